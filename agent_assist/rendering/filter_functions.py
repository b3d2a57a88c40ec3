"""The filters and functions of ``FILTERS``: each takes the rendering, a value and arguments."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from agent_assist.domain.values import NAME_CASES, Gender, NameValue, OneOfValue
from agent_assist.rendering import formats, greek, names
from agent_assist.rendering.saying import (
    Filled,
    FullName,
    Group,
    MoneyNumber,
    Saying,
    SayingError,
    Shown,
    UnknownError,
)

MAX_RANGE = 1_000


# --- people -----------------------------------------------------------------------------------


def address(say: Saying, person: object) -> Shown:
    """Title and surname in the calling form; a gap when no name of the customer is known."""
    _customer_only("address", person)
    found = names.address(say.context.customer, say.context)
    if found is None:
        raise UnknownError("customer.last_name")
    return Shown(found)


def formal_name(say: Saying, person: object) -> Shown:
    """Title and surname as one speaks of the customer; a gap when no name is known."""
    _customer_only("formal_name", person)
    found = names.formal_name(say.context.customer, say.context)
    if found is None:
        raise UnknownError("customer.last_name")
    return Shown(found)


def _customer_only(name: str, person: object) -> None:
    if not isinstance(person, Group) or person.name != "customer":
        raise SayingError(f"“{name}” is for the customer: write customer | {name}.")


def calling(say: Saying, name: object) -> Shown:
    """A name, or first and last name together, in the form used to address the person."""
    return case(say, name, "calling")


def case(say: Saying, name: object, case: str) -> Shown:
    """A name in one of ``NAME_CASES``; a gap where the case has no rule and no form was given."""
    if case not in NAME_CASES:
        raise SayingError(f"“{case}” is no case. The cases are: {', '.join(NAME_CASES)}.")
    if isinstance(name, FullName):
        parts, source, gender = name.parts, name.source, name.gender
    elif isinstance(name, Filled) and isinstance(name.value, NameValue):
        parts, source, gender = (name.value,), name.source, name.gender
    else:
        raise SayingError("Only a name has a calling form and cases.")
    forms = [names.in_case(part, case, say.context, gender) for part in parts]
    if None in forms:
        raise UnknownError(f"{source}.{case}")
    return Shown(" ".join(form for form in forms if form))


def role(say: Saying, choice: object, role: object) -> Shown:
    """A choice's phrase for a role in the call's language; a gap when it has none."""
    if not isinstance(role, str):
        raise SayingError('A role is named by words, for instance role("you want").')
    if not isinstance(choice, Filled) or not isinstance(choice.value, OneOfValue):
        raise SayingError("Only a choice out of a list has roles.")
    return Shown(say.phrase(choice, choice.value, role))


def gender_of_rep(say: Saying, man: str, woman: str) -> Shown:
    """The word for a man or a woman who speaks; a gap while the rep's gender is not set."""
    return _by_gender(say, say.context.rep.gender, "rep.gender", man, woman, None)


def gender_of_customer(say: Saying, man: str, woman: str, unknown: str | None = None) -> Shown:
    """The word for the customer's gender, ``unknown`` (or a gap) while it is not known."""
    gender = say.context.customer.gender
    return _by_gender(say, gender, "customer.gender", man, woman, unknown)


def _by_gender(
    say: Saying, gender: Gender | None, variable: str, man: str, woman: str, unknown: str | None
) -> Shown:
    if gender is None and unknown is None:
        raise UnknownError(variable)
    chosen = unknown if gender is None else {Gender.MALE: man, Gender.FEMALE: woman}[gender]
    return Shown(say.show(chosen))


# --- numbers ----------------------------------------------------------------------------------


def number(say: Saying, value: object, decimals: int | None = None) -> Shown:
    """A number, or text that is one, with the language's separators and 0 to 10 decimals."""
    if decimals is not None and not 0 <= decimals <= 10:
        raise SayingError("“number” shows 0 to 10 decimals.")
    return Shown(
        formats.number(_as_number("number", value), say.context.language, decimals=decimals)
    )


def money(say: Saying, value: object, currency: str | None = None) -> Shown:
    """An amount in the currency named, else its own, else the house value ``currency``."""
    own = value.currency if isinstance(value, MoneyNumber) else None
    code = currency or own or say.context.house.get("currency")
    if not isinstance(code, str):
        raise SayingError('“money” needs a currency: write money("EUR").')
    return Shown(formats.money(_as_number("money", value), code, say.context.language))


def _as_number(name: str, value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | float | str):
        raise SayingError(f"“{name}” needs a number.")
    try:
        return Decimal(str(value))
    except ArithmeticError:
        raise SayingError(f"“{name}” needs a number, not words.") from None


