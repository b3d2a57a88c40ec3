"""Items under another id, with everything that names them following."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar, cast

from agent_assist.domain.condition import And, Compare, Condition, In, Known, Not, Or
from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import FactSpec, Guide, Step, Target, Way
from agent_assist.domain.items import (
    BY_NAME,
    Item,
    Ref,
    all_items,
    item_in,
    items_of,
    owner_of,
    ref_of,
    with_id,
)
from agent_assist.domain.scenario import MoveSpec, Reply, Scenario
from agent_assist.domain.studio import Edit, Renamed
from agent_assist.editing.texts import texts_of, with_texts

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_FIXED_FACTS = frozenset({"first_name", "last_name", "gender", "phone", "email"})
"""The customer is known by these; the program asks for them by name."""

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_STRING_OR_NAME = re.compile(
    r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[^\W\d]\w*(?:\s*\.\s*[^\W\d]\w*)*|\.\s*\w+"
)

T = TypeVar("T")


class BadNameError(KnownError):
    """The id cannot be used; the sentence says why."""


def id_problem(content: Content, kind: str, id_: str) -> KnownError | None:
    """Why a new item of that kind cannot have that id; None when it can."""
    is_name = BY_NAME[kind].key == "name"
    if not (_NAME if is_name else _ID).fullmatch(id_):
        return BadNameError(
            "bad-id",
            f"“{id_[:80]}” cannot be an id.",
            "Take small Latin letters, digits and “_”, with a letter first.",
        )
    if is_name and kind == "fact" and id_ in _reserved():
        return BadNameError(
            "reserved-name",
            f"“{id_}” has a meaning of its own in texts and conditions.",
            "Take another name.",
        )
    if id_ in items_of(content, kind):
        return BadNameError("id-taken", f"There is a “{id_}” already.", "Take another id.")
    return None


def _reserved() -> frozenset[str]:
    from agent_assist.domain.condition import CIRCUMSTANCES
    from agent_assist.rendering import RESERVED

    return frozenset(RESERVED) | frozenset(CIRCUMSTANCES)


def renamed(content: Content, kind: str, id_: str, new_id: str) -> Edit:
    """The item under its new id, and every item that names it.

    Raises:
        KnownError: there is no such item, the id cannot be used, or it is taken.
    """
    item = item_in(content, Ref(kind, id_))
    own = kind == "fact" and any(id_ in guide.facts for guide in content.guides.values())
    if item is None and not own:
        raise BadNameError("no-item", f"There is no “{id_}” any more.", "Look at the tree again.")
    if new_id == id_:
        return Edit()
    problem = id_problem(content, kind, new_id)
    if problem is not None:
        raise problem
    if kind == "move" or (kind == "fact" and id_ in _FIXED_FACTS):
        raise BadNameError(
            "fixed-name",
            f"“{id_}” is a name that the program itself uses; it stays.",
            "Change its label instead: that is what people see.",
        )
    names = [Renamed(kind, id_, new_id)]
    if kind == "guide":
        names += [
            Renamed("template", one.id, f"{new_id}.{one.id.partition('.')[2]}")
            for one in content.templates.values()
            if owner_of(one) == id_
        ]
    return _everywhere(content, names)


def _everywhere(content: Content, names: Sequence[Renamed]) -> Edit:
    new = {Ref(one.kind, one.old): one.new for one in names}
    items: list[Item] = []
    for item in all_items(content):
        made = following(item, _said_in(item, names))
        if ref_of(item) in new:
            items.append(with_id(made, new[ref_of(item)]))
        elif made is not item:
            items.append(made)
    removed = tuple(ref for ref in new if item_in(content, ref) is not None)
    return Edit(tuple(items), removed, tuple(names))


def _said_in(item: Item, names: Sequence[Renamed]) -> Sequence[Renamed]:
    """Without the texts that a guide does not say: a renamed guide brings one for each step."""
    if not isinstance(item, Guide) or len(names) == 1:
        return names
    said = {step.say for step in item.steps.values()}
    return [one for one in names if one.kind != "template" or one.old in said]


def following(item: Item, names: Iterable[Renamed]) -> Item:
    """An item that names others, with their new ids; the same object when it names none."""
    for one in names:
        item = _follow_text(_follow(item, one), one)
    return item


def _follow(item: Item, name: Renamed) -> Item:
    match item:
        case Guide():
            return _guide(item, name)
        case Scenario():
            item = scenario_following(item, name)
        case MoveSpec():
            item = _move(item, name)
        case Solution() if name.kind == "template" and item.offer == name.old:
            item = replace(item, offer=name.new)
        case _:
            pass
    if name.kind == "pack" and getattr(item, "pack", "") == name.old:
        item = cast(Item, replace(cast(Any, item), pack=name.new))
    return item


def _follow_text(item: Item, name: Renamed) -> Item:
    if name.kind not in ("fact", "house_value"):
        return item
    changes = {
        text.path: made
        for text in texts_of(item)
        if name.old in text.text
        if (made := renamed_in_text(text.text, name.kind, name.old, name.new)) != text.text
    }
    return with_texts(item, changes)


def renamed_in_text(text: str, kind: str, old: str, new: str) -> str:
    """A template's text in which a fact or a house value has another name; words stay."""

    def in_tag(tag: re.Match[str]) -> str:
        return _STRING_OR_NAME.sub(in_name, tag[0])

    def in_name(found: re.Match[str]) -> str:
        words = re.split(r"(\s*\.\s*)", found[0])
        if found[0][0] in "\"'.":
            return found[0]
        if kind == "house_value":
            at = 2 if words[0] == "house" else -1
        else:
            at = 2 if words[0] == "customer" else 0
        if 0 <= at < len(words) and words[at] == old:
            words[at] = new
        return "".join(words)

    return _TAG.sub(in_tag, text)


