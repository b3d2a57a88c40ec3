"""The simulated customer: a pure function from a state and an act to the next state.

    state = begin(setting, seed=7)
    state = act(setting, state, Act(4_000, Typed("Good morning, how can I help?")))

The same setting, seed and acts give the same transcript; no clock is read.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random

from agent_assist.domain.changing import changed
from agent_assist.domain.commands import (
    Capture,
    Close,
    Hold,
    MakePromise,
    OfferSolution,
    Resume,
    Say,
    TakeWay,
    Transfer,
    WrapUp,
)
from agent_assist.domain.condition import holds
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel
from agent_assist.domain.practice import (
    Act,
    Aloud,
    How,
    Judgement,
    Meant,
    Outcome,
    Rehearsal,
    Turn,
    Typed,
    Understood,
    Waited,
)
from agent_assist.domain.scenario import MOST, End, Happening, Lists, Move, Scenario, Side
from agent_assist.domain.texts import in_language
from agent_assist.sandbox.clauses import folded
from agent_assist.sandbox.honesty import Judge
from agent_assist.sandbox.mood import moved
from agent_assist.sandbox.replies import Answer, answers
from agent_assist.sandbox.state import counted, values_of
from agent_assist.sandbox.understanding import Understanding

SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})
MS_A_LETTER = 15
"""Who speaks before so much of the customer's line is over interrupts; reading takes longer."""
SILENCE_SECONDS, HOLD_SECONDS = 45, 60
_FAREWELL_FROM = 3
"""A goodbye in the first acts is a greeting that was misunderstood."""
_SURE_FAREWELL = 0.4
_THANKS = frozenset({Move.THANK, Move.AFTER_HOLD})
_TIRING = frozenset(
    {Move.ACKNOWLEDGE, Move.EMPATHISE, Move.APOLOGISE, Move.OWN, Move.THANK, Move.SMALL_TALK}
)
_CLOSING = (Move.ANYTHING_ELSE, Move.ASK_SOLVED)
_ASKING = frozenset({Move.ASK, Move.ASK_OPEN, Move.CONFIRM, Move.ANYTHING_ELSE, Move.ASK_SOLVED})
_TIRING_FROM = 3
_CALMING = (Move.ACKNOWLEDGE, Move.EMPATHISE, Move.APOLOGISE, Move.OWN)
_EMPTY_FROM, _FAIR_FROM = -0.35, 0.25
OUT_OF_PATIENCE, UNSETTLED = "out_of_patience", "unsettled"


@dataclass(frozen=True, slots=True)
class Setting:
    """All that a conversation stands on; the same for its whole length.

    Attributes:
        content: with the moves table. understanding: reads lines, for this scenario and language.
        judge: tells how honest a commitment is.
    """

    scenario: Scenario
    content: Content
    language: str
    understanding: Understanding
    judge: Judge


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
        return _opening(setting, state)
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
    done = _read(setting, state, given)
    if done is None:
        return state
    if state.on_hold_ms is not None and done.how is not How.COMMAND:
        state = act(setting, state, Act(state.elapsed_ms, Resume()))  # who speaks is back
    return state if state.outcome is not None else _done(setting, state, done)


@dataclass(frozen=True, slots=True)
class _Doing:
    """What the rep does in one act, before it is known how the customer takes it."""

    text: str = ""
    how: How = How.COMMAND
    understood: tuple[Understood, ...] = ()
    happenings: tuple[Happening, ...] = ()
    note: str = ""
    template: str = ""
    wording: str = ""
    step: str = ""
    meant: bool = False
    changes: dict[str, object] = field(default_factory=dict)


# --- what the act is ------------------------------------------------------------------------------


def _read(setting: Setting, state: Rehearsal, given: Act) -> _Doing | None:
    """What an act is; None when it means nothing to the customer."""
    match given.what:
        case Typed(text):
            return _typed(setting, state, text) if text.strip() else None
        case Aloud(moves):
            understood = tuple(Understood(done.move, done.about) for done in moves)
            return _Doing("", How.ALOUD, understood) if understood else None
        case Say() as said:
            return _wording(setting, said)
        case TakeWay(said=Say() as said) | Capture(said=Say() as said):
            return _wording(setting, said)
        case OfferSolution(solution=solution):
            return _Doing(understood=(Understood(Move.OFFER, solution),), note="offer")
        case Hold():
            return _hold(state)
        case Resume():
            return _resume(setting, state)
        case MakePromise():
            return _Doing(happenings=(Happening.NOTED,), note="promise", changes={"promised": True})
        case Transfer():
            how = Happening.TRANSFERRED if state.announced_transfer else Happening.COLD_TRANSFER
            return _Doing(happenings=(how,), note="transfer", changes={"handed_over": True})
        case WrapUp(disposition=disposition):
            return _ending(state, {"disposition": disposition or state.disposition})
        case Close(disposition=disposition):
            return _ending(state, {"disposition": disposition})
    return None


