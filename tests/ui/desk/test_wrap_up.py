"""The one screen that ends a call: how it ended, what was promised, the summary."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from agent_assist.domain import commands as do
from agent_assist.domain.guide import Disposition
from agent_assist.domain.interaction import Status
from tests.ui import looks
from tests.ui.desk.conftest import DeskWindow
from tests.ui.desk.fakes import owed

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_wrap_up_takes_three_keys(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F12)
    assert window.desk.wrap_up.finish.hasFocus()
    window.press(Key.Key_Return)
    closed = window.calls.given[-1]
    assert isinstance(closed, do.Close)
    assert closed.dispositions == (Disposition.RESOLVED,)
    assert "return order" in closed.summary
    assert closed.solved is None


def test_an_end_that_nothing_tells_is_chosen_by_digit_in_three_keys(window: DeskWindow) -> None:
    window.calls.ends_open = True
    window.take_call()
    window.press(Key.Key_F12)
    (row,) = window.desk.wrap_up._rows()
    assert row.how.hasFocus()
    assert (row.value(), row.how.currentText()) == (None, "")
    assert "5\u00a0Given up by the customer" in row.keys.text()
    window.press(Key.Key_5, text="5")
    assert row.value() is Disposition.ABANDONED
    assert not row.keys.isVisible()
    assert "(abandoned)" in window.desk.wrap_up.summary.toPlainText()
    assert window.desk.wrap_up.finish.hasFocus()
    window.press(Key.Key_Return)
    closed = window.calls.given[-1]
    assert isinstance(closed, do.Close)
    assert (closed.dispositions, closed.disposition) == ((Disposition.ABANDONED,), "abandoned")


def test_a_record_is_not_closed_while_an_end_is_open(window: DeskWindow) -> None:
    window.calls.ends_open = True
    window.take_call()
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    window.press(Key.Key_Return, CTRL)
    assert not any(isinstance(it, do.Close) for it in window.calls.given)
    (row,) = page._rows()
    assert page.refusal.isVisible()
    assert row.title.text() in page.refusal.text()
    assert row.how.hasFocus()
    window.type("e")
    assert row.value() is Disposition.ESCALATED
    assert not page.refusal.isVisible()
    window.press(Key.Key_Return)
    window.press(Key.Key_Return)
    closed = window.calls.given[-1]
    assert isinstance(closed, do.Close)
    assert closed.dispositions == (Disposition.ESCALATED,)


def test_a_promise_in_wrap_up_tells_how_it_ended_and_is_in_the_summary(window: DeskWindow) -> None:
    window.calls.ends_open = True
    window.take_call()
    window.press(Key.Key_F12)
    window.press(Key.Key_F6)
    window.type("Send the invoice")
    window.press(Key.Key_Return)
    page = window.desk.wrap_up
    assert page.dispositions() == (Disposition.PROMISED,)
    assert "(promised)" in page.summary.toPlainText()
    page.solved.findChildren(QAbstractButton)[1].click()
    assert page.dispositions() == (Disposition.PROMISED,)


def test_back_leads_from_wrap_up_to_the_call(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("rapport")
    window.press(Key.Key_F12)
    assert window.desk.wrap_up.back.isEnabled()
    window.press(Key.Key_Left, ALT)
    assert window.desk.session.view.status is Status.ACTIVE
    assert window.desk.pages.currentWidget() is window.desk.call
    assert window.desk.session.view.step == "rapport"


def test_whether_somebody_picked_up_is_asked_in_wrap_up(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F10)
    window.type("Second line")
    window.press(Key.Key_Return)
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    assert "Second line" in page.pause.notice.text()
    assert page.pause.yes_button.hasFocus()
    window.press(Key.Key_Return)
    assert window.calls.given[-1] == do.AnswerTransfer(True)
    assert not page.pause.isVisible()
    assert page.finish.hasFocus()


def test_a_promise_that_is_not_written_down_is_told_in_wrap_up(window: DeskWindow) -> None:
    window.calls.ends_open = True
    window.take_call()
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    assert not page.unwritten.isVisible()
    window.press(Key.Key_4, text="4")
    assert page.unwritten.isVisible()
    window.press(Key.Key_F6)
    window.type("Send the invoice")
    window.press(Key.Key_Return)
    assert not page.unwritten.isVisible()


def test_what_the_rep_wrote_into_the_summary_stays(window: DeskWindow) -> None:
    window.calls.ends_open = True
    window.take_call()
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    page.summary.setFocus()
    window.type("Mine. ")
    page._rows()[0].choose(1)
    assert page.summary.toPlainText().startswith("Mine. ")
    assert "(resolved)" not in page.summary.toPlainText()


def test_what_was_changed_in_wrap_up_is_kept_while_promising(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    page.summary.selectAll()
    page.summary.insertPlainText("All good.")
    page.solved.set_current("yes")
    window.press(Key.Key_F6)
    window.type("Send the invoice")
    window.press(Key.Key_Return)
    assert "Send the invoice" in page.promises.text()
    window.press(Key.Key_Return, CTRL)
    closed = window.calls.given[-1]
    assert isinstance(closed, do.Close)
    assert (closed.summary, closed.solved) == ("All good.", True)


def test_what_was_owed_before_is_marked_kept_in_wrap_up(window: DeskWindow) -> None:
    window.take_call()
    window.calls.owed = (owed("p2"),)
    window.press(Key.Key_F12)
    (row,) = window.desk.wrap_up.owed.rows()
    row.keep.click()
    assert ("keep", "old", "p2") in window.calls.given
    assert window.desk.wrap_up.owed.isHidden()


def test_a_long_summary_follows_the_page_and_is_never_lost(window: DeskWindow) -> None:
    window.take_call()
    view = window.calls.wrap_up_view(window.desk.session.id)
    long = "A line of the summary. " * 200
    page = window.desk.wrap_up
    page.show_wrap_up(replace(view, summary=long), True)
    assert page.summary.toPlainText() == ""
    values = page.values()
    assert values is not None
    assert values[2] == long
    page.show_wrap_up(replace(view, summary=long + "!"), True)
    looks.settle()
    assert page.summary.toPlainText() == long + "!"


def test_a_need_without_a_topic_has_a_name_in_wrap_up(window: DeskWindow) -> None:
    window.take_call()
    view = window.calls.wrap_up_view(window.desk.session.id)
    nameless = tuple(replace(it, title="") for it in view.needs)
    window.desk.wrap_up.show_wrap_up(replace(view, needs=nameless), True)
    (row,) = [it for it in window.desk.wrap_up._needs if not it.isHidden()]
    assert row.title.text() == "What the customer needed"
    assert row.how.accessibleName() == "What the customer needed"


def test_the_customers_answer_settles_what_is_open(window: DeskWindow) -> None:
    window.calls.ends_open = True
    window.take_call()
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    yes, no, _ = page.solved.findChildren(QAbstractButton)
    yes.click()
    assert page.dispositions() == (Disposition.RESOLVED,)
    no.click()
    assert page.dispositions() == (None,)
    page._rows()[0].choose(1)
    no.click()
    assert page.dispositions() == (Disposition.RESOLVED,)


def test_the_whole_follows_its_needs_until_the_rep_says_otherwise(window: DeskWindow) -> None:
    window.calls.ends_open = True
    window.take_call()
    window.desk.session.do(do.AddNeed("and the bill"))
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    window.press(Key.Key_1, ALT)
    assert page.whole.value() is None
    window.press(Key.Key_4, ALT)
    assert page.dispositions() == (Disposition.RESOLVED, Disposition.PROMISED)
    assert page.whole.value() is Disposition.PROMISED
    page.whole.choose(2)
    page._rows()[1].choose(1)
    assert page.whole.value() is Disposition.ESCALATED


def test_finish_later_has_a_key_and_keeps_what_was_chosen_and_written(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    (row,) = page._rows()
    row.how.setFocus()
    window.press(Key.Key_2, text="2")
    page.solved._buttons[1].click()
    page.summary.setFocus()
    window.type("Ring before noon. ")
    window.press(Key.Key_L, ALT)
    assert window.desk.pages.currentWidget() is window.desk.start
    kept = {it.field: it.text for it in window.calls.given if isinstance(it, do.KeepDraft)}
    assert kept.pop("wrap-up summary").startswith("Ring before noon. ")
    assert kept == {"wrap-up need 0": "escalated", "wrap-up solved": "no"}


def test_what_nobody_touched_is_not_kept(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F12)
    window.press(Key.Key_L, ALT)
    assert not any(isinstance(it, do.KeepDraft) for it in window.calls.given)


def test_a_summary_that_the_rep_wrote_stays_when_an_end_is_chosen(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    view = window.calls.wrap_up_view(window.desk.session.id)
    page.show_wrap_up(replace(view, summary="My own words.", rewritten=True), True)
    page._rows()[0].choose(2)
    assert page.summary.toPlainText() == "My own words."
    page.show_wrap_up(replace(view, summary="Written for them."), True)
    page._rows()[0].choose(3)
    assert page.summary.toPlainText() != "Written for them."


def test_the_record_says_whose_it_is(window: DeskWindow) -> None:
    window.take_call()
    window.calls.calls[window.desk.session.id].customer = "Milica Jovanović"
    window.press(Key.Key_F12)
    assert window.desk.wrap_up.title.text() == "Wrap up · Milica Jovanović"


def test_the_digits_stand_once_where_they_choose(window: DeskWindow) -> None:
    window.calls.ends_open = True
    window.take_call()
    window.desk.session.do(do.AddNeed("opening hours"))
    window.press(Key.Key_F12)
    page = window.desk.wrap_up
    first, second = page._rows()
    shown = [row.keys.isVisible() for row in (first, second, page.whole)]
    assert shown == [True, False, False]
    window.press(Key.Key_1, text="1")
    assert [row.keys.isVisible() for row in (first, second, page.whole)] == [False, True, False]
