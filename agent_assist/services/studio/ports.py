"""What the studio needs of the published library."""

from __future__ import annotations

from typing import Protocol

from agent_assist.domain.content import Content


class LibraryPort(Protocol):
    """The published library of this process."""

    @property
    def version(self) -> str:
        """The current version."""

    def published(self, version: str = "") -> Content:
        """A version as it was published; the current one when it is empty.

        Raises:
            LookupError: there is no such version.
        """

    def take(self, version: str, content: Content) -> None:
        """A version that was just published becomes the current one."""

    def refresh(self) -> bool:
        """Look whether another process published; whether the version changed."""
