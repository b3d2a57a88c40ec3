"""What practice leaves behind: runs, scores with their evidence, cards to review, assignments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from agent_assist.domain.data import dataclass


class Criterion(StrEnum):
    """What a conversation is judged by, practised or real; in the order of the conversation."""

    GREETING = "greeting"
    RAPPORT = "rapport"
    NEED = "need"
    CONFIRMING = "confirming"
    SOLUTION = "solution"
    HONESTY = "honesty"
    EMPATHY = "empathy"
    PACE = "pace"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for points earned or lost.

    Attributes:
        points: earned (positive) or lost (negative).
        line: which line of the conversation, from 0; -1 when it is something that was not done.
        text: that line, as it was said; empty when nothing was said.
        why: a sentence. better: what would have been better, in the language of the call.
        source: where `better` comes from, as "template/greeting/warm"; empty: the scenario.
    """

    points: int
    line: int
    text: str
    why: str
    better: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """How one criterion was met.

    Attributes:
        points: 0 to `most`. most: 0 when the criterion does not apply to this conversation.
        unknown: why it is not judged, as a sentence; empty where it is, or does not apply.
    """

    criterion: Criterion
    points: int
    most: int
    evidence: tuple[Evidence, ...] = ()
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """How a conversation went.

    Attributes:
        points: 0 to 100, of the criteria that apply, less what was `lost`.
        lost: taken from the whole, as for hints.
        end: how it ended, in words; good: None where nothing says (a real call).
    """

    points: int
    criteria: tuple[CriterionScore, ...]
    lost: tuple[Evidence, ...] = ()
    end: str = ""
    good: bool | None = None

    def of(self, criterion: Criterion) -> CriterionScore:
        """One criterion's score; of no points where it is missing."""
        found = (score for score in self.criteria if score.criterion is criterion)
        return next(found, CriterionScore(criterion, 0, 0))


class RunStatus(StrEnum):
    """How far a run through a scenario is."""

    OPEN = "open"
    FINISHED = "finished"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class PracticeRun:
    """One run of a trainee through a scenario.

    Attributes:
        digest: of the scenario as it was then. level: 1 (guide shown) to 4 (nothing).
        assignment: number of the assignment that it serves; 0: the trainee's own wish.
        score: 0 to 100; None while it is open, or when it was stopped.
        criteria: points and most points by criterion.
    """

    id: str
    trainee: str
    scenario: str
    digest: str
    language: str
    level: int
    seed: int
    started: datetime
    status: RunStatus = RunStatus.OPEN
    assignment: int = 0
    ended: datetime | None = None
    score: int | None = None
    criteria: Mapping[Criterion, tuple[int, int]] = field(default_factory=dict)


class Prompt(StrEnum):
    """How a card asks: complete a line, answer a customer's line, choose the next step."""

    LINE = "line"
    CUSTOMER = "customer"
    STEP = "step"


class Grade(StrEnum):
    """How well a card was known."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """Something to be asked again at the right time.

    Attributes:
        source: what it asks about: "template/greeting/warm", "solution/refund",
            "guide/returns/say_back", "scenario/third_call/own".
        digest: of the script when the card was last asked; another one makes it due again.
        memory: the schedule's own state, opaque text.
        why: the criterion that was missed, or "published".
    """

    trainee: str
    prompt: Prompt
    source: str
    language: str
    digest: str
    memory: str
    due: datetime
    why: str = ""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A scenario that a supervisor wants practised.

    Attributes:
        trainee: id; empty for everybody. due: until when, None without a time.
    """

    number: int
    scenario: str
    trainee: str
    by: str
    at: datetime
    due: datetime | None = None
    note: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class UnclearLine:
    """A line that the customer did not understand, and what the trainee meant by it."""

    number: int
    line: str
    meant: str
    language: str
    scenario: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CardFace:
    """A card as it is asked.

    Attributes:
        question: what is shown. given: the beginning of a line to complete, else empty.
        choices: (id, text) to choose from; empty when the answer is typed.
        expected: the id of the right choice, or the words of a good answer.
        back: shown after the answer. digest: of the script that all this comes from.
    """

    question: str
    expected: str
    digest: str
    given: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    back: str = ""


@dataclass(frozen=True, slots=True)
class Graded:
    """What came of an answer to a card.

    Attributes:
        grade: what the program thinks; the trainee may give another one. expected: as it was meant
            to be answered.
    """

    grade: Grade
    expected: str
    back: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to practise next, and why.

    Attributes:
        criterion: the weakest of the last runs; None when another reason speaks for it.
        got, of: points in it over the last runs. assigned: a supervisor wants it.
    """

    scenario: str
    criterion: Criterion | None = None
    got: int = 0
    of: int = 0
    assigned: bool = False


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """A scenario in the list of somebody who practises.

    Attributes:
        languages: in which it can be practised. best: the trainee's best score, None before one.
        assignment: open for this trainee, else None.
    """

    id: str
    title: str
    summary: str
    difficulty: str
    channel: str
    languages: tuple[str, ...]
    runs: int = 0
    best: int | None = None
    assignment: Assignment | None = None
