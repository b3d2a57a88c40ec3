"""No template can run long, grow large, reach anything, or raise."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agent_assist.rendering import analyse
from tests.unit.rendering.example import RENDERER, call_in

DOUBLING = "{% set a = 'aaaaaaaaaaaaaaaa' %}" + "{% set a = a ~ a %}" * 40 + "{{ a }}"
NESTED_LOOPS = (
    "{% for a in range(1000) %}" * 4 + "x" + "{% endfor %}" * 4
)  # a million million rounds


@pytest.mark.parametrize(
    "template",
    [
        "{{ 'a' * 10**9 }}", "{{ 'a' * 1000000000 }}", "{{ 9 ** 9 ** 9 }}", "{{ ['a'] * 9999999 }}",
        "{% for i in range(10000000000) %}{% endfor %}", "{% for i in range(1001) %}x{% endfor %}",
        NESTED_LOOPS, DOUBLING, "{{ 'a' ~ note ~ note ~ note ~ note ~ note ~ note }}",
        "{{ note }}" * 6, "{{ '%1000000000d' % 5 }}", "{{ 'a'.ljust(1000000000) }}",
        "{{ 'a' | center(1000000000) }}", "{{ 1e308 * 1e308 }}", "{{ 1e999 }}", "{{ 1 / 0 }}",
        "{{ 10000000000 * 10000000000 * 10000000000 * 10000000000 }}", "{{ 7 % 0 }}",
        "{{ " + "9" * 5000 + " }}", "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{{ " + "not " * 4000 + "order }}", "{{ " + " + ".join(["1"] * 4000) + " }}",
        "{% if order %}" * 400 + "x" + "{% endif %}" * 400,
        "{% if order %}a" + "{% elif order %}b" * 900 + "{% endif %}", "a" * 20_001,
        "{% set a = [1] %}{% set b = [a, a] %}{{ b }}", "{{ 'x' | number(99999999) }}",
        "{{ 5 | number(99999999) }}", "{{ huge | number }}", "{{ huge }}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "{% include 'x' %}",
        "{% import 'x' as x %}", "{% from 'x' import y %}", "{% extends 'x' %}",
        "{% block a %}{% endblock %}", "{% filter capitals %}a{% endfilter %}",
        "{% set a %}b{% endset %}", "{% with a = 1 %}{{ a }}{% endwith %}",
        "{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}",
        "{% for a, b in [1] %}{% endfor %}",
        "{{ ''.__class__.__mro__ }}", "{{ order.value }}", "{{ order['value'] }}", "{{ order[0] }}",
        "{{ wants.phrases }}", "{{ today.year }}", "{{ today.replace(2020) }}", "{{ self }}",
        "{{ self.__init__ }}", "{{ lipsum() }}", "{{ cycler() }}", "{{ range.__class__ }}",
        "{{ customer | attr('lookup') }}", "{{ customer.lookup('x') }}", "{{ customer() }}",
        "{{ order | map('upper') }}", "{{ order | tojson }}", "{{ {'a': 1} }}", "{{ (1, 2) }}",
        "{{ customer }}", "{{ house }}", "{{ gender_of_rep }}", "{{ range(3) }}",
        "{{ order(*[1]) }}", "{{ days | plural(*['a', 'b']) }}", "{{ days | plural(a='b') }}",
        "{% set customer = 1 %}{{ customer.first_name }}", "{% do x %}",
        "{% raw %}{{ a }}{% endraw %}",
        "{{ order | the bounded list }}", "{{ __builtins__ }}", "{{ 5 | calling }}",
        "{{ order | case('genitive') }}", "{{ wants | role(5) }}", "{{ order | date }}",
        "{{ bought | time }}", "{{ order | money('EUR') }}", "{{ days | money }}",
        "{{ days | plural('a', 'b', 'c') }}", "{{ order > 5 }}", "{{ rep | address }}",
        "{{ customer.first_name | case('accusativ') }}", "{{ 'a' if order == 'x' }}", "\ud800",
        "{% for a in 'text' %}{{ a }}{% endfor %}", "{{ days | date('medium') }}",
        "{{ bought | date('medium') }}", "{% for a in [1] %}{{ loop }}{% endfor %}",
        "{% for a in [1] %}{{ loop.nextitem }}{% endfor %}", "{% break %}", "{{ 5 is even }}",
        "{{ order is sameas order }}", "{{ order is known(1) }}", "{% set a.b = 1 %}",
        "{% set a, b = 1 %}", "{% autoescape true %}{% endautoescape %}", "{{ _('x') }}",
        "{% trans %}a{% endtrans %}", "{{ caller() }}", "{{ varargs }}{{ 1 is not }}", "{{ 'a }}",
    ],
)  # fmt: skip
def test_a_template_that_goes_too_far_is_refused_with_a_sentence(template: str) -> None:
    from decimal import Decimal

    facts = {"note": "n" * 10_000, "huge": Decimal("1e999999")}
    start = time.process_time()
    rendered = RENDERER.render(template, call_in("en", facts=facts))
    assert time.process_time() - start < 2
    assert not rendered.complete
    assert rendered.problem is not None, rendered
    assert rendered.problem.message.endswith((".", "?"))
    assert rendered.problem.hint.endswith((".", "?", "}"))
    assert "Error" not in str(rendered.problem)
    assert rendered.problem.line >= 1


def test_rounds_are_counted_and_not_only_timed() -> None:
    problem = RENDERER.render(NESTED_LOOPS, call_in("en")).problem
    assert problem is not None
    assert problem.message == "This text repeats itself too often."


FRAGMENTS = st.sampled_from(
    [
        "{{", "}}", "{%", "%}", "{#", "#}", " ", "order", "days", "nope", "customer", ".", "|",
        "address", "money", "plural", "(", ")", "[", "]", "'", '"', "if", "else", "elif", "endif",
        "for", "in", "endfor", "set", "=", "==", "~", "+", "*", "**", "1", "1e9", "range", "not",
        "and", "is", "known", "-%}", "{{-", "\n", ",", "Хвала ", "{", "}", "raw", "endraw", "%",
        "{{ order }}", "{% if days %}", "{% endif %}", "{% for a in range(9) %}", "{% endfor %}",
    ]
)  # fmt: skip


@settings(max_examples=500)
@given(st.lists(FRAGMENTS | st.text(max_size=3), max_size=25).map("".join))
@example("{{ 1 .a }}")
@example("{%- if\n x")
def test_any_text_can_be_rendered_and_analysed(template: str) -> None:
    rendered = RENDERER.render(template, call_in("sr", "Latn"))
    analysis = analyse(template, "sr")
    assert isinstance(rendered.text, str)
    if rendered.complete:
        assert not analysis.problems or all(
            problem.code == "plural-forms" for problem in analysis.problems
        )
    if analysis.problems:
        lines = template.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for problem in analysis.problems:
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
