"""Times and amounts in a line."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.sandbox.clauses import folded
from agent_assist.sandbox.lexicon import WORKING_DAY, lexicon_of
from agent_assist.sandbox.terms import number_of, times_and_amounts


def hours(line: str, language: str = "en") -> list[tuple[float, float]]:
    terms, _ = times_and_amounts(line, folded(line, language), lexicon_of(language))
    return [(round(term.least_hours, 3), round(term.most_hours, 3)) for term in terms]


def amounts(line: str, language: str = "en") -> list[tuple[Decimal, str]]:
    _, found = times_and_amounts(line, folded(line, language), lexicon_of(language))
    return [(amount.value, amount.unit) for amount in found]


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "within 24 hours", [(0, 24)]),
        ("en", "in two to four working days", [(2 * WORKING_DAY, 4 * WORKING_DAY)]),
        ("en", "tomorrow", [(12, 38)]),
        ("en", "within the hour", [(0, 1)]),
        ("en", "for 12 months", [(8640, 8640)]),
        ("sr", "у року од 24 сата", [(0, 24)]),
        ("sr", "za 3–5 radnih dana", [(3 * WORKING_DAY, 5 * WORKING_DAY)]),
        ("sr", "za sat vremena", [(0, 1)]),
        ("sr", "сутра", [(12, 38)]),
        ("el", "μέσα σε 24 ώρες", [(0, 24)]),
        ("el", "σε δύο με τέσσερις εργάσιμες", [(2 * WORKING_DAY, 4 * WORKING_DAY)]),
        ("el", "avrio", [(12, 38)]),
        ("en", "the parcel is blue", []),
    ],
)
def test_times(language: str, line: str, expected: list[tuple[float, float]]) -> None:
    assert hours(line, language) == [(round(a, 3), round(b, 3)) for a, b in expected]


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "1,500 dinars", [(Decimal(1500), "rsd")]),
        ("en", "€ 20", [(Decimal(20), "eur")]),
        ("en", "12 %", [(Decimal(12), "percent")]),
        ("en", "two vouchers", [(Decimal(2), "vouch")]),
        ("en", "the whole difference", [(Decimal(1), "share")]),
        ("sr", "1.500,50 RSD", [(Decimal("1500.50"), "rsd")]),
        ("sr", "не кошта ништа", [(Decimal(0), "share")]),
        ("el", "129,90 €", [(Decimal("129.90"), "eur")]),
    ],
)
def test_amounts(language: str, line: str, expected: list[tuple[Decimal, str]]) -> None:
    assert amounts(line, language) == expected


@given(st.text(max_size=100), st.sampled_from(["en", "sr", "el"]))
def test_no_text_makes_it_fail(line: str, language: str) -> None:
    words = folded(line, language)
    terms, _ = times_and_amounts(line, words, lexicon_of(language))

    assert all(term.least_hours <= term.most_hours or term.most_hours >= 0 for term in terms)


@pytest.mark.parametrize(
    ("text", "value"), [("1.500", "1500"), ("1,5", "1.5"), ("12 990,00", "12990.00"), ("7", "7")]
)
def test_numbers_are_read_with_the_marks_of_every_language(text: str, value: str) -> None:
    assert number_of(text) == Decimal(value)
