"""What lies behind a line of a list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from ui.theme import theme
from ui.widgets.base import paint_focus_ring

CORNER = 6


def paint_row_ground(
    painter: QPainter, option: QStyleOptionViewItem, box: QRectF, view: QAbstractItemView
) -> None:
    """Paint whether the line is chosen, under the mouse, or where the keyboard is."""
    ground = box.adjusted(0, 1, 0, -1)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("tint" if chosen else "hover"))
        painter.drawRoundedRect(ground, CORNER, CORNER)
    if chosen and view.hasFocus():
        paint_focus_ring(painter, ground, CORNER)
