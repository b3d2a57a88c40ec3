"""Which terms of the vocabulary a typed word may mean, how surely, and why."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from agent_assist.domain.data import dataclass
from agent_assist.domain.hit import Reason
from agent_assist.search.arrays import Ints, listed
from agent_assist.search.greek import greek_key, greeklish_keys, writing_cost
from agent_assist.search.serbian import serbian
from agent_assist.search.stems import inflected_alike, stems
from agent_assist.search.vocabulary import Vocabulary
from agent_assist.search.words import is_greek, plain, spellings

MOST_EXPANSIONS = 48
MOST_FOR_SHORT = 24
SHORT = 2


class Reading(NamedTuple):
    """One way to read a typed word.

    Attributes:
        form: What is compared with the vocabulary's forms.
        stem_mark: Which of the stems count: "e", "s" or "g".
        weight: How likely the reading is, 1 for the plainest.
        greeklish: The Latin letters typed, when they are read as Greek; else "".
        greek: The plain Greek word typed, when it was Greek; else "".
    """

    form: str
    stem_mark: str
    weight: float
    greeklish: str = ""
    greek: str = ""


class Expansion(NamedTuple):
    """A term that a typed word may mean: its number, how surely (0 to 1), and why."""

    term: int
    weight: float
    reason: Reason


class _Add(Protocol):
    def __call__(self, term: int, weight: float, reason: Reason) -> None: ...


@dataclass(frozen=True, slots=True)
class Trust:
    """How far each kind of likeness is trusted; chosen on development data."""

    inflection: float = 0.76
    short_stem: float = 0.6
    slipped_stem: float = 0.75
    kin: float = 0.55
    prefix_last: float = 0.92
    prefix_inside: float = 0.62
    one_slip: float = 0.9
    two_slips: float = 0.6
    first_letter: float = 0.8
    odd_slip: float = 0.7
    short_word: float = 0.12
    beside_exact: float = 0.3
    synonym: float = 0.8
    everyday: float = 0.55
    writing: float = 0.12


TRUST = Trust()

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def readings(word: str, families: frozenset[str]) -> list[Reading]:
    """The ways to read a word as typed, where documents of these families exist."""
    found: dict[str, Reading] = {}

    def add(reading: Reading) -> None:
        if reading.form and reading.form not in found:
            found[reading.form] = reading

    for spelling in spellings(word):
        bare = plain(spelling)
        if is_greek(bare):
            add(Reading(greek_key(bare), "g", 1.0, greek=bare))
            continue
        add(Reading(bare, "e", 1.0))
        if "sr" in families:
            folded = serbian(bare)
            if folded == bare:
                found[bare] = Reading(bare, "es", 1.0)
            else:
                add(Reading(folded, "s", 1.0))
        if "el" in families:
            for place, key in enumerate(greeklish_keys(bare)):
                add(Reading(key, "g", 1.0 - 0.04 * place, greeklish=bare))
    return list(found.values())


def expand(
    word: str,
    last: bool,
    vocabulary: Vocabulary,
    counts: Ints,
    written: Ints,
    families: frozenset[str],
) -> tuple[Expansion, ...]:
    """The terms that a word may mean, surest first.

    Args:
        word: As typed.
        last: Whether the word may be unfinished.
        vocabulary: Where to look.
        counts: How many documents have each term; terms that none has are left out.
        written: How many have it elsewhere than in learned queries.
        families: Which language families the documents have, as `fold.family` names them.
    """
    best: dict[int, tuple[float, Reason]] = {}
    for reading in readings(word, families):
        _expand_reading(reading, last, vocabulary, counts, written, best)
    found = [Expansion(term, weight, reason) for term, (weight, reason) in best.items()]
    terms = vocabulary.terms
    found.sort(key=lambda e: (-e.weight, -int(counts[e.term]), terms[e.term]))
    return tuple(found[: MOST_FOR_SHORT if len(word) <= SHORT else MOST_EXPANSIONS])


def _expand_reading(
    reading: Reading,
    last: bool,
    vocabulary: Vocabulary,
    counts: Ints,
    written: Ints,
    best: dict[int, tuple[float, Reason]],
) -> None:
    form = reading.form
    seen: dict[int, tuple[float, Reason]] = {}

    def add(term: int, weight: float, reason: Reason) -> None:
        known = seen.get(term)
        if counts[term] <= 0 or (known is not None and weight <= known[0]):
            return
        if known is not None and known[1] is Reason.INFLECTION and reason is Reason.SPELLING:
            reason = Reason.INFLECTION  # "swaps" is a form of "swap", not a slip for it
        seen[term] = (weight, reason)

    for term in vocabulary.with_form(form):
        add(term, *_same_form(reading, vocabulary.terms[term]))
    damp = TRUST.beside_exact if any(written[term] > 0 for term in seen) else 1.0
    for stem in stems(form):
        if stem[0] in reading.stem_mark:
            for term in vocabulary.with_stem(stem):
                add(term, TRUST.inflection, Reason.INFLECTION)
    known = bool(seen)
    if last or len(form) > SHORT:
        trust = TRUST.prefix_last if last else TRUST.prefix_inside
        for term in _commonest(vocabulary.beginning_with(form), counts):
            share = len(form) / len(vocabulary.forms[term])
            add(term, trust * (0.6 + 0.4 * share), Reason.PREFIX)
    mark = reading.stem_mark[-1]
    if len(form) > SHORT:
        if mark != "e":
            _add_inflected(form, mark, vocabulary, counts, add)
        _add_kin(form, vocabulary, counts, damp, add)
        _add_slips(form, vocabulary, counts, damp, add)
        if mark != "e" and not known and not last:  # else slips in its beginning are looked at
            _add_slipped_stems(form, mark, vocabulary, counts, add)
        if last and len(form) > SHORT + 1:
            _add_slipped_prefixes(form, vocabulary, counts, damp, add)
    for term, (weight, reason) in seen.items():
        if reading.greeklish and reason is not Reason.EXACT:
            weight = _as_written(reading.greeklish, vocabulary.terms[term], weight, reason)
            reason = Reason.SCRIPT if reason is Reason.SPELLING else reason
        weight *= reading.weight
        if weight > best.get(term, (0.0,))[0]:
            best[term] = (weight, reason)


def _same_form(reading: Reading, term: str) -> tuple[float, Reason]:
    if reading.greeklish:
        return 1.0, Reason.SCRIPT
    if reading.greek and reading.greek != term:
        return 0.93, Reason.SPELLING
    return 1.0, Reason.EXACT


def _as_written(latin: str, greek: str, weight: float, reason: Reason) -> float:
    if reason is Reason.PREFIX:
        return weight
    return weight * max(0.3, 1.0 - TRUST.writing * writing_cost(latin, greek))


def _commonest(terms: Ints, counts: Ints) -> list[int]:
    """At most some terms, those in most documents; all that tie with the last of them."""
    if len(terms) <= MOST_EXPANSIONS:
        return listed(terms)
    frequency = counts[terms]
    least = np.partition(frequency, -MOST_EXPANSIONS)[-MOST_EXPANSIONS]
    return listed(terms[frequency >= max(least, 1)])


def _add_kin(form: str, vocabulary: Vocabulary, counts: Ints, damp: float, add: _Add) -> None:
    """Words that share a long beginning: activate and activation, porudžbina and poručiti."""
    least = max(4, len(form) - 3)
    if len(form) < least:
        return
    for term in _commonest(vocabulary.beginning_with(form[:least]), counts):
        other = vocabulary.forms[term]
        shared = least
        while shared < min(len(form), len(other)) and form[shared] == other[shared]:
            shared += 1
        likeness = 2 * shared / (len(form) + len(other))
        if likeness >= 0.6:
            add(term, TRUST.kin * likeness * (0.5 + 0.5 * damp), Reason.INFLECTION)


def _add_inflected(form: str, mark: str, vocabulary: Vocabulary, counts: Ints, add: _Add) -> None:
    """Forms of a word that the stems, cut by one list for all words, keep apart."""
    for term in _commonest(vocabulary.beginning_with(form[: max(4, len(form) - 4)]), counts):
        other = vocabulary.forms[term]
        if other != form and (length := inflected_alike(form, other, mark)):
            add(term, TRUST.inflection if length > 4 else TRUST.short_stem, Reason.INFLECTION)


def _add_slipped_stems(
    form: str, mark: str, vocabulary: Vocabulary, counts: Ints, add: _Add
) -> None:
    """Forms of a word that was misspelt, and that no document has as it was meant."""
    stem = _stem(form, mark)
    if len(stem) < 5:
        return
    maybe = vocabulary.maybe_beginning_with(stem, 1)
    maybe = maybe[(counts[maybe] > 0) & (vocabulary.lengths[maybe] <= len(stem) + 6)]
    numbers = maybe.tolist()
    others = [_stem(vocabulary.forms[n], mark) for n in numbers]
    for other, _, place in process.extract(
        stem, others, scorer=OSA.distance, score_cutoff=1, limit=None
    ):
        trust = _slip_trust(stem, other, 1) * TRUST.slipped_stem
        add(numbers[place], trust, Reason.SPELLING)


def _stem(form: str, mark: str) -> str:
    return next((stem[1:] for stem in stems(form) if stem[0] == mark), form)


def slips_allowed(length: int) -> int:
    """How many slips a word of so many letters may have."""
    return 1 if length < 6 else 2


def _add_slips(form: str, vocabulary: Vocabulary, counts: Ints, damp: float, add: _Add) -> None:
    allowed = slips_allowed(len(form))
    near = vocabulary.near(form, allowed)
    near = near[counts[near] > 0]
    forms = vocabulary.forms
    numbers = near.tolist()
    for _, distance, place in process.extract(
        form, [forms[n] for n in numbers], scorer=OSA.distance, score_cutoff=allowed, limit=None
    ):
        if distance:
            other = forms[numbers[place]]
            trust = _slip_trust(form, other, distance)
            if distance == 1 and form.isascii() and not _easily(form, other):
                trust *= TRUST.odd_slip
            add(numbers[place], trust * damp, Reason.SPELLING)


def _slip_trust(form: str, other: str, distance: int) -> float:
    trust = TRUST.one_slip if distance == 1 else TRUST.two_slips
    trust -= TRUST.short_word * max(0, 5 - min(len(form), len(other)))
    if form[0] != other[0]:
        trust *= TRUST.first_letter
    return trust


def _easily(typed: str, meant: str) -> bool:
    """Whether fingers make this one slip: a letter lost, doubled or swapped, or the key beside."""
    if len(typed) < len(meant):
        return True
    pairs = zip(typed, meant, strict=False)
    at = next((place for place, (one, other) in enumerate(pairs) if one != other), len(meant))
    if len(typed) > len(meant):
        return at > 0 and typed[at] in (typed[at - 1], *_beside(typed[at - 1]))
    return typed[at + 1 :] != meant[at + 1 :] or typed[at] in _beside(meant[at])


def _beside(key: str) -> str:
    """The letters of the keys to its left and right."""
    row = next((keys for keys in _KEYS if key in keys), "")
    at = row.find(key)
    return row[max(at - 1, 0) : at] + row[at + 1 : at + 2] if row else ""


def _add_slipped_prefixes(
    form: str, vocabulary: Vocabulary, counts: Ints, damp: float, add: _Add
) -> None:
    """Terms whose beginning is one slip away from an unfinished word."""
    maybe = vocabulary.maybe_beginning_with(form, 1)
    maybe = maybe[counts[maybe] > 0]
    forms = vocabulary.forms
    numbers = maybe.tolist()
    length = len(form)
    for cut in (length, length + 1, length - 1):
        for _, distance, place in process.extract(
            form, [forms[n][:cut] for n in numbers], scorer=OSA.distance, score_cutoff=1, limit=None
        ):
            other = forms[numbers[place]]
            if distance and len(other) > cut:
                share = length / len(other)
                trust = _slip_trust(form, other[:cut], 1) * TRUST.prefix_last * (0.6 + 0.4 * share)
                add(numbers[place], trust * damp, Reason.SPELLING)
