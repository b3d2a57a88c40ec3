"""Wires the parts of the program together; the only place that does."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO

from agent_assist.db.library_store import FILE as LIBRARY_FILE
from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.hit import LearnedQuery
from agent_assist.domain.values import Gender
from agent_assist.guidecheck import check
from agent_assist.journal.journal import Journal
from agent_assist.library.packs import load_packs
from agent_assist.library.snapshot import content_from_bytes, content_to_bytes
from agent_assist.paths import data_root
from agent_assist.presentation.log_lines import Translate
from agent_assist.rendering import Renderer, analyse
from agent_assist.search import SearchIndex
from agent_assist.services.calls import Calls
from agent_assist.services.find import Find, Speaks, documents
from agent_assist.services.library import Library

STARTER_PACK = "shop"


class Services:
    """What the screens and the command line call, over one data folder.

    Attributes:
        languages: in which calls can be held.
        notice: a sentence that the rep should know, such as that this window only reads.
    """

    def __init__(
        self,
        data: Path,
        tr: Translate = str,
        write: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open a data folder, made when it is missing, and wire everything over it.

        Args:
            tr: gives the interface's words for an English sentence of the core.
            write: False to only look; nothing is made or changed then.
            clock: seconds that never run back; calls are timed by it.

        Raises:
            KnownError: the folder cannot be used; the sentence says why and what to do.
        """
        if write:
            _make_folder(data)
        self._rep = Actor("rep")
        self._language = "en"
        self.journal = Journal.open(data, write=write)
        try:
            self._wire(data, tr, write and self.journal.read_only is None, clock)
        except BaseException:
            self.journal.close()
            raise
        trouble = self.journal.read_only
        self.notice = str(trouble) if trouble and write else ""

    def _wire(self, data: Path, tr: Translate, write: bool, clock: Callable[[], float]) -> None:
        self.store = LibraryStore.open(data, write=write)
        self.library = Library(
            _Versions(self.store),
            content_to_bytes,
            content_from_bytes,
            lambda published: check(published, {}, analyse=analyse),
            _last_shift(self.journal),
        )
        if not self.library.version and write:
            self.library.publish(starter_content(), "", PROGRAM)
        content = self.library.content()
        self.languages = spoken_languages(content)
        self.calls = Calls(
            self.journal,
            self.library,
            Renderer(),
            lambda: self._rep,
            lambda: self._language,
            tr,
            on_used=self._used,
            monotonic=clock,
        )
        self.find = Find(
            make_index(content, self.store),
            content,
            self.store.usage,
            lambda: self._language,
            self.calls.solved_counts,
            lambda interaction: Speaks(*self.calls.speaks_for(interaction)),
            self.calls.with_house_values,
        )

    def set_rep(self, name: str, gender: Gender | None, language: str) -> None:
        """Who works at the desk, and in which language answers and tips are shown."""
        self._rep = Actor(name.strip().casefold() or "rep", name.strip(), Role.REP, gender)
        self._language = language

    def close(self) -> int:
        """Save what is waiting and close the files; how many commands could not be saved."""
        self.find.close()
        left = self.journal.close()
        self.store.close()
        return left

    def export_log(self, to: TextIO) -> None:
        """Write the whole log as JSON lines."""
        self.journal.export("jsonl", to)

    def _used(self, query: str, kind: str, id_: str, interaction: str) -> None:
        self.find.used(query, kind, id_, interaction)


def build(data: Path, tr: Translate = str, clock: Callable[[], float] = time.monotonic) -> Services:
    """The services of a data folder, ready to take a call; raises as `Services` does."""
    return Services(data, tr, clock=clock)


@contextmanager
def find_only(data: Path, language: str) -> Iterator[Find]:
    """The one box without the rest: over a data folder, or what comes with the program."""
    if (data / LIBRARY_FILE).exists():
        services = Services(data, write=False)
        services.set_rep("", None, language)
        try:
            yield services.find
        finally:
            services.close()
        return
    with TemporaryDirectory() as nothing_yet:
        services = Services(Path(nothing_yet))
        services.set_rep("", None, language)
        try:
            yield services.find
        finally:
            services.close()


def spoken_languages(content: Content) -> tuple[str, ...]:
    """The languages of calls: Serbian is written once and shown in either script."""
    return tuple(
        shown
        for code in content.languages
        for shown in (("sr", "sr-Latn") if code == "sr" else (code,))
    )


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
