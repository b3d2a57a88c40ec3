"""What is remembered of queries that led to a document, and how it fades."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from agent_assist.domain.hit import LearnedQuery
from agent_assist.search.fold import fold
from agent_assist.search.words import words_in

HALF_LIFE = 180 * 86_400.0
"""Seconds after which a learned query counts half."""
MOST_QUERIES = 24
"""Learned queries a document keeps; past it the weakest goes."""
MOST_WORDS = 12
FADED = 0.05
"""Strength below which a learned query is dropped."""
_MOST_DIGITS = 2


def remembered(query: str) -> str:
    """The words of a query that may be kept: the caller masks, this is the second lock.

    Words with three or more digits, and whatever stands around an "@", are left out.
    """
    kept = []
    for part in query.split():
        if "@" in part:
            continue
        for word, _, _ in words_in(part):
            if sum(letter.isdigit() for letter in word) <= _MOST_DIGITS:
                kept.append(word)
    return " ".join(kept[:MOST_WORDS])


def faded(learned: LearnedQuery, now: float) -> LearnedQuery:
    """The same query with its strength at a later time; a clock that went back fades nothing."""
    age = now - learned.at
    if age <= 0:
        return learned
    return replace(learned, strength=learned.strength * 0.5 ** (age / HALF_LIFE))


def with_query(
    known: Iterable[LearnedQuery], query: str, document_id: str, at: float
) -> tuple[LearnedQuery, ...]:
    """What a document has learned, with one more use of a query.

    Two queries are the same when they fold to the same words in any order.
    """
    text = remembered(query)
    key = _key(text)
    strength = 1.0
    kept = []
    for learned in known:
        if _key(learned.query) == key:
            strength += faded(learned, at).strength
            text, at = learned.query, max(at, learned.at)
        else:
            kept.append(learned)
    if not key:
        return tuple(kept)
    kept.append(LearnedQuery(document_id, text, strength, at))
    if len(kept) > MOST_QUERIES:
        now = max(learned.at for learned in kept)
        weakest = min(kept[:-1], key=lambda one: (faded(one, now).strength, one.at, one.query))
        kept.remove(weakest)
    return tuple(kept)


def without_query(known: Iterable[LearnedQuery], query: str) -> tuple[LearnedQuery, ...]:
    """What a document has learned, without one query."""
    key = _key(query)
    return tuple(learned for learned in known if _key(learned.query) != key)


def trust_in(learned: LearnedQuery, now: float) -> float:
    """How far a learned query counts as a phrasing of its document, 0 to 1."""
    strength = faded(learned, now).strength
    return 0.0 if strength < FADED else float(1.0 - 0.5**strength)


def _key(query: str) -> tuple[str, ...]:
    return tuple(sorted(set(fold(query).split())))
