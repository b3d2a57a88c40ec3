"""Which keys go where in the studio: one undo for everything, and what its parts keep."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget

from ui.studio.map.guide_map import GuideMap
from ui.studio.map.keys import act_of

UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class KeyGuard(QObject):
    """Looks at the keys of whatever has the focus in the studio, before the shortcuts do.

    Args:
        work: the part of the room in which it looks. map: whose own keys go before the room's.
    """

    def __init__(self, work: QWidget, map: GuideMap, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._map = map
        self._watching: QObject | None = None
        self._follows = False

    def follow(self, follow: bool) -> None:
        """Look from now on, or no longer."""
        app = QApplication.instance()
        if follow is self._follows or not isinstance(app, QApplication):
            return
        self._follows = follow
        if follow:
            app.focusChanged.connect(self._watch_focus)
        else:
            app.focusChanged.disconnect(self._watch_focus)

    def _watch_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._watching is not None:
            self._watching.removeEventFilter(self)
            self._watching = None
        if now is not None and self._work.isAncestorOf(now):
            now.installEventFilter(self)
            self._watching = now
            now.destroyed.connect(self._unwatch)

    def _unwatch(self) -> None:
        self._watching = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One undo for everything; on the map its own keys go before the room's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if any(event.matches(key) for key in UNDO):
                event.ignore()
                return True
            on_table = isinstance(watched, QTableWidget) and event.key() == Qt.Key.Key_F2
            if on_table:
                event.accept()  # there it edits the cell, as everywhere
                return True
            on_map = isinstance(watched, QWidget) and self._map.isAncestorOf(watched)
            if on_map and act_of(event) is not None:
                event.accept()
                return True
        return super().eventFilter(watched, event)
