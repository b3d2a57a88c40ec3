"""The pages of the studio, each made when it is opened first, and which of them is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.studio.page import Page
    from ui.studio.room import StudioRoom


def make_page(name: str, room: StudioRoom) -> Page:
    """The page of a name."""
    match name:
        case "publish":
            from ui.studio.publish import PublishPage

            return PublishPage(room)
        case "versions":
            from ui.studio.versions import VersionsPage

            return VersionsPage(room)
        case "compare":
            from ui.studio.comparing import ComparePage

            return ComparePage(room)
        case "conflicts":
            from ui.studio.conflicts import ConflictsPage

            return ConflictsPage(room)
        case "values":
            from ui.studio.house_values import HouseValuesPage

            return HouseValuesPage(room)
        case "replace":
            from ui.studio.replacing import ReplacePage

            return ReplacePage(room)
        case "replay":
            from ui.studio.replaying import ReplayPage

            return ReplayPage(room)
        case "review":
            from ui.studio.reviewing import ReviewPage

            return ReviewPage(room)
        case "import":
            from ui.studio.importing import ImportPage

            return ImportPage(room)
        case "export":
            from ui.studio.exporting import ExportPage

            return ExportPage(room)
    raise ValueError(name)


class OpenPages(QObject):
    """Lays pages over the editing of a room.

    Args:
        room: whose pages they are.
    """

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room)
        self._room = room
        self._made: dict[str, Page] = {}

    @property
    def current(self) -> Page | None:
        """The page that lies over the editing, if any."""
        shown = self._room.pages.currentWidget()
        return next((page for page in self._made.values() if page is shown), None)

    def open(self, name: str) -> Page:
        """Lay the page of a name over the editing, in place of the one that was there."""
        former = self.current
        page = self._page(name)
        if former is not None and former is not page:
            former.leave()
        self._room.pages.turn_to(page)
        page.open()
        if not self._room.library.isAncestorOf(QApplication.focusWidget() or self._room):
            page.take_focus()
        return page

    def _page(self, name: str) -> Page:
        if name not in self._made:
            page = self._made[name] = make_page(name, self._room)
            page.left.connect(self._room.leave_page)
            page.retranslate()
            self._room.pages.add_page(page)
        return self._made[name]

    def close(self) -> None:
        """Back to the editing."""
        page = self.current
        if page is not None:
            page.leave()
            self._room.pages.turn_to(self._room.edit)

    def close_all(self) -> None:
        """Let their threads and processes go; called before the room is deleted."""
        for page in self._made.values():
            page.leave()
            page.close_page()
