"""What is read from journal.db, by anybody, beside the one writer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from agent_assist.db.engine import Database
from agent_assist.db.errors import StorageError, Trouble
from agent_assist.db.records import (
    Anchor,
    CustomerRow,
    Entry,
    Filter,
    FoundCall,
    InteractionRow,
    PromiseRow,
    Refusal,
    Remark,
    Session,
    SolutionCount,
    StepDays,
    from_us,
    to_us,
)
from agent_assist.db.statements import statements

__all__ = ["EVERYTHING", "Filter", "JournalReader"]

_CHUNK = 2000
_LAST_CONTACTS = 5
LAST_LETTER = "\U0010ffff"
"""It comes after every other letter: between a beginning and this lies all that begins so."""

EVERYTHING = Filter()


class JournalReader:
    """Reads journal.db; safe from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ask = statements("journal", database)

    def _rows(self, statement: str, **params: Any) -> list[tuple[Any, ...]]:
        with self._database.read() as connection:
            return self._ask[statement].rows(connection, **params)

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """A row as no program wrote it is damage, which is told in a sentence."""
        try:
            yield
        except (TypeError, ValueError, OverflowError) as error:
            raise StorageError(Trouble.DAMAGED, self._database.place, str(error)) from error

    def entries(self, interaction: str) -> tuple[Entry, ...]:
        """All entries of an interaction, in order."""
        rows = self._rows("entries", interaction_id=interaction)
        return tuple(Entry(*row) for row in rows)

    def told(self, interaction: str) -> list[tuple[Any, ...]]:
        """The same as bare rows, ten thousand calls of which are read at once: sequence, kind,
        command, at_us, elapsed_ms, body, payload.
        """
        return self._rows("told", interaction_id=interaction)

    def last_closed(self, until: datetime, most: int) -> list[str]:
        """Ids of the calls that began last, of those that were closed by a time; newest first."""
        return [row[0] for row in self._rows("last_closed", until_us=to_us(until), most=most)]

    def all_entries(self, after: int = 0) -> Iterator[Entry]:
        """All entries after a position, in order; memory is bounded."""
        while True:
            rows = self._rows("next_entries", after=after, most=_CHUNK)
            yield from (Entry(*row) for row in rows)
            if len(rows) < _CHUNK:
                return
            after = rows[-1][0]

    def head(self) -> tuple[int, bytes | None]:
        """Position and link of the last entry; 0 and None when there is none."""
        rows = self._rows("head")
        return (rows[0][0], rows[0][1]) if rows else (0, None)

    def anchors(self) -> tuple[Anchor, ...]:
        """All anchors that were set, oldest first."""
        rows = self._rows("anchors")
        if not all(
            isinstance(count, int) and isinstance(link, bytes) for _, count, link, _ in rows
        ):
            raise StorageError(Trouble.DAMAGED, self._database.place, "anchor")
        return tuple(Anchor(from_us(at), count, link, place) for at, count, link, place in rows)

    def sequences(self) -> dict[str, int]:
        """The number of the last event of each interaction, as the list of calls has it."""
        return {row[0]: row[1] for row in self._rows("sequences")}

    def find(
        self, which: Filter = EVERYTHING, limit: int = 50, offset: int = 0
    ) -> tuple[InteractionRow, ...]:
        """Interactions, newest first."""
        from agent_assist.db import journal_statements as written

        with self._whole(), self._database.reading() as connection:
            rows = connection.execute(written.interactions(which, limit, offset))
            return tuple(_interaction(tuple(row)) for row in rows)

    def count(self, which: Filter = EVERYTHING) -> int:
        """How many interactions pass the filter."""
        from agent_assist.db import journal_statements as written

        with self._database.reading() as connection:
            return connection.scalar(written.how_many(which)) or 0

    def found(self, which: Filter, limit: int = 100, offset: int = 0) -> tuple[FoundCall, ...]:
        """Calls with who called, newest first; `Filter.before` goes on behind one of them."""
        from agent_assist.db import journal_statements as written

        with self._database.reading() as connection:
            rows = [tuple(row) for row in connection.execute(written.found(which, limit, offset))]
        with self._whole():
            return tuple(
                FoundCall(_interaction(row[:-3]), row[-3] or "", row[-2] or "", bool(row[-1]))
                for row in rows
            )

    def values_of(self, column: str, which: Filter = EVERYTHING) -> tuple[str, ...]:
        """What stands in a column of the calls that pass the filter, each once, sorted.

        Args:
            column: "rep", "guide", "topic", "disposition" or another text of an interaction.
        """
        from agent_assist.db import journal_statements as written

        with self._database.reading() as connection:
            return tuple(connection.scalars(written.values_of(column, which)))

    def reps(self, which: Filter = EVERYTHING) -> tuple[tuple[str, str], ...]:
        """Id and name of each rep who took one of the calls that pass the filter."""
        from agent_assist.db import journal_statements as written

        with self._database.reading() as connection:
            return tuple((row[0], row[1]) for row in connection.execute(written.reps(which)))

    def ids_of(self, which: Filter = EVERYTHING) -> tuple[str, ...]:
        """Ids of all calls that pass the filter, newest first."""
        from agent_assist.db import journal_statements as written

        with self._database.reading() as connection:
            return tuple(connection.scalars(written.ids_of(which)))

    def interaction(self, id_: str) -> InteractionRow | None:
        """One interaction, None when there is none of that id."""
        rows = self._rows("interaction", id=id_)
        with self._whole():
            return _interaction(rows[0]) if rows else None

    def ids(self, beginning: str, limit: int = 10) -> tuple[str, ...]:
        """Ids of interactions that begin so; the whole id of one gives that one alone."""
        from agent_assist.db import journal_statements as written

        with self._database.reading() as connection:
            found = tuple(connection.scalars(written.ids(beginning, limit)))
        return (beginning,) if beginning in found else found

    def open(self) -> tuple[InteractionRow, ...]:
        """Interactions that are not closed, oldest first."""
        with self._whole():
            return tuple(_interaction(row) for row in self._rows("open"))

    def customer(self, id_: str, recent_since: datetime | None = None) -> CustomerRow:
        """What is known of a customer; without contacts when they are new."""
        recent_us = to_us(recent_since) if recent_since else 0
        ask = self._ask
        with self._whole(), self._database.read() as connection:
            ((contacts, since),) = ask["contacts"].rows(connection, who=id_)
            last = ask["last_contacts"].rows(connection, who=id_, most=_LAST_CONTACTS)
            return CustomerRow(
                id_,
                dict(ask["facts"].run(connection, {"who": id_}).fetchall()),
                contacts,
                ask["recent_contacts"].value(connection, who=id_, since_us=recent_us),
                None if since is None else from_us(since),
                tuple(_interaction(row) for row in last),
                tuple(_promise(row) for row in ask["promises_to"].rows(connection, who=id_)),
            )

    def find_customer(self, name: str, value: str) -> str:
        """The one customer with this fact; empty when there is none, or more than one."""
        found = self._rows("with_fact", fact=name, told=value)
        return str(found[0][0]) if len(found) == 1 else ""

    def customers_with(
        self, beginnings: Sequence[tuple[str, str]], limit: int = 200
    ) -> tuple[str, ...]:
        """Ids of the customers of whom a fact begins so; each pair is its name and beginning.

        Facts and beginnings are compared as they are looked for, see `search.persons`.
        """
        return self._beginning("beginning_so", beginnings, limit)

    def customers_sounding(
        self, beginnings: Sequence[tuple[str, str]], limit: int = 200
    ) -> tuple[str, ...]:
        """Ids of the customers of whom a name begins to sound so; as `customers_with`."""
        return self._beginning("sounding_so", beginnings, limit)

    def _beginning(
        self, statement: str, beginnings: Sequence[tuple[str, str]], limit: int
    ) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for name, beginning in beginnings:
            end = beginning + LAST_LETTER
            rows = self._rows(statement, fact=name, told=beginning, end=end, most=limit)
            found |= dict.fromkeys(str(row[0]) for row in rows)
        return tuple(found)

    def customers_holding(self, name: str, part: str, limit: int = 200) -> tuple[str, ...]:
        """Ids of the customers of whom a fact has this in it, as it is looked for."""
        rows = self._rows("holding", fact=name, pattern=f"%{part}%", most=limit)
        return tuple(dict.fromkeys(str(row[0]) for row in rows))

    def last_wordings(self, rep: str) -> dict[str, str]:
        """The wording of each template that the rep used last in a closed interaction."""
        return {row[0]: row[1] for row in self._rows("last_wordings", who=rep)}

    def promises(self, before: datetime | None = None) -> tuple[PromiseRow, ...]:
        """Promises that are not kept, the most urgent first; those due before a time, or all."""
        if before is None:
            rows = self._rows("promises")
        else:
            rows = self._rows("promises_before", before_us=to_us(before))
        with self._whole():
            return tuple(_promise(row) for row in rows)

    def promises_of(self, interactions: Sequence[str]) -> int:
        """How many promises were made in these interactions."""
        ask = self._ask["promises_in"]
        with self._database.read() as connection:
            return sum(ask.value(connection, interaction_id=one) or 0 for one in interactions)

    def solution_counts(self) -> tuple[SolutionCount, ...]:
        """How each solution did."""
        return tuple(SolutionCount(*row) for row in self._rows("solution_counts"))

    def step_days(self, guide: str, since: int) -> tuple[StepDays, ...]:
        """How the steps of a guide were left, by way, from a day on (counted from 1970)."""
        return tuple(
            StepDays(row[0], row[1], *(int(count) for count in row[2:]))
            for row in self._rows("step_days", the_guide=guide, since=since)
        )

    def guide_days(self, guide: str) -> tuple[tuple[int, int], ...]:
        """In how many closed calls a guide was used: day (from 1970) and calls, newest first."""
        return tuple((row[0], row[1]) for row in self._rows("guide_days", the_guide=guide))

    def skips(self, since: int) -> tuple[tuple[str, str, int, int], ...]:
        """Guide, step, how often skipped and how often come to, from a day on (from 1970)."""
        rows = self._rows("skips", since=since)
        return tuple((row[0], row[1], int(row[2]), int(row[3])) for row in rows)

    def refusals(self, since: datetime, limit: int = 500) -> tuple[Refusal, ...]:
        """Why solutions were not wanted, newest first, without those erased."""
        rows = self._rows("refusals", since_us=to_us(since), most=limit)
        return tuple(Refusal(*(*row[:-1], from_us(row[-1]))) for row in rows)

    def wording_counts(self) -> dict[tuple[str, str], int]:
        """How often each wording was said, by template and wording."""
        rows = self._rows("wording_counts")
        return {(template, wording): count for template, wording, count in rows}

    def remarks(self, kind: str, limit: int = 200) -> tuple[Remark, ...]:
        """Edited lines or skipped steps, newest first, without those erased."""
        rows = self._rows("remarks", of_kind=kind, most=limit)
        return tuple(Remark(*(*row[:-1], from_us(row[-1]))) for row in rows)

    def sessions(self, rep: str, limit: int = 10) -> tuple[Session, ...]:
        """The rep's shifts, newest first."""
        rows = self._rows("sessions", who=rep, most=limit)
        return tuple(
            Session(rep, from_us(began), from_us(ended), commands)
            for _, began, ended, commands in rows
        )

    def links(self, customer: str) -> dict[str, int | None]:
        """Every interaction that was ever linked to a customer, with the event that ended it."""
        return {row[0]: row[1] for row in self._rows("links", who=customer)}

    def closed_before(self, at: datetime) -> tuple[str, ...]:
        """Ids of the interactions that were closed before a time and still have their words."""
        return tuple(row[0] for row in self._rows("closed_before", before_us=to_us(at)))

    def projections(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every projection, sorted: for comparing before and after a rebuild."""
        from agent_assist.db import journal_statements as written

        with self._database.reading() as connection:
            return {
                name: sorted((tuple(row) for row in connection.execute(wanted)), key=repr)
                for name, wanted in written.projections().items()
            }

    def copy_to(self, path: Path, between: Callable[[], object] = lambda: None) -> None:
        """Copy the whole file while it may be written; as `Database.copy_to`."""
        self._database.copy_to(path, between)


def _interaction(row: tuple[Any, ...]) -> InteractionRow:
    *texts, solved, summary, started_us, last_us, closed_us, elapsed_ms, sequence = row
    values = (
        *texts,
        None if solved is None else bool(solved),
        summary,
        from_us(started_us),
        from_us(last_us),
        None if closed_us is None else from_us(closed_us),
        elapsed_ms,
        sequence,
    )
    return InteractionRow(*values)


def _promise(row: tuple[Any, ...]) -> PromiseRow:
    *said, made_us, due_us, kept_us = row
    kept = None if kept_us is None else from_us(kept_us)
    return PromiseRow(*(*said, from_us(made_us), from_us(due_us), kept))
