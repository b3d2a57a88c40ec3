"""The window is painted before anything heavy is imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("sqlalchemy", "jinja2", "yaml", "rapidfuzz", "numpy")
PRINT_LOADED = f"""
import sys
import {{module}}
print(*(name for name in {HEAVY!r} if name in sys.modules))
"""


def _loaded(module: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PRINT_LOADED.format(module=module)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize(
    "module",
    ["ui.main_window", "ui.app", "ui.desk.desk", "ui.tour", "agent_assist.bootstrap"],
)
def test_the_window_loads_nothing_heavy(module: str) -> None:
    assert _loaded(module) == []


@pytest.mark.parametrize(
    ("module", "heavy"),
    [("agent_assist.db.journal_statements", "sqlalchemy"), ("agent_assist.library.packs", "yaml")],
)
def test_others_do_so_that_this_test_can_see_it(module: str, heavy: str) -> None:
    assert heavy in _loaded(module)
