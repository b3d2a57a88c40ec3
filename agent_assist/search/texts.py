"""A document as rows of terms: every title, phrasing, tag, learned query and passage is one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache

from agent_assist.domain.hit import Document
from agent_assist.search.fold import family
from agent_assist.search.serbian import serbian
from agent_assist.search.words import is_greek, plain, spellings, words_in

MOST_LETTERS = 200_000
"""Letters of one body that are indexed; a rep's article is a hundredth of it."""
PASSAGE = 24
"""Words of a passage: about a sentence, so that the best one can be told from its neighbours."""
_SENTENCE = re.compile(r"[^.!?;:\n]+")


class Field(IntEnum):
    """Where a row of terms comes from."""

    TITLE = 0
    PHRASING = 1
    LEARNED = 2
    TAG = 3
    BODY = 4


@lru_cache(maxsize=1 << 16)
def terms_of_word(word: str, language_family: str) -> tuple[str, ...]:
    """The terms that a document's word is found by: one, or one a reading of mixed letters."""
    found: dict[str, None] = {}
    for spelling in spellings(word):
        bare = plain(spelling)
        if bare and language_family == "sr" and not is_greek(bare):
            bare = serbian(bare)
        if bare:
            found[bare] = None
    return tuple(found)


def terms_of_text(text: str, language_family: str) -> list[str]:
    """The terms of a text in their order."""
    return [t for word, _, _ in words_in(text) for t in terms_of_word(word, language_family)]


def passages(body: str) -> Iterator[str]:
    """The sentences of a body, short neighbours together."""
    held, count = "", 0
    for found in _SENTENCE.finditer(body[:MOST_LETTERS]):
        sentence = found.group()
        size = sentence.count(" ") + 1
        if held and count + size > PASSAGE:
            yield held
            held, count = "", 0
        held, count = f"{held} {sentence}", count + size
    if held:
        yield held


def rows_of(document: Document, learned: Sequence[str] = ()) -> Iterator[tuple[Field, list[str]]]:
    """The rows of a document with their terms; rows without a word are left out."""
    known = family(document.language)
    texts: list[tuple[Field, str]] = [(Field.TITLE, document.title)]
    texts.extend((Field.PHRASING, text) for text in document.phrasings)
    texts.extend((Field.LEARNED, text) for text in learned)
    texts.extend((Field.TAG, text) for text in document.tags)
    texts.extend((Field.BODY, text) for text in passages(document.body))
    for field, text in texts:
        terms = terms_of_text(text[:MOST_LETTERS], known)
        for start in range(0, len(terms), 2 * PASSAGE):
            yield field, terms[start : start + 2 * PASSAGE]
