"""When a card is asked again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.training import Grade
from agent_assist.sandbox.schedule import new_memory, reviewed

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def gaps(*grades: Grade, retention: float = 0.9) -> list[timedelta]:
    """How long after each answer the card is due, asked each time when it is due."""
    memory, at, found = new_memory(AT), AT, []
    for grade in grades:
        memory, due = reviewed(memory, grade, at, retention)
        found.append(due - at)
        at = due
    return found


def test_a_card_that_is_known_comes_back_later_and_later() -> None:
    days = gaps(*[Grade.GOOD] * 6)
    assert days == sorted(days)
    assert days[-1] > timedelta(days=60)


def test_a_card_that_was_forgotten_comes_back_within_minutes() -> None:
    known = gaps(*[Grade.GOOD] * 4)
    forgotten = gaps(*[Grade.GOOD] * 4, Grade.AGAIN)
    assert forgotten[:4] == known
    assert forgotten[4] < timedelta(hours=1)


def test_who_wants_to_know_more_is_asked_more_often() -> None:
    assert gaps(*[Grade.GOOD] * 4, retention=0.95)[-1] < gaps(*[Grade.GOOD] * 4, retention=0.8)[-1]
    assert gaps(Grade.GOOD, retention=2.0) == gaps(Grade.GOOD, retention=0.97)


@given(st.lists(st.sampled_from(list(Grade)), max_size=12))
def test_the_same_answers_give_the_same_schedule(grades: list[Grade]) -> None:
    first = gaps(*grades)
    assert gaps(*grades) == first
    assert all(gap > timedelta(0) for gap in first)


@pytest.mark.parametrize("broken", ["", "{}", "[]", "null", '{"state": 9}'])
def test_a_broken_memory_is_said(broken: str) -> None:
    with pytest.raises(ValueError, match="memory of a review card"):
        reviewed(broken, Grade.GOOD, AT)
