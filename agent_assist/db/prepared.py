"""SQLAlchemy Core statements, compiled once and run on the driver: a tenth of the cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Dialect, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

Params = Mapping[str, Any]


class Prepared:
    """One statement; its parameters are plain numbers, text and bytes, by name."""

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        if not isinstance(compiled, SQLCompiler):
            raise TypeError(f"{statement} takes no parameters")
        self.sql = compiled.string
        self._order: Sequence[str] | None = compiled.positiontup
        self._fixed = {k: v for k, v in compiled.params.items() if v is not None}

    def run(self, connection: Any, params: Params | None = None) -> Any:
        """Execute once; the driver's cursor."""
        return connection.execute(self.sql, self._bound(params or {}))

    def run_many(self, connection: Any, rows: Iterable[Params]) -> None:
        """Execute for each row."""
        connection.cursor().executemany(self.sql, [self._bound(row) for row in rows])

    def _bound(self, params: Params) -> Any:
        values = {**self._fixed, **params} if self._fixed else params
        if self._order is None:
            return dict(values)
        return [values[name] for name in self._order]


def upsert(
    table: Table, dialect: Dialect, key: Sequence[str], add: Sequence[str] = ()
) -> Executable:
    """Insert a row, or change the one with the same key.

    Args:
        key: columns of the key. add: columns whose new value is added to the old one; all
            other columns take the new value.
    """
    statement: sqlite.Insert | postgresql.Insert
    if dialect.name == "postgresql":
        # Not above: a journal in a file would load seven drivers of that server with it.
        from sqlalchemy.dialects.postgresql import insert

        statement = insert(table)
    else:
        statement = sqlite.insert(table)
    new = statement.excluded
    changes = {
        column.name: table.c[column.name] + new[column.name]
        if column.name in add
        else new[column.name]
        for column in table.columns
        if column.name not in key
    }
    return statement.on_conflict_do_update(index_elements=list(key), set_=changes)
