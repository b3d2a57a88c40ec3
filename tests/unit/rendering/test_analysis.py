import pytest

from agent_assist.rendering import RESERVED, NameCase, RoleUse, VariableUse, analyse
from tests.unit.rendering.example import call_in, said


def test_variables_have_their_place() -> None:
    analysis = analyse("Order {{ order }}\nfor {{ customer.first_name }}: {{ order }} {{ order }}")
    assert analysis.variables == (
        VariableUse("order", 1, 10),
        VariableUse("customer.first_name", 2, 8),
        VariableUse("order", 2, 35),
        VariableUse("order", 2, 47),
    )


def test_a_value_named_like_its_filter_is_told_apart() -> None:
    analysis = analyse("{{ date | date }} {{ 'date' | quoted }}")
    assert analysis.variables == (VariableUse("date", 1, 4),)
    assert [(use.name, use.column) for use in analysis.filters] == [("date", 11), ("quoted", 31)]


@pytest.mark.parametrize(
    ("template", "required", "optional"),
    [
        ("{{ a }}", {"a"}, set()),
        ("{% if a is known %}{{ a }}{% endif %}", set(), {"a"}),
        ("{% if a is defined %}{{ a }}{% endif %}", set(), {"a"}),
        ("{% if a is not known %}x{% else %}{{ a }}{% endif %}", set(), {"a"}),
        ("{% if a is undefined %}x{% else %}{{ a }}{% endif %}", set(), {"a"}),
        ("{% if a is known and a > 3 %}{{ a }}{% endif %}", set(), {"a"}),
        ("{% if a is known or b %}{{ a }}{% endif %}", {"a", "b"}, set()),
        ("{% if a is not known or a > 3 %}x{% else %}{{ a }}{% endif %}", set(), {"a"}),
        ("{% if a is known %}x{% else %}{{ a }}{% endif %}", {"a"}, set()),
        ("{% if a is known %}{{ a }}{% elif b is known %}{{ b }}{{ c }}{% endif %}",
         {"c"}, {"a", "b"}),
        ("{% if a %}{{ a }}{% endif %}", {"a"}, set()),
        ("{{ a if a is known else 'x' }}", set(), {"a"}),
        ("{{ 'x' if a is not known else a }}", set(), {"a"}),
        ("{{ a | default('x') }}", set(), {"a"}),
        ("{{ a | default(b) }}", {"b"}, {"a"}),
        ("{% if a is known %}{{ a }}{% endif %}{{ a }}", {"a"}, set()),
        ("{{ customer | address }}", {"customer.last_name"}, set()),
        ("{% if customer is known %}{{ customer | address }}{% endif %}", set(),
         {"customer", "customer.last_name"}),
        ("{% if customer is known %}{{ customer.email }}{% endif %}", set(),
         {"customer", "customer.email"}),
        ("{{ gender_of_rep('a', 'b') }}", {"rep.gender"}, set()),
        ("{{ gender_of_customer('a', 'b') }}", {"customer.gender"}, set()),
        ("{{ gender_of_customer('a', 'b', 'c') }}", set(), {"customer.gender"}),
        ("{{ house.return_days }}", {"house.return_days"}, set()),
        ("{{ greeting }} {{ today | date }} {{ now | time }}", set(), set()),
        ('{% if channel == "chat" and mood == "upset" %}x{% endif %}', set(), set()),
        ("{% set n = a %}{{ n }}", {"a"}, set()),
        ("{% for x in ['a', b] %}{{ x }}{{ loop.index }}{% endfor %}", {"b"}, set()),
        ("{{ days | plural(a, 'b') }}", {"days", "a"}, set()),
        ("{{ a in [b, 'c'] }}", {"a", "b"}, set()),
        ("{# {{ a }} #}", set(), set()),
    ],
)  # fmt: skip
def test_what_a_text_needs_and_can_do_without(
    template: str, required: set[str], optional: set[str]
) -> None:
    analysis = analyse(template)
    assert analysis.problems == ()
    assert analysis.required == required
    assert analysis.optional == optional