def _typed(setting: Setting, state: Rehearsal, text: str) -> _Doing:
    understood = _in_course(state, setting.understanding.read(text))
    happenings = () if understood else (Happening.NOT_UNDERSTOOD,)
    return _Doing(text.strip(), How.TYPED, understood, happenings)


def _in_course(state: Rehearsal, understood: tuple[Understood, ...]) -> tuple[Understood, ...]:
    """The moves as the course of the conversation has them: a late "hello" is a goodbye.

    In Serbian and Greek the same words greet and take leave.
    """
    moves = {found.move for found in understood}
    closing = Move.THANK in moves or any(state.counts.get(move) for move in _CLOSING)
    late = state.acts + 1 >= _FAREWELL_FROM and bool(state.counts.get(Move.GREET))
    if not (late and closing) or moves & _ASKING or Move.FAREWELL in moves:
        return understood
    return tuple(
        replace(found, move=Move.FAREWELL) if found.move is Move.GREET else found
        for found in understood
    )


def _parting(state: Rehearsal, understood: tuple[Understood, ...]) -> tuple[Understood, ...]:
    """The same, with a greeting taken for the goodbye that it is: late, again, and with thanks.

    The Greek “γεια σας” is both.
    """
    moves = {found.move for found in understood}
    late = state.acts + 1 >= _FAREWELL_FROM and state.counts.get(Move.GREET, 0) > 0
    if not late or moves.isdisjoint(_THANKS) or Move.FAREWELL in moves:
        return understood
    return tuple(
        replace(found, move=Move.FAREWELL) if found.move is Move.GREET else found
        for found in understood
    )


def _wording(setting: Setting, said: Say) -> _Doing:
    understood = setting.understanding.wording(said.template, said.text)
    happenings = () if understood else (Happening.NOT_UNDERSTOOD,)
    return _Doing(
        said.text,
        How.WORDING,
        understood,
        happenings,
        template=said.template,
        wording=said.wording,
        step=said.step,
    )


def _hold(state: Rehearsal) -> _Doing | None:
    if state.on_hold_ms is not None:
        return None
    unasked = () if state.asked_hold else (Happening.HOLD_UNASKED,)
    return _Doing(
        happenings=(*unasked, Happening.HOLD_BEGINS),
        note="hold",
        changes={"on_hold_ms": state.elapsed_ms},
    )


def _resume(setting: Setting, state: Rehearsal) -> _Doing | None:
    if state.on_hold_ms is None:
        return None
    long = state.elapsed_ms - state.on_hold_ms > 1000 * hold_seconds(setting)
    happenings = (Happening.LONG_HOLD,) if long else ()
    return _Doing(
        happenings=(*happenings, Happening.HOLD_OVER),
        note="resume",
        changes={"on_hold_ms": None, "asked_hold": False},
    )


def _ending(state: Rehearsal, changes: dict[str, object]) -> _Doing:
    rude = () if state.counts.get(Move.FAREWELL) or state.handed_over else (Happening.HUNG_UP,)
    return _Doing(happenings=rude, note="end", changes={**changes, "ended": True})


def hold_seconds(setting: Setting) -> int:
    """How long a hold may last before the customer finds it long."""
    row = setting.content.moves.get(Happening.LONG_HOLD)
    return setting.scenario.temper.hold_seconds or (row.seconds if row else 0) or HOLD_SECONDS


def silence_seconds(setting: Setting) -> int:
    """How long nothing may be said before the customer asks whether somebody is there."""
    row = setting.content.moves.get(Happening.SILENCE)
    return setting.scenario.temper.silence_seconds or (row.seconds if row else 0) or SILENCE_SECONDS


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
    state = _answered(setting, replace(state, spoke_ms=now), _answers(setting, state, causes))
    return _ended(setting, state)


def _interrupts(setting: Setting, state: Rehearsal) -> bool:
    if setting.scenario.channel not in SPOKEN or not state.turns:
        return False
    last = state.turns[-1]
    if last.side is not Side.CUSTOMER or last.number == 0:
        return False
    return state.elapsed_ms - last.elapsed_ms < MS_A_LETTER * len(last.text)


# --- what it does to the customer -----------------------------------------------------------------


def _done(setting: Setting, state: Rehearsal, doing: _Doing) -> Rehearsal:
    """The conversation after the rep did something."""
    judgements = _judged(setting, state, doing)
    happenings = (*doing.happenings, *_noticed(setting, state, doing, judgements))
    moves = tuple(dict.fromkeys(found.move.value for found in doing.understood))
    causes = (*moves, *(happening.value for happening in happenings))
    changed = _changed(state, doing, moves)
    changed = _mood(setting, changed, causes)
    changed = counted(replace(changed, acts=state.acts + 1), causes)
    answer = _answers(setting, changed, causes, state, doing.understood)
    changed = replace(
        changed,
        turns=(*state.turns, _turn(setting, state, changed, doing, happenings, judgements)),
        before=replace(state, before=None) if doing.text else None,
    )
    if not changed.opened and doing.text + str(doing.how) != str(How.COMMAND):
        changed = _opening(setting, changed)
    else:
        changed = _answered(setting, changed, answer)
    return _ended(setting, changed)


