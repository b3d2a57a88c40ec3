"""From `python3 run.py …` to the running program, or to the checks with `test`."""

import os
import subprocess
import sys
from pathlib import Path

from launcher.environment import find_environment
from launcher.talk import Stop, say

ROOT = Path(__file__).resolve().parent.parent


def run(arguments: list[str]) -> int:
    """Does what the arguments ask for; returns the exit code.

    Without an argument the window opens; `test` runs every check; anything else is the
    program's own command line. On POSIX the program takes this process's place.
    """
    try:
        if arguments[:1] == ["test"]:
            from launcher.checks import run_checks

            return run_checks(ROOT, arguments[1:])
        return _start(arguments)
    except Stop as stop:
        if sys.stdout:
            sys.stdout.flush()
        say(str(stop), to=sys.stderr)
        return stop.code
    except FileNotFoundError as error:
        say(
            f"{error.filename} is missing: get the whole checkout, then run this again.", sys.stderr
        )
        return 3
    except KeyboardInterrupt:
        say("Interrupted; the next start takes it up again.", to=sys.stderr)
        return 130


def _start(arguments: list[str]) -> int:
    environment = find_environment(ROOT)
    if not environment.holds(None):
        from launcher.install import make_ready

        make_ready(environment, None)
    program = [str(environment.python), "-X", "utf8", "-P", "-m", "agent_assist"]
    command = command_of(arguments)
    if command in ("", "tour"):
        from launcher.display import platform_with_a_screen, play_the_tour
        from launcher.system import libraries_for, require

        screen = platform_with_a_screen()
        if screen and screen != "native":
            require(libraries_for(screen))
        elif not screen:
            require(libraries_for("offscreen"))
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            if command == "":
                return play_the_tour(program)
    return _become([*program, *arguments])


def command_of(arguments: list[str]) -> str | None:
    """The program's command among its arguments: "" for the window, None when only help is asked.

    A folder after `--data` is not a command.
    """
    rest = iter(arguments)
    for argument in rest:
        if argument == "--data":
            next(rest, None)
        elif argument in ("-h", "--help", "--version"):
            return None
        elif not argument.startswith("-"):
            return argument
    return ""


def _become(command: list[str]) -> int:
    if os.name != "nt":
        if sys.stdout:
            sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.call(command)
