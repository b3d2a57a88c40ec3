"""A button of several lines: a sign, bold first words and a text, on a tinted ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import theme, tone_role
from ui.tokens import BODY, CORNER, Tone
from ui.widgets.base import keep_height, paint_focus_ring
from ui.widgets.pill import SIGN

AIR = 8
SIGN_SIZE = 13


class TextButton(QPushButton):
    """Says something in as many lines as it needs; pressing it goes there."""

    def __init__(self, tone: Tone, lead: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._lead = lead
        self._text = text
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{lead} {text}".strip())

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels that shows all lines."""
        return round(self._layout(width)[1]) + 2 * AIR

    def sizeHint(self) -> QSize:
        """All lines at the present width."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height that all lines need."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            keep_height(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the sign and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme().tokens.background(self._tone)
        painter.setBrush(QColor(ground).darker(104) if self.underMouse() else QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        role = tone_role(self._tone)
        sign = SIGN.get(self._tone, "")
        if sign:
            side = theme().px(SIGN_SIZE)
            theme().paint_icon(painter, sign, role, QRectF(AIR, AIR + 3, side, side))
        layout, _ = self._layout(self.width())
        painter.setPen(theme().color(role))
        layout.draw(painter, QRectF(self._left(), AIR, 0, 0).topLeft())
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), CORNER - 2)

    def _left(self) -> int:
        return AIR + (theme().px(SIGN_SIZE) + 6 if self._tone in SIGN else 0)

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        plain = theme().font(BODY - 0.5)
        layout = QTextLayout(f"{self._lead} {self._text}".strip(), plain)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        if self._lead:
            layout.setFormats([_bold(len(self._lead))])
        room = max(width - self._left() - AIR, 60)
        height = 0.0
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(room)
            line.setPosition(QRectF(0, height, 0, 0).topLeft())
            height += line.height()
            line = layout.createLine()
        layout.endLayout()
        return layout, max(height, QFontMetrics(plain).height())


def _bold(length: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start = 0
    span.length = length
    span.format.setFontWeight(QFont.Weight.DemiBold)
    return span
