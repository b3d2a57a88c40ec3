"""Paints one hit: title with what matched, a line below, and a pill with counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import theme, tone_role
from ui.tokens import BODY, CORNER, SMALL
from ui.widgets.base import python_index, utf16

if TYPE_CHECKING:
    from ui.widgets.search import HitItem

HIT = int(Qt.ItemDataRole.UserRole)
GAP = 10
PADDING = 12
TITLE_LINES = 2
PILL_AIR = 20
BETWEEN = 4


@dataclass(frozen=True, slots=True)
class _Measured:
    """A hit laid out for one width."""

    title: QTextLayout
    lines: int
    title_height: float
    pill_width: float
    height: int
    cut: bool


class HitDelegate(QStyledItemDelegate):
    """Cards of one or two title lines and a line below; a longer title is cut with dots."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._measured: dict[tuple[HitItem, int], _Measured] = {}
        theme().changed.connect(self._forget)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height that the title needs at the view's width, and the gap below the card."""
        width = self._view.viewport().width()
        return QSize(width, self._measure(index.data(HIT), width).height + GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the card."""
        hit: HitItem = index.data(HIT)
        row = QRectF(option.rect)
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        card = row.adjusted(0.5, 0.5, -0.5, -GAP - 0.5)
        measured = self._measure(hit, int(row.width()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent" if marked else "line"), 1.5 if marked else 1))
        painter.setBrush(theme().color("tint" if marked else "panel"))
        painter.drawRoundedRect(card, CORNER, CORNER)
        inner = card.adjusted(PADDING, PADDING - 1, -PADDING, -PADDING)
        self._paint_title(painter, inner, hit, measured)
        self._paint_subtitle(painter, inner, hit, measured)
        self._paint_pill(painter, inner, hit, measured)
        painter.restore()

    def is_cut(self, hit: HitItem) -> bool:
        """Whether a title is cut with dots at the view's width."""
        return self._measure(hit, self._view.viewport().width()).cut

    def _paint_title(
        self, painter: QPainter, inner: QRectF, hit: HitItem, measured: _Measured
    ) -> None:
        painter.setPen(theme().color("ink"))
        for at in range(measured.lines):
            line = measured.title.lineAt(at)
            start, end = line.textStart(), line.textStart() + line.textLength()
            top = inner.top() + line.y()
            for mark in hit.marks:
                left = max(utf16(hit.title, mark[0]), start)
                right = min(utf16(hit.title, mark[1]), end)
                if left < right:
                    x1, x2 = _x(line, left), _x(line, right)
                    spot = QRectF(inner.left() + x1, top, x2 - x1, line.height())
                    painter.fillRect(spot, theme().color("match"))
            line.draw(painter, QPointF(inner.left(), inner.top()))

    def _paint_subtitle(
        self, painter: QPainter, inner: QRectF, hit: HitItem, measured: _Measured
    ) -> None:
        font = theme().font(BODY)
        metrics = QFontMetricsF(font)
        top = inner.top() + measured.title_height + BETWEEN
        shown = metrics.elidedText(hit.subtitle, Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(font)
        for start, end in hit.subtitle_marks:
            x = metrics.horizontalAdvance(hit.subtitle[:start])
            width = metrics.horizontalAdvance(hit.subtitle[start:end])
            right = min(inner.left() + x + width, inner.right())
            spot = QRectF(inner.left() + x, top, right - inner.left() - x, metrics.height())
            if spot.width() > 0:
                painter.fillRect(spot, theme().color("match"))
        painter.setPen(theme().color("ink" if hit.subtitle_marks else "mute"))
        painter.drawText(QPointF(inner.left(), top + metrics.ascent()), shown)

    def _paint_pill(
        self, painter: QPainter, inner: QRectF, hit: HitItem, measured: _Measured
    ) -> None:
        if not hit.count:
            return
        font = theme().font(SMALL, QFont.Weight.DemiBold)
        height = QFontMetricsF(font).height() + 4
        width = measured.pill_width
        pill = QRectF(inner.right() - width, inner.top() - 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().tokens.background(hit.tone))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme().color(tone_role(hit.tone)))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, hit.count)

    def _forget(self) -> None:
        self._measured.clear()

    def _measure(self, hit: HitItem, width: int) -> _Measured:
        key = (hit, width)
        if key not in self._measured:
            if len(self._measured) > 500:
                self._measured.clear()
            self._measured[key] = _lay_out(hit, width)
        return self._measured[key]


def _lay_out(hit: HitItem, width: int) -> _Measured:
    pill_font = QFontMetricsF(theme().font(SMALL, QFont.Weight.DemiBold))
    pill = pill_font.horizontalAdvance(hit.count) + PILL_AIR if hit.count else 0.0
    room = max(width - 2 * PADDING - 1 - (pill + 8 if pill else 0), 40.0)
    font = theme().font(BODY, QFont.Weight.DemiBold)
    title = _in_lines(hit.title, font, room)
    last = title.lineAt(title.lineCount() - 1)
    whole = utf16(hit.title, len(hit.title))
    cut = bool(hit.title) and last.textStart() + last.textLength() < whole
    if cut:
        start = python_index(hit.title, last.textStart())
        rest = QFontMetricsF(font).elidedText(hit.title[start:], Qt.TextElideMode.ElideRight, room)
        title = _in_lines(hit.title[:start] + rest, font, room)
    lines = title.lineCount()
    height = sum(title.lineAt(at).height() for at in range(lines))
    below = QFontMetricsF(theme().font(BODY)).height() + BETWEEN if hit.subtitle else 0.0
    return _Measured(title, lines, height, pill, round(height + below + 2 * PADDING - 2), cut)


def _in_lines(text: str, font: QFont, room: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    for _ in range(TITLE_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _x(line: QTextLine, position: int) -> float:
    # The binding gives a pair of the place and the position it belongs to.
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
