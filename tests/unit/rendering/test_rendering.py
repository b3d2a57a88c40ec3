import subprocess
import sys
import time
import timeit
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.domain.values import (
    BrandValue,
    CodeValue,
    DateTimeValue,
    DateValue,
    EmailValue,
    FactValue,
    Gender,
    MoneyValue,
    NameValue,
    NumberValue,
    OneOfValue,
    PhoneValue,
    TextValue,
)
from agent_assist.rendering import FILTERS, Customer, Rendered, Renderer, Rep, Span
from agent_assist.rendering.saying import Saying, SayingError
from tests.unit.rendering.example import RENDERER, call_in, said

CONFIRM = (
    "Хвала, {{ customer | address }}. Само да проверим да ли сам Вас добро "
    '{{ gender_of_rep("разумео", "разумела") }}: {{ wants | role("you want") }} производ '
    "{{ product }} из поруџбине {{ order }}. Је л’ тако?"
)


def test_filled_values_are_marked() -> None:
    rendered = RENDERER.render(CONFIRM, call_in("sr"))
    assert rendered.text == (
        "Хвала, госпођо Јовановић. Само да проверим да ли сам Вас добро разумео: желите да "
        "вратите производ Vega 5 из поруџбине 4471-A. Је л’ тако?"
    )
    marked = [(rendered.text[at.start : at.end], at.variable) for at in rendered.spans]
    assert marked == [
        ("госпођо Јовановић", "customer"),
        ("желите да вратите", "wants"),
        ("Vega 5", "product"),
        ("4471-A", "order"),
    ]
    assert rendered.complete


def test_serbian_latin_comes_from_the_same_template() -> None:
    assert said(CONFIRM, call_in("sr", "Latn")) == (
        "Hvala, gospođo Jovanović. Samo da proverim da li sam Vas dobro razumeo: želite da "
        "vratite proizvod Vega 5 iz porudžbine 4471-A. Je l’ tako?"
    )


@pytest.mark.parametrize(
    ("value", "latin"),
    [
        (TextValue("плава боја"), "plava boja"),
        ("плава боја", "plava boja"),
        (NameValue("Њежа"), "Nježa"),
        (CodeValue("АБ-12"), "АБ-12"),
        (EmailValue("ана@пошта.срб"), "ана@пошта.срб"),
        (BrandValue("Горење"), "Горење"),
        (PhoneValue("011 222 33 44"), "011 222 33 44"),
        (OneOfValue("x", {"sr": {"plain": "замена"}}), "zamena"),
        (DateValue(date(2025, 11, 12)), "12. novembra 2025."),
        (DateTimeValue(datetime(2025, 11, 12, 9, 5)), "12. novembra 2025. u 09:05"),
        (NumberValue(Decimal("2.5")), "2,5"),
        (MoneyValue(Decimal(5), "RSD"), "5,00 RSD"),
        (True, "da"),
    ],
)
def test_values_follow_the_script_by_their_type(value: FactValue, latin: str) -> None:
    assert said("{{ v }}", call_in("sr", "Latn", facts={"v": value})) == latin


def test_a_condition_compares_what_is_captured_not_what_is_shown() -> None:
    template = '{% if colour == "плава" %}Плава је лепа.{% else %}Не{% endif %}'
    assert said(template, call_in("sr", "Latn", facts={"colour": "плава"})) == "Plava je lepa."


def test_what_is_missing_shows_as_a_gap_with_its_label() -> None:
    context = call_in("en", labels={"order_number": "order number?"})
    rendered = RENDERER.render("Your order {{ order_number }}, from {{ shop }}.", context)
    assert rendered.text == "Your order [order number?], from [shop]."
    assert rendered.missing == ("order_number", "shop")
    assert not rendered.complete
    assert rendered.spans == (Span(11, 26, "order_number"), Span(33, 39, "shop"))


