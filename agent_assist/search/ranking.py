"""Ranks documents: a first look at all, a second look at few."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from agent_assist.search.arrays import Floats, Ints, ints, listed
from agent_assist.search.features import FEATURES
from agent_assist.search.plan import Plan
from agent_assist.search.segment import Segment
from agent_assist.search.store import Store

CANDIDATES = 256
"""Documents that get the second look, and one more for each hundred that there are."""
POSTINGS_BUDGET = 400_000
"""Places that the first look reads; past it the commonest words wait for the second."""

WEIGHTS: dict[str, float] = {
    "three_cosine": 5.8, "mean_cosine": 7.0, "whole_cosine": 6.4, "title_cosine": 1.9,
    "body_cosine": 4.3, "body_cover": 3.1, "likelihood": 2.1, "bm25": 2.7, "trigrams": 1.7,
    "uses": 1.0,
}  # fmt: skip
"""Fitted by `tests.benchmarks.search_fit`: softmax regression over documents, on the queries of a
third of the documents of each English, Serbian and Greek set, and of English among distractors;
"uses" is chosen."""
_WEIGHTS = np.array([WEIGHTS.get(name, 0.0) for name in FEATURES], dtype=np.float32)

EVIDENCE: dict[str, float] = {
    "three_cosine": 3.7, "mean_cosine": 1.2, "title_cosine": 2.2, "body_cosine": 3.6,
    "body_cover": 1.1, "cover": 1.8, "likelihood": 3.5, "bm25": 3.0, "trigrams": 1.5,
}  # fmt: skip
"""Fitted as `WEIGHTS`, but every set and condition weighs the same and there are no distractors:
this tells strangers apart better, 60 % of them against 52, and ranks Serbian and Greek documents,
whose words have many forms. A title alone stands for the first two. Evidence is near the logarithm
of a probability, so that documents compare by it."""
_EVIDENCE = np.array([EVIDENCE.get(name, 0.0) for name in FEATURES], dtype=np.float32)
_AS_PLAIN = np.float32(1.6)
"""What makes the evidence as large as the scores of English documents; chosen."""
NONE_OF_THESE = 4.0
"""What "none of these" weighs beside the documents' evidence: a small library may say it too."""
SURE_BY_LEAD = 2.44
SURE_BY_TEXTS = 4.05
SURE_ABOVE = -10.32
"""Fitted by `tests.benchmarks.search_fit`: logistic regression of in-scope against out-of-scope
queries of the English validation part, and set where 96 % of the in-scope queries stay, in
libraries of 8, 40 and 150 documents."""
SURE_BESIDE = 1 / 3
"""Share of the best document's evidence below which another is not sure beside it; chosen."""


def first_look(segment: Segment, plan: Plan, counts: Ints) -> Floats:
    """Per document of a segment, what its best answer to each word of the query adds up to."""
    gained = np.zeros(len(segment), dtype=np.float32)
    one = np.zeros(len(segment), dtype=np.float32)
    sizes = [int(counts[terms].sum()) for terms in plan.terms]
    spent = 0
    for word in sorted(range(len(sizes)), key=lambda n: (sizes[n], n)):
        if spent and spent + sizes[word] > POSTINGS_BUDGET:
            break
        spent += sizes[word]
        one[:] = 0
        # Ascending, so that where a document has two of the terms the better one stays.
        for term, gain in zip(plan.terms[word].tolist(), plan.gains[word].tolist(), strict=True):
            one[segment.with_term(term)] = gain
        gained += one
    return gained


