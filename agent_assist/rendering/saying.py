"""One rendering in progress: the plain values a template sees, and how each is shown.

A template sees text, numbers, dates and yes or no, nothing with behaviour. Text that needs more
than its letters to be shown (a name, a code, a choice) is a plain string with its value beside.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date, datetime
from decimal import Decimal

from agent_assist.domain.data import dataclass
from agent_assist.domain.values import (
    PLAIN_ROLE,
    BrandValue,
    CodeValue,
    DateTimeValue,
    DateValue,
    EmailValue,
    FactValue,
    Gender,
    MoneyValue,
    NamePart,
    NameValue,
    NumberValue,
    OneOfValue,
    PhoneValue,
    TextValue,
)
from agent_assist.rendering import formats, names, serbian
from agent_assist.rendering.cleaning import clean, is_blank
from agent_assist.rendering.context import Customer, RenderContext, Rep, as_name

MAX_STEPS = 10_000
"""Values shown and rounds of loops in one rendering."""
MAX_OUTPUT = 50_000
"""Characters of a rendered text; a note of 10,000 fits."""
DEADLINE_SECONDS = 0.5
"""Of the thread's own time: on a busy machine no text is cut off."""


class SayingError(Exception):
    """A text cannot be rendered; the message is a sentence for the supervisor."""


class UnknownError(Exception):
    """A value is not known yet; the message is the variable's name."""


class Shown(str):
    """Text in its final form."""


class Filled(str):
    """Text whose showing depends on what it is: a name, a code, a choice."""

    value: NameValue | PhoneValue | EmailValue | CodeValue | BrandValue | OneOfValue
    source: str
    gender: Gender | None


class FullName(str):
    """First and last name together."""

    parts: tuple[NameValue, ...]
    source: str
    gender: Gender | None


class MoneyNumber(Decimal):
    """An amount that knows its currency and compares like a number."""

    currency: str


@dataclass(frozen=True, slots=True)
class Group:
    """``customer``, ``rep`` and ``house``: names behind a dot."""

    name: str
    lookup: Callable[[str], object | None]
    is_known: bool


@dataclass(slots=True)
class Saying:
    """The state of one rendering."""

    context: RenderContext
    missing: list[str] = field(default_factory=list)
    undecided: str = ""
    line: int = 1
    steps: int = 0
    deadline: float = field(default_factory=lambda: time.thread_time() + DEADLINE_SECONDS)

    def spend(self, steps: int) -> None:
        """Count work done; raises SayingError when a text asks for too much."""
        self.steps += steps
        if self.steps > MAX_STEPS:
            raise SayingError("This text repeats itself too often.")
        if time.thread_time() > self.deadline:
            raise SayingError("This text takes too long to be put together.")

    def label(self, variable: str) -> str:
        """The words that stand for a variable that is not known."""
        given = self.context.labels.get(variable, "")
        return clean(given).strip() or variable.replace("_", " ").replace(".", " ")

    def variable(self, name: str) -> object | None:
        """The plain value of a variable as the template sees it, None when not known."""
        context = self.context
        match name:
            case "customer":
                return _person(name, context.customer, context)
            case "rep":
                return _person(name, context.rep, context)
            case "house":
                return Group(name, _behind_dot(name, context.house), bool(context.house))
            case "greeting":
                words = formats.greeting(context.now, context.language)
                return Shown(self.show(words)) if words else None
            case "today":
                return context.now.date()
            case "now":
                return context.now
            case "channel" | "mood" | "language":
                return getattr(context, name) or None
            case _:
                return plain(context.facts.get(name), name)

    def show(self, value: object) -> str:
        """The value as text in the call's language and script."""
        context = self.context
        match value:
            case Shown():
                return str(value)
            case Filled():
                return self._show_filled(value)
            case FullName():
                return " ".join(names.nominative(part, context) for part in value.parts)
            case str():
                return serbian.to_latin(value) if context.in_latin_serbian else str(value)
            case bool():
                return self.show(formats.yes_no(value, context.language))
            case MoneyNumber():
                return formats.money(value, value.currency, context.language)
            case int() | Decimal():
                return formats.number(value, context.language)
            case float():
                return formats.number(Decimal(str(value)), context.language)
            case datetime():
                return self.show(formats.day_and_time(self.local(value), context.language))
            case date():
                return self.show(formats.day(value, context.language))
            case list() | tuple():
                self.spend(len(value))
                items = [self.show(item) for item in value]
                return formats.and_list(items, self.show(formats.and_word(context.language)))
            case Group():
                name = value.name
                raise SayingError(f"“{name}” alone says nothing. Write what of it you mean.")
        raise SayingError("This text shows something that is no value.")

    def _show_filled(self, filled: Filled) -> str:
        value = filled.value
        if isinstance(value, NameValue):
            return names.nominative(value, self.context)
        if isinstance(value, OneOfValue):
            return self.phrase(filled, value, PLAIN_ROLE)
        return str(filled)

    def phrase(self, filled: Filled, value: OneOfValue, role: str) -> str:
        """A choice's phrase in the call's language; raises UnknownError when it has none."""
        phrase = value.phrases.get(self.context.language, {}).get(role, "")
        if is_blank(phrase):
            asked = filled.source if role == PLAIN_ROLE else f"{filled.source}.{role}"
            raise UnknownError(asked)
        return self.show(phrase)

    def local(self, moment: datetime) -> datetime:
        """The moment on the call's clock; one without a time zone stays as it is."""
        zone = self.context.now.tzinfo
        return moment.astimezone(zone) if moment.tzinfo and zone else moment


