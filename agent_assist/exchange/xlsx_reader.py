"""Rows of an XLSX workbook, read from the standard library's zip and XML with every size bounded.

A reader of our own: python-calamine ends the process on a sheet of two cells that lie far apart
(it asks for 549 GB), and openpyxl has had no release since June 2024. ECMA-376 part 1 (§18.3,
§18.4, §18.8) says what stands in the parts that are read here.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import IO
from xml.parsers import expat

from agent_assist.domain.exchange import Remark
from agent_assist.exchange.sentences import ExchangeError, fault, remark
from agent_assist.exchange.tabular import (
    MAX_CELL,
    MAX_COLUMNS,
    MAX_ROWS,
    Row,
    TableData,
    header_names,
)

MAX_UNPACKED = 256_000_000
_MAX_PARTS = 5_000
_MAX_CELLS = 5_000_000
_CHUNK = 1 << 16
_OLE = b"\xd0\xcf\x11\xe0"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_DATE_LETTERS = re.compile(r"[dmyhs]", re.IGNORECASE)
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_EPOCH = datetime(1899, 12, 30)

Start = Callable[[str, Mapping[str, str]], None]
End = Callable[[str], None]


class _TooMuchError(Exception):
    """More comes out of the zip than it said."""


_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
    _TooMuchError,
    EOFError,
    KeyError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
"""What zipfile, zlib and expat raise for a damaged or encrypted file, or an unknown packing."""


def read_xlsx(path: Path, sheet: str = "") -> TableData:
    """The table on a sheet of a workbook, the first visible one when none is named.

    Raises:
        ExchangeError: it is no workbook, is too big, has no such sheet or no header. While rows
            are read: a sheet is damaged, or has too many cells.
    """
    try:
        return _table(path, sheet)
    except ExchangeError:
        raise
    except _DAMAGE as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> ExchangeError:
    if isinstance(error, _TooMuchError):
        return fault("xlsx-bomb", most=f"{MAX_UNPACKED // 1_000_000:,}")
    try:
        with path.open("rb") as file:
            if file.read(4) == _OLE:
                return fault("xlsx-locked")
    except OSError:
        pass  # it was read before; then it is simply no workbook
    return fault("not-xlsx")


def _table(path: Path, wanted: str) -> TableData:
    with zipfile.ZipFile(path) as book:
        parts = book.infolist()
        if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
            raise fault("xlsx-bomb", most=f"{MAX_UNPACKED // 1_000_000:,}")
        root = _target(book, "", "officeDocument") or "xl/workbook.xml"
        sheets = _sheets(book, root)
        part, others = _chosen(sheets, wanted)
        strings = _shared_strings(book, _target(book, root, "sharedStrings"))
        dates = _date_styles(book, _target(book, root, "styles"))
    remarks: tuple[Remark, ...] = ()
    if others and not wanted:
        name = next(name for name, of in sheets if of == part)
        remarks = (remark("several-sheets", sheet=name, others=", ".join(others)),)
    rows = _rows(path, part, strings, dates)
    first = next(((n, cells) for n, cells, _ in rows if any(c.strip() for c in cells)), None)
    if first is None:
        raise fault("empty")
    number, names = first
    headers = header_names(names)
    return TableData(headers, _named_rows(path, headers, rows, number), remarks)


def _named_rows(
    path: Path,
    headers: tuple[str, ...],
    rows: Iterator[tuple[int, list[str], dict[int, str]]],
    after: int,
) -> Iterator[Row]:
    try:
        for number, cells, odd in rows:
            if number <= after or not any(cell.strip() for cell in cells):
                continue
            named = dict.fromkeys(headers, "") | dict(zip(headers, cells, strict=False))
            told = tuple(
                remark(code, column=headers[place])
                for place, code in odd.items()
                if place < len(headers)
            )
            yield Row(f"row {number}", named, told)
    except ExchangeError:
        raise
    except _DAMAGE as error:
        raise _damaged(path, error) from error


def _chosen(sheets: list[tuple[str, str]], wanted: str) -> tuple[str, list[str]]:
    """The part of the sheet, and the names of the others."""
    if not sheets:
        raise fault("not-xlsx")
    found = next((part for name, part in sheets if name == wanted), "")
    if wanted and not found:
        names = ", ".join(name for name, _ in sheets[:20])
        raise fault("no-sheet", sheet=wanted[:40], names=names)
    part = found or sheets[0][1]
    return part, [name[:40] for name, of in sheets[:20] if of != part]


# --- XML ----------------------------------------------------------------------------------------


def _parser(start: Start, end: End, text: End) -> expat.XMLParserType:
    """A parser that gives names without their namespaces and refuses a document type."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, given: start(
        name.rpartition(" ")[2], {key.rpartition(" ")[2]: value for key, value in given.items()}
    )
    parser.EndElementHandler = lambda name: end(name.rpartition(" ")[2])
    parser.CharacterDataHandler = text

    def refuse(*_: object) -> None:
        raise fault("not-xlsx")

    parser.StartDoctypeDeclHandler = refuse
    return parser


