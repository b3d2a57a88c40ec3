"""The studio in its window, over a data folder with the shop's content."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from agent_assist.bootstrap import Services, build
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Template
from agent_assist.services.studio import Studio
from tests.starter import Starter
from tests.ui import looks
from ui.actions import Room
from ui.core_texts import translated
from ui.main_window import MainWindow
from ui.settings import Settings, SettingsFile
from ui.studio.room import StudioRoom
from ui.studio.session import Session
from ui.theme import Theme

ANA = Actor("ana", "Ana", Role.SUPERVISOR)
BORIS = Actor("boris", "Boris", Role.SUPERVISOR)
OPEN_MS = 30_000


@pytest.fixture
def data(starter: Starter, tmp_path: Path) -> Path:
    """A data folder with the shop published."""
    folder = tmp_path / "data"
    folder.mkdir()
    starter.lay_out(folder)
    return folder


@pytest.fixture
def services(data: Path) -> Iterator[Services]:
    made = build(data, tr=translated)
    yield made
    made.close()


@pytest.fixture
def studio(services: Services) -> Studio:
    return services.studio


@pytest.fixture
def session(studio: Studio, look: Theme, qtbot: QtBot) -> Iterator[Session]:
    parent = QObject()
    made = Session(studio, lambda: ANA, parent)
    made.open()
    qtbot.waitUntil(lambda: made.is_open, timeout=OPEN_MS)
    yield made
    made.close()
    parent.deleteLater()
    looks.settle()


@pytest.fixture
def window(
    services: Services, data: Path, look: Theme, qtbot: QtBot
) -> Iterator[Callable[[Role], MainWindow]]:
    opened: list[MainWindow] = []

    def entered(role: Role = Role.SUPERVISOR) -> MainWindow:
        SettingsFile(data).save(Settings(language="en", rep_name="Ana", role=role))
        made = MainWindow(data)
        made.furnish()
        made.resize(1280, 720)
        made.show()
        made.show_services(services)
        qtbot.waitUntil(lambda: made.desk is not None, timeout=OPEN_MS)
        made.activateWindow()
        made.enter(Room.STUDIO)
        room = made.room
        assert isinstance(room, StudioRoom)
        qtbot.waitUntil(lambda: room.session.is_open and room.session.is_checked, timeout=OPEN_MS)
        looks.settle()
        opened.append(made)
        return made

    yield entered
    for made in opened:
        made.close()
        made.deleteLater()
    looks.settle()


@pytest.fixture
def room(window: Callable[[], MainWindow]) -> StudioRoom:
    found = window().room
    assert isinstance(found, StudioRoom)
    return found


def reworded(template: Template, more: str, language: str = "en") -> Template:
    """The template with something said after its first wording."""
    first, *rest = template.wordings
    texts = {**first.texts, language: first.texts[language] + more}
    return replace(template, wordings=(replace(first, texts=texts), *rest))
