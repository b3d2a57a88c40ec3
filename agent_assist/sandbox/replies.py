"""Which of a scenario's replies the customer gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from agent_assist.domain.condition import holds
from agent_assist.domain.data import dataclass
from agent_assist.domain.practice import Rehearsal, Understood
from agent_assist.domain.scenario import (
    Happening,
    Knowledge,
    Lists,
    Move,
    MoveSpec,
    Reply,
    Scenario,
)
from agent_assist.sandbox.state import values_of

DEMANDS: tuple[str, ...] = (
    Move.RUDE,
    Happening.COLD_TRANSFER,
    Happening.INTERRUPTION,
    Move.BLAME,
    Move.DISMISS,
    Move.REFUSE,
    Move.JARGON,
    Happening.EMPTY_PROMISE,
    Happening.LONG_HOLD,
    Happening.HOLD_UNASKED,
    Move.TRANSFER,
    Happening.TRANSFERRED,
    Happening.HOLD_BEGINS,
    Move.HOLD,
    Move.ASK,
    Happening.ASKED_AGAIN,
    Move.CONFIRM,
    Move.ASK_SOLVED,
    Move.ANYTHING_ELSE,
    Happening.TOO_SOON,
    Happening.RIGHT_SOLUTION,
    Happening.WRONG_SOLUTION,
    Happening.OTHER_SOLUTION,
    Happening.FAIR_PROMISE,
    Move.BAD_NEWS,
    Move.OFFER,
    Move.PROMISE,
    Move.ASK_OPEN,
    Move.SMALL_TALK,
    Move.OWN,
    Move.ACKNOWLEDGE,
    Move.APOLOGISE,
    Move.EMPATHISE,
    Happening.HOLD_OVER,
    Move.AFTER_HOLD,
    Happening.REPEATED,
    Happening.NOT_UNDERSTOOD,
    Happening.SILENCE,
    Happening.NOTED,
    Move.FAREWELL,
    Move.THANK,
    Move.GREET,
    Happening.HUNG_UP,
)
"""Moves and happenings, those that want an answer most first."""
_FEELING = frozenset({Move.ACKNOWLEDGE, Move.APOLOGISE, Move.EMPATHISE, Move.OWN})
_MOST_FACTS = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What the customer answers.

    Attributes:
        pools: wordings to take one each of: their path, they themselves, and what is said when
            there are none.
        tells: names that become known, with their values.
    """

    pools: tuple[tuple[str, Lists, str], ...] = ()
    tells: Mapping[str, str] = field(default_factory=dict)
    anger: int = 0
    patience: int = 0


def answers(
    scenario: Scenario,
    table: Mapping[str, MoveSpec],
    state: Rehearsal,
    causes: Sequence[str],
    understood: Sequence[Understood],
    before: Rehearsal,
) -> Answer:
    """The customer's answer to an act.

    Args:
        table: the moves table, whose replies are given where the scenario has none.
        state: after the act. before: before it, for what was told already.
        causes: the act's moves and happenings.
    """
    values = values_of(scenario, state)
    about = _about(understood, state)
    told = _told(scenario, before, values, understood)
    main: Answer | None = None
    main_cause = ""
    for cause in sorted(set(causes), key=_demand):
        main = told if cause == Move.ASK and told is not None else None
        if main is None:
            main = _reply(scenario, table, state, values, cause, about.get(cause, frozenset()))
        if main is not None:
            main_cause = cause
            break
    if main is None:
        return Answer()
    if main_cause in _FEELING:
        return main
    for cause in sorted(_FEELING & set(causes), key=_demand):
        felt = _first(
            scenario.replies, "replies", state, values, cause, frozenset(), scenario.knows
        )
        if felt is not None and not any(state.said.get(path) for path, _, _ in felt.pools):
            return _joined(felt, main)
    return main


def _demand(cause: str) -> int:
    return DEMANDS.index(cause)


def _joined(first: Answer, second: Answer) -> Answer:
    return Answer(
        (*first.pools, *second.pools),
        {**first.tells, **second.tells},
        first.anger + second.anger,
        first.patience + second.patience,
    )


def _about(understood: Sequence[Understood], state: Rehearsal) -> Mapping[str, frozenset[str]]:
    """What each cause of the act is about."""
    found: dict[str, set[str]] = {}
    for one in understood:
        if one.about:
            found.setdefault(one.move, set()).add(one.about)
    solutions = found.get(Move.OFFER, set())
    for happening in (
        Happening.RIGHT_SOLUTION,
        Happening.OTHER_SOLUTION,
        Happening.WRONG_SOLUTION,
        Happening.TOO_SOON,
        Happening.FAIR_PROMISE,
        Happening.EMPTY_PROMISE,
        Move.PROMISE,
        Move.BAD_NEWS,
    ):
        found[happening] = solutions or set(state.offered[-1:])
    found[Happening.ASKED_AGAIN] = found.get(Move.ASK, set())
    return {cause: frozenset(names) for cause, names in found.items()}


def _told(
    scenario: Scenario,
    before: Rehearsal,
    values: Mapping[str, str],
    understood: Sequence[Understood],
) -> Answer | None:
    """What the customer knows of what was asked for; None when nothing of it, or told before."""
    asked = {one.about for one in understood if one.move is Move.ASK}
    pools: list[tuple[str, Lists, str]] = []
    tells: dict[str, str] = {}
    for known in scenario.knows:
        if known.name not in asked or known.name in before.told:
            continue
        if known.when is not None and not holds(known.when, values):
            pools.append((f"knows/{known.name}/withheld", known.withheld, ""))
            continue
        pools.append((f"knows/{known.name}", known.says, known.value))
        tells[known.name] = known.value
        if len(tells) == _MOST_FACTS:
            break
    return Answer(tuple(pools), tells) if pools else None


def _reply(
    scenario: Scenario,
    table: Mapping[str, MoveSpec],
    state: Rehearsal,
    values: Mapping[str, str],
    cause: str,
    about: frozenset[str],
) -> Answer | None:
    own = _first(scenario.replies, "replies", state, values, cause, about, scenario.knows)
    if own is not None or cause not in table:
        return own
    return _first(table[cause].replies, f"moves/{cause}", state, values, cause, about)


def _first(
    replies: Sequence[Reply],
    path: str,
    state: Rehearsal,
    values: Mapping[str, str],
    cause: str,
    about: frozenset[str],
    knows: Sequence[Knowledge] = (),
) -> Answer | None:
    """The first reply that fits a cause."""
    for number, reply in enumerate(replies, 1):
        where = f"{path}/{number}"
        if cause not in reply.to or (reply.once and state.said.get(where)):
            continue
        if reply.about and reply.about not in about:
            continue
        if reply.when is not None and not holds(reply.when, values):
            continue
        tells = dict(_values(reply, knows))
        return Answer(((where, reply.says, ""),), tells, reply.anger, reply.patience)
    return None


def _values(reply: Reply, knows: Sequence[Knowledge]) -> Iterator[tuple[str, str]]:
    values = {known.name: known.value for known in knows}
    for name in reply.tells:
        yield name, values.get(name, "")