def _feed(file: IO[bytes], parser: expat.XMLParserType) -> Iterator[None]:
    """Parse chunk by chunk; yields after each, so that what was found can be taken."""
    size = 0
    while chunk := file.read(_CHUNK):
        size += len(chunk)
        if size > MAX_UNPACKED:
            raise _TooMuchError
        parser.Parse(chunk, False)
        yield
    parser.Parse(b"", True)
    yield


def _nothing(_: str) -> None:
    """What is not looked at."""


def _read_all(
    book: zipfile.ZipFile, part: str, start: Start, end: End = _nothing, text: End = _nothing
) -> None:
    with book.open(part) as file:
        for _ in _feed(file, _parser(start, end, text)):
            pass


def _has(book: zipfile.ZipFile, part: str) -> bool:
    return bool(part) and part in book.namelist()


def _relations(book: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Id to kind and target of what a part refers to."""
    folder = dirname(part)
    rels = join(folder, "_rels", f"{part.rpartition('/')[2]}.rels")
    found: dict[str, tuple[str, str]] = {}

    def start(name: str, given: Mapping[str, str]) -> None:
        if name == "Relationship" and given.get("TargetMode") != "External":
            target = given.get("Target", "")
            whole = target[1:] if target.startswith("/") else normpath(join(folder, target))
            found[given.get("Id", "")] = given.get("Type", "").rpartition("/")[2], whole

    if _has(book, rels):
        _read_all(book, rels, start)
    return found


def _target(book: zipfile.ZipFile, part: str, kind: str) -> str:
    related = _relations(book, part).values()
    return next((target for of, target in related if of == kind and _has(book, target)), "")


def _sheets(book: zipfile.ZipFile, root: str) -> list[tuple[str, str]]:
    """Names and parts of the sheets that can be seen, in their order."""
    related = _relations(book, root)
    found: list[tuple[str, str]] = []

    def start(name: str, given: Mapping[str, str]) -> None:
        kind, target = related.get(given.get("id", ""), ("", ""))
        shown = given.get("state", "visible") == "visible"
        if name == "sheet" and shown and kind == "worksheet" and _has(book, target):
            found.append((given.get("name", ""), target))

    _read_all(book, root, start)
    return found


def _shared_strings(book: zipfile.ZipFile, part: str) -> list[str]:
    """Texts that cells refer to by number; how they are formatted or spoken is left out."""
    strings: list[str] = []
    pieces: list[str] = []
    state = {"text": False, "spoken": 0}

    def start(name: str, _: Mapping[str, str]) -> None:
        if name == "si":
            pieces.clear()
        elif name == "rPh":
            state["spoken"] += 1
        elif name == "t" and not state["spoken"]:
            state["text"] = True

    def end(name: str) -> None:
        if name == "si":
            strings.append(_text("".join(pieces)))
        elif name == "rPh":
            state["spoken"] -= 1
        elif name == "t":
            state["text"] = False

    def text(data: str) -> None:
        if state["text"]:
            pieces.append(data)

    if part:
        _read_all(book, part, start, end, text)
    return strings


def _text(raw: str) -> str:
    """A text with its escapes undone: "_x000D_" is a character that XML cannot hold."""
    found = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), raw) if "_x" in raw else raw
    return found[:MAX_CELL]


def _date_styles(book: zipfile.ZipFile, part: str) -> frozenset[int]:
    """Numbers of the cell styles that show a number as a date."""
    own: dict[int, str] = {}
    formats: list[int] = []
    inside = {"cellXfs": False}

    def start(name: str, given: Mapping[str, str]) -> None:
        if name == "numFmt":
            own[int(given.get("numFmtId", "0"))] = given.get("formatCode", "")
        elif name == "cellXfs":
            inside["cellXfs"] = True
        elif name == "xf" and inside["cellXfs"]:
            formats.append(int(given.get("numFmtId", "0")))

    def end(name: str) -> None:
        if name == "cellXfs":
            inside["cellXfs"] = False

    if part:
        _read_all(book, part, start, end)
    return frozenset(
        style
        for style, format_ in enumerate(formats)
        if format_ in _DATE_FORMATS or _DATE_LETTERS.search(_LITERAL.sub("", own.get(format_, "")))
    )


# --- the cells ----------------------------------------------------------------------------------


def _rows(
    path: Path, part: str, strings: list[str], dates: frozenset[int]
) -> Iterator[tuple[int, list[str], dict[int, str]]]:
    """Number of the row, its cells, and what is odd about which of them."""
    cells = _Cells(strings, dates)
    with zipfile.ZipFile(path) as book, book.open(part) as file:
        for _ in _feed(file, _parser(cells.start, cells.end, cells.text)):
            yield from cells.take()


class _Cells:
    def __init__(self, strings: list[str], dates: frozenset[int]) -> None:
        self._strings = strings
        self._dates = dates
        self._done: list[tuple[int, list[str], dict[int, str]]] = []
        self._row: list[str] = []
        self._odd: dict[int, str] = {}
        self._number = 0
        self._rows = 0
        self._count = 0
        self._column = -1
        self._type = ""
        self._style = 0
        self._pieces: list[str] = []
        self._wanted = False
        self._formula = False
        self._spoken = 0

    def take(self) -> list[tuple[int, list[str], dict[int, str]]]:
        found, self._done = self._done, []
        return found

    def start(self, name: str, given: Mapping[str, str]) -> None:
        if name == "c":
            self._begin_cell(given)
        elif name == "row":
            self._number = int(given.get("r", self._number + 1))
            self._row, self._odd, self._column = [], {}, -1
            self._rows += 1
            if self._rows > MAX_ROWS:
                raise fault("too-many", most=f"{MAX_ROWS:,}")
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._spoken += 1
        elif name == "v" or (name == "t" and not self._spoken):
            self._wanted = True

    def _begin_cell(self, given: Mapping[str, str]) -> None:
        self._count += 1
        if self._count > _MAX_CELLS:
            raise fault("too-many", most=f"{_MAX_CELLS:,}")
        self._column = _column(given.get("r", "")) if given.get("r") else self._column + 1
        self._type = given.get("t", "n")
        self._style = int(given.get("s", "0"))
        self._pieces, self._formula = [], False

    def end(self, name: str) -> None:
        if name in ("v", "t"):
            self._wanted = False
        elif name == "rPh":
            self._spoken -= 1
        elif name == "c" and 0 <= self._column < MAX_COLUMNS:
            self._row += [""] * (self._column + 1 - len(self._row))
            self._row[self._column] = self._value("".join(self._pieces))
        elif name == "row":
            self._done.append((self._number, self._row, self._odd))

    def text(self, data: str) -> None:
        if self._wanted:
            self._pieces.append(data)

    def _value(self, raw: str) -> str:
        if self._formula:
            self._odd[self._column] = "formula"
        match self._type:
            case "s":
                place = int(raw) if raw.isdecimal() else -1
                return self._strings[place] if 0 <= place < len(self._strings) else ""
            case "b":
                return "true" if raw == "1" else "false"
            case "n" if raw:
                return self._number_as_text(raw)
        return _text(raw)

    def _number_as_text(self, raw: str) -> str:
        try:
            number = float(raw)
        except ValueError:
            return _text(raw)
        if self._style in self._dates and 1 <= number < 2_958_466:
            self._odd[self._column] = "made-a-date"
            moment = _EPOCH + timedelta(days=number)
            return moment.date().isoformat() if number == int(number) else moment.isoformat(" ")
        return str(int(number)) if number == int(number) and abs(number) < 1e15 else repr(number)


def _column(ref: str) -> int:
    """The place of a cell: "B3" stands in column 1."""
    column = 0
    for letter in ref[:4]:
        if not "A" <= letter <= "Z":
            break
        column = column * 26 + ord(letter) - 64
    return column - 1
