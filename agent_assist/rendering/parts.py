"""The parts of a template's source as a person sees them; each keeps its source as written."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from agent_assist.domain.condition import Condition
from agent_assist.domain.data import dataclass

Argument: TypeAlias = str | Decimal


@dataclass(frozen=True, slots=True)
class Words:
    """Words that are said as they stand."""

    source: str


@dataclass(frozen=True, slots=True)
class Form:
    """How a value is shown: a filter of `FILTERS`, with what stands in its brackets."""

    name: str
    words: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A value that is filled in: ``{{ customer | address }}``.

    Attributes:
        path: the variable, such as ``order_number`` or ``house.return_days``.
        forms: how it is shown, in the order in which they are applied.
    """

    source: str
    path: str
    forms: tuple[Form, ...] = ()


@dataclass(frozen=True, slots=True)
class ByGender:
    """Words that agree with a person: ``{{ gender_of_rep("разумео", "разумела") }}``.

    Attributes:
        person: ``rep`` or ``customer``.
        words: for a man, for a woman, and maybe for a customer whose gender is not known.
    """

    source: str
    person: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """What a phrase says while a condition holds; without a condition, in all other cases."""

    when: Condition | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A conditional phrase; the first branch whose condition holds is said.

    The conditions are those of guides; their names may have a dot here (``customer.last_name``).
    """

    source: str
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Formula:
    """Anything else between braces, kept as it was written."""

    source: str


Part: TypeAlias = Words | Shown | ByGender | Phrase | Formula
