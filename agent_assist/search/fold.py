"""One fold for documents and queries."""

from __future__ import annotations

from functools import lru_cache

from agent_assist.search.greek import greek_key, greeklish_keys
from agent_assist.search.serbian import serbian
from agent_assist.search.words import is_greek, plain, spellings, words_in

_SERBIAN = frozenset({"sr", "hr", "bs", "me", "sh", "cnr"})


def family(language: str | None) -> str:
    """The language as far as the fold is concerned: "sr", "el" or "" for all others."""
    base = (language or "").replace("_", "-").split("-", 1)[0].lower()
    if base in _SERBIAN:
        return "sr"
    return "el" if base == "el" else ""


@lru_cache(maxsize=1 << 16)
def fold_word(word: str, language_family: str) -> str:
    """One word as `fold` gives it."""
    bare = plain(spellings(word)[0])
    if is_greek(bare):
        return greek_key(bare)
    if language_family == "sr":
        return serbian(bare)
    if language_family == "el":
        return greeklish_keys(bare)[0]
    return bare


def fold(text: str, language: str | None = None) -> str:
    """Folds a text to words that compare equal however they were written.

    Case, width, accents and diacritics go; Cyrillic becomes Latin and Greek a key of its sound.

    Args:
        text: Any text, any script, lone surrogates too.
        language: The text's own language. "sr" also makes đ, dj and d one and reads ijekavian
            as ekavian; "el" reads Latin words as Greeklish. Without it neither is done, so that
            *adjust* stays what it is.

    Returns:
        The folded words separated by single spaces; "" when there is none.
    """
    known = family(language)
    folded = (fold_word(word, known) for word, _, _ in words_in(text))
    return " ".join(word for word in folded if word)
