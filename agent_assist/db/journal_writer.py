"""The one connection that writes the journal: rows in, in transactions that are synced to disk."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from agent_assist.db.engine import SERVER_WRITE_LOCK, Database, is_driver_error
from agent_assist.db.errors import StorageError, Trouble, translated
from agent_assist.db.prepared import Params
from agent_assist.db.records import Entry
from agent_assist.db.statements import statements


class JournalWriter:
    """Adds rows to journal.db. It belongs to one thread at a time."""

    def __init__(self, database: Database) -> None:
        self._place = database.place
        self._is_sqlite = database.is_sqlite
        self._connection = database.driver_connection()
        self._path = Path(database.place).absolute()
        self._file = self._file_now() if self._is_sqlite else None
        self._sessions: dict[str, tuple[int, int, int, int]] = {}
        if not self._is_sqlite:
            self._connection.autocommit = True
        self._do = statements("journal", database)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All rows added inside are on the disk after it, or none is.

        Raises:
            StorageError: they could not be written. ConflictError: two rows where one may be.
        """
        try:
            self._connection.execute("BEGIN IMMEDIATE" if self._is_sqlite else "BEGIN")
            if not self._is_sqlite:
                self._connection.execute(SERVER_WRITE_LOCK)
            yield
            if self._file_now() != self._file:
                raise StorageError(Trouble.MISSING, self._place)
            self._connection.execute("COMMIT")
        except BaseException as error:
            self._sessions.clear()
            with suppress(Exception):  # the first error is the one that tells
                self._connection.execute("ROLLBACK")
            known = translated(error, self._place) if is_driver_error(error) else error
            if known is error:
                raise
            raise known from error

    def _file_now(self) -> tuple[int, int] | None:
        """Which file lies where the journal was opened; None when there is none, or on a server.

        Where an open file can be deleted or moved, what is written into it is not on the disk.
        """
        if not self._is_sqlite:
            return None
        try:
            found = self._path.stat()
        except OSError:
            return None
        return (found.st_dev, found.st_ino) if os.name == "posix" else (0, 0)

    def head(self) -> tuple[int, bytes | None]:
        """Position and link of the last entry; 0 and None when there is none."""
        row = self._do["head"].row(self._connection)
        return (row[0], bytes(row[1])) if row else (0, None)

    def knows(self, command: str) -> bool:
        """Whether a command of that id was stored already."""
        return self._do["knows"].row(self._connection, id=command) is not None

    def entries(self, interaction: str) -> tuple[Entry, ...]:
        """All entries of an interaction in order, as this transaction sees them."""
        rows = self._do["entries"].rows(self._connection, interaction_id=interaction)
        return tuple(Entry(*row) for row in rows)

    def add(self, table: str, rows: Sequence[Params]) -> None:
        """Add rows to "entry", "payload" or "anchor"."""
        if rows:
            self._do[f"insert.{table}"].run_many(self._connection, rows)

    def put(self, table: str, row: Params) -> None:
        """Set a row of a projection, or add to its counts, whichever that table is for."""
        self._do[f"put.{table}"].run(self._connection, row)
        if table == "session":
            self._sessions[row["rep"]] = (
                row["number"],
                row["began_us"],
                row["ended_us"],
                row["commands"],
            )

    def keep_promise(self, promise: str, at_us: int) -> None:
        """The promise was kept at that time."""
        self._do["keep_promise"].run(self._connection, {"promise": promise, "at_us": at_us})

    def drop_promise(self, promise: str) -> None:
        """The promise was taken back."""
        self._do["drop_promise"].run(self._connection, {"promise": promise})

    def drop_fact(self, customer: str, name: str) -> None:
        """The fact of the customer is not known any more."""
        self._do["drop_fact"].run(self._connection, {"customer": customer, "fact": name})

    def last_session(self, rep: str) -> tuple[int, int, int, int] | None:
        """Number, begin, end and commands of the rep's last session."""
        if rep in self._sessions:
            return self._sessions[rep]
        row = self._do["sessions"].row(self._connection, who=rep, most=1)
        return None if row is None else (row[0], row[1], row[2], row[3])

    def erase(self, interaction: str, until: int | None = None) -> None:
        """Delete the payloads of an interaction with their salts.

        Args:
            until: only of commands before the one that this event belongs to.
        """
        params = {"interaction_id": interaction, "until": until}
        ending = "" if until is None else "_until"
        for statement in (f"erase{ending}", f"unlink{ending}"):
            self._do[statement].run(self._connection, params)

    def keep_linked_to(self, interaction: str, customer: str) -> None:
        """The interaction is linked to that customer now, or to nobody: an undone link that led
        back to another one can lose its own words to an erasure.
        """
        params = {"interaction_id": interaction, "who": customer}
        self._do["unlink_others"].run(self._connection, params)

    def reword_promise(self, promise: str, what: str, who: str) -> None:
        """What the promise says now."""
        params = {"promise": promise, "words": what, "person": who}
        self._do["reword_promise"].run(self._connection, params)

    def customers_of(self, interaction: str) -> set[str]:
        """Every customer the interaction was ever linked to."""
        rows = self._do["linked_customers"].rows(self._connection, interaction_id=interaction)
        return {row[0] for row in rows}

    def interactions_of(self, customer: str) -> list[str]:
        """Every interaction that was ever linked to the customer."""
        rows = self._do["linked_interactions"].rows(self._connection, who=customer)
        return [row[0] for row in rows]

    def erase_customer(self, customer: str) -> None:
        """Forget the facts of a customer."""
        self._do["erase_customer"].run(self._connection, {"who": customer})

    def empty_projections(self) -> None:
        """Before a rebuild."""
        self._sessions.clear()
        for name, statement in self._do.items():
            if name.startswith("empty."):
                statement.run(self._connection)

    def flush_log(self) -> None:
        """Move everything from SQLite's log into the file, so that erased text leaves both."""
        if self._is_sqlite:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def setting(self, pragma: str) -> Any:
        """The value of a setting of SQLite on this very connection, such as "synchronous"."""
        return self._connection.execute(f"PRAGMA {pragma}").fetchone()[0]

    @property
    def connection(self) -> Any:
        """The driver's connection, for measuring and for forcing trouble in tests."""
        return self._connection

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
