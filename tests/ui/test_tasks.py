"""Work beside the window: outcomes arrive on the GUI's thread, nothing is lost at the end."""

import os
import threading
import time

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.tasks import HeavyWork, Report, Worker


class Desk:
    """Notes what arrives, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: list[QThread] = []

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(QThread.currentThread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.append(QThread.currentThread())


def count_to(report: Report, steps: int, pause: float) -> bytes:
    for step in range(steps):
        report(step / steps)
        time.sleep(pause)
    return f"{steps} {os.getpid()}".encode()


def stumble(report: Report) -> bytes:
    raise ValueError("The file is empty.")


def vanish(report: Report) -> bytes:
    os._exit(3)


def refuse() -> None:
    raise OSError("The disk is full.")


def test_nothing_is_begun_once_it_is_closed(qapp: QApplication) -> None:
    desk, worker = Desk(), Worker("library")
    begun: list[bool] = []
    worker.close()
    worker.run(lambda: begun.append(True), desk.done, desk.failed)
    qapp.processEvents()
    assert begun == []
    assert (desk.results, desk.errors) == ([], [])


def test_outcomes_arrive_in_order_on_the_guis_thread(qapp: QApplication, qtbot: QtBot) -> None:
    desk, worker = Desk(), Worker("library")
    names: list[str] = []

    def work(number: int) -> int:
        names.append(threading.current_thread().name)
        return number * number

    for number in range(20):
        worker.run(lambda number=number: work(number), desk.done, desk.failed)
    worker.run(refuse, desk.done, desk.failed)
    qtbot.waitUntil(lambda: len(desk.threads) == 21)
    worker.close()
    assert desk.results == [number * number for number in range(20)]
    assert [str(error) for error in desk.errors] == ["The disk is full."]
    assert set(desk.threads) == {qapp.thread()}
    assert all(name.startswith("library") for name in names)


def test_closing_finishes_what_is_queued_and_delivers_no_more(
    qapp: QApplication, qtbot: QtBot
) -> None:
    desk, worker = Desk(), Worker("journal")
    written: list[int] = []
    for number in range(5):
        worker.run(
            lambda number=number: (time.sleep(0.01), written.append(number)),
            desk.done,
            desk.failed,
        )
    worker.close()
    qapp.processEvents()
    assert written == [0, 1, 2, 3, 4]
    assert desk.results == []


def test_heavy_work_runs_elsewhere_reports_and_returns_bytes(qtbot: QtBot) -> None:
    desk, heavy = Desk(), HeavyWork()
    shares: list[float] = []
    heavy.progress.connect(shares.append)
    heavy.run(count_to, 20, 0.03, done=desk.done, failed=desk.failed)
    assert heavy.busy
    qtbot.waitUntil(lambda: bool(desk.results), timeout=20_000)
    heavy.close()
    steps, pid = bytes(desk.results[0]).split()
    assert steps == b"20"
    assert int(pid) != os.getpid()
    assert shares == sorted(shares)
    assert any(0 < share < 1 for share in shares)
    assert not heavy.busy


def test_cancelled_work_stops_and_the_next_runs(qtbot: QtBot) -> None:
    desk, heavy = Desk(), HeavyWork()
    shares: list[float] = []
    heavy.progress.connect(shares.append)
    heavy.run(count_to, 100_000, 0.02, done=desk.done, failed=desk.failed)
    qtbot.waitUntil(lambda: any(share > 0 for share in shares), timeout=20_000)
    heavy.cancel()
    assert not heavy.busy
    heavy.run(count_to, 2, 0.0, done=desk.done, failed=desk.failed)
    qtbot.waitUntil(lambda: bool(desk.results), timeout=20_000)
    heavy.close()
    assert [bytes(result).split()[0] for result in desk.results] == [b"2"]
    assert desk.errors == []


def test_newer_work_replaces_older(qtbot: QtBot) -> None:
    desk, heavy = Desk(), HeavyWork()
    for steps in (50_000, 40_000, 3):
        heavy.run(count_to, steps, 0.001, done=desk.done, failed=desk.failed)
    qtbot.waitUntil(lambda: bool(desk.results), timeout=20_000)
    heavy.close()
    assert [bytes(result).split()[0] for result in desk.results] == [b"3"]


def test_errors_arrive_and_a_killed_process_is_replaced(qtbot: QtBot) -> None:
    desk, heavy = Desk(), HeavyWork()
    heavy.run(stumble, done=desk.done, failed=desk.failed)
    qtbot.waitUntil(lambda: len(desk.errors) == 1, timeout=20_000)
    assert str(desk.errors[0]) == "The file is empty."
    heavy.run(vanish, done=desk.done, failed=desk.failed)
    qtbot.waitUntil(lambda: len(desk.errors) == 2, timeout=20_000)
    heavy.run(count_to, 1, 0.0, done=desk.done, failed=desk.failed)
    qtbot.waitUntil(lambda: bool(desk.results), timeout=20_000)
    heavy.close()
    assert len(desk.errors) == 2


def test_closing_in_the_middle_ends_the_process(qtbot: QtBot) -> None:
    desk, heavy = Desk(), HeavyWork()
    heavy.run(count_to, 100_000, 0.01, done=desk.done, failed=desk.failed)
    started = time.monotonic()
    heavy.close()
    assert time.monotonic() - started < 20
    assert desk.results == []


@pytest.mark.parametrize("times", [1, 2])
def test_closing_unused_or_twice_is_fine(qapp: QApplication, times: int) -> None:
    worker, heavy = Worker("idle"), HeavyWork()
    for _ in range(times):
        worker.close()
        heavy.close()
    assert not heavy.busy
