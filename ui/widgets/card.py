"""Panels and the small capitals that name their parts."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.base import capitals, keep_height
from ui.widgets.frame import Plate

PADDING = 16
GAP = 8


class SectionTitle(QLabel):
    """Name of a part of a panel, in small capitals; a screen reader gets it as written."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "section")
        # The style sheet gives it air above; Qt would then also indent its text.
        self.setIndent(0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another name."""
        super().setText(capitals(text))
        self.setAccessibleName(text)


class Words(QLabel):
    """A text that goes on in the next line and is never cut off.

    Args:
        text: Plain text.
        role: How it looks: ``""``, ``"mute"``, ``"small"``, ``"strong"``, ``"bad"``.
        parent: Its parent.
    """

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._heights: dict[tuple[int, int], int] = {}
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._heights.clear()
        keep_height(self)

    def heightForWidth(self, width: int) -> int:
        """Height in pixels of all lines at a width; layouts ask dozens of times a step."""
        # Qt never gives less than the minimum, which follows from what is given here.
        least = self.minimumHeight()
        without_least = self._heights.get((width, 0))
        if without_least is not None:
            return max(without_least, least)
        key = (width, least)
        found = self._heights.get(key)
        if found is None:
            found = self._heights[key] = self._height_at(width)
        return found

    def _height_at(self, width: int) -> int:
        return super().heightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Measure other letters anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height that all lines need."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            keep_height(self)


class Card(Plate):
    """A panel with rounded corners.

    Widgets go into `body`, one below the other; `header` is the line with the panel's name,
    where more can be added on the right.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
