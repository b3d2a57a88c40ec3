"""Keys as they are shown: a small chip, or beside the text of a button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.tokens import SMALL

ARROWS = {"Left": "arrow-left", "Right": "arrow-right", "Up": "arrow-up", "Down": "arrow-down"}
SPOKEN = {"Return": "Enter"}


def key_parts(keys: str) -> list[tuple[str, bool]]:
    """Split keys into texts and arrows.

    Args:
        keys: For example ``Alt+Left`` or, for a pair of keys, ``Alt+Up Down``.

    Returns:
        Pairs of a text and False, or of an icon's name and True.
    """
    parts: list[tuple[str, bool]] = []
    for word in keys.split():
        for index, key in enumerate(word.split("+")):
            if index:
                parts.append(("+", False))
            parts.append((ARROWS[key], True) if key in ARROWS else (SPOKEN.get(key, key), False))
    return parts


def spoken_keys(keys: str) -> str:
    """Keys as a screen reader should say them."""
    return " ".join(
        "+".join(SPOKEN.get(key, key) for key in word.split("+")) for word in keys.split()
    )


def keys_width(metrics: QFontMetricsF, keys: str) -> float:
    """Width of keys in pixels; an arrow is as wide as 0.85 of the letters' height."""
    return sum(
        _arrow(metrics) if arrow else metrics.horizontalAdvance(text)
        for text, arrow in key_parts(keys)
    )


def paint_keys(painter: QPainter, rect: QRectF, keys: str, role: str) -> None:
    """Paint keys in a line, left in the rectangle, in the colour of a token."""
    metrics = QFontMetricsF(painter.font())
    painter.setPen(theme().color(role))
    x = rect.left()
    for text, arrow in key_parts(keys):
        width = _arrow(metrics) if arrow else metrics.horizontalAdvance(text)
        spot = QRectF(x, rect.top(), width, rect.height())
        if arrow:
            theme().paint_icon(painter, text, role, spot)
        else:
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, text)
        x += width


class KeyHint(QWidget):
    """A small chip that shows the keys of something, for example ``Alt+W``."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken_keys(keys))

    def sizeHint(self) -> QSize:
        """As wide as the keys, and a little air."""
        metrics = QFontMetricsF(theme().font(SMALL))
        return QSize(round(keys_width(metrics, self._keys)) + 18, round(metrics.height()) + 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip and the keys on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setFont(theme().font(SMALL))
        paint_keys(painter, QRectF(self.rect()).adjusted(9, 0, -9, 0), self._keys, "mute")


def _arrow(metrics: QFontMetricsF) -> float:
    return round(metrics.height() * 0.85)