@pytest.mark.parametrize(
    ("template", "missing"),
    [
        ("{{ nope }}", "nope"),
        ("{{ colour }}", "colour"),
        ("{{ nope | money }}", "nope"),
        ("{{ 'a' ~ nope }}", "nope"),
        ("{{ nope + 1 }}", "nope"),
        ("{{ nope == 1 }}", "nope"),
        ("{{ 'a' if nope else 'b' }}", "nope"),
        ("{% if nope %}a{% else %}b{% endif %}", "nope"),
        ("{% if order == 'x' %}a{% elif nope %}b{% else %}c{% endif %}", "nope"),
        ("{% set x = nope %}{{ x }}", "nope"),
        ("{% set x = nope ~ 'a' %}{{ x }}", "nope"),
        ("{% for x in nope %}{{ x }}{% endfor %}", "nope"),
        ("{{ nope | plural('a', 'b') }}", "nope"),
        ("{{ days | plural(nope, 'b') }}", "nope"),
        ("{{ house.nope }}", "house.nope"),
        ("{{ customer.email }}", "customer.email"),
        ("{{ customer.__class__ }}", "customer.__class__"),
        ("{{ rep.last_name }}", "rep.last_name"),
        ('{{ wants | role("she wants") }}', "wants.she wants"),
        ("{{ blank }}", "blank"),
        ("{{ invisible }}", "invisible"),
        ("{{ [nope, 'b'] | and_list }}", "nope"),
        ("{{ -nope }}", "nope"),
        ("{{ not nope }}", "nope"),
        ("{{ nope in ['a'] }}", "nope"),
        ("{{ range(nope) | and_list }}", "nope"),
    ],
)
def test_a_text_that_lacks_a_value_is_never_complete(template: str, missing: str) -> None:
    context = call_in("en", facts={"blank": "  ", "invisible": "\u200b\u202e\x00"})
    rendered = RENDERER.render(template, context)
    assert rendered.missing == (missing,), rendered
    assert not rendered.complete
    assert rendered.text.startswith("[")


def test_a_name_stands_in_another_case_only_when_its_form_is_given() -> None:
    template = (
        'Од {{ rep.first_name | case("genitive") }}, {{ customer.first_name | case("dative") }}'
    )
    rendered = RENDERER.render(template, call_in("sr"))
    assert rendered.text == "Од Петра, [customer first name dative]"
    assert rendered.missing == ("customer.first_name.dative",)
    assert said('{{ customer.first_name | case("dative") }}', call_in("en")) == "Milica"


def test_a_gap_stands_for_the_whole_choice_that_cannot_be_made() -> None:
    template = "Well. {% if nope %}Yes.{% else %}No.{% endif %} And {{ shop }}."
    rendered = RENDERER.render(template, call_in("en"))
    assert rendered.text == "Well. [nope] And [shop]."
    assert rendered.missing == ("nope", "shop")


def test_without_a_name_the_customer_is_not_known() -> None:
    template = "Hello{% if customer is known %}, {{ customer | address }}{% endif %}."
    assert said(template, call_in("en", customer=Customer())) == "Hello."
    missing = RENDERER.render("{{ customer | address }}", call_in("en", customer=Customer()))
    assert missing.missing == ("customer.last_name",)


@pytest.mark.parametrize("function", ["gender_of_rep", "gender_of_customer"])
def test_an_unknown_gender_is_a_gap(function: str) -> None:
    context = call_in("en", customer=Customer("Sam", "Lee"), rep=Rep("Sam"))
    rendered = RENDERER.render(f'{{{{ {function}("a", "b") }}}}', context)
    assert rendered.missing == (function.removeprefix("gender_of_") + ".gender",)


def test_a_name_whose_other_script_is_blank_is_a_gap() -> None:
    rep = Rep(NameValue("Petar", scripts={"Cyrl": "\u200b"}))
    rendered = RENDERER.render("Овде {{ rep.first_name }}.", call_in("sr", rep=rep))
    assert rendered.text == "Овде [rep first name]."
    assert rendered.missing == ("rep.first_name",)


def test_white_space_around_the_text_goes_and_the_marks_move_along() -> None:
    rendered = RENDERER.render("\n  {{ order }} is here. \n", call_in("en"))
    assert rendered == Rendered("4471-A is here.", (Span(0, 6, "order"),))