def candidates(
    store: Store,
    plan: Plan,
    allowed: list[NDArray[np.bool_]],
    lifted: Mapping[int, set[int]],
) -> list[Ints]:
    """Per segment, the places of the documents that get the second look.

    A document that shares grams with the query, but no word that may be meant, gets none: in small
    Serbian and Greek libraries, held out, such documents never changed recall@1 by a tenth of a
    point and recall@5 by 1.2 at most, and words that mean nothing would find something.
    """
    gained = [
        np.where(mask, first_look(segment, plan, store.counts), np.float32(0))
        for segment, mask in zip(store.segments, allowed, strict=True)
    ]
    everywhere = np.concatenate(gained)
    positive = everywhere[everywhere > 0]
    most = CANDIDATES + len(store) // 100
    if len(positive) <= most:
        return [ints(np.flatnonzero(values > 0)) for values in gained]
    least = np.partition(positive, -most)[-most]
    room = most - int((positive > least).sum())
    chosen = [values > least for values in gained]
    for number, place in _tied(store, gained, least)[:room]:
        chosen[number][place] = True
    for number, places in lifted.items():
        at = ints(sorted(places))
        chosen[number][at] |= gained[number][at] > 0
    return [ints(np.flatnonzero(mask)) for mask in chosen]


def _tied(store: Store, gained: list[Floats], least: np.float32) -> list[tuple[int, int]]:
    """The documents at the border, in an order that depends on their ids alone."""
    ties: list[tuple[int, int, int]] = []
    for number, values in enumerate(gained):
        at = np.flatnonzero(values == least)
        ties.extend(
            (tie, number, place)
            for tie, place in zip(
                store.segments[number].ties[at].tolist(), at.tolist(), strict=True
            )
        )
    ties.sort()
    return [(number, place) for _, number, place in ties]


def scores(seen: Floats, inflected: NDArray[np.bool_]) -> Floats:
    """One number for each row of features; higher is better.

    Args:
        seen: The features.
        inflected: Which rows are of Serbian or Greek documents.
    """
    # Not a matrix product: its rounding may differ with the number of rows.
    plain = (seen * _WEIGHTS).sum(axis=1)
    uses = seen[:, FEATURES.index("uses")] * np.float32(WEIGHTS["uses"])
    found: Floats = np.where(inflected, evidence(seen) * _AS_PLAIN + uses, plain).round(4)
    return found


def evidence(seen: Floats) -> Floats:
    """For each row of features, how much speaks for the document as an answer at all."""
    found: Floats = (seen * _EVIDENCE).sum(axis=1).round(4)
    return found


def lead(found: Sequence[Floats]) -> float:
    """How far the best of all documents stands out: the logarithm of its probability."""
    everywhere = np.concatenate([*found, [NONE_OF_THESE]]).astype(np.float64)
    # Summed exactly, so that it does not depend on the order of the documents.
    return -math.log(math.fsum(np.exp(everywhere - best_of(found)).tolist()))


def best_of(found: Sequence[Floats]) -> float:
    """The evidence for the best of all documents; 0 when there is none."""
    return max((float(values.max()) for values in found if len(values)), default=0.0)


def is_sure(
    seen: Floats, found: Floats, best: float, ahead: float, answered: float
) -> NDArray[np.bool_]:
    """Which hits are above the measured confidence.

    Args:
        seen: Their features.
        found: The `evidence` for them.
        best: The evidence for the best of all documents.
        ahead: How far that one stands out, as `lead` gives it.
        answered: How much of what was typed any document can answer, 0 to 1.
    """
    usual = SURE_BY_TEXTS * seen[:, FEATURES.index("texts")]
    sure: NDArray[np.bool_] = answered * found + SURE_BY_LEAD * ahead - usual >= SURE_ABOVE
    return sure & (found >= np.float32(SURE_BESIDE * best))


def most_used(segment: Segment, allowed: NDArray[np.bool_], limit: int) -> list[int]:
    """The places of the most used documents, ties by id."""
    places = np.flatnonzero(allowed)
    if len(places) > limit:
        uses = segment.uses[places]
        least = np.partition(uses, -limit)[-limit]
        above = listed(places[uses > least])
        level = sorted(listed(places[uses == least]), key=lambda at: segment.ids[at])
        return above + level[: limit - len(above)]
    return listed(places)
