"""Paints a line of the library tree: title, what is wrong in it, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_assist.domain.studio import ItemStatus
from ui.studio.rows import Section, TreeItem, line_text, state_text
from ui.theme import theme, tone_role
from ui.tokens import BODY, SECTION, SMALL, Tone
from ui.widgets import capitals
from ui.widgets.row_ground import paint_row_ground

if TYPE_CHECKING:
    from ui.studio.tree import LibraryTree

ROW = int(Qt.ItemDataRole.UserRole)
HEIGHT = 32
AIR = 8
PILL_AIR = 16
SIGN = 12
SMALLEST_TITLE = 70
TONES = {
    ItemStatus.DRAFT: Tone.WARN,
    ItemStatus.NEEDS_REVIEW: Tone.ACCENT,
    ItemStatus.PUBLISHED: Tone.NEUTRAL,
    ItemStatus.ARCHIVED: Tone.NEUTRAL,
}


class RowDelegate(QStyledItemDelegate):
    """All lines are equally high, so that ten thousand of them cost nothing."""

    def __init__(self, view: LibraryTree) -> None:
        super().__init__(view)
        self._view = view
        self._take_fonts()
        theme().changed.connect(self._take_fonts)

    def _take_fonts(self) -> None:
        self._title = theme().font(BODY)
        self._open = theme().font(BODY, QFont.Weight.DemiBold)
        self._pill = theme().font(SMALL, QFont.Weight.Medium)
        self._section = theme().font(SECTION, QFont.Weight.DemiBold)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height of every line."""
        return QSize(160, theme().px(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the line."""
        line = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Section):
            painter.setFont(self._section)
            painter.setPen(theme().color("mute"))
            box.adjust(2, 4, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, capitals(line_text(line)))
        else:
            paint_row_ground(painter, option, box, self._view)
            inner = box.adjusted(AIR, 0, -AIR, 0)
            if isinstance(line, TreeItem):
                self._paint_item(painter, option, inner, line)
            else:
                painter.setFont(self._title)
                painter.setPen(theme().color("mute"))
                painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, line_text(line))
        painter.restore()

    def _paint_item(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRectF, item: TreeItem
    ) -> None:
        model = self._view.tree
        right = self._paint_pill(
            painter, inner, inner.right(), state_text(item, model.version), TONES[item.row.status]
        )
        faults = model.faults(item.ref)
        for count, tone, sign in (
            (faults.warnings, Tone.WARN, "warning"),
            (faults.errors, Tone.BAD, "cross"),
        ):
            if count and right - inner.left() > SMALLEST_TITLE:
                right = self._paint_pill(painter, inner, right - 4, str(count), tone, sign)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        font = self._open if chosen else self._title
        painter.setFont(font)
        painter.setPen(theme().color("mute" if item.row.archived else "ink"))
        room = right - 6 - inner.left()
        shown = QFontMetricsF(font).elidedText(item.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_pill(
        self,
        painter: QPainter,
        inner: QRectF,
        right: float,
        text: str,
        tone: Tone,
        sign: str = "",
    ) -> float:
        """Paint a pill that ends at `right`; gives where it begins."""
        metrics = QFontMetricsF(self._pill)
        mark = theme().px(SIGN) + 2 if sign else 0
        width = metrics.horizontalAdvance(text) + PILL_AIR + mark
        height = metrics.height() + 4
        pill = QRectF(right - width, inner.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().tokens.background(tone)))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        words = pill.adjusted(PILL_AIR / 2 + mark, 0, 0, 0)
        if sign:
            spot = QRectF(pill.left() + PILL_AIR / 2 - 1, pill.top(), theme().px(SIGN), height)
            theme().paint_icon(painter, sign, tone_role(tone), spot)
        painter.setFont(self._pill)
        painter.setPen(theme().color(tone_role(tone)))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        return pill.left()
