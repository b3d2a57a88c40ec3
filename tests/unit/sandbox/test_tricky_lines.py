"""Lines that are easily misread: harm in kind words, kind words with harm, near promises."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from agent_assist.domain.practice import Act, Rehearsal, Typed
from agent_assist.domain.scenario import Happening, Move
from agent_assist.sandbox.customer import act, begin
from tests.scenario_reps import LANGUAGES, TRANSFER, WAIT, Stage, model
from tests.starter import starter_content

LINES = yaml.safe_load((Path(__file__).parent / "tricky_lines.yaml").read_text("utf-8"))
ROWS = [
    pytest.param(language, row, id=f"{language}-{number}")
    for language, rows in LINES.items()
    for number, row in enumerate(rows, 1)
]
NO_SCENARIO_IN_QUESTION = "polite_return"
GREETING = {"en": "Good morning, how can I help?", "sr": "Добар дан, изволите?",
            "el": "Καλημέρα σας, πώς μπορώ να βοηθήσω;"}  # fmt: skip
GOODBYE = {"en": "Goodbye.", "sr": "Довиђења.", "el": "Γεια σας."}


@pytest.fixture(scope="module")
def stage() -> Stage:
    return Stage(starter_content())


def after(stage: Stage, scenario: str, language: str, line: str) -> Rehearsal:
    """The conversation after a greeting and a line."""
    setting = stage.setting(scenario, language)
    greeted = act(setting, begin(setting), Act(4_000, Typed(GREETING[language])))
    return act(setting, greeted, Act(24_000, Typed(line)))


def test_each_language_has_as_many() -> None:
    assert {len(rows) for rows in LINES.values()} == {32}


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_a_tricky_line_is_read_as_it_is_meant(
    stage: Stage, language: str, row: dict[str, Any]
) -> None:
    conversation = after(stage, row.get("in", NO_SCENARIO_IN_QUESTION), language, row["say"])
    turn = next(it for it in reversed(conversation.turns) if it.text == row["say"])
    moves = {one.move.value for one in turn.understood}
    wrong = moves & set(row.get("isnt", ())) or (moves and "any" in row.get("isnt", ()))
    found = "is" not in row or moves & set(row["is"])
    honest = "empty" not in row or (Happening.EMPTY_PROMISE in turn.happenings) is row["empty"]
    assert bool(found and honest and not wrong) is not row.get("misread", False), turn


NEAR = yaml.safe_load((Path(__file__).parent / "near_promises.yaml").read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scenario", NEAR)
def test_an_offer_that_shares_words_with_an_empty_promise_is_none(
    stage: Stage, scenario: str, language: str
) -> None:
    for kind, lines in NEAR[scenario][language].items():
        for line in lines:
            turns = after(stage, scenario, language, line).turns
            turn = next(it for it in reversed(turns) if it.text == line)
            assert (Happening.EMPTY_PROMISE in turn.happenings) is (kind == "empty"), turn


# --- greeting and leave ---------------------------------------------------------------------------

BOTH = {"sr": ("Здраво!", "Поздрав!"), "el": ("Γεια σας.", "Γεια χαρά!", "Χαίρετε.")}


@pytest.mark.parametrize(
    ("language", "line"), [(language, line) for language in BOTH for line in BOTH[language]]
)
def test_a_word_that_greets_and_takes_leave_does_what_its_place_says(
    stage: Stage, language: str, line: str
) -> None:
    setting = stage.setting("polite_return", language)
    state = act(setting, begin(setting), Act(4_000, Typed(line)))
    assert state.counts.get(Move.GREET) == 1
    assert Move.FAREWELL not in state.counts
    for number, said in enumerate(model(setting.scenario, language)[2:5], 2):
        state = act(setting, state, Act(12_000 * number, Typed(said)))
    state = act(setting, state, Act(90_000, Typed(line)))
    assert state.counts.get(Move.FAREWELL) == 1
    assert state.ended


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_asks_whether_somebody_is_there_does_not_take_leave(
    stage: Stage, language: str
) -> None:
    there = {"en": "Hello?", "sr": "Хало? Здраво?", "el": "Γεια σας; Με ακούτε;"}[language]
    setting = stage.setting("polite_return", language)
    state = begin(setting)
    for number, said in enumerate((*model(setting.scenario, language)[:4], there), 1):
        state = act(setting, state, Act(12_000 * number, Typed(said)))
    assert not state.ended


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_goodbye_before_the_handover_does_not_end_it(stage: Stage, language: str) -> None:
    *lines, handover = model(stage.content.scenarios["warm_transfer"], language)
    assert handover == TRANSFER
    played, card = stage.play("warm_transfer", language, (*lines, GOODBYE[language], TRANSFER))
    assert played.outcome is not None
    assert played.outcome.good
    assert card.points > 90


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_says_goodbye_twice_and_hands_over_to_nobody_has_ended_it(
    stage: Stage, language: str
) -> None:
    *lines, _ = model(stage.content.scenarios["warm_transfer"], language)
    bye = GOODBYE[language]
    played, _ = stage.play("warm_transfer", language, (*lines, bye, WAIT, bye))
    assert played.outcome is not None
    assert not played.outcome.good


# --- no words at all ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_by_chance_are_understood_by_nobody(stage: Stage, language: str) -> None:
    chance = Random(5)
    lines = [
        " ".join("".join(chance.choices("bcdfghjklmnpqrstvwxz", k=6)) for _ in range(3))
        for _ in range(60)
    ]
    reader = stage.setting("polite_return", language).understanding
    assert [line for line in lines if reader.read(line)] == []
