"""What serving calls needs of the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from agent_assist.db.records import CustomerRow
from agent_assist.domain.content import Content
from agent_assist.domain.view import CustomerView, PromiseView


class LibraryPort(Protocol):
    """What serving a call needs of the library."""

    @property
    def version(self) -> str:
        """The published version that a new call is pinned to."""

    def content(self, version: str) -> Content:
        """The content of a version; of the current one when that version is not known."""

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
