"""Errors by blame, from the database's own codes."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

import pytest

from agent_assist.db.engine import is_driver_error
from agent_assist.db.errors import (
    ConflictError,
    StorageError,
    Trouble,
    file_trouble,
    translated,
)
from agent_assist.domain.errors import KnownError


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_says_what_is_wrong_where_and_what_to_do(trouble: Trouble) -> None:
    error = StorageError(trouble, "/data/journal.db", "detail")
    assert isinstance(error, KnownError)
    assert "/data/journal.db" in error.sentence
    assert error.sentence.endswith(".")
    assert error.hint.endswith(".")
    assert str(error) == f"{error.sentence} {error.hint}"
    assert error.code == trouble.value


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (sqlite3.SQLITE_FULL, Trouble.FULL),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Trouble.LOCKED),
        (sqlite3.SQLITE_READONLY_DIRECTORY, Trouble.READ_ONLY),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, Trouble.MISSING),
        (sqlite3.SQLITE_CORRUPT_INDEX, Trouble.DAMAGED),
        (sqlite3.SQLITE_NOTADB, Trouble.DAMAGED),
        (sqlite3.SQLITE_IOERR_FSYNC, Trouble.FAILING),
    ],
)
def test_sqlite_codes_with_their_extensions(code: int, trouble: Trouble) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    known = translated(error, "f")
    assert isinstance(known, StorageError)
    assert known.trouble is trouble


def test_a_broken_rule_is_a_conflict_and_a_fault_of_ours_stays_itself() -> None:
    rule = sqlite3.IntegrityError("UNIQUE")
    rule.sqlite_errorcode = sqlite3.SQLITE_CONSTRAINT_UNIQUE
    assert isinstance(translated(rule, "f"), ConflictError)
    ours = sqlite3.OperationalError('near "SELCT": syntax error')
    ours.sqlite_errorcode = sqlite3.SQLITE_ERROR
    assert translated(ours, "f") is ours


@pytest.mark.parametrize(
    "words",
    ["no such table: entry", "no such column: a.b", "unsupported file format",
     "Could not decode to UTF-8 column 'body'"],
)  # fmt: skip
def test_a_file_that_lost_its_shape_is_damaged(words: str) -> None:
    error = sqlite3.OperationalError(words)
    error.sqlite_errorcode = sqlite3.SQLITE_ERROR
    known = translated(error, "f")
    assert isinstance(known, StorageError)
    assert (known.trouble, known.detail) == (Trouble.DAMAGED, words)


def test_a_disk_that_is_full_is_not_called_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    place = str(tmp_path / "x.db")

    def trouble(free: int) -> Trouble:
        usage = shutil.disk_usage(tmp_path)._replace(free=free)
        with monkeypatch.context() as patch:
            patch.setattr(shutil, "disk_usage", lambda _: usage)
            known = translated(error, place)
        assert isinstance(known, StorageError)
        return known.trouble

    assert trouble(0) is Trouble.FULL
    assert trouble(1 << 30) is Trouble.FAILING


def test_words_of_a_damaged_file_that_are_no_text() -> None:
    with pytest.raises(UnicodeDecodeError) as caught:
        b"malformed database schema (\x98)".decode()
    known = translated(caught.value, "f")
    assert isinstance(known, StorageError)
    assert known.trouble is Trouble.DAMAGED
    assert is_driver_error(caught.value)


class ServerError(Exception):
    def __init__(self, sqlstate: str | None) -> None:
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("state", "trouble"),
    [
        ("53100", Trouble.FULL),
        ("25006", Trouble.READ_ONLY),
        ("40P01", Trouble.LOCKED),
        ("08006", Trouble.UNREACHABLE),
        ("57P01", Trouble.UNREACHABLE),
    ],
)
def test_postgres_states(state: str, trouble: Trouble) -> None:
    known = translated(ServerError(state), "f")
    assert isinstance(known, StorageError)
    assert known.trouble is trouble


def test_postgres_conflicts_and_faults() -> None:
    assert isinstance(translated(ServerError("23505"), "f"), ConflictError)
    ours = ServerError("42P01")
    assert translated(ours, "f") is ours


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, Trouble.FULL),
        (errno.EACCES, Trouble.READ_ONLY),
        (errno.ENOENT, Trouble.MISSING),
        (errno.EIO, Trouble.FAILING),
    ],
)
def test_files(number: int, trouble: Trouble) -> None:
    assert file_trouble(OSError(number, "x"), "f").trouble is trouble
