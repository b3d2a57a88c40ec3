"""Commands that keep the record: customer, hold, park, promises, transfer, notes, the end."""

from __future__ import annotations

from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.commands import Refused
from agent_assist.domain.interaction import Status
from agent_assist.flow import course
from agent_assist.flow.steps import check_language, know_customer
from agent_assist.flow.turn import LONG_TEXT_LIMIT, Turn, bounded, filled

LONGEST_HOLD_S = 3_600


def link_customer(turn: Turn, command: cmd.LinkCustomer) -> None:
    """This is a customer that we know; another one's facts and verification are dropped."""
    filled(command.customer, "no_customer", "Choose a customer first.")
    turn.add(ev.CustomerLinked(command.customer, command.owed, command.returning))
    know_customer(turn, command.facts)


def tick(turn: Turn, command: cmd.Tick) -> None:
    """A point was covered, or not after all."""
    filled(command.item, "no_item", "Choose a point first.")
    turn.add(ev.Ticked(command.item, command.done))


def hold(turn: Turn, command: cmd.Hold) -> None:
    """The customer waits."""
    if not 0 <= command.seconds <= LONGEST_HOLD_S:
        raise Refused("bad_time", "Name a time between nothing and one hour.")
    turn.add(ev.HoldBegan(command.seconds))


def resume(turn: Turn, _: cmd.Resume) -> None:
    """The customer is back from hold."""
    turn.add(ev.HoldEnded())


def park(turn: Turn, _: cmd.Park) -> None:
    """Put aside, in whatever state it is in."""
    turn.add(ev.Parked())


def take_up(turn: Turn, _: cmd.TakeUp) -> None:
    """Go on in the state it was put aside, or left by a crash."""
    turn.add(ev.TakenUp())


def change_language(turn: Turn, command: cmd.ChangeLanguage) -> None:
    """Go on in another language of the library."""
    check_language(turn.content, command.language)
    turn.add(ev.LanguageChanged(command.language))


def change_channel(turn: Turn, command: cmd.ChangeChannel) -> None:
    """Go on through another channel."""
    turn.add(ev.ChannelChanged(command.channel))


def make_promise(turn: Turn, command: cmd.MakePromise) -> None:
    """Something is owed by a time."""
    filled(command.promise, "no_id", "This promise has no id.")
    filled(command.what, "no_promise", "Write down what was promised.")
    filled(command.who, "nobody", "Say who keeps the promise.")
    if any(promise.id == command.promise for promise in turn.state.promises):
        raise Refused("promised_already", "This promise is written down already.")
    if command.due.tzinfo is None or command.due <= turn.given.at:
        raise Refused("due_past", "The promised time has passed. Choose a later one.")
    turn.add(
        ev.Promised(command.promise, command.what, command.due, command.who, turn.state.place.need)
    )


def keep_promise(turn: Turn, command: cmd.KeepPromise) -> None:
    """What was owed was done; also after the interaction was closed."""
    promise = next((p for p in turn.state.promises if p.id == command.promise), None)
    if promise is None:
        raise Refused("unknown_promise", "There is no such promise in this interaction.")
    if promise.kept:
        raise Refused("kept_already", "This promise was kept already.")
    turn.add(ev.PromiseKept(command.promise))


def transfer(turn: Turn, command: cmd.Transfer) -> None:
    """Hand over to somebody, with a summary: the customer never tells the story twice."""
    handover = turn.state.handover
    if handover is not None and handover.picked_up is None:
        raise Refused(
            "transfer_open", f"It is open whether {handover.to} picked up. Answer that first."
        )
    filled(command.to, "nobody", "Say whom the customer is handed over to.")
    filled(
        command.summary,
        "no_summary",
        "Write one sentence for the other side, so that the customer need not tell it again.",
        LONG_TEXT_LIMIT,
    )
    turn.add(ev.Transferred(command.to, command.summary))


def answer_transfer(turn: Turn, command: cmd.AnswerTransfer) -> None:
    """Whether the other side picked up; if not, the rep is back in the call."""
    if turn.state.handover is None or turn.state.handover.picked_up is not None:
        raise Refused("no_transfer", "No transfer waits for an answer.")
    turn.add(ev.TransferAnswered(command.picked_up))


def line_dropped(turn: Turn, _: cmd.LineDropped) -> None:
    """The connection broke; the place is kept."""
    if turn.state.parked_from in (Status.WRAPPING_UP, Status.DROPPED):
        raise Refused("line_gone", "There was no line to drop. Take the interaction up first.")
    turn.add(ev.ConnectionLost())


def reconnected(turn: Turn, _: cmd.Reconnected) -> None:
    """The customer is on the line again, at the same place."""
    turn.add(ev.ConnectionBack())


def note(turn: Turn, command: cmd.Note) -> None:
    """The notes read so from now on."""
    bounded(command.text, LONG_TEXT_LIMIT)
    turn.add(ev.Noted(command.text))


def keep_draft(turn: Turn, command: cmd.KeepDraft) -> None:
    """A half-typed field."""
    filled(command.field, "no_field", "This field has no name.")
    bounded(command.text, LONG_TEXT_LIMIT)
    turn.add(ev.DraftKept(command.field, command.text))


def set_mood(turn: Turn, command: cmd.SetMood) -> None:
    """The customer's mood."""
    turn.add(ev.MoodSet(command.mood))


def set_disposition(turn: Turn, command: cmd.SetDisposition) -> None:
    """How one need ended."""
    needs = turn.state.place.needs
    if not 0 <= command.need < len(needs):
        raise Refused("unknown_need", "There is no such need here. Choose one that is shown.")
    turn.add(ev.DispositionSet(command.need, command.disposition))


def wrap_up(turn: Turn, command: cmd.WrapUp) -> None:
    """The conversation is over; what the course means is suggested."""
    suggested = command.disposition or course.suggested_disposition(turn.state, turn.content)
    if turn.state.status is Status.ON_HOLD:
        turn.add(ev.HoldEnded())
    turn.add(ev.WrapUpBegan(suggested))


def close(turn: Turn, command: cmd.Close) -> None:
    """The record is finished; lines that had to be said and were not are written down."""
    state = turn.state
    if state.handover is not None and state.handover.picked_up is None:
        raise Refused(
            "transfer_open",
            f"It is open whether {state.handover.to} picked up. Answer that before you close.",
        )
    if len(command.dispositions) != len(state.place.needs):
        raise Refused("dispositions_missing", "Say for each need how it ended.")
    bounded(command.summary, LONG_TEXT_LIMIT)
    unsaid = tuple(line.id for line in course.unsaid_must_says(state, turn.content))
    turn.add(
        ev.Closed(
            command.dispositions, command.disposition, command.summary, command.solved, unsaid
        )
    )
