"""The virtual environment beside `run.py`: where it is, and whether it is whole.

A stamp, written after everything else, says what was installed. An environment without one,
or with one that no longer fits, is installed again by the next start.
"""

import hashlib
import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from launcher.talk import Stop

STAMP = "agent-assist.json"
INPUTS = ("pyproject.toml", "constraints.txt", "hatch_build.py")


class Environment:
    """A virtual environment that serves one checkout.

    Attributes:
        root: the checkout.
        folder: the environment itself.
        python: its interpreter.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self.folder = folder
        within = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        self.python = folder.joinpath(*within)

    @property
    def lock_file(self) -> Path:
        """The file whose lock keeps two installations apart; outside what an install replaces."""
        return self.folder.with_name(self.folder.name + ".lock")

    @property
    def log_file(self) -> Path:
        """What the last installation printed."""
        return self.folder.with_name(self.folder.name + ".log")

    def holds(self, extra: str | None) -> bool:
        """Whether everything that is pinned, and `extra` too, is installed and still there."""
        stamp = self._read_stamp()
        return (
            stamp.get("wanted") == wanted(self.root)
            and (extra is None or extra in self.extras())
            and self._is_whole(stamp)
        )

    def is_usable(self) -> bool:
        """Whether a finished installation is here that more can be added to."""
        stamp = self._read_stamp()
        return bool(stamp) and self._is_whole(stamp)

    def extras(self) -> set[str]:
        """The extras that are installed."""
        extras = self._read_stamp().get("extras")
        return set(extras) if isinstance(extras, list) else set()

    def remove_stamp(self) -> None:
        """Declares the environment unfinished, until `write_stamp`."""
        # Where a file is in place of the folder, or nothing at all, there is no stamp either.
        with suppress(FileNotFoundError, NotADirectoryError):
            (self.folder / STAMP).unlink()

    def link_checkout(self) -> None:
        """Names the checkout in ASCII to the interpreter, which else could not start everywhere.

        What an editable install leaves is a .pth file in UTF-8; before Python 3.13 it is read in
        the machine's own encoding (site.addpackage), as on Windows, whatever `-X utf8` says.
        """
        line = f"import sys; sys.path.append({str(self.root)!a})\n"
        for file in self._packages().glob("*.pth"):
            if set(file.read_bytes().splitlines()) == {str(self.root).encode("utf-8", "ignore")}:
                file.write_text(line, encoding="ascii")

    def write_stamp(self, extras: set[str]) -> None:
        """Declares the environment finished; readers see all of the stamp or none of it."""
        packages = self._packages()
        stamp = {
            "wanted": wanted(self.root),
            "extras": sorted(extras),
            "python": os.path.realpath(self.python),
            "packages": str(packages.relative_to(self.folder)),
            "installed": sorted(name for name in os.listdir(packages) if name != "__pycache__"),
        }
        unfinished = self.folder / (STAMP + ".new")
        with unfinished.open("w", encoding="utf-8") as file:
            json.dump(stamp, file)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(self.folder / STAMP)

    def _read_stamp(self) -> dict[str, object]:
        try:
            stamp = json.loads((self.folder / STAMP).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _is_whole(self, stamp: dict[str, object]) -> bool:
        """Whether the interpreter and every package that the stamp names are still there."""
        if not (self.folder / "pyvenv.cfg").is_file() or not self.python.exists():
            return False
        if os.path.realpath(self.python) != stamp.get("python"):
            return False
        try:
            present = set(os.listdir(self.folder / str(stamp.get("packages"))))
        except OSError:
            return False
        installed = stamp.get("installed")
        return isinstance(installed, list) and present.issuperset(installed)

    def _packages(self) -> Path:
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        return next((self.folder / "lib").glob("python3.*")) / "site-packages"


def wanted(root: Path) -> str:
    """A digest of what is to be installed, and for which checkout."""
    digest = hashlib.sha256(str(root).encode("utf-8", "surrogateescape"))
    for name in INPUTS:
        digest.update(b"\0" + (root / name).read_bytes())
    return digest.hexdigest()


def find_environment(root: Path) -> Environment:
    """The environment of a checkout: `.venv` in it, or in the user's cache if it is read-only."""
    beside = Environment(root, root / ".venv")
    if beside.is_usable() or _can_write(root):
        return beside
    place = hashlib.sha256(str(root).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return Environment(root, _cache_folder() / "agent-assist" / f"venv-{place}")


def _can_write(folder: Path) -> bool:
    probe = folder / f".venv.probe-{os.getpid()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def _cache_folder() -> Path:
    try:
        if sys.platform == "win32":
            return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Caches"
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError as error:
        raise Stop(
            "The folder of the program is read-only and this user has no home folder to install "
            "into: make one of them writable, or name a home in HOME, then run this again."
        ) from error
