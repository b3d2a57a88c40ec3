"""What a typed line does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.domain.practice import Certainty
from agent_assist.domain.scenario import Move
from agent_assist.sandbox.understanding import Understanding
from tests.unit.sandbox.shop import book, content, furious, reader


def moves(line: str, language: str = "en") -> set[str]:
    return {one.move.value for one in reader(language).read(line)}


@pytest.mark.parametrize(
    ("language", "line", "move"),
    [
        ("en", "I am so sorry about all this.", "apologise"),
        ("en", "im realy sory abuot that", "apologise"),
        ("en", "Could you tell me what happened?", "ask_open"),
        ("en", "You have to calm down.", "dismiss"),
        ("en", "I'll put you through to a colleague in billing.", "transfer"),
        ("sr", "Много ми је жао због тога.", "apologise"),
        ("sr", "mnogo mi je zao zbog toga", "apologise"),
        ("sr", "Šta se tačno dogodilo?", "ask_open"),
        ("sr", "Sta se tacno dogodlo", "ask_open"),
        ("el", "Λυπάμαι πολύ για αυτό.", "apologise"),
        ("el", "lipamai poli gi auto", "apologise"),
        ("el", "ti egine akrivos?", "ask_open"),
    ],
)
def test_moves_are_found_in_every_script_and_with_slips(
    language: str, line: str, move: str
) -> None:
    assert move in moves(line, language)


def test_a_line_can_do_several_things() -> None:
    found = moves("I am sorry about that. What is the order number? I will see to it myself.")

    assert {"apologise", "ask", "own"} <= found


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The oak is a tree of the beech family."),
        ("en", "asdf qwer zxcv"),
        ("en", "?!..."),
        ("sr", "Храст је дрво из породице букава."),
        ("el", "Η βελανιδιά είναι δέντρο της οικογένειας των φηγοειδών."),
    ],
)
def test_what_is_no_move_is_not_understood(language: str, line: str) -> None:
    assert moves(line, language) == set()


def test_a_question_tells_which_fact_it_asks_for() -> None:
    asked = {
        one.about for one in reader().read("May I have the order number?") if one.move is Move.ASK
    }

    assert asked == {"order_number"}


def test_an_offer_tells_which_solution_it_offers() -> None:
    (offer,) = reader().read("I can have the courier search for your parcel.")

    assert (offer.move, offer.about) == (Move.OFFER, "trace_parcel")


def test_what_only_this_customer_knows_can_be_asked_for() -> None:
    theirs = Understanding(book(), furious())

    assert "gift" in {one.about for one in theirs.read("Is it a gift?")}
    assert "gift" not in {one.about for one in reader().read("Is it a gift?")}


def test_the_span_is_the_clause() -> None:
    line = "Good morning. I am very sorry for the delay."

    sorry = next(one for one in reader().read(line) if one.move is Move.APOLOGISE)

    assert line[slice(*sorry.span)] == "I am very sorry for the delay"


@pytest.mark.parametrize(
    ("line", "certainty", "polarity"),
    [
        ("It will surely arrive tomorrow.", Certainty.SURE, True),
        ("It will probably arrive tomorrow.", Certainty.HEDGED, True),
        ("I will call you tomorrow.", Certainty.PLAIN, True),
        ("Unfortunately it will not arrive tomorrow.", Certainty.PLAIN, False),
    ],
)
def test_certainty_and_denial_are_told(line: str, certainty: Certainty, polarity: bool) -> None:
    found = reader().read(line)[0]

    assert (found.certainty, found.polarity) == (certainty, polarity)


def test_times_are_told_in_hours() -> None:
    (found,) = reader().read("I will call you back within 24 hours.")

    assert [(term.least_hours, term.most_hours) for term in found.dates] == [(0.0, 24.0)]


def test_a_wording_of_the_desk_is_known_by_its_template() -> None:
    template = content().templates["rapport_owed"]

    found = reader().wording(template.id, "Something else entirely, about bananas.")

    assert [one.move for one in found] == [Move.ACKNOWLEDGE, Move.OWN]
    assert {one.confidence for one in found} == {1.0}


def test_nearest_offers_moves_where_nothing_fits() -> None:
    line = "sorrow sorted"

    assert len(reader().nearest(line)) == 5
    assert len(set(reader().nearest(line))) == 5


def test_without_a_moves_table_nothing_is_understood() -> None:
    from agent_assist.domain.content import Content
    from agent_assist.sandbox.understanding import Phrasebook

    empty = Understanding(Phrasebook(Content(), "en"))

    assert empty.read("I am sorry") == ()
    assert empty.nearest("I am sorry") == ()


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["en", "sr", "el"]))
def test_no_text_makes_it_fail(line: str, language: str) -> None:
    for one in reader(language).read(line):
        assert 0 <= one.confidence <= 1
        assert 0 <= one.span[0] < one.span[1] <= len(line)
    reader(language).nearest(line)


def test_a_very_long_line_takes_bounded_time() -> None:
    line = "I am sorry, and I will call you tomorrow. " * 20_000

    assert moves(line) <= {move.value for move in Move}
