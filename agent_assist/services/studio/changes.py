"""What an author's drafts would change, item by item, and where they meet with others'."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.content import Content
from agent_assist.domain.items import Item, Ref, item_in, ref_at, same_item, with_items
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.studio import Change, Conflict, ItemChange, Renamed
from agent_assist.domain.texts import Texts
from agent_assist.editing.names import following
from agent_assist.services.studio.ports import LibraryPort
from agent_assist.services.studio.works import Work


def holder_of(ref: Ref) -> Ref:
    """The item whose line stands for this one: a text written in a step belongs to its guide."""
    guide, dot, _ = ref.id.partition(".")
    return Ref("guide", guide) if ref.kind == "template" and dot else ref


class Groups:
    """Drafts by the item with which they go out: the texts in a guide's steps go with the guide."""

    def __init__(self, works: Mapping[Ref, Work]) -> None:
        self._works = works
        self._by_holder: dict[Ref, dict[Ref, Work]] = {}
        for ref, work in works.items():
            self._by_holder.setdefault(holder_of(ref), {})[ref] = work

    def refs(self) -> tuple[Ref, ...]:
        """The items, by kind and id, without the old names of those that were renamed."""
        olds = {Ref(ref.kind, work.was) for ref, work in self._works.items() if work.was}
        return tuple(sorted(self._by_holder.keys() - olds))

    def whole(self, ref: Ref) -> tuple[Work, ...]:
        """All drafts that go out with an item: the texts in its steps, and its old name."""
        found = dict(self._by_holder.get(ref, {}))
        work = self._works.get(ref)
        if work is not None and work.was:
            found |= self._by_holder.get(Ref(ref.kind, work.was), {})
        return tuple(found.values())


def with_new_names(content: Content, refs: Iterable[Ref], olds: Mapping[Ref, str]) -> Content:
    """Content in which these items name others as they are called from now on.

    An edit is measured against it, so that a name that followed counts as no change of words.

    Args:
        olds: the id that each renamed item had.
    """
    names = [Renamed(ref.kind, old, ref.id) for ref, old in olds.items() if old]
    found = (item_in(content, ref) for ref in refs) if names else ()
    return with_items(content, [following(item, names) for item in found if item is not None])


def title_of(item: Item | None) -> Texts:
    """An item's name for people, maybe empty."""
    title: Texts = getattr(item, "title", None) or getattr(item, "label", None) or {}
    return title


def changes_of(
    published: Content, works: Mapping[Ref, Work], problems: Iterable[Problem]
) -> tuple[ItemChange, ...]:
    """One line for each item that the drafts change, by kind and id.

    Args:
        problems: what is wrong with the library if all drafts went out.
    """
    errors: dict[Ref, list[Problem]] = {}
    for problem in problems:
        ref = ref_at(problem.item) if problem.severity is Severity.ERROR else None
        if ref is not None:
            errors.setdefault(holder_of(ref), []).append(problem)
    groups = Groups(works)
    return tuple(
        _line(ref, published, works.get(ref), groups.whole(ref), tuple(errors.get(ref, ())))
        for ref in groups.refs()
    )


def _line(
    ref: Ref,
    published: Content,
    own: Work | None,
    group: tuple[Work, ...],
    problems: tuple[Problem, ...],
) -> ItemChange:
    before = item_in(published, ref)
    after = own.item if own else before
    if after is None:
        change = Change.REMOVED
    else:
        change = Change.CHANGED if before is not None or (own and own.was) else Change.ADDED
    return ItemChange(
        ref.kind,
        ref.id,
        title_of(after if after is not None else before),
        change,
        max((work.at for work in group), default=_NEVER),
        own.was if own else "",
        problems,
        any(is_overtaken(work, published) for work in group),
    )


_NEVER = datetime.min


def is_overtaken(work: Work, published: Content) -> bool:
    """Whether somebody published another state of the item than the one the draft began with."""
    now = item_in(published, work.ref)
    return not same_item(now, work.base) and not same_item(now, work.item)


def conflict_of(
    store: LibraryStore,
    library: LibraryPort,
    works: Iterable[Work],
    author: str,
    ref: Ref,
) -> Conflict | None:
    """What an author made of an item beside what is published or what another author made."""
    works = tuple(work for work in works if work.ref == ref)
    mine = next((work for work in works if work.author == author), None)
    if mine is None:
        return None
    published = library.published()
    theirs = item_in(published, ref)
    title = title_of(mine.item or theirs or mine.base)
    if is_overtaken(mine, published):
        last = next(iter(store.history(ref.kind, ref.id)), None)
        newest = store.version(int(library.version))
        who = last or newest
        return Conflict(
            ref.kind,
            ref.id,
            title,
            mine.base,
            mine.item,
            theirs,
            who.author if who else "",
            True,
            who.at if who else mine.at,
        )
    others = [work for work in works if work.author != author]
    if not others:
        return None
    other = max(others, key=lambda work: work.at)
    return Conflict(
        ref.kind, ref.id, title, mine.base, mine.item, other.item, other.name, False, other.at
    )
