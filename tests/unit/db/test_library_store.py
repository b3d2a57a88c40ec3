"""library.db: versions, revisions, drafts, settings, use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_assist.db import usage_store
from agent_assist.db.errors import StaleError
from agent_assist.db.library_store import LibraryStore
from agent_assist.db.records import Draft, Item, Learned, Miss, Withdrawn

AT = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    opened = LibraryStore.open(tmp_path)
    yield opened
    opened.close()


def item(id_: str = "reset", revision: int = 0, content: str = "{}", **more: bool) -> Item:
    return Item("solution", id_, revision, content, "", "sup", AT, **more)


def publish(store: LibraryStore, data: bytes, *items: Item, after: int | None = None) -> int:
    version = store.publish(
        data, message="New hours", author="sup", at=AT, items=items, after=after
    )
    return version.number


def test_a_published_version_never_changes(store: LibraryStore) -> None:
    assert store.current() == 0
    assert publish(store, b"\0first") == 1
    assert publish(store, b"second") == 2
    assert store.snapshot(1) == b"\0first"
    assert store.current() == 2
    newest, oldest = store.versions()
    assert (newest.number, oldest.number) == (2, 1)
    assert store.version(1) == oldest
    assert (oldest.message, oldest.author, oldest.at) == ("New hours", "sup", AT)
    assert [version.number for version in store.versions(after=1)] == [2]
    assert store.version(9) is None
    with pytest.raises(LookupError, match="version 9"):
        store.snapshot(9)


def test_publishing_what_somebody_overtook_writes_nothing(store: LibraryStore) -> None:
    publish(store, b"1")
    with pytest.raises(StaleError, match="Version 1"):
        publish(store, b"2", item(), after=0)
    publish(store, b"2", item(), after=1)
    with pytest.raises(StaleError, match="reset"):
        publish(store, b"3", item("other"), item(revision=0))
    assert store.current() == 2
    assert store.item("solution", "other") is None


def test_another_process_sees_what_was_published(store: LibraryStore, tmp_path: Path) -> None:
    window = LibraryStore.open(tmp_path, write=False)
    assert window.current() == 0
    publish(store, b"1")
    assert window.current() == 1
    window.close()


def test_every_revision_is_kept(store: LibraryStore) -> None:
    (first,) = store.save([item(content="one")])
    (second,) = store.save([item(revision=1, content="two")])
    assert (first.revision, second.revision) == (1, 2)
    assert first.hash != second.hash
    assert store.item("solution", "reset") == second
    assert store.item("solution", "reset", 1) == first
    assert store.history("solution", "reset") == (second, first)
    with pytest.raises(StaleError):
        store.save([item("new"), item(revision=1)])
    assert store.item("solution", "new") is None
    store.save([item("b"), item(revision=2, removed=True)])
    assert [one.id for one in store.items("solution")] == ["b"]
    assert [one.id for one in store.items(removed=True)] == ["b", "reset"]
    assert store.items("guide") == ()


def test_two_authors_keep_their_own_drafts(store: LibraryStore) -> None:
    mine = Draft("guide", "returns", "ana", "mine", 1, AT)
    yours = Draft("guide", "returns", "eva", "yours", 1, AT)
    store.change_drafts([mine, yours])
    later = Draft("guide", "returns", "ana", "mine, longer", 1, AT)
    store.change_drafts([later])
    assert store.drafts("guide", "returns") == (later, yours)
    item_ = Item("guide", "returns", 0, "mine, longer", "", "ana", AT)
    mine_key = ("guide", "returns", "ana")
    store.publish(b"1", message="", author="ana", at=AT, items=[item_], drafts=[mine_key])
    assert store.drafts() == (yours,)
    store.change_drafts([], [("guide", "returns", "eva")])
    assert store.drafts() == ()


def test_withdrawn_texts(store: LibraryStore) -> None:
    ban = Withdrawn("template", "greeting", "warm", "wrong price", "sup", AT)
    store.withdraw(ban)
    store.withdraw(ban)
    assert store.withdrawn() == (ban,)


def test_settings(store: LibraryStore) -> None:
    store.set_setting("theme", "dark")
    store.set_setting("theme", {"name": "light", "size": 2})
    store.set_setting("on_top", True)
    assert store.settings() == {"theme": {"name": "light", "size": 2}, "on_top": True}


def test_use_is_counted_for_all_reps_together(store: LibraryStore) -> None:
    usage = store.usage
    for rep, wording, hours in (("ana", "a", 0), ("ana", "b", 1), ("ana", "a", 2), ("eva", "b", 3)):
        usage.note_use(rep, "wording", "greeting", wording, AT + timedelta(hours=hours))
    assert usage.uses("wording") == {"greeting": 4}


def test_learned_queries_are_replaced_and_erased_with_their_interaction(
    store: LibraryStore,
) -> None:
    usage = store.usage
    wont = Learned("reset", "wont charge", 1.5, 1_700_000_000.25)
    dead = Learned("reset", "dead battery", 1.0, 1_700_000_001.0)
    usage.set_learned("reset", [wont], query="wont charge", interaction="call-1")
    usage.set_learned("reset", [wont, dead], query="dead battery", interaction="call-2")
    usage.set_learned("reset", [wont, dead], query="dead battery", interaction="call-2")
    usage.set_learned("other", [Learned("other", "wont charge", 1, 0.0)])
    assert usage.learned("reset") == (dead, wont)
    assert len(usage.learned()) == 3
    assert usage.erase(["call-1", "call-9"]) == 1
    assert usage.learned("reset") == (dead,)
    assert usage.learned("other") != ()
    usage.set_learned("reset", [])
    assert usage.learned("reset") == ()


def test_misses_are_bounded_and_erased(
    store: LibraryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(usage_store, "MOST_MISSES", 3)
    for number in range(5):
        at = AT + timedelta(minutes=number)
        store.usage.note_miss(Miss(f"q{number}", "en", f"call-{number}", at))
    assert [miss.query for miss in store.usage.misses(AT)] == ["q4", "q3", "q2"]
    assert len(store.usage.misses(AT + timedelta(minutes=4))) == 1
    store.usage.erase(["call-3"])
    assert [miss.query for miss in store.usage.misses(AT)] == ["q4", "q2"]
