"""One database: a SQLite file on the rep's own disk, or a PostgreSQL server shared by a team."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from agent_assist.db.errors import StorageError, Trouble, translated

BUSY_MS = 5000
"""How long a connection waits for another one's write before it gives up."""

_DEFERRED, _IMMEDIATE = "BEGIN", "BEGIN IMMEDIATE"

SERVER_WRITE_LOCK = "SELECT pg_advisory_xact_lock(4775849)"
"""On a server, what BEGIN IMMEDIATE is for a file: writers wait for each other at the start."""


class Database:
    """Connections to one database; every driver error leaves it as a typed error.

    Attributes:
        place: the file or address, without a password, for sentences.
        engine: for whoever needs the dialect; connections come from `reading` and `writing`.
    """

    def __init__(
        self, engine: Engine, connect: Callable[[], Any], place: str, read_only: bool = False
    ) -> None:
        self.engine = engine
        self._connect = connect
        self.place = place
        self.read_only = read_only

    @property
    def is_sqlite(self) -> bool:
        """Whether this is a file on this machine."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database until it is given back.

        Raises:
            StorageError: the database cannot be read.
        """
        with self._connection(_DEFERRED) as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is committed at the end, or rolled back by an exception.

        It takes the right to write at its start, so that it never fails half way because
        somebody else wrote what it had read.

        Raises:
            StorageError: the database cannot be written. ConflictError: a rule forbids it.
        """
        if self.read_only:
            raise StorageError(Trouble.READ_ONLY, self.place)
        with self._connection(_IMMEDIATE) as connection, connection.begin():
            if not self.is_sqlite:
                connection.exec_driver_sql(SERVER_WRITE_LOCK)
            yield connection

    @contextmanager
    def _connection(self, begin: str) -> Iterator[Connection]:
        try:
            with self.engine.connect() as connection:
                yield connection.execution_options(begin=begin)
        except DBAPIError as error:
            raise translated(error.orig or error, self.place) from error
        except sqlite3.Error as error:  # from the driver itself, while it connects
            raise translated(error, self.place) from error

    def driver_connection(self) -> Any:
        """A connection of the driver itself, for the one writer that needs its speed.

        The caller owns it, begins and ends its transactions, and closes it.
        """
        try:
            return self._connect()
        except self.engine.dialect.loaded_dbapi.Error as error:
            raise translated(error, self.place) from error

    def close(self) -> None:
        """Close all idle connections."""
        self.engine.dispose()


def open_file(path: Path, *, read_only: bool = False) -> Database:
    """The SQLite database in that file, which is created when it is not there.

    Args:
        read_only: never write, not even create the file.

    Raises:
        StorageError: the folder or, read only, the file is missing.
    """
    missing = not path.is_file() if read_only else not path.parent.is_dir()
    if missing:
        raise StorageError(Trouble.MISSING, str(path if read_only else path.parent))
    uri = _read_uri(path) if read_only else f"{path.absolute().as_uri()}?mode=rwc"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri, uri=True, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False
        )
        try:
            _set_up(connection, read_only)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return Database(engine, connect, str(path), read_only)


def open_server(url: str, *, read_only: bool = False) -> Database:
    """The PostgreSQL database at that URL, `postgresql+psycopg://user@host/name`."""
    parsed = make_url(url)
    options = {"postgresql_readonly": True} if read_only else {}
    engine = create_engine(parsed, execution_options=options, pool_pre_ping=True)
    arguments, named = engine.dialect.create_connect_args(parsed)
    place = parsed.render_as_string(hide_password=True)
    return Database(engine, lambda: engine.dialect.connect(*arguments, **named), place, read_only)


def _read_uri(path: Path) -> str:
    """Opens for reading, also in a folder where the helper files of WAL cannot be made."""
    uri = path.absolute().as_uri()
    try:
        probe = sqlite3.connect(f"{uri}?mode=ro", uri=True, timeout=BUSY_MS / 1000)
        try:
            probe.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
        finally:
            probe.close()
    except sqlite3.OperationalError as error:
        code = error.sqlite_errorcode & 0xFF
        no_log = not path.with_name(f"{path.name}-wal").exists()
        if no_log and code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            return f"{uri}?mode=ro&immutable=1"
    except sqlite3.DatabaseError:
        pass  # damaged: the first real use says so
    return f"{uri}?mode=ro"


def _set_up(connection: sqlite3.Connection, read_only: bool) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        return
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # What is erased is overwritten in the file, not only unlinked.
    connection.execute("PRAGMA secure_delete = ON")


def _begin(connection: Connection) -> None:
    # The driver runs in its autocommit mode, so that the kind of BEGIN is ours to choose.
    connection.exec_driver_sql(connection.get_execution_options().get("begin", _DEFERRED))
