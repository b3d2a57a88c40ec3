"""Wires the parts of the program together; the only place that does."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TextIO

from agent_assist.db.errors import StorageError
from agent_assist.db.library_store import FILE as LIBRARY_FILE
from agent_assist.db.library_store import LibraryStore
from agent_assist.db.records import Desk
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.reasons import why
from agent_assist.domain.texts import storable
from agent_assist.domain.values import Gender
from agent_assist.indexing import SEARCHED, index_state, make_index, write_index
from agent_assist.journal.journal import FILE as JOURNAL_FILE
from agent_assist.journal.journal import Journal
from agent_assist.journal.projections import SESSION_PAUSE_US
from agent_assist.library.snapshot import content_from_bytes, content_to_bytes
from agent_assist.paths import data_root
from agent_assist.presentation.log_lines import Translate
from agent_assist.rendering import Renderer
from agent_assist.services.calls import Calls
from agent_assist.services.find import Find, Speaks, documents
from agent_assist.services.library import Library
from agent_assist.services.people import People
from agent_assist.services.upkeep import FILES as INDEX_FILES
from agent_assist.services.upkeep import Upkeep, saved_index

# What an ordinary start does not need is imported where it is used: the guide check, YAML,
# and, by the index, numpy and rapidfuzz.
if TYPE_CHECKING:
    from agent_assist.domain.problem import Problem
    from agent_assist.domain.studio import Banned
    from agent_assist.practising import Practising, Rehearsing
    from agent_assist.search import SearchIndex
    from agent_assist.services.erasing import Erasing
    from agent_assist.services.exchanging import Exchange
    from agent_assist.services.keeping import Backups
    from agent_assist.services.logbook import Logbook
    from agent_assist.services.replaying import Replaying
    from agent_assist.services.reviewing import Reviewing
    from agent_assist.services.scoring import CallScores
    from agent_assist.services.studio import Studio
    from agent_assist.trial import Trial

STARTER_PACK = "shop"
SHIFT_PAUSE = timedelta(microseconds=SESSION_PAUSE_US)


class Services:
    """What the screens and the command line call, over one data folder.

    Attributes:
        languages: in which calls can be held.
        notice: a sentence that the rep should know, such as that this window only reads.
    """

    find: Find

    def __init__(
        self,
        data: Path,
        tr: Translate = str,
        write: bool = True,
        clock: Callable[[], float] = time.monotonic,
        index_later: bool = False,
        pause_s: float = 0.0,
    ) -> None:
        """Open a data folder, made when it is missing, and wire everything over it.

        Args:
            tr: gives the interface's words for an English sentence of the core.
            write: False to only look; nothing is made or changed then.
            clock: seconds that never run back; calls are timed by it.
            index_later: do not wait for the index of the one box; `watch` tells when it is there.
            pause_s: how long a command lies before it is written, so that a window paints first.

        Raises:
            KnownError: the folder cannot be used; the sentence says why and what to do.
        """
        if write:
            _make_folder(data)
        self._data = data
        self._clock = clock
        self._is_desk = False
        self._rep = Actor("rep")
        self._tr = tr
        self._language = "en"
        self.journal = Journal.open(data, write=write, pause_s=pause_s)
        try:
            self._wire(data, tr, write and self.journal.read_only is None, clock, index_later)
        except BaseException:
            self.journal.close()
            raise
        trouble = self.journal.read_only
        self.notice = str(trouble) if trouble and write else ""

    def _wire(
        self,
        data: Path,
        tr: Translate,
        write: bool,
        clock: Callable[[], float],
        index_later: bool,
    ) -> None:
        self.store = LibraryStore.open(data, write=write)
        self._upkeep: Upkeep | None = None
        self._tell: Callable[[], None] = _nothing
        self.library = _library(self.store, _last_shift(self.journal), self._published)
        if not self.library.version and write:
            self.library.begin_with(starter_content(), PROGRAM)
        content = self.library.content()
        self.languages = spoken_languages(content)
        renderer = Renderer()
        people = People(self.journal, self.library.content, lambda: self._language, tr, _now)
        self.calls = Calls(
            self.journal,
            self.library,
            people,
            renderer,
            lambda: self._rep,
            lambda: self._language,
            tr,
            on_used=self._used,
            finds=lambda words, interaction: self.find.solutions(words, interaction),
            now=_now,
            monotonic=clock,
        )
        self.find = Find(
            None if index_later else self._index(data, content),
            content,
            self.store.usage,
            lambda: self._language,
            self.calls.solved_counts,
            lambda interaction: Speaks(*self.calls.speaks_for(interaction)),
            self.calls.with_house_values,
        )
        self._upkeep = Upkeep(
            data,
            write,
            lambda: index_state(self.library.version, self.store),
            write_index,
            self._search_in,
            self.calls.warm,
            self.library.refresh,
            self._keep_house if write else _nothing,
        )
        if not index_later:
            self._upkeep.begin(with_index=False)

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._data

    @cached_property
    def studio(self) -> Studio:
        """What a supervisor does with the library; loaded when it is first asked for."""
        return _studio(self.store, self.library, self.notice)

    @cached_property
    def exchange(self) -> Exchange:
        """Content from files and into files; loaded when it is first asked for."""
        from agent_assist.services.exchanging import Exchange

        return Exchange(self.studio)

    @cached_property
    def replaying(self) -> Replaying:
        """What would have become of the last calls; loaded when it is first asked for."""
        return _replaying(self._data, self.library, self.store)

    @cached_property
    def logbook(self) -> Logbook:
        """The log of past calls, for who may read it; loaded when it is first asked for."""
        from agent_assist.services.logbook import Logbook, LogPorts

        def content(version: str) -> Content:
            return self.library.content(version or self.library.version)

        return Logbook(
            LogPorts(self.journal, content, self._locked, lambda: self._language, self._tr)
        )

    @cached_property
    def erasing(self) -> Erasing:
        """Deleting what customers said; loaded when it is first asked for."""
        renew = self._upkeep.renew if self._upkeep is not None else _nothing
        alone = self.find.alone
        return _erasing(self._data, self.journal, self.store, self._locked, alone, renew)

    @cached_property
    def backups(self) -> Backups:
        """Backups of this data folder; loaded when it is first asked for."""
        from agent_assist.services.keeping import Backups

        return Backups(self._data, self.journal, self.journal.read_only is None, _now)

    def _locked(self, actor: Actor) -> bool:
        return self.studio.locked(actor)

    def _keep_house(self) -> None:
        """Once a day, beside the desk: a backup, then what is older than it may be kept."""
        self.backups.make_when_due()
        self.erasing.erase_old()

    @cached_property
    def rehearsing(self) -> Rehearsing:
        """Conversations on a draft, which are kept nowhere; loaded when first asked for."""
        from agent_assist.practising import Rehearsing

        return Rehearsing(spoken_languages, self._tr, self._clock)

    @cached_property
    def practising(self) -> Practising:
        """Practice on simulated customers; loaded, and its file made, when first asked for."""
        from agent_assist.db.sandbox_store import SandboxStore
        from agent_assist.practising import Practising

        store = SandboxStore.open(self._data)
        return Practising(
            store,
            self.library.content,
            spoken_languages,
            self._tr,
            lambda: self.find.index,
            version=lambda: self.library.version,
            published=self.library.published,
            renamed=lambda version: self.store.renamed(int(version or 0)),
            monotonic=self._clock,
            books=self.rehearsing.books,
        )

    @cached_property
    def call_scores(self) -> CallScores:
        """The scorecard of real calls; loaded when it is first asked for."""
        from agent_assist.practising import reading_of
        from agent_assist.services.scoring import CallScores

        return CallScores(self.journal, self.library.published, reading_of(self.rehearsing.books))

    def library_content(self) -> Content:
        """What is published now."""
        return self.library.content()

    @cached_property
    def reviewing(self) -> Reviewing:
        """What needs a supervisor's eye; loaded when it is first asked for."""
        return _reviewing(
            self.journal,
            self.store,
            self.studio,
            lambda: self.find.index,
            self._upkeep.renew if self._upkeep is not None else _nothing,
        )

    def trial(self, content: Content) -> Trial:
        """The desk over content that is not published; nothing of it is kept."""
        from agent_assist.trial import Trial

        languages = spoken_languages(content)
        index = self.reviewing.index_over(content)
        return Trial(content, self._rep, self._language, languages, self._tr, index=index)

    @property
    def actor(self) -> Actor:
        """Who works here, and as what."""
        return self._rep

    @property
    def language(self) -> str:
        """In which answers, tips and titles are shown."""
        return self._language

    def watch(self, tell: Callable[[], None]) -> None:
        """From now on `tell` is called, on any thread, when something else can be found.

        What was left for later begins with it: now nobody waits for anything else.
        """
        self._tell = tell
        self._is_desk = True
        if self._upkeep is not None:
            self._upkeep.do(self._note_desk)
            self._upkeep.begin(with_index=not self.find.ready)

    def _index(self, data: Path, content: Content) -> SearchIndex:
        saved = saved_index(data, index_state(self.library.version, self.store))
        return saved or make_index(content, self.store)

    def _search_in(self, index: SearchIndex) -> None:
        self.find.swap(index, self.library.content())
        self.find.find("")  # what is shown first is filled and compiled beside the window
        self._tell()

    def _published(self) -> None:
        """Another version is current: what is withdrawn in it must leave the screen at once."""
        self._tell()
        if self._upkeep is not None:
            if self._is_desk:
                self._upkeep.do(self._note_desk)
            self._upkeep.renew()

    def _note_desk(self) -> None:
        """Supervisors see which desks have which version; a desk that only reads tells it too."""
        import getpass
        import platform

        name = f"{getpass.getuser()}@{platform.node()}"
        store = LibraryStore.open(self._data)
        try:
            store.note_desk(Desk(name, self._rep.name, int(self.library.version or 0), _now()))
        finally:
            store.close()

    def set_rep(
        self, name: str, gender: Gender | None, language: str, role: Role = Role.REP
    ) -> None:
        """Who works at the desk, as what, and in which language answers and tips are shown."""
        name = storable(name).strip()
        self._rep = Actor(name.casefold() or "rep", name, role, gender)
        self._language = language

    def close(self) -> int:
        """Save what is waiting and close the files; how many commands could not be saved."""
        for name in ("backups", "erasing"):
            if name in self.__dict__:
                getattr(self, name).stop()
        if self._upkeep is not None:
            self._upkeep.close()
        self.find.close()
        if "practising" in self.__dict__:
            self.practising.close()
        left = self.journal.close()
        self.store.close()
        return left

    def export_log(self, to: TextIO) -> None:
        """Write the whole log as JSON lines."""
        self.journal.export("jsonl", to)

    def _used(self, query: str, kind: str, id_: str, interaction: str) -> None:
        self.find.used(query, kind, id_, interaction)


