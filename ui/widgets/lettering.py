"""Lines of text that are shaped once and painted often.

Shaping takes most of the time that painting a short text takes, and the same few words stand on
the screen step after step.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from ui.theme import theme

MOST_KEPT = 400


def baseline(rect: QRectF, metrics: QFontMetricsF) -> float:
    """Where the letters of one line stand when the line is in the middle of a rectangle."""
    return rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent()


def paint_line(
    painter: QPainter,
    x: float,
    base: float,
    text: str,
    pixels: float,
    weight: QFont.Weight | None = None,
) -> None:
    """Paint a line of text in the painter's colour, its letters standing at a height.

    Args:
        x, base: where its first letter stands.
        pixels, weight: of the letters, as in `Theme.font`.
    """
    look = theme()
    key = (text, pixels, weight)
    line = look.lines.get(key)
    if line is None:
        if len(look.lines) > MOST_KEPT:
            look.lines.clear()
        shaped = QStaticText(text)
        shaped.setTextFormat(Qt.TextFormat.PlainText)
        ascent = look.metrics(pixels, weight).ascent()
        line = look.lines[key] = (shaped, look.font(pixels, weight), ascent)
    shaped, font, ascent = line
    painter.setFont(font)
    painter.drawStaticText(QPointF(x, base - ascent), shaped)
