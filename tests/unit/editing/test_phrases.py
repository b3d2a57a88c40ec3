"""A template's source and its pieces: nothing is lost, and what is built is read back."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.condition import And, Compare, Condition, In, Known, Not, Or
from agent_assist.editing.phrases import (
    Branch,
    ByGender,
    Form,
    Formula,
    Part,
    Phrase,
    Shown,
    Words,
    by_gender,
    condition_source,
    has_latin_words,
    in_cyrillic,
    phrase,
    pieces,
    shown,
    source,
)
from agent_assist.rendering import RenderContext, Renderer, analyse
from tests.starter import starter_content

SIGNS = ["{{", "}}", "{%", "%}", "{#", "#}", "-", "if ", "endif", "else", "for x in y", "endfor"]
SIGNS += ["set a = 1", "'", '"', "\\", "|", " x ", " is known", "(", ")", "[", "]", "{", "}", "\n"]
SIGNS += ["\r\n", "raw", "endraw", "elif a == 'b'", "{{ a }}", "{% if a is known %}", "{% endif %}"]
hostile = st.lists(st.sampled_from(SIGNS) | st.text(max_size=4), max_size=14).map("".join)

words = st.text("ab čЖω'\"\\\n", min_size=1, max_size=8)
names = st.sampled_from(["wish", "order_number", "customer.last_name", "house.return_days"])
constants = words | st.integers(-50, 5_000).map(Decimal)
conditions = st.recursive(
    st.one_of(
        st.builds(Known, names),
        st.builds(Compare, names, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), constants),
        st.builds(In, names, st.lists(constants, min_size=1, max_size=3).map(tuple)),
    ),
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.lists(inner, min_size=2, max_size=3).map(tuple).map(And),
        st.lists(inner, min_size=2, max_size=3).map(tuple).map(Or),
    ),
    max_leaves=6,
)


@cache
def shop_texts() -> tuple[str, ...]:
    content = starter_content()
    found = [
        text
        for template in content.templates.values()
        for wording in template.wordings
        for text in (*wording.texts.values(), *wording.cues.values())
    ]
    assert len(found) > 500
    return tuple(found)


def test_every_text_of_the_shop_comes_back_byte_for_byte() -> None:
    assert [text for text in shop_texts() if source(pieces(text)) != text] == []


def test_nothing_in_the_shop_needs_a_formula() -> None:
    def formulas(parts: tuple[Part, ...]) -> list[str]:
        found = [part.source for part in parts if isinstance(part, Formula)]
        for part in parts:
            if isinstance(part, Phrase):
                found += [one for branch in part.branches for one in formulas(branch.parts)]
        return found

    assert [one for text in shop_texts() for one in formulas(pieces(text))] == []


def test_what_the_pieces_of_the_shop_would_be_written_anew_is_said_alike() -> None:
    """Writing every piece anew changes quotes and spaces only: it uses the same values."""

    def anew(part: Part) -> Part:
        match part:
            case Shown():
                return shown(part.path, *part.forms)
            case ByGender():
                return by_gender(part.person, *part.words)
            case Phrase():
                return phrase(*(Branch(b.when, tuple(map(anew, b.parts))) for b in part.branches))
        return part

    render = Renderer().render
    for text in shop_texts()[::7]:
        written = source(map(anew, pieces(text)))
        assert analyse(written).required == analyse(text).required
        assert render(written, RenderContext()).text == render(text, RenderContext()).text


@given(hostile)
def test_any_text_comes_back_byte_for_byte(text: str) -> None:
    assert source(pieces(text)) == text


@given(hostile)
def test_words_are_said_as_they_stand(text: str) -> None:
    """Where a text can be used, its bare words are what jinja2 says of them, formulas aside."""
    found = pieces(text)
    if analyse(text).problems or any(not isinstance(part, Words | Shown) for part in found):
        return
    gaps = "".join(part.source if isinstance(part, Words) else f"[{part.path}]" for part in found)
    said = Renderer().render(text, RenderContext(labels={"a": "a", "x": "x"})).text
    assert "".join(said.split()) == "".join(gaps.split())


@given(names, st.lists(constants, max_size=3), st.sampled_from(["role", "plural", "default"]))
def test_a_value_is_read_as_it_was_built(path: str, given_words: list[object], form: str) -> None:
    built = shown(path, Form(form, tuple(given_words)), Form("capital_first"))
    assert pieces(built.source) == (built,)


@given(st.sampled_from(["rep", "customer"]), words, words)
def test_words_by_gender_are_read_as_they_were_built(person: str, man: str, woman: str) -> None:
    built = by_gender(person, man, woman)
    assert pieces(built.source) == (built,)


def flat(condition: Condition) -> Condition:
    """The same condition with and in and, or in or, made one list where it is the first."""
    match condition:
        case And(parts) | Or(parts):
            kind = type(condition)
            first, *rest = map(flat, parts)
            head = first.parts if isinstance(first, kind) else (first,)
            return kind((*head, *rest))
        case Not(part):
            return Not(flat(part))
    return condition


@given(conditions, words.filter(lambda it: "{" not in it))
def test_a_phrase_is_read_as_it_was_built(condition: Condition, said: str) -> None:
    built = phrase(Branch(condition, (Words(said), shown("wish"))), Branch(None, (Words("no"),)))
    (read,) = pieces(built.source)
    assert isinstance(read, Phrase)
    assert read.source == built.source
    assert condition_source(flat(read.branches[0].when or condition)) == condition_source(
        flat(condition)
    )
    assert read.branches[0].parts == built.branches[0].parts
    assert read.branches[1] == built.branches[1]


def test_phrases_within_phrases_and_other_branches() -> None:
    text = (
        "{% if a is known %}x{% if b == 2 %}y{% endif %}"
        "{% elif c in ['d'] %}z{% else %}w{% endif %}!"
    )
    outer, rest = pieces(text)
    assert isinstance(outer, Phrase)
    assert [branch.when for branch in outer.branches] == [Known("a"), In("c", ("d",)), None]
    inner = outer.branches[0].parts[1]
    assert isinstance(inner, Phrase)
    assert inner.branches[0].when == Compare("b", "==", Decimal(2))
    assert rest == Words("!")


@pytest.mark.parametrize(
    "text",
    [
        "{% for n in range(3) %}{{ n }}{% endfor %}",
        "{% set x = 1 %}",
        "{# a remark {{ x }} #}",
        "{{ a ~ b }}",
        "{{ a | no_such_filter }}",
        "{{- a }}",
        "{{ a -}}",
        "{% if a + 1 > b %}x{% endif %}",
        "{% if a is known -%} x {% endif %}",
        "{% raw %}{{ x }}{% endraw %}",
        "{{ '}}' }}",
        "{% if a is known %}never closed",
        "{{ never closed",
        "{% include 'x' %}",
    ],
)
def test_what_has_no_words_of_its_own_is_one_formula(text: str) -> None:
    assert pieces(text) == (Formula(text),)


def test_a_formula_leaves_what_stands_around_it_alone() -> None:
    found = pieces("Hello {{ customer | address }}, {% set x = 1 %}bye {{ oops")
    assert [type(part).__name__ for part in found] == [
        "Words",
        "Shown",
        "Words",
        "Formula",
        "Words",
        "Formula",
    ]


def test_a_text_nested_without_end_is_read_quickly() -> None:
    deep = "{% if a is known %}" * 3_000
    assert source(pieces(deep)) == deep
    closed = deep[: 19 * 400] + "{% endif %}" * 400
    assert source(pieces(closed)) == closed


def test_serbian_typed_in_latin_is_noticed_and_put_into_cyrillic() -> None:
    typed = "Dobar dan, {{ customer | address }}. Pišite na {{ house.email }} ili info@nova.rs."
    assert has_latin_words(typed)
    assert in_cyrillic(typed) == (
        "Добар дан, {{ customer | address }}. Пишите на {{ house.email }} или info@nova.rs."
    )
    assert not has_latin_words(in_cyrillic(typed))
    assert not has_latin_words("Добар дан, овде Nova.")
    assert not has_latin_words("")


def test_words_inside_of_pieces_follow_the_alphabet() -> None:
    text = (
        "{{ gender_of_rep('razumeo', 'razumela') }} {{ n | plural('dan', 'dana', 'dana') }}"
        "{% if wish == 'return' %}vraćanje{% endif %}"
    )
    assert in_cyrillic(text) == (
        "{{ gender_of_rep('разумео', 'разумела') }} {{ n | plural('дан', 'дана', 'дана') }}"
        "{% if wish == 'return' %}враћање{% endif %}"
    )
