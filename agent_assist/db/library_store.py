"""library.db: published versions, revisions, drafts, settings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from agent_assist.db.engine import Database, open_file
from agent_assist.db.errors import StaleError
from agent_assist.db.migrate import bring_up
from agent_assist.db.records import Desk, Draft, Item, NewName, Version, Withdrawn, from_us, to_us
from agent_assist.db.statements import statements
from agent_assist.db.usage_store import UsageStore

FILE = "library.db"

Key = tuple[str, str, str]
"""Whose draft of what: kind, id, author."""

_ALL = 1_000_000_000
MANY = 50
"""Beyond so many items one question for all costs less than one for each."""
"""As many rows as there are."""


class LibraryStore:
    """The library's rows; safe from any thread.

    Attributes:
        usage: what was used, learned and missed.
    """

    def __init__(self, database: Database) -> None:
        """Over a database that is at this program's version; `open` is for files."""
        self._database = database
        self._do = statements("library", database)
        self.usage = UsageStore(database)

    @classmethod
    def open(cls, folder: Path, *, write: bool = True, file: str = FILE) -> LibraryStore:
        """The library in a data folder.

        Several processes may write: each write takes the right to write first.

        Args:
            file: another name than library.db, as a backup has.

        Raises:
            StorageError: the folder is missing or read-only, the file damaged or too new.
        """
        database = open_file(folder / file, read_only=not write)
        bring_up(database, "library")
        return cls(database)

    def flush_log(self) -> None:
        """Move everything from SQLite's log into the file, so that erased text leaves both."""
        if self._database.is_sqlite:
            connection = self._database.driver_connection()
            try:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()

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
        drafts: Sequence[Key] = (),
        renamed: Sequence[NewName] = (),
        withdrawn: Withdrawn | None = None,
    ) -> Version:
        """Add an immutable version, with all that goes out with it, or nothing at all.

        Args:
            items: what changed; their `revision` is the one they were made from, and the next
                number is given here.
            after: the version that the publisher saw; None not to care.
            drafts: those that went out and are gone afterwards.
            renamed: what has another id from now on; what was learned and counted of it goes along.
            withdrawn: a text that is banned by it.

        Raises:
            StaleError: somebody published meanwhile, or an item has a newer revision.
        """
        digest = _digest(snapshot)
        with self._database.write() as connection:
            newest = self._do["newest_version"].value(connection) or 0
            if after is not None and after != newest:
                raise StaleError(f"Version {newest} was published meanwhile.")
            number = newest + 1
            row = {"message": message, "author": author, "at_us": to_us(at), "hash": digest}
            row |= {"number": number, "snapshot": snapshot}
            self._do["add_version"].run(connection, row)
            self._add_revisions(connection, items)
            self._drop_drafts(connection, drafts)
            for one in renamed:
                self._rename(connection, replace(one, version=number))
            if withdrawn is not None:
                self._do["put_withdrawn"].run(connection, _withdrawn(withdrawn))
        return Version(number, message, author, at, digest)

    def _rename(self, connection: Any, name: NewName) -> None:
        row = {"version": name.version, "kind": name.kind, "old": name.old, "new": name.new}
        self._do["add_renamed"].run(connection, row)
        self.usage.rename(connection, name.kind, name.old, name.new)

    def renamed(self, after: int = 0) -> tuple[NewName, ...]:
        """What has another id since the versions after a number, oldest first."""
        return tuple(NewName(*row) for row in self._rows("renamed", after=after))

    def _rows(self, statement: str, **params: Any) -> list[tuple[Any, ...]]:
        with self._database.read() as connection:
            return self._do[statement].rows(connection, **params)

    def current(self) -> int:
        """Number of the newest version; 0 before the first."""
        return self._rows("newest_version")[0][0] or 0

    def version(self, number: int) -> Version | None:
        """One version, None when there is none of that number."""
        rows = self._rows("version", the_number=number)
        return _version(rows[0]) if rows else None

    def versions(self, after: int = 0, limit: int = 100) -> tuple[Version, ...]:
        """Versions after a number, newest first."""
        return tuple(_version(row) for row in self._rows("versions", after=after, most=limit))

    def snapshot(self, number: int) -> bytes:
        """The bytes of a version.

        Raises:
            LookupError: there is no such version.
        """
        rows = self._rows("snapshot", the_number=number)
        if not rows:
            raise LookupError(f"There is no version {number} of the library.")
        data: bytes = rows[0][0]
        return data

    # --- revisions --------------------------------------------------------------------------

    def save(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Add a revision of each item, or of none.

        For what is current at once and does not wait for a version: solutions, house values.

        Raises:
            StaleError: an item has a newer revision than the one it was made from.
        """
        with self._database.write() as connection:
            return self._add_revisions(connection, tuple(items))

    def _add_revisions(self, connection: Any, items: Sequence[Item]) -> tuple[Item, ...]:
        newest = self._newest_of(connection, items)
        rows, added = [], []
        for item in items:
            key = item.kind, item.id
            if newest.get(key, 0) != item.revision:
                raise StaleError(f"{item.kind} “{item.id}” was changed by somebody else meanwhile.")
            newest[key] = item.revision + 1
            made = replace(item, revision=newest[key], hash=_digest(item.content.encode()))
            added.append(made)
            rows.append(_revision(made))
        self._do["add_revision"].run_many(connection, rows)
        return tuple(added)

    def _newest_of(self, connection: Any, items: Sequence[Item]) -> dict[tuple[str, str], int]:
        """The numbers of these items' current revisions; all there are, where many are asked."""
        if len(items) > MANY:
            return {
                (kind, id_): n for kind, id_, n in self._do["newest_revisions"].rows(connection)
            }
        ask = self._do["newest_revision"]
        found = {(i.kind, i.id): ask.value(connection, of_kind=i.kind, of_id=i.id) for i in items}
        return {key: number or 0 for key, number in found.items()}

    def items(self, kind: str = "", removed: bool = False) -> tuple[Item, ...]:
        """The current revision of every item, by kind and id.

        Args:
            removed: with those that were removed.
        """
        rows = self._rows("items", of_kind=kind, removed=int(removed))
        return tuple(_item(row) for row in rows)

    def archived(self) -> tuple[Item, ...]:
        """The items that were removed, as they were last, by kind and id."""
        return tuple(_item(row) for row in self._rows("archived"))

    def newest_revisions(self) -> dict[tuple[str, str], int]:
        """The number of the current revision of each item, by kind and id."""
        return {(kind, id_): number for kind, id_, number in self._rows("newest_revisions")}

    def item(self, kind: str, id_: str, revision: int = 0) -> Item | None:
        """One item at a revision (0: the current one); None when there is none."""
        this = {"of_kind": kind, "of_id": id_}
        if revision:
            rows = self._rows("item", **this, the_revision=revision)
        else:
            rows = self._rows("history", **this, most=1)
        return _item(rows[0]) if rows else None

    def history(self, kind: str, id_: str) -> tuple[Item, ...]:
        """All revisions of an item, newest first."""
        rows = self._rows("history", of_kind=kind, of_id=id_, most=_ALL)
        return tuple(_item(row) for row in rows)

    # --- drafts -----------------------------------------------------------------------------

    def change_drafts(self, kept: Iterable[Draft], dropped: Iterable[Key] = ()) -> None:
        """Keep these drafts and forget those, as (kind, id, author); all of it or nothing."""
        with self._database.write() as connection:
            self._drop_drafts(connection, dropped)
            self._do["put_draft"].run_many(connection, [_draft(draft) for draft in kept])

    def drafts(self, kind: str = "", id_: str = "") -> tuple[Draft, ...]:
        """All drafts, or those of a kind or an item."""
        rows = self._rows("drafts", of_kind=kind, of_id=id_)
        return tuple(Draft(*(*row[:-1], from_us(row[-1]))) for row in rows)

    def _drop_drafts(self, connection: Any, keys: Iterable[Key]) -> None:
        whose = [{"of_kind": kind, "of_id": id_, "of_author": name} for kind, id_, name in keys]
        self._do["drop_draft"].run_many(connection, whose)

    def _put(self, statement: str, row: dict[str, Any]) -> None:
        with self._database.write() as connection:
            self._do[statement].run(connection, row)

    # --- withdrawn texts --------------------------------------------------------------------

    def withdraw(self, what: Withdrawn) -> None:
        """Ban a text at once."""
        self._put("put_withdrawn", _withdrawn(what))

    def withdrawn(self) -> tuple[Withdrawn, ...]:
        """All banned texts."""
        return tuple(Withdrawn(*(*row[:-1], from_us(row[-1]))) for row in self._rows("withdrawn"))

    def withdrawn_since(self, version: int) -> tuple[Withdrawn, ...]:
        """The texts that were banned after a version was published.

        A ban is published with a version of the same microsecond; which one came first is told
        by the versions' numbers, since a clock may run back.
        """
        later = {one.at for one in self.versions(after=version, limit=_ALL)}
        return tuple(one for one in self.withdrawn() if one.at in later)

    # --- settings ---------------------------------------------------------------------------

    def settings(self) -> dict[str, Any]:
        """All settings, as plain JSON data."""
        return {name: json.loads(value) for name, value in self._rows("settings")}

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting; the value is plain JSON data."""
        self._put("put_setting", {"name": name, "value": json.dumps(value)})

    # --- desks ------------------------------------------------------------------------------

    def note_desk(self, desk: Desk) -> None:
        """Keep which version a desk has."""
        row = {"name": desk.name, "rep": desk.rep, "version": desk.version, "at_us": to_us(desk.at)}
        self._put("put_desk", row)

    def desks(self) -> tuple[Desk, ...]:
        """All desks, those that looked last first."""
        return tuple(Desk(*(*row[:-1], from_us(row[-1]))) for row in self._rows("desks"))


def _revision(item: Item) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "id": item.id,
        "revision": item.revision,
        "content": item.content,
        "hash": item.hash,
        "author": item.author,
        "at_us": to_us(item.at),
        "removed": int(item.removed),
    }


def _draft(draft: Draft) -> dict[str, Any]:
    return {
        "kind": draft.kind,
        "id": draft.id,
        "author": draft.author,
        "content": draft.content,
        "base": draft.base,
        "at_us": to_us(draft.at),
    }


def _withdrawn(what: Withdrawn) -> dict[str, Any]:
    return {
        "kind": what.kind,
        "id": what.id,
        "part": what.part,
        "reason": what.reason,
        "author": what.author,
        "at_us": to_us(what.at),
    }


def _version(row: tuple[Any, ...]) -> Version:
    number, message, author, at_us, digest = row
    return Version(number, message, author, from_us(at_us), digest)


def _item(row: tuple[Any, ...]) -> Item:
    *said, at_us, removed = row
    return Item(*(*said, from_us(at_us), bool(removed)))


def _digest(data: bytes) -> str:
    import hashlib  # not above: only who writes needs it, and OpenSSL comes with it

    return hashlib.sha256(data).hexdigest()
