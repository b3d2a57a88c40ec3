"""Whether a window can be seen, and what is shown where it cannot."""

import os
import subprocess
import sys
from pathlib import Path

from launcher.talk import say

UNSEEN_PLATFORMS = ("offscreen", "minimal")


def platform_with_a_screen() -> str | None:
    """The Qt platform on which a person would see a window, or None where nobody would.

    Off Linux there always is one; here the display must also answer, because Qt ends the
    process when it does not.
    """
    if not sys.platform.startswith("linux"):
        return "native"
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen in UNSEEN_PLATFORMS:
        return None
    if chosen and chosen not in ("xcb", "wayland", "wayland-egl"):
        return chosen
    if chosen != "xcb" and _wayland_answers():
        return "wayland"
    if _x_answers() and not chosen.startswith("wayland"):
        return "xcb"
    return None


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name).is_socket()


def _x_answers() -> bool:
    """Whether an X server takes a connection; assumed where the library to ask it is missing."""
    import ctypes

    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def play_the_tour(program: list[str]) -> int:
    """Plays the tour without a screen, in a data folder of its own; returns its exit code."""
    import tempfile

    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    why = f"The display {display} does not answer" if display else "There is no display here"
    say(f"{why}, so no window can open. Playing the tour without a screen instead …")
    folder = Path(tempfile.mkdtemp(prefix="agent-assist-tour-"))
    pictures = folder / "pictures"
    pictures.mkdir()
    code = subprocess.call(
        [*program, "--data", str(folder / "data"), "tour", "--out", str(pictures)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    if code == 0:
        say(f"Pictures: {pictures}")
        say(f"Log: {pictures / 'journal.jsonl'}")
    else:
        say(f"The tour ended with code {code}; what it wrote so far is in {folder}.")
    return code
