"""Tables of sandbox.db: practice runs, review cards, assignments, lines nobody understood."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Connection, Index, Integer, MetaData, Table, Text

from agent_assist.db.migrate import Step

metadata = MetaData()
_BIG_KEY = BigInteger().with_variant(Integer, "sqlite")


def _text(name: str, *, primary_key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=primary_key, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


# ended_us 0 and score -1 while there is none. record: what happened, as JSON lines; card: the
# scorecard as JSON.
run = Table(
    "run",
    metadata,
    _text("id", primary_key=True),
    _text("trainee"),
    _text("scenario"),
    _text("digest"),
    _text("language"),
    _number("level"),
    _number("seed"),
    _number("started_us"),
    _text("status"),
    _number("assignment"),
    _number("ended_us"),
    _number("score"),
    _text("criteria"),
    _text("record"),
    _text("scorecard"),
)
Index("run_by_trainee", run.c.trainee, run.c.started_us)

review_card = Table(
    "review_card",
    metadata,
    _text("trainee", primary_key=True),
    _text("prompt", primary_key=True),
    _text("source", primary_key=True),
    _text("language", primary_key=True),
    _text("digest"),
    _text("memory"),
    _number("due_us"),
    _text("why"),
)

review = Table(
    "review",
    metadata,
    Column("number", _BIG_KEY, primary_key=True),
    _text("trainee"),
    _text("prompt"),
    _text("source"),
    _text("language"),
    _text("grade"),
    _text("answer"),
    _number("at_us"),
)

assignment = Table(
    "assignment",
    metadata,
    Column("number", _BIG_KEY, primary_key=True),
    _text("scenario"),
    _text("trainee"),
    _text("by"),
    _number("at_us"),
    _number("due_us"),
    _text("note"),
    _number("level"),
)

unclear = Table(
    "unclear",
    metadata,
    Column("number", _BIG_KEY, primary_key=True),
    _text("line"),
    _text("meant"),
    _text("language"),
    _text("scenario"),
    _number("at_us"),
)

setting = Table("setting", metadata, _text("name", primary_key=True), _text("value"))


def first_tables(connection: Connection) -> None:
    """Make the tables of practice: runs, cards, reviews, assignments, unclear lines."""
    metadata.create_all(connection)


STEPS: tuple[Step, ...] = (first_tables,)
