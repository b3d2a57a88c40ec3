"""A conversation as it is judged: practised on a scenario, or real (see `real_call`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.practice import Rehearsal, Turn
from agent_assist.domain.scenario import Move, Scenario, Side
from agent_assist.presentation.words import in_language

UPSET_FROM_START = 3
"""Anger at the start from which a conversation needs empathy before all else."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something that had to be found out.

    Attributes:
        text: what it is, in words. question: how one asks for it.
    """

    name: str
    text: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """What the scorecard looks at.

    Attributes:
        turns: the lines of both sides, in order.
        wanted: what had to be found out. told: names of what was.
        rapport: moves that fit this customer; empty: any of them.
        solutions: right ones; empty where none is asked for. options: others that fit, too.
        commits: something can or cannot be promised here, so that it matters what is.
        upset: the customer came upset. silent: never says anything.
        seconds: it should take at most; 0: pace does not count. took: how long it took.
        end, good: as in `Scorecard`.
        hints: how many were asked for.
        real: it is a real call, of which nothing is known but what its log tells.
    """

    language: str
    turns: tuple[Turn, ...]
    wanted: tuple[Wanted, ...] = ()
    told: frozenset[str] = frozenset()
    rapport: frozenset[Move] = frozenset()
    solutions: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    commits: bool = False
    upset: bool = False
    silent: bool = False
    seconds: int = 0
    took: int = 0
    end: str = ""
    good: bool | None = None
    hints: int = 0
    real: bool = False
    titles: Mapping[str, str] = field(default_factory=dict)

    @property
    def lines(self) -> tuple[tuple[int, Turn], ...]:
        """The rep's turns, each with its place among all."""
        return tuple((at, it) for at, it in enumerate(self.turns) if it.side is Side.REP)


def talk_of_practice(
    rehearsal: Rehearsal, scenario: Scenario, content: Content, hints: int = 0
) -> Talk:
    """A practised conversation, finished or not."""
    language = rehearsal.language
    outcome = rehearsal.outcome
    solutions = (*scenario.solutions, *scenario.options)
    return Talk(
        language=language,
        turns=rehearsal.turns,
        wanted=tuple(_wanted(scenario, content, language)),
        told=frozenset(rehearsal.told),
        rapport=frozenset(Move(move) for move in scenario.rapport),
        solutions=scenario.solutions,
        options=scenario.options,
        commits=bool(solutions or scenario.can_promise or scenario.cannot_promise),
        upset=scenario.temper.anger >= UPSET_FROM_START,
        silent=not scenario.opens,
        seconds=scenario.seconds,
        took=rehearsal.elapsed_ms // 1000,
        end=outcome.text if outcome else "",
        good=outcome.good if outcome else None,
        hints=hints,
        titles=titles_of(solutions, content, language),
    )


def _wanted(scenario: Scenario, content: Content, language: str) -> Iterable[Wanted]:
    for known in scenario.knows:
        if not known.needed:
            continue
        spec = content.fact(known.name, scenario.guide)
        label = in_language(known.text, language)
        question = next(iter(known.phrasings.get(language.split("-")[0], ())), "")
        if spec is not None:
            label = label or in_language(spec.label, language)
            question = in_language(spec.question, language) or question
        yield Wanted(known.name, label or known.name, question)


def titles_of(solutions: Iterable[str], content: Content, language: str) -> Mapping[str, str]:
    """The titles of solutions, by id."""
    return {
        id_: in_language(content.solutions[id_].title, language)
        for id_ in solutions
        if id_ in content.solutions
    }
