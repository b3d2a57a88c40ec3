"""Who speaks to whom, when, and what is known: everything a text may draw on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime

from agent_assist.domain.clock import local_now
from agent_assist.domain.data import dataclass
from agent_assist.domain.values import FactValue, Gender, NamePart, NameValue
from agent_assist.rendering.cleaning import is_blank


@dataclass(frozen=True, slots=True)
class Customer:
    """The customer as far as known.

    Attributes:
        first_name: As typed, or a NameValue with overrides; None when not known.
        last_name: Likewise.
        gender: None when not known; then no title is used.
        titles: Language to title in its calling form, instead of Ms, госпођо, κυρία:
            ``{"en": "Dr", "sr": "докторе"}``.
        calling: Language to the whole address as the customer wishes it: ``{"sr": "Мико"}``.
        details: Anything else of the customer (e-mail, phone, city), as ``customer.email``.
    """

    first_name: NameValue | str | None = None
    last_name: NameValue | str | None = None
    gender: Gender | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    calling: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, FactValue | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rep:
    """The person who speaks."""

    first_name: NameValue | str | None = None
    last_name: NameValue | str | None = None
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class RenderContext:
    """What is known at the moment a text is said.

    Attributes:
        language: The call's language: ``en``, ``sr``, ``el``; another code gets neutral formats.
        script: ``Cyrl`` or ``Latn``; matters for Serbian only.
        facts: Captured facts by name; None counts as not known.
        house: House values by name, read as ``house.return_days``.
        customer: Whom the rep speaks to.
        rep: Who speaks.
        now: The clock of the call, with a time zone.
        channel: ``phone``, ``chat``, ``in person``, …
        mood: The customer's mood as the rep marked it.
        labels: Variable to the words that stand in its gap while it is not known.
    """

    language: str = "en"
    script: str = "Cyrl"
    facts: Mapping[str, FactValue | None] = field(default_factory=dict)
    house: Mapping[str, FactValue | None] = field(default_factory=dict)
    customer: Customer = Customer()
    rep: Rep = Rep()
    now: datetime = field(default_factory=local_now)
    channel: str = ""
    mood: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def in_latin_serbian(self) -> bool:
        """True when Serbian is to be shown in Latin letters."""
        return self.language == "sr" and self.script == "Latn"


def as_name(name: NameValue | str | None, part: NamePart) -> NameValue | None:
    """The name as a value of that part, or None when it is not known."""
    if isinstance(name, str):
        return None if is_blank(name) else NameValue(name, part)
    if name is None or is_blank(name.typed):
        return None
    return name if name.part is part else NameValue(name.typed, part, name.scripts, name.forms)
