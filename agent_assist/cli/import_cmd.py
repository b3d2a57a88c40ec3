"""`agent-assist library import`: content of other tools, tables and packs as drafts."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from agent_assist.cli.common import ENVIRONMENT, GOOD, PROBLEMS, USAGE, data_folder
from agent_assist.domain.exchange import (
    Fate,
    ImportOptions,
    ImportPlan,
    PlannedEntry,
    Remark,
    Source,
)

KINDS = tuple(source.value for source in Source)

_HELP = """\
Read a file of another tool, a table, a table that a translator handed back, or a pack, and keep
what it brings as drafts of yours: nothing reaches a call before it is published. All or nothing:
when an entry is refused, nothing is imported, unless you say --without-refused.

Look first with --dry-run: it tells what would be new, changed, the same or refused, and entry by
entry what could not be carried over.

Kinds (--from); without it, the kind is told from what stands in the file:
  zendesk      macros, as the Macros API gives them (JSON)
  chatwoot     canned responses (JSON)
  zammad       text modules (CSV)
  osticket     canned responses (YAML)
  table        any CSV or XLSX file with a row of headers; see --map
  translation  a table of “library export --format csv” or xlsx, with translations filled in
  pack         a folder with a pack, or a folder of packs

Fields for --map: id, title, text, tags, phrasings, note, language, stage, channels, active; with
--solutions also summary, symptoms, steps, can_promise, cannot_promise, price, time, owner. Texts in
several languages have a column each: --map text.en=Answer --map text.sr=Odgovor. Lists stand one
entry on a line. Without --map the columns are told from their headers.

Placeholders become ours: {{contact.name}}, %{ticket.name.first}, #{ticket.customer.firstname} and
the like. One without a counterpart stays as a gap that has to be filled before publishing; give it
a value with --value ticket.id=order_number.

Importing a file again changes only what changed in the file.

