"""What the graph of steps shows: dead ends, loops, steps nobody comes to, facts not known yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Guide, Step, Way
from agent_assist.guidecheck.finding import Finding, title_of_step
from agent_assist.guidecheck.paths import Faults, Graph, path_without
from agent_assist.guidecheck.uses import Use


def _path(guide: Guide, step: Step) -> str:
    return f"guides/{guide.id}/steps/{step.id}"


def _faults(graph: Graph) -> Faults:
    assert graph.faults is not None
    return graph.faults


def unreachable(graph: Graph) -> Iterator[Finding]:
    """Steps that nothing leads to."""
    for number in _faults(graph).unreachable:
        guide, step = graph.steps[number]
        title = title_of_step(guide, step.id, graph.content)
        message = f"Nothing leads to the step {title}."
        hint = "Let an answer lead to it, or remove it."
        yield Finding("unreachable-step", _path(guide, step), message, hint)


def without_end(graph: Graph) -> Iterator[Finding]:
    """Loops that no answer leaves, and other steps from which no end can be reached."""
    for group in _faults(graph).loops:
        guide, step = graph.steps[group[0]]
        titles = [title_of_step(*_ids(graph, number)) for number in group]
        message = f"No answer leads out of this loop: {' → '.join((*titles, titles[0]))}."
        hint = "Let an answer lead to an end, or to a step outside the loop."
        yield Finding("endless-loop", _path(guide, step), message, hint)
    for number in _faults(graph).no_end:
        guide, step = graph.steps[number]
        title = title_of_step(guide, step.id, graph.content)
        message = f"From the step {title} no end can be reached."
        hint = "Follow its answers: one of them has to lead to an end or a return."
        yield Finding("no-end", _path(guide, step), message, hint)


def _ids(graph: Graph, number: int) -> tuple[Guide, str, Content]:
    guide, step = graph.steps[number]
    return guide, step.id, graph.content


def calls_and_returns(graph: Graph) -> Iterator[Finding]:
    """Calls of guides that never return, and returns where nobody called."""
    for number, edge in _faults(graph).never_return:
        guide, step = graph.steps[number]
        other = graph.steps[edge.enters][0]
        message = f"The guide “{other.id}” is called here and never returns."
        hint = "Let it end with “return: true”, or use “jump”."
        yield Finding("call-never-returns", f"{_path(guide, step)}/ways/{edge.way}", message, hint)
    for number, edge in _faults(graph).to_nobody:
        path = f"{_path(*graph.steps[number])}/ways/{edge.way}"
        message = "An opening guide that nobody calls has nowhere to return to."
        yield Finding("return-to-nobody", path, message, "Lead to a step of kind end.")


def not_known_yet(graph: Graph, uses: Iterable[Use]) -> Iterator[Finding]:
    """Facts that are used at a step and are not known on some path to it."""
    for use in uses:
        number = graph.numbers[use.guide, use.step]
        if not graph.reached[number]:
            continue
        known = graph.known[number] | graph.bit(use.implied)
        alternatives = [graph.bit([name]) for name in use.facts]
        if any(known & bit for bit in alternatives):
            continue
        path = path_without(graph, alternatives[0], number)
        titles = " → ".join(title_of_step(*_ids(graph, at)) for at in path)
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
