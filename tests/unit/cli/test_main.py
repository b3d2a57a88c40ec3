"""What every command has in common: streams, parts of the machine, and sentences for faults."""

import sys
from pathlib import Path

import pytest

from agent_assist import cli
from agent_assist.cli import main
from agent_assist.cli.common import ENVIRONMENT, USAGE
from tests.skips import only_on


@only_on("linux")
def test_without_a_display_a_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == ENVIRONMENT
    assert capsys.readouterr().err == (
        "There is no display here, so no window can open. Start it in a desktop session; "
        "`agent-assist tour` works without a display.\n"
    )


def test_a_closed_stream_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main(["walk", "returns"]) == 0
    assert main(["walk", "nowhere"]) == 2


@pytest.mark.parametrize("part", ["jinja2.environment", "rapidfuzz", None])
def test_a_damaged_part_is_named_with_what_to_do(
    part: str | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(given: list[str]) -> int:
        raise ImportError("cannot import name 'Environment'", name=part)

    monkeypatch.setattr(cli, "_run", broken)
    assert main(["walk"]) == ENVIRONMENT
    told = capsys.readouterr().err
    assert "cannot import name 'Environment'. Install it again" in told
    assert sys.prefix in told


def test_a_search_for_nothing_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", " "]) == USAGE
    assert capsys.readouterr().err == "There are no words to search for. Type one or two.\n"


def test_a_file_is_told_from_a_folder_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pack.yaml"
    file.touch()
    assert main(["library", "check", str(file)]) == ENVIRONMENT
    assert f"{file} is a file. Name a pack" in capsys.readouterr().out
    assert main(["library", "check", str(tmp_path / "no")]) == ENVIRONMENT
    assert "There is no folder" in capsys.readouterr().out


def test_a_log_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path / "no"), "log", "list"]) == ENVIRONMENT
    assert f"There is no folder {tmp_path / 'no'}: no call was taken" in capsys.readouterr().err
    assert main(["--data", str(tmp_path), "log", "list"]) == ENVIRONMENT
    assert f"No call was taken in {tmp_path} yet" in capsys.readouterr().err


def test_a_fault_of_our_own_is_not_taken_for_a_damaged_part(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(given: list[str]) -> int:
        raise ImportError("cannot import name 'x'", name="agent_assist.flow")

    monkeypatch.setattr(cli, "_run", broken)
    with pytest.raises(ImportError):
        main(["walk"])
