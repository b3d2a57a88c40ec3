"""Calls as the desk takes them in practice: what the level no longer shows is taken away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agent_assist.domain.commands import Command
from agent_assist.domain.guide import Channel, Direction, Disposition
from agent_assist.domain.view import (
    CallView,
    CustomerView,
    OpenCall,
    SavedView,
    SayView,
    SolutionView,
    StartView,
    WrapUpView,
)
from agent_assist.sandbox.levels import faded
from agent_assist.services.calls import Calls


class FadedCalls:
    """Calls as the desk takes them, with what this level no longer shows taken away."""

    def __init__(self, calls: Calls, level: int) -> None:
        self._calls = calls
        self._level = level

    def _seen(self, view: CallView) -> CallView:
        return faded(view, self._level)

    def start_view(self) -> StartView:
        """Nothing waits before a practice call."""
        return replace(self._calls.start_view(), promises=(), news=())

    def take_call(
        self,
        channel: Channel,
        direction: Direction,
        language: str,
        topic: str = "",
        customer: str = "",
    ) -> CallView:
        """Begin the conversation."""
        return self._seen(self._calls.take_call(channel, direction, language, topic, customer))

    def keep_promise(self, interaction: str, promise: str) -> StartView:
        """What was owed is done."""
        return self._calls.keep_promise(interaction, promise)

    def find_customers(self, text: str) -> tuple[CustomerView, ...]:
        """Nobody is known in practice."""
        return self._calls.find_customers(text)

    def link(self, interaction: str, customer: str) -> CallView:
        """The rep knows who it is."""
        return self._seen(self._calls.link(interaction, customer))

    def open_calls(self) -> tuple[OpenCall, ...]:
        """The practised conversation, while it is not closed."""
        return self._calls.open_calls()

    def view(self, interaction: str) -> CallView:
        """The conversation as it stands."""
        return self._seen(self._calls.view(interaction))

    def moved_on(self, interaction: str) -> CallView | None:
        """The conversation since what it showed was withdrawn; None when it was not."""
        view = self._calls.moved_on(interaction)
        return None if view is None else self._seen(view)

    def warm(self) -> None:
        """Make ready what the first step will need."""
        self._calls.warm()

    def take_up(self, interaction: str) -> CallView:
        """Go on with it."""
        return self._seen(self._calls.take_up(interaction))

    def do(self, interaction: str, command: Command) -> CallView:
        """Give a command."""
        return self._seen(self._calls.do(interaction, command))

    def take_way(self, interaction: str, way: str) -> CallView:
        """Take a way on."""
        return self._seen(self._calls.take_way(interaction, way))

    def said(
        self, interaction: str, edited_text: str | None = None, copied: bool = False
    ) -> CallView:
        """What is shown was said or sent."""
        return self._seen(self._calls.said(interaction, edited_text, copied))

    def capture(self, interaction: str, typed: Mapping[str, str]) -> CallView:
        """Facts as they were typed."""
        return self._seen(self._calls.capture(interaction, typed))

    def correct(self, interaction: str, name: str, typed: str) -> CallView:
        """Another value for a known fact."""
        return self._seen(self._calls.correct(interaction, name, typed))

    def next_wording(self, interaction: str, by: int) -> CallView:
        """Show the wording so many further."""
        return self._seen(self._calls.next_wording(interaction, by))

    def copy_text(self, interaction: str) -> str:
        """What to say, for the clipboard."""
        return self._calls.copy_text(interaction)

    def wording(self, interaction: str, template: str) -> SayView:
        """Another template filled for this conversation."""
        return self._calls.wording(interaction, template)

    def offer(self, interaction: str, solution: str, query: str) -> CallView:
        """Offer a solution that was found by the query."""
        return self._seen(self._calls.offer(interaction, solution, query))

    def solution(self, interaction: str | None, solution: str) -> SolutionView:
        """A solution with its steps."""
        return self._calls.solution(interaction, solution)

    def wrap_up_view(self, interaction: str) -> WrapUpView:
        """The screen that ends the conversation."""
        return self._calls.wrap_up_view(interaction)

    def summary(self, interaction: str, dispositions: tuple[Disposition | None, ...]) -> str:
        """The summary for other dispositions than the suggested ones."""
        return self._calls.summary(interaction, dispositions)

    def close(
        self,
        interaction: str,
        dispositions: tuple[Disposition, ...],
        disposition: Disposition,
        summary: str,
        solved: bool | None,
    ) -> StartView:
        """Finish it."""
        return self._calls.close(interaction, dispositions, disposition, summary, solved)

    def saved(self, interaction: str) -> SavedView:
        """Practice is always saved."""
        return self._calls.saved(interaction)
