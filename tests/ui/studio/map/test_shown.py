"""What the guide map shows."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

import agent_assist.editing.guide_edits
import agent_assist.editing.guide_ways
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Guide, GuideKind
from agent_assist.domain.problem import Severity
from agent_assist.editing.guide_graph import Shares
from tests import strategies
from tests.big_guide import big_content, big_guide, problem, shares_of
from tests.ui import looks
from tests.ui.studio.map.room import Key, Make, small, spoken, tip
from ui.i18n import install_language
from ui.studio.map.edits import SENTENCES
from ui.studio.map.guide_map import GuideMap
from ui.studio.map.walk import Move
from ui.theme import Theme
from ui.tokens import Mode


def test_each_step_stands_under_the_name_of_its_stage(make: Make) -> None:
    room = make()
    spans = room.map.view.lane_spans()
    for id, card in room.map.scene.cards.items():
        left, right = spans[card.card.node.lane]
        assert left < room.spot(id).x() < right


def test_problems_start_calls_and_drop_out_are_on_the_card(make: Make) -> None:
    room = make()
    room.problems = (
        problem("small", "wish", Severity.WARNING, "A word is missing."),
        problem("small", "wish", Severity.ERROR, "It leads nowhere."),
        problem("other", "wish", Severity.ERROR, "Elsewhere."),
    )
    room.shares = Shares(500, {"wish": 480, "welcome": 500}, {("name", "next"): 480}, {"wish": 13})
    room.refresh()
    card = room.card("wish").card
    assert (card.errors, card.warnings, card.calls, card.left) == (1, 1, 480, 13)
    assert room.card("welcome").card.start
    assert not room.card("wish").card.start
    for words in ("480 of 500 calls", "13 calls broke off", "Error: It leads nowhere."):
        assert words in tip(room, "wish")
        assert words in spoken(room, "wish")
    assert "To solve → Solve" in spoken(room, "wish")
    captions = [label.text() for label in room.map.findChildren(type(room.map._caption))]
    assert any("500" in text for text in captions)


def test_lines_are_as_wide_as_their_share(make: Make) -> None:
    room = make()
    room.shares = Shares(100, {}, {("wish", "way_1"): 90, ("wish", "way_2"): 10})
    room.refresh()
    scene = room.map.scene
    assert scene.picture is not None
    wide = {
        (edge.step, edge.way): line.path.pen().widthF()
        for edge, line in zip(scene.picture.edges, scene._lines, strict=True)
    }
    assert wide["wish", "way_1"] > 4 * wide["wish", "way_2"] > 0
    assert wide["name", "next"] == 1.0


def test_errors_and_warnings_differ_in_shape_and_colour(make: Make, look: Theme) -> None:
    room = make()
    room.problems = (
        problem("small", "wish", Severity.WARNING, "w"),
        problem("small", "solve", Severity.ERROR, "e"),
    )
    room.refresh()
    room.map.view.zoom_to(1.0)
    marks = {}
    for id in ("wish", "solve"):
        rect = room.card(id).sceneBoundingRect()
        at = room.map.view.mapFromScene(rect.topRight()) + QPoint(-34, 0)
        marks[id] = room.map.view.viewport().grab().toImage().copy(at.x(), at.y(), 34, 20)
    warn, bad = (
        {image.pixelColor(x, y).name() for x in range(34) for y in range(20)}
        for image in (marks["wish"], marks["solve"])
    )
    assert look.tokens.warn.lower() in warn
    assert look.tokens.bad.lower() not in warn
    assert look.tokens.bad.lower() in bad
    assert look.tokens.warn.lower() not in bad


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK], ids=lambda mode: mode.value)
def test_titles_numbers_and_marks_can_be_read(make: Make, look: Theme, mode: Mode) -> None:
    look.apply(mode)
    room = make()
    room.problems = (problem("small", "solve", Severity.ERROR, "e"),)
    room.shares = shares_of(room.guide)
    room.refresh()
    room.map.choose("wish")
    room.map.view.zoom_to(1.0)
    port = room.map.view.viewport()
    for id in ("welcome", "wish", "solve"):
        card = room.card(id)
        inside = card.mapRectToScene(card.rect.adjusted(6, 12, -6, -10))
        rect = room.map.view.mapFromScene(inside).boundingRect()
        assert looks.contrast(port.grab(rect).toImage()) >= 4.5
    for colour in ("panel", "tint", "bad_bg"):
        assert looks.ratio(look.color("mute"), look.color(colour)) >= 4.5
    from ui.studio.map.look import line_color

    assert looks.ratio(line_color(), look.color("panel")) >= 3.0


def test_an_empty_guide_says_what_to_do_and_nothing_says_to_choose(make: Make) -> None:
    room = make(Guide("empty", GuideKind.TOPIC, {}, ""))
    assert "no steps yet" in room.map._hint.text()
    room.press(Key.Key_Insert)
    room.type("Hello")
    room.press(Key.Key_Return)
    assert list(room.guide.steps) == ["hello"]
    assert room.guide.start == "hello"
    assert room.map.chosen == "hello"
    assert room.map.view.hasFocus()
    room.map.show_guide(None, room.content, "en")
    assert "Choose a call guide" in room.map._hint.text()


@pytest.mark.parametrize("code", ["en", "sr", "sr@latin", "el"])
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK], ids=lambda mode: mode.value)
def test_nothing_is_cut_in_any_language(
    make: Make, look: Theme, qapp: QApplication, code: str, mode: Mode
) -> None:
    install_language(qapp, code)
    look.apply(mode)
    room = make(language=code.replace("@latin", "-Latn"))
    room.shares = shares_of(room.guide, 21)
    room.refresh()
    caption = room.map._caption.text()
    assert "21" in caption
    assert ("line" in caption) == (code == "en")
    assert looks.clipped_text(room) == []
    assert looks.overlapping(room) == []
    assert looks.nameless(room) == []
    assert looks.focus_trap(room) == []
    assert looks.weak_text(room) == []
    title = room.card("wish").card.title
    assert title == {"en": "Wish", "sr": "Корак wish", "sr@latin": "Korak wish"}.get(
        code, "Βήμα wish"
    )


def test_a_change_of_language_and_theme_shows_at_once(
    make: Make, look: Theme, qapp: QApplication
) -> None:
    room = make()
    room.map.choose("wish")
    before = room.map.view.viewport().grab().toImage().pixelColor(2, 2)
    install_language(qapp, "el")
    looks.settle()
    assert "Αίτημα" in tip(room, "wish")
    look.apply(Mode.DARK, 1.5)
    looks.settle()
    assert room.map.view.viewport().grab().toImage().pixelColor(2, 2) != before
    assert room.card("wish").rect.width() == look.px(140)
    assert room.map.chosen == "wish"


def test_a_long_title_is_cut_with_dots_and_whole_in_the_tip(make: Make) -> None:
    long = "Επαναλάβετε στον πελάτη ακριβώς αυτό που καταλάβατε ότι χρειάζεται"
    guide = small()
    steps = {**guide.steps, "wish": replace(guide.steps["wish"], title={"el": long})}
    room = make(replace(guide, steps=steps), language="el")
    assert room.card("wish").is_cut()
    assert tip(room, "wish").startswith(long)
    assert not room.card("name").is_cut()


def test_another_guide_is_shown_from_its_start(make: Make) -> None:
    guide = big_guide(100)
    content = big_content(guide)
    room = make(small(), Content({**content.guides, "small": small()}))
    room.map.choose("bye")
    room.map.view.zoom_to(2.0)
    room.id = "big"
    room.refresh()
    assert room.map.chosen == ""
    assert room.map.view.zoom <= 1.0
    assert room.map.view.viewport().rect().contains(room.spot("s0"))


def test_a_step_that_vanishes_hands_the_choice_to_its_neighbour(make: Make) -> None:
    room = make()
    room.map.choose("clarify")
    steps = {id: one for id, one in room.guide.steps.items() if id != "clarify"}
    room.content = Content({"small": replace(room.guide, steps=steps)})
    room.refresh()
    assert room.map.chosen in ("wish", "solve")


def test_every_sentence_of_a_refused_edit_is_known_for_translation() -> None:
    said = set()
    for module in (agent_assist.editing.guide_edits, agent_assist.editing.guide_ways):
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        said |= set(re.findall(r'EditError\(\s*"([^"]+)"', source))
    assert said == set(SENTENCES)


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(strategies.guides("any", others=("other",)), st.sampled_from(list(Move)))
def test_any_guide_can_be_shown_and_walked(look: Theme, found: Guide, move: Move) -> None:
    shown = GuideMap()
    shown.show_guide(found, Content({"any": found}), "sr-Latn")
    steps = {id for id, card in shown.scene.cards.items() if not card.card.node.portal}
    assert steps == set(found.steps)
    for _ in range(4):
        shown.walk(move)
        assert shown.chosen in found.steps
    picture = shown.scene.picture
    assert picture is not None
    assert all(picture.spoken(id) for id in shown.scene.cards)
    shown.deleteLater()
