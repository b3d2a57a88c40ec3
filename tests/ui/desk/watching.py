"""What is painted, and in which order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Order(QObject):
    """What something said at each painting of a widget."""

    def __init__(self, watched: QWidget, says: Callable[[], str]) -> None:
        super().__init__(watched)
        self.says = says
        self.seen: list[str] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.seen.append(self.says())
        return False


class Watch(QObject):
    """Counts an event of a widget."""

    def __init__(self, watched: QWidget, kind: QEvent.Type) -> None:
        super().__init__(watched)
        self.kind = kind
        self.seen = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() is self.kind
        return False
