"""The kinds of items that a library holds, and content with some of them changed.

A kind of item that is listed in `KINDS` can be drafted, published, found, compared, renamed and
withdrawn; nothing else needs to know of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from agent_assist.domain.content import Content, HouseValue, Pack, Solution, Synonyms, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import FactSpec, Guide

if TYPE_CHECKING:
    from agent_assist.domain.scenario import MoveSpec, Scenario

Item: TypeAlias = "Guide | Template | Solution | HouseValue | FactSpec | Pack | Scenario | MoveSpec"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of item.

    Attributes:
        name: "guide". field: where `Content` holds them, and how paths begin: "guides".
        of: name of the class; module: of the domain, in which it stands.
        key: the field of an item that is its id.
    """

    name: str
    field: str
    of: str
    module: str
    key: str = "id"

    @property
    def type(self) -> type:
        """The class of the items; those that an ordinary start can do without are loaded now."""
        found: type = getattr(import_module(f"agent_assist.domain.{self.module}"), self.of)
        return found


KINDS = (
    Kind("guide", "guides", "Guide", "guide"),
    Kind("template", "templates", "Template", "content"),
    Kind("solution", "solutions", "Solution", "content"),
    Kind("house_value", "house_values", "HouseValue", "content", "name"),
    Kind("fact", "facts", "FactSpec", "guide", "name"),
    Kind("pack", "packs", "Pack", "content"),
    Kind("scenario", "scenarios", "Scenario", "scenario"),
    Kind("move", "moves", "MoveSpec", "scenario"),
)
BY_NAME: Mapping[str, Kind] = {kind.name: kind for kind in KINDS}
_BY_CLASS: Mapping[str, Kind] = {kind.of: kind for kind in KINDS}
_BY_FIELD: Mapping[str, Kind] = {kind.field: kind for kind in KINDS}


@dataclass(frozen=True, slots=True)
class Ref:
    """Which item is meant.

    Attributes:
        kind: the name of one of `KINDS`: "guide", "house_value".
    """

    kind: str
    id: str

    def __lt__(self, other: Ref) -> bool:
        """By kind, then by id."""
        return (self.kind, self.id) < (other.kind, other.id)

    @property
    def path(self) -> str:
        """As problems and places name it: "guides/returns"."""
        return f"{BY_NAME[self.kind].field}/{self.id}"


def ref_of(item: Item) -> Ref:
    """Which item it is."""
    return Ref(*names_of(item))


def names_of(item: Item) -> tuple[str, str]:
    """The kind and id of an item."""
    kind = _BY_CLASS[type(item).__name__]
    return kind.name, getattr(item, kind.key)


def ref_at(path: str) -> Ref | None:
    """What a problem's `item` names; None when it is nothing that can be opened."""
    field, _, id_ = path.partition("/")
    kind = _BY_FIELD.get(field)
    return Ref(kind.name, id_) if kind and id_ else None


def with_id(item: Item, id_: str) -> Item:
    """The same item under another id."""
    named: Any = {_BY_CLASS[type(item).__name__].key: id_}
    return replace(item, **named)


def items_of(content: Content, kind: str) -> Mapping[str, Item]:
    """All items of a kind, by id."""
    return cast(Mapping[str, Item], getattr(content, BY_NAME[kind].field))


def item_in(content: Content, ref: Ref) -> Item | None:
    """The item, None when the content has none of that kind and id."""
    return items_of(content, ref.kind).get(ref.id)


def all_items(content: Content) -> Iterator[Item]:
    """Every item, kind by kind."""
    for kind in KINDS:
        yield from items_of(content, kind.name).values()


def with_items(content: Content, items: Iterable[Item], removed: Iterable[Ref] = ()) -> Content:
    """Content with these items in place of those of the same id, and without the removed ones.

    An item keeps its place among the others; a new one comes last.
    """
    changed: dict[str, Any] = {}

    def of(kind: Kind) -> dict[str, Any]:
        if kind.field not in changed:
            changed[kind.field] = dict(getattr(content, kind.field))
        found: dict[str, Any] = changed[kind.field]
        return found

    for ref in removed:
        of(BY_NAME[ref.kind]).pop(ref.id, None)
    for item in items:
        kind = _BY_CLASS[type(item).__name__]
        of(kind)[getattr(item, kind.key)] = item
    if not changed:
        return content
    made = replace(content, **changed)
    return _of_packs(made) if "packs" in changed else made


def _of_packs(content: Content) -> Content:
    """With the languages and synonyms that the packs have together."""
    packs = content.packs.values()
    languages = tuple(dict.fromkeys(one for pack in packs for one in pack.languages))
    return replace(
        content,
        languages=languages or content.languages,
        synonyms=together(pack.synonyms for pack in packs),
    )


def together(synonyms: Iterable[Synonyms]) -> Synonyms:
    """The groups of several packs, in their order."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for one in synonyms:
        for language, groups in one.items():
            found[language] = (*found.get(language, ()), *groups)
    return found


def home_of(item: Item, content: Content) -> str:
    """Id of the pack that an item lives in; empty when the content knows no packs."""
    if isinstance(item, Pack):
        return item.id
    home = item.pack
    return home if home in content.packs else next(iter(content.packs), "")


def owner_of(template: Template) -> str:
    """Id of the guide in whose step an inline template is written; empty for any other one."""
    return template.id.partition(".")[0] if template.inline else ""


def at_home(content: Content) -> Content:
    """Content in which every item names its pack, as earlier versions of the program did not.

    The synonyms that no pack has become the first one's.
    """
    first = next(iter(content.packs), "")
    if not first:
        return content
    packs = {id_: replace(pack, id=id_) for id_, pack in content.packs.items()}
    if not any(pack.synonyms for pack in packs.values()):
        packs[first] = replace(packs[first], synonyms=content.synonyms)
    homed: dict[str, Any] = {"packs": packs}
    for kind in KINDS:
        if kind.name != "pack":
            items = getattr(content, kind.field)
            homed[kind.field] = {
                id_: item if item.pack in packs else replace(item, pack=first)
                for id_, item in items.items()
            }
    return replace(content, **homed)


def same_item(one: Item | None, other: Item | None) -> bool:
    """Whether two states of an item are the same, the order of a guide's steps included."""
    if one is other:
        return True
    if isinstance(one, Guide) and isinstance(other, Guide) and list(one.steps) != list(other.steps):
        return False
    return one == other
