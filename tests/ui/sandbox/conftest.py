"""A window whose sandbox can be entered, over the starter library."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agent_assist.domain.values import Gender
from tests.ui.programs import Programs
from ui.app import Program
from ui.settings import Settings

Begin = Callable[..., Program]


@pytest.fixture
def begin(programs: Programs, tmp_path: Path) -> Begin:
    """Begins the program: its size and settings are given."""

    def begin(width: int = 1440, height: int = 860, **changed: Any) -> Program:
        plain = Settings(language="en", rep_name="Ana", rep_gender=Gender.FEMALE)
        return programs.begin(tmp_path, replace(plain, **changed), width, height)

    return begin


@pytest.fixture
def program(begin: Begin) -> Program:
    return begin()
