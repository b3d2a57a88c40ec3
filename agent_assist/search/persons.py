"""Names, addresses and numbers of customers, so that they are found however they were written.

A name is found without its accents and in either script: *jovanovic* finds Јовановић, and
*papadopoulos* finds Παπαδόπουλος. A phone number is found by its digits.
"""

from __future__ import annotations

import re
import unicodedata

from agent_assist.search.fold import fold

PHONE = "phone"
LEAST_DIGITS = 3
LONGEST = 200
"""Letters of a fact by which it is found."""

_NO_DIGIT = re.compile(r"\D+")
_NUMBER = re.compile(r"[\d\s+()/.\-–]+")


def stored_form(fact: str, value: str) -> str:
    """A customer's fact as it is looked for.

    Args:
        fact: its name; what is called `phone` counts by its digits.
    """
    return _digits(value) if fact == PHONE else fold(value[:LONGEST], "sr")


def asked_forms(typed: str) -> tuple[str, ...]:
    """What a stored form may begin with when this was typed; nothing when nothing can be meant.

    Latin letters may stand for a Serbian or a Greek name.
    """
    forms = (fold(typed[:LONGEST], language) for language in ("sr", "el"))
    return tuple(dict.fromkeys(form for form in forms if form))


def asked_digits(typed: str) -> str:
    """The digits that a phone number has to hold; nothing when no number was typed.

    The zeros before it stand for a country or an area, and are left out abroad.
    """
    digits = _digits(typed).lstrip("0") if _NUMBER.fullmatch(typed.strip()) else ""
    return digits if len(digits) >= LEAST_DIGITS else ""


def _digits(text: str) -> str:
    return _NO_DIGIT.sub("", unicodedata.normalize("NFKC", text))
