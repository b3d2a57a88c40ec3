"""Verify names the first entry that is not what was written, and what it cannot see."""

from __future__ import annotations

import io
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.db.journal_reader import EVERYTHING
from agent_assist.db.records import Anchor, Entry
from agent_assist.domain.errors import KnownError
from agent_assist.journal import chain
from agent_assist.journal.entries import Rows
from agent_assist.journal.journal import Journal
from agent_assist.journal.verify import Verification, verify
from tests.unit.journal.stories import mixed, random_story, whole_call, write


def entries_of(*seeds: int) -> list[Entry]:
    """The chain that some interactions give, without a database."""
    rows = Rows.after(0, None)
    for happened in mixed([random_story(seed, f"call-{seed}") for seed in seeds]):
        rows.add(happened.given, happened.events)
    payloads = {row["position"]: row for row in rows.payloads}
    found = []
    for row in rows.entries:
        payload = payloads.get(row["position"], {})
        found.append(Entry(**row, salt=payload.get("salt"), payload=payload.get("body")))
    return found


FIELDS = (
    "interaction", "sequence", "kind", "command", "at_us", "elapsed_ms", "body", "digest",
    "previous", "link",
)  # fmt: skip


def changed(value: object) -> object:
    if isinstance(value, bytes):
        return value[:-1] + bytes([value[-1] ^ 1]) if value else b"x"
    if isinstance(value, int):
        return value + 1
    return f"{value or ''}x" if isinstance(value, str) else 7


@given(seed=st.integers(0, 10_000), data=st.data())
@settings(max_examples=100, deadline=None)
def test_any_single_change_is_named(seed: int, data: st.DataObject) -> None:
    entries = entries_of(seed, seed + 1)
    at = data.draw(st.integers(0, len(entries) - 1))
    name = data.draw(st.sampled_from(FIELDS))
    entries[at] = replace(entries[at], **{name: changed(getattr(entries[at], name))})
    found = verify(entries).first_break
    assert found is not None
    assert (found.kind, found.position) == ("changed", at + 1)


@given(seed=st.integers(0, 10_000), data=st.data())
@settings(max_examples=50, deadline=None)
def test_any_changed_or_removed_payload_is_named(seed: int, data: st.DataObject) -> None:
    entries = entries_of(seed)
    with_payload = [at for at, entry in enumerate(entries) if entry.payload is not None]
    if not with_payload:
        return
    at = data.draw(st.sampled_from(with_payload))
    removed = data.draw(st.booleans())
    payload = None if removed else f"{entries[at].payload} "
    entries[at] = replace(entries[at], payload=payload)
    found = verify(entries).first_break
    assert found is not None
    assert found.position == at + 1
    assert found.kind == ("payload-removed" if removed else "payload-changed")


@given(seed=st.integers(0, 10_000), data=st.data())
@settings(max_examples=50, deadline=None)
def test_any_removed_entry_but_the_last_is_named(seed: int, data: st.DataObject) -> None:
    entries = entries_of(seed, seed + 1)
    at = data.draw(st.integers(0, len(entries) - 2))
    renumbered = data.draw(st.booleans())
    rest = entries[:at] + entries[at + 1 :]
    if renumbered:
        rest = [replace(entry, position=n) for n, entry in enumerate(rest, 1)]
    found = verify(rest).first_break
    assert found is not None
    assert (found.kind, found.position) == ("removed", at + 1)


@given(seed=st.integers(0, 10_000), data=st.data())
@settings(max_examples=50, deadline=None)
def test_any_two_swapped_entries_are_named(seed: int, data: st.DataObject) -> None:
    entries = entries_of(seed, seed + 1)
    first = data.draw(st.integers(0, len(entries) - 3))
    second = data.draw(st.integers(first + 1, len(entries) - 2))
    entries[first], entries[second] = (
        replace(entries[second], position=first + 1),
        replace(entries[first], position=second + 1),
    )
    found = verify(entries).first_break
    assert found is not None
    assert (found.kind, found.position) == ("reordered", first + 1)


def test_an_entry_slipped_in_is_named() -> None:
    entries = entries_of(3, 4)
    forged = replace(entries[4], position=5, elapsed_ms=1, previous=entries[3].link)
    fields = (forged.previous, forged.interaction, forged.sequence, forged.kind, forged.command)
    link = chain.link_of(*fields, forged.at_us, 1, forged.body, forged.digest)
    forged = replace(forged, link=link)
    moved = [replace(entry, position=entry.position + 1) for entry in entries[4:]]
    found = verify([*entries[:4], forged, *moved]).first_break
    assert found is not None
    assert (found.kind, found.position) == ("added", 5)


def test_a_cut_off_end_shows_only_against_an_anchor() -> None:
    entries = entries_of(5, 6)
    anchor = Anchor(datetime.now(UTC), len(entries), entries[-1].link)
    assert verify(entries[:-2]).good
    assert "cut off at the end" in verify(entries[:-2]).cannot_see[0]
    found = verify(entries[:-2], [anchor]).first_break
    assert found is not None
    assert (found.kind, found.position) == ("cut-off", len(entries) - 1)
    assert verify(entries, [anchor]).good


def test_a_chain_written_anew_shows_only_against_an_anchor() -> None:
    entries, others = entries_of(5, 6), entries_of(7, 8)
    anchor = Anchor(datetime.now(UTC), 5, entries[4].link)
    assert verify(others).good
    found = verify(others, [anchor]).first_break
    assert found is not None
    assert (found.kind, found.position) == ("rewritten", 5)