def named_in_text(text: str) -> frozenset[tuple[str, str]]:
    """The facts and house values that a template's text names, as ("fact", "order_number")."""
    found = set()
    for tag in _TAG.findall(text):
        for name in _STRING_OR_NAME.findall(tag):
            if name[0] not in "\"'.":
                words = re.split(r"\s*\.\s*", name)
                group = words[0] if len(words) > 1 else ""
                kind = "house_value" if group == "house" else "fact"
                found.add((kind, words[1] if group in ("house", "customer") else words[0]))
    return frozenset(found)


# --- guides ---------------------------------------------------------------------------------------


def _guide(guide: Guide, name: Renamed) -> Guide:
    steps = _mapped(guide.steps, lambda step: _step(step, name))
    changes: dict[str, Any] = {}
    if steps is not guide.steps:
        changes["steps"] = steps
    if name.kind == "guide" and name.old in guide.within:
        changes["within"] = _each(guide.within, name)
    if name.kind == "pack" and guide.pack == name.old:
        changes["pack"] = name.new
    if name.kind == "fact" and name.old in guide.facts:
        changes["facts"] = {
            name.new if key == name.old else key: replace(spec, name=name.new)
            if key == name.old
            else spec
            for key, spec in guide.facts.items()
        }
    return replace(guide, **changes) if changes else guide


def _step(step: Step, name: Renamed) -> Step:
    changes: dict[str, Any] = {}
    ways = tuple(_way(way, name) for way in step.ways)
    if any(new is not old for new, old in zip(ways, step.ways, strict=True)):
        changes["ways"] = ways
    if name.kind == "template" and step.say == name.old:
        changes["say"] = name.new
    if name.kind == "solution" and step.solve and name.old in step.solve.solutions:
        changes["solve"] = replace(step.solve, solutions=_each(step.solve.solutions, name))
    if name.kind == "fact":
        if name.old in step.captures:
            changes["captures"] = _each(step.captures, name)
        if step.verify and name.old in step.verify.ask:
            changes["verify"] = replace(step.verify, ask=_each(step.verify.ask, name))
        when = condition_following(step.when, name)
        if when is not step.when:
            changes["when"] = when
    return replace(step, **changes) if changes else step


def _way(way: Way, name: Renamed) -> Way:
    changes: dict[str, Any] = {}
    if name.kind == "guide" and way.to.guide == name.old:
        changes["to"] = replace(way.to, guide=name.new)
    if name.kind == "fact":
        if name.old in way.sets:
            changes["sets"] = {
                name.new if key == name.old else key: value for key, value in way.sets.items()
            }
        when = condition_following(way.when, name)
        if when is not way.when:
            changes["when"] = when
    return replace(way, **changes) if changes else way


def condition_following(condition: Condition | None, name: Renamed) -> Condition | None:
    """A condition in which a fact has its new name; the same object when it names it nowhere."""
    match condition:
        case Known(old) | Compare(old) | In(old) if old == name.old:
            return replace(condition, name=name.new)
        case Not(part):
            made = condition_following(part, name)
            return condition if made is part or made is None else Not(made)
        case And(parts) | Or(parts):
            new = tuple(cast(Condition, condition_following(part, name)) for part in parts)
            same = all(one is other for one, other in zip(new, parts, strict=True))
            return condition if same else type(condition)(new)
        case _:
            return condition


def _each(ids: tuple[str, ...], name: Renamed) -> tuple[str, ...]:
    return tuple(name.new if id_ == name.old else id_ for id_ in ids)


def _mapped(items: Mapping[str, T], change: Callable[[T], T]) -> Mapping[str, T]:
    made = {key: change(value) for key, value in items.items()}
    return made if any(made[key] is not items[key] for key in items) else items


# --- scenarios ----------------------------------------------------------------------------------


