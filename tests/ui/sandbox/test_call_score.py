"""The scorecard of a real call, from its wrap-up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui import looks
from ui.app import Program
from ui.desk.desk import Desk
from ui.sandbox.call_score import CallScorePanel
from ui.sandbox.room import SandboxRoom
from ui.widgets import Pill

Key = Qt.Key


def wrapped_up(program: Program) -> Desk:
    looks.press(program.window, Key.Key_F2)
    looks.settle()
    looks.press(program.window, Key.Key_1)
    looks.settle()
    looks.press(program.window, Key.Key_F12)
    looks.settle()
    desk = program.window.desk
    assert desk is not None
    return desk


def scored(program: Program, qtbot: QtBot) -> CallScorePanel:
    desk = wrapped_up(program)
    assert desk.wrap_up.score.isVisible()
    desk.wrap_up.score.click()
    scoring = program.window._scoring
    assert scoring is not None
    qtbot.waitUntil(lambda: scoring.panel is not None, timeout=30_000)
    looks.settle()
    assert scoring.panel is not None
    return scoring.panel


def test_the_scorecard_of_a_call_says_what_it_cannot_know(program: Program, qtbot: QtBot) -> None:
    panel = scored(program, qtbot)
    told = {it.text() for it in panel.list.findChildren(Pill)}
    assert "not judged" in told
    assert "10 of 10" in told  # the greeting was marked as said
    assert panel.points.text().endswith("of 100")
    assert "customer’s words are not kept" in panel.known.text()
    looks.press(panel, Key.Key_Escape)
    looks.settle()
    assert program.window._scoring is not None
    assert program.window._scoring.panel is None


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
