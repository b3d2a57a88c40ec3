"""What is open in the studio, and every part of the room that shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from agent_assist.domain.content import Pack, Solution, Template
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import Item, Ref
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.domain.texts import content_language
from agent_assist.editing.guide_graph import Shares
from ui.i18n import interface_language
from ui.studio.practice.beside import Beside
from ui.studio.replayer import LAST_CALLS
from ui.studio.words import title_of
from ui.widgets.showing import show_if

if TYPE_CHECKING:
    from agent_assist.domain.review import StepShares
    from ui.studio.room import StudioRoom

EDITED = Guide | Template | Solution | Pack | Scenario | MoveSpec
"""What has a page in the editor."""
ITEM_MS = 60
MAP_MS = 150
"""While somebody types, the map follows so much later."""


class Shown(QObject):
    """The item that is open, its step, the language, and what is wrong with it.

    Attributes:
        ref: the item that is open; None for none.
        step: the step that is open, when a guide is; empty for the guide itself.
        language: in which texts are edited; empty before anything was opened.
        problems: all that the check found last.
        practice: what stands around the editor of simulated customers and moves.
    """

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room)
        self._room = room
        self.ref: Ref | None = None
        self.step = ""
        self.language = ""
        self.problems: tuple[Problem, ...] = ()
        self.practice = Beside(room)
        self._asked_shares: set[str] = set()
        self._item_later = self._timer(ITEM_MS, self.show_item)
        self._map_later = self._timer(MAP_MS, self.show_map)

    def _timer(self, after_ms: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(do)
        return timer

    def item(self) -> Item | None:
        """The item that is open."""
        return self._room.session.item(self.ref) if self.ref is not None else None

    def open(self, ref: Ref | None, step: str = "") -> None:
        """Let another item be the open one; the tree marks it."""
        self.ref, self.step = ref, step
        self.mark()

    def mark(self) -> None:
        """Mark the open item in the tree."""
        self._room.library.tree.mark(self.ref)

    def follow(self, typing: bool) -> None:
        """The open item differs now.

        Args:
            typing: the editor shows it already; the rest follows between two keys.
        """
        if typing:
            self._item_later.start()
        else:
            self.show_item()
        self._map_later.start()

    def show_all(self) -> None:
        """Show the item in the editor, and its map."""
        self.show_item()
        self.show_map()

    def show_item(self) -> None:
        """Show the item in the editor, and what is told of it beside."""
        self._item_later.stop()
        room, item = self._room, self.item()
        guide = item if isinstance(item, Guide) else None
        if guide is not None and self.step not in guide.steps:
            self.step = ""
        show_if(room.map, guide is not None)
        edited = item if isinstance(item, EDITED) else None
        show_if(room.editor, edited is not None)
        room.editor.show_item(
            edited,
            room.session.content,
            self.language,
            step=self.step,
            problems=self.problems,
            locked=bool(room.session.why_not),
        )
        self.practice.show(item)
        self.show_preview()
        self.show_title()
        room.problems.show_problems(self.problems, room.session.content, self.ref)

    def show_map(self) -> None:
        """Show the open guide's map."""
        self._map_later.stop()
        room, item = self._room, self.item()
        if not isinstance(item, Guide):
            return
        content = room.session.content
        language = interface_language()
        if content_language(language) not in content.languages:
            language = content.languages[0]
        self._ask_shares(item)
        room.map.show_guide(item, content, language, self.problems, room.impact.shares(item.id))
        if self.step != room.map.chosen:
            room.map.choose(self.step)

    def forget_shares(self) -> None:
        """Ask anew how calls went, when a guide is shown next."""
        self._asked_shares.clear()

    def _ask_shares(self, guide: Guide) -> None:
        """How logged calls went through a guide, for the width of the map's lines."""
        if guide.id in self._asked_shares:
            return
        self._asked_shares.add(guide.id)
        room = self._room
        reviewing = room.services.reviewing

        def done(found: StepShares) -> None:
            if found.calls:
                shares = Shares(found.calls, found.steps, found.ways, found.dropouts)
                room.impact.show_shares(guide.id, shares)
                self.show_map()

        room.session.worker.run(
            lambda: reviewing.step_shares(guide, calls=LAST_CALLS), done, room.fail
        )

    def show_preview(self, _: object = None) -> None:
        """Show what the rep will see of what is edited."""
        room = self._room
        place = room.editor.place()
        show_if(room.preview, bool(place.template))
        room.preview.show_place(room.session.content, place, self.language)

    def show_title(self) -> None:
        """Say in the head what is open and how it stands."""
        session, item, ref = self._room.session, self.item(), self.ref
        drafts = len(session.drafts())
        row = next((it for it in session.rows if it.ref == ref), None)
        parts = []
        if row is not None and (row.draft or self._says_draft()):
            parts.append(self.tr("draft"))
        if drafts:
            parts.append(
                self.tr("%n change(s) since version {version}", None, drafts).format(
                    version=session.taken_up
                )
            )
        else:
            parts.append(self.tr("version {version}").format(version=session.taken_up))
        name = title_of(item, ref) if ref is not None and item is not None else ""
        self._room.header.show_title(", ".join(filter(None, (name, " · ".join(parts)))))
        errors = sum(it.severity is Severity.ERROR for it in self.problems)
        self._room.header.show_errors(errors, drafts)

    def _says_draft(self) -> bool:
        """Whether the text that the open step says is a draft."""
        item = self.item()
        step = item.steps.get(self.step) if isinstance(item, Guide) else None
        says = Ref("template", step.say) if step is not None else None
        return any(row.ref == says for row in self._room.session.drafts())
