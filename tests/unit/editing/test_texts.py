"""Every text of every item: found, counted, changed, and its place named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.content import HouseValue, Solution, Template, Wording
from agent_assist.domain.guide import FactType
from agent_assist.domain.items import Ref, all_items, item_in
from agent_assist.domain.studio import Spot
from agent_assist.editing.languages import (
    LanguageState,
    State,
    complete_and_old,
    language_states,
)
from agent_assist.editing.texts import spot_of, texts_of, with_texts
from tests.small_shop import small_content
from tests.starter import starter_content

ITEMS = [*all_items(small_content()), *starter_content().scenarios.values()]
LANGUAGES = ("en", "sr", "el")


@given(st.sampled_from(ITEMS))
def test_nothing_changed_gives_the_same_item(item: object) -> None:
    texts = {text.path: text.text for text in texts_of(item)}
    assert with_texts(item, {}) is item
    assert with_texts(item, texts) == item


@given(st.sampled_from(ITEMS), st.data())
def test_one_changed_text_is_the_only_one(item: object, data: st.DataObject) -> None:
    texts = texts_of(item)
    if not texts:
        return
    one = data.draw(st.sampled_from(texts))
    made = with_texts(item, {one.path: "another"})
    changed = [new for old, new in zip(texts, texts_of(made), strict=True) if old != new]
    assert [(text.path, text.language, text.text) for text in changed] == [
        (one.path, one.language, "another")
    ]


def test_ids_conditions_and_facts_are_no_texts() -> None:
    guide = small_content().guides["returns"]
    words = {text.text for text in texts_of(guide)}
    assert "Return a lamp" in words
    assert "money back" in words
    assert not words & {"offer", "returns", "money", "need", r"\d{4}-[A-Z]"}


GUIDE, HELLO = Ref("guide", "returns"), Ref("template", "hello")
RETURNS = Spot("guide", "returns", language="en")
DAYS = Ref("house_value", "return_days")


@pytest.mark.parametrize(
    ("ref", "text", "spot"),
    [
        (GUIDE, "Return a lamp", replace(RETURNS, field="title")),
        (GUIDE, "Offer a solution", replace(RETURNS, step="offer", field="title")),
        (GUIDE, "Money back", replace(RETURNS, step="wish", field="ways", part="money/text")),
        (GUIDE, "i want to return my lamp", replace(RETURNS, field="phrasings", part="0")),
        (
            HELLO,
            "{{ greeting }}, how can I help?",
            Spot("template", "hello", "", "short", "texts", language="en"),
        ),
        (DAYS, "14", Spot("house_value", "return_days", field="value")),
    ],
)
def test_where_a_text_is_edited(ref: Ref, text: str, spot: Spot) -> None:
    item = item_in(small_content(), ref)
    assert item is not None
    path = next(one.path for one in texts_of(item) if one.text == text)
    assert spot_of(item, path) == spot


def test_a_text_written_in_a_step_is_edited_in_its_guide() -> None:
    own = Template("returns.offer", (Wording("own", {"en": "Which one?"}),), inline=True)
    (text,) = texts_of(own)
    assert spot_of(own, text.path) == Spot(
        "guide", "returns", "offer", "own", "texts", language="en"
    )


def test_how_complete_each_language_is() -> None:
    solution = Solution(
        "x",
        {"en": "A", "sr": "А"},
        summary={"en": "B", "sr": "", "el": "Β"},
        steps={"en": ("1", "2"), "sr": ("1",)},
        revision=2,
        translated={"sr": 1},
    )
    assert language_states((solution,), LANGUAGES) == (
        LanguageState("en", State.COMPLETE, 0, 3),
        LanguageState("sr", State.MISSING, 1, 3),
        LanguageState("el", State.MISSING, 2, 3),
    )
    assert complete_and_old(solution, LANGUAGES) == (("en",), ("sr",))
    value = HouseValue("days", FactType.NUMBER, "14")
    assert complete_and_old(value, LANGUAGES) == (LANGUAGES, ())


@given(st.sampled_from([item for item in ITEMS if isinstance(item, Solution)]), st.data())
def test_the_quick_way_for_solutions_agrees_with_the_thorough_one(
    solution: Solution, data: st.DataObject
) -> None:
    texts = [text for text in texts_of(solution) if text.language]
    alone = [text.path for text in texts if len(text.path) == 2]  # no line of a list
    gone = data.draw(st.sets(st.sampled_from(alone), max_size=3))
    made = with_texts(solution, dict.fromkeys(gone, ""))
    states = language_states((made,), LANGUAGES)
    thorough = tuple(one.language for one in states if not one.missing)
    assert complete_and_old(made, LANGUAGES)[0] == thorough
