"""The simulated customer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.domain import commands as do
from agent_assist.domain.condition import parse
from agent_assist.domain.guide import Channel, Disposition
from agent_assist.domain.practice import (
    Act,
    Aloud,
    Done,
    How,
    Meant,
    Rehearsal,
    Turn,
    Typed,
    Waited,
)
from agent_assist.domain.scenario import End, Knowledge, Move, Reply, Side
from agent_assist.sandbox.customer import OUT_OF_PATIENCE, UNSETTLED, act, begin
from agent_assist.sandbox.playing import play, typed_lines
from agent_assist.sandbox.setting import Setting
from tests.unit.sandbox.shop import content, furious, of, said, setting

RUDE = ("You again.", "Shut up.", "I don't care.", "Are you deaf?", "Get lost.", "You idiot.")


def do_all(state_of: Setting, *whats: object, every: int = 10_000, seed: int = 1) -> Rehearsal:
    acts = [Act(every * n, what) for n, what in enumerate(whats, 1)]
    return play(state_of, acts, seed)


def rep(state: Rehearsal) -> list[Turn]:
    return [turn for turn in state.turns if turn.side is Side.REP]


def customer(state: Rehearsal) -> list[Turn]:
    return [turn for turn in state.turns if turn.side is Side.CUSTOMER]


@pytest.mark.parametrize("language", ["en", "sr", "el"])
def test_the_model_run_comes_to_the_good_end(language: str) -> None:
    state = play(setting(language), typed_lines(furious().model[language]), 3)

    assert state.outcome is not None
    assert (state.outcome.end, state.outcome.good) == ("trusts_us", True)
    assert {"order_number", "gift", "delivered"} <= set(state.told)
    assert state.anger < 6


def test_rudeness_uses_the_patience_up() -> None:
    state = said("Good morning, how can I help?", *RUDE)

    assert state.outcome is not None
    assert (state.outcome.end, state.outcome.good) == ("hangs_up", False)
    assert state.patience == 0


def test_without_an_end_of_its_own_patience_ends_it_all_the_same() -> None:
    bare = of(replace(furious(), ends=(End("never", True, parse("anger == 11")),)))

    state = play(bare, typed_lines(RUDE), 1)
    left = do_all(bare, Typed("Hello."), do.Close((Disposition.RESOLVED,), Disposition.RESOLVED))

    assert state.outcome is not None
    assert state.outcome.end == OUT_OF_PATIENCE
    assert left.outcome is not None
    assert (left.outcome.end, left.outcome.disposition) == (UNSETTLED, Disposition.RESOLVED)
    assert "hung_up" in rep(left)[-1].happenings


def test_after_the_end_nothing_changes() -> None:
    state = said("Good morning", *RUDE)

    assert act(setting(), state, Act(999_000, Typed("I am sorry!"))) is state


def test_the_customer_opens_in_answer_to_the_first_line() -> None:
    state = said("Good morning, Nova Electronics.")

    assert [turn.side for turn in state.turns] == [Side.REP, Side.CUSTOMER]
    assert state.turns[1].text in furious().opens["en"]


def test_a_customer_who_begins_speaks_before_the_rep() -> None:
    chat = of(replace(furious(), begins=Side.CUSTOMER, channel=Channel.CHAT))

    state = begin(chat, 1)

    assert state.turns[0].text in furious().opens["en"]
    assert state.turns[0].number == 0


def test_a_silent_caller_says_nothing() -> None:
    silent = of(replace(furious(), opens={}))

    state = play(silent, typed_lines(["Good morning, how can I help?"]), 1)

    assert [turn.text for turn in customer(state)] == [""]


def test_what_is_known_is_told_when_asked_and_not_before() -> None:
    before = said("Good morning, how can I help?")
    after = said("Good morning, how can I help?", "What is the order number?")

    assert "order_number" not in before.told
    assert after.told["order_number"] == "4471-A"
    assert "4471-A" in after.turns[-1].text


def test_what_is_kept_back_is_told_when_the_condition_holds() -> None:
    angry = said("Good morning, how can I help?", "When do you need it by?")
    calmed = said(
        "Good morning, how can I help?",
        "I see that we owe you an answer. I will stay with this myself until it is solved.",
        "When do you need it by?",
    )

    assert "gift" not in angry.told
    assert angry.turns[-1].text in furious().knows[3].withheld["en"]
    assert "gift" in calmed.told


def test_asking_again_for_what_was_told_annoys() -> None:
    state = said("Hello, how can I help?", "What is the order number?",
                 "Can I have the order number please?")  # fmt: skip

    assert "asked_again" in rep(state)[-1].happenings


def test_a_line_that_is_not_understood_offers_what_may_have_been_meant() -> None:
    state = said("Hello, how can I help?", "zzzz xxxx qqqq")

    assert rep(state)[-1].happenings == ("not_understood",)
    assert len(rep(state)[-1].nearest) == 5
    wordings = [
        text for row in content().moves["not_understood"].replies for text in row.says["en"]
    ]
    assert state.turns[-1].text in wordings


def test_i_meant_takes_the_line_back_at_no_cost() -> None:
    lost = said("Hello, how can I help?", "zzzz xxxx qqqq")
    at_once = do_all(
        setting(), Typed("Hello, how can I help?"), Aloud((Done(Move.OWN),)), every=12_000
    )

    meant = act(setting(), lost, Act(40_000, Meant((Done(Move.OWN),))))

    assert (meant.anger, meant.patience) == (at_once.anger, at_once.patience)
    assert meant.counts == at_once.counts
    assert rep(meant)[-1].meant
    assert rep(meant)[-1].text == "zzzz xxxx qqqq"
    assert len(rep(meant)) == len(rep(lost))


def test_said_aloud_counts_as_it_was_ticked() -> None:
    state = do_all(setting(), Aloud((Done(Move.GREET),)), Aloud((Done(Move.ASK, "order_number"),)))

    assert rep(state)[-1].how is How.ALOUD
    assert state.told == {"order_number": "4471-A"}


def test_a_wording_of_the_desk_is_known_by_its_template() -> None:
    welcome = do.Say("welcome", "welcome", "phone", "Hello there", "en")

    state = do_all(setting(), do.TakeWay("welcome", "speaks", welcome))

    assert [one.move for one in rep(state)[0].understood] == [Move.GREET]
    assert (rep(state)[0].template, rep(state)[0].how) == ("welcome", How.WORDING)


def test_the_right_a_possible_and_a_wrong_solution_are_told_apart() -> None:
    def offered(solution: str) -> tuple[str, ...]:
        state = do_all(setting(), Typed("Hello"), do.OfferSolution(solution, 1))
        return rep(state)[-1].happenings

    assert "right_solution" in offered("trace_parcel")
    assert "other_solution" in offered("resend_parcel")
    assert "wrong_solution" in offered("descale_coffee_machine")
    assert "too_soon" in offered("trace_parcel")


def test_a_promise_that_nobody_can_keep_is_heard() -> None:
    state = said("Hello, how can I help?", "It will surely arrive tomorrow.")

    assert "empty_promise" in rep(state)[-1].happenings
    assert rep(state)[-1].judgements[0].value < 0


def test_a_hold_that_was_not_asked_for_and_lasts_is_felt_twice() -> None:
    asked = do_all(setting(), Typed("Hello"), Typed("May I put you on hold for a minute?"),
                   do.Hold(), do.Resume())  # fmt: skip
    acts = [Act(5_000, Typed("Hello")), Act(9_000, do.Hold()), Act(99_000, do.Resume())]
    unasked = play(setting(), acts, 1)

    assert asked.counts.get("hold_unasked", 0) == 0
    assert asked.counts.get("long_hold", 0) == 0
    assert unasked.counts["hold_unasked"] == unasked.counts["long_hold"] == 1
    assert unasked.patience < asked.patience


def test_who_speaks_is_back_from_hold() -> None:
    state = do_all(setting(), Typed("Hello"), do.Hold(), Typed("Thank you for waiting."))

    assert state.on_hold_ms is None
    assert "resume" in [turn.note for turn in rep(state)]


def test_silence_is_noticed_and_hold_music_is_not_silence() -> None:
    hello = Act(5_000, Typed("Hello"))
    silent = play(setting(), [hello, Act(20_000, Waited()), Act(31_000, Waited())], 1)
    held = play(setting(), [hello, Act(9_000, do.Hold()), Act(60_000, Waited())], 1)

    assert silent.counts["silence"] == 1
    assert "silence" not in held.counts


def test_speaking_into_the_customers_line_is_an_interruption_on_the_phone_only() -> None:
    chat = of(replace(furious(), channel=Channel.CHAT))
    acts = [Act(5_000, Typed("Hello")), Act(5_400, Typed("What is the order number?"))]

    assert play(setting(), acts, 1).counts["interruption"] == 1
    assert "interruption" not in play(chat, acts, 1).counts


def test_a_transfer_is_warm_when_it_was_announced() -> None:
    handover = do.Transfer("Service", "All is told")
    cold = do_all(setting(), Typed("Hello"), handover)
    warm = do_all(setting(), Typed("Hello"), Typed("I will connect you with our technician."),
                  handover)  # fmt: skip

    assert "cold_transfer" in cold.counts
    assert "transferred" in warm.counts
    assert warm.handed_over


def test_a_written_promise_is_noticed() -> None:
    promise = do.MakePromise("p", "call", datetime(2026, 1, 2, tzinfo=UTC), "rep")

    state = do_all(setting(), Typed("Hello"), promise)

    assert state.promised
    assert state.counts["noted"] == 1


def test_magic_words_again_earn_nothing() -> None:
    once = said("Hello", "I understand how frustrating this must be.")
    twice = said(
        "Hello",
        "I understand how frustrating this must be.",
        "I can imagine how annoying that is.",
        "That must be really frustrating.",
    )

    assert twice.anger >= once.anger
    assert "repeated" in rep(twice)[-1].happenings


def test_a_command_that_the_customer_cannot_notice_changes_nothing() -> None:
    before = said("Hello")

    after = act(setting(), before, Act(13_000, do.Note("a remark")))

    assert replace(after, elapsed_ms=before.elapsed_ms) == before


def test_replies_can_depend_on_what_was_said_before_and_come_once() -> None:
    scenario = replace(
        furious(),
        knows=(Knowledge("street", hidden=True),),
        replies=(
            Reply(("ask_open",), {"en": ("First time.",)}, when=parse("own == 0"), once=True),
            Reply(("ask_open",), {"en": ("Again.",)}, tells=("street",), anger=1, patience=-1),
        ),
    )
    own = Aloud((Done(Move.ASK_OPEN),))

    state = do_all(of(scenario), Typed("Hello"), own, own)

    assert [turn.text for turn in customer(state)][1:] == ["First time.", "Again."]
    assert state.told == {"street": ""}


ACTS = st.one_of(
    st.text(max_size=60).map(Typed),
    st.sampled_from(furious().model["en"]).map(Typed),
    st.lists(st.sampled_from(list(Move)), min_size=1, max_size=3).map(
        lambda moves: Aloud(tuple(Done(move) for move in moves))
    ),
    st.lists(st.sampled_from(list(Move)), max_size=2).map(
        lambda moves: Meant(tuple(Done(move) for move in moves))
    ),
    st.sampled_from(
        [
            Waited(),
            do.Hold(),
            do.Resume(),
            do.Transfer("x", "y"),
            do.OfferSolution("trace_parcel", 1),
            do.OfferSolution("nothing", 1),
            do.WrapUp(),
            do.Back(),
        ]
    ),
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 90_000), ACTS), max_size=12), st.integers())
def test_the_same_acts_give_the_same_conversation_in_bounds(
    steps: list[tuple[int, object]], seed: int
) -> None:
    at, acts = 0, []
    for pause, what in steps:
        at += pause
        acts.append(Act(at, what))

    first, second = play(setting(), acts, seed), play(setting(), acts, seed)

    assert first == second
    assert all(0 <= t.anger <= 10 and 0 <= t.patience <= 10 for t in first.turns)
    assert 0 <= first.anger <= 10
    assert 0 <= first.patience <= 10
