"""The customer's mood as a bar from angry to calm, in words for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_assist.domain.practice import mood_of
from agent_assist.domain.scenario import MOST
from ui.theme import theme
from ui.words import mood_text

SMALL = 12
BAR = 90
HIGH = 7


class MoodBar(QWidget):
    """The fuller, the calmer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anger = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_mood(self, anger: int) -> None:
        """Show how angry the customer is, 0 to 10."""
        self._anger = anger
        self.setAccessibleName(self.tr("Customer: {mood}").format(mood=self._word()))
        self.updateGeometry()
        self.update()

    def _word(self) -> str:
        return mood_text(mood_of(self._anger))

    def sizeHint(self) -> QSize:
        """The bar with the word beside it."""
        metrics = QFontMetrics(theme().font(SMALL))
        return QSize(BAR + 10 + metrics.horizontalAdvance(self._word()) + 4, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bar and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(0, (self.height() - HIGH) / 2, BAR, HIGH)
        painter.setBrush(theme().color("soft"))
        painter.drawRoundedRect(ground, HIGH / 2, HIGH / 2)
        tone = {"calm": "ok", "worried": "warn", "upset": "bad"}[mood_of(self._anger).value]
        full = QRectF(ground)
        full.setWidth(max(HIGH, BAR * (MOST - self._anger) / MOST))
        painter.setBrush(theme().color(tone))
        painter.drawRoundedRect(full, HIGH / 2, HIGH / 2)
        painter.setFont(theme().font(SMALL))
        painter.setPen(theme().color("mute"))
        painter.drawText(
            BAR + 10,
            0,
            self.width(),
            self.height(),
            int(Qt.AlignmentFlag.AlignVCenter),
            self._word(),
        )
