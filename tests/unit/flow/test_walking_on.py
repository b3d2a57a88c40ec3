"""Moving along a guide: answers, facts, passing over, calls, jumps, stages, gates, verifying."""

from dataclasses import replace

import pytest

from agent_assist.domain import commands as cmd
from agent_assist.domain.commands import Command, Refused
from agent_assist.domain.content import Template, Wording
from agent_assist.domain.events import FactsKnown, MoodSet, Moved, WasSaid, WayTaken
from agent_assist.domain.guide import Channel, Disposition, Mood, Stage, Step, Verify
from agent_assist.domain.interaction import Passing, Status
from agent_assist.flow import blocked_by_gate, missing_facts, open_ways, verify_tries_left
from tests.unit.flow.shop import RETURN, Call, call, frames, guide, jump, shop, step, trail, way


def refused(call_: Call, command: Command) -> str:
    """The code of the refusal; the state is what it was."""
    before = call_.state
    with pytest.raises(Refused) as caught:
        call_.do(command)
    assert call_.state is before
    return caught.value.code


def alone(*steps: Step) -> Call:
    """A call served by one topic guide alone."""
    content = shop(guide("t", "topic", *steps))
    return Call(content, guide="", topic="t")


# --- starting -----------------------------------------------------------------------------------


def test_a_call_starts_at_the_first_step_of_its_opening_guide() -> None:
    first = Call()
    assert first.at == "opening.hello"
    assert first.state.status is Status.ACTIVE
    assert first.state.rep.name == "Vera"
    assert first.state.library == "v1"


def test_what_is_known_of_the_customer_is_there_from_the_start() -> None:
    known = Call(customer="c7", facts={"name": "Ana", "order": "4471-A", "unheard": "x"}, owed=True)
    assert known.state.place.customer_facts == {"name": "Ana"}
    assert (known.state.customer, known.state.owed) == ("c7", True)
    known.take("next", say=True)
    known.take("fine", say=True)
    assert known.at == "opening.topics"
    assert ("name", "known") in trail(known.state)


def test_a_record_that_no_longer_fits_is_asked_anew() -> None:
    assert Call(customer="c7", facts={"email": "not an address"}).state.facts == {}


def test_a_topic_known_beforehand_is_called_when_the_course_comes_to_its_place() -> None:
    early = Call(topic="returns")
    assert early.at == "opening.hello"
    assert early.state.need.guide == "returns"
    early.to_topics()
    assert frames(early.state) == ["opening.topics", "returns.order"]


def test_a_topic_alone_ends_in_the_wrap_up() -> None:
    direct = Call(guide="", topic="delivery")
    assert direct.at == "delivery.order"
    direct.do(cmd.Capture({"order": "77"}, "order"))
    direct.take("next")
    assert direct.state.status is Status.WRAPPING_UP
    assert direct.state.disposition is Disposition.PROMISED
    direct.do(cmd.Back())
    assert (direct.at, direct.state.status) == ("delivery.promise", Status.ACTIVE)


@pytest.mark.parametrize(
    ("start", "code"),
    [
        ({"guide": "nowhere"}, "unknown_guide"),
        ({"guide": "calm"}, "wrong_guide"),
        ({"topic": "calm"}, "wrong_guide"),
        ({"topic": "nowhere"}, "unknown_guide"),
        ({"language": "fr"}, "unknown_language"),
    ],
)
def test_a_start_that_makes_no_sense_is_refused(start: dict[str, str], code: str) -> None:
    with pytest.raises(Refused) as caught:
        Call(**start)
    assert caught.value.code == code


def test_serbian_is_one_language_in_two_scripts() -> None:
    latin = Call(language="sr-Latn")
    assert latin.state.language == "sr-Latn"
    assert latin.state.circumstances()["language"] == "sr"


# --- answers ------------------------------------------------------------------------------------


def test_an_answer_sets_facts_and_leads_on() -> None:
    served = Call().to_wish()
    events = served.do(cmd.TakeWay("wish", "exchange"))
    assert [type(event) for event in events] == [WayTaken, FactsKnown, Moved]
    assert served.at == "returns.offer"
    assert served.state.need.facts["wish"] == "exchange"


