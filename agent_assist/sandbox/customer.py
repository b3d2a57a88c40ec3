"""The simulated customer: a pure function from a state and an act to the next state.

    state = begin(setting, seed=7)
    state = act(setting, state, Act(4_000, Typed("Good morning, how can I help?")))

The same setting, seed and acts give the same transcript; no clock is read.
"""

from __future__ import annotations

from dataclasses import replace

from agent_assist.domain.changing import changed
from agent_assist.domain.commands import Resume
from agent_assist.domain.condition import holds, names
from agent_assist.domain.practice import (
    Act,
    How,
    Judgement,
    Meant,
    Outcome,
    Rehearsal,
    Turn,
    Understood,
    Waited,
)
from agent_assist.domain.scenario import End, Happening, Move, Scenario, Side
from agent_assist.domain.texts import in_language
from agent_assist.sandbox.doing import FAREWELL_FROM, Doing, read
from agent_assist.sandbox.mood import moved
from agent_assist.sandbox.noticing import judged, noticed
from agent_assist.sandbox.setting import Setting, silence_seconds
from agent_assist.sandbox.speech import answer_to, answered, one_of, opening, spoken
from agent_assist.sandbox.state import counted, values_of

_SURE_FAREWELL = 0.4
OUT_OF_PATIENCE, UNSETTLED = "out_of_patience", "unsettled"


def begin(setting: Setting, seed: int = 0) -> Rehearsal:
    """The conversation before the rep's first act; the customer may have spoken."""
    scenario = setting.scenario
    state = Rehearsal(
        scenario.id,
        setting.language,
        seed,
        scenario.temper.anger,
        scenario.temper.patience,
    )
    if scenario.begins is Side.CUSTOMER:
        return opening(setting, state)
    return state


def act(setting: Setting, state: Rehearsal, given: Act) -> Rehearsal:
    """The conversation after an act of the rep. After its end nothing changes any more."""
    if state.outcome is not None:
        return state
    if isinstance(given.what, Meant):
        return _meant_otherwise(setting, state, given.what)
    state = _time_passed(setting, state, max(given.elapsed_ms, state.elapsed_ms))
    if state.outcome is not None or isinstance(given.what, Waited):
        return state
    done = read(setting, state, given)
    if done is None:
        return state
    if state.on_hold_ms is not None and done.how is not How.COMMAND:
        state = act(setting, state, Act(state.elapsed_ms, Resume()))  # who speaks is back
    return state if state.outcome is not None else _done(setting, state, done)


# --- what time does -------------------------------------------------------------------------------


def _time_passed(setting: Setting, state: Rehearsal, now: int) -> Rehearsal:
    """The conversation at a time; a silence that was too long has its effect once."""
    quiet = now - state.spoke_ms
    state = replace(state, elapsed_ms=now)
    if state.on_hold_ms is not None or quiet <= 1000 * silence_seconds(setting):
        return state
    causes = (Happening.SILENCE,)
    state = _mood(setting, state, causes)
    state = counted(state, causes)
    state = answered(setting, replace(state, spoke_ms=now), answer_to(setting, state, causes))
    return _ended(setting, state)


# --- what it does to the customer -----------------------------------------------------------------


def _done(setting: Setting, state: Rehearsal, doing: Doing) -> Rehearsal:
    """The conversation after the rep did something."""
    judgements = judged(setting, state, doing)
    happenings = (*doing.happenings, *noticed(setting, state, doing, judgements))
    moves = tuple(dict.fromkeys(found.move.value for found in doing.understood))
    causes = (*moves, *(happening.value for happening in happenings))
    changed = _changed(setting.scenario, state, doing, moves)
    changed = _mood(setting, changed, causes)
    changed = counted(replace(changed, acts=state.acts + 1), causes)
    answer = answer_to(setting, changed, causes, state, doing.understood)
    changed = replace(
        changed,
        turns=(*state.turns, _turn(setting, state, changed, doing, happenings, judgements)),
        before=replace(state, before=None) if doing.text else None,
    )
    if not changed.opened and doing.text + str(doing.how) != str(How.COMMAND):
        changed = opening(setting, changed)
    else:
        changed = answered(setting, changed, answer)
    return _ended(setting, changed)


