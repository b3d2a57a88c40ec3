"""An idle desk does without OpenSSL, though jinja2 asks for hashes as it is imported."""

from __future__ import annotations

import hashlib
import subprocess
import sys

from agent_assist.rendering.hashes_later import hashes_later

WARM = """
import sys
from agent_assist.rendering import Renderer
Renderer().warm()
assert "jinja2" in sys.modules
print(*sorted({"hashlib", "_hashlib"} & sys.modules.keys()))
"""
TAKEN = """
import sys
from agent_assist.rendering.hashes_later import hashes_later
with hashes_later():
    from hashlib import sha1
    import hashlib as taken_meanwhile
print(sha1(b"text").hexdigest(), taken_meanwhile.sha256(b"text").hexdigest())
print(sys.modules["hashlib"].__file__ is not None)
"""


def run(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_warming_the_renderer_loads_no_hashes() -> None:
    assert run(WARM) == []


def test_what_was_taken_meanwhile_hashes_as_ever() -> None:
    text = b"text"
    hashes = [hashlib.sha1(text).hexdigest(), hashlib.sha256(text).hexdigest()]
    assert run(TAKEN) == [*hashes, "True"]


def test_hashes_that_are_there_stay() -> None:
    with hashes_later():
        assert sys.modules["hashlib"] is hashlib
    assert sys.modules["hashlib"] is hashlib
