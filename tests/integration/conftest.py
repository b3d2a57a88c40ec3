"""What the integration tests share: an installed checkout, and a display."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.checkout import make_checkout, start


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small checkout in a folder with a space and Cyrillic letters, started once."""
    checkout = make_checkout(tmp_path_factory.mktemp("place") / "моја радна површина")
    first = start(checkout, "log", "list")
    assert first.returncode == 0, first.stdout + first.stderr
    assert "Installing" in first.stdout
    return checkout


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """The name of an X display that nobody else uses, such as ":7"; Linux only."""
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as answers:
            number = answers.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()
