"""Backups from the terminal and the window: a damaged folder is whole again by what is said."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist import bootstrap
from agent_assist.bootstrap import Services
from agent_assist.cli import main
from agent_assist.domain.errors import KnownError
from agent_assist.journal import backups
from agent_assist.services import upkeep
from tests.small_shop import Rep
from tests.unit.journal.test_copies import Usage


@pytest.fixture
def served(tmp_path: Path) -> Path:
    """A folder, with a space in its name, in which a call was served and a backup was made."""
    folder = tmp_path / "my data"
    rep = Rep(folder)
    rep.serve()
    rep.services.practising.training.scenarios(rep.services.actor, "en")
    rep.close()
    return folder


def run(folder: Path, *command: str) -> int:
    return main(["--data", str(folder), *command])


def findings(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, object]]:
    capsys.readouterr()
    main(["--json", "--data", str(folder), "doctor"])
    return {one["name"]: one for one in json.loads(capsys.readouterr().out)}


@pytest.mark.parametrize("kind", ["journal", "library", "sandbox"])
def test_doctor_makes_names_and_puts_back(
    served: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert findings(served, capsys)["backup"]["value"] == "none yet"
    run(served, "doctor", "--backup")
    out = capsys.readouterr().out
    assert re.search(r"backup +1, the newest of \d{4}-", out)
    assert re.search(r"sandbox +0 practice runs, 0 review cards", out)
    (backup,) = backups.files(served, kind)
    (served / f"{kind}.db").write_bytes(b"x" * 9000)
    found = findings(served, capsys)[kind]
    assert not found["well"]
    command = re.search("“(.*)”", str(found["to_do"]))
    assert command is not None
    program, *arguments = shlex.split(command[1])
    assert program == "agent-assist"
    main(arguments)
    assert f"{kind}.db is as it was at" in capsys.readouterr().err
    assert findings(served, capsys)[kind]["well"]
    (aside,) = served.glob(f"{kind}-put-aside-*.db")
    assert aside.read_bytes() == b"x" * 9000
    assert backup.exists()


def test_a_damaged_folder_says_what_to_type_and_then_all_is_there(
    served: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(served, "doctor", "--backup")
    content = bytearray((served / "journal.db").read_bytes())
    content[:100] = bytes(100)
    (served / "journal.db").write_bytes(content)
    with pytest.raises(KnownError) as caught:
        bootstrap.build(served)
    assert "is damaged" in caught.value.sentence
    command = re.search("“(.*)”", caught.value.hint)
    assert command is not None
    main(shlex.split(command[1])[1:])
    capsys.readouterr()
    services = bootstrap.build(served)
    try:
        (row,) = services.journal.list()
        assert services.journal.verify().good
        assert services.journal.read(row.id)
    finally:
        services.close()


def test_damage_in_the_middle_is_said_too(served: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(served, "doctor", "--backup")
    content = bytearray((served / "journal.db").read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    (served / "journal.db").write_bytes(content)
    with pytest.raises(KnownError, match="doctor --restore"):
        bootstrap.build(served)
    assert "doctor --restore" in str(findings(served, capsys)["journal"]["to_do"])


def test_a_file_that_is_no_backup_is_refused(
    served: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(served, "doctor", "--restore", str(served / "library.db")) == 3
    assert "is no backup of this program" in capsys.readouterr().err


def test_an_old_backup_and_a_full_disk_are_said(
    served: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(served, "doctor", "--backup")
    (backup,) = backups.files(served)
    backup.rename(backup.with_name("journal-20260101-080000.db"))
    found = findings(served, capsys)["backup"]
    assert not found["well"]
    assert "agent-assist doctor --backup" in str(found["to_do"])
    free = 2**20
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(free, 0, free))
    assert run(served, "doctor", "--backup") == 3
    assert "There is no room for a backup" in capsys.readouterr().err
    assert "free some space" in str(findings(served, capsys)["backup"]["to_do"])


def test_the_window_makes_one_a_while_after_the_desk_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "FIRST_HOUSE_S", 0.0)
    monkeypatch.setattr(upkeep, "LOOK_EVERY_S", 0.05)
    made = threading.Event()
    former: Callable[[Services], None] = Services._keep_house

    def keep_house(services: Services) -> None:
        former(services)
        made.set()

    monkeypatch.setattr(Services, "_keep_house", keep_house)
    services = bootstrap.build(tmp_path, index_later=True)
    try:
        assert backups.files(tmp_path) == ()
        services.watch(lambda: None)
        assert made.wait(60)
        assert len(backups.files(tmp_path)) == 1
        assert len(backups.files(tmp_path, "library")) == 1
    finally:
        services.close()


def test_erasing_from_the_terminal(
    served: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(served, "doctor", "--backup")
    main(["--json", "--data", str(served), "log", "list"])
    (call,) = json.loads(capsys.readouterr().out.split("\n", 30)[-2])["calls"]
    customer = call["customer"]
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False)
    assert run(served, "log", "erase", customer) == 2
    said = capsys.readouterr()
    assert f"Milica Jovanović ({customer})" in said.out
    assert "Nothing was deleted." in said.err
    assert run(served, "log", "erase", customer, "--yes") == 0
    assert "what was said in 1 calls" in capsys.readouterr().out
    assert run(served, "log", "verify") == 0
    files = [path for path in served.rglob("*") if path.is_file()]
    assert [path.name for path in files if b"Milica" in path.read_bytes()] == []
    assert run(served, "log", "erase", customer, "--yes") == 3
    assert "knows nothing of this customer" in capsys.readouterr().err
