"""What search learned of solutions, and where it finds them; for the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.domain.content import Content

if TYPE_CHECKING:
    from ui.services import Services


class SearchFigures:
    """Called away from the window."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def learned(self, solution: str) -> tuple[str, ...]:
        """The queries that were learned for a solution."""
        found = self._services.reviewing.learned("solution", solution)
        return tuple(dict.fromkeys(one.query for one in found))

    def forget(self, solution: str, query: str) -> None:
        """Let search forget one of them."""
        reviewing = self._services.reviewing
        for one in reviewing.learned("solution", solution):
            if one.query == query:
                reviewing.forget(self._services.actor, one)

    def rank(self, content: Content, solution: str, query: str) -> int | None:
        """The place of a solution among what a query finds in content; None when it is not."""
        return self._services.reviewing.rank(content, "solution", solution, query).place or None