def test_an_answer_marks_what_was_shown_as_said() -> None:
    first = Call()
    first.take("next", say=True)
    assert [line.text for line in first.state.said] == ["Good morning."]
    assert first.state.said[0].step == "hello"
    first.do(cmd.Back())
    assert first.at == "opening.hello"
    assert [line.text for line in first.state.said] == ["Good morning."]


def test_an_answer_shows_a_mood_that_undo_keeps() -> None:
    served = Call().to_wish()
    events = served.do(cmd.TakeWay("wish", "angry"))
    assert MoodSet(Mood.UPSET) in events
    served.do(cmd.Back())
    assert (served.at, served.state.mood) == ("returns.wish", Mood.UPSET)


def test_of_several_open_ways_of_a_step_without_answers_the_first_is_taken() -> None:
    served = Call().to_wish()
    served.take("return", "refused")
    assert [one.id for one in open_ways(served.state, served.content)] == ["next"]
    served.do(cmd.SetMood(Mood.UPSET))
    assert [one.id for one in open_ways(served.state, served.content)] == ["upset"]
    served.take("upset")
    assert served.at == "returns.escalated"


def test_an_answer_whose_condition_does_not_hold_is_closed() -> None:
    served = Call().to_wish()
    assert refused(served, cmd.TakeWay("wish", "cheap")) == "way_closed"
    served.do(cmd.Capture({"amount": "99.5"}))
    served.take("cheap")
    assert served.at == "returns.offer"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (cmd.TakeWay("offer", "accepted"), "stale"),
        (cmd.TakeWay("wish", "nonsense"), "unknown_way"),
        (cmd.Say("offer", "t", "w", "Hello.", "en"), "stale"),
        (cmd.Say("wish", "t", "w", " ", "en"), "nothing_said"),
        (cmd.Say("wish", "t", "w", "x" * 100_001, "en"), "too_long"),
        (cmd.Capture({}), "nothing_captured"),
        (cmd.Capture({"shoe_size": "44"}), "unknown_fact"),
        (cmd.Capture({"wish": "repair"}), "bad_fact"),
        (cmd.Capture({"order": "447"}), "bad_fact"),
        (cmd.Capture({"name": ""}), "required"),
        (cmd.Capture({"name": "x" * 2001}), "too_long"),
        (cmd.Capture({"amount": "5"}, "offer"), "stale"),
        (cmd.CorrectFact("weather", "sun"), "not_known"),
        (cmd.CorrectFact("order", "x"), "bad_fact"),
        (cmd.Skip("  "), "reason_missing"),
        (cmd.VerifyCustomer("wish", True, ("order", "email")), "not_here"),
        (cmd.Interrupt("returns"), "wrong_guide"),
        (cmd.Interrupt("nowhere"), "unknown_guide"),
        (cmd.ReturnFromInterrupt(), "no_interrupt"),
    ],
)
def test_what_makes_no_sense_at_a_step_is_refused(command: Command, code: str) -> None:
    assert refused(Call().to_wish(), command) == code


def test_a_wording_is_not_said_as_it_is_written_but_a_value_may_hold_braces() -> None:
    written = "Dear {{ name }}"
    templates = {"t": Template("t", (Wording("w", {"en": written}),))}
    first = Call()
    first.content = replace(first.content, templates=templates)
    assert refused(first, cmd.Say("hello", "t", "w", written, "en")) == "unresolved"
    first.do(cmd.Say("hello", "t", "w", "Dear {{ x }}", "en"))
    assert first.state.said[0].text == "Dear {{ x }}"


def test_an_edited_line_may_hold_anything_and_is_kept_as_it_was_said() -> None:
    first = Call()
    event = first.do(cmd.Say("hello", "t", "w", "Hi {{", "en", edited=True, copied=True))[0]
    assert event == WasSaid("opening", "hello", "t", "w", "Hi {{", "en", True, True)
    assert first.state.said[0].edited


# --- facts --------------------------------------------------------------------------------------


