"""Migrations: whole or not at all, never backwards, each with a test."""

from __future__ import annotations

import inspect
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, text
from sqlalchemy import inspect as inspect_database
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from agent_assist.db import journal_tables, library_tables, sandbox_tables
from agent_assist.db.engine import Database, open_file
from agent_assist.db.errors import StorageError, Trouble
from agent_assist.db.migrate import NEWEST, STILL_EMPTY, Step, migrate, version_of

DATABASES = {"journal": journal_tables, "library": library_tables, "sandbox": sandbox_tables}
FIRST = {
    "journal": journal_tables.FIRST,
    "library": library_tables.FIRST,
    "sandbox": tuple(sandbox_tables.metadata.sorted_tables),
}
GOLDEN = Path(__file__).parent / "golden"


def one(connection: Connection) -> None:
    """Make a first table."""
    connection.execute(text("CREATE TABLE a (v)"))


def two(connection: Connection) -> None:
    """Make a second table."""
    connection.execute(text("CREATE TABLE b (v)"))


def failing(connection: Connection) -> None:
    """Break in the middle."""
    connection.execute(text("CREATE TABLE b (v)"))
    raise RuntimeError("power cut")


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return open_file(tmp_path / "x.db")


def tables(database: Database) -> set[str]:
    with database.reading() as connection:
        return set(inspect_database(connection).get_table_names())


