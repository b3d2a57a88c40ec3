"""The guide map in a window: what is shown, and everything that can be done by keys and mouse."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import agent_assist.editing.guide_edits
import agent_assist.editing.guide_ways
from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    Disposition,
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.domain.problem import Severity
from agent_assist.editing.guide_graph import Shares
from tests import strategies
from tests.big_guide import big_content, big_guide, problem, shares_of
from tests.ui import looks
from tests.ui.studio.map_room import ALT, CTRL, SHIFT, Key, MapRoom
from ui.actions import ACTIONS, Room
from ui.i18n import install_language
from ui.studio.map.asking import Picker, TitlePanel
from ui.studio.map.edits import SENTENCES
from ui.studio.map.guide_map import GuideMap
from ui.studio.map.keys import KEYS, MOVES, MapAct
from ui.studio.map.walk import Move
from ui.theme import Theme
from ui.tokens import Mode
from ui.widgets import ActionButton


def step(id: str, stage: Stage, *to: str, kind: StepKind | None = None) -> Step:
    is_ask = len(to) > 1
    ways = tuple(
        Way(f"way_{n}" if is_ask else "next", Target(step=one), {"en": f"To {one}"})
        for n, one in enumerate(to, 1)
    )
    kind = kind or (StepKind.ASK if is_ask else StepKind.SAY)
    titles = {"en": id.capitalize(), "sr": f"Корак {id}", "el": f"Βήμα {id}"}
    return Step(id, stage, kind, titles, ways=ways)


def small() -> Guide:
    steps = (
        step("welcome", Stage.GREET, "name", "wrong"),
        step("name", Stage.GREET, "wish"),
        step("wrong", Stage.GREET, kind=StepKind.END),
        step("wish", Stage.NEED, "solve", "clarify"),
        step("clarify", Stage.NEED, "wish"),
        step("solve", Stage.RESOLVE, "bye"),
        step("bye", Stage.THANK, kind=StepKind.END),
    )
    steps = tuple(
        replace(one, end=Disposition.RESOLVED) if one.kind is StepKind.END else one for one in steps
    )
    return Guide("small", GuideKind.TOPIC, {one.id: one for one in steps}, "welcome")


POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform cannot raise a menu, nor give it the keyboard."""

Make = Callable[..., MapRoom]


@pytest.fixture
def make(look: Theme, qtbot: QtBot) -> Make:
    def made(
        guide: Guide | None = None,
        content: Content | None = None,
        size: tuple[int, int] = (1000, 640),
        language: str = "en",
    ) -> MapRoom:
        room = MapRoom(guide or small(), content, language)
        qtbot.addWidget(room)
        room.resize(*size)
        room.show()
        room.activateWindow()
        qtbot.waitUntil(room.isActiveWindow)
        room.refresh()
        room.map.front().setFocus()
        looks.settle()
        return room

    return made


def ways(room: MapRoom, id: str) -> dict[str, str]:
    return {way.id: way.to.step for way in room.guide.steps[id].ways}


def tip(room: MapRoom, id: str) -> str:
    assert room.map.scene.picture is not None
    return room.map.scene.picture.tip(id)


def spoken(room: MapRoom, id: str) -> str:
    assert room.map.scene.picture is not None
    return room.map.scene.picture.spoken(id)


def panel(room: MapRoom) -> TitlePanel | Picker:
    shown = [
        one
        for kind in (TitlePanel, Picker)
        for one in room.map.findChildren(kind)
        if one.isVisible()
    ]
    assert len(shown) == 1
    return shown[0]


# --- shown


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


# --- by keys


def test_the_arrows_follow_the_ways_and_the_lane(make: Make) -> None:
    room = make()
    seen = []
    for key in ("Home", "Right", "Right", "Down", "Up", "Right", "Right", "Left", "End", "Home"):
        room.press(getattr(Key, f"Key_{key}"))
        seen.append(room.map.chosen)
    assert seen == [
        "welcome",
        "name",
        "wish",
        "clarify",
        "wish",
        "solve",
        "bye",
        "solve",
        "bye",
        "welcome",
    ]
    assert room.chosen == seen
    room.press(Key.Key_PageDown)
    assert room.map.chosen == "wish"
    room.press(Key.Key_PageUp)
    assert room.guide.steps[room.map.chosen].stage is Stage.GREET