def scenario_following(scenario: Scenario, name: Renamed) -> Scenario:
    """A simulated customer in whom a guide, a solution or a fact has its new id."""
    changes: dict[str, Any] = {}
    if name.kind == "guide" and scenario.guide == name.old:
        changes["guide"] = name.new
    if name.kind == "solution":
        for field in ("solutions", "options"):
            if name.old in getattr(scenario, field):
                changes[field] = _each(getattr(scenario, field), name)
    facts = {one.name for one in scenario.knows if not one.hidden}
    if name.kind == "fact" and name.old in facts:
        changes["knows"] = tuple(
            replace(
                one,
                name=name.new if one.name == name.old else one.name,
                when=condition_following(one.when, name),
            )
            for one in scenario.knows
        )
        changes["ends"] = tuple(
            replace(end, when=condition_following(end.when, name)) for end in scenario.ends
        )
    if name.kind == "solution" or "knows" in changes:
        replies = tuple(_reply(one, name) for one in scenario.replies)
        if replies != scenario.replies:
            changes["replies"] = replies
    return replace(scenario, **changes) if changes else scenario


def _move(spec: MoveSpec, name: Renamed) -> MoveSpec:
    if name.kind == "template" and name.old in spec.templates:
        return replace(spec, templates=_each(spec.templates, name))
    if name.kind in ("fact", "solution"):
        about = {name.new if key == name.old else key: one for key, one in spec.about.items()}
        replies = tuple(_reply(one, name) for one in spec.replies)
        if about != spec.about or replies != spec.replies:
            return replace(spec, about=about, replies=replies)
    return spec


def _reply(reply: Reply, name: Renamed) -> Reply:
    return replace(
        reply,
        about=name.new if reply.about == name.old else reply.about,
        when=condition_following(reply.when, name),
        tells=_each(reply.tells, name) if name.kind == "fact" else reply.tells,
    )


# --- steps ----------------------------------------------------------------------------------------


def renamed_step(content: Content, guide: str, step: str, new_id: str) -> Edit:
    """A step under another id: ways of all guides follow, and the text that is written in it.

    Raises:
        KnownError: there is no such step, the id cannot be used, or it is taken.
    """
    found = content.guides.get(guide)
    if found is None or step not in found.steps:
        raise BadNameError("no-item", f"There is no “{step}” any more.", "Look at the tree again.")
    if not _ID.fullmatch(new_id):
        raise BadNameError(
            "bad-id",
            f"“{new_id[:80]}” cannot be an id.",
            "Take small Latin letters, digits and “_”, with a letter first.",
        )
    if new_id == step:
        return Edit()
    if new_id in found.steps:
        raise BadNameError("id-taken", f"There is a “{new_id}” already.", "Take another id.")
    items: list[Item] = []
    for one in content.guides.values():
        made = _with_step(one, guide, step, new_id)
        if made is not one:
            items.append(made)
    own = content.templates.get(f"{guide}.{step}")
    if own is None or not own.inline:
        return Edit(tuple(items))
    other = Renamed("template", own.id, f"{guide}.{new_id}")
    items = [following(item, [other]) for item in items]
    return Edit((*items, replace(own, id=other.new)), (ref_of(own),), (other,))


def _with_step(guide: Guide, of: str, old: str, new: str) -> Guide:
    here = guide.id == of

    def target(to: Target) -> Target:
        if to.guide == of and to.step == old:
            to = replace(to, step=new)
        if here and not to.guide and to.step == old:
            to = replace(to, step=new)
        return replace(to, then=new) if here and to.then == old else to

    def renamed_way(way: Way) -> Way:
        to = target(way.to)
        return way if to is way.to else replace(way, to=to)

    def renamed_ways(step: Step) -> Step:
        ways = tuple(map(renamed_way, step.ways))
        same = all(one is other for one, other in zip(ways, step.ways, strict=True))
        step = step if same else replace(step, ways=ways)
        return replace(step, id=new) if here and step.id == old else step

    steps = _mapped(guide.steps, renamed_ways)
    if here:
        steps = {new if key == old else key: step for key, step in steps.items()}
        return replace(guide, steps=steps, start=new if guide.start == old else guide.start)
    return guide if steps is guide.steps else replace(guide, steps=steps)


def shared_or_own_facts(content: Content) -> dict[str, FactSpec]:
    """All facts that any guide knows, by name; a shared one wins."""
    found: dict[str, FactSpec] = {}
    for guide in content.guides.values():
        found.update(guide.facts)
    return {**found, **content.facts}


def inline_of(content: Content, guide: str) -> tuple[Template, ...]:
    """The texts that are written in the steps of a guide, in the order of the steps."""
    found = content.guides.get(guide)
    said = (content.templates.get(step.say) for step in (found.steps.values() if found else ()))
    return tuple(one for one in said if one is not None and owner_of(one) == guide)
