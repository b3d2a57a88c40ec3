"""Connections: settings, kinds of transaction, locks."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from sqlite3 import OperationalError

import pytest
from sqlalchemy import text

from agent_assist.db.engine import open_file
from agent_assist.db.errors import ConflictError, StorageError, Trouble
from agent_assist.db.lock import FileLock


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)],
)
def test_settings_of_every_connection(tmp_path: Path, pragma: str, value: object) -> None:
    database = open_file(tmp_path / "x.db")
    with database.reading() as connection:
        assert connection.scalar(text(f"PRAGMA {pragma}")) == value
    database.close()


def test_read_then_write_from_many_threads_never_fails(tmp_path: Path) -> None:
    database = open_file(tmp_path / "x.db")
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE n (v INTEGER)"))
        connection.execute(text("INSERT INTO n VALUES (0)"))
    failed: list[BaseException] = []

    def add() -> None:
        try:
            for _ in range(25):
                with database.writing() as connection:
                    value = connection.scalar(text("SELECT v FROM n"))
                    connection.execute(text("UPDATE n SET v = :v"), {"v": value + 1})
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with database.reading() as connection:
        assert connection.scalar(text("SELECT v FROM n")) == 100
    database.close()


def test_a_transaction_is_whole_or_not_at_all(tmp_path: Path) -> None:
    database = open_file(tmp_path / "x.db")

    def run(*statements: str) -> None:
        with database.writing() as connection:
            for statement in statements:
                connection.execute(text(statement))

    with pytest.raises(OperationalError, match="incomplete input"):
        run("CREATE TABLE t (v INTEGER UNIQUE)", "INSERT INTO")
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE t (v INTEGER UNIQUE)"))
    with pytest.raises(ConflictError):
        run("INSERT INTO t VALUES (1)", "INSERT INTO t VALUES (1)")
    with database.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM t")) == 0
    database.close()


def test_a_reader_sees_one_state(tmp_path: Path) -> None:
    database = open_file(tmp_path / "x.db")
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE t (v INTEGER)"))
    with database.reading() as reader:
        assert reader.scalar(text("SELECT count(*) FROM t")) == 0
        with database.writing() as writer:
            writer.execute(text("INSERT INTO t VALUES (1)"))
        assert reader.scalar(text("SELECT count(*) FROM t")) == 0
    with database.reading() as reader:
        assert reader.scalar(text("SELECT count(*) FROM t")) == 1
    database.close()


def test_reading_only_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "mit Leerzeichen и ћирилица #1?.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE t (v)")
    database = open_file(path, read_only=True)
    with pytest.raises(StorageError), database.writing():
        pytest.fail("a read-only database gave a writing connection")
    with pytest.raises(StorageError) as caught, database.reading() as reader:
        reader.execute(text("INSERT INTO t VALUES (1)"))
    assert caught.value.trouble is Trouble.READ_ONLY
    database.close()


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "x.lock"), FileLock(tmp_path / "x.lock")
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()
    second.release()
    with pytest.raises(StorageError) as caught:
        FileLock(tmp_path / "gone" / "x.lock").take()
    assert caught.value.trouble is Trouble.MISSING
