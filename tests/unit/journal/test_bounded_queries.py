"""What the desk asks of a big journal goes through an index, never through the whole table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from agent_assist.db.journal_reader import Filter, JournalReader
from agent_assist.journal.journal import Journal
from tests.unit.journal.stories import BEGIN, whole_call, write

ASKED: dict[str, Callable[[JournalReader], Any]] = {
    "customer": lambda reader: reader.customer("cust-1", BEGIN),
    "find_customer": lambda reader: reader.find_customer("first_name", "Petra"),
    "customers_with": lambda reader: reader.customers_with((("first_name", "pet"),)),
    "customers_holding": lambda reader: reader.customers_holding("phone", "555"),
    "by summary": lambda reader: reader.find(Filter(text="4471", since=BEGIN)),
    "open": lambda reader: reader.open(),
    "entries": lambda reader: reader.entries("call-1"),
    "told": lambda reader: reader.told("call-1"),
    "last_closed": lambda reader: reader.last_closed(BEGIN, 100),
    "interaction": lambda reader: reader.interaction("call-1"),
    "promises": lambda reader: reader.promises(BEGIN),
    "page": lambda reader: reader.find(),
    "page of a customer": lambda reader: reader.find(Filter(customer="cust-1")),
    "last_wordings": lambda reader: reader.last_wordings("ana"),
    "step_days": lambda reader: reader.step_days("opening", 20_000),
    "guide_days": lambda reader: reader.guide_days("opening"),
    "refusals": lambda reader: reader.refusals(BEGIN),
    "sessions": lambda reader: reader.sessions("ana"),
    "calls of a rep": lambda reader: reader.found(Filter(rep="ana"), 50),
    "calls served by a rep": lambda reader: reader.found(Filter(served_by="ana"), 50),
    "calls with a word": lambda reader: reader.found(Filter(words=(("pet",),)), 50),
    "promises of": lambda reader: reader.promises_of(["call-1"]),
    "old ones": lambda reader: reader.closed_before(BEGIN),
    "links": lambda reader: reader.links("cust-1"),
    "next entries": lambda reader: list(reader.all_entries(after=10)),
}
BOUNDED = ("USING INDEX", "USING COVERING INDEX", "USING INTEGER PRIMARY KEY", "USING PRIMARY KEY")


@pytest.mark.parametrize("name", ASKED)
def test_every_table_is_reached_by_an_index(journal: Journal, name: str) -> None:
    write(journal, *whole_call().told)
    statements: list[tuple[str, Any]] = []

    def remember(_: Any, __: Any, sql: str, params: Any, *___: Any) -> None:
        if sql.startswith("SELECT"):
            statements.append((sql, params))

    def remember_plain(sql: str) -> None:
        remember(None, None, sql, ())

    database = journal._database
    with database.read() as connection:
        connection.set_trace_callback(remember_plain)
    event.listen(database.engine, "before_cursor_execute", remember)
    ASKED[name](journal.reader)
    event.remove(database.engine, "before_cursor_execute", remember)
    with database.read() as connection:
        connection.set_trace_callback(None)
    assert statements
    writer = journal._writer
    assert writer is not None
    for sql, params in statements:
        plan = writer.connection.execute(f"EXPLAIN QUERY PLAN {sql}", params).fetchall()
        steps = [row[3] for row in plan if row[3].startswith(("SCAN", "SEARCH"))]
        assert steps
        assert all(any(how in step for how in BOUNDED) for step in steps), steps
        if "ORDER BY" in sql and name.startswith("page"):
            assert not any(row[3][4:] == "TEMP B-TREE FOR ORDER BY" for row in plan), plan
