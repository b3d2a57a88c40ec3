"""Other tools' placeholders become ours, and what is none is never said by mistake."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.exchange.placeholders import Placeholders, Values
from agent_assist.exchange.sentences import ExchangeError
from agent_assist.rendering import RenderContext, Renderer, analyse

OURS = Placeholders(Values(("order_number", "email"), ("company_name",)))


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("{{ticket.requester.first_name}}", "{{ customer.first_name }}"),
        ("{{ contact.name }}", "{{ customer.full_name }}"),
        ("{{agent.name}}", "{{ rep.full_name }}"),
        ("{{current_user.first_name}}", "{{ rep.first_name }}"),
        ("#{ticket.customer.firstname}", "{{ customer.first_name }}"),
        ("#{user.lastname}", "{{ rep.last_name }}"),
        ("%{ticket.name.first}", "{{ customer.first_name }}"),
        ("%{ticket.name}", "{{ customer.full_name }}"),
        ("%{ticket.staff.name.first}", "{{ rep.first_name }}"),
        ("{{{contact.first_name}}}", "{{ customer.first_name }}"),
        ("{{-contact.first_name-}}", "{{ customer.first_name }}"),
        ("{{ account.name }}", "{{ house.company_name }}"),
        (
            "{{ contact.first_name | default: 'you \"there\"' }}",
            '{{ customer.first_name | default("you \\"there\\"") }}',
        ),
        ("{{ contact.first_name | capitalize }}", "{{ customer.first_name | capital_first }}"),
        ("{{ house.company_name }}", "{{ house.company_name }}"),
    ],
)
def test_what_has_a_counterpart(theirs: str, ours: str) -> None:
    assert OURS.ours(f"a {theirs} b") == (f"a {ours} b", ())
    assert analyse(ours).problems == ()


@pytest.mark.parametrize(
    ("theirs", "ours", "code"),
    [
        ("{{ticket.id}}", "{{ ticket_id }}", "placeholder"),
        ("#{ticket.number}", "{{ ticket_number }}", "placeholder"),
        ("{{ticket.custom_fields_12}}", "{{ ticket_custom_fields_12 }}", "placeholder"),
        ("{first name of the dog}", "{{ first_name_of_the_dog }}", "placeholder"),
        ("{{channel}}", "{{ value_channel }}", "placeholder"),
        ("{{loop}}", "{{ value_loop }}", "placeholder"),
        ("{{ticket.requester.email}}", "{{ email }}", "fact-taken"),
        ("{{ contact.name | truncate: 5 }}", "{{ customer.full_name }}", "filter"),
        ("{{ unclosed", '{{ "{" }}{{ "{" }} unclosed', "open-braces"),
        ("[Order number]", "[Order number]", "looks-like-gap"),
        ("%FIRST_NAME%", "%FIRST_NAME%", "looks-like-gap"),
    ],
)
def test_what_has_none_is_told_and_stays_visible(theirs: str, ours: str, code: str) -> None:
    found, remarks = OURS.ours(theirs)
    assert found == ours
    assert [remark.code for remark in remarks] == [code]
    assert analyse(found).problems == ()


def test_a_gap_cannot_be_said() -> None:
    text, _ = OURS.ours("Your ticket is {{ticket.id}}.")
    rendered = Renderer().render(text, RenderContext())
    assert rendered.missing == ("ticket_id",)
    assert not rendered.complete
    assert rendered.text == "Your ticket is [ticket id]."


def test_rules_of_the_other_tool_keep_all_their_texts_and_cannot_be_said() -> None:
    text, remarks = OURS.ours("{% if ticket.status == 'open' %}A{% else %}B{% endif %}")
    assert [remark.code for remark in remarks] == ["condition"] * 3
    rendered = Renderer().render(text, RenderContext())
    assert len(rendered.missing) == 3
    assert "A[" in rendered.text
    assert "B[" in rendered.text


def test_braces_that_mean_nothing_are_said_as_they_stand() -> None:
    text, remarks = OURS.ours("a } b { c 100%} {#x#}")
    assert remarks == ()
    assert Renderer().render(text, RenderContext()).text == "a } b { c 100%} {#x#}"


def test_the_importer_says_what_a_placeholder_is() -> None:
    chosen = Placeholders(Values(given={"{{ticket.id}}": "order_number", "X Y": "house.fee"}))
    assert chosen.ours("{{ ticket.id }} #{x y}")[0] == "{{ order_number }} {{ house.fee }}"
    with pytest.raises(ExchangeError, match="nothing that a text can use"):
        Placeholders(Values(given={"a": "1 + 1"}))


@given(st.text(st.sampled_from("{}%#$[]|:\"'.ab_ č1\n-"), max_size=60))
def test_whatever_stands_there_compiles_and_says_nothing_unresolved(text: str) -> None:
    found, _ = OURS.ours(text)
    assert analyse(found).problems == ()
    rendered = Renderer().render(found, RenderContext())
    assert rendered.problem is None


@pytest.mark.parametrize("piece", ["{", "{{", "{%", "#{", "{a", "{{a", "[", "[A", "_", "{%a", "%a"])
def test_broken_placeholders_take_no_longer_than_their_length(piece: str) -> None:
    begin = time.process_time()
    OURS.ours(piece * (20_000 // len(piece)))
    assert time.process_time() - begin < 2
