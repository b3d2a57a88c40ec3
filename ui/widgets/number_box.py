"""A whole number that is typed or moved by arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLineEdit, QSpinBox


class NumberBox(QSpinBox):
    """A whole number between two others, both of them allowed."""

    AIR = 9
    """Qt forgets a style sheet's padding beside the number."""
    LINE: type[QLineEdit] = QLineEdit

    def __init__(self, least: int = 0, most: int = 99) -> None:
        super().__init__()
        line = self.LINE(self)  # with a parent, or the style sheet takes it for a line by itself
        line.setTextMargins(self.AIR, 0, self.AIR, 0)
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLineEdit(line)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls past it changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
