"""Rows of the layout: how high each box stands, near its neighbours and clear of the others."""

from __future__ import annotations

import math
from itertools import accumulate, pairwise

from agent_assist.editing.layout_order import Chains

SWEEPS = 8
THREAD_WEIGHT = 4.0
SLACK = 1.1
"""The map becomes at most so many times as high as its fullest column."""
ANYWHERE = (-math.inf, math.inf)


def placed(
    chains: Chains, order: list[list[int]], gap: float, former: dict[int, float] | None = None
) -> list[float]:
    """Middle of each node in pixels; the topmost box begins at 0.

    Args:
        chains: the nodes. order: of each column from top to bottom.
        gap: between two boxes; half of it beside a thread.
        former: middles that are kept, as far as there is room.
    """
    middles = [0.0] * len(chains.heights)
    gaps = [_gaps(chains, members, gap) for members in order]
    if former is not None:
        weights = [1.0] * len(chains.heights)
        for members, between in zip(order, gaps, strict=True):
            _settle(members, between, [former[node] for node in members], weights, middles)
        return [_whole(middle) for middle in middles]
    weights = [1.0 if node < chains.boxes else THREAD_WEIGHT for node in range(len(middles))]
    highs = [sum(between) for between in gaps]
    room = SLACK * max(highs, default=0.0)
    for members, between, high in zip(order, gaps, highs, strict=True):
        wish = (room - high) / 2
        wishes = [wish + offset for offset in accumulate(between)]
        _settle(members, between, wishes, weights, middles, (0.0, room - high))
    for sweep in range(SWEEPS):
        last = sweep >= SWEEPS - 2
        columns = range(len(order)) if sweep % 2 == 0 else range(len(order) - 1, -1, -1)
        for column in columns:
            members = order[column]
            wishes = [_wish(chains, node, middles, sweep % 2 == 0, last) for node in members]
            span = 0.0, room - highs[column]
            _settle(members, gaps[column], wishes, weights, middles, span)
    return _from_the_top(chains, middles)


def _gaps(chains: Chains, members: list[int], gap: float) -> list[float]:
    """Least distance of the middles of each node and the one above it; 0 for the first.

    In whole pixels, so that middles which are rounded keep it.
    """
    found = [0.0]
    for one, other in pairwise(members):
        space = gap if max(one, other) < chains.boxes else gap / 2
        found.append(float(math.ceil((chains.heights[one] + chains.heights[other]) / 2 + space)))
    return found[: len(members)]


def _wish(chains: Chains, node: int, middles: list[float], to_right: bool, last: bool) -> float:
    """Where a node would like to be: in the middle of its neighbours on one side, or of all."""
    if last:
        near = [*chains.left[node], *chains.right[node]]
    else:
        near = chains.left[node] if to_right else chains.right[node]
    if not near:
        return middles[node]
    return sum(middles[other] for other in near) / len(near)


def _settle(
    members: list[int],
    between: list[float],
    wishes: list[float],
    weights: list[float],
    middles: list[float],
    span: tuple[float, float] = ANYWHERE,
) -> None:
    """Middles as near to the wishes as the order and the distances allow (least squares).

    `span` says where the first one may stand when all follow as closely as they can.
    """
    offset = 0.0
    offsets = []
    # Blocks of nodes that touch: mean of what they wish, weight, how many.
    blocks: list[tuple[float, float, int]] = []
    for node, space, wish in zip(members, between, wishes, strict=True):
        offset += space
        offsets.append(offset)
        mean, weight, count = wish - offset, weights[node], 1
        while blocks and blocks[-1][0] > mean:
            above, more, others = blocks.pop()
            mean = (mean * weight + above * more) / (weight + more)
            weight, count = weight + more, count + others
        blocks.append((mean, weight, count))
    number = 0
    for mean, _, count in blocks:
        for _ in range(count):
            middles[members[number]] = min(max(mean, span[0]), span[1]) + offsets[number]
            number += 1


def _from_the_top(chains: Chains, middles: list[float]) -> list[float]:
    tops = [middle - high / 2 for middle, high in zip(middles, chains.heights, strict=True)]
    top = min(tops, default=0.0)
    return [_whole(middle - top) for middle in middles]


def _whole(length: float) -> float:
    """Rounded half up: `round` takes two lengths that are one apart to the same even number."""
    return float(math.floor(length + 0.5))