def _judged(setting: Setting, state: Rehearsal, doing: _Doing) -> tuple[Judgement, ...]:
    if not doing.text:
        return ()
    offered = tuple(
        found.about for found in doing.understood if found.move is Move.OFFER and found.about
    )
    return setting.judge.judgements(doing.text, doing.understood, (*offered, *state.offered))


def _noticed(
    setting: Setting, state: Rehearsal, doing: _Doing, judgements: tuple[Judgement, ...]
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
    if worst <= _EMPTY_FROM:
        found.append(Happening.EMPTY_PROMISE)
    elif best >= _FAIR_FROM:
        found.append(Happening.FAIR_PROMISE)
    return tuple(found)


def _tires(setting: Setting, state: Rehearsal, doing: _Doing) -> bool:
    """Whether it was said before, word by word, or the same kind word once too often."""
    if doing.text and _as_line(setting, doing.text) in state.lines:
        return True
    return any(
        found.move in _TIRING and state.counts.get(found.move, 0) + 1 >= _TIRING_FROM
        for found in doing.understood
    )


def _as_line(setting: Setting, text: str) -> str:
    return " ".join(word.form for word in folded(text, setting.language))


def _offers(setting: Setting, state: Rehearsal, doing: _Doing) -> tuple[Happening, ...]:
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


def _changed(state: Rehearsal, doing: _Doing, moves: tuple[str, ...]) -> Rehearsal:
    """What the act makes of the conversation, the customer's feelings aside."""
    offered = tuple(
        found.about for found in doing.understood if found.move is Move.OFFER and found.about
    )
    farewell = next((f for f in doing.understood if f.move is Move.FAREWELL), None)
    says_goodbye = (
        farewell is not None
        and farewell.confidence >= _SURE_FAREWELL
        and state.acts + 1 >= _FAREWELL_FROM
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


def _mood(setting: Setting, state: Rehearsal, causes: tuple[str, ...]) -> Rehearsal:
    anger, patience = moved(state, causes, setting.content.moves, setting.scenario.temper)
    return replace(state, anger=anger, patience=patience)


def _turn(
    setting: Setting,
    state: Rehearsal,
    changed: Rehearsal,
    doing: _Doing,
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


# --- what the customer says -----------------------------------------------------------------------


def _opening(setting: Setting, state: Rehearsal) -> Rehearsal:
    """The customer's first words."""
    state, text = _one_of(state, "opens", setting.scenario.opens)
    return _spoken(replace(state, opened=True), text, ())


def _answers(
    setting: Setting,
    state: Rehearsal,
    causes: tuple[str, ...],
    before: Rehearsal | None = None,
    understood: tuple[Understood, ...] = (),
) -> Answer:
    return answers(
        setting.scenario, setting.content.moves, state, causes, understood, before or state
    )


def _answered(setting: Setting, state: Rehearsal, answer: Answer) -> Rehearsal:
    """The conversation after the customer's answer."""
    if not answer.pools and not answer.tells:
        return state
    texts = []
    for path, says, value in answer.pools:
        state, text = _one_of(state, path, says)
        texts.append(text or value)
    told = {name: value for name, value in answer.tells.items() if name not in state.told}
    state = replace(
        state,
        told={**state.told, **told},
        anger=min(max(state.anger + answer.anger, 0), MOST),
        patience=min(max(state.patience + answer.patience, 0), MOST),
    )
    return _spoken(state, " ".join(text for text in texts if text), tuple(told))


def _spoken(state: Rehearsal, text: str, told: tuple[str, ...]) -> Rehearsal:
    turn = Turn(
        state.acts,
        Side.CUSTOMER,
        text,
        state.elapsed_ms,
        How.CUSTOMER,
        anger=state.anger,
        patience=state.patience,
        told=told,
    )
    return replace(state, turns=(*state.turns, turn), spoke_ms=state.elapsed_ms)


def _one_of(state: Rehearsal, path: str, says: Lists) -> tuple[Rehearsal, str]:
    """One of several wordings, each once before one comes again, in an order of the seed."""
    wordings = says.get(state.language) or next(iter(says.values()), ())
    used = state.said.get(path, 0)
    state = replace(state, said={**state.said, path: used + 1})
    if not wordings:
        return state, ""
    order = list(range(len(wordings)))
    Random(f"{state.seed}/{state.scenario}/{path}").shuffle(order)
    return state, wordings[order[used % len(order)]]


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
    state, text = _one_of(state, f"ends/{end.id}", end.says)
    if text:
        turns = state.turns
        if turns and turns[-1].side is Side.CUSTOMER and turns[-1].number == state.acts:
            told = turns[-1].told
            state = replace(state, turns=turns[:-1])
        else:
            told = ()
        state = _spoken(state, text, told)
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
    doing = _Doing(last.text, last.how, understood, meant=True)
    return _done(setting, before, doing)
