"""Going about in the studio: to items, steps, problems, and where the next key goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from agent_assist.domain.guide import Guide
from agent_assist.domain.items import Ref, ref_at
from agent_assist.domain.problem import Problem
from agent_assist.domain.studio import Spot
from ui.studio.problems import step_of
from ui.studio.rows import holder

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom


class Going(QObject):
    """Leads to places of the library, and moves the focus between the parts of the room."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room)
        self._room = room

    # ---- places

    def to_problem(self, problem: Problem) -> None:
        """Open the place where something is wrong."""
        room, ref = self._room, holder(problem)
        if ref is None:
            return
        step = step_of(problem)
        if ref != room.ref or (step and step != room.step) or room.page is not None:
            room.open_item(ref, step)
        if ref.kind not in ("house_value", "fact"):
            room.map.choose(step)
            if not room.editor.go_to(problem):
                room.editor.setFocus()

    def to_spot(self, spot: Spot) -> None:
        """Open a place, in its language where it names one."""
        room = self._room
        if spot.language and spot.language in room.session.content.languages:
            room.shown.language = spot.language
        room.open_item(spot.ref, spot.step)

    def to_guide(self, guide: str) -> None:
        """Open a guide."""
        self._room.open_item(Ref("guide", guide))

    def to_path(self, path: str) -> None:
        """Open the item of a path such as "templates/greeting"."""
        ref = ref_at(path)
        if ref is not None:
            self._room.open_item(ref)

    def show_step(self, step: str) -> None:
        """Show another step of the open guide."""
        room = self._room
        if step != room.step:
            room.editor.flush()
            room.shown.step = step
            room.shown.show_item()

    def edit_step(self, step: str) -> None:
        """Show another step, and put the focus where it is edited."""
        self.show_step(step)
        self._room.map.choose(step)
        self.to_editor()

    # ---- the focus

    def to_box(self) -> None:
        """Into the box that filters the library."""
        self._room.library.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._room.library.box.selectAll()

    def into_item(self) -> None:
        """Into the map of a guide, into the editor of everything else."""
        if isinstance(self._room.item(), Guide) and self._room.page is None:
            self.to_map()
        else:
            self.to_editor()

    def to_map(self) -> None:
        """Into the map, or the moves table where it stands in its place."""
        table = self._room.shown.practice.table
        if self._room.map.isVisible():
            self._room.map.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif table is not None and table.isVisible():
            table.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def to_player(self) -> None:
        """Where something is said to the simulated customer, when one is in sight."""
        player = self._room.shown.practice.player
        if player is not None and player.isVisible():
            player.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def to_editor(self) -> None:
        """Into the page that is open, or else into the editor."""
        page, editor = self._room.page, self._room.editor
        if page is not None:
            page.take_focus()
            return
        target = editor.pages.currentWidget() or editor
        if not target.focusNextPrevChild(True):
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def to_problems(self) -> None:
        """Among what is wrong."""
        self._room.close_page()
        self._room.problems.take_focus()
