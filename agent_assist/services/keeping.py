"""The health of an installation: what is here, whether it is well, and what to do."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from agent_assist import __version__
from agent_assist.db.errors import StorageError
from agent_assist.db.library_store import LibraryStore
from agent_assist.db.records import Filter
from agent_assist.db.sandbox_store import FILE as SANDBOX_FILE
from agent_assist.db.sandbox_store import SandboxStore
from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError
from agent_assist.domain.logbook import BackupState
from agent_assist.journal.copies import (
    OLD,
    backup_state,
    is_due,
    make_backup,
    megabytes,
    with_newest_backup,
)
from agent_assist.journal.journal import FILE as JOURNAL_FILE
from agent_assist.journal.journal import Journal
from agent_assist.paths import DataNotFoundError, data_root

PARTS = ("PySide6-Essentials", "SQLAlchemy", "Jinja2", "rapidfuzz", "numpy", "PyYAML")
LEAST_FREE = 200 * 1024 * 1024
"""Bytes that should be free on the data folder's disk: months of calls, and room for a backup."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `to_do` is a sentence when it is not well."""

    name: str
    value: str
    well: bool = True
    to_do: str = ""


def examine(data: Path) -> tuple[Finding, ...]:
    """Look at everything that the program stands on; nothing is made or changed."""
    return (
        Finding("program", __version__),
        Finding("Python", f"{platform.python_version()} ({sys.executable})"),
        *_parts(),
        *_own_files(),
        _folder(data),
        *_databases(data),
        *_backups(data),
        _display(),
    )


def rebuild_projections(data: Path) -> None:
    """Make all lists and figures again from the journal.

    Raises:
        KnownError: the journal cannot be written, since another window does or the disk refuses.
    """
    with Journal.open(data) as journal:
        if journal.read_only is not None:
            raise journal.read_only
        journal.rebuild()


def _parts() -> Iterator[Finding]:
    for name in PARTS:
        try:
            yield Finding(name, metadata.version(name))
        except metadata.PackageNotFoundError:
            yield Finding(name, "missing", False, "Start the program by `python3 run.py` again.")


def _own_files() -> Iterator[Finding]:
    for name in ("scripts_library", "resources"):
        try:
            yield Finding(name, str(data_root(name)))
        except DataNotFoundError as error:
            yield Finding(name, "missing", False, str(error))
    try:
        fonts = sorted(path.name for path in (data_root("resources") / "fonts").glob("*.[ot]tf"))
    except DataNotFoundError:
        fonts = []
    to_do = "" if fonts else "The program's own fonts are missing: install it again."
    yield Finding("fonts", ", ".join(fonts) or "none", bool(fonts), to_do)


def _folder(data: Path) -> Finding:
    if data.exists() and not data.is_dir():
        return Finding(
            "data folder", f"{data} is a file", False, "Choose another folder with --data."
        )
    if not data.is_dir():
        return Finding("data folder", f"{data} (made at the first start)")
    if not os.access(data, os.W_OK):
        return Finding(
            "data folder",
            f"{data} cannot be written",
            False,
            "Allow writing to it, or choose another folder with --data.",
        )
    free = shutil.disk_usage(data).free
    megabytes = f"{data}, {free // 2**20:,} MB free"
    if free < LEAST_FREE:
        return Finding("data folder", megabytes, False, "Free some space on this disk.")
    return Finding("data folder", megabytes)


def _databases(data: Path) -> Iterator[Finding]:
    """The journal first: the first start makes it, and until then there is nothing to look at."""
    if not (data / JOURNAL_FILE).exists():
        return
    for name, look in (("journal", _journal), ("library", _library), ("sandbox", _sandbox)):
        try:
            found = look(data)
        except StorageError as error:
            known = with_newest_backup(data, error)
            found = Finding(name, known.sentence, False, known.hint)
        except KnownError as error:
            found = Finding(name, error.sentence, False, error.hint)
        if found is not None:
            yield found


