"""Data folders that are not as they should be: each gives a sentence, and nothing is harmed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from agent_assist.db.errors import StorageError, Trouble
from agent_assist.db.library_store import LibraryStore
from agent_assist.journal.journal import Journal
from tests.unit.journal.stories import whole_call, write

ROOT = Path(__file__).resolve().parents[2]


def trouble_of(call: Callable[[], object]) -> StorageError:
    with pytest.raises(StorageError) as caught:
        call()
    error = caught.value
    assert error.sentence.endswith(".")
    assert error.hint.endswith(".")
    return error


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    folder = tmp_path / "Подаци мој"
    folder.mkdir()
    with Journal.open(folder) as journal:
        write(journal, *whole_call().told)
    LibraryStore.open(folder).close()
    return folder


def test_a_missing_folder(tmp_path: Path) -> None:
    error = trouble_of(lambda: Journal.open(tmp_path / "gone"))
    assert error.trouble is Trouble.MISSING
    assert "gone" in error.sentence
    assert not (tmp_path / "gone").exists()
    assert trouble_of(lambda: LibraryStore.open(tmp_path / "gone")).trouble is Trouble.MISSING


def test_reading_where_there_is_no_journal_makes_none(tmp_path: Path) -> None:
    assert trouble_of(lambda: Journal.open(tmp_path, write=False)).trouble is Trouble.MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("file", ["journal.db", "library.db"])
def test_a_newer_version_is_not_touched(filled: Path, file: str) -> None:
    with closing(sqlite3.connect(filled / file)) as connection, connection:
        connection.execute(
            "INSERT INTO migration VALUES (99, (SELECT database FROM migration), 'From later.', 0)"
        )
    before = (filled / file).read_bytes()
    opener = Journal.open if file == "journal.db" else LibraryStore.open
    for write_it in (True, False):
        error = trouble_of(lambda write_it=write_it: opener(filled, write=write_it))
        assert error.trouble is Trouble.TOO_NEW
        assert "newer version" in error.sentence
    assert (filled / file).read_bytes() == before


def test_a_database_of_another_program(tmp_path: Path, filled: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "journal.db")) as connection, connection:
        connection.execute("CREATE TABLE notes (text)")
    assert trouble_of(lambda: Journal.open(tmp_path)).trouble is Trouble.NOT_OURS
    shutil.copy(filled / "library.db", filled / "journal.db")
    assert trouble_of(lambda: Journal.open(filled)).trouble is Trouble.NOT_OURS


def test_a_damaged_file(filled: Path) -> None:
    path = filled / "journal.db"
    path.write_bytes(b"not a database at all" * 500)
    assert trouble_of(lambda: Journal.open(filled)).trouble is Trouble.DAMAGED
    assert trouble_of(lambda: Journal.open(filled, write=False)).trouble is Trouble.DAMAGED


def test_a_file_damaged_in_the_middle(filled: Path) -> None:
    path = filled / "journal.db"
    data = bytearray(path.read_bytes())
    data[8192:] = os.urandom(len(data) - 8192)
    path.write_bytes(data)

    def use() -> None:
        with Journal.open(filled, write=False) as journal:
            journal.verify()
            journal.list()

    assert trouble_of(use).trouble is Trouble.DAMAGED


def test_a_second_program_reads_and_says_so(filled: Path) -> None:
    with Journal.open(filled) as first, Journal.open(filled) as second:
        assert second.read_only is not None
        assert second.read_only.trouble is Trouble.IN_USE
        assert "Another window" in str(second.read_only)
        assert len(second.list()) == 1
        told = whole_call("late").told[0]
        with pytest.raises(StorageError, match="Another window"):
            second.append(told.given, told.events)
        write(first, told)
        assert [row.id for row in second.list()] == ["call-1", "late"]
    with Journal.open(filled) as third:
        assert third.read_only is None


def test_another_process_holds_the_lock(filled: Path) -> None:
    script = f"""
        import sys
        from pathlib import Path
        from agent_assist.journal.journal import Journal
        journal = Journal.open(Path({str(filled)!r}))
        print(journal.read_only.code if journal.read_only else "writer", flush=True)
        sys.stdin.read()
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "writer\n"
        with Journal.open(filled) as journal:
            assert journal.read_only is not None
        other.kill()
    with Journal.open(filled) as journal:
        assert journal.read_only is None


READ_ONLY = """
    import os, sys
    from pathlib import Path
    folder = Path(sys.argv[1])
    if hasattr(os, "getuid") and os.getuid() == 0:
        # Superusers may write anywhere, so this is done as somebody else.
        import agent_assist.journal.journal, agent_assist.db.library_store, agent_assist.flow
        import agent_assist.db.journal_statements, sqlalchemy.dialects.sqlite, sqlalchemy.exc
        os.setgid(65534)
        os.setuid(65534)
    from agent_assist.db.errors import StorageError
    from agent_assist.db.library_store import LibraryStore
    from agent_assist.journal.journal import Journal
    for opener in (Journal.open, LibraryStore.open):
        try:
            opener(folder)
            print("opened")
        except StorageError as error:
            print(error.code, error)
    with Journal.open(folder, write=False) as journal:
        print(len(journal.list()), journal.verify().good)
"""


@pytest.mark.xdist_group("opens the folders above")
@pytest.mark.parametrize("crashed", [False, True])
def test_a_read_only_folder_can_still_be_read(filled: Path, tmp_path: Path, crashed: bool) -> None:
    folder = filled
    if crashed:  # a log that was not moved into the file lies beside it
        folder = tmp_path / "crashed"
        folder.mkdir()
        with Journal.open(filled) as journal:
            write(journal, *whole_call("second").told)
            for path in filled.iterdir():
                shutil.copy(path, folder)
    opened_up = [*tmp_path.parents, tmp_path]
    modes = {path: path.stat().st_mode for path in opened_up if path.stat().st_uid == os.getuid()}
    for path in modes:
        path.chmod(modes[path] | 0o055)
    for path in (*folder.iterdir(), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(READ_ONLY), str(folder)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
        )
    finally:
        folder.chmod(0o755)
        for path, mode in modes.items():
            path.chmod(mode)
    lines = done.stdout.splitlines()
    assert len(lines) == 3, done.stderr
    assert lines[0].startswith("read-only")
    assert "cannot be written to" in lines[0]
    assert lines[1].startswith("read-only")
    assert lines[2] == ("2 True" if crashed else "1 True")
