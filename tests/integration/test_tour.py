"""The tour: one whole call of the starter pack through the real window, in every language."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from agent_assist.cli import main
from agent_assist.domain.codec import decode_event
from agent_assist.domain.events import Recorded
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.flow import fold
from agent_assist.journal import personal
from tests.unit.journal.stories import BEGIN

ROOT = Path(__file__).resolve().parents[2]
TOURS = {
    "en light": (("--language", "en"), (1440, 860)),
    "sr dark": (("--language", "sr", "--theme", "dark"), (1440, 860)),
    "sr-Latn side": (("--language", "sr-Latn", "--side"), (400, 860)),
    "el at 200 %": (("--language", "el", "--size", "1280x720", "--scale", "2"), (2560, 1440)),
}


def _play(out: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "agent_assist", "--json", "tour", "--out", str(out), *arguments],
        cwd=ROOT,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )


def _folded(journal: Path) -> Interaction:
    """The call that a journal tells, from its file alone."""
    lines = [json.loads(line) for line in journal.read_text("utf-8").splitlines()]
    events = [line for line in lines if line.get("sequence")]
    return fold(tuple(_recorded(line) for line in events))


def _recorded(line: dict[str, Any]) -> Recorded:
    data = personal.join(line["kind"], line["body"], line.get("payload", {}))
    return Recorded(
        line["interaction"],
        line["sequence"],
        line["command"],
        BEGIN,
        line["elapsed_ms"],
        decode_event(data),
    )


@pytest.mark.parametrize("name", TOURS)
def test_the_tour_ends_and_its_journal_folds(tmp_path: Path, name: str) -> None:
    arguments, size = TOURS[name]
    played = _play(tmp_path / "out", *arguments)
    assert played.returncode == 0, played.stderr
    assert "Traceback" not in played.stderr
    told = json.loads(played.stdout)
    pictures = [Path(path) for path in told["pictures"]]
    assert pictures == sorted((tmp_path / "out").glob("*.png"))
    assert [int(path.name[:2]) for path in pictures] == list(range(1, len(pictures) + 1))
    assert pictures[0].name.endswith("start.png")
    assert pictures[-1].name.endswith("done.png")
    seen = [QImage(str(path)) for path in pictures]
    assert {(image.width(), image.height()) for image in seen} == {size}
    shown = zip(pictures, seen, strict=True)
    same = [b[0].name for a, b in itertools.pairwise(shown) if a[1] == b[1]]
    assert same == []
    call = _folded(Path(told["journal"]))
    assert call.status is Status.CLOSED
    assert call.verified
    assert call.solved is True
    assert call.language == arguments[1]
    assert call.need.offers
    assert call.notes


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--size", "wide"), "is no size"),
        (("--size", "0x0"), "is no size"),
        (("--size", "-5x300"), "is no size"),
        (("--scale", "0"), "is no scale"),
        (("--scale", "nan"), "is no scale"),
    ],
)
def test_a_size_that_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str], sentence: str
) -> None:
    joined = f"{arguments[0]}={arguments[1]}"
    assert main(["tour", "--out", str(tmp_path / "out"), joined]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    assert main(["tour", "--out", str(file)]) == 3
    assert "Choose another folder" in capsys.readouterr().err


def test_the_starter_library_passes_its_check_without_a_warning(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = main(["library", "check", str(ROOT / "scripts_library" / "shop")])
    said = capsys.readouterr().out
    assert code == 0, said
    assert "0 errors, 0 warnings" in said


def test_the_studio_is_toured_as_well(tmp_path: Path) -> None:
    done = _play(tmp_path, "--rooms", "studio", "--language", "sr", "--size", "1280x720")
    assert done.stderr == ""
    assert done.returncode == 0
    pictures = [Path(path) for path in json.loads(done.stdout)["pictures"]]
    names = [path.stem.partition("-")[2] for path in pictures]
    for moment in (
        "greeting-in-three-languages",
        "return-days-in-all-texts",
        "what-is-wrong-with-it",
        "mended",
        "replay",
        "published",
        "open-call-keeps-its-words",
        "next-call-hears-the-new-ones",
        "taken-back",
    ):
        assert moment in names
    images = [QImage(str(path)) for path in pictures]
    assert {(image.width(), image.height()) for image in images} == {(1280, 720)}
    assert len({path.read_bytes() for path in pictures}) == len(pictures)


def test_the_sandbox_is_toured_as_well(tmp_path: Path) -> None:
    done = _play(tmp_path, "--rooms", "sandbox", "--language", "sr-Latn", "--size", "1280x720")
    assert done.stderr == ""
    assert done.returncode == 0
    told = json.loads(done.stdout)
    pictures = [Path(path) for path in told["pictures"]]
    names = [path.stem.partition("-")[2] for path in pictures]
    levels = ("level-2", "level-3", "level-4")
    moments = ("first-word", "not-understood", "said-aloud", "paused", "ended", "score", *levels)
    assert {*moments, "progress", "card", "card-answered"} <= set(names)
    assert len({path.read_bytes() for path in pictures}) == len(pictures)
    *_, last = Path(told["journal"]).read_text(encoding="utf-8").splitlines()
    assert json.loads(last)["anchor"]["count"] == 0


def test_the_log_is_toured_as_well(tmp_path: Path) -> None:
    done = _play(tmp_path, "--rooms", "log", "--language", "el", "--size", "1280x720")
    assert done.stderr == ""
    assert done.returncode == 0
    told = json.loads(done.stdout)
    pictures = [Path(path) for path in told["pictures"]]
    names = [path.stem.partition("-")[2] for path in pictures]
    assert names == [
        "open-call",
        "story",
        "verified",
        "export",
        "erase",
        "keep-how-long",
        "opened-again",
    ]
    assert len({path.read_bytes() for path in pictures}) == len(pictures)
