"""Bring a database to the shape this program knows, a step and its record at a time."""

from __future__ import annotations

import inspect
import logging
import time
from collections.abc import Callable, Sequence

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    MetaData,
    Table,
    Text,
    func,
    insert,
    select,
)
from sqlalchemy import inspect as inspect_database

from agent_assist.db.engine import Database
from agent_assist.db.errors import StorageError, Trouble

log = logging.getLogger(__name__)

Step = Callable[[Connection], None]
"""Changes the database from one shape to the next; its docstring says how, and is logged."""

_metadata = MetaData()
_migration = Table(
    "migration",
    _metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("database", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("at_us", BigInteger, nullable=False),
)


def version_of(database: Database, name: str) -> int:
    """The version a database is at; 0 when it is empty.

    Raises:
        StorageError: it is damaged, or not a database of that name of this program.
    """
    with database.reading() as connection:
        tables = inspect_database(connection).get_table_names()
        if not tables:
            return 0
        if _migration.name not in tables:
            raise StorageError(Trouble.NOT_OURS, database.place)
        names = set(connection.scalars(select(_migration.c.database)))
        if names != {name}:
            raise StorageError(Trouble.NOT_OURS, database.place)
        return connection.scalar(select(func.max(_migration.c.number))) or 0


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
        raise StorageError(Trouble.READ_ONLY, database.place)
    done = []
    for number, step in enumerate(steps[at:], at + 1):
        words = inspect.getdoc(step) or step.__name__
        if _run(database, name, number, step, words):
            log.info("%s: %s", database.place, words)
            done.append(words)
    return tuple(done)


def _run(database: Database, name: str, number: int, step: Step, words: str) -> bool:
    with database.writing() as connection:
        _metadata.create_all(connection)
        known = connection.scalar(select(func.max(_migration.c.number))) or 0
        if known >= number:  # another process was quicker
            return False
        step(connection)
        record = {"number": number, "database": name, "words": words}
        connection.execute(insert(_migration), {**record, "at_us": time.time_ns() // 1000})
    return True
