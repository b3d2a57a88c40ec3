"""The lines of a practised conversation, as bubbles; and below them what the trainee says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from agent_assist.domain.data import dataclass
from ui.theme import theme
from ui.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
BUBBLE = Qt.ItemDataRole.UserRole
SHARE = 0.86
"""Of the width, for one bubble."""
AIR = 10
GAP = 8
SMALL = 12
TEXT = 15
WIDEST = 560
"""Pixels; longer lines are hard to read."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One line.

    Attributes:
        mine: the trainee's. remarks: (good, text): what it earned or lost.
        aside: something that happened, not a line: "on hold".
    """

    text: str
    mine: bool
    remarks: tuple[tuple[bool, str], ...] = ()
    aside: bool = False


class _Bubbles(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bubbles: tuple[Bubble, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.bubbles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        bubble = self.bubbles[index.row()]
        if role == BUBBLE:
            return bubble
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            who = self.tr("You: {text}") if bubble.mine else self.tr("Customer: {text}")
            text = bubble.text if bubble.aside else who.format(text=bubble.text)
            return "\n".join((text, *(remark for _, remark in bubble.remarks)))
        return None

    def show(self, bubbles: tuple[Bubble, ...]) -> None:
        """Only what is new is told, so that nothing jumps."""
        same = 0
        for old, new in zip(self.bubbles, bubbles, strict=False):
            if old != new:
                break
            same += 1
        if same < len(self.bubbles):
            self.beginRemoveRows(QModelIndex(), same, len(self.bubbles) - 1)
            self.bubbles = self.bubbles[:same]
            self.endRemoveRows()
        if same < len(bubbles):
            self.beginInsertRows(QModelIndex(), same, len(bubbles) - 1)
            self.bubbles = bubbles
            self.endInsertRows()


class _BubbleDelegate(QStyledItemDelegate):
    """Paints a bubble at the customer's or the trainee's side."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view_width(option)
        _, height = _measured(index.data(BUBBLE), width)
        return QSize(width, height + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bubble: Bubble = index.data(BUBBLE)
        rect: QRect = option.rect
        size, _ = _measured(bubble, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if bubble.aside:
            painter.setFont(theme().font(SMALL))
            painter.setPen(theme().color("mute"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignHCenter), bubble.text)
        else:
            left = rect.right() - size.width() if bubble.mine else rect.left()
            box = QRect(left, rect.top(), size.width(), size.height())
            _paint_bubble(painter, bubble, box)
            state: QStyle.StateFlag = option.state
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(theme().color("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        painter.restore()

    def _view_width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QListView) else 300


def _measured(bubble: Bubble, width: int) -> tuple[QSize, int]:
    """Size of the bubble, and height of its row."""
    if bubble.aside:
        height = QFontMetrics(theme().font(SMALL)).height()
        return QSize(width, height), height
    room = min(int(width * SHARE), theme().px(WIDEST)) - 2 * AIR
    text = QFontMetrics(theme().font(TEXT)).boundingRect(0, 0, room, 10_000, WRAP, bubble.text)
    wide, high = text.width(), text.height()
    for _, remark in bubble.remarks:
        box = _remark_box(remark, room)
        wide, high = max(wide, box.width() + 28), high + box.height() + 12
    size = QSize(min(wide, room) + 2 * AIR, high + 2 * AIR)
    return size, size.height()


def _remark_box(remark: str, room: int) -> QRect:
    metrics = QFontMetrics(theme().font(SMALL, QFont.Weight.DemiBold))
    return metrics.boundingRect(0, 0, room - 28, 10_000, WRAP, remark)


def _paint_bubble(painter: QPainter, bubble: Bubble, box: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("tint" if bubble.mine else "soft"))
    painter.drawRoundedRect(QRectF(box), 9, 9)
    painter.setFont(theme().font(TEXT))
    painter.setPen(theme().color("ink"))
    inner = box.adjusted(AIR, AIR, -AIR, -AIR)
    used = QFontMetrics(theme().font(TEXT)).boundingRect(
        0, 0, inner.width(), 10_000, WRAP, bubble.text
    )
    painter.drawText(inner, WRAP, bubble.text)
    top = inner.top() + used.height() + 6
    for good, remark in bubble.remarks:
        text = _remark_box(remark, inner.width())
        tone = Tone.OK if good else Tone.BAD
        ground = QRectF(inner.left(), top, inner.width(), text.height() + 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(f"{tone.value}_bg"))
        painter.drawRoundedRect(ground, 6, 6)
        sign = QRectF(ground.left() + 4, top + 3, 14, text.height())
        theme().paint_icon(painter, "check" if good else "cross", tone.value, sign)
        painter.setFont(theme().font(SMALL, QFont.Weight.DemiBold))
        painter.setPen(theme().color(tone.value))
        words = ground.adjusted(22, 3, -4, -3).toRect()
        painter.drawText(words, WRAP, remark)
        top += text.height() + 12


class Conversation(QListView):
    """All lines so far; the newest is in sight, and a screen reader says it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bubbles = _Bubbles(self)
        self._placeholder = ""
        self.setModel(self._bubbles)
        self.setItemDelegate(_BubbleDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setProperty("role", "plain")
        theme().changed.connect(self.doItemsLayout)

    def show_bubbles(self, bubbles: tuple[Bubble, ...]) -> None:
        """Show these lines."""
        if bubbles != self._bubbles.bubbles:
            self._bubbles.show(bubbles)
            self.scrollToBottom()

    def set_placeholder(self, text: str) -> None:
        """What is shown, and said, while there are no lines."""
        self._placeholder = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, or what to do before there are any."""
        super().paintEvent(event)
        if self._placeholder and not self._bubbles.bubbles:
            painter = QPainter(self.viewport())
            painter.setFont(theme().font(TEXT))
            painter.setPen(theme().color("mute"))
            box = self.viewport().rect().adjusted(AIR, AIR, -AIR, -AIR)
            middle = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(box, middle, self._placeholder)

    def bubbles(self) -> tuple[Bubble, ...]:
        """What is shown."""
        return self._bubbles.bubbles

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew; the newest line stays in sight."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
        self.scrollToBottom()