def build(
    data: Path,
    tr: Translate = str,
    clock: Callable[[], float] = time.monotonic,
    index_later: bool = False,
    pause_s: float = 0.0,
) -> Services:
    """The services of a data folder, ready to take a call; raises as `Services` does."""
    try:
        return Services(data, tr, clock=clock, index_later=index_later, pause_s=pause_s)
    except StorageError as error:
        from agent_assist.journal.copies import with_newest_backup

        raise with_newest_backup(data, error) from error


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
    _make_folder(data)
    store = LibraryStore.open(data)
    try:
        library = _library(store, lambda _: None)
        if not library.version:
            library.begin_with(starter_content(), PROGRAM)
        yield _studio(store, library, "")
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
        studio = _studio(store, _library(store, lambda _: None), "")

        def renew() -> None:
            """The next start makes the index anew; until then none lies here."""
            for file in data.glob(INDEX_FILES):
                file.unlink(missing_ok=True)

        yield studio, _erasing(data, journal, store, studio.locked, lambda job: job(), renew)


def _erasing(
    data: Path,
    journal: Journal,
    store: LibraryStore,
    locked: Callable[[Actor], bool],
    alone: Callable[[Callable[[], int]], int],
    renew: Callable[[], object],
) -> Erasing:
    from agent_assist.services.erasing import ErasePorts, Erasing

    return Erasing(ErasePorts(data, journal, store, locked, alone, renew, _now))


