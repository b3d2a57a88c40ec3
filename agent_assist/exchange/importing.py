"""A file of any kind as a plan: what it is, what it holds, what it would change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from agent_assist.domain.content import Content
from agent_assist.domain.exchange import ImportOptions, ImportPlan, Remark, Source
from agent_assist.exchange.columns import checked_columns, replies, unused
from agent_assist.exchange.encodings import decoded, read_bytes
from agent_assist.exchange.packs import read_packs
from agent_assist.exchange.placeholders import Placeholders, Values
from agent_assist.exchange.planning import plan_replies
from agent_assist.exchange.replies import Built, Manner, build
from agent_assist.exchange.reply import MAX_ENTRIES, Reply
from agent_assist.exchange.sentences import ExchangeError, fault
from agent_assist.exchange.table_files import unguarded
from agent_assist.exchange.tabular import MAX_TABLE_BYTES, Row, TableData, read_csv
from agent_assist.exchange.tools import NAMES, chatwoot, osticket, zammad, zendesk
from agent_assist.exchange.translations import Revise, is_translation, plan_translation
from agent_assist.exchange.values import MAX_JSON_BYTES, read_json
from agent_assist.exchange.xlsx_reader import read_xlsx

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_ZAMMAD_COLUMNS = {"id", "name", "keywords", "content"}


def plan_import(
    path: Path,
    source: Source | None,
    options: ImportOptions,
    content: Content,
    revise: Revise = lambda _, items: tuple(items),
) -> ImportPlan:
    """What importing a file, or a folder with a pack, would do. Nothing is done yet.

    Args:
        source: what kind of file it is; None: guessed from what stands in it.
        content: the library as the importer sees it, with their drafts.
        revise: as `Studio.with_revisions`.

    Raises:
        ExchangeError: the file as a whole cannot be imported.
    """
    if path.is_dir() and source in (None, Source.PACK):
        return read_packs(path, content)
    source = source or guess(path, options)
    if source is Source.PACK:
        raise fault("cannot-read", file=path.name, reason="it is no folder")
    if source in (Source.TABLE, Source.TRANSLATION, Source.ZAMMAD):
        return _plan_table(path, source, options, content, revise)
    text, encoding = decoded(read_bytes(path, MAX_JSON_BYTES), options.encoding)
    if source is Source.OSTICKET:
        found = osticket(text)
    else:
        found = (zendesk if source is Source.ZENDESK else chatwoot)(read_json(text))
    return replace(_plan(found, source, options, content), encoding=encoding)


def _plan_table(
    path: Path, source: Source, options: ImportOptions, content: Content, revise: Revise
) -> ImportPlan:
    table, encoding = open_table(path, options)
    if source is Source.TRANSLATION:
        if encoding:
            table = replace(table, rows=_unguarded(table.rows))
        return replace(plan_translation(table, content, revise), encoding=encoding)
    if source is Source.ZAMMAD:
        missing = {"name", "content"} - {header.strip().lower() for header in table.headers}
        if missing:
            reason = f"it has no column “{min(missing)}”"
            raise fault("other-kind", source=NAMES[source], reason=reason)
        plan = _plan(zammad(table.rows), source, options, content)
        return replace(plan, encoding=encoding, remarks=(*table.remarks, *plan.remarks))
    columns = checked_columns(options.columns, table.headers, solutions=options.solutions)
    found = replies(table.rows, columns, solutions=options.solutions)
    plan = _plan(found, source, options, content)
    told: tuple[Remark, ...] = (*table.remarks, *unused(columns, table.headers), *plan.remarks)
    return replace(plan, encoding=encoding, columns=columns, headers=table.headers, remarks=told)


def open_table(path: Path, options: ImportOptions) -> tuple[TableData, str]:
    """The table in a file, CSV or XLSX by its first bytes, and the encoding of a CSV file."""
    if _begins(path) in (_ZIP, _OLE):
        read_bytes(path, MAX_TABLE_BYTES)  # too big, or no file at all
        return read_xlsx(path, options.sheet), ""
    text, encoding = decoded(read_bytes(path, MAX_TABLE_BYTES), options.encoding)
    return read_csv(text.replace("\r\n", "\n").replace("\r", "\n")), encoding


def _unguarded(rows: Iterator[Row]) -> Iterator[Row]:
    for row in rows:
        yield replace(row, cells={name: unguarded(cell) for name, cell in row.cells.items()})


def _begins(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(4)
    except (OSError, ValueError):
        return b""  # told when it is read


def _plan(
    found: Iterable[Reply], source: Source, options: ImportOptions, content: Content
) -> ImportPlan:
    manner = _manner(source, options, content)
    built = _built(found, manner, options.solutions and source is Source.TABLE)
    return plan_replies(built, content, source, manner.prefix, options.pack)


def _built(
    found: Iterable[Reply], manner: Manner, solutions: bool
) -> Iterator[tuple[Reply, Built]]:
    for number, reply in enumerate(found):
        if number >= MAX_ENTRIES:
            raise fault("too-many", most=f"{MAX_ENTRIES:,}")
        yield reply, build(reply, manner, solution=solutions)


def _manner(source: Source, options: ImportOptions, content: Content) -> Manner:
    facts = {*content.facts, *(name for guide in content.guides.values() for name in guide.facts)}
    values = Values(facts, frozenset(content.house_values), options.values)
    manner = Manner(
        NAMES.get(source, "a table"),
        options.prefix or ("imported" if source is Source.TABLE else source.value),
        Placeholders(values),
        options.language,
        content.languages[0],
        {*facts, *(f"house.{name}" for name in content.house_values), "greeting", "today", "now"},
        html=source is Source.TABLE,
    )
    manner.check()
    return manner


def guess(path: Path, options: ImportOptions) -> Source:
    """What kind of file it is, by what stands in it; its name counts for nothing.

    Raises:
        ExchangeError: it cannot be told, or the file cannot be read.
    """
    if path.is_dir():
        return Source.PACK
    if _begins(path) in (_ZIP, _OLE):
        return _kind_of_table(read_xlsx(path, options.sheet).headers)
    text, _ = decoded(read_bytes(path, MAX_TABLE_BYTES), options.encoding)
    begin = text.lstrip()[:1]
    if begin in ("{", "["):
        return _kind_of_json(text)
    first = text.lstrip().split("\n", 1)[0]
    if first.startswith(("- ", "---", "#")) or first.rstrip() == "-":
        return Source.OSTICKET
    try:
        headers = read_csv(text.replace("\r\n", "\n").replace("\r", "\n")).headers
    except ExchangeError as error:
        raise fault("empty" if error.code == "empty" else "unknown-kind") from error
    if len(headers) < 2:
        raise fault("unknown-kind")
    return _kind_of_table(headers)


def _kind_of_json(text: str) -> Source:
    if len(text) > MAX_JSON_BYTES:
        raise fault("unknown-kind")
    try:
        data = read_json(text)
    except ExchangeError as error:
        if '"response"' in text or "response:" in text:
            return Source.OSTICKET  # YAML in brackets
        raise error
    if isinstance(data, dict):
        if isinstance(data.get("macros"), list) or isinstance(data.get("macro"), dict):
            return Source.ZENDESK
        data = next((value for value in data.values() if isinstance(value, list)), [])
    entries = [entry for entry in data if isinstance(entry, dict)] if isinstance(data, list) else []
    for kind, key in (
        (Source.ZENDESK, "actions"),
        (Source.CHATWOOT, "short_code"),
        (Source.OSTICKET, "response"),
    ):
        if any(key in entry for entry in entries):
            return kind
    raise fault("unknown-kind")


def _kind_of_table(headers: tuple[str, ...]) -> Source:
    if is_translation(headers):
        return Source.TRANSLATION
    names = {header.strip().lower() for header in headers}
    return Source.ZAMMAD if names >= _ZAMMAD_COLUMNS else Source.TABLE
