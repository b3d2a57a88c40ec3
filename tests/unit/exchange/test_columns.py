"""Any table: which column holds what."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.domain.content import Solution
from agent_assist.domain.exchange import Fate, Source
from agent_assist.domain.guide import Channel, Stage
from agent_assist.exchange.columns import guessed_columns
from agent_assist.exchange.table_files import to_xlsx
from tests.unit.exchange.files import codes, fault_of, only_template, plan_of, said


@pytest.mark.parametrize(
    ("headers", "columns"),
    [
        (["Name", "Body", "Category"], {"title": "Name", "text": "Body", "tags": "Category"}),
        (["Naslov", "Tekst", "Ključne reči"],
         {"title": "Naslov", "text": "Tekst", "phrasings": "Ključne reči"}),
        (["Τίτλος", "Κείμενο", "Κατηγορία"],
         {"title": "Τίτλος", "text": "Κείμενο", "tags": "Κατηγορία"}),
        (["ID", "Text (en)", "text.sr", "Title_el"],
         {"id": "ID", "text.en": "Text (en)", "text.sr": "text.sr", "title.el": "Title_el"}),
        (["Title", "English", "Srpski", "Ελληνικά"],
         {"title": "Title", "text.en": "English", "text.sr": "Srpski", "text.el": "Ελληνικά"}),
        (["foo", "bar"], {}),
    ],
)  # fmt: skip
def test_columns_are_told_from_their_headers(headers: list[str], columns: dict[str, str]) -> None:
    assert guessed_columns(headers) == columns


TABLE = "Name,Answer,Where,Old\nLate,<b>Hi</b> {{contact.name}},chat; email,x\n"


def test_a_table_as_it_is_guessed(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TABLE)
    assert plan.source is Source.TABLE
    assert plan.columns == {"title": "Name", "text": "Answer"}
    assert plan.headers == ("Name", "Answer", "Where", "Old")
    assert codes(plan) == ["columns-unused"]
    assert said(plan) == {"en": "Hi {{ customer.full_name }}"}
    assert codes(plan.entries[0]) == ["formatting"]


def test_a_table_as_the_importer_says(tmp_path: Path) -> None:
    columns = {"id": "Name", "title": "Name", "text": "Answer", "channels": "Where", "stage": "Old"}
    rows = TABLE.replace("Late,", "late_one,").replace(",x\n", ",thank\n")
    template = only_template(plan_of(tmp_path, rows, columns=columns))
    assert (template.id, template.stage) == ("late_one", Stage.THANK)
    assert template.wordings[0].channels == (Channel.CHAT, Channel.EMAIL)


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"text": "None"}, "unknown-column"),
        ({"txt": "Name"}, "unknown-field"),
        ({"tags.sr": "Name"}, "unknown-field"),
        ({"text.serbian": "Name"}, "unknown-field"),
        ({"title": "Name"}, "no-text-column"),
    ],
)
def test_why_a_mapping_is_refused(columns: dict[str, str], code: str, tmp_path: Path) -> None:
    assert fault_of(tmp_path, TABLE, columns=columns).code == code


def test_texts_in_several_languages_half_of_them_translated(tmp_path: Path) -> None:
    rows = "title,text.en,text.sr\none,Hello,Здраво\ntwo,Bye,\nthree,,\n"
    plan = plan_of(tmp_path, rows)
    texts = {
        item.id: dict(item.wordings[0].texts) for item in plan.items if hasattr(item, "wordings")
    }
    assert texts == {"imported_one": {"en": "Hello", "sr": "Здраво"}, "imported_two": {"en": "Bye"}}
    assert plan.entries[2].fate is Fate.REFUSED
    assert codes(plan.entries[2]) == ["no-text"]
    packs = {item.id: item.pack for item in plan.items if hasattr(item, "wordings")}
    assert packs["imported_one"] != packs["imported_two"], "each pack is complete in its languages"


def test_a_table_of_solutions(tmp_path: Path) -> None:
    rows = 'Question,Steps,Price,Tags\nNo light,"1. Check the plug\n- Change the bulb",free,lamp\n'
    plan = plan_of(tmp_path, rows, solutions=True)
    (solution,) = (item for item in plan.items if isinstance(item, Solution))
    assert solution.title == {"en": "No light"}
    assert solution.steps == {"en": ("Check the plug", "Change the bulb")}
    assert (solution.price, solution.tags) == ({"en": "free"}, ("lamp",))


def test_a_text_of_ours_stays_as_it_is(tmp_path: Path) -> None:
    ours = "{% if customer is known %}{{ customer | address }}{% endif %} {{ house.company_name }}"
    plan = plan_of(tmp_path, f'title,text\na,"{ours}"\n')
    assert said(plan) == {"en": ours}
    assert plan.entries[0].remarks == ()


def test_a_workbook_is_a_table_too(tmp_path: Path) -> None:
    data = to_xlsx([["Name", "Answer"], ["Late", "=1+1"]], "Replies")
    plan = plan_of(tmp_path, data)
    assert said(plan) == {"en": "=1+1"}
    assert plan.entries[0].at == "row 2"


def test_an_id_of_ours_changes_that_item_and_keeps_its_other_languages(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "id,title,text\nlate,Late,It is very late.\n")
    assert plan.entries[0].fate is Fate.CHANGED
    template = only_template(plan)
    assert template.pack == "shop"
    (wording,) = template.wordings
    assert wording.id == "plain"
    assert wording.texts == {"en": "It is very late.", "el": "Άργησε {{ order_number }}."}
