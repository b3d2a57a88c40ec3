"""Tables of journal.db: the chain of entries with their payloads, and what is projected from it.

Times are whole microseconds since 1970 in UTC, so that nothing is rounded.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from agent_assist.db.migrate import Step

metadata = MetaData()
_BIG_KEY = BigInteger().with_variant(Integer, "sqlite")


def _text(name: str, *, primary_key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=primary_key, nullable=False)


def _by_letter(name: str) -> Column[str]:
    """A text whose beginning is looked for, so that it is compared letter by letter."""
    return Column(name, Text().with_variant(Text(collation="C"), "postgresql"), nullable=False)


def _number(name: str, *, nullable: bool = False, primary_key: bool = False) -> Column[int]:
    return Column(name, BigInteger, primary_key=primary_key, nullable=nullable, autoincrement=False)


entry = Table(
    "entry",
    metadata,
    Column("position", _BIG_KEY, primary_key=True, autoincrement=False),
    _text("interaction"),
    # Counts the events of an interaction; commands and erasures have none.
    Column("sequence", Integer),
    _text("kind"),
    _text("command"),
    _number("at_us"),
    _number("elapsed_ms"),
    # What names nobody, as JSON; the rest is the payload, of which the digest stays.
    _text("body"),
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
        _BIG_KEY,
        ForeignKey("entry.position"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("salt", LargeBinary, nullable=False),
    _text("body"),
)

anchor = Table(
    "anchor",
    metadata,
    Column("id", _BIG_KEY, primary_key=True),
    _number("at_us"),
    _number("count"),
    Column("link", LargeBinary, nullable=False),
    _text("place"),
)

interaction = Table(
    "interaction",
    metadata,
    _text("id", primary_key=True),
    _text("status"),
    _text("customer"),
    _text("rep"),
    _text("channel"),
    _text("direction"),
    _text("language"),
    _text("library"),
    _text("guide"),
    _text("topic"),
    _text("words"),
    _number("needs"),
    _text("disposition"),
    Column("solved", Integer),
    _text("summary"),
    _number("started_us"),
    _number("last_us"),
    _number("closed_us", nullable=True),
    _number("elapsed_ms"),
    _number("sequence"),
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
    _text("customer", primary_key=True),
    _text("name", primary_key=True),
    _text("value"),
    # As it is looked for: without accents, in Latin letters.
    _by_letter("folded"),
    # How a name sounds in Greek, whatever its letters; empty of what is no name.
    _by_letter("sound"),
)

Index("customer_fact_value", customer_fact.c.name, customer_fact.c.value)
Index("customer_fact_folded", customer_fact.c.name, customer_fact.c.folded)
Index("customer_fact_sound", customer_fact.c.name, customer_fact.c.sound)

# Every customer an interaction was ever linked to; `until` is the event by which that ended.
linked = Table(
    "linked",
    metadata,
    _text("customer", primary_key=True),
    _text("interaction", primary_key=True),
    _number("until", nullable=True),
)
Index("linked_interaction", linked.c.interaction)

promise = Table(
    "promise",
    metadata,
    _text("id", primary_key=True),
    _text("interaction"),
    _text("what"),
    _text("who"),
    _number("need"),
    _number("made_us"),
    _number("due_us"),
    _number("kept_us", nullable=True),
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
    _text("solution", primary_key=True),
    _number("offered"),
    _number("accepted"),
    _number("refused"),
    _number("solved"),
)

step_count = Table(
    "step_count",
    metadata,
    _text("guide", primary_key=True),
    _text("step", primary_key=True),
    _text("passing", primary_key=True),
    _text("way", primary_key=True),
    _number("count"),
)

wording_count = Table(
    "wording_count",
    metadata,
    _text("template", primary_key=True),
    _text("wording", primary_key=True),
    _number("count"),
)

last_wording = Table(
    "last_wording",
    metadata,
    _text("rep", primary_key=True),
    _text("template", primary_key=True),
    _text("wording"),
)

remark = Table(
    "remark",
    metadata,
    _text("interaction", primary_key=True),
    _number("number", primary_key=True),
    # "edited": a line the rep changed; "skipped": a step passed over, with the reason.
    _text("kind"),
    _text("guide"),
    _text("step"),
    _text("template"),
    _text("wording"),
    _text("language"),
    _text("text"),
    _number("at_us"),
)
Index("remark_kind", remark.c.kind, remark.c.at_us)

session = Table(
    "session",
    metadata,
    _text("rep", primary_key=True),
    _number("number", primary_key=True),
    _number("began_us"),
    _number("ended_us"),
    _number("commands"),
)

_first_customer_fact = Table(
    "customer_fact",
    MetaData(),
    _text("customer", primary_key=True),
    _text("name", primary_key=True),
    _text("value"),
)
Index("customer_fact_value", _first_customer_fact.c.name, _first_customer_fact.c.value)

_folded_customer_fact = Table(
    "customer_fact",
    MetaData(),
    _text("customer", primary_key=True),
    _text("name", primary_key=True),
    _text("value"),
    _by_letter("folded"),
)
Index("customer_fact_value", _folded_customer_fact.c.name, _folded_customer_fact.c.value)
Index("customer_fact_folded", _folded_customer_fact.c.name, _folded_customer_fact.c.folded)

FIRST = tuple(
    _first_customer_fact if table is customer_fact else table for table in metadata.sorted_tables
)

# How the steps of a guide were left in the calls that were closed on a day (counted from 1970, in
# UTC), by the way taken; the empty way: left for another place, or the call ended there.
step_day = Table(
    "step_day",
    metadata,
    _number("day", primary_key=True),
    _text("guide", primary_key=True),
    _text("step", primary_key=True),
    _text("way", primary_key=True),
    _number("calls"),
    # Calls that came to the step at all; each stands at the first way by which it left.
    _number("came"),
    _number("visits"),
    _number("passed"),
    _number("skipped"),
    _number("ended"),
)
Index("step_day_guide", step_day.c.guide, step_day.c.day)

# In how many of the calls closed on a day a guide was used.
guide_day = Table(
    "guide_day",
    metadata,
    _text("guide", primary_key=True),
    _number("day", primary_key=True),
    _number("calls"),
)

# Solutions that a customer did not want, or that did not solve it, each with the reason.
refusal = Table(
    "refusal",
    metadata,
    _text("interaction", primary_key=True),
    _number("number", primary_key=True),
    _text("solution"),
    _text("reason"),
    _number("at_us"),
)
Index("refusal_at", refusal.c.at_us)

# What a call is found by: the names of customer and rep, whether the customer was verified, and the
# folded words of the customer, of facts and of the summary, each with a space before it. In the
# order of the list, so that looking through it can stop when a page is full.
call_words = Table(
    "call_words",
    metadata,
    _text("interaction", primary_key=True),
    _number("started_us"),
    _text("name"),
    _text("rep_name"),
    _number("verified"),
    _text("words"),
)
Index("call_words_started", call_words.c.started_us)

PROJECTIONS: tuple[Table, ...] = (
    interaction,
    customer_fact,
    linked,
    promise,
    solution_count,
    step_count,
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


STEPS: tuple[Step, ...] = (
    first_tables,
    step_days_and_refusals,
    customers_by_folded_facts,
    words_of_calls,
    customers_by_sound,
)
