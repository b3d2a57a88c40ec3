"""library.db: what was used, and what search learned and missed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from agent_assist.db.engine import Database
from agent_assist.db.records import Learned, Miss, from_us, to_us
from agent_assist.db.statements import statements

MOST_MISSES = 5000
"""So many misses are kept; the oldest go first."""


class UsageStore:
    """Counts that grow while reps work; safe from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._do = statements("library", database)

    def _rows(self, statement: str, **params: Any) -> list[tuple[Any, ...]]:
        with self._database.read() as connection:
            return self._do[statement].rows(connection, **params)

    def note_use(self, rep: str, kind: str, id_: str, part: str, at: datetime) -> None:
        """Count one use of a solution, or of a wording (`part`) of a template."""
        row = {"rep": rep, "kind": kind, "id": id_, "part": part, "count": 1, "at_us": to_us(at)}
        with self._database.write() as connection:
            self._do["count_use"].run(connection, row)

    def uses(self, kind: str) -> dict[str, int]:
        """How often each thing of a kind was used by anybody, by id."""
        return {id_: int(count) for id_, count in self._rows("uses", of_kind=kind)}

    def uses_of(self, kinds: Iterable[str]) -> dict[str, int]:
        """The same for several kinds, by "kind/id"."""
        return {f"{kind}/{i}": count for kind in kinds for i, count in self.uses(kind).items()}

    def rename(self, connection: Any, kind: str, old: str, new: str) -> None:
        """What was counted and learned of an item goes on under its new id, in a transaction."""
        do = self._do
        key = {"of_kind": kind, "of_id": old}
        for rep, part, count, at_us in do["all_uses"].rows(connection, **key):
            row = {"rep": rep, "kind": kind, "id": new, "part": part}
            do["count_use"].run(connection, row | {"count": count, "at_us": at_us})
        do["forget_uses"].run(connection, key)
        renamed = {
            row[0]: _under(kind, old, new, row[0])
            for row in do["learned"].rows(connection, of_document="")
        }
        for document, other in renamed.items():
            if other:
                self._learned_by(connection, document, other)

    def _learned_by(self, connection: Any, document: str, other: str) -> None:
        """What one document learned is another's from now on."""
        do = self._do
        for of_it, query, strength, at in do["learned"].rows(connection, of_document=document):
            key = {"of_document": other, "of_query": query}
            do["forget_query"].run(connection, key)
            row = {"document": other, "query": query, "strength": strength, "at": at}
            do["learn"].run(connection, row)
            do["forget_query"].run(connection, {"of_document": of_it, "of_query": query})
        for interaction, of_it, query in do["all_sources"].rows(connection):
            if of_it == document:
                old = {"of_interaction": interaction, "of_document": document, "of_query": query}
                do["forget_source"].run(connection, old)
                new = {"of_interaction": interaction, "of_document": other, "of_query": query}
                if do["source"].row(connection, **new) is None:
                    row = {"interaction": interaction, "document": other, "query": query}
                    do["add_source"].run(connection, row)

    # --- learned queries --------------------------------------------------------------------

    def learned(self, document: str = "") -> tuple[Learned, ...]:
        """What search learned, of one document or of all."""
        return tuple(Learned(*row) for row in self._rows("learned", of_document=document))

    def still_learned(self, document: str, queries: Sequence[str]) -> Collection[str]:
        """Those of a document's queries that nobody has deleted."""
        return {one.query for one in self.learned(document)} & set(queries)

    def set_learned(
        self, document: str, learned: Sequence[Learned], *, query: str = "", interaction: str = ""
    ) -> None:
        """Replace what a document has learned.

        Args:
            query, interaction: which of the queries was learned just now, and in which
                interaction, so that erasing that one forgets the query.
        """
        do = self._do
        rows = [
            {"document": document, "query": one.query, "strength": one.strength, "at": one.at}
            for one in learned
        ]
        with self._database.write() as connection:
            do["forget_document"].run(connection, {"of_document": document})
            do["learn"].run_many(connection, rows)
            do["forget_sources"].run(connection, {"of_document": document})
            if interaction and any(one.query == query for one in learned):
                source = {"of_interaction": interaction, "of_document": document}
                if do["source"].row(connection, **source, of_query=query) is None:
                    row = {"interaction": interaction, "document": document, "query": query}
                    do["add_source"].run(connection, row)

    def learned_in(self, interactions: Iterable[str]) -> int:
        """How many queries search learned in these interactions."""
        do = self._do
        with self._database.read() as connection:
            return len(
                {
                    (document, query)
                    for interaction in interactions
                    for document, query in do["learned_in"].rows(
                        connection, of_interaction=interaction
                    )
                }
            )

    def erase(self, interactions: Iterable[str]) -> int:
        """Forget queries and misses that came from these interactions; how many queries."""
        do = self._do
        forgotten: set[tuple[str, str]] = set()
        with self._database.write() as connection:
            for interaction in interactions:
                of_it = {"of_interaction": interaction}
                for document, query in do["learned_in"].rows(connection, **of_it):
                    forgotten.add((document, query))
                    both = {"of_document": document, "of_query": query}
                    do["forget_query"].run(connection, both)
                do["forget_calls"].run(connection, of_it)
                do["forget_misses"].run(connection, of_it)
        return len(forgotten)

    # --- misses -----------------------------------------------------------------------------

    def note_miss(self, miss: Miss) -> None:
        """Keep a query that led nowhere."""
        row = {
            "query": miss.query,
            "language": miss.language,
            "interaction": miss.interaction,
            "at_us": to_us(miss.at),
        }
        with self._database.write() as connection:
            self._do["add_miss"].run(connection, row)
            newest = self._do["newest_miss"].value(connection) or 0
            self._do["drop_misses"].run(connection, {"until": newest - MOST_MISSES})

    def misses(self, since: datetime) -> tuple[Miss, ...]:
        """Misses from a time on, newest first."""
        rows = self._rows("misses", since_us=to_us(since))
        return tuple(Miss(*(*row[:-1], from_us(row[-1]))) for row in rows)


def _under(kind: str, old: str, new: str, document: str) -> str:
    """The id of a document of the index, "solution/refund@sr", for an item that was renamed."""
    item, separator, language = document.partition("@")
    return f"{kind}/{new}{separator}{language}" if item == f"{kind}/{old}" else ""