def test_a_capture_step_goes_on_when_all_it_asks_is_known() -> None:
    t = alone(
        step("both", "capture", way("next", "done"), captures=("name", "weather", "email")),
        step("done", "end", end=Disposition.RESOLVED),
    )
    t.do(cmd.Capture({"weather": "rain"}, "both"))
    assert t.at == "t.both"
    assert missing_facts(t.state, t.content) == ("name",)
    assert refused(t, cmd.TakeWay("both", "next")) == "facts_missing"
    t.do(cmd.Capture({"name": "Ana"}, "both"))
    assert t.at == "t.done"


def test_typing_the_answer_marks_the_question_as_said() -> None:
    t = alone(
        step("a", "capture", way("next", "b"), captures=("name",), gate=True),
        step("b", "end"),
    )
    line = cmd.Say("a", "shop.a", "plain", "Your name?", "en")
    t.do(cmd.Capture({"name": "Ana"}, "a", line))
    assert t.at == "t.b"
    assert [one.text for one in t.state.said] == ["Your name?"]
    held = Call()
    held.do(cmd.Hold())
    assert refused(held, cmd.Capture({"name": "Ana"}, "hello", line)) == "cannot_say"


def test_facts_told_in_between_do_not_move_the_course() -> None:
    first = Call()
    first.do(cmd.Capture({"name": "Ana", "weather": "rain"}))
    assert first.at == "opening.hello"
    assert first.state.place.customer_facts == {"name": "Ana"}
    assert first.state.place.facts == {"weather": "rain"}


def test_a_step_whose_facts_are_known_is_passed_over_and_shown_as_known() -> None:
    first = Call()
    first.do(cmd.Capture({"name": "Ana"}))
    first.take("next", say=True)
    first.take("fine", say=True)
    assert first.at == "opening.topics"
    assert trail(first.state)[-2:] == [("name", "known"), ("topics", "")]


def test_a_step_of_optional_facts_is_passed_over_when_each_was_answered() -> None:
    t = alone(
        step("mail", "capture", way("next", "again"), captures=("email",)),
        step("again", "capture", way("next", "done"), captures=("email",)),
        step("done", "end"),
    )
    assert t.at == "t.mail"
    t.do(cmd.Capture({"email": ""}, "mail"))
    assert t.at == "t.done"
    assert "email" not in t.state.values()


def test_a_step_whose_condition_does_not_hold_is_passed_over() -> None:
    chat = Call(channel=Channel.CHAT)
    chat.take("next")
    assert chat.at == "opening.name"
    assert ("recording", "not_fitting") in trail(chat.state)


def test_a_passed_over_step_does_not_call_the_guide_its_way_would_call() -> None:
    t = Call(
        shop(
            guide(
                "t",
                "topic",
                step("a", "say", way("next", "b")),
                step("b", "say", way("next", call("u", "c")), when="known(name)"),
                step("c", "end"),
            ),
            guide("u", "topic", step("x", "say", way("next", RETURN))),
        ),
        guide="",
        topic="t",
    )
    t.take("next")
    assert t.at == "t.c"


def test_known_steps_take_their_way_with_what_it_sets() -> None:
    t = alone(
        step("a", "say", way("next", "b")),
        step("b", "capture", way("next", "c", sets={"weather": "sun"}), captures=("name",)),
        step("c", "say", way("next", RETURN), when="weather == rain"),
        step("d", "end"),
    )
    t.do(cmd.Capture({"name": "Ana"}))
    t.take("next")
    assert t.state.place.facts == {"weather": "sun"}


def test_a_step_that_asks_again_shows_what_is_known_to_be_changed() -> None:
    t = alone(
        step("a", "say", way("next", "b")),
        step("b", "capture", way("next", "c"), captures=("name",), ask_again=True),
        step("c", "ask", way("other", "b"), way("fine", RETURN)),
    )
    t.do(cmd.Capture({"name": "Ana"}))
    t.take("next")
    assert (t.at, t.state.facts) == ("t.b", {"name": "Ana"})
    t.take("next")
    t.take("other")
    assert t.at == "t.b"
    t.do(cmd.Capture({"name": "Mila"}, "b"))
    assert (t.at, t.state.facts) == ("t.c", {"name": "Mila"})


