"""The library tree: lines, filter, states, ten thousand items."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_assist.domain.items import Ref
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.studio import ItemRow
from tests.ui import looks
from ui.studio.rows import FIRST_SHOWN, Filter, More, Section, TreeItem, lines_of, tree_items
from ui.studio.tree import FilterBox, LibraryTree
from ui.theme import Theme


def row(kind: str, id_: str, title: str, **more: object) -> ItemRow:
    return ItemRow(kind, id_, {"en": title}, "shop", **more)


ROWS = (
    row("guide", "returns", "Returns and refunds", complete=("en", "sr")),
    row("guide", "late", "A late delivery", draft=True, complete=("en",)),
    row("template", "welcome", "Добродошлица", complete=("en", "sr", "el")),
    row("solution", "refund", "Povraćaj novca", needs_review=True, complete=("en", "sr", "el")),
    row("solution", "old", "An old one", archived=True),
    row("pack", "shop", "Shop"),
)


@pytest.fixture
def tree(look: Theme, qtbot: QtBot) -> LibraryTree:
    made = LibraryTree()
    qtbot.addWidget(made)
    made.tree.show_items(tree_items(ROWS), 12)
    made.resize(240, 400)
    made.show()
    return made


def titles(tree: LibraryTree) -> list[str]:
    lines = [tree.tree.line(at) for at in range(tree.tree.rowCount())]
    return [line.title for line in lines if isinstance(line, TreeItem)]


def test_items_stand_under_their_kind_by_title_and_archived_ones_apart(tree: LibraryTree) -> None:
    assert titles(tree) == [
        "A late delivery",
        "Returns and refunds",
        "Добродошлица",
        "Povraćaj novca",
    ]
    assert isinstance(tree.tree.line(0), Section)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("retur", ["Returns and refunds"]),
        ("REFUNDS ret", ["Returns and refunds"]),
        ("povracaj", ["Povraćaj novca"]),
        ("повраћај", ["Povraćaj novca"]),
        ("dobrodo", ["Добродошлица"]),
        ("old one", ["An old one"]),
        ("zzz", []),
    ],
)
def test_the_box_finds_in_any_script_and_without_accents(
    tree: LibraryTree, typed: str, found: list[str]
) -> None:
    tree.tree.show_filter(Filter(text=typed))
    assert titles(tree) == found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(state="draft"), ["A late delivery"]),
        (Filter(state="needs_review"), ["Povraćaj novca"]),
        (Filter(state="archived"), ["An old one"]),
        (Filter(state="published"), ["Returns and refunds", "Добродошлица"]),
        (Filter(kind="template"), ["Добродошлица"]),
        (Filter(language="el"), ["A late delivery", "Returns and refunds"]),
        (Filter(language="sr", state="draft"), ["A late delivery"]),
        (Filter(pack="other"), []),
    ],
)
def test_filters(tree: LibraryTree, wanted: Filter, found: list[str]) -> None:
    tree.tree.show_filter(wanted)
    assert titles(tree) == found


def test_problems_are_counted_where_they_stand_also_for_a_text_in_a_step(
    tree: LibraryTree,
) -> None:
    tree.tree.show_problems(
        (
            Problem(Severity.ERROR, "x", "Bad.", "", item="guides/returns", part="steps/a"),
            Problem(Severity.WARNING, "y", "Odd.", "", item="templates/returns.a"),
        )
    )
    faults = tree.tree.faults(Ref("guide", "returns"))
    assert (faults.errors, faults.warnings) == (1, 1)
    tree.tree.show_filter(Filter(state="problems"))
    assert titles(tree) == ["Returns and refunds"]


def test_a_screen_reader_hears_how_an_item_stands(tree: LibraryTree) -> None:
    at = tree.tree.index(tree.tree.row_of(Ref("guide", "late")))
    told = at.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("A late delivery · draft")
    assert "whole in English" in told


def test_arrow_keys_pass_over_names_of_kinds_and_choose(tree: LibraryTree, qtbot: QtBot) -> None:
    box = FilterBox(tree)
    qtbot.addWidget(box)
    box.show()
    chosen: list[Ref] = []
    tree.chosen.connect(chosen.append)
    tree.setCurrentIndex(tree.tree.index(1))
    for _ in range(2):
        looks.press(box, Qt.Key.Key_Down)
    looks.press(box, Qt.Key.Key_Return)
    assert chosen == [Ref("template", "welcome")]


def test_a_long_kind_is_cut_short_until_somebody_asks(tree: LibraryTree) -> None:
    rows = [row("solution", f"s{n}", f"Solution {n:05d}") for n in range(FIRST_SHOWN + 5)]
    tree.tree.show_items(tree_items((*ROWS, *rows)), 12)
    more = next(at for at in range(tree.tree.rowCount()) if isinstance(tree.tree.line(at), More))
    tree.setCurrentIndex(tree.tree.index(more))
    looks.press(tree, Qt.Key.Key_Return)
    assert "Solution 00064" in titles(tree)


def test_ten_thousand_solutions_open_and_filter_without_a_stutter(
    look: Theme, qtbot: QtBot
) -> None:
    rows = tuple(row("solution", f"s{n}", f"Solution number {n:05d}") for n in range(10_000))
    items = tree_items(rows)
    began = time.perf_counter()
    tree = LibraryTree()
    qtbot.addWidget(tree)
    tree.tree.show_items(items, 1)
    tree.resize(240, 700)
    tree.show()
    looks.settle()
    opened = time.perf_counter() - began
    began = time.perf_counter()
    tree.tree.show_filter(Filter(text="number 0999"))
    looks.settle()
    filtered = time.perf_counter() - began
    assert len(titles(tree)) == 11
    # Ten times what it takes: only a widget a row, or work a row, would take longer.
    assert opened < 1.5
    assert filtered < 1.0


def test_lines_of_nothing_are_none() -> None:
    assert lines_of((), Filter(), {}) == []
