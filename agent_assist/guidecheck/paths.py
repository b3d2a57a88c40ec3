"""All guides as one graph of steps, with what each edge makes known.

Steps are numbered over all guides, and sets of facts are the bits of whole numbers, so that the
fixpoints below cost little: each edge is looked at again only when what it leads to has changed,
and it can change at most once for each fact.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    Disposition,
    Guide,
    GuideKind,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.guidecheck.implied import implied

FREE_CHOICE = frozenset({StepKind.ASK, StepKind.VERIFY, StepKind.LOOKUP, StepKind.SOLVE})
"""At these steps any open way can be taken; at others the first open one is."""

GONE = frozenset(
    {
        Disposition.TRANSFERRED,
        Disposition.ABANDONED,
        Disposition.DROPPED,
        Disposition.SILENT,
        Disposition.WRONG_NUMBER,
        Disposition.ABUSIVE,
        Disposition.NO_ANSWER,
        Disposition.VOICEMAIL,
    }
)
"""Ends after which a called guide does not lead back to its caller: nobody is there any more."""

EVERYTHING = -1
"""The set of all facts, as bits: what is known where no path leads."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One way on from a step.

    Attributes:
        to: number of the step it leads to in the end; -1 when it leaves the guide for good.
        enters: number of the step of another guide it goes through first (a call) or for good
            (a jump); -1 for none.
        gains: bits of the facts that are known after it for sure.
    """

    way: str
    kind: TargetKind
    to: int
    enters: int
    gains: int


@dataclass(frozen=True, slots=True)
class Faults:
    """What is wrong with a graph, by numbers of steps, whatever its texts say.

    Attributes:
        unreachable: nothing leads to them. loops: that no answer leaves. no_end: no end can be
            reached from them. never_return: edges that call a guide which never does.
            to_nobody: edges that return where nobody called.
    """

    unreachable: tuple[int, ...]
    loops: tuple[tuple[int, ...], ...]
    no_end: tuple[int, ...]
    never_return: tuple[tuple[int, Edge], ...]
    to_nobody: tuple[tuple[int, Edge], ...]


@dataclass(slots=True)
class Graph:
    """The graph, and what is proved of it.

    Attributes:
        steps: (guide, step) by number. edges: by number of the step they leave.
        starts: number of the first step of each guide. entries: steps other guides enter at.
        can_return: something can lead back from here to the caller.
        can_end: something can end the interaction from here.
        gained: facts that are known for sure after the return, whatever was known here.
        known: facts that are known for sure when the step is come to.
    """

    content: Content
    steps: list[tuple[Guide, Step]] = field(default_factory=list)
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    edges: list[list[Edge]] = field(default_factory=list)
    starts: dict[str, int] = field(default_factory=dict)
    entries: set[int] = field(default_factory=set)
    called: set[str] = field(default_factory=set)
    bits: dict[str, int] = field(default_factory=dict)
    can_return: list[bool] = field(default_factory=list)
    can_end: list[bool] = field(default_factory=list)
    gained: list[int] = field(default_factory=list)
    known: list[int] = field(default_factory=list)
    reached: list[bool] = field(default_factory=list)
    faults: Faults | None = None

    def bit(self, names: Iterable[str]) -> int:
        """The set of these facts."""
        found = 0
        for name in names:
            found |= 1 << self.bits.setdefault(name, len(self.bits))
        return found

    def names(self, known: int) -> frozenset[str]:
        """The facts in a set."""
        return frozenset(name for name, at in self.bits.items() if known >> at & 1)

    def show(self, content: Content) -> None:
        """Take the texts of content whose graph is the same."""
        if content is self.content:
            return
        for id_, guide in content.guides.items():
            if self.content.guides[id_] is not guide:
                for step in guide.steps.values():
                    self.steps[self.numbers[id_, step.id]] = (guide, step)
        self.content = content

    def finishes(self, number: int) -> bool:
        """Whether an end can be reached; the return counts where something was interrupted."""
        guide = self.steps[number][0]
        if self.can_end[number]:
            return True
        returns = guide.kind is not GuideKind.OPENING or guide.id in self.called
        return returns and self.can_return[number]


def build(content: Content, is_open: Callable[[str, str, Way], bool]) -> Graph:
    """The graph of all guides; ways that are never open and targets that do not exist left out.

    Args:
        is_open: whether a way can ever be open, by guide, step and way.
    """
    graph = Graph(content)
    for guide in content.guides.values():
        for step in guide.steps.values():
            graph.numbers[guide.id, step.id] = len(graph.steps)
            graph.steps.append((guide, step))
        if (guide.id, guide.start) in graph.numbers:
            graph.starts[guide.id] = graph.numbers[guide.id, guide.start]
    for guide, step in graph.steps:
        graph.edges.append(list(_edges(graph, guide, step, is_open)))
    for edge in (edge for edges in graph.edges for edge in edges if edge.enters >= 0):
        graph.entries.add(edge.enters)
        if edge.kind is TargetKind.CALL:
            graph.called.add(graph.steps[edge.enters][0].id)
    _find_ends(graph)
    _find_gains(graph)
    _find_known(graph)
    graph.faults = _faults(graph)
    return graph


def _faults(graph: Graph) -> Faults:
    loops = tuple(
        tuple(group)
        for group in components(graph)
        if not any(graph.finishes(number) for number in group)
    )
    looping = {number for group in loops for number in group}
    edges = [(number, edge) for number, edges in enumerate(graph.edges) for edge in edges]
    return Faults(
        tuple(number for number, reached in enumerate(graph.reached) if not reached),
        loops,
        tuple(
            number
            for number, (_, step) in enumerate(graph.steps)
            if step.ways and number not in looping and not graph.finishes(number)
        ),
        tuple(
            (number, edge)
            for number, edge in edges
            if edge.kind is TargetKind.CALL and not graph.can_return[edge.enters]
        ),
        tuple(
            (number, edge)
            for number, edge in edges
            if edge.kind is TargetKind.RETURN and _nobody_called(graph, graph.steps[number][0])
        ),
    )


def _nobody_called(graph: Graph, guide: Guide) -> bool:
    return guide.kind is GuideKind.OPENING and guide.id not in graph.called


def _edges(
    graph: Graph, guide: Guide, step: Step, is_open: Callable[[str, str, Way], bool]
) -> Iterable[Edge]:
    captured = graph.bit(
        name
        for name in step.captures
        if (fact := graph.content.fact(name, guide.id)) is None or fact.required
    )
    here = captured | graph.bit(implied(step.when, True))
    passed = graph.bit(implied(step.when, False))
    before = 0  # known because the ways before this one were not open
    first_open = True
    for way in step.ways:
        if not is_open(guide.id, step.id, way):
            continue
        open_ = graph.bit(implied(way.when, True))
        if step.kind in FREE_CHOICE:
            yield from _edge(graph, guide, way, here | open_ | graph.bit(way.sets))
        elif first_open:
            yield from _edge(graph, guide, way, here | open_ | before | graph.bit(way.sets))
        if step.when is not None and first_open:
            yield from _edge(graph, guide, _without_call(way), passed | open_ | before)
        before |= graph.bit(implied(way.when, False))
        first_open = first_open and way.when is not None


def _without_call(way: Way) -> Way:
    """How the way leads on from a step that does not fit: no other guide is gone through."""
    if way.to.kind is not TargetKind.CALL:
        return way
    return Way(way.id, Target(step=way.to.then), when=way.when)


def _edge(graph: Graph, guide: Guide, way: Way, gains: int) -> Iterable[Edge]:
    to, numbers = way.to, graph.numbers
    if to.kind is TargetKind.RETURN:
        yield Edge(way.id, to.kind, -1, -1, gains)
        return
    if to.kind is TargetKind.STEP:
        if (guide.id, to.step) in numbers:
            yield Edge(way.id, to.kind, numbers[guide.id, to.step], -1, gains)
        return
    other = graph.content.guides.get(to.guide)
    entry = numbers.get((to.guide, to.step or (other.start if other else "")), -1)
    then = numbers.get((guide.id, to.then), -1)
    if entry >= 0 and (to.kind is TargetKind.JUMP or then >= 0):
        yield Edge(way.id, to.kind, then, entry, gains)


def returns_itself(guide: Guide, step: Step) -> bool:
    """Whether the step is an end that leads back to a caller, who goes on from there."""
    if step.kind is not StepKind.END or guide.kind is GuideKind.ANYTIME:
        return False
    return step.end not in GONE


def _readers(graph: Graph) -> list[list[int]]:
    """By number of a step, the steps whose edges lead to it or enter at it."""
    readers: list[list[int]] = [[] for _ in graph.steps]
    for number, edges in enumerate(graph.edges):
        for edge in edges:
            for other in (edge.to, edge.enters):
                if other >= 0:
                    readers[other].append(number)
    return readers


def _find_ends(graph: Graph) -> None:
    """Least fixpoint: from where an end, and from where a return can be reached."""
    readers = _readers(graph)
    graph.can_end = [step.kind is StepKind.END for _, step in graph.steps]
    graph.can_return = [returns_itself(guide, step) for guide, step in graph.steps]

    def now(number: int) -> tuple[bool, bool]:
        ends, returns = graph.can_end[number], graph.can_return[number]
        for edge in graph.edges[number]:
            match edge.kind:
                case TargetKind.RETURN:
                    returns = True
                case TargetKind.STEP:
                    ends = ends or graph.can_end[edge.to]
                    returns = returns or graph.can_return[edge.to]
                case TargetKind.JUMP:
                    ends = ends or graph.can_end[edge.enters]
                    returns = returns or graph.can_return[edge.enters]
                case TargetKind.CALL:
                    back = graph.can_return[edge.enters]
                    ends = ends or graph.can_end[edge.enters] or (back and graph.can_end[edge.to])
                    returns = returns or (back and graph.can_return[edge.to])
        return ends, returns

    waiting = deque(range(len(graph.steps)))
    while waiting:
        number = waiting.popleft()
        found = now(number)
        if found != (graph.can_end[number], graph.can_return[number]):
            graph.can_end[number], graph.can_return[number] = found
            waiting.extend(readers[number])


def _find_gains(graph: Graph) -> None:
    """Greatest fixpoint, against the edges: what every path from a step to a return makes known."""
    readers = _readers(graph)
    graph.gained = [EVERYTHING] * len(graph.steps)

    def after(edge: Edge) -> int:
        match edge.kind:
            case TargetKind.RETURN:
                return edge.gains
            case TargetKind.STEP:
                return edge.gains | graph.gained[edge.to]
            case TargetKind.JUMP:
                return edge.gains | graph.gained[edge.enters]
            case TargetKind.CALL:
                return edge.gains | graph.gained[edge.enters] | graph.gained[edge.to]

    waiting = deque(range(len(graph.steps)))
    while waiting:
        number = waiting.popleft()
        found = 0 if returns_itself(*graph.steps[number]) else EVERYTHING
        for edge in graph.edges[number]:
            found &= after(edge)
        if found != graph.gained[number]:
            graph.gained[number] = found
            waiting.extend(readers[number])


def leads_to(graph: Graph, edge: Edge) -> Iterable[tuple[int, int]]:
    """The steps an edge comes to, each with what the edge makes known on the way there."""
    if edge.enters >= 0:
        yield edge.enters, edge.gains
    if edge.kind is TargetKind.STEP:
        yield edge.to, edge.gains
    elif edge.kind is TargetKind.CALL and graph.can_return[edge.enters]:
        yield edge.to, edge.gains | graph.gained[edge.enters]


def _onward(graph: Graph, number: int) -> Iterable[tuple[int, int]]:
    """All steps that can be come to next, each with what becomes known on the way there."""
    for edge in graph.edges[number]:
        yield from leads_to(graph, edge)
    guide, step = graph.steps[number]
    if step.topics and guide.kind is GuideKind.OPENING:
        for other in graph.content.guides.values():
            if other.kind is GuideKind.TOPIC and other.id in graph.starts:
                yield graph.starts[other.id], 0


def _begun(graph: Graph) -> list[int]:
    """First steps of the guides that are begun with nothing known.

    A topic guide is begun where an opening guide calls topics, also when the rep chose it
    beforehand; only a library without such a place begins it by itself.
    """
    called = any(s.topics and g.kind is GuideKind.OPENING for g, s in graph.steps)
    return sorted(
        number
        for id, number in graph.starts.items()
        if not (called and graph.content.guides[id].kind is GuideKind.TOPIC)
    )


def _find_known(graph: Graph) -> None:
    """Greatest fixpoint, along the edges: what is known at a step whatever path leads there."""
    graph.known = [EVERYTHING] * len(graph.steps)
    graph.reached = [False] * len(graph.steps)
    waiting = deque(_begun(graph))
    for number in waiting:
        graph.known[number] = 0
        graph.reached[number] = True
    while waiting:
        number = waiting.popleft()
        for to, gains in _onward(graph, number):
            found = graph.known[to] & (graph.known[number] | gains)
            if found != graph.known[to] or not graph.reached[to]:
                graph.known[to] = found
                graph.reached[to] = True
                waiting.append(to)


def path_without(graph: Graph, bit: int, number: int) -> list[int]:
    """A shortest path to the step on which the fact does not become known, as step numbers."""
    starts = _begun(graph)
    came_from: dict[int, int] = dict.fromkeys(starts, -1)
    waiting = deque(starts)
    while waiting and number not in came_from:
        here = waiting.popleft()
        for to, gains in _onward(graph, here):
            if to not in came_from and not gains & bit:
                came_from[to] = here
                waiting.append(to)
    path = []
    while number >= 0 and number in came_from:
        path.append(number)
        number = came_from[number]
    return path[::-1]


def components(graph: Graph) -> list[list[int]]:
    """Steps of one guide that can all reach each other, and have no way out of the group.

    Found by Tarjan's method without recursion. A single step counts when it leads to itself.
    """
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    on_stack: set[int] = set()
    stack: list[int] = []
    found: list[list[int]] = []
    after: Mapping[int, list[int]] = {
        number: [to for edge in edges for to, _ in leads_to(graph, edge)]
        for number, edges in enumerate(graph.edges)
    }
    for root in range(len(graph.steps)):
        if root in index:
            continue
        work = [(root, iter(after[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            number, rest = work[-1]
            for to in rest:
                if to not in index:
                    index[to] = low[to] = len(index)
                    stack.append(to)
                    on_stack.add(to)
                    work.append((to, iter(after[to])))
                    break
                if to in on_stack:
                    low[number] = min(low[number], index[to])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[number])
                if low[number] == index[number]:
                    group: list[int] = []
                    while not group or group[-1] != number:
                        group.append(stack.pop())
                        on_stack.discard(group[-1])
                    if len(group) > 1 or number in after[number]:
                        found.append(sorted(group))
    inside = [set(group) for group in found]
    return [
        group
        for group, members in zip(found, inside, strict=True)
        if all(to in members for number in group for to in after[number])
    ]
