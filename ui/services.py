"""What the window needs of the core once it is loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO

from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.values import Gender
from ui.desk.ports import CallsPort, FindPort

if TYPE_CHECKING:
    from agent_assist.domain.content import Content
    from agent_assist.practising import Practising, Rehearsing
    from agent_assist.services.erasing import Erasing
    from agent_assist.services.exchanging import Exchange
    from agent_assist.services.keeping import Backups
    from agent_assist.services.logbook import Logbook
    from agent_assist.services.replaying import Replaying
    from agent_assist.services.reviewing import Reviewing
    from agent_assist.services.scoring import CallScores
    from agent_assist.services.studio import Studio


class TrialPort(Protocol):
    """A desk's services that leave no trace."""

    @property
    def calls(self) -> CallsPort:
        """Serving customers that never were."""
        ...

    @property
    def find(self) -> FindPort:
        """The one box."""
        ...

    def close(self) -> None:
        """Let it go."""


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

    @property
    def folder(self) -> Path:
        """The data folder."""
        ...

    @property
    def studio(self) -> Studio:
        """What a supervisor does with the library; loaded when it is first asked for."""
        ...

    @property
    def actor(self) -> Actor:
        """Who works here, and as what."""
        ...

    @property
    def replaying(self) -> Replaying:
        """What would have become of the last calls; loaded when it is first asked for."""
        ...

    @property
    def reviewing(self) -> Reviewing:
        """What a supervisor should look at; loaded when it is first asked for."""
        ...

    @property
    def exchange(self) -> Exchange:
        """Content from files and into files; loaded when it is first asked for."""
        ...

    @property
    def language(self) -> str:
        """In which answers, tips and titles are shown."""
        ...

    @property
    def practising(self) -> Practising:
        """Practice on simulated customers; loaded when it is first asked for."""
        ...

    @property
    def logbook(self) -> Logbook:
        """The log of past calls; loaded when it is first asked for."""
        ...

    @property
    def erasing(self) -> Erasing:
        """Deleting what customers said; loaded when it is first asked for."""
        ...

    @property
    def backups(self) -> Backups:
        """Backups of the data folder; loaded when it is first asked for."""
        ...

    @property
    def rehearsing(self) -> Rehearsing:
        """Conversations on a draft, which are kept nowhere; loaded when it is first asked for."""
        ...

    @property
    def call_scores(self) -> CallScores:
        """The scorecard of real calls; loaded when it is first asked for."""
        ...

    def library_content(self) -> Content:
        """What is published now."""
        ...

    def trial(self, content: Content) -> TrialPort:
        """The desk over content that is not published; nothing of it is kept."""
        ...

    def set_rep(
        self, name: str, gender: Gender | None, language: str, role: Role = Role.REP
    ) -> None:
        """Who works at the desk, as what, and in which language answers and tips are shown."""

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