ANY_TEXT = st.text(max_size=30) | st.text(
    alphabet="{}%#[]<>\u202e\u200b\ue000\uf8ff\U000f0000\x00\x1bЉњj\ud800\u0301 'a\"\\", max_size=12
)
FUZZED = (
    "Start {{ a }}, {{ b | quoted }} {{ 'x' ~ c ~ 'y' }} {{ customer | address }} "
    "{{ d | capitals }}{% if a == b %} same {{ e }}{% endif %} {{ f }} {{ g | capital_first }} end"
)


@settings(max_examples=300)
@given(
    values=st.lists(ANY_TEXT, min_size=7, max_size=7),
    first=ANY_TEXT,
    last=ANY_TEXT,
    gender=st.sampled_from([None, *Gender]),
    language=st.sampled_from(["en", "sr", "el", "xx"]),
    script=st.sampled_from(["Cyrl", "Latn"]),
)
def test_whatever_values_hold_a_complete_text_holds_nothing_else(
    values: list[str], first: str, last: str, gender: Gender | None, language: str, script: str
) -> None:
    kinds = (str, TextValue, NameValue, CodeValue, EmailValue, BrandValue, PhoneValue)
    facts = {name: kind(value) for name, kind, value in zip("abcdefg", kinds, values, strict=True)}
    context = call_in(language, script, customer=Customer(first, last, gender), facts=facts)
    rendered = RENDERER.render(FUZZED, context)
    assert rendered.problem is None
    # The text between the marked values is the author's own, letter by letter.
    between, at = [], 0
    for span in rendered.spans:
        assert at <= span.start < span.end <= len(rendered.text)
        between.append(rendered.text[at : span.start])
        at = span.end
    between.append(rendered.text[at:])
    allowed = {"Start ", ", ", " ", " same ", " end", ""}
    assert set(between) <= allowed, between
    rendered.text.encode("utf-8")
    if rendered.complete:
        shown = " ".join(rendered.text[span.start : span.end] for span in rendered.spans)
        for sign in "{}[]<>%#\ue000\uf8ff\U000f0000":
            given_signs = sum(text.count(sign) for text in (*values, first, last))
            assert shown.count(sign) <= given_signs
        assert not set(rendered.text) & set("\u202e\u200b\x00\x1b\ud800")


@given(ANY_TEXT)
def test_a_value_is_never_read_as_a_template(value: str) -> None:
    context = call_in("en", facts={"v": CodeValue("{{ order }}" + value)})
    assert said("{{ v }}", context).startswith("{{ order }}")


def test_the_same_input_gives_the_same_text_from_any_thread() -> None:
    renderer = Renderer()
    context = call_in("sr", "Latn")
    with ThreadPoolExecutor(4) as pool:
        texts = set(pool.map(lambda _: renderer.render(CONFIRM, context).text, range(100)))
    assert texts == {said(CONFIRM, context)}


def test_a_small_cache_still_renders_everything() -> None:
    renderer = Renderer(max_cached=2)
    for number in (1, 2, 3, 1):
        assert (
            renderer.render(f"{number} {{{{ order }}}}", call_in("en")).text == f"{number} 4471-A"
        )


def test_a_cached_rendering_is_quick() -> None:
    context = call_in("sr", "Latn")
    RENDERER.render(CONFIRM, context)
    best = min(timeit.repeat(lambda: RENDERER.render(CONFIRM, context), number=50, repeat=10)) / 50
    assert best < 0.0003, f"{best * 1000:.3f} ms"


def test_a_rendering_past_its_deadline_ends_with_a_sentence() -> None:
    late = Saying(call_in("en"), deadline=time.thread_time() - 1)
    with pytest.raises(SayingError, match="takes too long"):
        late.spend(1)


def test_jinja2_is_imported_by_the_first_rendering_only() -> None:
    program = (
        "import sys\n"
        "from agent_assist.rendering import Renderer, RenderContext\n"
        "renderer = Renderer()\n"
        "assert 'jinja2' not in sys.modules\n"
        "assert renderer.render('a {{ today }}', RenderContext()).complete\n"
        "assert 'jinja2' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("helper", FILTERS, ids=lambda helper: helper.name)
def test_every_example_of_the_table_shows_what_it_says(helper: object) -> None:
    from agent_assist.rendering import Helper

    assert isinstance(helper, Helper)
    assert helper.what.endswith(".")
    assert said(helper.example, call_in(helper.language)) == helper.shows