def test_progress_is_told_and_the_work_is_linear() -> None:
    told: list[tuple[int, int]] = []
    many = entries_of(*range(350))
    assert len(many) > 5_000
    verify(many, total=len(many), progress=lambda done, of: told.append((done, of)))
    assert [done for done, _ in told] == list(range(5000, len(many), 5000))


# --- the same in a file -------------------------------------------------------------------------


@contextmanager
def tampered(folder: Path, sql: str) -> Iterator[Journal]:
    """The journal after somebody changed its file behind its back."""
    with closing(sqlite3.connect(folder / "journal.db")) as connection, connection:
        connection.execute(sql)
    with Journal.open(folder, write=False) as journal:
        yield journal


@pytest.fixture
def written(tmp_path: Path) -> Path:
    with Journal.open(tmp_path) as journal:
        write(journal, *whole_call().told)
        assert journal.verify().good
    return tmp_path


@pytest.mark.parametrize(
    ("sql", "kind", "words"),
    [
        (
            "UPDATE entry SET at_us = at_us + 1 WHERE position = 5",
            "changed",
            "Entry 5 (event 3, was_said, of call-1) was changed.",
        ),
        (
            "UPDATE payload SET body = replace(body, 'Ana', 'Eva') WHERE position = 5",
            "payload-changed",
            "Entry 5 (event 3, was_said, of call-1) was changed in its words or facts.",
        ),
        (
            "DELETE FROM payload WHERE position = 5",
            "payload-removed",
            "Entry 5 (event 3, was_said, of call-1) lost its words or facts without an erasure"
            " on record.",
        ),
        (
            "DELETE FROM payload WHERE position >= 5",
            "payload-removed",
            "Entry 5 (event 3, was_said, of call-1) lost its words or facts without an erasure"
            " on record.",
        ),
        ("DELETE FROM entry WHERE position = 5", "removed", "Entry 5 was removed."),
        (
            "DELETE FROM entry WHERE position BETWEEN 5 AND 7",
            "removed",
            "Entries 5 to 7 were removed.",
        ),
    ],
)
def test_a_file_changed_behind_our_back(written: Path, sql: str, kind: str, words: str) -> None:
    with tampered(written, sql) as journal:
        found = journal.verify().first_break
    assert found is not None
    assert (found.kind, found.position, found.sentence) == (kind, 5, words)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE entry SET body = x'ff00' WHERE position = 5",
        "UPDATE entry SET body = CAST(x'7bff' AS TEXT) WHERE position = 5",
        "UPDATE entry SET digest = 'abc' WHERE position = 5",
        "UPDATE entry SET previous = 5 WHERE position = 5",
        "UPDATE entry SET link = 'abc' WHERE position = 5",
        "UPDATE entry SET kind = x'ff' WHERE position = 5",
        "UPDATE entry SET interaction = x'ff' WHERE position = 5",
        "UPDATE entry SET at_us = 9000000000000000000 WHERE position = 5",
        "UPDATE entry SET sequence = 'x' WHERE position = 5",
        "UPDATE payload SET body = x'ff' WHERE position = 5",
        "UPDATE payload SET body = '{' WHERE position = 5",
        "UPDATE payload SET salt = 'abc' WHERE position = 5",
        "DELETE FROM entry WHERE position = 5",
        "INSERT INTO anchor (at_us, count, link, place) VALUES (1, 'x', 'y', 'z')",
        "UPDATE interaction SET started_us = 'x'",
        "UPDATE promise SET due_us = 'x'",
    ],
)
def test_what_no_program_writes_is_told_in_a_sentence(written: Path, sql: str) -> None:
    reads: list[Callable[[Journal], object]] = [
        lambda journal: journal.verify(),
        lambda journal: journal.export("jsonl", io.StringIO()),
        lambda journal: journal.export("csv", io.StringIO()),
        lambda journal: journal.read("call-1"),
        lambda journal: journal.interaction("call-1"),
        lambda journal: journal.list(),
        lambda journal: journal.reader.found(EVERYTHING),
        lambda journal: journal.promises(),
    ]
    told = []
    with tampered(written, sql) as journal:
        for read in reads:
            try:
                found = read(journal)
            except KnownError as error:
                told.append(error.code)
            else:
                if isinstance(found, Verification) and found.first_break is not None:
                    told.append(found.first_break.kind)
    assert told
    assert set(told) <= {"changed", "payload-changed", "removed", "damaged", "damaged-entry"}


@pytest.mark.parametrize("first", [1, 30])
def test_a_cut_off_end_that_the_list_of_calls_still_knows_is_named(
    written: Path, first: int
) -> None:
    with tampered(written, f"DELETE FROM entry WHERE position >= {first}") as journal:
        found = journal.verify().first_break
    assert found is not None
    assert (found.kind, found.position) == ("cut-off", first)
    assert found.sentence.startswith(f"Something was cut off after entry {first - 1}: the list")


def test_the_anchor_of_a_backup_shows_a_cut_off_end(written: Path, tmp_path: Path) -> None:
    (written / "backups").mkdir()
    with Journal.open(written) as journal:
        anchor = journal.backup(written / "backups" / "journal-1.db")
        assert anchor.count == journal.reader.head()[0]
    shutil.copy(written / "backups" / "journal-1.anchor.json", tmp_path / "elsewhere.json")
    sql = f"DELETE FROM entry WHERE position = {anchor.count}"
    with tampered(written, "DELETE FROM anchor") as journal:
        assert journal.verify().good
    with tampered(written, "DELETE FROM interaction") as journal:
        assert journal.verify().good
    with tampered(written, sql) as journal:
        found = journal.verify().first_break
    assert found is not None
    assert (found.kind, found.position) == ("cut-off", anchor.count)
