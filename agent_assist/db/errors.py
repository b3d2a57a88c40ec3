"""What can go wrong with a database, decided from the database's own codes."""

from __future__ import annotations

import errno
import sqlite3
from enum import StrEnum
from pathlib import Path

from agent_assist.domain.errors import KnownError


class Trouble(StrEnum):
    """What is wrong with the place where data is kept; the value is the error's code."""

    FULL = "disk-full"
    LOCKED = "locked"
    IN_USE = "in-use"
    READ_ONLY = "read-only"
    MISSING = "missing"
    TOO_NEW = "too-new"
    TOO_OLD = "too-old"
    DAMAGED = "damaged"
    NOT_OURS = "not-ours"
    FAILING = "disk-failing"
    UNREACHABLE = "unreachable"


_WORDS: dict[Trouble, tuple[str, str]] = {
    Trouble.FULL: (
        "There is no space left to write {place}.",
        "Free some space on that disk; what is not saved yet is kept and written then.",
    ),
    Trouble.LOCKED: (
        "{place} is being written by another program and did not become free in time.",
        "Wait for the other program to finish, or close it; then try again.",
    ),
    Trouble.IN_USE: (
        "Another window of this program is already writing {place}.",
        "Go on there, or close it and start again; until then this one only reads.",
    ),
    Trouble.READ_ONLY: (
        "{place} cannot be written to.",
        "Allow writing to that folder, or choose another data folder with --data.",
    ),
    Trouble.MISSING: (
        "{place} is not there or cannot be opened.",
        "Check that the disk is connected and the folder exists, or choose another with --data.",
    ),
    Trouble.TOO_NEW: (
        "{place} was written by a newer version of this program.",
        "Install that version or a later one; nothing in it was touched.",
    ),
    Trouble.TOO_OLD: (
        "{place} was written by an older version of this program.",
        "Open the program’s window once: it brings the file up to date, and nothing is lost.",
    ),
    Trouble.DAMAGED: (
        "{place} is damaged and cannot be read whole.",
        "“agent-assist doctor” names the newest backup, and the command that puts it in its place.",
    ),
    Trouble.NOT_OURS: (
        "{place} is a database, but not one of this program.",
        "Move it elsewhere, or choose another data folder with --data.",
    ),
    Trouble.FAILING: (
        "Reading or writing {place} failed: the disk reports an error.",
        "Check the disk and its cable or connection; what is not saved yet is tried again.",
    ),
    Trouble.UNREACHABLE: (
        "The database server at {place} does not answer.",
        "Check the network and that the server runs; what is not saved yet is tried again.",
    ),
}


class StorageError(KnownError):
    """Data cannot be read or written now, for a reason outside the program.

    Attributes:
        trouble: which reason. place: the file or address. detail: the database's own words.
    """

    def __init__(self, trouble: Trouble, place: str, detail: str = "") -> None:
        sentence, hint = _WORDS[trouble]
        super().__init__(trouble.value, sentence.format(place=place), hint)
        self.trouble = trouble
        self.place = place
        self.detail = detail


class ConflictError(Exception):
    """A rule of the database forbids the change: two rows where only one may be."""


class StaleError(Exception):
    """Somebody else changed the row since it was read; nothing was written."""


_BY_SQLITE_CODE: dict[int, Trouble] = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_PROTOCOL: Trouble.LOCKED,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Trouble.MISSING,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_IOERR: Trouble.FAILING,
}
_HELPERS_NEED = 1 << 16
"""Bytes that a database needs beside it before it can be opened."""
_DAMAGE = (
    "no such table",
    "no such column",
    "unsupported file format",
    "Could not decode to UTF-8",
)
"""How errors begin that tell of a damaged file and have no code of their own.

The statements are tested and the file's shape is checked when it is opened: what is missing in it
then was lost, or taken out by hand.
"""
_BY_POSTGRES_STATE: dict[str, Trouble] = {
    "53100": Trouble.FULL,
    "25006": Trouble.READ_ONLY,
    "42501": Trouble.READ_ONLY,
    "55P03": Trouble.LOCKED,
    "40P01": Trouble.LOCKED,
    "40001": Trouble.LOCKED,
    "3D000": Trouble.MISSING,
    "58030": Trouble.FAILING,
    "XX001": Trouble.DAMAGED,
    "XX002": Trouble.DAMAGED,
}
_POSTGRES_CONNECTION = ("08", "57P")
_POSTGRES_INTEGRITY = "23"


def translated(error: BaseException, place: str) -> Exception:
    """The error of a database driver as `StorageError`, `ConflictError`, or, a bug, itself."""
    if isinstance(error, UnicodeDecodeError):  # by the driver, of what a broken file says
        return StorageError(Trouble.DAMAGED, place, str(error))
    if isinstance(error, sqlite3.Error):
        # Extended codes carry the basic one in their low byte: https://sqlite.org/rescode.html
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_CONSTRAINT:
            return ConflictError(str(error))
        if code in _BY_SQLITE_CODE:
            trouble = _BY_SQLITE_CODE[code]
            if trouble is Trouble.FAILING and _is_full(place):
                trouble = Trouble.FULL
            return StorageError(trouble, place, str(error))
        if str(error).startswith(_DAMAGE):
            return StorageError(Trouble.DAMAGED, place, str(error))
        return error
    state = getattr(error, "sqlstate", None)
    if state is None:
        lost = type(error).__name__ == "OperationalError"
        return StorageError(Trouble.UNREACHABLE, place, str(error)) if lost else _bug(error)
    if state.startswith(_POSTGRES_INTEGRITY):
        return ConflictError(str(error))
    if state.startswith(_POSTGRES_CONNECTION):
        return StorageError(Trouble.UNREACHABLE, place, str(error))
    if state in _BY_POSTGRES_STATE:
        return StorageError(_BY_POSTGRES_STATE[state], place, str(error))
    return _bug(error)


def _is_full(place: str) -> bool:
    """Whether there is no space for SQLite's helper files, of which it says only that they fail."""
    import shutil  # with its archives; a desk that has space does not need it

    try:
        return shutil.disk_usage(Path(place).parent).free < _HELPERS_NEED
    except OSError:
        return False


def _bug(error: BaseException) -> Exception:
    return error if isinstance(error, Exception) else RuntimeError(str(error))


def file_trouble(error: OSError, place: str) -> StorageError:
    """The error of the file system, for a file that is not a database."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        trouble = Trouble.FULL
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR):
        trouble = Trouble.READ_ONLY
    elif error.errno in (errno.ENOENT, errno.ENOTDIR):
        trouble = Trouble.MISSING
    else:
        trouble = Trouble.FAILING
    return StorageError(trouble, place, str(error))
