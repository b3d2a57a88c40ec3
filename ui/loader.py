"""Loads what the window waits for once its first picture is on the screen."""

from __future__ import annotations

import gc
import importlib
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ui.services import BuildServices

TURN_S = 0.001
"""How long one thread runs while another waits; Python's own 5 ms make the window stutter."""
WINDOW_MODULES = ("ui.settings", "ui.shell", "ui.i18n", "ui.theme", "ui.desk.desk")


class Loader(QObject):
    """Imports the rest of the window and the core, and opens the data folder, on its own thread.

    Signals:
        imported: everything that the window is furnished with; the thread waits for `go_on`,
            because beside it furnishing would take several times as long.
        ready: the `Services`.
        failed: the exception.
    """

    imported = Signal()
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, build: BuildServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self._furnished = threading.Event()
        self._thread: threading.Thread | None = None

    def load(self, data: Path) -> None:
        """Start; the signals follow on the window's thread."""
        sys.setswitchinterval(TURN_S)
        # What is loaded stays; looking through it for garbage, again and again, is in vain.
        gc.disable()
        self._thread = threading.Thread(target=self._load, args=(data,), name="loader")
        self._thread.start()

    def go_on(self) -> None:
        """The window is furnished: load the core."""
        self._furnished.set()

    def wait(self) -> None:
        """Wait until loading is over."""
        self._furnished.set()
        if self._thread is not None:
            self._thread.join()

    def _load(self, data: Path) -> None:
        try:
            if not self._furnished.is_set():
                for name in WINDOW_MODULES:
                    importlib.import_module(name)
                self.imported.emit()
                self._furnished.wait()
            services = self._build(data)
        except Exception as error:  # whatever it is, the window says it in a sentence
            self.failed.emit(error)
        else:
            self.ready.emit(services)
