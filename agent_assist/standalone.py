"""One part of the program without the rest, over a data folder.

For the command line, and for processes beside the window; the window itself has `bootstrap`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from agent_assist.db.library_store import FILE as LIBRARY_FILE
from agent_assist.db.library_store import LibraryStore
from agent_assist.indexing import index_state, make_index
from agent_assist.journal.journal import FILE as JOURNAL_FILE
from agent_assist.journal.journal import Journal
from agent_assist.library.snapshot import content_from_bytes
from agent_assist.library.starter import starter_content
from agent_assist.parts import (
    begin_with_starter_content,
    erasing_over,
    library_over,
    make_data_folder,
    replaying_over,
    reviewing_over,
    studio_over,
)
from agent_assist.services.find import Find, Speaks
from agent_assist.services.upkeep import FILES as INDEX_FILES
from agent_assist.services.upkeep import saved_index

if TYPE_CHECKING:  # each is loaded when it is made
    from agent_assist.services.erasing import Erasing
    from agent_assist.services.replaying import Replaying
    from agent_assist.services.reviewing import Reviewing
    from agent_assist.services.studio import Studio


@contextmanager
def find_only(data: Path, language: str) -> Iterator[Find]:
    """The one box without the rest: over a data folder, or what comes with the program."""
    with ExitStack() as stack:
        there = (data / LIBRARY_FILE).exists()
        folder = data if there else Path(stack.enter_context(TemporaryDirectory()))
        store = LibraryStore.open(folder, write=not there)
        stack.callback(store.close)
        content = content_from_bytes(store.snapshot(store.current())) if store.current() else None
        content = content or starter_content()
        solved: dict[str, tuple[int, int]] = {}
        if (data / JOURNAL_FILE).exists():
            journal = stack.enter_context(Journal.open(data, write=False))
            solved = {
                row.solution: (row.solved, row.offered) for row in journal.reader.solution_counts()
            }
        saved = saved_index(data, index_state(str(store.current()), store)) if there else None
        find = Find(
            saved or make_index(content, store),
            content,
            store.usage,
            lambda: language,
            lambda: solved,
            lambda _: Speaks(),
        )
        stack.callback(find.close)
        yield find


@contextmanager
def studio_only(data: Path) -> Iterator[Studio]:
    """The studio without the rest, over a data folder; made when it is missing.

    Raises:
        KnownError: the folder cannot be used; the sentence says why and what to do.
    """
    make_data_folder(data)
    store = LibraryStore.open(data)
    try:
        library = library_over(store)
        begin_with_starter_content(library)
        yield studio_over(store, library)
    finally:
        store.close()


@contextmanager
def erasing_only(data: Path) -> Iterator[tuple[Studio, Erasing]]:
    """Erasing without the rest, over a data folder whose window is closed.

    Raises:
        KnownError: the log cannot be written, since a window is open or the disk refuses.
    """
    with ExitStack() as stack:
        journal = stack.enter_context(Journal.open(data))
        if journal.read_only is not None:
            raise journal.read_only
        store = LibraryStore.open(data)
        stack.callback(store.close)
        studio = studio_over(store, library_over(store))

        def renew() -> None:
            """The next start makes the index anew; until then none lies here."""
            for file in data.glob(INDEX_FILES):
                file.unlink(missing_ok=True)

        yield studio, erasing_over(data, journal, store, studio.locked, lambda job: job(), renew)


@contextmanager
def replaying_only(data: Path) -> Iterator[Replaying]:
    """Replays of the calls in a data folder, without the rest; nothing is written."""
    store = LibraryStore.open(data, write=False)
    try:
        yield replaying_over(data, library_over(store), store)
    finally:
        store.close()


@contextmanager
def reviewing_only(data: Path) -> Iterator[tuple[Studio, Reviewing]]:
    """The studio and the review list without the rest, over a data folder; nothing is written."""
    with ExitStack() as stack:
        studio = stack.enter_context(studio_only(data))
        journal = stack.enter_context(Journal.open(data, write=False))
        store = LibraryStore.open(data, write=False)
        stack.callback(store.close)
        yield studio, reviewing_over(journal, store, studio)
