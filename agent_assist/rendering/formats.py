"""Numbers, money, dates, times, plurals, quotes and greetings in the call's language.

The tables are our own: Babel 2.18 (33 MB installed) writes the Serbian month in the nominative
(``12. новембар 2025.``) and drops the para of RSD, and its plurals need wrapping all the same.
Plural rules are those of CLDR 46 for en, sr and el. Serbian is given in Cyrillic.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Context, Decimal

from agent_assist.domain.expressions import expression

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "sr": [
        "јануара",
        "фебруара",
        "марта",
        "априла",
        "маја",
        "јуна",
        "јула",
        "августа",
        "септембра",
        "октобра",
        "новембра",
        "децембра",
    ],
    "el": [
        "Ιανουαρίου",
        "Φεβρουαρίου",
        "Μαρτίου",
        "Απριλίου",
        "Μαΐου",
        "Ιουνίου",
        "Ιουλίου",
        "Αυγούστου",
        "Σεπτεμβρίου",
        "Οκτωβρίου",
        "Νοεμβρίου",
        "Δεκεμβρίου",
    ],
}
"""Month names as they stand in a date: in Serbian and Greek the genitive."""

WEEKDAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "sr": ["понедељак", "уторак", "среда", "четвртак", "петак", "субота", "недеља"],
    "el": ["Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο", "Κυριακή"],
}
ON_WEEKDAY = {
    "en": [f"on {day}" for day in WEEKDAYS["en"]],
    "sr": ["у понедељак", "у уторак", "у среду", "у четвртак", "у петак", "у суботу", "у недељу"],
    "el": [
        "τη Δευτέρα",
        "την Τρίτη",
        "την Τετάρτη",
        "την Πέμπτη",
        "την Παρασκευή",
        "το Σάββατο",
        "την Κυριακή",
    ],
}
_NEAR_DAYS = {
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
    "sr": {-1: "јуче", 0: "данас", 1: "сутра"},
    "el": {-1: "χθες", 0: "σήμερα", 1: "αύριο"},
}
_QUOTES = {"sr": ("„", "“"), "el": ("«", "»")}
_YES_NO = {"en": ("yes", "no"), "sr": ("да", "не"), "el": ("ναι", "όχι")}
_AND = {"en": "and", "sr": "и", "el": "και"}
# From this hour on; the last entry of the day also holds after midnight.
GREETINGS = {
    "en": ((4, "Good morning"), (12, "Good afternoon"), (18, "Good evening")),
    "sr": ((4, "Добро јутро"), (10, "Добар дан"), (18, "Добро вече")),
    "el": ((4, "Καλημέρα"), (12, "Καλησπέρα")),
}
"""By language, the hour from which a greeting is used, and its words."""
_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$"}
_WITHOUT_CENTS = frozenset({"JPY", "KRW", "ISK"})
_LARGEST_POWER = 30
_THOUSANDS = expression(r"(?<=\d)[.,](?=\d{3}(?!\d))")
_NUMBER = expression(r"(\d+)(?:[.,](\d+))?")
PLURAL_FORMS = {"sr": 3, "en": 2, "el": 2}
"""How many forms a counted word has, from one on: радни дан, радна дана, радних дана."""


def number(value: Decimal | int, language: str, *, decimals: int | None = None) -> str:
    """A number with the language's separators; thousands are set apart from 10,000 on."""
    exact = _sayable(Decimal(value))
    rounded = exact if decimals is None else _rounded(exact, decimals)
    digits = f"{rounded:f}"
    if decimals is None and "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    if abs(rounded) >= 10_000:
        whole, _, fraction = digits.partition(".")
        digits = f"{int(whole):,}" + (f".{fraction}" if fraction else "")
    return _separators(digits, language)


def money(amount: Decimal, currency: str, language: str) -> str:
    """An amount: 12.990,00 RSD and 129,90 € in Serbian and Greek, £129.90 in English."""
    code = currency.upper()
    digits = f"{_rounded(_sayable(amount), 0 if code in _WITHOUT_CENTS else 2):,f}"
    symbol = _SYMBOLS.get(code)
    if language != "en":
        return f"{_separators(digits, language)} {symbol or code}"
    sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
    return f"{sign}{symbol}{digits}" if symbol else f"{code} {sign}{digits}"


def _sayable(value: Decimal) -> Decimal:
    if not value.is_finite() or abs(value.adjusted()) > _LARGEST_POWER:
        raise ValueError("this number is too large or too small to be said")
    return value


