"""Guides that lead into each other, as one piece of the graph, and the fixpoints over it.

Each edge is looked at again only when what it leads to has changed, and that can change at most
once for each fact. A fixpoint over a region needs of the guides outside of it only what was found
of them before, so regions are solved one after the other, in the order in which they lead on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from agent_assist.domain.guide import StepKind, TargetKind
from agent_assist.guidecheck.parts import Entry, Part, returns_itself

T = TypeVar("T")
Node = TypeVar("Node", bound=Hashable)

EVERYTHING = -1
"""The set of all facts: what is known where no path leads."""

Hop = tuple[TargetKind, int, int, int]
"""An edge inside a region: kind, where it leads to, where it enters (-1 for nowhere), gains."""


class Region:
    """The steps of some guides, numbered one after the other; then the entries of others.

    Args:
        parts: the guides of the region. every: all guides of the graph.
    """

    def __init__(self, parts: Sequence[Part], every: Mapping[str, Part]) -> None:
        self.parts = parts
        self.offsets: dict[str, int] = {}
        self.size = 0
        for part in parts:
            self.offsets[part.guide.id] = self.size
            self.size += len(part.steps)
        self.outer: dict[Entry, int] = {}
        self._every = every
        self.hops: list[list[Hop]] = [
            [
                (
                    edge.kind,
                    edge.to + offset if edge.to >= 0 else -1,
                    -1 if edge.enters is None else self._number(edge.enters),
                    edge.gains,
                )
                for edge in edges
            ]
            for part, offset in zip(parts, self.offsets.values(), strict=True)
            for edges in part.edges
        ]

    def _number(self, entry: Entry) -> int:
        guide, step = entry
        offset = self.offsets.get(guide)
        if offset is not None:
            return offset + self._every[guide].numbers[step]
        return self.outer.setdefault(entry, self.size + len(self.outer))

    def _found(self, what: Callable[[Part], Sequence[T]]) -> list[T]:
        """What was found of the steps outside that are entered, in their order."""
        parts = ((self._every[guide], step) for guide, step in self.outer)
        return [what(part)[part.numbers[step]] for part, step in parts]

    # ---- backward: what can become of a call from here

    def solve_back(self) -> None:
        """From where an end, and from where a return can be reached, and what is gained by then."""
        readers: list[list[int]] = [[] for _ in range(self.size)]
        for number, hops in enumerate(self.hops):
            for _, to, enters, _ in hops:
                if 0 <= to < self.size:
                    readers[to].append(number)
                if 0 <= enters < self.size:
                    readers[enters].append(number)
        ends, returns = self._ends(readers)
        gained = self._gains(readers)
        for part, offset in zip(self.parts, self.offsets.values(), strict=True):
            until = offset + len(part.steps)
            part.ends, part.returns = ends[offset:until], returns[offset:until]
            part.gained = gained[offset:until]

    def _ends(self, readers: list[list[int]]) -> tuple[list[bool], list[bool]]:
        """Least fixpoint."""
        steps = [(part.guide, step) for part in self.parts for step in part.steps]
        ends = [step.kind is StepKind.END for _, step in steps]
        returns = [returns_itself(guide, step) for guide, step in steps]
        ends += self._found(lambda part: part.ends)
        returns += self._found(lambda part: part.returns)

        def now(number: int) -> tuple[bool, bool]:
            can_end, can_return = ends[number], returns[number]
            for kind, to, enters, _ in self.hops[number]:
                match kind:
                    case TargetKind.RETURN:
                        can_return = True
                    case TargetKind.STEP:
                        can_end = can_end or ends[to]
                        can_return = can_return or returns[to]
                    case TargetKind.JUMP:
                        can_end = can_end or ends[enters]
                        can_return = can_return or returns[enters]
                    case TargetKind.CALL:
                        back = returns[enters]
                        can_end = can_end or ends[enters] or (back and ends[to])
                        can_return = can_return or (back and returns[to])
            return can_end, can_return

        # Most edges lead ahead, so that from behind most steps are looked at once.
        waiting = deque(reversed(range(self.size)))
        while waiting:
            number = waiting.popleft()
            found = now(number)
            if found != (ends[number], returns[number]):
                ends[number], returns[number] = found
                waiting.extend(readers[number])
        return ends, returns

    def _gains(self, readers: list[list[int]]) -> list[int]:
        """Greatest fixpoint: what every path from a step to a return makes known."""
        gained = [EVERYTHING] * self.size + self._found(lambda part: part.gained)
        first = [
            0 if returns_itself(part.guide, step) else EVERYTHING
            for part in self.parts
            for step in part.steps
        ]
        waiting = deque(reversed(range(self.size)))
        while waiting:
            number = waiting.popleft()
            found = first[number]
            for kind, to, enters, gains in self.hops[number]:
                match kind:
                    case TargetKind.RETURN:
                        found &= gains
                    case TargetKind.STEP:
                        found &= gains | gained[to]
                    case TargetKind.JUMP:
                        found &= gains | gained[enters]
                    case TargetKind.CALL:
                        found &= gains | gained[enters] | gained[to]
            if found != gained[number]:
                gained[number] = found
                waiting.extend(readers[number])
        return gained

    # ---- forward: what is known when a step is come to

    def solve_ahead(self, come: Iterable[tuple[str, int, int]], topics: Iterable[Part]) -> None:
        """What is known at each step whatever path leads there; a greatest fixpoint.

        Args:
            come: by which steps calls come in from outside, as guide, number of the step, and
                what is known then for sure.
            topics: the guides that can be chosen by the customer's words.
        """
        known = [EVERYTHING] * self.size
        reached = [False] * self.size
        returns = self._all(lambda part: part.returns)
        gained = self._all(lambda part: part.gained)
        choosers = {
            offset + number
            for part, offset in zip(self.parts, self.offsets.values(), strict=True)
            for number in part.choosers
        }
        begins = [
            self.offsets[part.guide.id] + part.start
            for part in topics
            if part.guide.id in self.offsets and part.start >= 0
        ]
        waiting: deque[int] = deque()

        def arrive(number: int, with_: int) -> None:
            found = known[number] & with_
            if found != known[number] or not reached[number]:
                known[number] = found
                reached[number] = True
                waiting.append(number)

        for guide, number, with_ in come:
            arrive(self.offsets[guide] + number, with_)
        while waiting:
            number = waiting.popleft()
            here = known[number]
            for kind, to, enters, gains in self.hops[number]:
                if 0 <= enters < self.size:
                    arrive(enters, here | gains)
                if kind is TargetKind.STEP:
                    arrive(to, here | gains)
                elif kind is TargetKind.CALL and returns[enters]:
                    arrive(to, here | gains | gained[enters])
            if number in choosers:
                for begin in begins:
                    arrive(begin, here)
        self._keep_known(known, reached)

    def _all(self, what: Callable[[Part], Sequence[T]]) -> list[T]:
        """What was found of all steps, then of those outside."""
        return [it for part in self.parts for it in what(part)] + self._found(what)

    def _keep_known(self, known: list[int], reached: list[bool]) -> None:
        for part, offset in zip(self.parts, self.offsets.values(), strict=True):
            until = offset + len(part.steps)
            part.known, part.reached = known[offset:until], reached[offset:until]
            part.outputs = _outputs(part)
            offered = [part.known[it] for it in part.choosers if part.reached[it]]
            part.offered = _common(offered) if offered else None


def _outputs(part: Part) -> dict[str, dict[str, int]]:
    """What is known for sure where a part enters others."""
    found: dict[str, dict[str, int]] = {}
    if not part.entries:
        return found
    for number, edges in enumerate(part.edges):
        if part.reached[number]:
            for edge in edges:
                if edge.enters is not None:
                    guide, step = edge.enters
                    there = found.setdefault(guide, {})
                    there[step] = there.get(step, EVERYTHING) & (part.known[number] | edge.gains)
    return found


def _common(sets: Iterable[int]) -> int:
    found = EVERYTHING
    for one in sets:
        found &= one
    return found


def regions(after: Mapping[Node, Iterable[Node]]) -> list[list[Node]]:
    """Groups that lead into each other, each after all that it leads to.

    Found by Tarjan's method without recursion.

    Args:
        after: by each one, those that it leads to; others than these are passed over.
    """
    index: dict[Node, int] = {}
    low: dict[Node, int] = {}
    on_stack: set[Node] = set()
    stack: list[Node] = []
    found: list[list[Node]] = []
    for root in after:
        if root in index:
            continue
        work = [(root, iter(after[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            one, rest = work[-1]
            for to in rest:
                if to not in after:
                    continue
                if to not in index:
                    index[to] = low[to] = len(index)
                    stack.append(to)
                    on_stack.add(to)
                    work.append((to, iter(after[to])))
                    break
                if to in on_stack:
                    low[one] = min(low[one], index[to])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[one])
                if low[one] == index[one]:
                    group: list[Node] = []
                    while not group or group[-1] != one:
                        group.append(stack.pop())
                        on_stack.discard(group[-1])
                    found.append(group)
    return found
