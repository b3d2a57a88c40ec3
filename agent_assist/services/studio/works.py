"""What authors have in hand: a draft of an item with what it was made from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from agent_assist.db.library_store import Key, LibraryStore
from agent_assist.db.records import Draft
from agent_assist.domain.codec import decode, encode
from agent_assist.domain.data import dataclass
from agent_assist.domain.items import BY_NAME, Item, Ref, same_item, with_id
from agent_assist.domain.studio import Renamed
from agent_assist.editing.names import following


@dataclass(frozen=True, slots=True)
class Work:
    """One author's draft of one item.

    Attributes:
        author: their id; name: what they are called.
        item: None to remove it. base: what it was made from, None for a new item.
        was: the id of the item that this one was, when it was renamed.
        version: of the library at which it was written.
    """

    ref: Ref
    author: str
    name: str
    item: Item | None
    base: Item | None
    was: str
    version: int
    at: datetime

    @property
    def key(self) -> Key:
        """Names the draft."""
        return self.ref.kind, self.ref.id, self.author

    @property
    def is_change(self) -> bool:
        """Whether it differs from what it was made from."""
        return not same_item(self.item, self.base)


class Works:
    """All drafts, as the library stands now: what was renamed since is followed."""

    def __init__(self, store: LibraryStore) -> None:
        self._store = store
        self._read: dict[Draft, Work] = {}

    def all(self) -> tuple[Work, ...]:
        """Every author's, by kind, id and author."""
        drafts = self._store.drafts()
        self._read = {draft: self._read.get(draft) or _work(draft) for draft in drafts}
        renamed = self._store.renamed() if drafts else ()
        found = []
        for draft, work in self._read.items():
            since = [
                Renamed(one.kind, one.old, one.new) for one in renamed if one.version > draft.base
            ]
            found.append(_followed(work, since) if since else work)
        return tuple(found)

    def of(self, author: str) -> dict[Ref, Work]:
        """One author's, by item."""
        return {work.ref: work for work in self.all() if work.author == author}

    def keep(self, kept: Iterable[Work], dropped: Iterable[Key]) -> None:
        """Write these and forget those, or nothing at all."""
        self._store.change_drafts([_draft(work) for work in kept], dropped)


def _followed(work: Work, since: list[Renamed]) -> Work:
    ref = work.ref
    for one in since:
        if (ref.kind, ref.id) == (one.kind, one.old):
            ref = Ref(ref.kind, one.new)
    item, base = (
        following(with_id(one, ref.id), since) if one is not None else None
        for one in (work.item, work.base)
    )
    return replace(work, ref=ref, item=item, base=base)


def _draft(work: Work) -> Draft:
    said: dict[str, Any] = {"item": work.item and encode(work.item), "name": work.name}
    if work.base is not None:
        said["base"] = encode(work.base)
    if work.was:
        said["was"] = work.was
    content = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return Draft(work.ref.kind, work.ref.id, work.author, content, work.version, work.at)


def _work(draft: Draft) -> Work:
    said = json.loads(draft.content)
    type_ = BY_NAME[draft.kind].type
    item, base = (
        None if said.get(key) is None else decode(type_, said[key]) for key in ("item", "base")
    )
    return Work(
        Ref(draft.kind, draft.id),
        draft.author,
        said["name"],
        item,
        base,
        said.get("was", ""),
        draft.base,
        draft.at,
    )
