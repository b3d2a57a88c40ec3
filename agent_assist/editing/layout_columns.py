"""Layers of the layout: how many columns a lane has, and which box stands in which."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.data import dataclass

WIDE = 2.4
"""A column is about this many times as wide as a row is high: what one more column costs."""
ROWS_AT_LEAST = 7
SHAPE = 1.5
"""Lanes get more columns until the map is so many times as wide as it is high."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns of all lanes, counted through from the left.

    Attributes:
        of: column of each box.
        depth: how many boxes of its lane lie before it.
        counts: how many columns each lane has; an empty lane has none.
    """

    of: tuple[int, ...]
    depth: tuple[int, ...]
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many columns there are."""
        return sum(self.counts)


def columns_of(
    lanes: list[int],
    edges: list[tuple[int, int]],
    lane_count: int,
    former: Mapping[int, int] | None = None,
) -> Columns:
    """Divide the lanes into columns.

    Args:
        lanes: lane of each box. edges: from and to.
        lane_count: how many lanes there are.
        former: column within its lane of the boxes that have one already.
    """
    depth = _depths(lanes, edges)
    members: list[list[int]] = [[] for _ in range(lane_count)]
    for box, lane in enumerate(lanes):
        members[lane].append(box)
    if former is None:
        counts = _counts([len(boxes) for boxes in members])
        within = _divided(members, depth, counts)
    else:
        within = _kept(members, edges, lanes, former)
        counts = [max((within[box] for box in boxes), default=-1) + 1 for boxes in members]
    first = [sum(counts[:lane]) for lane in range(lane_count)]
    of = tuple(first[lane] + within[box] for box, lane in enumerate(lanes))
    return Columns(of, tuple(depth), tuple(counts))


def _depths(lanes: list[int], edges: list[tuple[int, int]]) -> list[int]:
    """Longest way from the lane's first boxes, without ways that lead back."""
    forward: list[list[int]] = [[] for _ in lanes]
    entered = [False] * len(lanes)
    for one, other in edges:
        if lanes[one] == lanes[other] and one != other:
            forward[one].append(other)
        elif one != other:
            entered[other] = True
    inner = {other for targets in forward for other in targets}
    roots = sorted(range(len(lanes)), key=lambda box: (box in inner, not entered[box], box))
    order = _topological(forward, roots)
    place = {box: number for number, box in enumerate(order)}
    depth = [0] * len(lanes)
    for box in order:
        for other in forward[box]:
            if place[other] > place[box]:
                depth[other] = max(depth[other], depth[box] + 1)
    return depth


def _topological(forward: list[list[int]], roots: list[int]) -> list[int]:
    """Reversed order of leaving in a depth-first search; ways that close a loop lead back in it."""
    state = [0] * len(forward)
    left: list[int] = []
    for root in roots:
        stack = [(root, 0)]
        while stack:
            box, number = stack.pop()
            if number == 0:
                if state[box]:
                    continue
                state[box] = 1
            if number < len(forward[box]):
                stack.append((box, number + 1))
                if not state[forward[box][number]]:
                    stack.append((forward[box][number], 0))
            else:
                left.append(box)
    return left[::-1]


def _counts(sizes: list[int]) -> list[int]:
    counts = [1 if size else 0 for size in sizes]
    while any(counts):
        rows = [size / count if count else 0 for size, count in zip(sizes, counts, strict=True)]
        tallest = max(range(len(sizes)), key=lambda lane: rows[lane])
        wide = WIDE * sum(counts)
        if rows[tallest] <= ROWS_AT_LEAST or wide >= SHAPE * rows[tallest]:
            break
        counts[tallest] += 1
    return counts


def _divided(members: list[list[int]], depth: list[int], counts: list[int]) -> dict[int, int]:
    """Columns of about the same number of boxes, by depth."""
    within = {}
    for boxes, count in zip(members, counts, strict=True):
        for number, box in enumerate(sorted(boxes, key=lambda box: (depth[box], box))):
            within[box] = number * count // len(boxes)
    return within


def _kept(
    members: list[list[int]],
    edges: list[tuple[int, int]],
    lanes: list[int],
    former: Mapping[int, int],
) -> dict[int, int]:
    """New boxes stand in the column of the box that leads to them, else of one they lead to."""
    within = dict(former)
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    for one, other in edges:
        if lanes[one] == lanes[other]:
            before.setdefault(other, one)
            after.setdefault(one, other)
    for boxes in members:
        for box in boxes:
            if box not in within:
                near = (before.get(box, box), after.get(box, box))
                within[box] = next((within[one] for one in near if one in within), 0)
        used = sorted({within[box] for box in boxes})
        for box in boxes:
            within[box] = used.index(within[box])
    return within
