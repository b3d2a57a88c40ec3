"""What a template can do with a value, in words that a supervisor understands.

``FILTERS`` is the one table: the environment, the check and the documentation read it.
"""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.data import dataclass
from agent_assist.domain.values import NAME_CASES
from agent_assist.rendering import filter_functions as run
from agent_assist.rendering.filter_functions import MAX_RANGE


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


FILTERS: tuple[Helper, ...] = (
    Helper(
        "address",
        "filter",
        "Title and surname in the calling form; without a known gender the full name, no title.",
        "Добар дан, {{ customer | address }}.",
        "Добар дан, госпођо Јовановић.",
        "sr",
        run=run.address,
    ),
    Helper(
        "formal_name",
        "filter",
        "Title and surname as one speaks of the customer to others.",
        "I have {{ customer | formal_name }} on the line.",
        "I have Ms Jovanović on the line.",
        run=run.formal_name,
    ),
    Helper(
        "calling",
        "filter",
        "A name in the form used to address its bearer.",
        "{{ rep.first_name | calling }}, за тебе је.",
        "Петре, за тебе је.",
        "sr",
        run=run.calling,
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
        run=run.case,
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
        run=run.role,
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
        run=run.gender_of_rep,
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
        run=run.gender_of_customer,
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
        run=run.number,
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
        run=run.money,
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
        run=run.plural,
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
        run=run.plural_word,
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
        run=run.date_shown,
    ),
    Helper(
        "weekday",
        "filter",
        "The weekday's name.",
        "{{ bought | weekday }}",
        "среда",
        "sr",
        run=run.weekday,
    ),
    Helper(
        "on_day",
        "filter",
        "The day as a sentence has it, today and tomorrow by name.",
        "We collect it {{ pickup | on_day }}.",
        "We collect it on Friday, 21 November.",
        run=run.on_day,
    ),
    Helper("time", "filter", "The time of day.", "{{ due | time }}", "17:00", run=run.time_shown),
    Helper(
        "datetime",
        "filter",
        "Day and time in words.",
        "{{ due | datetime }}",
        "18. новембра 2025. у 17:00",
        "sr",
        run=run.datetime_shown,
    ),
    Helper(
        "when",
        "filter",
        "Day and time as a sentence has them, today and tomorrow by name.",
        "Θα σας καλέσω {{ due | when }}.",
        "Θα σας καλέσω σήμερα στις 17:00.",
        "el",
        run=run.when,
    ),
    Helper(
        "quoted",
        "filter",
        "In the language's quotation marks.",
        "{{ product | quoted }}",
        "„Vega 5“",
        "sr",
        run=run.quoted,
    ),
    Helper(
        "capitals",
        "filter",
        "In capitals; Greek capitals lose their accents.",
        '{{ "Μάιος" | capitals }}',
        "ΜΑΪΟΣ",
        "el",
        run=run.capitals,
    ),
    Helper(
        "capital_first",
        "filter",
        "With a capital first letter.",
        "{{ customer | address | capital_first }}, изволите.",
        "Госпођо Јовановић, изволите.",
        "sr",
        run=run.capital_first,
    ),
    Helper(
        "lower_first",
        "filter",
        "With a small first letter.",
        "Да, {{ greeting | lower_first }}.",
        "Да, добар дан.",
        "sr",
        run=run.lower_first,
    ),
    Helper(
        "as_is",
        "filter",
        "Letter by letter as written, in no other script.",
        '{{ "ЕПС" | as_is }}',
        "ЕПС",
        "sr",
        run=run.as_is,
    ),
    Helper(
        "and_list",
        "filter",
        "A list as a sentence has it.",
        '{{ ["repair", "exchange", "refund"] | and_list }}',
        "repair, exchange and refund",
        run=run.and_list,
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
        run=run.range_shown,
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

RESERVED = frozenset(
    helper.name for helper in FILTERS if helper.kind in ("variable", "function")
) | {"loop", "self"}
"""Names that a fact cannot have."""
