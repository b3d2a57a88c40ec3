"""From the checkout to an sdist, to a wheel built from it, to a program installed and started."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from agent_assist import __version__
from tests.integration.checkout import ROOT, environment_python, environment_without_display

TRANSLATION = "resources/translations/planted_by_the_test.qm"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, the wheel built from it, and what was unpacked on the way.

    The copy of the checkout holds one compiled translation, which git would not have.
    """
    folder = tmp_path_factory.mktemp("built")
    left_out = shutil.ignore_patterns(".git", ".venv*", "__pycache__", ".*_cache", "dist", "build")
    checkout = shutil.copytree(ROOT, folder / "checkout", ignore=left_out)
    (checkout / TRANSLATION).parent.mkdir(parents=True, exist_ok=True)
    (checkout / TRANSLATION).write_bytes(b"compiled")
    build(checkout, "--sdist", folder)
    with tarfile.open(folder / f"agent_assist-{__version__}.tar.gz") as sdist:
        # Python 3.11.2, which Debian 12 has, knows no filters yet.
        sdist.extraction_filter = getattr(tarfile, "data_filter", None)
        sdist.extractall(folder)
    build(folder / f"agent_assist-{__version__}", "--wheel", folder)
    return folder


def build(source: Path, kind: str, into: Path) -> None:
    """Builds with the pinned build tool of this environment."""
    command = [sys.executable, "-m", "build", "--no-isolation", kind, "--outdir", into, source]
    finished = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert finished.returncode == 0, finished.stdout + finished.stderr


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return built / f"agent_assist-{__version__}-py3-none-any.whl"


def files_below(name: str) -> set[str]:
    return {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / name).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts and file.suffix != ".qm"
    }


def test_the_wheel_holds_the_program_and_its_data(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    code = files_below("agent_assist") | files_below("ui")
    data = files_below("scripts_library") | files_below("resources")
    assert code <= names
    assert data, "a checkout has data of the program"
    assert {f"agent_assist/_data/{name}" for name in data} <= names
    assert f"agent_assist/_data/{TRANSLATION}" in names


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert tops == {"agent_assist", "ui", f"agent_assist-{__version__}.dist-info"}


def test_the_sdist_can_run_the_checks(built: Path) -> None:
    unpacked = built / f"agent_assist-{__version__}"
    for name in ("run.py", "constraints.txt", "launcher/start.py", "tests/conftest.py"):
        assert (unpacked / name).is_file()


def test_the_program_starts_from_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "clean"
    uv = Path(sys.executable).with_name("uv.exe" if os.name == "nt" else "uv")
    python = environment_python(place)
    for command in (
        [uv, "venv", "--python", sys.executable, place / ".venv"],
        [uv, "pip", "install", "--python", python, "-c", ROOT / "constraints.txt", wheel],
    ):
        finished = subprocess.run(command, capture_output=True, encoding="utf-8")
        assert finished.returncode == 0, finished.stderr
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    def run(*command: str | Path) -> str:
        finished = subprocess.run(
            command,
            cwd=elsewhere,
            env=environment_without_display(QT_QPA_PLATFORM="offscreen"),
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        assert finished.returncode == 0, finished.stderr
        return finished.stdout.strip()

    assert run(python.with_name("agent-assist"), "--version") == f"agent-assist {__version__}"
    assert run(python, "-m", "agent_assist", "--version") == f"agent-assist {__version__}"
    where = "from agent_assist.paths import data_root; print(data_root('scripts_library'))"
    packaged = Path(run(python, "-c", where))
    assert packaged.parent.name == "_data"
    assert packaged.is_relative_to(place)
    window = "import ui; from PySide6.QtWidgets import QApplication; QApplication([]); print(ui)"
    assert str(place) in run(python, "-c", window)
