"""A conversation as it is judged: practised on a scenario, or real, from the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from agent_assist.domain import events as ev
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.domain.practice import Done, How, Rehearsal, Turn, Understood
from agent_assist.domain.scenario import Happening, Move, MoveSpec, Scenario, Side
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
        titles=_titles(solutions, content, language),
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


def _titles(solutions: Iterable[str], content: Content, language: str) -> Mapping[str, str]:
    return {
        id_: in_language(content.solutions[id_].title, language)
        for id_ in solutions
        if id_ in content.solutions
    }


def talk_of_call(records: Iterable[Recorded], content: Content, seconds: int = 0) -> Talk:
    """A real interaction, as far as its journal tells: the customer's lines are not in it.

    What a line does is known by its template, from the moves table.

    Args:
        records: its events, in order. content: of the version that it went by.
        seconds: how long it should have taken at most; 0: pace does not count.
    """
    moves = _moves_by_template(content.moves.values())
    turns: list[Turn] = []
    told: set[str] = set()
    accepted: list[str] = []
    language, took, upset = "en", 0, False
    for record in records:
        event = record.event
        took = max(took, record.elapsed_ms)
        match event:
            case ev.Started():
                language = event.language
            case ev.WasSaid():
                keys = (event.template, f"{event.guide}.{event.step}")
                done = [it for key in keys for it in moves.get(key, ())]
                understood = tuple(Understood(it.move, it.about) for it in dict.fromkeys(done))
                turns.append(_said(len(turns), record.elapsed_ms, event, understood))
            case ev.FactsKnown():
                told.update(name for name, value in event.facts.items() if value)
            case ev.SolutionOffered():
                offered = Understood(Move.OFFER, event.solution)
                turns.append(_done(len(turns), record.elapsed_ms, (offered,), (), event.solution))
            case ev.OfferAnswered() if event.outcome.value == "accepted":
                accepted.append(event.solution)
            case ev.MoodSet():
                upset = upset or event.mood.value == "upset"
            case ev.HoldBegan() if not event.seconds:
                happening = (Happening.HOLD_UNASKED.value,)
                turns.append(_done(len(turns), record.elapsed_ms, (), happening))
            case _:
                pass
    return Talk(
        language=language,
        turns=tuple(turns),
        told=frozenset(told),
        solutions=tuple(accepted),
        upset=upset,
        seconds=seconds,
        took=took // 1000,
        titles=_titles(accepted, content, language),
    )


def _moves_by_template(specs: Iterable[MoveSpec]) -> Mapping[str, tuple[Done, ...]]:
    found: dict[str, tuple[Done, ...]] = {}
    known = {move.value for move in Move}
    for spec in specs:
        if spec.id in known:
            for template in spec.templates:
                found[template] = (*found.get(template, ()), Done(Move(spec.id)))
    return found


def _said(number: int, at_ms: int, event: ev.WasSaid, understood: tuple[Understood, ...]) -> Turn:
    return Turn(
        number,
        Side.REP,
        event.text,
        at_ms,
        How.WORDING,
        understood,
        template=event.template,
        wording=event.wording,
        step=f"{event.guide}.{event.step}",
    )


def _done(
    number: int,
    at_ms: int,
    understood: tuple[Understood, ...],
    happenings: tuple[str, ...],
    solution: str = "",
) -> Turn:
    return Turn(number, Side.REP, "", at_ms, How.COMMAND, understood, happenings, solution=solution)
