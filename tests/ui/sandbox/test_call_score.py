"""The scorecard of a real call, from its wrap-up and from the log."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui import looks
from ui.app import Program
from ui.desk.desk import Desk
from ui.log.room import LogRoom
from ui.sandbox.call_score import CallScorePanel
from ui.sandbox.room import SandboxRoom
from ui.widgets import Pill

Key = Qt.Key


def wrapped_up(program: Program, qtbot: QtBot) -> Desk:
    desk = program.window.desk
    assert desk is not None
    looks.press(program.window, Key.Key_F2)
    qtbot.waitUntil(lambda: desk.session.view is not None, timeout=10_000)
    looks.settle()
    looks.press(program.window, Key.Key_1)
    looks.settle()
    looks.press(program.window, Key.Key_F12)
    qtbot.waitUntil(lambda: desk.wrap_up.isVisible(), timeout=10_000)
    return desk


def scored(program: Program, qtbot: QtBot) -> CallScorePanel:
    desk = wrapped_up(program, qtbot)
    assert desk.wrap_up.score.isVisible()
    desk.wrap_up.score.click()
    window = program.window
    qtbot.waitUntil(lambda: isinstance(window.overlay, CallScorePanel), timeout=30_000)
    looks.settle()
    assert isinstance(window.overlay, CallScorePanel)
    return window.overlay


def test_the_scorecard_of_a_call_says_what_it_cannot_know(program: Program, qtbot: QtBot) -> None:
    panel = scored(program, qtbot)
    told = {it.text() for it in panel.list.findChildren(Pill)}
    assert "not judged" in told
    assert "10 of 10" in told  # the greeting was marked as said
    assert panel.points.text().endswith("of 100")
    assert "customer’s words are not kept" in panel.known.text()
    looks.press(panel, Key.Key_Escape)
    looks.settle()
    assert program.window.overlay is None
    assert program.window.desk is not None
    assert program.window.desk.wrap_up.isVisible()  # Esc closed the panel alone


def test_a_practised_call_has_no_scorecard_of_a_real_one(program: Program) -> None:
    looks.press(program.window, Key.Key_F11)
    looks.settle()
    room = program.window.room
    assert isinstance(room, SandboxRoom)
    room.begin("polite_return", "en", 1)
    looks.settle()
    looks.press(program.window, Key.Key_F12)
    looks.settle()
    assert room.run is not None
    assert room.run.desk.wrap_up.score.isHidden()


def test_the_log_shows_the_scorecard_of_the_chosen_call(program: Program, qtbot: QtBot) -> None:
    desk = wrapped_up(program, qtbot)
    call = desk.session.id
    looks.press(desk, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    looks.settle()
    looks.press(program.window, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    room = program.window.room
    assert isinstance(room, LogRoom)
    qtbot.waitUntil(lambda: room.looks_at() == call, timeout=10_000)
    looks.settle()
    looks.press(program.window, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(program.window.overlay, CallScorePanel), timeout=30_000)
    looks.press(program.window.overlay, Key.Key_Escape)
    looks.settle()
    assert program.window.overlay is None
    assert program.window.room is room
