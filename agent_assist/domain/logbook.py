"""What the log shows of past calls: what is asked for, a row of the list, a call as a story."""

from __future__ import annotations

from datetime import datetime

from agent_assist.domain.commands import OfferOutcome
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, Disposition, Stage
from agent_assist.domain.interaction import Status


@dataclass(frozen=True, slots=True)
class LogQuery:
    """Which calls are asked for; an empty field lets all pass.

    Attributes:
        text: words of the customer, a name, an order number, words of the summary, as typed.
        open: only those that are not closed, or only those that are.
        since, until: when it began, from and before.
    """

    text: str = ""
    open: bool | None = None
    rep: str = ""
    guide: str = ""
    disposition: str = ""
    customer: str = ""
    since: datetime | None = None
    until: datetime | None = None


ALL_CALLS = LogQuery()


@dataclass(frozen=True, slots=True)
class LogRow:
    """One call in the list.

    Attributes:
        name: who called; empty when nobody was named. verified: whether that was checked.
        topic: the guide's title; words: what the customer said they need.
    """

    id: str
    started: datetime
    elapsed_ms: int
    name: str
    verified: bool
    customer: str
    topic: str
    words: str
    disposition: Disposition | None
    status: Status
    channel: Channel
    rep: str

    @property
    def open(self) -> bool:
        """Whether the call is not closed yet."""
        return self.status is not Status.CLOSED


@dataclass(frozen=True, slots=True)
class LogChoices:
    """What the calls that somebody may see can be filtered by, each as id and name."""

    reps: tuple[tuple[str, str], ...] = ()
    guides: tuple[tuple[str, str], ...] = ()
    dispositions: tuple[Disposition, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryLine:
    """What happened at a moment of a call.

    Attributes:
        elapsed_ms: since the call began; None for a line that goes on from the one before.
        stage: the stage that began with it; None within a stage.
    """

    text: str
    elapsed_ms: int | None
    taken_back: bool = False
    stage: Stage | None = None


@dataclass(frozen=True, slots=True)
class StoryFact:
    """A fact that was found out, in words."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class StoryOffer:
    """A solution that was offered, and what the customer said to it."""

    title: str
    outcome: OfferOutcome | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StoryPromise:
    """What was promised; `what` is empty where it was erased."""

    what: str
    due: datetime
    who: str
    kept: bool


@dataclass(frozen=True, slots=True)
class CallStory:
    """One call, told from its beginning to its end.

    Attributes:
        commands: how many there were. stages: time spent in each, in milliseconds.
        summary: in the call's language, to be copied; of a call that is open, as it stands.
        solved: what the customer answered, None when not asked.
        erased: whether what was said was deleted by right.
    """

    id: str
    started: datetime
    elapsed_ms: int
    direction: Direction
    channel: Channel
    language: str
    rep: str
    status: Status
    disposition: Disposition | None
    commands: int
    customer: str
    name: str
    verified: bool
    lines: tuple[StoryLine, ...]
    stages: tuple[tuple[Stage, int], ...] = ()
    facts: tuple[StoryFact, ...] = ()
    offers: tuple[StoryOffer, ...] = ()
    promises: tuple[StoryPromise, ...] = ()
    notes: str = ""
    summary: str = ""
    solved: bool | None = None
    erased: bool = False

    @property
    def open(self) -> bool:
        """Whether the call is not closed yet."""
        return self.status is not Status.CLOSED


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What would be deleted of a customer, or of one call when nobody is linked to it.

    Attributes:
        customer: id of the customer; empty when only the call is meant.
        name: who it is, as far as known. still_open: calls of theirs that are not closed.
        learned: queries that search learned in these calls, and misses.
        out_of_reach: files of damaged databases that were put aside; no erasure reaches them.
    """

    customer: str
    name: str
    interactions: tuple[str, ...]
    still_open: tuple[str, ...] = ()
    facts: int = 0
    promises: int = 0
    learned: int = 0
    backups: int = 0
    out_of_reach: tuple[str, ...] = ()

    @property
    def word(self) -> str:
        """What has to be typed before it is done."""
        return self.name or self.customer or self.interactions[0]


@dataclass(frozen=True, slots=True)
class Erased:
    """What was deleted; `unreached` are backups that could not be written."""

    interactions: int
    learned: int
    backups: int
    unreached: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what customers said is kept.

    Attributes:
        months: 0 for ever. begins: from when on the rule is carried out.
        due: calls that are older than that now.
    """

    months: int = 0
    begins: datetime | None = None
    due: int = 0


@dataclass(frozen=True, slots=True)
class BackupState:
    """How it stands with the backups of a data folder.

    Attributes:
        newest: when the newest whole set was made, None when there is none.
        count: how many there are of the journal. old: whether the newest is too old.
        needs, free: bytes that the next one takes with what must stay free, and that are free.
    """

    newest: datetime | None = None
    count: int = 0
    old: bool = False
    needs: int = 0
    free: int = 0
    place: str = ""

    @property
    def short_of_space(self) -> bool:
        """Whether the disk has no room for the next backup."""
        return self.free < self.needs


@dataclass(frozen=True, slots=True)
class LogCount:
    """How many calls are shown, of how many that this actor may see."""

    shown: int = 0
    all: int = 0
