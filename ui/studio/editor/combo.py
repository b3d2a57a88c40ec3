"""A box of words to choose from that keeps the height its letters need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

MOST_LINES = 18
AIR = 2


class Combo(QComboBox):
    """A combo box that may be narrower than its longest word.

    What does not fit ends in dots, and stands whole in the tooltip.

    Args:
        letters: so many letters wide at least.
        parent: its parent.
    """

    def __init__(self, letters: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setMaxVisibleItems(MOST_LINES)

    def shown_text(self) -> str:
        """The chosen words as they are painted; they end in dots when there is too little room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        # The style keeps a pixel or two of its own at either side.
        width = room.width() - 2 * AIR
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box with the words that fit; the tooltip has them all."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        shown = self.shown_text()
        option.currentText = shown
        whole = self.currentText() if shown != self.currentText() else ""
        if whole != self.toolTip():
            self.setToolTip(whole)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

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
