"""A window whose log can be entered, with calls in it, over the starter library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from agent_assist.domain.commands import Role
from agent_assist.domain.values import Gender
from agent_assist.journal.journal import Journal
from tests.ui import looks
from tests.ui.programs import WAIT_MS, Programs
from tests.unit.journal.stories import Story, whole_call, write
from ui.actions import Act
from ui.app import Program
from ui.log.room import LogRoom
from ui.settings import Settings

Begin = Callable[..., Program]


def fill(data: Path, stories: tuple[Story, ...]) -> None:
    with Journal.open(data) as journal:
        write(journal, *(one for story in stories for one in story.told))


@pytest.fixture
def begin(programs: Programs, tmp_path: Path) -> Begin:
    """Begins the program with the calls that are given: its size and settings are given, too."""

    def begin(*stories: Story, width: int = 1280, height: int = 720, **changed: Any) -> Program:
        plain = Settings(
            language="en", rep_name="Ana", rep_gender=Gender.FEMALE, role=Role.SUPERVISOR
        )
        fill(tmp_path, stories or (whole_call(),))
        return programs.begin(tmp_path, replace(plain, **changed), width, height)

    return begin


def entered(qtbot: QtBot, program: Program) -> LogRoom:
    """The log, with the first call told."""
    program.window.perform(Act.TO_LOG)
    room = program.window.room
    assert isinstance(room, LogRoom)
    told(qtbot, room)
    return room


def told(qtbot: QtBot, room: LogRoom) -> None:
    """Wait until the call that is chosen is told."""

    def is_told() -> bool:
        row, story = room.list.current(), room.story.story
        return row is not None and story is not None and story.id == row.id

    qtbot.waitUntil(is_told, timeout=WAIT_MS)
    looks.settle()


def quiet(qtbot: QtBot, room: LogRoom) -> None:
    """Wait until nothing goes on."""
    qtbot.waitUntil(lambda: room.progress.isHidden(), timeout=WAIT_MS)
    looks.settle()
