"""One call of the log, told in lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from agent_assist.db.errors import StorageError
from agent_assist.db.library_store import LibraryStore
from agent_assist.domain import events as ev
from agent_assist.domain.content import Content
from agent_assist.domain.interaction import Interaction
from agent_assist.journal.entries import Happened
from agent_assist.journal.journal import Journal
from agent_assist.library.snapshot import content_from_bytes
from agent_assist.presentation.log_lines import log_lines

_INDENT = " " * 7


def story(journal: Journal, id_: str, data: Path, language: str = "en") -> Iterator[str]:
    """A head, what happened with its time, then what is known, promised and written at the end."""
    told = journal.read(id_)
    state = journal.interaction(id_)
    if state is None:
        return
    content = content_of(data, state.library)
    yield from _head(state, told)
    undone = {
        one.event.command
        for happened in told
        for one in happened.events
        if isinstance(one.event, ev.Undone)
    }
    for happened in told:
        yield from _moment(happened, content, language, happened.given.id in undone)
    yield from _end(state)


def content_of(data: Path, version: str) -> Content:
    """The guides as they were then, for titles and answers; without them ids are shown."""
    try:
        store = LibraryStore.open(data, write=False)
    except StorageError:
        return Content()
    try:
        return content_from_bytes(store.snapshot(int(version)))
    except (LookupError, ValueError):
        return Content()
    finally:
        store.close()


def _head(state: Interaction, told: tuple[Happened, ...]) -> Iterator[str]:
    ended = f", {state.disposition.value}" if state.disposition else ""
    yield f"Call {state.id}"
    yield (
        f"{state.started.astimezone():%Y-%m-%d %H:%M}, {state.direction.value}, by"
        f" {state.channel.value.replace('_', ' ')}, {state.rep.name or state.rep.id},"
        f" {state.status.value.replace('_', ' ')}{ended}, {len(told)} commands"
    )
    yield ""


def _moment(happened: Happened, content: Content, language: str, was_undone: bool) -> Iterator[str]:
    """Each line of a command; the first one bears the time."""
    lines = [
        f"said: “{one.event.text}”" if one.event.text else "said: [erased]"
        for one in happened.events
        if isinstance(one.event, ev.WasSaid)
    ]
    rest = [one for one in happened.events if not isinstance(one.event, ev.WasSaid)]
    lines += [line.text for line in log_lines(rest, content, language, str)]
    lines += [
        f"note: {one.event.text}"
        for one in happened.events
        if isinstance(one.event, ev.Noted) and one.event.text
    ]
    if any(isinstance(one.event, ev.Undone) for one in happened.events):
        lines.append("took back the last step")
    if was_undone and not lines:
        lines.append("went on")
    ms = happened.given.elapsed_ms
    time = f"{ms // 60_000:>3}:{ms // 1000 % 60:02}"
    for number, line in enumerate("\n".join(lines).splitlines()):
        mark = " (taken back)" if was_undone and number == 0 else ""
        yield f"{time if number == 0 else ' ' * len(time)} {line}{mark}"


def _end(state: Interaction) -> Iterator[str]:
    facts = {**state.place.customer_facts, **state.place.facts}
    for need in state.place.needs:
        facts |= need.facts
    if state.customer or facts:
        yield ""
        yield f"Customer {state.customer or 'not known'}"
    for name, value in facts.items():
        yield f"{_INDENT}{name}: {value}"
    if state.promises:
        yield ""
        yield "Promised"
    for promise in state.promises:
        due = f"{promise.due.astimezone():%Y-%m-%d %H:%M}"
        kept = ", kept" if promise.kept else ""
        yield f"{_INDENT}{promise.what or '[erased]'}, by {due}, {promise.who}{kept}"
    if state.notes:
        yield ""
        yield f"Notes: {' '.join(state.notes.split())}"
    if state.summary:
        yield ""
        yield from ["Summary", *(f"{_INDENT}{line}" for line in state.summary.splitlines())]
    if state.solved is not None:
        answer = "yes" if state.solved else "no"
        yield ""
        yield f"Asked whether that solved it, the customer said {answer}."
