"""Tables of library.db: versions, revisions of items, drafts, settings, use, desks."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Connection,
    Float,
    Index,
    LargeBinary,
    MetaData,
    Table,
)

from agent_assist.db.columns import BIG_KEY, number_column, text_column
from agent_assist.db.migrate import Step

metadata = MetaData()


version = Table(
    "version",
    metadata,
    number_column("number", primary_key=True),
    text_column("message"),
    text_column("author"),
    number_column("at_us"),
    text_column("hash"),
    Column("snapshot", LargeBinary, nullable=False),
)

# Every state that an item ever had; the newest revision is the current one.
revision = Table(
    "revision",
    metadata,
    text_column("kind", primary_key=True),
    text_column("id", primary_key=True),
    number_column("revision", primary_key=True),
    text_column("content"),
    text_column("hash"),
    text_column("author"),
    number_column("at_us"),
    number_column("removed"),
)

draft = Table(
    "draft",
    metadata,
    text_column("kind", primary_key=True),
    text_column("id", primary_key=True),
    text_column("author", primary_key=True),
    text_column("content"),
    number_column("base"),
    number_column("at_us"),
)

withdrawn = Table(
    "withdrawn",
    metadata,
    text_column("kind", primary_key=True),
    text_column("id", primary_key=True),
    text_column("part", primary_key=True),
    text_column("reason"),
    text_column("author"),
    number_column("at_us"),
)

setting = Table("setting", metadata, text_column("name", primary_key=True), text_column("value"))

use = Table(
    "use",
    metadata,
    text_column("rep", primary_key=True),
    text_column("kind", primary_key=True),
    text_column("id", primary_key=True),
    text_column("part", primary_key=True),
    number_column("count"),
    number_column("at_us"),
)

learned = Table(
    "learned",
    metadata,
    text_column("document", primary_key=True),
    text_column("query", primary_key=True),
    Column("strength", Float(53), nullable=False),
    Column("at", Float(53), nullable=False),
)

# From which interactions a query was learned, so that erasing them forgets it.
learned_from = Table(
    "learned_from",
    metadata,
    text_column("interaction", primary_key=True),
    text_column("document", primary_key=True),
    text_column("query", primary_key=True),
)

miss = Table(
    "miss",
    metadata,
    Column("number", BIG_KEY, primary_key=True),
    text_column("query"),
    text_column("language"),
    text_column("interaction"),
    number_column("at_us"),
)
Index("miss_at", miss.c.at_us)

seen = Table(
    "seen",
    metadata,
    text_column("rep", primary_key=True),
    number_column("version"),
    number_column("at_us"),
)


FIRST = tuple(metadata.sorted_tables)

# Items that have another id since a version; drafts made before it are read under the new one.
renamed = Table(
    "renamed",
    metadata,
    number_column("version", primary_key=True),
    text_column("kind", primary_key=True),
    text_column("old", primary_key=True),
    text_column("new"),
)

# Which version each desk had when it last looked.
desk = Table(
    "desk",
    metadata,
    text_column("name", primary_key=True),
    text_column("rep"),
    number_column("version"),
    number_column("at_us"),
)


def first_tables(connection: Connection) -> None:
    """Make the tables of the library: versions, revisions, drafts, settings and use."""
    metadata.create_all(connection, tables=FIRST)


def renamed_and_desks(connection: Connection) -> None:
    """Make the tables of renamed items and of desks with the version that each has."""
    metadata.create_all(connection, tables=(renamed, desk))


STEPS: tuple[Step, ...] = (first_tables, renamed_and_desks)
