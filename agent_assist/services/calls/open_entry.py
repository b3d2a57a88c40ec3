"""An open interaction in memory."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from agent_assist.db.records import CustomerRow
from agent_assist.domain import events as ev
from agent_assist.domain.data import dataclass
from agent_assist.domain.events import Recorded
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.domain.view import CallView, SayView


@dataclass(slots=True)
class OpenEntry:
    """An open interaction in memory: its state is the fold of its records.

    Attributes:
        zero: when it began, by the clock that never runs back; None while one that an earlier
            run left open has not been taken up.
        chosen: wordings picked by hand, by template.
        known: what earlier interactions tell of `known_id`, the customer it was looked up for.
        found: solutions in the words `found_by`.
        shown: what to say as the screen shows it, since `shown_at` (a sequence number).
        outdated: what the screen shows was withdrawn since; looked_at: the version and the place
            for which that was looked up last.
        view: what was shown last, of the state `view_of`.
    """

    call: Interaction
    records: list[Recorded]
    zero: float | None = None
    chosen: dict[str, str] = field(default_factory=dict)
    known: CustomerRow | None = None
    known_id: str = ""
    found: tuple[str, ...] = ()
    found_by: str = ""
    shown: SayView | None = None
    shown_at: int = 0
    outdated: bool = False
    looked_at: tuple[str, str, str] = ("", "", "")
    view: CallView | None = None
    view_of: Interaction | None = None

    @property
    def waiting_since(self) -> datetime | None:
        """When it was put aside; None when it is not."""
        if self.call.status is not Status.PARKED:
            return None
        return next(r.at for r in reversed(self.records) if isinstance(r.event, ev.Parked))
