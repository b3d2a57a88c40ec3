"""Every page of the sandbox: nothing is cut, overlaps, scrolls sideways or cannot be reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from agent_assist.domain.commands import Role
from tests.ui import looks
from tests.ui.sandbox.conftest import Begin
from ui.actions import Act
from ui.app import Program
from ui.sandbox.room import SandboxRoom
from ui.tokens import Mode

SCENARIO = "third_call_furious"
CASES = {
    "en": ("en", Mode.LIGHT, 1280, 720),
    "el": ("el", Mode.DARK, 1280, 720),
    "sr": ("sr", Mode.LIGHT, 1440, 860),
    "sr-Latn": ("sr@latin", Mode.DARK, 1280, 720),
}


def pages(program: Program, spoken: str) -> Iterator[tuple[str, QWidget]]:
    """Each page in turn, in the state in which it has most to show."""
    program.window.perform(Act.TO_SANDBOX)
    room = program.window.room
    assert isinstance(room, SandboxRoom)
    yield "home", room.home
    room.begin(SCENARIO, spoken, 1)
    run = room.run
    assert run is not None
    yield "begun", run
    lines = run.practice.scenario.model[spoken.split("-")[0]]
    for line in lines[:3]:
        run.practice.clock._began -= 10
        run.practice.say(line)
    run.practice.say("qqq")
    run.hint()
    yield "run", run
    run.toggle_pause()
    yield "paused", run
    room.finish()
    yield "score", room.score
    room.go_home()
    yield "home with progress", room.home
    room._review()
    yield "card", room.review
    if room.review.choices.isHidden():
        room.review._typed()
    else:
        room.review.choices.choose(1)
    yield "graded", room.review


def sideways(root: QWidget) -> list[str]:
    """What has to be scrolled sideways to be seen."""
    return [
        f"{looks.name_of(area)} scrolls by {area.horizontalScrollBar().maximum()}"
        for area in root.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


@pytest.mark.parametrize("code", CASES)
def test_nothing_is_cut_overlaps_or_is_lost(begin: Begin, code: str) -> None:
    language, mode, width, height = CASES[code]
    program = begin(width, height, language=language, mode=mode, role=Role.SUPERVISOR)
    window = program.window
    found = []
    for name, page in pages(program, code):
        looks.settle()
        found += [f"{name}: {it}" for it in looks.clipped_text(page) + looks.overlapping(page)]
        found += [f"{name}: {it}" for it in looks.nameless(page)]
        found += [f"{name}: {it}" for it in sideways(window)]
        if window.focusWidget() is None:
            found.append(f"{name}: nothing has the focus")
        if code in ("en", "el"):
            found += [f"{name}: {it}" for it in looks.weak_text(page)]
    assert found == []
