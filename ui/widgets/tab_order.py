"""Tab goes as the eye does: as the layouts have it, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QWidget,
)

_BACKWARDS = (QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.RightToLeft)
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def step(parts: tuple[QWidget, ...], forward: bool) -> bool:
    """Move the focus to the next stop of these parts, round and round; False when there is none.

    Args:
        parts: What is shown, in the order in which it is gone through.
        forward: To the next one, else to the one before.
    """
    found = [stop for part in parts for stop in stops(part)]
    if not found:
        return False
    now = QApplication.focusWidget()
    here = (at for at, it in enumerate(found) if it is now or (now and it.isAncestorOf(now)))
    at = next(here, -1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found[(at + (1 if forward else -1)) % len(found)].setFocus(reason)
    return True


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Whatever takes the focus by Tab, in reading order; of a few words only the one that holds."""
    if widget.isHidden() or not widget.isEnabled():
        return
    if isinstance(widget, QRadioButton):
        if _speaks_for_its_group(widget):
            yield widget
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    else:
        for part in _parts(widget):
            yield from stops(part)


def _speaks_for_its_group(button: QRadioButton) -> bool:
    group = button.group()
    if group is None:
        return True
    return button is (group.checkedButton() or group.buttons()[0])


def _parts(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield inner
    elif layout is not None:
        yield from _laid_out(layout)
    else:
        children = widget.findChildren(QWidget, options=_DIRECT)
        yield from sorted(children, key=lambda it: (it.y(), it.x()))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    order = range(layout.count())
    backwards = isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS
    for index in reversed(order) if backwards else order:
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
