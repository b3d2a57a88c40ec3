"""The state of one interaction: always the fold of its events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from agent_assist.domain.commands import Actor, OfferOutcome
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, Disposition, Mood, Stage
from agent_assist.domain.texts import content_language


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


WRAP_UP = "wrap-up "
"""What the names of drafts begin with that stand on the page which ends an interaction."""
WRAP_UP_NEED = WRAP_UP + "need {index}"
WRAP_UP_WHOLE, WRAP_UP_SOLVED, WRAP_UP_SUMMARY = (
    WRAP_UP + name for name in ("whole", "solved", "summary")
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A solution that was offered; outcome None until the customer answered.

    Attributes:
        guide, step: where it was offered.
    """

    solution: str
    revision: int
    outcome: OfferOutcome | None = None
    reason: str = ""
    guide: str = ""
    step: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing the customer needs.

    Attributes:
        guide: the topic guide that serves it; begun: the course has called it already (until
            then it waits for the place of the opening guide where topics are called).
        frames: where its course stood when another need came to the front.
    """

    words: str = ""
    guide: str = ""
    begun: bool = False
    frames: tuple[Frame, ...] = ()
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
    """How a step on the trail was left.

    TAKEN by one of its ways; KNOWN: passed over, its facts are known; NOT_FITTING: passed over,
    its condition does not hold; SKIPPED by the rep, with a reason; LEFT for another stage, guide
    or need.
    """

    TAKEN = "taken"
    KNOWN = "known"
    NOT_FITTING = "not_fitting"
    SKIPPED = "skipped"
    LEFT = "left"


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
    """What undo restores: position, call frames, facts, ticks, needs, and who the customer is.

    Attributes:
        refused: gates that the customer refused, as "GUIDE.STEP".
        owed, returning: circumstances of the linked customer.
        verified: how, e.g. ("order_number", "email"); empty until verified.
        third_party: who speaks for the customer; empty when they do themselves.
    """

    frames: tuple[Frame, ...] = ()
    trail: tuple[Visit, ...] = ()
    customer_facts: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    needs: tuple[Need, ...] = (Need(),)
    need: int = 0
    ticks: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    customer: str = ""
    owed: bool = False
    returning: bool = False
    verified: tuple[str, ...] = ()
    third_party: str = ""

    @property
    def open_visit(self) -> Visit | None:
        """The step where the course stands; None when the last one was left for the wrap-up."""
        return next((visit for visit in reversed(self.trail) if visit.passing is None), None)


@dataclass(frozen=True, slots=True)
class UndoPoint:
    """The place before a command that can be undone.

    Attributes:
        kind: what the command did first, as the kind of its event: "way_taken", "facts_known"…
        said, promises: how many there were; those after them stay when the command is undone.
    """

    command: str
    kind: str
    place: Place
    status: Status
    said: int = 0
    promises: int = 0


@dataclass(frozen=True, slots=True)
class Interaction:
    """All that is known of one contact with one customer.

    Attributes:
        place: position, facts, needs and ticks. undo: places to go back to, newest last.
        verify_tries: failed tries since the customer was last verified; undo keeps them.
        drafts: half-typed fields, by name. said_steps: (guide, step, template) of all said.
        stage_ms: time spent per stage so far, without the running one, which runs since
            stage_since_ms (None while no clock runs: parked, dropped, wrapping up).
        hold_since_ms: None when not on hold. parked_from: the status to take up again.
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
    verify_tries: int = 0
    mood: Mood = Mood.CALM
    notes: str = ""
    drafts: Mapping[str, str] = field(default_factory=dict)
    said: tuple[SaidLine, ...] = ()
    said_steps: frozenset[tuple[str, str, str]] = frozenset()
    promises: tuple[Promise, ...] = ()
    handover: Handover | None = None
    hold_since_ms: int | None = None
    hold_named_s: int = 0
    parked_from: Status | None = None
    stage_ms: Mapping[Stage, int] = field(default_factory=dict)
    stage_since_ms: int | None = None
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

    @property
    def customer(self) -> str:
        """Id of the linked customer; empty when not linked."""
        return self.place.customer

    @property
    def owed(self) -> bool:
        """Whether we have an open promise to this customer."""
        return self.place.owed

    @property
    def returning(self) -> bool:
        """Whether the customer contacted us before."""
        return self.place.returning

    @property
    def verified(self) -> tuple[str, ...]:
        """How the customer was verified; empty until then."""
        return self.place.verified

    @property
    def third_party(self) -> str:
        """Who speaks for the customer; empty when they do themselves."""
        return self.place.third_party

    @property
    def facts(self) -> dict[str, str]:
        """Known facts of all scopes; a need's facts win. Empty: the customer has none."""
        return {**self.place.customer_facts, **self.place.facts, **self.need.facts}

    def values(self) -> dict[str, str]:
        """Facts that have a value, and circumstances, as conditions and texts see them."""
        values = {name: value for name, value in self.facts.items() if value}
        values.update(self.circumstances())
        return values

    def circumstances(self) -> dict[str, str]:
        """The names of `condition.CIRCUMSTANCES` with their values now."""
        return {
            "channel": self.channel.value,
            "direction": self.direction.value,
            "mood": self.mood.value,
            "language": content_language(self.language),
            "verified": "yes" if self.place.verified else "no",
            "owed": "yes" if self.place.owed else "no",
            "returning": "yes" if self.place.returning else "no",
        }
