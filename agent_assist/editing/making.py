"""New items, copies, and items moved or taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable
from dataclasses import replace
from typing import Any, cast

from agent_assist.domain.content import Content, HouseValue, Pack, Solution, Template, Wording
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import (
    Disposition,
    FactSpec,
    FactType,
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.domain.items import BY_NAME, Item, Ref, item_in, items_of, owner_of, with_id
from agent_assist.domain.studio import Edit
from agent_assist.editing.blank_scenario import blank_scenario
from agent_assist.editing.names import inline_of
from agent_assist.rendering.serbian import to_latin

_LONGEST = 48
_GREEK = str.maketrans(
    dict(
        zip(
            "αβγδεζηθικλμνξοπρστυφχψως",
            [
                "a",
                "v",
                "g",
                "d",
                "e",
                "z",
                "i",
                "th",
                "i",
                "k",
                "l",
                "m",
                "n",
                "x",
                "o",
                "p",
                "r",
                "s",
                "t",
                "y",
                "f",
                "ch",
                "ps",
                "o",
                "s",
            ],
            strict=True,
        )
    )
)
"""ELOT 743, as passports write Greek names."""


def free_id(title: str, taken: Container[str], otherwise: str = "new") -> str:
    """An id made from a title in any script, with a number when that one is taken."""
    plain = unicodedata.normalize("NFKD", to_latin(title).lower().replace("đ", "dj"))
    plain = plain.translate(_GREEK).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST].strip("_")
    if not made or not made[0].isalpha():
        made = f"{otherwise}_{made}".strip("_")
    number, found = 2, made
    while found in taken:
        found = f"{made}_{number}"
        number += 1
    return found


def created(content: Content, kind: str, title: str, language: str, pack: str = "") -> Edit:
    """A new item of a kind, with as much in it as makes it usable.

    Args:
        title: as the author typed it, in `language`.
    """
    id_ = free_id(title, items_of(content, kind), kind)
    texts = {language: title.strip() or id_}
    home = pack if pack in content.packs else next(iter(content.packs), "")
    made: Item
    match kind:
        case "guide":
            end = Step(
                "back",
                Stage.RESOLVE,
                StepKind.SAY,
                ways=(Way("next", Target(TargetKind.RETURN), disposition=Disposition.RESOLVED),),
            )
            made = Guide(id_, GuideKind.TOPIC, {end.id: end}, end.id, texts, pack=home)
        case "template":
            made = Template(id_, (Wording("plain", {language: ""}),), texts, pack=home)
        case "solution":
            made = Solution(id_, texts, pack=home)
        case "house_value":
            made = HouseValue(id_, FactType.TEXT, "", label=texts, pack=home)
        case "fact":
            made = FactSpec(id_, label=texts, pack=home)
        case "pack":
            made = Pack(texts, content.languages, id_)
        case "scenario":
            made = blank_scenario(content, id_, texts, home)
        case _:
            made = with_id(BY_NAME[kind].type(id_, title=texts, pack=home), id_)
    return Edit((made,))


def duplicated(content: Content, kind: str, id_: str) -> Edit:
    """The same item under another id, with copies of the texts that are written in its steps.

    Raises:
        KnownError: there is no such item, or there can be only one of it.
    """
    item = item_in(content, Ref(kind, id_))
    if item is None:
        raise KnownError("no-item", f"There is no “{id_}” any more.", "Look at the tree again.")
    if kind == "move":
        raise KnownError(
            "one-row",
            "The table has one row for each move, so none can be made twice.",
            "Add phrasings and answers to it instead.",
        )
    new = free_id(id_, items_of(content, kind))
    copy = with_id(item, new)
    if hasattr(copy, "revision"):
        copy = cast(Item, replace(cast(Any, copy), revision=1, translated={}))
    if not isinstance(copy, Guide):
        return Edit((copy,))
    own = {one.id: f"{new}.{one.id.partition('.')[2]}" for one in inline_of(content, id_)}
    steps = {
        key: replace(step, say=own[step.say]) if step.say in own else step
        for key, step in copy.steps.items()
    }
    texts = (replace(content.templates[old], id=other) for old, other in own.items())
    return Edit((replace(copy, steps=steps), *texts))


def moved(content: Content, refs: Iterable[Ref], pack: str) -> Edit:
    """The items in another pack, with the texts that are written in their steps.

    Raises:
        KnownError: there is no such pack.
    """
    if pack not in content.packs:
        raise KnownError("no-item", f"There is no “{pack}” any more.", "Look at the tree again.")
    made: list[Item] = []
    for ref in refs:
        item = item_in(content, ref)
        if item is None or isinstance(item, Pack):
            continue
        for one in (item, *(inline_of(content, ref.id) if ref.kind == "guide" else ())):
            if one.pack != pack:
                made.append(replace(one, pack=pack))
    return Edit(tuple(made))


def archived(content: Content, refs: Iterable[Ref]) -> Edit:
    """The items taken out, with the texts that are written in their steps."""
    gone: dict[Ref, None] = {}
    for ref in refs:
        gone[ref] = None
        for one in inline_of(content, ref.id) if ref.kind == "guide" else ():
            gone[Ref("template", one.id)] = None
    return Edit(removed=tuple(ref for ref in gone if item_in(content, ref) is not None))


def without_strays(content: Content) -> Content:
    """Content without texts of steps that are gone."""
    said = {step.say for guide in content.guides.values() for step in guide.steps.values()}
    strays = [id_ for id_, one in content.templates.items() if owner_of(one) and id_ not in said]
    if not strays:
        return content
    templates = {id_: one for id_, one in content.templates.items() if id_ not in strays}
    return replace(content, templates=templates)
