"""A command and the state it meets, to events: the one entry into the flow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.commands import Command, Given, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.events import Event
from agent_assist.domain.interaction import Interaction
from agent_assist.flow import needs, record_keeping, steps
from agent_assist.flow.rules import check_status
from agent_assist.flow.turn import Turn


def decide(state: Interaction | None, given: Given, content: Content) -> tuple[Event, ...]:
    """What happens when the command is given in this state.

    Args:
        state: None for `Start`.
        content: of the library version the interaction is pinned to; for `MoveToLibrary`, of
            the version it moves to.

    Raises:
        Refused: the command makes no sense now. Its text is a sentence for the rep, its `code`
            is stable. Nothing has happened.
    """
    return tuple(_decided(state, given, content).events)


def advance(
    state: Interaction | None, given: Given, content: Content
) -> tuple[Interaction, tuple[Event, ...]]:
    """The state after a command, and what `decide` gives, folded once; raises as that."""
    turn = _decided(state, given, content)
    return turn.state, tuple(turn.events)


def _decided(state: Interaction | None, given: Given, content: Content) -> Turn:
    command = given.command
    if state is None:
        if not isinstance(command, cmd.Start):
            raise Refused("not_started", "This interaction has not begun. Take the call first.")
    elif given.interaction != state.id:
        raise Refused(
            "other_interaction", "This belongs to another interaction. Choose that one first."
        )
    else:
        check_status(command, state.status)
    turn = Turn(given, content, state)
    _HANDLERS[type(command)](turn, command)
    return turn


def _back(turn: Turn, _: cmd.Back) -> None:
    if not turn.state.undo:
        raise Refused("nothing_to_undo", "There is nothing to undo.")
    turn.add(ev.Undone(turn.state.undo[-1].command))


_HANDLERS: Mapping[type[Command], Callable[[Turn, Any], None]] = {
    cmd.Start: steps.start,
    cmd.Say: steps.say,
    cmd.TakeWay: steps.take_way,
    cmd.Capture: steps.capture,
    cmd.CorrectFact: steps.correct_fact,
    cmd.VerifyCustomer: steps.verify_customer,
    cmd.LinkCustomer: record_keeping.link_customer,
    cmd.Tick: record_keeping.tick,
    cmd.Back: _back,
    cmd.GoToStage: steps.go_to_stage,
    cmd.Skip: steps.skip,
    cmd.Interrupt: steps.interrupt,
    cmd.ReturnFromInterrupt: steps.return_from_interrupt,
    cmd.Hold: record_keeping.hold,
    cmd.Resume: record_keeping.resume,
    cmd.Park: record_keeping.park,
    cmd.TakeUp: record_keeping.take_up,
    cmd.AddNeed: needs.add_need,
    cmd.SelectNeed: needs.select_need,
    cmd.ChangeGuide: needs.change_guide,
    cmd.ChangeLanguage: record_keeping.change_language,
    cmd.ChangeChannel: record_keeping.change_channel,
    cmd.OfferSolution: needs.offer_solution,
    cmd.AnswerOffer: needs.answer_offer,
    cmd.MakePromise: record_keeping.make_promise,
    cmd.KeepPromise: record_keeping.keep_promise,
    cmd.Transfer: record_keeping.transfer,
    cmd.AnswerTransfer: record_keeping.answer_transfer,
    cmd.LineDropped: record_keeping.line_dropped,
    cmd.Reconnected: record_keeping.reconnected,
    cmd.Note: record_keeping.note,
    cmd.KeepDraft: record_keeping.keep_draft,
    cmd.SetMood: record_keeping.set_mood,
    cmd.SetDisposition: record_keeping.set_disposition,
    cmd.MoveToLibrary: needs.move_to_library,
    cmd.WrapUp: record_keeping.wrap_up,
    cmd.Close: record_keeping.close,
}
