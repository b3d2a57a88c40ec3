"""What the rep does in one act, before it is known how the customer takes it."""

from __future__ import annotations

from dataclasses import field, replace

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
from agent_assist.domain.data import dataclass
from agent_assist.domain.practice import Act, Aloud, How, Rehearsal, Typed, Understood
from agent_assist.domain.scenario import Happening, Move
from agent_assist.sandbox.clauses import sentences
from agent_assist.sandbox.lexicon import lexicon_of
from agent_assist.sandbox.setting import Setting, hold_seconds
from agent_assist.sandbox.understanding import SURELY

FAREWELL_FROM, _SURELY_LATE = 3, 5
"""A goodbye in the first acts is a greeting that was misunderstood; later no rep greets."""
_CLOSING = (Move.ANYTHING_ELSE, Move.ASK_SOLVED)
_ASKING = frozenset({Move.ASK, Move.ASK_OPEN, Move.CONFIRM, Move.ANYTHING_ELSE, Move.ASK_SOLVED})


@dataclass(frozen=True, slots=True)
class Doing:
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


def read(setting: Setting, state: Rehearsal, given: Act) -> Doing | None:
    """What an act is; None when it means nothing to the customer."""
    match given.what:
        case Typed(text):
            return _typed(setting, state, text) if text.strip() else None
        case Aloud(moves):
            understood = tuple(Understood(done.move, done.about) for done in moves)
            return Doing("", How.ALOUD, understood) if understood else None
        case Say() as said:
            return _wording(setting, said)
        case TakeWay(said=Say() as said) | Capture(said=Say() as said):
            return _wording(setting, said)
        case OfferSolution(solution=solution):
            return Doing(understood=(Understood(Move.OFFER, solution),), note="offer")
        case Hold():
            return _hold(state)
        case Resume():
            return _resume(setting, state)
        case MakePromise():
            return Doing(happenings=(Happening.NOTED,), note="promise", changes={"promised": True})
        case Transfer():
            how = Happening.TRANSFERRED if state.announced_transfer else Happening.COLD_TRANSFER
            return Doing(happenings=(how,), note="transfer", changes={"handed_over": True})
        case WrapUp(disposition=disposition):
            return _ending(state, {"disposition": disposition or state.disposition})
        case Close(disposition=disposition):
            return _ending(state, {"disposition": disposition})
    return None


def _typed(setting: Setting, state: Rehearsal, text: str) -> Doing:
    understood = setting.understanding.read(text)
    if all(found.confidence < SURELY for found in understood):
        understood = setting.judge.promised(text) or understood
    understood = _in_course(setting, state, text, understood)
    happenings = () if understood else (Happening.NOT_UNDERSTOOD,)
    return Doing(text.strip(), How.TYPED, understood, happenings)


def _in_course(
    setting: Setting, state: Rehearsal, text: str, understood: tuple[Understood, ...]
) -> tuple[Understood, ...]:
    """The moves as the course of the conversation has them: a late "hello" is a goodbye.

    In Serbian and Greek some words greet and take leave ("здраво", "γεια σας").
    """
    moves = {found.move for found in understood}
    clauses = [parts[0] for parts in sentences(text, setting.language)]
    forms = [word.form for clause in clauses for word in clause.words]
    both = lexicon_of(setting.language).parting.any_of(forms)
    greeted, number = bool(state.counts.get(Move.GREET)), state.acts + 1
    if number < FAREWELL_FROM:
        early = both and not greeted and Move.GREET not in moves
        return _instead(understood, Move.FAREWELL, Move.GREET) if early else understood
    closing = Move.THANK in moves or any(state.counts.get(move) for move in _CLOSING)
    if moves & _ASKING or any(clause.question for clause in clauses):
        return understood
    late = greeted or number >= _SURELY_LATE if both else greeted and closing
    if late and Move.FAREWELL not in moves:
        understood = _instead(understood, Move.GREET, Move.FAREWELL)
    return _surely(understood, Move.FAREWELL) if closing else understood


def _surely(understood: tuple[Understood, ...], move: Move) -> tuple[Understood, ...]:
    """The moves with one of them as sure as whole sentences are."""
    return tuple(
        replace(found, confidence=max(found.confidence, SURELY)) if found.move is move else found
        for found in understood
    )


def _instead(understood: tuple[Understood, ...], move: Move, other: Move) -> tuple[Understood, ...]:
    """The moves with another one in place of one of them."""
    return tuple(
        replace(found, move=other) if found.move is move else found for found in understood
    )


def _wording(setting: Setting, said: Say) -> Doing:
    understood = setting.understanding.wording(said.template, said.text)
    happenings = () if understood else (Happening.NOT_UNDERSTOOD,)
    return Doing(
        said.text,
        How.WORDING,
        understood,
        happenings,
        template=said.template,
        wording=said.wording,
        step=said.step,
    )


def _hold(state: Rehearsal) -> Doing | None:
    if state.on_hold_ms is not None:
        return None
    unasked = () if state.asked_hold else (Happening.HOLD_UNASKED,)
    return Doing(
        happenings=(*unasked, Happening.HOLD_BEGINS),
        note="hold",
        changes={"on_hold_ms": state.elapsed_ms},
    )


def _resume(setting: Setting, state: Rehearsal) -> Doing | None:
    if state.on_hold_ms is None:
        return None
    long = state.elapsed_ms - state.on_hold_ms > 1000 * hold_seconds(setting)
    happenings = (Happening.LONG_HOLD,) if long else ()
    return Doing(
        happenings=(*happenings, Happening.HOLD_OVER),
        note="resume",
        changes={"on_hold_ms": None, "asked_hold": False},
    )


def _ending(state: Rehearsal, changes: dict[str, object]) -> Doing:
    rude = () if state.counts.get(Move.FAREWELL) or state.handed_over else (Happening.HUNG_UP,)
    return Doing(happenings=rude, note="end", changes={**changes, "ended": True})
