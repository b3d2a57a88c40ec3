"""What serving calls needs of the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from typing import Protocol

from agent_assist.db.errors import StorageError
from agent_assist.db.records import CustomerRow, SolutionCount
from agent_assist.domain.commands import Given
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.view import CustomerView, PromiseView
from agent_assist.journal.saver import SaveState


class HabitsPort(Protocol):
    """What past calls tell for the next one."""

    def last_wordings(self, rep: str) -> Mapping[str, str]:
        """The wording that a rep used last, by template."""

    def solution_counts(self) -> tuple[SolutionCount, ...]:
        """How often each solution was offered, and solved the need."""


class JournalPort(Protocol):
    """What serving a call needs of a journal; a `Journal`, or one that keeps nothing."""

    @property
    def reader(self) -> HabitsPort:
        """What past calls tell."""

    @property
    def read_only(self) -> StorageError | None:
        """Why nothing can be appended; None when it can."""

    @property
    def state(self) -> SaveState:
        """How much is not saved yet, and why."""

    def append(self, given: Given, events: Sequence[Recorded]) -> Future[None]:
        """Write a command and its events behind all others."""

    def unsaved(self, interaction: str) -> int:
        """How many commands of an interaction are not on the disk yet."""

    def open_events(self) -> tuple[tuple[Recorded, ...], ...]:
        """The events of each interaction that is not closed; oldest first."""

    def interaction(self, id_: str) -> Interaction | None:
        """The exact state of one interaction, None when there is none of that id."""


class LibraryPort(Protocol):
    """What serving a call needs of the library."""

    @property
    def version(self) -> str:
        """The published version that a new call is pinned to."""

    def content(self, version: str) -> Content:
        """The content of a version; of the current one when that version is not known."""

    def is_withdrawn(self, version: str, guide: str, step: str) -> bool:
        """Whether a text of that step was withdrawn since the version was published."""

    def refresh(self) -> bool:
        """Look whether another process published; whether the version changed."""

    def news(self, rep: str) -> tuple[str, ...]:
        """What was published since the rep's last shift."""


class PeoplePort(Protocol):
    """What serving a call needs to know of customers."""

    def known(self, customer: str, but: str = "") -> CustomerRow | None:
        """What interactions other than `but` tell of a customer; None for somebody new."""

    def with_one_of(self, facts: Mapping[str, str]) -> str:
        """Id of the one customer who has one of these facts; empty when nobody does."""

    def find_customers(self, text: str) -> tuple[CustomerView, ...]:
        """The customers we know whose name, phone, e-mail or order begins so."""

    def view(self, known: CustomerRow | None) -> CustomerView:
        """Earlier contacts and open promises, in words."""

    def promises_due(self) -> tuple[PromiseView, ...]:
        """What we owe anybody, the most urgent first."""

    def kept(self, promise: str) -> None:
        """A promise was kept just now."""


class Used(Protocol):
    """Told what the words in the one box led to."""

    def __call__(self, query: str, kind: str, id_: str, interaction: str) -> None:
        """An item was used in an interaction."""


class Finds(Protocol):
    """Looks for solutions in the customer's words."""

    def __call__(self, words: str, interaction: str) -> tuple[str, ...]:
        """Ids of the solutions that fit, best first."""
