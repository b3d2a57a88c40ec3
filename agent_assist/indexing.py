"""The index of the one box over a library, and of what it is made."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist import __version__
from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.content import Content
from agent_assist.domain.hit import LearnedQuery
from agent_assist.library.snapshot import content_from_bytes
from agent_assist.services.find import documents

if TYPE_CHECKING:  # with it comes numpy
    from agent_assist.search import SearchIndex

SEARCHED = ("guide", "template", "solution")


def index_state(version: str, store: LibraryStore) -> str:
    """What an index is made of, in letters: the library's version, uses, what was learned."""
    learned = store.usage.learned()
    # Learned queries fade with time: an index of yesterday trusts them too much.
    today = datetime.now(UTC).date() if learned else None
    uses = [sorted(store.usage.uses(kind).items()) for kind in SEARCHED]
    made_of = repr((__version__, version, uses, learned, today)).encode()
    return f"{version}-{zlib.crc32(made_of):08x}{zlib.adler32(made_of):08x}"


def make_index(content: Content, store: LibraryStore) -> SearchIndex:
    """The index of all that can be found, with what was learned on this machine."""
    from agent_assist.search import SearchIndex

    return SearchIndex.build(
        documents(content, store.usage.uses_of(SEARCHED)),
        synonyms=[group for groups in content.synonyms.values() for group in groups],
        learned=[
            LearnedQuery(one.document, one.query, one.strength, one.at)
            for one in store.usage.learned()
        ],
        now=datetime.now(UTC).timestamp(),
    )


def write_index(data: Path, path: Path) -> None:
    """Make the index of what is published in a data folder, and write it to a file.

    For a process of its own.
    """
    store = LibraryStore.open(data, write=False)
    try:
        make_index(content_from_bytes(store.snapshot(store.current())), store).save(path)
    finally:
        store.close()
