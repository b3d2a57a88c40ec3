"""Where the arrow keys lead on the map: along the ways, and up and down within a lane."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from agent_assist.domain.guide import Stage
from agent_assist.editing.guide_graph import STAGES
from agent_assist.editing.layout import Layout
from ui.studio.map.picture import Picture


class Move(Enum):
    """One move of the keyboard."""

    ALONG = "along"
    BACK = "back"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"
    NEXT_STAGE = "next-stage"
    STAGE_BEFORE = "stage-before"


def moved(picture: Picture, layout: Layout, chosen: str, move: Move, came: Sequence[str]) -> str:
    """The step that a move leads to; the chosen one when there is none.

    Args:
        picture: what is shown. layout: where it stands.
        chosen: the chosen step; where none is, every move leads to the start.
        move: the move.
        came: steps that were chosen before, the last one at the end; `BACK` prefers them.
    """
    order = reading_order(picture, layout)
    if not order:
        return ""
    if chosen not in order:
        start = picture.guide.start
        return start if start in order else order[0]
    match move:
        case Move.ALONG:
            return _along(picture, chosen) or chosen
        case Move.BACK:
            return _back(picture, layout, chosen, came) or chosen
        case Move.UP | Move.DOWN:
            lane = [one for one in order if _stage(picture, one) is _stage(picture, chosen)]
            at = lane.index(chosen) + (1 if move is Move.DOWN else -1)
            return lane[min(max(at, 0), len(lane) - 1)]
        case Move.FIRST:
            return picture.guide.start if picture.guide.start in order else order[0]
        case Move.LAST:
            return order[-1]
        case Move.NEXT_STAGE | Move.STAGE_BEFORE:
            return _other_stage(picture, layout, order, chosen, move is Move.NEXT_STAGE)


def beside(picture: Picture, layout: Layout, step: str, came: Sequence[str]) -> str:
    """Which step to choose when this one is gone: where its way leads, else one near it."""
    for move in (Move.ALONG, Move.BACK, Move.UP, Move.DOWN):
        there = moved(picture, layout, step, move, came)
        if there != step:
            return there
    return ""


def reading_order(picture: Picture, layout: Layout) -> list[str]:
    """All steps, lane by lane, column by column, from top to bottom."""
    steps = [id for id, card in picture.cards.items() if not card.node.portal]
    return sorted(steps, key=lambda id: (layout.spots[id].column, layout.spots[id].row))


def _stage(picture: Picture, step: str) -> Stage:
    return picture.cards[step].node.stage


def _neighbours(picture: Picture, step: str, forward: bool) -> list[tuple[float, str]]:
    """Steps at the other end of its ways, past portals, with the share of calls."""
    found: list[tuple[float, str]] = []
    for edge, weight in zip(picture.edges, picture.weights, strict=True):
        here, there = (edge.start, edge.end) if forward else (edge.end, edge.start)
        if here != step or there == step:
            continue
        if picture.cards[there].node.portal:
            found += _neighbours(picture, there, forward)
        else:
            found.append((weight or 0.0, there))
    return [(weight, there) for weight, there in found if there != step]


def _along(picture: Picture, step: str) -> str:
    """The way that most calls took; without calls, the first."""
    ways = _neighbours(picture, step, forward=True)
    return max(ways, key=lambda way: way[0])[1] if ways else ""


def _back(picture: Picture, layout: Layout, step: str, came: Sequence[str]) -> str:
    before = {there for _, there in _neighbours(picture, step, forward=False)}
    for one in reversed(came):
        if one in before:
            return one
    # The nearest before it on the map.
    left = sorted(before, key=lambda one: (-layout.spots[one].column, layout.spots[one].row))
    at = layout.spots[step]
    nearer = [one for one in left if layout.spots[one].column <= at.column]
    return (nearer or left or [""])[0]


def _other_stage(
    picture: Picture, layout: Layout, order: list[str], chosen: str, following: bool
) -> str:
    """The step of the nearest lane with steps that stands most nearly beside the chosen one."""
    here = STAGES.index(_stage(picture, chosen))
    lanes = range(here + 1, len(STAGES)) if following else range(here - 1, -1, -1)
    y = layout.spots[chosen].y
    for lane in lanes:
        there = [one for one in order if _stage(picture, one) is STAGES[lane]]
        if there:
            return min(there, key=lambda one: abs(layout.spots[one].y - y))
    return chosen
