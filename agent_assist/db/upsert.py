"""Insert a row or change the one that is there, in either database."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Dialect, Table
from sqlalchemy.dialects import postgresql, sqlite


def upsert(
    table: Table, dialect: Dialect, key: Sequence[str], add: Sequence[str] = ()
) -> sqlite.Insert | postgresql.Insert:
    """Insert a row, or change the one with the same key.

    Args:
        key: columns of the key. add: columns whose new value is added to the old one; all
            other columns take the new value.
    """
    insert = postgresql.insert if dialect.name == "postgresql" else sqlite.insert
    statement = insert(table)
    new = statement.excluded
    changes = {
        column.name: table.c[column.name] + new[column.name]
        if column.name in add
        else new[column.name]
        for column in table.columns
        if column.name not in key
    }
    return statement.on_conflict_do_update(index_elements=list(key), set_=changes)