def test_right_takes_the_way_that_most_calls_took_and_left_goes_back(make: Make) -> None:
    room = make()
    room.shares = Shares(10, {}, {("wish", "way_1"): 2, ("wish", "way_2"): 7})
    room.refresh()
    room.map.choose("wish")
    room.press(Key.Key_Right)
    assert room.map.chosen == "clarify"
    room.press(Key.Key_Left)
    assert room.map.chosen == "wish"


def test_enter_opens_the_step(make: Make) -> None:
    room = make()
    room.map.choose("wish")
    room.press(Key.Key_Return)
    assert room.opened == ["wish"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("so", "solve"), ("W", "name"), ("ame", "name"), ("корак b", "bye"), ("korak cl", "clarify")],
)
def test_typing_finds_a_step_in_any_script(make: Make, typed: str, found: str) -> None:
    serbian = "orak" in typed or "орак" in typed
    room = make(language="sr" if serbian else "en")
    room.map.choose("name")
    room.type(typed)
    expected = "wrong" if typed == "W" else found
    assert room.map.chosen == expected
    assert typed in room.map._found.text()
    room.press(Key.Key_Escape)
    assert not room.map._found.isVisible()


def test_space_is_a_letter_only_while_something_is_typed(make: Make, qtbot: QtBot) -> None:
    room = make(language="sr")
    for letter in "корак n":
        room.press(Key.Key_Space if letter == " " else 0, text=letter)
    assert room.map.chosen == "name"
    qtbot.waitUntil(lambda: not room.map._found.isVisible(), timeout=5000)
    room.press(Key.Key_Space, text=" ")
    assert room.map.chosen == "name"
    assert not room.map._found.isVisible()


def test_space_and_a_drag_on_a_card_pan(make: Make) -> None:
    guide = big_guide(100)
    room = make(guide, big_content(guide))
    room.map.view.zoom_to(1.0)
    before = room.map.view.mapToScene(0, 0)
    view = room.map.view
    QTest.keyPress(view, Key.Key_Space)
    begin = room.spot("s2")
    room.drag(begin, begin - QPoint(50, 30))
    QTest.keyRelease(view, Key.Key_Space)
    assert view.mapToScene(0, 0) - before == QPointF(50, 30)
    assert room.chosen == []


def test_what_is_not_there_is_said_and_the_choice_stays(make: Make) -> None:
    room = make()
    room.map.choose("name")
    room.type("zz")
    assert room.map.chosen == "name"
    assert "No step" in room.map._found.text()
    room.press(Key.Key_Backspace)
    room.press(Key.Key_Backspace)
    assert not room.map._found.isVisible()
    assert "name" in room.guide.steps


def test_insert_adds_a_step_after_the_chosen_one(make: Make) -> None:
    room = make()
    room.map.choose("name")
    room.press(Key.Key_Insert)
    assert isinstance(panel(room), TitlePanel)
    room.press(Key.Key_Return)
    assert panel(room).wrong.text()
    room.type("Провера печата")
    room.press(Key.Key_Return)
    assert ways(room, "name") == {"next": "provera_pecata"}
    assert ways(room, "provera_pecata") == {"next": "wish"}
    assert room.map.chosen == "provera_pecata"
    assert room.told == ["Step “Провера печата” added"]
    assert room.map.view.hasFocus()


def test_escape_adds_nothing(make: Make) -> None:
    room = make()
    room.map.choose("name")
    room.press(Key.Key_Return, CTRL)
    room.type("x")
    room.press(Key.Key_Escape)
    assert room.told == []
    assert room.map.view.hasFocus()


def test_a_step_can_be_put_on_one_of_several_ways(make: Make) -> None:
    room = make()
    room.map.choose("wish")
    room.press(Key.Key_Insert, ALT)
    room.type("clar")
    room.press(Key.Key_Return)
    room.type("Explain")
    room.press(Key.Key_Return)
    assert ways(room, "wish") == {"way_1": "solve", "way_2": "explain"}
    assert ways(room, "explain") == {"next": "clarify"}


