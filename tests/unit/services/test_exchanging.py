"""Import and export through the service: drafts of the importer, all or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from agent_assist.apart import export_apart, preview_apart
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.exchange import Fate, ImportOptions, ImportPlan, Source
from agent_assist.services.exchanging import (
    Exchange,
    Form,
    files_from_bytes,
    plan_from_bytes,
    plan_to_bytes,
    report_from_bytes,
    report_of,
)
from agent_assist.services.studio import PermissionDeniedError, Studio
from agent_assist.standalone import studio_only
from tests.small_shop import publish, small_content
from tests.unit.exchange.files import CANNED, written

VERA = Actor("vera", "Vera", Role.SUPERVISOR)
MIRA = Actor("mira", "Mira", Role.REP)
TWO = [CANNED, {"short_code": "empty", "content": " "}]


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    publish(tmp_path / "data", small_content())
    with studio_only(tmp_path / "data") as found:
        yield found


@pytest.fixture
def exchange(studio: Studio) -> Exchange:
    return Exchange(studio)


def preview(exchange: Exchange, folder: Path, data: object, **options: Any) -> ImportPlan:
    return exchange.preview(VERA, written(folder, data), None, ImportOptions(**options))


def test_what_is_imported_is_a_draft_of_the_importer(
    exchange: Exchange, studio: Studio, tmp_path: Path
) -> None:
    plan = preview(exchange, tmp_path, [CANNED])
    assert "chatwoot_7" not in studio.working(VERA).templates, "a preview does nothing"
    assert exchange.take(VERA, plan) == ()
    assert "chatwoot_7" in studio.working(VERA).templates
    assert "chatwoot_7" not in studio.published().templates
    assert "chatwoot_7" not in studio.working(Actor("ana", "Ana", Role.SUPERVISOR)).templates
    again = preview(exchange, tmp_path, [CANNED])
    assert (again.count(Fate.SAME), again.items) == (1, ())
    exchange.take(VERA, again)
    assert studio.drafts().counts == {"Vera": 2}, "the template and its pack"


def test_with_a_refused_entry_nothing_is_imported_unless_it_is_left_out(
    exchange: Exchange, studio: Studio, tmp_path: Path
) -> None:
    plan = preview(exchange, tmp_path, TWO)
    with pytest.raises(KnownError, match="entries are refused: 1"):
        exchange.take(VERA, plan)
    assert studio.drafts().counts == {}
    exchange.take(VERA, plan, without_refused=True)
    assert "chatwoot_7" in studio.working(VERA).templates


def test_a_pack_with_an_error_cannot_be_forced(exchange: Exchange, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "pack.yaml").write_text("pack: p\nlanguages: [en]\nodd: 1\n", "utf-8")
    plan = exchange.preview(VERA, pack)
    with pytest.raises(KnownError, match="the pack has errors"):
        exchange.take(VERA, plan, without_refused=True)


def test_only_a_supervisor_imports(exchange: Exchange, studio: Studio, tmp_path: Path) -> None:
    plan = exchange.preview(MIRA, written(tmp_path, [CANNED]))
    with pytest.raises(PermissionDeniedError, match="Only a supervisor"):
        exchange.take(MIRA, plan)
    assert studio.drafts().counts == {}


def test_a_changed_source_makes_other_languages_older(
    exchange: Exchange, studio: Studio, tmp_path: Path
) -> None:
    known = studio.published().templates
    id = next(id for id, one in known.items() if not one.inline and len(one.wordings) == 1)
    columns = {"id": "id", "text": "text"}
    plan = preview(exchange, tmp_path, f"id,text\n{id},Other words\n", columns=columns)
    exchange.take(VERA, plan)
    found = studio.working(VERA).templates[id]
    assert found.revision == known[id].revision + 1
    assert set(found.translated.values()) == {known[id].revision}


def test_columns_of_a_table_are_shown_before_anything_is_chosen(
    exchange: Exchange, tmp_path: Path
) -> None:
    path = written(tmp_path, "Naslov;Tekst;Boja\na;b;c\n")
    assert exchange.guess(path) is Source.TABLE
    headers, guessed = exchange.columns(path)
    assert headers == ("Naslov", "Tekst", "Boja")
    assert guessed == {"title": "Naslov", "text": "Tekst"}


@pytest.mark.parametrize("form", [Form.CSV, Form.XLSX, Form.PACK])
def test_an_export_comes_back_without_a_change(
    exchange: Exchange, tmp_path: Path, form: Form
) -> None:
    target = tmp_path / ("out" if form is Form.PACK else f"out.{form}")
    assert exchange.export(target, form)
    assert exchange.preview(VERA, target).items == ()
    with pytest.raises(KnownError):
        exchange.export(target, form)


def test_an_export_of_drafts_has_them(exchange: Exchange, tmp_path: Path) -> None:
    exchange.take(VERA, preview(exchange, tmp_path, [CANNED]))
    exchange.export(tmp_path / "without", Form.PACK)
    exchange.export(tmp_path / "with", Form.PACK, drafts_of=VERA)
    assert (tmp_path / "with/chatwoot/templates/chatwoot_7.yaml").exists()
    assert not list((tmp_path / "without").rglob("chatwoot*"))


# --- for a process of its own --------------------------------------------------------------------


def test_a_plan_goes_through_bytes(exchange: Exchange, tmp_path: Path) -> None:
    plans = [preview(exchange, tmp_path, TWO), preview(exchange, tmp_path, "Title,Text\na,b\n")]
    breaths: list[int] = []
    for plan in plans:
        data = plan_to_bytes(plan)
        assert report_from_bytes(data) == report_of(plan)
        assert plan_from_bytes(data, lambda: breaths.append(1)) == plan


def test_a_preview_elsewhere_is_the_same(
    exchange: Exchange, tmp_path: Path, no_report: Callable[[float], None]
) -> None:
    path = written(tmp_path, TWO)
    data = preview_apart(no_report, str(tmp_path / "data"), "vera", str(path), "", {"prefix": "x"})
    expected = exchange.preview(VERA, path, None, ImportOptions(prefix="x"))
    assert plan_from_bytes(data) == expected


@pytest.fixture
def no_report() -> Callable[[float], None]:
    return lambda share: None


def test_a_fault_elsewhere_is_told_in_bytes_too(
    exchange: Exchange, tmp_path: Path, no_report: Callable[[float], None]
) -> None:
    path = written(tmp_path, "[")
    data = preview_apart(no_report, str(tmp_path / "data"), "vera", str(path), "chatwoot", {})
    assert report_from_bytes(data)["error"]["code"] == "not-json"
    with pytest.raises(KnownError, match="This is not JSON"):
        plan_from_bytes(data)
    assert json.loads(data)


def test_an_export_elsewhere(
    exchange: Exchange, tmp_path: Path, no_report: Callable[[float], None]
) -> None:
    words = (str(tmp_path / "data"), "vera", str(tmp_path / "a.csv"), "csv", ["sr"], False)
    assert files_from_bytes(export_apart(no_report, *words)) == (tmp_path / "a.csv",)
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfitem,field")
    with pytest.raises(KnownError, match="is there already"):
        files_from_bytes(export_apart(no_report, *words))


def test_an_empty_library_takes_a_pack(tmp_path: Path) -> None:
    publish(tmp_path / "data", small_content())
    publish(tmp_path / "other", Content())
    with studio_only(tmp_path / "data") as studio:
        Exchange(studio).export(tmp_path / "pack", Form.PACK)
    with studio_only(tmp_path / "other") as studio:
        exchange = Exchange(studio)
        exchange.take(VERA, exchange.preview(VERA, tmp_path / "pack"))
        exchange.export(tmp_path / "again", Form.PACK, drafts_of=VERA)
    first, again = (
        {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.yaml")}
        for folder in (tmp_path / "pack", tmp_path / "again")
    )
    assert first == again


def test_what_is_imported_in_one_language_can_be_published_alone(
    exchange: Exchange, studio: Studio, tmp_path: Path
) -> None:
    exchange.take(VERA, preview(exchange, tmp_path, [CANNED]))
    before = studio.check(studio.published())
    assert not studio.errors_in(VERA, [change.ref for change in studio.changes(VERA)])
    studio.publish(VERA, [change.ref for change in studio.changes(VERA)], "Imported")
    assert studio.published().templates["chatwoot_7"].pack == "chatwoot"
    assert "el" not in studio.published().packs["chatwoot"].languages
    assert len(studio.check(studio.published())) == len(before)
