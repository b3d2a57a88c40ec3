"""`python3 run.py test`: everything that must hold before a change is accepted."""

import os
import subprocess
import time
from pathlib import Path

from launcher.environment import find_environment
from launcher.install import make_ready
from launcher.system import TEST_COMMANDS, libraries_for, require
from launcher.talk import say

NO_TESTS_COLLECTED = 5
WORKERS = "2"


def run_checks(root: Path, for_pytest: list[str]) -> int:
    """Runs every check, also after one has failed, and ends with the list of those that failed.

    Args:
        root: the checkout.
        for_pytest: arguments handed on to pytest, such as `-k name` or a path.

    Returns:
        0 if everything holds, else 1.
    """
    require(libraries_for("xcb"), TEST_COMMANDS)
    environment = find_environment(root)
    make_ready(environment, "dev")
    python = str(environment.python)
    pytest = [python, "-m", "pytest", *for_pytest]
    failed = [
        heading
        for heading, command in (
            ("Formatting", [python, "-m", "ruff", "format", "--check", "."]),
            ("Lint", [python, "-m", "ruff", "check", "."]),
            ("Types", [python, "-m", "mypy"]),
            ("Import rules", [str(environment.python.with_name("lint-imports")), "--no-logo"]),
        )
        if _run(root, heading, command) != 0
    ]
    side_by_side = ["-n", WORKERS, "--dist", "loadgroup", "-m", "not alone"]
    codes = {
        "Tests": _run(root, "Tests", [*pytest, *side_by_side]),
        "Tests that need the machine to themselves": _run(
            root, "Tests that need the machine to themselves", [*pytest, "-m", "alone"]
        ),
    }
    failed += [name for name, code in codes.items() if code not in (0, NO_TESTS_COLLECTED)]
    if set(codes.values()) == {NO_TESTS_COLLECTED}:
        failed.append("Tests (none was found)")
    say(f"\nFailed: {', '.join(failed)}." if failed else "\nEverything holds.")
    return 1 if failed else 0


def _run(root: Path, heading: str, command: list[str]) -> int:
    say(f"\n=== {heading} ===")
    started = time.monotonic()
    code = subprocess.run(command, cwd=root, env={**os.environ, "PYTHONUTF8": "1"}).returncode
    say(f"--- {heading}: {time.monotonic() - started:.1f} s, exit code {code}")
    return code
