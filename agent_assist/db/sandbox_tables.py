"""Tables of sandbox.db: practice runs, review cards, assignments, lines nobody understood."""

from __future__ import annotations

from sqlalchemy import Column, Connection, Index, MetaData, Table

from agent_assist.db.columns import BIG_KEY, number_column, text_column
from agent_assist.db.migrate import Step

metadata = MetaData()


# ended_us 0 and score -1 while there is none. record: what happened, as JSON lines; card: the
# scorecard as JSON.
run = Table(
    "run",
    metadata,
    text_column("id", primary_key=True),
    text_column("trainee"),
    text_column("scenario"),
    text_column("digest"),
    text_column("language"),
    number_column("level"),
    number_column("seed"),
    number_column("started_us"),
    text_column("status"),
    number_column("assignment"),
    number_column("ended_us"),
    number_column("score"),
    text_column("criteria"),
    text_column("record"),
    text_column("scorecard"),
)
Index("run_by_trainee", run.c.trainee, run.c.started_us)

review_card = Table(
    "review_card",
    metadata,
    text_column("trainee", primary_key=True),
    text_column("prompt", primary_key=True),
    text_column("source", primary_key=True),
    text_column("language", primary_key=True),
    text_column("digest"),
    text_column("memory"),
    number_column("due_us"),
    text_column("why"),
)

review = Table(
    "review",
    metadata,
    Column("number", BIG_KEY, primary_key=True),
    text_column("trainee"),
    text_column("prompt"),
    text_column("source"),
    text_column("language"),
    text_column("grade"),
    text_column("answer"),
    number_column("at_us"),
)

assignment = Table(
    "assignment",
    metadata,
    Column("number", BIG_KEY, primary_key=True),
    text_column("scenario"),
    text_column("trainee"),
    text_column("by"),
    number_column("at_us"),
    number_column("due_us"),
    text_column("note"),
    number_column("level"),
)

unclear = Table(
    "unclear",
    metadata,
    Column("number", BIG_KEY, primary_key=True),
    text_column("line"),
    text_column("meant"),
    text_column("language"),
    text_column("scenario"),
    number_column("at_us"),
)

setting = Table("setting", metadata, text_column("name", primary_key=True), text_column("value"))


def first_tables(connection: Connection) -> None:
    """Make the tables of practice: runs, cards, reviews, assignments, unclear lines."""
    metadata.create_all(connection)


STEPS: tuple[Step, ...] = (first_tables,)
