"""The one box of a call: what is found, offered, copied, and when it is looked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from agent_assist.domain import commands as do
from agent_assist.domain.guide import Channel, Direction
from agent_assist.domain.view import SolutionView
from tests.ui import looks
from tests.ui.desk.conftest import DeskWindow
from tests.ui.desk.watching import Order
from ui.desk.start_page import TakeCall
from ui.widgets.after_painting import AfterPainting

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_arrow_keys_in_the_box_move_the_hits(window: DeskWindow) -> None:
    window.take_call()
    window.press(Key.Key_K, CTRL)
    first = window.desk.call.finder.hits.current()
    window.press(Key.Key_Down)
    assert window.desk.call.finder.hits.current() != first
    assert window.desk.call.finder.box.hasFocus()


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
    assert details.steps.isVisible()
    assert details.can.y() < details.cannot.y() < details.steps.y()


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


def test_the_first_letter_is_prepared_when_somebody_goes_to_the_box(window: DeskWindow) -> None:
    assert window.find.warmed == 0
    window.press(Key.Key_K, CTRL)
    assert window.desk.start.finder.box.hasFocus()
    assert window.find.warmed == 1


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
