"""The table of actions, and its keys under four keyboard layouts."""

from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.looks import press, type_text
from ui.actions import ACTIONS, Act, Actions, Room, action_text, key_text, sequences, spec
from ui.i18n import install_language
from ui.theme import Theme
from ui.widgets import ActionButton
from ui.widgets.say_view import SayText, SayView

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAD = Qt.KeyboardModifier.KeypadModifier
PLAIN = Qt.KeyboardModifier.NoModifier

# What the same physical key types in each layout.
LAYOUTS = {
    "us": {},
    "serbian latin": {},
    "serbian cyrillic": dict(zip("CDEGHIKLNQRSUWZ", "ЦДЕГХИКЛНЉРСУЊЗ", strict=True)),
    "greek": dict(zip("CDEGHIKLNRSUWZ", "ΨΔΕΓΗΙΚΛΝΡΣΘΣΖ", strict=True)),
}
LETTER_KEYS = {
    Act.BOX: (CTRL, "K"),
    Act.COPY: (CTRL | SHIFT, "C"),
    Act.SIDE_LAYOUT: (CTRL | SHIFT, "S"),
    Act.CUE_WORDS: (ALT, "W"),
    Act.NEW_NEED: (CTRL | SHIFT, "N"),
    Act.NOTE: (ALT, "N"),
    Act.KNOWN: (ALT, "K"),
    Act.SKIP: (ALT, "R"),
    Act.GO_TO_STAGE: (ALT, "G"),
    Act.THEME: (CTRL | SHIFT, "L"),
}
NAMED_KEYS = {
    Act.HELP: (PLAIN, Qt.Key.Key_F1),
    Act.TAKE_CALL: (PLAIN, Qt.Key.Key_F2),
    Act.PROMISE: (PLAIN, Qt.Key.Key_F6),
    Act.NO_REPLY: (PLAIN, Qt.Key.Key_F7),
    Act.UPSET: (PLAIN, Qt.Key.Key_F8),
    Act.HOLD: (PLAIN, Qt.Key.Key_F9),
    Act.TRANSFER: (PLAIN, Qt.Key.Key_F10),
    Act.WRAP_UP: (PLAIN, Qt.Key.Key_F12),
    Act.BACK: (ALT, Qt.Key.Key_Left),
    Act.NEXT_WORDING: (ALT, Qt.Key.Key_Down),
    Act.PREVIOUS_WORDING: (ALT, Qt.Key.Key_Up),
    Act.TO_CALL: (PLAIN, Qt.Key.Key_Escape),
    Act.SETTINGS: (CTRL, Qt.Key.Key_Comma),
    Act.ANSWER_3: (ALT, Qt.Key.Key_3),
    Act.CHAT_9: (CTRL, Qt.Key.Key_9),
}


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.notes = QPlainTextEdit()
        self.button = QPushButton("x")
        self.list = QListWidget()
        self.say = SayView()
        self.say.show_text(SayText())
        column = QVBoxLayout(self)
        for widget in (self.line, self.notes, self.button, self.list, self.say):
            column.addWidget(widget)
        self.keys = Actions(self)
        self.done: list[Act] = []
        self.keys.done.connect(self.note)

    def note(self, act: Act) -> None:
        self.done.append(act)


