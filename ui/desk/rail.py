"""What is left of the one box while solutions need its room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets import ActionButton, Card, KeyHint

WIDTH = 68
AIR = (8, 10, 8, 10)


class FindRail(Card):
    """A narrow card that brings the one box back.

    Signals:
        asked: the box is wanted.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.button = ActionButton(kind="quiet", icon="search")
        self.button.clicked.connect(self.asked)
        self.body.setContentsMargins(*AIR)
        for part in (self.button, KeyHint("Ctrl+K")):
            self.body.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.button.setAccessibleName(self.tr("Find a solution"))
        self.button.setToolTip(self.tr("Find a solution"))
