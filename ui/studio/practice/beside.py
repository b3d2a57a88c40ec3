"""What stands around the editor of a simulated customer or a move: the player, the moves table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agent_assist.domain.items import Item, Ref
from agent_assist.domain.scenario import MoveSpec, Scenario
from ui.widgets.showing import show_if

if TYPE_CHECKING:
    from ui.studio.practice.moves_table import MovesTable
    from ui.studio.practice.player import PlayPanel
    from ui.studio.room import StudioRoom

TABLE_SHARE, EDITOR_SHARE = 360, 420


class Beside(QObject):
    """Makes them when they are first needed, and shows the open item in them.

    Attributes:
        player, table: None before anybody opened such an item.
    """

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room)
        self._room = room
        self.player: PlayPanel | None = None
        self.table: MovesTable | None = None

    def show(self, item: Item | None) -> None:
        """Follow the open item."""
        room = self._room
        of_practice = isinstance(item, Scenario | MoveSpec)
        if of_practice and self.player is None:
            self._make_player()
        if isinstance(item, MoveSpec) and self.table is None:
            self._make_table()
        content, language = room.session.content, room.language
        if self.player is not None:
            show_if(self.player, of_practice)
            if of_practice:
                scenario = item.id if isinstance(item, Scenario) else ""
                self.player.show_draft(content, scenario, language)
        if self.table is not None:
            show_if(self.table, isinstance(item, MoveSpec))
            if isinstance(item, MoveSpec):
                self.table.show_moves(content, item.id, language, bool(room.session.why_not))

    def scenario(self) -> str:
        """Id of the scenario that would be tried on the desk; empty when none is in sight."""
        item = self._room.item()
        if isinstance(item, Scenario):
            return item.id
        if isinstance(item, MoveSpec) and self.player is not None:
            return self.player.scenario
        return ""

    def _make_player(self) -> None:
        from ui.studio.practice.player import PlayPanel

        self.player = PlayPanel(self._room.previewer.run, self._room.services)
        self._room.beside.insertWidget(0, self.player)

    def _make_table(self) -> None:
        from ui.studio.practice.moves_table import MovesTable

        room = self._room
        self.table = MovesTable()
        self.table.edited.connect(self._edited)
        self.table.chosen.connect(self._choose)
        room.middle.insertWidget(0, self.table)
        room.middle.setSizes([TABLE_SHARE, 0, EDITOR_SHARE])

    def _edited(self, items: tuple[Item, ...], said: str) -> None:
        self._room.session.apply(items, said)

    def _choose(self, move: str) -> None:
        if self._room.ref != Ref("move", move):
            self._room.open_item(Ref("move", move))
