"""Tables for translators, and what comes back of them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from agent_assist.domain.content import Content, Solution, Template, Wording
from agent_assist.domain.exchange import Fate, ImportOptions, ImportPlan, Source
from agent_assist.domain.guide import Disposition, Guide, GuideKind, Stage, Step, StepKind
from agent_assist.domain.items import with_items
from agent_assist.exchange import translations
from agent_assist.exchange.importing import plan_import
from agent_assist.exchange.sentences import ExchangeError
from agent_assist.exchange.table_files import to_csv, to_xlsx
from agent_assist.exchange.translations import table_of
from tests import strategies
from tests.small_shop import small_content
from tests.unit.exchange.files import codes, shop

Rows = list[list[str]]


def table(content: Content, *targets: str) -> Rows:
    return [list(row) for row in table_of(content, targets)]


def back(rows: Iterable[Iterable[str]], content: Content, form: str = "csv") -> ImportPlan:
    cells = [tuple(row) for row in rows]
    data = to_csv(cells) if form == "csv" else to_xlsx(cells, "Texts")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "back")
        path.write_bytes(data)
        return plan_import(path, None, ImportOptions(), content)


def edited(rows: Rows, part: str, column: str, text: str) -> Rows:
    place = rows[0].index(column)
    found = [
        [*row[:place], text, *row[place + 1 :]] if part in "/".join(row[:3]) else row
        for row in rows
    ]
    assert found != rows, "the test changes something"
    return found


def test_one_row_for_each_text() -> None:
    rows = table(shop())
    assert rows[0] == ["item", "field", "wording", "revision", "en", "el"]
    assert ["templates/late", "texts", "plain", "3", "It is late, {{ order_number }}.",
            "Άργησε {{ order_number }}."] in rows  # fmt: skip
    assert ["solutions/swap", "steps", "2", "1", "Send it", "Στείλε το"] in rows
    assert len({tuple(row[:3]) for row in rows}) == len(rows)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_comes_back_unchanged_changes_nothing(form: str) -> None:
    for content in (shop(), small_content()):
        plan = back(table(content), content, form)
        assert plan.source is Source.TRANSLATION
        assert (plan.items, plan.entries) == ((), ())
        assert plan.count(Fate.SAME) == len(table(content)) - 1


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.contents())
def test_any_library_comes_back_unchanged(content: Content) -> None:
    try:
        rows = table(content, "en", "sr", "el")
    except ExchangeError:
        return
    assert back(rows, content).items == ()


def test_only_what_changed_is_taken_and_marked() -> None:
    content = shop(templates={"late": replace(shop().templates["late"], translated={"el": 2})})
    rows = edited(table(content), "late/texts", "el", "Αργεί πολύ {{ order_number }}.")
    plan = back(rows, content, "xlsx")
    (item,) = plan.items
    assert isinstance(item, Template)
    assert item.wordings[0].texts["el"] == "Αργεί πολύ {{ order_number }}."
    assert item.wordings[0].texts["en"] == content.templates["late"].wordings[0].texts["en"]
    assert item.translated == {"el": 3}
    assert [(entry.fate, entry.path) for entry in plan.entries] == [
        (Fate.CHANGED, "templates/late")
    ]
    assert plan.remarks == ()


def test_rows_and_columns_may_be_moved_and_added() -> None:
    rows = edited(table(shop()), "swap/title", "el", "Ένα άλλο")
    head, *rest = [[row[5], "x", *row[:5]] for row in rows]
    head[1] = "remark"
    (item,) = back([head, *reversed(rest)], shop()).items
    assert isinstance(item, Solution)
    assert item.title["el"] == "Ένα άλλο"


def test_an_entry_of_a_list_and_a_new_language() -> None:
    rows = edited(table(shop(), "el", "sr"), "swap/steps/2", "sr", "Пошаљи га")
    (item,) = back(rows, shop()).items
    assert isinstance(item, Solution)
    assert item.steps == {**shop().solutions["swap"].steps, "sr": ("Пошаљи га",)}


def test_a_language_that_the_pack_does_not_have_is_told() -> None:
    plan = back(edited(table(shop(), "el", "sr"), "late/title", "sr", "Касни"), shop())
    told = [remark.sentence for remark in plan.remarks if remark.code == "no-languages"]
    assert told == ["The pack shop is in en, el; the text is in sr."]


def test_a_text_written_in_a_step_goes_with_its_guide() -> None:
    step = Step("hi", Stage.GREET, StepKind.END, {"en": "Hi"}, "side.hi", end=Disposition.RESOLVED)
    guide = Guide("side", GuideKind.TOPIC, {"hi": step}, "hi", revision=2, pack="shop")
    own = Template("side.hi", (Wording("text", {"en": "Hi!"}),), inline=True, pack="shop")
    content = with_items(shop(), [guide, own])
    rows = table(content)
    assert ["guides/side", "steps/hi/say/texts", "text", "2", "Hi!", ""] in rows
    template, marked = back(edited(rows, "say/texts", "el", "Γεια!"), content).items
    assert template == replace(own, wordings=(Wording("text", {"en": "Hi!", "el": "Γεια!"}),))
    assert marked == replace(guide, translated={"el": 2})


def test_a_source_that_changed_meanwhile_is_told_and_marked() -> None:
    rows = edited(table(shop()), "late/texts", "el", "Νέο {{ order_number }}.")
    late = shop().templates["late"]
    words = replace(
        late.wordings[0], texts={**late.wordings[0].texts, "en": "New {{ order_number }}"}
    )
    newer = shop(templates={"late": replace(late, wordings=(words,), revision=4)})
    plan = back(rows, newer)
    assert codes(plan.entries[0]) == ["source-changed"]
    assert (
        plan.entries[0].remarks[0].at
        == f"row {[r[:3] for r in rows].index(['templates/late', 'texts', 'plain']) + 1}"
    )
    (item,) = plan.items
    assert isinstance(item, Template)
    assert item.translated == {"el": 3}
    assert item.wordings[0].texts == {
        "en": "New {{ order_number }}",
        "el": "Νέο {{ order_number }}.",
    }


@pytest.mark.parametrize(
    ("text", "found", "fate"),
    [
        ("Άργησε.", ["lost-value"], Fate.CHANGED),
        ("Άργησε {{ order_numbr }}.", ["lost-value", "foreign-value"], Fate.CHANGED),
        ("Άργησε {{ order_number | default('x') }}.", [], Fate.CHANGED),
        ("Άργησε {{ order_number }.", ["not-usable"], Fate.REFUSED),
        ("Άργησε {% for x in range(10**9) %}x{% endfor %}", ["not-usable"], Fate.REFUSED),
        ("Άργησε {{ ''.__class__ }}", ["not-usable"], Fate.REFUSED),
        ("Άργησε {{ order_number }} τoτε", ["mixed-letters"], Fate.CHANGED),
        ("", ["left-empty"], Fate.SAME),
        ("x" * 20_001, ["too-long"], Fate.REFUSED),
    ],
)
def test_what_is_told_of_a_translation(text: str, found: list[str], fate: Fate) -> None:
    plan = back(edited(table(shop()), "late/texts", "el", text), shop())
    (entry,) = plan.entries
    assert (codes(entry), entry.fate) == (found, fate)
    assert entry.at == "row 2"
    assert bool(plan.items) == (fate is Fate.CHANGED)


def test_grammar_may_use_another_part_of_a_person() -> None:
    late = shop().templates["late"]
    words = replace(late.wordings[0], texts={"en": "Hi {{ customer.first_name }}", "el": "Α"})
    content = shop(templates={"late": replace(late, wordings=(words,))})
    text = "{{ customer | address }} {{ gender_of_customer('ος', 'η') }}"
    plan = back(edited(table(content), "late/texts", "el", text), content)
    assert codes(plan.entries[0]) == []


def test_unknown_double_and_nameless_rows_are_refused() -> None:
    rows = table(shop())
    late = next(row for row in rows if row[1] == "texts")
    odd = [["templates/gone", *late[1:]], ["", "", "", "", "x", "y"], late, [*late[:5], "Άλλο"]]
    plan = back([*rows, *odd], shop())
    assert [codes(entry) for entry in plan.entries] == [["unknown-row"], ["bad-row"], ["row-twice"]]
    assert plan.refused
    assert plan.items == ()


def test_a_table_of_another_library_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "MAX_REFUSED", 3)
    head, *_ = table(shop())
    with pytest.raises(ExchangeError, match="More than 3 entries are refused"):
        back([head, *([f"templates/x{n}", "title", "", "", "a", "b"] for n in range(5))], shop())


def test_half_translated_items_are_told() -> None:
    rows = table(shop(), "el", "sr")
    plan = back(edited(rows, "late/title", "sr", "Касни"), shop())
    told = [remark.sentence for remark in plan.remarks if remark.code == "still-missing"]
    assert told == ["1 of 2 texts of templates/late have no sr yet."]


def test_serbian_that_comes_back_in_latin_letters_is_put_into_cyrillic() -> None:
    rows = edited(table(shop(), "sr"), "late/texts", "sr", "Kasni {{ order_number }}, žao nam je.")
    plan = back(rows, shop())
    (item,) = plan.items
    assert isinstance(item, Template)
    assert item.wordings[0].texts["sr"] == "Касни {{ order_number }}, жао нам је."
    assert codes(plan.entries[0]) == ["to-cyrillic"]


@pytest.mark.parametrize(
    ("header", "code"),
    [(["item", "field", "wording", "el"], "no-source-column"),
     (["item", "field", "wording", "en"], "no-target-column")],
)  # fmt: skip
def test_a_table_without_its_columns_is_refused(header: list[str], code: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        back([header, ["templates/late", "texts", "plain", "x"]], shop())
    assert caught.value.code == code


def test_one_language_alone_is_nothing_to_translate() -> None:
    one = with_items(Content(), [Template("a", (), {"en": "A"})])
    with pytest.raises(ExchangeError, match="one language only"):
        table(one)
    assert table(one, "sr")[1][-2:] == ["A", ""]
    with pytest.raises(ExchangeError, match="not a language"):
        table(one, "Serbian")
