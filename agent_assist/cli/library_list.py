"""`agent-assist library list`: what is in the library, and what is being changed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from agent_assist.cli.common import GOOD, data_folder
from agent_assist.domain.items import KINDS
from agent_assist.domain.studio import ItemRow, ItemStatus
from agent_assist.domain.texts import in_language

_HELP = """\
Show every item of the library as you have it: what is published with your drafts over it. Drafts
of others stand beside the item.

Exit codes: 0 good, 2 the command was wrong, 3 the folder cannot be used.
"""


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the action to `library`."""
    parser = actions.add_parser(
        "list",
        help="list what is in the library",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    names = [kind.name for kind in KINDS]
    statuses = [status.value for status in ItemStatus]
    parser.add_argument("--kind", choices=names, metavar="KIND", help=", ".join(names))
    parser.add_argument("--status", choices=statuses, metavar="STATUS", help=", ".join(statuses))
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Do what was asked; gives the exit code."""
    from agent_assist.cli.supervisor import supervisor
    from agent_assist.standalone import studio_only

    with studio_only(data_folder(parsed)) as studio:
        rows = [
            row
            for row in studio.rows(supervisor())
            if parsed.kind in (None, row.kind) and parsed.status in (None, row.status.value)
        ]
    print(_as_json(rows) if parsed.json else "\n".join(_as_text(rows)))
    return GOOD


def _as_text(rows: list[ItemRow]) -> Iterator[str]:
    width = max((len(f"{row.kind} {row.id}") for row in rows), default=0)
    for row in rows:
        status = row.status.value.replace("_", " ")
        told = [status, " ".join(row.complete)]
        told += [f"{code} is older than its source" for code in row.old]
        told += [f"{name} is changing it" for name in row.others]
        title = in_language(row.title, "en")
        name = f"{row.kind} {row.id}".ljust(width)
        yield f"{name}  {title}  ({', '.join(part for part in told if part)})"
    yield f"{len(rows)} item{'' if len(rows) == 1 else 's'}."


def _as_json(rows: list[ItemRow]) -> str:
    items = [
        {
            "kind": row.kind,
            "id": row.id,
            "title": dict(row.title),
            "pack": row.pack,
            "status": row.status.value,
            "languages": list(row.complete),
            "old": list(row.old),
            "revision": row.revision,
            "others": list(row.others),
        }
        for row in rows
    ]
    return json.dumps({"items": items}, ensure_ascii=False)
