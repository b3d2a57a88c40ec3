"""A call for a rep who hears the screen: names, roles, states, the focus, what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.domain import commands as do
from agent_assist.domain.guide import FactType
from agent_assist.domain.view import FieldView, LogLine
from tests.ui import looks
from tests.ui.desk.conftest import DeskWindow
from ui.actions import Act
from ui.desk.fields import FieldForm
from ui.desk.telling import told
from ui.theme import Theme

Make = Callable[..., DeskWindow]


@dataclass
class Ear:
    """What a screen reader would say: the focus' name and role, and what is announced."""

    said: list[str] = field(default_factory=list)

    def isActive(self) -> bool:
        return True

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        self.said.append(f"! {event.message()}")

    def follow(self, former: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self.said.append(spoken(now))

    def take(self) -> list[str]:
        """What was said since the last time."""
        heard, self.said = self.said, []
        return heard


def spoken(widget: QWidget) -> str:
    """A control's name, kind and state as a screen reader says them."""
    seen = QAccessible.queryAccessibleInterface(widget)
    assert seen is not None
    state = seen.state()
    words = [seen.text(QAccessible.Text.Name), seen.role().name]
    words += [word for word in ("checked", "disabled") if getattr(state, word)]
    return ", ".join(words)


def description(widget: QWidget) -> str:
    seen = QAccessible.queryAccessibleInterface(widget)
    assert seen is not None
    return seen.text(QAccessible.Text.Description)


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Ear]:
    made = Ear()
    monkeypatch.setattr(QtGui, "QAccessible", made)
    qapp.focusChanged.connect(made.follow)
    yield made
    qapp.focusChanged.disconnect(made.follow)


@pytest.fixture
def window(make: Make, ear: Ear) -> DeskWindow:
    made = make()
    ear.take()
    return made


def test_a_step_is_told_after_the_focus_and_with_its_answers(window: DeskWindow, ear: Ear) -> None:
    window.take_call()
    focus, step = ear.take()
    assert focus == "Said — next, Button"
    assert step.startswith("! on call. Opening conversation. Greet. Good afternoon, Nova")
    window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    focus, step = ear.take()
    assert focus.startswith("1. ")
    assert step.startswith("! Rapport. What brings you to us today? 1: ")
    assert " 2: " in step
    window.press(Qt.Key.Key_1)
    assert "Need" in ear.take()[-1]


def test_the_focus_never_stands_on_a_neighbour_of_what_is_gone(
    window: DeskWindow, ear: Ear
) -> None:
    """Each step moves the focus once, to where the next key goes."""
    window.take_call()
    for step in ("topic", "order", "verify", "confirm", "solve", "offer", "thank"):
        ear.take()
        window.go_to(step)
        moves = [it for it in ear.take() if not it.startswith("! ")]
        assert moves == [spoken(now)] if (now := QApplication.focusWidget()) else not moves, step


def test_closing_a_panel_brings_the_focus_straight_back(window: DeskWindow, ear: Ear) -> None:
    window.take_call()
    window.desk.perform(Act.PROMISE)
    ear.take()
    window.press(Qt.Key.Key_Escape)
    assert ear.take() == ["Said — next, Button"]


def test_a_choice_of_one_is_a_radio_button(window: DeskWindow) -> None:
    window.take_call()
    buttons = window.desk.call.customer.moods.findChildren(QWidget)
    kinds = [spoken(it) for it in buttons]
    assert kinds == ["Calm, RadioButton, checked", "Worried, RadioButton", "Upset, RadioButton"]


def test_what_cannot_be_done_is_disabled(window: DeskWindow) -> None:
    window.take_call()
    assert spoken(window.desk.call.say.back) == "Back, Button, disabled"


def test_a_field_tells_its_example_and_what_is_wrong(window: DeskWindow, ear: Ear) -> None:
    window.take_call()
    window.go_to("order")
    line = window.desk.call.say.form.rows()[0].line
    assert spoken(line) == "What is the order number?, EditableText"
    assert description(line) == "needed, For example 4471-A"
    ear.take()
    window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "! This is needed to go on." in ear.take()
    assert description(line) == "This is needed to go on."
    window.type("4")
    assert description(line) == "needed, For example 4471-A"


