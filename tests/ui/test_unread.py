"""PySide does not read the source of what is imported after the window began."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CODE = """
import inspect, sys
from pathlib import Path
from ui.app import begin
if sys.argv[2] == "begun":
    app = begin(Path(sys.argv[1]))
read = []
ask = inspect.getsource
inspect.getsource = lambda module: read.append(module.__name__) or ask(module)
import wave
print("wave" in read)
"""


@pytest.mark.parametrize(("which", "read"), [("begun", "False"), ("not yet", "True")])
def test_sources_stay_unread(tmp_path: Path, which: str, read: str) -> None:
    """The second case tells when PySide has changed and the answer is needed no more."""
    command = [sys.executable, "-c", CODE, str(tmp_path), which]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == read, done.stderr