Exit codes: 0 done, 1 refused, 2 the command was wrong, 3 the file or the data folder is not there.
"""
_USAGE = frozenset(
    [
        "unknown-encoding",
        "unknown-column",
        "unknown-field",
        "bad-prefix",
        "bad-language",
        "bad-value",
    ]
)
_NOT_THERE = frozenset(["not-a-file", "cannot-read"])


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the action to `library`."""
    parser = actions.add_parser(
        "import",
        help="import other tools' content, tables, translations or packs, as drafts",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the file, or a pack's folder")
    parser.add_argument("--from", dest="source", choices=KINDS, metavar="KIND", help="its kind")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be done")
    parser.add_argument(
        "--without-refused", action="store_true", help="leave refused entries out, take the others"
    )
    parser.add_argument(
        "--map", action="append", default=[], type=_pair, metavar="FIELD=COLUMN",
        help="of a table: which column holds a field; may be given several times",
    )  # fmt: skip
    parser.add_argument(
        "--value", action="append", default=[], type=_pair, metavar="THEIRS=OURS",
        help="what a placeholder of the other tool is here; may be given several times",
    )  # fmt: skip
    parser.add_argument("--language", default="", metavar="CODE", help="of all texts: en, sr, el")
    parser.add_argument(
        "--encoding", default="", metavar="NAME", help="of a file that is not UTF-8: windows-1250"
    )
    parser.add_argument("--solutions", action="store_true", help="a table holds solutions")
    parser.add_argument("--sheet", default="", metavar="NAME", help="which sheet of a workbook")
    parser.add_argument(
        "--prefix", default="", metavar="ID", help="what ids of new items begin with"
    )
    parser.add_argument("--pack", default="", metavar="ID", help="the pack in which new items live")
    parser.set_defaults(run=run)


def _pair(text: str) -> str:
    left, sign, right = text.partition("=")
    if not sign or not left.strip() or not right.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not of the form NAME=VALUE")
    return text


def _pairs(texts: list[str]) -> dict[str, str]:
    split = (text.partition("=") for text in texts)
    return {left.strip(): right.strip() for left, _, right in split}


def run(parsed: argparse.Namespace) -> int:
    """Do what was asked; gives the exit code."""
    from agent_assist.cli.supervisor import admitted
    from agent_assist.exchange.sentences import ExchangeError
    from agent_assist.services.exchanging import Exchange
    from agent_assist.standalone import studio_only

    source = Source(parsed.source) if parsed.source else None
    if not parsed.file.exists():
        return _told(parsed, "cannot-read", f"There is no {parsed.file}.", "Name a file.")
    try:
        options = _options(parsed)
        with studio_only(data_folder(parsed)) as studio:
            exchange = Exchange(studio)
            actor = admitted(studio, ask=not parsed.dry_run)
            plan = exchange.preview(actor, parsed.file, source, options)
            done = not parsed.dry_run and (parsed.without_refused or not plan.refused)
            if done:
                exchange.take(actor, plan, without_refused=parsed.without_refused)
    except ExchangeError as error:
        return _told(parsed, error.code, error.sentence, error.hint)
    print(_as_json(plan, done) if parsed.json else "\n".join(_as_text(plan, parsed, done)))
    return PROBLEMS if plan.refused and not done else GOOD


def _options(parsed: argparse.Namespace) -> ImportOptions:
    return ImportOptions(
        parsed.encoding,
        parsed.language.strip().lower(),
        _pairs(parsed.map),
        parsed.solutions,
        parsed.prefix,
        parsed.pack,
        _pairs(parsed.value),
        parsed.sheet,
    )


def _told(parsed: argparse.Namespace, code: str, sentence: str, hint: str) -> int:
    """Print why the file as a whole is refused; gives the exit code."""
    option = {"encoding-unsure": "--encoding", "encoding-unknown": "--encoding",
              "unknown-kind": "--from", "no-text-column": "--map text=COLUMN",
              "other-kind": "--from"}.get(code, "")  # fmt: skip
    hint = f"{hint} ({option})" if option else hint
    if parsed.json:
        error = {"code": code, "message": sentence, "hint": hint}
        print(json.dumps({"imported": False, "error": error}, ensure_ascii=False))
    else:
        print(f"{sentence} {hint}".strip())
    return USAGE if code in _USAGE else ENVIRONMENT if code in _NOT_THERE else PROBLEMS


def _as_json(plan: ImportPlan, done: bool) -> str:
    from agent_assist.services.exchanging import report_of

    return json.dumps({"imported": done, **report_of(plan)}, ensure_ascii=False)


def _as_text(plan: ImportPlan, parsed: argparse.Namespace, done: bool) -> Iterator[str]:
    encoding = f", {plan.encoding}" if plan.encoding else ""
    yield f"{parsed.file.name}: {plan.source}{encoding}"
    if plan.columns:
        yield "Columns: " + ", ".join(f"{ours} = {theirs}" for ours, theirs in plan.columns.items())
    languages = sorted({entry.language for entry in plan.entries if entry.language})
    if languages:
        yield f"Languages: {', '.join(languages)}"
    for found in plan.remarks:
        yield _line(found)
    for entry in plan.entries:
        if entry.remarks or entry.fate in (Fate.NEW, Fate.CHANGED):
            yield _entry(entry)
            yield from (f"    {_line(found)}" for found in entry.remarks)
    counts = ", ".join(f"{plan.count(fate):,} {fate}" for fate in Fate)
    yield f"{counts}."
    yield _outcome(plan, parsed, done)


def _entry(entry: PlannedEntry) -> str:
    where = "" if entry.at == entry.path else f"{entry.at}: "
    return f"  {entry.fate} {where}{entry.path or '—'} “{entry.title[:60]}”"


def _line(found: Remark) -> str:
    return f"{found.grade}: {found.sentence} {found.hint}".rstrip() + f" [{found.code}]"


def _outcome(plan: ImportPlan, parsed: argparse.Namespace, done: bool) -> str:
    if done:
        count = len(plan.items)
        if not count:
            return "Everything is there already; nothing was changed."
        return f"Imported as your drafts: {count:,}. Look them over, then publish."
    if parsed.dry_run and plan.refused:
        return (
            "This was a dry run. Entries are refused: mend them, or leave them out with "
            "--without-refused."
        )
    if plan.refused:
        return (
            "Nothing was imported, because entries are refused. Mend them, or leave them out with "
            "--without-refused."
        )
    return "This was a dry run: nothing was imported."
