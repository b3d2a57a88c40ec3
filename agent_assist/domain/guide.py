"""A call guide: a graph of steps that leads through an interaction."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from enum import StrEnum

from agent_assist.domain.condition import Condition
from agent_assist.domain.data import dataclass
from agent_assist.domain.texts import Texts


class Stage(StrEnum):
    """The five stages of a conversation, in their order."""

    GREET = "greet"
    RAPPORT = "rapport"
    NEED = "need"
    RESOLVE = "resolve"
    THANK = "thank"


class StepKind(StrEnum):
    """What a step is for; DESIGN of the format in scripts_library/README.md."""

    SAY = "say"
    ASK = "ask"
    CAPTURE = "capture"
    VERIFY = "verify"
    LOOKUP = "lookup"
    SOLVE = "solve"
    END = "end"


class GuideKind(StrEnum):
    """Opening guides start a call, topic guides are called from it, anytime guides interrupt."""

    OPENING = "opening"
    TOPIC = "topic"
    ANYTIME = "anytime"


class AnytimeRole(StrEnum):
    """Which key or button an anytime guide answers to; a side question stands in a list."""

    CALM = "calm"
    MANAGER = "manager"
    ABUSE = "abuse"
    SILENCE = "silence"
    HOLD = "hold"
    SIDE = "side"


class Channel(StrEnum):
    """How the customer and the rep talk."""

    PHONE = "phone"
    IN_PERSON = "in_person"
    CHAT = "chat"
    EMAIL = "email"
    SOCIAL = "social"


class Direction(StrEnum):
    """Who contacted whom."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


class Mood(StrEnum):
    """The customer's mood as the rep sees it."""

    CALM = "calm"
    WORRIED = "worried"
    UPSET = "upset"


class Disposition(StrEnum):
    """How a need, or the whole interaction, ended."""

    RESOLVED = "resolved"
    ESCALATED = "escalated"
    TRANSFERRED = "transferred"
    PROMISED = "promised"
    ABANDONED = "abandoned"
    DROPPED = "dropped"
    SILENT = "silent"
    WRONG_NUMBER = "wrong_number"
    ABUSIVE = "abusive"
    NO_ANSWER = "no_answer"
    VOICEMAIL = "voicemail"


_WEIGHTIEST_FIRST = (
    Disposition.WRONG_NUMBER,
    Disposition.NO_ANSWER,
    Disposition.VOICEMAIL,
    Disposition.ABUSIVE,
    Disposition.SILENT,
    Disposition.DROPPED,
    Disposition.ESCALATED,
    Disposition.TRANSFERRED,
    Disposition.PROMISED,
    Disposition.ABANDONED,
    Disposition.RESOLVED,
)


def weightiest(ends: Collection[Disposition | None]) -> Disposition | None:
    """How the whole ended, from how its needs did: what is still to be done outweighs the rest.

    None when nothing tells, or when a need is open (None) and the others are resolved.
    """
    told = next((end for end in _WEIGHTIEST_FIRST if end in ends), None)
    return None if told is Disposition.RESOLVED and None in ends else told


class FactScope(StrEnum):
    """Whom a fact belongs to; a second need starts without the facts of the first."""

    CUSTOMER = "customer"
    INTERACTION = "interaction"
    NEED = "need"


