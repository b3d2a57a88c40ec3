"""The command line, a full citizen beside the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_assist import __version__
from agent_assist.cli.common import ENVIRONMENT, GOOD, INTERRUPTED, data_folder
from agent_assist.domain.errors import KnownError
from agent_assist.domain.reasons import why
from agent_assist.domain.texts import storable
from agent_assist.paths import DataNotFoundError, default_data_folder

if TYPE_CHECKING:
    import argparse

_EPILOG = """\
Without a command the window opens. Everything of one installation lies in the data folder:
--data, else AGENT_ASSIST_DATA, else the usual place for programs' data.

Exit codes: 0 good, 1 problems found, 2 the command was wrong, 3 the machine lacks something.
"""


_COMMON: Mapping[str, Mapping[str, Any]] = {
    "--data": {"type": Path, "metavar": "DIR", "help": "the folder that holds everything"},
    "--json": {"action": "store_true", "help": "print JSON for another program to read"},
}


def build_parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    import argparse

    from agent_assist.cli import (
        doctor_cmd,
        library_cmd,
        log_cmd,
        sandbox_cmd,
        search_cmd,
        tour_cmd,
        walk_cmd,
    )

    parser = argparse.ArgumentParser(
        prog="agent-assist",
        description="Leads a person who serves customers through the conversation, finds the "
        "right solution and writes down every step.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"agent-assist {__version__}")
    for option, settings in _COMMON.items():
        parser.add_argument(option, **settings)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for module in (tour_cmd, walk_cmd, search_cmd, sandbox_cmd, library_cmd, log_cmd, doctor_cmd):
        module.add_parser(commands)
    for command in commands.choices.values():
        _take_common_options(command)
    return parser


def _take_common_options(parser: argparse.ArgumentParser) -> None:
    """Let --data and --json stand behind the command as well as before it."""
    import argparse

    taken = {option for action in parser._actions for option in action.option_strings}
    for option, settings in _COMMON.items():
        if option not in taken:
            parser.add_argument(option, default=argparse.SUPPRESS, **settings)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                _take_common_options(inner)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give the exit code. A fault outside the program is told in a sentence."""
    _stand_in_for_closed_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal may lack a letter; say the rest
            stream.reconfigure(errors="replace")
    try:
        return _run(given)
    except (KnownError, DataNotFoundError) as error:
        print(error, file=sys.stderr)
        return ENVIRONMENT
    except ImportError as error:
        if (error.name or "").split(".")[0] in ("agent_assist", "ui"):
            raise
        print(
            f"What the program stands on cannot be loaded: {error}. Install it again: in a "
            f"checkout delete the folder {sys.prefix}, then run `python3 run.py`.",
            file=sys.stderr,
        )
        return ENVIRONMENT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has enough of it, as `head` does.
        sys.stderr.close()
        return GOOD
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"{where}{why(error)}.", file=sys.stderr)
        return ENVIRONMENT


def _stand_in_for_closed_streams() -> None:
    """Whoever starts us may have closed some of the three: then nothing is read or shown."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, TextIOWrapper(BytesIO(), encoding="utf-8"))


def window_folder(given: Sequence[str]) -> Path | None:
    """The data folder when nothing but the window is asked for; None when it must be parsed.

    The first picture waits for nothing that it can do without, such as the other commands.
    """
    match list(given):
        case []:
            return default_data_folder()
        case ["--data", folder] if not folder.startswith("-"):
            return Path(folder)
    return None


def _run(given: list[str]) -> int:
    folder = window_folder(given)
    if folder is None:
        parsed = build_parser().parse_args(given)
        for name, value in vars(parsed).items():
            setattr(parsed, name, _as_text(value))
        if parsed.command is not None:
            code: int = parsed.run(parsed)
            return code
        folder = data_folder(parsed)
    _require_a_display()
    from ui.app import run

    return run(folder)


def _require_a_display() -> None:
    """Qt would end the process here, and name the wrong reason."""
    variables = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    if sys.platform.startswith("linux") and not any(map(os.environ.get, variables)):
        raise KnownError(
            "no-display",
            "There is no display here, so no window can open.",
            "Start it in a desktop session; `agent-assist tour` works without a display.",
        )


def _as_text(value: object) -> object:
    """What was typed in a terminal of another encoding, without broken characters.

    Paths stay as they are: a file may have any name.
    """
    if isinstance(value, list):
        return [_as_text(part) for part in value]
    return storable(value) if isinstance(value, str) else value
