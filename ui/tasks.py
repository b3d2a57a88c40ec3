"""Work beside the window: on one thread for what waits, in a process for what computes.

A screen names the work and what to do with its outcome; it never touches a thread.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing.sharedctypes import Synchronized
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from agent_assist.domain.data import dataclass

Outcome = TypeVar("Outcome")
Report = Callable[[float], None]
PROGRESS_EVERY_MS = 100
NOTHING = 0


class Cancelled(Exception):
    """The work was given up because someone asked for it; nobody needs to be told."""


@dataclass(frozen=True, slots=True)
class _Arrival:
    future: Future[Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


class Work(QObject):
    """Brings the outcome of a future to the thread this object lives in."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._awaited = 0
        self._arrived.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether an outcome has yet to arrive."""
        return self._awaited > 0

    def _watch(
        self,
        future: Future[Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._awaited += 1
        future.add_done_callback(lambda it: self._arrived.emit(_Arrival(it, done, failed)))

    def _deliver(self, arrival: _Arrival) -> None:
        self._awaited -= 1
        if arrival.future.cancelled() or not self._expects(arrival.future):
            return
        error = arrival.future.exception()
        if error is None:
            arrival.done(arrival.future.result())
        elif isinstance(error, Exception) and not isinstance(error, Cancelled):
            arrival.failed(error)

    def _expects(self, future: Future[Any]) -> bool:
        return self._open


class Worker(Work):
    """Runs one function after another on its own thread; outcomes arrive on the GUI's."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)

    def run(
        self,
        work: Callable[[], Outcome],
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Queue a function; after `close` nothing is done any more.

        Args:
            work: What to do, away from the window; it touches no widget.
            done: Called with its result, on the GUI's thread.
            failed: Called with its exception, on the GUI's thread.
        """
        if self._open:
            self._watch(self._pool.submit(work), done, failed)

    def close(self) -> None:
        """Finish all that is queued, then stop; outcomes no longer arrive."""
        self._open = False
        self._pool.shutdown(wait=True)


class HeavyWork(Work):
    """Runs computations in a process of its own, so that no keystroke waits for them.

    One computation is wanted at a time. `progress` carries a float from 0 to 1.
    """

    progress = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spawn = multiprocessing.get_context("spawn")
        self._share: Synchronized[float] = self._spawn.Value("d", 0.0)
        self._wanted: Synchronized[int] = self._spawn.Value("q", NOTHING)
        self._started = NOTHING
        self._pool: ProcessPoolExecutor | None = None
        self._running: Future[bytes] | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(PROGRESS_EVERY_MS)
        self._clock.timeout.connect(self._tell_progress)

    @property
    def busy(self) -> bool:
        """Whether a computation that is still wanted is under way."""
        return self._running is not None and not self._running.done()

    def run(
        self,
        work: Callable[..., bytes],
        *arguments: object,
        done: Callable[[bytes], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Start a computation; one that is still under way is cancelled first.

        Args:
            work: A function of a module, called as ``work(report, *arguments)``. It calls
                ``report(share)`` now and then with the share done, from 0 to 1, and returns
                flat bytes. `report` raises `Cancelled` when the work is no longer wanted.
            *arguments: Plain values for it.
            done: Called with the bytes, on the GUI's thread.
            failed: Called with the exception, on the GUI's thread.
        """
        self.cancel()
        self._started += 1
        self._wanted.value = self._started
        self._running = self._submit(self._started, work, arguments)
        self._clock.start()
        self._watch(self._running, done, failed)

    def cancel(self) -> None:
        """Give up the computation under way: it stops at its next report, nothing arrives."""
        self._wanted.value = NOTHING
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def close(self) -> None:
        """Cancel what runs and wait for the process to end."""
        self._open = False
        self._clock.stop()
        self.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _submit(
        self, number: int, work: Callable[..., bytes], arguments: tuple[object, ...]
    ) -> Future[bytes]:
        if self._pool is None:
            self._pool = self._new_pool()
        try:
            return self._pool.submit(_run_shared, number, work, arguments)
        except BrokenExecutor:
            # The process was killed from outside during an earlier computation.
            self._pool = self._new_pool()
            return self._pool.submit(_run_shared, number, work, arguments)

    def _new_pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            1,
            mp_context=self._spawn,
            initializer=_share_with,
            initargs=(self._share, self._wanted),
        )

    def _expects(self, future: Future[Any]) -> bool:
        return super()._expects(future) and future is self._running

    def _tell_progress(self) -> None:
        if self.busy:
            self.progress.emit(self._share.value)
        else:
            self._clock.stop()


class _Shared:
    """What the computing process shares with the window's; set once as it starts."""

    share: Synchronized[float]
    wanted: Synchronized[int]


def _share_with(share: Synchronized[float], wanted: Synchronized[int]) -> None:
    _Shared.share = share
    _Shared.wanted = wanted


def _run_shared(number: int, work: Callable[..., bytes], arguments: tuple[object, ...]) -> bytes:
    def report(share: float) -> None:
        if _Shared.wanted.value != number:
            raise Cancelled
        _Shared.share.value = share

    report(0.0)
    return work(report, *arguments)
