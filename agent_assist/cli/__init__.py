"""The command line, a full citizen beside the window."""

import argparse
from collections.abc import Sequence

from agent_assist import __version__


def build_parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    parser = argparse.ArgumentParser(
        prog="agent-assist",
        description="Leads a person who serves customers through the conversation.",
    )
    parser.add_argument("--version", action="version", version=f"agent-assist {__version__}")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    build_parser().parse_args(arguments)
    return 0
