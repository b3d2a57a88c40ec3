"""Rows of the databases as frozen dataclasses; times are aware, in UTC."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from agent_assist.domain.data import dataclass

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_us(at: datetime) -> int:
    """Whole microseconds since 1970 in UTC.

    Raises:
        TypeError: the time has no zone.
    """
    return (at - _EPOCH) // _MICROSECOND


def from_us(microseconds: int) -> datetime:
    """The time that `to_us` turned into microseconds, in UTC."""
    return _EPOCH + timedelta(microseconds=microseconds)


@dataclass(frozen=True, slots=True)
class Entry:
    """A command (sequence None), one of its events, or an erasure, with its place in the chain.

    Attributes:
        body: what names nobody, as JSON. digest: of salt and payload; empty without a payload.
        previous: link of the entry before. link: hash over all of this and `previous`.
        salt, payload: what may name somebody, as JSON; None when erased, or when there was none.
    """

    position: int
    interaction: str
    sequence: int | None
    kind: str
    command: str
    at_us: int
    elapsed_ms: int
    body: str
    digest: bytes
    previous: bytes
    link: bytes
    salt: bytes | None
    payload: str | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """How long the chain was at a time, and the link of its last entry."""

    at: datetime
    count: int
    link: bytes
    place: str = ""


@dataclass(frozen=True, slots=True)
class InteractionRow:
    """One interaction in a list.

    Attributes:
        guide: the guide it began with. topic: guide of the first need that has one.
        words: what the customer said they need. solved: their answer, None when not asked.
        last: time of the last event. elapsed_ms: its time since the start.
    """

    id: str
    status: str
    customer: str
    rep: str
    channel: str
    direction: str
    language: str
    library: str
    guide: str
    topic: str
    words: str
    needs: int
    disposition: str
    solved: bool | None
    summary: str
    started: datetime
    last: datetime
    closed: datetime | None
    elapsed_ms: int
    sequence: int


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """Something that is or was owed.

    Attributes:
        customer: their id, when they are known. name: as they were called when it was promised.
    """

    id: str
    interaction: str
    customer: str
    name: str
    what: str
    who: str
    need: int
    made: datetime
    due: datetime
    kept: datetime | None


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """What is known of a customer from earlier interactions.

    Attributes:
        contacts: how many interactions there were. since: the first. recent: contacts since the
            time that was asked for.
        last: the newest of them, at most five. owed: promises that are still open.
    """

    id: str
    facts: Mapping[str, str]
    contacts: int
    recent: int
    since: datetime | None
    last: tuple[InteractionRow, ...]
    owed: tuple[PromiseRow, ...]


@dataclass(frozen=True, slots=True)
class SolutionCount:
    """How a solution did in closed interactions."""

    solution: str
    offered: int
    accepted: int
    refused: int
    solved: int


@dataclass(frozen=True, slots=True)
class StepDays:
    """How a step was left by one way, in the calls closed on some days.

    Attributes:
        way: empty where it was left for another place, or the call ended.
        calls: that went this way at least once. came: calls that came to the step at all, each
            at the first way by which it left. visits: how often this way was gone in all.
        passed: of these, passed over. skipped: by the rep. ended: the call ended here.
    """

    step: str
    way: str
    calls: int
    came: int
    visits: int
    passed: int
    skipped: int
    ended: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a customer did not want a solution."""

    solution: str
    reason: str
    interaction: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Remark:
    """For the review list: a line that a rep edited, or a step that was skipped with its reason.

    Attributes:
        kind: "edited" or "skipped". text: what was said instead, or the reason.
    """

    kind: str
    interaction: str
    guide: str
    step: str
    template: str
    wording: str
    language: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Session:
    """A rep's shift: commands without a pause of four hours."""

    rep: str
    began: datetime
    ended: datetime
    commands: int


@dataclass(frozen=True, slots=True)
class Version:
    """A published version of the library, without its bytes."""

    number: int
    message: str
    author: str
    at: datetime
    hash: str


@dataclass(frozen=True, slots=True)
class Item:
    """One revision of one item of the library.

    Attributes:
        kind: "guide", "template", "solution", "house_value"… content: JSON; of one that was
            removed, as it was last.
        hash: of the content.
    """

    kind: str
    id: str
    revision: int
    content: str
    hash: str
    author: str
    at: datetime
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What an author is changing in an item.

    Attributes:
        base: revision that the draft was made from, 0 for a new item.
    """

    kind: str
    id: str
    author: str
    content: str
    base: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A text that must not be said any more, not even in open interactions.

    Attributes:
        part: the wording; empty for the whole item.
    """

    kind: str
    id: str
    part: str
    reason: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NewName:
    """An item that has another id since a version."""

    version: int
    kind: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Desk:
    """Which version a desk had when it last looked.

    Attributes:
        name: user and machine. rep: who worked there.
    """

    name: str
    rep: str
    version: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Learned:
    """A query that led to a document; `at` in seconds since 1970."""

    document: str
    query: str
    strength: float
    at: float


@dataclass(frozen=True, slots=True)
class Miss:
    """A query that found nothing the rep took."""

    query: str
    language: str
    interaction: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a call stands in a list, newest first: when it began, and its id."""

    started: datetime
    id: str


@dataclass(frozen=True, slots=True)
class FoundCall:
    """A call in a list, with what is known of who called.

    Attributes:
        name: as the customer gave it, or as we knew it; empty when nobody was named.
        rep_name: as the rep was called then.
    """

    row: InteractionRow
    name: str = ""
    rep_name: str = ""
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """Which interactions to list; an empty field lets all pass.

    Attributes:
        text: part of the customer's words or of the summary, letter case aside.
        words: of each typed word the folded forms that it may have; the call has to have a word
            that begins with one of them, for every typed word.
        since, until: when it began, from and before.
        served_by: only this rep's calls, and those of customers whom this rep served.
        before: only calls that stand behind this one in the list, newest first.
    """

    status: str = ""
    open: bool | None = None
    customer: str = ""
    rep: str = ""
    channel: str = ""
    disposition: str = ""
    guide: str = ""
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    words: tuple[tuple[str, ...], ...] = ()
    served_by: str = ""
    before: Standing | None = None


EVERYTHING = Filter()
