"""Written conversations, several at once: copying, changed wordings, the strip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from agent_assist.domain import commands as do
from agent_assist.domain.guide import Channel, Direction
from agent_assist.domain.interaction import Status
from tests.ui import looks
from tests.ui.desk.conftest import DeskWindow
from ui.actions import Act
from ui.desk.start_page import TakeCall

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def chat(window: DeskWindow) -> DeskWindow:
    window.desk._take(TakeCall(Channel.CHAT, Direction.INBOUND, "en"))
    looks.settle()
    return window


def test_in_a_chat_the_primary_action_copies_for_the_customer(chat: DeskWindow) -> None:
    state = chat.calls.calls["call-1"]
    state.customer = "Милица Јовановић"
    chat.desk.session.refresh()
    say = chat.desk.call.say
    assert say.send.text() == "Copy for Милица Јовановић"
    assert not say.said.isVisible()
    chat.press(Key.Key_Return)
    assert QApplication.clipboard().text().startswith("Good afternoon")
    assert ("said", None, True) in chat.calls.given
    assert say.said.hasFocus()
    chat.press(Key.Key_Return)
    assert chat.desk.session.view.step == "rapport"


def test_wording_can_be_edited_before_copying(chat: DeskWindow) -> None:
    say = chat.desk.call.say
    say.head.edit.click()
    assert say.edit.hasFocus()
    say.edit.setPlainText("Hello there!")
    chat.desk.perform(Act.COPY)
    assert QApplication.clipboard().text() == "Hello there!"
    assert ("said", "Hello there!", True) in chat.calls.given


def test_the_strip_shows_other_conversations_and_ctrl_digit_takes_them_up(
    chat: DeskWindow,
) -> None:
    strip = chat.desk.call.chats
    assert not strip.isVisible()
    chat.take_call()
    assert strip.isVisible()
    assert "waits" in strip._buttons[0].text()
    chat.press(Key.Key_1, CTRL)
    assert chat.desk.session.id == "call-1"
    assert chat.calls.calls["call-2"].status is Status.PARKED


def test_a_changed_wording_waits_while_another_chat_is_in_front(chat: DeskWindow) -> None:
    say = chat.desk.call.say
    chat.press(Key.Key_T, ALT)
    assert say.edit.hasFocus()
    chat.type("My own hello. ")
    mine = say.edit.toPlainText()
    chat.take_call()
    assert not say.edit.isVisible()
    chat.press(Key.Key_1, CTRL)
    assert (say.edit.isVisible(), say.edit.toPlainText()) == (True, mine)
    chat.desk.perform(Act.COPY)
    assert QApplication.clipboard().text() == mine
    assert not say.edit.isVisible()
    assert chat.calls.given[-1] == do.KeepDraft("edit opening/greet", "")


def test_a_changed_wording_is_left_as_it_was(chat: DeskWindow) -> None:
    say = chat.desk.call.say
    chat.press(Key.Key_T, ALT)
    chat.type("Never mind. ")
    chat.press(Key.Key_T, ALT)
    assert not say.edit.isVisible()
    chat.take_call()
    chat.press(Key.Key_1, CTRL)
    assert not say.edit.isVisible()


def test_before_it_is_sent_copying_is_offered_once(chat: DeskWindow) -> None:
    say = chat.desk.call.say
    assert (say.send.isVisible(), say.head.copy.isVisible()) == (True, False)
    chat.desk.perform(Act.COPY)
    assert (say.send.isVisible(), say.head.copy.isVisible()) == (False, True)


def test_on_the_phone_nothing_is_edited(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_T, ALT)
    assert not window.desk.call.say.edit.isVisible()
