"""What several widgets share: the focus ring, capitals, telling a screen reader."""

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QLayout, QScrollBar, QWidget

from ui.theme import theme
from ui.tokens import CORNER, FOCUS_RING

LAYERS = 8
"""How deep layouts lie in each other; one round takes a change of size up by one."""
TONOS = "\u0301"


def paint_focus_ring(painter: QPainter, rect: QRectF, corner: float = CORNER) -> None:
    """Paint the accent-coloured ring that shows where the keyboard is."""
    half = FOCUS_RING / 2
    painter.setPen(QPen(theme().color("accent"), FOCUS_RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner)


def inner_width(area: QAbstractScrollArea, bar: QScrollBar) -> int:
    """How wide the content of a scrolling area can be, in pixels.

    The area's viewport says the same, but Qt has made that: asked for it, PySide builds the class
    of every widget there is, to tell which one it is, and the window stands still for 40 ms.

    Args:
        bar: its vertical scroll bar, made and set by us for the same reason.
    """
    return area.maximumViewportSize().width() - (bar.width() if bar.isVisible() else 0)


def keep_height(widget: QWidget) -> None:
    """Make a widget at least as high as its content needs at the width it has.

    A layout's minimum knows nothing of heights that follow from widths, so a crowded column
    would cut such a widget off; called whenever its width or content changes.
    """
    former = widget.minimumHeight()
    if former and isinstance(widget, QLabel):
        # A label under a style sheet never asks for less than its minimum.
        widget.setMinimumHeight(0)
    height = max(widget.heightForWidth(widget.width()), 0)
    if height != widget.minimumHeight():
        widget.setMinimumHeight(height)


@contextmanager
def layouts_at_rest(layouts: Sequence[QLayout]) -> Iterator[None]:
    """These layouts are not activated while much of what they place changes.

    Qt activates all layouts above a widget whenever one is shown, again and again.
    """
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)


def settle_layouts() -> None:
    """Let every layout that has changed find its sizes now, before anything is painted.

    Qt would paint between two rounds of it, and what was painted too early once more.
    """
    # New widgets have something to say only once they are dressed.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.PolishRequest.value)
    for _ in range(LAYERS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def is_heard() -> bool:
    """Whether a screen reader is there."""
    from PySide6.QtGui import QAccessible  # asked on the way of a call; 200 names come with it

    return QAccessible.isActive()


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a text that changed away from the focus."""
    if text and is_heard():
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def capitals(text: str) -> str:
    """The text in capitals; Greek ones lose their accents, as Greek is written."""
    return "".join(_capital(letter) for letter in unicodedata.normalize("NFC", text))


def utf16(text: str, position: int) -> int:
    """Qt's index of a position in a Python string; they differ behind letters such as emoji."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def _capital(letter: str) -> str:
    if "\u0370" <= letter <= "\u03ff" or "\u1f00" <= letter <= "\u1fff":
        parts = unicodedata.normalize("NFD", letter).replace(TONOS, "")
        return unicodedata.normalize("NFC", parts).upper()
    return letter.upper()
