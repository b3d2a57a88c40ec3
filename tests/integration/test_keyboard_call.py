"""Whole calls in the real window over real services, by keyboard only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.bootstrap import build
from agent_assist.cli import main
from agent_assist.domain.guide import Channel
from agent_assist.domain.interaction import Status
from agent_assist.domain.values import Gender
from agent_assist.domain.view import CallView
from tests.small_shop import publish
from tests.ui.looks import press, settle, type_text
from ui.app import Program
from ui.desk.desk import Desk
from ui.i18n import install_language
from ui.settings import Settings, SettingsFile
from ui.tokens import Mode

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Keyboard:
    """A rep who never touches the mouse."""

    def __init__(self, program: Program, data: Path, wait: Callable[..., None]) -> None:
        self.program = program
        self.data = data
        self._wait = wait

    @property
    def desk(self) -> Desk:
        desk = self.program.window.desk
        assert desk is not None
        return desk

    @property
    def view(self) -> CallView:
        view = self.desk.session.view
        assert view is not None
        return view

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        text = chr(key) if modifiers is None and 32 <= key < 127 else ""
        target = QApplication.focusWidget() or self.program.window
        press(target, key, modifiers or Qt.KeyboardModifier.NoModifier, text)
        settle()

    def type(self, *lines: str) -> None:
        """Type lines; Enter leaves each."""
        for line in lines:
            target = QApplication.focusWidget()
            assert target is not None
            type_text(target, line)
            self.key(KEY.Key_Return)

    def go_on(self) -> None:
        """The one primary action."""
        self.key(KEY.Key_Return, CTRL)

    def tab_to(self, text: str) -> QWidget:
        """Press Tab until the focus is on what bears this name."""
        for _ in range(120):
            now = QApplication.focusWidget()
            name = now.accessibleName() if now else ""
            own = now.text() if isinstance(now, QAbstractButton) else ""
            if now is not None and (name.startswith(text) or own.startswith(text)):
                return now
            self.key(KEY.Key_Tab)
        raise AssertionError(f"Tab never reaches “{text}”")

    def find(self, words: str, hit: str) -> None:
        """Type the customer's words into the one box and go down to what was meant."""
        self.key(KEY.Key_K, CTRL)
        box = QApplication.focusWidget()
        assert box is not None
        type_text(box, words)
        self._wait(lambda: bool(self.desk.call.finder.hits.current()))
        for _ in range(20):
            if self.desk.call.finder.hits.current() == hit:
                return
            self.key(KEY.Key_Down)
        raise AssertionError(f"“{words}” does not find {hit}")

    def saved(self) -> None:
        """Wait until all is on the disk."""
        services = self.program.services
        assert services is not None
        services.journal._saving().run(lambda: None).result(30)


@pytest.fixture
def keyboard(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Keyboard]:
    data = tmp_path / "data"
    publish(data)
    SettingsFile(data).save(
        Settings(
            language="en",
            mode=Mode.LIGHT,
            call_language="en",
            rep_name="Jelena",
            rep_gender=Gender.FEMALE,
        )
    )
    program = Program(data, build)
    window = program.window
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=60_000)
    assert window.desk is not None
    window.desk.build_all()
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    yield Keyboard(program, data, qtbot.waitUntil)
    window.close()
    program.close()
    install_language(qapp, "en")


def _serve(keyboard: Keyboard) -> str:
    """From F2 to the start page; the call's id."""
    rep = keyboard
    rep.key(KEY.Key_F2)
    call = rep.view.id
    assert rep.view.step == "hello"
    rep.go_on()
    assert rep.view.step == "recording"
    rep.key(KEY.Key_1)
    rep.type("Milica", "Jovanović")
    assert rep.view.step == "small_talk"
    rep.go_on()
    assert rep.view.topics
    rep.find("money back for my lamp", "guide:returns")
    rep.key(KEY.Key_Return)
    assert rep.view.step == "order"
    rep.type("4471-a", "12.11.2025")
    assert rep.view.step == "wish"
    rep.key(KEY.Key_1, ALT)
    assert rep.view.verify is not None
    for label in ("Order", "E-mail"):
        box = rep.tab_to(label)
        assert isinstance(box, QCheckBox)
        rep.key(KEY.Key_Space)
    rep.go_on()
    assert rep.view.step == "paid"
    rep.key(KEY.Key_1)
    rep.tab_to("Offer: Money back")
    rep.key(KEY.Key_Return)
    rep.tab_to("Accepted: Money back")
    rep.key(KEY.Key_Space)
    assert rep.view.step == "done"
    rep.key(KEY.Key_N, ALT)
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, "The box is sealed.")
    rep.key(KEY.Key_Escape)
    rep.go_on()
    assert rep.view.step == "solved"
    rep.key(KEY.Key_1)
    rep.key(KEY.Key_2)
    assert rep.view.step == "goodbye"
    return call