def test_a_loop_of_known_steps_ends_at_one_of_them() -> None:
    t = alone(
        step("a", "say", way("next", "b")),
        step("b", "capture", way("next", "c"), captures=("name",)),
        step("c", "say", way("next", "b"), when="not known(name)"),
    )
    t.do(cmd.Capture({"name": "Ana"}))
    t.take("next")
    assert t.at == "t.b"
    t.take("next")
    assert t.at == "t.b"


def test_a_guide_whose_steps_call_it_again_without_end_stops() -> None:
    t = alone(
        step("a", "capture", way("next", call("t", "b")), captures=("name",)),
        step("b", "end"),
    )
    t.do(cmd.Capture({"name": "Ana"}, "a"))
    assert len(t.state.place.frames) == 50
    assert refused(t, cmd.TakeWay("a", "next")) == "too_deep"


def test_correcting_a_fact_changes_that_fact_only_and_keeps_the_place() -> None:
    served = Call().to_wish()
    served.take("return")
    before = served.state
    served.do(cmd.CorrectFact("wish", "exchange"))
    assert served.state.need.facts == {**before.need.facts, "wish": "exchange"}
    assert served.state.place.frames == before.place.frames
    assert served.state.place.customer_facts == before.place.customer_facts


# --- calls, jumps, returns ----------------------------------------------------------------------


def test_a_called_guide_returns_to_the_step_named() -> None:
    served = Call().to_wish()
    served.take("price")
    assert frames(served.state) == ["opening.topics", "returns.wish", "goodwill.gift"]
    served.take("next")
    assert frames(served.state) == ["opening.topics", "returns.offer"]


def test_a_jump_leaves_the_guide_for_good_and_returns_where_it_would_have() -> None:
    served = Call().to_wish()
    served.take("late")
    assert frames(served.state) == ["opening.topics", "delivery.promise"]
    served.take("next")
    assert served.at == "opening.else"
    assert served.state.need.disposition is Disposition.PROMISED


def test_a_jump_can_name_the_step_to_begin_with() -> None:
    t = Call(
        shop(
            guide("t", "topic", step("a", "say", way("next", jump("u", "y")))),
            guide("u", "topic", step("x", "say", way("next", "y")), step("y", "end")),
        ),
        guide="",
        topic="t",
    )
    t.take("next")
    assert t.at == "u.y"


def test_a_topic_returns_to_the_first_way_of_the_topics_step() -> None:
    served = Call().to_wish()
    served.take("return")
    served.take("accepted")
    assert served.at == "opening.else"
    assert served.state.need.disposition is Disposition.RESOLVED


def test_the_end_of_a_topic_tells_how_the_need_ended_and_leads_back() -> None:
    served = Call().to_wish()
    served.take("return", "none")
    assert served.at == "returns.escalated"
    assert served.state.need.disposition is Disposition.ESCALATED
    served.take("next")
    assert served.at == "opening.else"


def test_an_end_with_nothing_to_show_leads_back_by_itself_and_is_one_step_to_undo() -> None:
    t = Call(
        shop(
            guide("t", "topic", step("a", "say", way("next", call("u", "b"))), step("b", "end")),
            guide(
                "u",
                "topic",
                step("x", "say", way("next", "y")),
                step("y", "end", say="", end=Disposition.PROMISED),
            ),
        ),
        guide="",
        topic="t",
    )
    t.take("next", "next")
    assert t.at == "t.b"
    assert t.state.need.disposition is Disposition.PROMISED
    t.do(cmd.Back())
    assert frames(t.state) == ["t.a", "u.x"]


def test_nothing_leads_on_from_the_end_of_the_conversation() -> None:
    served = Call().to_topics()
    served.take("next", "no")
    assert served.at == "opening.thanks"
    assert open_ways(served.state, served.content) == ()
    assert refused(served, cmd.TakeWay("thanks", "next")) == "at_end"
    assert refused(served, cmd.Skip("why not")) == "at_end"


def test_a_step_that_leads_nowhere_says_so() -> None:
    t = alone(step("a", "say"))
    assert refused(t, cmd.TakeWay("a", "next")) == "dead_end"
    assert refused(t, cmd.Skip("stuck")) == "dead_end"


# --- stages and skipping ------------------------------------------------------------------------