def replaying_over(data: Path) -> Replaying:
    """Replays of the calls in a data folder, without the rest."""
    store = LibraryStore.open(data, write=False)
    return _replaying(data, _library(store, lambda _: None), store)


def _replaying(data: Path, library: Library, store: LibraryStore) -> Replaying:
    from agent_assist.services.replaying import Replaying, ReplayPorts, renamed_in_drafts

    def withdrawn() -> tuple[tuple[str, str], ...]:
        return tuple((one.id, one.part) for one in store.withdrawn() if one.kind == "template")

    def published() -> tuple[str, Content]:
        return library.version, library.published()

    def renamed() -> tuple[tuple[str, str, str], ...]:
        return renamed_in_drafts(store.drafts())

    return Replaying(ReplayPorts(data, published, withdrawn, renamed, _now))


def _reviewing(
    journal: Journal,
    store: LibraryStore,
    studio: Studio,
    index: Callable[[], SearchIndex | None],
    renew: Callable[[], None],
) -> Reviewing:
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
            _now,
        )
    )


def _version_or_none(studio: Studio, version: str) -> Content:
    """The library as it was in a version; nothing of it when it is gone."""
    try:
        return studio.version(int(version or 0))
    except (KnownError, ValueError):
        return Content()


@contextmanager
def reviewing_only(data: Path) -> Iterator[tuple[Studio, Reviewing]]:
    """The studio and the review list without the rest, over a data folder; nothing is written."""
    with ExitStack() as stack:
        studio = stack.enter_context(studio_only(data))
        journal = stack.enter_context(Journal.open(data, write=False))
        store = LibraryStore.open(data, write=False)
        stack.callback(store.close)
        yield studio, _reviewing(journal, store, studio, lambda: None, _nothing)


