"""The scorecard of real calls, for the rep who served them and for supervisors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from agent_assist.domain import events as ev
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError
from agent_assist.domain.events import Recorded
from agent_assist.domain.training import Scorecard
from agent_assist.sandbox.real_call import Judged, Read, talk_of_call
from agent_assist.sandbox.scoring import Better, score


class LogPort(Protocol):
    """The log of all calls."""

    def events(self, interaction: str) -> tuple[Recorded, ...]:
        """What happened in an interaction, in order; none when there is none of that id."""
        ...


@dataclass(frozen=True, slots=True)
class Reading:
    """How the lines of a language are read, over some content."""

    read: Read
    judged: Judged
    better: Better


@dataclass(frozen=True, slots=True)
class CallScore:
    """How a call went, as far as its log tells.

    Attributes:
        rep: who served it. language: of the call, for what would have been better.
        judged, criteria: how many of so many criteria the log can tell.
    """

    id: str
    rep: str
    language: str
    card: Scorecard

    @property
    def judged(self) -> int:
        """How many criteria were judged; none: there is no score."""
        return sum(one.most > 0 for one in self.card.criteria)


class CallScores:
    """Scores real calls by the scorecard of practice.

    Args:
        log: of all calls. content: gives a version of the library, as a call pins it.
        reading: reads lines over some content in a language; it may take a second.
    """

    def __init__(
        self,
        log: LogPort,
        content: Callable[[str], Content],
        reading: Callable[[Content, str], Reading],
    ) -> None:
        self._log = log
        self._content = content
        self._reading = reading

    def of(self, actor: Actor, interaction: str) -> CallScore:
        """How a call went.

        Raises:
            KnownError: there is no such call, or it is another rep's and the actor is no
                supervisor.
        """
        records = self._log.events(interaction)
        started = next((it.event for it in records if isinstance(it.event, ev.Started)), None)
        if started is None:
            raise KnownError(
                "no-call", f"No call in the log has the id “{interaction}”.", "Choose another one."
            )
        if actor.role is not Role.SUPERVISOR and actor.id != started.rep.id:
            raise KnownError(
                "not-your-call",
                "The scorecard of a call is for the rep who served it, and for supervisors.",
                "Ask a supervisor.",
            )
        version = next(
            (it.event.library for it in reversed(records) if isinstance(it.event, ev.LibraryMoved)),
            started.library,
        )
        content = self._content(version)
        reading = self._reading(content, started.language)
        talk = talk_of_call(records, content, read=reading.read, judged=reading.judged)
        card = score(talk, reading.better)
        return CallScore(interaction, started.rep.name or started.rep.id, talk.language, card)
