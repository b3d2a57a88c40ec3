"""How far the texts of an item are there in each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from agent_assist.domain.content import Solution, Template
from agent_assist.domain.items import Item
from agent_assist.domain.studio import Completeness
from agent_assist.editing.texts import Text, texts_of

_SOLUTION_TEXTS = (
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

Told = tuple[tuple[str, ...], tuple[str, ...]]


def complete_and_old(item: Item, languages: tuple[str, ...], own: Iterable[Template] = ()) -> Told:
    """The languages in which nothing is missing, and those older than the source.

    Args:
        languages: of the item's pack, the source first.
        own: the texts that are written in the steps of a guide.
    """
    if isinstance(item, Solution):
        return _complete(item, languages), old_languages(item, languages)
    found = completeness(item, languages, own)
    complete = tuple(one.language for one in found if one.done == one.of)
    return complete, old_languages(item, languages)


def _complete(solution: Solution, languages: tuple[str, ...]) -> tuple[str, ...]:
    """A library has thousands of solutions, and all their texts lie at the top."""
    wanted = frozenset(languages)
    missing: set[str] = set()
    for name in _SOLUTION_TEXTS:
        texts = getattr(solution, name)
        if texts and not (wanted <= texts.keys() and all(texts.values())):
            missing.update(code for code in languages if not texts.get(code))
    return tuple(code for code in languages if code not in missing) if missing else languages


def old_languages(item: Item, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The languages that were written from an older revision of the source."""
    translated: Mapping[str, int] = getattr(item, "translated", {})
    revision: int = getattr(item, "revision", 1)
    if not translated:
        return ()
    return tuple(code for code in languages[1:] if translated.get(code, revision) < revision)


def completeness(
    item: Item, languages: tuple[str, ...], own: Iterable[Template] = ()
) -> tuple[Completeness, ...]:
    """For each language, how many of the texts are there that any language has."""
    wanted: dict[object, set[str]] = {}
    for number, one in enumerate((item, *own)):
        for place, text in _by_place(texts_of(one)):
            if text.text.strip():
                wanted.setdefault((number, place), set()).add(text.language)
    old = old_languages(item, languages)
    return tuple(
        Completeness(
            code, sum(code in there for there in wanted.values()), len(wanted), code in old
        )
        for code in languages
    )


def _by_place(texts: Iterable[Text]) -> Iterator[tuple[object, Text]]:
    """Each text with what is the same of its path in every language; a list counts as one text."""
    for text in texts:
        if text.language:
            yield text.path[: text.path.index(text.language)], text
