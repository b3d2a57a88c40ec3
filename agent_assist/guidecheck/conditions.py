"""Conditions that can never be true, and ways that are never open."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator

from agent_assist.domain.condition import And, Condition, Not, Or, names, to_text
from agent_assist.domain.content import Content
from agent_assist.domain.guide import FactScope, FactSpec, Guide, Step, StepKind, Way
from agent_assist.guidecheck.finding import Finding, title_of_step
from agent_assist.guidecheck.flows import never_open
from agent_assist.guidecheck.parts import FREE_CHOICE
from agent_assist.guidecheck.paths import Graph
from agent_assist.guidecheck.regions import EVERYTHING
from agent_assist.guidecheck.satisfiable import can_be_true


def _fact(content: Content, guide: Guide) -> Callable[[str], FactSpec | None]:
    return lambda name: content.fact(name, guide.id)


def possible(content: Content, guide: Guide, condition: Condition | None) -> bool:
    """Whether the condition can be true at all in this guide."""
    if condition is None:
        return True
    return can_be_true(condition, _fact(content, guide), content.languages)


def never_true(guide: Guide, content: Content) -> Iterator[Finding]:
    """Conditions that nothing fulfils, and ways behind one that is always taken first."""
    for step in guide.steps.values():
        path = f"guides/{guide.id}/steps/{step.id}"
        if step.when is not None and not possible(content, guide, step.when):
            yield _never(step.when, f"{path}/when", "this step is never come to")
        for way in step.ways:
            if way.when is not None and not possible(content, guide, way.when):
                yield _never(way.when, f"{path}/ways/{way.id}", "this way is never open")
        if step.kind not in FREE_CHOICE:
            yield from _behind_open_ways(guide, step, content)


def _never(condition: Condition, path: str, so: str) -> Finding:
    message = f"“{to_text(condition)}” can never be true, so {so}."
    return Finding("never-true", path, message, "Change the condition, or remove it.")


def _behind_open_ways(guide: Guide, step: Step, content: Content) -> Iterator[Finding]:
    """Of these ways the first open one is taken; one that comes after all cases is never open."""
    before: list[Condition] = []
    always = False
    for way in step.ways:
        own = () if way.when is None else (way.when,)
        here = And((*(Not(condition) for condition in before), *own))
        shadowed = always or (bool(before) and not possible(content, guide, here))
        if shadowed and possible(content, guide, way.when):
            yield never_open(guide, step, way, title_of_step(guide, step.id, content))
        always = always or way.when is None
        before.extend(own)


def tested(guide: Guide) -> tuple[tuple[str, str], ...]:
    """The names that the guide's conditions look at, each with the condition's path."""
    found = []
    for step in guide.steps.values():
        path = f"guides/{guide.id}/steps/{step.id}"
        found += [(name, f"{path}/when") for name in _asked(step.when)]
        for way in step.ways:
            found += [(name, f"{path}/ways/{way.id}") for name in _asked(way.when)]
    return tuple(found)


def _asked(condition: Condition | None) -> list[str]:
    return [] if condition is None else sorted(names(condition))


def told(guide: Guide) -> frozenset[str]:
    """The facts that the guide finds out: captured, or set by a way."""
    steps = guide.steps.values()
    captured = (name for step in steps for name in step.captures)
    return frozenset(captured) | {name for step in steps for way in step.ways for name in way.sets}


def never_known(
    guide: Guide, asked: Iterable[tuple[str, str]], known: Container[str], content: Content
) -> Iterator[Finding]:
    """Facts that conditions look at and nothing in any guide finds out.

    Args:
        asked: as by `tested`. known: what any guide finds out.
    """
    for name, path in asked:
        if name in known:
            continue
        fact = content.fact(name, guide.id)
        if fact is None or fact.scope is FactScope.CUSTOMER:  # known from the record, perhaps
            continue
        message = f"No step captures “{name}” and no way sets it, so it is never known here."
        hint = "Capture it, let a way set it, or give the step an outcome for each case."
        yield Finding("never-known", path, message, hint)


def is_open(content: Content) -> Callable[[str, str, Way], bool]:
    """Whether a way can ever be open; each condition of a guide is looked at once."""
    known: dict[tuple[str, Condition], bool] = {}

    def found(guide: str, _: str, way: Way) -> bool:
        if way.when is None:
            return True
        key = (guide, way.when)
        if key not in known:
            known[key] = possible(content, content.guides[guide], way.when)
        return known[key]

    return found


def all_closed(guide: Guide, graph: Graph) -> Iterator[Finding]:
    """Steps whose ways can all be closed at once, so that a call would be stuck there."""
    content = graph.content
    for step in guide.steps.values():
        conditions = [way.when for way in step.ways if way.when is not None]
        if step.kind is StepKind.END or not conditions or len(conditions) < len(step.ways):
            continue
        known = _known_at(graph, guide, step, conditions)
        stuck = Not(Or(tuple(conditions)) if len(conditions) > 1 else conditions[0])
        case: Condition = stuck
        if step.when is not None and step.kind in FREE_CHOICE:
            case = And((step.when, stuck))
        if can_be_true(case, _fact(content, guide), content.languages, known):
            title = title_of_step(guide, step.id, content)
            message = f"All ways on from the step {title} can be closed at once."
            hint = "Add a way without a condition, as the last one."
            yield Finding("no-open-way", f"guides/{guide.id}/steps/{step.id}", message, hint)


def _known_at(
    graph: Graph, guide: Guide, step: Step, conditions: list[Condition]
) -> frozenset[str]:
    """Facts that have a value when the ways are looked at; what a step captures is known then."""
    asked = {name for condition in conditions for name in names(condition)}
    found = graph.known_at(guide.id, step.id)
    known = EVERYTHING if found is None else found
    required = {
        name
        for name in step.captures
        if (fact := graph.content.fact(name, guide.id)) is None or fact.required
    }
    before = {name for name in asked if known & graph.bit([name])}
    return frozenset(before | (required if step.when is None else set()))
