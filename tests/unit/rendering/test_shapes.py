"""What stands between the braces of many texts is read once, and found as if read each time."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.rendering.engine import analyse_at_length, analyse_text
from agent_assist.rendering.result import Analysis
from agent_assist.rendering.shapes import Shapes

_PIECES = (
    "{{ order }}", "{{ customer.first_name|calling }}", "{{ house.days }}", "{{- order -}}",
    "{% if order is known %}", "{% elif wish is not known %}", "{% else %}", "{% endif %}",
    "{% for one in [order, wish] %}", "{{ one }}", "{% endfor %}", "{% set one = order %}",
    '{{ days|plural("day", "days") }}', '{{ wish|role("object") }}', "{{ known }}", "{{ a\n }}",
    "{{ order if wish is known else days }}", "{{ greeting }}", "{{ nobody(1) }}", "{# a note #}",
    "{% raw %}", "{% endraw %}", "{{", "}}", "{%", "%}", '"', "'", "{{ '}}' }}", '{{ "', '" }}',
    "\n", "\r\n", " words ", "Добро јутро, ", "\ufffd",
)  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=10).map("".join))
@settings(max_examples=1_500, deadline=None)
def test_it_finds_what_reading_at_length_finds(text: str) -> None:
    assert analyse_text(text, "sr") == analyse_at_length(text, "sr")


def test_texts_that_differ_in_words_alone_are_read_once() -> None:
    read: list[str] = []

    def reading(text: str, language: str | None) -> Analysis:
        read.append(text)
        return analyse_at_length(text, language)

    shapes = Shapes(reading)
    found = [
        shapes.analysis(f"{words} {{{{ order }}}}, {words}.\n{words}: {{{{ wish }}}}", "en")
        for words in ("Yours is", "It is", "Here")
    ]

    assert read == ["{{ order }}\n{{ wish }}"]
    places = [[(use.line, use.column) for use in one.variables] for one in found if one]
    assert places == [[(1, 13), (2, 14)], [(1, 10), (2, 11)], [(1, 9), (2, 10)]]
