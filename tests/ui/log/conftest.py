"""A window whose log can be entered, with calls in it, over the starter library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.bootstrap import Services
from agent_assist.domain.commands import Role
from agent_assist.domain.values import Gender
from agent_assist.journal.journal import Journal
from tests.starter import Starter
from tests.ui import looks
from tests.unit.journal.stories import Story, whole_call, write
from ui.actions import Act
from ui.app import Program
from ui.i18n import install_language
from ui.log.room import LogRoom
from ui.settings import Settings, SettingsFile
from ui.theme import Theme

Begin = Callable[..., Program]
WAIT_MS = 20_000


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Starter:
    return Starter(tmp_path_factory.mktemp("starter"))


def fill(data: Path, stories: tuple[Story, ...]) -> None:
    with Journal.open(data) as journal:
        write(journal, *(one for story in stories for one in story.told))


@pytest.fixture
def begin(
    look: Theme, qapp: QApplication, qtbot: QtBot, tmp_path: Path, starter: Starter
) -> Iterator[Begin]:
    """Begins the program with the calls that are given: its size and settings are given, too."""
    begun: list[Program] = []

    def begin(*stories: Story, width: int = 1280, height: int = 720, **changed: Any) -> Program:
        plain = Settings(
            language="en", rep_name="Ana", rep_gender=Gender.FEMALE, role=Role.SUPERVISOR
        )
        settings = replace(plain, **changed)
        SettingsFile(tmp_path).save(settings)
        install_language(qapp, settings.language)
        look.apply(settings.mode)
        fill(tmp_path, stories or (whole_call(),))

        def services(data: Path) -> Services:
            return starter.services(data)

        program = Program(tmp_path, services)
        begun.append(program)
        program.window.resize(width, height)
        program.window.show()
        program.window.activateWindow()
        qtbot.waitUntil(lambda: program.window.desk is not None, timeout=WAIT_MS)
        program.window.resize(width, height)
        looks.settle()
        return program

    yield begin
    for program in begun:
        program.window.close()
        program.close()
        program.window.deleteLater()
    looks.settle()


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
