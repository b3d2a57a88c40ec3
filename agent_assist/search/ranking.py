"""From expanded words to ranked documents: candidates first, then a second look at few."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agent_assist.search.arrays import Floats, Ints, ints, runs, starts_of
from agent_assist.search.expand import Expansion
from agent_assist.search.segment import Segment
from agent_assist.search.texts import Field

CANDIDATES = 256
"""Documents that get the second look."""
POSTINGS_BUDGET = 400_000
"""Places that the first look reads; past it the commonest words wait for the second."""

FEATURES = (
    "best_cosine", "best_dice", "best_cover", "cover", "evidence", "likelihood", "adjacent",
    "body_cosine", "body_cover", "title_cosine", "uses", "mean_cosine", "second_cosine",
)  # fmt: skip


@dataclass(frozen=True)
class Plan:
    """A query ready to be matched.

    Attributes:
        terms: Per distinct word, its expansions' terms.
        gains: Per distinct word, how much each term counts: sureness times importance.
        total: What a document could gain at most.
        importance: Per term of the vocabulary.
    """

    terms: list[Ints]
    gains: list[Floats]
    sureness: list[Floats]
    weights: Floats
    importance: Floats

    @property
    def total(self) -> float:
        return float(self.weights.sum())


def importance_of(counts: Ints, documents: int) -> Floats:
    """How much each term tells: the inverse document frequency of BM25, never below 0.

    Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
    """
    odds = (documents - counts + 0.5) / (counts + 0.5)
    return np.log1p(odds).astype(np.float32)


def plan_of(expanded: list[tuple[Expansion, ...]], damping: list[float], importance: Floats, unknown: float) -> Plan:
    """Weighs the expansions of a query's distinct words."""
    terms, gains, sureness, weights = [], [], [], []
    for expansions, damp in zip(expanded, damping, strict=True):
        numbers = ints([e.term for e in expansions])
        sure = np.array([e.weight for e in expansions], dtype=np.float32)
        gain = sure * importance[numbers] * np.float32(damp)
        order = np.argsort(gain, kind="stable")
        terms.append(numbers[order])
        gains.append(gain[order])
        sureness.append(sure[order])
        weights.append(gain.max() if len(gain) else unknown * damp)
    return Plan(terms, gains, sureness, np.array(weights, dtype=np.float32), importance)


def first_look(segment: Segment, plan: Plan, counts: Ints) -> Floats:
    """Per document of a segment, what its best answer to each word of the query adds up to."""
    gained = np.zeros(len(segment), dtype=np.float32)
    one = np.zeros(len(segment), dtype=np.float32)
    sizes = [int(counts[terms].sum()) for terms in plan.terms]
    spent = 0
    for number in sorted(range(len(sizes)), key=lambda n: (sizes[n], n)):
        if spent and spent + sizes[number] > POSTINGS_BUDGET:
            break
        spent += sizes[number]
        one[:] = 0
        # Ascending, so that where a document has two of the terms the better one stays.
        for term, gain in zip(plan.terms[number].tolist(), plan.gains[number].tolist(), strict=True):
            one[segment.with_term(term)] = gain
        gained += one
    return gained