def test_connecting_by_keys_chooses_from_a_filtered_list(make: Make) -> None:
    room = make()
    room.map.choose("wish")
    room.press(Key.Key_Insert, SHIFT)
    picker = panel(room)
    assert isinstance(picker, Picker)
    assert len(picker.rows()) == len(room.guide.steps) + 1
    room.type("by")
    assert picker.rows()[0].id == "bye"
    room.press(Key.Key_Return)
    assert ways(room, "wish") == {"way_1": "solve", "way_2": "clarify", "bye": "bye"}
    assert room.told == ["“Wish” connected to “Bye”"]


def test_a_topic_guide_can_lead_back_to_the_one_that_called(make: Make) -> None:
    room = make()
    room.map.choose("solve")
    room.press(Key.Key_Insert, SHIFT)
    room.type("guide that called")
    room.press(Key.Key_Return)
    assert room.guide.steps["solve"].ways[0].to.kind is TargetKind.RETURN
    assert room.card("solve").card.returns


def test_disconnecting_asks_which_way(make: Make) -> None:
    room = make()
    room.map.choose("wish")
    room.press(Key.Key_Delete, SHIFT)
    room.press(Key.Key_Down)
    room.press(Key.Key_Return)
    assert ways(room, "wish") == {"way_1": "solve"}
    room.press(Key.Key_Delete, SHIFT)
    assert ways(room, "wish") == {}
    room.press(Key.Key_Delete, SHIFT)
    assert "No way leads on" in room.map._message.text()


def test_delete_removes_the_step_and_leads_past_it(make: Make) -> None:
    room = make()
    room.map.choose("name")
    room.press(Key.Key_Delete)
    assert "name" not in room.guide.steps
    assert ways(room, "welcome")["way_1"] == "wish"
    assert room.map.chosen == "wish"
    assert room.told == ["Step “Name” removed"]


def test_the_other_acts_by_keys(make: Make) -> None:
    room = make()
    room.map.choose("clarify")
    room.press(Key.Key_Insert, CTRL)
    assert room.map.chosen == "clarify_2"
    room.press(Key.Key_Right, CTRL | SHIFT)
    assert room.guide.steps["clarify_2"].stage is Stage.RESOLVE
    room.press(Key.Key_Left, CTRL | SHIFT)
    assert room.guide.steps["clarify_2"].stage is Stage.NEED
    room.press(Key.Key_Home, SHIFT)
    assert room.guide.start == "clarify_2"
    room.press(Key.Key_F2)
    room.type("Ask again")
    room.press(Key.Key_Return)
    assert room.guide.steps["clarify_2"].title["en"] == "Ask again"
    room.press(Key.Key_F2, SHIFT)
    room.type("ask")
    room.press(Key.Key_Return)
    assert room.guide.steps["clarify_2"].kind is StepKind.ASK
    assert len(room.told) == 6


def test_after_an_end_nothing_is_added_and_it_is_said_why(make: Make) -> None:
    room = make()
    room.map.choose("bye")
    for modifiers in (SHIFT, ALT):
        room.press(Key.Key_Insert, modifiers)
        assert "ends the conversation" in room.map._message.text()
        room.press(Key.Key_Home)
        room.map.choose("bye")
    assert room.told == []


def test_without_the_right_nothing_changes_and_it_is_said_why(make: Make) -> None:
    room = make()
    room.map.set_read_only("Only a supervisor may change the library.")
    room.map.choose("name")
    for row in KEYS:
        if row.edits:
            room.map.perform(row.act)
            assert "Only a supervisor" in room.map._message.text()
    room.drag(room.spot("name", right=True), room.spot("bye"))
    assert room.told == []
    room.press(Key.Key_Return)
    assert room.opened == ["name"]
    buttons = {b.text(): b for b in room.map.findChildren(ActionButton)}
    assert not buttons["Remove"].isEnabled()
    assert "Only a supervisor" in buttons["Remove"].toolTip()


def test_the_list_has_the_same_steps_and_keys(make: Make) -> None:
    room = make()
    room.map.choose("wish")
    room.press(Key.Key_F8)
    steps = room.map.steps
    assert steps.hasFocus()
    model = steps.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    assert len(rows) == len(room.guide.steps)
    heard = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert any("Ways: To solve → Solve" in text for text in heard)
    room.press(Key.Key_Down)
    assert room.map.chosen == "clarify"
    assert room.chosen == ["clarify"]
    room.type("nam")
    assert steps.currentIndex().data().endswith("Name")
    room.press(Key.Key_Delete)
    assert "name" not in room.guide.steps
    assert steps.hasFocus()
    room.press(Key.Key_F8)
    assert room.map.view.hasFocus()


