"""The scorecard of real calls: what the log tells is judged, what it cannot tell is not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent_assist.domain import events as ev
from agent_assist.domain.commands import Actor, OfferOutcome, Role
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.events import Event, Recorded
from agent_assist.domain.guide import Channel, Direction, Disposition, Mood
from agent_assist.domain.training import Criterion, Scorecard
from agent_assist.practising import Books, reading_of
from agent_assist.sandbox.real_call import talk_of_call
from agent_assist.sandbox.scoring import score
from agent_assist.services.scoring import CallScores
from tests.starter import starter_content

ANA, BOB = Actor("ana", "Ana", Role.REP), Actor("bob", "Bob", Role.REP)
MIRA = Actor("mira", "Mira", Role.SUPERVISOR)
STARTED = ev.Started(Channel.PHONE, Direction.INBOUND, "en", "7", ANA)
GREETING = "Good morning, Nova Electronics, Ana speaking. How can I help you?"


def said(text: str, template: str = "") -> ev.WasSaid:
    return ev.WasSaid("opening", "step", template, "w", text, "en")


def call(*events: Event, seconds_between: int = 10) -> tuple[Recorded, ...]:
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    return tuple(
        Recorded("call-1", number, f"c{number}", at, 1000 * seconds_between * number, event)
        for number, event in enumerate((STARTED, *events), 1)
    )


@pytest.fixture(scope="module")
def content() -> Content:
    return starter_content()


@pytest.fixture(scope="module")
def books() -> Books:
    return Books()


def scored(content: Content, books: Books, *events: Event, seconds_between: int = 10) -> Scorecard:
    reading = reading_of(books)(content, "en")
    records = call(*events, seconds_between=seconds_between)
    talk = talk_of_call(records, content, read=reading.read, judged=reading.judged)
    return score(talk, reading.better)


def test_a_call_of_which_nothing_is_known_is_not_judged(content: Content, books: Books) -> None:
    card = scored(content, books)
    assert [one.most for one in card.criteria] == [0] * len(Criterion)
    unknown = {one.criterion for one in card.criteria if one.unknown}
    assert unknown >= {Criterion.GREETING, Criterion.RAPPORT, Criterion.HONESTY, Criterion.PACE}


def test_what_was_said_is_judged_with_its_line(content: Content, books: Books) -> None:
    card = scored(content, books, said(GREETING), said("Thank you for calling. Goodbye."))
    greeting = card.of(Criterion.GREETING)
    assert (greeting.points, greeting.evidence[0].text) == (10, GREETING)
    assert card.of(Criterion.THANKS).points >= 7
    assert not greeting.unknown


def test_what_the_desk_would_have_shown_and_was_not_said_is_missed_with_better_words(
    content: Content, books: Books
) -> None:
    card = scored(content, books, said("What is your order number?"))
    greeting = card.of(Criterion.GREETING)
    assert (greeting.points, greeting.most) == (0, 10)
    assert greeting.evidence[0].better
    assert card.of(Criterion.NEED).most == 10  # open questions asked freely are not in the log


def test_the_mood_is_known_only_where_the_rep_noted_it(content: Content, books: Books) -> None:
    unknown = scored(content, books, said(GREETING)).of(Criterion.EMPATHY)
    assert unknown.most == 0
    assert unknown.unknown
    upset = scored(content, books, said(GREETING), ev.MoodSet(Mood.UPSET)).of(Criterion.EMPATHY)
    assert (upset.points, upset.most, upset.unknown) == (0, 10, "")


def test_a_solution_counts_when_the_customer_took_it(content: Content, books: Books) -> None:
    offered = ev.SolutionOffered("trace_parcel", 1)
    taken = ev.OfferAnswered("trace_parcel", OfferOutcome.ACCEPTED)
    assert scored(content, books, offered).of(Criterion.SOLUTION).unknown
    assert scored(content, books, offered, taken).of(Criterion.SOLUTION).points == 15


def test_a_long_or_unnamed_hold_costs_pace_and_a_short_one_does_not(
    content: Content, books: Books
) -> None:
    held = (ev.HoldBegan(60), ev.HoldEnded())
    short = scored(content, books, *held).of(Criterion.PACE)
    long = scored(content, books, *held, seconds_between=100).of(Criterion.PACE)
    unnamed = scored(content, books, ev.HoldBegan(0), ev.HoldEnded()).of(Criterion.PACE)
    assert short.unknown
    assert [one.points for one in long.evidence if one.points < 0] == [-2]
    assert [one.points for one in unnamed.evidence if one.points < 0] == [-2]


def test_what_was_taken_back_was_not_said(content: Content, books: Books) -> None:
    told = call(said(GREETING), said("That is your own fault."), ev.Undone("c3"))
    talk = talk_of_call(told, content)
    assert [turn.text for turn in talk.turns] == [GREETING]


def test_asked_at_the_end_whether_it_was_solved(content: Content, books: Books) -> None:
    closed = ev.Closed((), Disposition.RESOLVED, solved=True)
    thanks = scored(content, books, said(GREETING), closed).of(Criterion.THANKS)
    assert 3 in [one.points for one in thanks.evidence]


def test_erased_lines_earn_nothing_and_do_no_harm(content: Content, books: Books) -> None:
    card = scored(content, books, said(""), said(GREETING))
    assert [one.points for one in card.lost] == []
    assert card.of(Criterion.GREETING).points > 0


# --- who may see it -------------------------------------------------------------------------------


class Log:
    def events(self, interaction: str) -> tuple[Recorded, ...]:
        return call(said(GREETING)) if interaction == "call-1" else ()


def test_the_rep_of_a_call_and_supervisors_see_its_score_and_nobody_else(
    content: Content, books: Books
) -> None:
    scores = CallScores(Log(), lambda version: content, reading_of(books))
    assert scores.of(ANA, "call-1") == scores.of(MIRA, "call-1")
    assert scores.of(ANA, "call-1").judged >= 1
    with pytest.raises(KnownError, match="for the rep who served it"):
        scores.of(BOB, "call-1")
    with pytest.raises(KnownError, match="No call in the log"):
        scores.of(MIRA, "call-2")


def test_a_call_is_judged_by_the_library_it_went_by(content: Content, books: Books) -> None:
    asked: list[str] = []

    def version(name: str) -> Content:
        asked.append(name)
        return content

    CallScores(Log(), version, reading_of(books)).of(MIRA, "call-1")
    assert asked == ["7"]
