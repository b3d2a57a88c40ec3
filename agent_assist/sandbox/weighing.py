"""How a statement weighs beside what can and what cannot be promised."""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal
from itertools import chain, repeat

from agent_assist.domain.data import dataclass
from agent_assist.domain.practice import Certainty, Term
from agent_assist.sandbox.statements import Statement

ALIKE = 0.22
"""From such a likeness on, a clause is about an entry."""
FAINTLY = 0.06
"""From such a likeness on, an entry tips the scales where nothing is nearer."""
_FAINT = 0.3
CLEARLY = 0.42
"""From such a likeness on, a text is clearly about an entry."""
_GIST = 0.15
"""From such a likeness of all but the times on, two texts are about the same thing."""
_UNSAID = 0.4
_PART = 0.95
_SURELY, _HEDGED = 1.3, 0.15
_AT_ONCE, _SOON_HOURS = 0.5, 40.0
_SLACK = 1.15


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can or cannot be promised, or a plain detail of a solution.

    Attributes:
        open: it leaves something open: "the day on which the bank shows it", "what they decide".
    """

    said: Statement
    can: bool
    detail: bool
    solution: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """An entry, the part of a sentence that is most like it, and how alike they are."""

    alike: float
    said: Statement
    entry: Entry
    whole: bool


def weigh(
    statements: Sequence[Statement], entries: Sequence[Entry], house: frozenset[Decimal]
) -> tuple[float, Entry | None, float]:
    """The value of a sentence, the entry that decided, and how alike they are.

    Args:
        statements: the whole sentence, then its clauses.
        house: money and numbers that hold everywhere.
    """
    said = statements[0]
    likes = [
        near
        for near in (nearest(statements, entry) for entry in entries if not entry.detail)
        if not _only_alike(near)
    ]
    best = max(likes, key=lambda found: found.alike, default=None)
    near = [found for found in likes if found.alike >= ALIKE]
    value = _by_entries(near) if near else _by_certainty(said)
    if best is not None and FAINTLY <= best.alike < ALIKE:
        value += _FAINT * _by_entry(best)
    decided = best.entry if best is not None and near else None
    value += _by_terms(said, entries, decided)
    value += _by_amounts(said, entries, house)
    return max(-1.0, min(1.0, value)), decided, best.alike if best else 0.0


def nearest(statements: Sequence[Statement], entry: Entry) -> Near:
    """Which part of a sentence an entry is about: what another clause denies is not denied."""
    found = [
        Near(_cosine(said.features, entry.said.features) * share, said, entry, share == 1.0)
        for said, share in zip(statements, chain((1.0,), repeat(_PART)), strict=False)
    ]
    return max(found, key=lambda near: near.alike)


def _only_alike(near: Near) -> bool:
    """Whether words are shared with what cannot be promised, and yet that is not promised.

    Who cannot promise a time breaks it by naming one that is as soon, and who must leave something
    open by being sure of it.
    """
    said, entry = near.said, near.entry
    if entry.can or said.denies_promise or said.denies != entry.said.denies:
        return False
    if entry.open and not (said.terms or said.amounts or said.certainty is Certainty.SURE):
        return True
    if not entry.said.terms or said.certainty is Certainty.SURE:
        return False
    latest = max(term.most_hours for term in entry.said.terms)
    as_soon = any(term.most_hours <= latest for term in said.terms)
    just_so = near.whole and near.alike >= CLEARLY
    about_it = just_so or _cosine(said.gist, entry.said.gist) >= _GIST
    return not (as_soon and about_it)


def _by_entries(near: Sequence[Near]) -> float:
    """By the nearest thing that can be promised, and the nearest that cannot."""
    value = 0.0
    for can in (True, False):
        of_kind = [found for found in near if found.entry.can is can]
        if of_kind:
            value += _by_entry(max(of_kind, key=lambda found: found.alike))
    return value


def _by_entry(near: Near) -> float:
    """By one thing that can or cannot be promised."""
    said, entry = near.said, near.entry
    weight = 0.35 + 0.65 * min(1.0, near.alike / 0.6)
    same = said.denies == entry.said.denies
    if entry.said.denies and not entry.said.denies_outright:
        same = not said.denies_outright
    if entry.can:
        if said.denies_promise:
            return -0.5 * weight
        if not same:  # who is silent on a "no" of ours denies it less than who says "no" to us
            return -weight * (1.0 if said.denies else _UNSAID)
        return weight * (0.6 if said.certainty is Certainty.HEDGED else 1.0)
    if said.denies_promise or not same:
        return weight
    if said.certainty is Certainty.HEDGED or said.only_if:
        return _HEDGED * weight
    return -weight * (_SURELY if said.certainty is Certainty.SURE else 0.8)


def _by_certainty(said: Statement) -> float:
    """Where nothing is known of it: what is sure is too sure."""
    if said.denies_promise:
        return 0.3
    if said.certainty is Certainty.HEDGED or said.only_if:
        return 0.1
    return -0.4 if said.certainty is Certainty.SURE else 0.0


def _by_terms(said: Statement, entries: Sequence[Entry], nearest: Entry | None) -> float:
    """A time that is known to hold is good; a sooner one cannot be kept, a later one is wrong."""
    if not said.terms or said.denies_promise:
        return 0.0
    known = [term for entry in entries if entry.can for term in entry.said.terms]
    if nearest is not None and nearest.can and nearest.said.terms:
        known = list(nearest.said.terms)
    total = 0.0
    for term in said.terms:
        fits = any(_same_time(term, other) for other in known)
        if fits:
            total += 0.3 if nearest is None or nearest.can or not nearest.said.terms else 0.0
        elif nearest is None and term.most_hours <= _AT_ONCE:
            continue  # "I do it now" is no promise of when it is done
        elif any(term.most_hours < other.most_hours for other in known):
            total -= 0.6 if said.certainty is not Certainty.HEDGED else 0.2
        elif known:
            total -= 0.4
        elif _AT_ONCE < term.most_hours <= _SOON_HOURS and said.certainty is not Certainty.HEDGED:
            total -= 0.25
    if total > 0 and said.certainty is Certainty.SURE and nearest is None:
        return 0.0
    return total


def _same_time(one: Term, known: Term) -> bool:
    if one.most_hours > known.most_hours * _SLACK:
        return False
    ends_with_it = one.most_hours * _SLACK >= known.most_hours
    return ends_with_it or one.least_hours >= known.least_hours > 0


def _by_amounts(said: Statement, entries: Sequence[Entry], house: frozenset[Decimal]) -> float:
    known = [amount for entry in entries if entry.can for amount in entry.said.amounts]
    free = any(amount.value == 0 for amount in known) or any(
        entry.said.denies for entry in entries if entry.can
    )
    total = 0.0
    for amount in said.amounts:
        if any(amount.value == other.value for other in known):
            total += 0.3 if amount.value != 1 else 0.1
        elif amount.unit in ("rsd", "eur") and amount.value in house:
            total += 0.2
        elif amount.value == 0:
            total += 0.15 if free else 0.0
        elif amount.unit == "share":
            total += -0.5 if amount.value != 1 else 0.0
        elif amount.unit in ("rsd", "eur", "percent"):
            total -= 0.5
        elif amount.value != 1:
            total -= 0.25
    return total


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    shared = sum(weight * other[feature] for feature, weight in one.items() if feature in other)
    if not shared:
        return 0.0
    lengths = sum(w * w for w in one.values()) * sum(w * w for w in other.values())
    return shared / math.sqrt(lengths)
