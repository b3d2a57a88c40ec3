"""Two states of the library side by side, word by word, as a person sees them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from agent_assist.domain.codec import encode
from agent_assist.domain.condition import to_text
from agent_assist.domain.content import Content, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Guide, Step, Target, TargetKind
from agent_assist.domain.items import (
    KINDS,
    Item,
    Ref,
    items_of,
    owner_of,
    ref_of,
    same_item,
)
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.domain.studio import Change, ItemDiff, Line, Piece, Renamed, Spot
from agent_assist.editing.shown_practice import Titled, shown_practice
from agent_assist.editing.texts import is_by_language
from agent_assist.editing.uses import title_of

_TOKEN = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\w+|\s+|[^\w\s]", re.DOTALL)
_LONG = 4_000
"""Texts of more words are compared line by line."""


def words(before: str, after: str) -> tuple[Piece, ...]:
    """Both texts in one, word by word; a value in `{{ … }}` is one word."""
    old, new = _tokens(before), _tokens(after)
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("".join(old[a:b])))
            continue
        if b > a:
            pieces.append(Piece("".join(old[a:b]), Change.REMOVED))
        if d > c:
            pieces.append(Piece("".join(new[c:d]), Change.ADDED))
    return tuple(_joined(pieces))


def _tokens(text: str) -> list[str]:
    found = _TOKEN.findall(text)
    return found if len(found) <= _LONG else text.splitlines(keepends=True)


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """With a lone space between two changes drawn into them: that reads better."""
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        run = [piece]
        while (
            piece.change
            and at + 1 < len(pieces)
            and (pieces[at + 1].change or _is_space_inside(pieces, at + 1))
        ):
            at += 1
            run.append(pieces[at])
        at += 1
        if len(run) == 1:
            yield piece
            continue
        for change in (Change.REMOVED, Change.ADDED):
            text = "".join(one.text for one in run if one.change in (None, change))
            if text:
                yield Piece(text, change)


def _is_space_inside(pieces: list[Piece], at: int) -> bool:
    inside = at + 1 < len(pieces) and pieces[at + 1].change is not None
    return inside and pieces[at].change is None and pieces[at].text.isspace()


# --- what there is to see -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Seen:
    """One text or setting: where it stands, the way to it in words, and how it reads."""

    spot: Spot
    where: tuple[str, ...]
    text: str


def _seen(item: Item, content: Content) -> dict[tuple[object, ...], _Seen]:
    """Everything of an item that a person can see, by a key that is the same in another state."""
    ref = ref_of(item)
    found: dict[tuple[object, ...], _Seen] = {}
    for key, where, spot, text in _Walk(item, content).leaves():
        found[(ref.kind, *key)] = _Seen(spot, where, text)
    return found


class _Walk:
    def __init__(self, item: Item, content: Content) -> None:
        self._item = item
        self._content = content
        self._source = content.languages[0]

    def leaves(
        self,
    ) -> Iterator[tuple[tuple[object, ...], tuple[str, ...], Spot, str]]:
        item = self._item
        data = encode(item)
        for name in ("id", "name", "revision", "translated", "pack"):
            data.pop(name, None)
        ref = ref_of(item)
        if isinstance(item, Guide):
            steps = data.pop("steps")
            for number, step in enumerate(item.steps.values(), 1):
                title = self._title(step.title) or step.id
                yield from self._of_step(item, step, steps[step.id], ("step", title), number)
        if isinstance(item, Template) and owner_of(item):
            return
        if isinstance(item, Scenario | MoveSpec):
            data = shown_practice(item, self._content)
        yield from self._under(data, (), (), Spot(ref.kind, ref.id))

    def _of_step(
        self, guide: Guide, step: Step, data: dict[str, Any], where: tuple[str, ...], number: int
    ) -> Iterator[tuple[tuple[object, ...], tuple[str, ...], Spot, str]]:
        spot = Spot("guide", guide.id, step.id)
        key = ("steps", step.id)
        del data["id"]
        if step.when is not None:
            data["when"] = to_text(step.when)
        for way, plain in zip(step.ways, data.get("ways", ()), strict=True):
            plain["to"] = self._target(guide, way.to)
            if way.when is not None:
                plain["when"] = to_text(way.when)
        own = self._content.templates.get(step.say)
        if own is not None and own.inline:
            said = encode(own)
            data.pop("say")
            data["wordings"] = said["wordings"]
        elif own is not None:
            data["say"] = self._title(own.title) or own.id
        if step.solve is not None:
            data["solve"]["solutions"] = [
                self._title(found.title) if (found := self._content.solutions.get(id_)) else id_
                for id_ in step.solve.solutions
            ]
        yield from self._under(data, key, where, spot)

    def _title(self, texts: Mapping[str, str]) -> str:
        return texts.get(self._source, "") or next(iter(texts.values()), "")

    def _target(self, guide: Guide, to: Target) -> str:
        other = self._content.guides.get(to.guide)
        title = self._title(other.title) if other else to.guide
        match to.kind:
            case TargetKind.STEP:
                step = guide.steps.get(to.step)
                return f"→ {(step and self._title(step.title)) or to.step}"
            case TargetKind.RETURN:
                return "↩"
            case TargetKind.JUMP:
                return f"⇥ {title}"
            case TargetKind.CALL:
                back = guide.steps.get(to.then)
                return f"⇄ {title} → {(back and self._title(back.title)) or to.then}"

    def _under(
        self, data: Any, key: tuple[object, ...], where: tuple[str, ...], spot: Spot
    ) -> Iterator[tuple[tuple[object, ...], tuple[str, ...], Spot, str]]:
        if isinstance(data, Titled):
            inner = _named(spot, data.key)
            yield from self._under(data.data, (*key, data.key), (*where, data.title), inner)
        elif isinstance(data, dict) and "decimal" not in data:
            for name, value in data.items():
                inner = _inside(spot, name, data)
                yield from self._under(value, (*key, name), (*where, name), inner)
        elif isinstance(data, list):
            for number, value in enumerate(data):
                named = value.get("id") if isinstance(value, dict) else None
                if isinstance(value, Titled):
                    yield from self._under(value, key, where, spot)
                elif named is not None:
                    rest = {name: one for name, one in value.items() if name != "id"}
                    inner = _named(spot, str(named))
                    title = self._title(value.get("text") or {}) or str(named)
                    yield from self._under(rest, (*key, named), (*where, title), inner)
                elif isinstance(value, str):
                    yield (*key, value), where, spot, value
                else:
                    yield from self._under(value, (*key, number), where, spot)
        elif data is not None and data != "":
            yield key, where, spot, str(data["decimal"] if isinstance(data, dict) else data)


def _inside(spot: Spot, name: str, data: Mapping[str, Any]) -> Spot:
    if is_by_language(data, (spot.field,)):
        return replace(spot, language=name)
    if not spot.field:
        return replace(spot, field=name)
    return spot if spot.field == "wordings" else replace(spot, part=spot.part or name)


def _named(spot: Spot, name: str) -> Spot:
    if spot.field == "wordings":
        return replace(spot, wording=name)
    return replace(spot, part=name)


# --- differences ----------------------------------------------------------------------------------


def compared(
    before: Content, after: Content, renamed: Iterable[Renamed] = ()
) -> tuple[ItemDiff, ...]:
    """Every item that differs, by kind, in the order of the library.

    Args:
        renamed: items that had another id; of those that are not in both states.
    """
    new_name = _chained(renamed, after)
    found: list[ItemDiff] = []
    for kind in KINDS:
        old = dict(items_of(before, kind.name))
        new = items_of(after, kind.name)
        was = {
            new_name[Ref(kind.name, id_)]: id_
            for id_ in old
            if id_ not in new and Ref(kind.name, id_) in new_name
        }
        for id_, item in new.items():
            earlier = old.get(was.get(id_, id_))
            found += _diff(earlier, item, before, after, was.get(id_, ""))
        gone = (item for id_, item in old.items() if id_ not in new and id_ not in was.values())
        for item in gone:
            found += _diff(item, None, before, after)
    return tuple(found)


def _chained(renamed: Iterable[Renamed], after: Content) -> dict[Ref, str]:
    """The id that an item has in `after`, for each that it had before."""
    found: dict[Ref, str] = {}
    for one in renamed:
        for ref, name in found.items():
            if (ref.kind, name) == (one.kind, one.old):
                found[ref] = one.new
        found[Ref(one.kind, one.old)] = one.new
    return {ref: name for ref, name in found.items() if name in items_of(after, ref.kind)}


def compared_items(before: Item | None, after: Item | None) -> ItemDiff | None:
    """How two states of one item differ; None when they do not."""
    empty = Content()
    return next(iter(_diff(before, after, empty, empty)), None)


def _diff(
    before: Item | None, after: Item | None, old: Content, new: Content, was: str = ""
) -> Iterator[ItemDiff]:
    item = after if after is not None else before
    if item is None:
        return
    if isinstance(item, Template) and owner_of(item) and (old.guides or new.guides):
        return  # its guide shows it
    own = _own(before, old) != _own(after, new)
    if same_item(before, after) and not own:
        return
    seen = _seen(before, old) if before is not None else {}
    now = _seen(after, new) if after is not None else {}
    lines = tuple(_lines(seen, now))
    change = Change.CHANGED if after is not None else Change.REMOVED
    if before is None:
        change = Change.ADDED
    ref = ref_of(item)
    if lines or was or change is not Change.CHANGED:
        yield ItemDiff(ref.kind, ref.id, title_of(item), change, lines, was)


def _own(item: Item | None, content: Content) -> list[object]:
    if not isinstance(item, Guide):
        return []
    said = (content.templates.get(step.say) for step in item.steps.values())
    return [one.wordings for one in said if one is not None and one.inline]


def _lines(
    before: Mapping[tuple[object, ...], _Seen], after: Mapping[tuple[object, ...], _Seen]
) -> Iterator[Line]:
    for key, seen in before.items():
        now = after.get(key)
        if now is None:
            gone = (Piece(seen.text, Change.REMOVED),)
            yield Line(seen.spot, seen.where, Change.REMOVED, seen.text, "", gone)
        elif now.text != seen.text:
            both = words(seen.text, now.text)
            yield Line(now.spot, now.where, Change.CHANGED, seen.text, now.text, both)
    for key, now in after.items():
        if key not in before:
            new = (Piece(now.text, Change.ADDED),)
            yield Line(now.spot, now.where, Change.ADDED, "", now.text, new)
