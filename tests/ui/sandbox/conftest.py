"""A window whose sandbox can be entered, over the starter library."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.domain.values import Gender
from tests.starter import Starter
from tests.ui import looks
from ui.app import Program
from ui.i18n import install_language
from ui.settings import Settings, SettingsFile
from ui.theme import Theme

Begin = Callable[..., Program]


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Starter:
    return Starter(tmp_path_factory.mktemp("starter"))


@pytest.fixture
def begin(
    look: Theme, qapp: QApplication, qtbot: QtBot, tmp_path: Path, starter: Starter
) -> Iterator[Begin]:
    """Begins the program: its size and settings are given."""
    begun: list[Program] = []

    def begin(width: int = 1440, height: int = 860, **changed: Any) -> Program:
        plain = Settings(language="en", rep_name="Ana", rep_gender=Gender.FEMALE)
        settings = replace(plain, **changed)
        SettingsFile(tmp_path).save(settings)
        install_language(qapp, settings.language)
        look.apply(settings.mode)
        program = Program(tmp_path, starter.services)
        begun.append(program)
        program.window.resize(width, height)
        program.window.show()
        program.window.activateWindow()
        qtbot.waitUntil(lambda: program.window.desk is not None, timeout=20_000)
        program.window.resize(width, height)
        looks.settle()
        return program

    yield begin
    for program in begun:
        program.window.close()
        program.close()
        program.window.deleteLater()
    looks.settle()


@pytest.fixture
def program(begin: Begin) -> Program:
    return begin()
