"""What the customer notices in an act beside its moves."""

from __future__ import annotations

from agent_assist.domain.guide import Channel
from agent_assist.domain.practice import How, Judgement, Rehearsal
from agent_assist.domain.scenario import Happening, Move, Side
from agent_assist.sandbox.clauses import folded
from agent_assist.sandbox.doing import Doing
from agent_assist.sandbox.honesty import EMPTY_FROM, FAIR_FROM
from agent_assist.sandbox.setting import Setting

SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})
MS_A_LETTER = 15
"""Who speaks before so much of the customer's line is over interrupts; reading takes longer."""
_TIRING = frozenset(
    {Move.ACKNOWLEDGE, Move.EMPATHISE, Move.APOLOGISE, Move.OWN, Move.THANK, Move.SMALL_TALK}
)
_TIRING_FROM = 3
_CALMING = (Move.ACKNOWLEDGE, Move.EMPATHISE, Move.APOLOGISE, Move.OWN)


def judged(setting: Setting, state: Rehearsal, doing: Doing) -> tuple[Judgement, ...]:
    """What the act commits to, and how honest that is."""
    if not doing.text:
        return ()
    offered = tuple(
        found.about for found in doing.understood if found.move is Move.OFFER and found.about
    )
    return setting.judge.judgements(doing.text, doing.understood, (*offered, *state.offered))


def noticed(
    setting: Setting, state: Rehearsal, doing: Doing, judgements: tuple[Judgement, ...]
) -> tuple[Happening, ...]:
    """What the customer notices beside the moves themselves."""
    found: list[Happening] = []
    if doing.how is not How.COMMAND and _interrupts(setting, state):
        found.append(Happening.INTERRUPTION)
    if _tires(setting, state, doing):
        found.append(Happening.REPEATED)
    asked = [one.about for one in doing.understood if one.move is Move.ASK]
    if any(about in state.told for about in asked if about):
        found.append(Happening.ASKED_AGAIN)
    found.extend(_offers(setting, state, doing))
    worst = min((one.value for one in judgements), default=0.0)
    best = max((one.value for one in judgements), default=0.0)
    if worst <= EMPTY_FROM:
        found.append(Happening.EMPTY_PROMISE)
    elif best >= FAIR_FROM:
        found.append(Happening.FAIR_PROMISE)
    return tuple(found)


def _interrupts(setting: Setting, state: Rehearsal) -> bool:
    if setting.scenario.channel not in SPOKEN or not state.turns:
        return False
    last = state.turns[-1]
    if last.side is not Side.CUSTOMER or last.number == 0:
        return False
    return state.elapsed_ms - last.elapsed_ms < MS_A_LETTER * len(last.text)


def _tires(setting: Setting, state: Rehearsal, doing: Doing) -> bool:
    """Whether it was said before, word by word, or the same kind word once too often."""
    if doing.text and as_line(setting, doing.text) in state.lines:
        return True
    return any(
        found.move in _TIRING and state.counts.get(found.move, 0) + 1 >= _TIRING_FROM
        for found in doing.understood
    )


def as_line(setting: Setting, text: str) -> str:
    """A line as it is compared with those that were said before."""
    return " ".join(word.form for word in folded(text, setting.language))


def _offers(setting: Setting, state: Rehearsal, doing: Doing) -> tuple[Happening, ...]:
    scenario = setting.scenario
    new = [
        found.about
        for found in doing.understood
        if found.move is Move.OFFER and found.about and found.about not in state.offered
    ]
    if not new:
        return ()
    happenings = {
        Happening.RIGHT_SOLUTION
        if solution in scenario.solutions
        else Happening.OTHER_SOLUTION
        if solution in scenario.options
        else Happening.WRONG_SOLUTION
        for solution in new
    }
    needed = [known.name for known in scenario.knows if known.needed]
    unheard = bool(needed) and not any(name in state.told for name in needed)
    calmed = any(state.counts.get(move) for move in _CALMING)
    upset = scenario.temper.anger >= 6 and not calmed
    too_soon = (Happening.TOO_SOON,) if unheard or upset else ()
    return (*sorted(happenings), *too_soon)
