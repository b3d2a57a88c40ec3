"""What the second look sees of each candidate."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from agent_assist.search.arrays import Floats, Ints, distinct, ints, runs, starts_of
from agent_assist.search.plan import Plan
from agent_assist.search.segment import Segment
from agent_assist.search.texts import Field

FEATURES = (
    "three_cosine", "mean_cosine", "whole_cosine", "title_cosine", "body_cosine", "body_cover",
    "cover", "likelihood", "bm25", "trigrams", "uses", "texts",
)  # fmt: skip
"""Their names, in the order of the columns:

three_cosine, mean_cosine: what the best three titles and phrasings, and all of them, share with the
query relative to both: a document whose phrasings agree is likelier than one that a single
phrasing hits by chance. whole_cosine: the same of all of them joined to one, which phrasings that
repeat each other do not raise (Rocchio 1971). title_cosine: of the title, where there is but a
title and a body, instead of these three. body_cosine, body_cover: of the best passage. cover: what
all texts together answer. likelihood: of the query in the language of the document (Ponte and Croft
1998, soft counts). bm25: over the whole document, counting only what each word means most surely.
trigrams: BM25 over the grams of the words, which no ending hides. uses: how much it is used, from 0
to 1. texts: the logarithm of how many titles, phrasings and passages it has.
"""

LONE = 0.45
"""What a document with one short text is taken to have in a second one, of its best."""
_BACKGROUND = 0.5
_SHORTEST = 4
_K1, _B = 1.2, 0.6
_MANY = 10
"""Texts past which more make no difference to how sure a hit must look."""


class _Hits(NamedTuple):
    """The text rows of the candidates that answer any word.

    Attributes:
        gains, sureness: Row × word: the best answer.
        counts: Row × word: how often what the word means stands there.
        strength, mass: Per row: trust, and the importance of all its terms.
        whole: Per candidate: the importance of all that its short rows say, repeats squared.
        place: Per row: its candidate.
        short: Per row: whether it is no passage of a body.
        said: Per row: whether it is a title or a phrasing.
    """

    gains: Floats
    sureness: Floats
    counts: Floats
    strength: Floats
    mass: Floats
    whole: Floats
    place: Ints
    short: NDArray[np.bool_]
    said: NDArray[np.bool_]


@dataclass(frozen=True)
class _Candidates:
    count: int
    short_rows: Ints
    said_rows: Ints
    has_body: NDArray[np.bool_]
    sizes: Ints


def features(segment: Segment, places: Ints, plan: Plan, average_size: float) -> Floats:
    """A row of `FEATURES` for each document at the places.

    Args:
        segment: Where the documents are.
        places: Which ones.
        plan: The query.
        average_size: Terms of an average document of the whole index.
    """
    count = len(places)
    out = np.zeros((count, len(FEATURES)), dtype=np.float32)
    rows, rows_per = runs(segment.row_starts, places)
    flat, terms_per = runs(segment.term_starts, rows)
    terms = segment.terms[flat]
    row_of_term = np.repeat(np.arange(len(rows), dtype=np.int32), terms_per)
    place_of_row = np.repeat(np.arange(count, dtype=np.int32), rows_per)
    slot, gain, sure = _tables(plan)
    slots = slot[terms]
    hit = np.flatnonzero(slots)
    uses = np.log1p(segment.uses[places])
    out[:, FEATURES.index("uses")] = uses / (uses + 4)
    if not len(hit):
        return out
    hit_rows = row_of_term[hit]
    hit_gains, hit_sure = gain[slots[hit]], sure[slots[hit]]
    begins = np.flatnonzero(np.diff(hit_rows, prepend=-1))
    matched = hit_rows[begins]
    fields = segment.fields[rows]
    mass = np.bincount(row_of_term, weights=plan.importance[terms], minlength=len(rows))
    short, said = fields != Field.BODY, fields < Field.TAG
    hits = _Hits(
        gains=np.maximum.reduceat(hit_gains, begins, axis=0),
        sureness=np.maximum.reduceat(hit_sure, begins, axis=0),
        counts=np.add.reduceat(hit_sure >= plan.meant, begins, axis=0, dtype=np.float32),
        strength=segment.strengths[rows][matched],
        mass=mass[matched].astype(np.float32),
        whole=_whole(
            plan.importance[terms] * segment.repeats[flat],
            place_of_row[row_of_term],
            segment.strengths[rows][row_of_term],
            count,
        ),
        place=place_of_row[matched],
        short=short[matched],
        said=said[matched],
    )
    short_rows = ints(np.bincount(place_of_row[short], minlength=count))
    candidates = _Candidates(
        count=count,
        short_rows=short_rows,
        said_rows=ints(np.bincount(place_of_row[said], minlength=count)),
        has_body=rows_per > short_rows,
        sizes=ints(np.bincount(place_of_row, weights=terms_per, minlength=count)),
    )
    out[:, FEATURES.index("texts")] = np.log(np.minimum(rows_per, _MANY) + np.float32(2))
    _by_row(out, hits, candidates, plan)
    _by_document(out, hits, candidates, plan, average_size)
    out[:, FEATURES.index("trigrams")] = _trigrams(
        terms,
        place_of_row[row_of_term],
        segment.strengths[rows][row_of_term],
        candidates.sizes,
        plan,
        average_size,
    )
    return out


def _whole(told: Floats, place_of_term: Ints, strength_of_term: Floats, count: int) -> Floats:
    """Per candidate, the squared length of the sum of its titles and phrasings.

    Args:
        told: What each term tells, as often as its document repeats it.
        place_of_term: The candidate of each.
        strength_of_term: The trust in its text; the repeats are taken to be trusted as far.
        count: How many candidates there are.
    """
    squares = told * strength_of_term * strength_of_term
    return np.bincount(place_of_term, weights=squares, minlength=count).astype(np.float32)


def _tables(plan: Plan) -> tuple[NDArray[np.int16], Floats, Floats]:
    """Per term a slot (0: in no word's expansions); per slot and word its gain and sureness."""
    slot = np.zeros(len(plan.importance), dtype=np.int16)
    known = distinct(np.concatenate(plan.terms))
    slot[known] = np.arange(1, len(known) + 1, dtype=np.int16)
    gain = np.zeros((len(known) + 1, len(plan.terms)), dtype=np.float32)
    sure = np.zeros_like(gain)
    for word, terms in enumerate(plan.terms):
        at = slot[terms]
        gain[at, word] = plan.gains[word]
        sure[at, word] = plan.sureness[word]
    return slot, gain, sure


def _by_row(out: Floats, hits: _Hits, candidates: _Candidates, plan: Plan) -> None:
    gained = hits.gains.sum(axis=1) * hits.strength
    length = np.maximum(hits.mass, gained)
    cosine = gained / np.sqrt(plan.total * length)
    cover = gained / plan.total
    count, place = candidates.count, hits.place

    def best(name: str, values: Floats) -> None:
        found = np.zeros(count, dtype=np.float32)
        np.maximum.at(found, place[long], values[long])
        out[:, FEATURES.index(name)] = found

    long = ~hits.short
    best("body_cosine", cosine)
    best("body_cover", cover)
    short = cosine * hits.short
    ranked = short[np.lexsort((-short, place))]
    at = starts_of(ints(np.bincount(place, minlength=count)))
    top = np.zeros((count, 3), dtype=np.float32)
    for nth in range(3):
        there = at[:-1] + nth
        has = there < at[1:]
        top[has, nth] = ranked[there[has]]
    rows = np.maximum(candidates.short_rows, 1)
    of_three = top.sum(axis=1) / np.minimum(rows, 3)
    mean = np.bincount(place, weights=short, minlength=count) / rows
    together = np.bincount(place, weights=gained * hits.said, minlength=count)
    whole = np.minimum(together / np.sqrt(plan.total * np.maximum(hits.whole, 1e-6)), 1.0)
    alone = np.where(candidates.has_body, 0.0, LONE * top[:, 0])
    out[:, FEATURES.index("three_cosine")] = np.where(rows > 1, of_three, alone)
    out[:, FEATURES.index("mean_cosine")] = np.where(rows > 1, mean, alone)
    titled = (rows == 1) & candidates.has_body
    # As if that second text, which is LONE like the first, were joined to it.
    paired = np.where(titled, 0.0, math.sqrt((1 + LONE) / 2) * top[:, 0])
    out[:, FEATURES.index("whole_cosine")] = np.where(candidates.said_rows > 1, whole, paired)
    out[:, FEATURES.index("title_cosine")] = np.where(titled, top[:, 0], 0.0)


def _by_document(
    out: Floats, hits: _Hits, candidates: _Candidates, plan: Plan, average_size: float
) -> None:
    begins = np.flatnonzero(np.diff(hits.place, prepend=-1))
    present = hits.place[begins]
    strength = hits.strength[:, None]
    best = np.maximum.reduceat(hits.gains * strength, begins, axis=0)
    soft = np.add.reduceat(hits.sureness * strength, begins, axis=0)
    size = candidates.sizes[present].astype(np.float32)
    usual = soft / np.maximum(size, _SHORTEST)[:, None]
    likelihood = np.log1p(_BACKGROUND * usual * np.exp(plan.weights))
    norm = _K1 * (1 - _B + _B * size / np.float32(max(average_size, 1.0)))
    often = np.add.reduceat(hits.counts * strength, begins, axis=0)
    saturated = plan.weights * (often * (_K1 + 1) / (often + norm[:, None]))
    out[present, FEATURES.index("cover")] = best.sum(axis=1) / plan.total
    out[present, FEATURES.index("likelihood")] = likelihood.sum(axis=1) / len(plan.weights)
    out[present, FEATURES.index("bm25")] = saturated.sum(axis=1) / plan.total


def _trigrams(
    terms: Ints,
    place_of_term: Ints,
    strength_of_term: Floats,
    sizes: Ints,
    plan: Plan,
    average_size: float,
) -> Floats:
    """Per candidate, BM25 over the grams of all its terms."""
    run_of_term = plan.shared.run[terms]
    at = np.flatnonzero(run_of_term >= 0)
    places, lengths = runs(plan.shared.starts, run_of_term[at])
    grams = len(plan.gram_weights)
    cells = np.repeat(place_of_term[at] * grams, lengths) + plan.shared.columns[places]
    counted = np.repeat(strength_of_term[at], lengths)
    often = np.bincount(cells, counted, len(sizes) * grams).reshape(len(sizes), grams)
    norm = _K1 * (1 - _B + _B * sizes / np.float32(max(average_size, 1.0)))
    told = often * plan.gram_weights / (often + norm.astype(np.float32)[:, None])
    found: Floats = (told.sum(axis=1) * ((_K1 + 1) / plan.gram_total)).astype(np.float32)
    return found
