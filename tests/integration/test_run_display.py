"""Where a window can be seen it opens; elsewhere the tour is played. Linux has both cases."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.checkout import environment_without_display, start
from tests.skips import only_on

pytestmark = [pytest.mark.xdist_group("run.py"), only_on("linux")]


def test_without_a_display_the_tour_is_played_in_a_folder_of_its_own(
    installed: Path, tmp_path: Path
) -> None:
    finished = start(installed, TMPDIR=str(tmp_path))
    assert finished.returncode == 0, finished.stderr
    said, called, pictures, log = finished.stdout.splitlines()
    assert said.startswith("There is no display here")
    folder = next(tmp_path.iterdir())
    program = json.loads(called)
    assert program["arguments"] == [
        "--data",
        str(folder / "data"),
        "tour",
        "--out",
        str(folder / "pictures"),
    ]
    assert program["platform"] == "offscreen"
    assert pictures == f"Pictures: {folder / 'pictures'}"
    assert log == f"Log: {folder / 'pictures' / 'journal.jsonl'}"


def test_a_display_that_does_not_answer_counts_as_none(installed: Path, tmp_path: Path) -> None:
    finished = start(installed, DISPLAY=":987", TMPDIR=str(tmp_path))
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.startswith("The display :987 does not answer")


def test_with_a_display_the_window_is_asked_for(installed: Path, x_display: str) -> None:
    finished = start(installed, DISPLAY=x_display)
    program = json.loads(finished.stdout)
    assert program["arguments"] == []
    assert program["platform"] is None


def test_a_tour_asked_for_without_a_display_is_played_offscreen(installed: Path) -> None:
    finished = start(installed, "tour", "--out", "here")
    program = json.loads(finished.stdout)
    assert program["arguments"] == ["tour", "--out", "here"]
    assert program["platform"] == "offscreen"


def test_with_the_listed_libraries_qt_opens_a_window_on_x(x_display: str) -> None:
    program = (
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "application = QApplication([]); label = QLabel('window'); label.show()\n"
        "from PySide6.QtTest import QTest; seen = QTest.qWaitForWindowExposed(label)\n"
        "print(application.platformName(), seen)"
    )
    finished = subprocess.run(
        [sys.executable, "-c", program],
        env=environment_without_display(DISPLAY=x_display),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert finished.stdout == "xcb True\n", finished.stderr
