"""Needs, solutions, side conversations, hold and park, promises, transfer, undo, the end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent_assist.domain import commands as cmd
from agent_assist.domain.commands import Command, Given, OfferOutcome, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.guide import AnytimeRole, Channel, Disposition, Guide, Mood, Stage
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.flow import (
    ALLOWED,
    UNDO,
    UNDO_LIMIT,
    anytime_for,
    decide,
    evolve,
    fold,
    interrupted,
    open_ways,
    record,
    suggested_disposition,
    suggested_for_need,
    unsaid_must_says,
    what_back_undoes,
    what_stays,
)
from agent_assist.flow.rules import COMMANDS
from tests.unit.flow.shop import AT, REP, Call, frames, shop, starting
from tests.unit.flow.test_walking_on import refused

TOMORROW = AT + timedelta(days=1)
ACCEPT = cmd.AnswerOffer("refund", OfferOutcome.ACCEPTED)


def done_with_first_need() -> Call:
    served = Call().to_wish()
    served.take("return", "accepted")
    assert served.at == "opening.else"
    return served


# --- topics and needs ---------------------------------------------------------------------------


def test_a_need_told_during_the_greeting_waits_until_the_greeting_is_done() -> None:
    first = Call()
    first.do(cmd.ChangeGuide("returns", "i want my money back"))
    assert first.at == "opening.hello"
    assert (first.state.need.guide, first.state.need.begun) == ("returns", False)
    first.to_topics()
    assert first.at == "returns.order"
    assert first.state.need.words == "i want my money back"


def test_going_to_the_need_stage_calls_the_topic_that_waits() -> None:
    chat = Call(channel=Channel.CHAT)
    chat.do(cmd.ChangeGuide("returns"), cmd.GoToStage(Stage.NEED))
    assert frames(chat.state) == ["opening.topics", "returns.order"]


def test_another_topic_takes_the_place_of_the_one_begun_and_no_fact_is_lost() -> None:
    served = Call().to_wish()
    before = served.state.facts
    served.do(cmd.ChangeGuide("delivery", "where is it"))
    assert frames(served.state) == ["opening.topics", "delivery.promise"]
    assert served.state.facts == before
    assert served.state.need.guide == "delivery"
    assert len(served.state.place.needs) == 1


def test_the_same_topic_again_is_refused() -> None:
    assert refused(Call().to_wish(), cmd.ChangeGuide("returns")) == "same_guide"


@pytest.mark.parametrize(("name", "code"), [("calm", "wrong_guide"), ("x", "unknown_guide")])
def test_only_topics_can_be_chosen(name: str, code: str) -> None:
    assert refused(Call(), cmd.ChangeGuide(name)) == code


def test_a_topic_after_the_first_has_returned_is_a_second_need() -> None:
    served = done_with_first_need()
    served.do(cmd.ChangeGuide("delivery", "and the other parcel"))
    assert frames(served.state) == ["opening.topics", "delivery.order"]
    assert [need.guide for need in served.state.place.needs] == ["returns", "delivery"]
    assert served.state.place.needs[0].disposition is Disposition.RESOLVED


def test_a_second_need_starts_clean_and_keeps_what_belongs_to_the_customer() -> None:
    served = done_with_first_need()
    served.do(cmd.Capture({"weather": "rain"}), cmd.AddNeed("my invoice is wrong"))
    assert served.at == "opening.topics"
    assert served.state.need.words == "my invoice is wrong"
    assert served.state.facts == {"name": "Ana", "weather": "rain"}
    served.do(cmd.ChangeGuide("returns"))
    assert served.at == "returns.order"
    assert len(served.state.place.needs) == 2


def test_a_need_in_the_middle_of_another_keeps_the_place_of_the_first() -> None:
    served = Call().to_wish()
    served.do(cmd.AddNeed("oh, and a parcel is late"), cmd.ChangeGuide("delivery"))
    assert served.at == "delivery.order"
    served.do(cmd.SelectNeed(0))
    assert served.at == "returns.wish"
    assert served.state.need.facts == {"order": "4471-A"}
    served.do(cmd.SelectNeed(1))
    assert served.at == "delivery.order"


@pytest.mark.parametrize(
    ("command", "code"),
    [(cmd.SelectNeed(0), "same_need"), (cmd.SelectNeed(5), "unknown_need")],
)
def test_a_need_that_cannot_be_selected(command: Command, code: str) -> None:
    assert refused(Call().to_wish(), command) == code


# --- solutions ----------------------------------------------------------------------------------


def test_an_accepted_solution_leads_on_at_the_solve_step() -> None:
    served = Call().to_wish()
    served.take("return")
    served.do(cmd.OfferSolution("refund", 3, "money"), ACCEPT)
    assert served.at == "opening.else"
    offer = served.state.need.offers[0]
    assert (offer.solution, offer.revision, offer.outcome) == ("refund", 3, OfferOutcome.ACCEPTED)


def test_solutions_are_offered_anywhere_and_refused_with_a_reason() -> None:
    served = Call().to_topics()
    served.do(cmd.OfferSolution("refund", 1), cmd.OfferSolution("exchange", 1))
    assert refused(served, cmd.AnswerOffer("refund", OfferOutcome.REFUSED, " ")) == "reason_missing"
    served.do(cmd.AnswerOffer("refund", OfferOutcome.REFUSED, "too slow"))
    assert served.at == "opening.topics"
    assert [offer.reason for offer in served.state.need.offers] == ["too slow", ""]


def test_a_solution_offered_again_is_one_offer_and_awaits_an_answer() -> None:
    served = Call().to_topics()
    served.do(cmd.OfferSolution("refund", 1))
    served.do(cmd.AnswerOffer("refund", OfferOutcome.REFUSED, "too slow"))
    served.do(cmd.OfferSolution("refund", 2))
    ((offer),) = served.state.need.offers
    assert (offer.revision, offer.outcome, offer.reason) == (2, None, "")


def test_a_solution_that_owes_an_answer_is_promised_and_undo_keeps_the_promise() -> None:
    served = Call().to_wish()
    served.take("return")
    accept = cmd.AnswerOffer("exchange", OfferOutcome.ACCEPTED)
    served.do(cmd.OfferSolution("exchange", 1), accept)
    promise = served.state.promises[0]
    assert (promise.what, promise.who) == ("Exchange", "rep-1")
    assert promise.due == AT + timedelta(hours=24, milliseconds=served.ms)
    served.do(cmd.Back())
    assert served.state.promises == (promise,)
    assert served.state.need.offers[0].outcome is None


@pytest.mark.parametrize(
    ("command", "code"), [(ACCEPT, "not_offered"), (cmd.OfferSolution("x", 1), "unknown_solution")]
)
def test_only_solutions_of_the_library_that_were_offered_can_be_answered(
    command: Command, code: str
) -> None:
    assert refused(Call(), command) == code


# --- side conversations -------------------------------------------------------------------------


def test_a_side_conversation_keeps_the_place() -> None:
    served = Call().to_wish()
    place = served.state.place
    served.do(cmd.Interrupt("calm"))
    below = interrupted(served.state)
    assert below is not None
    assert below.step == "wish"
    served.take("next", "better")
    assert served.state.place.frames == place.frames
    assert served.state.mood is Mood.CALM
    served.take("return")
    assert served.at == "returns.offer"


def test_a_side_conversation_leads_back_to_the_very_visit_it_left() -> None:
    served = Call().to_topics()
    left = served.state.place.open_visit
    served.do(cmd.Interrupt("calm"))
    served.take("next", "better")
    assert served.at == "opening.topics"
    assert served.state.place.open_visit == left


def test_side_conversations_nest_and_return_one_by_one() -> None:
    served = Call().to_wish()
    served.do(cmd.Interrupt("calm"), cmd.Interrupt("silence"))
    assert [f.interrupt for f in served.state.place.frames] == [False, False, True, True]
    assert refused(served, cmd.Interrupt("calm")) == "already_there"
    assert "calm" not in [guide.id for guide in anytime_for(served.state, served.content)]
    served.take("back")
    assert served.at == "calm.listen"
    served.do(cmd.ReturnFromInterrupt())
    assert served.at == "returns.wish"


def test_a_side_conversation_can_call_a_guide() -> None:
    served = Call().to_wish()
    served.do(cmd.Interrupt("calm"))
    served.take("next", "worse")
    assert served.at == "boss.why"
    served.do(cmd.ReturnFromInterrupt())
    assert served.at == "returns.wish"


def test_a_side_conversation_can_end_the_call() -> None:
    content = shop()
    bye = replace(content.guides["silence"], start="bye")
    content = replace(content, guides={**content.guides, "silence": bye})
    served = Call(content).to_wish()
    served.do(cmd.Interrupt("silence"))
    assert open_ways(served.state, content) == ()
    served.do(cmd.WrapUp())
    assert served.state.disposition is Disposition.SILENT


def test_choosing_a_topic_in_a_side_conversation_returns_first() -> None:
    served = Call().to_wish()
    served.do(cmd.Interrupt("calm"), cmd.ChangeGuide("delivery"))
    assert frames(served.state) == ["opening.topics", "delivery.promise"]


def test_what_is_offered_at_any_time_depends_on_the_guide() -> None:
    assert [g.id for g in offered(Call())] == ["calm", "boss"]
    assert [g.id for g in offered(Call().to_wish())] == ["silence", "calm", "boss"]
    first = Call()
    assert [g.id for g in anytime_for(first.state, first.content, AnytimeRole.CALM)] == ["calm"]
    assert refused(first, cmd.Interrupt("silence")) == "not_here"


def offered(call: Call) -> tuple[Guide, ...]:
    return anytime_for(call.state, call.content)


# --- hold, park, line ---------------------------------------------------------------------------


def test_on_hold_the_rep_looks_things_up() -> None:
    served = Call().to_wish()
    served.do(cmd.Back(), cmd.Hold(60))
    assert (served.at, served.state.hold_named_s) == ("returns.found", 60)
    assert served.state.hold_since_ms == served.ms
    assert refused(served, cmd.Say("found", "t", "w", "Hello?", "en")) == "when_on_hold"
    served.take("found")
    assert served.at == "returns.wish"
    assert refused(served, cmd.TakeWay("wish", "return")) == "when_on_hold"
    served.do(cmd.Resume())
    served.take("return")
    assert served.state.hold_since_ms is None


def test_a_chat_is_parked_and_taken_up_at_the_same_step() -> None:
    served = Call().to_wish()
    served.do(cmd.Park(), cmd.Note("waits for the serial number"))
    assert served.state.status is Status.PARKED
    assert refused(served, cmd.TakeWay("wish", "return")) == "when_parked"
    served.do(cmd.TakeUp())
    assert (served.at, served.state.status) == ("returns.wish", Status.ACTIVE)


@pytest.mark.parametrize("before", [cmd.Hold(), cmd.LineDropped(), cmd.WrapUp()])
def test_what_was_parked_is_taken_up_as_it_was(before: Command) -> None:
    served = Call().to_wish()
    served.do(before)
    status = served.state.status
    served.do(cmd.Park(), cmd.TakeUp())
    assert served.state.status is status


def test_what_a_crash_left_open_is_taken_up_as_it_is() -> None:
    served = Call().to_wish()
    place = served.state.place
    served.do(cmd.TakeUp())
    assert (served.state.status, served.state.place) == (Status.ACTIVE, place)


def test_after_the_line_dropped_the_place_is_kept() -> None:
    served = Call().to_wish()
    served.do(cmd.Hold(), cmd.LineDropped())
    assert served.state.hold_since_ms is None
    assert refused(served, cmd.TakeWay("wish", "return")) == "when_dropped"
    assert suggested_disposition(served.state, served.content) is Disposition.DROPPED
    served.do(cmd.MakePromise("p", "call back", TOMORROW, "rep-1"), cmd.Reconnected())
    assert (served.at, served.state.status) == ("returns.wish", Status.ACTIVE)


def test_a_record_that_is_being_wrapped_up_has_no_line_to_drop() -> None:
    served = Call()
    served.do(cmd.WrapUp(), cmd.Park())
    assert refused(served, cmd.LineDropped()) == "line_gone"


@pytest.mark.parametrize("seconds", [-1, 3601])
def test_a_hold_has_a_sensible_time(seconds: int) -> None:
    assert refused(Call(), cmd.Hold(seconds)) == "bad_time"


# --- transfer and promises ----------------------------------------------------------------------


def test_a_transfer_stays_owned_until_it_is_answered() -> None:
    served = Call().to_wish()
    served.do(cmd.Transfer("Repairs", "The hinge broke on the first day."))
    assert refused(served, cmd.Transfer("Billing", "x")) == "transfer_open"
    served.do(cmd.WrapUp())
    closing = cmd.Close((Disposition.TRANSFERRED,), Disposition.TRANSFERRED)
    assert refused(served, closing) == "transfer_open"
    served.do(cmd.AnswerTransfer(True), closing)
    assert served.state.status is Status.CLOSED


def test_when_nobody_picks_up_the_rep_is_back_in_the_call() -> None:
    served = Call().to_wish()
    served.do(cmd.Transfer("Repairs", "The hinge broke."), cmd.AnswerTransfer(False))
    served.take("return")
    assert served.at == "returns.offer"
    assert refused(served, cmd.AnswerTransfer(True)) == "no_transfer"
    served.do(cmd.Transfer("Repairs again", "The hinge broke."))


def test_a_transfer_that_was_picked_up_is_how_it_ended() -> None:
    served = Call().to_wish()
    served.do(cmd.Transfer("Repairs", "The hinge broke."), cmd.AnswerTransfer(True), cmd.WrapUp())
    assert served.state.disposition is Disposition.TRANSFERRED
    assert suggested_for_need(served.state, served.state.place.need) is Disposition.TRANSFERRED


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (cmd.Transfer(" ", "x"), "nobody"),
        (cmd.Transfer("Repairs", ""), "no_summary"),
        (cmd.MakePromise("p", "", TOMORROW, "rep"), "no_promise"),
        (cmd.MakePromise("p", "call", TOMORROW, " "), "nobody"),
        (cmd.MakePromise("", "call", TOMORROW, "rep"), "no_id"),
        (cmd.MakePromise("p", "call", AT, "rep"), "due_past"),
        (cmd.KeepPromise("p"), "unknown_promise"),
        (cmd.AnswerTransfer(True), "no_transfer"),
        (cmd.Tick(" "), "no_item"),
        (cmd.KeepDraft("", "x"), "no_field"),
        (cmd.LinkCustomer(""), "no_customer"),
        (cmd.SetDisposition(3, Disposition.RESOLVED), "unknown_need"),
        (cmd.ChangeLanguage("fr"), "unknown_language"),
        (cmd.MoveToLibrary("v1"), "same_library"),
        (cmd.Note("x" * 100_001), "too_long"),
        (cmd.Back(), "nothing_to_undo"),
    ],
)
def test_what_makes_no_sense_for_the_record_is_refused(command: Command, code: str) -> None:
    assert refused(Call(), command) == code


def test_a_promise_is_kept_even_after_the_record_was_closed() -> None:
    served = Call()
    served.do(
        cmd.MakePromise("p", "call back", TOMORROW, "rep-1"),
        cmd.WrapUp(),
        cmd.Close((Disposition.PROMISED,), Disposition.PROMISED),
        cmd.KeepPromise("p"),
    )
    assert served.state.promises[0].kept
    assert served.state.status is Status.CLOSED
    assert refused(served, cmd.KeepPromise("p")) == "kept_already"
    assert refused(served, cmd.Note("late")) == "when_closed"


# --- notes, ticks, customers --------------------------------------------------------------------


def test_small_things_are_kept() -> None:
    first = Call()
    first.do(
        cmd.Note("x" * 10_000),
        cmd.KeepDraft("note", "half a wo"),
        cmd.KeepDraft("name", "An"),
        cmd.KeepDraft("note", ""),
        cmd.SetMood(Mood.UPSET),
        cmd.Tick("smile"),
        cmd.Tick("hurry"),
        cmd.Tick("hurry", done=False),
        cmd.ChangeLanguage("sr"),
        cmd.ChangeChannel(Channel.EMAIL),
        cmd.SetDisposition(0, Disposition.PROMISED),
    )
    state = first.state
    assert (len(state.notes), state.drafts, state.mood) == (10_000, {"name": "An"}, Mood.UPSET)
    assert (state.place.ticks, state.language, state.channel) == ({"smile"}, "sr", Channel.EMAIL)
    assert state.need.disposition is Disposition.PROMISED


def test_linking_another_customer_drops_the_first_ones_facts_and_verification() -> None:
    served = Call().to_wish()
    served.do(cmd.LinkCustomer("c1", {"name": "Ana Petrović"}, True, True))
    assert served.state.place.customer_facts == {"name": "Ana Petrović"}
    assert served.state.verified
    served.do(cmd.LinkCustomer("c2", {"email": "x@example.com"}))
    assert served.state.place.customer_facts == {"email": "x@example.com"}
    assert served.state.verified == ()
    served.do(cmd.Back())
    assert (served.state.customer, served.state.owed) == ("c1", True)
    assert served.state.place.customer_facts == {"name": "Ana Petrović"}


# --- wrapping up --------------------------------------------------------------------------------


def test_wrapping_up_leads_back_into_the_conversation() -> None:
    served = done_with_first_need()
    served.do(cmd.WrapUp())
    assert refused(served, cmd.TakeWay("else", "no")) == "when_wrapping_up"
    served.do(cmd.Back())
    assert (served.at, served.state.status) == ("opening.else", Status.ACTIVE)
    assert served.state.disposition is None
    served.do(cmd.WrapUp(), cmd.SelectNeed(0))
    assert (served.at, served.state.status) == ("opening.else", Status.ACTIVE)
    served.do(cmd.WrapUp(), cmd.AddNeed("one more thing"))
    assert (served.at, served.state.status) == ("opening.topics", Status.ACTIVE)


def test_closing_asks_how_each_need_ended_and_tells_what_was_not_said() -> None:
    served = done_with_first_need()
    served.do(cmd.AddNeed("x"), cmd.WrapUp())
    one = cmd.Close((Disposition.RESOLVED,), Disposition.RESOLVED)
    assert refused(served, one) == "dispositions_missing"
    both = (Disposition.RESOLVED, Disposition.ABANDONED)
    event = served.do(replace(one, dispositions=both, summary="Sent back.", solved=True))[0]
    assert getattr(event, "unsaid", None) == ("opening.thanks",)
    assert [need.disposition for need in served.state.place.needs] == list(both)
    assert (served.state.summary, served.state.solved) == ("Sent back.", True)


def test_a_promise_tells_of_its_own_need_though_another_is_just_like_it() -> None:
    served = Call().to_topics()
    served.do(cmd.AddNeed(""), cmd.MakePromise("p", "call back", TOMORROW, "rep-1"))
    first, second = served.state.place.needs
    assert replace(first, frames=()) == second
    told = [suggested_for_need(served.state, at) for at in (0, 1)]
    assert told == [None, Disposition.PROMISED]
    served.do(cmd.AddNeed(""))
    first, second = served.state.place.needs[:2]
    assert first.frames == second.frames
    told = [suggested_for_need(served.state, at) for at in (0, 1, 2)]
    assert told == [None, Disposition.PROMISED, None]


def test_what_is_known_is_half_typed_no_more() -> None:
    served = Call().to_topics()
    served.do(cmd.KeepDraft("name", "An"), cmd.KeepDraft("note", "half a no"))
    served.do(cmd.Capture({"name": "Ana"}))
    assert served.state.drafts == {"note": "half a no"}


@pytest.mark.parametrize("switch", [cmd.AddNeed("x"), cmd.SelectNeed(0)])
def test_another_need_begins_with_nothing_half_typed(switch: Command) -> None:
    served = Call().to_topics()
    served.do(cmd.AddNeed(""), cmd.ChangeGuide("returns"))
    served.do(cmd.KeepDraft("order", "44"), cmd.KeepDraft("name", "An"))
    served.do(switch)
    assert served.state.drafts == {"name": "An"}


def test_what_was_half_typed_goes_with_the_record() -> None:
    served = Call()
    served.do(cmd.KeepDraft("note", "half a no"), cmd.WrapUp())
    assert served.state.drafts == {"note": "half a no"}
    served.do(cmd.Close((Disposition.RESOLVED,), Disposition.RESOLVED))
    assert served.state.drafts == {}


def test_lines_that_had_to_be_said_are_those_come_to_and_those_on_every_way() -> None:
    chat = Call(channel=Channel.CHAT)
    assert unsaid(chat) == ["opening.hello"]
    chat.do(cmd.GoToStage(Stage.NEED))
    assert unsaid(chat) == ["opening.hello", "opening.thanks"]
    phone = Call()
    phone.take("next")
    assert unsaid(phone) == ["opening.hello", "opening.recording"]
    phone.take("fine", say=True)
    assert unsaid(phone) == ["opening.hello", "opening.thanks"]


def unsaid(call: Call) -> list[str]:
    return [line.id for line in unsaid_must_says(call.state, call.content)]


@pytest.mark.parametrize(
    ("serve", "suggested"),
    [
        (lambda: Call(), None),
        (lambda: done_with_first_need(), Disposition.RESOLVED),
        (lambda: after(Call().to_topics(), cmd.OfferSolution("refund", 1), ACCEPT), "resolved"),
        (lambda: after(Call(), cmd.MakePromise("p", "x", TOMORROW, "r")), Disposition.PROMISED),
        (lambda: after(Call(), cmd.SetDisposition(0, Disposition.ESCALATED)), "escalated"),
    ],
)
def test_how_it_ended_is_suggested(serve: Callable[[], Call], suggested: str | None) -> None:
    served = serve()
    assert suggested_disposition(served.state, served.content) == suggested


def after(call: Call, *commands: Command) -> Call:
    call.do(*commands)
    return call


# --- undo ---------------------------------------------------------------------------------------


def solving() -> Call:
    served = Call().to_wish()
    served.take("return")
    return served


UNDOABLE: dict[type[Command], tuple[Callable[[], Call], Command]] = {
    cmd.TakeWay: (lambda: Call().to_wish(), cmd.TakeWay("wish", "return")),
    cmd.Capture: (Call, cmd.Capture({"weather": "rain"})),
    cmd.CorrectFact: (lambda: Call().to_wish(), cmd.CorrectFact("order", "1000-B")),
    cmd.VerifyCustomer: (
        lambda: after(Call().to_wish(), cmd.Back(), cmd.Back()),
        cmd.VerifyCustomer("check", True, ("order", "email")),
    ),
    cmd.LinkCustomer: (Call, cmd.LinkCustomer("c9", {"name": "Ana"}, True, True)),
    cmd.Tick: (Call, cmd.Tick("smile")),
    cmd.GoToStage: (lambda: Call().to_wish(), cmd.GoToStage(Stage.THANK)),
    cmd.Skip: (Call, cmd.Skip("in a hurry")),
    cmd.Interrupt: (Call, cmd.Interrupt("calm")),
    cmd.ReturnFromInterrupt: (
        lambda: after(Call(), cmd.Interrupt("calm")),
        cmd.ReturnFromInterrupt(),
    ),
    cmd.AddNeed: (lambda: Call().to_wish(), cmd.AddNeed("more")),
    cmd.SelectNeed: (lambda: after(Call().to_wish(), cmd.AddNeed("more")), cmd.SelectNeed(0)),
    cmd.ChangeGuide: (lambda: Call().to_wish(), cmd.ChangeGuide("delivery")),
    cmd.OfferSolution: (solving, cmd.OfferSolution("refund", 1)),
    cmd.AnswerOffer: (lambda: after(solving(), cmd.OfferSolution("refund", 1)), ACCEPT),
    cmd.SetDisposition: (Call, cmd.SetDisposition(0, Disposition.RESOLVED)),
    cmd.WrapUp: (Call, cmd.WrapUp()),
}
STAYING: dict[type[Command], tuple[Callable[[], Call], Command]] = {
    cmd.Say: (Call, cmd.Say("hello", "t", "w", "Hello.", "en")),
    cmd.Hold: (Call, cmd.Hold()),
    cmd.Resume: (lambda: after(Call(), cmd.Hold()), cmd.Resume()),
    cmd.Park: (Call, cmd.Park()),
    cmd.TakeUp: (lambda: after(Call(), cmd.Park()), cmd.TakeUp()),
    cmd.ChangeLanguage: (Call, cmd.ChangeLanguage("sr")),
    cmd.ChangeChannel: (Call, cmd.ChangeChannel(Channel.CHAT)),
    cmd.MakePromise: (Call, cmd.MakePromise("p", "call", TOMORROW, "rep")),
    cmd.KeepPromise: (
        lambda: after(Call(), cmd.MakePromise("p", "call", TOMORROW, "rep")),
        cmd.KeepPromise("p"),
    ),
    cmd.Transfer: (Call, cmd.Transfer("Repairs", "The hinge broke.")),
    cmd.AnswerTransfer: (
        lambda: after(Call(), cmd.Transfer("Repairs", "The hinge broke.")),
        cmd.AnswerTransfer(True),
    ),
    cmd.LineDropped: (Call, cmd.LineDropped()),
    cmd.Reconnected: (lambda: after(Call(), cmd.LineDropped()), cmd.Reconnected()),
    cmd.Note: (Call, cmd.Note("x")),
    cmd.KeepDraft: (Call, cmd.KeepDraft("note", "x")),
    cmd.SetMood: (Call, cmd.SetMood(Mood.UPSET)),
    cmd.MoveToLibrary: (Call, cmd.MoveToLibrary("v2")),
    cmd.Close: (
        lambda: after(Call(), cmd.WrapUp()),
        cmd.Close((Disposition.RESOLVED,), Disposition.RESOLVED),
    ),
    cmd.Back: (lambda: after(Call(), cmd.Tick("smile")), cmd.Back()),
    cmd.Start: (Call, starting()),
}


def test_the_tables_speak_of_every_command() -> None:
    assert set(UNDO) == set(ALLOWED) == set(COMMANDS) == set(UNDOABLE) | set(STAYING)
    assert {kind for kind in COMMANDS if not UNDO[kind]} == set(UNDOABLE)


@pytest.mark.parametrize("kind", UNDOABLE, ids=lambda kind: kind.__name__)
def test_undo_restores_the_place_before_the_command(kind: type[Command]) -> None:
    make, command = UNDOABLE[kind]
    served = make()
    before = served.folded()
    served.do(command)
    assert served.state.place != before.place or kind is cmd.WrapUp
    point = what_back_undoes(served.state)
    assert point is not None
    assert point.command == served.journal[-1].command
    undone = served.do(cmd.Back())
    assert getattr(undone[0], "command", None) == point.command
    state = served.folded()
    assert state.place == before.place
    assert state.status is before.status
    assert state.undo == before.undo


@pytest.mark.parametrize("kind", STAYING, ids=lambda kind: kind.__name__)
def test_what_cannot_be_undone_leaves_nothing_to_undo(kind: type[Command]) -> None:
    if kind is cmd.Start:
        assert Call().state.undo == ()
        return
    make, command = STAYING[kind]
    served = make()
    before = served.state.undo
    served.do(command)
    assert len(served.state.undo) <= len(before)


def test_undo_tells_what_stays() -> None:
    first = Call()
    first.take("next", say=True)
    first.do(cmd.MakePromise("p", "call back", TOMORROW, "rep"))
    stays = what_stays(first.state)
    assert ([line.step for line in stays.said], len(stays.promises)) == (["hello"], 1)
    first.do(cmd.Back())
    assert what_back_undoes(first.state) is None
    assert len(what_stays(first.state).said) == 1


def test_the_place_is_kept_so_many_commands_back() -> None:
    first = Call()
    for at in range(UNDO_LIMIT + 5):
        first.do(cmd.Tick(f"point {at}"))
    assert len(first.state.undo) == UNDO_LIMIT
    first.do(*[cmd.Back()] * UNDO_LIMIT)
    assert first.state.place.ticks == {f"point {at}" for at in range(5)}
    assert refused(first, cmd.Back()) == "nothing_to_undo"


def test_undo_does_not_undo_a_hold_that_was_in_between() -> None:
    served = Call().to_wish()
    served.do(cmd.Back(), cmd.Hold())
    served.take("found")
    served.do(cmd.Resume(), cmd.Back())
    assert (served.at, served.state.status) == ("returns.found", Status.ACTIVE)


# --- clocks, library, folds ---------------------------------------------------------------------


def test_the_time_of_each_stage_is_counted() -> None:
    first = Call(channel=Channel.CHAT)
    first.ms = 60_000
    first.take("next")
    first.ms = 90_000
    first.do(cmd.Park())
    first.ms = 500_000
    first.do(cmd.TakeUp())
    first.ms = 520_000
    first.do(cmd.Capture({"name": "Ana"}, "name"))
    assert first.state.stage_ms == {Stage.GREET: 60_000, Stage.RAPPORT: 50_000}
    assert first.state.stage_since_ms == first.ms


def test_no_stage_takes_time_while_the_line_is_gone_or_the_record_is_finished() -> None:
    first = Call(channel=Channel.CHAT)
    first.ms = 60_000
    first.do(cmd.LineDropped())
    for command in (cmd.Park(), cmd.TakeUp(), cmd.Reconnected(), cmd.WrapUp(), cmd.Park()):
        first.ms = 100_000 if isinstance(command, cmd.Reconnected | cmd.WrapUp) else first.ms + 9000
        first.do(command)
    first.do(cmd.TakeUp())
    assert first.state.status is Status.WRAPPING_UP
    assert first.state.stage_since_ms is None
    assert first.state.stage_ms == {Stage.GREET: 60_000}


def test_a_clock_that_jumps_back_breaks_nothing() -> None:
    first = Call()
    first.ms = 50_000
    first.do(cmd.Tick("a"))
    first.ms = 10
    first.take("next", say=True)
    assert first.state.elapsed_ms == 51_000
    assert all(recorded.elapsed_ms >= 0 for recorded in first.journal)
    assert [r.elapsed_ms for r in first.journal] == sorted(r.elapsed_ms for r in first.journal)


def test_a_journal_whose_clock_ran_back_folds_to_a_time_that_did_not() -> None:
    first = Call()
    given = first.given(cmd.Note("x"))
    one = record(first.state, given, decide(first.state, given, first.content))[0]
    assert evolve(first.state, replace(one, elapsed_ms=-5)).elapsed_ms == first.state.elapsed_ms


def without(content: Content, guide: str, step: str = "") -> Content:
    guides = dict(content.guides)
    if step:
        steps = {name: one for name, one in guides[guide].steps.items() if name != step}
        guides[guide] = replace(guides[guide], steps=steps)
    else:
        del guides[guide]
    return replace(content, guides=guides)


def test_a_call_moves_to_another_library_at_the_same_place() -> None:
    served = Call().to_wish()
    place = served.state.place
    served.do(cmd.MoveToLibrary("v2"))
    assert (served.state.library, served.state.place, served.state.undo) == ("v2", place, ())


def test_a_step_that_is_gone_gives_way_to_the_first_of_its_stage() -> None:
    served = Call().to_wish()
    newer = without(served.content, "returns", "wish")
    served.do(cmd.MoveToLibrary("v2"), content=newer)
    assert frames(served.state) == ["opening.topics", "returns.order"]
    served.content = newer
    served.do(cmd.Skip("known"))
    assert served.state.undo[0].kind == "moved"


def test_a_guide_that_is_gone_gives_way_to_the_one_that_called_it() -> None:
    served = Call().to_wish()
    served.do(cmd.MoveToLibrary("v2"), content=without(served.content, "returns"))
    assert frames(served.state) == ["opening.topics"]
    gone = without(served.content, "opening")
    with pytest.raises(Refused, match="not in that version"):
        served.do(cmd.MoveToLibrary("v3"), content=gone)


def test_a_side_conversation_over_a_call_moves_along() -> None:
    served = Call().to_wish()
    served.do(cmd.Interrupt("calm"))
    served.do(cmd.MoveToLibrary("v2"), content=without(served.content, "calm"))
    assert served.at == "returns.wish"
    served.take("return")
    assert served.at == "returns.offer"


def test_nothing_but_a_start_begins_an_interaction() -> None:
    given = Given("c", "i", datetime(2026, 1, 1, tzinfo=UTC), 0, REP, cmd.Note("x"))
    with pytest.raises(Refused) as caught:
        decide(None, given, shop())
    assert caught.value.code == "not_started"


def test_a_command_for_another_interaction_is_refused() -> None:
    first = Call()
    given = replace(first.given(cmd.Note("x")), interaction="other")
    with pytest.raises(Refused) as caught:
        decide(first.state, given, first.content)
    assert caught.value.code == "other_interaction"


def test_events_fold_in_their_order_only() -> None:
    served = Call().to_wish()
    assert fold(served.journal) == served.state
    with pytest.raises(ValueError, match="does not follow"):
        fold([served.journal[0], served.journal[2]])
    with pytest.raises(ValueError, match="does not follow"):
        evolve(served.state, served.journal[-1])
    with pytest.raises(ValueError, match="not Started"):
        fold([replace(served.journal[1], sequence=1)])
    with pytest.raises(ValueError, match="at least one event"):
        fold([])


def test_every_command_is_refused_in_every_status_it_does_not_fit() -> None:
    """The table is what `decide` obeys, with a sentence for each pair."""
    samples: dict[type[Command], Command] = {
        kind: command for kind, (_, command) in {**UNDOABLE, **STAYING}.items()
    }
    seen = 0
    for status, state in states().items():
        for kind, command in samples.items():
            if status in ALLOWED[kind]:
                continue
            given = Given("c", state.id, AT, state.elapsed_ms, REP, command)
            with pytest.raises(Refused) as caught:
                decide(state, given, shop())
            assert caught.value.code in (f"when_{status.value}", "already_started")
            assert str(caught.value).endswith(".")
            seen += 1
    assert seen > 100


def states() -> dict[Status, Interaction]:
    leads: dict[Status, tuple[Command, ...]] = {
        Status.ACTIVE: (),
        Status.ON_HOLD: (cmd.Hold(),),
        Status.PARKED: (cmd.Park(),),
        Status.DROPPED: (cmd.LineDropped(),),
        Status.WRAPPING_UP: (cmd.WrapUp(),),
        Status.CLOSED: (cmd.WrapUp(), cmd.Close((Disposition.RESOLVED,), Disposition.RESOLVED)),
    }
    found = {status: after(Call(), *commands).state for status, commands in leads.items()}
    assert all(state.status is status for status, state in found.items())
    return found


def test_a_journal_is_numbered_from_one() -> None:
    first = Call()
    given = first.given(cmd.Note("x"))
    assert [r.sequence for r in first.journal] == [1, 2]
    assert record(first.state, given, decide(first.state, given, first.content))[0].sequence == 3
