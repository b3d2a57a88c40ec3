"""All documents of an index: segments of arrays, never changed, only joined by new ones.

An edit lays the changed document into a small last segment and marks its old place as dead, so
that it costs what one document costs. Every count that ranking uses is kept exact, which makes a
store that grew by edits rank as one built at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from agent_assist.domain.hit import Document, LearnedQuery
from agent_assist.search.arrays import Ints, distinct, ints
from agent_assist.search.fold import family
from agent_assist.search.learning import trust_in
from agent_assist.search.segment import Row, Segment, segment_of
from agent_assist.search.texts import Field, rows_of
from agent_assist.search.vocabulary import Vocabulary

Alive = NDArray[np.bool_]
Place = tuple[int, int]
"""A segment's number and the place in it."""

GROWING = 256
"""Documents up to which the last segment is laid anew with each edit."""
MOST_SEGMENTS = 8
"""Past it, all segments but the first become one."""


@dataclass(frozen=True)
class Store:
    """Documents that can be found, by place.

    Attributes:
        vocabulary: Every term that any document had.
        segments, alive: The documents, and which of them are still there.
        counts: Per term, how many living documents have it.
        written: Per term, how many have it elsewhere than in learned queries: in those a word
            may be misspelt.
        places: Where each living document is. Edits since the first segment are in `moved`
            (None: gone), so that an edit copies little.
        languages, kinds: Names by number.
    """

    vocabulary: Vocabulary
    segments: tuple[Segment, ...]
    alive: tuple[Alive, ...]
    counts: Ints
    written: Ints
    places: Mapping[str, int]
    moved: Mapping[str, Place | None]
    languages: tuple[str, ...]
    kinds: tuple[str, ...]

    @classmethod
    def of(
        cls,
        documents: Iterable[Document],
        learned: Mapping[str, Sequence[LearnedQuery]],
        now: float,
    ) -> Store:
        """Lays documents into one segment; of two with one id the later one stays."""
        unique = {document.id: document for document in documents}
        numbers: dict[str, int] = {}
        rows = [
            _row(document, learned.get(document.id, ()), now, numbers)
            for document in unique.values()
        ]
        vocabulary = Vocabulary.of(list(numbers))
        languages = tuple(sorted({document.language for document in unique.values()}))
        kinds = tuple(sorted({document.kind for document in unique.values()}))
        return cls.of_segment(
            vocabulary, segment_of(rows, languages, kinds, len(numbers)), languages, kinds
        )

    @classmethod
    def of_segment(
        cls,
        vocabulary: Vocabulary,
        segment: Segment,
        languages: tuple[str, ...],
        kinds: tuple[str, ...],
    ) -> Store:
        """A store of one segment in which every document lives."""
        counts = ints(np.diff(segment.posting_starts))
        everywhere = ints(np.arange(len(segment)))
        learned = np.bincount(segment.terms_only_learned(everywhere), minlength=len(counts))
        return cls(
            vocabulary=vocabulary,
            segments=(segment,),
            alive=(np.ones(len(segment), dtype=np.bool_),),
            counts=counts,
            written=ints(counts - learned),
            places=dict(zip(segment.ids, range(len(segment)), strict=True)),
            moved={},
            languages=languages,
            kinds=kinds,
        )

    def __len__(self) -> int:
        return sum(int(alive.sum()) for alive in self.alive)

    def __contains__(self, document_id: str) -> bool:
        return self.place(document_id) is not None

    def place(self, document_id: str) -> Place | None:
        """Where a living document is."""
        if document_id in self.moved:
            return self.moved[document_id]
        place = self.places.get(document_id)
        return None if place is None else (0, place)

    def document(self, document_id: str) -> Document | None:
        """A living document."""
        place = self.place(document_id)
        return None if place is None else self.segments[place[0]].documents[place[1]]

    def families(self) -> frozenset[str]:
        """The language families that living documents have."""
        found: set[str] = set()
        for segment, alive in zip(self.segments, self.alive, strict=True):
            present = np.bincount(segment.languages[alive], minlength=len(self.languages))
            found.update(
                family(name) for name, n in zip(self.languages, present, strict=False) if n
            )
        return frozenset(found)

    @cached_property
    def average_size(self) -> float:
        """Terms of an average living document."""
        terms = 0
        for segment, alive in zip(self.segments, self.alive, strict=True):
            terms += int(np.diff(segment.term_starts[segment.row_starts])[alive].sum())
        return terms / max(len(self), 1)

    def ids(self) -> list[str]:
        """The ids of all living documents."""
        return [
            segment.ids[place]
            for segment, alive in zip(self.segments, self.alive, strict=True)
            for place in np.flatnonzero(alive).tolist()
        ]

    def without(self, document_ids: Iterable[str]) -> Store:
        """This store without some documents; unknown ids are no error."""
        gone = [i for i in dict.fromkeys(document_ids) if i in self]
        if not gone:
            return self
        alive = [mask.copy() for mask in self.alive]
        counts, written = self.counts.copy(), self.written.copy()
        moved = dict(self.moved)
        for document_id in gone:
            place = self.place(document_id)
            assert place is not None
            number, at = place
            alive[number][at] = False
            terms = self.segments[number].distinct_terms(at)
            counts[terms] -= 1
            written[terms] -= 1
            written[self.segments[number].terms_only_learned(ints([at]))] += 1
            moved[document_id] = None
        return replace(self, alive=tuple(alive), counts=counts, written=written, moved=moved)

    def with_documents(
        self,
        documents: Iterable[Document],
        learned: Mapping[str, Sequence[LearnedQuery]],
        now: float,
    ) -> Store:
        """This store with documents added or replaced by id."""
        changed = {document.id: document for document in documents}
        if not changed:
            return self
        base = self.without(changed)
        fresh: dict[str, int] = {}
        known = base.vocabulary.number
        rows = [
            _row(document, learned.get(document.id, ()), now, fresh, known)
            for document in changed.values()
        ]
        vocabulary = base.vocabulary.with_terms(fresh)
        counts = _grown(base.counts, len(vocabulary))
        written = _grown(base.written, len(vocabulary))
        for row in rows:
            terms = distinct(row.terms)
            counts[terms] += 1
            written[terms] += 1
            written[row.terms_only_learned()] -= 1
        grown = replace(
            base,
            vocabulary=vocabulary,
            counts=counts,
            written=written,
            languages=_names(base.languages, (d.language for d in changed.values())),
            kinds=_names(base.kinds, (d.kind for d in changed.values())),
        )
        return grown._with_rows(rows)

    def _with_rows(self, rows: list[Row]) -> Store:
        segments, alive = list(self.segments), list(self.alive)
        if len(segments) > MOST_SEGMENTS:
            rows = [row for n in range(1, len(segments)) for row in self._living_rows(n)] + rows
            segments, alive = segments[:1], alive[:1]
        elif len(segments) > 1 and int(alive[-1].sum()) + len(rows) <= GROWING:
            rows = self._living_rows(len(segments) - 1) + rows
            segments, alive = segments[:-1], alive[:-1]
        moved = dict(self.moved)
        number = len(segments)
        moved.update((row.document.id, (number, at)) for at, row in enumerate(rows))
        segments.append(segment_of(rows, self.languages, self.kinds, len(self.vocabulary)))
        alive.append(np.ones(len(rows), dtype=np.bool_))
        return replace(self, segments=tuple(segments), alive=tuple(alive), moved=moved)

    def _living_rows(self, number: int) -> list[Row]:
        segment = self.segments[number]
        return [segment.row(at) for at in np.flatnonzero(self.alive[number]).tolist()]

    def compacted(self) -> Store:
        """The same documents in one segment, with no term that nobody has."""
        if len(self.segments) == 1 and bool(self.alive[0].all()) and bool((self.counts > 0).all()):
            return self
        rows = [row for number in range(len(self.segments)) for row in self._living_rows(number)]
        used = np.flatnonzero(self.counts > 0)
        renumbered = np.full(len(self.counts), -1, dtype=np.int32)
        renumbered[used] = np.arange(len(used), dtype=np.int32)
        rows = [replace(row, terms=renumbered[row.terms]) for row in rows]
        vocabulary = Vocabulary.of([self.vocabulary.terms[n] for n in used.tolist()])
        segment = segment_of(rows, self.languages, self.kinds, len(vocabulary))
        return Store.of_segment(vocabulary, segment, self.languages, self.kinds)


