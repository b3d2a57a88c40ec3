"""How moves change anger and patience."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.practice import Rehearsal
from agent_assist.domain.scenario import CAUSES, Effect, MoveSpec, Temper
from agent_assist.sandbox.mood import MOST_CALMED, moved

TABLE = {
    "own": MoveSpec("own", anger=Effect(-2, -1, 0)),
    "rude": MoveSpec("rude", anger=Effect(4, 4, 3), patience=-2),
    "thank": MoveSpec("thank", anger=Effect(-1, -1, 0), patience=1),
}
UPSET = Rehearsal("s", "en", 0, 8, 5, opened=True)


def done(state: Rehearsal, *causes: str) -> Rehearsal:
    return replace(state, counts={**state.counts, **dict.fromkeys(causes, 1)})


def test_an_effect_depends_on_the_mood() -> None:
    assert moved(UPSET, ["own"], TABLE, Temper()) == (6, 5)
    assert moved(replace(UPSET, anger=4), ["own"], TABLE, Temper()) == (3, 5)
    assert moved(replace(UPSET, anger=1), ["own"], TABLE, Temper()) == (1, 5)


def test_what_helped_helps_no_second_time() -> None:
    assert moved(done(UPSET, "own"), ["own"], TABLE, Temper()) == (8, 5)
    assert moved(done(UPSET, "thank"), ["thank"], TABLE, Temper()) == (8, 5)


def test_what_harmed_harms_again() -> None:
    assert moved(done(replace(UPSET, anger=2), "rude"), ["rude"], TABLE, Temper()) == (5, 3)


def test_a_row_says_what_a_repeat_does() -> None:
    table = {"own": replace(TABLE["own"], again=1)}

    assert moved(done(UPSET, "own"), ["own"], table, Temper()) == (9, 5)


def test_a_temper_takes_things_its_own_way() -> None:
    temper = Temper(calms={"own": 3}, enrages={"thank": 2})

    assert moved(UPSET, ["own"], TABLE, temper) == (5, 5)
    assert moved(UPSET, ["thank"], TABLE, temper)[0] == 10


def test_all_kind_words_at_once_calm_no_more_than_so_much() -> None:
    temper = Temper(calms=dict.fromkeys(CAUSES, 3))

    assert moved(UPSET, ["own", "thank", "apologise"], TABLE, temper)[0] == 8 - MOST_CALMED


def test_at_the_limit_an_act_that_does_not_calm_costs_patience() -> None:
    furious = replace(UPSET, anger=9)

    assert moved(furious, ["ask"], TABLE, Temper()) == (9, 4)
    assert moved(furious, ["own"], TABLE, Temper()) == (7, 5)
    assert moved(replace(furious, opened=False), ["greet"], TABLE, Temper()) == (9, 5)


@given(
    st.integers(0, 10),
    st.integers(0, 10),
    st.lists(st.sampled_from(CAUSES)),
    st.dictionaries(st.sampled_from(CAUSES), st.integers(0, 10)),
)
def test_the_mood_stays_in_bounds(
    anger: int, patience: int, causes: list[str], strong: dict[str, int]
) -> None:
    state = replace(UPSET, anger=anger, patience=patience)

    after = moved(state, causes, TABLE, Temper(enrages=strong))

    assert all(0 <= value <= 10 for value in after)
