"""What the screens and the terminal show of an interaction: plain data, ready to paint."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from agent_assist.domain.commands import OfferOutcome
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import (
    AnytimeRole,
    Channel,
    Direction,
    Disposition,
    FactType,
    Mood,
    Stage,
    StepAction,
    StepKind,
)
from agent_assist.domain.interaction import Status


class Progress(StrEnum):
    """How far a stage is."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class StageView:
    """A stage with the time spent in it; for the current one, until `CallView.as_of_ms`."""

    stage: Stage
    progress: Progress
    ms: int = 0


@dataclass(frozen=True, slots=True)
class SayPart:
    """A piece of what to say; `variable` names the value it was filled with, or that is missing."""

    text: str
    variable: str = ""
    missing: bool = False


@dataclass(frozen=True, slots=True)
class SayView:
    """What to say now, exactly as it is logged and copied.

    Attributes:
        number, count: which of the wordings that fit, from 1.
        cue: the same as cue words. complete: nothing is missing; else it can't be copied or said.
        said: it was said already in this visit of the step.
    """

    template: str
    wording: str
    language: str
    parts: tuple[SayPart, ...]
    number: int = 1
    count: int = 1
    cue: str = ""
    complete: bool = True
    said: bool = False
    must_say: bool = False
    gate: bool = False

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class AnswerView:
    """A way on that the rep can choose; number counts from 1."""

    way: str
    text: str
    number: int


@dataclass(frozen=True, slots=True)
class FieldView:
    """A fact that can be typed now.

    Attributes:
        value: as the rep reads it; draft: half-typed and kept.
        options: (id, text) of a one-of fact. asked_for_text: what to say lacks it.
    """

    name: str
    label: str
    question: str
    type: FactType
    value: str = ""
    draft: str = ""
    options: tuple[tuple[str, str], ...] = ()
    required: bool = True
    example: str = ""
    asked_for_text: bool = False


@dataclass(frozen=True, slots=True)
class VerifyView:
    """What to ask to make sure who it is.

    Attributes:
        fields: (name, label, what our records say), for comparing; empty where they say nothing.
        needed: how many have to agree.
    """

    fields: tuple[tuple[str, str, str], ...]
    needed: int
    tries_left: int
    third_party: bool


@dataclass(frozen=True, slots=True)
class SolutionView:
    """A solution as the rep sees it.

    Attributes:
        solved, offered: how often it solved the need, of how many offers.
        outcome: of this interaction's current need; None when not offered or not answered.
        in_offer: it was offered for the current need.
    """

    id: str
    revision: int
    title: str
    summary: str = ""
    steps: tuple[str, ...] = ()
    can_promise: tuple[str, ...] = ()
    cannot_promise: tuple[str, ...] = ()
    price: str = ""
    time: str = ""
    solved: int = 0
    offered: int = 0
    in_offer: bool = False
    outcome: OfferOutcome | None = None


@dataclass(frozen=True, slots=True)
class FactView:
    """A known fact."""

    name: str
    label: str
    value: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class PromiseView:
    """Something owed.

    Attributes:
        customer: their name. interaction: in which it was promised.
        hidden: what it is about is not told before the customer is verified; `what` is empty.
    """

    id: str
    what: str
    due: datetime
    who: str
    overdue: bool = False
    customer: str = ""
    customer_id: str = ""
    interaction: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class CustomerView:
    """Who it is and what was before; details are hidden until verified."""

    name: str = ""
    id: str = ""
    verified_by: str = ""
    needs_verifying: bool = False
    contacts: str = ""
    history: tuple[str, ...] = ()
    promises: tuple[PromiseView, ...] = ()


@dataclass(frozen=True, slots=True)
class NeedView:
    """One need in the list of needs."""

    title: str
    disposition: Disposition | None
    current: bool


