"""A guide as a graph to draw: its steps, where its ways lead, and where they leave the guide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Guide, Stage, Step, Target, TargetKind, Way
from agent_assist.domain.problem import Problem, Severity

STAGES = tuple(Stage)


@dataclass(frozen=True, slots=True)
class Node:
    """A step, or a portal: another guide that is called or gone to from a step.

    Attributes:
        id: of the step; of a portal, the step's id, ">" and the way's.
        stage: lane in which it stands.
        step: the step; for a portal, the one that its way leaves.
        guide: of a portal, the other guide; empty when the customer's words choose it.
        returns: of a portal, whether the other guide comes back.
    """

    id: str
    stage: Stage
    step: str
    portal: bool = False
    guide: str = ""
    returns: bool = True

    @property
    def lane(self) -> int:
        """0 to 4, from left to right."""
        return STAGES.index(self.stage)


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from node to node: one way, or the two halves of a way through a portal."""

    start: str
    end: str
    step: str
    way: str


@dataclass(frozen=True, slots=True)
class GuideGraph:
    """All nodes in the order of the guide, and all edges.

    Attributes:
        leaves: steps with a way that returns to the guide that called this one.
    """

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    leaves: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Shares:
    """How logged calls went through one guide.

    Attributes:
        calls: how many calls were looked at.
        steps: calls that came to a step. ways: calls that took a way, by step and way.
        left: calls that ended at a step without being meant to.
    """

    calls: int = 0
    steps: Mapping[str, int] = field(default_factory=dict)
    ways: Mapping[tuple[str, str], int] = field(default_factory=dict)
    left: Mapping[str, int] = field(default_factory=dict)


def graph_of(guide: Guide, content: Content) -> GuideGraph:
    """The graph of a guide; ways to steps that are not there are left out.

    Args:
        guide: the guide.
        content: the other guides, for the stage in which a called one begins.
    """
    nodes: list[Node] = []
    edges: list[Edge] = []
    for step in guide.steps.values():
        nodes.append(Node(step.id, step.stage, step.id))
        portals: dict[Target, str] = {}
        for way in step.ways:
            here = step.id
            if _leaves(step, way):
                known = portals.get(way.to)
                if known is None:
                    portal = _portal(guide, step, way, content)
                    nodes.append(portal)
                    known = portals[way.to] = portal.id
                    then = _then(guide, way)
                    if then:
                        edges.append(Edge(known, then, step.id, way.id))
                edges.append(Edge(here, known, step.id, way.id))
            elif then := _then(guide, way):
                edges.append(Edge(here, then, step.id, way.id))
    returning = {
        step.id
        for step in guide.steps.values()
        if any(way.to.kind is TargetKind.RETURN for way in step.ways)
    }
    return GuideGraph(tuple(nodes), tuple(edges), frozenset(returning))


def _leaves(step: Step, way: Way) -> bool:
    """Whether a way goes through another guide, or through the topic that is found here."""
    if way.to.kind in (TargetKind.JUMP, TargetKind.CALL):
        return True
    return step.topics and way is step.ways[0] and way.to.kind is TargetKind.STEP


def _then(guide: Guide, way: Way) -> str:
    own = {TargetKind.STEP: way.to.step, TargetKind.CALL: way.to.then}.get(way.to.kind, "")
    return own if own in guide.steps else ""


def _portal(guide: Guide, step: Step, way: Way, content: Content) -> Node:
    entered = content.guides.get(way.to.guide)
    stage = Stage.RESOLVE if step.topics else step.stage
    if entered is not None and not step.topics:
        first = entered.steps.get(way.to.step or entered.start)
        stage = first.stage if first else stage
    then = _then(guide, way)
    lane = max(STAGES.index(step.stage), STAGES.index(stage))
    if then:
        lane = min(lane, max(STAGES.index(step.stage), STAGES.index(guide.steps[then].stage)))
    return Node(
        f"{step.id}>{way.id}",
        STAGES[lane],
        step.id,
        True,
        way.to.guide,
        way.to.kind is not TargetKind.JUMP,
    )


def problems_by_step(
    guide: Guide, problems: tuple[Problem, ...]
) -> Mapping[str, tuple[Problem, ...]]:
    """Problems by the step at which they are to be shown, errors first.

    Those of a text stand at the step that says it: all of a text written in the step, the errors
    of a template that other steps may say as well.
    """
    saying: dict[str, list[str]] = {}
    for step in guide.steps.values():
        if step.say:
            saying.setdefault(f"templates/{step.say}", []).append(step.id)
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        words = problem.part.split("/")
        if problem.item == f"guides/{guide.id}":
            if words[0] == "steps" and len(words) > 1 and words[1] in guide.steps:
                found.setdefault(words[1], []).append(problem)
            continue
        for step_id in saying.get(problem.item, ()):
            own = problem.item == f"templates/{guide.id}.{step_id}"
            if own or problem.severity is Severity.ERROR:
                found.setdefault(step_id, []).append(problem)
    return {
        step_id: tuple(sorted(them, key=lambda one: one.severity is not Severity.ERROR))
        for step_id, them in found.items()
    }
