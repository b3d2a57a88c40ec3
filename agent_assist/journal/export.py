"""The journal as a file that other programs read."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from typing import Any, TextIO

from agent_assist.db.records import Anchor, Entry, from_us
from agent_assist.journal import personal
from agent_assist.journal.entries import NOT_AS_WRITTEN, is_erased, is_of_its_kinds, unreadable

JOURNAL_FORMAT = 1
"""Version of the shape of an export."""

COLUMNS = (
    "position",
    "interaction",
    "sequence",
    "kind",
    "command",
    "at",
    "elapsed_ms",
    "content",
    "link",
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def export_jsonl(entries: Iterable[Entry], to: TextIO, anchor: Anchor) -> int:
    """One JSON object a line: a head line, each entry, and last the anchor; how many entries.

    All that the chain needs is there, so that an outsider can check it from the file alone.
    """
    _line(to, {"journal": JOURNAL_FORMAT})
    count = 0
    for entry in entries:
        _line(to, entry_data(entry))
        count += 1
    _line(to, {"anchor": anchor_data(anchor)})
    return count


def export_csv(entries: Iterable[Entry], to: TextIO) -> int:
    """A table for spreadsheets, with a head row; how many entries.

    A cell that a spreadsheet would run as a formula gets an apostrophe in front:
    https://owasp.org/www-community/attacks/CSV_Injection
    """
    writer = csv.writer(to, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    count = 0
    for entry in entries:
        data = entry_data(entry)
        content = personal.join(entry.kind, data["body"], data.get("payload", {}))
        content.pop("kind")
        cells: dict[str, Any] = {**data, "content": json.dumps(content, ensure_ascii=False)}
        if data.get("erased"):
            cells["content"] += " [erased]"
        writer.writerow([harmless(cells.get(name, "")) for name in COLUMNS])
        count += 1
    return count


def harmless(value: Any) -> Any:
    """The cell, with an apostrophe in front when a spreadsheet would run it."""
    if isinstance(value, str) and value.lstrip(" \n").startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value


def entry_data(entry: Entry) -> dict[str, Any]:
    """The entry as plain JSON data.

    Raises:
        KnownError: it was changed so that it cannot be read.
    """
    try:
        return _entry_data(entry)
    except NOT_AS_WRITTEN as error:
        raise unreadable(entry.position) from error


def _entry_data(entry: Entry) -> dict[str, Any]:
    if not is_of_its_kinds(entry):
        raise TypeError("a field holds what it cannot hold")
    data: dict[str, Any] = {
        "position": entry.position,
        "interaction": entry.interaction,
        "sequence": entry.sequence,
        "kind": entry.kind,
        "command": entry.command,
        "at": from_us(entry.at_us).isoformat(),
        "elapsed_ms": entry.elapsed_ms,
        "body": json.loads(entry.body),
        "digest": entry.digest.hex(),
        "previous": entry.previous.hex(),
        "link": entry.link.hex(),
    }
    if entry.payload is not None and entry.salt is not None:
        data |= {"salt": entry.salt.hex(), "payload": json.loads(entry.payload)}
    elif is_erased(entry):
        data["erased"] = True
    return data


def anchor_data(anchor: Anchor) -> dict[str, Any]:
    """The anchor as plain JSON data."""
    return {
        "at": anchor.at.isoformat(),
        "count": anchor.count,
        "link": anchor.link.hex(),
        "place": anchor.place,
    }


def _line(to: TextIO, data: Any) -> None:
    to.write(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n")
