"""Names, addresses and numbers of customers, so that they are found however they were written.

A name is found without its accents and in either script: *jovanovic* finds Јовановић, and
*papadopoulos* finds Παπαδόπουλος. A name that a Greek customer has in Latin letters is found by
how it sounds: *παπαδόπουλος* finds Papadopoulos, and *γιάννης* finds Yannis as well as Giannis.
A phone number is found by its digits.
"""

from __future__ import annotations

import unicodedata

from agent_assist.domain.expressions import expression
from agent_assist.search.fold import fold
from agent_assist.search.greek import greeklish_keys
from agent_assist.search.words import is_greek

PHONE = "phone"
NAMES = ("last_name", "first_name")
LEAST_DIGITS = 3
LONGEST = 200
"""Letters of a fact by which it is found."""

_SOUNDS = {"υ": "ι", "αι": "ε", "ει": "ι", "οι": "ι"}
_SOUND = expression("αι|ει|οι|υ")
_SOFT = expression("γι(?=[αεο])")
_DOUBLE = expression(r"(.)\1+")
_CUT = "αεοιμνγκτπ"
"""Letters that may be the first of two that sound as one: the second was not typed yet."""

_NO_DIGIT = expression(r"\D+")
_NUMBER = expression(r"[\d\s+()/.\-–]+")


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


def stored_sound(fact: str, value: str) -> str:
    """How a name sounds in Greek, whatever its letters; nothing for what is no name."""
    if fact not in NAMES:
        return ""
    folded = fold(value[:LONGEST], "el")
    return " ".join(_sound(word) for word in folded.split())


def asked_sounds(typed: str) -> tuple[str, ...]:
    """What the sound of a name may begin with when this word was typed, the likeliest first."""
    words = fold(typed[:LONGEST]).split()
    if not words:
        return ()
    *before, last = words
    begun = "".join(f"{_sound(_keys(word)[0])} " for word in before)
    sounds = [begun + _sound(key) for key in _keys(last)]
    cut = [sound[:-1] for sound in sounds if len(sound) > 3 and sound[-1] in _CUT]
    return tuple(dict.fromkeys((*sounds, *cut)))


def _keys(word: str) -> tuple[str, ...]:
    return (word,) if is_greek(word) else greeklish_keys(word)


def _sound(key: str) -> str:
    """A coarser key: ου is ι, as Latin u is either, and γι before a vowel is ι."""
    soft = _SOFT.sub("ι", key)
    heard = _SOUND.sub(lambda found: _SOUNDS[found.group()], soft)
    return _DOUBLE.sub(r"\1", heard)


def asked_digits(typed: str) -> str:
    """The digits that a phone number has to hold; nothing when no number was typed.

    The zeros before it stand for a country or an area, and are left out abroad.
    """
    digits = _digits(typed).lstrip("0") if _NUMBER.fullmatch(typed.strip()) else ""
    return digits if len(digits) >= LEAST_DIGITS else ""


def _digits(text: str) -> str:
    return _NO_DIGIT.sub("", unicodedata.normalize("NFKC", text))
