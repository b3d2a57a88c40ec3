"""Calls over given content that leave no trace: for trying a draft, and for practice.

It wires parts of the program together as `bootstrap` does; it opens no file of a data folder.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from agent_assist.domain.clock import local_now
from agent_assist.domain.commands import Actor, Given
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.journal.memory import MemoryJournal
from agent_assist.presentation.log_lines import Translate
from agent_assist.rendering import Renderer
from agent_assist.services.calls import Calls
from agent_assist.services.find import Find, NoUsage, Speaks
from agent_assist.services.people import Nobody

if TYPE_CHECKING:
    from agent_assist.search import SearchIndex


class FixedLibrary:
    """One state of all content, which nobody can change meanwhile."""

    version = "trial"

    def __init__(self, content: Content) -> None:
        self._content = content

    def content(self, version: str = "") -> Content:
        """That content, whatever is asked for."""
        return self._content

    def is_withdrawn(self, version: str, guide: str, step: str) -> bool:
        """Nothing is withdrawn."""
        return False

    def refresh(self) -> bool:
        """Nothing changes."""
        return False

    def news(self, rep: str) -> tuple[str, ...]:
        """Nothing is new."""
        return ()


class Trial:
    """What the desk needs, over content of one's own.

    Attributes:
        calls, find: as the desk takes them. journal: what happened so far, in memory.
        languages: in which calls can be held.
    """

    find: Find

    def __init__(
        self,
        content: Content,
        actor: Actor,
        language: str,
        tr: Translate = str,
        *,
        index: SearchIndex | None = None,
        told: Callable[[Given, Sequence[Recorded]], None] = lambda given, events: None,
        now: Callable[[], datetime] = local_now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Wire it.

        Args:
            language: of the rep. index: of that content, for the one box; without one nothing is
                found until `Find.swap` is given one.
            told: called with each command and its events.
            now, monotonic: the clocks; practice under a seed has its own.
        """
        self.languages = content.spoken_languages
        self.notice = ""
        self.journal = MemoryJournal(told)
        self.calls = Calls(
            self.journal,
            FixedLibrary(content),
            Nobody(),
            Renderer(),
            lambda: actor,
            lambda: language,
            tr,
            finds=lambda words, interaction: self.find.solutions(words, interaction),
            now=now,
            monotonic=monotonic,
        )
        self.find = Find(
            index,
            content,
            NoUsage(),
            lambda: language,
            self.calls.solved_counts,
            lambda interaction: Speaks(*self.calls.speaks_for(interaction)),
            self.calls.with_house_values,
        )

    def close(self) -> None:
        """Let it go."""
        self.find.close()
