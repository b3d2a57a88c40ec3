"""Ways of the layout: through which points each one goes, and the aisles that they need."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Protocol

from agent_assist.domain.data import dataclass
from agent_assist.editing.layout_columns import Columns
from agent_assist.editing.layout_order import Chains, HasHeight

TRACK = 7.0
MOST_TRACKS = 8
PORT = 10.0
"""Ways back leave and enter a box so far below its middle, or above it where they run outside."""


class Course(Enum):
    """How a way runs: to the right, straight down, down or up beside its column, back, or round."""

    ON = "on"
    DOWN = "down"
    BESIDE = "beside"
    UP = "up"
    BACK = "back"
    ROUND = "round"


@dataclass(frozen=True, slots=True)
class Route:
    """One way on the map.

    Attributes:
        course: how it runs.
        points: of ON and BACK, pairs: where it leaves a box, where it enters and leaves each
            column in between, where it enters the target. Of DOWN, BESIDE and UP: where it
            leaves, for BESIDE and UP how far out it runs, where it enters. Of ROUND: the right
            upper corner of the box.
    """

    course: Course
    points: tuple[tuple[float, float], ...]

    @property
    def leads_back(self) -> bool:
        """Whether it leads to a step that was passed already."""
        return self.course in (Course.UP, Course.BACK, Course.ROUND)


class HasSizes(Protocol):
    """The lengths that matter here; see `layout.Sizes`."""

    @property
    def width(self) -> float:
        """Of every box."""

    @property
    def aisle(self) -> float:
        """Between two columns."""

    @property
    def empty(self) -> float:
        """Width of a lane without boxes."""


@dataclass(frozen=True, slots=True)
class Tracks:
    """Routes, the left edge of each column, and the two edges of each lane."""

    routes: tuple[Route, ...]
    lefts: list[float]
    lanes: list[tuple[float, float]]


def routes(
    boxes: Sequence[HasHeight],
    edges: list[tuple[int, int]],
    columns: Columns,
    chains: Chains,
    order: list[list[int]],
    middles: list[float],
    sizes: HasSizes,
) -> Tracks:
    """Set the columns side by side with room for what runs between them, and draw every way."""
    rows = {
        node: number
        for members in order
        for number, node in enumerate(one for one in members if one < chains.boxes)
    }
    courses = [_course(one, other, columns, rows) for one, other in edges]
    outside = _tracks(edges, courses, columns, middles)
    lefts, lanes = _columns_side_by_side(columns, outside, edges, courses, sizes)
    pen = _Pen(columns, lefts, middles, sizes.width, [box.height for box in boxes])
    found = []
    for number, (one, other) in enumerate(edges):
        track = (outside.get(number, 0) + 1) * TRACK
        points = pen.points(courses[number], chains.path(one, other), chains, track)
        found.append(Route(courses[number], points))
    return Tracks(tuple(found), lefts, lanes)


def _course(one: int, other: int, columns: Columns, rows: dict[int, int]) -> Course:
    if one == other:
        return Course.ROUND
    start, end = columns.of[one], columns.of[other]
    if start != end:
        return Course.ON if start < end else Course.BACK
    if rows[other] == rows[one] + 1:
        return Course.DOWN
    return Course.BESIDE if rows[other] > rows[one] else Course.UP


def _tracks(
    edges: list[tuple[int, int]], courses: list[Course], columns: Columns, middles: list[float]
) -> dict[int, int]:
    """How far out the ways beside a column run, so that no two lie upon each other."""
    found: dict[int, int] = {}
    busy: dict[tuple[int, Course], list[list[tuple[float, float, int]]]] = {}
    beside = [n for n, course in enumerate(courses) if course in (Course.BESIDE, Course.UP)]
    for number in sorted(beside, key=lambda n: abs(middles[edges[n][0]] - middles[edges[n][1]])):
        one, other = edges[number]
        top, bottom = sorted((middles[one], middles[other]))
        tracks = busy.setdefault((columns.of[one], courses[number]), [])
        for level, track in enumerate(tracks):
            # Ways to the same step may run together.
            if all(bottom < t or top > b or target == other for t, b, target in track):
                track.append((top, bottom, other))
                found[number] = min(level, MOST_TRACKS - 1)
                break
        else:
            tracks.append([(top, bottom, other)])
            found[number] = min(len(tracks), MOST_TRACKS) - 1
    return found


def _columns_side_by_side(
    columns: Columns,
    outside: dict[int, int],
    edges: list[tuple[int, int]],
    courses: list[Course],
    sizes: HasSizes,
) -> tuple[list[float], list[tuple[float, float]]]:
    right = [0] * columns.total
    left = [0] * columns.total
    for number, level in outside.items():
        column = columns.of[edges[number][0]]
        side = right if courses[number] is Course.BESIDE else left
        side[column] = max(side[column], level + 1)
    lefts, lanes = [], []
    x = 0.0
    column = 0
    for count in columns.counts:
        begin = x
        if not count:
            x += sizes.empty
        for _ in range(count):
            x += sizes.aisle / 2 + left[column] * TRACK
            lefts.append(x)
            x += sizes.width + sizes.aisle / 2 + right[column] * TRACK
            column += 1
        lanes.append((begin, x))
    return lefts, lanes


@dataclass(frozen=True, slots=True)
class _Pen:
    columns: Columns
    lefts: list[float]
    middles: list[float]
    width: float
    heights: list[float]

    def points(
        self, course: Course, path: list[int], chains: Chains, track: float
    ) -> tuple[tuple[float, float], ...]:
        one, other = path[0], path[-1]
        x, y = self.lefts[self.columns.of[one]], self.middles[one]
        right = x + self.width
        end = self.middles[other]
        match course:
            case Course.ROUND:
                return ((right, y - self.heights[one] / 2),)
            case Course.DOWN:
                middle = x + self.width / 2
                top, bottom = y + self.heights[one] / 2, end - self.heights[other] / 2
                return ((middle, top), (middle, bottom))
            case Course.BESIDE:
                return ((right, y), (right + track, y), (right, end - PORT / 2))
            case Course.UP:
                return ((x, y + PORT / 2), (x - track, y), (x, end + PORT / 2))
            case Course.ON:
                return self._across(path, chains, back=False)
            case Course.BACK:
                return self._across(path, chains, back=True)

    def _across(
        self, path: list[int], chains: Chains, back: bool
    ) -> tuple[tuple[float, float], ...]:
        port = PORT if back else 0.0
        found: list[tuple[float, float]] = []
        for node in path:
            left = self.lefts[chains.column[node]]
            y = self.middles[node] + (port if node in (path[0], path[-1]) else 0.0)
            edges = ((left + self.width, y), (left, y))
            found += edges if back else edges[::-1]
        return tuple(found[1:-1])