def _rounded(amount: Decimal, decimals: int) -> Decimal:
    step = Decimal(1).scaleb(-decimals)
    return amount.quantize(step, ROUND_HALF_UP, Context(prec=80)) + 0


def _separators(digits: str, language: str) -> str:
    if language in ("sr", "el"):
        return digits.translate(str.maketrans(",.", ".,"))
    return digits if language == "en" else digits.replace(",", "")


def day(value: date, language: str, style: str = "long") -> str:
    """A date: ``long`` 12. новембра 2025., ``short`` 12. 11. 2025., ``no year`` 12. новембра."""
    months = MONTHS.get(language)
    if months is None:
        return f"{value:%m-%d}" if style == "no year" else value.isoformat()[:10]
    if style == "short":
        short = {
            "en": f"{value.day} {months[value.month - 1][:3]} {value.year}",
            "sr": f"{value.day}. {value.month}. {value.year}.",
            "el": f"{value.day}/{value.month}/{value.year}",
        }
        return short[language]
    dot = "." if language == "sr" else ""
    without_year = f"{value.day}{dot} {months[value.month - 1]}"
    return without_year if style == "no year" else f"{without_year} {value.year}{dot}"


def clock(value: datetime) -> str:
    """The time of day, 17:05."""
    return f"{value:%H:%M}"


def day_and_time(value: datetime, language: str) -> str:
    """A moment: 12. новембра 2025. у 17:00."""
    return f"{day(value, language)} {_at(value, language)}"


def weekday(value: date, language: str) -> str:
    """The name of the weekday: среда."""
    return WEEKDAYS.get(language, WEEKDAYS["en"])[value.weekday()]


def on_day(value: date, language: str, today: date) -> str:
    """The day as a sentence has it: today, сутра, у среду, 12. новембра; another year is named."""
    near = _NEAR_DAYS.get(language, {}).get((_date(value) - today).days)
    if near:
        return near
    if language not in MONTHS:
        return day(value, language)
    written = day(value, language, "no year" if value.year == today.year else "long")
    comma = "" if language == "el" else ","
    return f"{ON_WEEKDAY[language][value.weekday()]}{comma} {written}"


def by_when(value: datetime, language: str, today: date) -> str:
    """A moment as part of a sentence: today at 17:00, данас у 17:00, σήμερα στις 17:00."""
    return f"{on_day(value, language, today)} {_at(value, language)}"


def _date(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _at(value: datetime, language: str) -> str:
    words = {"en": "at", "sr": "у", "el": "στη" if value.hour == 1 else "στις"}
    return f"{words[language]} {clock(value)}" if language in words else clock(value)


def quoted(text: str, language: str) -> str:
    """The text in the language's quotation marks: „…“, «…», “…”."""
    opening, closing = _QUOTES.get(language, ("“", "”"))
    return f"{opening}{text}{closing}"


def yes_no(value: bool, language: str) -> str:
    """Yes or no in the language; English where we have no words for it."""
    yes, no = _YES_NO.get(language, _YES_NO["en"])
    return yes if value else no


def and_list(items: Sequence[str], word: str) -> str:
    """The items as a sentence lists them, with the word for “and”: a, b and c."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def and_word(language: str) -> str:
    """The word for “and” in the language."""
    return _AND.get(language, "&")


def greeting(now: datetime, language: str) -> str | None:
    """The greeting of the hour, or None for a language whose greetings we don't have."""
    parts = GREETINGS.get(language)
    if parts is None:
        return None
    first = parts[0][0]
    hour = (now.hour - first) % 24 + first
    return next(words for start, words in reversed(parts) if hour >= start)


def plural_index(count: str, language: str) -> int | None:
    """Which form of the counted word goes with a written number or range.

    A range (3–5) follows its last number. None when the text holds no number.

    Returns:
        0 for one, 1 for few (Serbian) or other, 2 for many in Serbian.
    """
    numbers = _NUMBER.findall(_THOUSANDS.sub("", count))
    if not numbers:
        return None
    whole_digits, fraction_digits = numbers[-1]
    whole = int(whole_digits[-3:])
    fraction = int(fraction_digits.rstrip("0")[-3:] or 0)
    if language != "sr":
        return 0 if whole_digits.lstrip("0") == "1" and not fraction else 1
    counted = fraction or whole
    if counted % 10 == 1 and counted % 100 != 11:
        return 0
    if counted % 10 in (2, 3, 4) and counted % 100 not in (12, 13, 14):
        return 1
    return 2
