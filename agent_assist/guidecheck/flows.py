"""What the graph of steps shows: dead ends, loops, steps nobody comes to, facts not known yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agent_assist.domain.guide import Guide, Step, Way
from agent_assist.guidecheck.finding import Finding, title_of_step
from agent_assist.guidecheck.paths import Graph, Place
from agent_assist.guidecheck.uses import Use


def _path(guide: Guide, step: Step) -> str:
    return f"guides/{guide.id}/steps/{step.id}"


def unreachable(graph: Graph) -> Iterator[Finding]:
    """Steps that nothing leads to."""
    for part in graph.parts.values():
        if all(part.reached):
            continue
        for step, reached in zip(part.steps, part.reached, strict=True):
            if not reached:
                title = title_of_step(part.guide, step.id, graph.content)
                message = f"Nothing leads to the step {title}."
                hint = "Let an answer lead to it, or remove it."
                yield Finding("unreachable-step", _path(part.guide, step), message, hint)


def without_end(graph: Graph) -> Iterator[Finding]:
    """Loops that no answer leaves, and other steps from which no end can be reached."""
    looping: set[Place] = set()
    for group in graph.loops:
        looping.update(group)
        titles = [_title(graph, place) for place in group]
        message = f"No answer leads out of this loop: {' → '.join((*titles, titles[0]))}."
        hint = "Let an answer lead to an end, or to a step outside the loop."
        path = _path(graph.parts[group[0][0]].guide, graph.step(group[0]))
        yield Finding("endless-loop", path, message, hint)
    for id_, part in graph.parts.items():
        for number in part.unfinished:
            step = part.steps[number]
            if step.ways and (id_, number) not in looping:
                message = f"From the step {_title(graph, (id_, number))} no end can be reached."
                hint = "Follow its answers: one of them has to lead to an end or a return."
                yield Finding("no-end", _path(part.guide, step), message, hint)


def _title(graph: Graph, place: Place) -> str:
    return title_of_step(graph.parts[place[0]].guide, graph.step(place).id, graph.content)


def calls_and_returns(graph: Graph) -> Iterator[Finding]:
    """Calls of guides that never return, and returns where nobody called."""
    for part in graph.parts.values():
        for number, edge in part.never_return:
            entered = edge.enters[0] if edge.enters else ""
            message = f"The guide “{entered}” is called here and never returns."
            hint = "Let it end with “return: true”, or use “jump”."
            path = f"{_path(part.guide, part.steps[number])}/ways/{edge.way}"
            yield Finding("call-never-returns", path, message, hint)
        for number, edge in part.to_nobody:
            path = f"{_path(part.guide, part.steps[number])}/ways/{edge.way}"
            message = "An opening guide that nobody calls has nowhere to return to."
            yield Finding("return-to-nobody", path, message, "Lead to a step of kind end.")


def not_known_yet(graph: Graph, uses: Iterable[Use]) -> Iterator[Finding]:
    """Facts that are used at a step and are not known on some path to it."""
    for use in uses:
        found = graph.known_at(use.guide, use.step)
        if found is None:
            continue
        known = found | graph.bit(use.implied)
        alternatives = [graph.bit([name]) for name in use.facts]
        if any(known & bit for bit in alternatives):
            continue
        path = graph.path_without(alternatives[0], use.guide, use.step)
        titles = " → ".join(_title(graph, place) for place in path)
        wanted = " or ".join(f"“{name}”" for name in use.facts)
        message = f"{wanted} is not known yet on the path {titles}."
        if len(path) == 1:
            message = f"{wanted} is not known yet at the step {titles}."
        hint = (
            f"Capture it before, or write {{% if {use.variable} is known %}} … {{% endif %}} "
            "around the words that need it."
        )
        yield Finding("not-known-yet", use.path, message, hint, use.line, use.column)


def never_open(guide: Guide, step: Step, way: Way, title: str) -> Finding:
    """A way that can never be taken."""
    message = f"The way “{way.id}” of the step {title} is never open: one before it always is."
    hint = "Move it up, or give the ways before it a condition."
    return Finding("never-open", f"{_path(guide, step)}/ways/{way.id}", message, hint)
