"""A whole call by keyboard, and what each key does to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.domain import commands as do
from agent_assist.domain.guide import Channel, Direction, Mood
from agent_assist.domain.interaction import Status
from agent_assist.domain.view import FactView, PromiseView, SolutionView
from tests.ui import looks
from tests.ui.desk import sample
from tests.ui.desk.conftest import DeskWindow
from tests.ui.desk.fakes import FakeCalls, FakeFind, owed
from ui.actions import Act, Actions
from ui.desk.call_panels import HoldPanel, MorePanel, PromisePanel, TransferPanel
from ui.desk.desk import IN_CALL, IN_WRAP_UP, KEYS_OF_FIELDS, Desk
from ui.desk.known import KnownPanel
from ui.desk.parts import AIR as PAIR_AIR
from ui.desk.parts import keyed
from ui.desk.ports import SavedView
from ui.desk.start_page import TakeCall
from ui.theme import Theme
from ui.widgets import ActionButton, Saved
from ui.widgets.after_painting import AfterPainting

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_whole_call_by_keyboard_alone(window: DeskWindow) -> None:
    window.press(Key.Key_F2)
    assert window.desk.session.view.step == "greet"
    window.press(Key.Key_Return)
    window.press(Key.Key_1, text="1")
    assert window.desk.session.view.step == "topic"
    assert window.desk.call.finder.box.hasFocus()
    window.type("returns")
    window.press(Key.Key_Return)
    assert do.ChangeGuide("returns", "returns") in window.calls.given
    window.type("4471-A")
    window.press(Key.Key_Return)
    window.press(Key.Key_Space, text=" ")
    assert window.desk.session.view.step == "verify"
    window.press(Key.Key_Space, text=" ")
    window.press(Key.Key_Tab)
    window.press(Key.Key_Space, text=" ")
    window.press(Key.Key_Return, CTRL)
    assert window.desk.session.view.step == "confirm"
    window.press(Key.Key_1, text="1")
    window.press(Key.Key_1, text="1")
    window.press(Key.Key_1, text="1")
    assert window.desk.session.view.step == "thank"
    window.press(Key.Key_Return)
    window.press(Key.Key_Return)
    assert isinstance(window.calls.given[-1], do.Close)
    assert window.desk.pages.currentWidget() is window.desk.start


def test_finish_later_leaves_it_open(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F12)
    window.desk.wrap_up.wait.click()
    assert window.desk.pages.currentWidget() is window.desk.start
    rows = window.desk.start.open.answers()
    assert len(rows) == 1
    window.desk.start.open.choose(1)
    assert window.desk.pages.currentWidget() is window.desk.wrap_up


def test_digits_choose_only_outside_text_fields(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("rapport")
    window.desk.call.customer.focus_notes()
    window.press(Key.Key_1, text="1")
    assert window.desk.session.view.step == "rapport"
    assert window.desk.call.customer.notes.toPlainText() == "1"
    window.press(Key.Key_2, ALT)
    assert window.desk.session.view.step == "topic"


def test_esc_in_a_field_returns_to_the_call(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("rapport")
    window.press(Key.Key_K, CTRL)
    assert window.desk.call.finder.box.hasFocus()
    window.press(Key.Key_Escape)
    assert QApplication.focusWidget().accessibleName() == "1. Tells what it is about"


def test_arrow_keys_in_the_box_move_the_hits(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_K, CTRL)
    first = window.desk.call.finder.hits.current()
    window.press(Key.Key_Down)
    assert window.desk.call.finder.hits.current() != first
    assert window.desk.call.finder.box.hasFocus()


def test_back_undoes_and_is_off_when_nothing_can_be_undone(window: DeskWindow) -> None:
    window.take_call()
    assert not window.desk.call.say.back.isEnabled()
    window.press(Key.Key_Return)
    assert window.desk.call.say.back.isEnabled()
    window.press(Key.Key_Left, ALT)
    assert window.desk.session.view.step == "greet"


def test_back_says_what_it_takes_back_and_what_stays(window: DeskWindow) -> None:
    window.take_call()
    back = window.desk.call.say.back
    assert back.toolTip() == "Undo the last step"
    window.press(Key.Key_Return)
    assert back.toolTip() == "Takes back the last answer · Stays: said: “Hello!”"
    window.press(Key.Key_Left, ALT)
    assert back.toolTip() == "Undo the last step"


def test_the_running_clock_moves_nothing_beside_it(window: DeskWindow) -> None:
    window.take_call()
    header = window.desk.call.header
    places = set()
    for now_ms in (0, 71_000, 68_000):
        header.tick(now_ms)
        looks.settle()
        places.add((header.clock.text(), header.clock.width(), header.status.x()))
    assert len(places) == 3
    assert len({place[1:] for place in places}) == 1


def test_a_refusal_is_a_sentence_and_goes_with_the_next_step(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("confirm")
    window.press(Key.Key_1, ALT)
    say = window.desk.call.say
    assert say.refusal.isVisible()
    assert "Something is missing" in say.refusal.text()
    window.desk.session.capture({"order": "4471-A", "wants": "return"})
    assert not say.refusal.isVisible()


def test_a_missing_value_is_asked_for_below_what_to_say(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("confirm")
    rows = window.desk.call.say.form.rows()
    assert [row.field.name for row in rows] == ["wants", "order"]
    assert rows[1].line.accessibleName() == "What is the order number?"
    QApplication.clipboard().setText("before")
    window.desk.perform(Act.COPY)
    assert QApplication.clipboard().text() == "before"


def test_a_wrong_fact_is_said_at_its_field(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("order")
    window.type("abc")
    window.press(Key.Key_Return, CTRL)
    row = window.desk.call.say.form.rows()[0]
    assert row.wrong.text() == "An order number looks like 4471-A."
    assert row.line.hasFocus()
    assert window.desk.session.view.step == "order"


def test_half_typed_fields_are_kept_after_a_pause(window: DeskWindow, qtbot: QtBot) -> None:
    window.take_call()
    window.go_to("order")
    window.type("44")
    qtbot.waitUntil(lambda: do.KeepDraft("order", "44") in window.calls.given, timeout=3000)
    row = window.desk.call.say.form.rows()[0]
    assert row.line.text() == "44"
    assert row.line.hasFocus()


def test_notes_are_kept_when_the_focus_leaves(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_N, ALT)
    window.type("Паж: ново")
    window.press(Key.Key_Escape)
    assert do.Note("Паж: ново") in window.calls.given
    assert window.desk.call.customer.notes.toPlainText() == "Паж: ново"


def test_notes_of_one_call_never_reach_another(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_N, ALT)
    window.type("first")
    window.take_call()
    assert window.desk.call.customer.notes.toPlainText() == ""
    assert window.calls.calls["call-1"].notes == "first"
    assert window.calls.calls["call-2"].notes == ""


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


def test_an_upset_customer_is_calmed_and_the_place_is_kept(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("rapport")
    window.press(Key.Key_F8)
    assert window.desk.session.view.guide == "calm"
    assert "Opening conversation" in window.desk.call.say.pause.notice.text()
    window.press(Key.Key_1, text="1")
    assert window.desk.session.view.step == "rapport"


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


def test_mood_needs_and_stage_become_commands(window: DeskWindow) -> None:
    window.take_call()
    window.desk.call.customer.moods.chosen.emit("upset")
    assert window.calls.given[-1] == do.SetMood(Mood.UPSET)
    window.press(Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    window.type("an invoice")
    window.press(Key.Key_Return)
    assert window.calls.given[-1] == do.AddNeed("an invoice")
    assert not window.desk.call.customer.needs.isHidden()
    window.desk.call.customer.needs.chosen.emit("0")
    assert window.calls.given[-1] == do.SelectNeed(0)


def test_a_solution_is_offered_with_the_query(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_K, CTRL)
    window.type("refund for")
    window.press(Key.Key_Return)
    assert window.calls.given[-1] == do.OfferSolution("refund", 1, "refund for")


def test_what_cannot_be_promised_is_in_sight_without_scrolling(window: DeskWindow) -> None:
    window.resize(1280, 720)
    window.take_call()
    finder = window.desk.call.finder
    finder.take_focus()
    window.type("refund for")
    looks.settle()
    details = finder.details
    for banner in (details.can, details.cannot):
        assert banner.text()
        assert banner.visibleRegion().boundingRect() == banner.rect()
        assert banner.geometry().bottom() < details.steps_title.y()


def test_the_customers_word_on_a_found_solution_is_taken_in_the_box(window: DeskWindow) -> None:
    window.take_call()
    finder = window.desk.call.finder
    window.press(Key.Key_K, CTRL)
    window.type("refund for")
    assert finder.refuse.isHidden()
    window.press(Key.Key_Return)
    assert finder.use.text() == "The customer accepts"
    assert not finder.refuse.isHidden()
    window.press(Key.Key_K, CTRL)
    window.press(Key.Key_Return)
    accepted = do.AnswerOffer("refund", do.OfferOutcome.ACCEPTED)
    assert window.calls.given[-1] == accepted
    assert finder.refuse.isHidden()
    assert finder.use.text() == "The customer has accepted it"
    window.press(Key.Key_K, CTRL)
    window.press(Key.Key_Return)
    assert window.calls.given[-1] == accepted


def test_the_box_follows_an_offer_made_in_the_columns(window: DeskWindow) -> None:
    window.take_call()
    finder = window.desk.call.finder
    window.press(Key.Key_K, CTRL)
    window.type("refund for")
    window.press(Key.Key_Escape)
    window.go_to("offer")
    assert finder.use.text() == "Offer this solution"
    window.press(Key.Key_1, ALT)
    assert finder.use.text() == "The customer accepts"
    assert not finder.refuse.isHidden()


def test_the_box_names_enter_only_where_enter_does_it(window: DeskWindow) -> None:
    window.take_call()
    use = window.desk.call.finder.use
    window.press(Key.Key_K, CTRL)
    assert use.accessibleDescription() == "Enter"
    window.press(Key.Key_Escape)
    assert use.accessibleDescription() == ""


def test_a_found_solution_can_be_refused_with_reason(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_K, CTRL)
    window.type("refund for")
    window.press(Key.Key_Return)
    window.desk.call.finder.refuse.click()
    window.type("too slow")
    window.press(Key.Key_Return)
    assert window.calls.given[-1] == do.AnswerOffer("refund", do.OfferOutcome.REFUSED, "too slow")
    assert window.desk.call.finder.use.text() == "Offer this solution"


def test_a_found_wording_is_copied(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_K, CTRL)
    window.type("friendly")
    window.press(Key.Key_Return)
    assert QApplication.clipboard().text() == "We are happy to exchange it."


def test_what_belongs_to_the_marked_hit_follows_the_painting_of_the_list(
    window: DeskWindow,
) -> None:
    window.take_call()
    finder = window.desk.call.finder
    finder.take_focus()
    window.type("refund for")
    looks.settle()
    assert finder.use.text() == "Offer this solution"
    finder.box.selectAll()
    steps = finder.details.steps.text()
    order = Order(finder.hits.viewport(), lambda: finder.text.text())
    window.type("friendly")
    assert finder.hits.current().startswith("template:")
    assert (finder.details.steps.text(), finder.details.isHidden()) == (steps, False)
    assert finder.use.text() == "Offer this solution"
    looks.settle()
    assert order.seen[0] == ""
    assert finder.details.isHidden()
    assert finder.text.text() == "We are happy to exchange it."
    assert finder.use.text() == "Copy this wording"


def test_what_belongs_to_a_hit_that_was_typed_away_is_never_worked_out(
    window: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.take_call()
    finder = window.desk.call.finder
    finder.take_focus()
    asked: list[str] = []
    solution = window.calls.solution

    def noted(interaction: str | None, id_: str) -> SolutionView:
        asked.append(id_)
        return solution(interaction, id_)

    monkeypatch.setattr(window.calls, "solution", noted)
    window.type("refund for")
    finder.box.selectAll()
    window.type("friendly")
    looks.settle()
    assert asked == []


def test_a_key_that_comes_first_puts_off_what_follows_the_painting(window: DeskWindow) -> None:
    done: list[str] = []
    after = AfterPainting(lambda: done.append("done"), window)
    turn = after.findChild(QTimer)
    assert turn is not None
    after.ask()
    QApplication.sendPostedEvents()
    assert turn.isActive()
    after.ask()
    assert not turn.isActive()
    looks.settle()
    assert done == ["done"]


def test_a_click_right_after_a_letter_refuses_nothing_that_was_not_offered(
    window: DeskWindow,
) -> None:
    window.take_call()
    finder = window.desk.call.finder
    window.press(Key.Key_K, CTRL)
    window.type("refund for")
    window.press(Key.Key_Return)
    assert not finder.refuse.isHidden()
    refused: list[str] = []
    finder.refused.connect(refused.append)
    finder.take_focus()
    window.type("friendly")
    finder.refuse.click()
    assert refused == []


def test_a_query_that_fits_nothing_is_said_and_kept(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_K, CTRL)
    window.type("zzz")
    assert window.desk.call.finder.count.text().startswith("Nothing fits")
    window.press(Key.Key_Escape)
    assert window.find.missed == ["zzz"]


def test_unchanged_text_is_not_searched_again(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_K, CTRL)
    window.type("refund ")
    assert window.find.asked[-1] == "refund"
    asked = len(window.find.asked)
    window.type(" ")
    assert len(window.find.asked) == asked


def test_a_digit_offers_a_solution_and_then_takes_the_yes(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("offer")
    first = window.desk.call.say.solve.columns()[0]
    assert first.offer.hasFocus()
    assert first.accept.isHidden()
    assert window.desk.call.say.said.isHidden()
    window.press(Key.Key_1, text="1")
    assert first.offer.isHidden()
    assert first.accept.hasFocus()
    window.press(Key.Key_Return)
    assert do.AnswerOffer("refund", do.OfferOutcome.ACCEPTED) in window.calls.given


def test_ctrl_enter_offers_what_is_marked(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("offer")
    window.press(Key.Key_Return, CTRL)
    assert window.calls.given[-1] == do.OfferSolution("refund", 1, "")


def test_an_offer_can_be_refused_with_reason(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("offer")
    window.press(Key.Key_1, text="1")
    panel = window.desk.call.say.solve.columns()[0]
    panel.refuse.click()
    window.type("too slow")
    window.press(Key.Key_Return)
    refused = do.AnswerOffer("refund", do.OfferOutcome.REFUSED, "too slow")
    assert refused in window.calls.given
    assert panel.outcome.text() == "refused"


def test_a_failing_disk_is_said_and_the_call_goes_on(window: DeskWindow, qtbot: QtBot) -> None:
    window.calls.saving = SavedView(False, "the disk is full")
    window.take_call()
    log = window.desk.call.log
    qtbot.waitUntil(lambda: log.saved() is Saved.NOT_SAVED, timeout=2000)
    window.press(Key.Key_Return)
    assert window.desk.session.view.step == "rapport"
    window.calls.saving = SavedView(True)
    qtbot.waitUntil(lambda: log.saved() is Saved.SAVED, timeout=2000)


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


def test_the_side_layout_serves_a_whole_call(make: Callable[..., DeskWindow]) -> None:
    window = make(width=400, height=860)
    window.desk.perform(Act.SIDE_LAYOUT)
    looks.settle()
    window.resize(400, 860)
    looks.settle()
    assert window.width() == 400
    test_a_whole_call_by_keyboard_alone(window)


def test_in_the_side_layout_notes_come_in_place_of_the_box(window: DeskWindow) -> None:
    window.take_call()
    window.desk.set_side(True)
    page = window.desk.call
    assert page.customer.isHidden()
    window.press(Key.Key_N, ALT)
    assert page.customer.notes.hasFocus()
    assert page.finder.isHidden()
    window.press(Key.Key_K, CTRL)
    assert page.finder.box.hasFocus()
    assert page.customer.isHidden()


def test_answer_rows_are_reused(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("confirm")
    before = window.desk.call.say.answers._rows[:2]
    window.go_to("solve")
    assert window.desk.call.say.answers._rows == before


def test_cue_words_and_wordings(window: DeskWindow) -> None:
    window.take_call()
    say = window.desk.call.say
    window.press(Key.Key_W, ALT)
    assert say.say.cue_words()
    window.press(Key.Key_W, ALT)
    window.press(Key.Key_Down, ALT)
    assert say.head.number.text() == "Wording 2 of 2"
    assert "Welcome" in say.say.said().plain


def test_a_promise_calls_back_the_customer_it_was_made_to(window: DeskWindow) -> None:
    window.calls.promises = (owed(),)
    window.desk.session.refresh()
    (row,) = window.desk.start.promises.rows()
    assert "Milica" in row.notice.text()
    row.call.click()
    view = window.desk.session.view
    assert view is not None
    assert view.direction is Direction.OUTBOUND
    assert window.calls.called == "c1"


def test_a_promise_is_marked_kept_on_the_start_page(window: DeskWindow) -> None:
    window.calls.promises = (owed(),)
    window.desk.session.refresh()
    window.desk.start.promises.rows()[0].keep.click()
    assert ("keep", "old", "p1") in window.calls.given
    assert window.desk.start.promises.isHidden()
    assert window.desk.start.no_promise.isVisible()


def test_a_promise_of_this_call_is_marked_kept_in_the_card(window: DeskWindow) -> None:
    window.take_call()
    due = datetime.now(UTC) + timedelta(hours=2)
    window.desk.session.do(do.MakePromise("p9", "Send the label", due, "Jelena"))
    window.desk.call.customer.promises.rows()[0].keep.click()
    assert ("keep", window.desk.session.id, "p9") in window.calls.given
    assert window.desk.call.customer.promises.isHidden()


def test_what_a_promise_is_about_is_hidden_with_the_customer(window: DeskWindow) -> None:
    due = datetime.now(UTC) + timedelta(days=40)
    window.calls.owed = (PromiseView("p7", "", due, "Jelena", hidden=True),)
    window.take_call()
    (row,) = window.desk.call.customer.promises.rows()
    assert row.notice.text().startswith("Open promise due ")
    assert row.notice.text().endswith(" · hidden until verified")
    assert not row.keep.isVisible()
    window.calls.owed = (PromiseView("p7", "Send the label", due, "Jelena"),)
    window.desk.session.refresh()
    assert "Send the label" in row.notice.text()
    assert row.keep.isVisible()


@pytest.mark.parametrize("act", [it for it in IN_CALL if it not in IN_WRAP_UP])
def test_keys_of_a_step_do_nothing_where_there_is_none(window: DeskWindow, act: Act) -> None:
    window.desk.perform(act)
    assert window.calls.given == []
    window.take_call()
    window.press(Key.Key_F12)
    given = list(window.calls.given)
    window.desk.perform(act)
    assert window.calls.given == given
    assert window.desk.panel is None
    assert window.desk.pages.currentWidget() is window.desk.wrap_up


def test_the_first_letter_is_prepared_when_somebody_goes_to_the_box(window: DeskWindow) -> None:
    assert window.find.warmed == 0
    window.press(Key.Key_K, CTRL)
    assert window.desk.start.finder.box.hasFocus()
    assert window.find.warmed == 1


def test_lists_have_their_own_keys_where_nothing_is_to_be_said(window: DeskWindow) -> None:
    def off() -> list[Act]:
        return [it for it in KEYS_OF_FIELDS if not window.keys.action(it).isEnabled()]

    assert off() == list(KEYS_OF_FIELDS)
    window.take_call()
    assert off() == [Act.BACK]  # there is nothing yet to take back
    window.press(Key.Key_F12)
    assert off() == [Act.NEXT_WORDING, Act.PREVIOUS_WORDING]  # and back leads to the call


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


def test_digits_tick_what_agrees_and_enter_goes_on(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("verify")
    window.press(Key.Key_1, text="1")
    window.press(Key.Key_2, text="2")
    assert window.desk.call.say.verify.passed.hasFocus()
    window.press(Key.Key_Return)
    assert isinstance(window.calls.given[-1], do.VerifyCustomer)


def test_a_digit_chooses_a_word_of_a_field(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("order")
    window.type("4471-A")
    window.press(Key.Key_Return)
    window.press(Key.Key_2, text="2")
    captured = [it for it in window.calls.given if isinstance(it, do.Capture)]
    assert captured[-1].facts["wants"] == "exchange"


# --- how soon it is there


class Order(QObject):
    """What something said at each painting of a widget."""

    def __init__(self, watched: QWidget, says: Callable[[], str]) -> None:
        super().__init__(watched)
        self.says = says
        self.seen: list[str] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.seen.append(self.says())
        return False


class Watch(QObject):
    """Counts an event of a widget."""

    def __init__(self, watched: QWidget, kind: QEvent.Type) -> None:
        super().__init__(watched)
        self.kind = kind
        self.seen = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() is self.kind
        return False


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F8, Key.Key_F12])
def test_a_step_is_painted_once_and_whole(window: DeskWindow, key: Key) -> None:
    window.take_call()
    rows = window.desk.call.say
    painted = Watch(rows if key != Key.Key_F12 else window.desk.wrap_up, QEvent.Type.Paint)
    resized = Watch(rows, QEvent.Type.LayoutRequest)
    target = QApplication.focusWidget()
    assert target is not None
    looks.press(target, key)
    after_the_key = resized.seen
    assert painted.seen == 0
    QApplication.processEvents()
    assert painted.seen == 1
    looks.settle()
    assert painted.seen == 1
    if key != Key.Key_F12:
        assert after_the_key > 0
    assert resized.seen == after_the_key


def test_the_same_step_again_paints_nothing(window: DeskWindow) -> None:
    window.take_call()
    painted = Watch(window.desk.call.say, QEvent.Type.Paint)
    window.desk.session.refresh()
    looks.settle()
    assert painted.seen == 0


def test_what_can_be_found_follows_the_painting(window: DeskWindow) -> None:
    window.take_call()
    finder = window.desk.call.finder
    finder.box.setText("refund")
    first = finder.hits.hits()
    window.desk._take(TakeCall(Channel.CHAT, Direction.INBOUND, "en"))
    assert finder.hits.hits() == first
    looks.settle()
    assert finder.updatesEnabled()
    assert finder.hits.hits() != first


def test_a_hit_of_the_call_before_is_never_offered(window: DeskWindow) -> None:
    window.take_call()
    finder = window.desk.call.finder
    finder.box.setText("refund")
    given = list(window.calls.given)
    window.desk._take(TakeCall(Channel.CHAT, Direction.INBOUND, "en"))
    finder.hits.choose_current()
    assert not any(isinstance(it, do.OfferSolution) for it in window.calls.given[len(given) :])
    looks.settle()
    finder.hits.choose_current()
    assert isinstance(window.calls.given[-1], do.OfferSolution)


def test_a_call_taken_while_the_desk_is_built_waits_for_it(look: Theme, qtbot: QtBot) -> None:
    calls = FakeCalls("en")
    room = QWidget()
    desk = Desk(Actions(room), calls, FakeFind("en"), at_once=False)
    desk.setParent(room)
    qtbot.addWidget(room)
    while not desk.takes_calls:
        desk.build_more()
    desk.perform(Act.TAKE_CALL)
    assert desk.session.view is None
    pieces = 0
    while desk.build_more():
        pieces += 1
    assert pieces > 3
    assert desk.session.view is not None
    assert desk.pages.currentWidget() is desk.call


# --- several solutions


def test_tab_goes_through_the_solutions_as_the_eye_does(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("solve")
    say = window.desk.call.say
    spots = [
        it.mapTo(window, QPoint(0, 0))
        for it in looks.tab_round(window)
        if say.isAncestorOf(it) and (it is say.say or it.mapTo(say, QPoint()).y() > say.say.y())
    ]
    offers = [column.offer.mapTo(window, QPoint(0, 0)) for column in say.solve.columns()]
    assert len(offers) > 1
    at = spots.index(offers[0])
    assert spots[at : at + len(offers)] == offers
    assert spots.index(say.say.mapTo(window, QPoint(0, 0))) == at - 1
    assert spots.index(say.skip.mapTo(window, QPoint(0, 0))) > at


def test_a_low_window_shows_what_cannot_be_promised(make: Callable[..., DeskWindow]) -> None:
    window = make("en", 1280, 720)
    window.take_call()
    window.go_to("solve")
    view = window.desk.session.view
    assert view is not None
    window.desk.call.show_view(replace(view, solutions=sample.solutions("en")), 0)
    looks.settle()
    solve = window.desk.call.say.solve
    assert len(solve.columns()) == 3
    shown = [it.cannot for it in solve.columns() if not it.cannot.isHidden()]
    assert len(shown) >= 2
    for cannot in shown:
        assert cannot.visibleRegion().boundingRect().size() == cannot.size()


def test_the_guide_in_front_is_not_found_again(window: DeskWindow) -> None:
    window.take_call()
    window.desk.call.finder.box.setText("returns")
    guides = [it.id for it in window.desk.call.finder.hits.hits() if it.id.startswith("guide:")]
    assert guides
    before = window.desk.call.finder.count.text()
    view = window.desk.session.view
    assert view is not None
    there = guides[0].removeprefix("guide:")
    window.desk.call.show_view(replace(view, guide=there), 0)
    looks.settle()
    left = [it.id for it in window.desk.call.finder.hits.hits()]
    assert guides[0] not in left
    assert window.desk.call.finder.count.text() != before
    window.desk.call.show_view(view, 0)
    looks.settle()
    assert guides[0] in [it.id for it in window.desk.call.finder.hits.hits()]


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


def test_digits_start_a_topic_before_a_call(window: DeskWindow) -> None:
    topics = window.desk.start.topics.answers()
    window.desk.start.take_call.setFocus()
    window.press(Key.Key_2, text="2")
    assert window.calls.given[-1][-1] == topics[1].id


def test_open_conversations_show_the_key_that_takes_them_up(window: DeskWindow) -> None:
    window.take_call()
    first = window.desk.session.id
    window.take_call()
    window.press(Key.Key_F12)
    window.press(Key.Key_L, ALT)
    rows = window.desk.start.open.answers()
    assert [row.key for row in rows] == ["Ctrl+1", "Ctrl+2"]
    window.press(Key.Key_1, CTRL)
    assert window.desk.session.id == first


def test_the_values_of_all_facts_begin_at_one_line(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("confirm")
    card = window.desk.call.customer
    facts = tuple(
        FactView(label, label, "4471-A") for label in ("Box", "Αναγνωριστικό", "Address as")
    )
    card._show_facts(facts)
    looks.settle()
    rows = [row for row in card._facts if row.isVisible()]
    assert len(rows) == 3
    values = {row._measure(row.width())[1].left() for row in rows}
    assert len(values) == 1
    # The text of the button without a frame stands in line with them and with the name.
    page = window.desk.call
    left = card.name.mapTo(page, QPoint(0, 0)).x()
    assert rows[0].mapTo(page, QPoint(0, 0)).x() + PAIR_AIR == left


def test_what_to_look_up_is_named_and_is_no_side_note(window: DeskWindow) -> None:
    window.take_call()
    view = replace(window.desk.session.view, say=None, lookup="Open the order.", tips=())
    say = window.desk.call.say
    say.show_view(view)
    assert say.title.accessibleName() == "Look up"
    assert say.title.isVisible()
    note = say.notes["lookup"]
    assert note.fontInfo().pixelSize() > say.notes["tips"].fontInfo().pixelSize()
    say.show_view(window.desk.session.view)
    assert say.title.accessibleName() == "Say"


def test_what_is_promised_stands_above_the_steps(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("topic")
    window.type("refund")
    window.desk.call.finder.hits.setCurrentIndex(window.desk.call.finder.hits.model().index(0, 0))
    looks.settle()
    details = window.desk.call.finder.details
    assert details.can.isVisible()
    assert details.steps.isVisible()
    assert details.can.y() < details.cannot.y() < details.steps.y()


def test_a_moments_button_stands_beside_its_notice_but_not_in_the_side_layout(
    window: DeskWindow,
) -> None:
    window.take_call()
    window.go_to("confirm")
    window.press(Key.Key_F8)
    pause = window.desk.call.say.pause
    assert pause.back_button.isVisible()
    notice, button = (it.mapTo(pause, QPoint(0, 0)) for it in (pause.notice, pause.back_button))
    assert button.x() > notice.x() + pause.notice.width() - 1
    window.desk.set_side(True)
    looks.settle()
    notice, button = (it.mapTo(pause, QPoint(0, 0)) for it in (pause.notice, pause.back_button))
    assert button.y() > notice.y()


def test_the_need_is_not_passed_over_by_the_key_that_says_what_was_said(
    window: DeskWindow,
) -> None:
    window.take_call()
    window.go_to("topic")
    said = window.desk.call.say.said
    assert said.text() == "Said"
    window.press(Key.Key_Return, CTRL)
    assert window.desk.session.view.step == "topic"
    assert window.desk.session.view.say.said
    assert window.desk.call.finder.box.hasFocus()
    assert said.text() == "Go on without a topic"
    window.press(Key.Key_Return, CTRL)
    assert window.desk.session.view.step != "topic"


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


def test_a_second_need_is_searched_in_its_own_words(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("topic")
    box = window.desk.call.finder.box
    window.type("returns")
    window.press(Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    window.type("opening hours")
    window.press(Key.Key_Return)
    assert len(window.desk.session.view.needs) == 2
    assert box.text() == "opening hours"
    window.desk.session.do(do.SelectNeed(0))
    looks.settle()
    assert box.text() == ""


def test_on_hold_the_key_of_the_callback_does_what_its_button_does(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_F9)
    window.press(Key.Key_Return)
    assert window.desk.call.say.pause.callback_button.isVisible()
    window.press(Key.Key_F6)
    panel = window.desk.panel
    assert isinstance(panel, PromisePanel)
    assert panel.what.text() == "Call back"


@pytest.mark.parametrize("side", [False, True])
def test_a_letter_beside_all_fields_goes_into_the_box(window: DeskWindow, side: bool) -> None:
    window.desk.set_side(side)
    window.take_call()
    window.go_to("rapport")
    answers = window.desk.session.view.answers
    assert answers
    for letter in "Паре назад":
        window.press(0, text=letter)
    box = window.desk.call.finder.box
    assert box.hasFocus()
    assert box.text() == "Паре назад"
    assert window.desk.session.view.step == "rapport"
    window.press(Key.Key_Escape)
    assert not box.hasFocus()
    window.press(0, text="x")
    assert box.text() == "x"


def test_a_letter_with_alt_or_ctrl_is_none(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("rapport")
    window.press(Key.Key_Q, ALT, "q")
    assert not window.desk.call.finder.box.hasFocus()


def test_words_typed_early_are_searched_again_where_the_topic_is_asked_for(
    window: DeskWindow,
) -> None:
    window.take_call()
    window.desk.call.finder.box.setText("refund")
    looks.settle()
    asked = len(window.find.asked)
    window.go_to("topic")
    assert window.find.asked[asked:] == ["refund", "refund"]  # the best, then the rest
    window.desk.session.refresh()
    looks.settle()
    assert len(window.find.asked) == asked + 2