def _library(
    store: LibraryStore,
    last_shift: Callable[[str], datetime | None],
    on_change: Callable[[], None] = lambda: None,
) -> Library:
    return Library(
        _Versions(store), content_to_bytes, content_from_bytes, _check, last_shift, on_change
    )


def _studio(store: LibraryStore, library: Library, only_reads: str) -> Studio:
    from agent_assist.services.studio import Studio

    return Studio(store, library, content_to_bytes, only_reads)


def spoken_languages(content: Content) -> tuple[str, ...]:
    """The languages of calls: Serbian is written once and shown in either script."""
    return tuple(
        shown
        for code in content.languages
        for shown in (("sr", "sr-Latn") if code == "sr" else (code,))
    )


PROGRAM = Actor("program", "Agent Assist", Role.SUPERVISOR)


def starter_content() -> Content:
    """The content that comes with the program."""
    from agent_assist.library.packs import load_packs

    return load_packs([data_root("scripts_library") / STARTER_PACK]).content


def _check(content: Content) -> tuple[Problem, ...]:
    from agent_assist.guidecheck import check
    from agent_assist.rendering import analyse

    return check(content, {}, analyse=analyse)


def _nothing() -> None:
    """Do nothing."""


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


def _last_shift(journal: Journal) -> Callable[[str], datetime | None]:
    """When the shift before the current one ended."""

    def ended(rep: str) -> datetime | None:
        earlier = [s.ended for s in journal.reader.sessions(rep, limit=2)]
        if earlier and _now() - earlier[0] < SHIFT_PAUSE:
            earlier.pop(0)
        return earlier[0] if earlier else None

    return ended


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


def _make_folder(data: Path) -> None:
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
