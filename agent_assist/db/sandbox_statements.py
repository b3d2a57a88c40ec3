"""What is asked of sandbox.db and written into it; `statements` gives it ready for the driver."""

from __future__ import annotations

from sqlalchemy import Dialect, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

from agent_assist.db import sandbox_tables as t
from agent_assist.db.upsert import upsert

_RUN = ("id", "trainee", "scenario", "digest", "language", "level", "seed", "started_us")
_RUN_STATE = ("status", "assignment", "ended_us", "score", "criteria")


def statements(dialect: Dialect) -> dict[str, ClauseElement]:
    """All statements by name."""
    return {
        **_of_runs(),
        **_of_cards(dialect),
        **_of_supervising(),
        **_of_renaming(),
        **_of_settings(dialect),
    }


def _of_runs() -> dict[str, ClauseElement]:
    run = t.run.c
    this = run.id == bindparam("the_id")
    heads = select(*(run[name] for name in (*_RUN, *_RUN_STATE)))
    return {
        "add_run": insert(t.run),
        "keep_record": update(t.run).where(this).values(record=bindparam("new_record")),
        "end_run": update(t.run)
        .where(this)
        .values(
            {
                name: bindparam(f"new_{name}")
                for name in ("status", "ended_us", "score", "criteria", "record", "scorecard")
            }
        ),
        "run": heads.where(this),
        "runs": heads.where(
            _any_or(run.trainee, "who"),
            _any_or(run.scenario, "of_scenario"),
            _any_or(run.status, "of_status"),
        )
        .order_by(run.started_us.desc(), run.id)
        .limit(bindparam("most")),
        "record": select(run.record, run.scorecard).where(this),
        "sizes": select(
            select(func.count()).select_from(t.run).scalar_subquery(),
            select(func.count()).select_from(t.review_card).scalar_subquery(),
        ),
    }


def _of_cards(dialect: Dialect) -> dict[str, ClauseElement]:
    card = t.review_card.c
    return {
        "put_card": upsert(t.review_card, dialect, ("trainee", "prompt", "source", "language")),
        "cards": select(t.review_card)
        .where(card.trainee == bindparam("who"), card.due_us <= bindparam("until_us"))
        .order_by(card.due_us, card.prompt, card.source, card.language),
        "cards_of": select(t.review_card).where(
            or_(card.source == bindparam("source"), card.source.like(bindparam("below")))
        ),
        "drop_card": delete(t.review_card).where(
            card.trainee == bindparam("who"),
            card.prompt == bindparam("of_prompt"),
            card.source == bindparam("of_source"),
            card.language == bindparam("of_language"),
        ),
        "trainees": select(t.run.c.trainee).distinct().order_by(t.run.c.trainee),
        "add_review": insert(t.review).values(
            {
                name: bindparam(name)
                for name in (
                    "trainee",
                    "prompt",
                    "source",
                    "language",
                    "grade",
                    "answer",
                    "at_us",
                )
            }
        ),
    }


def _of_supervising() -> dict[str, ClauseElement]:
    assigned, unclear = t.assignment.c, t.unclear.c
    names = ("scenario", "trainee", "by", "at_us", "due_us", "note", "level")
    return {
        "add_assignment": insert(t.assignment).values({n: bindparam(n) for n in names}),
        "assignments": select(t.assignment)
        .where(or_(bindparam("who") == "", assigned.trainee.in_(("", bindparam("who")))))
        .order_by(assigned.number),
        "drop_assignment": delete(t.assignment).where(assigned.number == bindparam("the_number")),
        "add_unclear": insert(t.unclear).values(
            {n: bindparam(n) for n in ("line", "meant", "language", "scenario", "at_us")}
        ),
        "unclear": select(t.unclear).order_by(unclear.number.desc()).limit(bindparam("most")),
        "drop_unclear": delete(t.unclear).where(unclear.number == bindparam("the_number")),
    }


def _of_renaming() -> dict[str, ClauseElement]:
    """A scenario has another id: what names it follows."""
    tables = {"run": t.run, "assignment": t.assignment, "unclear": t.unclear}
    return {
        f"rename_in_{name}": update(table)
        .where(table.c.scenario == bindparam("old"))
        .values(scenario=bindparam("new"))
        for name, table in tables.items()
    }


def _of_settings(dialect: Dialect) -> dict[str, ClauseElement]:
    return {
        "settings": select(t.setting.c.name, t.setting.c.value),
        "put_setting": upsert(t.setting, dialect, ("name",)),
    }


def _any_or(column: ColumnElement[str], name: str) -> ColumnElement[bool]:
    """The column has the parameter's value, or that one is empty."""
    return or_(bindparam(name) == "", column == bindparam(name))
