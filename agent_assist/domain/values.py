"""What a fact can hold: small typed values, so that each is shown as its kind asks.

A value keeps what was typed; how it is shown (script, format, grammatical form) is decided
when a text is rendered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from agent_assist.domain.data import dataclass


class Gender(StrEnum):
    """The gender that a text agrees with; where it is not known, use None."""

    FEMALE = "female"
    MALE = "male"


class NamePart(StrEnum):
    """Which part of a person's name a value holds; the grammar of the parts differs."""

    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class TextValue:
    """Free words, for instance what a customer wants. Serbian Cyrillic can be shown in Latin."""

    text: str


@dataclass(frozen=True, slots=True)
class NameValue:
    """A person's name as it was typed, with overrides where the rules would be wrong.

    Attributes:
        typed: The name as the rep or the customer wrote it.
        part: First or last name.
        scripts: The same name in another script, by ISO 15924 code: ``{"Cyrl": "Џон"}``.
        forms: Grammatical forms by ``language.case``: ``{"sr.calling": "Ђорђе"}``,
            ``{"sr.genitive": "Марка"}``. The cases are those of ``NAME_CASES``.
    """

    typed: str
    part: NamePart = NamePart.FIRST
    scripts: Mapping[str, str] = field(default_factory=dict, hash=False)
    forms: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class NumberValue:
    """A count or a measure, shown with the separators of the language."""

    number: Decimal | int


@dataclass(frozen=True, slots=True)
class MoneyValue:
    """An amount in a currency, by its ISO 4217 code (``RSD``, ``EUR``, ``GBP``)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class DateValue:
    """A day of the calendar."""

    day: date


@dataclass(frozen=True, slots=True)
class DateTimeValue:
    """A moment; one with a time zone is shown in the zone of the call's clock."""

    moment: datetime


@dataclass(frozen=True, slots=True)
class PhoneValue:
    """A telephone number, shown as typed."""

    number: str


@dataclass(frozen=True, slots=True)
class EmailValue:
    """An e-mail address, never put into another script."""

    address: str


@dataclass(frozen=True, slots=True)
class CodeValue:
    """An order number, a serial number, a link: shown letter by letter as typed."""

    code: str


@dataclass(frozen=True, slots=True)
class BrandValue:
    """A brand or a product's own name, never put into another script."""

    name: str


@dataclass(frozen=True, slots=True)
class OneOfValue:
    """One choice out of a list, with its phrases.

    Attributes:
        key: What conditions compare with, the same in every language.
        phrases: Language, then role, then phrase: ``{"sr": {"plain": "повраћај",
            "you want": "желите да вратите"}}``. The role ``plain`` is shown when none is asked.
    """

    key: str
    phrases: Mapping[str, Mapping[str, str]] = field(default_factory=dict, hash=False)


Value: TypeAlias = (
    TextValue
    | NameValue
    | NumberValue
    | MoneyValue
    | DateValue
    | DateTimeValue
    | PhoneValue
    | EmailValue
    | CodeValue
    | BrandValue
    | OneOfValue
)
FactValue: TypeAlias = str | bool | int | Decimal | date | datetime | Value
"""What a fact, a house value or a customer's detail may hold."""

NAME_CASES = (
    "nominative",
    "genitive",
    "dative",
    "accusative",
    "calling",
    "instrumental",
    "locative",
)
"""The cases a name can be asked for; ``calling`` is the form used to address a person."""

PLAIN_ROLE = "plain"