@dataclass(frozen=True, slots=True)
class AnytimeView:
    """Material that never loses the place."""

    guide: str
    title: str
    role: AnytimeRole


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log strip."""

    elapsed_ms: int
    text: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class CallView:
    """All that the desk shows of the interaction in front.

    Attributes:
        as_of_ms: elapsed time at which the view was made; running clocks add to it.
        title: of the guide in front. step, kind, stage: where the course stands.
        answers: ways to choose; empty for steps with a single way, whose id is `next_way`.
        back: what Back would undo, in words; empty when nothing can be undone.
        cannot_undo: what happened since that cannot be taken back, in words.
        blocked: why the step cannot be left yet, as a sentence; empty when it can.
        interrupted: title of the guide that waits below an anytime guide; empty when none does.
        suggested: disposition that the course means; for wrap up.
        unsaid: must-say lines that were not said.
        handed_to: to whom the call was handed, while it is open whether they picked up.
    """

    id: str
    status: Status
    channel: Channel
    direction: Direction
    language: str
    as_of_ms: int
    title: str
    guide: str
    step: str
    step_title: str
    kind: StepKind
    stage: Stage
    stages: tuple[StageView, ...]
    say: SayView | None = None
    answers: tuple[AnswerView, ...] = ()
    next_way: str = ""
    fields: tuple[FieldView, ...] = ()
    verify: VerifyView | None = None
    lookup: str = ""
    solutions: tuple[SolutionView, ...] = ()
    side_by_side: bool = False
    topics: bool = False
    action: StepAction | None = None
    tips: tuple[str, ...] = ()
    do: tuple[str, ...] = ()
    dont: tuple[str, ...] = ()
    note: str = ""
    customer: CustomerView = CustomerView()
    facts: tuple[FactView, ...] = ()
    needs: tuple[NeedView, ...] = ()
    mood: Mood = Mood.CALM
    notes: str = ""
    drafts: tuple[tuple[str, str], ...] = ()
    anytime: tuple[AnytimeView, ...] = ()
    promises: tuple[PromiseView, ...] = ()
    log: tuple[LogLine, ...] = ()
    back: str = ""
    cannot_undo: str = ""
    blocked: str = ""
    interrupted: str = ""
    hold_since_ms: int | None = None
    hold_named_s: int = 0
    disposition: Disposition | None = None
    suggested: Disposition | None = None
    unsaid: tuple[str, ...] = ()
    handed_to: str = ""


@dataclass(frozen=True, slots=True)
class OpenCall:
    """An open interaction in a list or the chat strip."""

    id: str
    customer: str
    title: str
    channel: Channel
    status: Status
    started: datetime
    waiting_since: datetime | None = None
    waiting_for_wrap_up: bool = False


@dataclass(frozen=True, slots=True)
class WrapUpView:
    """The one screen that ends an interaction; what was done prefills it.

    Attributes:
        disposition: of the whole; None, like that of a need, when nothing tells how it ended.
        rewritten: the summary is the rep's own.
    """

    needs: tuple[NeedView, ...]
    disposition: Disposition | None
    promises: tuple[PromiseView, ...]
    summary: str
    unsaid: tuple[str, ...] = ()
    solved: bool | None = None
    rewritten: bool = False


@dataclass(frozen=True, slots=True)
class StartView:
    """What the desk shows before a call.

    Attributes:
        topics: guides by title that the rep can start with, as (id, title).
        news: what was published since the rep's last shift, one line each.
    """

    open: tuple[OpenCall, ...] = ()
    promises: tuple[PromiseView, ...] = ()
    topics: tuple[tuple[str, str], ...] = ()
    news: tuple[str, ...] = field(default=())


Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SavedView:
    """Whether everything done so far is on disk; if not, why, as a sentence."""

    saved: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HitView:
    """One line under the one box.

    Attributes:
        kind: "guide", "template" or "solution".
        title_spans, subtitle_spans: what matched, as (start, end) in the text.
        solved, offered: how often a solution solved the need, of how many offers.
        sure: below the measured confidence it is shown apart.
    """

    id: str
    kind: str
    title: str
    subtitle: str = ""
    title_spans: tuple[Span, ...] = ()
    subtitle_spans: tuple[Span, ...] = ()
    solved: int = 0
    offered: int = 0
    sure: bool = True


@dataclass(frozen=True, slots=True)
class FindView:
    """What the one box found: the best hits, how many fit, of how many."""

    hits: tuple[HitView, ...] = ()
    count: int = 0
    total: int = 0
