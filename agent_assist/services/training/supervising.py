"""What supervisors do: assign scenarios, see how assigned runs went, settle unclear lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from agent_assist.db.sandbox_store import SandboxStore
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.training import Assignment, PracticeRun, RunStatus, UnclearLine
from agent_assist.services.training.cards import FOR_EVER


class Supervising:
    """Assignments and unclear lines of one data folder.

    Args:
        content: the current one.
    """

    def __init__(
        self,
        store: SandboxStore,
        content: Callable[[], Content],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._content = content
        self._now = now

    def assign(
        self,
        actor: Actor,
        scenario: str,
        trainee: str = "",
        due: datetime | None = None,
        note: str = "",
        level: int = 0,
    ) -> None:
        """A supervisor wants a scenario practised, by one trainee or by everybody.

        Raises:
            KnownError: the actor is no supervisor, or there is no such scenario.
        """
        _supervisor_only(actor)
        if scenario not in self._content().scenarios:
            raise KnownError(
                "no-scenario", f"There is no scenario “{scenario}”.", "Choose another one."
            )
        self._store.assign(
            Assignment(0, scenario, trainee, actor.id, self._now(), due, note.strip(), level)
        )

    def withdraw_assignment(self, actor: Actor, number: int) -> None:
        """It need not be practised any more; raises `KnownError` for anybody but a supervisor."""
        _supervisor_only(actor)
        self._store.withdraw_assignment(number)

    def assigned(self, actor: Actor) -> tuple[tuple[Assignment, tuple[PracticeRun, ...]], ...]:
        """What a supervisor sees: assignments, each with the best run of every trainee.

        Runs that nobody assigned are the trainee's own business.
        """
        _supervisor_only(actor)
        finished = self._store.runs(status=RunStatus.FINISHED.value)
        return tuple(
            (it, _best_of_each(run for run in finished if run.assignment == it.number))
            for it in self._store.assignments()
        )

    def unclear(self, actor: Actor) -> tuple[UnclearLine, ...]:
        """Lines that the customer did not understand, and what was meant; for supervisors."""
        _supervisor_only(actor)
        return self._store.unclear()

    def settle_unclear(self, actor: Actor, number: int) -> None:
        """A line was dealt with; raises `KnownError` for anybody but a supervisor."""
        _supervisor_only(actor)
        self._store.settle_unclear(number)

    def open_assignments(self, trainee: str, runs: Iterable[PracticeRun]) -> tuple[Assignment, ...]:
        """What a trainee is to practise and has not, the most urgent first."""
        done = {run.assignment for run in runs if run.status is RunStatus.FINISHED}
        found = [it for it in self._store.assignments(trainee) if it.number not in done]
        return tuple(sorted(found, key=lambda it: (it.due or FOR_EVER, it.number)))


def _supervisor_only(actor: Actor) -> None:
    if actor.role is not Role.SUPERVISOR:
        raise KnownError(
            "supervisors-only",
            "Only a supervisor can do this.",
            "Choose in the settings that you work as a supervisor.",
        )


def _best_of_each(runs: Iterable[PracticeRun]) -> tuple[PracticeRun, ...]:
    best: dict[str, PracticeRun] = {}
    for run in runs:
        known = best.get(run.trainee)
        if known is None or (run.score or 0) > (known.score or 0):
            best[run.trainee] = run
    return tuple(best[trainee] for trainee in sorted(best))
