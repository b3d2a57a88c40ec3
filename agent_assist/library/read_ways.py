"""The ways on from a step: answers, outcomes, and ways under a key of the step."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.guide import Disposition, Mood, StepKind, Target, TargetKind, Way
from agent_assist.library.fields import NAME, Fields, unique
from agent_assist.library.nodes import Items, Node, Scalar

KEYED_WAYS: Mapping[str, tuple[StepKind, ...]] = {
    "next": (StepKind.SAY, StepKind.CAPTURE, StepKind.ASK, StepKind.LOOKUP),
    "passed": (StepKind.VERIFY,),
    "failed": (StepKind.VERIFY,),
    "third_party": (StepKind.VERIFY,),
    "accepted": (StepKind.SOLVE,),
    "refused": (StepKind.SOLVE,),
    "none": (StepKind.SOLVE,),
}
"""Ways that a key of the step leads to, and the kinds of steps that have them."""

_KINDS = ("go", "jump", "call", "return")


def default_way_id(number: int) -> str:
    """The id of a way in a list under “next” that has none of its own; number counts from 1."""
    return "next" if number == 1 else f"next_{number}"


def read_keyed_ways(fields: Fields, kind: StepKind) -> tuple[Way, ...]:
    """The ways under the keys that this kind of step has."""
    found: dict[str, Way] = {}
    for key, kinds in KEYED_WAYS.items():
        if kind not in kinds:
            continue
        value = fields.node(key)
        if isinstance(value, Items) and key == "next":
            _read_several(fields, value, found)
        elif value is not None and (way := _read_way(fields, value, f"{fields.path}/{key}", key)):
            found[key] = way
    return tuple(found.values())


def _read_several(fields: Fields, value: Items, found: dict[str, Way]) -> None:
    """Ways of which the first open one is taken; with ids next, next_2 or their own."""
    for number, node in enumerate(value.items, 1):
        way = _read_way(fields, node, f"{fields.path}/next/{number}", default_way_id(number))
        if way is None:
            continue
        if way.id in found:
            message = f"The id “{way.id}” is used by two ways here."
            hint = "Give one of them another id."
            path = f"{fields.path}/next/{number}"
            fields.book.report("duplicate-id", node.place, message, hint, path)
            continue
        fields.book.places[f"{fields.path}/ways/{way.id}"] = node.place
        found[way.id] = way


def _read_way(fields: Fields, value: Node, path: str, id: str) -> Way | None:
    """A way given as a step's id, or as a table."""
    if isinstance(value, Scalar):
        fields.book.places[path] = fields.book.places[f"{fields.path}/ways/{id}"] = value.place
        step = fields.checked_id((value.text or "").strip(), value.place, path)
        return Way(id, Target(step=step)) if step else None
    below = fields.book.table(value, path, "way")
    if below is None:
        return None
    own = below.id(required=False)
    fields.book.places[path] = fields.book.places[f"{fields.path}/ways/{own or id}"] = below.place
    return _way(below, own or id)


def read_choices(fields: Fields, key: str, what: str) -> tuple[Way, ...]:
    """The answers or outcomes of a step; their ids are the author's."""
    found: dict[str, Way] = {}
    for node in fields.items(key):
        below = fields.book.table(node, f"{fields.path}/{key}", what)
        if below is None:
            continue
        id = below.id()
        below.move(f"{fields.path}/{key}/{id}")
        fields.book.places[f"{fields.path}/ways/{id}"] = below.place
        if id in KEYED_WAYS or id.startswith("next_"):
            below.wrong("id", f"The id “{id}” is reserved.", "Choose another id.", "bad-id")
            continue
        if id and unique(below, found, id, what):
            way = _way(below, id)
            if way is not None:
                found[id] = way
    return tuple(found.values())


def _way(fields: Fields, id: str) -> Way | None:
    to = _target(fields)
    way = Way(
        id,
        to or Target(),
        fields.texts("text"),
        fields.condition(),
        _sets(fields),
        fields.choice("mood", Mood),
        fields.choice("disposition", Disposition),
    )
    fields.done()
    return way if to else None


def _target(fields: Fields) -> Target | None:
    given = [key for key in _KINDS if fields.node(key) is not None]
    if len(given) != 1:
        message = (
            f"This {fields.what} leads to several places: {', '.join(given)}."
            if given
            else f"This {fields.what} leads nowhere."
        )
        hint = "Write one of: go: STEP; jump: GUIDE; call: GUIDE with then: STEP; return: true."
        fields.book.report("no-target", fields.place, message, hint, fields.path)
        fields.names()
        return None
    return _target_of(fields, given[0])


def _target_of(fields: Fields, kind: str) -> Target | None:
    if kind == "go":
        step = fields.id("go")
        return Target(step=step) if step else None
    if kind == "return":
        if fields.flag("return"):
            return Target(TargetKind.RETURN)
        fields.wrong("return", "“return” can only be true.", "Write return: true, or another way.")
        return None
    guide = fields.id(kind)
    step = fields.id("at", required=False)
    if kind == "jump":
        return Target(TargetKind.JUMP, step, guide) if guide else None
    then = fields.id("then")
    return Target(TargetKind.CALL, step, guide, then) if guide and then else None


def _sets(fields: Fields) -> dict[str, str]:
    below = fields.inner("sets", "list of facts")
    if below is None:
        return {}
    found = {}
    for name in below.names():
        if not NAME.fullmatch(name):
            message = f"“{name[:80]}” cannot be the name of a fact."
            below.wrong(name, message, "Write {wish: return}.", "bad-id")
            continue
        found[name] = below.text(name)
    return {name: value for name, value in found.items() if value}
