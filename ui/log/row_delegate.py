"""Paints a line of the list of calls: a day; or when, who called, how it ended, what about."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from agent_assist.domain.guide import Disposition
from agent_assist.domain.logbook import LogRow
from ui.log.rows import Line, below, caller, ended
from ui.theme import theme, tone_role
from ui.tokens import BODY, SECTION, SMALL, Tone
from ui.widgets.base import capitals
from ui.widgets.lettering import baseline, paint_line
from ui.widgets.row_ground import paint_row_ground

LINE = int(Qt.ItemDataRole.UserRole)
HEIGHT = 50
AIR = 10
TIME = 46
"""Room for the time before a name, at the normal size of letters."""
PILL_AIR = 16
SIGN = 13
BOLD = QFont.Weight.DemiBold
TONES = {
    Disposition.RESOLVED: Tone.OK,
    Disposition.PROMISED: Tone.WARN,
    Disposition.ESCALATED: Tone.WARN,
    Disposition.ABUSIVE: Tone.BAD,
    Disposition.DROPPED: Tone.BAD,
}


class CallDelegate(QStyledItemDelegate):
    """All lines are equally high, so that thousands of them cost nothing."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height of every line."""
        return QSize(200, theme().px(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the line."""
        line: Line = index.data(LINE)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, LogRow):
            paint_row_ground(painter, option, box, self._view)
            self._paint_call(painter, box.adjusted(AIR, 0, -AIR, 0), line)
        else:
            painter.setPen(theme().color("mute"))
            metrics = theme().metrics(SECTION, BOLD)
            base = box.bottom() - metrics.descent() - 5
            paint_line(painter, box.left() + 2, base, capitals(line.text), SECTION, BOLD)
        painter.restore()

    def _paint_call(self, painter: QPainter, inner: QRectF, row: LogRow) -> None:
        first, second = QRectF(inner), QRectF(inner)
        first.setBottom(inner.center().y() + 2)
        second.setTop(inner.center().y() - 2)
        tone = TONES.get(row.disposition, Tone.NEUTRAL) if row.disposition else Tone.ACCENT
        right = self._paint_pill(painter, first, ended(row), tone)
        left = inner.left() + theme().px(TIME)
        small = theme().metrics(SMALL)
        painter.setPen(theme().color("mute"))
        time = f"{row.started.astimezone():%H:%M}"
        paint_line(painter, inner.left(), baseline(first, theme().metrics(BODY)), time, BODY)
        room = right - 8 - left
        if row.verified:
            room -= theme().px(SIGN) + 4
        name = theme().metrics(BODY, BOLD).elidedText(caller(row), ELIDE, room)
        weight = BOLD if row.name else None
        painter.setPen(theme().color("ink" if row.name else "mute"))
        paint_line(
            painter, left, baseline(first, theme().metrics(BODY, weight)), name, BODY, weight
        )
        if row.verified:
            x = left + theme().metrics(BODY, BOLD).horizontalAdvance(name) + 5
            side = theme().px(SIGN)
            spot = QRectF(x, first.center().y() - side / 2, side, side)
            theme().paint_icon(painter, "check", "ok", spot)
        painter.setPen(theme().color("mute"))
        about = small.elidedText(below(row), ELIDE, inner.right() - left)
        paint_line(painter, left, baseline(second, small), about, SMALL)

    def _paint_pill(self, painter: QPainter, line: QRectF, text: str, tone: Tone) -> float:
        """Paint how it ended at the right; gives where that begins."""
        metrics = theme().metrics(SMALL, QFont.Weight.Medium)
        width = metrics.horizontalAdvance(text) + PILL_AIR
        height = metrics.height() + 2
        pill = QRectF(line.right() - width, line.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().tokens.background(tone)))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(theme().color(tone_role(tone)))
        base = baseline(pill, metrics)
        paint_line(painter, pill.left() + PILL_AIR / 2, base, text, SMALL, QFont.Weight.Medium)
        return pill.left()


ELIDE = Qt.TextElideMode.ElideRight
