"""How honest a line is: what it commits to, beside what can and what cannot be promised."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property, lru_cache

from agent_assist.domain.content import Content, Solution
from agent_assist.domain.guide import FactType
from agent_assist.domain.practice import Amount, Certainty, Judgement, Term, Understood
from agent_assist.domain.scenario import Move, Scenario
from agent_assist.sandbox.clauses import Clause, Word, folded, sentences
from agent_assist.sandbox.kinds import kinds_of
from agent_assist.sandbox.lexicon import lexicon_of
from agent_assist.sandbox.terms import number_of, times_and_amounts
from agent_assist.search.fold import family
from agent_assist.search.stems import stems

Render = Callable[[str], str]
"""A text of a solution → the text with its house values."""

ALIKE = 0.22
"""From such a likeness on, a clause is about an entry."""
FAINTLY = 0.06
"""From such a likeness on, an entry tips the scales where nothing is nearer."""
_FAINT = 0.3
CLEARLY, _DOUBTED = 0.42, 0.3
"""In a conversation, what is less clearly about an entry is only held against the rep a little."""
_LEAST_VALUE = 0.05
_UNSAID = 0.4
_A_CLAUSE, _PART = 3, 0.95
_SURELY, _HEDGED = 1.3, 0.15
_AT_ONCE, _SOON_HOURS = 0.5, 40.0
_SLACK = 1.15
_KIND = 0.5
_BEGINNING = 5
_IGNORED_KINDS = frozenset(
    {"polite", "we", "you", "wh", "not", "number", "letters", "maybe", "sure"}
)
_MOST_SENTENCES = 12
_COMMITTING = frozenset({Move.OFFER, Move.PROMISE, Move.BAD_NEWS, Move.OWN, Move.REFUSE})


@dataclass(frozen=True, slots=True)
class _Statement:
    """What a stretch of text says, as far as honesty goes."""

    text: str
    features: dict[str, float]
    denies: bool
    denies_promise: bool
    only_if: bool
    certainty: Certainty
    terms: tuple[Term, ...]
    amounts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """Something that can or cannot be promised, or a plain detail of a solution."""

    said: _Statement
    can: bool
    detail: bool
    solution: str


class Judge:
    """Judges lines by the solutions of a library in one language, and by a scenario.

    Args:
        render: puts house values into a solution's text.
    """

    def __init__(
        self, content: Content, language: str, render: Render, scenario: Scenario | None = None
    ) -> None:
        self._content = content
        self._language = language
        self._render = render
        self._scenario = scenario
        self._lexicon = lexicon_of(language)
        self._family = family(language)
        self._kinds = kinds_of(self._family)
        self._entries_of = lru_cache(maxsize=256)(self._solution_entries)

    def judgements(
        self, line: str, understood: Sequence[Understood], offered: Sequence[str] = ()
    ) -> tuple[Judgement, ...]:
        """What each sentence of a line commits to, judged by the solutions in question.

        Args:
            understood: the line's moves; only sentences that offer, promise, take over, refuse or
                bring bad news commit to anything.
            offered: solutions that were offered, beside those of the scenario.
        """
        spans = [found.span for found in understood if found.move in _COMMITTING]
        scenario = self._scenario
        named = (*scenario.solutions, *scenario.options) if scenario else ()
        entries = [
            *self._scenario_entries,
            *(entry for id in dict.fromkeys((*offered, *named)) for entry in self._entries_of(id)),
        ]
        found = (
            self._judged(line, parts, entries)
            for parts in self._parsed(line)
            if any(start < parts[0].span[1] and parts[0].span[0] < end for start, end in spans)
        )
        return tuple(one for one in found if one is not None)

    def honesty(self, line: str, solution: str) -> float:
        """How honest a line is about one solution, from -1 to 1; higher is more honest."""
        entries = self._entries_of(solution)
        values = [
            self._value(self._statements(line, parts), entries)[0] for parts in self._parsed(line)
        ]
        return (
            min(values, default=0.0) if min(values, default=0.0) < 0 else max(values, default=0.0)
        )

    def _parsed(self, line: str) -> Sequence[tuple[Clause, ...]]:
        """The sentences of a line, each whole and in its clauses."""
        return sentences(line, self._language)[:_MOST_SENTENCES]

    def _judged(
        self, line: str, parts: tuple[Clause, ...], entries: Sequence[_Entry]
    ) -> Judgement | None:
        statements = self._statements(line, parts)
        said = statements[0]
        value, entry, alike = self._value(statements, entries)
        commits = bool(said.terms) or said.certainty is Certainty.SURE or said.denies_promise
        if parts[0].question or not (commits or alike >= ALIKE) or abs(value) < _LEAST_VALUE:
            return None
        if value < 0 and alike < CLEARLY and said.certainty is not Certainty.SURE:
            value *= _DOUBTED
        against = entry.said.text if entry else ""
        return Judgement(round(value, 3), said.text, against, entry.solution if entry else "")

    # --- entries ----------------------------------------------------------------------------------

    @cached_property
    def _scenario_entries(self) -> tuple[_Entry, ...]:
        if self._scenario is None:
            return ()
        scenario, language = self._scenario, self._language
        return (
            *self._listed(scenario.can_promise.get(language, ()), True, False, ""),
            *self._listed(scenario.cannot_promise.get(language, ()), False, False, ""),
        )

    def _solution_entries(self, id: str) -> tuple[_Entry, ...]:
        solution = self._content.solutions.get(id)
        if solution is None:
            return ()
        language = self._language

        def rendered(texts: Iterable[str]) -> list[str]:
            return [self._render(text) for text in texts if text]

        details = rendered(_details(solution, language))
        if solution.promise_hours:
            details.append(f"{solution.promise_hours} h")
        return (
            *self._listed(rendered(solution.can_promise.get(language, ())), True, False, id),
            *self._listed(rendered(solution.cannot_promise.get(language, ())), False, False, id),
            *self._listed(details, True, True, id),
        )

    def _listed(
        self, texts: Iterable[str], can: bool, detail: bool, solution: str
    ) -> Iterator[_Entry]:
        for text in texts:
            said = self._statement(text, folded(text, self._language))
            yield _Entry(replace(said, text=text), can, detail, solution)

    # --- statements -------------------------------------------------------------------------------

    def _statements(self, line: str, parts: tuple[Clause, ...]) -> list[_Statement]:
        """What a sentence says as a whole, then what its longer clauses say."""
        whole = self._statement(line, parts[0].words)
        clauses = [
            self._statement(line, part.words) for part in parts[1:] if len(part.words) >= _A_CLAUSE
        ]
        # Where a sentence is sure or leaves itself a way out, all of it is and does.
        sure, only_if = whole.certainty, whole.only_if
        return [whole, *(replace(said, certainty=sure, only_if=only_if) for said in clauses)]

    def _statement(self, line: str, words: Sequence[Word]) -> _Statement:
        forms = [word.form for word in words]
        lexicon = self._lexicon
        terms, amounts = times_and_amounts(line, words, lexicon)
        denials = [at for at, form in enumerate(forms) if form in lexicon.denial]
        denies_promise = any(lexicon.promising.any_of(forms[at : at + 4]) for at in denials)
        if lexicon.maybe.any_of(forms):
            certainty = Certainty.HEDGED
        elif lexicon.sure.any_of(forms) and not denies_promise:
            certainty = Certainty.SURE
        else:
            certainty = Certainty.PLAIN
        span = (words[0].start, words[-1].end) if words else (0, 0)
        return _Statement(
            line[span[0] : span[1]],
            self._features(forms),
            bool(denials),
            denies_promise,
            lexicon.only_if.any_of(forms),
            certainty,
            terms,
            amounts,
        )

    def _features(self, forms: Iterable[str]) -> dict[str, float]:
        return {
            feature: self._rarity(feature) * (_KIND if feature[0] in "*^" else 1.0)
            for form in forms
            for feature in self._marks(form)
        }

    def _marks(self, form: str) -> Iterator[str]:
        """What a word is compared by: its stem, its beginning, its kinds."""
        found = stems(form)
        yield found[-1 if self._family else 0] if found else form
        if len(form) >= _BEGINNING:
            yield f"^{form[:_BEGINNING]}"
        for kind in self._kinds.of(form):
            if kind not in _IGNORED_KINDS:
                yield f"*{kind}"

    def _rarity(self, feature: str) -> float:
        return self._rarities.get(feature, self._rarest)

    @cached_property
    def _rarities(self) -> dict[str, float]:
        """How telling each stem and kind is, by the texts of all solutions."""
        counts: Counter[str] = Counter()
        texts = 0
        for solution in self._content.solutions.values():
            for text in _promising_texts(solution, self._language):
                texts += 1
                words = folded(text, self._language)
                counts.update({mark for word in words for mark in self._marks(word.form)})
        return {feature: math.log((texts + 1) / (n + 0.5)) for feature, n in counts.items()}

    @cached_property
    def _rarest(self) -> float:
        return max(self._rarities.values(), default=1.0)

    # --- judging ----------------------------------------------------------------------------------

    def _value(
        self, statements: Sequence[_Statement], entries: Sequence[_Entry]
    ) -> tuple[float, _Entry | None, float]:
        """The value of a sentence, the entry that decided, and how alike they are.

        Args:
            statements: the whole sentence, then its clauses.
        """
        said = statements[0]
        likes = [_nearest(statements, entry) for entry in entries if not entry.detail]
        best = max(likes, key=lambda found: found.alike, default=None)
        near = [found for found in likes if found.alike >= ALIKE]
        value = _by_entries(near) if near else _by_certainty(said)
        if best is not None and FAINTLY <= best.alike < ALIKE:
            value += _FAINT * _by_entry(best)
        nearest = best.entry if best is not None and near else None
        value += _by_terms(said, entries, nearest)
        value += _by_amounts(said, entries, self._house_amounts)
        return max(-1.0, min(1.0, value)), nearest, best.alike if best else 0.0

    @cached_property
    def _house_amounts(self) -> frozenset[Decimal]:
        """Money and numbers that hold everywhere."""
        found = (
            number_of(house.value.split(" ")[0])
            for house in self._content.house_values.values()
            if house.type in (FactType.MONEY, FactType.NUMBER)
        )
        return frozenset(value for value in found if value is not None)


def _details(solution: Solution, language: str) -> Iterator[str]:
    for texts in (solution.time, solution.price, solution.summary):
        yield texts.get(language, "")


def _promising_texts(solution: Solution, language: str) -> Iterator[str]:
    yield from solution.can_promise.get(language, ())
    yield from solution.cannot_promise.get(language, ())
    yield from solution.steps.get(language, ())


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    shared = sum(weight * other[feature] for feature, weight in one.items() if feature in other)
    if not shared:
        return 0.0
    lengths = sum(w * w for w in one.values()) * sum(w * w for w in other.values())
    return shared / math.sqrt(lengths)


@dataclass(frozen=True, slots=True)
class _Near:
    """An entry, the part of a sentence that is most like it, and how alike they are."""

    alike: float
    said: _Statement
    entry: _Entry


def _nearest(statements: Sequence[_Statement], entry: _Entry) -> _Near:
    """Which part of a sentence an entry is about: what another clause denies is not denied."""
    found = [
        _Near(_cosine(said.features, entry.said.features) * (1.0 if not at else _PART), said, entry)
        for at, said in enumerate(statements)
    ]
    return max(found, key=lambda near: near.alike)


def _by_entries(near: Sequence[_Near]) -> float:
    """By the nearest thing that can be promised, and the nearest that cannot."""
    value = 0.0
    for can in (True, False):
        of_kind = [found for found in near if found.entry.can is can]
        if of_kind:
            value += _by_entry(max(of_kind, key=lambda found: found.alike))
    return value


def _by_entry(near: _Near) -> float:
    """By one thing that can or cannot be promised."""
    said, entry = near.said, near.entry
    weight = 0.35 + 0.65 * min(1.0, near.alike / 0.6)
    same = said.denies == entry.said.denies
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


def _by_certainty(said: _Statement) -> float:
    """Where nothing is known of it: what is sure is too sure."""
    if said.denies_promise:
        return 0.3
    if said.certainty is Certainty.HEDGED or said.only_if:
        return 0.1
    return -0.4 if said.certainty is Certainty.SURE else 0.0


def _by_terms(said: _Statement, entries: Sequence[_Entry], nearest: _Entry | None) -> float:
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
            total += 0.3
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


def _by_amounts(said: _Statement, entries: Sequence[_Entry], house: frozenset[Decimal]) -> float:
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
