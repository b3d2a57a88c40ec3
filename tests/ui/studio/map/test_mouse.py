"""What can be done on the guide map with the mouse."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Stage, Target, TargetKind, Way
from tests.big_guide import big_content
from tests.ui.studio.map.room import POPUP, Key, Make, small, ways


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
