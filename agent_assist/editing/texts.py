"""All texts of an item of any kind, and the item with some of them changed.

An item is looked at as its plain data (`domain.codec`), so that a kind or a field that comes anew
is found, replaced, compared and counted like all others. A text by language is an object whose keys
are languages and whose values are words, or lists of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from agent_assist.domain.codec import decode, encode
from agent_assist.domain.content import Template
from agent_assist.domain.items import Item, owner_of, ref_of
from agent_assist.domain.studio import Spot

Path = tuple[str | int, ...]
"""The keys and places that lead to a text in an item's data."""

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_VALUES_BY_NAME = frozenset({"sets", "facts"})
"""Objects whose keys are names of facts, even if one looks like a language."""

_ONE_LANGUAGE = frozenset({"value", "example", "owner", "note"})
"""Words that are the same in every language."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text of an item; language is empty for words that are the same in every language."""

    path: Path
    language: str
    text: str


def texts_of(item: Item) -> tuple[Text, ...]:
    """Every text of an item, in the order of its fields."""
    return tuple(_texts(encode(item), ()))


def _texts(data: Any, path: Path) -> Iterator[Text]:
    if isinstance(data, list):
        for place, part in enumerate(data):
            yield from _texts(part, (*path, place))
        return
    if not isinstance(data, dict):
        return
    if is_by_language(data, path):
        for language, words in data.items():
            yield from _words(words, (*path, language), language)
        return
    for key, value in data.items():
        if key in _ONE_LANGUAGE and isinstance(value, str) and value:
            yield Text((*path, key), "", value)
        else:
            yield from _texts(value, (*path, key))


def is_by_language(data: Mapping[str, Any], path: Path) -> bool:
    """Whether an object of an item's data holds words by language."""
    return (
        bool(data)
        and (not path or path[-1] not in _VALUES_BY_NAME)
        and all(_LANGUAGE.fullmatch(key) and _are_words(value) for key, value in data.items())
    )


def _are_words(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(map(_are_words, value)))


def _words(words: Any, path: Path, language: str) -> Iterator[Text]:
    if isinstance(words, str):
        yield Text(path, language, words)
        return
    for place, one in enumerate(words):
        yield from _words(one, (*path, place), language)


def with_texts(item: Item, changes: Mapping[Path, str]) -> Item:
    """The item with other words at these paths, which `texts_of` gave."""
    if not changes:
        return item
    data = encode(item)
    for path, text in changes.items():
        inner = data
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = text
    made: Item = decode(type(item), data)
    return made


def spot_of(item: Item, path: Path) -> Spot:
    """Where a text of an item is edited; one written in a step, in its guide."""
    data = encode(item)
    ref = ref_of(item)
    known = {"kind": ref.kind, "id": ref.id}
    if isinstance(item, Template) and owner_of(item):
        known = {"kind": "guide", "id": owner_of(item), "step": item.id.partition(".")[2]}
    names: list[str] = []
    inner: Any = data
    for key in path:
        if isinstance(inner, dict) and is_by_language(inner, ()):
            known["language"] = str(key)
            break
        inner = inner[key]
        named = inner.get("id") or inner.get("name") if isinstance(inner, dict) else None
        names.append(str(named or key) if isinstance(key, int) else key)
    rest = path[len(names) + 1 :] if "language" in known else ()
    if names and names[0] == "steps" and ref.kind == "guide":
        known["step"] = names[1]
        names = names[2:]
    elif names and names[0] == "wordings":
        known["wording"] = names[1]
        names = names[2:]
    known["field"] = names[0] if names else ""
    known["part"] = "/".join((*names[1:], *map(str, rest)))
    return Spot(**known)
