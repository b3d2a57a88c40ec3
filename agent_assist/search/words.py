"""From text to words: where they stand, and their plain form in any script.

The plain form has no case, width, accents or diacritics; Cyrillic is written in Latin (Serbian
is normalised to Latin and never to Cyrillic, because injekcija and nadživeti do not survive the
way back), Greek keeps its letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from agent_assist.domain.expressions import expression

LONGEST_WORD = 40
"""Letters of a word that are looked at; what is longer is no word that anybody types."""

_LETTER = "(?:[^\\W_]|[\u0300-\u036f])"
_WORD = expression(f"{_LETTER}+(?:['’](?:[tsmd]|ll|re|ve)(?!{_LETTER}))?", re.IGNORECASE)

_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгдезијклмнопрстуфхцћчш", "abvgdezijklmnoprstufhcccs", strict=True)),
        "љ": "lj", "њ": "nj", "џ": "dz", "ђ": "dj", "ж": "z",
        "ѓ": "dj", "ќ": "c", "ѕ": "dz", "й": "j", "ы": "i", "э": "e", "ё": "e", "ю": "ju",
        "я": "ja", "щ": "s", "ъ": "", "ь": "", "і": "i", "ї": "i", "є": "e", "ґ": "g",
    }
)  # fmt: skip
_LATIN = str.maketrans(
    {"đ": "dj", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"}
)

_LOOKS_LATIN = str.maketrans("АВЕЈКМНОРСТХУавејкмнорстху", "ABEJKMHOPCTXYabejkmhopctxy")
_LOOKS_CYRILLIC = str.maketrans("ABCEHJKMOPTXYaceijkmoptxy", "АВСЕНЈКМОРТХУасеијкмортху")
_LOOKS_GREEK = str.maketrans("ABEZHIKMNOPTYXovuapiktx", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυαρικτχ")
_GREEK_LOOKS_LATIN = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυαρικτχ", "ABEZHIKMNOPTYXovuapiktx")


def words_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Gives each word of a text with its first and one-past-last character."""
    for found in _WORD.finditer(text):
        yield found.group(), found.start(), found.end()


@lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """The word without case, width, accents and diacritics; Cyrillic in Latin, Greek in Greek."""
    text = unicodedata.normalize("NFKC", word[:LONGEST_WORD]).casefold()
    if text.isascii():
        return text.replace("'", "")[:LONGEST_WORD]
    text = text.translate(_CYRILLIC).translate(_LATIN)
    text = unicodedata.normalize("NFD", text)
    return "".join(c for c in text if c.isalnum())[:LONGEST_WORD]


def is_greek(word: str) -> bool:
    """Whether a plain word has Greek letters."""
    return any("\u0370" <= c <= "\u03ff" for c in word)


def _scripts(word: str) -> tuple[bool, bool, bool]:
    latin = any((c.isascii() and c.isalpha()) or "\u00c0" <= c <= "\u024f" for c in word)
    cyrillic = any("\u0400" <= c <= "\u04ff" for c in word)
    greek = any("\u0370" <= c <= "\u03ff" or "\u1f00" <= c <= "\u1fff" for c in word)
    return latin, cyrillic, greek


@lru_cache(maxsize=1 << 16)
def spellings(word: str) -> tuple[str, ...]:
    """What a word may have been meant to be, likeliest first, when its letters mix scripts.

    A Latin j in a Cyrillic word reads the same by its sound; a Latin p in one was meant as р.
    A word of one script has one spelling: itself.
    """
    latin, cyrillic, greek = _scripts(word)
    if latin + cyrillic + greek < 2:
        return (word,)
    if greek:
        as_latin, as_own = word.translate(_GREEK_LOOKS_LATIN), word.translate(_LOOKS_GREEK)
        found = [w for w in (as_own, as_latin) if sum(_scripts(w)) == 1]
    else:
        as_latin, as_own = word.translate(_LOOKS_LATIN), word.translate(_LOOKS_CYRILLIC)
        found = [w for w in (as_own, as_latin) if sum(_scripts(w)) == 1]
        # Stray letters were meant as they look; else, as with an ending, each has its sound.
        latin_letters = sum(letter.isascii() for letter in word)
        strays = 3 * latin_letters <= len(word) and as_own in found
        strays |= 2 * latin_letters > len(word) and word[-1].isascii() and as_latin in found
        found.insert(len(found) if strays else 0, word)
    return tuple(dict.fromkeys(found or [word]))
