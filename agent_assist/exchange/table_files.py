"""Tables as CSV and XLSX files, in which no cell is ever taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from agent_assist.domain.reasons import why
from agent_assist.exchange.sentences import fault

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_MADE = datetime(2000, 1, 1)  # the same table gives the same bytes
_WIDTHS = {"item": 28, "field": 24, "wording": 12, "revision": 9}
_TEXT_WIDTH = 60


def guarded(text: str) -> str:
    """A CSV cell that a spreadsheet shows as it stands; `unguarded` takes the sign away again."""
    return f"'{text}" if text.lstrip("'").startswith(_DANGEROUS) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    if text.startswith("'") and text.lstrip("'").startswith(_DANGEROUS):
        return text[1:]
    return text


def to_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know UTF-8."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return file.getvalue().encode("utf-8-sig")


def to_xlsx(rows: Iterable[Sequence[str]], sheet: str) -> bytes:
    """Rows as a workbook; every cell is a text and stays one when it is edited."""
    from xlsxwriter import Workbook  # only who exports waits for it

    file = io.BytesIO()
    with Workbook(file, {"constant_memory": True}) as book:
        book.set_properties({"created": _MADE})
        page = book.add_worksheet(sheet)
        as_text = {"num_format": "@", "text_wrap": True, "valign": "top"}
        plain, head = book.add_format(as_text), book.add_format({**as_text, "bold": True})
        page.freeze_panes(1, 0)
        for number, row in enumerate(rows):
            if number == 0:
                for column, name in enumerate(row):
                    page.set_column(column, column, _WIDTHS.get(name, _TEXT_WIDTH), plain)
            for column, cell in enumerate(row):
                # write_string, unlike write, makes nothing of a text that looks like a formula
                if page.write_string(number, column, cell, plain if number else head):
                    raise fault("does-not-fit", row=number + 1)
    return file.getvalue()


def write_new(file: Path, data: bytes) -> None:
    """Write a file that is not there yet, whole or not at all.

    Raises:
        ExchangeError: it is there, or cannot be written.
    """
    if file.exists():
        raise fault("exists", file=file.name)
    beside = file.with_name(f".{file.name}.part")
    try:
        beside.write_bytes(data)
        beside.rename(file)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise fault("cannot-write", file=file.name, reason=why(error)) from error
