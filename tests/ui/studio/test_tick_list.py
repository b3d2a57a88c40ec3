"""Lines to tick: by key and click, thousands at once."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui import looks
from ui.studio.tick_list import MOST_LINES, TickList
from ui.theme import Theme


def shown(qtbot: QtBot, count: int) -> TickList:
    ticks = TickList()
    qtbot.addWidget(ticks)
    ticks.resize(400, 100)
    ticks.show_lines([f"Line {at}" for at in range(count)], [True] * count)
    ticks.show()
    looks.settle()
    return ticks


def test_space_ticks_the_marked_line(look: Theme, qtbot: QtBot) -> None:
    ticks = shown(qtbot, 3)
    told: list[tuple[int, bool]] = []
    ticks.ticked.connect(lambda row, on: told.append((row, on)))
    ticks.setFocus()
    looks.press(ticks, Qt.Key.Key_Down)
    looks.press(ticks, Qt.Key.Key_Space, text=" ")
    looks.press(ticks, Qt.Key.Key_Space, text=" ")
    assert told == [(1, False), (1, True)]
    ticks.show_lines(["One"], [False])
    assert ticks.currentIndex().row() == 0


def test_a_few_lines_take_their_room_and_many_scroll(look: Theme, qtbot: QtBot) -> None:
    few, many = shown(qtbot, 2), shown(qtbot, 3000)
    assert few.height() < many.height()
    assert many.height() <= (MOST_LINES + 1) * many.sizeHintForRow(0)
    assert many.verticalScrollBar().maximum() > 0
    assert few.verticalScrollBar().maximum() == 0


def test_thousands_of_lines_cost_no_more_than_a_hundred(look: Theme, qtbot: QtBot) -> None:
    ticks = shown(qtbot, 1)

    def cost(count: int) -> float:
        lines, on = [f"Line {at}" for at in range(count)], [True] * count
        begun = time.process_time()
        ticks.show_lines(lines, on)
        looks.settle()
        return time.process_time() - begun

    cost(100)
    few = min(cost(100) for _ in range(5))
    assert min(cost(5000) for _ in range(5)) < 20 * few