def test_cases_and_roles_are_told_for_the_guide_check() -> None:
    analysis = analyse(
        '{{ rep.first_name | calling }} {{ customer.last_name | case("genitive") }}\n'
        '{{ wants | role("you want") }}'
    )
    assert analysis.name_cases == (
        NameCase("rep.first_name", "calling", 1, 21),
        NameCase("customer.last_name", "genitive", 1, 56),
    )
    assert analysis.roles == (RoleUse("wants", "you want", 2, 12),)


@pytest.mark.parametrize(
    ("template", "code", "line", "column", "says"),
    [
        ("Hello\n {{ order", "not-closed", 2, 2, "“{{” is never closed."),
        ("a {% if x %}b", "not-closed", 1, 3, "“{% if … %}” is never closed."),
        ("{% if x %}{% if y %}b{% endif %}", "not-closed", 1, 1, "“{% if … %}” is never closed."),
        ("{% for x in [1] %}", "not-closed", 1, 1, "“{% for … %}” is never closed."),
        ("x {# note", "not-closed", 1, 3, "“{#” is never closed."),
        ("{{ order }", "syntax", 1, 10, "“}” does not fit here."),
        ("{{ order number }}", "syntax", 1, 10, "“number” does not fit here."),
        ("{% unless x %}", "unknown-tag", 1, 4, "“unless” after {% is not known."),
        ("{% endif %}", "unknown-tag", 1, 4, "“endif” after {% is not known."),
        ("a\n{{ price | mony }}", "unknown-filter", 2, 12, "There is no filter “mony”."),
        ("{{ gender_of_reps('a', 'b') }}", "unknown-function", 1, 4,
         "There is no function “gender_of_reps”."),
        ("a {order_number} b", "left-in-text", 1, 3,
         "“{order_number}” would be said as it stands."),
        ("a\nb }} c", "left-in-text", 2, 3, "“}}” would be said as it stands."),
        ("Hi ${name}", "left-in-text", 1, 4, "“${name}” would be said as it stands."),
        ("Hi %{ticket.name.first}", "left-in-text", 1, 4,
         "“%{ticket.name.first}” would be said as it stands."),
        ("{{ days | plural('a', 'b') }}", "plural-forms", 1, 11,
         "“plural” needs 3 forms in this language, and has 2."),
        ("{% include 'a' %}", "include", 1, 1, "A template cannot include another one."),
        ("", "", 0, 0, ""),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_plain_words(
    template: str, code: str, line: int, column: int, says: str
) -> None:
    problems = analyse(template, "sr").problems
    found = [(at.code, at.line, at.column, at.message) for at in problems]
    assert found == ([(code, line, column, says)] if code else [])


def test_a_name_used_in_a_loop_still_means_the_fact_outside() -> None:
    template = "{% for order in ['a'] %}{{ order }}{% endfor %}{{ order }}"
    assert said(template, call_in("en")) == "a4471-A"


@pytest.mark.parametrize("name", sorted(RESERVED - {"loop", "self"}))
def test_a_reserved_name_cannot_be_given_to_something_else(name: str) -> None:
    for template in (f"{{% set {name} = 1 %}}", f"{{% for {name} in [1] %}}{{% endfor %}}"):
        assert [problem.code for problem in analyse(template).problems] == ["reserved-name"]


def test_all_problems_of_a_template_are_told_in_order() -> None:
    analysis = analyse("{{ a | x }}\n{{ b.c }} {d}")
    assert [problem.code for problem in analysis.problems] == [
        "unknown-filter",
        "dot",
        "left-in-text",
    ]


def test_a_mistyped_filter_gets_a_suggestion() -> None:
    assert analyse("{{ a | mony }}").problems[0].hint == "Did you mean “money”?"


@pytest.mark.parametrize(
    ("template", "language", "codes"),
    [
        ("{{ greeting }}!", "de", ["no-greeting"]),
        ("{{ greeting | lower_first }}", "de", ["no-greeting"]),
        ("{{ greeting | default('Guten Tag') }}", "de", []),
        ("{% if greeting is known %}{{ greeting }}{% endif %}", "de", []),
        ("{{ greeting }}!", "el", []),
        ("{{ greeting }}!", None, []),
    ],
)
def test_a_greeting_that_the_language_lacks_is_told(
    template: str, language: str | None, codes: list[str]
) -> None:
    assert [problem.code for problem in analyse(template, language).problems] == codes
