"""Small pieces that several parts of the desk are made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import theme
from ui.tokens import BODY
from ui.widgets.base import paint_focus_ring
from ui.widgets.lettering import paint_line
from ui.widgets.long_text import LongText

PAUSE_MS = 1000
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
LABEL_SHARE, MOST_LABEL_SHARE = 0.36, 0.44
GAP = 8
AIR = 3
BY_KEY = 9


def keyed(number: int, text: str) -> str:
    """A choice with the digit that takes it; only the first nine have one."""
    return f"{number}  {text}" if number <= BY_KEY else text


class KeptText(LongText):
    """A text that is kept after a pause of one second and when the focus leaves.

    Signals:
        kept: the text, when it differs from what was kept last.
    """

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = ""
        self.setTabChangesFocus(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._wait)

    def show_text(self, text: str) -> None:
        """Show what is kept, unless the rep is typing something newer."""
        if text == self._last and self.toPlainText() != text:
            return
        self._last = text
        if self.toPlainText() != text:
            self.write(text)
            self._pause.stop()

    def replace(self, text: str) -> None:
        """Show the text of something else."""
        self._last = text
        self.write(text)
        self._pause.stop()

    def keep(self) -> None:
        """Keep what was typed, now."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._last:
            self._last = text
            self.kept.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the text when the rep goes elsewhere."""
        super().focusOutEvent(event)
        self.keep()

    def _wait(self) -> None:
        self._pause.start()


class PairButton(QPushButton):
    """A name and a value side by side, both wrapped; pressing it is for changing the value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._value = ""
        self._names: tuple[str, ...] = ()
        self._boxes: dict[int, tuple[QRect, QRect]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pair(self, name: str, value: str, names: tuple[str, ...] = ()) -> None:
        """Show another pair.

        Args:
            name: What it is.
            value: What is known of it.
            names: The names of all pairs below each other: their values begin at one line.
        """
        if (name, value, names) == (self._name, self._value, self._names):
            return
        self._name, self._value, self._names = name, value, names
        self._boxes.clear()
        self.setAccessibleName(f"{name}: {value}")
        self._fit()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels that shows both texts at a width."""
        name, value = self._measure(width)
        return max(name.height(), value.height()) + 2 * AIR

    def sizeHint(self) -> QSize:
        """Both texts at the present width."""
        width = max(self.width(), 160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine."""
        return QSize(80, self.heightForWidth(max(self.width(), 80)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that goes with the new width."""
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._boxes.clear()
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name muted and the value beside it."""
        painter = QPainter(self)
        colours = theme()
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        name, value = self._measure(self.width())
        painter.setPen(colours.color("mute"))
        _paint_wrapped(painter, name, self._name)
        painter.setPen(colours.color("ink"))
        _paint_wrapped(painter, value, self._value)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus_ring(painter, QRectF(self.rect()), 4)

    def _measure(self, width: int) -> tuple[QRect, QRect]:
        """Where name and value stand at a width; layouts ask dozens of times a step."""
        found = self._boxes.get(width)
        if found is None:
            found = self._boxes[width] = _pair_boxes(
                self._name, self._value, self._names or (self._name,), width
            )
        return found

    def _fit(self) -> None:
        height = self.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)


def _paint_wrapped(painter: QPainter, box: QRect, text: str) -> None:
    metrics = theme().metrics(BODY)
    if box.height() < 2 * metrics.height():
        paint_line(painter, box.x(), box.y() + metrics.ascent(), text, BODY)
    else:
        painter.setFont(theme().font(BODY))
        painter.drawText(box, WRAP, text)


def _pair_boxes(name: str, value: str, names: tuple[str, ...], width: int) -> tuple[QRect, QRect]:
    inner = max(width - 2 * AIR, 60)
    metrics = QFontMetrics(theme().font(BODY))
    words = (metrics.horizontalAdvance(word) for it in names for word in it.split())
    longest = max(words, default=0) + 1
    whole = max((metrics.horizontalAdvance(it) for it in names), default=0) + 1
    # A name that wraps anyway needs only its longest word.
    wanted = whole if whole <= round(inner * MOST_LABEL_SHARE) else longest
    wanted = max(round(inner * LABEL_SHARE), wanted)
    left = min(wanted, inner // 2)
    beside = inner - left - GAP
    high = metrics.boundingRect(QRect(0, 0, left, 10_000), WRAP, name or " ").height()
    high_beside = metrics.boundingRect(QRect(0, 0, beside, 10_000), WRAP, value or " ").height()
    return QRect(AIR, AIR, left, high), QRect(AIR + left + GAP, AIR, beside, high_beside)
