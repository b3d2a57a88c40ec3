"""The documents of an index as flat arrays: what stands where, and where each term occurs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from agent_assist.domain.hit import Document
from agent_assist.search.arrays import Bytes, Floats, Ints, distinct, ints, runs, starts_of
from agent_assist.search.texts import Field, terms_of_text

T = TypeVar("T", bound=np.generic)

MOST_REPEATS = 255


@dataclass(frozen=True, slots=True)
class Row:
    """One document, ready to be laid into a segment.

    Attributes:
        document: The document itself.
        fields: Per text row, its `Field`.
        strengths: Per text row, 1 or, for a learned query, how far it is trusted.
        lengths: Per text row, how many terms it has.
        terms: The terms of all text rows, one after the other.
    """

    document: Document
    fields: Bytes
    strengths: Floats
    lengths: Ints
    terms: Ints

    def terms_only_learned(self) -> Ints:
        """The terms that only the learned queries have."""
        learned = np.repeat(self.fields == Field.LEARNED, self.lengths)
        return ints(np.setdiff1d(self.terms[learned], self.terms[~learned]))


@dataclass(frozen=True)
class Segment:
    """Documents by place, their text rows, and the places of each term.

    Attributes:
        documents: By place; a loaded index reads each from the file when it is asked for.
        ids: The documents' ids, by place.
        languages, kinds: By place, as numbers into the index's names.
        uses: By place.
        tags: Folded tag -> places.
        row_starts: Text rows of each document: n + 1 numbers.
        term_starts: Terms of each text row.
        fields, strengths: Per text row, see `Row`.
        terms: All terms in the order of the text.
        repeats: Per term in that order, how often its document's titles and phrasings, learned ones
            too, have it: 0 elsewhere, 255 at most.
        posting_starts, postings: Per term, the places of the documents that have it.
    """

    documents: Sequence[Document]
    ids: Sequence[str]
    languages: Bytes
    kinds: Bytes
    uses: Ints
    tags: dict[str, Ints]
    row_starts: Ints
    term_starts: Ints
    fields: Bytes
    strengths: Floats
    terms: Ints
    repeats: Bytes
    posting_starts: Ints
    postings: Ints

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def ties(self) -> Ints:
        """Per document a number of its id alone: ties break alike in every index that has it."""
        values = (crc32(i.encode("utf-8", "surrogatepass")) >> 1 for i in self.ids)
        return np.fromiter(values, dtype=np.int32, count=len(self.ids))

    def with_term(self, term: int) -> Ints:
        """The places of the documents that have a term, ascending."""
        if term + 1 >= len(self.posting_starts):
            return self.postings[:0]
        return self.postings[self.posting_starts[term] : self.posting_starts[term + 1]]

    def distinct_terms(self, place: int) -> Ints:
        """The distinct terms of one document."""
        first, last = self.row_starts[place], self.row_starts[place + 1]
        return distinct(self.terms[self.term_starts[first] : self.term_starts[last]])

    def terms_only_learned(self, places: Ints) -> Ints:
        """Of each document at the places, the terms that only its learned queries have."""
        rows, rows_per = runs(self.row_starts, places)
        flat, terms_per = runs(self.term_starts, rows)
        learned = np.repeat(self.fields[rows] == Field.LEARNED, terms_per)
        if not learned.any():
            return self.terms[:0]
        owner = np.repeat(np.repeat(np.arange(len(places)), rows_per), terms_per)
        keys = owner * (int(self.terms.max()) + 1) + self.terms[flat]
        return ints(np.setdiff1d(keys[learned], keys[~learned]) % (int(self.terms.max()) + 1))

    def row(self, place: int) -> Row:
        """One document as it was laid in."""
        first, last = int(self.row_starts[place]), int(self.row_starts[place + 1])
        return Row(
            self.documents[place],
            self.fields[first:last],
            self.strengths[first:last],
            np.diff(self.term_starts[first : last + 1]),
            self.terms[self.term_starts[first] : self.term_starts[last]],
        )


def segment_of(
    rows: Sequence[Row], languages: Sequence[str], kinds: Sequence[str], terms: int
) -> Segment:
    """Lays rows into one segment.

    Args:
        rows: The documents.
        languages: Names of languages; the number of one is its place.
        kinds: Names of kinds.
        terms: How many terms the vocabulary has.
    """
    documents = [row.document for row in rows]
    flat = _joined([row.terms for row in rows], np.int32)
    term_counts = ints([len(row.terms) for row in rows])
    places = ints(np.repeat(np.arange(len(rows)), term_counts))
    starts, postings = _postings(flat, places, terms)
    fields = _joined([row.fields for row in rows], np.uint8)
    lengths = _joined([row.lengths for row in rows], np.int32)
    return Segment(
        documents=documents,
        ids=[document.id for document in documents],
        languages=np.array([languages.index(d.language) for d in documents], dtype=np.uint8),
        kinds=np.array([kinds.index(d.kind) for d in documents], dtype=np.uint8),
        uses=ints([min(max(d.uses, 0), 2**31 - 1) for d in documents]),
        tags=_places_by_tag(documents),
        row_starts=starts_of(ints([len(row.lengths) for row in rows])),
        term_starts=starts_of(lengths),
        fields=fields,
        strengths=_joined([row.strengths for row in rows], np.float32),
        terms=flat,
        repeats=_repeats(flat, places, np.repeat(fields < Field.TAG, lengths), terms),
        posting_starts=starts,
        postings=postings,
    )


def _joined(parts: Sequence[NDArray[T]], kind: type[T]) -> NDArray[T]:
    return np.concatenate(parts) if parts else np.zeros(0, dtype=kind)


def _postings(flat: Ints, places: Ints, terms: int) -> tuple[Ints, Ints]:
    """Per term the distinct places that have it, ascending."""
    order = np.argsort(flat, kind="stable")
    by_term, by_place = flat[order], places[order].astype(np.int32)
    if len(by_term):
        first = np.ones(len(by_term), dtype=bool)
        first[1:] = (by_term[1:] != by_term[:-1]) | (by_place[1:] != by_place[:-1])
        by_term, by_place = by_term[first], by_place[first]
    return starts_of(ints(np.bincount(by_term, minlength=terms))), by_place


def _repeats(flat: Ints, places: Ints, said: NDArray[np.bool_], terms: int) -> Bytes:
    """Per term, how often the titles and phrasings of its document have it."""
    found = np.zeros(len(flat), dtype=np.uint8)
    keys = places[said].astype(np.int64) * terms + flat[said]
    _, which, counts = np.unique(keys, return_inverse=True, return_counts=True)
    found[said] = np.minimum(counts, MOST_REPEATS)[which]
    return found


def folded_tag(tag: str) -> str:
    """A tag as it is compared: its plain words joined."""
    return "".join(terms_of_text(tag, ""))


def _places_by_tag(documents: Iterable[Document]) -> dict[str, Ints]:
    found: dict[str, list[int]] = {}
    for place, document in enumerate(documents):
        for tag in {folded_tag(tag) for tag in document.tags}:
            found.setdefault(tag, []).append(place)
    return {tag: ints(places) for tag, places in found.items()}
