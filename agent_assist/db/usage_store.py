"""library.db: what was used, what search learned and missed, and which news a rep has seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, select, tuple_

from agent_assist.db import library_tables as t
from agent_assist.db.engine import Database
from agent_assist.db.prepared import upsert
from agent_assist.db.records import Learned, Miss, Use, from_us, to_us

MOST_MISSES = 5000
"""So many misses are kept; the oldest go first."""


class UsageStore:
    """Counts that grow while reps work; safe from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._dialect = database.engine.dialect

    def note_use(self, rep: str, kind: str, id_: str, part: str, at: datetime) -> None:
        """Count one use of a solution, or of a wording (`part`) of a template."""
        row = {"rep": rep, "kind": kind, "id": id_, "part": part, "count": 1, "at_us": to_us(at)}
        statement = upsert(t.use, self._dialect, ("rep", "kind", "id", "part"), add=("count",))
        with self._database.writing() as connection:
            connection.execute(statement, row)

    def uses(self, kind: str) -> dict[str, int]:
        """How often each thing of a kind was used by anybody, by id."""
        table = t.use.c
        wanted = select(table.id, func.sum(table["count"])).where(table.kind == kind)
        with self._database.reading() as connection:
            return {id_: int(n) for id_, n in connection.execute(wanted.group_by(table.id))}

    def used_by(self, rep: str, kind: str) -> tuple[Use, ...]:
        """What a rep used of a kind, the latest first."""
        table = t.use.c
        wanted = select(t.use).where(table.rep == rep, table.kind == kind)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(table.at_us.desc(), table.id, table.part))
            return tuple(
                Use(rep, kind, id_, part, count, from_us(at_us))
                for _, _, id_, part, count, at_us in rows
            )

    # --- learned queries --------------------------------------------------------------------

    def learned(self, document: str = "") -> tuple[Learned, ...]:
        """What search learned, of one document or of all."""
        table = t.learned.c
        wanted: Select[Any] = select(table.document, table.query, table.strength, table["at"])
        if document:
            wanted = wanted.where(table.document == document)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(table.document, table.query))
            return tuple(Learned(*row) for row in rows)

    def set_learned(
        self, document: str, learned: Sequence[Learned], *, query: str = "", interaction: str = ""
    ) -> None:
        """Replace what a document has learned.

        Args:
            query, interaction: which of the queries was learned just now, and in which
                interaction, so that erasing that one forgets the query.
        """
        of_it = t.learned.c.document == document
        with self._database.writing() as connection:
            connection.execute(delete(t.learned).where(of_it))
            if learned:
                rows = [
                    {"document": document, "query": x.query, "strength": x.strength, "at": x.at}
                    for x in learned
                ]
                connection.execute(insert(t.learned), rows)
            kept = [one.query for one in learned]
            table = t.learned_from.c
            connection.execute(
                delete(t.learned_from).where(table.document == document, table.query.not_in(kept))
            )
            if interaction and query in kept:
                key = ("interaction", "document", "query")
                row = {"interaction": interaction, "document": document, "query": query}
                known = select(t.learned_from).where(
                    *(table[name] == bindparam(f"the_{name}") for name in key)
                )
                given = {f"the_{name}": value for name, value in row.items()}
                if connection.execute(known, given).first() is None:
                    connection.execute(insert(t.learned_from), row)

    def erase(self, interactions: Iterable[str]) -> int:
        """Forget queries and misses that came from these interactions; how many queries."""
        ids = list(interactions)
        source = t.learned_from.c
        learned = select(source.document, source.query).where(source.interaction.in_(ids))
        pair = tuple_(t.learned.c.document, t.learned.c.query)
        with self._database.writing() as connection:
            pairs = connection.execute(learned.distinct()).all()
            if pairs:
                connection.execute(delete(t.learned).where(pair.in_([tuple(p) for p in pairs])))
            connection.execute(delete(t.learned_from).where(source.interaction.in_(ids)))
            connection.execute(delete(t.miss).where(t.miss.c.interaction.in_(ids)))
        return len(pairs)

    # --- misses -----------------------------------------------------------------------------

    def note_miss(self, miss: Miss) -> None:
        """Keep a query that led nowhere."""
        row = {
            "query": miss.query,
            "language": miss.language,
            "interaction": miss.interaction,
            "at_us": to_us(miss.at),
        }
        table = t.miss.c
        with self._database.writing() as connection:
            connection.execute(insert(t.miss), row)
            newest = connection.scalar(select(func.max(table.number))) or 0
            connection.execute(delete(t.miss).where(table.number <= newest - MOST_MISSES))

    def misses(self, since: datetime) -> tuple[Miss, ...]:
        """Misses from a time on, newest first."""
        table = t.miss.c
        wanted = select(t.miss).where(table.at_us >= to_us(since))
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(table.at_us.desc(), table.number.desc()))
            return tuple(
                Miss(row.query, row.language, row.interaction, from_us(row.at_us)) for row in rows
            )

    # --- news -------------------------------------------------------------------------------

    def seen(self, rep: str) -> int:
        """The newest version whose news the rep has seen; 0 when none."""
        wanted = select(t.seen.c.version).where(t.seen.c.rep == rep)
        with self._database.reading() as connection:
            return connection.scalar(wanted) or 0

    def mark_seen(self, rep: str, version: int, at: datetime) -> None:
        """The rep has seen the news up to a version."""
        row = {"rep": rep, "version": version, "at_us": to_us(at)}
        statement = upsert(t.seen, self._dialect, ("rep",))
        with self._database.writing() as connection:
            connection.execute(statement, row)
