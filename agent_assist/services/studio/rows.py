"""The lines of the library tree."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date

from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.codec import decode
from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.items import BY_NAME, KINDS, Item, Ref, home_of, items_of, ref_of
from agent_assist.domain.studio import ItemRow
from agent_assist.editing.languages import complete_and_old
from agent_assist.editing.names import inline_of
from agent_assist.services.studio.changes import holder_of, title_of
from agent_assist.services.studio.works import Work

_Told = tuple[tuple[str, ...], tuple[str, ...]]


class Rows:
    """Makes the lines; what is told of an item is kept as long as it is the same object."""

    def __init__(self, store: LibraryStore) -> None:
        self._store = store
        self._told: dict[int, tuple[object, _Told]] = {}

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
        told: dict[int, tuple[object, _Told]] = {}
        rows = [
            self._row(item, published, today, archived, drafted, others, told)
            for item, archived in self._items(published, mine)
        ]
        self._told = told
        return tuple(rows)

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
                work = mine.pop(Ref(kind.name, id_), None)
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
        published: Content,
        today: date,
        archived: bool,
        drafted: set[Ref],
        others: dict[Ref, dict[str, None]],
        told: dict[int, tuple[object, _Told]],
    ) -> ItemRow:
        ref = ref_of(item)
        known = self._told.get(id(item))
        if known is None or known[0] is not item:
            pack = published.packs.get(home_of(item, published))
            languages = pack.languages if pack else published.languages
            known = (
                item,
                complete_and_old(
                    item, languages, inline_of(published, ref.id) if ref.kind == "guide" else ()
                ),
            )
        told[id(item)] = known
        complete, old = known[1]
        return ItemRow(
            ref.kind,
            ref.id,
            title_of(item),
            home_of(item, published),
            ref in drafted,
            archived,
            _needs_review(item, today),
            complete,
            old,
            getattr(item, "revision", 1),
            tuple(others.get(ref, ())),
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
