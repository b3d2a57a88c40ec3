"""The journal of all interactions: append, acknowledge, recover, read, verify, erase, back up."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from agent_assist.db.engine import Database, open_file
from agent_assist.db.errors import ConflictError, StorageError, Trouble
from agent_assist.db.journal_reader import EVERYTHING, Filter, JournalReader
from agent_assist.db.journal_writer import JournalWriter
from agent_assist.db.lock import FileLock
from agent_assist.db.migrate import STILL_EMPTY, bring_up
from agent_assist.db.records import Anchor, CustomerRow, InteractionRow, PromiseRow, to_us
from agent_assist.domain.commands import Given
from agent_assist.domain.events import Recorded
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.flow.evolve import evolve, fold
from agent_assist.journal.entries import Happened, Rows, happenings, recorded
from agent_assist.journal.projections import project, project_again, project_facts
from agent_assist.journal.saver import Saver, SaveState

# Who takes calls does not export, verify or back up.
if TYPE_CHECKING:
    from agent_assist.journal.verify import Progress, Verification

log = logging.getLogger(__name__)

FILE = "journal.db"
LOCK_FILE = "journal.lock"
_EVERY = 5000


class OutOfOrderError(ValueError):
    """An event was appended that does not follow the last one of its interaction: a bug."""


class Journal:
    """One journal. Reading is safe from any thread; what is written goes through one thread.

    Attributes:
        read_only: why nothing can be appended; None when this is the journal's writer.
        reader: lists, counts and figures.
    """

    def __init__(
        self,
        database: Database,
        read_only: StorageError | None = None,
        on_state: Callable[[SaveState], None] | None = None,
        lock: FileLock | None = None,
        folder: Path | None = None,
        pause_s: float = 0.0,
    ) -> None:
        """Over a database that is at this program's version; `Journal.open` is for files."""
        self.reader = JournalReader(database)
        self.read_only = read_only
        self._database = database
        self._lock = lock
        self._folder = folder
        self._states: dict[str, Interaction] = {}
        self._end: tuple[int, bytes | None] | None = None
        self._writer: JournalWriter | None = None
        self._saver: Saver | None = None
        if read_only is None:
            self._writer = JournalWriter(database)
            self._saver = Saver(self._write, on_state, pause_s)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        write: bool = True,
        on_state: Callable[[SaveState], None] | None = None,
        file: str = FILE,
        pause_s: float = 0.0,
    ) -> Journal:
        """The journal in a data folder, which must be there.

        When another process writes it, this one only reads, and `read_only` says so.

        Args:
            write: False to only read, as the command line does.
            on_state: told, in the writing thread, whenever something was saved or could not be.
            file: another name than journal.db, for journals of other kinds.
            pause_s: how long a command lies before it is written, so that a window paints first.

        Raises:
            StorageError: the folder is missing or read-only, or the file is damaged, of a newer
                program or of another one; in each case nothing was touched.
        """
        path = folder / file
        if not write:
            database = open_file(path, read_only=True)
            bring_up(database, "journal")
            return cls(database, StorageError(Trouble.READ_ONLY, str(path)), folder=folder)
        if not folder.is_dir():
            raise StorageError(Trouble.MISSING, str(folder))
        lock = FileLock(path.with_suffix(".lock"))
        if not lock.take():
            journal = cls.open(folder, write=False, file=file)
            journal.read_only = StorageError(Trouble.IN_USE, str(path))
            return journal
        try:
            database = open_file(path)
            made = bring_up(database, "journal")
            journal = cls(database, None, on_state, lock, folder, pause_s)
            if any(STILL_EMPTY in words for words in made) and journal.reader.head()[0]:
                # Lists that this program has and the one before had not; what is appended waits.
                journal._saving().run(lambda: journal._rebuild(None))
            return journal
        except BaseException:
            lock.release()
            raise

    # --- writing ----------------------------------------------------------------------------

    def append(self, given: Given, events: Sequence[Recorded]) -> Future[None]:
        """Write a command and its events behind all others.

        Returns at once. A command whose id is stored already is acknowledged and not doubled.

        Returns:
            Done once command and events are on the disk, in the order they were appended; failed
            with `OutOfOrderError` when the events do not follow the stored ones.

        Raises:
            StorageError: this journal only reads; `read_only` says why.
        """
        return self._saving().add(Happened(given, tuple(events)))

    @property
    def state(self) -> SaveState:
        """How much is not saved yet, and why."""
        return self._saver.state if self._saver else SaveState()

    def unsaved(self, interaction: str) -> int:
        """How many commands of an interaction are not on the disk yet."""
        if self._saver is None:
            return 0
        waiting = self._saver.waiting()
        return sum(one.given.interaction == interaction for one in waiting)

    def retry_now(self) -> None:
        """Try at once to save what could not be saved."""
        self._saving().retry_now()

    def close(self, patience_s: float = 5.0) -> int:
        """Save what is waiting and let others write.

        Args:
            patience_s: how long to keep trying while saving fails.

        Returns:
            How many commands could not be saved.
        """
        left = 0
        if self._saver is not None and self._writer is not None:
            left = self._saver.close(patience_s)
            self._writer.close()
            self._saver = self._writer = None
        self._database.close()
        if self._lock is not None:
            self._lock.release()
        return left

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _saving(self) -> Saver:
        if self._saver is None:
            raise self.read_only or StorageError(Trouble.READ_ONLY, self._database.place)
        return self._saver

    def _writing(self) -> JournalWriter:
        if self._writer is None:
            raise self.read_only or StorageError(Trouble.READ_ONLY, self._database.place)
        return self._writer

    def _write(self, batch: Sequence[Happened]) -> None:
        """In the writing thread: one transaction for all of the batch."""
        try:
            self._write_once(batch, check=False)
        except (ConflictError, OutOfOrderError):
            # Perhaps some were stored already, before a crash or an unclear failure.
            self._write_once(batch, check=True)

    def _write_once(self, batch: Sequence[Happened], check: bool) -> None:
        writer = self._writing()
        states: dict[str, Interaction] = {}
        end, self._end = self._end, None
        with writer.transaction():
            rows = Rows.after(*(end or writer.head()))
            for happened in batch:
                if not check or not writer.knows(happened.given.id):
                    self._add(writer, rows, states, happened)
            writer.add("entry", rows.entries)
            writer.add("payload", rows.payloads)
        # Files have one writer, held by the lock; on a server others may write in between.
        self._end = (rows.count, rows.link) if self._lock else None
        self._remember(states)

    def _remember(self, states: Mapping[str, Interaction]) -> None:
        """Open ones only; a closed one is read again in the rare case that it is needed."""
        for id_, state in states.items():
            if state.status is Status.CLOSED:
                self._states.pop(id_, None)
            else:
                self._states[id_] = state

    def _add(
        self,
        writer: JournalWriter,
        rows: Rows,
        states: dict[str, Interaction],
        happened: Happened,
    ) -> None:
        given = happened.given
        before = states.get(given.interaction) or self._state_of(given.interaction)
        stored = rows.add(given, happened.events)
        after = _after(before, stored)
        project(writer, given, stored, before, after)
        if after is not None:
            states[given.interaction] = after

    def _state_of(self, interaction: str) -> Interaction | None:
        state = self._states.get(interaction)
        if state is None and (events := recorded(self._writing().entries(interaction))):
            state = fold(events)
        return state

    # --- reading ----------------------------------------------------------------------------

    def open_events(self) -> tuple[tuple[Recorded, ...], ...]:
        """The events of each interaction that is not closed; oldest first."""
        told = tuple(self.events(row.id) for row in self.reader.open())
        if not all(told):
            raise StorageError(Trouble.DAMAGED, self._database.place, "an open call has no events")
        return told

    def interaction(self, id_: str) -> Interaction | None:
        """The exact state of one interaction, None when there is none of that id."""
        events = self.events(id_)
        return fold(events) if events else None

    def events(self, interaction: str) -> tuple[Recorded, ...]:
        """What happened in an interaction, in order; none when there is none of that id."""
        return recorded(self.reader.entries(interaction))

    def read(self, interaction: str) -> tuple[Happened, ...]:
        """The commands of an interaction, each with its events, in order."""
        return tuple(happenings(self.reader.entries(interaction)))

    def list(
        self, which: Filter = EVERYTHING, limit: int = 50, offset: int = 0
    ) -> tuple[InteractionRow, ...]:
        """Interactions, newest first."""
        return self.reader.find(which, limit, offset)

    def customer(self, id_: str, recent_since: datetime | None = None) -> CustomerRow:
        """What is known of a customer from earlier interactions."""
        return self.reader.customer(id_, recent_since)

    def promises(self, before: datetime | None = None) -> tuple[PromiseRow, ...]:
        """Promises that are not kept, the most urgent first."""
        return self.reader.promises(before)

    # --- keeping ----------------------------------------------------------------------------

    def export(
        self,
        format_: str,
        to: TextIO,
        interactions: Sequence[str] | None = None,
        progress: Progress | None = None,
    ) -> int:
        """Write all entries, or those of some interactions, as "jsonl" or "csv"; how many.

        An export of everything ends with an anchor (jsonl) and sets it in the journal, when this
        one may write.

        Args:
            progress: told how many entries (of some interactions: how many of those) are written.
        """
        anchor = self._anchor_now("export")
        entries: Iterator[Any]
        if interactions is not None:
            calls = _told(interactions, len(interactions), 1, progress)
            entries = (entry for id_ in calls for entry in self.reader.entries(id_))
        else:
            written = _until(self.reader.all_entries(), anchor.count)
            entries = _told(written, anchor.count, _EVERY, progress)
            self._set_anchor(anchor)
        from agent_assist.journal.export import export_csv, export_jsonl

        if format_ == "csv":
            return export_csv(entries, to)
        return export_jsonl(entries, to, anchor)

    def verify(
        self, anchors: Sequence[Anchor] = (), progress: Progress | None = None
    ) -> Verification:
        """Whether all entries are as they were written; anchors may come from other places."""
        from agent_assist.journal import anchors as kept
        from agent_assist.journal.verify import verify

        known = (*self.reader.anchors(), *anchors)
        if self._folder is not None:
            known += kept.anchors(self._folder)
        total, _ = self.reader.head()
        listed = self.reader.sequences()  # before the entries, of which there may be more by then
        return verify(self.reader.all_entries(), known, total, progress, listed)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Empty all projections and make them again from the entries, in one transaction.

        What is appended meanwhile waits.
        """
        self._saving().run(lambda: self._rebuild(progress)).result()

    def _rebuild(self, progress: Progress | None) -> None:
        writer = self._writing()
        total, _ = self.reader.head()
        states: dict[str, Interaction] = {}
        done = 0
        with writer.transaction():
            writer.empty_projections()
            for happened in happenings(self.reader.all_entries()):
                id_ = happened.given.interaction
                before = states.pop(id_, None) or self._state_before(happened)
                after = _after(before, happened.events)
                project(writer, happened.given, happened.events, before, after)
                if after is not None and after.status is not Status.CLOSED:
                    states[id_] = after
                done += 1 + len(happened.events)
                if progress is not None:
                    progress(done, total)

    def _state_before(self, happened: Happened) -> Interaction | None:
        """For what happened after an interaction was closed, and its state forgotten."""
        if not happened.events or happened.events[0].sequence == 1:
            return None
        first = happened.events[0].sequence
        earlier = self.events(happened.given.interaction)[: first - 1]
        return fold(earlier)

    def erase_customer(self, customer: str) -> tuple[str, ...]:
        """Delete what the journal knows of a customer; `backups.erase_customer` does it in backups.

        Payloads, their salts and what projections took are gone from the files; that something
        happened, when and by which steps, stays, and the chain still holds. Where an interaction
        was linked to this customer by mistake, what was written until then is deleted.

        Returns:
            Ids of the interactions; what search learned from them is erased in the library.
        """
        links = self.reader.links(customer)
        self._saving().run(lambda: self._erase(links)).result()
        return tuple(links)

    def erase(self, interactions: Iterable[str]) -> None:
        """Delete the payloads of interactions, and what projections took from them."""
        links = {id_: None for id_ in interactions if self.reader.interaction(id_) is not None}
        self._saving().run(lambda: self._erase(links)).result()

    def _erase(self, links: Mapping[str, int | None]) -> None:
        writer = self._writing()
        with writer.transaction():
            self._end = None
            rows = Rows.after(*writer.head())
            states: dict[str, Interaction] = {}
            customers: set[str] = set()
            for interaction, until in links.items():
                customers |= writer.customers_of(interaction)
                rows.add_erasure(interaction, uuid.uuid4().hex, _now_us())
                writer.erase(interaction, until)
            writer.add("entry", rows.entries)
            for interaction in links:
                events = recorded(writer.entries(interaction))
                states[interaction] = fold(events)
                writer.keep_linked_to(interaction, states[interaction].customer)
                project_again(writer, events, states[interaction])
            for customer in customers:
                self._learn_again(writer, customer)
        self._remember(states)
        writer.flush_log()

    def _learn_again(self, writer: JournalWriter, customer: str) -> None:
        """The facts of a customer from what is left of their interactions."""
        writer.erase_customer(customer)
        entries = [e for id_ in writer.interactions_of(customer) for e in writer.entries(id_)]
        entries.sort(key=lambda entry: entry.position)
        states: dict[str, Interaction] = {}
        for happened in happenings(entries):
            id_ = happened.given.interaction
            before = states.get(id_)
            after = _after(before, happened.events)
            if after is not None:
                states[id_] = after
                if after.customer == customer:
                    project_facts(writer, before, after)

    def backup(self, to: Path, between: Callable[[], object] = lambda: None) -> Anchor:
        """Copy the journal, while it is written, into a new file, and set an anchor beside it.

        Args:
            between: called now and then; what it raises gives the copy up.

        Raises:
            StorageError: the copy cannot be written.
        """
        if not to.parent.is_dir():
            raise StorageError(Trouble.MISSING, str(to.parent))
        self.reader.copy_to(to, between)
        from agent_assist.journal.anchors import anchor_of, write_anchor

        anchor = anchor_of(to)
        write_anchor(to, anchor)
        self._set_anchor(anchor)
        return anchor

    def _anchor_now(self, place: str) -> Anchor:
        count, link = self.reader.head()
        return Anchor(datetime.now(UTC), count, link or bytes(32), place)

    def _set_anchor(self, anchor: Anchor) -> None:
        if self._saver is None or not anchor.count:
            return
        row = {
            "at_us": to_us(anchor.at),
            "count": anchor.count,
            "link": anchor.link,
            "place": anchor.place,
        }

        def write() -> None:
            writer = self._writing()
            with writer.transaction():
                writer.add("anchor", [row])

        self._saver.run(write).result()


def _after(before: Interaction | None, events: Sequence[Recorded]) -> Interaction | None:
    state = before
    for event in events:
        try:
            state = evolve(state, event)
        except ValueError as error:
            raise OutOfOrderError(str(error)) from error
    return state


def _told(items: Iterable[Any], total: int, every: int, progress: Progress | None) -> Iterator[Any]:
    for done, item in enumerate(items, 1):
        yield item
        if progress is not None and done % every == 0:
            progress(done, total)


def _until(entries: Iterator[Any], position: int) -> Iterator[Any]:
    for entry in entries:
        if entry.position > position:
            return
        yield entry


def _now_us() -> int:
    return time.time_ns() // 1000
