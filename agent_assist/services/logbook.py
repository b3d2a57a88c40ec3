"""The log of past calls, for who may read it: lists, one call as a story, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from agent_assist.db.errors import file_trouble
from agent_assist.db.records import Filter, FoundCall, Standing
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import Channel, Disposition
from agent_assist.domain.interaction import Status
from agent_assist.domain.logbook import (
    ALL_CALLS,
    CallStory,
    LogChoices,
    LogCount,
    LogQuery,
    LogRow,
)
from agent_assist.journal.journal import Journal
from agent_assist.journal.projections import words_asked
from agent_assist.presentation.call_story import call_story
from agent_assist.presentation.log_lines import Translate
from agent_assist.presentation.words import in_language

PAGE = 100
"""Rows that are read at once: the window shows about twenty."""


@dataclass(frozen=True, slots=True)
class LogPorts:
    """What reading the log needs.

    Attributes:
        content: of a version of the library; of the current one for "".
        locked: whether a supervisor still has to give the passphrase.
        language: in which titles are shown.
    """

    journal: Journal
    content: Callable[[str], Content]
    locked: Callable[[Actor], bool]
    language: Callable[[], str]
    tr: Translate


class Logbook:
    """Who may read what is decided here: a supervisor everything, others their own calls and those
    of the customers whom they serve. Safe from any thread.
    """

    def __init__(self, ports: LogPorts) -> None:
        self._journal = ports.journal
        self._content = ports.content
        self._locked = ports.locked
        self._language = ports.language
        self._tr = ports.tr

    def sees_all(self, actor: Actor) -> bool:
        """Whether the actor may read the calls of all reps."""
        return actor.role is Role.SUPERVISOR and not self._locked(actor)

    # ---- the list

    def rows(
        self, actor: Actor, query: LogQuery = ALL_CALLS, after: LogRow | None = None
    ) -> tuple[LogRow, ...]:
        """The next calls of the list, newest first; fewer than `PAGE` when there are no more.

        Args:
            after: the last row that is known already.
        """
        which = self._filter(actor, query)
        if after is not None:
            which = replace(which, before=Standing(after.started, after.id))
        content = self._content("")
        return tuple(self._row(found, content) for found in self._journal.reader.found(which, PAGE))

    def count(self, actor: Actor, query: LogQuery = ALL_CALLS) -> LogCount:
        """How many calls pass, and how many the actor may see at all."""
        reader = self._journal.reader
        every = reader.count(self._filter(actor, ALL_CALLS))
        shown = every if query == ALL_CALLS else reader.count(self._filter(actor, query))
        return LogCount(shown, every)

    def choices(self, actor: Actor) -> LogChoices:
        """What the list can be filtered by."""
        which, reader = self._filter(actor, ALL_CALLS), self._journal.reader
        content, language = self._content(""), self._language()
        ids = {*reader.values_of("topic", which), *reader.values_of("guide", which)} - {""}
        titles = [(self._title(content, id_, language), id_) for id_ in ids]
        ended = {*reader.values_of("disposition", which)}
        return LogChoices(
            reader.reps(which),
            tuple((id_, title) for title, id_ in sorted(titles)),
            tuple(one for one in Disposition if one.value in ended),
        )

    # ---- one call

    def story(self, actor: Actor, interaction: str) -> CallStory:
        """The whole call.

        Raises:
            KnownError: there is no such call, or the actor may not read it.
        """
        self.demand_reading(actor, interaction)
        state = self._journal.interaction(interaction)
        if state is None:
            raise KnownError("no-call", "This call is not in the log any more.", "")
        told = self._journal.read(interaction)
        content = self._content(state.library)
        return call_story(state, told, content, self._language(), self._tr)

    def demand_reading(self, actor: Actor, interaction: str) -> None:
        """Raise `KnownError` when the actor may not read a call."""
        if self.sees_all(actor):
            return
        reader = self._journal.reader
        row = reader.interaction(interaction)
        own = row is not None and row.rep == actor.id
        if row is not None and not own and row.customer:
            own = reader.count(Filter(customer=row.customer, rep=actor.id)) > 0
        if not own:
            raise KnownError(
                "not-your-call",
                "This is a call of another rep, with a customer whom you never served.",
                "Ask a supervisor, who may read all calls.",
            )

    # ---- export

    def to_export(self, actor: Actor, query: LogQuery) -> tuple[str, ...] | None:
        """Ids of the calls that are shown, for `export_calls`; None for the whole log."""
        if self.sees_all(actor) and query == ALL_CALLS:
            return None
        return self._journal.reader.ids_of(self._filter(actor, query))

    # ---- between

    def _filter(self, actor: Actor, query: LogQuery) -> Filter:
        return Filter(
            open=query.open,
            rep=query.rep,
            guide=query.guide,
            disposition=query.disposition,
            customer=query.customer,
            since=query.since,
            until=query.until,
            words=words_asked(query.text),
            served_by="" if self.sees_all(actor) else actor.id,
        )

    def _row(self, found: FoundCall, content: Content) -> LogRow:
        row = found.row
        return LogRow(
            id=row.id,
            started=row.started,
            elapsed_ms=row.elapsed_ms,
            name=found.name,
            verified=found.verified,
            customer=row.customer,
            topic=self._title(content, row.topic, self._language()),
            words=row.words,
            disposition=Disposition(row.disposition) if row.disposition else None,
            status=Status(row.status),
            channel=Channel(row.channel),
            rep=found.rep_name or row.rep,
        )

    def _title(self, content: Content, guide: str, language: str) -> str:
        found = content.guides.get(guide)
        return (in_language(found.title, language) if found else "") or guide


def export_calls(
    journal: Journal,
    target: Path,
    form: str,
    calls: Sequence[str] | None,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write all that the log has of some calls, or of all with None; how many entries.

    Args:
        form: "jsonl" or "csv". progress: as `Journal.export` tells it.

    Raises:
        KnownError: the file is there already, or cannot be written.
    """
    if target.exists():
        raise KnownError(
            "file-there", f"{target} is there already.", "Choose another name for the file."
        )
    return write_whole(target, form, lambda to: journal.export(form, to, calls, progress))


def write_whole(target: Path, form: str, write: Callable[[TextIO], int]) -> int:
    """Write a file of the log whole, or not at all; what `write` gave.

    Raises:
        StorageError: it cannot be written.
    """
    # Spreadsheets take a CSV file for UTF-8 only with a byte order mark.
    encoding = "utf-8-sig" if form == "csv" else "utf-8"
    part = target.with_name(f"{target.name}.part")
    try:
        try:
            with part.open("w", encoding=encoding, newline="") as to:
                count = write(to)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise file_trouble(error, str(target)) from error
    return count
