"""What happened in an interaction. Events are facts: they are appended and never changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from agent_assist.domain.commands import Actor, OfferOutcome
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, Disposition, FactScope, Mood
from agent_assist.domain.interaction import Frame, Visit


@dataclass(frozen=True, slots=True)
class Started:
    """An interaction began; it is pinned to a version of the library."""

    channel: Channel
    direction: Direction
    language: str
    library: str
    rep: Actor


@dataclass(frozen=True, slots=True)
class Moved:
    """The course stands elsewhere.

    Attributes:
        frames: all call frames, the current one last.
        left: how the step before was left, None when it is still open below (an interrupt).
        passed: steps that were passed over on the way, in order.
    """

    frames: tuple[Frame, ...]
    left: Visit | None = None
    passed: tuple[Visit, ...] = ()
    entered: Visit | None = None


@dataclass(frozen=True, slots=True)
class WayTaken:
    """A customer's answer, an outcome, or just "next"."""

    guide: str
    step: str
    way: str


@dataclass(frozen=True, slots=True)
class WasSaid:
    """Something was said, exactly so."""

    guide: str
    step: str
    template: str
    wording: str
    text: str
    language: str
    edited: bool = False
    copied: bool = False


@dataclass(frozen=True, slots=True)
class FactsKnown:
    """Facts of one scope became known or changed; need is the index the NEED facts belong to."""

    scope: FactScope
    facts: Mapping[str, str]
    need: int = 0
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class VerifyTried:
    """One try to verify the customer; only the outcome is kept."""

    passed: bool
    by: tuple[str, ...] = ()
    third_party: str = ""


@dataclass(frozen=True, slots=True)
class CustomerLinked:
    """The customer is known."""

    customer: str
    owed: bool = False
    returning: bool = False


@dataclass(frozen=True, slots=True)
class Ticked:
    """A point was covered, or not after all."""

    item: str
    done: bool = True


@dataclass(frozen=True, slots=True)
class Undone:
    """A command was taken back: position, facts and ticks are as before it."""

    command: str


@dataclass(frozen=True, slots=True)
class HoldBegan:
    """The customer waits."""

    seconds: int = 0


@dataclass(frozen=True, slots=True)
class HoldEnded:
    """The customer is back from hold."""


@dataclass(frozen=True, slots=True)
class Parked:
    """Put aside to serve another."""


@dataclass(frozen=True, slots=True)
class TakenUp:
    """Taken up again."""


@dataclass(frozen=True, slots=True)
class NeedAdded:
    """The customer needs something else."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class NeedSelected:
    """Another need is being served."""

    need: int


@dataclass(frozen=True, slots=True)
class TopicChosen:
    """The current need is served by this topic guide."""

    guide: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class TopicBegun:
    """The topic guide of the current need was called."""


@dataclass(frozen=True, slots=True)
class LanguageChanged:
    """The conversation goes on in another language."""

    language: str


@dataclass(frozen=True, slots=True)
class ChannelChanged:
    """The conversation goes on through another channel."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class SolutionOffered:
    """A solution was offered for the current need."""

    solution: str
    revision: int
    query: str = ""


@dataclass(frozen=True, slots=True)
class OfferAnswered:
    """The customer accepted or refused a solution."""

    solution: str
    outcome: OfferOutcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Promised:
    """We owe the customer something."""

    promise: str
    what: str
    due: datetime
    who: str
    need: int = 0


@dataclass(frozen=True, slots=True)
class PromiseKept:
    """What was owed was done."""

    promise: str


@dataclass(frozen=True, slots=True)
class Transferred:
    """Handed over to somebody."""

    to: str
    summary: str


@dataclass(frozen=True, slots=True)
class TransferAnswered:
    """The other side picked up, or did not."""

    picked_up: bool


@dataclass(frozen=True, slots=True)
class ConnectionLost:
    """The line broke."""


@dataclass(frozen=True, slots=True)
class ConnectionBack:
    """The customer is on the line again."""


@dataclass(frozen=True, slots=True)
class Noted:
    """The notes read so."""

    text: str


@dataclass(frozen=True, slots=True)
class DraftKept:
    """A half-typed field."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class MoodSet:
    """The customer's mood."""

    mood: Mood


@dataclass(frozen=True, slots=True)
class DispositionSet:
    """How a need ended."""

    need: int
    disposition: Disposition


@dataclass(frozen=True, slots=True)
class LibraryMoved:
    """The interaction goes on with another version of the library."""

    library: str


@dataclass(frozen=True, slots=True)
class WrapUpBegan:
    """The conversation is over; suggested is the disposition that the last step means."""

    suggested: Disposition | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    """The record is finished."""

    dispositions: tuple[Disposition, ...]
    disposition: Disposition
    summary: str = ""
    solved: bool | None = None
    unsaid: tuple[str, ...] = ()


Event = (
    Started
    | Moved
    | WayTaken
    | WasSaid
    | FactsKnown
    | VerifyTried
    | CustomerLinked
    | Ticked
    | Undone
    | HoldBegan
    | HoldEnded
    | Parked
    | TakenUp
    | NeedAdded
    | NeedSelected
    | TopicChosen
    | TopicBegun
    | LanguageChanged
    | ChannelChanged
    | SolutionOffered
    | OfferAnswered
    | Promised
    | PromiseKept
    | Transferred
    | TransferAnswered
    | ConnectionLost
    | ConnectionBack
    | Noted
    | DraftKept
    | MoodSet
    | DispositionSet
    | LibraryMoved
    | WrapUpBegan
    | Closed
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event with its place in the interaction: what the journal keeps and evolve folds.

    Attributes:
        sequence: counts from 1 within the interaction. command: id of the command that caused it.
        at, elapsed_ms: as in `Given`.
    """

    interaction: str
    sequence: int
    command: str
    at: datetime
    elapsed_ms: int
    event: Event
