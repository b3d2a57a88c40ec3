"""Words in several languages, as content is written."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.expressions import expression

Texts = Mapping[str, str]
"""Text by content language: "en", "sr" (ekavian Cyrillic), "el"…"""

NO_TEXTS: Texts = {}


def content_language(language: str) -> str:
    """The language content is written in for a language that is shown: "sr-Latn" gives "sr"."""
    return language.split("-", 1)[0]


def in_language(texts: Texts, language: str, fallbacks: tuple[str, ...] = ("en",)) -> str:
    """The text for a language that is shown, else the first fallback that has one, else any.

    For titles, answers and tips only: what is said to a customer never falls back.
    """
    for code in (content_language(language), *fallbacks):
        if texts.get(code):
            return texts[code]
    return next(iter(texts.values()), "")


_UNSTORABLE = expression("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with what no database can hold replaced: halves of characters, and NUL."""
    return _UNSTORABLE.sub("\ufffd", text)
