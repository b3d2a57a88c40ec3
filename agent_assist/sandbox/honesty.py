"""How honest a line is: what it commits to, beside what can and what cannot be promised."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property, lru_cache

from agent_assist.domain.content import Content, Solution
from agent_assist.domain.guide import FactType
from agent_assist.domain.practice import Certainty, Judgement, Understood
from agent_assist.domain.scenario import Move, Scenario
from agent_assist.sandbox.clauses import Clause, sentences
from agent_assist.sandbox.statements import Statements
from agent_assist.sandbox.terms import number_of
from agent_assist.sandbox.weighing import ALIKE, CLEARLY, Entry, nearest, weigh

Render = Callable[[str], str]
"""A text of a solution → the text with its house values."""

EMPTY_FROM, FAIR_FROM = -0.35, 0.25
"""Up to the one a judgement is an empty promise, from the other on a fair one."""
_DOUBTED = 0.3
"""In a conversation, what is less clearly about an entry is only held against the rep a little."""
_LEAST_VALUE = 0.05
_MOST_SENTENCES = 12
_COMMITTING = frozenset({Move.OFFER, Move.PROMISE, Move.BAD_NEWS, Move.OWN, Move.REFUSE})


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
        self._statements = Statements(content, language)
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

    def promised(self, line: str) -> tuple[Understood, ...]:
        """What a line commits to when it says what the scenario lists, in whatever words.

        The moves of a line are told by its form; what only the scenario knows to be a promise
        ("he will be dismissed") is told by the list of what can and cannot be promised.
        """
        found = []
        for parts in self._parsed(line):
            said = self._statements.of_sentence(line, parts)
            near = [nearest(said, entry) for entry in self._scenario_entries]
            best = max(near, key=lambda one: one.alike, default=None)
            if best is None or best.alike < CLEARLY or parts[0].question:
                continue
            denied = best.said.denies_promise or (best.said.denies and not best.entry.said.denies)
            move = Move.BAD_NEWS if denied else Move.PROMISE
            sure = min(round(best.alike, 3), 1.0)
            found.append(Understood(move, "", parts[0].span, sure, not denied))
        return tuple(found)

    def honesty(self, line: str, solution: str) -> float:
        """How honest a line is about one solution, from -1 to 1; higher is more honest."""
        entries = self._entries_of(solution)
        read, house = self._statements.of_sentence, self._house_amounts
        values = [weigh(read(line, parts), entries, house)[0] for parts in self._parsed(line)]
        worst = min(values, default=0.0)
        return worst if worst < 0 else max(values, default=0.0)

    def _parsed(self, line: str) -> Sequence[tuple[Clause, ...]]:
        """The sentences of a line, each whole and in its clauses."""
        return sentences(line, self._language)[:_MOST_SENTENCES]

    def _judged(
        self, line: str, parts: tuple[Clause, ...], entries: Sequence[Entry]
    ) -> Judgement | None:
        statements = self._statements.of_sentence(line, parts)
        said = statements[0]
        value, entry, alike = weigh(statements, entries, self._house_amounts)
        commits = bool(said.terms) or said.certainty is Certainty.SURE or said.denies_promise
        if parts[0].question or not (commits or alike >= ALIKE) or abs(value) < _LEAST_VALUE:
            return None
        clear = alike >= CLEARLY or (entry is not None and not entry.can and bool(entry.said.terms))
        if value < 0 and not clear and said.certainty is not Certainty.SURE:
            value *= _DOUBTED
        against = entry.said.text if entry else ""
        return Judgement(round(value, 3), said.text, against, entry.solution if entry else "")

    # --- entries ----------------------------------------------------------------------------------

    @cached_property
    def _scenario_entries(self) -> tuple[Entry, ...]:
        if self._scenario is None:
            return ()
        scenario, language = self._scenario, self._language
        return (
            *self._listed(scenario.can_promise.get(language, ()), True, False, ""),
            *self._listed(scenario.cannot_promise.get(language, ()), False, False, ""),
        )

    def _solution_entries(self, id: str) -> tuple[Entry, ...]:
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
    ) -> Iterator[Entry]:
        for text in texts:
            said = replace(self._statements.of_text(text), text=text)
            yield Entry(said, can, detail, solution, self._statements.leaves_open(text))

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
