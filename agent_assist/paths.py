"""Where data lies: the program's own (starter content, fonts, icons…), and an installation's.

The first picture waits for this module: it imports little.
"""

import os
import sys
from pathlib import Path
from typing import Literal

DataName = Literal["scripts_library", "resources"]

_PACKAGE = Path(__file__).resolve().parent


class DataNotFoundError(LookupError):
    """There is no such folder; the message says what to do."""


def data_root(name: DataName) -> Path:
    """The folder of that name: the one packaged with the program, else the checkout's.

    Raises:
        DataNotFoundError: it is in neither place.
    """
    places = (_PACKAGE / "_data" / name, _PACKAGE.parent / name)
    for place in places:
        if place.is_dir():
            return place
    raise DataNotFoundError(
        f"The program's folder {name} is missing (looked for {places[0]} and {places[1]}): "
        "install the program again."
    )


def default_data_folder() -> Path:
    """Where an installation keeps everything, unless AGENT_ASSIST_DATA names another folder.

    Raises:
        DataNotFoundError: nothing names a folder, and the user has no home.
    """
    named = os.environ.get("AGENT_ASSIST_DATA")
    if named:
        return Path(named)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or _home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = _home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or _home() / ".local" / "share")
    return base / "agent-assist"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:  # a user without HOME and without an account, as in a container
        raise DataNotFoundError(
            "This user has no home folder, so it is not known where the program's data should lie. "
            "Name a folder with --data, or in the variable AGENT_ASSIST_DATA."
        ) from error