def _log(keyboard: Keyboard, capsys: pytest.CaptureFixture[str], *command: str) -> str:
    capsys.readouterr()
    assert main(["--data", str(keyboard.data), "log", *command]) == 0
    return capsys.readouterr().out


def test_a_whole_call(keyboard: Keyboard, capsys: pytest.CaptureFixture[str]) -> None:
    call = _serve(keyboard)
    keys = 0
    keyboard.key(KEY.Key_F12)
    keys += 1
    assert keyboard.view.status is Status.WRAPPING_UP
    while keyboard.desk.session.view is not None:
        keyboard.go_on()
        keys += 1
        assert keys <= 3
    keyboard.saved()
    story = _log(keyboard, capsys, "show", call[:8])
    for line in (
        "This call is recorded.",
        "Money back for a lamp",
        "Accepted",
        "Order: 4471-A",
        "The box is sealed.",
        "resolved",
        "Solution: Money back for a lamp",
    ):
        assert line in story, story
    assert "the customer said yes" in story
    assert "1 of 1 calls" in _log(keyboard, capsys, "list")
    assert "Nothing was changed" in _log(keyboard, capsys, "verify")


def test_a_whole_call_in_the_side_layout(
    keyboard: Keyboard, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    keyboard.key(KEY.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: keyboard.program.window.width() <= 420)
    call = _serve(keyboard)
    assert keyboard.program.window.width() <= 420
    keyboard.key(KEY.Key_F12)
    keyboard.go_on()
    assert keyboard.desk.session.view is None
    keyboard.saved()
    assert "resolved" in _log(keyboard, capsys, "show", call)


def test_back_skip_hold_upset_and_promise(keyboard: Keyboard) -> None:
    rep = keyboard
    rep.key(KEY.Key_F2)
    rep.go_on()
    rep.key(KEY.Key_1)
    rep.key(KEY.Key_Left, ALT)
    assert rep.view.step == "recording"
    rep.key(KEY.Key_1)
    rep.key(KEY.Key_R, ALT)
    rep.type("in a hurry")
    assert rep.view.step == "small_talk"
    assert [f.name for f in rep.view.fields] == ["first_name"]
    rep.type("Ana")
    rep.key(KEY.Key_F8)
    assert rep.view.interrupted
    rep.key(KEY.Key_1)
    assert rep.view.mood.value == "upset"
    rep.key(KEY.Key_F9)
    rep.go_on()
    assert rep.view.status is Status.ON_HOLD
    rep.key(KEY.Key_F9)
    assert rep.view.status is Status.ACTIVE
    rep.key(KEY.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, "Call back about the lamp")
    rep.go_on()
    assert [p.what for p in rep.view.promises] == ["Call back about the lamp"]


def test_two_parked_chats(keyboard: Keyboard, capsys: pytest.CaptureFixture[str]) -> None:
    rep = keyboard
    window = rep.program.window
    assert window.desk is not None
    window.desk.prefer(Channel.CHAT, "en")
    ids = []
    for _ in range(3):
        rep.key(KEY.Key_F2)
        ids.append(rep.view.id)
        assert rep.view.channel is Channel.CHAT
    statuses = [c.status for c in rep.desk.session.calls.open_calls()]
    assert statuses == [Status.PARKED, Status.PARKED, Status.ACTIVE]
    for number, id_ in zip(
        (KEY.Key_2, KEY.Key_1, KEY.Key_3), (ids[1], ids[0], ids[2]), strict=True
    ):
        rep.key(number, CTRL)
        assert rep.view.id == id_
        assert rep.view.status is Status.ACTIVE
        rep.key(KEY.Key_C, CTRL | SHIFT)
        assert rep.view.say is not None
        assert QApplication.clipboard().text() == rep.view.say.text
        assert rep.view.say.said
    rep.saved()
    listed = _log(rep, capsys, "list", "--open")
    assert "3 of 3 calls" in listed
    for id_ in ids:
        assert "Small Shop" in _log(rep, capsys, "show", id_)
