"""Panels and the small capitals that name their parts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.base import capitals

PADDING = 16
GAP = 8


class SectionTitle(QLabel):
    """Name of a part of a panel, in small capitals; a screen reader gets it as written."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "section")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another name."""
        super().setText(capitals(text))
        self.setAccessibleName(text)


class Card(QFrame):
    """A panel with rounded corners.

    Widgets go into `body`, one below the other; `header` is the line with the panel's name,
    where more can be added on the right.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.title = SectionTitle(title)
        self.header.addWidget(self.title)
        self.header.addStretch(1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PADDING, 12, PADDING, PADDING)
        self.body.setSpacing(GAP)
        self.body.addLayout(self.header)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Name the panel; the line disappears when there is no name."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)
