"""Payment card numbers inside a run of digits, however it is grouped."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.data import dataclass
from agent_assist.domain.expressions import expression
from agent_assist.privacy.checksums import LONGEST_CARD, SHORTEST_CARD, is_card_number

HIDDEN = "•••"
_BETWEEN = "[ \t\u00a0\u2009\u200b-\u200d\u202f\u2060\ufeff.\\-\u2010-\u2015_/]{1,3}"
DIGIT_RUN = expression(rf"\d+(?:{_BETWEEN}\d+)*")
_GROUP = expression(r"\d+")
# How cards are printed; the first group is the longest part that is never split otherwise.
_PRINTED = expression(r"4,4,4,4(?:,[1-3])?|4,6,5|4,6,4")
# Four by four with other signs or a line's end between; nothing else is grouped so by chance.
_LISTED = expression(r"(?<!\d)[3-6]\d{3}(?:\s?[,;:*|\n]\s?\d{4}){3}(?!\d)")
_EXPIRY = expression(r"(?:0[1-9]|1[0-2])/(?:\d\d|\d{4})")


@dataclass(frozen=True, slots=True)
class _Group:
    start: int
    end: int
    digits: str


def mask_cards(text: str, found: Callable[[str], None]) -> str:
    """Leave only the last four digits of each card number: ``•• 4021``.

    A three-digit group right behind a card, or behind its expiry date, is its security code and
    is hidden too. ``found`` is told ``card`` and ``cvv``.
    """
    text = _LISTED.sub(lambda card: _mask_listed(card.group(), found), text)
    return DIGIT_RUN.sub(lambda run: _mask_run(run.group(), text[run.end() :][:1], found), text)


def _mask_listed(card: str, found: Callable[[str], None]) -> str:
    digits = "".join(_GROUP.findall(card))
    if not is_card_number(digits):
        return card
    found("card")
    return f"•• {digits[-4:]}"


def _mask_run(run: str, after: str, found: Callable[[str], None]) -> str:
    groups = [_Group(at.start(), at.end(), at.group()) for at in _GROUP.finditer(run)]
    if sum(len(group.digits) for group in groups) < SHORTEST_CARD:
        return run
    cards = _cards(groups)
    parts: list[str] = []
    done = 0
    for place, (first, last) in enumerate(cards):
        found("card")
        parts += (run[done : groups[first].start], "•• ", _last_four(groups[first : last + 1]))
        done = groups[last].end
        free = cards[place + 1][0] if place + 1 < len(cards) else len(groups)
        code = _security_code(groups, last + 1, free, run)
        is_glued = code == len(groups) - 1 and (after.isalpha() or after in ("-", "_"))
        if code is not None and not is_glued:
            found("cvv")
            parts += (run[done : groups[code].start], HIDDEN)
            done = groups[code].end
    return "".join((*parts, run[done:]))


def _cards(groups: list[_Group]) -> list[tuple[int, int]]:
    """First and last group of each card; what overlaps counts as one.

    Numbers grouped as cards are printed are taken first; in what is left every possible reading
    counts, for a digit too many hidden is better than a card shown.
    """
    printed = _printed_cards(groups)
    cards: list[tuple[int, int]] = []
    start = 0
    for card in printed:
        cards += (*_merged(_readings(groups, start, card[0])), card)
        start = card[1] + 1
    cards += _merged(_readings(groups, start, len(groups)))
    return _with_shown_digits(groups, cards)


def _printed_cards(groups: list[_Group]) -> list[tuple[int, int]]:
    cards: list[tuple[int, int]] = []
    first = 0
    while first < len(groups):
        sizes = [
            last
            for last in range(min(first + 5, len(groups)) - 1, first - 1, -1)
            if (last == first or _PRINTED.fullmatch(_shape(groups[first : last + 1])))
            and is_card_number(_digits(groups[first : last + 1]))
        ]
        if sizes:
            cards.append((first, sizes[0]))
            first = sizes[0]
        first += 1
    return cards


def _readings(groups: list[_Group], start: int, stop: int) -> list[tuple[int, int]]:
    """All stretches of the groups from ``start`` to before ``stop`` that could be a card number."""
    return [
        (first, last) for first in range(start, stop) for last in _ends(groups, first, stop, "")
    ]


def _ends(groups: list[_Group], first: int, stop: int, before: str) -> list[int]:
    """The groups with which a card that begins with ``before`` and group ``first`` can end."""
    ends: list[int] = []
    digits = before
    for last in range(first, stop):
        digits += groups[last].digits
        if len(digits) > LONGEST_CARD:
            break
        if len(digits) >= SHORTEST_CARD and is_card_number(digits):
            ends.append(last)
    return ends


def _merged(readings: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for first, last in readings:
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _with_shown_digits(groups: list[_Group], cards: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Lengthen a card when its four shown digits and what follows would read as another one."""
    lengthened: list[tuple[int, int]] = []
    for place, (first, last) in enumerate(cards):
        end = cards[place + 1][0] if place + 1 < len(cards) else len(groups)
        while ends := _ends(groups, last + 1, end, _last_four(groups[first : last + 1])):
            last = ends[-1]
        lengthened.append((first, last))
    return lengthened


def _security_code(groups: list[_Group], at: int, free: int, run: str) -> int | None:
    if at + 1 < free and _EXPIRY.fullmatch(run[groups[at].start : groups[at + 1].end]):
        at += 2
    return at if at < free and len(groups[at].digits) == 3 else None


def _shape(groups: list[_Group]) -> str:
    return ",".join(str(len(group.digits)) for group in groups)


def _digits(groups: list[_Group]) -> str:
    return "".join(group.digits for group in groups)


def _last_four(groups: list[_Group]) -> str:
    return _digits(groups[-4:])[-4:]
