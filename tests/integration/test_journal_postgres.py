"""Journal and library on a real PostgreSQL server: nothing stands in a team's way."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from agent_assist.db import journal_tables, library_tables
from agent_assist.db.engine import Database, open_server
from agent_assist.db.errors import StorageError, Trouble
from agent_assist.db.journal_reader import Filter
from agent_assist.db.library_store import LibraryStore
from agent_assist.db.migrate import migrate
from agent_assist.db.records import (
    Desk,
    Draft,
    FoundCall,
    Item,
    Learned,
    Miss,
    NewName,
    Standing,
    Withdrawn,
)
from agent_assist.journal.journal import Journal
from agent_assist.journal.projections import words_asked
from agent_assist.search.persons import asked_digits, asked_forms, stored_form, stored_sound
from tests.skips import OTHER_SYSTEM
from tests.unit.journal.stories import Story, mixed, random_story, whole_call, write

pytestmark = [
    pytest.mark.skipif(
        sys.platform == "win32",
        reason=OTHER_SYSTEM + "pgserver has no PostgreSQL for Windows",
    ),
    # Started as root, each server would make the same system user: two at once trip over it.
    pytest.mark.xdist_group("postgres"),
]

AT = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    # Not below pytest's own folder: whichever pytest starts next closes that to other users, and
    # started as root the server runs as one.
    with tempfile.TemporaryDirectory(prefix="agent-assist-pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with pytest.MonkeyPatch.context() as environment:
            # While it is imported it looks for a folder for its sockets, and warns without one.
            environment.setenv("XDG_RUNTIME_DIR", str(folder))
            import pgserver

        running = pgserver.get_server(folder / "data", cleanup_mode="delete")
        yield running.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
        running.cleanup()


@pytest.fixture
def database(server: str) -> Iterator[Database]:
    opened = open_server(server)
    with opened.writing() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    yield opened
    opened.close()


@pytest.fixture
def journal(database: Database) -> Iterator[Journal]:
    migrate(database, "journal", journal_tables.STEPS)
    with Journal(database) as opened:
        yield opened


def test_the_journal_keeps_what_it_is_given(journal: Journal) -> None:
    stories = [random_story(seed, f"call-{seed}") for seed in range(6)]
    write(journal, *mixed(stories))
    write(journal, *stories[0].told)
    for story in stories:
        assert journal.read(story.id) == tuple(story.told)
        assert journal.interaction(story.id) == story.state
    assert journal.verify().good
    live = journal.reader.projections()
    journal.rebuild()
    assert journal.reader.projections() == live


def standing(call: FoundCall) -> Standing:
    return Standing(call.row.started, call.row.id)


def test_lists_customers_promises_and_counts(journal: Journal) -> None:
    write(journal, *whole_call().told)
    still_open = Story("open")
    still_open.start()
    still_open.link("cust-1", first_name="nul \0 and half \ud83d")
    write(journal, *still_open.told)
    assert journal.open_events()[0][0].interaction == "open"
    assert [row.id for row in journal.list(Filter(text="WONT"))] == ["call-1"]
    assert [row.id for row in journal.list(Filter(words=words_asked("петр WONT")))] == ["call-1"]
    found = journal.reader.found(Filter(words=words_asked("petra"), served_by="ana"))
    assert [(one.row.id, one.name, one.rep_name) for one in found] == [("call-1", "Petra", "Ana")]
    assert journal.reader.count(Filter(words=words_asked("petra"), open=True)) == 0
    assert [one.row.id for one in journal.reader.found(Filter(before=standing(found[0])))] == [
        "open"
    ]
    assert journal.reader.reps() == (("ana", "Ana"),)
    assert journal.reader.values_of("topic") == ("", "faulty")
    assert journal.reader.closed_before(AT + timedelta(days=900)) == ("call-1",)
    assert journal.reader.promises_of(["call-1", "open"]) == 1
    known = journal.customer("cust-1")
    assert known.contacts == 2
    assert known.facts["first_name"] == "nul \ufffd and half \ufffd"
    assert [promise.id for promise in known.owed] == ["call-1-p1"]
    assert journal.reader.solution_counts()[0].solved == 1
    assert journal.reader.sessions("ana")[0].commands == 16


def test_two_desks_write_one_chain(journal: Journal, database: Database) -> None:
    with Journal(database) as other:
        stories = [random_story(seed, f"call-{seed}") for seed in range(4)]
        done = []
        for number, story in enumerate(stories):
            desk = journal if number % 2 else other
            done += [desk.append(one.given, one.events) for one in story.told]
        for future in done:
            future.result(30)
    for story in stories:
        assert journal.read(story.id) == tuple(story.told)
    assert journal.verify().good


def test_erasing_leaves_the_chain_whole(journal: Journal) -> None:
    write(journal, *whole_call().told)
    assert journal.erase_customer("cust-1") == ("call-1",)
    assert journal.verify().good
    assert journal.customer("cust-1").contacts == 0
    erased = journal.reader.projections()
    journal.rebuild()
    assert journal.reader.projections() == erased


def test_the_library_keeps_what_it_is_given(database: Database) -> None:
    migrate(database, "library", library_tables.STEPS)
    store = LibraryStore(database)
    item = Item("solution", "reset", 0, '{"title": "Ž"}', "", "sup", AT)
    store.change_drafts([Draft("solution", "reset", "sup", "x", 0, AT)])
    mine = [("solution", "reset", "sup")]
    version = store.publish(b"\0\xff", message="m", author="sup", at=AT, items=[item], drafts=mine)
    assert store.snapshot(version.number) == b"\0\xff"
    assert store.versions() == (version,)
    assert store.drafts() == ()
    assert store.items()[0].revision == 1
    learned = Learned("reset", "wont charge", 1.25, 1_700_000_000.123456)
    store.usage.set_learned("reset", [learned], query="wont charge", interaction="call-1")
    store.usage.note_use("ana", "solution", "reset", "", AT)
    store.usage.note_use("ana", "solution", "reset", "", AT)
    store.usage.note_miss(Miss("q", "en", "call-1", AT))
    assert store.usage.learned() == (learned,)
    assert store.usage.uses("solution") == {"reset": 2}
    assert store.usage.erase(["call-1"]) == 1
    assert store.usage.misses(AT) == ()


def test_the_studio_keeps_names_bans_and_desks(database: Database) -> None:
    migrate(database, "library", library_tables.STEPS)
    store = LibraryStore(database)
    store.usage.set_learned("solution/old@en", [Learned("solution/old@en", "q", 1.0, 2.0)])
    store.usage.note_use("ana", "solution", "old", "", AT)
    ban = Withdrawn("template", "hello", "", "wrong", "sup", AT)
    store.publish(b"1", message="", author="sup", at=AT, withdrawn=ban)
    gone = Item("solution", "old", 0, "{}", "", "sup", AT, removed=True)
    name = NewName(0, "solution", "old", "new")
    store.publish(b"2", message="", author="sup", at=AT, items=[gone], renamed=[name])
    assert store.renamed(after=1) == (replace(name, version=2),)
    assert [one.id for one in store.archived()] == ["old"]
    assert store.newest_revisions() == {("solution", "old"): 1}
    assert [one.document for one in store.usage.learned()] == ["solution/new@en"]
    assert store.usage.uses("solution") == {"new": 1}
    assert store.withdrawn_since(0) == (ban,)
    assert store.withdrawn_since(2) == ()
    for version in (1, 2):
        store.note_desk(Desk("ana@till", "Ana", version, AT))
    assert store.desks() == (Desk("ana@till", "Ana", 2, AT),)


def test_a_newer_database_is_refused(database: Database) -> None:
    migrate(database, "library", [*library_tables.STEPS, lambda _: None])
    with pytest.raises(StorageError) as caught:
        migrate(database, "library", library_tables.STEPS)
    assert caught.value.trouble is Trouble.TOO_NEW


def test_a_server_that_does_not_answer_gives_a_sentence() -> None:
    gone = open_server("postgresql+psycopg://ana:secret@127.0.0.1:1/x?connect_timeout=2")

    def use() -> None:
        with gone.reading():
            pass

    with pytest.raises(StorageError) as caught:
        use()
    assert caught.value.trouble is Trouble.UNREACHABLE
    assert "secret" not in str(caught.value)


def test_customers_are_found_without_accents_and_by_digits(
    journal: Journal, database: Database
) -> None:
    people = (
        ("c1", "last_name", "Ђорђевић"),
        ("c2", "last_name", "Djordjević-Marić"),
        ("c3", "last_name", "Παπαδόπουλος"),
        ("c4", "phone", "+381115550100"),
    )
    with database.writing() as connection:
        for customer, name, value in people:
            connection.execute(
                text(
                    "INSERT INTO customer_fact VALUES (:customer, :name, :value, :folded, :sound)"
                ),
                {
                    "customer": customer,
                    "name": name,
                    "value": value,
                    "folded": stored_form(name, value),
                    "sound": stored_sound(name, value),
                },
            )

    def found(typed: str) -> set[str]:
        pairs = [("last_name", form) for form in asked_forms(typed)]
        return set(journal.reader.customers_with(pairs))

    assert found("djordje") == {"c1", "c2"}
    assert found("Đorđević") == {"c1", "c2"}
    assert found("papadop") == {"c3"}
    assert found("Παπαδο") == {"c3"}
    assert journal.reader.customers_holding("last_name", " maric") == ("c2",)
    assert journal.reader.customers_holding("phone", asked_digits("011/555-0100")) == ("c4",)
