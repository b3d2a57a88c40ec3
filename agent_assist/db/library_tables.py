"""Tables of library.db: versions, revisions of items, drafts, settings, use, desks."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

from agent_assist.db.migrate import Step

metadata = MetaData()
_BIG_KEY = BigInteger().with_variant(Integer, "sqlite")


def _text(name: str, *, primary_key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=primary_key, nullable=False)


def _number(name: str, *, primary_key: bool = False) -> Column[int]:
    return Column(name, BigInteger, primary_key=primary_key, nullable=False, autoincrement=False)


version = Table(
    "version",
    metadata,
    _number("number", primary_key=True),
    _text("message"),
    _text("author"),
    _number("at_us"),
    _text("hash"),
    Column("snapshot", LargeBinary, nullable=False),
)

# Every state that an item ever had; the newest revision is the current one.
revision = Table(
    "revision",
    metadata,
    _text("kind", primary_key=True),
    _text("id", primary_key=True),
    _number("revision", primary_key=True),
    _text("content"),
    _text("hash"),
    _text("author"),
    _number("at_us"),
    _number("removed"),
)

draft = Table(
    "draft",
    metadata,
    _text("kind", primary_key=True),
    _text("id", primary_key=True),
    _text("author", primary_key=True),
    _text("content"),
    _number("base"),
    _number("at_us"),
)

withdrawn = Table(
    "withdrawn",
    metadata,
    _text("kind", primary_key=True),
    _text("id", primary_key=True),
    _text("part", primary_key=True),
    _text("reason"),
    _text("author"),
    _number("at_us"),
)

setting = Table("setting", metadata, _text("name", primary_key=True), _text("value"))

use = Table(
    "use",
    metadata,
    _text("rep", primary_key=True),
    _text("kind", primary_key=True),
    _text("id", primary_key=True),
    _text("part", primary_key=True),
    _number("count"),
    _number("at_us"),
)

learned = Table(
    "learned",
    metadata,
    _text("document", primary_key=True),
    _text("query", primary_key=True),
    Column("strength", Float(53), nullable=False),
    Column("at", Float(53), nullable=False),
)

# From which interactions a query was learned, so that erasing them forgets it.
learned_from = Table(
    "learned_from",
    metadata,
    _text("interaction", primary_key=True),
    _text("document", primary_key=True),
    _text("query", primary_key=True),
)

miss = Table(
    "miss",
    metadata,
    Column("number", _BIG_KEY, primary_key=True),
    _text("query"),
    _text("language"),
    _text("interaction"),
    _number("at_us"),
)
Index("miss_at", miss.c.at_us)

seen = Table(
    "seen",
    metadata,
    _text("rep", primary_key=True),
    _number("version"),
    _number("at_us"),
)


FIRST = tuple(metadata.sorted_tables)

# Items that have another id since a version; drafts made before it are read under the new one.
renamed = Table(
    "renamed",
    metadata,
    _number("version", primary_key=True),
    _text("kind", primary_key=True),
    _text("old", primary_key=True),
    _text("new"),
)

# Which version each desk had when it last looked.
desk = Table(
    "desk",
    metadata,
    _text("name", primary_key=True),
    _text("rep"),
    _number("version"),
    _number("at_us"),
)


def first_tables(connection: Connection) -> None:
    """Make the tables of the library: versions, revisions, drafts, settings and use."""
    metadata.create_all(connection, tables=FIRST)


def renamed_and_desks(connection: Connection) -> None:
    """Make the tables of renamed items and of desks with the version that each has."""
    metadata.create_all(connection, tables=(renamed, desk))


STEPS: tuple[Step, ...] = (first_tables, renamed_and_desks)
