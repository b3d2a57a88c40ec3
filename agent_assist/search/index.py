"""The index: built once, searched at every keystroke, changed by making the next one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent_assist.domain.hit import Document, Hit, LearnedQuery
from agent_assist.search import ranking, storage
from agent_assist.search.arrays import Bytes, Floats, ints, listed
from agent_assist.search.expander import Expander
from agent_assist.search.features import features
from agent_assist.search.fold import family
from agent_assist.search.learning import faded, with_query, without_query
from agent_assist.search.matches import Matches, Why
from agent_assist.search.query import Query, parsed
from agent_assist.search.segment import Segment, folded_tag
from agent_assist.search.store import Store
from agent_assist.search.synonyms import Synonyms

LIFT = 0.6
"""What a lifted document gains; about as much as one more word of three that fits."""
FITS = 0.5
"""Share of a query's weight that a document must answer to count as fitting."""

Learned = Mapping[str, tuple[LearnedQuery, ...]]
Allowed = list[NDArray[np.bool_]]


class UnknownDocumentError(LookupError):
    """The index has no document of this id."""

    def __init__(self, document_id: str) -> None:
        super().__init__(f"There is no document {document_id!r} in the index.")
        self.document_id = document_id


class SearchIndex:
    """Finds documents by a few misspelt words. Never changes; edits give a new index."""

    def __init__(self, store: Store, synonyms: Synonyms, learned: Learned, now: float) -> None:
        """Use `build` or `load`."""
        self._store = store
        self._synonyms = synonyms
        self._learned = learned
        self._now = now

    # --- making and changing ------------------------------------------------------------------

    @classmethod
    def build(
        cls,
        documents: Iterable[Document],
        *,
        synonyms: Iterable[Sequence[str]] = (),
        learned: Iterable[LearnedQuery] = (),
        now: float | None = None,
    ) -> SearchIndex:
        """Builds an index.

        Args:
            documents: What can be found; of two with one id the later one stays.
            synonyms: Groups of words or short expressions that mean the same, any language.
            learned: What was learned on this machine, as `learned_queries` gives it.
            now: Seconds since the epoch that learned queries fade to; without it, the latest
                use among them.
        """
        known: dict[str, tuple[LearnedQuery, ...]] = {}
        latest = 0.0
        for one in learned:
            known[one.document_id] = (*known.get(one.document_id, ()), one)
            latest = max(latest, one.at)
        at = latest if now is None else now
        return cls(Store.of(documents, known, at), Synonyms(synonyms), known, at)

    def with_documents(self, changed: Iterable[Document]) -> SearchIndex:
        """An index with documents added or replaced; it ranks as one built of all of them."""
        store = self._store.with_documents(changed, self._learned, self._now)
        return SearchIndex(store, self._synonyms, self._learned, self._now)

    def without(self, ids: Iterable[str]) -> SearchIndex:
        """An index without some documents and what was learned for them."""
        gone = set(ids)
        learned = {i: queries for i, queries in self._learned.items() if i not in gone}
        return SearchIndex(self._store.without(gone), self._synonyms, learned, self._now)

    def with_synonyms(self, synonyms: Iterable[Sequence[str]]) -> SearchIndex:
        """An index with another table of synonyms."""
        return SearchIndex(self._store, Synonyms(synonyms), self._learned, self._now)

    def with_use(self, query: str, document_id: str, at: float) -> SearchIndex:
        """An index that has learned that a document was used for a query.

        The query becomes a phrasing of the document, and its uses grow by one.

        Args:
            query: The words typed, masked by the caller; digits in a row and e-mail addresses
                are left out here once more.
            document_id: What was used.
            at: When, in seconds since the epoch.

        Raises:
            UnknownDocumentError: The document is not in the index.
        """
        document = self._known(document_id)
        learned = with_query(self._learned.get(document_id, ()), query, document_id, at)
        used = _with_uses(document, document.uses + 1)
        return self._relearned({document_id: learned}, [used], max(self._now, at))

    def without_learned(self, query: str, document_id: str) -> SearchIndex:
        """An index that has forgotten a learned query of a document.

        Raises:
            UnknownDocumentError: The document is not in the index.
        """
        document = self._known(document_id)
        learned = without_query(self._learned.get(document_id, ()), query)
        return self._relearned({document_id: learned}, [document], self._now)

    def aged(self, now: float) -> SearchIndex:
        """An index whose learned queries have faded to a later time."""
        if now <= self._now:
            return self
        documents = [d for i in self._learned if (d := self._store.document(i)) is not None]
        return self._relearned({}, documents, now)

    def _relearned(
        self,
        changed: Mapping[str, tuple[LearnedQuery, ...]],
        documents: Iterable[Document],
        now: float,
    ) -> SearchIndex:
        learned = {**self._learned, **changed}
        learned = {i: queries for i, queries in learned.items() if queries}
        store = self._store.with_documents(documents, learned, now)
        return SearchIndex(store, self._synonyms, learned, now)

    def compacted(self) -> SearchIndex:
        """The same index without the traces of edits; worth it after some thousand of them."""
        return SearchIndex(self._store.compacted(), self._synonyms, self._learned, self._now)

    # --- what is in it ------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._store)

    def __contains__(self, document_id: object) -> bool:
        return isinstance(document_id, str) and document_id in self._store

    def ids(self) -> list[str]:
        """The ids of all documents."""
        return self._store.ids()

    def document(self, document_id: str) -> Document | None:
        """A document with its uses as they are now, or None."""
        return self._store.document(document_id)

    @property
    def synonyms(self) -> tuple[tuple[str, ...], ...]:
        """The table of synonyms."""
        return self._synonyms.groups

    def learned_queries(self, document_id: str | None = None) -> tuple[LearnedQuery, ...]:
        """What was learned, of one document or of all, the strongest first."""
        chosen = self._learned if document_id is None else {document_id: ()}
        found = [faded(one, self._now) for i in chosen for one in self._learned.get(i, ())]
        return tuple(sorted(found, key=lambda one: (-one.strength, one.document_id, one.query)))

    def _known(self, document_id: str) -> Document:
        document = self._store.document(document_id)
        if document is None:
            raise UnknownDocumentError(document_id)
        return document

    # --- searching ----------------------------------------------------------------------------

    def search(
        self,
        query: str,
        limit: int = 10,
        language: str | None = None,
        kinds: Collection[str] | None = None,
        tags: Collection[str] = (),
        lift: Collection[str] = (),
    ) -> list[Hit]:
        """Finds documents; any string is a query, and none raises.

        Args:
            query: Words as typed; "#tag" filters. Without words, the most used come first.
            limit: Most hits wanted.
            language: Only documents of this language ("sr" has sr-Latn and sr-Cyrl too).
            kinds: Only documents of these kinds.
            tags: Only documents that have all of these tags.
            lift: Ids, or "#tags", of documents that the call makes likelier; they rise a
                little where they fit at all.

        Returns:
            The hits, best first.
        """
        if limit <= 0:
            return []
        read = parsed(query)
        allowed = self._allowed(read, language, kinds, tags)
        lifted = self._lifted(lift)
        if not read.words:
            return self._most_used(allowed, lifted, limit)
        plan = self._expander.plan(read)
        chosen = ranking.candidates(self._store, plan, allowed, lifted)
        seen = [
            features(segment, places, plan, self._store.average_size)
            for segment, places in zip(self._store.segments, chosen, strict=True)
        ]
        inflected = _numbers(self._store.languages, lambda name: family(name) in ("sr", "el"))
        scored = [
            ranking.scores(rows, np.isin(segment.languages[places], inflected))
            for rows, segment, places in zip(seen, self._store.segments, chosen, strict=True)
        ]
        found = [ranking.evidence(rows) for rows in seen]
        best, ahead = ranking.best_of(found), ranking.lead(found)
        ranked: list[tuple[float, int, str, int, int, bool]] = []
        for number, (places, scores) in enumerate(zip(chosen, scored, strict=True)):
            segment = self._store.segments[number]
            sure = ranking.is_sure(seen[number], found[number], best, ahead, plan.answered)
            if lifted:
                up = LIFT * np.isin(places, ints(sorted(lifted.get(number, ()))))
                scores = (scores + up.astype(np.float32)).round(4)
            for at in _foremost(scores, limit):
                place = int(places[at])
                row = (-float(scores[at]), -int(segment.uses[place]), segment.ids[place])
                ranked.append((*row, number, place, bool(sure[at])))
        ranked.sort()
        why = cache(lambda: self._expander.why(read))
        return [
            Hit(i, -score, self._matches(number, place, why), certain)
            for score, _, i, number, place, certain in ranked[:limit]
        ]

    def count(
        self,
        query: str,
        language: str | None = None,
        kinds: Collection[str] | None = None,
        tags: Collection[str] = (),
    ) -> int:
        """How many documents fit: those that answer at least half of the query's weight."""
        read = parsed(query)
        allowed = self._allowed(read, language, kinds, tags)
        if not read.words:
            return sum(int(mask.sum()) for mask in allowed)
        plan = self._expander.plan(read)
        least = FITS * plan.full
        return sum(
            int((ranking.first_look(segment, plan, self._store.counts)[mask] >= least).sum())
            for segment, mask in zip(self._store.segments, allowed, strict=True)
        )

    @cached_property
    def _expander(self) -> Expander:
        store = self._store
        return Expander(
            store.vocabulary,
            store.counts,
            store.written,
            len(store),
            store.families(),
            self._synonyms,
        )

    def _matches(self, number: int, place: int, why: Callable[[], Why]) -> Matches:
        segment = self._store.segments[number]
        learned = [one.query for one in self._learned.get(segment.ids[place], ())]
        return Matches(segment.documents, place, learned, why)

    def _allowed(
        self,
        read: Query,
        language: str | None,
        kinds: Collection[str] | None,
        tags: Collection[str],
    ) -> Allowed:
        wanted = [(folded_tag(tag), False) for tag in tags]
        wanted += [(tag, True) for tag in read.tags]
        found = []
        for segment, alive in zip(self._store.segments, self._store.alive, strict=True):
            mask = alive
            if language is not None:
                spoken = _numbers(self._store.languages, lambda name: _speaks(name, language))
                mask = mask & np.isin(segment.languages, spoken)
            if kinds is not None:
                of_kind = _numbers(self._store.kinds, set(kinds).__contains__)
                mask = mask & np.isin(segment.kinds, of_kind)
            for tag, typed in wanted:
                mask = mask & _tagged(segment, tag, typed)
            found.append(mask)
        return found

    def _lifted(self, lift: Collection[str]) -> dict[int, set[int]]:
        found: dict[int, set[int]] = {}
        for name in lift:
            if name.startswith("#"):
                tag = folded_tag(name[1:])
                for number, segment in enumerate(self._store.segments):
                    if tag in segment.tags:
                        found.setdefault(number, set()).update(segment.tags[tag].tolist())
            elif (place := self._store.place(name)) is not None:
                found.setdefault(place[0], set()).add(place[1])
        return found

    def _most_used(self, allowed: Allowed, lifted: Mapping[int, set[int]], limit: int) -> list[Hit]:
        ranked: list[tuple[bool, int, str]] = []
        for number, (segment, mask) in enumerate(zip(self._store.segments, allowed, strict=True)):
            places = ranking.most_used(segment, mask, limit)
            places += [at for at in lifted.get(number, ()) if mask[at] and at not in places]
            for at in places:
                up = at in lifted.get(number, ())
                ranked.append((not up, -int(segment.uses[at]), segment.ids[at]))
        ranked.sort()
        return [Hit(i, float(-uses), {}, True) for _, uses, i in ranked[:limit]]

    # --- keeping ------------------------------------------------------------------------------

    def save(self, path: str | Path) -> None:
        """Writes the index to a file, whole or not at all."""
        storage.write(Path(path), self._store.compacted(), self._synonyms, self._learned, self._now)

    @classmethod
    def load(cls, path: str | Path) -> SearchIndex:
        """Reads an index.

        Raises:
            storage.IndexFileError: The file is missing, damaged, or of another version; the
                message says which and what to do.
        """
        return cls(*storage.read(Path(path)))


def _foremost(scores: Floats, limit: int) -> list[int]:
    """Where the best scores are, no fewer than wanted: all that tie with the last of them too."""
    if len(scores) <= limit:
        return list(range(len(scores)))
    least = np.partition(scores, -limit)[-limit]
    return listed(np.flatnonzero(scores >= least))


def _with_uses(document: Document, uses: int) -> Document:
    return replace(document, uses=uses)


def _speaks(name: str, language: str | None) -> bool:
    return language is None or name == language or name.startswith(f"{language}-")


def _numbers(names: Sequence[str], fits: Callable[[str], bool]) -> Bytes:
    return np.array([n for n, name in enumerate(names) if fits(name)], dtype=np.uint8)


def _tagged(segment: Segment, tag: str, typed: bool) -> NDArray[np.bool_]:
    mask = np.zeros(len(segment), dtype=np.bool_)
    for name, places in segment.tags.items():
        if name == tag or (typed and name.startswith(tag)):
            mask[places] = True
    return mask
