"""What every command has in common: streams, parts of the machine, and sentences for faults."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_assist import cli
from agent_assist.cli import main
from agent_assist.cli.common import ENVIRONMENT, PROBLEMS, USAGE
from agent_assist.journal.journal import Journal
from tests.skips import only_on
from tests.unit.library.readme import write_examples

ROOT = Path(__file__).parents[3]


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


def test_several_files_can_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, anchor = tmp_path / "data", tmp_path / "anchor.jsonl"
    anchor.write_text("{}\n")
    data.mkdir()
    with Journal.open(data):
        pass
    anchors = ["--anchor", str(anchor), "--anchor", str(tmp_path / "no")]
    assert main(["--data", str(data), "log", "verify", *anchors]) == ENVIRONMENT
    assert capsys.readouterr().err.startswith(f"{anchor} is not there, or it is neither")
    assert main(["--data", str(data), "log", "export", "--out", str(anchor)]) == 0
    assert main(["--data", str(data), "log", "verify", *anchors[:2]]) == 0


@only_on("linux")
def test_a_pack_that_may_not_be_entered_does_not_hide_the_others(tmp_path: Path) -> None:
    write_examples(tmp_path)
    closed = tmp_path / "station"
    # Root may look anywhere, unless the capability to do so is taken away.
    taken = "-dac_override,-dac_read_search"
    without = ["setpriv", f"--inh-caps={taken}", f"--bounding-set={taken}"]
    program = [sys.executable, "-m", "agent_assist", "library", "check", tmp_path]
    closed.chmod(0)
    try:
        finished = subprocess.run(
            [*(without if os.geteuid() == 0 else []), *program],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
        )
    finally:
        closed.chmod(0o755)
    problem, count = finished.stdout.splitlines()
    assert problem.startswith(f"error {closed / 'pack.yaml'}: The file cannot be read: you are not")
    assert count.startswith("2 guides")
    assert finished.returncode == PROBLEMS


def test_a_fault_of_our_own_is_not_taken_for_a_damaged_part(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(given: list[str]) -> int:
        raise ImportError("cannot import name 'x'", name="agent_assist.flow")

    monkeypatch.setattr(cli, "_run", broken)
    with pytest.raises(ImportError):
        main(["walk"])
