"""What is read from journal.db, by anybody, beside the one writer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Row, Select, func, select

from agent_assist.db import journal_tables as t
from agent_assist.db.engine import Database
from agent_assist.db.errors import translated
from agent_assist.db.records import (
    Anchor,
    CustomerRow,
    Entry,
    InteractionRow,
    PromiseRow,
    Remark,
    Session,
    SolutionCount,
    StepCount,
    from_us,
    to_us,
)

_CHUNK = 2000
_LAST_CONTACTS = 5


@dataclass(frozen=True, slots=True)
class Filter:
    """Which interactions to list; an empty field lets all pass.

    Attributes:
        text: part of the customer's words or of the summary, letter case aside.
        since, until: when it began, from and before.
    """

    status: str = ""
    open: bool | None = None
    customer: str = ""
    rep: str = ""
    channel: str = ""
    disposition: str = ""
    guide: str = ""
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None


EVERYTHING = Filter()


class JournalReader:
    """Reads journal.db; safe from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entries(self, interaction: str) -> tuple[Entry, ...]:
        """All entries of an interaction, in order."""
        wanted = all_of_entry().where(t.entry.c.interaction == interaction)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(t.entry.c.position))
            return tuple(_entry(row) for row in rows)

    def all_entries(self, after: int = 0) -> Iterator[Entry]:
        """All entries after a position, in order; memory is bounded."""
        while True:
            wanted = all_of_entry().where(t.entry.c.position > after)
            with self._database.reading() as connection:
                rows = connection.execute(wanted.order_by(t.entry.c.position).limit(_CHUNK)).all()
            yield from map(_entry, rows)
            if len(rows) < _CHUNK:
                return
            after = rows[-1].position

    def head(self) -> tuple[int, bytes | None]:
        """Position and link of the last entry; 0 and None when there is none."""
        wanted = select(t.entry.c.position, t.entry.c.link)
        with self._database.reading() as connection:
            row = connection.execute(wanted.order_by(t.entry.c.position.desc()).limit(1)).first()
        return (row.position, row.link) if row else (0, None)

    def anchors(self) -> tuple[Anchor, ...]:
        """All anchors that were set, oldest first."""
        with self._database.reading() as connection:
            table = t.anchor.c
            wanted = select(table.at_us, table["count"], table.link, table.place)
            rows = connection.execute(wanted.order_by(table.id))
            return tuple(Anchor(from_us(at), count, link, place) for at, count, link, place in rows)

    def find(
        self, which: Filter = EVERYTHING, limit: int = 50, offset: int = 0
    ) -> tuple[InteractionRow, ...]:
        """Interactions, newest first."""
        table = t.interaction.c
        wanted = _filtered(select(t.interaction), which)
        wanted = wanted.order_by(table.started_us.desc(), table.id).limit(limit).offset(offset)
        with self._database.reading() as connection:
            return tuple(_interaction(row) for row in connection.execute(wanted))

    def count(self, which: Filter = EVERYTHING) -> int:
        """How many interactions pass the filter."""
        wanted = _filtered(select(func.count()).select_from(t.interaction), which)
        with self._database.reading() as connection:
            return connection.scalar(wanted) or 0

    def interaction(self, id_: str) -> InteractionRow | None:
        """One interaction, None when there is none of that id."""
        with self._database.reading() as connection:
            row = connection.execute(select(t.interaction).where(t.interaction.c.id == id_)).first()
        return _interaction(row) if row else None

    def ids(self, beginning: str, limit: int = 10) -> tuple[str, ...]:
        """Ids of interactions that begin so; the whole id of one gives that one alone."""
        id_ = t.interaction.c.id
        wanted = select(id_).where(id_.startswith(beginning, autoescape=True)).order_by(id_)
        with self._database.reading() as connection:
            found = tuple(connection.scalars(wanted.limit(limit)))
        return (beginning,) if beginning in found else found

    def open(self) -> tuple[InteractionRow, ...]:
        """Interactions that are not closed, oldest first."""
        table = t.interaction.c
        wanted = select(t.interaction).where(table.closed_us.is_(None))
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(table.started_us, table.id))
            return tuple(_interaction(row) for row in rows)

    def customer(self, id_: str, recent_since: datetime | None = None) -> CustomerRow:
        """What is known of a customer; without contacts when they are new."""
        recent_us = to_us(recent_since) if recent_since else 0
        table = t.interaction.c
        theirs = table.customer == id_
        facts = select(t.customer_fact.c.name, t.customer_fact.c.value).where(
            t.customer_fact.c.customer == id_
        )
        counts = select(func.count(), func.min(table.started_us)).where(theirs)
        recent = select(func.count()).where(theirs, table.started_us >= recent_us)
        last = select(t.interaction).where(theirs).order_by(table.started_us.desc())
        with self._database.reading() as connection:
            contacts, since = connection.execute(counts).one()
            return CustomerRow(
                id_,
                {row.name: row.value for row in connection.execute(facts)},
                contacts,
                connection.scalar(recent) or 0,
                None if since is None else from_us(since),
                tuple(_interaction(r) for r in connection.execute(last.limit(_LAST_CONTACTS))),
                tuple(
                    _promise(r) for r in connection.execute(_promises().where(theirs, *_not_kept()))
                ),
            )

    def find_customer(self, name: str, value: str) -> str:
        """The one customer with this fact; empty when there is none, or more than one."""
        table = t.customer_fact.c
        wanted = select(table.customer).where(table.name == name, table.value == value).limit(2)
        with self._database.reading() as connection:
            found = connection.scalars(wanted).all()
        return found[0] if len(found) == 1 else ""

    def last_wordings(self, rep: str) -> dict[str, str]:
        """The wording of each template that the rep used last in a closed interaction."""
        table = t.last_wording.c
        wanted = select(table.template, table.wording).where(table.rep == rep)
        with self._database.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(wanted)}

    def promises(self, before: datetime | None = None) -> tuple[PromiseRow, ...]:
        """Promises that are not kept, the most urgent first; those due before a time, or all."""
        wanted = _promises().where(*_not_kept())
        if before is not None:
            wanted = wanted.where(t.promise.c.due_us < to_us(before))
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(t.promise.c.due_us, t.promise.c.id))
            return tuple(_promise(row) for row in rows)

    def solution_counts(self) -> tuple[SolutionCount, ...]:
        """How each solution did."""
        with self._database.reading() as connection:
            rows = connection.execute(select(t.solution_count).order_by("solution"))
            return tuple(SolutionCount(*row) for row in rows)

    def step_counts(self, guide: str) -> tuple[StepCount, ...]:
        """How the steps of a guide were left."""
        table = t.step_count
        wanted = select(table).where(table.c.guide == guide)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by("step", "passing", "way"))
            return tuple(StepCount(*row) for row in rows)

    def wording_counts(self) -> dict[tuple[str, str], int]:
        """How often each wording was said, by template and wording."""
        with self._database.reading() as connection:
            rows = connection.execute(select(t.wording_count))
            return {(template, wording): count for template, wording, count in rows}

    def remarks(self, kind: str, limit: int = 200) -> tuple[Remark, ...]:
        """Edited lines or skipped steps, newest first, without those erased."""
        table = t.remark.c
        wanted = select(t.remark).where(table.kind == kind, table.text != "")
        wanted = wanted.order_by(table.at_us.desc(), table.interaction, table.number)
        with self._database.reading() as connection:
            return tuple(
                Remark(
                    row.kind,
                    row.interaction,
                    row.guide,
                    row.step,
                    row.template,
                    row.wording,
                    row.language,
                    row.text,
                    from_us(row.at_us),
                )
                for row in connection.execute(wanted.limit(limit))
            )

    def sessions(self, rep: str, limit: int = 10) -> tuple[Session, ...]:
        """The rep's shifts, newest first."""
        table = t.session.c
        wanted = select(t.session).where(table.rep == rep).order_by(table.number.desc())
        with self._database.reading() as connection:
            return tuple(
                Session(row.rep, from_us(row.began_us), from_us(row.ended_us), row.commands)
                for row in connection.execute(wanted.limit(limit))
            )

    def links(self, customer: str) -> dict[str, int | None]:
        """Every interaction that was ever linked to a customer, with the event that ended it."""
        table = t.linked.c
        wanted = select(table.interaction, table.until).where(table.customer == customer)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(table.interaction))
            return {row[0]: row[1] for row in rows}

    def closed_before(self, at: datetime) -> tuple[str, ...]:
        """Ids of all interactions that were closed before a time."""
        table = t.interaction.c
        wanted = select(table.id).where(table.closed_us < to_us(at)).order_by(table.started_us)
        with self._database.reading() as connection:
            return tuple(connection.scalars(wanted))

    def projections(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every projection, sorted: for comparing before and after a rebuild."""
        with self._database.reading() as connection:
            return {
                table.name: sorted(
                    (tuple(row) for row in connection.execute(select(table))), key=repr
                )
                for table in t.PROJECTIONS
            }

    def copy_to(self, path: Path) -> None:
        """Copy the whole file while it may be written.

        Raises:
            StorageError: the copy could not be written.
            NotImplementedError: the journal lies on a server, which has its own backups.
        """
        if not self._database.is_sqlite:
            raise NotImplementedError("A journal on a server is backed up by the server.")
        source = self._database.driver_connection()
        try:
            target = sqlite3.connect(path)
            try:
                source.backup(target)
            finally:
                target.close()
        except sqlite3.Error as error:
            raise translated(error, str(path)) from error
        finally:
            source.close()


def all_of_entry() -> Select[Any]:
    """Columns as `Entry` has them."""
    joined = t.entry.outerjoin(t.payload, t.payload.c.position == t.entry.c.position)
    payload = t.payload.c
    return select(t.entry, payload.salt, payload.body.label("payload")).select_from(joined)


def _entry(row: Row[Any]) -> Entry:
    return Entry(*row._mapping.values())


def _filtered(wanted: Select[Any], which: Filter) -> Select[Any]:
    table = t.interaction.c
    for name in ("status", "customer", "rep", "channel", "disposition"):
        value = getattr(which, name)
        if value:
            wanted = wanted.where(table[name] == value)
    if which.open is not None:
        is_open = table.closed_us.is_(None)
        wanted = wanted.where(is_open if which.open else ~is_open)
    if which.guide:
        wanted = wanted.where((table.guide == which.guide) | (table.topic == which.guide))
    if which.text:
        words = table.words.icontains(which.text, autoescape=True)
        wanted = wanted.where(words | table.summary.icontains(which.text, autoescape=True))
    if which.since:
        wanted = wanted.where(table.started_us >= to_us(which.since))
    if which.until:
        wanted = wanted.where(table.started_us < to_us(which.until))
    return wanted


def _interaction(row: Row[Any]) -> InteractionRow:
    return InteractionRow(
        row.id,
        row.status,
        row.customer,
        row.rep,
        row.channel,
        row.direction,
        row.language,
        row.library,
        row.guide,
        row.topic,
        row.words,
        row.needs,
        row.disposition,
        None if row.solved is None else bool(row.solved),
        row.summary,
        from_us(row.started_us),
        from_us(row.last_us),
        None if row.closed_us is None else from_us(row.closed_us),
        row.elapsed_ms,
        row.sequence,
    )


def _promises() -> Select[Any]:
    joined = t.promise.join(t.interaction, t.interaction.c.id == t.promise.c.interaction)
    return select(t.promise, t.interaction.c.customer).select_from(joined)


def _not_kept() -> tuple[Any, ...]:
    return (t.promise.c.kept_us.is_(None), t.promise.c.what != "")  # erased ones have no words


def _promise(row: Row[Any]) -> PromiseRow:
    return PromiseRow(
        row.id,
        row.interaction,
        row.customer,
        row.what,
        row.who,
        row.need,
        from_us(row.made_us),
        from_us(row.due_us),
        None if row.kept_us is None else from_us(row.kept_us),
    )
