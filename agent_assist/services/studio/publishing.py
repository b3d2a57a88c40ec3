"""Making versions: from drafts, from an earlier version, or without a text that was withdrawn."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from agent_assist.db.errors import StaleError
from agent_assist.db.library_store import LibraryStore
from agent_assist.db.records import Item as Row
from agent_assist.db.records import NewName, Withdrawn
from agent_assist.domain.codec import encode
from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import (
    KINDS,
    Item,
    Ref,
    item_in,
    items_of,
    ref_of,
    same_item,
    with_items,
)
from agent_assist.domain.problem import NotPublishableError, Problem, Severity
from agent_assist.domain.studio import Banned, Published
from agent_assist.editing.making import without_strays
from agent_assist.editing.revising import all_revised
from agent_assist.editing.withdrawing import without
from agent_assist.services.studio.changes import Groups, is_overtaken, title_of, with_new_names
from agent_assist.services.studio.ports import LibraryPort
from agent_assist.services.studio.works import Work, Works


class Publisher:
    """Makes versions; every one in a single transaction with all that belongs to it."""

    def __init__(
        self,
        store: LibraryStore,
        library: LibraryPort,
        encode: Callable[[Content], bytes],
        works: Works,
        check: Callable[[Content], tuple[Problem, ...]],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._library = library
        self._encode = encode
        self._works = works
        self._check = check
        self._now = now

    def candidate(self, works: Mapping[Ref, Work], picks: Iterable[Ref]) -> Content:
        """The library as it would be with these drafts."""
        return self._with(self._library.published(), self._picked(works, picks))

    def errors(self, works: Mapping[Ref, Work], picks: Iterable[Ref]) -> tuple[Problem, ...]:
        """The errors that would stand in it."""
        return self._errors(self.candidate(works, picks))

    def _errors(self, content: Content) -> tuple[Problem, ...]:
        return tuple(one for one in self._check(content) if one.severity is Severity.ERROR)

    def _picked(self, works: Mapping[Ref, Work], picks: Iterable[Ref]) -> dict[Ref, Work]:
        groups = Groups(works)
        return {work.ref: work for ref in picks for work in groups.whole(ref)}

    def _with(self, published: Content, picked: Mapping[Ref, Work]) -> Content:
        items = [work.item for work in picked.values() if work.item is not None]
        removed = [work.ref for work in picked.values() if work.item is None]
        content = without_strays(with_items(published, items, removed))
        renamed = {ref: Ref(ref.kind, work.was) for ref, work in picked.items() if work.was}
        olds = {ref: work.was for ref, work in picked.items()}
        before = with_new_names(published, (*picked, *renamed.values()), olds)
        return with_items(content, all_revised(items, content, before, renamed))

    def publish(
        self,
        actor: Actor,
        picks: Iterable[Ref],
        message: str,
        after: int | None,
        drafts_of: str,
    ) -> Published:
        """As `Studio.publish`."""
        if not message.strip():
            raise KnownError(
                "no-message",
                "Nothing is said of what changes.",
                "Say it in a few words: reps read them at their next shift.",
            )
        self._library.refresh()
        version = int(self._library.version or 0)
        if after is not None and after != version:
            raise _overtaken()
        published = self._library.published()
        picked = self._picked(self._works.of(drafts_of), picks)
        if not picked:
            raise KnownError(
                "nothing-picked",
                "Nothing that would change was chosen.",
                "Tick what shall go out.",
            )
        for work in picked.values():
            if is_overtaken(work, published):
                raise KnownError(
                    "conflict",
                    f"“{_name(work)}” was published by somebody else since you began with it.",
                    "Look at both sides, choose what shall be, and publish again.",
                )
        content = self._with(published, picked)
        errors = self._errors(content)
        if errors:
            raise NotPublishableError(errors)
        names = [
            NewName(0, ref.kind, work.was, ref.id)
            for ref, work in picked.items()
            if work.was and item_in(published, Ref(ref.kind, work.was)) is not None
        ]
        return self._make(
            content,
            published,
            actor,
            message.strip(),
            version,
            drafts=[work.key for work in picked.values()],
            renamed=names,
        )

    def version(self, number: int) -> Content:
        """As `Studio.version`."""
        try:
            return self._library.published(str(number) if number else "")
        except LookupError as error:
            raise KnownError(
                "no-version",
                f"There is no version {number} of the library.",
                "Look at the list of versions.",
            ) from error

    def restore(self, actor: Actor, number: int, message: str) -> Published:
        """As `Studio.restore`."""
        self._library.refresh()
        current = int(self._library.version or 0)
        published = self._library.published()
        old = self.version(number)
        told = self._store.version(number)
        banned = tuple(
            Banned(one.kind, one.id, one.part, one.reason, one.author, one.at)
            for one in self._store.withdrawn_since(number)
        )
        content = without(old, banned)
        said = message.strip() or f"Back to version {number}: {told.message if told else ''}"
        names = [
            NewName(0, one.kind, one.new, one.old)
            for one in reversed(self._store.renamed(after=number))
            if one.old in items_of(content, one.kind) and one.new not in items_of(content, one.kind)
        ]
        return self._make(
            content, published, actor, said.removesuffix(": "), current, renamed=names
        )

    def withdraw(self, actor: Actor, ref: Ref, part: str, reason: str) -> Published:
        """As `Studio.withdraw`."""
        if not reason.strip():
            raise KnownError(
                "no-reason",
                "Nothing is said of why this is withdrawn.",
                "Say it in a few words: reps read them at once.",
            )
        self._library.refresh()
        published = self._library.published()
        at = self._now()
        ban = Banned(ref.kind, ref.id, part, reason.strip(), actor.name or actor.id, at)
        content = without(published, [ban])
        if ref.kind not in ("template", "solution") or content is published:
            raise KnownError(
                "not-published",
                "This text is not in what is published.",
                "Only texts that can be said, and solutions, can be withdrawn.",
            )
        kept = Withdrawn(ban.kind, ban.id, ban.part, ban.reason, ban.author, ban.at)
        version = int(self._library.version or 0)
        return self._make(content, published, actor, ban.reason, version, withdrawn=kept)

    def _make(
        self,
        content: Content,
        published: Content,
        actor: Actor,
        message: str,
        after: int,
        *,
        drafts: Iterable[tuple[str, str, str]] = (),
        renamed: Iterable[NewName] = (),
        withdrawn: Withdrawn | None = None,
    ) -> Published:
        at = withdrawn.at if withdrawn else self._now()
        author = actor.name or actor.id
        try:
            made = self._store.publish(
                self._encode(content),
                message=message,
                author=author,
                at=at,
                items=self._changed(published, content, author, at),
                after=after,
                drafts=tuple(drafts),
                renamed=tuple(renamed),
                withdrawn=withdrawn,
            )
        except StaleError as error:
            raise _overtaken() from error
        self._library.take(str(made.number), content)
        return Published(made.number, made.message, made.author, made.at)

    def _changed(
        self, before: Content, after: Content, author: str, at: datetime
    ) -> tuple[Row, ...]:
        """A revision of each item that is not the same any more."""
        changed: list[tuple[Ref, Item, bool]] = []
        for kind in KINDS:
            old, new = items_of(before, kind.name), items_of(after, kind.name)
            changed += [
                (ref_of(item), item, False)
                for id_, item in new.items()
                if not same_item(old.get(id_), item)
            ]
            changed += [(ref_of(item), item, True) for id_, item in old.items() if id_ not in new]
        revisions = self._store.newest_revisions() if changed else {}
        return tuple(
            Row(
                ref.kind,
                ref.id,
                revisions.get((ref.kind, ref.id), 0),
                json.dumps(encode(item), ensure_ascii=False, separators=(",", ":")),
                "",
                author,
                at,
                removed,
            )
            for ref, item, removed in changed
        )


def _name(work: Work) -> str:
    title = title_of(work.item or work.base)
    return next(iter(title.values()), work.ref.id)


def _overtaken() -> KnownError:
    return KnownError(
        "overtaken",
        "Somebody else published meanwhile.",
        "Look at what changed, and publish again.",
    )