def test_a_stage_that_this_guide_lacks_is_sought_in_those_that_called_it() -> None:
    served = Call().to_wish()
    served.do(cmd.GoToStage(Stage.RESOLVE))
    assert served.at == "returns.offer"
    served.do(cmd.GoToStage(Stage.THANK))
    assert frames(served.state) == ["opening.else"]
    assert ("offer", "left") in trail(served.state)


def test_going_back_to_a_stage_is_possible_and_known_steps_are_passed_over() -> None:
    served = Call().to_topics()
    served.do(cmd.GoToStage(Stage.RAPPORT))
    assert served.at == "opening.topics"
    served.do(cmd.GoToStage(Stage.GREET))
    assert served.at == "opening.hello"


def test_a_stage_that_no_guide_here_has_is_refused() -> None:
    assert refused(Call(guide="", topic="delivery"), cmd.GoToStage(Stage.THANK)) == "no_such_stage"


def test_a_skipped_step_is_kept_with_its_reason() -> None:
    served = Call().to_topics()
    served.do(cmd.Skip("only wanted to say thanks"))
    assert served.at == "opening.else"
    visit = served.state.place.trail[-2]
    assert (visit.passing, visit.reason) == (Passing.SKIPPED, "only wanted to say thanks")


def test_a_skipped_check_is_never_as_if_it_had_passed() -> None:
    served = Call().to_topics()
    served.do(cmd.ChangeGuide("returns"), cmd.Capture({"order": "4471-A"}, "order"))
    served.do(cmd.Skip("no time"))
    assert served.at == "returns.cannot"
    assert not served.state.verified


def test_a_check_without_a_failure_path_cannot_be_skipped() -> None:
    check = step("a", "verify", way("passed", "b"), verify=returns_verify())
    t = alone(check, step("b", "end"))
    assert refused(t, cmd.Skip("no time")) == "verify_needed"


def returns_verify() -> Verify | None:
    return shop().guides["returns"].steps["check"].verify


def test_a_skipped_lookup_found_nothing() -> None:
    served = Call().to_topics()
    served.do(
        cmd.ChangeGuide("returns"),
        cmd.Capture({"order": "4471-A"}, "order"),
        cmd.VerifyCustomer("check", True, ("order", "email")),
        cmd.Skip("system is down"),
    )
    skipped = [visit for visit in served.state.place.trail if visit.passing is Passing.SKIPPED]
    assert [visit.way for visit in skipped] == ["not_found"]
    assert served.at == "returns.found"  # the order and who it is are known by now


# --- gates --------------------------------------------------------------------------------------


def at_gate() -> Call:
    first = Call()
    first.take("next", say=True)
    assert first.at == "opening.recording"
    assert blocked_by_gate(first.state, first.content)
    return first


@pytest.mark.parametrize(
    "command",
    [
        cmd.TakeWay("recording", "fine"),
        cmd.Skip("in a hurry"),
        cmd.GoToStage(Stage.NEED),
        cmd.GoToStage(Stage.GREET),
        cmd.AddNeed("something else"),
    ],
)
def test_nothing_leads_past_a_gate(command: Command) -> None:
    assert refused(at_gate(), command) == "gate"


def test_a_gate_that_was_said_is_open() -> None:
    first = at_gate()
    first.say()
    first.take("fine")
    assert first.at == "opening.name"


def test_saying_something_else_does_not_open_a_gate() -> None:
    first = at_gate()
    first.say(template="another.text")
    assert refused(first, cmd.TakeWay("recording", "fine")) == "gate"


def test_a_refused_gate_leads_to_its_refusal() -> None:
    first = at_gate()
    first.take("refused")
    assert first.at == "opening.no_recording"
    assert first.state.place.refused == {"opening.recording"}
    first.do(cmd.Back())
    assert first.state.place.refused == frozenset()


def test_no_stage_behind_a_gate_can_be_gone_to_before_it() -> None:
    first = Call()
    assert refused(first, cmd.GoToStage(Stage.NEED)) == "gate"
    assert refused(first, cmd.GoToStage(Stage.THANK)) == "gate"
    first.take("next", say=True)
    first.take("fine", say=True)
    first.do(cmd.GoToStage(Stage.THANK))
    assert first.at == "opening.else"


