"""Backups: copies of the databases of a data folder; those of the journal have an anchor beside."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from agent_assist.db.errors import StorageError
from agent_assist.journal.anchors import FOLDER, anchor_path
from agent_assist.journal.journal import Journal

KINDS = ("journal", "library", "sandbox")
"""The databases that are backed up, by the first part of their file's name."""

_STAMP = "%Y%m%d-%H%M%S"


def path_for(folder: Path, at: datetime, kind: str = "journal") -> Path:
    """Where a backup made at that time goes, in the data folder's own place for them.

    Args:
        kind: one of `KINDS`.
    """
    place = folder / FOLDER
    place.mkdir(exist_ok=True)
    return place / f"{kind}-{at.astimezone(UTC):{_STAMP}}.db"


def files(folder: Path | None, kind: str = "journal") -> tuple[Path, ...]:
    """The backups of a kind in the data folder, oldest first."""
    if folder is None:
        return ()
    found = (folder / FOLDER).glob(f"{kind}-*.db")
    return tuple(sorted(path for path in found if _stamp(path) is not None))


def taken_at(backup: Path) -> datetime:
    """When a backup was made, as its name says.

    Raises:
        ValueError: the file is no backup of this program.
    """
    at = _stamp(backup)
    if at is None:
        raise ValueError(f"{backup.name} is not the name of a backup")
    return at


def _stamp(backup: Path) -> datetime | None:
    kind, _, stamp = backup.stem.partition("-")
    if kind not in KINDS or backup.suffix != ".db":
        return None
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def keep_newest(folder: Path, count: int, kind: str = "journal") -> tuple[Path, ...]:
    """Delete all but the newest backups of a kind in the data folder; those that were deleted."""
    old = files(folder, kind)[: -count or None]
    for path in old:
        log = [path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm")]
        for part in (path, anchor_path(path), path.with_suffix(".lock"), *log):
            part.unlink(missing_ok=True)
    return old


def erase_in_backups(folder: Path, erase: Callable[[Journal], object]) -> tuple[Path, ...]:
    """Erase in every backup of the journal what was erased in the journal itself.

    Args:
        erase: does it in one backup.

    Returns:
        The backups that cannot be read or written: what they hold is still in them.
    """
    unreached = []
    for path in files(folder):
        try:
            with Journal.open(path.parent, file=path.name) as backup:
                if backup.read_only is not None:
                    raise backup.read_only
                erase(backup)
        except StorageError:
            unreached.append(path)
    return tuple(unreached)


def erase_customer(folder: Path, customer: str) -> tuple[Path, ...]:
    """Delete what the backups know of a customer; those that cannot be read or written."""
    return erase_in_backups(folder, lambda backup: backup.erase_customer(customer))


def erase(folder: Path, interactions: Iterable[str]) -> tuple[Path, ...]:
    """Delete what the backups know of interactions; those that cannot be read or written."""
    wanted = tuple(interactions)
    return erase_in_backups(folder, lambda backup: backup.erase(wanted))
