"""Backups: copies of the databases of a data folder; those of the journal have an anchor beside."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from agent_assist.db.engine import open_file
from agent_assist.db.errors import StorageError, Trouble
from agent_assist.db.journal_reader import JournalReader
from agent_assist.db.records import Anchor
from agent_assist.journal.export import anchor_data
from agent_assist.journal.journal import Journal

FOLDER = "backups"
"""Inside the data folder; an erasure reaches the backups that lie here, and no others."""
KINDS = ("journal", "library", "sandbox")
"""The databases that are backed up, by the first part of their file's name."""

_ANCHOR = ".anchor.json"
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
        for part in (path, _anchor_path(path), path.with_suffix(".lock"), *log):
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


def anchor_of(backup: Path) -> Anchor:
    """Count and last link of a backup."""
    database = open_file(backup, read_only=True)
    try:
        count, link = JournalReader(database).head()
    finally:
        database.close()
    return Anchor(datetime.now(UTC), count, link or bytes(32), str(backup))


def write_anchor(backup: Path, anchor: Anchor) -> None:
    """Put the anchor beside the backup, for whoever wants to check the journal against it."""
    text = json.dumps(anchor_data(anchor), ensure_ascii=False, indent=2)
    _anchor_path(backup).write_text(text + "\n", encoding="utf-8")


def anchors(folder: Path) -> tuple[Anchor, ...]:
    """Anchors of the backups in the data folder."""
    found = sorted((folder / FOLDER).glob(f"*{_ANCHOR}"))
    return tuple(read_anchor(path) for path in found)


def read_anchor(path: Path) -> Anchor:
    """The anchor in a file that `backup` wrote, or at the end of a jsonl export.

    Raises:
        StorageError: there is none.
    """
    try:
        text = path.read_text(encoding="utf-8")
        data = json.loads(text) if path.name.endswith(_ANCHOR) else _last_line(text)
        return Anchor(
            datetime.fromisoformat(data["at"]),
            int(data["count"]),
            bytes.fromhex(data["link"]),
            str(path),
        )
    except OSError as error:
        raise StorageError(Trouble.MISSING, str(path), str(error)) from error
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise StorageError(Trouble.DAMAGED, str(path), str(error)) from error


def _last_line(text: str) -> dict[str, str]:
    data: dict[str, str] = json.loads(text.rstrip().rsplit("\n", 1)[-1])["anchor"]
    return data


def _anchor_path(backup: Path) -> Path:
    return backup.with_suffix(_ANCHOR)