def test_where_the_gate_does_not_fit_the_stage_is_free() -> None:
    chat = Call(channel=Channel.CHAT)
    chat.do(cmd.GoToStage(Stage.NEED))
    assert chat.at == "opening.topics"


def test_at_a_gate_the_customer_can_be_calmed_and_the_call_can_end() -> None:
    first = at_gate()
    first.do(cmd.Interrupt("calm"), cmd.ReturnFromInterrupt())
    assert first.at == "opening.recording"
    first.do(cmd.WrapUp())
    assert first.state.status is Status.WRAPPING_UP


# --- verifying ----------------------------------------------------------------------------------


def at_check() -> Call:
    served = Call().to_topics()
    served.do(cmd.ChangeGuide("returns"), cmd.Capture({"order": "4471-A"}, "order"))
    assert served.at == "returns.check"
    return served


def test_a_verified_customer_goes_on() -> None:
    served = at_check()
    served.do(cmd.VerifyCustomer("check", True, ("order", "email")))
    assert served.at == "returns.found"
    assert served.state.verified == ("order", "email")
    assert served.state.values()["verified"] == "yes"


def test_undoing_a_wrong_passed_takes_the_verification_back() -> None:
    served = at_check()
    served.do(cmd.VerifyCustomer("check", True, ("order", "email")), cmd.Back())
    assert served.at == "returns.check"
    assert served.state.verified == ()


def test_after_the_last_try_only_the_failure_path_is_left() -> None:
    served = at_check()
    served.do(cmd.VerifyCustomer("check", False))
    assert served.at == "returns.check"
    assert verify_tries_left(served.state, served.content) == 1
    served.do(cmd.VerifyCustomer("check", False))
    assert served.at == "returns.cannot"


def test_undo_gives_no_more_tries() -> None:
    served = at_check()
    served.do(cmd.VerifyCustomer("check", False), cmd.VerifyCustomer("check", False), cmd.Back())
    assert served.at == "returns.check"
    passed = cmd.VerifyCustomer("check", True, ("order", "email"))
    assert refused(served, passed) == "no_tries_left"
    assert "passed" not in [one.id for one in open_ways(served.state, served.content)]
    served.take("failed")
    assert served.at == "returns.cannot"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (cmd.VerifyCustomer("check", True, ("order",)), "too_few_agree"),
        (cmd.VerifyCustomer("check", True, ("order", "order")), "too_few_agree"),
        (cmd.VerifyCustomer("check", True, ("order", "weather")), "too_few_agree"),
        (cmd.VerifyCustomer("check", True, ("order", "email"), "a neighbour"), "no_third_party"),
        (cmd.VerifyCustomer("found", True, ("order", "email")), "stale"),
        (cmd.TakeWay("check", "passed"), "not_verified"),
    ],
)
def test_nobody_is_verified_by_the_way(command: Command, code: str) -> None:
    assert refused(at_check(), command) == code


def test_a_verified_customer_is_not_asked_again() -> None:
    served = Call().to_wish()
    served.do(cmd.GoToStage(Stage.NEED))
    assert served.at == "returns.found"
    assert ("check", "known") in trail(served.state)


def test_the_person_can_speak_for_the_customer_only_where_the_guide_allows_it() -> None:
    served = at_check()
    assert "third_party" in [one.id for one in open_ways(served.state, served.content)]
    served.take("third_party")
    assert served.at == "returns.cannot"
    assert served.state.verified == ()


def test_a_gate_that_comes_later_in_a_loop_does_not_keep_a_topic_from_being_chosen() -> None:
    opened = guide(
        "opening",
        "opening",
        step("topics", "ask", way("next", "else"), topics=True),
        step("else", "ask", way("more", "topics"), way("no", "bye"), gate=True, must_say=True),
        step("bye", "end", stage="thank", end=Disposition.RESOLVED),
    )
    rep = Call(shop(opened, guide("delivery", "topic", step("where", "say", way("next", RETURN)))))
    rep.do(cmd.ChangeGuide("delivery", "where is it"))
    assert rep.at == "delivery.where"
