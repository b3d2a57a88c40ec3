"""How it is going: five dots for each criterion, and a word where something is missing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_assist.domain.training import CriterionScore, Scorecard
from ui.core_texts import translated
from ui.sandbox.words import criterion_text
from ui.theme import theme
from ui.tokens import BODY

DOTS = 5
DOT = 9
ROW = 26
LEAST_WORDS = 120
"""Pixels; with less room beside the dots, words would say nothing."""


def filled(score: CriterionScore) -> int:
    """How many of five dots a score fills."""
    return round(DOTS * score.points / score.most) if score.most else 0


class Dots(QWidget):
    """The criteria that apply, each with its dots; said in words for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: tuple[CriterionScore, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_card(self, card: Scorecard) -> None:
        """Show a score."""
        self._scores = tuple(it for it in card.criteria if it.most)
        words = [
            self.tr("{criterion}: {points} of {most}").format(
                criterion=criterion_text(it.criterion), points=it.points, most=it.most
            )
            for it in self._scores
        ]
        self.setAccessibleName("\n".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One row for each criterion."""
        return QSize(260, theme().px(ROW) * len(self._scores))

    def minimumSizeHint(self) -> QSize:
        """As high as all rows."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, dots and the first thing that is missing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(BODY))
        metrics = QFontMetrics(theme().font(BODY))
        names = [criterion_text(it.criterion) for it in self._scores]
        left = max((metrics.horizontalAdvance(it) for it in names), default=0) + 12
        left = min(left, self.width() - DOTS * (DOT + 5))
        row = theme().px(ROW)
        for at, (score, name) in enumerate(zip(self._scores, names, strict=True)):
            top = at * row
            painter.setPen(theme().color("ink"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 8)
            painter.drawText(0, top, left, row, int(Qt.AlignmentFlag.AlignVCenter), shown)
            for dot in range(DOTS):
                full = dot < filled(score)
                spot = QRectF(left + dot * (DOT + 5), top + (row - DOT) / 2, DOT, DOT)
                painter.setPen(QPen(theme().color("accent"), 1.4))
                painter.setBrush(theme().color("accent") if full else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot)
            room = self.width() - left - DOTS * (DOT + 5) - 10
            missing = next((it.why for it in score.evidence if it.points < 0), "")
            if room > LEAST_WORDS and missing:
                painter.setPen(theme().color("mute"))
                why = metrics.elidedText(translated(missing), Qt.TextElideMode.ElideRight, room)
                painter.drawText(
                    self.width() - room, top, room, row, int(Qt.AlignmentFlag.AlignVCenter), why
                )
