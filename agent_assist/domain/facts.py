"""What was typed for a fact, to its canonical text; the one form that is kept and compared.

    text, name   as typed, in Unicode's composed form, with single spaces
    number       a plain decimal: "1234.5"
    money        two decimals and the ISO code of the currency: "12990.00 RSD"
    date         ISO 8601: "2026-03-31"
    phone        digits, with a leading "+" when it was international: "+381115550100"
    email        as typed, the domain in lower case
    one_of       the id of the option
    pattern      what the pattern matches, in capitals when the pattern has capitals

Nothing typed here can take long: the input is limited, and a pattern whose matching could take
exponential time (`pattern_problem`) is not tried.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache

from agent_assist.domain.expressions import expression
from agent_assist.domain.guide import FactSpec, FactType
from agent_assist.domain.texts import content_language, in_language
from agent_assist.domain.typed_dates import fold, typed_date

TEXT_LIMIT = 2_000
NAME_LIMIT = 200
PATTERN_INPUT_LIMIT = 64
PATTERN_LIMIT = 200

_DECIMAL_COMMA = frozenset({"sr", "el"})
_CURRENCIES: Mapping[str, tuple[str, ...]] = {
    "RSD": ("din", "dinar", "dinara", "dinari", "δηνάριο", "δηνάρια"),
    "EUR": ("€", "euro", "euros", "evro", "evra", "evri", "eur.", "ευρώ"),
    "USD": ("$", "us$", "dollar", "dollars", "dolar", "dolara", "δολάριο", "δολάρια"),
    "GBP": ("£", "pound", "pounds", "funta", "funti", "funte", "λίρα", "λίρες"),
    "CHF": ("fr", "franc", "francs", "franak", "franaka", "φράγκο", "φράγκα"),
    "BAM": ("km", "marka", "maraka", "marke"),
    "MKD": ("denar", "denars", "denara"),
    "HUF": ("ft", "forint", "forinti"),
    "RON": ("lei", "leu"),
    "BGN": ("lev", "leva"),
    "TRY": ("₺", "lira"),
    "JPY": ("¥", "yen"),
    "SEK": (),
    "NOK": (),
    "DKK": (),
    "PLN": ("zł",),
    "CZK": ("kč",),
    "CAD": (),
    "AUD": (),
}
_EMAIL = expression(r"[^\s@,;<>\"()]{1,64}@[^\s@,;<>\"()._-][^\s@,;<>\"()_]{0,250}\.[^\W\d_]{2,}")
_PHONE = expression(r"\+?\d{5,15}")
_NUMBER = expression(r"-?\d{1,30}(\.\d{1,15})?")
_MONEY = expression(r"\d{1,15}\.\d\d [A-Z]{3}")
_EXAMPLES: Mapping[FactType, str] = {
    FactType.DATE: "31.3.2026",
    FactType.PHONE: "+381 11 555 0100",
    FactType.EMAIL: "name@example.com",
}


class FactError(ValueError):
    """What was typed is no such fact. The text says what is wrong, with an example.

    Attributes:
        field: name of the fact, where several are typed at once.
    """

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


def parse_fact(spec: FactSpec, typed: str, language: str, today: date) -> str:
    """The canonical text of what was typed for a fact.

    Args:
        language: in which numbers are written: "1.234,5" in Serbian and Greek, "1,234.5" in
            English. Where a number can be read in one way only, that way counts.
        today: for "tomorrow" and dates without a year.

    Raises:
        FactError: with a sentence for the rep.
    """
    if len(typed) > TEXT_LIMIT:
        raise FactError(f"This is longer than {TEXT_LIMIT} characters. Put it into the notes.")
    text = _clean(typed)
    if not text:
        raise FactError("Nothing was typed.")
    match spec.type:
        case FactType.TEXT:
            return text
        case FactType.NAME:
            return _name(text)
        case FactType.NUMBER:
            return _plain(_number(text, language))
        case FactType.MONEY:
            return _money(spec, text, language)
        case FactType.DATE:
            return _typed_date(spec, text, today)
        case FactType.PHONE:
            return _phone(spec, text)
        case FactType.EMAIL:
            return _email(spec, text)
        case FactType.ONE_OF:
            return _option(spec, text, language)
        case FactType.PATTERN:
            return _pattern(spec, text)


def check_canonical(spec: FactSpec, value: str) -> None:
    """Raise `FactError` when the value is not in the canonical form of such a fact."""
    match spec.type:
        case FactType.TEXT | FactType.NAME:
            fits = bool(value.strip()) and len(value) <= TEXT_LIMIT
        case FactType.NUMBER:
            fits = _NUMBER.fullmatch(value) is not None
        case FactType.MONEY:
            fits = _MONEY.fullmatch(value) is not None
        case FactType.DATE:
            fits = len(value) == 10 and _is_iso_date(value)
        case FactType.PHONE:
            fits = _PHONE.fullmatch(value) is not None
        case FactType.EMAIL:
            fits = len(value) <= 254 and _EMAIL.fullmatch(value) is not None
        case FactType.ONE_OF:
            fits = any(option.id == value for option in spec.options)
        case FactType.PATTERN:
            fits = len(value) <= PATTERN_INPUT_LIMIT and _matches(spec.pattern, value)
    if not fits:
        raise FactError(f"“{_short(value)}” does not fit here.{_example(spec)}")


def _is_iso_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _clean(typed: str) -> str:
    """Composed form, no control characters, single spaces."""
    visible = (
        " " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c
        for c in unicodedata.normalize("NFC", typed)
        if unicodedata.category(c) != "Cs"
    )
    return " ".join("".join(visible).split())


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _example(spec: FactSpec) -> str:
    example = spec.example or _EXAMPLES.get(spec.type, "")
    return f" Example: {example}" if example else ""


def _name(text: str) -> str:
    if not any(c.isalpha() for c in text):
        raise FactError(f"“{_short(text)}” has no letter in it. Example: Ana Petrović")
    if len(text) > NAME_LIMIT:
        raise FactError(f"This name is longer than {NAME_LIMIT} characters. Shorten it.")
    return text


# --- numbers and money --------------------------------------------------------------------------


def _number(text: str, language: str) -> Decimal:
    comma = content_language(language) in _DECIMAL_COMMA
    example = "1.234,5" if comma else "1,234.5"
    plain = unicodedata.normalize("NFKC", text).replace("−", "-")
    plain = re.sub(r"(?<=\d)[ '’](?=\d{3}(?!\d))", "", plain)
    decimal = _without_groups(plain, "," if comma else ".")
    if decimal is None:
        raise FactError(f"“{_short(text)}” is not a number. Example: {example}")
    return Decimal(decimal)


def _without_groups(text: str, point: str) -> str | None:
    """A plain decimal; None when the separators make no sense."""
    if not re.fullmatch(r"[-+]?\d{1,30}(?:[.,]\d{1,30}){0,10}", text, re.ASCII):
        return None
    sign = "-" if text.startswith("-") else ""
    text = text.lstrip("+-")
    marks = [c for c in text if c in ".,"]
    if not marks:
        return sign + text
    last = marks[-1]
    groups, _, tail = text.rpartition(last)
    grouped = len(tail) == 3 and len(groups.replace(".", ",").split(",")[0]) <= 3
    if len(set(marks)) == 1 and grouped and (last != point or len(marks) > 1):
        groups, tail = text, ""  # "1.234" where the comma is the decimal point, "1,234,567"
    elif marks.count(last) > 1:
        return None
    parts = re.split(r"[.,]", groups)
    if len({c for c in groups if c in ".,"}) > 1 or (len(parts[0]) > 3 and len(parts) > 1):
        return None
    if any(len(part) != 3 for part in parts[1:]):
        return None
    return sign + "".join(parts) + (f".{tail}" if tail else "")


def _plain(number: Decimal) -> str:
    if len(number.as_tuple().digits) > 30:
        raise FactError("This number has too many digits.")
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


_BY_CURRENCY_WORD = {
    fold(word): code for code, words in _CURRENCIES.items() for word in (code, *words)
}
_AMOUNT = expression(
    r"(?P<before>[^\d\s+-]*)\s*(?P<amount>[-+]?\d[\d.,' ’]*?)[.,]?[-–—]?\s*"
    r"(?P<after>[^\d\s.,-][^\d\s]*)?"
)


def _money(spec: FactSpec, text: str, language: str) -> str:
    amount = "12.990,00" if content_language(language) in _DECIMAL_COMMA else "12,990.00"
    example = spec.example or f"{amount} {spec.currency or 'RSD'}"
    match = _AMOUNT.fullmatch(unicodedata.normalize("NFKC", text))
    if match is None or (match["before"] and match["after"]):
        raise FactError(f"“{_short(text)}” is not an amount of money. Example: {example}")
    word = fold(match["before"] or match["after"] or "").rstrip(".")
    code = _BY_CURRENCY_WORD.get(word) if word else spec.currency
    if word and code is None:
        raise FactError(f"“{_short(word)}” is not a currency known here. Example: {example}")
    if not code:
        raise FactError(f"Say the currency too. Example: {example}")
    number = _number(match["amount"].strip(), language)
    if number < 0:
        raise FactError(f"An amount of money is not negative. Example: {example}")
    if number >= Decimal(10) ** 15:
        raise FactError("This amount has too many digits.")
    exact = number.quantize(Decimal("0.01"))
    if exact != number:
        raise FactError(f"Money has two decimals at most. Example: {example}")
    return f"{exact:f} {code}"


# --- the others ---------------------------------------------------------------------------------


def _typed_date(spec: FactSpec, text: str, today: date) -> str:
    found = typed_date(text, today) if len(text) <= 40 else None
    if found is None:
        raise FactError(f"“{_short(text)}” is not a date.{_example(spec)}")
    return found.isoformat()


def _phone(spec: FactSpec, text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).removeprefix("tel:")
    if plain.startswith(("+", "00")):
        plain = plain.replace("(0)", "")
    digits = re.sub(r"[\s()/.\-–]", "", plain)
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if not re.fullmatch(r"\+?[0-9]+", digits):
        raise FactError(f"“{_short(text)}” is not a phone number.{_example(spec)}")
    if not _PHONE.fullmatch(digits):
        count = len(digits.lstrip("+"))
        raise FactError(f"A phone number has 5 to 15 digits, this one {count}.{_example(spec)}")
    return digits


def _email(spec: FactSpec, text: str) -> str:
    address = text.removeprefix("mailto:")
    local, _, domain = address.rpartition("@")
    address = f"{local}@{domain.lower()}"
    if len(address) > 254 or ".." in address or not _EMAIL.fullmatch(address):
        raise FactError(f"“{_short(text)}” is not an e-mail address.{_example(spec)}")
    return address


def _option(spec: FactSpec, text: str, language: str) -> str:
    typed = fold(text)
    words = {
        option.id: {fold(option.id), *map(fold, option.text.values())} for option in spec.options
    }
    exact = [name for name, forms in words.items() if typed in forms]
    begun = [name for name, forms in words.items() if any(f.startswith(typed) for f in forms)]
    found = exact or begun
    if len(found) == 1:
        return found[0]
    choices = ", ".join(in_language(option.text, language) or option.id for option in spec.options)
    if found:
        raise FactError(f"“{_short(text)}” can mean several of these: {choices}")
    raise FactError(f"“{_short(text)}” is none of these: {choices}")


def pattern_problem(pattern: str) -> str:
    """Why a pattern cannot be used, as a sentence; empty when it can.

    A repeated group must not repeat inside, nor offer alternatives of its own, and a pattern has
    at most three open-ended repeats, so that matching takes at most about n³ steps for n ≤ 64.
    """
    if len(pattern) > PATTERN_LIMIT:
        return f"The pattern is longer than {PATTERN_LIMIT} characters."
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        return f"The pattern is not a regular expression: {error}."
    return _repeats_problem(pattern)


_PIECE = expression(
    r"(?P<skip>\\.|\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<open>\((?:\?(?:P<\w+>|[^)\w]*[:=!<]))?)"
    r"|(?P<close>\))|(?P<repeat>[*+]|\{\d*,?\d*\})|(?P<or>\|)|(?P<other>.)",
    re.DOTALL,
)


def _repeats_problem(pattern: str) -> str:
    if re.search(r"\\[1-9]|\(\?P=|\(\?\(", pattern):
        return "The pattern refers back to a group. Write it without."
    inside = [False]
    closed = False
    open_ended = 0
    for piece in _PIECE.finditer(pattern):
        kind = piece.lastgroup
        if kind == "open":
            inside.append(False)
        elif kind == "close" and len(inside) > 1:
            closed_repeats = inside.pop()
            inside[-1] = inside[-1] or closed_repeats
        elif kind == "or":
            inside[-1] = True
        elif kind == "repeat" and not re.fullmatch(r"\{\d+\}", piece[0]):
            if closed and closed_repeats:
                return "The pattern repeats a group that repeats inside. Write it more simply."
            open_ended += 1
            inside[-1] = True
        elif kind == "repeat" and closed and closed_repeats and piece[0] != "{1}":
            return "The pattern repeats a group that repeats inside. Write it more simply."
        closed = kind == "close"
    if open_ended > 3:
        return "The pattern has more than three open-ended repeats. Write it more simply."
    return ""


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    return None if pattern_problem(pattern) else re.compile(pattern)


def _matches(pattern: str, value: str) -> bool:
    compiled = _compiled(pattern)
    if compiled is None:
        raise FactError("The pattern of this fact cannot be used. Tell the supervisor.")
    return compiled.fullmatch(value) is not None


def _pattern(spec: FactSpec, text: str) -> str:
    if len(text) > PATTERN_INPUT_LIMIT:
        raise FactError(f"This has more than {PATTERN_INPUT_LIMIT} characters.{_example(spec)}")
    tries = [text, text.replace(" ", "")]
    if re.search(r"[A-Z]", re.sub(r"\\.", "", spec.pattern)):
        tries += [one.upper() for one in tries]
    for one in tries:
        if _matches(spec.pattern, one):
            return one
    raise FactError(f"“{_short(text)}” does not look right.{_example(spec)}")
