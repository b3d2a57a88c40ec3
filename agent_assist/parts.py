"""The parts of the program, each made over files that are open already.

`bootstrap` puts them together to the whole, `standalone` gives one of them alone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.clock import local_now
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.reasons import why
from agent_assist.indexing import SEARCHED
from agent_assist.journal.journal import Journal
from agent_assist.library.snapshot import content_from_bytes, content_to_bytes
from agent_assist.library.starter import starter_content
from agent_assist.services.find import documents
from agent_assist.services.library import Library

# What an ordinary start does not need is imported where it is used: the guide check, YAML,
# and, by the index, numpy and rapidfuzz.
if TYPE_CHECKING:
    from agent_assist.domain.problem import Problem
    from agent_assist.domain.studio import Banned
    from agent_assist.search import SearchIndex
    from agent_assist.services.erasing import Erasing
    from agent_assist.services.replaying import Replaying
    from agent_assist.services.reviewing import Reviewing
    from agent_assist.services.studio import Studio

PROGRAM = Actor("program", "Agent Assist", Role.SUPERVISOR)


def make_data_folder(data: Path) -> None:
    """Make a data folder, unless it is there.

    Raises:
        KnownError: it cannot be made; the sentence says why and what to do.
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise KnownError(
            "data-folder",
            f"The data folder {data} cannot be made: a file of that name is in the way.",
            "Choose another one with --data, or move that file.",
        ) from error
    except OSError as error:
        raise KnownError(
            "data-folder",
            f"The data folder {data} cannot be made: {why(error)}.",
            "Choose another one with --data, or allow writing there.",
        ) from error


def library_over(
    store: LibraryStore,
    last_shift: Callable[[str], datetime | None] = lambda rep: None,
    on_change: Callable[[], None] = lambda: None,
) -> Library:
    """What is published; arguments as of `Library`."""
    return Library(
        _Versions(store), content_to_bytes, content_from_bytes, _check, last_shift, on_change
    )


def begin_with_starter_content(library: Library) -> None:
    """Publish what comes with the program, if nothing was published yet."""
    if not library.version:
        library.begin_with(starter_content(), PROGRAM)


def studio_over(store: LibraryStore, library: Library, only_reads: str = "") -> Studio:
    """What a supervisor does with the library.

    Args:
        only_reads: why nothing can be changed; empty when it can.
    """
    from agent_assist.services.studio import Studio

    return Studio(store, library, content_to_bytes, only_reads)


def erasing_over(
    data: Path,
    journal: Journal,
    store: LibraryStore,
    locked: Callable[[Actor], bool],
    alone: Callable[[Callable[[], int]], int],
    renew: Callable[[], object],
) -> Erasing:
    """Deleting what customers said; arguments as of `ErasePorts`."""
    from agent_assist.services.erasing import ErasePorts, Erasing

    return Erasing(ErasePorts(data, journal, store, locked, alone, renew, local_now))


def replaying_over(data: Path, library: Library, store: LibraryStore) -> Replaying:
    """What would have become of the last calls."""
    from agent_assist.services.replaying import Replaying, ReplayPorts, renamed_in_drafts

    def withdrawn() -> tuple[tuple[str, str], ...]:
        return tuple((one.id, one.part) for one in store.withdrawn() if one.kind == "template")

    def published() -> tuple[str, Content]:
        return library.version, library.published()

    def renamed() -> tuple[tuple[str, str, str], ...]:
        return renamed_in_drafts(store.drafts())

    return Replaying(ReplayPorts(data, published, withdrawn, renamed, local_now))


def reviewing_over(
    journal: Journal,
    store: LibraryStore,
    studio: Studio,
    index: Callable[[], SearchIndex | None] = lambda: None,
    renew: Callable[[], None] = lambda: None,
) -> Reviewing:
    """What needs a supervisor's eye.

    Args:
        index: of the one box. renew: have that index made anew.
    """
    from agent_assist.services.reviewing import Reviewing, ReviewPorts

    def demand(actor: Actor) -> None:
        why_not = studio.why_not(actor)
        if why_not:
            raise KnownError("denied", str(why_not), "")

    return Reviewing(
        ReviewPorts(
            journal.reader,
            journal.interaction,
            journal.events,
            partial(_version_or_none, studio),
            store.usage,
            studio.published,
            index,
            lambda content: documents(content, store.usage.uses_of(SEARCHED)),
            demand,
            renew,
            local_now,
        )
    )


def _version_or_none(studio: Studio, version: str) -> Content:
    """The library as it was in a version; nothing of it when it is gone."""
    try:
        return studio.version(int(version or 0))
    except (KnownError, ValueError):
        return Content()


def _check(content: Content) -> tuple[Problem, ...]:
    from agent_assist.guidecheck import check
    from agent_assist.rendering import analyse

    return check(content, {}, analyse=analyse)


class _Versions:
    """The store's versions under the names that the library's service knows."""

    def __init__(self, store: LibraryStore) -> None:
        self._store = store

    def newest(self) -> str:
        number = self._store.current()
        return str(number) if number else ""

    def load(self, version: str) -> bytes | None:
        try:
            return self._store.snapshot(int(version))
        except (LookupError, ValueError):
            return None

    def publish(self, snapshot: bytes, message: str, author: str, at: datetime) -> str:
        made = self._store.publish(snapshot, message=message, author=author, at=at)
        return str(made.number)

    def banned_since(self, version: str) -> tuple[Banned, ...]:
        from agent_assist.domain.studio import Banned

        return tuple(
            Banned(one.kind, one.id, one.part, one.reason, one.author, one.at)
            for one in self._store.withdrawn_since(int(version))
        )

    def messages_since(self, at: datetime) -> tuple[str, ...]:
        return tuple(v.message for v in self._store.versions() if v.at > at and v.message)
