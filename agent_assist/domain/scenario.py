"""A simulated customer for practice, and the table of moves that tells what a line does to one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from agent_assist.domain.condition import Condition
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, Disposition
from agent_assist.domain.texts import Texts

Lists = Mapping[str, tuple[str, ...]]
"""Several wordings by language."""

MOST = 10
"""Anger and patience go from 0 to this."""


class Move(StrEnum):
    """What a line of the rep does; one line may do several."""

    GREET = "greet"
    SMALL_TALK = "small_talk"
    ACKNOWLEDGE = "acknowledge"
    EMPATHISE = "empathise"
    APOLOGISE = "apologise"
    OWN = "own"
    ASK_OPEN = "ask_open"
    ASK = "ask"
    CONFIRM = "confirm"
    OFFER = "offer"
    PROMISE = "promise"
    BAD_NEWS = "bad_news"
    HOLD = "hold"
    AFTER_HOLD = "after_hold"
    TRANSFER = "transfer"
    ASK_SOLVED = "ask_solved"
    ANYTHING_ELSE = "anything_else"
    THANK = "thank"
    FAREWELL = "farewell"
    DISMISS = "dismiss"
    BLAME = "blame"
    REFUSE = "refuse"
    JARGON = "jargon"
    RUDE = "rude"


class Happening(StrEnum):
    """What the customer notices beside the moves in a line.

    SILENCE: nothing was said for long. INTERRUPTION: the rep spoke into the customer's line.
    NOT_UNDERSTOOD: nothing in the line fits. ASKED_AGAIN: for what was told already. REPEATED: the
    same words again. TOO_SOON: a solution before the need was found or the anger calmed.
    RIGHT_, OTHER_, WRONG_SOLUTION: what was offered fits best, fits too, does not fit.
    FAIR_PROMISE, EMPTY_PROMISE: it can, it cannot be kept. HOLD_BEGINS, HOLD_OVER, LONG_HOLD,
    HOLD_UNASKED: without asking leave. TRANSFERRED: handed over; COLD_TRANSFER: unannounced.
    NOTED: the rep wrote a promise down. HUNG_UP: the rep ended without a goodbye.
    """

    SILENCE = "silence"
    INTERRUPTION = "interruption"
    NOT_UNDERSTOOD = "not_understood"
    ASKED_AGAIN = "asked_again"
    REPEATED = "repeated"
    TOO_SOON = "too_soon"
    RIGHT_SOLUTION = "right_solution"
    OTHER_SOLUTION = "other_solution"
    WRONG_SOLUTION = "wrong_solution"
    FAIR_PROMISE = "fair_promise"
    EMPTY_PROMISE = "empty_promise"
    HOLD_BEGINS = "hold_begins"
    HOLD_OVER = "hold_over"
    LONG_HOLD = "long_hold"
    HOLD_UNASKED = "hold_unasked"
    TRANSFERRED = "transferred"
    COLD_TRANSFER = "cold_transfer"
    NOTED = "noted"
    HUNG_UP = "hung_up"


CAUSES: tuple[str, ...] = (*(m.value for m in Move), *(h.value for h in Happening))
"""What a reply can answer and what can move a mood: moves and happenings."""


class Difficulty(StrEnum):
    """How hard a scenario is."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Side(StrEnum):
    """Who speaks."""

    REP = "rep"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Reply:
    """What the customer says when something happened.

    Attributes:
        to: moves and happenings it answers; any one is enough.
        about: only when the move is about this fact, hidden thing or solution (empty: any).
        when: only while this holds; names in `agent_assist.domain.scenario.NAMES`.
        says: wordings by language, of which one is taken; none: the customer says nothing.
        tells: facts and hidden things that become known by it.
        anger, patience: what the reply itself adds to them, beside the table's effect.
        once: is said at most once.
    """

    to: tuple[str, ...]
    says: Lists = field(default_factory=dict)
    about: str = ""
    when: Condition | None = None
    tells: tuple[str, ...] = ()
    anger: int = 0
    patience: int = 0
    once: bool = False


@dataclass(frozen=True, slots=True)
class Effect:
    """A change of anger, by the mood in which it meets the customer; negative calms."""

    upset: int = 0
    worried: int = 0
    calm: int = 0


@dataclass(frozen=True, slots=True)
class MoveSpec:
    """A row of the moves table: a move or a happening, its phrasings and what it does.

    Attributes:
        id: of `CAUSES`.
        phrasings: what reps say to do the move.
        about: phrasings that do it about one thing, by name of a fact (ASK) or id of a solution
            (OFFER).
        templates: response templates that do it ("GUIDE.STEP" for a text written in a step).
        anger: the effect when it is done for the first time. again: each later time (None: a
            helpful effect is nothing when repeated, a harmful one is the same).
        patience: is added each time when negative, and the first time when positive.
        seconds: of SILENCE and LONG_HOLD, after how long it happens.
        replies: what customers say whose scenario says nothing of its own.
        pack: id of the pack it lives in; empty for the library's first.
    """

    id: str
    title: Texts = field(default_factory=dict)
    summary: Texts = field(default_factory=dict)
    phrasings: Lists = field(default_factory=dict)
    about: Mapping[str, Lists] = field(default_factory=dict)
    templates: tuple[str, ...] = ()
    anger: Effect = Effect()
    again: int | None = None
    patience: int = 0
    seconds: int = 0
    replies: tuple[Reply, ...] = ()
    revision: int = 1
    translated: Mapping[str, int] = field(default_factory=dict)
    note: str = ""
    pack: str = ""


