"""A guide as a graph: portals, where they stand, and at which step a problem is shown."""

from __future__ import annotations

from dataclasses import replace

from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    Disposition,
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.domain.problem import Problem, Severity
from agent_assist.editing.guide_graph import Edge, graph_of, problems_by_step


def step(id: str, stage: Stage, *ways: Way, **more: object) -> Step:
    return replace(Step(id, stage, StepKind.ASK, ways=ways), **more)


def end(id: str) -> Step:
    return Step(id, Stage.THANK, StepKind.END, end=Disposition.RESOLVED)


def guide(*steps: Step, id: str = "opening") -> Guide:
    return Guide(id, GuideKind.OPENING, {step.id: step for step in steps}, steps[0].id)


RETURNS = guide(step("order", Stage.RESOLVE), id="returns")


def test_a_call_goes_through_a_portal_in_the_stage_of_the_called_guide() -> None:
    call = Way("back", Target(TargetKind.CALL, guide="returns", then="bye"))
    opening = guide(step("wish", Stage.NEED, call), end("bye"))
    graph = graph_of(opening, Content({"opening": opening, "returns": RETURNS}))
    portal = graph.nodes[1]
    assert (portal.portal, portal.guide, portal.stage) == (True, "returns", Stage.RESOLVE)
    assert set(graph.edges) == {
        Edge("wish", portal.id, "wish", "back"),
        Edge(portal.id, "bye", "wish", "back"),
    }


def test_ways_to_the_same_guide_share_a_portal_and_a_jump_does_not_return() -> None:
    jump = Target(TargetKind.JUMP, guide="returns")
    opening = guide(step("wish", Stage.NEED, Way("one", jump), Way("two", jump)), end("bye"))
    graph = graph_of(opening, Content({"opening": opening}))
    portals = [node for node in graph.nodes if node.portal]
    assert [(node.stage, node.returns) for node in portals] == [(Stage.NEED, False)]
    assert len(graph.edges) == 2


def test_a_portal_stands_between_its_step_and_what_follows() -> None:
    call = Way("back", Target(TargetKind.CALL, guide="returns", then="more"))
    opening = guide(step("wish", Stage.NEED, call), step("more", Stage.NEED))
    graph = graph_of(opening, Content({"opening": opening, "returns": RETURNS}))
    assert graph.nodes[1].stage is Stage.NEED


def test_where_topics_are_called_the_first_way_goes_through_the_topic() -> None:
    ways = Way("next", Target(step="bye")), Way("wrong", Target(step="bye"))
    opening = guide(step("need", Stage.NEED, *ways, topics=True), end("bye"))
    graph = graph_of(opening, Content({"opening": opening}))
    assert [(node.guide, node.stage) for node in graph.nodes if node.portal] == [
        ("", Stage.RESOLVE)
    ]
    assert Edge("need", "bye", "need", "wrong") in graph.edges


def test_ways_astray_have_no_line_and_returns_are_marked() -> None:
    ways = Way("lost", Target(step="nowhere")), Way("back", Target(TargetKind.RETURN))
    opening = guide(step("wish", Stage.NEED, *ways))
    graph = graph_of(opening, Content({"opening": opening}))
    assert graph.edges == ()
    assert graph.leaves == {"wish"}


def test_problems_are_shown_at_their_step_errors_first() -> None:
    opening = guide(
        step("wish", Stage.NEED, say="opening.wish"), step("more", Stage.NEED, say="shared")
    )

    def problem(severity: Severity, item: str, part: str = "") -> Problem:
        return Problem(severity, "code", f"{item} {part}", "", item=item, part=part)

    warning = problem(Severity.WARNING, "guides/opening", "steps/wish/ways/yes")
    error = problem(Severity.ERROR, "guides/opening", "steps/wish")
    own = problem(Severity.WARNING, "templates/opening.wish", "wordings/own")
    shared = problem(Severity.ERROR, "templates/shared")
    others = (
        problem(Severity.WARNING, "templates/shared"),
        problem(Severity.ERROR, "guides/opening", "start"),
        problem(Severity.ERROR, "guides/other", "steps/wish"),
        problem(Severity.ERROR, "guides/opening", "steps/gone"),
    )
    found = problems_by_step(opening, (warning, error, own, shared, *others))
    assert found == {"wish": (error, warning, own), "more": (shared,)}
