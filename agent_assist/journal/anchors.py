"""Anchors: how far the journal had come when it was copied or written out, kept in a file."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from agent_assist.db.engine import open_file
from agent_assist.db.errors import StorageError, Trouble
from agent_assist.db.journal_reader import JournalReader
from agent_assist.db.records import Anchor
from agent_assist.journal.export import anchor_data

FOLDER = "backups"
"""Inside the data folder; an erasure reaches the backups that lie here, and no others."""
_ANCHOR = ".anchor.json"


def anchor_path(backup: Path) -> Path:
    """Where the anchor of a backup lies: beside it."""
    return backup.with_suffix(_ANCHOR)


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
    anchor_path(backup).write_text(text + "\n", encoding="utf-8")


def anchors(folder: Path) -> tuple[Anchor, ...]:
    """Anchors of the backups in the data folder."""
    found = sorted((folder / FOLDER).glob(f"*{_ANCHOR}"))
    return tuple(read_anchor(path) for path in found)


def read_anchor(path: Path) -> Anchor:
    """The anchor in a file that `write_anchor` wrote, or at the end of a jsonl export.

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
