"""library.db: published versions, revisions, drafts, settings."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, insert, select

from agent_assist.db import library_tables as t
from agent_assist.db.engine import Database, open_file
from agent_assist.db.errors import StaleError
from agent_assist.db.migrate import migrate
from agent_assist.db.prepared import upsert
from agent_assist.db.records import Draft, Item, Version, Withdrawn, from_us, to_us
from agent_assist.db.usage_store import UsageStore

FILE = "library.db"


class LibraryStore:
    """The library's rows; safe from any thread.

    Attributes:
        usage: what was used, learned, missed and seen.
    """

    def __init__(self, database: Database) -> None:
        """Over a database that is at this program's version; `open` is for files."""
        self._database = database
        self._dialect = database.engine.dialect
        self.usage = UsageStore(database)

    @classmethod
    def open(cls, folder: Path, *, write: bool = True) -> LibraryStore:
        """The library in a data folder.

        Several processes may write: each write takes the right to write first.

        Raises:
            StorageError: the folder is missing or read-only, the file damaged or too new.
        """
        database = open_file(folder / FILE, read_only=not write)
        migrate(database, "library", t.STEPS)
        return cls(database)

    def close(self) -> None:
        """Close all connections."""
        self._database.close()

    # --- versions ---------------------------------------------------------------------------

    def publish(
        self,
        snapshot: bytes,
        *,
        message: str,
        author: str,
        at: datetime,
        items: Sequence[Item] = (),
        after: int | None = None,
    ) -> Version:
        """Add an immutable version, with the revisions that go out with it, or nothing at all.

        Args:
            items: what changed; their `revision` is the one they were made from, and the next
                number is given here. Drafts of the author of these items are gone afterwards.
            after: the version that the publisher saw; None not to care.

        Raises:
            StaleError: somebody published meanwhile, or an item has a newer revision.
        """
        digest = hashlib.sha256(snapshot).hexdigest()
        with self._database.writing() as connection:
            newest = connection.scalar(select(func.max(t.version.c.number))) or 0
            if after is not None and after != newest:
                raise StaleError(f"Version {newest} was published meanwhile.")
            row = {"message": message, "author": author, "at_us": to_us(at), "hash": digest}
            number = newest + 1
            connection.execute(insert(t.version), {"number": number, "snapshot": snapshot, **row})
            for item in items:
                self._add_revision(connection, item)
                connection.execute(_drafts_of(item.kind, item.id, author))
        return Version(number, message, author, at, digest)

    def current(self) -> int:
        """Number of the newest version; 0 before the first."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.max(t.version.c.number))) or 0

    def version(self, number: int) -> Version | None:
        """One version, None when there is none of that number."""
        with self._database.reading() as connection:
            row = connection.execute(_versions().where(t.version.c.number == number)).first()
        return _version(row) if row else None

    def versions(self, after: int = 0, limit: int = 100) -> tuple[Version, ...]:
        """Versions after a number, newest first."""
        wanted = _versions().where(t.version.c.number > after)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(t.version.c.number.desc()).limit(limit))
            return tuple(_version(row) for row in rows)

    def snapshot(self, number: int) -> bytes:
        """The bytes of a version.

        Raises:
            LookupError: there is no such version.
        """
        wanted = select(t.version.c.snapshot).where(t.version.c.number == number)
        with self._database.reading() as connection:
            data: bytes | None = connection.scalar(wanted)
        if data is None:
            raise LookupError(f"There is no version {number} of the library.")
        return data

    # --- revisions --------------------------------------------------------------------------

    def save(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Add a revision of each item, or of none.

        For what is current at once and does not wait for a version: solutions, house values.

        Raises:
            StaleError: an item has a newer revision than the one it was made from.
        """
        with self._database.writing() as connection:
            return tuple(self._add_revision(connection, item) for item in items)

    def _add_revision(self, connection: Connection, item: Item) -> Item:
        table = t.revision.c
        newest = (
            connection.scalar(
                select(func.max(table.revision)).where(table.kind == item.kind, table.id == item.id)
            )
            or 0
        )
        if newest != item.revision:
            raise StaleError(f"{item.kind} “{item.id}” was changed by somebody else meanwhile.")
        digest = hashlib.sha256(item.content.encode()).hexdigest()
        row = {
            "kind": item.kind,
            "id": item.id,
            "revision": newest + 1,
            "content": item.content,
            "hash": digest,
            "author": item.author,
            "at_us": to_us(item.at),
            "removed": int(item.removed),
        }
        connection.execute(insert(t.revision), row)
        return replace(item, revision=newest + 1, hash=digest)

    def items(self, kind: str = "", removed: bool = False) -> tuple[Item, ...]:
        """The current revision of every item, by kind and id.

        Args:
            removed: with those that were removed.
        """
        table = t.revision
        newest = (
            select(table.c.kind, table.c.id, func.max(table.c.revision).label("revision"))
            .group_by(table.c.kind, table.c.id)
            .subquery()
        )
        same = and_(
            table.c.kind == newest.c.kind,
            table.c.id == newest.c.id,
            table.c.revision == newest.c.revision,
        )
        wanted = select(table).join(newest, same).order_by(table.c.kind, table.c.id)
        if kind:
            wanted = wanted.where(table.c.kind == kind)
        if not removed:
            wanted = wanted.where(table.c.removed == 0)
        with self._database.reading() as connection:
            return tuple(_item(row) for row in connection.execute(wanted))

    def item(self, kind: str, id_: str, revision: int = 0) -> Item | None:
        """One item at a revision (0: the current one); None when there is none."""
        table = t.revision.c
        wanted = select(t.revision).where(table.kind == kind, table.id == id_)
        if revision:
            wanted = wanted.where(table.revision == revision)
        with self._database.reading() as connection:
            row = connection.execute(wanted.order_by(table.revision.desc()).limit(1)).first()
        return _item(row) if row else None

    def history(self, kind: str, id_: str) -> tuple[Item, ...]:
        """All revisions of an item, newest first."""
        table = t.revision.c
        wanted = select(t.revision).where(table.kind == kind, table.id == id_)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(table.revision.desc()))
            return tuple(_item(row) for row in rows)

    # --- drafts -----------------------------------------------------------------------------

    def save_draft(self, draft: Draft) -> None:
        """Keep what an author is changing; the drafts of others stay."""
        row = {
            "kind": draft.kind,
            "id": draft.id,
            "author": draft.author,
            "content": draft.content,
            "base": draft.base,
            "at_us": to_us(draft.at),
        }
        statement = upsert(t.draft, self._dialect, ("kind", "id", "author"))
        with self._database.writing() as connection:
            connection.execute(statement, row)

    def drafts(self, kind: str = "", id_: str = "") -> tuple[Draft, ...]:
        """All drafts, or those of a kind or an item."""
        table = t.draft.c
        wanted = select(t.draft).order_by(table.kind, table.id, table.author)
        if kind:
            wanted = wanted.where(table.kind == kind)
        if id_:
            wanted = wanted.where(table.id == id_)
        with self._database.reading() as connection:
            return tuple(
                Draft(row.kind, row.id, row.author, row.content, row.base, from_us(row.at_us))
                for row in connection.execute(wanted)
            )

    def drop_draft(self, kind: str, id_: str, author: str) -> None:
        """Forget a draft."""
        with self._database.writing() as connection:
            connection.execute(_drafts_of(kind, id_, author))

    # --- withdrawn texts --------------------------------------------------------------------

    def withdraw(self, what: Withdrawn) -> None:
        """Ban a text at once."""
        row = {
            "kind": what.kind,
            "id": what.id,
            "part": what.part,
            "reason": what.reason,
            "author": what.author,
            "at_us": to_us(what.at),
        }
        statement = upsert(t.withdrawn, self._dialect, ("kind", "id", "part"))
        with self._database.writing() as connection:
            connection.execute(statement, row)

    def withdrawn(self) -> tuple[Withdrawn, ...]:
        """All banned texts."""
        table = t.withdrawn
        wanted = select(table).order_by(table.c.kind, table.c.id, table.c.part)
        with self._database.reading() as connection:
            return tuple(
                Withdrawn(row.kind, row.id, row.part, row.reason, row.author, from_us(row.at_us))
                for row in connection.execute(wanted)
            )

    # --- settings ---------------------------------------------------------------------------

    def settings(self) -> dict[str, Any]:
        """All settings, as plain JSON data."""
        with self._database.reading() as connection:
            rows = connection.execute(select(t.setting.c.name, t.setting.c.value))
            return {name: json.loads(value) for name, value in rows}

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting; the value is plain JSON data."""
        statement = upsert(t.setting, self._dialect, ("name",))
        row = {"name": name, "value": json.dumps(value)}
        with self._database.writing() as connection:
            connection.execute(statement, row)


def _versions() -> Any:
    table = t.version.c
    return select(table.number, table.message, table.author, table.at_us, table.hash)


def _version(row: Row[Any]) -> Version:
    return Version(row.number, row.message, row.author, from_us(row.at_us), row.hash)


def _item(row: Row[Any]) -> Item:
    return Item(
        row.kind,
        row.id,
        row.revision,
        row.content,
        row.hash,
        row.author,
        from_us(row.at_us),
        bool(row.removed),
    )


def _drafts_of(kind: str, id_: str, author: str) -> Any:
    table = t.draft.c
    return delete(t.draft).where(table.kind == kind, table.id == id_, table.author == author)
