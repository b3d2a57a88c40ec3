"""How it is going: five dots for each criterion, and a word where something is missing."""

from __future__ import annotations

import math

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
ROW = 24
AIR = 5
GAP = 24


def filled(score: CriterionScore) -> int:
    """How many of five dots a score fills."""
    return round(DOTS * score.points / score.most) if score.most else 0


class Dots(QWidget):
    """The criteria that apply, each with its dots; said in words for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: tuple[CriterionScore, ...] = ()
        self._columns = 1
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

    def set_columns(self, columns: int) -> None:
        """Show them in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """One row for each criterion, or for each two."""
        return QSize(260 * self._columns, theme().px(ROW) * self._rows())

    def minimumSizeHint(self) -> QSize:
        """As high as all rows."""
        return QSize(160, self.sizeHint().height())

    def _rows(self) -> int:
        return math.ceil(len(self._scores) / self._columns)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, dots and the first thing that is missing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(BODY))
        metrics = QFontMetrics(theme().font(BODY))
        names = [criterion_text(it.criterion) for it in self._scores]
        wide = (self.width() - GAP * (self._columns - 1)) // self._columns
        dots = DOTS * (DOT + AIR)
        most = max((metrics.horizontalAdvance(it) for it in names), default=0)
        named = min(most + 12, wide - dots)
        row, rows = theme().px(ROW), max(self._rows(), 1)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        for at, (score, name) in enumerate(zip(self._scores, names, strict=True)):
            left, top = (at // rows) * (wide + GAP), (at % rows) * row
            painter.setPen(theme().color("ink"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, named - 8)
            painter.drawText(left, top, named, row, middle, shown)
            for dot in range(DOTS):
                full = dot < filled(score)
                spot = QRectF(left + named + dot * (DOT + AIR), top + (row - DOT) / 2, DOT, DOT)
                painter.setPen(QPen(theme().color("accent"), 1.4))
                painter.setBrush(theme().color("accent") if full else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot)
            room = wide - named - dots - 10
            missing = next((it.why for it in score.evidence if it.points < 0), "")
            why = translated(missing) if missing else ""
            if why and metrics.horizontalAdvance(why) <= room:
                painter.setPen(theme().color("mute"))
                painter.drawText(left + wide - room, top, room, row, middle, why)
