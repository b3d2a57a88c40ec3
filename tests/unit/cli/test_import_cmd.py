"""`agent-assist library import` and `export`, as typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli import main
from agent_assist.exchange.table_files import to_csv
from tests.small_shop import publish, small_content
from tests.unit.exchange.files import CANNED, MACRO, ZAMMAD, written

Run = Callable[..., tuple[int, str]]
TWO = [CANNED, {"short_code": "empty", "content": ""}]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    publish(tmp_path / "data", small_content())

    def run(*words: object) -> tuple[int, str]:
        capsys.readouterr()
        code = main(["--data", str(tmp_path / "data"), "library", *map(str, words)])
        return code, capsys.readouterr().out

    return run


def told(run: Run, *words: object) -> tuple[int, dict[str, Any]]:
    code, out = run(*words, "--json")
    return code, json.loads(out)


def test_a_dry_run_tells_and_does_nothing(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, {"macros": [MACRO]}, "macros.json")
    code, out = run("import", path, "--dry-run")
    assert code == 0
    assert "macros.json: zendesk, utf-8" in out
    assert "new entry 1: templates/zendesk_360001 “Late parcel”" in out
    assert "What it did beside the text is not carried over: status = solved." in out
    assert "1 new, 0 changed, 0 same, 0 refused." in out
    assert "This was a dry run" in out
    assert run("import", path, "--dry-run")[1] == out


def test_importing_twice(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, [CANNED])
    assert "Imported as your drafts: 2." in run("import", path)[1]
    code, out = run("import", path, "--from", "chatwoot")
    assert code == 0
    assert "0 new, 0 changed, 1 same, 0 refused." in out
    assert "nothing was changed" in out


def test_a_refused_entry_keeps_all_out_or_is_left_out(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path, TWO)
    code, data = told(run, "import", path)
    assert (code, data["imported"]) == (1, False)
    assert data["counts"] == {"new": 1, "changed": 0, "same": 0, "refused": 1}
    (refused,) = (entry for entry in data["entries"] if entry["fate"] == "refused")
    assert refused["at"] == "entry 2"
    assert {remark["code"] for remark in refused["remarks"]} == {"missing", "no-text"} - {"no-text"}
    code, data = told(run, "import", path, "--without-refused")
    assert (code, data["imported"]) == (0, True)


@pytest.mark.parametrize(
    ("data", "words", "code", "sentence"),
    [
        ("[", ["--from", "chatwoot"], 1, "This is not JSON"),
        ("one line", [], 1, "Say where it comes from. (--from)"),
        ("Name,Color\na,b\n", [], 1, "(--map text=COLUMN)"),
        ("Name,Text\na,b\n", ["--map", "text=Txt"], 2, "no column “Txt”. It has: Name, Text"),
        ("Name,Text\na,b\n", ["--language", "english"], 2, "not a language"),
        ("Name,Text\na,b\n", ["--encoding", "rot13"], 2, "Known are: utf-8"),
        (ZAMMAD.replace("Hello", "Žao").encode("cp1250"), [], 1, "(--encoding)"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(
    run: Run, tmp_path: Path, data: object, words: list[str], code: int, sentence: str
) -> None:
    path = written(tmp_path, data)
    found, out = run("import", path, *words)
    assert (found, out.count("\n")) == (code, 1)
    assert sentence in out
    assert told(run, "import", path, *words)[1]["error"]["message"] in out


def test_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    assert run("import", tmp_path / "none")[0] == 3


@pytest.mark.parametrize("words", [["--map", "text"], ["--from", "word"], ["--value", "=x"]])
def test_a_wrong_command(run: Run, tmp_path: Path, words: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run("import", written(tmp_path, TWO), *words)
    assert caught.value.code == 2


def test_an_old_encoding_a_mapping_and_a_value(run: Run, tmp_path: Path) -> None:
    rows = "Naziv;Odgovor\nŽalba;Žao nam je zbog {{ticket.id}}\n".encode("cp1250")
    code, data = told(
        run, "import", written(tmp_path, rows), "--encoding", "cp1250", "--language", "sr",
        "--map", "title=Naziv", "--map", "text=Odgovor", "--value", "ticket.id=order_number",
    )  # fmt: skip
    assert (code, data["encoding"]) == (0, "windows-1250")
    assert data["columns"] == {"title": "Naziv", "text": "Odgovor"}
    code, _ = run("export", "--out", tmp_path / "out", "--drafts")
    text = next((tmp_path / "out").rglob("imported*.yaml")).read_text("utf-8")
    assert "sr: Жао нам је због {{ order_number }}" in text


@pytest.mark.parametrize("name", ["texts.csv", "texts.xlsx", "packs"])
def test_an_export_and_back(run: Run, tmp_path: Path, name: str) -> None:
    code, out = run("export", "--out", tmp_path / name)
    assert code == 0
    assert out.startswith(f"Written: {tmp_path / name}")
    code, data = told(run, "import", tmp_path / name)
    assert code == 0
    assert data["items"] == []
    assert data["source"] == ("pack" if name == "packs" else "translation")
    code, data = told(run, "export", "--out", tmp_path / name)
    assert (code, data["files"]) == (1, [])


def test_an_export_into_chosen_languages(run: Run, tmp_path: Path) -> None:
    run("export", "--out", tmp_path / "a.csv", "--languages", "sr,de")
    head = (tmp_path / "a.csv").read_text("utf-8-sig").split("\n", 1)[0].strip()
    assert head == "item,field,wording,revision,en,sr,de"
    assert run("export", "--out", tmp_path / "b.csv", "--languages", "Serbian")[0] == 2


def test_a_translation_with_faults_tells_its_rows(run: Run, tmp_path: Path) -> None:
    rows = [
        ("item", "field", "wording", "en", "sr"),
        ("templates/none", "texts", "plain", "a", "б"),
    ]
    path = written(tmp_path, to_csv(rows), "back.csv")
    code, out = run("import", path)
    assert code == 1
    assert "refused row 2: — “templates/none/texts/plain”" in out
    assert "There is no text templates/none, texts/plain in the library." in out


def test_a_passphrase_is_asked_for(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from agent_assist.cli.supervisor import supervisor
    from agent_assist.standalone import studio_only

    with studio_only(tmp_path / "data") as studio:
        studio.set_passphrase(supervisor(), "three long words")
    path = written(tmp_path, [CANNED])
    assert run("import", path, "--dry-run")[0] == 0
    assert run("import", path)[0] == 3
    monkeypatch.setenv("AGENT_ASSIST_PASSPHRASE", "three long words")
    assert run("import", path)[0] == 0


@pytest.mark.parametrize("action", ["import", "export"])
def test_help_for_who_sees_it_first(action: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["library", action, "--help"])
    assert caught.value.code == 0
    out = capsys.readouterr().out
    assert "Exit codes" in out
    assert max(map(len, out.splitlines())) <= 100
