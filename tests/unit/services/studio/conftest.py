"""Two supervisors at the library of a small shop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.services.studio import Studio
from agent_assist.standalone import studio_only
from tests.small_shop import publish


@pytest.fixture
def data(tmp_path: Path) -> Path:
    publish(tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def studio(data: Path) -> Iterator[Studio]:
    with studio_only(data) as made:
        yield made
