"""Where the program's own data lies: its starter content, fonts, icons and translations."""

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