def features(segment: Segment, places: Ints, plan: Plan) -> Floats:
    """What the second look sees of each document: a row of `FEATURES` each."""
    count, words = len(places), len(plan.terms)
    rows, rows_per = runs(segment.row_starts, places)
    flat, terms_per = runs(segment.term_starts, rows)
    terms = segment.terms[flat]
    row_of_term = np.repeat(np.arange(len(rows), dtype=np.int32), terms_per)
    place_of_row = np.repeat(np.arange(count, dtype=np.int32), rows_per)
    fields = segment.fields[rows]
    mass = np.bincount(row_of_term, weights=plan.importance[terms], minlength=len(rows)).astype(np.float32)

    slot = np.zeros(len(plan.importance), dtype=np.int16)
    known = np.unique(np.concatenate(plan.terms)) if words else ints([])
    slot[known] = np.arange(1, len(known) + 1, dtype=np.int16)
    gain = np.zeros((len(known) + 1, words), dtype=np.float32)
    sure = np.zeros((len(known) + 1, words), dtype=np.float32)
    for word in range(words):
        gain[slot[plan.terms[word]], word] = plan.gains[word]
        sure[slot[plan.terms[word]], word] = plan.sureness[word]

    slots = slot[terms]
    hit = np.flatnonzero(slots)
    hit_slots, hit_rows = slots[hit], row_of_term[hit]
    out = np.zeros((count, len(FEATURES)), dtype=np.float32)
    if not len(hit):
        return out
    begins = np.flatnonzero(np.diff(hit_rows, prepend=-1))
    matched = hit_rows[begins]
    hit_gain = gain[hit_slots]
    by_row = np.maximum.reduceat(hit_gain, begins, axis=0)
    sure_by_row = np.maximum.reduceat(sure[hit_slots], begins, axis=0)
    strength = segment.strengths[rows][matched]
    total = plan.total
    gained = by_row.sum(axis=1) * strength
    lengths = mass[matched]
    cosine = gained / np.sqrt(total * np.maximum(lengths, gained) + 1e-6)
    dice = 2 * gained / (total + np.maximum(lengths, gained) + 1e-6)
    cover = gained / (total + 1e-6)
    place = place_of_row[matched]
    short = fields[matched] != Field.BODY

    def best(values: Floats, chosen: NDArray[np.bool_]) -> Floats:
        found = np.zeros(count, dtype=np.float32)
        np.maximum.at(found, place[chosen], values[chosen])
        return found

    name = FEATURES.index
    out[:, name("best_cosine")] = best(cosine, short)
    out[:, name("best_dice")] = best(dice, short)
    out[:, name("best_cover")] = best(cover, short)
    out[:, name("title_cosine")] = best(cosine, fields[matched] == Field.TITLE)
    out[:, name("body_cosine")] = best(cosine, ~short)
    out[:, name("body_cover")] = best(cover, ~short)

    places_begin = np.flatnonzero(np.diff(place, prepend=-1))
    present = place[places_begin]
    best_gain = np.maximum.reduceat(by_row * strength[:, None], places_begin, axis=0)
    out[present, name("cover")] = best_gain.sum(axis=1) / (total + 1e-6)

    # How many of a document's short rows have each word: evidence of the class, not of one row.
    short_rows = np.bincount(place_of_row, weights=fields != Field.BODY, minlength=count)
    share = np.add.reduceat(sure_by_row * (short * strength)[:, None], places_begin, axis=0)
    share /= np.maximum(short_rows[present], 1)[:, None]
    weights = plan.weights / (total + 1e-6)
    out[present, name("evidence")] = (np.log1p(4 * share) / np.log(5)) @ weights
    size = np.bincount(row_of_term_place(row_of_term, place_of_row), minlength=count)[present]
    soft = np.add.reduceat(sure_by_row * strength[:, None], places_begin, axis=0)
    rarity = np.exp(plan.weights)[None, :]
    out[present, name("likelihood")] = np.log1p(0.5 * soft / np.maximum(size, 4)[:, None] * rarity).sum(axis=1) / max(words, 1)

    sums = np.bincount(place, weights=cosine * short, minlength=count)
    out[:, name("mean_cosine")] = sums / np.maximum(short_rows, 1)
    # The second best row of a document.
    order = np.lexsort((-(cosine * short), place))
    at = starts_of(ints(np.bincount(place, minlength=count)))
    second = at[:-1] + 1
    has = second < at[1:]
    out[has, name("second_cosine")] = (cosine * short)[order][second[has]]

    if words > 1:
        next_ = np.flatnonzero((np.diff(hit) == 1) & (np.diff(hit_rows) == 0))
        if len(next_):
            pair = np.minimum(hit_gain[next_, :-1], hit_gain[next_ + 1, 1:])
            pair_place = place_of_row[hit_rows[next_]]
            pb = np.flatnonzero(np.diff(pair_place, prepend=-1))
            got = np.maximum.reduceat(pair, pb, axis=0).sum(axis=1)
            out[pair_place[pb], name("adjacent")] = got / (total + 1e-6)
    uses = np.log1p(segment.uses[places])
    out[:, name("uses")] = uses / (uses + 4)
    return out


def row_of_term_place(row_of_term: Ints, place_of_row: Ints) -> Ints:
    """Per term of the second look, which candidate it belongs to."""
    return place_of_row[row_of_term]
