"""A query ready to be matched."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from agent_assist.search.arrays import Floats, Ints
from agent_assist.search.grams import Shared

_NEARLY = 0.95
"""How near the surest term of a word another must be to be meant just as well."""


@dataclass(frozen=True)
class Plan:
    """What each word of a query may mean, weighed.

    Attributes:
        terms: Per distinct word, the terms it may mean, the one that gains most last.
        gains: Per distinct word, what each term gains: sureness times importance.
        sureness: Per distinct word, how surely each term was meant, 0 to 1.
        weights: Per distinct word, the most it can gain; what an unknown word would.
        full: What all the words would gain, had each been meant surely.
        importance: Per term of the vocabulary.
        gram_weights: What each of the distinct grams of the words tells, in every reading.
        gram_total: What they tell together, of each word the reading that tells most.
        shared: Which of these grams each term of the vocabulary has.
    """

    terms: list[Ints]
    gains: list[Floats]
    sureness: list[Floats]
    weights: Floats
    full: float
    importance: Floats
    gram_weights: Floats
    gram_total: float
    shared: Shared

    @cached_property
    def total(self) -> float:
        """The most that a document can gain; above 0."""
        return max(float(self.weights.sum()), 1e-6)

    @cached_property
    def meant(self) -> Floats:
        """Per distinct word, the sureness from which on a term is what the word means."""
        surest = [float(sure.max()) if len(sure) else 1.0 for sure in self.sureness]
        return np.array(surest, dtype=np.float32) * np.float32(_NEARLY)

    @property
    def answered(self) -> float:
        """How much of what was typed any document can answer, 0 to about 1."""
        return self.total / max(self.full, 1e-6)


def importance_of(counts: Ints, documents: int) -> Floats:
    """How much each term tells: the inverse document frequency of BM25, never below 0.

    Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
    """
    return np.log1p((documents - counts + 0.5) / (counts + 0.5)).astype(np.float32)
