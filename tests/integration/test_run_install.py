"""`run.py` installs, repairs and starts: each hindrance works or gets a sentence."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.checkout import (
    environment_python,
    environment_without_display,
    make_checkout,
    start,
)
from tests.skips import only_on

pytestmark = pytest.mark.xdist_group("run.py")


def answer(finished: subprocess.CompletedProcess[str]) -> dict[str, object]:
    """What the small program printed, as the only or last line."""
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return json.loads(finished.stdout.splitlines()[-1])


def test_arguments_and_exit_code_pass_through(installed: Path) -> None:
    second = start(installed, "log", "show", "ж 1")
    assert answer(second)["arguments"] == ["log", "show", "ж 1"]
    assert len(second.stdout.splitlines()) == 1, "a second start says nothing of its own"
    assert answer(second)["prefix"] == str(installed / ".venv")
    assert start(installed, "fail").returncode == 7


@only_on("linux", "darwin")
def test_the_program_takes_the_launchers_place(installed: Path) -> None:
    with subprocess.Popen(
        [sys.executable, installed / "run.py", "log"],
        env=environment_without_display(),
        stdout=subprocess.PIPE,
    ) as process:
        output, _ = process.communicate(timeout=60)
    assert json.loads(output)["pid"] == process.pid


def test_a_file_named_like_ours_in_the_current_folder_is_not_started(
    installed: Path, tmp_path: Path
) -> None:
    (tmp_path / "agent_assist").mkdir()
    (tmp_path / "agent_assist" / "__init__.py").touch()
    (tmp_path / "agent_assist" / "__main__.py").write_text("raise SystemExit(9)")
    finished = subprocess.run(
        [sys.executable, installed / "run.py", "log"], cwd=tmp_path, capture_output=True
    )
    assert finished.returncode == 0


def test_modules_are_compiled_at_install(installed: Path) -> None:
    assert list((installed / "agent_assist" / "__pycache__").glob("__main__.*.pyc"))
    pip = next((installed / ".venv").rglob("site-packages"))
    sources = [file for file in pip.rglob("*.py") if "pip" not in file.parts]
    compiled = list(pip.rglob("*.pyc"))
    assert len(compiled) >= len(sources)


def test_an_interrupted_install_is_repaired(installed: Path) -> None:
    (installed / ".venv" / "agent-assist.json").unlink()
    repaired = start(installed, "log")
    assert "Installing" in repaired.stdout
    assert answer(repaired)["arguments"] == ["log"]
    assert "Installing" not in start(installed, "log").stdout


def test_an_environment_without_its_interpreter_is_rebuilt(installed: Path) -> None:
    environment_python(installed).unlink()
    rebuilt = start(installed, "log")
    assert "Installing" in rebuilt.stdout
    assert answer(rebuilt)["arguments"] == ["log"]


@only_on("linux", "darwin")
def test_a_file_in_place_of_the_environment_is_replaced(installed: Path) -> None:
    shutil.rmtree(installed / ".venv")
    (installed / ".venv").write_text("in the way")
    assert answer(start(installed, "log"))["arguments"] == ["log"]


@only_on("linux")
def test_letters_that_the_machines_encoding_lacks_are_no_hindrance(installed: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert answer(start(installed, "log", **plain))["arguments"] == ["log"]


@only_on("linux")
def test_a_closed_output_is_no_hindrance(installed: Path) -> None:
    command = f'exec "{sys.executable}" run.py fail >&-'
    finished = subprocess.run(["sh", "-c", command], cwd=installed, capture_output=True)
    assert finished.returncode in (1, 7), "the small program may fail to print, the launcher not"
    assert b"launcher" not in finished.stderr


def test_a_checkout_that_is_not_whole_is_told_in_a_sentence(installed: Path) -> None:
    pins = installed / "constraints.txt"
    kept = pins.read_bytes()
    pins.unlink()
    finished = start(installed, "log")
    pins.write_bytes(kept)
    assert finished.returncode == 3
    assert finished.stderr == f"{pins} is missing: get the whole checkout, then run this again.\n"


def test_changed_pins_are_installed(installed: Path) -> None:
    with (installed / "constraints.txt").open("a") as pins:
        pins.write("# a change\n")
    assert "Installing" in start(installed, "log").stdout


def test_two_starts_at_once_both_work_and_one_waits(tmp_path: Path) -> None:
    checkout = make_checkout(tmp_path / "twice")
    command = [sys.executable, checkout / "run.py", "log"]
    both = [
        subprocess.Popen(
            command,
            env=environment_without_display(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        for _ in range(2)
    ]
    outputs = [process.communicate(timeout=300)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0], outputs
    assert sum("Installing" in output for output in outputs) == 1
    assert sum("waiting until it is done" in output for output in outputs) == 1


def test_without_a_network_a_sentence_says_so(tmp_path: Path) -> None:
    checkout = make_checkout(tmp_path / "offline")
    nowhere = "http://127.0.0.1:9"
    finished = start(
        checkout,
        "log",
        PIP_CONFIG_FILE=os.devnull,
        PIP_INDEX_URL=f"{nowhere}/simple",
        UV_INDEX_URL=f"{nowhere}/simple",
        UV_NO_CACHE="1",
        PIP_FIND_LINKS="",
        PIP_NO_CACHE_DIR="1",
    )
    assert finished.returncode == 3, finished.stdout + finished.stderr
    assert "registry cannot be reached; connect to the network" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_uv_installs_when_it_is_on_path(tmp_path: Path) -> None:
    checkout = make_checkout(tmp_path / "with uv")
    uv = Path(sys.executable).with_name("uv.exe" if os.name == "nt" else "uv")
    place = tmp_path / "bin"
    place.mkdir()
    shutil.copy(uv, place)
    finished = start(checkout, "log", PATH=f"{place}{os.pathsep}{os.environ['PATH']}")
    assert answer(finished)["arguments"] == ["log"]
    assert "trying pip" not in finished.stdout
    assert "uv = " in (checkout / ".venv" / "pyvenv.cfg").read_text(encoding="utf-8")


@only_on("linux")
def test_a_read_only_folder_uses_the_users_cache(tmp_path: Path) -> None:
    checkout = make_checkout(tmp_path / "read-only")
    cache = tmp_path / "cache"
    checkout.chmod(0o555)
    # Root may write anywhere, unless the capability to do so is taken away.
    without = ["setpriv", "--inh-caps=-dac_override", "--bounding-set=-dac_override"]
    finished = subprocess.run(
        [*(without if os.geteuid() == 0 else []), sys.executable, checkout / "run.py", "log"],
        env=environment_without_display(XDG_CACHE_HOME=str(cache)),
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    checkout.chmod(0o755)
    assert answer(finished)["arguments"] == ["log"]
    assert f"read-only; installing into {cache}" in finished.stdout
    assert not (checkout / ".venv").exists()
