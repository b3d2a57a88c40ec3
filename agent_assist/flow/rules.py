"""Two tables: in which status a command makes sense, and whether it can be undone."""

from __future__ import annotations

import typing
from collections.abc import Mapping

from agent_assist.domain import commands as cmd
from agent_assist.domain.commands import Command, Refused
from agent_assist.domain.interaction import Status

_OPEN = frozenset(Status) - {Status.CLOSED}
_TALKING = frozenset({Status.ACTIVE})
_ON_THE_LINE = frozenset({Status.ACTIVE, Status.ON_HOLD})
_AT_WORK = frozenset({Status.ACTIVE, Status.ON_HOLD, Status.DROPPED, Status.WRAPPING_UP})

ALLOWED: Mapping[type[Command], frozenset[Status]] = {
    cmd.Start: frozenset(),
    cmd.Say: _TALKING,
    # While the customer waits, the rep looks things up: `decide` lets only lookups be answered.
    cmd.TakeWay: _ON_THE_LINE,
    cmd.Capture: _AT_WORK,
    cmd.CorrectFact: _AT_WORK,
    cmd.VerifyCustomer: _TALKING,
    cmd.LinkCustomer: _AT_WORK,
    cmd.Tick: _AT_WORK,
    cmd.Back: frozenset({Status.ACTIVE, Status.WRAPPING_UP}),
    cmd.GoToStage: _TALKING,
    cmd.Skip: _TALKING,
    cmd.Interrupt: _TALKING,
    cmd.ReturnFromInterrupt: _TALKING,
    cmd.Hold: _TALKING,
    cmd.Resume: frozenset({Status.ON_HOLD}),
    cmd.Park: _AT_WORK,
    cmd.TakeUp: _OPEN,
    cmd.AddNeed: frozenset({Status.ACTIVE, Status.WRAPPING_UP}),
    cmd.SelectNeed: frozenset({Status.ACTIVE, Status.WRAPPING_UP}),
    cmd.ChangeGuide: _TALKING,
    cmd.ChangeLanguage: _OPEN,
    cmd.ChangeChannel: _OPEN,
    cmd.OfferSolution: _TALKING,
    cmd.AnswerOffer: frozenset({Status.ACTIVE, Status.WRAPPING_UP}),
    cmd.MakePromise: _OPEN,
    cmd.KeepPromise: frozenset(Status),
    cmd.Transfer: _ON_THE_LINE,
    cmd.AnswerTransfer: _OPEN,
    cmd.LineDropped: frozenset({Status.ACTIVE, Status.ON_HOLD, Status.PARKED}),
    cmd.Reconnected: frozenset({Status.DROPPED}),
    cmd.Note: _OPEN,
    cmd.KeepDraft: _OPEN,
    cmd.SetMood: _OPEN,
    cmd.SetDisposition: _AT_WORK,
    cmd.MoveToLibrary: _OPEN,
    cmd.WrapUp: frozenset({Status.ACTIVE, Status.ON_HOLD, Status.DROPPED}),
    cmd.Close: frozenset({Status.WRAPPING_UP}),
}
"""The statuses in which each command makes sense."""

_WRONG_STATUS: Mapping[Status, str] = {
    Status.ACTIVE: "The conversation is going on, so there is nothing to take up here.",
    Status.ON_HOLD: "The customer is on hold. Take them back from hold first.",
    Status.PARKED: "This interaction is parked. Take it up first.",
    Status.DROPPED: "The line dropped. Say that the customer is back, or wrap up.",
    Status.WRAPPING_UP: (
        "You are wrapping up. Go back with Undo, or choose or add a need to go on talking."
    ),
    Status.CLOSED: "This interaction is closed. Start a new one.",
}
_NEVER_YET: Mapping[type[Command], str] = {
    cmd.Resume: "The customer is not on hold.",
    cmd.Reconnected: "The line is not reported as dropped.",
    cmd.Close: "Wrap up first; then the record can be closed.",
}


def check_status(command: Command, status: Status) -> None:
    """Raise `Refused` when the command makes no sense in that status."""
    kind = type(command)
    if status in ALLOWED[kind]:
        return
    if kind is cmd.Start:
        raise Refused("already_started", "This interaction has begun already.")
    sentence = _WRONG_STATUS[status]
    if kind in _NEVER_YET and status is not Status.CLOSED:
        sentence = _NEVER_YET[kind]
    raise Refused(f"when_{status.value}", sentence)


UNDO: Mapping[type[Command], str] = {
    cmd.Start: "the conversation has begun",
    cmd.Say: "it was said aloud",
    cmd.TakeWay: "",
    cmd.Capture: "",
    cmd.CorrectFact: "",
    cmd.VerifyCustomer: "",
    cmd.LinkCustomer: "",
    cmd.Tick: "",
    cmd.Back: "what was undone can be done again",
    cmd.GoToStage: "",
    cmd.Skip: "",
    cmd.Interrupt: "",
    cmd.ReturnFromInterrupt: "",
    cmd.Hold: "the customer has waited",
    cmd.Resume: "the customer is back from hold",
    cmd.Park: "the customer has waited",
    cmd.TakeUp: "it can be parked again",
    cmd.AddNeed: "",
    cmd.SelectNeed: "",
    cmd.ChangeGuide: "",
    cmd.ChangeLanguage: "change it again",
    cmd.ChangeChannel: "change it again",
    cmd.OfferSolution: "",
    cmd.AnswerOffer: "",
    cmd.MakePromise: "it was promised",
    cmd.KeepPromise: "it was done",
    cmd.Transfer: "the customer was handed over",
    cmd.AnswerTransfer: "the other side has answered",
    cmd.LineDropped: "the line did drop",
    cmd.Reconnected: "the customer is back",
    cmd.Note: "notes stay; edit them",
    cmd.KeepDraft: "half-typed fields stay; edit them",
    cmd.SetMood: "the mood stays; set it again",
    cmd.SetDisposition: "",
    cmd.MoveToLibrary: "the older text was withdrawn",
    cmd.WrapUp: "",
    cmd.Close: "the record is closed",
}
"""Whether Back undoes a command: empty when it does, else why it does not."""

COMMANDS: tuple[type[Command], ...] = typing.get_args(Command)
"""Every command."""
