"""Rows of a table, wherever they were read from."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping

from agent_assist.domain.data import dataclass
from agent_assist.domain.exchange import Remark
from agent_assist.exchange.sentences import fault

MAX_TABLE_BYTES = 32_000_000
MAX_ROWS = 500_000
MAX_COLUMNS = 200
MAX_CELL = 200_000
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Row:
    """One row under the header.

    Attributes:
        at: "row 2" is the first one under the header, as spreadsheets count.
        cells: header to text; an empty cell is an empty text.
    """

    at: str
    cells: Mapping[str, str]
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class TableData:
    """A table's columns and its rows, which are read as they are asked for, once."""

    headers: tuple[str, ...]
    rows: Iterator[Row]
    remarks: tuple[Remark, ...] = ()


def read_csv(text: str) -> TableData:
    """A table of comma-separated values; the separator is found out from the header.

    Raises:
        ExchangeError: there is no header, or a column is there twice. While rows are read: a
            row cannot be understood, or there are too many.
    """
    first = text.lstrip("\n").split("\n", 1)[0]
    counts = Counter(char for char in _outside_quotes(first) if char in _DELIMITERS)
    delimiter = max(_DELIMITERS, key=lambda char: counts[char])
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    numbered = _numbered(reader)
    number, names = next(((n, row) for n, row in numbered if any(row)), (0, []))
    if not names:
        raise fault("empty")
    headers = header_names(names)
    return TableData(headers, _rows(headers, numbered, number))


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])


def _numbered(reader: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    number = 0
    while True:
        number += 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise fault("not-csv", row=number, most=f"{MAX_CELL:,}") from error
        if number > MAX_ROWS:
            raise fault("too-many", most=f"{MAX_ROWS:,}")
        yield number, row


def header_names(names: list[str]) -> tuple[str, ...]:
    """The columns' names, trimmed; those after the last one that has a name are left out.

    Raises:
        ExchangeError: no column has a name, two have the same, or there are too many.
    """
    trimmed = [name.replace("\ufeff", "").strip()[:200] for name in names[:MAX_COLUMNS]]
    while trimmed and not trimmed[-1]:
        trimmed.pop()
    if not trimmed:
        raise fault("no-header")
    named = [name or f"column {number}" for number, name in enumerate(trimmed, 1)]
    twice = next((name for name, count in Counter(named).items() if count > 1), "")
    if twice:
        raise fault("header-twice", header=twice)
    return tuple(named)


def _rows(
    headers: tuple[str, ...], numbered: Iterator[tuple[int, list[str]]], after: int
) -> Iterator[Row]:
    for number, row in numbered:
        if number > after and any(cell.strip() for cell in row):
            cells = dict.fromkeys(headers, "") | dict(zip(headers, row, strict=False))
            yield Row(f"row {number}", cells)
