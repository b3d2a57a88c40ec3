"""Where a document answers a query, worked out only when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from agent_assist.domain.hit import Document, Match, Reason
from agent_assist.search.fold import family
from agent_assist.search.texts import MOST_LETTERS, terms_of_word
from agent_assist.search.words import words_in

LEAST_MARKED = 0.3
"""Sureness below which a word is not marked: it counts a little, but would puzzle a reader."""

Why = Mapping[str, tuple[float, Reason, str]]
"""Per term: how surely it was meant, why, and the word typed."""


FIELDS = ("title", "phrasings", "learned", "tags", "body")


class Matches(Mapping[str, tuple[Match, ...]]):
    """The matches of one hit per field; a field is read when somebody looks at it first."""

    __slots__ = ("_documents", "_found", "_learned", "_place", "_why")

    def __init__(
        self,
        documents: Sequence[Document],
        place: int,
        learned: Sequence[str],
        why: Callable[[], Why],
    ) -> None:
        self._documents = documents
        self._place = place
        self._learned = learned
        self._why = why
        self._found: dict[str, tuple[Match, ...]] = {}

    def __getitem__(self, field: str) -> tuple[Match, ...]:
        if field not in self._found:
            self._found[field] = tuple(self._matches(field))
        if not self._found[field]:
            raise KeyError(field)
        return self._found[field]

    def __iter__(self) -> Iterator[str]:
        return (field for field in FIELDS if self.get(field))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))

    def _matches(self, field: str) -> Iterator[Match]:
        document = self._documents[self._place]
        texts = {
            "title": (document.title,),
            "phrasings": document.phrasings,
            "learned": self._learned,
            "tags": document.tags,
            "body": (document.body,),
        }
        known, why = family(document.language), self._why()
        for item, text in enumerate(texts.get(field, ())):
            yield from _in_text(text, item, known, why, field == "learned")


def _in_text(text: str, item: int, known: str, why: Why, learned: bool) -> Iterator[Match]:
    for word, start, end in words_in(text[:MOST_LETTERS]):
        reasons = [why[term] for term in terms_of_word(word, known) if term in why]
        if not reasons:
            continue
        sureness, reason, typed = max(reasons, key=lambda one: one[0])
        if sureness < LEAST_MARKED:
            continue
        if learned:
            reason = Reason.LEARNED
        elif reason is Reason.EXACT and _script(word) != _script(typed):
            reason = Reason.SCRIPT
        yield Match(start, end, reason, item)


def _script(word: str) -> str:
    if any("\u0400" <= letter <= "\u04ff" for letter in word):
        return "cyrillic"
    return "greek" if any("\u0370" <= letter <= "\u1fff" for letter in word) else "latin"
