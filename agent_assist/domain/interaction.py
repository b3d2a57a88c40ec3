"""The state of one interaction: always the fold of its events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from agent_assist.domain.commands import Actor, OfferOutcome
from agent_assist.domain.guide import Channel, Direction, Disposition, Mood, Stage


class Status(StrEnum):
    """What is going on with an interaction."""

    ACTIVE = "active"
    ON_HOLD = "on_hold"
    PARKED = "parked"
    DROPPED = "dropped"
    WRAPPING_UP = "wrapping_up"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the course stands in one guide; guides that call others lie below.

    Attributes:
        then: step of the guide below to go on with after the return; empty when the place
            that was left is taken up again (after an interrupt).
        interrupt: this frame is an anytime guide.
    """

    guide: str
    step: str
    then: str = ""
    interrupt: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A solution that was offered; outcome None until the customer answered."""

    solution: str
    revision: int
    outcome: OfferOutcome | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing the customer needs."""

    words: str = ""
    guide: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    offers: tuple[Offer, ...] = ()
    disposition: Disposition | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """Something owed by a time."""

    id: str
    what: str
    due: datetime
    who: str
    need: int = 0
    kept: bool = False


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One thing that was said, exactly as shown."""

    guide: str
    step: str
    template: str
    wording: str
    text: str
    language: str
    elapsed_ms: int
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Handover:
    """A transfer; picked_up None until it is known."""

    to: str
    summary: str
    picked_up: bool | None = None


class Passing(StrEnum):
    """How a step on the trail was left."""

    TAKEN = "taken"
    KNOWN = "known"
    NOT_FITTING = "not_fitting"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Visit:
    """A step on the way so far; `passing` None while it is the current one."""

    guide: str
    step: str
    stage: Stage
    entered_ms: int
    passing: Passing | None = None
    way: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """What undo restores: position, call frames, facts, ticks and needs."""

    frames: tuple[Frame, ...] = ()
    trail: tuple[Visit, ...] = ()
    customer_facts: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    needs: tuple[Need, ...] = (Need(),)
    need: int = 0
    ticks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class UndoPoint:
    """The place before a command that can be undone."""

    command: str
    place: Place


@dataclass(frozen=True, slots=True)
class Interaction:
    """All that is known of one contact with one customer.

    Attributes:
        place: position, facts, needs and ticks. undo: places to go back to, newest last.
        owed, returning: circumstances of the linked customer.
        verified: how, e.g. ("order_number", "email"); empty until verified.
        drafts: half-typed fields, by name. stage_ms: time spent per stage so far, without
            the running step. hold_since_ms: None when not on hold.
        sequence: number of the last event.
    """

    id: str
    status: Status
    channel: Channel
    direction: Direction
    language: str
    library: str
    rep: Actor
    started: datetime
    place: Place = field(default_factory=Place)
    undo: tuple[UndoPoint, ...] = ()
    customer: str = ""
    owed: bool = False
    returning: bool = False
    verified: tuple[str, ...] = ()
    third_party: str = ""
    verify_tries: int = 0
    mood: Mood = Mood.CALM
    notes: str = ""
    drafts: Mapping[str, str] = field(default_factory=dict)
    said: tuple[SaidLine, ...] = ()
    promises: tuple[Promise, ...] = ()
    handover: Handover | None = None
    hold_since_ms: int | None = None
    hold_named_s: int = 0
    stage_ms: Mapping[Stage, int] = field(default_factory=dict)
    disposition: Disposition | None = None
    summary: str = ""
    solved: bool | None = None
    elapsed_ms: int = 0
    sequence: int = 0

    @property
    def frame(self) -> Frame:
        """Where the course stands now."""
        return self.place.frames[-1]

    @property
    def need(self) -> Need:
        """The need that is being served."""
        return self.place.needs[self.place.need]

    def values(self) -> dict[str, str]:
        """Known facts and circumstances as conditions see them; a need's facts win."""
        return {
            **self.place.customer_facts,
            **self.place.facts,
            **self.need.facts,
            "channel": self.channel.value,
            "direction": self.direction.value,
            "mood": self.mood.value,
            "language": self.language,
            "verified": "yes" if self.verified else "no",
            "owed": "yes" if self.owed else "no",
            "returning": "yes" if self.returning else "no",
        }
