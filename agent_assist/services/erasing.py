"""Deleting what customers said: by right, for one of them, and by age, where that is set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from agent_assist.db.errors import StorageError
from agent_assist.db.library_store import LibraryStore
from agent_assist.db.records import Filter
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError
from agent_assist.domain.interaction import Status
from agent_assist.domain.logbook import Erased, ErasurePlan, Retention
from agent_assist.journal import backups
from agent_assist.journal.journal import Journal
from agent_assist.presentation.customer import full_name

SETTING = "keep_words"
GRACE = timedelta(days=1)
"""A new rule is carried out a day later, so that a slip of the hand can be mended."""
MONTHS = (0, 6, 12, 24, 36, 60, 120)
"""0: for ever."""
AT_ONCE = 20
"""Calls that are erased in one go, so that what is happening now can be written in between."""
DAYS_PER_MONTH = 30.44


class SettingsPort(Protocol):
    """Where settings are kept with the library."""

    def settings(self) -> dict[str, Any]:
        """All settings, as plain JSON data."""

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting."""


@dataclass(frozen=True, slots=True)
class ErasePorts:
    """What erasing needs.

    Attributes:
        locked: whether a supervisor still has to give the passphrase.
        alone: does something while search learns nothing, so that no word comes back.
        renew: the index of the one box is made anew, without what was learned.
    """

    data: Path
    journal: Journal
    store: LibraryStore
    locked: Callable[[Actor], bool]
    alone: Callable[[Callable[[], int]], int]
    renew: Callable[[], object]
    now: Callable[[], datetime]


class Erasing:
    """Only a supervisor may; that is decided here."""

    def __init__(self, ports: ErasePorts) -> None:
        self._data = ports.data
        self._journal = ports.journal
        self._store = ports.store
        self._locked = ports.locked
        self._alone = ports.alone
        self._renew = ports.renew
        self._now = ports.now
        self._stopped = False

    def demand(self, actor: Actor) -> None:
        """Raise `KnownError` when this actor may not erase anything here."""
        if actor.role is not Role.SUPERVISOR:
            raise KnownError(
                "not-a-supervisor",
                "Only a supervisor may delete what customers said.",
                "Choose in the settings that you work here as a supervisor.",
            )
        if self._locked(actor):
            raise KnownError(
                "passphrase-needed",
                "Deleting what customers said needs the supervisors' passphrase.",
                "Type it in the settings, or ask the supervisor who set it.",
            )
        if self._journal.read_only is not None:
            raise self._journal.read_only

    # ---- by right

    def plan(self, actor: Actor, customer: str = "", interaction: str = "") -> ErasurePlan:
        """What would be deleted of a customer, or of one call to which nobody is linked.

        Raises:
            KnownError: the actor may not, or nothing is known of such a customer.
        """
        self.demand(actor)
        reader = self._journal.reader
        calls = tuple(reader.links(customer)) if customer else (interaction,)
        rows = [row for row in map(reader.interaction, calls) if row is not None]
        if not rows:
            raise KnownError(
                "no-customer",
                "The log knows nothing of this customer.",
                "“agent-assist log list” shows the calls with the ids of their customers.",
            )
        facts = dict(reader.customer(customer).facts) if customer else {}
        state = self._journal.interaction(calls[0])
        if state is not None and not facts:
            facts = dict(state.facts)
        named = reader.found(Filter(customer=customer), 1) if customer else ()
        return ErasurePlan(
            customer=customer,
            name=full_name(facts) or next((one.name for one in named), ""),
            interactions=tuple(row.id for row in rows),
            still_open=tuple(row.id for row in rows if row.status != Status.CLOSED.value),
            facts=len(facts),
            promises=reader.promises_of([row.id for row in rows]),
            learned=self._store.usage.learned_in([row.id for row in rows]),
            backups=len(backups.files(self._data)),
            out_of_reach=tuple(
                str(path) for path in sorted(self._data.glob("journal-put-aside-*.db"))
            ),
        )

    def erase(self, actor: Actor, plan: ErasurePlan) -> Erased:
        """Delete it: in the journal, in what search learned, and in the backups.

        Raises:
            KnownError: the actor may not, or one of the calls is not closed yet.
        """
        self.demand(actor)
        if plan.still_open:
            raise KnownError(
                "call-open",
                "A call of this customer is not closed yet.",
                "Open it again and end it; then what was said can be deleted.",
            )
        if plan.customer:
            calls = self._journal.erase_customer(plan.customer)
        else:
            calls = plan.interactions
            self._journal.erase(calls)
        return self._finish(calls, plan.customer)

    def _finish(self, calls: tuple[str, ...], customer: str = "") -> Erased:
        """What search learned in calls whose words are gone, and the backups."""
        learned = self._alone(lambda: self._store.usage.erase(calls))
        self._store.flush_log()
        if customer:
            unreached = backups.erase_customer(self._data, customer)
        else:
            unreached = backups.erase(self._data, calls)
        unreached += self._forget_in_backups(calls)
        self._renew()
        return Erased(
            len(calls),
            learned,
            len(backups.files(self._data)),
            tuple(str(path) for path in unreached),
        )

    def _forget_in_backups(self, calls: tuple[str, ...]) -> tuple[Path, ...]:
        unreached = []
        for path in backups.files(self._data, "library"):
            try:
                store = LibraryStore.open(path.parent, file=path.name)
                try:
                    store.usage.erase(calls)
                    store.flush_log()
                finally:
                    store.close()
            except StorageError:
                unreached.append(path)
        return tuple(unreached)

    # ---- by age

    def retention(self) -> Retention:
        """How long what customers said is kept, and how many calls are older."""
        kept = self._store.settings().get(SETTING) or {}
        months = int(kept.get("months", 0))
        if not months:
            return Retention()
        return Retention(months, datetime.fromisoformat(kept["begins"]), self.older_than(months))

    def older_than(self, months: int) -> int:
        """How many closed calls are older than so many months and still have their words."""
        return len(self._journal.reader.closed_before(self._before(months))) if months else 0

    def set_retention(self, actor: Actor, months: int) -> Retention:
        """Keep what customers said for so many months from tomorrow on, or, with 0, for ever.

        Raises:
            KnownError: the actor may not.
        """
        self.demand(actor)
        begins = (self._now() + GRACE).isoformat()
        self._store.set_setting(SETTING, {"months": months, "begins": begins} if months else {})
        return self.retention()

    def stop(self) -> None:
        """The program ends: what is left of `erase_old` is done the next time."""
        self._stopped = True

    def erase_old(self) -> int:
        """Carry the rule out, where there is one and its time has come; how many calls.

        A few at a time, so that what is happening now is written in between.
        """
        if self._journal.read_only is not None:
            return 0
        rule = self.retention()
        if not rule.months or rule.begins is None or self._now() < rule.begins:
            return 0
        old = self._journal.reader.closed_before(self._before(rule.months))
        done = 0
        while done < len(old) and not self._stopped:
            self._journal.erase(old[done : done + AT_ONCE])
            done = min(done + AT_ONCE, len(old))
        if done:
            self._finish(old[:done])
        return done

    def _before(self, months: int) -> datetime:
        return self._now() - timedelta(days=months * DAYS_PER_MONTH)
