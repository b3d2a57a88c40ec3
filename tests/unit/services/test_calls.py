"""One call after the other through the services, on real databases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from agent_assist.domain import commands as do
from agent_assist.domain.commands import Refused
from agent_assist.domain.facts import FactError
from agent_assist.domain.guide import Channel, Direction, Disposition, Mood, Stage, StepKind
from agent_assist.domain.interaction import Status
from agent_assist.domain.view import Progress
from tests.small_shop import EMAIL, ORDER, Rep

CHAT = Channel.CHAT
CARD = "4111 1111 1111 1111"


# --- the opening --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("channel", "direction", "guide"),
    [
        (Channel.PHONE, Direction.INBOUND, "welcome"),
        (Channel.IN_PERSON, Direction.INBOUND, "welcome"),
        (Channel.CHAT, Direction.INBOUND, "welcome_chat"),
        (Channel.PHONE, Direction.OUTBOUND, "call_out"),
    ],
)
def test_the_most_specific_opening_begins(
    rep: Rep, channel: Channel, direction: Direction, guide: str
) -> None:
    assert rep.take(channel, direction).guide == guide


def test_an_unknown_language_is_refused_and_the_call_in_front_goes_on(rep: Rep) -> None:
    rep.take()
    with pytest.raises(Refused, match="no texts in “fr”"):
        rep.calls.take_call(Channel.PHONE, Direction.INBOUND, "fr")
    assert rep.view.status is Status.ACTIVE
    assert len(rep.calls.open_calls()) == 1


def test_a_topic_known_beforehand_waits_behind_the_opening(rep: Rep) -> None:
    assert rep.take(topic="returns").step == "hello"
    rep.go("next", "agrees")
    rep.tell(first_name="Ana", last_name="Petrović")
    assert rep.go("next").guide == "returns"


# --- what is said -------------------------------------------------------------------------------


def test_what_is_shown_is_what_is_said_though_the_clock_moves_on(rep: Rep) -> None:
    morning = datetime(2026, 3, 31, 11, 59, tzinfo=UTC)
    rep.calls._now = rep.calls._screen._now = lambda: morning
    shown = rep.take().say
    assert shown is not None
    assert "morning" in shown.text
    rep.calls._now = rep.calls._screen._now = lambda: morning + timedelta(hours=1)
    assert rep.calls.copy_text(rep.id) == shown.text
    rep.go("next")
    assert rep.calls._entry(rep.id).call.said[0].text == shown.text


def test_a_wording_is_stepped_through_and_round(rep: Rep) -> None:
    first = rep.take().say
    second = rep.calls.next_wording(rep.id, 1).say
    assert first is not None
    assert second is not None
    assert (first.wording, first.number, first.count) == ("warm", 1, 2)
    assert (second.wording, second.number) == ("short", 2)
    again = rep.calls.next_wording(rep.id, 1).say
    assert again is not None
    assert again.wording == "warm"
    rep.calls.next_wording(rep.id, -1)
    rep.go("next")
    assert rep.calls._entry(rep.id).call.said[0].wording == "short"


def test_the_next_call_shows_another_wording_than_the_last(rep: Rep) -> None:
    rep.serve()
    shown = rep.take().say
    assert shown is not None
    assert shown.wording == "short"


def test_the_mood_chooses_the_wording(rep: Rep) -> None:
    rep.take()
    rep.go("next", "agrees")
    rep.tell(first_name="Ana", last_name="Petrović")
    upset = rep.calls.do(rep.id, do.SetMood(Mood.UPSET)).say
    assert upset is not None
    assert upset.wording == "sorry"


def test_a_text_with_a_gap_asks_and_cannot_be_said_or_copied(rep: Rep) -> None:
    rep.take()
    rep.go("next", "agrees")
    view = rep.calls.do(rep.id, do.Skip("in a hurry"))
    assert view.step == "small_talk"
    assert view.say is not None
    assert not view.say.complete
    asked = [(f.name, f.question, f.asked_for_text) for f in view.fields]
    assert asked == [("first_name", "What is your first name?", True)]
    with pytest.raises(Refused, match="Something is missing"):
        rep.calls.copy_text(rep.id)
    with pytest.raises(Refused, match="Something is missing"):
        rep.calls.said(rep.id, "Good to hear you, {{ customer }}")
    said_before = len(rep.calls._entry(rep.id).call.said)
    view = rep.tell(first_name="Ana")
    assert view.step == "small_talk"
    assert view.say is not None
    assert view.say.text.endswith("Ana.")
    rep.go("next")
    assert len(rep.calls._entry(rep.id).call.said) == said_before + 1


def test_going_on_over_a_gap_does_not_say_the_text(rep: Rep) -> None:
    rep.take()
    rep.go("next", "agrees")
    rep.calls.do(rep.id, do.Skip("in a hurry"))
    before = len(rep.calls._entry(rep.id).call.said)
    rep.go("next")
    assert len(rep.calls._entry(rep.id).call.said) == before


def test_an_edited_text_is_kept_as_edited_and_masked(rep: Rep) -> None:
    rep.take(CHAT)
    rep.calls.said(rep.id, f"Hello! Your card {CARD} is fine.", copied=True)
    line = rep.calls._entry(rep.id).call.said[0]
    assert line.edited
    assert line.text == "Hello! Your card •• 1111 is fine."


def test_the_question_of_a_field_counts_as_said_once_answered(rep: Rep) -> None:
    rep.take()
    rep.go("next", "agrees")
    rep.tell(first_name="Ana", last_name="Petrović")
    assert rep.calls._entry(rep.id).call.said[-1].text == "May I have your name?"


def test_a_refused_answer_says_nothing(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    rep.tell(order_number=ORDER)
    rep.go("money")
    before = rep.calls._entry(rep.id).call
    with pytest.raises(Refused, match="must agree"):
        rep.calls.do(rep.id, do.VerifyCustomer("who", True, ("email",)))
    assert rep.calls._entry(rep.id).call == before


def test_a_template_from_the_box_is_filled_for_the_call(rep: Rep) -> None:
    rep.greet()
    assert not rep.calls.wording(rep.id, "by_name").complete
    rep.tell(email=EMAIL)
    assert rep.calls.wording(rep.id, "by_name").text == f"Dear Milica, we write to {EMAIL}."
    with pytest.raises(Refused, match="no wording"):
        rep.calls.wording(rep.id, "not_there")


def test_the_language_and_the_channel_change_in_mid_call(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeLanguage("sr-Latn"))
    view = rep.calls.do(rep.id, do.ChangeChannel(CHAT))
    assert view.say is not None
    assert view.say.text == "Šta mogu da učinim za Vas?"
    assert (view.channel, view.language, view.title) == (CHAT, "sr-Latn", "A customer comes")
    with pytest.raises(Refused):
        rep.calls.do(rep.id, do.ChangeLanguage("fr"))


# --- facts --------------------------------------------------------------------------------------


def test_what_was_typed_wrongly_names_its_field(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    with pytest.raises(FactError, match="4471-A") as wrong:
        rep.tell(order_number="what?")
    assert wrong.value.field == "order_number"
    assert not rep.view.facts


def test_a_fact_that_may_be_missing_is_left_empty(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    assert rep.tell(order_number=ORDER, bought="").step == "wish"


def test_facts_of_a_finished_topic_keep_their_words_and_can_be_corrected(rep: Rep) -> None:
    rep.greet()
    rep.settle()
    view = rep.go("next")
    assert view.guide == "welcome"
    facts = {f.name: (f.label, f.value) for f in view.facts}
    assert facts["bought"] == ("Bought", "12 November 2025")
    assert facts["wish"] == ("Wish", "money back")
    view = rep.calls.correct(rep.id, "bought", "13.11.2025")
    assert {f.name: f.value for f in view.facts}["bought"] == "13 November 2025"
    assert {f.name: f.value for f in view.facts}["order_number"] == ORDER


@pytest.mark.parametrize(
    "give",
    [
        lambda r: r.calls.do(r.id, do.Note(f"card {CARD}")),
        lambda r: r.calls.do(r.id, do.KeepDraft("order_number", CARD)),
        lambda r: r.calls.do(r.id, do.Skip(f"paid with {CARD}")),
        lambda r: r.calls.do(r.id, do.ChangeGuide("returns", f"return {CARD}")),
        lambda r: r.calls.do(r.id, do.AddNeed(f"and {CARD}")),
        lambda r: r.calls.do(r.id, do.Transfer(f"bank {CARD}", f"card {CARD}")),
        lambda r: r.calls.do(
            r.id,
            do.MakePromise(
                "p", f"pay to {CARD}", datetime.now(UTC) + timedelta(days=1), f"me {CARD}"
            ),
        ),
        lambda r: r.calls.offer(r.id, "refund", f"find {CARD}"),
        lambda r: r.calls.said(r.id, f"your card {CARD}"),
        lambda r: r.calls.capture(r.id, {"first_name": f"Ana {CARD}"}),
        lambda r: r.calls.correct(r.id, "first_name", f"Ana {CARD}"),
    ],
)
def test_no_card_number_reaches_the_disk(rep: Rep, give: Callable[[Rep], object]) -> None:
    rep.greet()
    give(rep)
    rep.saved()
    told = rep.services.journal.read(rep.id)
    assert CARD not in repr(told)
    assert "•• 1111" in repr(told)
    assert CARD not in repr(rep.calls._entry(rep.id))


# --- solutions ----------------------------------------------------------------------------------


def test_solutions_by_tag_lie_side_by_side_without_outdated_ones(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    rep.tell(order_number=ORDER, email=EMAIL)
    rep.go("swap")
    rep.calls.do(rep.id, do.VerifyCustomer("who", True, ("order_number", "email")))
    view = rep.go("found")
    assert view.kind is StepKind.SOLVE
    assert view.side_by_side
    assert [s.id for s in view.solutions] == ["refund", "swap"]
    assert view.solutions[0].can_promise == ("Within 14 days",)


def test_a_step_that_names_none_offers_what_the_customers_words_find(rep: Rep) -> None:
    rep.greet()
    view = rep.calls.do(rep.id, do.ChangeGuide("advice", "my room is too dark"))
    assert [s.id for s in view.solutions] == ["brighter_bulb"]
    view = rep.calls.offer(rep.id, "brighter_bulb", "dark")
    assert view.solutions[0].in_offer


def test_a_solution_that_is_gone_is_refused(rep: Rep) -> None:
    rep.greet()
    with pytest.raises(Refused, match="no longer in the library"):
        rep.calls.offer(rep.id, "not_there", "")
    assert rep.calls.solution(None, "refund").title == "Money back for a lamp"


def test_how_often_a_solution_solved_it(rep: Rep) -> None:
    rep.serve()
    rep.serve("other@example.com")
    assert rep.calls.solution(None, "refund").solved == 2
    assert rep.calls.solved_counts()["refund"] == (2, 2)


# --- several calls ------------------------------------------------------------------------------


def test_chats_are_parked_and_taken_up_in_the_order_they_came(rep: Rep) -> None:
    ids = [rep.take(CHAT).id for _ in range(3)]
    assert [c.id for c in rep.calls.open_calls()] == ids
    assert [c.status for c in rep.calls.open_calls()] == [
        Status.PARKED,
        Status.PARKED,
        Status.ACTIVE,
    ]
    view = rep.calls.take_up(ids[0])
    assert view.status is Status.ACTIVE
    assert [c.status for c in rep.calls.open_calls()] == [
        Status.ACTIVE,
        Status.PARKED,
        Status.PARKED,
    ]
    assert [c.id for c in rep.calls.open_calls()] == ids
    waiting = [c.waiting_since for c in rep.calls.open_calls()]
    assert waiting[0] is None
    assert waiting[1] is not None
    assert waiting[2] is not None


def test_a_call_on_hold_is_put_aside_too_and_comes_back_on_hold(rep: Rep) -> None:
    first = rep.take().id
    rep.calls.do(first, do.Hold(60))
    rep.take(CHAT)
    assert rep.calls.view(first).status is Status.PARKED
    assert rep.calls.take_up(first).status is Status.ON_HOLD


def test_a_view_does_not_set_the_clocks_back(rep: Rep) -> None:
    rep.take()
    rep.clock.seconds += 30
    view = rep.calls.next_wording(rep.id, 1)
    assert view.as_of_ms == 30_000
    current = [s for s in view.stages if s.progress is Progress.CURRENT]
    assert [(s.stage, s.ms) for s in current] == [(Stage.GREET, 30_000)]


def test_an_anytime_guide_found_in_the_box_interrupts(rep: Rep) -> None:
    rep.greet()
    view = rep.calls.do(rep.id, do.ChangeGuide("hours", "when are you open"))
    assert (view.guide, view.interrupted) == ("hours", "A customer comes")
    assert rep.go("next").step == "need"


# --- the end ------------------------------------------------------------------------------------


def test_wrap_up_is_prefilled_and_closes(rep: Rep) -> None:
    rep.greet()
    rep.settle()
    rep.go("next", "yes", "done")
    rep.calls.do(rep.id, do.WrapUp())
    wrap = rep.calls.wrap_up_view(rep.id)
    assert [n.disposition for n in wrap.needs] == [Disposition.RESOLVED]
    assert wrap.solved is True
    assert wrap.unsaid == ()
    assert "Solution: Money back for a lamp" in wrap.summary
    id_ = rep.id
    start = rep.calls.close(id_, (Disposition.RESOLVED,), Disposition.RESOLVED, "All well.", True)
    assert start.open == ()
    rep.saved()
    row = rep.services.journal.reader.interaction(id_)
    assert row is not None
    assert (row.disposition, row.solved, row.summary) == ("resolved", True, "All well.")
    with pytest.raises(Refused, match="closed already"):
        rep.calls.view(id_)


def test_wrap_up_names_what_was_not_said(rep: Rep) -> None:
    rep.take()
    rep.go("next")
    rep.calls.do(rep.id, do.WrapUp(Disposition.DROPPED))
    wrap = rep.calls.wrap_up_view(rep.id)
    assert wrap.unsaid == ("recording",)
    assert wrap.disposition is Disposition.DROPPED


def test_saved_once_it_is_on_the_disk(rep: Rep) -> None:
    rep.take()
    rep.saved()
    assert rep.calls.saved(rep.id).saved


# --- promises -----------------------------------------------------------------------------------


def _promise(rep: Rep, what: str = "Call back about the lamp") -> None:
    due = datetime.now(UTC) + timedelta(hours=2)
    rep.calls.do(rep.id, do.MakePromise(f"p-{what}", what, due, "Jelena"))


def test_a_promise_is_due_until_it_is_kept(rep: Rep) -> None:
    rep.greet()
    rep.tell(email=EMAIL)
    _promise(rep)
    rep.finish()
    rep.saved()
    (due,) = rep.calls.start_view().promises
    assert (due.what, due.customer) == ("Call back about the lamp", "Milica Jovanović")
    assert rep.calls.keep_promise(due.interaction, due.id).promises == ()
    rep.saved()
    assert rep.services.journal.promises() == ()
    with pytest.raises(Refused, match="kept already"):
        rep.calls.keep_promise(due.interaction, due.id)


def test_a_promise_to_somebody_of_whom_only_the_name_is_known_says_the_name(rep: Rep) -> None:
    rep.greet()
    _promise(rep)
    rep.finish()
    rep.saved()
    (due,) = rep.calls.start_view().promises
    assert (due.customer, due.customer_id) == ("Milica Jovanović", "")


def test_a_kept_promise_of_the_call_in_front_is_shown_no_more(rep: Rep) -> None:
    rep.greet()
    _promise(rep)
    rep.saved()
    assert len(rep.view.promises) == 1
    rep.calls.keep_promise(rep.id, rep.view.promises[0].id)
    assert rep.view.promises == ()


def test_a_call_back_knows_the_customer_and_what_we_owe(rep: Rep) -> None:
    rep.greet()
    rep.tell(email=EMAIL)
    _promise(rep)
    rep.finish()
    rep.saved()
    (due,) = rep.calls.start_view().promises
    view = rep.take(direction=Direction.OUTBOUND, customer=due.customer_id)
    assert view.step == "good_time"
    assert view.customer.name == "Milica Jovanović"
    assert [p.what for p in view.customer.promises] == ["Call back about the lamp"]
    assert view.customer.needs_verifying
    hidden = {f.name: f.hidden for f in view.facts}
    assert hidden["email"]
