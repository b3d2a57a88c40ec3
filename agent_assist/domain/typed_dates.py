"""Dates as people type them, in English, Serbian (both scripts) and Greek."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from agent_assist.domain.expressions import expression

_CYRILLIC = str.maketrans("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš") | {
    ord("љ"): "lj",
    ord("њ"): "nj",
    ord("џ"): "dž",
}

_DAYS: Mapping[int, tuple[str, ...]] = {
    -2: ("prekjuče", "προχθές", "προχτές"),
    -1: ("yesterday", "juče", "jučer", "χθες", "χτες"),
    0: ("today", "danas", "σήμερα"),
    1: ("tomorrow", "sutra", "αύριο"),
    2: ("prekosutra", "day after tomorrow", "μεθαύριο"),
}
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("january", "januar", "januara", "ιανουάριος", "ιανουαρίου", "γενάρης", "γενάρη"),
    ("february", "februar", "februara", "φεβρουάριος", "φεβρουαρίου", "φλεβάρης", "φλεβάρη"),
    ("march", "mart", "marta", "μάρτιος", "μαρτίου", "μάρτης", "μάρτη"),
    ("april", "aprila", "απρίλιος", "απριλίου", "απρίλης", "απρίλη"),
    ("may", "maj", "maja", "μάιος", "μαΐου", "μάης"),
    ("june", "jun", "juna", "juni", "ιούνιος", "ιουνίου", "ιούνης", "ιούνη"),
    ("july", "jul", "jula", "juli", "ιούλιος", "ιουλίου", "ιούλης", "ιούλη"),
    ("august", "avgust", "avgusta", "αύγουστος", "αυγούστου"),
    ("september", "septembar", "septembra", "σεπτέμβριος", "σεπτεμβρίου", "σεπτέμβρη"),
    ("october", "oktobar", "oktobra", "οκτώβριος", "οκτωβρίου", "οκτώβρη"),
    ("november", "novembar", "novembra", "νοέμβριος", "νοεμβρίου", "νοέμβρη"),
    ("december", "decembar", "decembra", "δεκέμβριος", "δεκεμβρίου", "δεκέμβρη"),
)
# As `fold` leaves them: without accents, and with σ at the end of a word.
_IN_DAYS = expression(r"(?:in|za|σε) (\d{1,4}) (?:days?|dan|dana|μερεσ|μερα|ημερεσ|ημερα)")
_DAYS_AGO = expression(
    r"(\d{1,4}) days? ago|(?:pre|prije) (\d{1,4}) (?:dana|dan)"
    r"|πριν (?:απο )?(\d{1,4}) (?:μερεσ|μερα|ημερεσ|ημερα)"
)
_ISO = expression(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?")
_DAY_FIRST = expression(r"(\d{1,2})[-./ ]{1,2}(\d{1,2})(?:[-./ ]{1,2}(\d{4}|\d{2})?)?\.?")
_DAY_MONTH = expression(
    r"(?:the )?(\d{1,2})(?:st|nd|rd|th|η)?\.?(?: of)?[ -]?([^\W\d]+)\.?,?[ -]?(\d{4}|\d{2})?\.?"
)
_MONTH_DAY = expression(r"([^\W\d]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?\.?")


def fold(text: str) -> str:
    """Lower case, Serbian in Latin, without accents, single spaces: to compare what was typed."""
    latin = " ".join(text.casefold().split()).translate(_CYRILLIC)
    plain = "".join(c for c in unicodedata.normalize("NFD", latin) if not unicodedata.combining(c))
    return plain.replace("đ", "dj")


_BY_WORD = {fold(word): days for days, words in _DAYS.items() for word in words}
_MONTH_WORDS = tuple(tuple(fold(word) for word in words) for words in _MONTHS)


def typed_date(typed: str, today: date) -> date | None:
    """The date that was meant, None when there is none in it.

    Day before month, except after a year. Without a year, the one that makes it nearest to today;
    two digits of a year mean the century that ends at most 20 years after today.
    """
    text = fold(typed)
    if text in _BY_WORD:
        return _moved(today, _BY_WORD[text])
    if match := _IN_DAYS.fullmatch(text):
        return _moved(today, int(match[1]))
    if match := _DAYS_AGO.fullmatch(text):
        return _moved(today, -int(next(filter(None, match.groups()))))
    if match := _ISO.fullmatch(text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(text):
        return _with_year(match[3], int(match[2]), int(match[1]), today)
    if match := _DAY_MONTH.fullmatch(text):
        return _with_year(match[3], _month(match[2]), int(match[1]), today)
    if match := _MONTH_DAY.fullmatch(text):
        return _with_year(match[3], _month(match[1]), int(match[2]), today)
    return None


def _moved(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _month(word: str) -> int:
    """The month's number, 0 when the word is not the beginning of one month's name."""
    if len(word) < 3:
        return 0
    found = [
        number
        for number, names in enumerate(_MONTH_WORDS, 1)
        if any(name.startswith(word) for name in names)
    ]
    return found[0] if len(found) == 1 else 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_year(typed: str | None, month: int, day: int, today: date) -> date | None:
    if typed is None or typed == "":
        years: Iterable[int] = range(today.year - 4, today.year + 5)
        dates = [found for year in years if (found := _date(year, month, day))]
        return min(dates, key=lambda found: abs(found - today), default=None)
    year = int(typed)
    if len(typed) == 2:
        year += today.year - today.year % 100
        if year > today.year + 20:
            year -= 100
    return _date(year, month, day)
