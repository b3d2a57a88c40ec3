"""A whole call by keyboard, and what each key does to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.domain import commands as do
from agent_assist.domain.guide import Direction, Mood
from agent_assist.domain.view import FactView, PromiseView
from tests.ui import looks
from tests.ui.desk import sample
from tests.ui.desk.conftest import DeskWindow
from tests.ui.desk.fakes import FakeCalls, FakeFind, owed
from tests.ui.desk.watching import Watch
from ui.actions import Act, Actions
from ui.desk.desk import IN_CALL, IN_WRAP_UP, KEYS_OF_FIELDS, Desk
from ui.desk.parts import AIR as PAIR_AIR
from ui.desk.ports import SavedView
from ui.theme import Theme
from ui.widgets import Saved

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


def test_an_upset_customer_is_calmed_and_the_place_is_kept(window: DeskWindow) -> None:
    window.take_call()
    window.go_to("rapport")
    window.press(Key.Key_F8)
    assert window.desk.session.view.guide == "calm"
    assert "Opening conversation" in window.desk.call.say.pause.notice.text()
    window.press(Key.Key_1, text="1")
    assert window.desk.session.view.step == "rapport"


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


def test_lists_have_their_own_keys_where_nothing_is_to_be_said(window: DeskWindow) -> None:
    def off() -> list[Act]:
        return [it for it in KEYS_OF_FIELDS if not window.keys.action(it).isEnabled()]

    assert off() == list(KEYS_OF_FIELDS)
    window.take_call()
    assert off() == [Act.BACK]  # there is nothing yet to take back
    window.press(Key.Key_F12)
    assert off() == [Act.NEXT_WORDING, Act.PREVIOUS_WORDING]  # and back leads to the call


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
