"""The frame that says at all times: this is practice."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import theme

WIDTH = 6
STEP = 14
"""Pixels from one stripe to the next."""


class StripedFrame(QWidget):
    """Slanted stripes around its content; shape says it, not colour alone."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDTH, WIDTH, WIDTH, WIDTH)
        column.addWidget(content)
        content.setAutoFillBackground(True)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stripes; the content covers all but the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().color("warn_bg"))
        painter.setPen(QPen(QColor(theme().color("warn")), STEP / 3, Qt.PenStyle.SolidLine))
        box = QRectF(self.rect())
        x = -box.height()
        while x < box.width():
            painter.drawLine(QPointF(x, box.height()), QPointF(x + box.height(), 0))
            x += STEP
        inside = self.rect().adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        painter.fillRect(inside, theme().color("bg"))
        painter.end()
