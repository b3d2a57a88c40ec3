"""Data folders, clocks and texts that are not as they should be, through services and terminal.

Each gives a sentence, never a traceback, and nothing that was acknowledged is lost.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_assist.bootstrap import Services
from agent_assist.cli import main
from agent_assist.db.errors import StorageError, Trouble
from agent_assist.domain import commands as do
from agent_assist.domain.commands import Refused
from agent_assist.domain.errors import KnownError
from agent_assist.domain.facts import FactError
from tests.skips import only_on
from tests.small_shop import Rep, publish

ROOT = Path(__file__).resolve().parents[2]
READING = (
    ("log", "list"),
    ("log", "show", "ID"),
    ("log", "export"),
    ("log", "export", "--format", "csv"),
    ("log", "verify"),
    ("doctor",),
    ("search", "lamp"),
)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Path]:
    """A folder in which one call was served."""
    folder = tmp_path / "Подаци мој"
    rep = Rep(folder)
    rep.serve()
    rep.close()
    return folder


def run(folder: Path, *command: str) -> int:
    """A command of the terminal on a data folder, in this process."""
    return main(["--data", str(folder), *command])


def told(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    assert "Traceback" not in captured.out + captured.err
    return captured.out + captured.err


# --- folders ------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_a_missing_folder_is_not_made_by_looking(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    missing = tmp_path / "not there"
    code = run(missing, *command)
    text = told(capsys)
    assert not missing.exists()
    if command[0] == "log":
        assert code == 3
        assert "not there" in text
        assert "--data" in text
    else:
        assert code in (0, 1)


def test_a_folder_that_cannot_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    for place in (file, file / "below"):
        with pytest.raises(KnownError, match="cannot be made") as caught:
            Services(place)
        assert caught.value.hint.endswith(".")
        assert run(place, "log", "list") == 3
        assert run(place, "doctor") in (0, 1)
        assert run(place, "search", "lamp") in (0, 1, 3)
        assert str(place) in told(capsys)
    assert run(file, "doctor") == 1
    assert "is a file" in told(capsys)
    assert file.read_text() == "in the way"


def test_a_folder_with_a_library_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    publish(tmp_path)
    assert run(tmp_path, "search", "lamp") == 0
    assert "Return a lamp" in told(capsys)
    assert [path.name for path in tmp_path.glob("journal*")] == []


@pytest.mark.parametrize("file", ["journal.db", "library.db"])
def test_a_folder_of_a_newer_program_is_not_touched(
    served: Path, capsys: pytest.CaptureFixture[str], file: str
) -> None:
    with closing(sqlite3.connect(served / file)) as connection, connection:
        connection.execute(
            "INSERT INTO migration VALUES (99, (SELECT database FROM migration), 'From later.', 0)"
        )
    before = (served / file).read_bytes()
    with pytest.raises(StorageError) as caught:
        Services(served)
    assert caught.value.trouble is Trouble.TOO_NEW
    for command in READING:
        code = run(served, *command)
        text = told(capsys)
        affected = file == "journal.db" or command[0] in ("search", "doctor")
        if affected:
            assert code == (1 if command == ("doctor",) else 3), command
            assert "newer version" in text
    assert (served / file).read_bytes() == before
    with pytest.raises(StorageError):
        Services(served)  # and the first failure let the lock go


@pytest.mark.parametrize("file", ["journal.db", "library.db"])
def test_a_damaged_file_is_a_sentence(
    served: Path, capsys: pytest.CaptureFixture[str], file: str
) -> None:
    (served / file).write_bytes(b"not a database at all" * 500)
    with pytest.raises(StorageError) as caught:
        Services(served)
    assert caught.value.trouble is Trouble.DAMAGED
    assert run(served, "doctor") == 1
    assert "damaged" in told(capsys)
    assert run(served, "search", "lamp") == 3
    assert "damaged" in told(capsys)


def test_a_second_program_says_so_and_only_reads(served: Path) -> None:
    first, second = Rep(served), Rep(served)
    try:
        first.greet()
        first.saved()
        assert first.services.notice == ""
        assert "Another window" in second.services.notice
        start = second.calls.start_view()
        assert start.open == ()
        assert start.topics
        with pytest.raises(Refused, match="Another window"):
            second.take()
        with pytest.raises(Refused):
            second.calls.take_up(first.id)
        assert second.find.find("lamp").hits
        second.find.miss("zzz")
        first.settle()
        first.go("next", "yes", "done")
        first.finish()
        first.saved()
        assert len(second.services.journal.list()) == 2
    finally:
        second.services.close()
        first.services.close()
    third = Rep(served)
    try:
        assert third.services.notice == ""
        assert third.take().step == "hello"
    finally:
        third.services.close()


def test_the_terminal_reads_while_the_window_serves(
    served: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rep = Rep(served)
    try:
        rep.greet()
        rep.saved()
        assert run(served, "log", "list") == 0
        assert "2 of 2 calls" in told(capsys)
        for command in READING:
            filled = tuple(rep.id if word == "ID" else word for word in command)
            assert run(served, *filled) == 0
        assert run(served, "doctor", "--rebuild") == 3
        assert "Another window" in told(capsys)
        assert rep.go("next").status.value == "active"
    finally:
        rep.services.close()


def test_a_full_disk_in_mid_call(served: Path) -> None:
    rep = Rep(served)
    writer = rep.services.journal._writer
    assert writer is not None
    rep.greet()
    rep.saved()
    writer.connection.execute(f"PRAGMA max_page_count = {writer.setting('page_count')}")
    for number in range(40):
        rep.calls.do(rep.id, do.Note(f"{number} " + "long note " * 1000))
    view = rep.settle()
    assert view.step == "done"
    saved = rep.calls.saved(rep.id)
    while saved.saved or not saved.reason:
        saved = rep.calls.saved(rep.id)
    assert "no space left" in saved.reason
    writer.connection.execute("PRAGMA max_page_count = 1073741823")
    rep.services.journal.retry_now()
    rep.saved()
    assert rep.calls.saved(rep.id).saved
    state = rep.calls._entry(rep.id).call
    rep.close()
    again = Rep(served)
    try:
        assert again.calls._entry(rep.id).call == state
        assert again.services.journal.verify().good
    finally:
        again.services.close()


def test_a_disk_that_stays_full_loses_nothing_acknowledged(served: Path) -> None:
    rep = Rep(served)
    journal = rep.services.journal
    writer = journal._writer
    assert writer is not None
    rep.greet()
    rep.saved()
    kept = rep.calls._entry(rep.id).call
    writer.connection.execute(f"PRAGMA max_page_count = {writer.setting('page_count')}")
    for _ in range(40):
        rep.calls.do(rep.id, do.Note("long note " * 1000))
    assert rep.services.close() > 0
    again = Rep(served)
    try:
        resumed = again.calls._entry(rep.id).call
        assert resumed.sequence >= kept.sequence
        assert resumed.place == kept.place
        assert again.services.journal.verify().good
    finally:
        again.services.close()


@only_on("linux", "darwin")
def test_a_folder_that_vanishes_in_mid_call(served: Path) -> None:
    rep = Rep(served)
    rep.greet()
    rep.saved()
    away = served.with_name("away")
    served.rename(away)
    rep.calls.do(rep.id, do.Note("while it was gone"))
    saved = rep.calls.saved(rep.id)
    while not saved.reason:
        saved = rep.calls.saved(rep.id)
    assert not saved.saved
    assert f"{served / 'journal.db'} is not there" in saved.reason
    away.rename(served)
    rep.services.journal.retry_now()
    rep.saved()
    assert rep.calls.saved(rep.id).saved
    state = rep.calls._entry(rep.id).call
    rep.close()
    again = Rep(served)
    assert again.calls._entry(rep.id).call == state
    assert again.services.journal.verify().good
    shutil.rmtree(served)
    again.calls.do(rep.id, do.Note("into nothing"))
    assert again.services.close() == 1


AS_SOMEBODY_ELSE = """
    import os, sys
    from pathlib import Path
    from agent_assist.bootstrap import Services
    from agent_assist.cli import main
    from agent_assist.domain.errors import KnownError
    writable, folder, call = sys.argv[1:]
    commands = (
        ["log", "list"], ["log", "show", call], ["log", "export", "--out", "OUT"],
        ["log", "verify"], ["doctor"], ["search", "lamp"], ["walk", "hours", "--answers", "-"],
    )
    def run(folder, command):
        out = str(Path(folder, "export.jsonl"))
        return main(["--data", folder, *(out if word == "OUT" else word for word in command)])
    for command in commands:  # all that is imported on the way is there then
        run(writable, command)
    print("=" * 9, flush=True)
    if hasattr(os, "getuid") and os.getuid() == 0:
        # Superusers may write anywhere, so this is done as somebody else.
        os.setgid(65534)
        os.setuid(65534)
    for command in commands:
        code = run(folder, command)
        print("CODE", code, *command[:2], flush=True)
    try:
        Services(Path(folder))
    except KnownError as error:
        print("SERVICES", error)
