"""The lines of the library tree."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.codec import decode
from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import BY_NAME, KINDS, Item, Ref, home_of, items_of, names_of
from agent_assist.domain.studio import ItemRow
from agent_assist.editing.languages import complete_and_old
from agent_assist.editing.names import inline_of
from agent_assist.services.studio.changes import holder_of, title_of
from agent_assist.services.studio.works import Work


class Rows:
    """Makes the lines; one that is like before is the same object, and costs next to nothing."""

    def __init__(self, store: LibraryStore) -> None:
        self._store = store
        self._made: dict[int, tuple[Item, ItemRow]] = {}
        self._made_for: tuple[object, ...] = ()

    def rows(
        self, published: Content, works: Iterable[Work], author: str, today: date
    ) -> tuple[ItemRow, ...]:
        """One line for each item, as the author has it, the archived ones last in their kind."""
        mine: dict[Ref, Work] = {}
        drafted: set[Ref] = set()
        others: dict[Ref, dict[str, None]] = {}
        for work in works:
            holder = holder_of(work.ref)
            if work.author == author:
                mine[work.ref] = work
                drafted.add(holder)
            else:
                others.setdefault(holder, {})[work.name] = None
        made_for = (published.packs, published.languages, today)
        known = self._made if made_for == self._made_for else {}
        self._made_for = made_for
        self._made = {}
        return tuple(
            self._row(item, archived, published, today, drafted, others, known)
            for item, archived in self._items(published, mine)
        )

    def _items(self, published: Content, mine: dict[Ref, Work]) -> Iterator[tuple[Item, bool]]:
        archived: dict[str, list[Item]] = {}
        olds = {Ref(ref.kind, work.was) for ref, work in mine.items() if work.was}
        renamed = {Ref(one.kind, one.old) for one in self._store.renamed()}
        for ref, item in archived_items(self._store):
            if ref not in mine and ref not in renamed and holder_of(ref) == ref:
                archived.setdefault(ref.kind, []).append(item)
        for kind in KINDS:
            for id_, item in items_of(published, kind.name).items():
                if isinstance(item, Template) and item.inline:
                    continue
                work = mine.pop(Ref(kind.name, id_), None) if mine else None
                if work is None:
                    yield item, False
                elif work.item is not None:
                    yield work.item, False
                elif work.ref not in olds:
                    archived.setdefault(kind.name, []).append(item)
            for ref, work in mine.items():
                if ref.kind == kind.name and work.item is not None and holder_of(ref) == ref:
                    yield work.item, False
            for item in archived.get(kind.name, ()):
                yield item, True

    def _row(
        self,
        item: Item,
        archived: bool,
        published: Content,
        today: date,
        drafted: set[Ref],
        others: dict[Ref, dict[str, None]],
        known: dict[int, tuple[Item, ItemRow]],
    ) -> ItemRow:
        found = known.get(id(item))
        if found is None or found[0] is not item or isinstance(item, Guide):
            # A guide is the same object while texts in its steps are not.
            found = item, _plain_row(item, published, today)
        self._made[id(item)] = found
        row = found[1]
        if not (archived or drafted or others):
            return row
        ref = row.ref
        if not (archived or ref in drafted or ref in others):
            return row
        return replace(
            row, draft=ref in drafted, archived=archived, others=tuple(others.get(ref, ()))
        )


def _plain_row(item: Item, published: Content, today: date) -> ItemRow:
    """The line of an item that nobody is changing."""
    kind, id_ = names_of(item)
    home = home_of(item, published)
    pack = published.packs.get(home)
    own = inline_of(published, id_) if kind == "guide" else ()
    complete, old = complete_and_old(item, pack.languages if pack else published.languages, own)
    return ItemRow(
        kind,
        id_,
        title_of(item),
        home,
        needs_review=_needs_review(item, today),
        complete=complete,
        old=old,
        revision=getattr(item, "revision", 1),
    )


def archived_items(store: LibraryStore) -> Iterator[tuple[Ref, Item]]:
    """The items that were taken out of the library, as they were last."""
    for row in store.archived():
        item: Item = decode(BY_NAME[row.kind].type, json.loads(row.content))
        yield Ref(row.kind, row.id), item


def _needs_review(item: Item, today: date) -> bool:
    if not isinstance(item, Solution):
        return False
    over = item.valid_until is not None and item.valid_until < today
    return over or (item.review_by is not None and item.review_by <= today)
