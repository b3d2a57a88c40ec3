"""Nothing that was acknowledged is missing, whatever happens in mid-call."""

from __future__ import annotations

import multiprocessing
import random
import sqlite3
import sys
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Event

import pytest

from agent_assist.db.errors import StorageError, Trouble
from agent_assist.journal.journal import Journal
from agent_assist.journal.saver import SaveState
from tests.integration.journal_writer import serve_without_end
from tests.unit.journal.stories import Story, whole_call, write

KILLS = 50


def test_killed_fifty_times_in_mid_call(tmp_path: Path) -> None:
    rnd = random.Random(7)
    # Where it can be, the program is loaded once and each writer is a copy of it.
    context = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    if sys.platform != "win32":
        context.set_forkserver_preload(["tests.integration.journal_writer"])
    acknowledged: dict[str, int] = {}
    for number in range(KILLS):
        id_ = f"call-{number}"
        hear, tell = context.Pipe(duplex=False)
        process = context.Process(target=serve_without_end, args=(tmp_path, id_, tell))
        process.start()
        tell.close()
        acknowledged[id_] = _listen_and_kill(process, hear, rnd.randrange(1, 150))
    assert sum(acknowledged.values()) > 50 * KILLS
    with Journal.open(tmp_path) as journal:
        for id_, lines in acknowledged.items():
            stored = [one.given.id for one in journal.read(id_)]
            assert len(stored) >= lines
            assert stored == [f"{id_}-c{n}" for n in range(1, len(stored) + 1)]
        assert journal.verify().good
        assert {events[0].interaction for events in journal.open_events()} == set(acknowledged)
        live = journal.reader.projections()
        journal.rebuild()
        assert journal.reader.projections() == live


def _listen_and_kill(process: BaseProcess, hear: Connection, count: int) -> int:
    """Kill the writer after so many acknowledgements; how many there were in the end."""
    heard = 0
    try:
        while True:
            hear.recv_bytes()
            heard += 1
            if heard == count:
                process.kill()
    except EOFError:
        hear.close()
    process.join(20)
    assert process.exitcode != 0
    assert heard >= count
    return heard


def test_a_full_disk_in_mid_call(tmp_path: Path) -> None:
    heard: list[SaveState] = []
    full = Event()

    def listen(state: SaveState) -> None:
        heard.append(state)
        if state.trouble:
            full.set()

    story = Story()
    with Journal.open(tmp_path, on_state=listen) as journal:
        write(journal, story.start())
        writer = journal._writer
        assert writer is not None
        pages = writer.setting("page_count")
        writer.connection.execute(f"PRAGMA max_page_count = {pages + 30}")
        done = []
        for number in range(60):
            told = story.note(f"{number} " + "x" * 5000)
            done.append(journal.append(told.given, told.events))
        assert full.wait(20)
        state = journal.state
        assert state.trouble is not None
        assert state.trouble.trouble is Trouble.FULL
        assert str(state.trouble).startswith(f"There is no space left to write {tmp_path}")
        assert "Free some space" in state.trouble.hint
        assert not state.saved
        acknowledged = sum(future.done() for future in done)
        with Journal.open(tmp_path, write=False) as other:
            assert len(other.read(story.id)) == acknowledged + 1
        # Nothing overtakes: another call waits behind.
        behind = whole_call("behind").told[0]
        last = journal.append(behind.given, behind.events)
        journal.retry_now()
        assert not last.done()
        writer.connection.execute("PRAGMA max_page_count = 1073741823")
        journal.retry_now()
        last.result(20)
        assert all(future.done() and future.exception() is None for future in done)
        assert journal.state == SaveState(0, None)
        assert journal.read(story.id) == tuple(story.told)
        assert journal.verify().good
    assert heard[-1].saved


def test_closing_on_a_full_disk_says_how_much_is_not_saved(tmp_path: Path) -> None:
    story = Story()
    journal = Journal.open(tmp_path)
    write(journal, story.start())
    writer = journal._writer
    assert writer is not None
    writer.connection.execute(f"PRAGMA max_page_count = {writer.setting('page_count')}")
    done = []
    for number in range(30):
        told = story.note(f"{number} " + "x" * 5000)
        done.append(journal.append(told.given, told.events))
    left = journal.close(patience_s=0.3)
    assert left > 0
    assert sum(future.exception() is not None for future in done) == left
    with pytest.raises(StorageError, match="no space left"):
        done[-1].result()
    with Journal.open(tmp_path) as again:
        assert len(again.read(story.id)) == len(story.told) - left
        # The same commands once more: those that were saved are not doubled.
        write(again, *story.told)
        assert again.read(story.id) == tuple(story.told)


def test_somebody_else_writing_is_waited_for(tmp_path: Path) -> None:
    heard = Event()
    story = Story()
    with Journal.open(tmp_path, on_state=lambda s: heard.set() if s.trouble else None) as journal:
        writer = journal._writer
        assert writer is not None
        writer.connection.execute("PRAGMA busy_timeout = 50")
        other = sqlite3.connect(tmp_path / "journal.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        told = story.start()
        done = journal.append(told.given, told.events)
        assert heard.wait(10)
        assert journal.state.trouble is not None
        assert journal.state.trouble.trouble is Trouble.LOCKED
        assert not done.done()
        other.execute("ROLLBACK")
        other.close()
        done.result(10)
