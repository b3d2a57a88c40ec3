"""What `run.py` costs, and what it says on a Python that is too old."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from tests.integration.checkout import ROOT, environment_python, make_checkout, start
from tests.skips import only_on


@pytest.mark.alone
def test_a_second_start_costs_under_three_tenths_of_a_second(tmp_path: Path) -> None:
    checkout = make_checkout(tmp_path / "quick")
    assert start(checkout, "log").returncode == 0
    python = environment_python(checkout)

    def seconds(*command: str | Path) -> float:
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - began

    pairs = [
        (
            seconds(sys.executable, checkout / "run.py", "log"),
            seconds(python, "-X", "utf8", "-P", "-m", "agent_assist", "log"),
        )
        for _ in range(9)
    ]
    assert median(through - direct for through, direct in pairs) < 0.3


def test_run_py_is_readable_by_a_python_of_2016() -> None:
    import ast

    source = (ROOT / "run.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))


@only_on("linux", "darwin")
@pytest.mark.parametrize("version", [(3, 6), (3, 10), (3, 14)])
def test_an_unsuitable_python_says_one_sentence(tmp_path: Path, version: tuple[int, int]) -> None:
    """The version is made up, since only one Python can be counted on; PATH has no other."""
    finished = run_as(version, path=tmp_path)
    assert finished.returncode == 3
    assert finished.stderr.count("\n") == 1
    assert f"this is Python {version[0]}.{version[1]}" in finished.stderr
    assert "3.11, 3.12 or 3.13" in finished.stderr


@only_on("linux", "darwin")
def test_an_old_python_hands_over_to_a_suitable_one_on_path(tmp_path: Path) -> None:
    broken = tmp_path / "python3.13"
    broken.write_text("#!/bin/sh\nexit 127\n")
    suitable = tmp_path / "python3.12"
    suitable.write_text('#!/bin/sh\n[ "$1" = -c ] || echo "started: $@"\n')
    for file in (broken, suitable):
        file.chmod(0o755)
    finished = run_as((3, 9), path=tmp_path)
    assert finished.stdout == f"started: {ROOT / 'run.py'} log list\n"
    assert finished.returncode == 0


def run_as(version: tuple[int, int], path: Path) -> subprocess.CompletedProcess[str]:
    """Runs `run.py log list` with another version number and another PATH."""
    pretend = (
        "import sys, runpy; "
        f"sys.version_info = {(*version, 0, 'final', 0)}; "
        f"sys.argv = ['run.py', 'log', 'list']; runpy.run_path({str(ROOT / 'run.py')!r}, "
        "run_name='__main__')"
    )
    return subprocess.run(
        [sys.executable, "-c", pretend],
        env={**os.environ, "PATH": str(path)},
        capture_output=True,
        encoding="utf-8",
    )
