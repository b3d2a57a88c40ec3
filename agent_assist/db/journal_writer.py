"""The one connection that writes the journal: rows in, in transactions that are synced to disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from agent_assist.db import journal_tables as t
from agent_assist.db.engine import SERVER_WRITE_LOCK, Database
from agent_assist.db.errors import translated
from agent_assist.db.journal_reader import all_of_entry
from agent_assist.db.prepared import Params, Prepared, upsert
from agent_assist.db.records import Entry

_ADDED: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "solution_count": (("solution",), ("offered", "accepted", "refused", "solved")),
    "step_count": (("guide", "step", "passing", "way"), ("count",)),
    "wording_count": (("template", "wording"), ("count",)),
}
_REPLACED: Mapping[str, tuple[str, ...]] = {
    "interaction": ("id",),
    "customer_fact": ("customer", "name"),
    "linked": ("customer", "interaction"),
    "promise": ("id",),
    "last_wording": ("rep", "template"),
    "remark": ("interaction", "number"),
    "session": ("rep", "number"),
}


class JournalWriter:
    """Adds rows to journal.db. It belongs to one thread at a time."""

    def __init__(self, database: Database) -> None:
        self._place = database.place
        self._is_sqlite = database.is_sqlite
        self._connection = database.driver_connection()
        self._sessions: dict[str, tuple[int, int, int, int]] = {}
        if not self._is_sqlite:
            self._connection.autocommit = True
        self._prepare(database)

    def _prepare(self, database: Database) -> None:
        dialect = database.engine.dialect
        entry, payload = t.entry.c, t.payload.c
        is_command = entry.sequence.is_(None)

        def prepared(statement: Any) -> Prepared:
            return Prepared(statement, dialect)

        self._insert = {table.name: prepared(insert(table)) for table in (t.entry, t.payload)} | {
            "anchor": prepared(insert(t.anchor).values(_anchor_values()))
        }
        tables = {table.name: table for table in t.PROJECTIONS}
        self._put = {
            name: prepared(upsert(tables[name], dialect, key)) for name, key in _REPLACED.items()
        } | {
            name: prepared(upsert(tables[name], dialect, key, add))
            for name, (key, add) in _ADDED.items()
        }
        self._empty = [prepared(delete(table)) for table in t.PROJECTIONS]
        self._entries = prepared(
            all_of_entry()
            .where(entry.interaction == bindparam("interaction_id"))
            .order_by(entry.position)
        )
        self._head = prepared(
            select(entry.position, entry.link).order_by(entry.position.desc()).limit(1)
        )
        self._knows = prepared(
            select(entry.position).where(entry.command == bindparam("id"), is_command)
        )
        self._keep_promise = prepared(
            update(t.promise)
            .where(t.promise.c.id == bindparam("promise"))
            .values(kept_us=bindparam("at_us"))
        )
        self._drop_promise = prepared(
            delete(t.promise).where(t.promise.c.id == bindparam("promise"))
        )
        self._drop_fact = prepared(
            delete(t.customer_fact).where(
                t.customer_fact.c.customer == bindparam("customer"),
                t.customer_fact.c.name == bindparam("fact"),
            )
        )
        sessions = t.session.c
        self._last_session = prepared(
            select(sessions.number, sessions.began_us, sessions.ended_us, sessions.commands)
            .where(sessions.rep == bindparam("who"))
            .order_by(sessions.number.desc())
            .limit(1)
        )
        the_interaction = entry.interaction == bindparam("interaction_id")
        command = (
            select(entry.position - 1)
            .where(the_interaction, entry.sequence == bindparam("until"))
            .scalar_subquery()
        )
        theirs = payload.position.in_(select(entry.position).where(the_interaction))
        self._erase_until = prepared(delete(t.payload).where(theirs, payload.position < command))
        self._erase = prepared(delete(t.payload).where(theirs))
        linked = t.linked.c
        of_interaction = linked.interaction == bindparam("interaction_id")
        self._unlink_until = prepared(
            delete(t.linked).where(of_interaction, linked.until <= bindparam("until"))
        )
        self._linked_customers = prepared(select(linked.customer).where(of_interaction))
        self._linked_interactions = prepared(
            select(linked.interaction).where(linked.customer == bindparam("who"))
        )
        self._unlink = prepared(delete(t.linked).where(of_interaction))
        self._unlink_others = prepared(
            delete(t.linked).where(
                of_interaction, linked.until.is_(None), linked.customer != bindparam("who")
            )
        )
        self._reword_promise = prepared(
            update(t.promise)
            .where(t.promise.c.id == bindparam("promise"))
            .values(what=bindparam("words"), who=bindparam("person"))
        )
        self._erase_customer = prepared(
            delete(t.customer_fact).where(t.customer_fact.c.customer == bindparam("who"))
        )

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
            self._connection.execute("COMMIT")
        except BaseException as error:
            self._sessions.clear()
            with suppress(Exception):  # the first error is the one that tells
                self._connection.execute("ROLLBACK")
            known = translated(error, self._place) if _is_driver_error(error) else error
            if known is error:
                raise
            raise known from error

    def head(self) -> tuple[int, bytes | None]:
        """Position and link of the last entry; 0 and None when there is none."""
        row = self._head.run(self._connection).fetchone()
        return (row[0], bytes(row[1])) if row else (0, None)

    def knows(self, command: str) -> bool:
        """Whether a command of that id was stored already."""
        return self._knows.run(self._connection, {"id": command}).fetchone() is not None

    def entries(self, interaction: str) -> tuple[Entry, ...]:
        """All entries of an interaction in order, as this transaction sees them."""
        rows = self._entries.run(self._connection, {"interaction_id": interaction})
        return tuple(Entry(*row) for row in rows.fetchall())

    def add(self, table: str, rows: Sequence[Params]) -> None:
        """Add rows to "entry", "payload" or "anchor"."""
        if rows:
            self._insert[table].run_many(self._connection, rows)

    def put(self, table: str, row: Params) -> None:
        """Set a row of a projection, or add to its counts, whichever that table is for."""
        self._put[table].run(self._connection, row)
        if table == "session":
            self._sessions[row["rep"]] = (
                row["number"],
                row["began_us"],
                row["ended_us"],
                row["commands"],
            )

    def keep_promise(self, promise: str, at_us: int) -> None:
        """The promise was kept at that time."""
        self._keep_promise.run(self._connection, {"promise": promise, "at_us": at_us})

    def drop_promise(self, promise: str) -> None:
        """The promise was taken back."""
        self._drop_promise.run(self._connection, {"promise": promise})

    def drop_fact(self, customer: str, name: str) -> None:
        """The fact of the customer is not known any more."""
        self._drop_fact.run(self._connection, {"customer": customer, "fact": name})

    def last_session(self, rep: str) -> tuple[int, int, int, int] | None:
        """Number, begin, end and commands of the rep's last session."""
        if rep in self._sessions:
            return self._sessions[rep]
        row = self._last_session.run(self._connection, {"who": rep}).fetchone()
        return None if row is None else (row[0], row[1], row[2], row[3])

    def erase(self, interaction: str, until: int | None = None) -> None:
        """Delete the payloads of an interaction with their salts.

        Args:
            until: only of commands before the one that this event belongs to.
        """
        params = {"interaction_id": interaction, "until": until}
        for statement in (
            (self._erase, self._unlink)
            if until is None
            else (self._erase_until, self._unlink_until)
        ):
            statement.run(self._connection, params)

    def keep_linked_to(self, interaction: str, customer: str) -> None:
        """The interaction is linked to that customer now, or to nobody: an undone link that led
        back to another one can lose its own words to an erasure.
        """
        params = {"interaction_id": interaction, "who": customer}
        self._unlink_others.run(self._connection, params)

    def reword_promise(self, promise: str, what: str, who: str) -> None:
        """What the promise says now."""
        params = {"promise": promise, "words": what, "person": who}
        self._reword_promise.run(self._connection, params)

    def customers_of(self, interaction: str) -> set[str]:
        """Every customer the interaction was ever linked to."""
        rows = self._linked_customers.run(self._connection, {"interaction_id": interaction})
        return {row[0] for row in rows.fetchall()}

    def interactions_of(self, customer: str) -> list[str]:
        """Every interaction that was ever linked to the customer."""
        rows = self._linked_interactions.run(self._connection, {"who": customer})
        return [row[0] for row in rows.fetchall()]

    def erase_customer(self, customer: str) -> None:
        """Forget the facts of a customer."""
        self._erase_customer.run(self._connection, {"who": customer})

    def empty_projections(self) -> None:
        """Before a rebuild."""
        self._sessions.clear()
        for statement in self._empty:
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


def _anchor_values() -> dict[str, Any]:
    return {name: bindparam(name) for name in ("at_us", "count", "link", "place")}


def _is_driver_error(error: BaseException) -> bool:
    return type(error).__module__.partition(".")[0] in ("sqlite3", "psycopg")
