"""Starts Agent Assist from a checkout: `python3 run.py`; `python3 run.py test` runs every check.

This file alone must be readable by a Python that is too old to run the program,
so it keeps to the syntax of 3.6 and hands over to `launcher` once the version is right.
"""

import os
import sys
from typing import List

OLDEST = (3, 11)
NEWEST = (3, 13)


def main() -> int:
    """Hands over to the launcher, on another Python of this machine if need be."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
        from launcher.start import run

        return run(sys.argv[1:])
    return start_on_another_python()


def start_on_another_python() -> int:
    """Runs this file on the newest suitable Python of this machine, or says that there is none."""
    import subprocess

    for command in suitable_pythons():
        try:
            works = subprocess.call(
                command + ["-c", ""], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError:
            continue
        if works == 0:
            return subprocess.call(command + [os.path.abspath(__file__)] + sys.argv[1:])
    sys.stderr.write(
        "Agent Assist needs Python 3.11, 3.12 or 3.13; this is Python {}.{}, and no other is "
        "on PATH: install one of them, then run this again.\n".format(*sys.version_info[:2])
    )
    return 3


def suitable_pythons() -> List[List[str]]:
    """Lists the commands that may start a suitable Python, the newest first."""
    minors = range(NEWEST[1], OLDEST[1] - 1, -1)
    commands = [["python3.{}".format(minor)] for minor in minors]
    if os.name == "nt":
        commands += [["py", "-3.{}".format(minor)] for minor in minors]
    return commands


if __name__ == "__main__":
    sys.exit(main())
