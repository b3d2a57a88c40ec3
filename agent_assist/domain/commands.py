"""What can be asked of an interaction. Each command is decided to events, or refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, Disposition, Mood, Stage
from agent_assist.domain.values import Gender


class Role(StrEnum):
    """What an actor may do; decided in the services."""

    REP = "rep"
    SUPERVISOR = "supervisor"
    TRAINEE = "trainee"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who gives a command."""

    id: str
    name: str = ""
    role: Role = Role.REP
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class Start:
    """Begin an interaction.

    Attributes:
        guide: the opening guide; empty to run the topic by itself, without greeting and thanks.
        topic: a topic guide the rep knows beforehand, else empty. The opening runs first; its
            topics step then calls the topic without asking.
        library: version of the library that the interaction is pinned to.
        customer: id of a customer who is known already, else empty; facts: what we know of them.
    """

    channel: Channel
    direction: Direction
    language: str
    guide: str
    library: str
    topic: str = ""
    customer: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    owed: bool = False
    returning: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """What to say was said.

    Attributes:
        wording: id of the wording. text: exactly what was shown and said.
        edited: the rep changed the text before sending it.
    """

    step: str
    template: str
    wording: str
    text: str
    language: str
    edited: bool = False
    copied: bool = False


@dataclass(frozen=True, slots=True)
class TakeWay:
    """Take a way on from the current step: a customer's answer, an outcome, or just "next".

    Attributes:
        said: the wording shown when the answer was chosen, which is thereby marked as said.
    """

    step: str
    way: str
    said: Say | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """Facts become known.

    Attributes:
        facts: as canonical text (`domain.facts`); an empty text says that the customer has none,
            which only a fact that is not required can have.
        step: the capture step whose fields these are: when all its required facts are known, the
            course goes on by itself. Empty: facts told in between; the course stays.
        said: the question shown when the answer was typed, which is thereby marked as said.
    """

    facts: Mapping[str, str]
    step: str = ""
    said: Say | None = None


@dataclass(frozen=True, slots=True)
class CorrectFact:
    """A fact that was known gets another value; no other fact is lost."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class VerifyCustomer:
    """The outcome of one try to verify; the answers themselves are not kept."""

    step: str
    passed: bool
    by: tuple[str, ...] = ()
    third_party: str = ""


@dataclass(frozen=True, slots=True)
class LinkCustomer:
    """This is a customer that we know (or, with a new id, a new one)."""

    customer: str
    facts: Mapping[str, str] = field(default_factory=dict)
    owed: bool = False
    returning: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A point to cover was covered (or, with done=False, was ticked by mistake)."""

    item: str
    done: bool = True


@dataclass(frozen=True, slots=True)
class Back:
    """Undo the last command that can be undone."""


@dataclass(frozen=True, slots=True)
class GoToStage:
    """Go to the first step of a stage in this guide, or else in the guides that called it."""

    stage: Stage


@dataclass(frozen=True, slots=True)
class Skip:
    """Pass the current step over, with the reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class Interrupt:
    """Leave the course for an anytime guide; its end leads back to the same place."""

    guide: str


@dataclass(frozen=True, slots=True)
class ReturnFromInterrupt:
    """Go back to where the course was left, before the anytime guide's own end."""


@dataclass(frozen=True, slots=True)
class Hold:
    """The customer waits; seconds is the time that was named, 0 when none was."""

    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Resume:
    """The customer is back from hold."""


@dataclass(frozen=True, slots=True)
class Park:
    """Put the interaction aside to serve another."""


@dataclass(frozen=True, slots=True)
class TakeUp:
    """Go on with an interaction that was parked, or left open by a crash."""


