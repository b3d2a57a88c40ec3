"""How honest a line is."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.domain.practice import Understood
from agent_assist.domain.scenario import Move
from agent_assist.sandbox.honesty import Judge
from agent_assist.sandbox.playing import house_texts
from tests.unit.sandbox.shop import content, furious, reader


@cache
def judge(language: str = "en") -> Judge:
    return Judge(content(), language, house_texts(content(), language), furious())


@pytest.mark.parametrize(
    ("language", "solution", "better", "worse"),
    [
        ("en", "trace_parcel", "I cannot promise that the parcel is found.",
         "I promise that the parcel is found."),
        ("en", "trace_parcel", "We will know within 24 hours.", "It will surely arrive tomorrow."),
        ("en", "cancel_late_order", "The money is back within 5 working days.",
         "The money is back within 2 hours."),
        ("en", "voucher_goodwill", "You get a voucher of 1,500 dinars.",
         "You get a voucher of 9,000 dinars."),
        ("sr", "trace_parcel", "Не могу да обећам да ће пакет бити нађен.",
         "Обећавам да ће пакет бити нађен."),
        ("sr", "trace_parcel", "Zovem vas u roku od 24 sata.", "Zovem vas za deset minuta."),
        ("el", "trace_parcel", "Δεν υπόσχομαι ότι θα βρεθεί το δέμα.",
         "Υπόσχομαι ότι θα βρεθεί το δέμα."),
        ("el", "trace_parcel", "Σας καλούμε μέσα σε 24 ώρες.", "Σας καλούμε σε δέκα λεπτά."),
    ],
)  # fmt: skip
def test_the_honest_line_is_worth_more(
    language: str, solution: str, better: str, worse: str
) -> None:
    ours = judge(language)

    assert ours.honesty(better, solution) > ours.honesty(worse, solution)


def test_a_judgement_names_what_it_stands_on() -> None:
    line = "I cannot promise that it comes before Saturday."

    (found,) = judge().judgements(line, reader().read(line))

    assert found.value > 0
    assert found.against == "That the parcel comes before Saturday"
    assert found.clause == "I cannot promise that it comes before Saturday"


def test_only_what_commits_is_judged() -> None:
    line = "Good afternoon, how can I help you?"

    assert judge().judgements(line, reader().read(line)) == ()


def test_a_question_commits_to_nothing() -> None:
    asked = "Shall I open a search, with an answer within 24 hours?"
    offer = Understood(Move.OFFER, "trace_parcel", (0, len(asked)))

    assert judge().judgements(asked, [offer]) == ()
    assert judge().judgements(asked.replace("?", "."), [offer]) != ()


def test_an_unknown_solution_is_worth_nothing_in_itself() -> None:
    assert judge().honesty("We will see.", "no_such_solution") == pytest.approx(0.1)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en", "sr", "el"]))
def test_a_value_is_from_minus_one_to_one(line: str, language: str) -> None:
    assert -1 <= judge(language).honesty(line, "trace_parcel") <= 1