class FactType(StrEnum):
    """How a fact is typed, checked and shown."""

    TEXT = "text"
    NAME = "name"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    PHONE = "phone"
    EMAIL = "email"
    ONE_OF = "one_of"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a one-of fact.

    Attributes:
        text: how the rep sees it.
        phrases: role or case name to its words by language, for use inside sentences.
    """

    id: str
    text: Texts = field(default_factory=dict)
    phrases: Mapping[str, Texts] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FactSpec:
    """What may be known: its type, whom it belongs to and how to ask for it.

    Attributes:
        pattern: for PATTERN, a regular expression the whole value must match.
        currency: for MONEY, the ISO code meant when none is typed.
        example: shown in the empty field.
        personal: hidden until the customer is verified.
        pack: for a shared fact, as in `Guide`.
    """

    name: str
    type: FactType = FactType.TEXT
    scope: FactScope = FactScope.NEED
    label: Texts = field(default_factory=dict)
    question: Texts = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    pattern: str = ""
    currency: str = ""
    example: str = ""
    required: bool = True
    personal: bool = False
    pack: str = ""


class TargetKind(StrEnum):
    """STEP in this guide; JUMP to another guide for good; CALL one that returns; RETURN from it."""

    STEP = "step"
    JUMP = "jump"
    CALL = "call"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a way leads.

    Attributes:
        step: for STEP the step; for JUMP and CALL the step to begin with, empty for the start.
        guide: for JUMP and CALL the other guide.
        then: for CALL the step of this guide to go on with after the return.
    """

    kind: TargetKind = TargetKind.STEP
    step: str = ""
    guide: str = ""
    then: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """One way on from a step: a customer's answer, an outcome, or simply what comes next.

    Attributes:
        id: stable; survives renaming of the text. For VERIFY "passed", "failed", "third_party";
            for LOOKUP and SOLVE the outcome ("found", "not_found"; "accepted", "refused", "none").
        when: the way is open only while this holds. Of several open ways of a step without
            answers the first is taken.
        sets: facts that taking this way makes known, as canonical text.
        mood: the mood that this answer shows. disposition: what it means for the current need.
    """

    id: str
    to: Target
    text: Texts = field(default_factory=dict)
    when: Condition | None = None
    sets: Mapping[str, str] = field(default_factory=dict)
    mood: Mood | None = None
    disposition: Disposition | None = None


@dataclass(frozen=True, slots=True)
class Verify:
    """How to make sure that the customer is who they say.

    Attributes:
        ask: facts to compare with what our records say. needed: how many must agree.
        tries: how often it may be tried before the failure path is the only one.
        third_party: whether somebody else may speak for the customer.
    """

    ask: tuple[str, ...]
    needed: int = 1
    tries: int = 3
    third_party: bool = False


@dataclass(frozen=True, slots=True)
class Solve:
    """Which solutions to offer; found by the customer's words when none is named."""

    solutions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    side_by_side: bool = False


class StepAction(StrEnum):
    """What the rep does at a step beside talking; the desk offers it as the primary action."""

    HOLD = "hold"
    TRANSFER = "transfer"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a guide.

    Attributes:
        say: id of the response template; a text written in the step itself is a template
            with the id "GUIDE.STEP". Empty when there is nothing to say.
        when: the step is passed over while this does not hold.
        captures: names of the facts asked here; the step is passed over when all required
            ones are known.
        ask_again: not passed over by what is known, which is shown to be confirmed or changed.
        topics: here the customer's words choose the topic guide, which returns to the first way.
        must_say: belongs to what has to be said in this interaction.
        gate: nothing leads past this step until it was said or its refusal was answered.
        note: a condition or remark in prose, for the rep to judge.
    """

    id: str
    stage: Stage
    kind: StepKind
    title: Texts = field(default_factory=dict)
    say: str = ""
    ways: tuple[Way, ...] = ()
    when: Condition | None = None
    captures: tuple[str, ...] = ()
    verify: Verify | None = None
    solve: Solve | None = None
    lookup: Texts = field(default_factory=dict)
    end: Disposition | None = None
    action: StepAction | None = None
    topics: bool = False
    must_say: bool = False
    gate: bool = False
    tips: tuple[Texts, ...] = ()
    do: tuple[Texts, ...] = ()
    dont: tuple[Texts, ...] = ()
    note: Texts = field(default_factory=dict)
    ask_again: bool = False


@dataclass(frozen=True, slots=True)
class Guide:
    """A call guide.

    Attributes:
        start: id of the first step.
        facts: what this guide asks or uses, besides the facts shared by the pack.
        phrasings: what customers say when they need this guide, by language.
        role, within: for ANYTIME, the key it answers to and the guides in which it is offered
            (empty: in all).
        direction, channels: for OPENING, the calls it opens (None, empty: all).
        revision: counts edits of the source text; translated: by language, the revision of the
            source that its text was written from.
        pack: id of the pack it lives in; empty for the library's first.
    """

    id: str
    kind: GuideKind
    steps: Mapping[str, Step]
    start: str
    title: Texts = field(default_factory=dict)
    facts: Mapping[str, FactSpec] = field(default_factory=dict)
    phrasings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    role: AnytimeRole = AnytimeRole.SIDE
    within: tuple[str, ...] = ()
    direction: Direction | None = None
    channels: tuple[Channel, ...] = ()
    revision: int = 1
    translated: Mapping[str, int] = field(default_factory=dict)
    note: str = ""
    pack: str = ""
