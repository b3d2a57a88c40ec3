"""Reads queries against one state of the vocabulary, remembering what each word may mean."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from agent_assist.domain.hit import Reason
from agent_assist.search.arrays import Floats, Ints, distinct, ints
from agent_assist.search.expand import TRUST, Expansion, expand, readings
from agent_assist.search.grams import Shared, documents_with, grams_of, shared_with
from agent_assist.search.plan import Plan, importance_of
from agent_assist.search.query import Query, damping, halves
from agent_assist.search.stems import stems
from agent_assist.search.synonyms import Synonyms, everyday_synonyms
from agent_assist.search.vocabulary import Vocabulary, form_of
from agent_assist.search.words import plain

MOST_REMEMBERED = 4_096
JOINED = 0.9
HALF = 0.8
MEANT = 0.8
"""How surely a word must be one of a table's when documents have it as it was typed."""
LIKE = 0.5
"""How surely a word that documents have must be meant to stand for one that was only learned."""
SQUARED = 3
"""How often the likelihood of a meaning, beside the surest, is squared before it adds to how common
a word is; of 0 to 4 the best on the fitting third of Serbian and Greek help pages."""
AFTER = (0.8, 0.6, 0.3, 0.1)
"""How far a word's first letters, by how many there are, tell only what all that begins so tells;
chosen on keystrokes of the English validation part and of Serbian and Greek sentences."""
NO_GRAMS = ints([])
_CERTAIN = frozenset({Reason.EXACT, Reason.INFLECTION, Reason.SCRIPT})


