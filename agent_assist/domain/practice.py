"""A conversation with a simulated customer: what the trainee does, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from enum import StrEnum

from agent_assist.domain.commands import Command
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Disposition, Mood
from agent_assist.domain.scenario import Move, Side

UPSET_FROM, WORRIED_FROM = 6, 3
"""Anger from which the mood is upset, and from which it is worried."""


def mood_of(anger: int) -> Mood:
    """The mood that so much anger (0 to 10) shows."""
    if anger >= UPSET_FROM:
        return Mood.UPSET
    return Mood.WORRIED if anger >= WORRIED_FROM else Mood.CALM


class Certainty(StrEnum):
    """How sure a line makes it: "surely", said plainly, "probably" or "we will know"."""

    SURE = "sure"
    PLAIN = "plain"
    HEDGED = "hedged"


@dataclass(frozen=True, slots=True)
class Term:
    """A time named in a line, in hours from now, from the earliest to the latest."""

    text: str
    least_hours: float
    most_hours: float


@dataclass(frozen=True, slots=True)
class Amount:
    """A number named in a line: money ("RSD", "EUR"), "percent", or a count of something ("")."""

    text: str
    value: Decimal
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """One move found in a line.

    Attributes:
        about: of ASK the fact or hidden thing asked for; of OFFER the solution; else empty.
        span: first and one-past-last character of the clause in the line.
        confidence: 0 to 1; 1 when it is known and not guessed.
        polarity: False where the clause denies: "we cannot", "it will not".
    """

    move: Move
    about: str = ""
    span: tuple[int, int] = (0, 0)
    confidence: float = 1.0
    polarity: bool = True
    certainty: Certainty = Certainty.PLAIN
    dates: tuple[Term, ...] = ()
    amounts: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """A move that was ticked as covered; `about` as in `Understood`."""

    move: Move
    about: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """A line that the trainee typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Aloud:
    """Said aloud; the trainee ticked what was covered."""

    moves: tuple[Done, ...]


@dataclass(frozen=True, slots=True)
class Meant:
    """What the last line was meant as, which was not understood or understood as something else.

    The last line is taken back and done again with these moves; it costs nothing.
    """

    moves: tuple[Done, ...]


@dataclass(frozen=True, slots=True)
class Waited:
    """Nothing was done up to this time."""


@dataclass(frozen=True, slots=True)
class Act:
    """What the trainee did.

    Attributes:
        elapsed_ms: since the conversation began, without pauses.
        what: a line, or a command given on the desk: `Say`, or a way or facts with something said,
            `Hold`, `Resume`, `OfferSolution`, `MakePromise`, `Transfer`, `WrapUp`, `Close`. Other
            commands change nothing for the customer.
    """

    elapsed_ms: int
    what: Typed | Aloud | Meant | Waited | Command


class How(StrEnum):
    """How a line came about."""

    TYPED = "typed"
    WORDING = "wording"
    ALOUD = "aloud"
    COMMAND = "command"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Judgement:
    """How honest a commitment is.

    Attributes:
        value: from -1 (a promise that nobody can keep) over 0 (nothing was promised) to 1 (what
            can be promised, or plainly said what cannot).
        clause: the words that it is about. against: what we can or cannot promise, as the
            library has it, that decided. solution: whose it is; empty: the scenario's own.
    """

    value: float
    clause: str
    against: str = ""
    solution: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One line of the transcript.

    Attributes:
        number: of the act, from 1; 0 for what the customer says before the first.
        text: what was said; empty for a command. note: of a command, what it was: "hold"…
        understood: for the rep's lines. happenings: see `Happening`.
        anger, patience: after it. told: names of what the customer told in it.
        judgements: of the commitments in the rep's line.
        nearest: when nothing was understood, the moves to offer as "I meant…", likeliest first.
        meant: the moves were picked as "I meant…", not understood.
        template, wording, step: of a wording chosen on the desk ("GUIDE.STEP").
        solution: that was offered.
    """

    number: int
    side: Side
    text: str
    elapsed_ms: int
    how: How
    understood: tuple[Understood, ...] = ()
    happenings: tuple[str, ...] = ()
    anger: int = 0
    patience: int = 0
    told: tuple[str, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    nearest: tuple[Move, ...] = ()
    meant: bool = False
    template: str = ""
    wording: str = ""
    step: str = ""
    solution: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the conversation ended.

    Attributes:
        end: id of the scenario's end; "out_of_patience" or "unsettled" when none fits.
        disposition: the one that the trainee gave; None when none was given.
    """

    end: str
    good: bool
    text: str = ""
    disposition: Disposition | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The state of a practice conversation: the fold of its acts over scenario, language and seed.

    Attributes:
        language: of the content, "sr" also where Latin letters are shown.
        turns: the transcript so far. acts: how often the rep has acted.
        counts: by move or happening, in how many acts it was. firsts: in which act first.
        told: what the customer told, with its value. offered: solutions, in the order of offers.
        said: how often each pool of the customer's wordings was used, by its path.
        lines: what the rep said so far, folded.
        spoke_ms: when something was last said or done. on_hold_ms: since when on hold; None when
            not. asked_hold, announced_transfer: leave was asked for, it was announced.
        outcome: None while the conversation goes on.
        before: the state before the last line, which `Meant` goes back to.
    """

    scenario: str
    language: str
    seed: int
    anger: int
    patience: int
    turns: tuple[Turn, ...] = ()
    acts: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    firsts: Mapping[str, int] = field(default_factory=dict)
    told: Mapping[str, str] = field(default_factory=dict)
    offered: tuple[str, ...] = ()
    said: Mapping[str, int] = field(default_factory=dict)
    lines: frozenset[str] = frozenset()
    elapsed_ms: int = 0
    spoke_ms: int = 0
    on_hold_ms: int | None = None
    asked_hold: bool = False
    announced_transfer: bool = False
    handed_over: bool = False
    promised: bool = False
    opened: bool = False
    ended: bool = False
    disposition: Disposition | None = None
    outcome: Outcome | None = None
    before: Rehearsal | None = None
