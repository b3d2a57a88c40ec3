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
from agent_assist.domain.codec import EVENT_SCHEMA, decode, decode_command, upgraded
from agent_assist.domain.commands import Actor, Given
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
    return telling.call(lambda: _given(id_, rows))


@lru_cache(maxsize=20_000)
def _parsed(body: str) -> Any:
    return json.loads(body)


def _facts(payload: str | None) -> Any:
    return json.loads(payload).get("facts", {}) if payload else {}


def _given(id_: str, rows: Sequence[Row]) -> list[Given]:
    given = []
    for sequence, kind, command, at_us, elapsed_ms, body, payload in rows:
        if sequence is None:
            public = json.loads(body)
            actor = _actor(json.dumps(public.pop("actor")))
            private = json.loads(payload) if payload else {}
            asked = decode_command(personal.join(kind, public, private))
            given.append(Given(command, id_, from_us(at_us), elapsed_ms, actor, asked))
    return given


@lru_cache(maxsize=256)
def _actor(data: str) -> Actor:
    return decode(Actor, json.loads(data))