class Expander:
    """Turns queries into plans; a keystroke works out its last word only."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        counts: Ints,
        written: Ints,
        documents: int,
        families: frozenset[str],
        synonyms: Synonyms,
    ) -> None:
        self._vocabulary = vocabulary
        self._counts = counts
        self._written = written
        self._families = families
        self._inflected = bool(families & {"sr", "el"})
        self._tables = (
            (synonyms, TRUST.synonym),
            (everyday_synonyms(), TRUST.everyday),
        )
        self.importance: Floats = importance_of(counts, documents)
        self._unknown = float(np.log1p((documents + 0.5) / 0.5))
        self._documents = documents
        self._with_gram = documents_with(vocabulary.grams, counts)
        self._remembered: dict[tuple[str, bool], tuple[Expansion, ...]] = {}
        self._remembered_grams: dict[tuple[str, bool], tuple[Ints, float]] = {}

    def plan(self, query: Query) -> Plan:
        """What each word of the query may mean, weighed."""
        expanded = self._expanded(query)
        terms, gains, sureness, weights = [], [], [], []
        full = 0.0
        for word, expansions in zip(query.words, expanded, strict=True):
            damp = damping(word)
            numbers = ints([one.term for one in expansions])
            sure = np.array([one.weight for one in expansions], dtype=np.float32)
            told = self._told(numbers, sure)
            if self._inflected:
                told = np.minimum(told, self._told_together(numbers, sure))
            if query.open_ and word is query.words[-1] and len(query.words) > 1:
                after = AFTER[min(len(plain(word)), len(AFTER)) - 1]
                told = self._begun(expansions, numbers, told, after)
            gain = sure * told * np.float32(damp)
            order = np.argsort(gain, kind="stable")
            terms.append(numbers[order])
            gains.append(gain[order])
            sureness.append(sure[order])
            weights.append(float(gain.max()) if len(gain) else self._unknown * damp)
            full += self._meant(expansions) * damp
        return Plan(
            terms, gains, sureness, np.array(weights, dtype=np.float32), full, self.importance,
            *self._grams(query),
        )  # fmt: skip

    def _grams(self, query: Query) -> tuple[Floats, float, Shared]:
        """What each gram of the words tells, all of them together, and where they are."""
        found, total = [], 0.0
        for number, word in enumerate(query.words):
            codes, told = self._grams_of(word, query.open_ and number == len(query.words) - 1)
            found.append(codes)
            total += told
        grams = distinct(np.concatenate(found))
        shared = shared_with(self._vocabulary.grams, grams)
        return self._gram_importance(grams), max(total, 1e-6), shared

    def _gram_importance(self, grams: Ints) -> Floats:
        having = np.minimum(self._with_gram[grams], self._documents)
        return importance_of(having, self._documents)

    def _grams_of(self, word: str, open_: bool) -> tuple[Ints, float]:
        """The grams of one word in every reading, and what those of the best one tell."""
        known = self._remembered_grams.get((word, open_))
        if known is None:
            if len(self._remembered_grams) >= MOST_REMEMBERED:
                self._remembered_grams.clear()
            forms = [reading.form for reading in readings(word, self._families)]
            found = [distinct(grams_of([form]).codes) for form in forms]
            if open_:  # its last gram has a mark that may not be the word's end
                found = [codes[codes & 63 != 0] if len(codes) > 1 else codes for codes in found]
            told = [float(self._gram_importance(codes).sum()) for codes in found]
            known = np.concatenate([NO_GRAMS, *found]), max(told, default=0.0)
            self._remembered_grams[word, open_] = known
        return known

    def _told(self, numbers: Ints, sure: Floats) -> Floats:
        """What each of a word's terms tells; one that was only learned, no more than its like."""
        told: Floats = self.importance[numbers]
        learned = self._written[numbers] <= 0
        like = ~learned & (sure >= LIKE)
        if learned.any() and like.any():
            told = np.where(learned, np.minimum(told, told[like].max()), told)
        return told

    def _told_together(self, numbers: Ints, sure: Floats) -> np.float32:
        """What a word's terms tell as one, where a word has so many forms that each is rare."""
        if not len(numbers):
            return np.float32(self._unknown)
        alike = sure / sure.max()
        for _ in range(SQUARED):
            alike = alike * alike
        # Summed exactly, so that it does not depend on the order of the terms.
        having = min(math.fsum((self._counts[numbers] * alike).tolist()), self._documents)
        return np.float32(np.log1p((self._documents - having + 0.5) / (having + 0.5)))

    def _begun(
        self, expansions: tuple[Expansion, ...], numbers: Ints, told: Floats, trust: float
    ) -> Floats:
        """What each term tells when it may be what an unfinished word becomes.

        A few letters tell no more than how many documents have any word that begins so: without
        this, every rare word that begins with the letter just typed would outweigh the finished
        words before it.
        """
        begun = np.array([one.reason is Reason.PREFIX for one in expansions], dtype=np.bool_)
        if not begun.any():
            return told
        whole = np.array([one.reason is Reason.EXACT for one in expansions], dtype=np.bool_)
        share = self._counts[numbers[begun | whole]] / max(self._documents, 1)
        # As if words fell into documents independently of each other.
        without = float(np.prod(1 - np.minimum(share, 0.999)))
        having = self._documents * (1 - without)
        most = float(np.log1p((self._documents - having + 0.5) / (having + 0.5)))
        less = (1 - trust) * told + trust * np.minimum(told, most)
        return np.where(begun, less, told).astype(np.float32)

    def _meant(self, expansions: tuple[Expansion, ...]) -> float:
        """What a word would gain had it been typed as it stands in the best document.

        A word that is barely like any is as important as one that is unknown.
        """
        if not expansions:
            return self._unknown
        surest = expansions[0]
        known = float(self.importance[surest.term])
        return known + (self._unknown - known) * (1.0 - surest.weight)

    def why(self, query: Query) -> Mapping[str, tuple[float, Reason, str]]:
        """Per term: how surely it was meant, why, and the word typed."""
        found: dict[str, tuple[float, Reason, str]] = {}
        for word, expansions in zip(query.words, self._expanded(query), strict=True):
            for one in expansions:
                term = self._vocabulary.terms[one.term]
                if one.weight > found.get(term, (0.0,))[0]:
                    found[term] = (one.weight, one.reason, word)
        return found

    def _expanded(self, query: Query) -> list[tuple[Expansion, ...]]:
        last = len(query.words) - 1
        found = [self._word(w, query.open_ and n == last) for n, w in enumerate(query.words)]
        for number in range(last):
            joined = plain(query.words[number]) + plain(query.words[number + 1])
            term = self._vocabulary.number.get(joined)
            if term is not None and self._counts[term] > 0:
                whole = (Expansion(term, JOINED, Reason.SPELLING),)
                found[number] += whole
                found[number + 1] += whole
        return found

    def _word(self, word: str, open_: bool) -> tuple[Expansion, ...]:
        known = self._remembered.get((word, open_))
        if known is None:
            if len(self._remembered) >= MOST_REMEMBERED:
                self._remembered.clear()
            known = self._looked_up(word, open_)
            self._remembered[word, open_] = known
        return known

    def _looked_up(self, word: str, open_: bool) -> tuple[Expansion, ...]:
        found = expand(word, open_, self._vocabulary, self._counts, self._written, self._families)
        elsewhere = [one for one in found if self._written[one.term] > 0]
        surest = max((one.weight for one in elsewhere), default=0.0)
        if surest >= LIKE:  # A slip that was learned hides nothing of what was meant.
            found = tuple(one._replace(weight=min(one.weight, surest)) for one in found)
        have = {one.term for one in found}
        known = any(one.reason in _CERTAIN for one in elsewhere)
        further: dict[int, Expansion] = {}

        def add(number: int, weight: float, reason: Reason) -> None:
            better = number not in further or weight > further[number].weight
            if number not in have and self._counts[number] > 0 and better:
                further[number] = Expansion(number, weight, reason)

        for table, trust in self._tables:
            for term, sureness in table.of(word, self._families):
                if known and sureness < MEANT:
                    continue
                for number in self._forms_of(term):
                    add(number, trust * sureness, Reason.SYNONYM)
        if not any(one.reason is not Reason.SPELLING for one in found):
            for half in halves(word, self._is_known) or ():
                add(self._vocabulary.number[half], HALF, Reason.SPELLING)
        return (*found, *further.values())

    def _forms_of(self, term: str) -> list[int]:
        """A term of a table and its inflected forms, where documents have them."""
        form = form_of(term)
        found = self._vocabulary.with_form(form)
        for stem in stems(form):
            found.extend(self._vocabulary.with_stem(stem))
        return found

    def _is_known(self, term: str) -> bool:
        number = self._vocabulary.number.get(term)
        return number is not None and self._counts[number] > 0
