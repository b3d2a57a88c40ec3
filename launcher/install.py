"""Installs what is pinned into the environment: with uv when it is on PATH, else venv and pip."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from launcher.environment import Environment
from launcher.lock import only_one
from launcher.system import install_or_explain, venv_package
from launcher.talk import Stop, say

NO_NETWORK_SIGNS = (
    "connection refused",
    "dns error",
    "failed to establish a new connection",
    "name or service not known",
    "network is unreachable",
    "newconnectionerror",
    "error sending request",
    "failed to fetch",
    "temporary failure in name resolution",
    "timed out",
)


def make_ready(environment: Environment, extra: str | None) -> None:
    """Installs whatever the environment lacks; returns at once when it lacks nothing.

    Raises:
        Stop: it cannot be installed, with what to do about it.
    """
    if environment.holds(extra):
        return
    try:
        environment.folder.parent.mkdir(parents=True, exist_ok=True)
        with only_one(environment.lock_file):
            if not environment.holds(extra):
                _install(environment, extra)
    except OSError as error:
        raise Stop(
            f"Cannot install into {environment.folder} ({_what_failed(error)}): "
            "make room or make the folder writable, then run this again."
        ) from error


def _what_failed(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason


def _install(environment: Environment, extra: str | None) -> None:
    if environment.folder.parent != environment.root:
        say(f"The folder of the program is read-only; installing into {environment.folder}.")
    add_to_it = environment.is_usable()
    extras = environment.extras() if add_to_it else set()
    extras |= {extra} if extra else set()
    uv = shutil.which("uv")
    if uv is None and not add_to_it:
        _require_venv_module()
    environment.remove_stamp()
    environment.log_file.unlink(missing_ok=True)
    what = "the program and its tools for tests (about 150 MB" if extras else "the program (90 MB"
    say(f"Installing {what} to fetch, the first time) …")
    done = uv is not None and _with_uv(uv, environment, extras, add_to_it)
    if uv is not None and not done:
        say("uv could not install it; trying pip.")
    if not done:
        _with_pip(environment, extras, add_to_it and uv is None)
    environment.link_checkout()
    _compile(environment)
    if hasattr(os, "sync"):
        os.sync()  # after a power cut, no stamp vouches for files that never reached the disk
    environment.write_stamp(extras)
    say("Installed.")


def _with_uv(uv: str, environment: Environment, extras: set[str], add_to_it: bool) -> bool:
    if not add_to_it:
        _clear(environment.folder)
        if not _logged(environment, [uv, "venv", "--python", sys.executable, environment.folder]):
            return False
    install = [uv, "pip", "install", "--compile-bytecode", "--python", str(environment.python)]
    pins = str(environment.root / "constraints.txt")
    return _logged(
        environment,
        [*install, "--build-constraints", pins, *_packages(environment.root, extras)],
    )


def _with_pip(environment: Environment, extras: set[str], add_to_it: bool) -> None:
    if not (add_to_it and _has_pip(environment)):
        _clear(environment.folder)
        if not _logged(environment, [sys.executable, "-m", "venv", environment.folder]):
            raise Stop(_failure(environment, "Python could not make a virtual environment"))
    install = [str(environment.python), "-m", "pip", "install", "--no-input", "--retries", "2"]
    # The pins hold for what builds the program, too. Older versions of pip read the first variable,
    # newer ones the second; both split it at spaces, hence the address instead of the path.
    pins = (environment.root / "constraints.txt").as_uri()
    variables = {"PIP_CONSTRAINT": pins, "PIP_BUILD_CONSTRAINT": pins}
    if not _logged(environment, [*install, *_packages(environment.root, extras)], variables):
        raise Stop(_failure(environment, "The program could not be installed"))


def _packages(root: Path, extras: set[str]) -> list[str]:
    """What to install: the checkout itself, as a link, with everything that it needs as pinned."""
    named = f"[{','.join(sorted(extras))}]" if extras else ""
    return ["--constraint", str(root / "constraints.txt"), "--editable", f"{root}{named}"]


def _has_pip(environment: Environment) -> bool:
    quiet = subprocess.run([environment.python, "-m", "pip", "--version"], capture_output=True)
    return quiet.returncode == 0


def _require_venv_module() -> None:
    """Debian ships Python without what `python -m venv` needs."""
    if not (find_spec("ensurepip") and find_spec("venv")):
        install_or_explain([venv_package()], "Python's venv module")


def _clear(folder: Path) -> None:
    """Removes what an interrupted or outdated installation left."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def _logged(
    environment: Environment,
    command: Sequence[str | Path],
    variables: Mapping[str, str] = MappingProxyType({}),
) -> bool:
    """Runs a command with its output in the log of the installation; says whether it worked."""
    with environment.log_file.open("ab") as output:
        finished = subprocess.run(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONUTF8": "1", **variables},
        )
    return finished.returncode == 0


def _failure(environment: Environment, what: str) -> str:
    """Says why an installation failed, from what its log shows."""
    log = environment.log_file
    text = log.read_text(encoding="utf-8", errors="replace")
    if any(sign in text.lower() for sign in NO_NETWORK_SIGNS):
        return (
            f"{what}: the package registry cannot be reached; connect to the network (or check "
            f"pip's settings), then run this again. Details: {log}"
        )
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    reason = next((line for line in reversed(lines) if "error" in line.lower()), "no reason given")
    return f"{what}: {reason}. Mend that and run this again. Details: {log}"


def _compile(environment: Environment) -> None:
    """Compiles the checkout's own modules; what lies in a read-only folder stays as it is."""
    folders = [environment.root / name for name in ("agent_assist", "ui")]
    _logged(environment, [environment.python, "-m", "compileall", "-q", *folders])
