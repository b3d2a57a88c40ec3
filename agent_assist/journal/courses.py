"""Logged calls for a replay, straight from the rows of the journal.

What a replay needs of an event is read from its JSON without making the event; commands are
decoded only when the call has to be decided again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from agent_assist.db.records import from_us
from agent_assist.domain.codec import EVENT_SCHEMA, decode, decode_command, decode_event, upgraded
from agent_assist.domain.commands import Actor, Given
from agent_assist.domain.events import Recorded
from agent_assist.flow.replay import LoggedCall, Telling
from agent_assist.journal import personal
from agent_assist.journal.entries import ERASED

Row = tuple[Any, ...]
"""As `JournalReader.told` gives it."""

_WITH_FACTS = frozenset({"start", "link_customer", "capture", "facts_known"})
_SEEN_ONCE = frozenset({"moved"})
"""Kinds whose text is hardly ever the same twice; all others are parsed once for all calls."""


class ErasedCallError(ValueError):
    """What was told in the call was erased, so that it cannot be decided again."""


def logged_call(id_: str, rows: Sequence[Row]) -> LoggedCall:
    """The call of these rows.

    Raises:
        ErasedCallError: its payloads were erased.
        ValueError, KeyError, TypeError: the rows were changed by hand.
    """
    telling = Telling(id_)
    for sequence, kind, command, at_us, _, body, payload in rows:
        if sequence is not None:
            data = json.loads(body) if kind in _SEEN_ONCE else _parsed(body)
            if data.get("schema", EVENT_SCHEMA) != EVENT_SCHEMA:
                data = upgraded({"kind": kind, **data})
            if kind in _WITH_FACTS:
                data = {**data, "facts": _facts(payload)}
            telling.event(kind, data, at_us)
        elif kind == ERASED:
            raise ErasedCallError(id_)
        else:
            telling.command(kind, command, _facts(payload) if kind in _WITH_FACTS else ())
    commands = _Commands(id_, rows)
    return telling.call(commands.given, commands.events)


@lru_cache(maxsize=20_000)
def _parsed(body: str) -> Any:
    return json.loads(body)


def _facts(payload: str | None) -> Any:
    return json.loads(payload).get("facts", {}) if payload else {}


class _Commands:
    """The commands of a call and what they did, decoded one by one when they are asked for."""

    def __init__(self, id_: str, rows: Sequence[Row]) -> None:
        self._id = id_
        self._rows = rows
        self._first = [at for at, row in enumerate(rows) if row[0] is None]
        self._given: dict[int, Given] = {}

    def given(self, number: int) -> Given:
        """The command of that number."""
        if number not in self._given:
            _, kind, command, at_us, elapsed_ms, body, payload = self._rows[self._first[number]]
            public = json.loads(body)
            actor = _actor(tuple(public.pop("actor").items()))
            asked = decode_command(personal.join(kind, public, _private(payload)))
            at = from_us(at_us)
            self._given[number] = Given(command, self._id, at, elapsed_ms, actor, asked)
        return self._given[number]

    def events(self, number: int) -> list[Recorded]:
        """What the command of that number did."""
        end = self._first[number + 1] if number + 1 < len(self._first) else len(self._rows)
        events = []
        for sequence, kind, command, at_us, elapsed_ms, body, payload in self._rows[
            self._first[number] + 1 : end
        ]:
            event = decode_event(personal.join(kind, json.loads(body), _private(payload)))
            events.append(Recorded(self._id, sequence, command, from_us(at_us), elapsed_ms, event))
        return events


def _private(payload: str | None) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(payload) if payload else {}
    return found


@lru_cache(maxsize=256)
def _actor(data: tuple[tuple[str, str], ...]) -> Actor:
    return decode(Actor, dict(data))
