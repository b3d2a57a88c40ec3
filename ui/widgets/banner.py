"""A notice of one or two lines that matters now."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMargins, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import theme, tone_role
from ui.tokens import BODY, GROUNDS, Tone
from ui.widgets.base import announce, keep_height, utf16
from ui.widgets.frame import paint_frame
from ui.widgets.pill import SIGN

ICON = 14
BETWEEN = 8
CORNER = 6
AIR, TIGHT_AIR = QMargins(12, 7, 12, 7), QMargins(8, 5, 8, 5)
NARROW = 240
NEW_LINE = "\u2028"
_INKS = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}


class Banner(QLabel):
    """A tinted notice with a sign and a bold lead: "Can promise: money back …".

    It paints itself: Qt lays a text that has a bold part out a dozen times a step.

    Args:
        tone: What it means.
        lead: Its first, bold words.
        text: The rest.
        own_line: Whether the rest starts on a line of its own.
        tight: For a narrow column: smaller, without the sign; the lead says what it means.
        parent: Its parent.
    """

    def __init__(
        self,
        tone: Tone = Tone.NEUTRAL,
        lead: str = "",
        text: str = "",
        own_line: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._own_line = own_line
        self._tight = tight
        self._lead = ""
        self._shown: tuple[Tone, str, str] | None = None
        self._written = ""
        self._lines = QTextLayout()
        self._laid_out = -1
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_notice(tone, lead, text)

    def show_notice(self, tone: Tone, lead: str, text: str = "", aloud: bool = False) -> None:
        """Show another notice; with `aloud` a screen reader says it at once."""
        shown = (tone, lead, text)
        if shown != self._shown:
            self._shown = shown
            self._tone = tone
            self._take(lead, text)
        if aloud:
            announce(self, self.text())

    def _take(self, lead: str, text: str) -> None:
        self._lead = lead
        between = (NEW_LINE if self._own_line else " ") if lead and text else ""
        self._written = f"{lead}{between}{text}".replace("\n", NEW_LINE)
        self.setText(f"{lead} {text}".strip())
        self._write()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Height in pixels of all words at a width."""
        found = self._heights.get(width)
        if found is None:
            air = self._air()
            high = max(self._lay_out(width), 0 if self._tight else theme().px(ICON) + 2)
            found = self._heights[width] = ceil(high) + air.top() + air.bottom()
        return found

    def sizeHint(self) -> QSize:
        """All words at the present width."""
        width = max(self.width(), NARROW)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No word is cut off."""
        height = self.heightForWidth(max(self.width(), NARROW))
        return QSize(
            self._before() + ceil(self._lines.minimumWidth()) + self._air().right(), height
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height that all words need."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            keep_height(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the sign and the words."""
        painter, colours, air = QPainter(self), theme(), self._air()
        paint_frame(painter, self.rect(), GROUNDS[self._tone], "", 0, CORNER)
        if not self._tight:
            side = colours.px(ICON)
            spot = QRectF(air.left(), air.top() + 2, side, side)
            name = SIGN.get(self._tone, "info")
            colours.paint_icon(painter, name, tone_role(self._tone), spot)
        self._lay_out(self.width())
        painter.setPen(colours.color(_INKS.get(self._tone, "ink")))
        self._lines.draw(painter, QPointF(self._before(), air.top()))

    def _write(self) -> None:
        font = theme().font(BODY - 1 if self._tight else BODY)
        self._lines = QTextLayout(self._written, font)
        wrapped = QTextOption()
        wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._lines.setTextOption(wrapped)
        self._lines.setCacheEnabled(True)
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, utf16(self._lead, len(self._lead))
        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight.Bold)
        bold.format = letters
        self._lines.setFormats([bold])
        self._laid_out = -1
        self._heights.clear()
        # Before it has a place, it would be high for a width that it never has.
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            keep_height(self)

    def _lay_out(self, width: int) -> float:
        """Set the words in lines for a width of the whole; how high they are, in pixels."""
        if width != self._laid_out:
            self._laid_out = width
            room, bottom = max(width - self._before() - self._air().right(), 1), 0.0
            self._lines.beginLayout()
            while (line := self._lines.createLine()).isValid():
                line.setLineWidth(room)
                line.setPosition(QPointF(0, bottom))
                bottom += line.height()
            self._lines.endLayout()
        return self._lines.boundingRect().height()

    def _before(self) -> int:
        sign = 0 if self._tight else theme().px(ICON) + BETWEEN
        return self._air().left() + sign

    def _air(self) -> QMargins:
        return TIGHT_AIR if self._tight else AIR
