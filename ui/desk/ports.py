"""What the desk needs from the core: calls and the one box. The services satisfy it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from agent_assist.domain.commands import Command
from agent_assist.domain.facts import FactError
from agent_assist.domain.guide import Channel, Direction, Disposition
from agent_assist.domain.view import (
    CallView,
    CustomerView,
    FindView,
    HitView,
    OpenCall,
    SavedView,
    SayView,
    SolutionView,
    StartView,
    WrapUpView,
)

__all__ = ["CallsPort", "FactError", "FindPort", "FindView", "HitView", "SavedView"]


class CallsPort(Protocol):
    """Interactions, as the desk gives commands to them.

    Every method that changes something raises `domain.commands.Refused` with a sentence when
    it makes no sense now; nothing has changed then.
    """

    def warm(self) -> None:
        """Load what the first text needs; nothing happens when it is there."""

    def start_view(self) -> StartView:
        """What to show before a call."""

    def take_call(
        self,
        channel: Channel,
        direction: Direction,
        language: str,
        topic: str = "",
        customer: str = "",
    ) -> CallView:
        """Begin an interaction."""

    def keep_promise(self, interaction: str, promise: str) -> StartView:
        """What was owed is done, also when the interaction it comes from is closed."""

    def find_customers(self, text: str) -> tuple[CustomerView, ...]:
        """The customers we know whose name, phone, e-mail or order begins so."""

    def link(self, interaction: str, customer: str) -> CallView:
        """The rep knows who it is: one of those whom `find_customers` found."""

    def open_calls(self) -> tuple[OpenCall, ...]:
        """All interactions that are not closed, oldest first."""

    def view(self, interaction: str) -> CallView:
        """The interaction as it stands."""

    def moved_on(self, interaction: str) -> CallView | None:
        """The interaction as it stands since what it showed was withdrawn; None when it was not."""

    def take_up(self, interaction: str) -> CallView:
        """Go on with any open interaction, parked, left by a crash or running."""

    def do(self, interaction: str, command: Command) -> CallView:
        """Give a command."""

    def take_way(self, interaction: str, way: str) -> CallView:
        """Take a way on; what is shown counts as said."""

    def said(
        self, interaction: str, edited_text: str | None = None, copied: bool = False
    ) -> CallView:
        """What is shown was said or sent, as it stands or as the rep edited it."""

    def capture(self, interaction: str, typed: Mapping[str, str]) -> CallView:
        """Facts as the rep typed them; raises `FactError`."""

    def correct(self, interaction: str, name: str, typed: str) -> CallView:
        """Another value for a known fact, as the rep typed it; raises `FactError`."""

    def next_wording(self, interaction: str, by: int) -> CallView:
        """Show the wording so many further."""

    def copy_text(self, interaction: str) -> str:
        """What to say, for the clipboard; refused when something is missing in it."""

    def wording(self, interaction: str, template: str) -> SayView:
        """Another template filled for this interaction, for a hit in the one box."""

    def offer(self, interaction: str, solution: str, query: str) -> CallView:
        """Offer a solution that was found by the query."""

    def solution(self, interaction: str | None, solution: str) -> SolutionView:
        """A solution with its steps."""

    def wrap_up_view(self, interaction: str) -> WrapUpView:
        """The screen that ends the interaction, prefilled."""

    def summary(self, interaction: str, dispositions: tuple[Disposition | None, ...]) -> str:
        """The summary for these dispositions of the needs; None where one is open."""

    def close(
        self,
        interaction: str,
        dispositions: tuple[Disposition, ...],
        disposition: Disposition,
        summary: str,
        solved: bool | None,
    ) -> StartView:
        """Finish the record."""

    def saved(self, interaction: str) -> SavedView:
        """Whether all of it is on disk."""


class FindPort(Protocol):
    """The one box."""

    def find(self, query: str, interaction: str | None, limit: int = 50) -> FindView:
        """Guides, templates and solutions that fit; the most used for an empty query."""

    def warm(self) -> None:
        """Words will be typed: have ready what the first letter needs."""

    def miss(self, query: str, interaction: str | None) -> None:
        """Nothing fitted: keep the query for the supervisor."""