def test_only_missing_steps_run_and_their_words_are_logged(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    assert migrate(database, "x", [one]) == ("Make a first table.",)
    assert migrate(database, "x", [one, two]) == ("Make a second table.",)
    assert migrate(database, "x", [one, two]) == ()
    assert version_of(database, "x") == 2
    assert "Make a second table." in caplog.text


def test_step_and_record_are_one_transaction(database: Database) -> None:
    migrate(database, "x", [one])
    with pytest.raises(RuntimeError):
        migrate(database, "x", [one, failing])
    assert version_of(database, "x") == 1
    assert tables(database) == {"a", "migration"}
    migrate(database, "x", [one, two])
    assert tables(database) == {"a", "b", "migration"}


def test_a_newer_database_is_refused(database: Database) -> None:
    migrate(database, "x", [one, two])
    with pytest.raises(StorageError) as caught:
        migrate(database, "x", [one])
    assert caught.value.trouble is Trouble.TOO_NEW


def test_a_database_of_another_kind_is_refused(database: Database) -> None:
    migrate(database, "x", [one])
    with pytest.raises(StorageError) as caught:
        migrate(database, "y", [one])
    assert caught.value.trouble is Trouble.NOT_OURS


def test_an_older_database_is_not_changed_while_reading(database: Database, tmp_path: Path) -> None:
    migrate(database, "x", [one])
    reading = open_file(tmp_path / "x.db", read_only=True)
    with pytest.raises(StorageError) as caught:
        migrate(reading, "x", [one, two])
    assert caught.value.trouble is Trouble.TOO_OLD
    assert version_of(database, "x") == 1


# --- the program's own steps --------------------------------------------------------------------


def schema(some: Sequence[Table]) -> str:
    """The statements that make these tables."""
    dialect = sqlite.dialect()
    parts = []
    for table in some:
        parts.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        parts += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return ";\n\n".join(line.replace("\t", "  ") for line in parts) + ";\n"


@pytest.mark.parametrize("name", DATABASES)
def test_first_tables(database: Database, name: str) -> None:
    """Released tables never change: a change is a new step, and then this step is frozen."""
    module = DATABASES[name]
    migrate(database, name, [module.first_tables])
    assert tables(database) == {"migration", *(table.name for table in FIRST[name])}
    expected = (GOLDEN / f"{name}-1.sql").read_text(encoding="utf-8")
    assert schema(FIRST[name]) == expected


def test_renamed_and_desks(database: Database) -> None:
    migrate(database, "library", [library_tables.first_tables])
    with database.writing() as connection:
        connection.execute(text("INSERT INTO setting VALUES ('kept', '1')"))
    said = migrate(database, "library", library_tables.STEPS[:2])
    assert said == (
        "Make the tables of renamed items and of desks with the version that each has.",
    )
    made = (library_tables.renamed, library_tables.desk)
    assert tables(database) == {"migration", "renamed", "desk"} | {
        table.name for table in library_tables.FIRST
    }
    assert schema(made) == (GOLDEN / "library-2.sql").read_text(encoding="utf-8")
    with database.reading() as connection:
        assert connection.execute(text("SELECT value FROM setting")).scalar() == "1"


def test_step_days_and_refusals(database: Database) -> None:
    migrate(database, "journal", [journal_tables.first_tables])
    with database.writing() as connection:
        connection.execute(text("INSERT INTO step_count VALUES ('g', 's', 'taken', 'next', 3)"))
    said = migrate(database, "journal", journal_tables.STEPS[:2])
    assert said == (
        "Make the tables of how steps were left by day and of refused solutions, still empty.",
    )
    made = (journal_tables.step_day, journal_tables.guide_day, journal_tables.refusal)
    assert schema(made) == (GOLDEN / "journal-2.sql").read_text(encoding="utf-8")
    with database.reading() as connection:
        assert connection.execute(text("SELECT count FROM step_count")).scalar() == 3
        assert connection.execute(text("SELECT count(*) FROM step_day")).scalar() == 0


def test_customers_by_folded_facts(database: Database) -> None:
    migrate(database, "journal", journal_tables.STEPS[:2])
    with database.writing() as connection:
        connection.execute(text("INSERT INTO customer_fact VALUES ('c', 'last_name', 'Đorđević')"))
    said = migrate(database, "journal", journal_tables.STEPS[:3])
    assert said == (
        "Make the table of customers' facts anew, still empty, with how they are looked for.",
    )
    made = (journal_tables._folded_customer_fact,)
    assert schema(made) == (GOLDEN / "journal-3.sql").read_text(encoding="utf-8")
    with database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM customer_fact")).scalar() == 0


def test_words_of_calls(database: Database) -> None:
    migrate(database, "journal", journal_tables.STEPS[:3])
    said = migrate(database, "journal", journal_tables.STEPS[:4])
    assert said == (
        "Make the table of what calls are found by, still empty, and an index of calls by rep.",
    )
    made = (journal_tables.call_words,)
    assert schema(made) == (GOLDEN / "journal-4.sql").read_text(encoding="utf-8")
    with database.reading() as connection:
        indexes = inspect_database(connection).get_indexes("interaction")
    (by_rep,) = (index for index in indexes if index["name"] == "interaction_rep")
    assert by_rep["column_names"] == ["rep", "started_us", "customer"]


def test_customers_by_sound(database: Database) -> None:
    migrate(database, "journal", journal_tables.STEPS[:4])
    with database.writing() as connection:
        connection.execute(text("INSERT INTO customer_fact VALUES ('c', 'last_name', 'Ψ', 'ψ')"))
    said = migrate(database, "journal", journal_tables.STEPS[:5])
    assert said == (
        "Make the table of customers' facts anew, still empty, with how names sound in Greek.",
    )
    made = (journal_tables.customer_fact,)
    assert schema(made) == (GOLDEN / "journal-5.sql").read_text(encoding="utf-8")
    with database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM customer_fact")).scalar() == 0


def test_no_step_counts(database: Database) -> None:
    migrate(database, "journal", journal_tables.STEPS[:5])
    before = tables(database)
    (said,) = migrate(database, "journal", journal_tables.STEPS[:6])
    assert said.startswith("Drop the table")
    assert STILL_EMPTY not in said
    assert tables(database) == before - {"step_count"}


@pytest.mark.parametrize("name", DATABASES)
def test_all_steps_give_the_tables_that_the_program_uses(database: Database, name: str) -> None:
    module = DATABASES[name]
    migrate(database, name, module.STEPS)
    with database.reading() as connection:
        found = inspect_database(connection)
        for table in module.metadata.tables.values():
            columns = {column["name"] for column in found.get_columns(table.name)}
            assert columns == {column.name for column in table.columns}
        assert set(found.get_table_names()) == {"migration", *module.metadata.tables}
    assert version_of(database, name) == NEWEST[name]


@pytest.mark.parametrize("name", DATABASES)
def test_every_step_has_words_and_a_test(name: str) -> None:
    steps: Sequence[Step] = DATABASES[name].STEPS
    tests = [name for name, _ in inspect.getmembers(sys.modules[__name__], inspect.isfunction)]
    for step in steps:
        assert inspect.getdoc(step)
        assert f"test_{step.__name__}" in tests
