"""Scores over time, as a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme

SMALL = 12
AIR = 10
TOP = 100


class ScoreChart(QWidget):
    """Scores from 0 to 100, oldest first; said as numbers to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: tuple[int, ...] = ()
        self._caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(90)
        theme().changed.connect(self.update)

    def show_scores(self, scores: Sequence[int], caption: str) -> None:
        """Show these scores, with a line of words below."""
        self._scores, self._caption = tuple(scores), caption
        self.setAccessibleName(caption)
        self.setAccessibleDescription(", ".join(str(it) for it in scores))
        self.update()

    def scores(self) -> tuple[int, ...]:
        """What is shown."""
        return self._scores

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(320, 170)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint three lines, the scores and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(SMALL))
        low = self.height() - theme().px(SMALL) - AIR
        high, left, right = AIR, AIR + theme().px(22), self.width() - AIR
        for value in (0, TOP // 2, TOP):
            y = low - (low - high) * value / TOP
            painter.setPen(QPen(theme().color("line"), 1))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setPen(theme().color("mute"))
            painter.drawText(QPointF(0, y + 4), str(value))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(left, low, right - left, self.height() - low, flags, self._caption)
        step = (right - left) / max(len(self._scores) - 1, 1)
        points = [
            QPointF(left + at * step, low - (low - high) * score / TOP)
            for at, score in enumerate(self._scores)
        ]
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme().color("accent"))
        for point in points:
            painter.drawEllipse(point, 3.5, 3.5)
