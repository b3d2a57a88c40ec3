"""`agent-assist log` on a real data folder."""

from __future__ import annotations

import argparse
import csv
import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from agent_assist.cli import log_cmd
from agent_assist.cli.common import ENVIRONMENT, GOOD, PROBLEMS, USAGE
from agent_assist.db.errors import StorageError, Trouble
from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import FactScope
from agent_assist.journal.export import harmless
from agent_assist.journal.journal import Journal
from tests.unit.journal.stories import BEGIN, Story, whole_call, write


@pytest.fixture
def data(tmp_path: Path) -> Path:
    evil = Story("evil")
    evil.start()
    evil.tell(
        cmd.ChangeGuide("=faulty", "=HYPERLINK(1)\x1b[31m"),
        ev.TopicChosen("=faulty", "=HYPERLINK(1)\x1b[31m"),
    )
    evil.go("next")
    evil.undo()
    with Journal.open(tmp_path) as journal:
        write(journal, *whole_call().told, *evil.told)
    return tmp_path


def run(data: Path, *arguments: str, as_json: bool = False) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    log_cmd.add_parser(parser.add_subparsers())
    given = ["--json"] if as_json else []
    return log_cmd.run(parser.parse_args([*given, "log", *arguments]), data)


@pytest.mark.parametrize("action", [("list",), ("show", "1"), ("verify",)])
def test_a_folder_in_which_no_call_was_taken_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], action: tuple[str, ...]
) -> None:
    assert run(tmp_path, *action) == ENVIRONMENT
    assert f"No call was taken in {tmp_path} yet." in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_list(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "list") == GOOD
    out = capsys.readouterr().out
    assert "1:10  phone    ana  cust-1" in out
    assert "it wont charge" in out
    assert "2 of 2 calls" in out
    assert "\x1b" not in out
    assert run(data, "list", "--open") == GOOD
    assert "1 of 1 calls" in capsys.readouterr().out
    assert run(data, "list", "--limit", "1", as_json=True) == GOOD
    found = json.loads(capsys.readouterr().out)
    assert (found["total"], len(found["calls"])) == (2, 1)


def test_who_gave_only_a_name_is_listed_by_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named, nobody = Story("named"), Story("nobody", BEGIN + timedelta(hours=1))
    for story in (named, nobody):
        story.start()
    facts = {"first_name": "Milica", "last_name": "Jovanović"}
    named.tell(cmd.Capture(facts, "name"), ev.FactsKnown(FactScope.CUSTOMER, facts))
    with Journal.open(tmp_path) as journal:
        write(journal, *named.told, *nobody.told)
    assert run(tmp_path, "list") == GOOD
    _, newest, oldest, _ = capsys.readouterr().out.splitlines()
    assert "ana  —  " in newest
    assert "ana  Milica Jovanović  " in oldest
    assert run(tmp_path, "list", "--skip", "1", as_json=True) == GOOD
    (call,) = json.loads(capsys.readouterr().out)["calls"]
    assert (call["id"], call["name"], call["customer"]) == ("named", "Milica Jovanović", "")


