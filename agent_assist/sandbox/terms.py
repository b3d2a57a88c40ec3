"""Times and amounts that a clause names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from agent_assist.domain.practice import Amount, Term
from agent_assist.sandbox.clauses import Word
from agent_assist.sandbox.lexicon import DAY, WORKING_DAY, Lexicon

_DIGITS = re.compile(r"\d{1,3}(?:[.,\u00a0 ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"[.,\u00a0 ](?=\d{3}(?!\d))")
_COUNTED_LETTERS = 5
_PERCENT = re.compile(r"\s*%")
_CURRENCY = re.compile(r"\s*(€|eur\b|rsd\b|din\b)|(€)\s*$", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_MOST_NUMBERS = 20
_NEAR = 3
"""So many words may stand between a number and its unit: "two to four full working days"."""


def number_of(text: str) -> Decimal | None:
    """The number that digits write, with points and commas as any of our languages sets them."""
    plain = _THOUSANDS.sub("", text).replace(",", ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


class _Number:
    def __init__(self, value: Decimal, word: int, start: int, end: int) -> None:
        self.value, self.word, self.start, self.end = value, word, start, end
        self.used = False


def times_and_amounts(
    line: str, words: Sequence[Word], lexicon: Lexicon
) -> tuple[tuple[Term, ...], tuple[Amount, ...]]:
    """The times and amounts in some words of a line.

    Numbers beside a unit of time are times ("24 hours", "3–5 working days"), the others amounts
    with their currency, percent, or the beginning of the word that they count.
    """
    if not words:
        return (), ()
    numbers = _numbers(line, words, lexicon)
    terms = [*_spans(line, words, numbers, lexicon), *_days(line, words, lexicon)]
    amounts = [_amount(line, words, number, lexicon) for number in numbers if not number.used]
    shares = [
        Amount(line[word.start : word.end], Decimal(share), "share")
        for word in words
        if (share := lexicon.shares.get(word.form)) is not None
    ]
    return tuple(terms), (*amounts, *shares)


def _numbers(line: str, words: Sequence[Word], lexicon: Lexicon) -> list[_Number]:
    """Numbers in digits and words, with the number of the word they stand at."""
    start, end = words[0].start, words[-1].end
    found = []
    clocks = [(m.start(), m.end()) for m in _CLOCK.finditer(line, start, end)]
    for match in _DIGITS.finditer(line, start, end):
        value = number_of(match.group())
        inside = any(low <= match.start() < high for low, high in clocks)
        if value is None or inside or line[match.end() : match.end() + 2].strip("-")[:1].isalpha():
            continue
        at = sum(word.start <= match.start() for word in words) - 1
        found.append(_Number(value, max(at, 0), match.start(), match.end()))
    for at, word in enumerate(words):
        spelt = lexicon.numbers.get(word.form)
        if spelt is not None:
            found.append(_Number(Decimal(spelt), at, word.start, word.end))
    return sorted(found, key=lambda number: number.start)[:_MOST_NUMBERS]


def _spans(
    line: str, words: Sequence[Word], numbers: list[_Number], lexicon: Lexicon
) -> list[Term]:
    """Numbers of hours, days…; two in a row are a range."""
    found: list[Term] = []
    for at, number in enumerate(numbers):
        if number.used:
            continue
        high = number
        following = numbers[at + 1] if at + 1 < len(numbers) else None
        if following is not None and following.word - number.word <= 2:
            unit = _unit(words, number, lexicon)
            if unit is None or _unit_at(words, number, lexicon) > following.word:
                high = following
        hours = _unit(words, high, lexicon)
        if hours is None:
            continue
        number.used = high.used = True
        first = words[max(number.word - 2, 0) : number.word]
        within = lexicon.within.any_of([word.form for word in first])
        least = float(number.value) * hours
        most = float(high.value) * hours
        if within and high is number:
            least = 0.0
        end = words[_unit_at(words, high, lexicon)].end
        found.append(Term(line[number.start : end], least, most))
    return [*found, *_lone_units(line, words, numbers, lexicon)]


def _lone_units(
    line: str, words: Sequence[Word], numbers: list[_Number], lexicon: Lexicon
) -> list[Term]:
    """Units without a number behind "within": "within the hour", "za sat vremena"."""
    taken = {at for number in numbers for at in range(number.word, number.word + _NEAR + 1)}
    found = []
    for at, word in enumerate(words):
        hours = lexicon.units.get(word.form)
        before = [one.form for one in words[max(at - 2, 0) : at]]
        if hours is not None and at not in taken and lexicon.within.any_of(before):
            found.append(Term(line[word.start : word.end], 0.0, float(hours)))
    return found


def _unit_at(words: Sequence[Word], number: _Number, lexicon: Lexicon) -> int:
    for at in range(number.word, min(number.word + _NEAR + 1, len(words))):
        if words[at].form in lexicon.units and (at > number.word or words[at].start < number.end):
            return at
        if at > number.word and words[at].form in lexicon.numbers:
            break
    return len(words) - 1


def _unit(words: Sequence[Word], number: _Number, lexicon: Lexicon) -> float | None:
    """Hours of the unit behind a number; None when there is none."""
    at = _unit_at(words, number, lexicon)
    hours = lexicon.units.get(words[at].form)
    if hours is None or at <= number.word:
        return None
    if at - number.word > _NEAR:
        return None
    between = [word.form for word in words[number.word : at + 1]]
    value = float(hours)
    if value == DAY and lexicon.working.any_of(between):
        return WORKING_DAY
    return value


def _days(line: str, words: Sequence[Word], lexicon: Lexicon) -> list[Term]:
    found = []
    for word in words:
        span = lexicon.days.get(word.form)
        if span is not None:
            least, most = span.split(":")
            found.append(Term(line[word.start : word.end], float(least), float(most)))
    return found


def _amount(line: str, words: Sequence[Word], number: _Number, lexicon: Lexicon) -> Amount:
    text = line[number.start : number.end]
    if _PERCENT.match(line, number.end):
        return Amount(text, number.value, "percent")
    sign = _CURRENCY.match(line, number.end) or (
        line[max(number.start - 2, 0) : number.start].strip() == "€"
    )
    for word in words[number.word + 1 : number.word + 3]:
        unit = lexicon.money.get(word.form)
        if unit is not None:
            return Amount(text, number.value, unit)
    if sign:
        written = sign.group().strip().lower() if isinstance(sign, re.Match) else "€"
        return Amount(text, number.value, "eur" if written in ("€", "eur") else "rsd")
    after = words[number.word + 1 : number.word + 2]
    return Amount(text, number.value, after[0].form[:_COUNTED_LETTERS] if after else "")
