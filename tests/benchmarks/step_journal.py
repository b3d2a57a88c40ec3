"""What keeping one step costs, with a journal of a million events.

    python -m tests.benchmarks.step_journal [--quick] [--json]

The journal's own CPU is what one command costs beyond the same writes made with the sqlite3 module
alone, at the same settings, on a copy of the same file; the two alternate. Syncs are counted with
strace where it is installed, else as commits.
"""

from __future__ import annotations

import pickle
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import agent_assist
from agent_assist.db.journal_writer import JournalWriter
from agent_assist.db.records import from_us, to_us
from agent_assist.journal import chain
from agent_assist.journal.entries import Happened, Rows
from agent_assist.journal.journal import Journal
from agent_assist.journal.projections import project
from tests.benchmarks.figures import Figure, Tell, figure, main, percentile
from tests.unit.journal import stories
from tests.unit.journal.stories import BEGIN, Story, whole_call

EVENTS, QUICK_EVENTS = 1_000_000, 60_000
CONTACTS = 500
RETURNING = "cust-returning"
EVENTS_IN_IT = "SELECT count(*) FROM entry WHERE sequence > 0"
"""The others are commands."""
PAIRS, QUICK_PAIRS = 600, 200


# --- a big journal ------------------------------------------------------------------------------


def typical_call(id_: str = "template", customer: str = "template-customer") -> Story:
    """A call of a usual length, of which the big journal is made."""
    story = whole_call(id_, customer)
    story.told.pop()
    for number in range(12):
        story.go(f"step-{number}")
        story.say(f"What is said at step {number}, in a sentence of a usual length.")
    story.close()
    return story


def fill_journal(folder: Path, events: int) -> int:
    """A journal of so many events in a new folder; how many there are.

    The first time it is built, which takes half a minute for a million; it is kept in the
    temporary folder and copied from then on, as long as nothing that it is made with changes.
    """
    made_with = [Path(__file__), Path(stories.__file__)]
    for package in ("db", "domain", "flow", "journal"):
        made_with += sorted(Path(agent_assist.__file__).parent.glob(f"{package}/**/*.py"))
    state = zlib.crc32(b"".join(path.read_bytes() for path in made_with))
    kept = Path(tempfile.gettempdir(), "agent-assist-benchmarks", f"{events}-events-{state:08x}")
    if not kept.exists():
        for old in kept.parent.glob(f"{events}-events-*"):
            shutil.rmtree(old)
        kept.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as begun:
            whole = Path(begun, "whole")
            whole.mkdir()
            build_journal(whole, events)
            whole.rename(kept)
    shutil.copytree(kept, folder)
    connection = sqlite3.connect(folder / "journal.db")
    count: int = connection.execute(EVENTS_IN_IT).fetchone()[0]
    connection.close()
    return count


