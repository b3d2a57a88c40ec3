"""Tables of journal.db: the chain of entries with their payloads, and what is projected from it.

Times are whole microseconds since 1970 in UTC, so that nothing is rounded.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    text,
)

from agent_assist.db.columns import BIG_KEY, letter_column, number_column, text_column
from agent_assist.db.migrate import Step

metadata = MetaData()


entry = Table(
    "entry",
    metadata,
    Column("position", BIG_KEY, primary_key=True, autoincrement=False),
    text_column("interaction"),
    # Counts the events of an interaction; commands and erasures have none.
    Column("sequence", Integer),
    text_column("kind"),
    text_column("command"),
    number_column("at_us"),
    number_column("elapsed_ms"),
    # What names nobody, as JSON; the rest is the payload, of which the digest stays.
    text_column("body"),
    Column("digest", LargeBinary, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("link", LargeBinary, nullable=False),
    UniqueConstraint("interaction", "sequence", name="entry_once"),
)
Index(
    "entry_command",
    entry.c.command,
    unique=True,
    sqlite_where=entry.c.sequence.is_(None),
    postgresql_where=entry.c.sequence.is_(None),
)

payload = Table(
    "payload",
    metadata,
    Column(
        "position",
        BIG_KEY,
        ForeignKey("entry.position"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("salt", LargeBinary, nullable=False),
    text_column("body"),
)

anchor = Table(
    "anchor",
    metadata,
    Column("id", BIG_KEY, primary_key=True),
    number_column("at_us"),
    number_column("count"),
    Column("link", LargeBinary, nullable=False),
    text_column("place"),
)

interaction = Table(
    "interaction",
    metadata,
    text_column("id", primary_key=True),
    text_column("status"),
    text_column("customer"),
    text_column("rep"),
    text_column("channel"),
    text_column("direction"),
    text_column("language"),
    text_column("library"),
    text_column("guide"),
    text_column("topic"),
    text_column("words"),
    number_column("needs"),
    text_column("disposition"),
    Column("solved", Integer),
    text_column("summary"),
    number_column("started_us"),
    number_column("last_us"),
    number_column("closed_us", nullable=True),
    number_column("elapsed_ms"),
    number_column("sequence"),
)
Index("interaction_started", interaction.c.started_us)
Index("interaction_customer", interaction.c.customer, interaction.c.started_us)
Index(
    "interaction_open",
    interaction.c.started_us,
    sqlite_where=interaction.c.closed_us.is_(None),
    postgresql_where=interaction.c.closed_us.is_(None),
)

customer_fact = Table(
    "customer_fact",
    metadata,
    text_column("customer", primary_key=True),
    text_column("name", primary_key=True),
    text_column("value"),
    # As it is looked for: without accents, in Latin letters.
    letter_column("folded"),
    # How a name sounds in Greek, whatever its letters; empty of what is no name.
    letter_column("sound"),
)

Index("customer_fact_value", customer_fact.c.name, customer_fact.c.value)
Index("customer_fact_folded", customer_fact.c.name, customer_fact.c.folded)
Index("customer_fact_sound", customer_fact.c.name, customer_fact.c.sound)

# Every customer an interaction was ever linked to; `until` is the event by which that ended.
linked = Table(
    "linked",
    metadata,
    text_column("customer", primary_key=True),
    text_column("interaction", primary_key=True),
    number_column("until", nullable=True),
)
Index("linked_interaction", linked.c.interaction)

promise = Table(
    "promise",
    metadata,
    text_column("id", primary_key=True),
    text_column("interaction"),
    text_column("what"),
    text_column("who"),
    number_column("need"),
    number_column("made_us"),
    number_column("due_us"),
    number_column("kept_us", nullable=True),
)
Index("promise_interaction", promise.c.interaction)
Index(
    "promise_due",
    promise.c.due_us,
    sqlite_where=promise.c.kept_us.is_(None),
    postgresql_where=promise.c.kept_us.is_(None),
)

solution_count = Table(
    "solution_count",
    metadata,
    text_column("solution", primary_key=True),
    number_column("offered"),
    number_column("accepted"),
    number_column("refused"),
    number_column("solved"),
)

wording_count = Table(
    "wording_count",
    metadata,
    text_column("template", primary_key=True),
    text_column("wording", primary_key=True),
    number_column("count"),
)

last_wording = Table(
    "last_wording",
    metadata,
    text_column("rep", primary_key=True),
    text_column("template", primary_key=True),
    text_column("wording"),
)

remark = Table(
    "remark",
    metadata,
    text_column("interaction", primary_key=True),
    number_column("number", primary_key=True),
    # "edited": a line the rep changed; "skipped": a step passed over, with the reason.
    text_column("kind"),
    text_column("guide"),
    text_column("step"),
    text_column("template"),
    text_column("wording"),
    text_column("language"),
    text_column("text"),
    number_column("at_us"),
)
Index("remark_kind", remark.c.kind, remark.c.at_us)

session = Table(
    "session",
    metadata,
    text_column("rep", primary_key=True),
    number_column("number", primary_key=True),
    number_column("began_us"),
    number_column("ended_us"),
    number_column("commands"),
)

_first_customer_fact = Table(
    "customer_fact",
    MetaData(),
    text_column("customer", primary_key=True),
    text_column("name", primary_key=True),
    text_column("value"),
)
Index("customer_fact_value", _first_customer_fact.c.name, _first_customer_fact.c.value)

_folded_customer_fact = Table(
    "customer_fact",
    MetaData(),
    text_column("customer", primary_key=True),
    text_column("name", primary_key=True),
    text_column("value"),
    letter_column("folded"),
)
Index("customer_fact_value", _folded_customer_fact.c.name, _folded_customer_fact.c.value)
Index("customer_fact_folded", _folded_customer_fact.c.name, _folded_customer_fact.c.folded)

_step_count = Table(
    "step_count",
    MetaData(),
    text_column("guide", primary_key=True),
    text_column("step", primary_key=True),
    text_column("passing", primary_key=True),
    text_column("way", primary_key=True),
    number_column("count"),
)


def _first_form(table: Table) -> tuple[Table, ...]:
    if table is wording_count:
        return (_step_count, table)
    return (_first_customer_fact,) if table is customer_fact else (table,)


FIRST = tuple(first for table in metadata.sorted_tables for first in _first_form(table))

# How the steps of a guide were left in the calls that were closed on a day (counted from 1970, in
# UTC), by the way taken; the empty way: left for another place, or the call ended there.
step_day = Table(
    "step_day",
    metadata,
    number_column("day", primary_key=True),
    text_column("guide", primary_key=True),
    text_column("step", primary_key=True),
    text_column("way", primary_key=True),
    number_column("calls"),
    # Calls that came to the step at all; each stands at the first way by which it left.
    number_column("came"),
    number_column("visits"),
    number_column("passed"),
    number_column("skipped"),
    number_column("ended"),
)
Index("step_day_guide", step_day.c.guide, step_day.c.day)

# In how many of the calls closed on a day a guide was used.
guide_day = Table(
    "guide_day",
    metadata,
    text_column("guide", primary_key=True),
    number_column("day", primary_key=True),
    number_column("calls"),
)

# Solutions that a customer did not want, or that did not solve it, each with the reason.
refusal = Table(
    "refusal",
    metadata,
    text_column("interaction", primary_key=True),
    number_column("number", primary_key=True),
    text_column("solution"),
    text_column("reason"),
    number_column("at_us"),
)
Index("refusal_at", refusal.c.at_us)

# What a call is found by: the names of customer and rep, whether the customer was verified, and the
# folded words of the customer, of facts and of the summary, each with a space before it. In the
# order of the list, so that looking through it can stop when a page is full.
call_words = Table(
    "call_words",
    metadata,
    text_column("interaction", primary_key=True),
    number_column("started_us"),
    text_column("name"),
    text_column("rep_name"),
    number_column("verified"),
    text_column("words"),
)
Index("call_words_started", call_words.c.started_us)

PROJECTIONS: tuple[Table, ...] = (
    interaction,
    customer_fact,
    linked,
    promise,
    solution_count,
    wording_count,
    last_wording,
    remark,
    session,
    step_day,
    guide_day,
    refusal,
    call_words,
)
"""Disposable: emptied and made again from the entries by a rebuild."""


def first_tables(connection: Connection) -> None:
    """Make the tables of the journal: entries, payloads, anchors and the projections."""
    for table in FIRST:
        table.create(connection)


def step_days_and_refusals(connection: Connection) -> None:
    """Make the tables of how steps were left by day and of refused solutions, still empty."""
    metadata.create_all(connection, tables=(step_day, guide_day, refusal))


def customers_by_folded_facts(connection: Connection) -> None:
    """Make the table of customers' facts anew, still empty, with how they are looked for."""
    _first_customer_fact.drop(connection)
    _folded_customer_fact.create(connection)


def words_of_calls(connection: Connection) -> None:
    """Make the table of what calls are found by, still empty, and an index of calls by rep."""
    metadata.create_all(connection, tables=(call_words,))
    columns = "rep, started_us, customer"
    connection.execute(text(f"CREATE INDEX interaction_rep ON interaction ({columns})"))


def customers_by_sound(connection: Connection) -> None:
    """Make the table of customers' facts anew, still empty, with how names sound in Greek."""
    _folded_customer_fact.drop(connection)
    customer_fact.create(connection)


def no_step_counts(connection: Connection) -> None:
    """Drop the table of how often steps were left how, which nothing reads; there are days."""
    _step_count.drop(connection)


STEPS: tuple[Step, ...] = (
    first_tables,
    step_days_and_refusals,
    customers_by_folded_facts,
    words_of_calls,
    customers_by_sound,
    no_step_counts,
)