def _grown(counts: Ints, terms: int) -> Ints:
    found = np.zeros(terms, dtype=np.int32)
    found[: len(counts)] = counts
    return found


def _names(known: tuple[str, ...], further: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *further)))


def _row(
    document: Document,
    learned: Sequence[LearnedQuery],
    now: float,
    fresh: dict[str, int],
    known: Mapping[str, int] | None = None,
) -> Row:
    """Lays one document; terms not known are numbered after the known ones, into `fresh`."""
    known = known or {}
    first = len(known)
    trusted = [(one.query, trust_in(one, now)) for one in learned]
    trusted = [(query, trust) for query, trust in trusted if trust > 0]
    trusts = iter(trusted)
    fields, strengths, lengths, terms = [], [], [], []
    for text_row, text_terms in rows_of(document, [query for query, _ in trusted]):
        fields.append(text_row)
        strengths.append(next(trusts)[1] if text_row is Field.LEARNED else 1.0)
        lengths.append(len(text_terms))
        for term in text_terms:
            number = known.get(term)
            if number is None:
                number = fresh.setdefault(term, first + len(fresh))
            terms.append(number)
    return Row(
        document,
        np.array(fields, dtype=np.uint8),
        np.array(strengths, dtype=np.float32),
        ints(lengths),
        ints(terms),
    )
