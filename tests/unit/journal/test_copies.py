"""Backups of a data folder: made while it is written, the newest kept, put back when asked."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from agent_assist.db.errors import StorageError, Trouble
from agent_assist.db.library_store import LibraryStore
from agent_assist.db.sandbox_store import SandboxStore
from agent_assist.domain.errors import KnownError
from agent_assist.journal import backups, copies
from agent_assist.journal.anchors import FOLDER, anchors
from agent_assist.journal.journal import Journal
from tests.unit.journal.stories import Story, whole_call, write

NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "my data"
    folder.mkdir()
    with Journal.open(folder) as journal:
        write(journal, *whole_call().told)
    LibraryStore.open(folder).close()
    SandboxStore.open(folder).close()
    return folder


def names(paths: tuple[Path, ...]) -> list[str]:
    return [path.name for path in paths]


def test_every_database_is_copied_while_the_journal_is_written(data: Path) -> None:
    with Journal.open(data) as journal:
        made = copies.make_backup(data, NOW, journal)
        write(journal, *whole_call("later", "cust-2").told)
        assert [anchor.place for anchor in journal.reader.anchors()] == [str(made[0])]
        assert journal.verify().good
    stamp = "20260309-080000.db"
    assert names(made) == [f"journal-{stamp}", f"library-{stamp}", f"sandbox-{stamp}"]
    with Journal.open(made[0].parent, write=False, file=made[0].name) as copy:
        assert [row.id for row in copy.list()] == ["call-1"]
        assert copy.verify().good


def test_a_backup_can_be_made_beside_an_open_window(data: Path) -> None:
    with Journal.open(data):
        assert len(copies.make_backup(data, NOW)) == 3


def test_the_newest_seven_are_kept_of_each(data: Path) -> None:
    for day in range(9):
        copies.make_backup(data, NOW + timedelta(days=day))
    for kind in backups.KINDS:
        kept = backups.files(data, kind)
        assert len(kept) == copies.KEPT
        assert backups.taken_at(kept[0]) == NOW + timedelta(days=2)
    left = {path.name.partition("-")[0] for path in (data / FOLDER).iterdir()}
    assert left == set(backups.KINDS)
    assert len(anchors(data)) == copies.KEPT


def test_once_a_day_in_local_time(data: Path) -> None:
    assert copies.is_due(data, NOW)
    copies.make_backup(data, NOW)
    assert not copies.is_due(data, NOW)
    assert copies.is_due(data, NOW + timedelta(days=1))
    assert not copies.is_due(data / "empty", NOW)


def test_the_state_tells_what_there_is_and_when_it_is_old(data: Path) -> None:
    assert copies.backup_state(data, NOW).newest is None
    copies.make_backup(data, NOW)
    state = copies.backup_state(data, NOW + copies.OLD)
    assert (state.newest, state.count, state.old) == (NOW, 1, False)
    assert copies.backup_state(data, NOW + copies.OLD + timedelta(seconds=1)).old


def test_a_full_disk_gets_no_backup_and_a_sentence(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = 150 * 2**20
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(free, 0, free))
    state = copies.backup_state(data, NOW)
    assert state.short_of_space
    with pytest.raises(KnownError, match=r"takes 20\d MB, and 150 MB are free. Free some space"):
        copies.make_backup(data, NOW)
    assert backups.files(data) == ()


def test_a_copy_that_is_given_up_leaves_nothing(data: Path) -> None:
    class Enough(Exception):
        pass

    def stop() -> None:
        raise Enough

    with pytest.raises(Enough):
        copies.make_backup(data, NOW, between=stop)
    assert list((data / FOLDER).iterdir()) == []


def test_a_backup_is_put_back_and_the_former_file_kept(data: Path) -> None:
    (made, *_) = copies.make_backup(data, NOW)
    (data / "journal.db").write_bytes(b"no database any more")
    done = copies.restore(data, made, NOW)
    assert done.taken == NOW
    assert done.aside is not None
    assert done.aside.read_bytes() == b"no database any more"
    assert list(data.glob("*-put-aside-*.db")) == [done.aside]
    with Journal.open(data) as journal:
        assert [row.id for row in journal.list()] == ["call-1"]
        assert journal.verify().good
        write(journal, *whole_call("next", "cust-2").told)
        assert journal.verify().good


def test_what_was_only_in_the_log_of_the_file_is_not_mixed_in(data: Path) -> None:
    """A write-ahead log beside a file that was put back would be played into it."""
    (made, *_) = copies.make_backup(data, NOW)
    journal = Journal.open(data)
    story = Story("late")
    write(journal, *[story.start()])
    kept = {path: path.read_bytes() for path in data.glob("journal.db*")}
    journal.close()
    for path, content in kept.items():
        path.write_bytes(content)
    assert (data / "journal.db-wal").stat().st_size > 0
    copies.restore(data, made, NOW)
    with Journal.open(data) as restored:
        assert [row.id for row in restored.list()] == ["call-1"]


def test_nothing_is_put_back_while_a_window_writes(data: Path) -> None:
    (made, *_) = copies.make_backup(data, NOW)
    before = (data / "journal.db").read_bytes()
    with Journal.open(data), pytest.raises(StorageError) as caught:
        copies.restore(data, made, NOW)
    assert caught.value.trouble is Trouble.IN_USE
    assert (data / "journal.db").read_bytes() == before


@pytest.mark.parametrize("name", ["journal.db", "other-20260309-080000.db", "journal-x.db"])
def test_only_backups_are_put_back(data: Path, name: str) -> None:
    with pytest.raises(KnownError, match=r"is no backup of this program\. Backups lie in"):
        copies.restore(data, data / name, NOW)


def test_a_damaged_backup_is_not_put_back(data: Path) -> None:
    (made, *_) = copies.make_backup(data, NOW)
    content = bytearray(made.read_bytes())
    content[4096 * 3 : 4096 * 6] = os.urandom(4096 * 3)
    made.write_bytes(content)
    before = (data / "journal.db").read_bytes()
    with pytest.raises(StorageError) as caught:
        copies.restore(data, made, NOW)
    assert caught.value.trouble is Trouble.DAMAGED
    assert (data / "journal.db").read_bytes() == before


def test_the_sentence_of_a_damaged_file_names_backup_and_command(data: Path) -> None:
    damaged = StorageError(Trouble.DAMAGED, str(data / "journal.db"))
    assert copies.with_newest_backup(data, damaged) is damaged
    made = [copies.make_backup(data, NOW + timedelta(days=day))[0] for day in range(2)]
    told = copies.with_newest_backup(data, damaged)
    assert copies.restore_command(data, made[-1]) in told.hint
    assert f"{(NOW + timedelta(days=1)).astimezone():%Y-%m-%d %H:%M}" in told.hint
    assert str(made[0]) not in told.hint
    full = StorageError(Trouble.FULL, str(data / "journal.db"))
    assert copies.with_newest_backup(data, full) is full


def test_backups_that_cannot_be_reached_are_named_by_an_erasure(data: Path) -> None:
    (made, *_) = copies.make_backup(data, NOW)
    made.write_bytes(b"damaged")
    assert backups.erase_customer(data, "cust-1") == (made,)
