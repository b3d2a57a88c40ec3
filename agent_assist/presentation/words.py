"""Content's words as they are shown: Serbian is written once, in Cyrillic, and read in either."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.domain import texts
from agent_assist.domain.view import Span
from agent_assist.rendering.serbian import to_latin

LATIN_SERBIAN = "sr-Latn"


def in_language(written: texts.Texts, language: str) -> str:
    """The text in the language, and the script, of whoever reads it; as `domain.texts` falls back.

    For titles, answers and tips only: what is said to a customer never falls back.
    """
    found = texts.in_language(written, language)
    return to_latin(found) if language == LATIN_SERBIAN else found


def in_script(text: str, language: str) -> str:
    """A text that is written already, in the script of that language."""
    return to_latin(text) if language == LATIN_SERBIAN else text


def spans_in_script(
    text: str, spans: Sequence[Span], language: str
) -> tuple[str, tuple[Span, ...]]:
    """The text in the script of that language, with its spans moved along.

    Latin has two letters for some of the Cyrillic ones, so that places shift.
    """
    if language != LATIN_SERBIAN:
        return text, tuple(spans)
    shown, moved, at = "", [], 0
    for start, end in sorted(spans):
        if start < at:
            continue
        shown += to_latin(text[at:start])
        begin = len(shown)
        shown += to_latin(text[start:end])
        moved.append((begin, len(shown)))
        at = end
    return shown + to_latin(text[at:]), tuple(moved)