def test_a_wrong_day_is_refused_with_an_example(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        run(data, "list", "--since", "soon")
    assert caught.value.code == USAGE
    assert "2026-03-31" in capsys.readouterr().err


def test_show_tells_the_call_as_a_story(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "show", "call") == GOOD
    out = capsys.readouterr().out
    assert "  0:35 said: “Let us look at that together, Petra.”" in out
    assert "first_name: Petra" in out
    assert "call Petra back about the part, by 2026-03-03" in out
    assert "note: Petra has an older charger" in out
    assert "Petra's charger was reset." in out
    assert "the customer said yes" in out
    assert run(data, "show", "evil") == GOOD
    out = capsys.readouterr().out
    assert "(taken back)" in out
    assert "took back the last step" in out
    assert "\x1b" not in out
    assert run(data, "show", "call-1", as_json=True) == GOOD
    assert len(json.loads(capsys.readouterr().out)) == 32


def test_show_of_no_call_or_several(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "show", "nothing") == USAGE
    assert "log list" in capsys.readouterr().err
    assert run(data, "show", "") == USAGE
    assert "Several calls" in capsys.readouterr().err


def test_an_erased_call_is_still_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Journal.open(data) as journal:
        journal.erase_customer("cust-1")
    assert run(data, "show", "call-1") == GOOD
    out = capsys.readouterr().out
    assert "said: [erased]" in out
    assert "Petra" not in out


def test_export_to_files(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "log.jsonl"
    assert run(data, "export", "--out", str(out)) == GOOD
    assert "written to" in capsys.readouterr().out
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert lines[0] == {"journal": 1}
    assert lines[-1]["anchor"]["count"] == len(lines) - 2
    table = tmp_path / "log.csv"
    assert run(data, "export", "--format", "csv", "--out", str(table), "--call", "evil") == GOOD
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["interaction"] for row in rows} == {"evil"}
    assert all(not cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    assert run(data, "export", "--call", "nothing") == USAGE
    assert not list(tmp_path.glob("*.part"))


def test_export_to_the_terminal(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "export", "--call", "call-1") == GOOD
    lines = capsys.readouterr().out.splitlines()
    assert json.loads(lines[1])["kind"] == "start"


def test_export_where_nothing_can_be_written(data: Path) -> None:
    with pytest.raises(StorageError) as caught:
        run(data, "export", "--out", str(data / "gone" / "log.jsonl"))
    assert caught.value.trouble is Trouble.MISSING


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "\n=1", "＝1"])
def test_no_cell_runs_as_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


def test_other_cells_stay() -> None:
    assert [harmless(value) for value in ("a=1", 7, None, "")] == ["a=1", 7, "", ""]


def test_verify(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "log.jsonl"
    run(data, "export", "--out", str(out))
    assert run(data, "verify", "--anchor", str(out)) == GOOD
    shown = capsys.readouterr().out
    assert "Nothing was changed, removed or reordered." in shown
    assert "cannot see" in shown
    with closing(sqlite3.connect(data / "journal.db")) as connection, connection:
        last = connection.execute("SELECT max(position) FROM entry").fetchone()[0]
        connection.execute("DELETE FROM entry WHERE position = ?", (last,))
    assert run(data, "verify") == PROBLEMS
    assert "the list of calls knows of" in capsys.readouterr().out
    with closing(sqlite3.connect(data / "journal.db")) as connection, connection:
        connection.execute("DELETE FROM interaction")
    assert run(data, "verify") == GOOD
    assert run(data, "verify", "--anchor", str(out)) == PROBLEMS
    assert f"Entry {last} was cut off" in capsys.readouterr().out
    assert run(data, "verify", "--anchor", str(out), as_json=True) == PROBLEMS
    found = json.loads(capsys.readouterr().out)
    assert found["good"] is False
    assert found["first_break"]["kind"] == "cut-off"


def test_an_anchor_file_that_is_none(data: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_text("[]", encoding="utf-8")
    for name in ("broken.jsonl", "gone"):
        with pytest.raises(KnownError, match=f"{name} is not there, or it is neither a jsonl"):
            run(data, "verify", "--anchor", str(tmp_path / name))


def test_without_an_action_the_help_is_shown(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data) == USAGE
    assert "export" in capsys.readouterr().err


def test_score_judges_what_the_log_tells(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "score", "call") == GOOD
    out = capsys.readouterr().out
    assert "criteria can be judged by the log" in out
    assert "not judged." in out
    assert run(data, "score", "call", as_json=True) == GOOD
    found = json.loads(capsys.readouterr().out)
    assert found["judged"] == sum(one["most"] > 0 for one in found["card"]["criteria"])
    assert run(data, "score", "nobody") == USAGE
    assert "log list" in capsys.readouterr().err
