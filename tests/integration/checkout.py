"""A small checkout that `run.py` can start: our launcher around a program of one line."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "agent-assist"
version = "1"

[project.optional-dependencies]
dev = ["iniconfig"]

[tool.hatch.build.targets.wheel]
packages = ["agent_assist", "ui"]
"""

PROGRAM = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "prefix": sys.prefix, "pid": os.getpid(),
                  "platform": os.environ.get("QT_QPA_PLATFORM")}))
sys.exit(7 if "fail" in sys.argv else 0)
"""


def make_checkout(folder: Path) -> Path:
    """Lays out the checkout; its pins are ours, its program prints how it was called."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "run.py", folder)
    shutil.copy(ROOT / "constraints.txt", folder)
    shutil.copytree(
        ROOT / "launcher", folder / "launcher", ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (folder / "hatch_build.py").touch()
    for package in ("agent_assist", "ui"):
        (folder / package).mkdir()
        (folder / package / "__init__.py").touch()
    (folder / "agent_assist" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    return folder


def start(checkout: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs `run.py` of a checkout to its end, with no display unless a variable names one."""
    return subprocess.run(
        [sys.executable, checkout / "run.py", *arguments],
        cwd=checkout.parent,
        env=environment_without_display(**variables),
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


def environment_without_display(**variables: str) -> dict[str, str]:
    """This process's variables without what concerns the display, and with those given."""
    left_out = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return {**kept, "PYTHONUTF8": "1", **variables}


def environment_python(checkout: Path) -> Path:
    """The interpreter of the environment that `run.py` made."""
    return checkout / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
