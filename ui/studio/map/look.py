"""Colours and lengths of the map, in the theme in force."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen

from ui.theme import theme

CARD_WIDTH = 140
CARD_HEIGHT = 40
PORTAL_HEIGHT = 28
GAP = 26
AISLE = 30
EMPTY_LANE = 62
TITLE = 12
BADGE = 11
BADGE_HEIGHT = 16
CORNER = 8.0
HANDLE = 7.0
THINNEST = 1.0
"""Qt paints curves of one pixel several times faster than wider ones, and most lines are thin."""
WIDEST = 9.0
SLIGHT = 0.02
"""Smaller shares of the calls are not told apart."""
LINE = 0.68
"""How much of the accent colour is in a line; 3:1 against the panel in both themes."""


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two; the share is the first one's, 0 to 1."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def line_color() -> QColor:
    """Colour of the lines between cards; no alpha, which would be slow and pile up."""
    return mixed(theme().color("accent"), theme().color("panel"), LINE)


def line_pen(weight: float | None, back: bool, chosen: bool) -> QPen:
    """Pen of a line.

    Args:
        weight: share of the calls that went this way, 0 to 1; None when unknown.
        back: it leads back. chosen: it begins at the chosen step.
    """
    share = weight or 0.0
    width = THINNEST if share < SLIGHT else THINNEST + (WIDEST - THINNEST) * share
    if chosen:
        width = max(width, 2.0)
    pen = QPen(theme().color("accent") if chosen else line_color(), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if back:
        # Lengths of dashes count in widths of the pen.
        pen.setDashPattern([6 / width, 4 / width])
    return pen


def title_font(strong: bool = True) -> QFont:
    """Of a card's title, or of a portal's."""
    return theme().font(TITLE, QFont.Weight.DemiBold if strong else QFont.Weight.Medium)


def badge_font() -> QFont:
    """Of the small marks on a card's edge."""
    return theme().font(BADGE, QFont.Weight.DemiBold)
