"""New items, copies, moves; where things are used; what a house value changes; bans."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.codec import decode, encode
from agent_assist.domain.content import Content, Pack
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import (
    BY_NAME,
    Ref,
    all_items,
    at_home,
    home_of,
    item_in,
    ref_at,
    ref_of,
    same_item,
    with_items,
)
from agent_assist.domain.problem import Severity
from agent_assist.domain.studio import Banned
from agent_assist.editing import house, making
from agent_assist.editing.uses import uses
from agent_assist.editing.withdrawing import without
from agent_assist.guidecheck import check
from agent_assist.rendering import analyse
from tests.small_shop import small_content
from tests.starter import starter_content

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
SHOP = starter_content()


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Return a lamp!", "return_a_lamp"),
        ("Повраћај ђака", "povracaj_djaka"),
        ("Επιστροφή χρημάτων", "epistrofi_chrimaton"),
        ("Čaša  žita", "casa_zita"),
        ("14 days", "new_14_days"),
        ("!!!", "new"),
        ("a" * 90, "a" * 48),
    ],
)
def test_an_id_is_made_from_a_title_in_any_script(title: str, made: str) -> None:
    assert making.free_id(title, ()) == made
    assert making.free_id(title, {made}) == f"{made}_2"


@given(st.text(max_size=30))
def test_any_title_gives_an_id_that_can_be_used(title: str) -> None:
    id_ = making.free_id(title, small_content().guides)
    assert id_[0].isalpha()
    assert id_.replace("_", "a").isalnum()
    assert id_.isascii()
    assert id_ == id_.lower()


@pytest.mark.parametrize("kind", [kind for kind in BY_NAME if kind != "move"])
def test_a_new_item_of_each_kind_can_be_kept_and_read(kind: str) -> None:
    content = small_content()
    (item,) = making.created(content, kind, "Ново нешто", "sr").items
    assert ref_of(item) == Ref(kind, "novo_nesto")
    assert decode(type(item), encode(item)) == item
    assert home_of(item, content) == ("novo_nesto" if kind == "pack" else "small")
    assert item_in(with_items(content, [item]), ref_of(item)) is item


def test_a_new_guide_leads_from_its_beginning_to_an_end() -> None:
    content = small_content()
    made = making.created(content, "guide", "Lost parcel", "en").items
    found = {p.code for p in check(with_items(content, made), {}, analyse=analyse)}
    assert not found & {"no-end", "unreachable-step", "no-way-on", "unknown-step"}


def test_a_copy_of_a_guide_has_copies_of_its_texts() -> None:
    edit = making.duplicated(SHOP, "guide", "returns")
    guide, *texts = edit.items
    assert guide.id == "returns_2"
    assert [one.id.partition(".")[0] for one in texts] == ["returns_2"] * len(texts)
    after = with_items(SHOP, edit.items)
    assert after.guides["returns"] is SHOP.guides["returns"]
    errors = [p for p in check(after, {}, analyse=analyse) if p.severity is Severity.ERROR]
    assert errors == []
    with pytest.raises(KnownError, match="nothing"):
        making.duplicated(SHOP, "guide", "nothing")


def test_moving_takes_the_texts_in_steps_along() -> None:
    other = Pack({"en": "Other"}, ("en", "sr", "el"), "other")
    content = with_items(SHOP, [other])
    edit = making.moved(content, [Ref("guide", "returns"), Ref("solution", "refund")], "other")
    after = with_items(content, edit.items)
    moved = {ref_of(item).path for item in all_items(after) if home_of(item, after) == "other"}
    assert "guides/returns" in moved
    assert {path for path in moved if path.startswith("templates/")} == {
        f"templates/{one.id}" for one in SHOP.templates.values() if one.id.startswith("returns.")
    }
    with pytest.raises(KnownError, match="nowhere"):
        making.moved(content, [Ref("guide", "returns")], "nowhere")


def test_languages_and_words_of_all_packs_count() -> None:
    content = small_content()
    words = {"de": (("Lampe", "Leuchte"),)}
    other = Pack({"en": "Other"}, ("en", "de"), "other", words)
    after = with_items(content, [other])
    assert after.languages == ("en", "sr", "el", "de")
    assert after.synonyms["de"] == words["de"]
    assert with_items(after, (), [Ref("pack", "other")]).languages == ("en", "sr", "el")


def test_what_an_earlier_program_published_gets_its_homes() -> None:
    content = small_content()
    pack = replace(content.packs["small"], id="", synonyms={})
    words = {"en": (("lamp", "light"),)}
    guides = {id_: replace(one, pack="") for id_, one in content.guides.items()}
    old = replace(content, packs={"small": pack}, guides=guides, synonyms=words)
    new = at_home(old)
    assert new.packs["small"].id == "small"
    assert new.packs["small"].synonyms == words
    assert new.guides == content.guides


def test_a_path_of_a_problem_is_an_item() -> None:
    assert ref_at("guides/returns") == Ref("guide", "returns")
    assert ref_at("house_values/x").path == "house_values/x"
    assert ref_at("nothing/x") is None
    assert ref_at("guides") is None


def test_the_order_of_steps_is_part_of_a_guide() -> None:
    guide = small_content().guides["returns"]
    turned = replace(guide, steps=dict(reversed(guide.steps.items())))
    assert guide == turned
    assert not same_item(guide, turned)
    assert same_item(guide, replace(guide))


# --- where used -----------------------------------------------------------------------------------


def test_where_things_are_used() -> None:
    content = small_content()
    told = {
        (use.spot.kind, use.spot.id, use.spot.step, use.how)
        for ref in (Ref("template", "ask_order"), Ref("fact", "order_number"))
        for use in uses(content, ref)
    }
    assert ("guide", "returns", "order", "says") in told
    assert ("guide", "returns", "order", "captures") in told
    assert ("guide", "returns", "who", "verifies") in told
    assert uses(content, Ref("guide", "nothing")) == ()
    texts = [one.spot for one in uses(content, Ref("house_value", "return_days"))]
    assert {(one.id, one.field, one.language) for one in texts if one.kind == "solution"} == {
        ("refund", "can_promise", language) for language in ("en", "sr", "el")
    }


def test_each_text_that_a_house_value_changes_is_shown_before_and_after() -> None:
    published = small_content()
    days = replace(published.house_values["return_days"], value="30")
    content = with_items(published, [days])
    lines = house.shown(published, content, "return_days", "", AT)
    assert ("Within 14 days", "Within 30 days") in {(one.before, one.after) for one in lines}
    assert {one.spot.language for one in lines} == {"en", "sr", "el"}
    tried = house.shown(published, published, "return_days", "21", AT)
    assert ("Within 14 days", "Within 21 days") in {(one.before, one.after) for one in tried}
    assert house.shown(published, published, "nothing", "1", AT) == ()


# --- bans -----------------------------------------------------------------------------------------


def ban(kind: str, id_: str, part: str = "") -> Banned:
    return Banned(kind, id_, part, "why", "Ana", AT)


@given(st.data())
def test_content_without_any_text_can_still_be_published(data: st.DataObject) -> None:
    content = small_content()
    templates = data.draw(st.sets(st.sampled_from(sorted(content.templates)), max_size=4))
    solutions = data.draw(st.sets(st.sampled_from(sorted(content.solutions)), max_size=2))
    bans = [
        *(ban("template", id_) for id_ in templates),
        *(ban("solution", id_) for id_ in solutions),
    ]
    after = without(content, bans)
    codes = {p.code for p in check(after, {}, analyse=analyse) if p.severity is Severity.ERROR}
    assert codes == set()
    assert not templates & after.templates.keys()
    assert not solutions & after.solutions.keys()


def test_a_ban_of_what_is_not_there_changes_nothing() -> None:
    content = small_content()
    assert without(content, [ban("template", "x"), ban("solution", "x")]) is content
    assert without(content, [ban("template", "hello", "no such wording")]) is content
    assert without(Content(), [ban("template", "hello")]) == Content()
    left = without(content, [ban("template", "hello", "warm")]).templates["hello"].wordings
    assert [one.id for one in left] == ["short"]
    assert (
        "hello"
        not in without(
            content, [ban("template", "hello", "warm"), ban("template", "hello", "short")]
        ).templates
    )
