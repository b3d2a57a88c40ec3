"""What is asked of library.db and written into it; `statements` gives it ready for the driver."""

from __future__ import annotations

from sqlalchemy import (
    Dialect,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

from agent_assist.db import library_tables as t
from agent_assist.db.upsert import upsert


def statements(dialect: Dialect) -> dict[str, ClauseElement]:
    """All statements by name."""
    return {
        **_of_versions(),
        **_of_items(),
        **_of_drafts(dialect),
        **_of_desks(dialect),
        **_of_use(dialect),
        **_of_learning(),
    }


def _of_versions() -> dict[str, ClauseElement]:
    table = t.version.c
    heads = select(table.number, table.message, table.author, table.at_us, table.hash)
    return {
        "newest_version": select(func.max(table.number)),
        "add_version": insert(t.version),
        "version": heads.where(table.number == bindparam("the_number")),
        "versions": heads.where(table.number > bindparam("after"))
        .order_by(table.number.desc())
        .limit(bindparam("most")),
        "snapshot": select(table.snapshot).where(table.number == bindparam("the_number")),
    }


def _of_items() -> dict[str, ClauseElement]:
    table = t.revision.c
    this = (table.kind == bindparam("of_kind"), table.id == bindparam("of_id"))
    newest = (
        select(table.kind, table.id, func.max(table.revision).label("revision"))
        .group_by(table.kind, table.id)
        .subquery()
    )
    same = and_(
        table.kind == newest.c.kind,
        table.id == newest.c.id,
        table.revision == newest.c.revision,
    )
    return {
        "newest_revision": select(func.max(table.revision)).where(*this),
        "newest_revisions": select(newest.c.kind, newest.c.id, newest.c.revision),
        "archived": select(t.revision)
        .join(newest, same)
        .where(table.removed == 1)
        .order_by(table.kind, table.id),
        "add_revision": insert(t.revision),
        "items": select(t.revision)
        .join(newest, same)
        .where(_any_or(table.kind, "of_kind"), table.removed <= bindparam("removed"))
        .order_by(table.kind, table.id),
        "item": select(t.revision)
        .where(*this, table.revision == bindparam("the_revision"))
        .limit(1),
        "history": select(t.revision)
        .where(*this)
        .order_by(table.revision.desc())
        .limit(bindparam("most")),
    }


def _of_drafts(dialect: Dialect) -> dict[str, ClauseElement]:
    table, banned = t.draft.c, t.withdrawn.c
    return {
        "put_draft": upsert(t.draft, dialect, ("kind", "id", "author")),
        "drafts": select(t.draft)
        .where(_any_or(table.kind, "of_kind"), _any_or(table.id, "of_id"))
        .order_by(table.kind, table.id, table.author),
        "drop_draft": delete(t.draft).where(
            table.kind == bindparam("of_kind"),
            table.id == bindparam("of_id"),
            table.author == bindparam("of_author"),
        ),
        "put_withdrawn": upsert(t.withdrawn, dialect, ("kind", "id", "part")),
        "withdrawn": select(t.withdrawn).order_by(banned.kind, banned.id, banned.part),
        "settings": select(t.setting.c.name, t.setting.c.value),
        "put_setting": upsert(t.setting, dialect, ("name",)),
    }


def _of_desks(dialect: Dialect) -> dict[str, ClauseElement]:
    renamed, desk = t.renamed.c, t.desk.c
    return {
        "put_desk": upsert(t.desk, dialect, ("name",)),
        "desks": select(t.desk).order_by(desk.at_us.desc(), desk.name),
        "add_renamed": insert(t.renamed),
        "renamed": select(t.renamed)
        .where(renamed.version > bindparam("after"))
        .order_by(renamed.version, renamed.kind, renamed.old),
    }


def _of_use(dialect: Dialect) -> dict[str, ClauseElement]:
    use = t.use.c
    return {
        "count_use": upsert(t.use, dialect, ("rep", "kind", "id", "part"), add=("count",)),
        "uses": select(use.id, func.sum(use["count"]))
        .where(use.kind == bindparam("of_kind"))
        .group_by(use.id),
        "all_uses": select(use.rep, use.part, use["count"], use.at_us).where(
            use.kind == bindparam("of_kind"), use.id == bindparam("of_id")
        ),
        "forget_uses": delete(t.use).where(
            use.kind == bindparam("of_kind"), use.id == bindparam("of_id")
        ),
    }


def _of_learning() -> dict[str, ClauseElement]:
    learned, source, miss = t.learned.c, t.learned_from.c, t.miss.c
    of_document = source.document == bindparam("of_document")
    known = select(learned.query).where(learned.document == bindparam("of_document"))
    of_calls = source.interaction == bindparam("of_interaction")
    return {
        "learned": select(learned.document, learned.query, learned.strength, learned["at"])
        .where(_any_or(learned.document, "of_document"))
        .order_by(learned.document, learned.query),
        "all_sources": select(source.interaction, source.document, source.query),
        "forget_source": delete(t.learned_from).where(
            of_calls, of_document, source.query == bindparam("of_query")
        ),
        "forget_document": delete(t.learned).where(learned.document == bindparam("of_document")),
        "learn": insert(t.learned),
        "forget_sources": delete(t.learned_from).where(of_document, source.query.not_in(known)),
        "source": select(source.query).where(
            of_calls, of_document, source.query == bindparam("of_query")
        ),
        "add_source": insert(t.learned_from),
        "learned_in": select(source.document, source.query).where(of_calls),
        "forget_query": delete(t.learned).where(
            learned.document == bindparam("of_document"), learned.query == bindparam("of_query")
        ),
        "forget_calls": delete(t.learned_from).where(of_calls),
        "forget_misses": delete(t.miss).where(miss.interaction == bindparam("of_interaction")),
        "add_miss": insert(t.miss).values(
            {name: bindparam(name) for name in ("query", "language", "interaction", "at_us")}
        ),
        "newest_miss": select(func.max(miss.number)),
        "drop_misses": delete(t.miss).where(miss.number <= bindparam("until")),
        "misses": select(miss.query, miss.language, miss.interaction, miss.at_us)
        .where(miss.at_us >= bindparam("since_us"))
        .order_by(miss.at_us.desc(), miss.number.desc()),
    }


def _any_or(column: ColumnElement[str], name: str) -> ColumnElement[bool]:
    """The column has the parameter's value, or that one is empty."""
    return or_(bindparam(name) == "", column == bindparam(name))
