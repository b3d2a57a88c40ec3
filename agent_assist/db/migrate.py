"""Bring a database to the shape this program knows, a step and its record at a time."""

from __future__ import annotations

import importlib
import inspect
import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from agent_assist.db.engine import Database
from agent_assist.db.errors import StorageError, Trouble

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

log = logging.getLogger(__name__)

Step = Callable[["Connection"], None]
"""Changes the database from one shape to the next; its docstring says how, and is logged."""

NEWEST = {"journal": 6, "library": 2, "sandbox": 1}
"""How many steps each database has; known here, so that nothing is loaded when none is missing."""

STILL_EMPTY = "still empty"
"""In the words of a step whose tables a rebuild has yet to fill."""

_RECORDS = "migration"


def version_of(database: Database, name: str) -> int:
    """The version a database is at; 0 when it is empty.

    Raises:
        StorageError: it is damaged, or not a database of that name of this program.
    """
    with database.read() as connection:
        tables = [row[0] for row in connection.execute(_TABLES[database.is_sqlite]).fetchall()]
        if not tables:
            return 0
        if _RECORDS not in tables:
            raise StorageError(Trouble.NOT_OURS, database.place)
        names = connection.execute(f"SELECT DISTINCT database FROM {_RECORDS}").fetchall()
        if {row[0] for row in names} != {name}:
            raise StorageError(Trouble.NOT_OURS, database.place)
        newest: int | None = connection.execute(f"SELECT max(number) FROM {_RECORDS}").fetchone()[0]
    return newest or 0


_TABLES = {
    True: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite#_%' "
    "ESCAPE '#'",
    False: "SELECT table_name FROM information_schema.tables "
    "WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'",
}


def bring_up(database: Database, name: str) -> tuple[str, ...]:
    """Run the steps that the journal or the library lacks; as `migrate`."""
    if version_of(database, name) == NEWEST[name]:
        return ()
    tables = importlib.import_module(f"agent_assist.db.{name}_tables")
    return migrate(database, name, tables.STEPS)


def migrate(database: Database, name: str, steps: Sequence[Step]) -> tuple[str, ...]:
    """Run the steps that the database lacks.

    A database that is opened to read only is checked, never changed.

    Returns:
        The words of each step that was run.

    Raises:
        StorageError: it is newer than the program (nothing is touched), damaged, of another
            program; or, read only, older than the program.
    """
    at = version_of(database, name)
    if at > len(steps):
        raise StorageError(Trouble.TOO_NEW, database.place)
    if at == len(steps):
        return ()
    if database.read_only:
        raise StorageError(Trouble.TOO_OLD, database.place)
    done = []
    for number, step in enumerate(steps[at:], at + 1):
        words = inspect.getdoc(step) or step.__name__
        if _run(database, name, number, step, words):
            log.info("%s: %s", database.place, words)
            done.append(words)
    return tuple(done)


def _run(database: Database, name: str, number: int, step: Step, words: str) -> bool:
    from sqlalchemy import func, insert, select

    with database.writing() as connection:
        records = _records()
        records.metadata.create_all(connection)
        known = connection.scalar(select(func.max(records.c.number))) or 0
        if known >= number:  # another process was quicker
            return False
        step(connection)
        record: dict[str, Any] = {"number": number, "database": name, "words": words}
        connection.execute(insert(records), {**record, "at_us": time.time_ns() // 1000})
    return True


def _records() -> Table:
    from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, Text

    return Table(
        _RECORDS,
        MetaData(),
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("database", Text, nullable=False),
        Column("words", Text, nullable=False),
        Column("at_us", BigInteger, nullable=False),
    )
