"""Wires the parts of the program to the whole that a window stands on."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from agent_assist.db.errors import StorageError
from agent_assist.db.library_store import LibraryStore
from agent_assist.db.records import Desk
from agent_assist.domain.clock import local_now
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.texts import storable
from agent_assist.domain.values import Gender
from agent_assist.indexing import index_state, make_index, write_index
from agent_assist.journal.journal import Journal
from agent_assist.journal.projections import SESSION_PAUSE_US
from agent_assist.parts import (
    begin_with_starter_content,
    erasing_over,
    library_over,
    make_data_folder,
    replaying_over,
    reviewing_over,
    studio_over,
)
from agent_assist.presentation.log_lines import Translate
from agent_assist.privacy import mask
from agent_assist.rendering import Renderer
from agent_assist.services.calls import Calls
from agent_assist.services.find import Find, Speaks
from agent_assist.services.people import People
from agent_assist.services.upkeep import Upkeep, saved_index

# What an ordinary start does not need is imported where it is used.
if TYPE_CHECKING:
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
            make_data_folder(data)
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
        self.library = library_over(self.store, _last_shift(self.journal), self._published)
        if write:
            begin_with_starter_content(self.library)
        content = self.library.content()
        self.languages = content.spoken_languages
        renderer = Renderer()
        people = People(self.journal, self.library.content, lambda: self._language, tr, local_now)
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
            now=local_now,
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
            self._warm,
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
        return studio_over(self.store, self.library, self.notice)

    @cached_property
    def exchange(self) -> Exchange:
        """Content from files and into files; loaded when it is first asked for."""
        from agent_assist.services.exchanging import Exchange

        return Exchange(self.studio)

    @cached_property
    def replaying(self) -> Replaying:
        """What would have become of the last calls; loaded when it is first asked for."""
        return replaying_over(self._data, self.library, self.store)

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
        return erasing_over(self._data, self.journal, self.store, self._locked, alone, renew)

    @cached_property
    def backups(self) -> Backups:
        """Backups of this data folder; loaded when it is first asked for."""
        from agent_assist.services.keeping import Backups

        return Backups(self._data, self.journal, self.journal.read_only is None, local_now)

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

        return Rehearsing(self._tr, self._clock)

    @cached_property
    def practising(self) -> Practising:
        """Practice on simulated customers; loaded, and its file made, when first asked for."""
        from agent_assist.db.sandbox_store import SandboxStore
        from agent_assist.practising import Practising

        store = SandboxStore.open(self._data)
        return Practising(
            store,
            self.library.content,
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
        return reviewing_over(
            self.journal,
            self.store,
            self.studio,
            lambda: self.find.index,
            self._upkeep.renew if self._upkeep is not None else _nothing,
        )

    def trial(self, content: Content) -> Trial:
        """The desk over content that is not published; nothing of it is kept."""
        from agent_assist.trial import Trial

        index = self.reviewing.index_over(content)
        return Trial(content, self._rep, self._language, self._tr, index=index)

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

    def _warm(self) -> None:
        """What the first step of a call needs, and the first words that are typed in it."""
        self.calls.warm()
        mask("1")  # all that is looked for is looked for where there is a digit

    def _note_desk(self) -> None:
        """Supervisors see which desks have which version; a desk that only reads tells it too."""
        import getpass
        import platform

        name = f"{getpass.getuser()}@{platform.node()}"
        store = LibraryStore.open(self._data)
        try:
            store.note_desk(Desk(name, self._rep.name, int(self.library.version or 0), local_now()))
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


def _last_shift(journal: Journal) -> Callable[[str], datetime | None]:
    """When the shift before the current one ended."""

    def ended(rep: str) -> datetime | None:
        earlier = [s.ended for s in journal.reader.sessions(rep, limit=2)]
        if earlier and local_now() - earlier[0] < SHIFT_PAUSE:
            earlier.pop(0)
        return earlier[0] if earlier else None

    return ended


def _nothing() -> None:
    """Do nothing."""