def _journal(data: Path) -> Finding:
    with Journal.open(data, write=False) as journal:
        seen = journal.verify()
        count = journal.reader.count()
    told = f"{count:,} calls, {seen.count:,} entries, "
    if seen.first_break is None:
        return Finding("journal", told + "all as they were written")
    # What was changed by hand is no disk's fault: no backup is put in its place unasked.
    to_do = "Keep this file, and compare it with the backups: “agent-assist log verify” says more."
    return Finding("journal", told + seen.first_break.sentence, False, to_do)


def _library(data: Path) -> Finding:
    store = LibraryStore.open(data, write=False)
    try:
        current = store.version(store.current())
    finally:
        store.close()
    if current is None:
        return Finding("library", "nothing published", False, "Start the window once.")
    return Finding("library", f"version {current.number} of {current.at:%Y-%m-%d %H:%M}")


def _sandbox(data: Path) -> Finding | None:
    if not (data / SANDBOX_FILE).exists():
        return None
    store = SandboxStore.open(data, write=False)
    try:
        runs, cards = store.sizes()
    finally:
        store.close()
    return Finding("sandbox", f"{runs:,} practice runs, {cards:,} review cards")


def _backups(data: Path) -> Iterator[Finding]:
    if not (data / JOURNAL_FILE).exists():
        return
    state = backup_state(data, datetime.now(UTC))
    if state.newest is None:
        told = "none yet"
    else:
        told = f"{state.count}, the newest of {state.newest.astimezone():%Y-%m-%d %H:%M}"
    if state.short_of_space:
        needs, free = megabytes(state.needs), megabytes(state.free)
        to_do = f"The next one needs {needs} MB free, and there are {free}: free some space."
        yield Finding("backup", told, False, to_do)
    elif state.old or (state.newest is None and _has_old_calls(data)):
        to_do = "Make one: “agent-assist doctor --backup”. The window makes one a day by itself."
        yield Finding("backup", told, False, to_do)
    else:
        yield Finding("backup", told)


def _has_old_calls(data: Path) -> bool:
    """Whether a call is older than a backup may be; a new installation needs none yet."""
    try:
        with Journal.open(data, write=False) as journal:
            return journal.reader.count(Filter(until=datetime.now(UTC) - OLD)) > 0
    except KnownError:
        return False  # said above, with what to do


def _display() -> Finding:
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen:
        return Finding("display", f"QT_QPA_PLATFORM={chosen}")
    if sys.platform in ("win32", "darwin"):
        return Finding("display", sys.platform)
    name = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if name:
        return Finding("display", name)
    return Finding(
        "display",
        "none",
        False,
        "Start it in a desktop session; `agent-assist tour` works without a display.",
    )


class _Stopped(Exception):
    """Nobody waits for the backup any more."""


class Backups:
    """Backups of the data folder of a window.

    Args:
        journal: the open one. write: whether this window may write the data folder.
    """

    def __init__(
        self, data: Path, journal: Journal, write: bool, now: Callable[[], datetime]
    ) -> None:
        self._data = data
        self._journal = journal
        self._write = write
        self._now = now
        self._stopped = False

    def state(self) -> BackupState:
        """How it stands with them."""
        return backup_state(self._data, self._now())

    def make(self) -> BackupState:
        """Make one now, and say how it stands then; raises as `make_backup` does."""
        make_backup(self._data, self._now(), self._journal, self._give_up)
        return self.state()

    def stop(self) -> None:
        """The program ends: a backup under way is given up, and made the next time."""
        self._stopped = True

    def _give_up(self) -> None:
        if self._stopped:
            raise _Stopped

    def make_when_due(self) -> bool:
        """Make one when none was made today and there is room for it; whether it was made.

        When there is no room, `state` says so to whoever looks, and nothing else is disturbed.
        """
        if not self._write or not is_due(self._data, self._now()) or self.state().short_of_space:
            return False
        try:
            self.make()
        except _Stopped:
            return False
        return True
