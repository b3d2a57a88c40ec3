"""Copies of a whole data folder: made, looked after, and put back when one is needed."""

from __future__ import annotations

import shlex
import shutil
import sqlite3
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from agent_assist.db.engine import open_file
from agent_assist.db.errors import StorageError, Trouble, file_trouble
from agent_assist.db.lock import FileLock
from agent_assist.db.migrate import NEWEST, version_of
from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError
from agent_assist.domain.logbook import BackupState
from agent_assist.journal import backups
from agent_assist.journal.anchors import FOLDER
from agent_assist.journal.journal import FILE, LOCK_FILE, Journal

KEPT = 7
"""So many backups of each database are kept: a week of work."""
OLD = timedelta(days=3)
"""A backup may be that old before somebody is told: nobody works at a weekend."""
ROOM_LEFT = 200 * 1024 * 1024
"""Bytes that stay free beside a backup: calls must never run out of disk because of one."""
LOG_FILES = ("", "-wal", "-shm")


def make_backup(
    data: Path,
    now: datetime,
    journal: Journal | None = None,
    between: Callable[[], object] = lambda: None,
) -> tuple[Path, ...]:
    """Copy every database of a data folder, while they may be written; the newest 7 are kept.

    Args:
        journal: the open one, which keeps an anchor of it; else the file is only read.
        between: called now and then; what it raises gives the backup up.

    Raises:
        KnownError: the disk has no room for it, or refuses; the sentence says so.
    """
    state = backup_state(data, now)
    if state.short_of_space:
        raise KnownError(
            "no-room-for-backup",
            f"There is no room for a backup: it takes {megabytes(state.needs)} MB, and"
            f" {megabytes(state.free)} MB are free.",
            "Free some space on this disk.",
        )
    made = []
    try:
        for kind in backups.KINDS:
            if (data / f"{kind}.db").exists():
                target = backups.path_for(data, now, kind)
                _copy(data, kind, target, journal, between)
                made.append(target)
                backups.keep_newest(data, KEPT, kind)
    except OSError as error:
        raise file_trouble(error, str(data / FOLDER)) from error
    return tuple(made)


def _copy(
    data: Path, kind: str, target: Path, journal: Journal | None, between: Callable[[], object]
) -> None:
    if kind != "journal":
        database = open_file(data / f"{kind}.db", read_only=True)
        try:
            database.copy_to(target, between)
        finally:
            database.close()
    elif journal is not None:
        journal.backup(target, between)
    else:
        with Journal.open(data, write=False) as reading:
            reading.backup(target, between)


def backup_state(data: Path, now: datetime) -> BackupState:
    """How it stands with the backups of a data folder, told by those of the journal."""
    found = backups.files(data)
    newest = backups.taken_at(found[-1]) if found else None
    size = sum(_size(data / f"{kind}.db{end}") for kind in backups.KINDS for end in LOG_FILES)
    return BackupState(
        newest=newest,
        count=len(found),
        old=newest is not None and now - newest > OLD,
        needs=size + ROOM_LEFT,
        free=shutil.disk_usage(data).free,
        place=str(data / FOLDER),
    )


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def is_due(data: Path, now: datetime) -> bool:
    """Whether none was made today, in local time."""
    found = backups.files(data)
    if not (data / FILE).exists():
        return False
    return not found or _day(backups.taken_at(found[-1])) != _day(now)


def _day(at: datetime) -> date:
    return at.astimezone().date()


def megabytes(size: int) -> str:
    """A size in bytes as whole megabytes, with thousands set off."""
    return f"{-(-size // 2**20):,}"


# ---- putting one back


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where the former file lies now.

    Attributes:
        aside: None when there was none.
    """

    file: Path
    taken: datetime
    aside: Path | None


def restore(data: Path, backup: Path, now: datetime) -> Restored:
    """Put a backup in the place of its database; the former file is kept beside it.

    Raises:
        KnownError: it is no backup, or damaged, or of a newer program; or a window is open.
            Nothing was touched then.
    """
    try:
        taken = backups.taken_at(backup)
    except ValueError as error:
        raise KnownError(
            "no-backup",
            f"{backup} is no backup of this program.",
            f"Backups lie in {data / FOLDER}; their names tell what they are and when"
            " they were made.",
        ) from error
    kind = backup.stem.partition("-")[0]
    _demand_whole(backup, kind)
    lock = FileLock(data / LOCK_FILE)
    if not lock.take():
        raise StorageError(Trouble.IN_USE, str(data / FILE))
    try:
        return _put_back(data / f"{kind}.db", backup, taken, now)
    except OSError as error:
        raise file_trouble(error, str(data)) from error
    finally:
        lock.release()


def _demand_whole(backup: Path, kind: str) -> None:
    database = open_file(backup, read_only=True)
    try:
        if not 0 < version_of(database, kind) <= NEWEST[kind]:
            raise StorageError(Trouble.TOO_NEW, str(backup))
        with database.read() as connection:
            said = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if said != "ok":
            raise StorageError(Trouble.DAMAGED, str(backup), said)
    finally:
        database.close()


def _put_back(file: Path, backup: Path, taken: datetime, now: datetime) -> Restored:
    part = file.with_name(f"{file.name}.part")
    source, target = sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True), None
    try:
        target = sqlite3.connect(part)
        source.backup(target)
    finally:
        source.close()
        if target is not None:
            target.close()
    aside = file.with_name(f"{file.stem}-put-aside-{now.astimezone(UTC):%Y%m%d-%H%M%S}.db")
    there = file.exists()
    for end in LOG_FILES:
        former = file.with_name(f"{file.name}{end}")
        if former.exists():
            former.replace(aside.with_name(f"{aside.name}{end}"))
    part.replace(file)
    return Restored(file, taken, aside if there else None)


def restore_command(data: Path, backup: Path) -> str:
    """What to type to put a backup in its place, ready to be copied."""
    words = ("agent-assist", "--data", str(data), "doctor", "--restore", str(backup))
    if sys.platform == "win32":
        return " ".join(f'"{word}"' if " " in word else word for word in words)
    return shlex.join(words)


def with_newest_backup(data: Path, error: StorageError) -> KnownError:
    """The same error, which names the newest backup of a damaged file and how to put it back."""
    if error.trouble is not Trouble.DAMAGED:
        return error
    kind = Path(error.place).stem
    found = backups.files(data, kind) if kind in backups.KINDS else ()
    if not found:
        return error
    command = restore_command(data, found[-1])
    made = f"{backups.taken_at(found[-1]).astimezone():%Y-%m-%d %H:%M}"
    return KnownError(
        error.code,
        error.sentence,
        f"Close the program and type “{command}”: it puts back the backup of {made}, and keeps"
        " the damaged file beside it.",
    )
