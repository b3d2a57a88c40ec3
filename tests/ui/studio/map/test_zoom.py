"""Zoom, pan, and where the map stands while its guide changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.big_guide import big_content, big_guide
from tests.ui.studio.map.room import CTRL, Key, Make


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
