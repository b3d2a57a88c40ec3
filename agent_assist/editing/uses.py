"""Where an item is used."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from agent_assist.domain.condition import names as names_in
from agent_assist.domain.content import Content, Solution
from agent_assist.domain.guide import Guide, Step, TargetKind
from agent_assist.domain.items import Item, Ref, all_items, ref_of
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.domain.studio import Spot, Use
from agent_assist.domain.texts import Texts
from agent_assist.editing.names import named_in_text
from agent_assist.editing.texts import spot_of, texts_of

_HOW = {TargetKind.CALL: "calls", TargetKind.JUMP: "jumps"}


def uses(content: Content, ref: Ref) -> tuple[Use, ...]:
    """Every place in content that names an item."""
    found: list[Use] = []
    for item in all_items(content):
        if ref_of(item) == ref:
            continue
        found += _links(item, ref)
        if ref.kind in ("fact", "house_value"):
            found += _in_texts(item, ref, content)
    return tuple({(use.spot, use.how): use for use in found}.values())


def title_of(item: Item) -> Texts:
    """An item's name for people, maybe empty."""
    title: Texts = getattr(item, "title", None) or getattr(item, "label", None) or {}
    return title


def _links(item: Item, ref: Ref) -> Iterator[Use]:
    if ref.kind == "pack":
        if getattr(item, "pack", "") == ref.id:
            own = ref_of(item)
            yield Use(Spot(own.kind, own.id, field="pack"), title_of(item), "holds")
    elif isinstance(item, Solution):
        if ref.kind == "template" and item.offer == ref.id:
            yield Use(Spot("solution", item.id, field="offer"), item.title, "offers")
    elif isinstance(item, Scenario | MoveSpec):
        yield from _in_practice(item, ref)
    elif isinstance(item, Guide):
        if ref.kind == "guide" and ref.id in item.within:
            yield Use(Spot("guide", item.id, field="within"), item.title, "within")
        for step in item.steps.values():
            for field, part, how in _in_step(step, ref):
                spot = Spot("guide", item.id, step.id, field=field, part=part)
                yield Use(spot, item.title, how)


def _in_practice(item: Scenario | MoveSpec, ref: Ref) -> Iterator[Use]:
    own = ref_of(item)
    for field, ids in _named_in_practice(item, ref.kind).items():
        if ref.id in ids:
            yield Use(Spot(own.kind, own.id, field=field), item.title, "practice")


def _named_in_practice(item: Scenario | MoveSpec, kind: str) -> Mapping[str, Collection[str]]:
    """By field, the ids of that kind that it names."""
    replies = item.replies
    asked = {name for one in replies if one.when is not None for name in names_in(one.when)}
    about = {one.about for one in replies}
    if isinstance(item, MoveSpec):
        match kind:
            case "template":
                return {"templates": item.templates}
            case "fact" | "solution":
                return {"about": item.about, "replies": about}
            case "move":
                return {"replies": {it for one in replies for it in one.to}}
        return {}
    match kind:
        case "guide":
            return {"guide": (item.guide,)}
        case "solution":
            return {"solutions": item.solutions, "options": item.options, "replies": about}
        case "fact":
            return {"knows": [one.name for one in item.knows if not one.hidden]}
        case "move":
            temper, ends = item.temper, item.ends
            in_ends = {name for end in ends if end.when is not None for name in names_in(end.when)}
            moves = {it for one in replies for it in one.to}
            return {
                "rapport": item.rapport,
                "temper": {*temper.calms, *temper.enrages},
                "replies": moves | {name.removeprefix("first_") for name in asked},
                "ends": {name.removeprefix("first_") for name in in_ends},
            }
    return {}


def _in_step(step: Step, ref: Ref) -> Iterator[tuple[str, str, str]]:
    """The field of a step that names an item, the part in it, and how."""
    match ref.kind:
        case "template" if step.say == ref.id:
            yield "say", "", "says"
        case "solution" if step.solve and ref.id in step.solve.solutions:
            yield "solve", "", "offers"
        case "guide":
            for way in step.ways:
                if way.to.guide == ref.id:
                    yield "ways", way.id, _HOW[way.to.kind]
        case "fact":
            if ref.id in step.captures:
                yield "captures", "", "captures"
            if step.verify and ref.id in step.verify.ask:
                yield "verify", "", "verifies"
            if step.when is not None and ref.id in names_in(step.when):
                yield "when", "", "condition"
            for way in step.ways:
                if ref.id in way.sets:
                    yield "ways", way.id, "sets"
                if way.when is not None and ref.id in names_in(way.when):
                    yield "ways", way.id, "condition"


def _in_texts(item: Item, ref: Ref, content: Content) -> Iterator[Use]:
    for text in texts_of(item):
        if ref.id in text.text and (ref.kind, ref.id) in named_in_text(text.text):
            spot = spot_of(item, text.path)
            guide = content.guides.get(spot.id) if spot.kind == "guide" else None
            yield Use(spot, title_of(guide or item), "text")
