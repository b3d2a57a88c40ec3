"""`sandbox list` and `sandbox run`."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from agent_assist.cli import main, sandbox_lines
from agent_assist.domain.content import Content
from agent_assist.domain.scenario import Scenario
from agent_assist.library import starter
from agent_assist.sandbox.playing import setting_for
from agent_assist.sandbox.setting import Setting
from tests.starter import starter_content
from tests.unit.sandbox.shop import book, furious

SCENARIO = "third_call_furious"


@pytest.fixture
def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The starter library and its phrases are not read anew."""

    def setting(scenario: Scenario, content: Content, language: str) -> Setting:
        assert content is starter_content()
        return setting_for(scenario, content, language, book(language))

    monkeypatch.setattr(starter, "starter_content", starter_content)
    monkeypatch.setattr(sandbox_lines, "setting_for", setting)


def _run(*arguments: str) -> int:
    try:
        return main(["sandbox", *arguments])
    except SystemExit as left:
        return int(left.code or 0)


def _model(folder: Path, language: str = "en") -> str:
    file = folder / "lines.txt"
    file.write_text("# what a good rep says\n\n" + "\n".join(furious().model[language]), "utf-8")
    return str(file)


@pytest.mark.usefixtures("read_once")
def test_list_shows_the_scenarios(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("list", "--json") == 0

    rows = json.loads(capsys.readouterr().out)
    found = next(row for row in rows if row["id"] == SCENARIO)
    assert found["languages"] == ["en", "sr", "el"]
    assert found["difficulty"] == "hard"


def test_a_good_run_gives_code_0_and_the_same_transcript_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = _model(tmp_path)

    codes = [_run("run", SCENARIO, "--lines", lines, "--seed", "7", "--json") for _ in range(2)]

    first, second = capsys.readouterr().out.splitlines()
    assert codes == [0, 0]
    assert first == second
    told = json.loads(first)
    assert told["outcome"]["good"] is True
    assert told["transcript"][0]["side"] == "rep"
    assert told["told"]["order_number"] == "4471-A"
    assert told["seed"] == 7


@pytest.mark.usefixtures("read_once")
def test_serbian_can_be_shown_in_latin_letters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("run", SCENARIO, "--lines", _model(tmp_path, "sr"), "--language", "sr-Latn") == 0

    shown = capsys.readouterr().out
    assert "Nova elektronika" in shown
    assert "pošiljke" in shown or "paket" in shown


@pytest.mark.usefixtures("read_once")
def test_lines_come_from_standard_input_with_commands_and_times(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = """\
[0:05] Good morning, how can I help?
/aloud own ask:order_number
zzzz qqqq
/meant acknowledge
May I put you on hold for a minute?
/hold
[3:30] Thank you for waiting.
/offer trace_parcel
/wording anything_else
/promise
/end promised
"""
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))

    code = _run("run", SCENARIO, "--lines", "-")

    shown = capsys.readouterr().out
    assert code == 1
    assert "0:05 Rep      Good morning" in shown
    assert "(said aloud)" in shown
    assert "I meant:" in shown
    assert "long_hold" in shown
    assert "right_solution" in shown
    assert "(bad)" in shown


@pytest.mark.usefixtures("read_once")
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/dance", "“/dance” is not known"),
        ("/aloud dance", "“dance” is no move"),
        ("/aloud", "Name the moves"),
        ("/offer nothing", "no solution “nothing”"),
        ("/wording nothing", "no template “nothing”"),
        ("/wording welcome nothing", "has the wordings"),
        ("/wait long", "Write the seconds"),
        ("/end happily", "no disposition"),
    ],
)
def test_a_line_that_cannot_be_read_is_told_with_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, words: str
) -> None:
    file = tmp_path / "lines.txt"
    file.write_text(f"Hello\n{line}\n", "utf-8")

    assert _run("run", SCENARIO, "--lines", str(file)) == 2

    told = capsys.readouterr().err
    assert told.startswith("Line 2: ")
    assert words in told


@pytest.mark.usefixtures("read_once")
def test_what_is_not_there_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.txt").write_bytes(b"\xff\xfe\x00")

    assert _run("run", "nobody", "--lines", "-") == 2
    assert _run("run", SCENARIO, "--lines", str(tmp_path / "none")) == 2
    assert _run("run", SCENARIO, "--lines", str(tmp_path / "old.txt")) == 2
    assert _run("list", "--language", "xx") == 2

    first, second, third, fourth = capsys.readouterr().err.splitlines()
    assert "no scenario “nobody”" in first
    assert SCENARIO in first
    assert "cannot be read" in second
    assert "not UTF-8" in third
    assert "no language “xx”" in fourth


def test_a_pack_of_ones_own_can_be_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pack.yaml").write_text("pack: p\nlanguages: [en]\n")

    assert _run("list", "--pack", str(tmp_path)) == 0

    assert "no scenarios" in capsys.readouterr().out
