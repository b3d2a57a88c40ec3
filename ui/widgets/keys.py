"""Keys as they are shown: a small chip, or beside the text of a button."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.tokens import SMALL
from ui.widgets.lettering import baseline, paint_line

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


@lru_cache(maxsize=256)
def key_runs(keys: str) -> tuple[tuple[str, bool], ...]:
    """As `key_parts`, with texts that stand side by side joined: each is painted by itself."""
    runs: list[tuple[str, bool]] = []
    for text, arrow in key_parts(keys):
        if runs and not (arrow or runs[-1][1]):
            runs[-1] = (runs[-1][0] + text, False)
        else:
            runs.append((text, arrow))
    return tuple(runs)


def keys_width(metrics: QFontMetricsF, keys: str) -> float:
    """Width of keys in pixels; an arrow is as wide as 0.85 of the letters' height."""
    return sum(
        _arrow(metrics) if arrow else metrics.horizontalAdvance(text)
        for text, arrow in key_runs(keys)
    )


def paint_keys(
    painter: QPainter,
    rect: QRectF,
    keys: str,
    role: str,
    pixels: float,
    weight: QFont.Weight | None = None,
) -> None:
    """Paint keys in a line, left in the rectangle, in the colour of a token.

    Args:
        pixels, weight: of the letters, as in `Theme.font`.
    """
    colours = theme()
    metrics = colours.metrics(pixels, weight)
    painter.setPen(colours.color(role))
    x = rect.left()
    base = baseline(rect, metrics)
    runs = key_runs(keys)
    for place, (text, arrow) in enumerate(runs, start=1):
        if arrow:
            width = _arrow(metrics)
            spot = QRectF(x, rect.top(), width, rect.height())
            colours.paint_icon(painter, text, role, spot)
            x += width
        else:
            paint_line(painter, x, base, text, pixels, weight)
            if place < len(runs):
                x += metrics.horizontalAdvance(text)


class KeyHint(QWidget):
    """A small chip that shows the keys of something, for example ``Alt+W``."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken_keys(keys))

    def sizeHint(self) -> QSize:
        """As wide as the keys, and a little air."""
        metrics = theme().metrics(SMALL)
        return QSize(round(keys_width(metrics, self._keys)) + 18, round(metrics.height()) + 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip and the keys on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        inner = QRectF(9, 0, self.width() - 18, self.height())
        paint_keys(painter, inner, self._keys, "mute", SMALL)


def _arrow(metrics: QFontMetricsF) -> float:
    return round(metrics.height() * 0.85)
