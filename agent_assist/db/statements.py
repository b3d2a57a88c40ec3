"""Every statement by its name, ready for the driver.

They are written with SQLAlchemy Core in `journal_statements` and its like. For SQLite
they lie compiled beside this module, since loading SQLAlchemy takes longer than all the rest of
a start; `python -m agent_assist.db.statements` compiles them anew, and a test says when that was
forgotten. For a server they are compiled when it is opened.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_assist.db.prepared import Prepared

if TYPE_CHECKING:
    from sqlalchemy import Dialect

    from agent_assist.db.engine import Database

FILE = Path(__file__).with_name("sqlite_statements.json")
NAMES = ("journal", "library", "sandbox")


def statements(name: str, database: Database) -> Mapping[str, Prepared]:
    """The statements for a database, by name.

    Args:
        name: one of `NAMES`.
    """
    if database.is_sqlite:
        return _for_sqlite()[name]
    return compiled(name, database.engine.dialect)


@lru_cache(maxsize=1)
def _for_sqlite() -> Mapping[str, Mapping[str, Prepared]]:
    data: dict[str, dict[str, dict[str, Any]]] = json.loads(FILE.read_text(encoding="utf-8"))
    return {
        name: {
            key: Prepared(one["sql"], tuple(one["order"]), one["fixed"])
            for key, one in kept.items()
        }
        for name, kept in data.items()
    }


def compiled(name: str, dialect: Dialect) -> dict[str, Prepared]:
    """The statements in a dialect; SQLAlchemy is loaded for it."""
    written = importlib.import_module(f"agent_assist.db.{name}_statements")
    found: dict[str, Prepared] = {}
    for key, statement in written.statements(dialect).items():
        form = statement.compile(dialect=dialect)
        order = None if form.positiontup is None else tuple(form.positiontup)
        fixed = {k: v for k, v in form.params.items() if v is not None}
        found[key] = Prepared(form.string, order, fixed)
    return found


def for_sqlite() -> str:
    """What belongs into the file of SQLite's statements."""
    from sqlalchemy.dialects import sqlite

    dialect = sqlite.dialect()
    plain = {
        name: {
            key: {"sql": one.sql, "order": list(one.order or ()), "fixed": dict(one.fixed)}
            for key, one in compiled(name, dialect).items()
        }
        for name in NAMES
    }
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(for_sqlite(), encoding="utf-8")