def test_a_screen_reader_hears_the_chosen_step(make: Make) -> None:
    room = make()
    seen = QAccessible.queryAccessibleInterface(room.map.view)
    assert seen.text(QAccessible.Text.Name) == "Guide map"
    assert "No step is chosen" in seen.text(QAccessible.Text.Description)
    room.press(Key.Key_Home)
    described = seen.text(QAccessible.Text.Description)
    assert described.startswith("Welcome. ")
    assert "The guide begins here" in described


def test_no_key_means_two_things_and_none_takes_one_from_every_room() -> None:
    keys = [key for row in KEYS for key in row.keys] + list(MOVES)
    assert len(keys) == len(set(keys))
    anywhere = {key for row in ACTIONS if row.room is Room.ANYWHERE for key in row.keys}
    assert anywhere & set(keys) == set()


@POPUP
def test_every_act_shows_its_key_and_the_menu_does_it(make: Make) -> None:
    room = make()
    room.map.choose("name")
    room.press(Key.Key_F10, SHIFT)
    menu = room.map.menu
    assert menu is not None
    entries = {one.objectName(): one for one in menu.actions() if one.objectName()}
    assert set(entries) == {act.value for act in MapAct} - {MapAct.MENU.value}
    assert all("\t" in one.text() for one in entries.values())
    room.pick(entries[MapAct.REMOVE.value])
    assert "name" not in room.guide.steps


# --- by mouse


def test_a_click_chooses_and_a_double_click_opens(make: Make) -> None:
    room = make()
    left = Qt.MouseButton.LeftButton
    room.mouse(QEvent.Type.MouseButtonPress, room.spot("solve"), left)
    room.mouse(QEvent.Type.MouseButtonRelease, room.spot("solve"), left)
    assert room.chosen == ["solve"]
    room.mouse(QEvent.Type.MouseButtonDblClick, room.spot("solve"), left)
    assert room.opened == ["solve"]


def test_a_drag_from_the_edge_connects(make: Make) -> None:
    room = make()
    room.drag(room.spot("clarify", right=True), room.spot("bye"))
    assert ways(room, "clarify") == {"next": "bye"}


def test_a_drag_to_an_empty_place_makes_a_step_there(make: Make) -> None:
    room = make()
    left, right = room.map.view.lane_spans()[1]
    room.drag(room.spot("name", right=True), QPoint(round((left + right) / 2), 300))
    room.type("A human word")
    room.press(Key.Key_Return)
    assert room.guide.steps["a_human_word"].stage is Stage.RAPPORT
    assert ways(room, "name") == {"next": "a_human_word"}


def test_a_card_dropped_into_another_lane_changes_its_stage(make: Make) -> None:
    room = make()
    left, right = room.map.view.lane_spans()[3]
    room.drag(room.spot("clarify"), QPoint(round((left + right) / 2), 200))
    assert room.guide.steps["clarify"].stage is Stage.RESOLVE


def test_escape_lets_go_of_a_drag(make: Make) -> None:
    room = make()
    begin, end = room.spot("name", right=True), room.spot("bye")
    room.mouse(QEvent.Type.MouseMove, begin, Qt.MouseButton.NoButton)
    room.mouse(QEvent.Type.MouseButtonPress, begin, Qt.MouseButton.LeftButton)
    room.mouse(QEvent.Type.MouseMove, end, Qt.MouseButton.LeftButton)
    assert room.map.view.dragging
    room.press(Key.Key_Escape)
    room.mouse(QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.LeftButton)
    assert room.told == []


@POPUP
def test_the_menu_of_a_lane_adds_a_step_there(make: Make) -> None:
    room = make()
    left, right = room.map.view.lane_spans()[1]
    at = QPoint(round((left + right) / 2), 200)
    port = room.map.view.viewport()
    QApplication.sendEvent(
        port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at))
    )
    assert room.map.menu is not None
    room.pick(room.map.menu.actions()[0])
    room.type("Small talk")
    room.press(Key.Key_Return)
    assert room.guide.steps["small_talk"].stage is Stage.RAPPORT


