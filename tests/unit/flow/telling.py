"""A call of the tests as a replay takes it up."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.domain.codec import encode_kind
from agent_assist.domain.commands import Capture, Given, LinkCustomer, Start
from agent_assist.domain.events import Recorded
from agent_assist.flow.replay import LoggedCall, Telling

Told = Sequence[tuple[Given, Sequence[Recorded]]]


def told(calls: Told, id_: str = "i") -> LoggedCall:
    """The logged call of commands with their events."""
    telling = Telling(id_)
    for given, events in calls:
        command = given.command
        facts = command.facts if isinstance(command, Start | LinkCustomer | Capture) else ()
        telling.command(encode_kind(command)["kind"], given.id, facts)
        for recorded in events:
            data = encode_kind(recorded.event)
            at_us = int(recorded.at.timestamp() * 1_000_000)
            telling.event(data["kind"], data, at_us)
    return telling.call(lambda number: calls[number][0], lambda number: calls[number][1])