@dataclass(frozen=True, slots=True)
class AddNeed:
    """The customer needs something else; words are theirs."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class SelectNeed:
    """Work on another need of this interaction, by its index from 0, where it was left.

    While wrapping up, any need (the current one too) leads back into the conversation.
    """

    need: int


@dataclass(frozen=True, slots=True)
class ChangeGuide:
    """Serve the current need by a topic guide; words are what the customer said and rep typed.

    During the greeting the choice waits until the course reaches the topics step, which then
    calls the guide without asking. Inside a topic guide the new one takes its place; facts stay.
    After the topic guide has returned, choosing another one adds a need.
    """

    guide: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class ChangeLanguage:
    """Go on in another language."""

    language: str


@dataclass(frozen=True, slots=True)
class ChangeChannel:
    """Go on through another channel."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class OfferSolution:
    """A solution is offered to the customer for the current need."""

    solution: str
    revision: int
    query: str = ""


class OfferOutcome(StrEnum):
    """What the customer said to an offered solution."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class AnswerOffer:
    """The customer accepted or refused an offered solution; a refusal has a reason."""

    solution: str
    outcome: OfferOutcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MakePromise:
    """We owe the customer something by a time."""

    promise: str
    what: str
    due: datetime
    who: str


@dataclass(frozen=True, slots=True)
class KeepPromise:
    """A promise, of this interaction or an earlier one, was kept."""

    promise: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """Hand over to somebody, with a summary, so that the story is not told twice."""

    to: str
    summary: str


@dataclass(frozen=True, slots=True)
class AnswerTransfer:
    """Whether the other side picked up; the interaction stays owned either way."""

    picked_up: bool


@dataclass(frozen=True, slots=True)
class LineDropped:
    """The connection broke."""


@dataclass(frozen=True, slots=True)
class Reconnected:
    """The customer is on the line again."""


@dataclass(frozen=True, slots=True)
class Note:
    """The notes of the interaction read so from now on."""

    text: str


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """A half-typed field, kept in case of a crash; an empty text forgets it."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class SetMood:
    """The customer's mood, as the rep sees it."""

    mood: Mood


@dataclass(frozen=True, slots=True)
class SetDisposition:
    """How one need ended, by its index from 0."""

    need: int
    disposition: Disposition


@dataclass(frozen=True, slots=True)
class MoveToLibrary:
    """A text in use was withdrawn: go on with another version of the library.

    It is decided with the content of that version. A step that is gone there gives way to the
    first one of its stage. Nothing before it can be undone.
    """

    library: str


@dataclass(frozen=True, slots=True)
class WrapUp:
    """The conversation is over; the rep finishes the record."""

    disposition: Disposition | None = None


@dataclass(frozen=True, slots=True)
class Close:
    """The record is finished.

    Attributes:
        dispositions: one for each need. disposition: of the whole interaction.
        solved: the customer's answer to "did that solve it?"; None when not asked.
    """

    dispositions: tuple[Disposition, ...]
    disposition: Disposition
    summary: str = ""
    solved: bool | None = None


Command = (
    Start
    | Say
    | TakeWay
    | Capture
    | CorrectFact
    | VerifyCustomer
    | LinkCustomer
    | Tick
    | Back
    | GoToStage
    | Skip
    | Interrupt
    | ReturnFromInterrupt
    | Hold
    | Resume
    | Park
    | TakeUp
    | AddNeed
    | SelectNeed
    | ChangeGuide
    | ChangeLanguage
    | ChangeChannel
    | OfferSolution
    | AnswerOffer
    | MakePromise
    | KeepPromise
    | Transfer
    | AnswerTransfer
    | LineDropped
    | Reconnected
    | Note
    | KeepDraft
    | SetMood
    | SetDisposition
    | MoveToLibrary
    | WrapUp
    | Close
)


@dataclass(frozen=True, slots=True)
class Given:
    """A command as it was given: by whom, when, in which interaction.

    Attributes:
        at: wall time, aware, in UTC; may jump. elapsed_ms: since the interaction began, by a
            clock that never runs back.
    """

    id: str
    interaction: str
    at: datetime
    elapsed_ms: int
    actor: Actor
    command: Command


class Refused(ValueError):
    """The command makes no sense now; the state is unchanged.

    The text is a sentence for the rep; `code` is stable, for tests and translations.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
