"""`agent-assist log`: list, show, score, export, verify and erase what was written down."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_assist.cli.common import ENVIRONMENT, GOOD, PROBLEMS, USAGE, data_folder, show_help
from agent_assist.domain.errors import KnownError

if TYPE_CHECKING:
    from agent_assist.db.journal_reader import Filter
    from agent_assist.db.records import Anchor, FoundCall
    from agent_assist.domain.logbook import ErasurePlan
    from agent_assist.journal.journal import Journal

_ID = "id, as “log list” shows it, or its beginning"
_COLUMNS = ("began", "took", "channel", "rep", "customer", "about", "ended", "id")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    parser = commands.add_parser(
        "log",
        help="list, show, score, export, verify or erase the log of all calls",
        description="Read the log of all calls. It can be read while the window is open.",
    )
    parser.set_defaults(run=lambda _: show_help(parser))
    inner = parser.add_subparsers(dest="log_command", metavar="ACTION", title="actions")
    _add_list(inner)
    show = inner.add_parser(
        "show",
        help="tell one call as a story",
        description="Tell one call as a story: what was said, answered, found out and promised.",
    )
    show.add_argument("id", metavar="ID", help=_ID)
    show.set_defaults(run=lambda parsed: _with_journal(parsed, _show))
    score = inner.add_parser(
        "score",
        help="judge one call by the scorecard of practice",
        description="Judge one call by the scorecard of practice: points by criterion, the lines "
        "that earned or lost them, and what would have been better. What the log cannot tell is "
        "not judged: the customer's words are not kept, nor what was said freely.",
    )
    score.add_argument("id", metavar="ID", help=_ID)
    score.set_defaults(run=lambda parsed: _with_journal(parsed, _score))
    export = inner.add_parser(
        "export",
        help="write the log to a file",
        description="Write all commands and events, oldest first. A jsonl export ends with an "
        "anchor: keep the file elsewhere, and “log verify --anchor FILE” will tell whether "
        "anything was cut off or written anew since.",
    )
    export.add_argument(
        "--format", choices=("jsonl", "csv"), default="jsonl", help="default: jsonl"
    )
    export.add_argument("--out", type=Path, metavar="FILE", help="where to (default: the terminal)")
    export.add_argument("--call", metavar="ID", default="", help="only this call")
    export.set_defaults(run=lambda parsed: _with_journal(parsed, _export))
    verify = inner.add_parser(
        "verify",
        help="check that nothing in the log was changed",
        description="Read the whole log and name the first event that was changed, removed or "
        "reordered, if there is one; and say what such a check cannot see.",
    )
    verify.add_argument(
        "--anchor",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a jsonl export or the anchor file of a backup to compare with; can be repeated",
    )
    verify.set_defaults(run=lambda parsed: _with_journal(parsed, _verify))
    erase = inner.add_parser(
        "erase",
        help="delete what the log knows of a customer, for good",
        description="Delete all that a customer said and all that is known of them, by right: in "
        "the log, in what search learned, and in the backups. That calls took place, when and by "
        "which steps, stays, and “log verify” still passes. The window has to be closed.",
    )
    erase.add_argument("customer", metavar="CUSTOMER", help="id, as “log list” shows it")
    erase.add_argument("--yes", action="store_true", help="do it without asking")
    erase.set_defaults(run=_erase)


def _add_list(inner: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = inner.add_parser(
        "list", help="list calls, newest first", description="List calls, newest first."
    )
    parser.add_argument(
        "--limit", type=int, default=20, metavar="N", help="at most so many (default: 20)"
    )
    parser.add_argument(
        "--skip", type=int, default=0, metavar="N", help="leave out so many of the newest"
    )
    parser.add_argument("--open", action="store_true", help="only those that are not closed")
    parser.add_argument("--customer", default="", metavar="ID", help="only this customer's")
    parser.add_argument("--rep", default="", metavar="ID", help="only those that this rep took")
    parser.add_argument("--guide", default="", metavar="ID", help="begun with or led by this guide")
    parser.add_argument("--text", default="", help="part of the customer's words or the summary")
    parser.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="from this day on")
    parser.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="before this day")
    parser.set_defaults(run=lambda parsed: _with_journal(parsed, _list))


def run(parsed: argparse.Namespace, data: Path) -> int:
    """Run the action that was parsed on a data folder; the exit code."""
    parsed.data = data
    result: int = parsed.run(parsed)
    return result


def _day(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%d").astimezone()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day like 2026-03-31") from error


def _with_journal(
    parsed: argparse.Namespace, action: Callable[[argparse.Namespace, Journal], int]
) -> int:
    from agent_assist.journal.journal import FILE, Journal

    folder = _data(parsed)
    if not folder.exists():
        print(
            f"There is no folder {folder}: no call was taken there yet. Take one in the window "
            "with F2, or name the folder of another installation with --data.",
            file=sys.stderr,
        )
        return ENVIRONMENT
    if folder.is_dir() and not (folder / FILE).exists():
        print(
            f"No call was taken in {folder} yet. Take one in the window with F2, or name the folder"
            " of another installation with --data.",
            file=sys.stderr,
        )
        return ENVIRONMENT
    with Journal.open(folder, write=False) as journal:
        return action(parsed, journal)


def _data(parsed: argparse.Namespace) -> Path:

    given: Path | None = parsed.data
    return given or data_folder(parsed)


# --- list ---------------------------------------------------------------------------------------


def _list(parsed: argparse.Namespace, journal: Journal) -> int:

    which = _filter(parsed)
    rows = journal.reader.found(which, max(1, parsed.limit), max(0, parsed.skip))
    total = journal.reader.count(which)
    if parsed.json:
        data = [asdict(found.row) | {"name": found.name} for found in rows]
        print(json.dumps({"total": total, "calls": data}, ensure_ascii=False, default=_plain))
        return GOOD
    if rows:
        _print_table([_COLUMNS, *(_cells(row) for row in rows)])
    print(f"{len(rows)} of {total} calls")
    return GOOD


def _filter(parsed: argparse.Namespace) -> Filter:
    from agent_assist.db.journal_reader import Filter

    return Filter(
        open=True if parsed.open else None,
        customer=parsed.customer,
        rep=parsed.rep,
        guide=parsed.guide,
        text=parsed.text,
        since=parsed.since,
        until=parsed.until,
    )


def _cells(found: FoundCall) -> tuple[str, ...]:
    row = found.row
    return (
        f"{row.started.astimezone():%Y-%m-%d %H:%M}",
        _clock(row.elapsed_ms),
        row.channel,
        row.rep,
        row.customer or found.name or "—",
        _short(row.words or row.topic or row.guide, 40),
        row.disposition or row.status,
        row.id,
    )


def _print_table(rows: list[tuple[str, ...]]) -> None:
    harmless = [[_printable(cell) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*harmless, strict=True)]
    for row in harmless:
        cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())


# --- show ---------------------------------------------------------------------------------------


def _show(parsed: argparse.Namespace, journal: Journal) -> int:
    from agent_assist.cli.log_story import story
    from agent_assist.journal.export import entry_data

    found = journal.reader.ids(parsed.id)
    if len(found) != 1:
        print(_not_one(parsed.id, found), file=sys.stderr)
        return USAGE
    if parsed.json:
        entries = journal.reader.entries(found[0])
        print(json.dumps([entry_data(entry) for entry in entries], ensure_ascii=False))
        return GOOD
    for line in story(journal, found[0], _data(parsed)):
        print(_printable(line))
    return GOOD


def _not_one(beginning: str, found: tuple[str, ...]) -> str:
    if not found:
        return f"No call in the log has the id “{beginning}”. `agent-assist log list` shows them."
    return f"Several calls begin with “{beginning}”: {', '.join(found)}. Write more of the id."


def _score(parsed: argparse.Namespace, journal: Journal) -> int:
    from agent_assist.cli.log_story import content_of
    from agent_assist.cli.sandbox_score import as_text
    from agent_assist.cli.supervisor import supervisor
    from agent_assist.domain.codec import encode
    from agent_assist.practising import Books, reading_of
    from agent_assist.services.scoring import CallScores

    found = journal.reader.ids(parsed.id)
    if len(found) != 1:
        print(_not_one(parsed.id, found), file=sys.stderr)
        return USAGE
    data = _data(parsed)
    scores = CallScores(journal, lambda version: content_of(data, version), reading_of(Books()))
    scored = scores.of(supervisor(), found[0])
    if parsed.json:
        told = {"id": scored.id, "rep": scored.rep, "judged": scored.judged}
        print(json.dumps(told | {"card": encode(scored.card)}, ensure_ascii=False))
        return GOOD
    print(_printable(f"Call {scored.id}, {scored.rep}"))
    for line in as_text(scored.card).splitlines():
        print(_printable(line))
    return GOOD


# --- export and verify --------------------------------------------------------------------------


def _export(parsed: argparse.Namespace, journal: Journal) -> int:
    from agent_assist.services.logbook import write_whole

    calls = None
    if parsed.call:
        found = journal.reader.ids(parsed.call)
        if len(found) != 1:
            print(_not_one(parsed.call, found), file=sys.stderr)
            return USAGE
        calls = found
    if parsed.out is None:
        journal.export(parsed.format, sys.stdout, calls)
        return GOOD
    progress = _tell_progress if sys.stderr.isatty() else None
    count = write_whole(
        parsed.out, parsed.format, lambda to: journal.export(parsed.format, to, calls, progress)
    )
    if progress is not None:
        print(file=sys.stderr)
    if parsed.json:
        print(json.dumps({"entries": count, "file": str(parsed.out)}, ensure_ascii=False))
    else:
        print(f"{count} entries written to {parsed.out}")
    return GOOD


def _anchor(path: Path) -> Anchor:
    from agent_assist.db.errors import StorageError
    from agent_assist.journal.anchors import read_anchor

    try:
        return read_anchor(path)
    except StorageError as error:
        raise KnownError(
            "no-anchor",
            f"{path} is not there, or it is neither a jsonl export nor the anchor of a backup.",
            "Name one that is with --anchor.",
        ) from error


def _verify(parsed: argparse.Namespace, journal: Journal) -> int:
    anchors = [_anchor(path) for path in parsed.anchor]
    progress = _tell_progress if sys.stderr.isatty() else None
    found = journal.verify(anchors, progress)
    if progress is not None:
        print(file=sys.stderr)
    if parsed.json:
        data = asdict(found) | {"good": found.good}
        print(json.dumps(data, ensure_ascii=False, default=_plain))
    else:
        print(f"{found.count} entries read.")
        print(
            _printable(found.first_break.sentence)
            if found.first_break
            else "Nothing was changed, removed or reordered."
        )
        print("This check cannot see:")
        for sentence in found.cannot_see:
            print(f"  - {sentence}")
    return GOOD if found.good else PROBLEMS


# --- erase --------------------------------------------------------------------------------------


def _erase(parsed: argparse.Namespace) -> int:
    from agent_assist.cli.supervisor import admitted
    from agent_assist.standalone import erasing_only

    with erasing_only(_data(parsed)) as (studio, erasing):
        actor = admitted(studio)
        plan = erasing.plan(actor, parsed.customer)
        if not parsed.json:
            for line in _planned(plan):
                print(_printable(line))
        if not parsed.yes and not _confirmed(plan):
            print("Nothing was deleted.", file=sys.stderr)
            return USAGE
        done = erasing.erase(actor, plan)
    if parsed.json:
        print(json.dumps(asdict(done), ensure_ascii=False))
    else:
        print(
            f"Deleted: what was said in {done.interactions} calls, {done.learned} learned queries,"
            f" the same in {done.backups} backups."
        )
        for path in done.unreached:
            print(_printable(f"{path} could not be read: delete it."))
    return PROBLEMS if done.unreached else GOOD


def _planned(plan: ErasurePlan) -> Iterator[str]:
    who = f"{plan.name} ({plan.customer})" if plan.name else plan.customer
    yield f"Of {who} the log has {len(plan.interactions)} calls, {plan.facts} facts,"
    yield f"{plan.promises} promises and {plan.learned} learned queries; so have {plan.backups}"
    yield "backups. All of it would be deleted, and cannot be brought back."
    for path in plan.out_of_reach:
        yield f"{path} is out of reach: delete it when it is no longer needed."


def _confirmed(plan: ErasurePlan) -> bool:
    if not sys.stdin.isatty():
        print("Say --yes where nobody can be asked.", file=sys.stderr)
        return False
    print(f"Type the customer's id, {plan.customer}, to delete it: ", end="", flush=True)
    return sys.stdin.readline().strip() == plan.customer


def _tell_progress(done: int, total: int) -> None:
    print(f"\r{done} of {total}", end="", file=sys.stderr, flush=True)


# --- words --------------------------------------------------------------------------------------


def _clock(ms: int) -> str:
    return f"{ms // 60_000}:{ms // 1000 % 60:02}"


def _short(text: str, length: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= length else f"{flat[: length - 1]}…"


def _printable(text: str) -> str:
    """Without characters that would steer the terminal."""
    return "".join(c if c.isprintable() or c in "\u200d\u00a0" else "\ufffd" for c in text)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    raise TypeError(f"no way to write {value!r}")
