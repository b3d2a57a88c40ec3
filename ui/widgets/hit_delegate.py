"""Paints one hit: title with what matched, a line below, and a pill with counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QListView, QScrollBar, QStyledItemDelegate

from agent_assist.domain.data import dataclass
from ui.theme import theme, tone_role
from ui.tokens import BODY, CORNER, GROUNDS, SMALL
from ui.widgets.base import inner_width, utf16
from ui.widgets.frame import paint_frame
from ui.widgets.lettering import baseline, paint_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.widgets.search import HitItem

HIT = int(Qt.ItemDataRole.UserRole)
GAP = 4
PADDING = 12
AIR = 6
PILL_AIR = 20
BETWEEN = 1
MOST_KEPT = 500


class _Faces:
    """The fonts of a hit, measured once for each theme and text size."""

    def __init__(self) -> None:
        self.title = theme().font(BODY, QFont.Weight.DemiBold)
        self.line = theme().font(BODY)
        self.pill = theme().font(SMALL, QFont.Weight.DemiBold)
        self.title_metrics = QFontMetricsF(self.title)
        self.line_metrics = QFontMetricsF(self.line)
        self.pill_metrics = QFontMetricsF(self.pill)
        title, line = self.title_metrics.height(), self.line_metrics.height() + BETWEEN
        self.low = round(title + 2 * AIR + 1) + GAP
        self.high = round(title + line + 2 * AIR + 1) + GAP


@dataclass(frozen=True, slots=True)
class _Size:
    """How much room a hit takes at one width; found without laying out its title."""

    room: float
    title_height: float
    pill_width: float


class HitDelegate(QStyledItemDelegate):
    """Low cards of a title line and a line below; a longer title is cut with dots."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._bar = QScrollBar()
        view.setVerticalScrollBar(self._bar)
        self._faces = _Faces()
        self._sizes: dict[tuple[HitItem, int], _Size] = {}
        self._cut: dict[tuple[str, float, bool], str] = {}
        self._lines: dict[tuple[str, float], tuple[QTextLayout, bool]] = {}
        theme().changed.connect(self._forget)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height of the card and the gap below it."""
        # The list gives each row all of its width.
        return QSize(1, self.height_of(index.data(HIT)))

    def height_of(self, hit: HitItem) -> int:
        """Height in pixels of a hit's card and the gap below it."""
        return self._faces.high if hit.subtitle else self._faces.low

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the card."""
        hit: HitItem = index.data(HIT)
        row = QRectF(option.rect)
        # Not the option's state: PySide would make all of `QStyle`, 5 ms and its memory.
        marked = index.row() == self._view.currentIndex().row()
        card = row.adjusted(0.5, 0.5, -0.5, -GAP - 0.5)
        size = self._measure(hit, int(row.width()))
        painter.save()
        fill, line, width = ("tint", "accent", 2) if marked else ("panel", "line", 1)
        paint_frame(painter, option.rect.adjusted(0, 0, 0, -GAP), fill, line, width, CORNER)
        inner = card.adjusted(PADDING, AIR, -PADDING, -AIR)
        self._paint_title(painter, inner, hit, size)
        self._paint_subtitle(painter, inner, hit, size)
        self._paint_pill(painter, inner, hit, size)
        painter.restore()

    def is_cut(self, hit: HitItem) -> bool:
        """Whether a title is cut with dots at the view's width."""
        size = self._measure(hit, inner_width(self._view, self._bar))
        return self._line(hit.title, size)[1]

    def _paint_title(self, painter: QPainter, inner: QRectF, hit: HitItem, size: _Size) -> None:
        painter.setPen(theme().color("ink"))
        if not hit.marks:
            shown = self._shown(hit.title, size.room, title=True)
            base = inner.top() + self._faces.title_metrics.ascent()
            paint_line(painter, inner.left(), base, shown, BODY, QFont.Weight.DemiBold)
            return
        title, _ = self._line(hit.title, size)
        marks = [(utf16(hit.title, start), utf16(hit.title, end)) for start, end in hit.marks]
        for at in range(title.lineCount()):
            line = title.lineAt(at)
            start, end = line.textStart(), line.textStart() + line.textLength()
            top = inner.top() + line.y()
            for mark in marks:
                left, right = max(mark[0], start), min(mark[1], end)
                if left < right:
                    x1, x2 = _x(line, left), _x(line, right)
                    spot = QRectF(inner.left() + x1, top, x2 - x1, line.height())
                    painter.fillRect(spot, theme().color("match"))
            line.draw(painter, QPointF(inner.left(), inner.top()))

    def _paint_subtitle(self, painter: QPainter, inner: QRectF, hit: HitItem, size: _Size) -> None:
        metrics = self._faces.line_metrics
        top = inner.top() + size.title_height + BETWEEN
        shown = self._shown(hit.subtitle, inner.width(), title=False)
        for start, end in hit.subtitle_marks:
            x = metrics.horizontalAdvance(hit.subtitle[:start])
            width = metrics.horizontalAdvance(hit.subtitle[start:end])
            right = min(inner.left() + x + width, inner.right())
            spot = QRectF(inner.left() + x, top, right - inner.left() - x, metrics.height())
            if spot.width() > 0:
                painter.fillRect(spot, theme().color("match"))
        painter.setPen(theme().color("ink" if hit.subtitle_marks else "mute"))
        paint_line(painter, inner.left(), top + metrics.ascent(), shown, BODY)

    def _paint_pill(self, painter: QPainter, inner: QRectF, hit: HitItem, size: _Size) -> None:
        if not hit.count:
            return
        height = self._faces.pill_metrics.height() + 4
        pill = QRectF(inner.right() - size.pill_width, inner.top() - 1, size.pill_width, height)
        box = pill.toAlignedRect()
        paint_frame(painter, box, GROUNDS[hit.tone], "", 0, box.height() // 2)
        painter.setPen(theme().color(tone_role(hit.tone)))
        base, left = baseline(pill, self._faces.pill_metrics), pill.left() + PILL_AIR / 2
        paint_line(painter, left, base, hit.count, SMALL, QFont.Weight.DemiBold)

    def _line(self, title: str, size: _Size) -> tuple[QTextLayout, bool]:
        """A title laid out in its line; most hits stay from one letter to the next."""
        key = (title, size.room)
        if key not in self._lines:
            if len(self._lines) > MOST_KEPT:
                self._lines.clear()
            self._lines[key] = _fill_line(title, self._faces, size)
        return self._lines[key]

    def _shown(self, text: str, room: float, title: bool) -> str:
        """A text cut with dots where it is too long; found once for each width."""
        key = (text, room, title)
        if key not in self._cut:
            if len(self._cut) > MOST_KEPT:
                self._cut.clear()
            metrics = self._faces.title_metrics if title else self._faces.line_metrics
            self._cut[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return self._cut[key]

    def _forget(self) -> None:
        self._faces = _Faces()
        self._sizes.clear()
        self._cut.clear()
        self._lines.clear()

    def _measure(self, hit: HitItem, width: int) -> _Size:
        key = (hit, width)
        if key not in self._sizes:
            if len(self._sizes) > MOST_KEPT:
                self._sizes.clear()
            self._sizes[key] = _size(hit, width, self._faces)
        return self._sizes[key]


def _size(hit: HitItem, width: int, faces: _Faces) -> _Size:
    pill = faces.pill_metrics.horizontalAdvance(hit.count) + PILL_AIR if hit.count else 0.0
    room = max(width - 2 * PADDING - 1 - (pill + 8 if pill else 0), 40.0)
    return _Size(room, faces.title_metrics.height(), pill)


def _fill_line(text: str, faces: _Faces, size: _Size) -> tuple[QTextLayout, bool]:
    """The title in its line, and whether it had to be cut with dots."""
    shown = faces.title_metrics.elidedText(text, Qt.TextElideMode.ElideRight, size.room)
    layout = QTextLayout(shown, faces.title)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout, shown != text


def _x(line: QTextLine, position: int) -> float:
    # The binding gives a pair of the place and the position it belongs to.
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
