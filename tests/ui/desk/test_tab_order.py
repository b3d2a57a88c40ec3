"""Tab goes as the eye does, and through everything."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from tests.ui.desk.conftest import DeskWindow
from ui.widgets.tab_order import stops

Key = Qt.Key


def walked(window: DeskWindow, begun: QWidget, key: Key = Key.Key_Tab) -> list[QWidget]:
    """Where Tab goes until it is where it began."""
    begun.setFocus()
    found = [begun]
    for _ in range(100):
        window.press(key)
        now = QApplication.focusWidget()
        assert now is not None
        if now is begun:
            return found
        found.append(now)
    raise AssertionError("Tab never came back to where it began")


def in_columns(page: QWidget, found: list[QWidget], columns: tuple[QWidget, ...]) -> None:
    """Each column is gone through from top to bottom before the next one begins."""
    of = [
        next((at for at, it in enumerate(columns) if it.isAncestorOf(stop)), -1) for stop in found
    ]
    inside = [column for column in of if column >= 0]
    assert inside == sorted(inside)
    for column in set(inside):
        tops = [
            it.mapTo(page, QPoint(0, 0)).y()
            for it, at in zip(found, of, strict=True)
            if at == column
        ]
        assert all(low <= high + 12 for low, high in pairwise(tops))


def test_before_a_call(window: DeskWindow) -> None:
    start = window.desk.start
    found = walked(window, next(stops(start)))
    assert set(found) == set(stops(start))
    in_columns(start, found, (start.begin, start.open_card, start.finder))
    assert sum(isinstance(it, QRadioButton) for it in found) == 3


def test_in_a_call_forward_and_backward(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("confirm")
    call = window.desk.call
    found = walked(window, next(stops(call)))
    assert set(found) == set(stops(call))
    in_columns(call, found, (call.customer, call.say, call.finder))
    back = walked(window, found[0], Key.Key_Backtab)
    assert back[1:] == found[:0:-1]


def test_in_the_side_layout(window: DeskWindow) -> None:
    window.desk.set_side(True)
    window.take_call()
    window.go_to("confirm")
    call = window.desk.call
    in_columns(call, walked(window, next(stops(call))), (call.say, call.finder))


def test_in_wrap_up(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    found = walked(window, next(stops(page)))
    assert set(found) == set(stops(page))
    in_columns(page, found, (page.ends, page.record))


def test_an_open_panel_comes_before_what_it_lies_upon(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F6)
    panel = window.desk.panel
    assert panel is not None
    inside = [panel.isAncestorOf(it) for it in walked(window, panel.first())]
    assert inside[: sum(inside)] == [True] * sum(inside)
    assert not all(inside)
