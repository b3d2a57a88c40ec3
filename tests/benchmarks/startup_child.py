"""One process of the start-up benchmark: `python -m tests.benchmarks.startup_child KIND DATA`.

It imports no more than the program itself does, so that nothing but the program is measured.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.app import Program
    from ui.services import Services

IDLE_S = 0.5
TICK_MS = 1
PATIENCE_S = 60.0
SAMPLE = "AGENT_ASSIST_BENCHMARK_SAMPLE"


def tell(**figures: float) -> None:
    """Print the figures of this process and end it at once."""
    print(json.dumps(figures), flush=True)
    os._exit(0)


def peak_memory() -> float:
    """Peak resident memory of this process in MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    raise SystemExit("Memory is measured on Linux only.")


def wait(until: Callable[[], bool], trouble: Callable[[], str] = str) -> None:
    """Let the window live until something holds; end with a sentence when it never does."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    end = time.monotonic() + PATIENCE_S
    waker = QTimer()
    waker.start(20)
    while not until():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > end:
            sys.stderr.write(trouble() or "The window did not get ready in time.")
            sys.stderr.flush()
            os._exit(1)


def idle() -> None:
    """Let the window live for a while in which nobody wants anything."""
    end = time.monotonic() + IDLE_S
    wait(lambda: time.monotonic() > end)


class Beat:
    """Measures how long the event loop does not come round."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self.longest_ms = 0.0
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


def bare(data: Path) -> None:
    """A bare QMainWindow, shown and painted; then its longest block while it idles."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    cpu = time.process_time()
    idle()
    memory = peak_memory()
    beat = Beat()
    idle()
    tell(cpu=cpu, memory=memory, block=beat.longest_ms)


def started(data: Path) -> tuple[QApplication, Program]:
    """The program as its command starts it, with its window shown."""
    from agent_assist.cli import window_folder

    folder = window_folder(["--data", str(data)])
    if folder is None:
        raise SystemExit("The command line no longer opens the window at once.")
    from ui.app import Program, begin

    app = begin(folder)
    program = Program(folder, services)
    program.window.show()
    return app, program


def first(data: Path) -> None:
    """Our window to its first picture."""
    painted: list[float] = []
    _, program = started(data)
    program.window.when_painted(lambda: painted.append(time.process_time()))
    wait(lambda: bool(painted))
    tell(cpu=painted[0])


def desk(data: Path) -> None:
    """Our window to a desk that takes a call; then memory when all that could wait is done."""
    _, program = started(data)
    wait_for_desk(program)
    cpu = time.process_time()
    wait_for_rest(program)
    idle()
    tell(cpu=cpu, memory=peak_memory())


def fill(data: Path) -> None:
    """Fill a data folder, and end as a rep does."""
    _, program = started(data)
    wait_for_desk(program)
    wait_for_rest(program)
    program.window.close()
    program.close()
    tell()


def call(data: Path) -> None:
    """Our window to the first step of a call that is taken as soon as the desk is there."""
    from PySide6.QtCore import QCoreApplication

    _, program = started(data)
    wait_for_desk(program)
    before = time.perf_counter()
    from ui.actions import Act

    program.window.perform(Act.TAKE_CALL)
    shown = program.window.desk
    if shown is None:
        raise SystemExit("No call was taken.")
    wait(lambda: shown.session.view is not None)
    QCoreApplication.processEvents()
    desk = program.window.desk
    # A key in the very first instant waits for the page of a call, which is being built.
    wait(lambda: desk is not None and desk.session.view is not None, lambda: "No call was taken.")
    took = time.perf_counter() - before
    cpu = time.process_time()
    program.window.close()
    tell(cpu=cpu, took=took * 1000)


def block(data: Path) -> None:
    """The longest time in which our event loop did not come round, until all is done."""
    _, program = started(data)
    beat = Beat()
    wait_for_desk(program)
    wait_for_rest(program)
    idle()
    tell(block=beat.longest_ms)


def wait_for_desk(program: Program) -> None:
    """Let the window live until the desk is there; end with its sentence when it never comes."""
    wait(lambda: program.window.desk is not None, lambda: program.window.shell.state.text())


def wait_for_rest(program: Program) -> None:
    """Let the window live until the desk is whole and the one box has its index."""
    wait(lambda: program.services is not None and getattr(program.services.find, "ready", True))


def services(data: Path) -> Services:
    """The core's services, or the sample ones of the tests."""
    if SAMPLE not in os.environ:
        from ui.app import build_services

        return build_services(data)
    from tests.ui.desk.fakes import FakeServices

    return FakeServices()


KINDS = {
    "bare": bare,
    "block": block,
    "call": call,
    "desk": desk,
    "fill": fill,
    "first": first,
}

if __name__ == "__main__":
    KINDS[sys.argv[1]](Path(sys.argv[2]))
