"""Wires the parts of the program together; the only place that does."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.hit import LearnedQuery
from agent_assist.guidecheck import check
from agent_assist.journal.journal import Journal
from agent_assist.journal.saver import SaveState
from agent_assist.library.packs import load_packs
from agent_assist.library.snapshot import content_from_bytes, content_to_bytes
from agent_assist.paths import data_root
from agent_assist.presentation.log_lines import Translate
from agent_assist.rendering import Renderer
from agent_assist.search import SearchIndex
from agent_assist.services.calls import Calls
from agent_assist.services.find import Find, documents
from agent_assist.services.library import Library

STARTER_PACK = "shop"


@dataclass(frozen=True, slots=True)
class Services:
    """What the screens and the command line call.

    Attributes:
        read_only: why nothing can be written, as a sentence; empty when this program writes.
    """

    calls: Calls
    find: Find
    library: Library
    journal: Journal
    store: LibraryStore
    read_only: str = ""

    def close(self) -> int:
        """Save what is waiting and close the files; how many commands could not be saved."""
        left = self.journal.close()
        self.store.close()
        return left


def default_data_folder() -> Path:
    """Where an installation keeps everything, unless AGENT_ASSIST_DATA names another folder."""
    named = os.environ.get("AGENT_ASSIST_DATA")
    if named:
        return Path(named)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share"))
    return base / "agent-assist"


def build(
    data: Path,
    rep: Callable[[], Actor],
    language: Callable[[], str],
    tr: Translate = str,
    on_saved: Callable[[SaveState], None] | None = None,
    write: bool = True,
) -> Services:
    """Open a data folder, made when it is missing, and wire everything over it.

    Args:
        rep: who works now. language: the interface's, asked at each view.
        on_saved: told, in the writing thread, whenever something was saved or could not be.
        write: False to only look; nothing is made or changed then.

    Raises:
        KnownError: the folder cannot be used; the sentence says why and what to do.
    """
    if write:
        _make_folder(data)
    journal = Journal.open(data, write=write, on_state=on_saved)
    try:
        store = LibraryStore.open(data, write=write and journal.read_only is None)
    except KnownError:
        journal.close()
        raise
    library = Library(
        _Versions(store), content_to_bytes, content_from_bytes, check, _last_shift(journal)
    )
    if not library.version and write:
        library.publish(starter_content(), "", PROGRAM)
    calls = Calls(journal, library, Renderer(), rep, language, tr)
    content = library.content()
    find = Find(make_index(content, store), content, store.usage, language, calls.solved_counts)
    reason = str(journal.read_only) if journal.read_only else ""
    return Services(calls, find, library, journal, store, reason)


PROGRAM = Actor("program", "Agent Assist", Role.SUPERVISOR)


def starter_content() -> Content:
    """The content that comes with the program."""
    return load_packs([data_root("scripts_library") / STARTER_PACK]).content


def make_index(content: Content, store: LibraryStore) -> SearchIndex:
    """The index of all that can be found, with what was learned on this machine."""
    uses: dict[str, int] = {}
    for kind in ("guide", "template", "solution"):
        uses |= {f"{kind}/{id_}": count for id_, count in store.usage.uses(kind).items()}
    return SearchIndex.build(
        documents(content, uses),
        synonyms=[group for groups in content.synonyms.values() for group in groups],
        learned=[
            LearnedQuery(one.document, one.query, one.strength, one.at)
            for one in store.usage.learned()
        ],
        now=datetime.now(UTC).timestamp(),
    )


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

    def messages_since(self, at: datetime) -> tuple[str, ...]:
        return tuple(v.message for v in self._store.versions() if v.at > at and v.message)


def _last_shift(journal: Journal) -> Callable[[str], datetime | None]:
    def ended(rep: str) -> datetime | None:
        sessions = journal.reader.sessions(rep, limit=1)
        return sessions[0].ended if sessions else None

    return ended


def _make_folder(data: Path) -> None:
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            "data-folder",
            f"The data folder {data} cannot be made: {error.strerror}.",
            "Choose another one with --data, or allow writing there.",
        ) from error
