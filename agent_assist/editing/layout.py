"""Where the steps of a guide stand on its map: lanes from left to right, layers within them.

A small layered layout after Sugiyama, Tagawa and Toda (1981): each lane is divided into columns by
the depth of its steps; ways that pass other columns get a place of their own there; steps are
ordered by the mean place of their neighbours, as long as that crosses fewer ways; then every
column is set as near to its neighbours as the order and the gaps allow, by pooling adjacent
violators (Barlow and others, 1972). The same input always gives the same layout, and with the
former layout at hand nothing moves but to make room.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from agent_assist.domain.data import dataclass
from agent_assist.editing.layout_columns import Columns, columns_of
from agent_assist.editing.layout_order import Chains, ordered
from agent_assist.editing.layout_rows import placed
from agent_assist.editing.layout_tracks import Route, routes


@dataclass(frozen=True, slots=True)
class Box:
    """What is to be placed.

    Attributes:
        lane: 0 to the number of lanes - 1.
        height: in pixels; all boxes have the same width.
    """

    id: str
    lane: int
    height: float


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in pixels.

    Attributes:
        width: of every box.
        gap: between boxes of a column.
        thread: what a way takes that passes through a column.
        aisle: between two columns, without the ways that run along it.
        empty: width of a lane without boxes.
        lanes: how many lanes there are.
    """

    width: float = 132.0
    gap: float = 28.0
    thread: float = 10.0
    aisle: float = 40.0
    empty: float = 72.0
    lanes: int = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a box stands: its left upper corner, its column and its place there from the top."""

    x: float
    y: float
    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Lane:
    """From where to where a lane reaches."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The finished layout.

    Attributes:
        spots: by the box's id. routes: one for each way, in the order given.
        lanes: from left to right. width: of all of it. top, bottom: of the boxes.
        threads: y of the middle of each way through a column, by target, column and direction.
        columns: how many columns each lane has.
    """

    spots: Mapping[str, Spot] = field(default_factory=dict)
    routes: tuple[Route, ...] = ()
    lanes: tuple[Lane, ...] = ()
    width: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    threads: Mapping[tuple[str, int, bool], float] = field(default_factory=dict)
    columns: tuple[int, ...] = ()


def lay_out(
    boxes: Sequence[Box],
    ways: Sequence[tuple[str, str]],
    sizes: Sizes | None = None,
    former: Layout | None = None,
) -> Layout:
    """Place boxes in their lanes.

    Args:
        boxes: in the order of the guide, which decides where nothing else does.
        ways: from and to, by id; both have to be among the boxes.
        sizes: lengths.
        former: the layout of nearly the same boxes; those that it knows keep their column and
            their order, and move only to make room.
    """
    sizes = sizes or Sizes()
    number = {box.id: index for index, box in enumerate(boxes)}
    edges = [(number[one], number[other]) for one, other in ways]
    columns = columns_of(
        [box.lane for box in boxes], edges, sizes.lanes, _former_columns(boxes, former)
    )
    chains = Chains(boxes, edges, columns, sizes.thread)
    wanted = _former_middles(boxes, chains, former)
    order = ordered(chains, columns, wanted)
    middles = placed(chains, order, sizes.gap, wanted)
    return _layout(boxes, edges, columns, chains, order, middles, sizes)


def _former_columns(boxes: Sequence[Box], former: Layout | None) -> Mapping[int, int] | None:
    """Column within its lane of each box that stood in that lane before."""
    if former is None or not former.spots:
        return None
    first = [sum(former.columns[:lane]) for lane in range(len(former.columns))]
    found = {}
    for index, box in enumerate(boxes):
        spot = former.spots.get(box.id)
        if spot is not None and 0 <= spot.column - first[box.lane] < former.columns[box.lane]:
            found[index] = spot.column - first[box.lane]
    return found


def _former_middles(
    boxes: Sequence[Box], chains: Chains, former: Layout | None
) -> dict[int, float] | None:
    if former is None or not former.spots:
        return None
    found = {}
    for index, box in enumerate(boxes):
        spot = former.spots.get(box.id)
        if spot is not None:
            found[index] = spot.y + box.height / 2
    for (target, column, back), thread in chains.threads.items():
        middle = former.threads.get((boxes[target].id, column, back))
        if middle is not None:
            found[thread] = middle
    return found


def _layout(
    boxes: Sequence[Box],
    edges: list[tuple[int, int]],
    columns: Columns,
    chains: Chains,
    order: list[list[int]],
    middles: list[float],
    sizes: Sizes,
) -> Layout:
    tracks = routes(boxes, edges, columns, chains, order, middles, sizes)
    spots = {}
    for column, members in enumerate(order):
        row = 0
        for node in members:
            if node < len(boxes):
                top = middles[node] - boxes[node].height / 2
                spots[boxes[node].id] = Spot(tracks.lefts[column], top, column, row)
                row += 1
    return Layout(
        spots,
        tracks.routes,
        tuple(Lane(left, right) for left, right in tracks.lanes),
        tracks.lanes[-1][1] if tracks.lanes else 0.0,
        min((spot.y for spot in spots.values()), default=0.0),
        max((spots[box.id].y + box.height for box in boxes), default=0.0),
        {
            (boxes[target].id, column, back): middles[thread]
            for (target, column, back), thread in chains.threads.items()
        },
        columns.counts,
    )
