"""Every state of the log: nothing is cut, overlaps, scrolls sideways or cannot be reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import looks
from tests.ui.log.conftest import WAIT_MS, Begin, entered, quiet
from tests.ui.log.test_log_room import three
from ui.actions import Act
from ui.log.room import LogRoom
from ui.tokens import Mode

CASES = {
    "en": (Mode.LIGHT, 1280, 720),
    "el": (Mode.DARK, 1280, 720),
    "sr": (Mode.LIGHT, 900, 800),
    "sr@latin": (Mode.DARK, 1440, 860),
}


def states(qtbot: QtBot, room: LogRoom) -> Iterator[tuple[str, QWidget]]:
    """The room in the states in which it has most to show."""
    qtbot.waitUntil(lambda: room._count.all == 3, timeout=WAIT_MS)
    yield "story", room
    room.perform(Act.VERIFY_LOG)
    quiet(qtbot, room)
    yield "verified", room
    for act in (Act.EXPORT_LOG, Act.ERASE, Act.KEEP_HOW_LONG):
        room.perform(act)
        qtbot.waitUntil(lambda: room.panel is not None, timeout=WAIT_MS)
        assert room.panel is not None
        yield act.value, room.panel
        room.panel.close_panel()


@pytest.mark.parametrize("code", CASES)
def test_nothing_is_cut_overlaps_or_is_lost(begin: Begin, qtbot: QtBot, code: str) -> None:
    mode, width, height = CASES[code]
    program = begin(*three(), width=width, height=height, language=code, mode=mode)
    room = entered(qtbot, program)
    assert program.window.width() == width
    found = []
    for name, shown in states(qtbot, room):
        looks.settle()
        found += [f"{name}: {it}" for it in looks.clipped_text(shown) + looks.overlapping(shown)]
        found += [f"{name}: {it}" for it in looks.nameless(shown)]
        found += [
            f"{name}: {looks.name_of(area)} scrolls sideways"
            for area in room.findChildren(QScrollArea)
            if area.isVisible() and area.horizontalScrollBar().maximum() > 0
        ]
        found += [f"{name}: {it}" for it in looks.weak_text(shown)]
        if program.window.focusWidget() is None:
            found.append(f"{name}: nothing has the focus")
    assert found == []


def test_tab_leads_everywhere_and_back(begin: Begin, qtbot: QtBot) -> None:
    program = begin(*three())
    room = entered(qtbot, program)
    assert looks.focus_trap(program.window) == []
    round_ = looks.tab_round(program.window)
    for part in (
        room.filters.box,
        room.list,
        room.story.happened,
        room.keeping.back_up,
        room.keeping.verify,
    ):
        assert part in round_


def test_below_a_width_the_story_stands_under_the_list(begin: Begin, qtbot: QtBot) -> None:
    program = begin(*three(), width=820, height=900)
    room = entered(qtbot, program)
    list_bottom = room.calls.mapTo(room, room.calls.rect().bottomLeft()).y()
    assert room.story.mapTo(room, room.story.rect().topLeft()).y() > list_bottom
