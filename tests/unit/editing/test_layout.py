"""The layout of the map: lanes are kept, nothing overlaps, little crosses, nothing jumps."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.editing.guide_graph import graph_of
from agent_assist.editing.layout import Box, Layout, Sizes, lay_out
from agent_assist.editing.layout_columns import columns_of
from agent_assist.editing.layout_order import Chains, crossings, ordered
from agent_assist.editing.layout_tracks import Course
from tests.big_guide import big_content, big_guide

Given = tuple[list[Box], list[tuple[str, str]]]
SIZES = Sizes()


@st.composite
def graphs(draw: st.DrawFn, most: int = 30) -> Given:
    """Boxes in any lanes with any ways between them."""
    lanes = draw(st.lists(st.integers(0, 4), min_size=1, max_size=most))
    boxes = [
        Box(f"b{n}", lane, draw(st.sampled_from([28.0, 40.0]))) for n, lane in enumerate(lanes)
    ]
    number = st.integers(0, len(boxes) - 1)
    pairs = draw(st.lists(st.tuples(number, number), max_size=2 * len(boxes)))
    return boxes, [(f"b{one}", f"b{other}") for one, other in pairs]


def overlaps(boxes: list[Box], found: Layout) -> list[str]:
    high = {box.id: box.height for box in boxes}
    wrong = []
    spots = sorted(found.spots.items(), key=lambda one: (one[1].x, one[1].y))
    for (one, here), (other, there) in pairwise(spots):
        if here.x == there.x and here.y + high[one] > there.y:
            wrong.append(f"{one} and {other}")
        if here.x < there.x < here.x + SIZES.width:
            wrong.append(f"columns of {one} and {other}")
    return wrong


@settings(max_examples=150)
@given(graphs())
def test_no_two_boxes_overlap_and_each_stands_in_its_lane(given: Given) -> None:
    boxes, ways = given
    found = lay_out(boxes, ways, SIZES)
    assert set(found.spots) == {box.id for box in boxes}
    assert overlaps(boxes, found) == []
    for box in boxes:
        lane, x = found.lanes[box.lane], found.spots[box.id].x
        assert lane.left <= x
        assert x + SIZES.width <= lane.right


@settings(max_examples=60)
@given(graphs())
def test_the_same_guide_always_looks_the_same(given: Given) -> None:
    assert lay_out(*given) == lay_out(*given)


@settings(max_examples=100)
@given(graphs())
def test_every_way_has_a_line_from_box_to_box_clear_of_all_others(given: Given) -> None:
    boxes, ways = given
    found = lay_out(boxes, ways, SIZES)
    high = {box.id: box.height for box in boxes}
    assert len(found.routes) == len(ways)
    for (one, other), route in zip(ways, found.routes, strict=True):
        start, end = found.spots[one], found.spots[other]
        assert start.x <= route.points[0][0] <= start.x + SIZES.width
        assert start.y <= route.points[0][1] <= start.y + high[one]
        if route.course is not Course.ROUND:
            assert end.x <= route.points[-1][0] <= end.x + SIZES.width
            assert end.y <= route.points[-1][1] <= end.y + high[other]
        if route.course not in (Course.ON, Course.BACK):
            continue
        for x, y in route.points[1:-1]:
            under = [
                box.id
                for box in boxes
                if found.spots[box.id].x < x < found.spots[box.id].x + SIZES.width
                and found.spots[box.id].y < y < found.spots[box.id].y + box.height
            ]
            assert under == []


@settings(max_examples=100)
@given(graphs(most=20), st.data())
def test_a_step_more_moves_the_others_only_to_make_room(given: Given, data: st.DataObject) -> None:
    boxes, ways = given
    before = lay_out(boxes, ways, SIZES)
    new = Box("new", data.draw(st.integers(0, 4)), 40.0)
    near = data.draw(st.sampled_from(boxes)).id
    after = lay_out([*boxes, new], [*ways, (near, "new")], SIZES, before)
    assert overlaps([*boxes, new], after) == []
    room = 40.0 + SIZES.gap
    # A way to the new step may pass through columns, and needs a thread in each.
    room += SIZES.thread + SIZES.gap
    for box in boxes:
        assert abs(after.spots[box.id].y - before.spots[box.id].y) <= room
    rows = {box.id: before.spots[box.id] for box in boxes}
    for one in boxes:
        for other in boxes:
            if rows[one.id].x == rows[other.id].x and rows[one.id].y < rows[other.id].y:
                assert after.spots[one.id].x == after.spots[other.id].x
                assert after.spots[one.id].y < after.spots[other.id].y


def test_ways_half_a_pixel_apart_do_not_move_a_box_that_is_shown_again() -> None:
    heights = [28, 28, 28, 28, 40, 28, 28, 28, 28, 28, 28]
    lanes = [0, 2, 0, 3, 3, 3, 3, 0, 1, 3, 0]
    boxes = [
        Box(f"b{n}", lane, high) for n, (lane, high) in enumerate(zip(lanes, heights, strict=True))
    ]
    ways = [("b0", "b5"), ("b0", "b6"), ("b0", "b8"), ("b1", "b4"), ("b1", "b8"), ("b2", "b3")]
    before = lay_out(boxes, ways, SIZES)
    assert lay_out(boxes, ways, SIZES, before).spots == before.spots


@settings(max_examples=60)
@given(graphs(most=20))
def test_what_is_shown_again_or_loses_a_way_stays_where_it_is(given: Given) -> None:
    boxes, ways = given
    before = lay_out(boxes, ways, SIZES)
    assert lay_out(boxes, ways, SIZES, before).spots == before.spots
    after = lay_out(boxes, ways[1:], SIZES, before)
    assert {id: spot.y for id, spot in after.spots.items()} == {
        id: spot.y for id, spot in before.spots.items()
    }


@settings(max_examples=60)
@given(graphs())
def test_ordering_never_adds_crossings(given: Given) -> None:
    boxes, ways = given
    number = {box.id: n for n, box in enumerate(boxes)}
    edges = [(number[one], number[other]) for one, other in ways]
    columns = columns_of([box.lane for box in boxes], edges, 5)
    chains = Chains(boxes, edges, columns, SIZES.thread)
    first = chains.members()
    free = all(not above for above in chains.above)
    if free:
        assert crossings(chains, ordered(chains, columns)) <= crossings(chains, first)


def test_crossings_are_found_and_removed() -> None:
    boxes = [Box(id, lane, 40.0) for id, lane in (("a", 0), ("b", 0), ("c", 1), ("d", 1))]
    found = lay_out(boxes, [("a", "d"), ("b", "c")], SIZES)
    above = found.spots["a"].y < found.spots["b"].y
    assert (found.spots["d"].y < found.spots["c"].y) is above


@pytest.mark.parametrize(
    ("one", "other", "course"),
    [
        ("a", "b", Course.DOWN),
        ("a", "c", Course.BESIDE),
        ("c", "a", Course.UP),
        ("a", "d", Course.ON),
        ("d", "b", Course.BACK),
        ("b", "b", Course.ROUND),
    ],
)
def test_every_course_has_its_shape(one: str, other: str, course: Course) -> None:
    boxes = [Box(id, lane, 40.0) for id, lane in (("a", 0), ("b", 0), ("c", 0), ("d", 1))]
    chain = [("a", "b"), ("b", "c"), ("c", "d")]
    found = lay_out(boxes, [*chain, (one, other)], SIZES)
    assert found.routes[-1].course is course
    assert found.routes[-1].leads_back == (course in (Course.UP, Course.BACK, Course.ROUND))


def test_lanes_without_steps_stay_narrow_and_full_ones_get_columns() -> None:
    boxes = [Box(f"b{n}", 2, 40.0) for n in range(40)]
    ways = [(f"b{n}", f"b{n + 1}") for n in range(39)]
    found = lay_out(boxes, ways, SIZES)
    assert found.columns[2] > 1
    assert [lane.right - lane.left for lane in found.lanes if lane != found.lanes[2]] == [
        SIZES.empty
    ] * 4
    assert lay_out([], [], SIZES).lanes[-1].right == 5 * SIZES.empty


def test_300_steps_are_laid_out_without_overlaps() -> None:
    guide = big_guide(300)
    graph = graph_of(guide, big_content(guide))
    boxes = [Box(node.id, node.lane, 40.0) for node in graph.nodes]
    ways = [(edge.start, edge.end) for edge in graph.edges]
    assert overlaps(boxes, lay_out(boxes, ways, SIZES)) == []
