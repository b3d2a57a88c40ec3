"""All texts of an item of any kind, and the item with some of them changed.

An item is looked at as its data, field by field, so that a kind or a field that comes anew is
found, replaced and counted like all others. A text by language is a mapping whose keys are
languages and whose values are words, or lists of words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from agent_assist.domain.codec import decode, encode
from agent_assist.domain.content import Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.items import Item, owner_of, ref_of
from agent_assist.domain.studio import Spot

Path = tuple[str | int, ...]
"""The keys and places that lead to a text in an item's data."""

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_VALUES_BY_NAME = frozenset({"sets", "facts"})
"""Objects whose keys are names of facts, even if one looks like a language."""

_PLAIN = (bool, int, Enum, Decimal, date)

_SIMPLE = (str, *_PLAIN)

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
    found: list[Text] = []
    _collect(item, (), found)
    return tuple(found)


def _collect(value: Any, path: Path, found: list[Text]) -> None:
    """The texts of a value, whose paths are those of its data."""
    if isinstance(value, tuple):
        for place, part in enumerate(value):
            if not isinstance(part, str):
                _collect(part, (*path, place), found)
    elif isinstance(value, Mapping):
        if is_by_language(value, path):
            for language, words in value.items():
                _add_words(words, (*path, language), language, found)
        else:
            for key, part in value.items():
                if not isinstance(part, str):
                    _collect(part, (*path, key), found)
    else:
        cls: type = type(value)
        for name in _fields(cls):
            part = getattr(value, name)
            if not part:
                continue
            if isinstance(part, str):
                if name in _ONE_LANGUAGE:
                    found.append(Text((*path, name), "", part))
            elif not isinstance(part, _PLAIN):
                _collect(part, (*path, name), found)


def by_language(*values: Any) -> list[Mapping[str, Any]]:
    """Every text of some values with its translations, lists of texts as they stand.

    As `texts_of` finds them, without telling where: a library has thousands of items.
    """
    found: list[Mapping[str, Any]] = []
    for value in values:
        _gather(value, "", found)
    return found


def _gather(value: Any, name: str, found: list[Mapping[str, Any]]) -> None:
    if isinstance(value, tuple):
        for part in value:
            if not isinstance(part, str):
                _gather(part, "", found)
    elif isinstance(value, Mapping):
        if is_by_language(value, (name,)):
            found.append(value)
            return
        for key, part in value.items():
            if not isinstance(part, str):
                _gather(part, key, found)
    else:
        cls: type = type(value)
        for field in _fields(cls):
            part = getattr(value, field)
            if part and not isinstance(part, _SIMPLE):
                _gather(part, field, found)


@cache
def _fields(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls)) if is_dataclass(cls) else ()


def is_by_language(data: Mapping[str, Any], path: Path) -> bool:
    """Whether an object of an item's data holds words by language."""
    if not data or (path and path[-1] in _VALUES_BY_NAME):
        return False
    for key, value in data.items():
        if not (_is_language(key) and (isinstance(value, str) or _are_words(value))):
            return False
    return True


@cache
def _is_language(key: str) -> bool:
    return _LANGUAGE.fullmatch(key) is not None


def _are_words(value: Any) -> bool:
    return isinstance(value, str) or (
        isinstance(value, list | tuple) and all(map(_are_words, value))
    )


def _add_words(words: Any, path: Path, language: str, found: list[Text]) -> None:
    if isinstance(words, str):
        found.append(Text(path, language, words))
        return
    for place, one in enumerate(words):
        _add_words(one, (*path, place), language, found)


def with_texts(item: Item, changes: Mapping[Path, str]) -> Item:
    """The item with other words at these paths, which `texts_of` gave."""
    if not changes:
        return item
    data = json.loads(json.dumps(encode(item)))  # members of enums become plain words
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