def _changed(
    scenario: Scenario, state: Rehearsal, doing: Doing, moves: tuple[str, ...]
) -> Rehearsal:
    """What the act makes of the conversation, the customer's feelings aside."""
    offered = tuple(
        found.about for found in doing.understood if found.move is Move.OFFER and found.about
    )
    farewell = next((f for f in doing.understood if f.move is Move.FAREWELL), None)
    says_goodbye = (
        farewell is not None
        and farewell.confidence >= _SURE_FAREWELL
        and state.acts + 1 >= FAREWELL_FROM
        and not (_hands_over(scenario, state, moves) and not state.counts.get(Move.FAREWELL))
    )
    state = replace(
        state,
        spoke_ms=state.elapsed_ms,
        offered=tuple(dict.fromkeys((*state.offered, *offered))),
        asked_hold=state.asked_hold or Move.HOLD in moves,
        announced_transfer=state.announced_transfer or Move.TRANSFER in moves,
        ended=state.ended or says_goodbye,
    )
    return changed(state, **doing.changes)


def _hands_over(scenario: Scenario, state: Rehearsal, moves: tuple[str, ...]) -> bool:
    """Whether a handover is still to come that ends the scenario well: a goodbye does not."""
    announced = state.announced_transfer or Move.TRANSFER in moves
    wanted = any(
        end.good and end.when is not None and "handed_over" in names(end.when)
        for end in scenario.ends
    )
    return announced and wanted and not state.handed_over


def _mood(setting: Setting, state: Rehearsal, causes: tuple[str, ...]) -> Rehearsal:
    anger, patience = moved(state, causes, setting.content.moves, setting.scenario.temper)
    return replace(state, anger=anger, patience=patience)


def _turn(
    setting: Setting,
    state: Rehearsal,
    changed: Rehearsal,
    doing: Doing,
    happenings: tuple[Happening, ...],
    judgements: tuple[Judgement, ...],
) -> Turn:
    new = [solution for solution in changed.offered if solution not in state.offered]
    lost = Happening.NOT_UNDERSTOOD in happenings
    return Turn(
        changed.acts,
        Side.REP,
        doing.text,
        state.elapsed_ms,
        doing.how,
        doing.understood,
        tuple(happening.value for happening in happenings),
        changed.anger,
        changed.patience,
        judgements=judgements,
        nearest=setting.understanding.nearest(doing.text) if lost else (),
        meant=doing.meant,
        template=doing.template,
        wording=doing.wording,
        step=doing.step,
        solution=new[0] if new else "",
        note=doing.note,
    )


# --- how it ends ----------------------------------------------------------------------------------


def _ended(setting: Setting, state: Rehearsal) -> Rehearsal:
    """The conversation with its end, when one of them is reached."""
    values = values_of(setting.scenario, state)
    for end in setting.scenario.ends:
        if end.when is None or holds(end.when, values):
            return _with_end(state, end)
    if state.patience == 0:
        return replace(state, outcome=Outcome(OUT_OF_PATIENCE, False, "", state.disposition))
    if state.ended:
        return replace(state, outcome=Outcome(UNSETTLED, False, "", state.disposition))
    return state


def _with_end(state: Rehearsal, end: End) -> Rehearsal:
    outcome = Outcome(end.id, end.good, in_language(end.text, state.language), state.disposition)
    state, text = one_of(state, f"ends/{end.id}", end.says)
    if text:
        turns = state.turns
        if turns and turns[-1].side is Side.CUSTOMER and turns[-1].number == state.acts:
            told = turns[-1].told
            state = replace(state, turns=turns[:-1])
        else:
            told = ()
        state = spoken(state, text, told)
    return replace(state, outcome=outcome)


# --- taking a line back ---------------------------------------------------------------------------


def _meant_otherwise(setting: Setting, state: Rehearsal, meant: Meant) -> Rehearsal:
    """The last line done again with the moves that were meant; it costs nothing."""
    before = state.before
    last = next((t for t in reversed(state.turns) if t.side is Side.REP), None)
    if before is None or last is None or not meant.moves:
        return state
    understood = tuple(
        Understood(
            done.move,
            done.about or setting.understanding.about(done.move, last.text),
            (0, len(last.text)),
        )
        for done in meant.moves
    )
    before = replace(before, elapsed_ms=last.elapsed_ms)
    doing = Doing(last.text, last.how, understood, meant=True)
    return _done(setting, before, doing)
