"""The scorecard: what earns points, what loses them, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent_assist.domain.practice import How, Judgement, Turn, Understood
from agent_assist.domain.scenario import Happening, Move, Persona, Side
from agent_assist.domain.training import Criterion, Scorecard
from agent_assist.practising import said_in
from agent_assist.sandbox.better import better_words
from agent_assist.sandbox.scoring import score
from agent_assist.sandbox.talk import Talk, Wanted
from tests.unit.sandbox.shop import content, furious


def said(text: str, *moves: Move, **more: object) -> Turn:
    understood = tuple(Understood(move) for move in moves)
    turn = Turn(0, Side.REP, text, 0, How.TYPED, understood)
    return replace(turn, **more)


def heard(text: str, *told: str) -> Turn:
    return Turn(0, Side.CUSTOMER, text, 0, How.CUSTOMER, told=told)


FAIR = Judgement(1.0, "we call within 24 hours", "An answer within 24 hours", "trace")
EMPTY = Judgement(-1.0, "it surely comes tomorrow", "An answer within 24 hours", "trace")


def good_talk() -> Talk:
    turns = (
        said("Good morning, how can I help?", Move.GREET),
        heard("My parcel!"),
        said("I see that we owe you an answer, I will see to it.", Move.ACKNOWLEDGE, Move.OWN),
        said("What happened?", Move.ASK_OPEN),
        heard("It never came.", "when"),
        said("The order number?", Move.ASK),
        heard("4471", "order"),
        said("So the parcel of order 4471 never came?", Move.CONFIRM),
        said("I have it traced.", Move.OFFER, solution="trace"),
        said("We call within 24 hours.", Move.PROMISE, judgements=(FAIR,)),
        said("Anything else?", Move.ANYTHING_ELSE),
        said("Thank you, goodbye.", Move.THANK, Move.FAREWELL),
    )
    return Talk(
        "en",
        turns,
        (Wanted("order", "the order number", "Which order?"), Wanted("when", "since when")),
        frozenset({"order", "when"}),
        frozenset({Move.ACKNOWLEDGE}),
        ("trace",),
        ("resend",),
        commits=True,
        upset=True,
        seconds=300,
        took=200,
        end="It is traced.",
        good=True,
        titles={"trace": "Trace the parcel"},
    )


def without(talk: Talk, *moves: Move) -> Talk:
    return replace(
        talk,
        turns=tuple(it for it in talk.turns if not {u.move for u in it.understood} & set(moves)),
    )


def points(card: Scorecard) -> dict[str, int]:
    return {it.criterion.value: it.points for it in card.criteria}


def test_a_model_conversation_has_all_points() -> None:
    card = score(good_talk())
    assert card.points == 100
    assert all(it.points == it.most > 0 for it in card.criteria)
    assert (card.end, card.good, card.lost) == ("It is traced.", True, ())


def test_every_point_has_its_line() -> None:
    talk = good_talk()
    for one in score(talk).criteria:
        for evidence in one.evidence:
            assert evidence.why
            assert evidence.line >= 0
            assert evidence.text == talk.turns[evidence.line].text


def test_the_same_conversation_has_the_same_score() -> None:
    assert score(good_talk()) == score(good_talk())


def test_what_was_left_out_costs_its_criterion_and_no_other() -> None:
    whole = points(score(good_talk()))
    for move, criterion in (
        (Move.GREET, Criterion.GREETING),
        (Move.ACKNOWLEDGE, Criterion.RAPPORT),
        (Move.CONFIRM, Criterion.CONFIRMING),
        (Move.OFFER, Criterion.SOLUTION),
        (Move.PROMISE, Criterion.HONESTY),
        (Move.THANK, Criterion.THANKS),
    ):
        less = points(score(without(good_talk(), move)))
        assert less[criterion.value] < whole[criterion.value], move
    asked = points(score(without(good_talk(), Move.THANK)))
    assert {k for k in whole if asked[k] < whole[k]} == {"thanks"}


def test_an_empty_promise_costs_more_than_silence_and_says_what_can_be_promised() -> None:
    talk = good_talk()
    turns = tuple(
        replace(it, text="It surely comes tomorrow.", judgements=(EMPTY,)) if it.judgements else it
        for it in talk.turns
    )
    card = score(replace(talk, turns=turns))
    honesty = card.of(Criterion.HONESTY)
    assert honesty.points == 0
    (evidence,) = [it for it in honesty.evidence if it.points < 0]
    assert evidence.text == "It surely comes tomorrow."
    assert (evidence.better, evidence.source) == ("An answer within 24 hours", "solution/trace")


def test_what_was_not_found_out_is_named_with_its_question() -> None:
    card = score(replace(good_talk(), told=frozenset({"when"})))
    missing = [it for it in card.of(Criterion.NEED).evidence if it.points < 0]
    assert [(it.why, it.better) for it in missing] == [
        ("Not found out: the order number", "Which order?")
    ]


def test_small_talk_with_somebody_upset_costs_rapport() -> None:
    talk = good_talk()
    turns = (talk.turns[0], said("Lovely weather!", Move.SMALL_TALK), *talk.turns[1:])
    assert score(replace(talk, turns=turns)).of(Criterion.RAPPORT).points == 5


def test_cold_lines_cost_the_whole_and_empathy() -> None:
    talk = good_talk()
    turns = (*talk.turns, said("Are you stupid?", Move.RUDE))
    card = score(replace(talk, turns=turns))
    assert card.of(Criterion.EMPATHY).points == 4
    assert [(it.points, it.why) for it in card.lost] == [(-5, "This was rude.")]
    assert card.points < 95


def test_magic_words_alone_are_worth_little() -> None:
    words = "I understand, I am so sorry, I will see to it, thank you, goodbye."
    warm = (
        Move.ACKNOWLEDGE,
        Move.EMPATHISE,
        Move.APOLOGISE,
        Move.OWN,
        Move.THANK,
        Move.FAREWELL,
    )
    turns = (said("Good morning!", Move.GREET), *[said(words, *warm)] * 6)
    talk = replace(good_talk(), turns=turns, told=frozenset(), good=False)
    card = score(talk)
    assert card.points < 50
    assert card.of(Criterion.EMPATHY).points < 10


def test_a_rude_run_is_worth_next_to_nothing() -> None:
    turns = tuple(said("That is your fault.", move) for move in (Move.RUDE, Move.BLAME) * 2)
    card = score(replace(good_talk(), turns=turns, told=frozenset(), good=False))
    assert card.points == 0


def test_hints_and_a_bad_end_cost_points() -> None:
    talk = replace(good_talk(), hints=2)
    assert score(talk).points == 94
    assert score(replace(good_talk(), good=False)).points == 75


def test_waiting_and_interrupting_cost_pace() -> None:
    slow = replace(heard("Hello?"), happenings=(Happening.SILENCE.value,))
    talk = good_talk()
    assert score(replace(talk, turns=(*talk.turns, slow))).of(Criterion.PACE).points == 3
    assert score(replace(talk, took=400)).of(Criterion.PACE).points == 3
    assert score(replace(talk, took=4000)).of(Criterion.PACE).points == 0
    assert score(replace(talk, seconds=0)).of(Criterion.PACE).most == 0


def test_what_does_not_apply_does_not_count() -> None:
    silent = Talk("en", (said("Good morning?", Move.GREET), said("Goodbye.", Move.FAREWELL)))
    card = score(silent)
    assert card.of(Criterion.SOLUTION).most == card.of(Criterion.HONESTY).most == 0
    assert 0 < card.points < 100


def test_an_empty_conversation_has_a_score() -> None:
    assert score(Talk("en", ())).points == 0
    assert score(Talk("en", ())).of(Criterion.GREETING).evidence


def test_better_words_come_from_the_library() -> None:
    talk = without(good_talk(), Move.GREET)
    card = score(talk, lambda move: (f"words for {move}", f"template/{move}"))
    (evidence,) = card.of(Criterion.GREETING).evidence
    assert (evidence.better, evidence.source) == ("words for greet", "template/greet")


def test_offering_help_is_no_offer_yet() -> None:
    talk = good_talk()
    vague = said("We can do that together.", Move.OFFER)
    early = replace(talk, turns=(talk.turns[0], vague, *talk.turns[1:]))
    assert points(score(early)) == points(score(talk))


def test_a_kind_word_at_the_goodbye_fits_everybody() -> None:
    talk = good_talk()
    kind = said("Thank you, goodbye, a lovely day!", Move.THANK, Move.FAREWELL, Move.SMALL_TALK)
    assert points(score(replace(talk, turns=(*talk.turns[:-1], kind))))["rapport"] == 10
    chat = said("What weather!", Move.SMALL_TALK)
    assert (
        points(score(replace(talk, turns=(*talk.turns[:2], chat, *talk.turns[2:]))))["rapport"] == 5
    )


def test_thanks_for_waiting_are_thanks() -> None:
    talk = without(good_talk(), Move.THANK)
    last = said("Thank you for waiting, goodbye.", Move.AFTER_HOLD, Move.FAREWELL)
    assert points(score(replace(talk, turns=(*talk.turns, last))))["thanks"] == 10


def handed_over(talk: Talk) -> Talk:
    happening = (Happening.TRANSFERRED.value,)
    over = Turn(0, Side.REP, "", 0, How.COMMAND, (), happening, note="transfer")
    thanks = said("Thank you, my colleague knows everything.", Move.THANK)
    turns = (*without(talk, Move.OFFER, Move.PROMISE, Move.FAREWELL).turns, thanks, over)
    return replace(talk, turns=turns, solutions=())


def test_a_handover_is_the_solution_where_somebody_else_decides() -> None:
    talk = handed_over(good_talk())
    assert points(score(talk))["solution"] == 15
    assert points(score(replace(talk, good=False)))["solution"] == 0
    assert points(score(replace(talk, solutions=("trace",))))["solution"] == 0


def test_who_is_handed_over_needs_no_goodbye() -> None:
    talk = handed_over(good_talk())
    assert points(score(talk))["thanks"] == 10
    assert points(score(replace(talk, turns=talk.turns[:-1])))["thanks"] == 8


def test_a_silent_caller_is_greeted_and_thanked_and_no_more() -> None:
    turns = (
        said("Good morning, how can I help?", Move.GREET),
        heard(""),
        said("Are you there?", Move.GREET),
        said("Thank you for calling, goodbye.", Move.THANK, Move.FAREWELL),
    )
    silent = Talk("en", turns, silent=True, seconds=60, took=40, good=True)
    card = score(silent)
    assert card.points == 100
    assert {it.criterion.value for it in card.criteria if it.most} == {"greeting", "pace", "thanks"}
    assert score(replace(silent, turns=turns[:-1])).points < 70


@pytest.mark.parametrize(
    ("language", "address"),
    [
        ("en", "Mr Petrović"),
        ("sr", "господине Петровићу"),
        ("sr-Latn", "gospodine Petroviću"),
        ("el", "κύριε Πετρίδη"),
    ],
)
def test_better_words_are_said_to_the_scenarios_own_customer(language: str, address: str) -> None:
    say = said_in(content(), language, furious().customer)
    better = better_words(content(), language, say)
    words, source = better(Move.THANK)
    assert source == "template/thank_goodbye/plain"
    assert address in words


def test_better_words_for_nobody_in_particular_have_a_plausible_name() -> None:
    say = said_in(content(), "en", Persona())
    assert say("did_it_solve", "plain") == said_in(content(), "en")("did_it_solve", "plain")