def plural(say: Saying, count: object, *forms: str) -> Shown:
    """The count and the counted word's form; a range such as 3-5 is written 3–5."""
    if isinstance(count, str):
        written = count.replace("-", "–").replace(" – ", "–")
    else:
        written = say.show(count)
    return Shown(f"{written} {plural_word(say, count, *forms)}")


def plural_word(say: Saying, count: object, *forms: str) -> Shown:
    """The counted word's form alone, chosen by the number or the range's last number."""
    language = say.context.language
    if len(forms) != formats.PLURAL_FORMS.get(language, 2):
        needed = formats.PLURAL_FORMS.get(language, 2)
        raise SayingError(f"“plural” needs {needed} forms in this language, and got {len(forms)}.")
    if isinstance(count, bool) or not isinstance(count, int | Decimal | float | str):
        raise SayingError("“plural” needs a number or a range.")
    written = count if isinstance(count, str) else formats.number(Decimal(str(count)), "")
    index = formats.plural_index(written, language)
    if index is None:
        raise SayingError("“plural” needs a number or a range, and got words.")
    return Shown(say.show(forms[index]))


# --- dates ------------------------------------------------------------------------------------


def date_shown(say: Saying, value: object, style: str = "long") -> Shown:
    """A day in the style ``long``, ``short`` or ``no year``; ISO text (2025-11-12) is a day."""
    if style not in ("long", "short", "no year"):
        raise SayingError('“date” has the styles "long", "short" and "no year".')
    return Shown(say.show(formats.day(_as_day(say, "date", value), say.context.language, style)))


def weekday(say: Saying, value: object) -> Shown:
    """The weekday's name in the call's language."""
    return Shown(say.show(formats.weekday(_as_day(say, "weekday", value), say.context.language)))


def on_day(say: Saying, value: object) -> Shown:
    """The day as a sentence has it, counted from the day of the call's clock."""
    day, today = _as_day(say, "on_day", value), say.context.now.date()
    return Shown(say.show(formats.on_day(day, say.context.language, today)))


def time_shown(say: Saying, value: object) -> Shown:
    """The time of day on the call's clock."""
    return Shown(formats.clock(_as_moment(say, "time", value)))


def datetime_shown(say: Saying, value: object) -> Shown:
    """Day and time on the call's clock."""
    moment = _as_moment(say, "datetime", value)
    return Shown(say.show(formats.day_and_time(moment, say.context.language)))


def when(say: Saying, value: object) -> Shown:
    """Day and time as a sentence has them, today and tomorrow by name."""
    moment, today = _as_moment(say, "when", value), say.context.now.date()
    return Shown(say.show(formats.by_when(moment, say.context.language, today)))


def _as_day(say: Saying, name: str, value: object) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        day = None
    if not isinstance(day, date):
        raise SayingError(f"“{name}” needs a date.")
    return say.local(day).date() if isinstance(day, datetime) else day


def _as_moment(say: Saying, name: str, value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        moment = None
    if not isinstance(moment, datetime):
        raise SayingError(f"“{name}” needs a date with a time.")
    return say.local(moment)


# --- words ------------------------------------------------------------------------------------


def quoted(say: Saying, value: object) -> Shown:
    """The value in the language's quotation marks."""
    return Shown(formats.quoted(say.show(value), say.context.language))


def capitals(say: Saying, value: object) -> Shown:
    """The value in capitals, Greek ones without accents."""
    return Shown(greek.capitals(say.show(value)))


def capital_first(say: Saying, value: object) -> Shown:
    """The value with a capital first letter, for the beginning of a sentence."""
    text = say.show(value)
    return Shown(text[:1].upper() + text[1:])


def lower_first(say: Saying, value: object) -> Shown:
    """The value with a small first letter, for the middle of a sentence."""
    text = say.show(value)
    return Shown(text[:1].lower() + text[1:])


def as_is(_: Saying, value: object) -> Shown:
    """The value letter by letter as it was written, in no other script."""
    return Shown(str(value))


def and_list(say: Saying, value: object) -> Shown:
    """The items with commas, and the language's word for “and” before the last."""
    if not isinstance(value, list | tuple):
        raise SayingError("“and_list” needs a list: [first, second] | and_list.")
    return Shown(say.show(value))


def range_shown(_: Saying, *bounds: object) -> list[int]:
    """The whole numbers from the first bound to before the second, ``MAX_RANGE`` at most."""
    numbers = [bound for bound in bounds if isinstance(bound, int)]
    if len(numbers) != len(bounds) or (len(numbers) == 3 and numbers[2] == 0):
        raise SayingError("“range” needs whole numbers.")
    found = range(*numbers)
    if any(abs(bound) > 10**9 for bound in numbers) or len(found) > MAX_RANGE:
        raise SayingError(f"“range” counts to {MAX_RANGE} at most.")
    return list(found)
