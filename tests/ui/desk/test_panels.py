"""What is asked over a call: hold, promise, transfer, skip, more, known customers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from agent_assist.domain import commands as do
from agent_assist.domain.interaction import Status
from tests.ui import looks
from tests.ui.desk.conftest import DeskWindow
from ui.actions import Act
from ui.desk.call_panels import HoldPanel, MorePanel, PromisePanel, TransferPanel
from ui.desk.known import KnownPanel
from ui.desk.parts import keyed
from ui.widgets import ActionButton

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def test_hold_names_a_time_and_is_an_alarm_after_a_minute(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F9)
    assert isinstance(window.desk.panel, HoldPanel)
    window.press(Key.Key_Return)
    assert do.Hold(60) in window.calls.given
    pause = window.desk.call.say.pause
    pause.tick(59_000)
    assert pause.notice.text() == "On hold 0:59, you said 1:00"
    pause.tick(61_000)
    assert "Over a minute" in pause.notice.text()
    window.press(Key.Key_F9)
    assert window.desk.session.view.status is Status.ACTIVE
    assert not pause.isVisible()


def test_a_callback_is_offered_from_hold(window: DeskWindow) -> None:
    window.take_call()
    window.desk.session.do(do.Hold(30))
    window.desk.call.say.pause.callback_button.click()
    assert isinstance(window.desk.panel, PromisePanel)
    assert window.desk.panel.what.text() == "Call back"


def test_a_promise_needs_words_and_a_time_to_come(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F6)
    panel = window.desk.panel
    assert isinstance(panel, PromisePanel)
    assert panel.what.hasFocus()
    window.press(Key.Key_Return)
    assert panel.wrong.text() == "Write what is promised."
    window.type("Call back")
    due = panel.due.text()
    for wrong, why in (("soon", "Write the time like this"), ("01.01.2020 12:00", "has passed")):
        panel.due.setText(wrong)
        window.press(Key.Key_Return)
        assert why in panel.wrong.text()
    panel.due.setText(due)
    window.press(Key.Key_Return)
    made = window.calls.given[-1]
    assert isinstance(made, do.MakePromise)
    assert (made.what, made.who) == ("Call back", "Jelena")
    assert made.due.tzinfo is not None
    assert window.desk.panel is None


def test_esc_closes_a_panel_and_nothing_happens(window: DeskWindow) -> None:
    window.take_call()
    given = len(window.calls.given)
    window.press(Key.Key_F10)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    window.press(Key.Key_Escape)
    assert window.desk.panel is None
    assert window.desk.call.say.said.hasFocus()
    assert len(window.calls.given) == given


def test_transfer_asks_whether_the_other_side_picked_up(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F10)
    window.type("Second line")
    window.press(Key.Key_Return)
    pause = window.desk.call.say.pause
    assert "Second line" in pause.notice.text()
    pause.no_button.click()
    assert window.calls.given[-1] == do.AnswerTransfer(False)
    assert not pause.isVisible()


def test_more_lists_anytime_material(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_M, ALT)
    panel = window.desk.panel
    assert isinstance(panel, MorePanel)
    texts = [it.text() for it in panel.findChildren(ActionButton)]
    assert {"Opening hours", "Asks for the manager", "Line dropped"} <= set(texts)
    next(it for it in panel.findChildren(ActionButton) if it.text() == "Opening hours").click()
    assert window.desk.session.view.guide == "hours"
    assert window.desk.panel is None


def test_skip_needs_a_reason(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_R, ALT)
    window.press(Key.Key_Return)
    assert window.desk.panel is not None
    window.type("known")
    window.press(Key.Key_Return)
    assert do.Skip("known") in window.calls.given


def test_a_fact_can_be_corrected(window: DeskWindow) -> None:
    window.take_call()
    window.desk.session.capture({"order": "4471-A"})
    window.desk.call.customer._facts[0].click()
    window.type("4472-B")
    window.press(Key.Key_Return)
    assert window.calls.given[-1] == do.CorrectFact("order", "4472-B")


def test_a_wrong_correction_is_said_in_the_panel(window: DeskWindow) -> None:
    window.take_call()
    window.desk.session.capture({"order": "4471-A"})
    window.desk.call.customer._facts[0].click()
    window.type("x")
    window.press(Key.Key_Return)
    assert window.desk.panel is not None
    assert window.desk.panel.wrong.text() == "An order number looks like 4471-A."


def test_a_known_customer_is_linked_by_hand(window: DeskWindow) -> None:
    window.take_call()
    window.desk.call.customer.who.click()
    window.type("milica")
    panel = window.desk.panel
    assert isinstance(panel, KnownPanel)
    assert [it.text for it in panel.found.answers()] == ["Milica Jovanović", "Milica Petrović"]
    window.press(Key.Key_Down)
    window.press(Key.Key_Down)
    window.press(Key.Key_Return)
    assert window.calls.given[-1] == ("link", "c2")
    assert window.desk.panel is None
    assert window.desk.call.customer.name.text() == "Milica Petrović"


def test_enter_links_the_first_who_fits_and_nobody_is_said(window: DeskWindow) -> None:
    window.take_call()
    window.desk.call.customer.who.click()
    window.type("xyz")
    window.press(Key.Key_Return)
    panel = window.desk.panel
    assert isinstance(panel, KnownPanel)
    assert panel.wrong.isVisible()
    panel.line.setText("milica p")
    window.press(Key.Key_Return)
    assert window.calls.given[-1] == ("link", "c2")


def test_digits_choose_in_a_panel_and_not_below_it(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("confirm")
    step = window.desk.session.view
    window.desk.perform(Act.HOLD)
    window.press(Qt.Key.Key_2)
    window.press(Qt.Key.Key_Return)
    assert do.Hold(120) in window.calls.given
    window.desk.session.do(do.Resume())
    window.desk.perform(Act.PROMISE)
    window.type("Call back")
    window.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    window.press(Qt.Key.Key_Return)
    (promise,) = [it for it in window.calls.given if isinstance(it, do.MakePromise)]
    week = promise.due - datetime.now(UTC)
    assert timedelta(days=6, hours=23) < week < timedelta(days=7, minutes=1)
    assert window.desk.session.view is not None
    assert step is not None
    assert window.desk.session.view.step == step.step


def test_what_more_lists_is_chosen_by_its_digit(window: DeskWindow) -> None:
    window.take_call()
    window.desk.perform(Act.MORE)
    window.press(Qt.Key.Key_2)
    assert isinstance(window.calls.given[-1], do.Interrupt)


def test_a_letter_goes_to_the_word_that_begins_with_it(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("order")
    choices = window.desk.call.say.form.rows()[1].choices
    buttons = choices.findChildren(QAbstractButton)
    buttons[0].setFocus()
    wanted = next(it for it in buttons[1:] if it.text()[3:4] != buttons[0].text()[3:4])
    looks.type_text(buttons[0], wanted.text()[3:4].upper())
    assert QApplication.focusWidget() is wanted
    assert choices.current() == ""


def test_only_nine_words_show_a_digit(window: DeskWindow) -> None:
    assert [keyed(at, "x") for at in (1, 9, 10)] == ["1  x", "9  x", "x"]


def test_a_key_asks_for_a_known_customer(window: DeskWindow) -> None:
    window.take_call()
    window.press(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    window.type("milica")
    window.press(Qt.Key.Key_Return)
    assert ("link", "c1") in window.calls.given


def test_what_leads_on_from_a_pause_is_the_one_primary_action(window: DeskWindow) -> None:
    window.take_call()
    say = window.desk.call.say
    window.press(Key.Key_F9)
    window.press(Key.Key_Return)
    assert say.pause.resume_button.hasFocus()
    assert (say.pause.resume_button._kind, say.said.isVisible()) == ("primary", False)
    window.press(Key.Key_F9)
    assert say.said.isVisible()
    window.desk.session.do(do.LineDropped())
    looks.settle()
    assert say.pause.reconnected_button.hasFocus()
    assert not say.said.isVisible()


def test_after_a_transfer_the_open_question_has_the_focus(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F10)
    assert isinstance(window.desk.panel, TransferPanel)
    told = window.calls.summary(window.desk.session.id, ())
    assert window.desk.panel.summary.toPlainText() == told
    window.type("the workshop")
    window.press(Key.Key_Return)
    say = window.desk.call.say
    assert say.pause.yes_button.hasFocus()
    assert say.said._kind == "secondary"


def test_on_hold_the_key_of_the_callback_does_what_its_button_does(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F9)
    window.press(Key.Key_Return)
    assert window.desk.call.say.pause.callback_button.isVisible()
    window.press(Key.Key_F6)
    panel = window.desk.panel
    assert isinstance(panel, PromisePanel)
    assert panel.what.text() == "Call back"
