"""Statements by name: what lies compiled beside the module is what is written in SQLAlchemy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from agent_assist.db import journal_tables, library_tables, sandbox_tables
from agent_assist.db.engine import Database, open_file
from agent_assist.db.errors import ConflictError, StorageError, Trouble
from agent_assist.db.migrate import NEWEST, bring_up, version_of
from agent_assist.db.statements import FILE, NAMES, for_sqlite, statements


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return open_file(tmp_path / "x.db")


def test_the_file_is_what_is_written() -> None:
    remedy = "run: python -m agent_assist.db.statements"
    assert FILE.read_text(encoding="utf-8") == for_sqlite(), remedy


def test_as_many_steps_as_are_known() -> None:
    tables = {"journal": journal_tables, "library": library_tables, "sandbox": sandbox_tables}
    assert {name: len(module.STEPS) for name, module in tables.items()} == NEWEST


@pytest.mark.parametrize("name", NAMES)
def test_every_statement_fits_the_tables(database: Database, name: str) -> None:
    bring_up(database, name)
    assert version_of(database, name) == NEWEST[name]
    with database.read() as connection:
        for statement in statements(name, database).values():
            given = dict.fromkeys(statement.order or (), 1) | dict(statement.fixed)
            values = [given[key] for key in statement.order or ()]
            connection.execute(f"EXPLAIN {statement.sql}", values)


def test_a_transaction_of_the_driver_is_whole_or_not_at_all(database: Database) -> None:
    with database.write() as connection:
        connection.execute("CREATE TABLE t (v INTEGER UNIQUE)")

    def add_twice() -> None:
        with database.write() as connection:
            for _ in range(2):
                connection.execute("INSERT INTO t VALUES (1)")

    with pytest.raises(ConflictError):
        add_twice()
    with database.read() as connection:
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
    database.close()


def test_the_driver_s_reader_sees_one_state(database: Database) -> None:
    with database.write() as connection:
        connection.execute("CREATE TABLE t (v INTEGER)")
    with database.read() as reader:
        assert reader.execute("SELECT count(*) FROM t").fetchone() == (0,)
        with database.write() as writer:
            writer.execute("INSERT INTO t VALUES (1)")
        assert reader.execute("SELECT count(*) FROM t").fetchone() == (0,)
    with database.read() as reader:
        assert reader.execute("SELECT count(*) FROM t").fetchone() == (1,)
    database.close()


def test_a_reader_by_the_driver_may_not_write(tmp_path: Path, database: Database) -> None:
    with database.write() as connection:
        connection.execute("CREATE TABLE t (v INTEGER)")
    database.close()
    reading = open_file(tmp_path / "x.db", read_only=True)
    with pytest.raises(StorageError) as caught, reading.write():
        pytest.fail("a read-only database gave a writing connection")
    assert caught.value.trouble is Trouble.READ_ONLY
    with pytest.raises(StorageError), reading.read() as connection:
        connection.execute("INSERT INTO t VALUES (1)")
    reading.close()


def test_an_ordinary_start_and_call_load_no_sqlalchemy(tmp_path: Path) -> None:
    """The folder is filled by one process; what another one loads is looked at."""
    code = """
import sys
from pathlib import Path
from agent_assist.bootstrap import build
from agent_assist.domain.guide import Channel, Direction
from agent_assist.services.upkeep import Upkeep
Upkeep.begin = lambda self, with_index: None  # what comes later is not looked at
services = build(Path(sys.argv[1]), index_later=True)
at_start = {name.partition(".")[0] for name in sys.modules}
if sys.argv[2] == "again":
    services.set_rep("Ana", None, "en")
    view = services.calls.take_call(Channel.PHONE, Direction.INBOUND, "en")
    services.calls.said(view.id)
    services.calls.start_view()
    services.find.find("refund", view.id)
services.close()
heavy = {"sqlalchemy", "yaml", "jsonschema", "numpy", "rapidfuzz", "jinja2"}
print(sorted(heavy & at_start), "sqlalchemy" in sys.modules)
"""

    def run(which: str) -> str:
        command = [sys.executable, "-c", code, str(tmp_path), which]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    assert run("first").endswith("True")
    assert run("again") == "[] False"
