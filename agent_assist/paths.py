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
    """A data folder of the program is in neither place; the message says what to do."""


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
    """Where an installation keeps everything, unless AGENT_ASSIST_DATA names another folder."""
    named = os.environ.get("AGENT_ASSIST_DATA")
    if named:
        return Path(named)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share"))
    return base / "agent-assist"
