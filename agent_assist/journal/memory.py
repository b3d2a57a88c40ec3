"""A journal without a file, for what must never reach a real log: trying a draft, and practice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from agent_assist.db.records import SolutionCount
from agent_assist.domain.commands import Given
from agent_assist.domain.events import Recorded
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.flow.evolve import fold
from agent_assist.journal.saver import SaveState


class NoHabits:
    """What earlier calls tell where there are none."""

    def last_wordings(self, rep: str) -> dict[str, str]:
        """No wording was used before."""
        return {}

    def solution_counts(self) -> tuple[SolutionCount, ...]:
        """No solution was offered before."""
        return ()


class MemoryJournal:
    """Keeps what happens as long as the program runs; to `Calls` it is like a `Journal`.

    Attributes:
        happened: every command with its events, in order.
    """

    read_only = None

    def __init__(
        self, told: Callable[[Given, Sequence[Recorded]], None] = lambda given, events: None
    ) -> None:
        """Empty.

        Args:
            told: called with each command and its events, after they were kept.
        """
        self.reader = NoHabits()
        self.happened: list[tuple[Given, tuple[Recorded, ...]]] = []
        self._told = told
        self._saved: Future[None] = Future()
        self._saved.set_result(None)

    def append(self, given: Given, events: Sequence[Recorded]) -> Future[None]:
        """Keep a command and its events; it is done when this returns."""
        self.happened.append((given, tuple(events)))
        self._told(given, events)
        return self._saved

    @property
    def state(self) -> SaveState:
        """Nothing waits, nothing goes wrong."""
        return SaveState()

    def unsaved(self, interaction: str) -> int:
        """None is waiting."""
        return 0

    def open_events(self) -> tuple[tuple[Recorded, ...], ...]:
        """The events of each interaction that is not closed; oldest first."""
        ids = dict.fromkeys(given.interaction for given, _ in self.happened)
        found = (self.events(id_) for id_ in ids)
        return tuple(events for events in found if fold(events).status is not Status.CLOSED)

    def interaction(self, id_: str) -> Interaction | None:
        """The exact state of one interaction, None when there is none of that id."""
        events = self.events(id_)
        return fold(events) if events else None

    def events(self, interaction: str) -> tuple[Recorded, ...]:
        """What happened in an interaction, in order."""
        return tuple(
            event
            for given, events in self.happened
            if given.interaction == interaction
            for event in events
        )
