"""The studio's service: drafts, checks, publishing, versions. The screens and the command line
call it; who may do what is decided here.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime

from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import (
    Item,
    Ref,
    item_in,
    items_of,
    ref_of,
    same_item,
    with_items,
)
from agent_assist.domain.problem import Problem
from agent_assist.domain.studio import (
    Banned,
    Conflict,
    DeskVersion,
    Drafts,
    Edit,
    Fix,
    ItemChange,
    ItemDiff,
    ItemRow,
    Published,
    Renamed,
)
from agent_assist.editing import compare, fixes, revising
from agent_assist.editing.plain_problems import plainly
from agent_assist.guidecheck import CheckCache, check
from agent_assist.rendering import analyse
from agent_assist.services.studio.changes import (
    Groups,
    changes_of,
    conflict_of,
    holder_of,
    is_overtaken,
    with_new_names,
)
from agent_assist.services.studio.looking import Looking
from agent_assist.services.studio.ports import LibraryPort
from agent_assist.services.studio.publishing import Publisher
from agent_assist.services.studio.rights import PermissionDeniedError, Rights
from agent_assist.services.studio.rows import Rows, archived_items
from agent_assist.services.studio.works import Work, Works

__all__ = ["PermissionDeniedError", "Studio"]

_MANY = 1_000
"""Of so many changed items nobody typed each."""


class Studio(Looking):
    """What authors do with the library.

    Every method that takes an actor and changes something raises `PermissionDeniedError` with a
    sentence when that actor may not. Safe from any thread; checking takes turns.

    Args:
        encode: content as the bytes of a version.
        only_reads: why nothing can be written here; empty when it can.
        today: for solutions that are over.
    """

    def __init__(
        self,
        store: LibraryStore,
        library: LibraryPort,
        encode: Callable[[Content], bytes],
        only_reads: str = "",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(library, now)
        self._store = store
        self._rights = Rights(store, only_reads)
        self._works = Works(store)
        self._rows = Rows(store)
        self._today = today
        self._cache = CheckCache()
        self._checking = threading.Lock()
        self._told: dict[Problem, Problem] = {}
        self._given: dict[str, Content] = {}
        self._publisher = Publisher(store, library, encode, self._works, self.check, now)

    # ---- rights

    def why_not(self, actor: Actor) -> str:
        """Why this actor may not change the library, as a sentence; empty when they may."""
        denied = self._rights.denied(actor)
        return str(denied) if denied else ""

    def locked(self, actor: Actor) -> bool:
        """Whether the supervisors' passphrase is set and this actor has not given it yet."""
        return self._rights.locked(actor)

    def admit(self, actor: Actor, passphrase: str) -> None:
        """Take the passphrase; raises `PermissionDeniedError` when it is wrong."""
        self._rights.admit(actor, passphrase)

    def set_passphrase(self, actor: Actor, passphrase: str) -> None:
        """Set another supervisors' passphrase, or none with an empty text."""
        self._rights.set_passphrase(actor, passphrase)

    # ---- what there is

    def published(self) -> Content:
        """What is published now."""
        return self._library.published()

    def working(self, actor: Actor) -> Content:
        """What is published, with this author's drafts over it.

        Drafts that are saved from now on count as made from what is published now.
        """
        self._library.refresh()
        content = self._given[actor.id] = self._library.published()
        return self._over(content, self._works.of(actor.id).values())

    def _over(self, content: Content, works: Iterable[Work]) -> Content:
        works = tuple(works)
        return with_items(
            content,
            (work.item for work in works if work.item is not None),
            (work.ref for work in works if work.item is None),
        )

    def rows(self, actor: Actor) -> tuple[ItemRow, ...]:
        """One line for each item, the archived ones too, by kind and in the library's order."""
        return self._rows.rows(
            self._library.published(), self._works.all(), actor.id, self._today()
        )

    def author(self, name: str) -> str:
        """The id of who has drafts under that name; empty when nobody has."""
        wanted = name.strip().casefold()
        for work in self._works.all():
            if wanted in (work.author.casefold(), work.name.casefold()):
                return work.author
        return ""

    def drafts(self) -> Drafts:
        """How much every author has in hand."""
        counts: dict[str, int] = {}
        for work in self._works.all():
            counts[work.name] = counts.get(work.name, 0) + 1
        return Drafts(counts)

    # ---- drafts

    def save_drafts(
        self,
        actor: Actor,
        items: Iterable[Item],
        removed: Iterable[Ref] = (),
        renamed: Iterable[Renamed] = (),
    ) -> tuple[Conflict, ...]:
        """Keep what an author changed: all of it, or nothing at all.

        An item that is again as it was when the author began is no draft any more.

        Args:
            removed: items to take out. renamed: which of those live on under another id.

        Returns:
            For each of these items that somebody else published meanwhile, both sides.
        """
        self._rights.demand(actor)
        self._library.refresh()
        seen = self._given.get(actor.id) or self._library.published()
        mine = self._works.of(actor.id)
        was = {Ref(one.kind, one.new): one.old for one in renamed}
        at, version = self._now(), int(self._library.version or 0)
        kept, dropped = [], []
        states: dict[Ref, Item | None] = dict.fromkeys(removed)
        states |= {ref_of(item): item for item in items}
        content = with_items(
            self._over(seen, mine.values()),
            (item for item in states.values() if item is not None),
            (ref for ref, item in states.items() if item is None),
        )
        olds = {ref: Ref(ref.kind, old) for ref, old in was.items()}
        olds |= {ref: Ref(ref.kind, work.was) for ref, work in mine.items() if work.was}
        given = [item for item in states.values() if item is not None]
        measured = with_new_names(
            seen, (*states, *olds.values()), {ref: old.id for ref, old in olds.items()}
        )
        states |= {
            ref_of(item): item for item in revising.all_revised(given, content, measured, olds)
        }
        for ref, item in states.items():
            before = mine.get(ref)
            base = before.base if before else item_in(seen, ref)
            old = was.get(ref, before.was if before else "")
            old = mine[Ref(ref.kind, old)].was or old if Ref(ref.kind, old) in mine else old
            work = Work(ref, actor.id, actor.name or actor.id, item, base, old, version, at)
            if before and same_item(before.item, item) and before.was == old:
                continue
            if work.is_change:
                kept.append(work)
            elif before:
                dropped.append(before.key)
        if kept or dropped:
            self._works.keep(kept, dropped)
        return self._conflicts(actor, states)

    def discard(self, actor: Actor, kind: str, id_: str) -> None:
        """Forget this author's draft of an item, with the texts that are written in it."""
        self._rights.demand(actor)
        works = self._works.of(actor.id)
        self._works.keep((), [work.key for work in Groups(works).whole(Ref(kind, id_))])

    def settle(self, actor: Actor, item: Item | None, kind: str = "", id_: str = "") -> None:
        """The author saw both sides of a conflict, and this is what shall be.

        Args:
            kind, id_: for an item that shall be taken out, which.
        """
        self._rights.demand(actor)
        ref = ref_of(item) if item is not None else Ref(kind, id_)
        before = self._works.of(actor.id).get(ref)
        base = item_in(self._library.published(), ref)
        work = Work(
            ref,
            actor.id,
            actor.name or actor.id,
            item,
            base,
            before.was if before else "",
            int(self._library.version or 0),
            self._now(),
        )
        if work.is_change:
            self._works.keep([work], ())
        else:
            self._works.keep((), [work.key])

    def _conflicts(self, actor: Actor, refs: Iterable[Ref]) -> tuple[Conflict, ...]:
        published = self._library.published()
        works = self._works.all()
        mine = {work.ref: work for work in works if work.author == actor.id}
        met = [ref for ref in refs if ref in mine and is_overtaken(mine[ref], published)]
        found = (conflict_of(self._store, self._library, works, actor.id, ref) for ref in met)
        return tuple(one for one in found if one is not None)

    def conflicts(self, actor: Actor) -> tuple[Conflict, ...]:
        """Both sides of each of this author's drafts that somebody else published meanwhile."""
        self._library.refresh()
        return self._conflicts(actor, self._works.of(actor.id))

    def conflict(self, actor: Actor, kind: str, id_: str) -> Conflict | None:
        """What this author made of an item beside what somebody else made of it.

        A published state goes before another author's draft; None when there is neither.
        """
        return conflict_of(self._store, self._library, self._works.all(), actor.id, Ref(kind, id_))

    def restore_item(self, actor: Actor, kind: str, id_: str) -> Edit:
        """An item that was archived, as it was last.

        Raises:
            KnownError: there is none.
        """
        ref = Ref(kind, id_)
        found = {one: item for one, item in archived_items(self._store) if holder_of(one) == ref}
        for work in Groups(self._works.of(actor.id)).whole(ref):
            if work.item is None and work.base is not None:
                found[work.ref] = work.base
        if ref not in found:
            raise KnownError("no-item", f"There is no “{id_}” any more.", "Look at the tree again.")
        return Edit(tuple(found.values()))

    # ---- checking

    def check(self, content: Content) -> tuple[Problem, ...]:
        """All that is wrong with content, in plain words.

        What has not changed since the last time is not looked at again.
        """
        with self._checking:
            content = self._with_revisions(content)
            found = check(content, {}, analyse=analyse, today=self._today(), cache=self._cache)
            told = dict(zip(plainly(found, content), found, strict=True))
            self._told = told
        return tuple(told)

    def _with_revisions(self, content: Content) -> Content:
        """Content in which a translation that an edit left behind is older than its source."""
        published = self._library.published()
        changed = [
            item
            for kind in ("guide", "template", "solution", "scenario", "move")
            for id_, item in items_of(content, kind).items()
            if items_of(published, kind).get(id_) is not item
        ]
        if len(changed) > _MANY:
            return content  # an import, which brings its own revisions
        return with_items(content, revising.all_revised(changed, content, published))

    def fixes(self, content: Content, problem: Problem) -> tuple[Fix, ...]:
        """The one sensible fix of a problem that the last check found, if there is one."""
        return fixes.fixes(content, self._told.get(problem, problem), self._today())

    # ---- publishing

    def changes(self, actor: Actor) -> tuple[ItemChange, ...]:
        """What publishing would take out, with the errors that stand in each."""
        published = self._library.published()
        works = self._works.of(actor.id)
        errors = self.check(self._over(published, works.values())) if works else ()
        return changes_of(published, works, errors)

    def errors_in(self, actor: Actor, picks: Iterable[Ref]) -> tuple[Problem, ...]:
        """The errors that would stand in the library if these changes went out."""
        return self._publisher.errors(self._works.of(actor.id), picks)

    def candidate(self, actor: Actor, picks: Iterable[Ref]) -> Content:
        """The library as it would be if these changes went out."""
        return self._publisher.candidate(self._works.of(actor.id), picks)

    def publish(
        self,
        actor: Actor,
        picks: Iterable[Ref],
        message: str,
        after: int | None = None,
        drafts_of: str = "",
    ) -> Published:
        """Make one immutable version with these changes of this author; all other drafts stay.

        Args:
            picks: items as `changes` names them. after: the version the author saw, None for the
                current one. drafts_of: id of another author whose changes these are.

        Raises:
            NotPublishableError: an error would stand in what is published.
            KnownError: nothing was picked or said of it, somebody published meanwhile, or a
                conflict was not settled.
        """
        self._rights.demand(actor)
        return self._publisher.publish(actor, picks, message, after, drafts_of or actor.id)

    def versions(self, limit: int = 200) -> tuple[Published, ...]:
        """The versions, newest first."""
        desks: dict[int, int] = {}
        for desk in self._store.desks():
            desks[desk.version] = desks.get(desk.version, 0) + 1
        return tuple(
            Published(one.number, one.message, one.author, one.at, desks.get(one.number, 0))
            for one in self._store.versions(limit=limit)
        )

    def version(self, number: int) -> Content:
        """A version as it was published.

        Raises:
            KnownError: there is none of that number.
        """
        return self._publisher.version(number)

    def compare(self, a: int, b: int) -> tuple[ItemDiff, ...]:
        """How two versions differ, as a person sees them; 0 is the current one."""
        return self.compare_contents(self.version(a), self.version(b))

    def compare_contents(self, before: Content, after: Content) -> tuple[ItemDiff, ...]:
        """How two states of the library differ."""
        pairs = [Renamed(one.kind, one.old, one.new) for one in self._store.renamed()]
        return compare.compared(before, after, pairs)

    def restore(self, actor: Actor, version: int, message: str = "") -> Published:
        """Publish an earlier version's content again, as a new version; drafts stay.

        What was withdrawn since stays withdrawn.
        """
        self._rights.demand(actor)
        return self._publisher.restore(actor, version, message)

    def withdraw(self, actor: Actor, kind: str, id_: str, part: str, reason: str) -> Published:
        """Ban a wording of a template, a template or a solution at once, in open calls too.

        Args:
            kind: "template" or "solution". part: id of the wording; empty for all of it.

        Raises:
            KnownError: it is not published, or no reason is given.
        """
        self._rights.demand(actor)
        return self._publisher.withdraw(actor, Ref(kind, id_), part, reason)

    def withdrawn(self) -> tuple[Banned, ...]:
        """Everything that was ever withdrawn, the latest first."""
        banned = (
            Banned(one.kind, one.id, one.part, one.reason, one.author, one.at)
            for one in self._store.withdrawn()
        )
        return tuple(sorted(banned, key=lambda one: one.at, reverse=True))

    def desks(self) -> tuple[DeskVersion, ...]:
        """Which desks have which version, those that looked last first."""
        return tuple(
            DeskVersion(one.name, one.rep, one.version, one.at) for one in self._store.desks()
        )
