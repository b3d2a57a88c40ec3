"""`library replay` in the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent_assist.cli import main
from agent_assist.cli.supervisor import supervisor
from agent_assist.standalone import studio_only
from tests.small_shop import Rep, publish, small_content, without


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop that served two calls; its second version has no guide for returns."""
    folder = tmp_path_factory.mktemp("data")
    rep = Rep(folder)
    rep.serve("a@example.com")
    rep.serve("b@example.com")
    rep.close()
    publish(folder, without(small_content(), "returns"))
    return folder


def replay(folder: Path, *more: str) -> int:
    return main(["--data", str(folder), "library", "replay", *more])


def test_on_the_version_that_they_ran_on(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert replay(folder, "--last", "10", "--version", "1") == 0
    out = capsys.readouterr().out
    assert out.startswith("2 calls in ")
    assert "2  run the same" in out


def test_what_is_published_now_would_leave_them_stuck(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert replay(folder) == 1
    out = capsys.readouterr().out
    assert "2  would get stuck" in out
    assert "2 calls at welcome.need: would get stuck. There is no guide “returns”" in out


def test_as_json_with_every_call(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert replay(folder, "--draft", "--json", "--last", "1") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["calls"], told["counts"]["stuck"], told["counts"]["same"]) == (1, 1, 0)
    (reason,) = told["reasons"]
    assert (reason["outcome"], reason["code"], reason["count"]) == ("stuck", "unknown_guide", 1)
    assert len(reason["calls"]) == 1


def test_a_version_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert replay(folder, "--version", "9") == 3
    assert "There is no version 9 of the library." in capsys.readouterr().err


@pytest.mark.parametrize("last", ["0", "10001", "many"])
def test_a_wrong_number_of_calls(
    folder: Path, last: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        replay(folder, "--last", last)
    assert caught.value.code == 2
    assert "is not a number from 1 to 10,000" in capsys.readouterr().err


def test_a_folder_without_a_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert replay(tmp_path) == 3
    assert "There is no log of calls" in capsys.readouterr().err


def test_no_calls_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Rep(tmp_path).close()
    assert replay(tmp_path) == 0
    assert capsys.readouterr().out == "There are no closed calls to replay.\n"


def test_a_guide_that_a_draft_renames_stays_the_guide_that_calls_were_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rep = Rep(tmp_path)
    rep.serve()
    rep.close()
    with studio_only(tmp_path) as studio:
        edit = studio.rename(studio.published(), "guide", "returns", "sending_back")
        studio.save_drafts(supervisor(), edit.items, edit.removed, edit.renamed)
    assert replay(tmp_path, "--draft") == 0
    assert "1  run the same" in capsys.readouterr().out
    with studio_only(tmp_path) as studio:
        actor = supervisor()
        studio.publish(actor, [change.ref for change in studio.changes(actor)], "Renamed")
    assert replay(tmp_path) == 0
    assert "1  run the same" in capsys.readouterr().out
