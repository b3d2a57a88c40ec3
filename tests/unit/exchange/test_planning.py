"""New, changed, same, refused: what an import would do to the library."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from agent_assist.domain.content import Content, Pack, Template, Wording
from agent_assist.domain.exchange import Fate, Grade
from agent_assist.domain.items import with_items
from agent_assist.exchange.packs import read_packs, write_packs
from agent_assist.exchange.replies import item_id
from agent_assist.exchange.sentences import ExchangeError
from tests import strategies
from tests.unit.exchange.files import CANNED, codes, fault_of, only_template, plan_of, shop


def imported(folder: Path, content: Content, **changed: object) -> Content:
    return with_items(content, plan_of(folder, [{**CANNED, **changed}], content=content).items)


def test_a_new_pack_holds_what_is_imported(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, [CANNED])
    pack, template = plan.items
    assert pack == Pack({"en": "Chatwoot"}, ("en",), "chatwoot")
    assert isinstance(template, Template)
    assert template.pack == "chatwoot"


def test_a_pack_may_be_named_and_its_other_languages_are_told(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, [CANNED], pack="shop")
    assert only_template(plan).pack == "shop"
    assert codes(plan) == []
    plan = plan_of(tmp_path, [{**CANNED, "content": "Добар дан"}], pack="shop")
    assert codes(plan) == ["no-languages"]
    assert fault_of(tmp_path, [CANNED], pack="No Pack").code == "bad-prefix"


def test_each_language_gets_a_pack_of_its_own(tmp_path: Path) -> None:
    texts = {"a": "Hello", "b": "Hi", "c": "Καλημέρα"}
    data = [{"short_code": code, "content": text} for code, text in texts.items()]
    plan = plan_of(tmp_path, data)
    packs = {item.id: item.languages for item in plan.items if isinstance(item, Pack)}
    assert packs == {"chatwoot": ("en",), "chatwoot_el": ("el",)}


def test_what_changed_there_changes_here_and_nothing_else(tmp_path: Path) -> None:
    content = imported(tmp_path, shop())
    known = content.templates["chatwoot_7"]
    edited = replace(
        known,
        title={"en": "Late", "el": "Αργεί"},
        wordings=(
            replace(known.wordings[0], texts={**known.wordings[0].texts, "el": "Έρχεται"}),
            Wording("short", {"en": "Soon."}),
        ),
        note=f"Mine.\n{known.note}",
        pack="shop",
    )
    content = with_items(content, [edited])

    same = plan_of(tmp_path, [CANNED], content=content)
    assert [entry.fate for entry in same.entries] == [Fate.SAME], "the file brings nothing new"

    plan = plan_of(tmp_path, [{**CANNED, "content": "It is here."}], content=content)
    found = only_template(plan)
    assert [entry.fate for entry in plan.entries] == [Fate.CHANGED]
    assert found.wordings[0].texts == {"en": "It is here.", "el": "Έρχεται"}
    assert found.wordings[1] == edited.wordings[1]
    assert found.title == {"en": "late", "el": "Αργεί"}
    assert found.pack == "shop"
    assert found.note.startswith("Mine.\nImported from Chatwoot, 7 [")
    assert found.note != edited.note


def test_ids_are_made_of_keys_for_good() -> None:
    assert item_id("zendesk", "360001") == "zendesk_360001"
    assert item_id("x", "late-parcel_2") == "x_late-parcel_2"
    keys = ["Late", "late!", "LATE", "каснимо", "kasnimo", "x" * 200, "x" * 201, "", "\ud800", "λ"]
    ids = [item_id("x", key) for key in keys]
    assert len(set(ids)) == len(keys)
    assert all(len(id) <= 64 and id.startswith("x_") for id in ids)
    assert ids == [item_id("x", key) for key in keys]


def test_a_prefix_divides_two_accounts(tmp_path: Path) -> None:
    assert only_template(plan_of(tmp_path, [CANNED], prefix="north")).id == "north_7"
    assert fault_of(tmp_path, [CANNED], prefix="No!").code == "bad-prefix"
    assert fault_of(tmp_path, [CANNED], language="English").code == "bad-language"


# --- packs --------------------------------------------------------------------------------------


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_pack_is_new_then_the_same_then_changed(tmp_path: Path) -> None:
    write_packs(shop(), tmp_path / "pack")
    new = read_packs(tmp_path / "pack", Content())
    assert {entry.fate for entry in new.entries} == {Fate.NEW}
    assert {entry.path for entry in new.entries} == {
        "templates/late", "solutions/swap", "house_values/company_name", "facts/order_number",
        "packs/shop",
    }  # fmt: skip
    assert read_packs(tmp_path / "pack", shop()).items == ()

    text = tmp_path / "pack/templates/late.yaml"
    text.write_text(text.read_text("utf-8").replace("It is late", "It is later"), "utf-8")
    plan = read_packs(tmp_path / "pack", shop())
    assert [entry.path for entry in plan.entries if entry.fate is Fate.CHANGED] == [
        "templates/late"
    ]


def test_an_error_in_a_pack_refuses_it(tmp_path: Path) -> None:
    write_packs(shop(), tmp_path / "pack")
    (tmp_path / "pack/templates/bad.yaml").write_text("id: [1, 2]\nwordings: 5\n", "utf-8")
    plan = read_packs(tmp_path / "pack", Content())
    assert plan.refused
    assert {remark.at for remark in plan.remarks if remark.grade is Grade.REFUSED} >= {
        "bad.yaml:1:5"
    }


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.contents())
def test_export_of_an_import_of_an_export_is_the_first_export(content: Content) -> None:
    with tempfile.TemporaryDirectory() as name:
        first, second = Path(name, "first"), Path(name, "second")
        write_packs(content, first)
        plan = read_packs(first, Content())
        assert not plan.refused
        # Drafts come back by kind and id, in no order of the file's.
        items = sorted(plan.items, key=lambda item: getattr(item, "id", "") or item.name)
        write_packs(with_items(Content(packs={}), items), second)
        assert files(first) == files(second)


def test_an_export_into_a_folder_with_something_in_it_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "keep.txt").write_text("mine", "utf-8")
    with pytest.raises(ExchangeError, match="not empty"):
        write_packs(shop(), tmp_path)
    assert files(tmp_path) == {"keep.txt": b"mine"}
