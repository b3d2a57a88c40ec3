"""The whole program in a window, over the starter library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.starter import Starter
from tests.ui import looks
from ui.app import Program
from ui.i18n import install_language
from ui.settings import Settings, SettingsFile
from ui.theme import Theme

WAIT_MS = 20_000


class Programs:
    """Begins programs, and closes them when the test is over."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, look: Theme, starter: Starter) -> None:
        self._app, self._bot, self._look, self._starter = qapp, qtbot, look, starter
        self._begun: list[Program] = []

    def begin(self, data: Path, settings: Settings, width: int, height: int) -> Program:
        """A program over a data folder, in a window of that size in pixels, with its desk ready."""
        SettingsFile(data).save(settings)
        install_language(self._app, settings.language)
        self._look.apply(settings.mode)
        program = Program(data, self._starter.services)
        self._begun.append(program)
        window = program.window
        window.resize(width, height)
        window.show()
        window.activateWindow()
        self._bot.waitUntil(lambda: window.desk is not None, timeout=WAIT_MS)
        window.resize(width, height)
        looks.settle()
        return program

    def close(self) -> None:
        """Close what was begun."""
        for program in self._begun:
            program.window.close()
            program.close()
            program.window.deleteLater()
        looks.settle()
