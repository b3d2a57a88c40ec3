"""Every text of a library that can be translated, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from agent_assist.domain.codec import encode
from agent_assist.domain.content import Content, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.items import Item, Ref, all_items, owner_of, ref_of
from agent_assist.editing.texts import Path, is_by_language

Key = tuple[str, str, str]
"""Item, field and wording (or number of an entry) that name a text in a table."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands.

    Attributes:
        owner: the item that the table names. holder: the one that holds the text, another one for
            a text that is written in a step.
        path: of the words by language in the holder's data. entry: of a list, which one, from 0.
        texts: by language, as they are.
    """

    owner: Ref
    holder: Ref
    field: str
    wording: str
    path: Path
    entry: int | None
    texts: Mapping[str, str]

    @property
    def key(self) -> Key:
        """Names the text in a table."""
        return self.owner.path, self.field, self.wording


def places(content: Content) -> Iterator[Place]:
    """Every text of the library that can be translated, item by item."""
    inline: dict[str, list[Template]] = {}
    for template in content.templates.values():
        if owner_of(template):
            inline.setdefault(owner_of(template), []).append(template)
    for item in all_items(content):
        if isinstance(item, Template) and owner_of(item) in content.guides:
            continue
        owner = ref_of(item)
        yield from _places(item, owner, "")
        for own in inline.get(owner.id, ()) if owner.kind == "guide" else ():
            step = own.id.partition(".")[2]
            yield from _places(own, owner, f"steps/{step}/say/")


def _places(item: Item, owner: Ref, before: str) -> Iterator[Place]:
    holder = ref_of(item)
    for path, names, words in _words(encode(item), (), ()):
        wording = ""
        if names[0] == "wordings" and len(names) > 2:
            wording, names = names[1], names[2:]
        name = before + "/".join(names)
        if all(isinstance(text, str) for text in words.values()):
            yield Place(owner, holder, name, wording, path, None, words)
            continue
        if not all(isinstance(texts, list) and _flat(texts) for texts in words.values()):
            continue  # synonyms are groups of words of one language each
        for entry in range(max(map(len, words.values()))):
            texts = {
                language: listed[entry] for language, listed in words.items() if entry < len(listed)
            }
            yield Place(owner, holder, name, str(entry + 1), path, entry, texts)


def _flat(texts: list[Any]) -> bool:
    return all(isinstance(text, str) for text in texts)


def _words(
    data: Any, path: Path, names: tuple[str, ...]
) -> Iterator[tuple[Path, tuple[str, ...], dict[str, Any]]]:
    """Words by language in an item's data: their path, and the same with ids for numbers."""
    if isinstance(data, list):
        for number, part in enumerate(data):
            named = part.get("id") or part.get("name") if isinstance(part, dict) else None
            yield from _words(part, (*path, number), (*names, str(named or number + 1)))
    elif isinstance(data, dict):
        if path and is_by_language(data, path):
            yield path, names, data
            return
        for key, value in data.items():
            yield from _words(value, (*path, key), (*names, key))