"""


@only_on("linux", "darwin")
@pytest.mark.xdist_group("opens the folders above")
def test_a_read_only_folder_is_read_and_not_served(served: Path, tmp_path: Path) -> None:
    writable = tmp_path / "writable"
    shutil.copytree(served, writable)
    with closing(sqlite3.connect(served / "journal.db")) as connection:
        (call,) = connection.execute("SELECT id FROM interaction").fetchone()
    opened_up = [*tmp_path.parents, tmp_path]
    modes = {path: path.stat().st_mode for path in opened_up if path.stat().st_uid == os.getuid()}
    for path in modes:
        path.chmod(modes[path] | 0o055)
    for path in (*served.iterdir(), served):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        done = subprocess.run(
            [
                sys.executable,
                "-c",
                textwrap.dedent(AS_SOMEBODY_ELSE),
                str(writable),
                str(served),
                call,
            ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=120,
            stdin=subprocess.DEVNULL,
        )
    finally:
        served.chmod(0o755)
        for path, mode in modes.items():
            path.chmod(mode)
    assert "Traceback" not in done.stderr, done.stderr
    after = done.stdout.partition("=" * 9)[2]
    assert "SERVICES" in after, done.stderr
    assert "cannot be written" in after.partition("SERVICES")[2]
    codes = dict(
        reversed(line.removeprefix("CODE ").split(" ", 1))
        for line in after.splitlines()
        if line.startswith("CODE ")
    )
    assert codes["log list"] == "0"
    assert codes["log show"] == "0"
    assert codes["log verify"] == "0"
    assert codes["doctor"] == "1"
    assert "cannot be written" in after
    assert codes["search lamp"] == "0"
    assert codes["log export"] == "3"


# --- clocks and texts ---------------------------------------------------------------------------


def test_a_clock_that_jumps_back(served: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rep = Rep(served)
    now = datetime.now(UTC)
    rep.calls._now = lambda: now
    rep.greet()
    rep.calls._now = lambda: now - timedelta(days=400)
    rep.settle()
    due = now - timedelta(days=399)
    rep.calls.do(rep.id, do.MakePromise("p", "call back", due, "Jelena"))
    rep.go("next", "yes", "done")
    elapsed = [r.elapsed_ms for r in rep.calls._entry(rep.id).records]
    assert elapsed == sorted(elapsed)
    rep.finish()
    rep.calls._now = lambda: now
    rep.take()
    rep.saved()
    assert rep.services.journal.verify().good
    live = rep.services.journal.reader.projections()
    rep.services.journal.rebuild()
    assert rep.services.journal.reader.projections() == live
    rep.services.close()
    for command in (("log", "list"), ("log", "verify"), ("doctor",)):
        assert run(served, *command) == 0
    assert "3 of 3 calls" in told(capsys)


NAMES = {
    "lone surrogates": "Mil\ud800ica\udfff",
    "right to left": "عبد الرحمن \u202eevil\u202c",
    "combining": "Z̸̢͊a̷l̶g̴o̵" * 10,
    "emoji": "👩‍👩‍👧‍👦 Ana 🇷🇸",
    "braces": "{{ house.shop_name }} {% for x in y %}",
    "a formula": '=HYPERLINK("x")',
    "control": "Ana\x00\x1b[31m\r\nPetrović",
    "long": "А" * 190,
    "too long": "A" * 10_000,
    "nothing": "   ",
    "no letters": "12345",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_with_any_unicode(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    rep = Rep(tmp_path)
    rep.take(language="sr-Latn")
    rep.go("next", "agrees")
    rep.calls.do(rep.id, do.KeepDraft("first_name", name))
    if any(letter.isalpha() for letter in name) and len(name) <= 200:
        rep.tell(first_name=name, last_name="Petrović")
    else:
        with pytest.raises(FactError, match=r"[.ć]$") as wrong:
            rep.tell(first_name=name, last_name="Petrović")
        assert wrong.value.field == "first_name"
        rep.tell(first_name="Ana", last_name="Petrović")
    view = rep.view
    assert view.say is not None
    assert view.say.complete
    if "{{" in name:
        assert "{{ house.shop_name }}" in view.say.text
    rep.go("next")
    assert rep.calls._entry(rep.id).call.said[-1].text == view.say.text
    rep.calls.do(rep.id, do.Note(name))
    rep.calls.do(rep.id, do.ChangeGuide("hours", name[:2000]))
    rep.calls.do(rep.id, do.Transfer(name[:2000].strip() or "x", name.strip() or "x"))
    rep.calls.do(rep.id, do.AnswerTransfer(True))
    state = rep.calls._entry(rep.id).call
    id_ = rep.id
    rep.finish()
    rep.saved()
    stored = rep.services.journal.interaction(id_)
    assert stored is not None
    assert stored.place.customer_facts == state.place.customer_facts
    assert stored.notes == state.notes
    rep.close()
    for command in (
        ("log", "list"),
        ("log", "list", "--text", name[:50]),
        ("log", "show", id_),
        ("log", "export"),
        ("log", "export", "--format", "csv"),
        ("log", "verify"),
        ("search", f"a{name[:500]}".replace("\x00", "")),
    ):
        assert run(tmp_path, *command) in (0, 1), command
        text = told(capsys)
        assert "\x1b" not in text
        text.encode("utf-8")
    assert main(["--data", str(tmp_path), "--json", "log", "show", id_]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), list)


def test_a_note_of_ten_thousand_characters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note = ("Ж" * 99 + "\n") * 100
    rep = Rep(tmp_path)
    rep.greet()
    rep.calls.do(rep.id, do.Note(note))
    with pytest.raises(Refused, match="shorten it"):
        rep.calls.do(rep.id, do.Note("x" * 1_000_000))
    assert rep.view.notes == note
    rep.saved()
    id_ = rep.id
    rep.close()
    again = Rep(tmp_path)
    assert again.calls.take_up(id_).notes == note
    again.close()
    assert run(tmp_path, "log", "show", id_) == 0
    assert "Ж" * 99 in told(capsys)


def test_answers_of_a_walk_that_are_no_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = str(ROOT / "tests" / "packs" / "small")
    walk = ("walk", "returns", "--pack", pack, "--answers")
    assert run(tmp_path, *walk, str(tmp_path / "none")) == 2
    assert "cannot be read" in told(capsys)
    bad = tmp_path / "bad"
    bad.write_bytes(b"\xff\xfe")
    assert run(tmp_path, *walk, str(bad)) == 2
    assert "UTF-8" in told(capsys)
    surrogate = json.dumps({"kind": "note", "text": "Mil\ud800ica"})
    stdin = io.TextIOWrapper(io.BytesIO(surrogate.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert run(tmp_path, "--json", *walk, "-") == 0
    told(capsys).encode("utf-8")


@pytest.mark.parametrize(
    "command",
    [
        ("log", "show", "\udcff"),
        ("log", "list", "--customer", "\udcff"),
        ("log", "list", "--text", "\udcff\x00"),
        ("search", "\udcff"),
        ("walk", "\udcff"),
    ],
    ids=lambda c: " ".join(c[:2]),
)
def test_arguments_that_are_no_text(
    served: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    assert run(served, *command) in (0, 1, 2)
    told(capsys)


def test_the_real_command_says_a_sentence_and_exits_with_3(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "agent_assist", "--data", str(tmp_path / "x"), "log", "verify"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert done.stderr.rstrip().endswith(".")
