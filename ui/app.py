"""Starts the program: paints the window, then loads the rest beside it."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from agent_assist.domain.reasons import why
from ui.ground import DARK_GROUND, LIGHT_GROUND, STYLE, STYLE_VARIABLE
from ui.unread import leave_sources_unread

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtCore import QTimerEvent

    from ui.loader import Loader
    from ui.services import BuildServices, Services

TROUBLE_FILE = "trouble.txt"
SETTINGS_FILE = "settings.ini"
MIDDLE = 128
LOOKS = (3_000, 15, 20)
"""After how much that is new Python looks for garbage: a step makes thousands of small things,
and nearly none of them is any."""
PAINTING_S = 0.02
"""About how long a step is written and painted; the journal's thread waits until it is."""


class Program(QObject):
    """The window, the services behind it, and what happens when something goes wrong.

    Signals:
        finds_more: something else can be found than before; sent from any thread.
    """

    finds_more = Signal()

    def __init__(self, data: Path, build: BuildServices) -> None:
        super().__init__()
        from ui.main_window import MainWindow  # not above: its source would be read, see `unread`

        self.data = data
        self.services: Services | None = None
        self.window = MainWindow(data, self._begin)
        self._build = build
        self._loader: Loader | None = None
        self.finds_more.connect(self.window.search_again)
        self.window.complete.connect(self._watch)

    def open(self, data: Path) -> None:
        """Close this data folder and open another one."""
        self.close()
        self.data = data
        self.window.use_data(data)
        if self._loader is not None:
            self._loader.load(data)

    def close(self) -> None:
        """Let the data folder go, when everything is written."""
        if self._loader is not None:
            self._loader.wait()
        if self.services is not None:
            self.services.close()
            self.services = None

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Say that the program made a mistake; the traceback goes to a file."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        where = self._write_down(error)
        text = QCoreApplication.translate(
            "Program", "The program made a mistake; the call goes on. What happened is in {file}."
        )
        self.window.show_notice(text.format(file=where))

    def _begin(self) -> None:
        # A timer, because the picture is on the screen only when painting has returned.
        self.startTimer(0)

    def timerEvent(self, event: QTimerEvent) -> None:
        """The first picture is on the screen: go on."""
        from ui.loader import Loader

        self.killTimer(event.timerId())
        self._loader = Loader(self._build, self)
        self._loader.imported.connect(self._furnish)
        self._loader.ready.connect(self._ready)
        self._loader.failed.connect(self._failed)
        self._loader.load(self.data)

    def _furnish(self) -> None:
        self.window.furnish()
        self.window.data_wanted.connect(self.open)
        if self._loader is not None:
            self._loader.go_on()

    def _ready(self, services: Services) -> None:
        self.services = services
        self.window.show_services(services)

    def _watch(self) -> None:
        # What is there stays, and is never looked at again; one look now would take 45 ms.
        gc.freeze()
        gc.set_threshold(*LOOKS)
        gc.enable()
        if self.services is not None:
            self.services.watch(self.finds_more.emit)

    def _failed(self, error: Exception) -> None:
        gc.enable()
        from ui.core_texts import translated

        if not self.window.furnished:
            self.window.furnish()
        hint = translated(str(getattr(error, "hint", "")))
        if isinstance(error, OSError):
            text = QCoreApplication.translate(
                "Program", "The data folder {folder} cannot be used: {why}."
            )
            sentence = text.format(folder=self.data, why=translated(why(error)))
        elif hint:
            # Its text has the hint in it already; its sentence has not.
            sentence = translated(str(getattr(error, "sentence", error)))
        else:
            where = self._write_down(error)
            text = QCoreApplication.translate(
                "Program", "The data folder could not be opened: {why}. Details are in {file}."
            )
            sentence = text.format(why=str(error).rstrip("."), file=where)
        otherwise = QCoreApplication.translate(
            "Program", "Close the program and start it with another folder: {option}."
        )
        self.window.show_trouble(sentence, hint or otherwise.format(option="--data FOLDER"))

    def _write_down(self, error: BaseException) -> Path:
        import traceback

        text = "".join(traceback.format_exception(error))
        for folder in (self.data, Path.home()):
            try:
                file = folder / TROUBLE_FILE
                file.write_text(text, encoding="utf-8")
            except OSError:
                continue
            return file
        sys.stderr.write(text)
        return Path("stderr")


def first_ground(app: QApplication, data: Path) -> str:
    """The first picture's colour, as chosen in the settings, else as the system's windows are.

    The settings are looked at as plain text: their module and the theme's would keep the first
    picture waiting.
    """
    try:
        text = (data / SETTINGS_FILE).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        text = ""
    dark = app.palette().window().color().lightness() < MIDDLE
    if "theme=light" in text or "theme=dark" in text:
        dark = "theme=dark" in text
    return DARK_GROUND if dark else LIGHT_GROUND


def show_ground(app: QApplication, data: Path) -> None:
    """Give the first window its ground."""
    colours = app.palette()
    colours.setColor(QPalette.ColorRole.Window, QColor(first_ground(app, data)))
    app.setPalette(colours)


def begin(data: Path) -> QApplication:
    """The application, with no more than the first picture needs.

    Args:
        data: The data folder, for the chosen theme.
    """
    leave_sources_unread()
    # Asking for the style afterwards makes PySide build its class, before the first picture.
    os.environ[STYLE_VARIABLE] = STYLE
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Agent Assist")
    show_ground(app, data)
    return app


def build_services(data: Path) -> Services:
    """The services of a data folder, wired by the core; imports all that is heavy."""
    from ui.core_texts import translated

    bootstrap = importlib.import_module("agent_assist.bootstrap")
    services = bootstrap.build(data, tr=translated, index_later=True, pause_s=PAINTING_S)
    return cast("Services", services)


def run(data: Path, build: BuildServices = build_services) -> int:
    """Show the window until it is closed.

    Args:
        data: Folder that holds everything of this installation.
        build: Opens the data folder; called on a thread, after the window is painted.

    Returns:
        The exit code.
    """
    app = begin(data)
    program = Program(data, build)
    former, sys.excepthook = sys.excepthook, program.report
    try:
        program.window.show()
        return app.exec()
    finally:
        sys.excepthook = former
        program.close()
