"""A rep at a small shop, on a real data folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.small_shop import Rep


@pytest.fixture
def open_shop(tmp_path: Path) -> Iterator[Callable[..., Rep]]:
    """Opens the folder; one rep after the other."""
    opened: list[Rep] = []

    def begin(**more: str) -> Rep:
        rep = Rep(tmp_path / "data", **more)
        opened.append(rep)
        return rep

    yield begin
    for rep in opened:
        rep.services.close()


@pytest.fixture
def rep(open_shop: Callable[..., Rep]) -> Rep:
    return open_shop()
