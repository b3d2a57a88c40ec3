"""Commands and events as entries of the chain, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from agent_assist.db.records import Entry, from_us, to_us
from agent_assist.domain.codec import decode, decode_command, decode_event, encode, encode_kind
from agent_assist.domain.commands import Actor, Given
from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError
from agent_assist.domain.events import Recorded
from agent_assist.journal import chain, personal

ERASED = "erased"
"""Kind of the entry that records an erasure."""

_REPLACEMENT = "\ufffd"
_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Happened:
    """A command with the events it was decided to."""

    given: Given
    events: tuple[Recorded, ...]


@dataclass(slots=True)
class Rows:
    """Rows to be inserted, and the end of the chain after them."""

    count: int
    link: bytes
    entries: list[dict[str, Any]]
    payloads: list[dict[str, Any]]

    @classmethod
    def after(cls, count: int, link: bytes | None) -> Rows:
        """No rows yet, behind the present end of the chain."""
        return cls(count, link or chain.GENESIS, [], [])

    def add(self, given: Given, events: Sequence[Recorded]) -> tuple[Recorded, ...]:
        """Put a command and its events at the end of the chain; the events as they are stored."""
        at_us = to_us(given.at)
        more = {"actor": _encoded_actor(given.actor)}
        data = encode_kind(given.command)
        self._add(given.interaction, None, data, given.id, at_us, given.elapsed_ms, more)
        return tuple(self._add_event(event) for event in events)

    def _add_event(self, event: Recorded) -> Recorded:
        given = encode_kind(event.event)
        stored = self._add(
            event.interaction,
            event.sequence,
            given,
            event.command,
            to_us(event.at),
            event.elapsed_ms,
            {},
        )
        return event if stored is given else replace(event, event=decode_event(stored))

    def _add(
        self,
        interaction: str,
        sequence: int | None,
        data: dict[str, Any],
        command: str,
        at_us: int,
        elapsed_ms: int,
        more: Mapping[str, Any],
    ) -> dict[str, Any]:
        """The data as it was stored: the same object when nothing had to be replaced."""
        public, private = personal.split(data)
        body, text = _dump({**public, **more}), _dump(private) if private else ""
        if not _is_storable(body) or not _is_storable(text):
            cleaned: dict[str, Any] = _cleaned(data)
            more = _cleaned(more)
            return self._add(interaction, sequence, cleaned, command, at_us, elapsed_ms, more)
        kind = data["kind"]
        self._link(interaction, sequence, kind, command, at_us, elapsed_ms, body, text)
        return data

    def add_erasure(self, interaction: str, id_: str, at_us: int) -> None:
        """Record that the payloads of an interaction so far are erased by right."""
        self._link(interaction, None, ERASED, id_, at_us, 0, "{}", "")

    def _link(
        self,
        interaction: str,
        sequence: int | None,
        kind: str,
        command: str,
        at_us: int,
        elapsed_ms: int,
        body: str,
        text: str,
    ) -> None:
        self.count += 1
        digest = chain.NO_PAYLOAD
        if text:
            salt = chain.new_salt()
            digest = chain.digest_of(salt, text)
            self.payloads.append({"position": self.count, "salt": salt, "body": text})
        previous = self.link
        self.link = chain.link_of(
            previous,
            interaction,
            sequence,
            kind,
            command,
            at_us,
            elapsed_ms,
            body,
            digest,
        )
        self.entries.append(
            {
                "position": self.count,
                "interaction": interaction,
                "sequence": sequence,
                "kind": kind,
                "command": command,
                "at_us": at_us,
                "elapsed_ms": elapsed_ms,
                "body": body,
                "digest": digest,
                "previous": previous,
                "link": self.link,
            }
        )


def _is_storable(text: str) -> bool:
    """Whether every database can hold the JSON text.

    Half of a surrogate pair, and the character NUL, cannot be stored everywhere, and no keyboard
    types them: each becomes the replacement character U+FFFD.
    """
    if "\\u0000" in text:
        return False
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


@lru_cache(maxsize=64)
def _encoded_actor(actor: Actor) -> Any:
    return encode(actor)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        paired = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return paired.replace("\0", _REPLACEMENT)
    if isinstance(value, Mapping):
        return {_cleaned(k): _cleaned(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    return value


def to_given(entry: Entry) -> Given:
    """The command of an entry.

    Raises:
        KnownError: the entry was written by a newer program, or changed by hand.
    """
    try:
        public = json.loads(entry.body)
        actor = decode(Actor, public.pop("actor"))
        command = decode_command(personal.join(entry.kind, public, _private(entry)))
        at = from_us(entry.at_us)
        return Given(entry.command, entry.interaction, at, entry.elapsed_ms, actor, command)
    except NOT_AS_WRITTEN as error:
        raise unreadable(entry.position) from error


def to_recorded(entry: Entry) -> Recorded:
    """The event of an entry, also of an older schema.

    Raises:
        KnownError: the entry was written by a newer program, or changed by hand.
    """
    try:
        data = personal.join(entry.kind, json.loads(entry.body), _private(entry))
        return Recorded(
            entry.interaction,
            entry.sequence or 0,
            entry.command,
            from_us(entry.at_us),
            entry.elapsed_ms,
            decode_event(data),
        )
    except NOT_AS_WRITTEN as error:
        raise unreadable(entry.position) from error


NOT_AS_WRITTEN = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)
"""What reading an entry raises that is not as this program wrote it."""


def unreadable(position: int) -> KnownError:
    """What to say of an entry that is not as it was written."""
    return KnownError(
        "damaged-entry",
        f"Entry {position} of the log is not as it was written and cannot be read.",
        "“agent-assist log verify” tells what was changed, and “agent-assist doctor” names the"
        " newest backup.",
    )


def recorded(entries: Iterable[Entry]) -> tuple[Recorded, ...]:
    """The events among the entries of one interaction, in order.

    Raises:
        KnownError: one cannot be read, or the one before it is missing.
    """
    events: list[Recorded] = []
    for entry in entries:
        if entry.sequence is not None:
            if entry.sequence != len(events) + 1:
                raise unreadable(entry.position)
            events.append(to_recorded(entry))
    return tuple(events)


def is_erased(entry: Entry) -> bool:
    """Whether the entry once had a payload."""
    return entry.payload is None and entry.digest != chain.NO_PAYLOAD


def is_of_its_kinds(entry: Entry) -> bool:
    """Whether text is text, numbers are numbers and hashes bytes; SQLite holds anything."""
    texts = (entry.interaction, entry.kind, entry.command, entry.body)
    numbers = (entry.at_us, entry.elapsed_ms, entry.sequence or 0)
    hashes = (entry.digest, entry.previous, entry.link)
    return (
        all(isinstance(text, str) for text in texts)
        and all(isinstance(number, int) for number in numbers)
        and all(isinstance(hash_, bytes) for hash_ in hashes)
    )


def happenings(entries: Iterable[Entry]) -> Iterator[Happened]:
    """Commands with their events, from entries in order."""
    given: Given | None = None
    events: list[Recorded] = []
    for entry in entries:
        if entry.sequence is not None:
            events.append(to_recorded(entry))
            continue
        if given is not None:
            yield Happened(given, tuple(events))
        given, events = (None if entry.kind == ERASED else to_given(entry)), []
    if given is not None:
        yield Happened(given, tuple(events))


def _private(entry: Entry) -> dict[str, Any] | None:
    if entry.payload is not None:
        data: dict[str, Any] = json.loads(entry.payload)
        return data
    return None if is_erased(entry) else {}
