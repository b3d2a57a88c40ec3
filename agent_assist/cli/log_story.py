"""One call of the log, told in lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from agent_assist.db.errors import StorageError
from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.content import Content
from agent_assist.domain.logbook import CallStory, StoryLine
from agent_assist.journal.journal import Journal
from agent_assist.library.snapshot import content_from_bytes
from agent_assist.presentation.call_story import call_story

_INDENT = " " * 7
_ERASED = "[erased]"


def story(journal: Journal, id_: str, data: Path, language: str = "en") -> Iterator[str]:
    """A head, what happened with its time, then what is known, promised and written at the end."""
    told = journal.read(id_)
    state = journal.interaction(id_)
    if state is None:
        return
    shown = call_story(state, told, content_of(data, state.library), language, str)
    yield from _head(shown)
    for line in shown.lines:
        yield _line(line)
    yield from _end(shown)


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


def _head(call: CallStory) -> Iterator[str]:
    ended = f", {call.disposition.value}" if call.disposition else ""
    yield f"Call {call.id}"
    yield (
        f"{call.started.astimezone():%Y-%m-%d %H:%M}, {call.direction.value}, by"
        f" {call.channel.value.replace('_', ' ')}, {call.rep},"
        f" {call.status.value.replace('_', ' ')}{ended}, {call.commands} commands"
    )
    if call.stages:
        yield ", ".join(f"{stage.value} {_clock(ms)}" for stage, ms in call.stages)
    yield ""


def _line(line: StoryLine) -> str:
    time = " " * 6 if line.elapsed_ms is None else f"{_clock(line.elapsed_ms):>6}"
    return f"{time} {line.text}{' (taken back)' if line.taken_back else ''}"


def _end(call: CallStory) -> Iterator[str]:
    if call.customer or call.facts:
        yield ""
        yield f"Customer {call.customer or 'not known'}"
    for fact in call.facts:
        yield f"{_INDENT}{fact.label}: {fact.value}"
    if call.offers:
        yield ""
        yield "Offered"
    for offer in call.offers:
        outcome = f", {offer.outcome.value}" if offer.outcome else ""
        yield f"{_INDENT}{offer.title}{outcome}{f': {offer.reason}' if offer.reason else ''}"
    if call.promises:
        yield ""
        yield "Promised"
    for promise in call.promises:
        due = f"{promise.due.astimezone():%Y-%m-%d %H:%M}"
        kept = ", kept" if promise.kept else ""
        yield f"{_INDENT}{promise.what or _ERASED}, by {due}, {promise.who}{kept}"
    if call.notes:
        yield ""
        yield f"Notes: {call.notes}"
    if call.summary:
        yield ""
        yield from ["Summary", *(f"{_INDENT}{line}" for line in call.summary.splitlines())]
    if call.solved is not None:
        answer = "yes" if call.solved else "no"
        yield ""
        yield f"Asked whether that solved it, the customer said {answer}."


def _clock(ms: int) -> str:
    return f"{ms // 60_000}:{ms // 1000 % 60:02}"
