"""How buttons are painted in each state, as the style sheet has it for Qt's own.

Painting through a style sheet finds the rule anew each time and takes several times as long; a
step paints a dozen buttons.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme import theme
from ui.tokens import CORNER, FOCUS_RING, Tone

Kind = Literal["primary", "secondary", "quiet", "choice"]
CHOICE_CORNER = 11
_HOVER = Qt.WidgetAttribute.WA_UnderMouse
_NO_PEN = Qt.PenStyle.NoPen
_SMOOTH = QPainter.RenderHint.Antialiasing
_TONES = {
    Tone.OK: ("ok_bg", "ok"),
    Tone.WARN: ("warn_bg", "warn"),
    Tone.BAD: ("bad_bg", "bad"),
}


class Look(NamedTuple):
    """Tokens of ground and line; nothing for none. `ring` is the line's token with the focus."""

    fill: str
    line: str
    ring: str = "accent"


def look_of(button: QAbstractButton, kind: Kind, tone: Tone = Tone.NEUTRAL) -> Look:
    """How a button looks in its present state."""
    hover, enabled = button.testAttribute(_HOVER), button.isEnabled()
    if kind == "primary":
        if not enabled:
            return Look("soft", "soft", "ink")
        return Look("accent_hover" if hover else "accent", "accent", "ink")
    if kind == "quiet":
        return Look("soft" if hover and enabled else "", "")
    if kind == "choice":
        if button.isChecked():
            return Look(*_TONES.get(tone, ("tint", "field")))
        return Look("soft", "field" if hover and enabled else "")
    if not enabled:
        return Look("bg", "line")
    if button.isChecked():
        return Look("tint", "accent")
    fill = "tint" if button.isDown() else "hover" if hover else "panel"
    return Look(fill, "field" if hover else "line")


def paint_ground(
    painter: QPainter, button: QAbstractButton, kind: Kind, tone: Tone = Tone.NEUTRAL
) -> None:
    """Paint a button's ground and line, or its ring when it has the focus."""
    look = look_of(button, kind, tone)
    focus = button.hasFocus()
    line = look.ring if focus else look.line
    if not (line or look.fill):
        return
    painter.setRenderHint(_SMOOTH)
    corner = CHOICE_CORNER if kind == "choice" else CORNER
    paint_frame(painter, button, look.fill, line, FOCUS_RING if focus else 1, corner)


def paint_frame(
    painter: QPainter, widget: QWidget, fill: str, line: str, width: int, corner: int
) -> None:
    """Paint a rounded rectangle along a widget's edge; a token of nothing paints nothing."""
    colours = theme()
    # A line that is not there keeps its place.
    half = width / 2 if line else width
    painter.setPen(QPen(colours.color(line), width) if line else _NO_PEN)
    painter.setBrush(colours.color(fill) if fill else QBrush())
    edge = QRectF(half, half, widget.width() - 2 * half, widget.height() - 2 * half)
    corner_inside = min(corner, edge.height() / 2) - half
    painter.drawRoundedRect(edge, corner_inside, corner_inside)
