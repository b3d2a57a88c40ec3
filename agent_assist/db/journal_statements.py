"""What is asked of journal.db and written into it; `statements` gives it ready for the driver."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Dialect,
    FromClause,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.sql.elements import ClauseElement

from agent_assist.db import journal_tables as t
from agent_assist.db.records import Filter, to_us
from agent_assist.db.upsert import upsert

_ADDED: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "solution_count": (("solution",), ("offered", "accepted", "refused", "solved")),
    "wording_count": (("template", "wording"), ("count",)),
    "step_day": (
        ("day", "guide", "step", "way"),
        ("calls", "came", "visits", "passed", "skipped", "ended"),
    ),
    "guide_day": (("guide", "day"), ("calls",)),
}
_REPLACED: Mapping[str, tuple[str, ...]] = {
    "interaction": ("id",),
    "customer_fact": ("customer", "name"),
    "linked": ("customer", "interaction"),
    "promise": ("id",),
    "last_wording": ("rep", "template"),
    "remark": ("interaction", "number"),
    "refusal": ("interaction", "number"),
    "call_words": ("interaction",),
    "session": ("rep", "number"),
}


def statements(dialect: Dialect) -> dict[str, ClauseElement]:
    """All statements by name."""
    return {
        **_of_entries(),
        **_of_interactions(),
        **_of_customers(),
        **_of_counts(),
        **_adding(dialect),
        **_changing(),
        **_erasing(),
    }


def _of_entries() -> dict[str, ClauseElement]:
    entry, anchor = t.entry.c, t.anchor.c
    everything = _all_of_entry().order_by(entry.position)
    return {
        "entries": everything.where(entry.interaction == bindparam("interaction_id")),
        "next_entries": everything.where(entry.position > bindparam("after")).limit(
            bindparam("most")
        ),
        "head": select(entry.position, entry.link).order_by(entry.position.desc()).limit(1),
        # Columns in the order in which a call is taken up again for a replay.
        "told": select(
            entry.sequence,
            entry.kind,
            entry.command,
            entry.at_us,
            entry.elapsed_ms,
            entry.body,
            t.payload.c.body.label("payload"),
        )
        .select_from(t.entry.outerjoin(t.payload, t.payload.c.position == entry.position))
        .where(entry.interaction == bindparam("interaction_id"))
        .order_by(entry.position),
        "knows": select(entry.position).where(
            entry.command == bindparam("id"), entry.sequence.is_(None)
        ),
        "anchors": select(anchor.at_us, anchor["count"], anchor.link, anchor.place).order_by(
            anchor.id
        ),
    }


def _of_interactions() -> dict[str, ClauseElement]:
    table, promise = t.interaction.c, t.promise.c
    owed = (
        _promises()
        .where(promise.kept_us.is_(None), promise.what != "")  # erased ones have no words
        .order_by(promise.due_us, promise.id)
    )
    return {
        "interaction": select(t.interaction).where(table.id == bindparam("id")),
        "open": select(t.interaction)
        .where(table.closed_us.is_(None))
        .order_by(table.started_us, table.id),
        "last_closed": select(table.id)
        .where(table.closed_us <= bindparam("until_us"))
        .order_by(table.started_us.desc(), table.id)
        .limit(bindparam("most")),
        "closed_before": select(table.id)
        .where(table.closed_us < bindparam("before_us"))
        # Those that were erased already have no words left, and are not erased again every day.
        .where(exists().where(t.entry.c.interaction == table.id, _has_payload()))
        .order_by(table.started_us),
        "promises": owed,
        "promises_in": select(func.count()).where(
            promise.interaction == bindparam("interaction_id")
        ),
        "promises_before": owed.where(promise.due_us < bindparam("before_us")),
        "promises_to": owed.where(table.customer == bindparam("who")),
    }


def _of_customers() -> dict[str, ClauseElement]:
    table, fact, linked, wording = (
        t.interaction.c,
        t.customer_fact.c,
        t.linked.c,
        t.last_wording.c,
    )
    theirs = table.customer == bindparam("who")
    return {
        "facts": select(fact.name, fact.value).where(fact.customer == bindparam("who")),
        "contacts": select(func.count(), func.min(table.started_us)).where(theirs),
        "recent_contacts": select(func.count()).where(
            theirs, table.started_us >= bindparam("since_us")
        ),
        "last_contacts": select(t.interaction)
        .where(theirs)
        .order_by(table.started_us.desc())
        .limit(bindparam("most")),
        "with_fact": select(fact.customer)
        .where(fact.name == bindparam("fact"), fact.value == bindparam("told"))
        .limit(2),
        "beginning_so": select(fact.customer)
        .where(
            fact.name == bindparam("fact"),
            fact.folded >= bindparam("told"),
            fact.folded < bindparam("end"),
        )
        .limit(bindparam("most")),
        "sounding_so": select(fact.customer)
        .where(
            fact.name == bindparam("fact"),
            fact.sound >= bindparam("told"),
            fact.sound < bindparam("end"),
        )
        .limit(bindparam("most")),
        "holding": select(fact.customer)
        .where(fact.name == bindparam("fact"), fact.folded.like(bindparam("pattern")))
        .limit(bindparam("most")),
        "last_wordings": select(wording.template, wording.wording).where(
            wording.rep == bindparam("who")
        ),
        "links": select(linked.interaction, linked.until)
        .where(linked.customer == bindparam("who"))
        .order_by(linked.interaction),
        "sequences": select(t.interaction.c.id, t.interaction.c.sequence).order_by(
            t.interaction.c.started_us
        ),
        "linked_customers": select(linked.customer).where(
            linked.interaction == bindparam("interaction_id")
        ),
        "linked_interactions": select(linked.interaction).where(
            linked.customer == bindparam("who")
        ),
    }


def _of_counts() -> dict[str, ClauseElement]:
    solutions, remark, session = t.solution_count.c, t.remark.c, t.session.c
    days, used, refusal = t.step_day.c, t.guide_day.c, t.refusal.c
    of_rep = (
        select(session.number, session.began_us, session.ended_us, session.commands)
        .where(session.rep == bindparam("who"))
        .order_by(session.number.desc())
        .limit(bindparam("most"))
    )
    return {
        "solution_counts": select(t.solution_count).order_by(solutions.solution),
        "wording_counts": select(t.wording_count),
        "remarks": select(
            remark.kind,
            remark.interaction,
            remark.guide,
            remark.step,
            remark.template,
            remark.wording,
            remark.language,
            remark.text,
            remark.at_us,
        )
        .where(remark.kind == bindparam("of_kind"), remark.text != "")
        .order_by(remark.at_us.desc(), remark.interaction, remark.number)
        .limit(bindparam("most")),
        "sessions": of_rep,
        "step_days": select(
            days.step,
            days.way,
            *(func.sum(days[name]) for name in _ADDED["step_day"][1]),
        )
        .where(days.guide == bindparam("the_guide"), days.day >= bindparam("since"))
        .group_by(days.step, days.way)
        .order_by(days.step, days.way),
        "guide_days": select(used.day, used.calls)
        .where(used.guide == bindparam("the_guide"))
        .order_by(used.day.desc()),
        "skips": select(days.guide, days.step, func.sum(days.skipped), func.sum(days.visits))
        .where(days.day >= bindparam("since"))
        .group_by(days.guide, days.step)
        .having(func.sum(days.skipped) > 0)
        .order_by(days.guide, days.step),
        "refusals": select(refusal.solution, refusal.reason, refusal.interaction, refusal.at_us)
        .where(refusal.at_us >= bindparam("since_us"), refusal.reason != "")
        .order_by(refusal.at_us.desc(), refusal.interaction, refusal.number)
        .limit(bindparam("most")),
    }


def _adding(dialect: Dialect) -> dict[str, ClauseElement]:
    anchor: dict[str, Any] = {name: bindparam(name) for name in ("at_us", "count", "link", "place")}
    tables = {table.name: table for table in t.PROJECTIONS}
    put: dict[str, ClauseElement] = {
        f"put.{name}": upsert(tables[name], dialect, key) for name, key in _REPLACED.items()
    }
    put |= {
        f"put.{name}": upsert(tables[name], dialect, key, add)
        for name, (key, add) in _ADDED.items()
    }
    return {
        "insert.entry": insert(t.entry),
        "insert.payload": insert(t.payload),
        "insert.anchor": insert(t.anchor).values(anchor),
        **put,
    }


def _changing() -> dict[str, ClauseElement]:
    promise, fact = t.promise.c, t.customer_fact.c
    this_promise = promise.id == bindparam("promise")
    return {
        "keep_promise": update(t.promise).where(this_promise).values(kept_us=bindparam("at_us")),
        "reword_promise": update(t.promise)
        .where(this_promise)
        .values(what=bindparam("words"), who=bindparam("person")),
        "drop_promise": delete(t.promise).where(this_promise),
        "drop_fact": delete(t.customer_fact).where(
            fact.customer == bindparam("customer"), fact.name == bindparam("fact")
        ),
    }


def _erasing() -> dict[str, ClauseElement]:
    entry, payload, linked = t.entry.c, t.payload.c, t.linked.c
    of_entry = entry.interaction == bindparam("interaction_id")
    of_link = linked.interaction == bindparam("interaction_id")
    command = (
        select(entry.position - 1)
        .where(of_entry, entry.sequence == bindparam("until"))
        .scalar_subquery()
    )
    theirs = payload.position.in_(select(entry.position).where(of_entry))
    return {
        "erase_until": delete(t.payload).where(theirs, payload.position < command),
        "erase": delete(t.payload).where(theirs),
        "unlink_until": delete(t.linked).where(of_link, linked.until <= bindparam("until")),
        "unlink": delete(t.linked).where(of_link),
        "unlink_others": delete(t.linked).where(
            of_link, linked.until.is_(None), linked.customer != bindparam("who")
        ),
        "erase_customer": delete(t.customer_fact).where(
            t.customer_fact.c.customer == bindparam("who")
        ),
        **{f"empty.{table.name}": delete(table) for table in t.PROJECTIONS},
    }


def _all_of_entry() -> Select[Any]:
    """Columns as `Entry` has them."""
    joined = t.entry.outerjoin(t.payload, t.payload.c.position == t.entry.c.position)
    payload = t.payload.c
    return select(t.entry, payload.salt, payload.body.label("payload")).select_from(joined)


def _promises() -> Select[Any]:
    """Columns as `PromiseRow` has them."""
    promise, interaction, words = t.promise.c, t.interaction.c, t.call_words.c
    joined = t.promise.join(t.interaction, interaction.id == promise.interaction)
    joined = joined.outerjoin(t.call_words, words.interaction == promise.interaction)
    return select(
        promise.id,
        promise.interaction,
        interaction.customer,
        func.coalesce(words.name, "").label("name"),
        promise.what,
        promise.who,
        promise.need,
        promise.made_us,
        promise.due_us,
        promise.kept_us,
    ).select_from(joined)


def _has_payload() -> ColumnElement[bool]:
    return exists().where(t.payload.c.position == t.entry.c.position)


# --- what depends on more than the values of parameters -------------------------------------------


def interactions(which: Filter, limit: int, offset: int) -> Select[Any]:
    """Interactions that pass a filter, newest first."""
    table = t.interaction.c
    wanted = _filtered(select(t.interaction).select_from(_looked_through(which)), which)
    return wanted.order_by(table.started_us.desc(), table.id).limit(limit).offset(offset)


def found(which: Filter, limit: int, offset: int = 0) -> Select[Any]:
    """The same with name and whether verified; `before` says where the list goes on."""
    table, words = t.interaction.c, t.call_words.c
    both = words.interaction == table.id
    joined, order = t.interaction.outerjoin(t.call_words, both), table.started_us
    if which.words:
        joined, order = t.call_words.join(t.interaction, both), words.started_us
    wanted = select(t.interaction, words.name, words.rep_name, words.verified).select_from(joined)
    listed = _filtered(wanted, which).order_by(order.desc(), table.id)
    return listed.limit(limit).offset(offset) if offset else listed.limit(limit)


def values_of(column: str, which: Filter) -> Select[Any]:
    """What stands in a column of the calls that pass a filter, each once."""
    wanted = t.interaction.c[column]
    given = select(wanted).select_from(_looked_through(which)).distinct()
    return _filtered(given, which).order_by(wanted)


def reps(which: Filter) -> Select[Any]:
    """Id and name of every rep who took one of the calls that pass a filter."""
    table, words = t.interaction.c, t.call_words.c
    joined = t.call_words.join(t.interaction, words.interaction == table.id)
    wanted = select(table.rep, func.max(words.rep_name)).select_from(joined).group_by(table.rep)
    return _filtered(wanted, which).order_by(table.rep)


def ids_of(which: Filter) -> Select[Any]:
    """Ids of the calls that pass a filter, newest first."""
    table = t.interaction.c
    wanted = select(table.id).select_from(_looked_through(which))
    return _filtered(wanted, which).order_by(table.started_us.desc(), table.id)


def how_many(which: Filter) -> Select[Any]:
    """How many interactions pass a filter."""
    return _filtered(select(func.count()).select_from(_looked_through(which)), which)


def ids(beginning: str, limit: int) -> Select[Any]:
    """Ids of interactions that begin so."""
    id_ = t.interaction.c.id
    return select(id_).where(id_.startswith(beginning, autoescape=True)).order_by(id_).limit(limit)


def projections() -> dict[str, Select[Any]]:
    """Every row of every projection."""
    return {table.name: select(table) for table in t.PROJECTIONS}


def _filtered(wanted: Select[Any], which: Filter) -> Select[Any]:
    table = t.interaction.c
    for name in ("status", "customer", "rep", "channel", "disposition"):
        value = getattr(which, name)
        if value:
            wanted = wanted.where(table[name] == value)
    if which.open is not None:
        is_open = table.closed_us.is_(None)
        wanted = wanted.where(is_open if which.open else ~is_open)
    if which.guide:
        wanted = wanted.where((table.guide == which.guide) | (table.topic == which.guide))
    if which.text:
        words = table.words.icontains(which.text, autoescape=True)
        wanted = wanted.where(words | table.summary.icontains(which.text, autoescape=True))
    if which.words:
        wanted = wanted.where(*_with_words(which.words))
    if which.served_by:
        wanted = wanted.where(_served_by(which.served_by))
    if which.before:
        since_us = to_us(which.before.started)
        beside = and_(table.started_us == since_us, table.id > which.before.id)
        wanted = wanted.where(or_(table.started_us < since_us, beside))
    if which.since:
        wanted = wanted.where(table.started_us >= to_us(which.since))
    if which.until:
        wanted = wanted.where(table.started_us < to_us(which.until))
    return wanted


def _looked_through(which: Filter) -> FromClause:
    """The table of interactions, with their words where words are asked for."""
    if not which.words:
        return t.interaction
    return t.call_words.join(t.interaction, t.call_words.c.interaction == t.interaction.c.id)


def _with_words(words: tuple[tuple[str, ...], ...]) -> list[ColumnElement[bool]]:
    told = t.call_words.c.words
    return [or_(*(told.contains(f" {form}", autoescape=True) for form in forms)) for forms in words]


def _served_by(rep: str) -> ColumnElement[bool]:
    """Calls of a rep, and all others of the customers whom the rep ever served."""
    table, other = t.interaction.c, t.interaction.alias().c
    theirs = select(other.customer).where(other.rep == rep, other.customer != "").distinct()
    # Not by the index of reps: the list is gone through as it is shown, until a page is full.
    return or_(table.rep.concat("") == rep, table.customer.in_(theirs))
