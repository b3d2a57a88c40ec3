"""What the operating system must bring: libraries that Qt loads, and commands that tests call.

Qt ends the process when one is missing, and names the wrong package. So each is looked for
before Qt starts, by the name under which it is loaded.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from launcher.lock import only_one
from launcher.talk import Stop, say

ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
}
"""Name of a library that every Qt platform loads, to the Debian package that has it."""

XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same, for a window on an X display."""

WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""The same, for a window on a Wayland display."""

APT_LOCK = Path("/run/agent-assist-apt.lock")
"""Keeps two starts from calling apt-get at once; only root can write there."""

TEST_COMMANDS = {"Xvfb": "xvfb"}
"""A command that a test calls, to the Debian package that has it."""


def libraries_for(platform: str) -> dict[str, str]:
    """The libraries that Qt needs on a platform: xcb, wayland, or any other such as offscreen."""
    return ALWAYS | {"xcb": XCB, "wayland": WAYLAND}.get(platform, {})


def require(libraries: Mapping[str, str], commands: Mapping[str, str] | None = None) -> None:
    """Sees to it that libraries and commands are here; other systems than Linux bring them.

    Raises:
        Stop: something is missing and cannot be installed, with the line that installs it.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = missing_packages(libraries, commands or {})
    if missing:
        install_or_explain(missing.values(), ", ".join(missing))
        left = missing_packages(libraries, commands or {})
        if left:
            raise Stop(f"Still missing after the installation: {', '.join(left)}.")


def missing_packages(libraries: Mapping[str, str], commands: Mapping[str, str]) -> dict[str, str]:
    """What is not on this machine, each with its Debian package."""
    import ctypes

    missing = {}
    for name, package in libraries.items():
        try:
            ctypes.CDLL(name)
        except OSError:
            missing[name] = package
    return missing | {name: package for name, package in commands.items() if not shutil.which(name)}


def install_or_explain(packages: Iterable[str], what: str) -> None:
    """Installs Debian packages as root and says so; anyone else is told the line that does it.

    Raises:
        Stop: this is not Debian as root, or the installation failed.
    """
    names = sorted(set(packages))
    line = f"apt-get update && apt-get install -y {' '.join(names)}"
    if not _is_debian():
        raise Stop(
            f"Missing on this machine: {what}. Install it with the system's package manager "
            f"(on Debian: {' '.join(names)}), then run this again."
        )
    if os.geteuid() != 0:
        raise Stop(f'Missing on this machine: {what}. Run this first:\nsudo sh -c "{line}"')
    say(f"Missing on this machine: {what}. Installing with apt-get: {' '.join(names)} …")
    with only_one(APT_LOCK):
        done = _apt_get("update") and _apt_get("install", "--no-install-recommends", *names)
    if not done:
        raise Stop(f"apt-get could not install what is missing. Run this to see why:\n{line}")


def _is_debian() -> bool:
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def _apt_get(*arguments: str) -> bool:
    variables = {"DEBIAN_FRONTEND": "noninteractive"}
    finished = subprocess.run(
        ["apt-get", "-y", "-q", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **variables},
    )
    if finished.returncode != 0:
        say(finished.stdout.decode("utf-8", "replace"))
    return finished.returncode == 0


def venv_package() -> str:
    """The Debian package that lets this Python make a virtual environment."""
    if os.path.realpath("/usr/bin/python3") == os.path.realpath(sys.executable):
        return "python3-venv"
    return f"python3.{sys.version_info.minor}-venv"