def test_what_was_handed_in_is_half_typed_no_more(look: Theme, qtbot: QtBot) -> None:
    form = FieldForm()
    qtbot.addWidget(form)
    form.show_fields("one step", (FieldView("order", "Order", "", FactType.TEXT),))
    form.show()
    drafts: list[tuple[str, str]] = []
    handed: list[object] = []
    form.draft.connect(lambda name, text: drafts.append((name, text)))
    form.typed.connect(handed.append)
    form.typed.connect(lambda _: form.show_fields("the next step", ()))
    form.take_focus()
    looks.settle()
    line = form.rows()[0].line
    looks.type_text(line, "4471-A")
    looks.press(line, Qt.Key.Key_Return)
    line.clearFocus()
    assert handed == [{"order": "4471-A"}]
    assert drafts == []


def test_what_was_refused_is_half_typed_again(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("order")
    row, _ = window.desk.call.say.form.rows()
    row.line.setText("?")
    window.desk.call.say.form.hand_in()
    assert window.calls.given[-1] == do.KeepDraft("order", "?")
    assert row.line.text() == "?"


def test_ticking_what_agrees_says_how_much_is_enough(window: DeskWindow, ear: Ear) -> None:
    window.take_call()
    ear.take()
    window.go_to("verify")
    assert ear.take()[-1].endswith("Compare with our records: Order, E-mail.")
    window.press(Qt.Key.Key_1)
    assert any(it.startswith("! 1 of 2 needed agree") for it in ear.take())


def test_an_offer_tells_what_we_can_and_cannot_promise(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("offer")
    column = window.desk.call.say.solve.columns()[0]
    text = description(column.offer)
    assert text.startswith("1. ")
    assert column.can.text() in text
    assert column.cannot.text() in text


def test_tips_are_told_with_what_to_say(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("confirm")
    say = window.desk.call.say
    shown = [it.text() for it in say.notes.values() if it.text()]
    assert shown
    assert description(say.say) == " ".join(shown)


def test_hits_are_told_in_a_pause_with_their_number(
    window: DeskWindow, ear: Ear, qtbot: QtBot
) -> None:
    window.take_call()
    window.desk.perform(Act.BOX)
    ear.take()
    window.type("refund")
    assert ear.take() == []
    qtbot.waitUntil(lambda: bool(ear.said))
    (heard,) = ear.take()
    marked = window.desk.call.finder.hits.hits()[0]
    assert heard.startswith("! ")
    assert " fit: " in heard
    assert marked.title in heard
    window.press(Qt.Key.Key_Down)
    assert ear.take()[-1].startswith(f"! {window.desk.call.finder.hits.hits()[1].title}")


def test_wrap_up_tells_how_everything_ended(window: DeskWindow, ear: Ear) -> None:
    window.take_call()
    ear.take()
    window.desk.perform(Act.WRAP_UP)
    focus, page = ear.take()
    assert focus == "Finish, Button"
    assert page.startswith("! Wrap up. ")
    assert "Resolved" in page


def test_what_happens_within_a_step_is_told(window: DeskWindow) -> None:
    window.take_call()
    view = window.desk.session.view
    assert view is not None
    assert view.say is not None
    assert told(view, view) == ""
    assert told(view, replace(view, say=replace(view.say, said=True))) == "Said"
    line = LogLine(1, "Offered a refund")
    later = replace(view, log=(line,))
    assert told(view, later) == "Offered a refund"
    undone = replace(view, log=(replace(line, undone=True),))
    assert told(later, undone) == "Undone: Offered a refund"
    window.desk.perform(Act.NEXT_WORDING)
    other = window.desk.session.view
    assert other is not None
    assert other.say is not None
    assert told(view, other) == other.say.text


def test_a_hold_and_the_way_back_are_told(window: DeskWindow, ear: Ear) -> None:
    window.take_call()
    ear.take()
    window.desk.session.do(do.Hold(60))
    assert ear.take() == ["Back from hold, Button", "! on hold."]
    window.desk.call.tick(61_000)
    assert ear.take()[-1].startswith("! On hold 1:01, you said 1:00. Over a minute")
    window.desk.session.do(do.Resume())
    assert ear.take()[-1].startswith("! on call. Good afternoon")