def test_a_called_guide_is_a_card_that_leads_there(make: Make) -> None:
    guide = small()
    call = Way("next", Target(TargetKind.CALL, guide="other", then="bye"))
    steps = {**guide.steps, "solve": replace(guide.steps["solve"], ways=(call,))}
    guide = replace(guide, steps=steps)
    other = big_content(guide).guides["other"]
    room = make(guide, Content({guide.id: guide, "other": other}))
    portal = room.card("solve>next")
    assert portal.card.title == "Returns and refunds"
    assert portal.card.icon == "play"
    room.mouse(QEvent.Type.MouseButtonDblClick, room.spot(portal.id), Qt.MouseButton.LeftButton)
    assert room.opened == ["other"]
    room.map.choose("solve")
    room.press(Key.Key_Right)
    assert room.map.chosen == "bye"


# --- zoom and pan


def test_zoom_keeps_what_is_under_the_mouse(make: Make) -> None:
    guide = big_guide(60)
    room = make(guide, big_content(guide))
    view = room.map.view
    view.zoom_to(0.8)
    view.horizontalScrollBar().setValue(120)
    at = QPointF(300, 200)
    before = view.mapToScene(at.toPoint())
    wheel = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == pytest.approx(1.0)
    after = view.mapToScene(at.toPoint())
    assert (after - before).manhattanLength() < 4


def test_keys_zoom_and_fit(make: Make) -> None:
    guide = big_guide(60)
    room = make(guide, big_content(guide))
    view = room.map.view
    room.press(Key.Key_0, CTRL)
    assert view.zoom == 1.0
    room.press(Key.Key_Plus, CTRL)
    assert view.zoom == pytest.approx(1.25)
    room.press(Key.Key_Minus, CTRL)
    room.press(Key.Key_Minus, CTRL)
    assert view.zoom == pytest.approx(0.8)
    room.press(Key.Key_9, CTRL)
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    assert seen.adjusted(-2, -2, 2, 2).contains(view.sceneRect())


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_a_drag_on_the_ground_pans(make: Make, button: Qt.MouseButton) -> None:
    guide = big_guide(100)
    room = make(guide, big_content(guide))
    room.map.view.zoom_to(1.0)
    before = room.map.view.mapToScene(0, 0)
    free = next(
        QPoint(x, 250)
        for x in range(100, 900)
        if room.map.scene.card_at(room.map.view.mapToScene(x, 250)) is None
    )
    room.drag(free, free - QPoint(60, 40), button)
    assert room.map.view.mapToScene(0, 0) - before == QPointF(60, 40)
    assert room.chosen == []


def test_zoom_place_and_choice_stay_when_the_guide_changes(make: Make) -> None:
    guide = big_guide(100)
    room = make(guide, big_content(guide))
    view = room.map.view
    view.zoom_to(0.9)
    room.map.choose("s50")
    spot, zoom = room.spot("s50"), view.zoom
    where = {id: card.scenePos() for id, card in room.map.scene.cards.items()}
    room.press(Key.Key_Insert)
    room.type("One more")
    room.press(Key.Key_Return)
    room.map.choose("s50")
    assert view.zoom == zoom
    moved = [
        id
        for id, card in room.map.scene.cards.items()
        if id in where and (card.scenePos() - where[id]).manhattanLength() > 80
    ]
    assert moved == []
    assert (room.spot("s50") - spot).manhattanLength() <= 80


def test_a_title_typed_in_the_editor_does_not_move_the_map(make: Make) -> None:
    guide = big_guide(100)
    room = make(guide, big_content(guide))
    room.map.choose("s0")
    bars = room.map.view.horizontalScrollBar(), room.map.view.verticalScrollBar()
    for bar in bars:
        bar.setValue(bar.maximum())
    where = [bar.value() for bar in bars]
    assert min(where) > 0
    changed = replace(room.guide.steps["s0"], title={"en": "Good morning"})
    room.content = big_content(replace(guide, steps={**guide.steps, "s0": changed}))
    room.refresh()
    assert room.card("s0").card.title == "Good morning"
    assert [bar.value() for bar in bars] == where
    assert room.map.chosen == "s0"


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
