"""A box of words to choose from that keeps the height its letters need."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

MOST_LINES = 18


class Combo(QComboBox):
    """A combo box that may be narrower than its longest word.

    Args:
        letters: so many letters wide at least.
        parent: its parent.
    """

    def __init__(self, letters: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setMaxVisibleItems(MOST_LINES)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the height: the style sheet's own least one knows nothing of large letters."""
        super().showEvent(event)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self._keep_height()

    def _keep_height(self) -> None:
        height = self.sizeHint().height()
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
