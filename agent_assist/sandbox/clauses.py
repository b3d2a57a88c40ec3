"""A typed line in its sentences and clauses, and these in words as they are compared."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent_assist.domain.data import dataclass
from agent_assist.search.fold import family, fold_word
from agent_assist.search.words import words_in

MOST_LETTERS = 2_000
"""What is looked at of a line; a longer one is cut."""

_SENTENCE_END = re.compile(r"[.!?;·…\u037e]+(?=\s|$|[)\"”»])|\n+|(?<=[^\W\d])[.!?](?=[^\W\d])")
_INNER = re.compile(r"[,:–—]+(?!\d)|\s-+\s|[()]")
_STATED = (".", "!")
_QUESTION = re.compile(r"[?\u037e]")

_JOINTS = {
    "": ("and", "but", "so", "because", "then", "however", "although"),
    "sr": ("i", "a", "ali", "pa", "jer", "zato", "nego", "medutim", "onda", "dakle"),
    "el": ("και", "αλα", "μα", "ομοσ", "γιατι", "λιπον", "αρα", "μετα", "διλαδι"),
}
"""Folded words before which a sentence may fall into clauses."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line: as folded, and where it stands."""

    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a line.

    Attributes:
        words: in their order. question: it ends with a question mark. stated: it ends with a full
            stop or an exclamation mark.
        whole: it is a whole sentence, not part of one.
    """

    words: tuple[Word, ...]
    question: bool
    whole: bool
    stated: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """First and one-past-last character in the line."""
        return (self.words[0].start, self.words[-1].end) if self.words else (0, 0)


def folded(text: str, language: str) -> tuple[Word, ...]:
    """The words of a text as they are compared, with their places."""
    known = family(language)
    found = []
    for word, start, end in words_in(text):
        form = fold_word(word, known)
        if form:
            found.append(Word(form, start, end))
    return tuple(found)


def sentences(line: str, language: str) -> tuple[tuple[Clause, ...], ...]:
    """The sentences of a line, each whole first and then, if it has several, in its clauses."""
    line = line[:MOST_LETTERS]
    return tuple((whole, *_parts(line, whole, language)) for whole in _sentences(line, language))


def _sentences(line: str, language: str) -> Iterator[Clause]:
    start = 0
    for found in (*_SENTENCE_END.finditer(line), None):
        end = found.start() if found else len(line)
        mark = found.group() if found else ""
        asked = bool(_QUESTION.search(mark)) or (";" in mark and family(language) == "el")
        words = _within(line, start, end, language)
        if words:
            yield Clause(words, asked, True, not asked and mark[:1] in _STATED)
        start = found.end() if found else end


def _within(line: str, start: int, end: int, language: str) -> tuple[Word, ...]:
    return tuple(
        Word(word.form, word.start + start, word.end + start)
        for word in folded(line[start:end], language)
    )


def _parts(line: str, sentence: Clause, language: str) -> tuple[Clause, ...]:
    """The clauses of a sentence: between commas, and before joining words."""
    joints = frozenset(_JOINTS[family(language)])
    pieces: list[list[Word]] = [[]]
    last = sentence.words[0]
    for word in sentence.words:
        between = line[last.end : word.start] if word is not last else ""
        if pieces[-1] and (word.form in joints or _INNER.search(between)):
            pieces.append([])
        pieces[-1].append(word)
        last = word
    if len(pieces) == 1:
        return ()
    final = len(pieces) - 1
    return tuple(
        Clause(
            tuple(piece),
            sentence.question and at == final,
            False,
            sentence.stated,
        )
        for at, piece in enumerate(pieces)
    )
