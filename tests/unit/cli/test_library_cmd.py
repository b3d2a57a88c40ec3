from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from agent_assist.cli import library_cmd
from tests.unit.library.readme import write_examples


def _run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    library_cmd.add_parser(parser.add_subparsers(dest="command"))
    parsed = parser.parse_args(["library", *arguments])
    code: int = parsed.run(parsed)
    return code


def test_a_good_folder_of_packs_gives_the_numbers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_examples(tmp_path)

    code = _run("check", str(tmp_path), "--json")

    found = json.loads(capsys.readouterr().out)
    assert code == 0
    assert found["problems"] == []
    assert list(found) == ["guides", "templates", "solutions", "scenarios", "problems"]
    lamps = next(guide for guide in found["guides"] if guide["id"] == "returns")
    assert lamps == {"id": "returns", "steps": 3, "edges": 4, "ends": 2, "languages": ["en"]}
    hello = next(template for template in found["templates"] if template["id"] == "hello")
    assert hello == {"id": "hello", "wordings": 1, "languages": ["en", "el"]}
    assert [solution["id"] for solution in found["solutions"]] == ["refund", "swap"]


def test_without_an_action_all_of_them_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run() == 2
    assert "publish your drafts as a new version" in capsys.readouterr().err


def test_an_error_is_shown_with_its_place_and_gives_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lamps = next(pack for pack in write_examples(tmp_path) if pack.name == "lamps")
    guide = lamps / "guides" / "returns.yaml"
    guide.write_text(guide.read_text("utf-8").replace("go: sorry", "go: sory"), "utf-8")

    code = _run("check", str(lamps))

    first, *rest = capsys.readouterr().out.splitlines()
    assert code == 1
    assert first.startswith(
        f"error {guide.as_posix()}:13:9: The guide “returns” has no step “sory”"
    )
    assert "Did you mean “sorry”? [unknown-step]" in first
    assert rest[-1] == "2 guides, 0 templates, 0 solutions, 0 scenarios: 2 errors, 0 warnings."


def test_what_follows_from_a_pack_that_cannot_be_read_is_not_told_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    station = next(pack for pack in write_examples(tmp_path) if pack.name == "station")
    file = station / "pack.yaml"
    file.write_text(file.read_text("utf-8") + 'last: "not closed\n', "utf-8")

    assert _run("check", str(station), "--json") == 1

    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["code"], problem["file"]) == ("yaml", file.as_posix())


def test_warnings_alone_give_code_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lamps = next(pack for pack in write_examples(tmp_path) if pack.name == "lamps")
    (lamps / "guides" / "notes.txt").write_text("mine")

    assert _run("check", str(lamps), "--json") == 0

    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["severity"] == "warning"
    assert set(problem) == {"severity", "code", "file", "line", "column", "message", "hint"}


def test_a_folder_that_is_not_there_gives_code_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("check", str(tmp_path / "nowhere")) == 3
    assert "There is no folder" in capsys.readouterr().out


def test_an_action_that_is_not_known_is_a_usage_error() -> None:
    with pytest.raises(SystemExit) as stopped:
        _run("chek", ".")
    assert stopped.value.code == 2
