"""The one thread that writes the journal: in order, acknowledged only once it is on the disk."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import field
from typing import Any

from agent_assist.db.errors import StorageError
from agent_assist.domain.data import dataclass

log = logging.getLogger(__name__)

FIRST_RETRY_S = 0.05
LONGEST_RETRY_S = 2.0
BATCH = 64
"""At most so many waiting commands share one transaction and its sync."""


@dataclass(frozen=True, slots=True)
class SaveState:
    """Whether all is on the disk.

    Attributes:
        waiting: commands that are not saved yet. trouble: why, None while nothing is wrong.
    """

    waiting: int = 0
    trouble: StorageError | None = None

    @property
    def saved(self) -> bool:
        """Everything that was given is on the disk."""
        return self.waiting == 0


@dataclass(slots=True)
class _Work:
    """What is to be written: one command, or a job that has a transaction of its own."""

    what: Any
    alone: bool
    done: Future[Any] = field(default_factory=Future)


class Saver:
    """A queue in front of one writing thread.

    Nothing overtakes: a command that cannot be saved is tried again until it can, and all others
    wait behind it, while `state` says why.
    """

    def __init__(
        self,
        write: Callable[[Sequence[Any]], None],
        on_state: Callable[[SaveState], None] | None = None,
        pause_s: float = 0.0,
    ) -> None:
        """Start the thread.

        Args:
            write: writes the items in one transaction and returns once they are on the disk.
            on_state: called from the writing thread after every change of the state.
            pause_s: how long items lie before they are written.
        """
        self._write = write
        self._on_state = on_state
        self._pause_s = pause_s
        self._changed = threading.Condition()
        self._queue: deque[_Work] = deque()
        self._trouble: StorageError | None = None
        self._give_up_at: float | None = None
        self._try_now = False
        self._thread = threading.Thread(target=self._run, name="journal-writer", daemon=True)
        self._thread.start()

    def add(self, item: Any) -> Future[None]:
        """Have the item written behind all others."""
        return self._put(_Work(item, alone=False))

    def run(self, job: Callable[[], Any]) -> Future[Any]:
        """Have the job done in the writing thread, behind all that was added before."""
        return self._put(_Work(job, alone=True))

    def _put(self, work: _Work) -> Future[Any]:
        with self._changed:
            if self._give_up_at is not None:
                raise RuntimeError("The journal is closed; nothing more can be written.")
            self._queue.append(work)
            self._changed.notify_all()
        return work.done

    @property
    def state(self) -> SaveState:
        """What is saved now."""
        with self._changed:
            return SaveState(len(self._queue), self._trouble)

    def waiting(self) -> tuple[Any, ...]:
        """The items that are not on the disk yet, in order."""
        with self._changed:
            return tuple(work.what for work in self._queue if not work.alone)

    def retry_now(self) -> None:
        """Try again at once, because somebody has freed space, say."""
        with self._changed:
            self._try_now = True
            self._changed.notify_all()

    def close(self, patience_s: float) -> int:
        """Write what is waiting, then end the thread.

        Args:
            patience_s: how long to go on trying while something is wrong.

        Returns:
            How many could not be written; their futures carry the reason.
        """
        with self._changed:
            self._give_up_at = time.monotonic() + patience_s
            self._changed.notify_all()
        self._thread.join()
        return self._fail_the_rest()

    def _fail_the_rest(self) -> int:
        left = len(self._queue)
        while self._queue:
            reason = self._trouble or RuntimeError("The journal was closed.")
            self._queue.popleft().done.set_exception(reason)
        return left

    # --- in the writing thread --------------------------------------------------------------

    def _run(self) -> None:
        delay, size = FIRST_RETRY_S, BATCH
        while batch := self._next(size):
            try:
                results = self._do(batch)
            except StorageError as error:
                if not self._wait_to_retry(error, delay):
                    return
                delay, size = min(delay * 2, LONGEST_RETRY_S), BATCH
            except Exception as error:
                if len(batch) > 1:  # find the one that is to blame
                    size = 1
                    continue
                log.exception("The journal refused a command; this is a fault of the program.")
                self._finish(batch, [error])
                size = BATCH
            else:
                self._finish(batch, results)
                delay = FIRST_RETRY_S
                size = BATCH if size == BATCH or self._is_idle() else 1

    def _do(self, batch: Sequence[_Work]) -> list[Any]:
        if batch[0].alone:
            return [batch[0].what()]
        self._write([work.what for work in batch])
        return [None] * len(batch)

    def _next(self, size: int) -> list[_Work]:
        """The next items to write together, which stay in the queue until they are written."""
        with self._changed:
            while not self._queue:
                if self._give_up_at is not None:
                    return []
                self._changed.wait()
            self._pause()
            batch: list[_Work] = []
            for work in self._queue:
                if len(batch) == size or (work.alone and batch):
                    break
                batch.append(work)
                if work.alone:
                    break
            return batch

    def _pause(self) -> None:
        """Let the window paint first: each would wait for the other, again and again."""
        until = time.monotonic() + self._pause_s
        while self._give_up_at is None and (left := until - time.monotonic()) > 0:
            self._changed.wait(left)

    def _is_idle(self) -> bool:
        with self._changed:
            return not self._queue

    def _wait_to_retry(self, error: StorageError, delay: float) -> bool:
        with self._changed:
            self._trouble = error
        self._tell()
        with self._changed:
            until = time.monotonic() + delay
            while not self._try_now and (left := until - time.monotonic()) > 0:
                if self._give_up_at is not None and time.monotonic() >= self._give_up_at:
                    return False
                self._changed.wait(min(left, 0.1))
            self._try_now = False
            return self._give_up_at is None or time.monotonic() < self._give_up_at

    def _finish(self, batch: Sequence[_Work], results: Sequence[Any]) -> None:
        with self._changed:
            for _ in batch:
                self._queue.popleft()
            self._trouble = None
        for work, result in zip(batch, results, strict=True):
            if isinstance(result, Exception):
                work.done.set_exception(result)
            else:
                work.done.set_result(result)
        self._tell()

    def _tell(self) -> None:
        if self._on_state is None:
            return
        try:
            self._on_state(self.state)
        except Exception:
            log.exception("A listener to the journal's state failed.")
