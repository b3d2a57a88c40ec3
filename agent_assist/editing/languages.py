"""How far an item's texts are there in each language, and which are older than their source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from operator import attrgetter
from typing import Any

from agent_assist.domain.content import Solution, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Step
from agent_assist.domain.items import Item
from agent_assist.editing.texts import by_language

Told = tuple[tuple[str, ...], tuple[str, ...]]


class State(StrEnum):
    """How an item stands in a language.

    MISSING: some text that stands in another language is not there; OLDER: the source was
    changed since.
    """

    COMPLETE = "complete"
    OLDER = "older"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class LanguageState:
    """An item in one language, with how many of its texts are missing, of how many."""

    language: str
    state: State
    missing: int = 0
    texts: int = 0


def language_states(
    items: Iterable[Item | Step], languages: tuple[str, ...]
) -> tuple[LanguageState, ...]:
    """How the items, taken together, stand in each of the declared languages."""
    items = tuple(items)
    texts = [one for one in by_language(*items) if any(one.values())]
    states = []
    for language in languages:
        missing = sum(not one.get(language) for one in texts)
        older = any(is_older(item, language) for item in items)
        state = State.MISSING if missing else State.OLDER if older else State.COMPLETE
        states.append(LanguageState(language, state, missing, len(texts)))
    return tuple(states)


def complete_and_old(item: Item, languages: tuple[str, ...], own: Iterable[Template] = ()) -> Told:
    """The languages in which nothing is missing, and those older than the source.

    Args:
        languages: of the item's pack, the source first.
        own: the texts that are written in the steps of a guide.
    """
    # A library has thousands of solutions, and all their texts lie at the top.
    texts = _SOLUTION_TEXTS(item) if isinstance(item, Solution) else by_language(item, *own)
    missing = _missing(texts, languages)
    complete = tuple(code for code in languages if code not in missing) if missing else languages
    return complete, tuple(code for code in languages[1:] if is_older(item, code))


_SOLUTION_TEXTS = attrgetter(
    "title",
    "summary",
    "phrasings",
    "symptoms",
    "steps",
    "can_promise",
    "cannot_promise",
    "price",
    "time",
)


def _missing(texts: Iterable[Mapping[str, Any]], languages: tuple[str, ...]) -> set[str]:
    """The languages in which a text is missing that another language has."""
    wanted = frozenset(languages)
    missing: set[str] = set()
    for one in texts:
        if one and not (wanted <= one.keys() and all(one.values())) and any(one.values()):
            missing.update(code for code in languages if not one.get(code))
    return missing


def is_older(item: Item | Step, language: str) -> bool:
    """Whether the text in that language was written before the source was last changed."""
    translated: Mapping[str, int] = getattr(item, "translated", {})
    revision: int = getattr(item, "revision", 1)
    return translated.get(language, revision) < revision
