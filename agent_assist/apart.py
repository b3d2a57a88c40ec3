"""Work that takes long, for a process of its own: it opens the data folder itself.

Each is called as `work(report, …)` with plain values and gives flat bytes, as `ui.tasks` wants it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.errors import KnownError
from agent_assist.standalone import reviewing_only, studio_only


def review_apart(report: Callable[[float], None], data: str, actor: str) -> bytes:
    """The review list, for a process of its own.

    Args:
        report: told the share that is done; may raise to give up.
        data: the data folder. actor: the id of whose drafts count.

    Returns:
        For `services.reviewing.from_bytes`.
    """
    from agent_assist.services.reviewing import to_bytes

    report(0.1)
    with reviewing_only(Path(data)) as (studio, reviewing):
        content = studio.working(Actor(actor, actor, Role.SUPERVISOR))
        report(0.3)
        return to_bytes(reviewing.review(content))


def preview_apart(
    report: Callable[[float], None],
    data: str,
    actor: str,
    path: str,
    source: str,
    options: Mapping[str, Any],
) -> bytes:
    """What importing a file would do, for a process of its own; nothing is done.

    Args:
        report: told the share that is done; may raise to give up.
        data: the data folder. actor: the id of whose drafts count.
        path: the file. source: its kind, empty to guess it.
        options: the fields of `ImportOptions` that are not as by default.

    Returns:
        For `services.exchanging`: `report_from_bytes` at once, `plan_from_bytes` beside the window.
    """
    from agent_assist.domain.exchange import ImportOptions, Source
    from agent_assist.services.exchanging import Exchange, fault_to_bytes, plan_to_bytes

    report(0.1)
    try:
        with studio_only(Path(data)) as studio:
            who = Actor(actor, actor, Role.SUPERVISOR)
            kind = Source(source) if source else None
            plan = Exchange(studio).preview(who, Path(path), kind, ImportOptions(**options))
    except KnownError as error:
        return fault_to_bytes(error)
    report(0.9)
    return plan_to_bytes(plan)


def export_apart(
    report: Callable[[float], None],
    data: str,
    actor: str,
    target: str,
    form: str,
    languages: Sequence[str],
    drafts: bool,
) -> bytes:
    """Write the library as packs or as a table, for a process of its own.

    Args:
        report, data, actor: as for `preview_apart`.
        target, form, languages: as for `Exchange.export`.
        drafts: write it with what the actor has in hand.

    Returns:
        For `services.exchanging.files_from_bytes`.
    """
    from agent_assist.services.exchanging import Exchange, Form, fault_to_bytes, files_to_bytes

    report(0.1)
    try:
        with studio_only(Path(data)) as studio:
            who = Actor(actor, actor, Role.SUPERVISOR) if drafts else None
            files = Exchange(studio).export(Path(target), Form(form), tuple(languages), who)
    except KnownError as error:
        return fault_to_bytes(error)
    report(0.9)
    return files_to_bytes(files)


def verify_apart(report: Callable[[float], None], data: str) -> bytes:
    """Whether the log is as it was written, for a process of its own.

    Args:
        report, data: as for `review_apart`.

    Returns:
        JSON: "count", "wrong" (a sentence, empty when all is well), "cannot_see" (sentences); or
        "fault" alone when the log cannot be read.
    """
    from agent_assist.journal.journal import Journal

    def progress(done: int, total: int) -> None:
        report(done / max(total, 1))

    try:
        with Journal.open(Path(data), write=False) as journal:
            found = journal.verify(progress=progress)
    except KnownError as error:
        return json.dumps({"fault": str(error)}).encode()
    wrong = found.first_break.sentence if found.first_break else ""
    said = {"count": found.count, "wrong": wrong, "cannot_see": found.cannot_see}
    return json.dumps(said).encode()


def export_log_apart(
    report: Callable[[float], None],
    data: str,
    target: str,
    form: str,
    calls: Sequence[str] | None,
) -> bytes:
    """Write calls of the log to a file, for a process of its own.

    Args:
        report, data: as for `review_apart`.
        target, form, calls: as for `services.logbook.export_calls`.

    Returns:
        JSON: "entries"; or "fault" alone, a sentence.
    """
    from agent_assist.journal.journal import Journal
    from agent_assist.services.logbook import export_calls

    def progress(done: int, total: int) -> None:
        report(0.1 + 0.9 * done / max(total, 1))

    report(0.1)
    try:
        with Journal.open(Path(data), write=False) as journal:
            entries = export_calls(journal, Path(target), form, calls, progress)
    except KnownError as error:
        return json.dumps({"fault": str(error)}).encode()
    return json.dumps({"entries": entries}).encode()
