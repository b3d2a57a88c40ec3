"""What the window needs of the core once it is loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TextIO

from agent_assist.domain.values import Gender
from ui.desk.ports import CallsPort, FindPort


class Services(Protocol):
    """All services of one data folder.

    Attributes:
        languages: languages in which calls can be held.
        notice: a sentence that the rep should know, for example that another window is the
            writer and this one only reads; empty when there is none.
    """

    @property
    def calls(self) -> CallsPort:
        """Serving customers."""
        ...

    @property
    def find(self) -> FindPort:
        """The one box."""
        ...

    languages: tuple[str, ...]
    notice: str

    def set_rep(self, name: str, gender: Gender | None, language: str) -> None:
        """Who works at the desk, and in which language answers and tips are shown."""

    def watch(self, tell: Callable[[], None]) -> None:
        """Call `tell`, on any thread, when something else can be found than before."""

    def export_log(self, to: TextIO) -> None:
        """Write the whole log as JSON lines."""

    def close(self) -> int:
        """Write what is waiting, and let the data folder go; how many commands were not saved."""
        ...


class BuildServices(Protocol):
    """Opens a data folder; raises an error whose text is a sentence, maybe with a `hint`."""

    def __call__(self, data: Path) -> Services:
        """Open the folder."""
        ...
