"""Letters of Latin, Cyrillic and Greek that look alike, and words that mix them."""

from __future__ import annotations

import re

_ALPHABETS = {
    "latin": "A-Za-z\u00c0-\u024f",
    "cyrillic": "\u0400-\u04ff",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
}
_LETTERS = {name: re.compile(f"[{letters}]") for name, letters in _ALPHABETS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_NATIVE = {"sr": "cyrillic", "el": "greek"}

# Which letters look alike: each column is one shape, as in Unicode's table of confusables
# (https://www.unicode.org/Public/security/latest/confusables.txt).
_ALIKE = {
    "latin": "ABEHIJKMNOPSTXYZaceijopsuvxy",
    "cyrillic": "АВЕНІЈКМ ОРЅТХУ асеіјор  ѵху",
    "greek": "ΑΒΕΗΙ ΚΜΝΟΡ ΤΧΥΖα  ι ορ υν  ",
}


def mixed_words(text: str) -> list[str]:
    """The words that have letters of more than one alphabet."""
    return [word for word in _WORD.findall(text) if len(_alphabets_of(word)) > 1]


def _alphabets_of(word: str) -> set[str]:
    return {name for name, letters in _LETTERS.items() if letters.search(word)}


def one_alphabet(word: str, language: str) -> str:
    """The word in the alphabet of its language, or in the one that most of its letters have.

    A word that has a letter without a counterpart there stays as it is.
    """
    counts = {name: len(letters.findall(word)) for name, letters in _LETTERS.items()}
    tried = [_NATIVE.get(language, "latin"), max(counts, key=lambda name: counts[name])]
    for name in tried:
        made = "".join(_in(letter, name) for letter in word)
        if len(_alphabets_of(made)) == 1:
            return made
    return word


def _in(letter: str, alphabet: str) -> str:
    for name, letters in _ALIKE.items():
        at = letters.find(letter)
        if name != alphabet and at >= 0 and _ALIKE[alphabet][at] != " ":
            return _ALIKE[alphabet][at]
    return letter
