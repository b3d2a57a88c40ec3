"""What can be done on the guide map by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agent_assist.domain.guide import Stage, StepKind, TargetKind
from agent_assist.editing.guide_graph import Shares
from tests.big_guide import big_content, big_guide
from tests.ui.studio.map.room import ALT, CTRL, POPUP, SHIFT, Key, Make, panel, ways
from ui.actions import ACTIONS, Room
from ui.studio.map.asking import Picker, TitlePanel
from ui.studio.map.keys import KEYS, MOVES, MapAct
from ui.widgets import ActionButton


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
