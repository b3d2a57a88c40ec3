"""A journal on a real SQLite file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.journal.journal import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path) as opened:
        yield opened
