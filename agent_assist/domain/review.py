"""What a supervisor should look at: the review list, and figures of guides and solutions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from agent_assist.domain.data import dataclass
from agent_assist.domain.texts import Texts
from agent_assist.domain.view import LogLine


class Why(StrEnum):
    """Why a solution is due: it is over, will soon be, or was to be looked at again."""

    EXPIRED = "expired"
    EXPIRES = "expires"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Due:
    """A solution that somebody has to look at by a day."""

    solution: str
    title: Texts
    why: Why
    day: date
    owner: str


@dataclass(frozen=True, slots=True)
class MissGroup:
    """Queries alike that found nothing the rep took.

    Attributes:
        query: the spelling typed most often. others: other spellings of it, most often first.
        count: how often in all. language: of that spelling. last: the newest.
    """

    query: str
    count: int
    others: tuple[str, ...]
    language: str
    last: datetime


@dataclass(frozen=True, slots=True)
class FailingSolution:
    """A solution that was offered and often solved nothing.

    Attributes:
        reasons: why customers refused it, in the reps' words, masked; the newest first.
    """

    solution: str
    title: Texts
    offered: int
    accepted: int
    refused: int
    solved: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SkippedStep:
    """A step that reps skip; reasons in their words, masked, the newest first."""

    guide: str
    step: str
    title: Texts
    skipped: int
    visits: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnusedWording:
    """A wording that nobody ever said; `said` counts the others of its template."""

    template: str
    wording: str
    said: int


@dataclass(frozen=True, slots=True)
class EditedLine:
    """A line that reps edit before they send it.

    Attributes:
        guide, step: where it was edited last. edits: what was said instead, masked, newest first.
        count: how often edited lately. said: how often it was said in all.
    """

    template: str
    wording: str
    language: str
    guide: str
    step: str
    count: int
    said: int
    edits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewList:
    """Everything a supervisor should look at, the most pressing first in each list."""

    due: tuple[Due, ...] = ()
    misses: tuple[MissGroup, ...] = ()
    failing: tuple[FailingSolution, ...] = ()
    skipped: tuple[SkippedStep, ...] = ()
    unused: tuple[UnusedWording, ...] = ()
    edited: tuple[EditedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class StepShares:
    """How a guide's steps were left in closed calls.

    Attributes:
        calls: that used the guide. days: over so many days.
        ways: calls that left a step by a way at least once, by (step, way).
        steps: calls that came to a step. visits: how often they did; passed: passed over, of
            these.
        skipped: by the rep, with a reason.
        dropouts: calls that ended at a step which is no end.
    """

    guide: str
    calls: int
    days: int
    ways: Mapping[tuple[str, str], int]
    steps: Mapping[str, int]
    visits: Mapping[str, int]
    passed: Mapping[str, int]
    skipped: Mapping[str, int]
    dropouts: Mapping[str, int]

    def share(self, step: str, way: str) -> float:
        """The part of the guide's calls that went this way, from 0 to 1."""
        return self.ways.get((step, way), 0) / self.calls if self.calls else 0.0


@dataclass(frozen=True, slots=True)
class LearnedWords:
    """A query that search learned for an item.

    Attributes:
        document: the item's document in one language. uses: how often, faded by time.
    """

    document: str
    query: str
    uses: float
    last: datetime


@dataclass(frozen=True, slots=True)
class Rank:
    """Where an item stands among what a query finds.

    Attributes:
        place: 1 for the best; 0 when it is not found. found: how many items are.
        sure: whether it is shown among those that surely fit.
    """

    place: int
    found: int
    sure: bool


@dataclass(frozen=True, slots=True)
class CallBrief:
    """A logged call in one line, without who the customer was.

    Attributes:
        customer: initials; empty when nothing is known. guide: of the topic, else the first one.
        words: what the customer said they need. disposition: how it ended; empty when it did not.
    """

    id: str
    began: datetime
    elapsed_ms: int
    channel: str
    customer: str
    guide: str
    words: str
    disposition: str


@dataclass(frozen=True, slots=True)
class CallStory:
    """What happened in a logged call, line by line."""

    call: CallBrief
    lines: tuple[LogLine, ...]
