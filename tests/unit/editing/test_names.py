"""Another id: everything that names the item follows, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.condition import parse, to_text
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import KINDS, Ref, all_items, item_in, items_of, with_items
from agent_assist.domain.problem import Severity
from agent_assist.domain.studio import Edit, Renamed
from agent_assist.editing.names import (
    condition_following,
    following,
    named_in_text,
    renamed,
    renamed_in_text,
    renamed_step,
)
from agent_assist.editing.uses import uses
from agent_assist.guidecheck import check
from agent_assist.rendering import analyse
from tests.small_shop import small_content
from tests.starter import starter_content

SHOP = starter_content()
RENAMED = [
    ("guide", "returns", "give_back"),
    ("template", next(id_ for id_, one in SHOP.templates.items() if not one.inline), "a_text"),
    ("solution", next(iter(SHOP.solutions)), "a_way_out"),
    ("house_value", "return_days", "days_to_return"),
    ("fact", "order_number", "number_of_order"),
    ("pack", "shop", "electronics"),
    ("scenario", next(iter(SHOP.scenarios)), "a_customer"),
]


def applied(content: Content, edit: Edit) -> Content:
    return with_items(content, edit.items, edit.removed)


def errors(content: Content) -> list[str]:
    found = check(content, {}, analyse=analyse)
    return [problem.message for problem in found if problem.severity is Severity.ERROR]


@pytest.mark.parametrize(("kind", "old", "new"), RENAMED)
def test_all_that_names_it_follows(kind: str, old: str, new: str) -> None:
    before = {(use.spot.kind, use.how) for use in uses(SHOP, Ref(kind, old))}
    after = applied(SHOP, renamed(SHOP, kind, old, new))
    assert errors(after) == []
    assert item_in(after, Ref(kind, old)) is None
    assert item_in(after, Ref(kind, new)) is not None or kind == "fact"
    assert uses(after, Ref(kind, old)) == ()
    assert {(use.spot.kind, use.how) for use in uses(after, Ref(kind, new))} == before
    for other in KINDS:
        assert len(items_of(after, other.name)) == len(items_of(SHOP, other.name))


@pytest.mark.parametrize(("kind", "old", "new"), RENAMED)
def test_and_back_again_gives_what_was(kind: str, old: str, new: str) -> None:
    there = applied(SHOP, renamed(SHOP, kind, old, new))
    back = applied(there, renamed(there, kind, new, old))
    for other in KINDS:
        assert dict(items_of(back, other.name)) == dict(items_of(SHOP, other.name))


def test_texts_written_in_steps_go_with_their_guide() -> None:
    own = next(one for one in SHOP.templates.values() if one.inline)
    guide, _, step = own.id.partition(".")
    edit = renamed(SHOP, "guide", guide, "another")
    assert Renamed("template", own.id, f"another.{step}") in edit.renamed
    after = applied(SHOP, edit)
    assert after.guides["another"].steps[step].say == f"another.{step}"
    assert after.templates[f"another.{step}"].wordings == own.wordings
    assert not [id_ for id_ in after.templates if id_.startswith(f"{guide}.")]


def test_a_step_under_another_id() -> None:
    content = small_content()
    edit = renamed_step(content, "returns", "offer", "propose")
    after = applied(content, edit)
    assert errors(after) == errors(content)
    steps = after.guides["returns"].steps
    assert list(steps) == [
        "propose" if id_ == "offer" else id_ for id_ in content.guides["returns"].steps
    ]
    assert "propose" in {way.to.step for step in steps.values() for way in step.ways}
    assert "offer" not in {way.to.step for step in steps.values() for way in step.ways}
    start = content.guides["returns"].start
    moved = applied(content, renamed_step(content, "returns", start, "beginning"))
    assert moved.guides["returns"].start == "beginning"


@pytest.mark.parametrize(
    ("kind", "old", "new", "said"),
    [
        ("guide", "returns", "Bad Id!", "cannot be an id"),
        ("guide", "returns", "welcome", "already"),
        ("guide", "nothing", "x", "no “nothing”"),
        ("fact", "email", "mail", "keeps its name|stays"),
        ("fact", "order_number", "channel", "meaning of its own"),
        ("fact", "order_number", "Order", "cannot be an id"),
        ("house_value", "return_days", "1days", "cannot be an id"),
        ("solution", "refund", "x" * 65, "cannot be an id"),
    ],
)
def test_an_id_that_cannot_be_is_refused_with_a_sentence(
    kind: str, old: str, new: str, said: str
) -> None:
    with pytest.raises(KnownError, match=said) as caught:
        renamed(small_content(), kind, old, new)
    assert caught.value.hint


def test_the_same_id_changes_nothing() -> None:
    assert renamed(small_content(), "guide", "returns", "returns") == Edit()


@pytest.mark.parametrize(
    ("kind", "text", "made"),
    [
        ("house_value", "{{ house.days }} days", "{{ house.term }} days"),
        ("house_value", "{{ house . days|plural('days') }}", "{{ house . term|plural('days') }}"),
        ("house_value", "{{ days }} and house.days", "{{ days }} and house.days"),
        ("fact", "{{ days }}, {{ customer.days }}", "{{ term }}, {{ customer.term }}"),
        ("fact", "{% if days %}{{ days }}{% endif %}", "{% if term %}{{ term }}{% endif %}"),
        ("fact", "{{ house.days }} {{ \"days\" }} days", "{{ house.days }} {{ \"days\" }} days"),
        ("fact", "{{ days_left }} {{ my.days }}", "{{ days_left }} {{ my.days }}"),
    ],
)  # fmt: skip
def test_names_in_texts(kind: str, text: str, made: str) -> None:
    assert renamed_in_text(text, kind, "days", "term") == made
    assert ((kind, "days") in named_in_text(text)) is (text != made)


def test_conditions_follow() -> None:
    name = Renamed("fact", "wish", "want")
    condition = parse("not (wish == money or known(wish)) and wish in [a, b] and other == wish")
    made = condition_following(condition, name)
    assert made is not None
    assert (
        to_text(made) == "not (want == money or known(want)) and want in [a, b] and other == wish"
    )
    same = parse("channel == phone")
    assert condition_following(same, name) is same


@given(st.data())
def test_an_item_that_does_not_name_it_is_the_same_object(data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(list(all_items(small_content()))))
    kind = data.draw(st.sampled_from([kind.name for kind in KINDS]))
    assert following(item, [Renamed(kind, "no_such_thing", "other")]) is item


def test_within_and_calls_follow() -> None:
    content = small_content()
    guide = replace(content.guides["calm"], within=("returns",))
    content = with_items(content, [guide])
    after = applied(content, renamed(content, "guide", "returns", "give_back"))
    made = after.guides["calm"]
    assert isinstance(made, Guide)
    assert made.within == ("give_back",)
