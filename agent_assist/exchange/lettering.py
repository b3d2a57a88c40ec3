"""What the letters of a text tell: its language, its script, words of two alphabets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from agent_assist.rendering.serbian import to_cyrillic

FILLED = re.compile(r"\{\{[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\}|\{#[^\n]{0,400}?#\}")
"""A value, a tag or a remark in a text of ours; none of its letters is said."""

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_NOT_SERBIAN = re.compile("[ёйщъыьэюяіїєґѓќўЁЙЩЪЫЬЭЮЯІЇЄҐЃЌЎ]")
_MIXED = re.compile(
    "[A-Za-z\u00c0-\u024f][\u0370-\u04ff\u1f00-\u1fff]"
    "|[\u0370-\u04ff\u1f00-\u1fff][A-Za-z\u00c0-\u024f]"
    "|[\u0370-\u03ff\u1f00-\u1fff][\u0400-\u04ff]|[\u0400-\u04ff][\u0370-\u03ff\u1f00-\u1fff]"
)
_WORD = re.compile(r"[^\W\d_]+")
# Codes with a digit, abbreviations of a few plain capitals, file names and web addresses.
_CODE = re.compile(
    r"\b[A-Z]{1,5}-\d\w*|\w*\d\w*|\b[A-Z]{2,5}\b"
    r"|\b[\w-]{1,40}\.(?:com|org|net|info|eu|rs|ba|me|hr|gr|pdf|docx?|xlsx?|html?)\b"
)
_LONGEST_WORD = 100
_SPACES = re.compile(r"(\s+)")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x85]")


def cleaned(text: str) -> str:
    """The text composed, with plain line ends and without characters that nothing can hold."""
    return unicodedata.normalize("NFC", _CONTROL.sub("", _LINE_ENDS.sub("\n", text))).strip()


def has_odd_characters(text: str) -> bool:
    """Whether `cleaned` takes out anything that is not a line end."""
    return _CONTROL.search(_LINE_ENDS.sub("\n", text).removeprefix("\ufeff")) is not None


def language_of(text: str, otherwise: str) -> str:
    """The language that most letters tell: Cyrillic sr, Greek el; of Latin ones, `otherwise`."""
    said = FILLED.sub(" ", text)
    cyrillic, greek = len(_CYRILLIC.findall(said)), len(_GREEK.findall(said))
    latin = len(_LATIN.findall(said))
    if cyrillic > max(greek, latin):
        return "sr"
    return "el" if greek > max(cyrillic, latin) else otherwise


def is_in_latin(text: str) -> bool:
    """Whether more letters are Latin than Cyrillic."""
    said = FILLED.sub(" ", text)
    return len(_LATIN.findall(said)) > len(_CYRILLIC.findall(said))


def letters_not_serbian(text: str) -> str:
    """The Cyrillic letters of a text that Serbian does not have, each once."""
    return "".join(dict.fromkeys(_NOT_SERBIAN.findall(text)))


def looks_like_serbian_latin(text: str) -> bool:
    """Whether the letters č, ć, š, ž, đ are as frequent as only in a few languages."""
    lowered = text.lower()
    return "đ" in lowered or sum(lowered.count(letter) for letter in "čćšž") > 1


def mixed_words(text: str) -> tuple[str, ...]:
    """Words that mix letters of two alphabets, which look right and are never found."""
    if text.isascii():
        return ()
    words = _WORD.findall(FILLED.sub(" ", text))
    return tuple(dict.fromkeys(word for word in words if _MIXED.search(word)))


def in_serbian_cyrillic(text: str) -> str:
    """Serbian in Cyrillic; values, addresses, codes and short abbreviations keep their letters."""
    return _around(FILLED, text, _said_in_cyrillic)


def _said_in_cyrillic(said: str) -> str:
    return "".join(
        word if word.isspace() or _is_address(word) else _around(_CODE, word, to_cyrillic)
        for word in _SPACES.split(said)
    )


def _is_address(word: str) -> bool:
    return "://" in word or "@" in word or len(word) > _LONGEST_WORD or word[:4].lower() == "www."


def _around(kept: re.Pattern[str], text: str, change: Callable[[str], str]) -> str:
    parts, end = [], 0
    for match in kept.finditer(text):
        parts += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*parts, change(text[end:])])