def build_journal(folder: Path, events: int, contacts: int = CONTACTS) -> int:
    """Fill a new journal with calls, quickly: one call is folded, the others are its copies.

    The chain and all lists are as if each had been served; `contacts` of them are with
    `RETURNING`. How many events there are.
    """
    story = typical_call()
    template = Rows.after(0, None)
    for happened in story.told:
        template.add(happened.given, happened.events)
    per_call = sum(len(happened.events) for happened in story.told)
    calls = max(contacts, events // per_call)
    with Journal.open(folder) as journal:
        writer = journal._writer
        assert writer is not None
        writer.connection.execute("PRAGMA synchronous = OFF")
        writer.connection.execute("PRAGMA cache_size = -400000")
        count, link = 0, chain.GENESIS
        for first in range(0, calls, 500):
            with writer.transaction():
                for number in range(first, min(first + 500, calls)):
                    count, link = _copy(writer, template, story, number, contacts, count, link)
    return calls * per_call


def _copy(
    writer: JournalWriter,
    template: Rows,
    story: Story,
    number: int,
    contacts: int,
    count: int,
    link: bytes,
) -> tuple[int, bytes]:
    id_, customer = f"call-{number:07}", f"cust-{number}" if number >= contacts else RETURNING
    later = number * 300_000_000
    entries, payloads = [], []
    offset = count
    for row in template.entries:
        command = row["command"].replace("template", id_)
        at_us = row["at_us"] + later
        fields = (
            id_,
            row["sequence"],
            row["kind"],
            command,
            at_us,
            row["elapsed_ms"],
            row["body"],
            row["digest"],
        )
        previous, link = link, chain.link_of(link, *fields)
        count += 1
        entries.append(
            {
                **row,
                "position": count,
                "interaction": id_,
                "command": command,
                "at_us": at_us,
                "previous": previous,
                "link": link,
            }
        )
    for row in template.payloads:
        payloads.append({**row, "position": row["position"] + offset})
    writer.add("entry", entries)
    writer.add("payload", payloads)
    assert story.state is not None
    place = replace(story.state.place, customer=customer)
    state = replace(
        story.state,
        id=id_,
        place=place,
        promises=(),
        started=story.state.started + timedelta(microseconds=later),
    )
    last = story.told[-1]
    moved = tuple(replace(e, at=from_us(to_us(e.at) + later)) for e in last.events)
    given = replace(last.given, interaction=id_, at=from_us(to_us(last.given.at) + later))
    project(writer, given, moved, None, state)
    return count, link


# --- measuring ----------------------------------------------------------------------------------


class Recorder:
    """A connection that remembers what was written through it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.writes: list[tuple[str, Any, bool]] = []

    def execute(self, sql: str, params: Any = ()) -> Any:
        if not sql.startswith("SELECT"):
            self.writes.append((sql, params, False))
        return self._connection.execute(sql, params)

    def cursor(self) -> Recorder:
        return self

    def executemany(self, sql: str, rows: Any) -> None:
        self.writes.append((sql, rows, True))
        self._connection.executemany(sql, rows)

    def close(self) -> None:
        self._connection.close()


def raw_connection(path: Path) -> sqlite3.Connection:
    """The sqlite3 module alone, with the journal's own settings."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("foreign_keys = ON", "journal_mode = WAL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def replay(connection: sqlite3.Connection, writes: Sequence[tuple[str, Any, bool]]) -> None:
    """The same writes, made by hand."""
    for sql, params, many in writes:
        if many:
            connection.executemany(sql, params)
        else:
            connection.execute(sql, params)


def commands(count: int, kind: str) -> list[Happened]:
    """A call going on behind the big journal: steps that are said and taken, or long notes."""
    story = Story(f"measured-{kind}", BEGIN + timedelta(days=4000))
    story.start()
    story.link(RETURNING, first_name="Petra")
    for number in range(count):
        if kind == "note":
            story.note("n" * 10_000)
        elif number % 2:
            story.say(f"What is said at step {number}, in a sentence of a usual length.")
        else:
            story.go(f"step-{number % 40}")
    return story.told


def cost_of_commands(folder: Path, copy: Path, kind: str, pairs: int) -> list[Figure]:
    """CPU and wall time of each command, against the same writes by hand."""
    ours: list[tuple[float, float]] = []
    raw: list[tuple[float, float]] = []
    with Journal.open(folder) as journal, by_hand(journal) as recorder:
        connection = raw_connection(copy / "journal.db")
        for happened in commands(pairs, kind):
            recorder.writes.clear()
            ours.append(timed(lambda happened=happened: journal._write([happened])))
            raw.append(timed(lambda: replay(connection, recorder.writes)))
        connection.close()
    own = [a[0] - b[0] for a, b in zip(ours[2:], raw[2:], strict=True)]
    figures = []
    baseline = statistics.median(b[0] for b in raw[2:])
    cpu = statistics.median(own)
    figures.append(figure(f"journal {kind}: own CPU p50", cpu, "ms", baseline, 0.5))
    for name, part in (("p50", 0.5), ("p95", 0.95)):
        wall = percentile([a[1] for a in ours[2:]], part)
        baseline = percentile([b[1] for b in raw[2:]], part)
        goal = baseline * 2 + 1
        figures.append(
            figure(f"journal {kind}: time to the disk {name}", wall, "ms", baseline, goal)
        )
    return figures


@contextmanager
def by_hand(journal: Journal) -> Iterator[Recorder]:
    """The journal's writing thread ended, so that its work can be done and timed here."""
    assert journal._writer is not None
    assert journal._saver is not None
    journal._saver.close(1)
    recorder = Recorder(journal._writer.connection)
    journal._writer._connection = recorder
    yield recorder


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """CPU and wall time in milliseconds."""
    wall, cpu = time.perf_counter(), time.thread_time()
    work()
    return (time.thread_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000


def cost_of_reading(folder: Path, rounds: int) -> Figure:
    """What the desk asks when a returning customer is linked; the baseline is its p95."""
    with Journal.open(folder, write=False) as journal:
        journal.customer(RETURNING)
        took = [timed(lambda: journal.customer(RETURNING))[1] for _ in range(rounds)]
    return figure(
        f"journal: a returning customer with {CONTACTS} contacts p50",
        statistics.median(took),
        "ms",
        percentile(took, 0.95),
        2.0,
    )


# --- syncs --------------------------------------------------------------------------------------


def syncs(kind: str, count: int, writes: Sequence[Sequence[tuple[str, Any, bool]]]) -> float | None:
    """Syncs of the file for so many commands; None without strace."""
    if shutil.which("strace") is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        recorded = Path(folder) / "writes"
        recorded.write_bytes(pickle.dumps(writes[:count]))
        with Journal.open(Path(folder)):
            pass
        log = Path(folder) / "strace"
        subprocess.run(
            [
                *("strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", str(log)),
                *(sys.executable, "-m", __spec__.name, "--syncs", kind, folder, str(count)),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        return float(sum("sync(" in line for line in log.read_text().splitlines()))


def run_for_syncs(kind: str, folder: Path, count: int) -> None:
    """In a process of its own, watched by strace: write so many commands, one by one."""
    if kind == "raw":
        connection = raw_connection(folder / "journal.db")
        for writes in pickle.loads((folder / "writes").read_bytes()):
            replay(connection, writes)
        connection.close()
        return
    with Journal.open(folder) as journal:
        for happened in commands(count, "step")[:count]:
            journal.append(happened.given, happened.events).result()


def sync_figure(count: int) -> Figure:
    """Syncs per acknowledged command, ours and by hand."""
    recorded = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Journal.open(Path(folder)) as journal,
        by_hand(journal) as recorder,
    ):
        for happened in commands(2 * count, "step")[: 2 * count]:
            recorder.writes.clear()
            journal._write([happened])
            recorded.append(list(recorder.writes))
    counted = [syncs(kind, n, recorded) for kind in ("ours", "raw") for n in (count, 2 * count)]
    if None in counted:
        commits = sum(sql == "COMMIT" for writes in recorded for sql, _, _ in writes)
        return figure("journal: commits per command", commits / len(recorded), "commits", 1.0, 1.0)
    # The difference of two counts is free of what opening and closing sync.
    once, twice, raw_once, raw_twice = (value or 0.0 for value in counted)
    per_command, baseline = (twice - once) / count, (raw_twice - raw_once) / count
    return figure("journal: syncs per command", per_command, "syncs", baseline, baseline)


def measure(quick: bool, tell: Tell) -> list[Figure]:
    """All figures of the journal."""
    pairs = QUICK_PAIRS if quick else PAIRS
    with tempfile.TemporaryDirectory() as base:
        folder, copy = Path(base) / "ours", Path(base) / "raw"
        events = fill_journal(folder, QUICK_EVENTS if quick else EVENTS)
        shutil.copytree(folder, copy)
        figures = [
            *cost_of_commands(folder, copy, "step", pairs),
            *cost_of_commands(folder, copy, "note", pairs // 4),
            cost_of_reading(folder, pairs),
        ]
    least = QUICK_EVENTS * 0.9 if quick else EVENTS * 0.9
    size = Figure("journal: events in it", events, "events", 0, least, events >= least)
    return [size, *figures, sync_figure(40 if quick else 200)]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--syncs"]:  # the process whose syncs are counted
        kind, folder, count = sys.argv[2:]
        run_for_syncs(kind, Path(folder), int(count))
        sys.exit(0)
    sys.exit(main(__doc__, "fewer events and calls", measure))