@dataclass(frozen=True, slots=True)
class Persona:
    """Who the customer is.

    Attributes:
        gender: "female", "male" or empty. text: a few words for trainee and supervisor.
        returning, owed: as in `Start`: contacted us before; we owe them an answer.
    """

    first_name: Texts = field(default_factory=dict)
    last_name: Texts = field(default_factory=dict)
    gender: str = ""
    text: Texts = field(default_factory=dict)
    returning: bool = False
    owed: bool = False


@dataclass(frozen=True, slots=True)
class Temper:
    """How the customer takes things.

    Attributes:
        anger: at the start, 0 (calm) to 10. patience: at the start, 1 to 10.
        calms, enrages: by move or happening, so much less or more anger instead of what the
            moves table says.
        silence_seconds, hold_seconds: what is too long for this customer (0: as in the table).
    """

    anger: int = 0
    patience: int = 5
    calms: Mapping[str, int] = field(default_factory=dict)
    enrages: Mapping[str, int] = field(default_factory=dict)
    silence_seconds: int = 0
    hold_seconds: int = 0


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Something the customer knows and does not say unless asked.

    Attributes:
        name: of a fact of the pack, or, when hidden, of the author's choice.
        value: of the fact as canonical text: "4471-A", "2026-03-01", an option's id.
        hidden: no fact of the pack; something that lies behind the wish.
        text: what it is, for the review afterwards.
        phrasings: how one asks for it, beside the fact's own question.
        when: is told only while this holds. withheld: what is said instead.
        says: what is said when it is told; empty: the value.
        needed: finding the need includes it.
    """

    name: str
    value: str = ""
    hidden: bool = False
    text: Texts = field(default_factory=dict)
    phrasings: Lists = field(default_factory=dict)
    when: Condition | None = None
    withheld: Lists = field(default_factory=dict)
    says: Lists = field(default_factory=dict)
    needed: bool = True


@dataclass(frozen=True, slots=True)
class End:
    """A way in which the conversation can end.

    Attributes:
        when: looked at after every act, the ends in their order; the first that holds ends it.
        good: a good end. text: what it means, for the review. says: the customer's last words.
    """

    id: str
    good: bool = False
    when: Condition | None = None
    text: Texts = field(default_factory=dict)
    says: Lists = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scenario:
    """A simulated customer.

    Attributes:
        begins: who speaks first.
        opens: the customer's first words, said at the start or in answer to the first line.
        goal: what the customer wants. guide: the topic guide that serves it.
        solutions: right ones, the best first. options: others that are acceptable, or that have
            to be laid beside them.
        dispositions: right ones for the need.
        can_promise, cannot_promise: beside those of the solutions.
        rapport: moves that build rapport with this customer.
        seconds: how long a good conversation takes at most; 0: pace does not count.
        replies: the first that fits is said; knowledge answers questions before them.
        ends: the first whose condition holds. Without patience the end is bad in any case.
        model: what a good rep says, line by line.
        pack: id of the pack it lives in; empty for the library's first.
    """

    id: str
    title: Texts
    channel: Channel = Channel.PHONE
    direction: Direction = Direction.INBOUND
    difficulty: Difficulty = Difficulty.MEDIUM
    begins: Side = Side.REP
    summary: Texts = field(default_factory=dict)
    customer: Persona = Persona()
    goal: Texts = field(default_factory=dict)
    guide: str = ""
    temper: Temper = Temper()
    opens: Lists = field(default_factory=dict)
    knows: tuple[Knowledge, ...] = ()
    solutions: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    dispositions: tuple[Disposition, ...] = ()
    can_promise: Lists = field(default_factory=dict)
    cannot_promise: Lists = field(default_factory=dict)
    rapport: tuple[str, ...] = ()
    seconds: int = 0
    replies: tuple[Reply, ...] = ()
    ends: tuple[End, ...] = ()
    model: Lists = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    revision: int = 1
    translated: Mapping[str, int] = field(default_factory=dict)
    note: str = ""
    pack: str = ""


NAMES: Mapping[str, tuple[str, ...]] = {
    "anger": (),
    "patience": (),
    "mood": ("calm", "worried", "upset"),
    "turn": (),
    "seconds": (),
    "told": (),
    "offers": (),
    "offered": (),
    "handed_over": ("yes", "no"),
    "promised": ("yes", "no"),
    "ended": ("yes", "no"),
    "disposition": tuple(Disposition),
    "channel": tuple(Channel),
    "language": (),
    **dict.fromkeys(CAUSES, ()),
    **{f"first_{cause}": () for cause in CAUSES},
}
"""Names that conditions of scenarios may use beside the names of what the customer knows.

anger, patience: 0 to 10. mood: upset from anger 6, worried from 3. turn: how often the rep has
acted. seconds: since the start. told: how many things the customer told. offers: how many different
solutions were offered; offered: the last one. handed_over: a transfer was made; promised: a
promise was written down; ended: the rep said goodbye or ended; disposition: the one given at the
end, when there is one. A move or happening: in how many turns it was; first_MOVE: in which turn
first. `known(NAME)`: the customer told it, and NAME is its value ("yes" for hidden things).
"""
