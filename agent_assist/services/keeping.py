"""The health of an installation: what is here, whether it is well, and what to do."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from agent_assist import __version__
from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.errors import KnownError
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
    if not (data / JOURNAL_FILE).exists():
        return
    try:
        with Journal.open(data, write=False) as journal:
            seen = journal.verify()
            count = journal.reader.count()
        told = f"{count:,} calls, {seen.count:,} entries, " + (
            "all as they were written" if seen.good else str(seen.first_break)
        )
        to_do = "" if seen.good else "Put the newest backup in its place; keep this file."
        yield Finding("journal", told, seen.good, to_do)
    except KnownError as error:
        yield Finding("journal", error.sentence, False, error.hint)
    try:
        store = LibraryStore.open(data, write=False)
    except KnownError as error:
        yield Finding("library", error.sentence, False, error.hint)
        return
    current = store.version(store.current())
    store.close()
    if current is None:
        yield Finding("library", "nothing published", False, "Start the window once.")
    else:
        yield Finding("library", f"version {current.number} of {current.at:%Y-%m-%d %H:%M}")


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