def plain(value: FactValue | None, source: str, gender: Gender | None = None) -> object | None:
    """What a template sees of a value; None when it is not known or blank."""
    match value:
        case None:
            return None
        case TextValue(text):
            return None if is_blank(text) else text
        case str():
            return None if is_blank(value) else value
        case NumberValue(number):
            return number
        case MoneyValue(amount, currency):
            money = MoneyNumber(amount)
            money.currency = currency
            return money
        case DateValue(day):
            return day
        case DateTimeValue(moment):
            return moment
        case NameValue(typed):
            return _filled(value, typed, source, gender)
        case PhoneValue(letters) | EmailValue(letters) | CodeValue(letters) | BrandValue(letters):
            return _filled(value, letters, source)
        case OneOfValue(key):
            return _filled(value, key, source)
        case bool() | int() | Decimal() | date():
            return value
    raise SayingError(f"“{source}” holds something that is no value.")


def _filled(
    value: NameValue | PhoneValue | EmailValue | CodeValue | BrandValue | OneOfValue,
    text: str,
    source: str,
    gender: Gender | None = None,
) -> Filled | None:
    if is_blank(text):
        return None
    filled = Filled(text)
    filled.value, filled.source, filled.gender = value, source, gender
    return filled


def _behind_dot(
    group: str, values: Mapping[str, FactValue | None]
) -> Callable[[str], object | None]:
    return lambda name: plain(values.get(name), f"{group}.{name}")


def _person(group: str, person: Customer | Rep, context: RenderContext) -> Group:
    first = as_name(person.first_name, NamePart.FIRST)
    last = as_name(person.last_name, NamePart.LAST)

    def lookup(name: str) -> object | None:
        match name:
            case "first_name":
                return plain(first, f"{group}.{name}", person.gender)
            case "last_name":
                return plain(last, f"{group}.{name}", person.gender)
            case "full_name" | "name":
                return _full_name(f"{group}.{name}")
            case "gender":
                return str(person.gender) if person.gender else None
            case _ if isinstance(person, Customer):
                return plain(person.details.get(name), f"{group}.{name}")
        return None

    def _full_name(source: str) -> FullName | None:
        parts = [plain(part, source) for part in (first, last) if part]
        known = [part for part in parts if isinstance(part, Filled)]
        full = FullName(" ".join(known))
        full.parts = tuple(part.value for part in known if isinstance(part.value, NameValue))
        full.source, full.gender = source, person.gender
        return full if known else None

    wish = isinstance(person, Customer) and bool(person.calling.get(context.language))
    return Group(group, lookup, bool(first or last or wish))
