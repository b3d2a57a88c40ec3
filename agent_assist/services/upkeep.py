"""What goes on beside the desk: the index of the one box is loaded and made anew, what another
window or the command line publishes is noticed, and house is kept once in a while.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol

from agent_assist.domain.errors import KnownError
from agent_assist.priority import start_behind

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from agent_assist.search import SearchIndex

log = logging.getLogger(__name__)

LOOK_EVERY_S = 2.0
"""A text that is withdrawn elsewhere must leave this desk's screen soon."""
FIRST_HOUSE_S, HOUSE_EVERY_S = 15.0, 600.0
"""After how long, and then how often, it is looked whether a backup is due: not while the first
call begins, and again in a window that stays open for days."""
FILES = "search-*.index"


class MakeIndex(Protocol):
    """Makes an index in a process of its own."""

    def __call__(self, data: Path, path: Path) -> None:
        """Write the index of what is published in a data folder to a file."""


def _nothing() -> None:
    """Do nothing."""


class Upkeep:
    """One thread for all that, so that nothing of it is done twice at once.

    Args:
        data: the data folder, where the index is kept between two starts.
        write: whether the data folder may be written.
        state: what the index is made of, as letters for a file's name; it changes with the
            library's version and with what was learned.
        make: a function of a module, run in a process of its own.
        ready: takes an index to search in.
        warm: loads what the first step of a call needs.
        look: looks whether somebody else published; it calls `renew` then.
        keep_house: makes a backup when one is due, and the like; it may take a while.
    """

    def __init__(
        self,
        data: Path,
        write: bool,
        state: Callable[[], str],
        make: MakeIndex,
        ready: Callable[[SearchIndex], None],
        warm: Callable[[], object],
        look: Callable[[], object],
        keep_house: Callable[[], object] = _nothing,
    ) -> None:
        self._data = data
        self._write = write
        self._state = state
        self._make = make
        self._ready = ready
        self._warm = warm
        self._look = look
        self._keep_house = keep_house
        self._house_at = time.monotonic() + FIRST_HOUSE_S
        self._maker: SpawnProcess | None = None
        self._closing = False
        self._jobs: queue.Queue[Callable[[], object]] = queue.Queue()
        self._thread = threading.Thread(target=self._work, name="upkeep", daemon=True)

    def begin(self, with_index: bool) -> None:
        """Begin, when the desk stands; a second call does nothing.

        Args:
            with_index: load the index, or make one; else there is one already.
        """
        if self._thread.ident is not None:
            return
        if with_index:
            self._jobs.put(self._warm)
            self._jobs.put(self._load_or_make)
        self._thread.start()

    def renew(self) -> None:
        """Make the index anew, because what can be found has changed."""
        self._jobs.put(self._renew)

    def do(self, job: Callable[[], object]) -> None:
        """Do something beside the desk, when what waits already is done."""
        self._jobs.put(job)

    def close(self) -> None:
        """Give up what is not done yet."""
        self._closing = True
        maker = self._maker
        if maker is not None:
            maker.kill()
        self._jobs.put(lambda: None)
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        told = ""
        while not self._closing:
            try:
                job = self._jobs.get(timeout=LOOK_EVERY_S)
            except queue.Empty:
                job = self._look_around
            if self._closing:
                return
            try:
                job()
            except KnownError as error:
                if str(error) != told:  # a disk that stays away is no news every two seconds
                    log.warning("Left for the next time: %s", error)
                told = str(error)
            else:
                told = ""

    def _look_around(self) -> None:
        """Nothing waits: look what others did, and after some minutes at the house."""
        self._look()
        if time.monotonic() >= self._house_at:
            self._house_at = time.monotonic() + HOUSE_EVERY_S
            self._keep_house()

    def _load_or_make(self) -> None:
        """What was kept is better than nothing, even when much has been learned since."""
        state = self._state()
        index = saved_index(self._data, state)
        fits = index is not None
        if index is None:
            others = sorted(self._data.glob(FILES), key=lambda path: path.stat().st_mtime)
            index = next((found for path in others[::-1] if (found := _loaded(path))), None)
        if index is not None:
            self._ready(index)
        if not fits:
            self._renew()

    def _renew(self) -> None:
        with TemporaryDirectory() as folder:
            state = self._state()
            path = index_file(self._data if self._write else Path(folder), state)
            if not self._made(path):
                return
            index = _loaded(path)
            if index is None:
                log.warning("The index could not be made anew; the one before is searched.")
                return
            if self._write:
                for other in self._data.glob(FILES):
                    if other != path:
                        other.unlink(missing_ok=True)
            self._ready(index)

    def _made(self, path: Path) -> bool:
        from multiprocessing import get_context

        maker = get_context("spawn").Process(
            target=self._make, args=(self._data, path), daemon=True
        )
        start_behind(maker)
        self._maker = maker  # only a process that was started can be killed
        if self._closing:  # asked while the process was not there yet to be killed
            maker.kill()
        maker.join()
        self._maker = None
        if maker.exitcode and not self._closing:
            log.warning("The process that makes the index ended with %s.", maker.exitcode)
        return maker.exitcode == 0


def index_file(folder: Path, state: str) -> Path:
    """Where the index of a state is kept."""
    return folder / FILES.replace("*", state)


def saved_index(folder: Path, state: str) -> SearchIndex | None:
    """The index that was kept for that state, None when there is none that can be read."""
    path = index_file(folder, state)
    return _loaded(path) if path.exists() else None


def _loaded(path: Path) -> SearchIndex | None:
    from agent_assist.search import IndexFileError, SearchIndex

    try:
        return SearchIndex.load(path)
    except IndexFileError as error:
        log.info("%s", error)
        return None
