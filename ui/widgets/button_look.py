"""How buttons are painted in each state, as the style sheet has it for Qt's own.

Painting through a style sheet finds the rule anew each time and takes several times as long; a
step paints a dozen buttons.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton

from ui.tokens import CORNER, FOCUS_RING, Tone
from ui.widgets.frame import paint_frame

Kind = Literal["primary", "secondary", "quiet", "choice"]
CHOICE_CORNER = 11
_HOVER = Qt.WidgetAttribute.WA_UnderMouse
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
    corner = CHOICE_CORNER if kind == "choice" else CORNER
    paint_frame(painter, button.rect(), look.fill, line, FOCUS_RING if focus else 1, corner)