@pytest.fixture
def window(look: Theme, qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.button.setFocus()
    qtbot.waitUntil(made.button.hasFocus)
    return made


def test_every_act_has_one_row() -> None:
    assert [row.act for row in ACTIONS] == sorted(set(Act), key=[r.act for r in ACTIONS].index)
    assert len(ACTIONS) == len(Act)


@pytest.mark.parametrize("room", [room for room in Room if room not in (Room.CALL, Room.ANYWHERE)])
def test_no_key_means_two_things_in_a_room(qapp: QApplication, room: Room) -> None:
    meanings = defaultdict(set)
    for row in ACTIONS:
        if row.room & room:
            for sequence in sequences(row.keys):
                meanings[sequence.toString()].add(row.act)
    assert {key: acts for key, acts in meanings.items() if len(acts) > 1} == {}


def test_every_key_is_understood_and_none_is_ctrl_alt(qapp: QApplication) -> None:
    for row in ACTIONS:
        for key, sequence in zip(row.keys, sequences(row.keys), strict=False):
            assert sequence.count() == 1, key
            assert sequence[0].key() != Qt.Key.Key_unknown, key
            assert not (sequence[0].keyboardModifiers() & CTRL and "Alt" in key), key


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("act", LETTER_KEYS, ids=lambda act: act.value)
@pytest.mark.parametrize("place", ["button", "line", "notes"])
def test_letter_keys_work_in_every_layout(
    window: Window, layout: str, act: Act, place: str
) -> None:
    modifiers, letter = LETTER_KEYS[act]
    typed = LAYOUTS[layout].get(letter, letter)
    getattr(window, place).setFocus()
    press(getattr(window, place), ord(typed), modifiers)
    assert window.done == [act]


@pytest.mark.parametrize("act", NAMED_KEYS, ids=lambda act: act.value)
@pytest.mark.parametrize("place", ["button", "line", "notes", "list", "say"])
def test_named_keys_work_wherever_the_focus_is(window: Window, act: Act, place: str) -> None:
    modifiers, key = NAMED_KEYS[act]
    getattr(window, place).setFocus()
    press(getattr(window, place), key, modifiers)
    assert window.done == [act]


@pytest.mark.parametrize("modifiers", [PLAIN, PAD])
@pytest.mark.parametrize(
    ("place", "chosen"),
    [("button", True), ("list", True), ("say", True), ("line", False), ("notes", False)],
)
def test_a_digit_answers_only_outside_of_text_fields(
    window: Window, place: str, chosen: bool, modifiers: Qt.KeyboardModifier
) -> None:
    widget = getattr(window, place)
    widget.setFocus()
    press(widget, Qt.Key.Key_4, modifiers, "4")
    assert window.done == ([Act.ANSWER_4] if chosen else [])
    if place in ("line", "notes"):
        words = widget.text() if place == "line" else widget.toPlainText()
        assert words == "4"


def test_typing_other_scripts_triggers_nothing(window: Window) -> None:
    window.line.setFocus()
    type_text(window.line, "повраћај žčć επιστροφή")
    assert window.line.text() == "повраћај žčć επιστροφή"
    assert window.done == []


def test_keys_of_a_room_work_only_there(window: Window) -> None:
    window.keys.set_room(Room.STUDIO)
    press(window.button, Qt.Key.Key_F6)
    press(window.button, Qt.Key.Key_F1)
    assert window.done == [Act.COMPARE, Act.HELP]
    window.keys.set_room(Room.DESK)
    press(window.button, Qt.Key.Key_F6)
    assert window.done == [Act.COMPARE, Act.HELP, Act.PROMISE]


def test_an_act_can_be_off_for_a_while(window: Window) -> None:
    window.keys.set_enabled(Act.HOLD, False)
    press(window.button, Qt.Key.Key_F9)
    window.keys.set_room(Room.STUDIO)
    window.keys.set_room(Room.DESK)
    assert not window.keys.action(Act.HOLD).isEnabled()
    window.keys.set_enabled(Act.HOLD, True)
    press(window.button, Qt.Key.Key_F9)
    assert window.done == [Act.HOLD]


def test_a_button_follows_its_action(window: Window, qapp: QApplication) -> None:
    button = ActionButton.of(window.keys, Act.PROMISE)
    window.layout().addWidget(button)
    assert (button.text(), button.accessibleDescription()) == ("Promise", "F6")
    button.click()
    window.keys.set_enabled(Act.PROMISE, False)
    assert not button.isEnabled()
    install_language(qapp, "el")
    qapp.processEvents()
    assert button.text() == "Υπόσχεση"
    button.set_label("Copy for Milica")
    install_language(qapp, "sr")
    qapp.processEvents()
    assert button.text() == "Copy for Milica"
    assert window.done == [Act.PROMISE]


def test_texts_are_those_of_the_language(look: Theme, qapp: QApplication) -> None:
    assert action_text(Act.ANSWER_2) == "Answer 2"
    install_language(qapp, "sr@latin")
    assert action_text(Act.HOLD) == "Čekanje"
    assert action_text(Act.CHAT_5) == "Ćaskanje 5"
    assert key_text(Act.BACK) == "Alt+Left"


def test_numbers_of_answers_and_chats() -> None:
    assert [Act.ANSWER_7.number, Act.CHAT_1.number, Act.HELP.number] == [7, 1, None]
    assert spec(Act.ANSWER_7).keys == ("7", "Alt+7")
    assert QKeySequence("Alt+7") in sequences(spec(Act.ANSWER_7).keys)
