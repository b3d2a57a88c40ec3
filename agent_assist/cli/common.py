"""What all commands share: exit codes and the data folder."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.paths import default_data_folder

if TYPE_CHECKING:
    import argparse

GOOD, PROBLEMS, USAGE, ENVIRONMENT = 0, 1, 2, 3
"""Exit codes: all is well; problems were found; the command was wrong; the machine lacks a part."""

INTERRUPTED = 130
"""As shells say that Ctrl+C ended a program."""


def show_help(parser: argparse.ArgumentParser) -> int:
    """The page of a command whose action is missing; the exit code."""
    parser.print_help(sys.stderr)
    return USAGE


def data_folder(parsed: argparse.Namespace) -> Path:
    """The data folder that a command works on; nothing is made yet."""
    given: Path | None = parsed.data
    return given or default_data_folder()
