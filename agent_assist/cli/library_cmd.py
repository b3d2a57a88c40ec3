"""`agent-assist library`: the library in the terminal, by the same handlers as the screens."""

from __future__ import annotations

import argparse

from agent_assist.cli import (
    export_cmd,
    import_cmd,
    library_check,
    library_list,
    library_versions,
    replay_cmd,
)
from agent_assist.cli.common import show_help


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    parser = commands.add_parser(
        "library",
        help="look at, check, change and publish what the program says",
        description="Look at, check, change and publish what the program says.",
    )
    parser.set_defaults(run=lambda _: show_help(parser))
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions")
    for module in (
        library_check,
        library_list,
        library_versions,
        import_cmd,
        export_cmd,
        replay_cmd,
    ):
        module.add_parser(actions)
