"""One database: a SQLite file on the rep's own disk, or a PostgreSQL server shared by a team."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_assist.db.errors import StorageError, Trouble, translated

# SQLAlchemy is loaded by whoever makes tables or asks what no statement was prepared for: an
# ordinary start and an ordinary call do without it, and its 250 modules.
if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

BUSY_MS = 5000
"""How long a connection waits for another one's write before it gives up."""

COPIED_AT_ONCE, COPY_REST_S = 512, 0.004
"""Pages of a backup, 2 MB, between two rests in which others have the disk."""

_DEFERRED, _IMMEDIATE = "BEGIN", "BEGIN IMMEDIATE"

SERVER_WRITE_LOCK = "SELECT pg_advisory_xact_lock(4775849)"
"""On a server, what BEGIN IMMEDIATE is for a file: writers wait for each other at the start."""


class Database:
    """Connections to one database; every driver error leaves it as a typed error.

    `read` and `write` give the driver's connection, for statements that are prepared; `reading`
    and `writing` SQLAlchemy's, for all others.

    Attributes:
        place: the file or address, without a password, for sentences.
        is_sqlite: whether this is a file on this machine.
    """

    def __init__(
        self,
        make_engine: Callable[[], Engine],
        connect: Callable[[], Any],
        place: str,
        is_sqlite: bool,
        read_only: bool = False,
    ) -> None:
        self._make_engine = make_engine
        self._connect = connect
        self.place = place
        self.is_sqlite = is_sqlite
        self.read_only = read_only
        self._idle: list[Any] = []
        self._lending = threading.Lock()
        self._closed = False

    @cached_property
    def engine(self) -> Engine:
        """SQLAlchemy's engine, made when it is first needed."""
        return self._make_engine()

    @contextmanager
    def read(self) -> Iterator[Any]:
        """The driver's connection, which sees one state of the database until it is given back.

        Raises:
            StorageError: the database cannot be read.
        """
        with self._driver(_DEFERRED) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Any]:
        """The driver's connection in a transaction as `writing` gives it; raises as that does."""
        if self.read_only:
            raise StorageError(Trouble.READ_ONLY, self.place)
        with self._driver(_IMMEDIATE) as connection:
            yield connection

    @contextmanager
    def _driver(self, begin: str) -> Iterator[Any]:
        if not self.is_sqlite:
            with self.reading() if begin == _DEFERRED else self.writing() as connection:
                yield connection.connection.driver_connection
            return
        try:
            connection = self._borrow()
            try:
                connection.execute(begin)
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # the first error is the one that tells
                    connection.execute("ROLLBACK")
                raise
            finally:
                self._give_back(connection)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise translated(error, self.place) from error

    def _borrow(self) -> Any:
        with self._lending:
            if self._idle:
                return self._idle.pop()
        return self._connect()

    def _give_back(self, connection: Any) -> None:
        with self._lending:
            if not self._closed and not connection.in_transaction:
                self._idle.append(connection)
                return
        connection.close()

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
        from sqlalchemy.exc import DBAPIError

        try:
            with self.engine.connect() as connection:
                yield connection.execution_options(begin=begin)
        except DBAPIError as error:
            raise translated(error.orig or error, self.place) from error
        except Exception as error:  # from the driver itself, as while it connects
            known = translated(error, self.place) if is_driver_error(error) else error
            if known is error:
                raise
            raise known from error

    def driver_connection(self) -> Any:
        """A connection of the driver itself, for the one writer that needs its speed.

        The caller owns it, begins and ends its transactions, and closes it.
        """
        try:
            return self._connect()
        except Exception as error:
            if is_driver_error(error):
                raise translated(error, self.place) from error
            raise

    def copy_to(self, path: Path, between: Callable[[], object] = lambda: None) -> None:
        """Copy the whole file as it is at one moment, while others may write.

        A little at a time, so that what is written meanwhile need not wait for the disk. The
        transaction that is open on the source keeps SQLite from beginning anew at every write.

        Args:
            between: called now and then; what it raises gives the copy up.

        Raises:
            StorageError: the copy could not be written; nothing is left of it.
            NotImplementedError: the database lies on a server, which has its own backups.
        """
        if not self.is_sqlite:
            raise NotImplementedError("A database on a server is backed up by the server.")
        part = path.with_name(f"{path.name}.part")
        part.unlink(missing_ok=True)  # of a copy that was cut short
        source = self.driver_connection()
        try:
            target = sqlite3.connect(part)
            try:
                source.execute(_DEFERRED)
                source.execute("SELECT count(*) FROM sqlite_master").fetchone()

                def rest(status: int, remaining: int, total: int) -> None:
                    between()
                    if remaining:
                        time.sleep(COPY_REST_S)

                source.backup(target, pages=COPIED_AT_ONCE, progress=rest)
                source.execute("ROLLBACK")
            finally:
                target.close()
            part.replace(path)
        except BaseException as error:
            part.unlink(missing_ok=True)
            if isinstance(error, sqlite3.Error):
                raise translated(error, str(path)) from error
            raise
        finally:
            source.close()

    def close(self) -> None:
        """Close all idle connections; those in use are closed when they are given back."""
        with self._lending:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()
        if "engine" in self.__dict__:
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
        except (sqlite3.Error, UnicodeDecodeError):
            connection.close()
            raise
        return connection

    def make_engine() -> Engine:
        from sqlalchemy import create_engine, event
        from sqlalchemy.pool import QueuePool

        engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool)
        event.listen(engine, "begin", _begin)
        return engine

    return Database(make_engine, connect, str(path), True, read_only)


def open_server(url: str, *, read_only: bool = False) -> Database:
    """The PostgreSQL database at that URL, `postgresql+psycopg://user@host/name`."""
    from sqlalchemy import create_engine
    from sqlalchemy.engine import make_url

    parsed = make_url(url)
    options = {"postgresql_readonly": True} if read_only else {}
    engine = create_engine(parsed, execution_options=options, pool_pre_ping=True)
    arguments, named = engine.dialect.create_connect_args(parsed)
    place = parsed.render_as_string(hide_password=True)

    def connect() -> Any:
        return engine.dialect.connect(*arguments, **named)

    return Database(lambda: engine, connect, place, False, read_only)


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
    except (sqlite3.DatabaseError, UnicodeDecodeError):
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


def is_driver_error(error: BaseException) -> bool:
    """Whether a database's driver raised it; one does so in words that it then cannot read."""
    if isinstance(error, UnicodeDecodeError):
        return True
    return type(error).__module__.partition(".")[0] in ("sqlite3", "psycopg")
