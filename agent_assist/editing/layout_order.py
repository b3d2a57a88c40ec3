"""Order of the layout: which box of a column stands above which, so that few ways cross."""

from __future__ import annotations

import heapq
from bisect import bisect_left, insort
from collections.abc import Sequence
from typing import Protocol

from agent_assist.editing.layout_columns import Columns

SWEEPS = 6


class HasHeight(Protocol):
    """A box as far as the order is concerned."""

    @property
    def height(self) -> float:
        """In pixels."""


class Chains:
    """Boxes and, in every column that a way passes, a thread for it.

    Ways to the same target share their threads. Nodes are the boxes, by number, and behind
    them the threads.

    Attributes:
        heights: of each node.
        column: of each node.
        threads: node of a thread by target, column and whether its ways lead back.
        right, left: neighbours of each node in the next and in the former column.
        above: nodes that have to stand above a node, for ways within a column.
    """

    def __init__(
        self,
        boxes: Sequence[HasHeight],
        edges: list[tuple[int, int]],
        columns: Columns,
        thread: float,
    ) -> None:
        self.boxes = len(boxes)
        self.heights = [box.height for box in boxes]
        self.column = list(columns.of)
        self.threads: dict[tuple[int, int, bool], int] = {}
        self._thread = thread
        self.right: list[list[int]] = [[] for _ in boxes]
        self.left: list[list[int]] = [[] for _ in boxes]
        self.above: list[list[int]] = [[] for _ in boxes]
        self.below: list[list[int]] = [[] for _ in boxes]
        self._known: set[tuple[int, int]] = set()
        for one, other in edges:
            self._add(one, other, columns)

    def path(self, one: int, other: int) -> list[int]:
        """The nodes that a way passes, with its ends."""
        start, end = self.column[one], self.column[other]
        back = end < start
        step = -1 if back else 1
        between = range(start + step, end, step) if start != end else range(0)
        return [one, *(self.threads[other, column, back] for column in between), other]

    def members(self) -> list[list[int]]:
        """Nodes of each column."""
        found: list[list[int]] = [[] for _ in range(max(self.column, default=-1) + 1)]
        for node, column in enumerate(self.column):
            found[column].append(node)
        return found

    def _add(self, one: int, other: int, columns: Columns) -> None:
        start, end = self.column[one], self.column[other]
        if start == end:
            if columns.depth[one] < columns.depth[other]:
                self.above[other].append(one)
                self.below[one].append(other)
            return
        back = end < start
        step = -1 if back else 1
        here = one
        for column in range(start + step, end, step):
            there = self._thread_of(other, column, back)
            self._join(here, there)
            here = there
        self._join(here, other)

    def _thread_of(self, target: int, column: int, back: bool) -> int:
        key = target, column, back
        if key not in self.threads:
            self.threads[key] = len(self.heights)
            self.heights.append(self._thread)
            self.column.append(column)
            for lists in (self.right, self.left, self.above, self.below):
                lists.append([])
        return self.threads[key]

    def _join(self, one: int, other: int) -> None:
        if self.column[other] < self.column[one]:
            one, other = other, one
        if (one, other) not in self._known:
            self._known.add((one, other))
            self.right[one].append(other)
            self.left[other].append(one)


def ordered(
    chains: Chains, columns: Columns, wanted: dict[int, float] | None = None
) -> list[list[int]]:
    """Nodes of each column from top to bottom.

    Args:
        chains: the nodes. columns: for the depth of the boxes.
        wanted: middles of a former layout; where there are any, they give the order.
    """
    order = chains.members()
    if wanted is not None:
        return [_by_former(chains, members, wanted) for members in order]
    depth = [*columns.depth, *(0 for _ in range(len(chains.heights) - chains.boxes))]
    order = [
        _topmost_first(chains, members, {node: float(depth[node]) for node in members})
        for members in order
    ]
    best, fewest = order, crossings(chains, order)
    for sweep in range(SWEEPS):
        if fewest == 0:
            break
        order = _swept(chains, order, to_right=sweep % 2 == 0)
        found = crossings(chains, order)
        if found < fewest:
            best, fewest = order, found
    return best


def crossings(chains: Chains, order: list[list[int]]) -> int:
    """How often ways between neighbouring columns cross."""
    place = {node: number for members in order for number, node in enumerate(members)}
    total = 0
    for members in order:
        ends: list[int] = []
        for node in members:
            places = sorted(place[other] for other in chains.right[node])
            total += sum(len(ends) - _not_above(ends, end) for end in places)
            for end in places:
                insort(ends, end)
    return total


def _not_above(ends: list[int], end: int) -> int:
    return bisect_left(ends, end + 1)


def _swept(chains: Chains, order: list[list[int]], to_right: bool) -> list[list[int]]:
    found = list(order)
    numbers = range(len(order)) if to_right else range(len(order) - 1, -1, -1)
    place = {
        node: number / max(len(members), 1)
        for members in order
        for number, node in enumerate(members)
    }
    for column in numbers:
        keys = {}
        for node in found[column]:
            near = chains.left[node] if to_right else chains.right[node]
            keys[node] = sum(place[one] for one in near) / len(near) if near else place[node]
        found[column] = _topmost_first(chains, found[column], keys)
        for number, node in enumerate(found[column]):
            place[node] = number / len(found[column])
    return found


def _topmost_first(chains: Chains, members: list[int], keys: dict[int, float]) -> list[int]:
    """By key, with every box below those that lead to it within the column."""
    waiting = {node: len(chains.above[node]) for node in members}
    place = {node: number for number, node in enumerate(members)}
    ready = [(keys[node], place[node], node) for node in members if not waiting[node]]
    heapq.heapify(ready)
    found = []
    while ready:
        _, _, node = heapq.heappop(ready)
        found.append(node)
        for other in chains.below[node]:
            waiting[other] -= 1
            if not waiting[other]:
                heapq.heappush(ready, (keys[other], place[other], other))
    return found


def _by_former(chains: Chains, members: list[int], wanted: dict[int, float]) -> list[int]:
    """Nodes of the former layout as they were, new ones beside their neighbours."""
    for node in members:
        if node not in wanted:
            above = [wanted[one] for one in chains.above[node] if one in wanted]
            near = [
                wanted[one] for one in (*chains.left[node], *chains.right[node]) if one in wanted
            ]
            if above:
                # Just below the lowest box that leads to it.
                wanted[node] = max(above) + 1
            else:
                wanted[node] = sum(near) / len(near) if near else max(wanted.values(), default=0.0)
    return sorted(members, key=lambda node: (wanted[node], node))
