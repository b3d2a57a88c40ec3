"""What a template can do with a value, in words that a supervisor understands.

``FILTERS`` is the one table: the environment, the check and the documentation read it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Helper:
    """One filter, function, test or ready-made variable.

    Attributes:
        name: As written in a template.
        kind: ``filter`` (``{{ value | name }}``), ``function`` (``{{ name(…) }}``), ``test``
            (``{% if value is name %}``) or ``variable`` (``{{ name }}``).
        what: What it does, one sentence.
        example: A template that uses it.
        shows: What the example shows, in the language ``language``.
        least: How many arguments it needs at least, the value before ``|`` not counted.
        most: How many it takes at most.
        words: True when its arguments are words that are said (and so follow the script).
        run: The function, called with the rendering, the value and the arguments.
    """

    name: str
    kind: str
    what: str
    example: str
    shows: str
    language: str = "en"
    least: int = 0
    most: int = 0
    words: bool = False
    run: Callable[..., object] | None = None


# --- people -----------------------------------------------------------------------------------


def _address(say: Saying, person: object) -> Shown:
    _customer_only("address", person)
    found = names.address(say.context.customer, say.context)
    if found is None:
        raise UnknownError("customer.last_name")
    return Shown(found)


def _formal_name(say: Saying, person: object) -> Shown:
    _customer_only("formal_name", person)
    found = names.formal_name(say.context.customer, say.context)
    if found is None:
        raise UnknownError("customer.last_name")
    return Shown(found)


def _customer_only(name: str, person: object) -> None:
    if not isinstance(person, Group) or person.name != "customer":
        raise SayingError(f"“{name}” is for the customer: write customer | {name}.")


def _calling(say: Saying, name: object) -> Shown:
    return _case(say, name, "calling")


def _case(say: Saying, name: object, case: str) -> Shown:
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


def _role(say: Saying, choice: object, role: object) -> Shown:
    if not isinstance(role, str):
        raise SayingError('A role is named by words, for instance role("you want").')
    if not isinstance(choice, Filled) or not isinstance(choice.value, OneOfValue):
        raise SayingError("Only a choice out of a list has roles.")
    return Shown(say.phrase(choice, choice.value, role))


def _gender_of_rep(say: Saying, man: str, woman: str) -> Shown:
    return _by_gender(say, say.context.rep.gender, "rep.gender", man, woman, None)


def _gender_of_customer(say: Saying, man: str, woman: str, unknown: str | None = None) -> Shown:
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


def _number(say: Saying, value: object, decimals: int | None = None) -> Shown:
    if decimals is not None and not 0 <= decimals <= 10:
        raise SayingError("“number” shows 0 to 10 decimals.")
    return Shown(
        formats.number(_as_number("number", value), say.context.language, decimals=decimals)
    )


def _money(say: Saying, value: object, currency: str | None = None) -> Shown:
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


def _plural(say: Saying, count: object, *forms: str) -> Shown:
    if isinstance(count, str):
        written = count.replace("-", "–").replace(" – ", "–")
    else:
        written = say.show(count)
    return Shown(f"{written} {_plural_word(say, count, *forms)}")


def _plural_word(say: Saying, count: object, *forms: str) -> Shown:
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


def _date(say: Saying, value: object, style: str = "long") -> Shown:
    if style not in ("long", "short", "no year"):
        raise SayingError('“date” has the styles "long", "short" and "no year".')
    return Shown(say.show(formats.day(_as_day(say, "date", value), say.context.language, style)))


def _weekday(say: Saying, value: object) -> Shown:
    return Shown(say.show(formats.weekday(_as_day(say, "weekday", value), say.context.language)))


def _on_day(say: Saying, value: object) -> Shown:
    day, today = _as_day(say, "on_day", value), say.context.now.date()
    return Shown(say.show(formats.on_day(day, say.context.language, today)))


def _time(say: Saying, value: object) -> Shown:
    return Shown(formats.clock(_as_moment(say, "time", value)))


def _datetime(say: Saying, value: object) -> Shown:
    moment = _as_moment(say, "datetime", value)
    return Shown(say.show(formats.day_and_time(moment, say.context.language)))


def _when(say: Saying, value: object) -> Shown:
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


def _quoted(say: Saying, value: object) -> Shown:
    return Shown(formats.quoted(say.show(value), say.context.language))


def _capitals(say: Saying, value: object) -> Shown:
    return Shown(greek.capitals(say.show(value)))


def _capital_first(say: Saying, value: object) -> Shown:
    text = say.show(value)
    return Shown(text[:1].upper() + text[1:])


def _lower_first(say: Saying, value: object) -> Shown:
    text = say.show(value)
    return Shown(text[:1].lower() + text[1:])


def _as_is(_: Saying, value: object) -> Shown:
    return Shown(str(value))


def _and_list(say: Saying, value: object) -> Shown:
    if not isinstance(value, list | tuple):
        raise SayingError("“and_list” needs a list: [first, second] | and_list.")
    return Shown(say.show(value))


def _range(_: Saying, *bounds: object) -> list[int]:
    numbers = [bound for bound in bounds if isinstance(bound, int)]
    if len(numbers) != len(bounds) or (len(numbers) == 3 and numbers[2] == 0):
        raise SayingError("“range” needs whole numbers.")
    found = range(*numbers)
    if any(abs(bound) > 10**9 for bound in numbers) or len(found) > MAX_RANGE:
        raise SayingError(f"“range” counts to {MAX_RANGE} at most.")
    return list(found)


FILTERS: tuple[Helper, ...] = (
    Helper(
        "address",
        "filter",
        "Title and surname in the calling form; without a known gender the full name, no title.",
        "Добар дан, {{ customer | address }}.",
        "Добар дан, госпођо Јовановић.",
        "sr",
        run=_address,
    ),
    Helper(
        "formal_name",
        "filter",
        "Title and surname as one speaks of the customer to others.",
        "I have {{ customer | formal_name }} on the line.",
        "I have Ms Jovanović on the line.",
        run=_formal_name,
    ),
    Helper(
        "calling",
        "filter",
        "A name in the form used to address its bearer.",
        "{{ rep.first_name | calling }}, за тебе је.",
        "Петре, за тебе је.",
        "sr",
        run=_calling,
    ),
    Helper(
        "case",
        "filter",
        f"A name in a case ({', '.join(NAME_CASES)}); all but nominative and calling need a form "
        "given with the name.",
        '{{ rep.first_name | case("genitive") }}',
        "Петра",
        "sr",
        1,
        1,
        run=_case,
    ),
    Helper(
        "role",
        "filter",
        "A choice's phrase for that role; without a role, its plain phrase is shown.",
        'So {{ wants | role("you want") }}.',
        "So you would like to return it.",
        "en",
        1,
        1,
        run=_role,
    ),
    Helper(
        "gender_of_rep",
        "function",
        "The first word when the rep is a man, the second when she is a woman.",
        'Да ли сам Вас добро {{ gender_of_rep("разумео", "разумела") }}?',
        "Да ли сам Вас добро разумео?",
        "sr",
        2,
        2,
        words=True,
        run=_gender_of_rep,
    ),
    Helper(
        "gender_of_customer",
        "function",
        "The first word for a man, the second for a woman, the third while it is not known.",
        'Είστε {{ gender_of_customer("ικανοποιημένος", "ικανοποιημένη") }};',
        "Είστε ικανοποιημένη;",
        "el",
        2,
        3,
        words=True,
        run=_gender_of_customer,
    ),
    Helper(
        "number",
        "filter",
        "A number with the language's separators, and so many decimals as are asked for.",
        "{{ weight | number(1) }} kg",
        "2,5 kg",
        "el",
        0,
        1,
        run=_number,
    ),
    Helper(
        "money",
        "filter",
        "An amount with its currency; a plain number needs the currency, or takes house.currency.",
        "Износ је {{ price | money }}.",
        "Износ је 12.990,00 RSD.",
        "sr",
        0,
        1,
        run=_money,
    ),
    Helper(
        "plural",
        "filter",
        "The number and the form of the word that goes with it: three forms in Serbian (one, few, "
        "many), two in English and Greek (one, more).",
        '{{ house.refund_days | plural("радни дан", "радна дана", "радних дана") }}',
        "3–5 радних дана",
        "sr",
        2,
        3,
        words=True,
        run=_plural,
    ),
    Helper(
        "plural_word",
        "filter",
        "As plural, without the number.",
        'the last {{ days | plural_word("day", "days") }}',
        "the last days",
        "en",
        2,
        3,
        words=True,
        run=_plural_word,
    ),
    Helper(
        "date",
        "filter",
        'A day in words; the styles "short" and "no year" are shorter.',
        "{{ bought | date }}",
        "12. новембра 2025.",
        "sr",
        0,
        1,
        run=_date,
    ),
    Helper(
        "weekday",
        "filter",
        "The weekday's name.",
        "{{ bought | weekday }}",
        "среда",
        "sr",
        run=_weekday,
    ),
    Helper(
        "on_day",
        "filter",
        "The day as a sentence has it, today and tomorrow by name.",
        "We collect it {{ pickup | on_day }}.",
        "We collect it on Friday, 21 November.",
        run=_on_day,
    ),
    Helper("time", "filter", "The time of day.", "{{ due | time }}", "17:00", run=_time),
    Helper(
        "datetime",
        "filter",
        "Day and time in words.",
        "{{ due | datetime }}",
        "18. новембра 2025. у 17:00",
        "sr",
        run=_datetime,
    ),
    Helper(
        "when",
        "filter",
        "Day and time as a sentence has them, today and tomorrow by name.",
        "Θα σας καλέσω {{ due | when }}.",
        "Θα σας καλέσω σήμερα στις 17:00.",
        "el",
        run=_when,
    ),
    Helper(
        "quoted",
        "filter",
        "In the language's quotation marks.",
        "{{ product | quoted }}",
        "„Vega 5“",
        "sr",
        run=_quoted,
    ),
    Helper(
        "capitals",
        "filter",
        "In capitals; Greek capitals lose their accents.",
        '{{ "Μάιος" | capitals }}',
        "ΜΑΪΟΣ",
        "el",
        run=_capitals,
    ),
    Helper(
        "capital_first",
        "filter",
        "With a capital first letter.",
        "{{ customer | address | capital_first }}, изволите.",
        "Госпођо Јовановић, изволите.",
        "sr",
        run=_capital_first,
    ),
    Helper(
        "lower_first",
        "filter",
        "With a small first letter.",
        "Да, {{ greeting | lower_first }}.",
        "Да, добар дан.",
        "sr",
        run=_lower_first,
    ),
    Helper(
        "as_is",
        "filter",
        "Letter by letter as written, in no other script.",
        '{{ "ЕПС" | as_is }}',
        "ЕПС",
        "sr",
        run=_as_is,
    ),
    Helper(
        "and_list",
        "filter",
        "A list as a sentence has it.",
        '{{ ["repair", "exchange", "refund"] | and_list }}',
        "repair, exchange and refund",
        run=_and_list,
    ),
    Helper(
        "default",
        "filter",
        "Other words while the value is not known.",
        '{{ colour | default("the same colour") }}',
        "the same colour",
        "en",
        1,
        1,
        words=True,
    ),
    Helper(
        "range",
        "function",
        f"The numbers up to one, {MAX_RANGE} at most, for a loop.",
        "{% for n in range(1, 4) %}{{ n }} {% endfor %}",
        "1 2 3",
        "en",
        1,
        3,
        run=_range,
    ),
    Helper(
        "known",
        "test",
        "True when the value is known.",
        "Thank you{% if customer is known %}, {{ customer | address }}{% endif %}.",
        "Thank you, Ms Jovanović.",
    ),
    Helper(
        "defined",
        "test",
        "The same as known.",
        "{% if colour is defined %}{{ colour }}{% else %}Which colour?{% endif %}",
        "Which colour?",
    ),
    Helper(
        "greeting", "variable", "The greeting of the hour.", "{{ greeting }}!", "Добар дан!", "sr"
    ),
    Helper("today", "variable", "The day of the call.", "{{ today | date }}", "18 November 2025"),
    Helper("now", "variable", "The moment of the call.", "{{ now | time }}", "14:30"),
    Helper(
        "channel",
        "variable",
        "phone, chat, in person, …; for conditions.",
        '{% if channel == "chat" %}Hi{% else %}Hello{% endif %}',
        "Hello",
    ),
    Helper(
        "mood",
        "variable",
        "The customer's mood as marked; for conditions.",
        '{% if mood == "upset" %}I am sorry.{% endif %} What happened?',
        "I am sorry. What happened?",
    ),
    Helper(
        "language",
        "variable",
        "The language of the call; for conditions.",
        '{% if language == "en" %}Hello{% endif %}',
        "Hello",
    ),
    Helper(
        "customer",
        "variable",
        "The customer: first_name, last_name, full_name, gender, and what else is known.",
        "{{ customer.full_name }}",
        "Милица Јовановић",
        "sr",
    ),
    Helper(
        "rep",
        "variable",
        "The rep: first_name, last_name, full_name, gender.",
        "My name is {{ rep.first_name }}.",
        "My name is Petar.",
    ),
    Helper(
        "house",
        "variable",
        "The house values: house.return_days and the like.",
        "within {{ house.return_days }} days",
        "within 14 days",
    ),
)
"""All that a template can use besides the guide's facts."""

RESERVED = frozenset(helper.name for helper in FILTERS if helper.kind == "variable")
"""Names that a fact cannot have."""
