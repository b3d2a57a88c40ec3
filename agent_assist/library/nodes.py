"""A YAML file as a tree of nodes that know their places; nothing in it is ever executed.

The tree is built from the parser's events instead of PyYAML's composer, because the composer
recurses in C and a deeply nested file would end the process.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from agent_assist.domain.data import dataclass
from agent_assist.domain.problem import Place, Problem
from agent_assist.domain.reasons import why
from agent_assist.library.codes import CODES

MAX_FILE_BYTES = 2_000_000
MAX_DEPTH = 16
MAX_TEXT = 20_000

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_PAIR = re.compile(
    r"\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)", re.DOTALL | re.IGNORECASE
)
"""An escape; JSON writes a character beyond U+FFFF as two, which YAML does not know."""
_LEGACY = (("cp1251", "Windows-1251"), ("cp1253", "Windows-1253"), ("cp1250", "Windows-1250"))


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value as it was written; None when nothing, `~` or `null` stands there."""

    text: str | None
    place: Place
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: Sequence[Node]
    place: Place


@dataclass(frozen=True, slots=True)
class Table:
    """Keys with values, in the order of writing; each key once."""

    entries: Sequence[tuple[Scalar, Node]]
    place: Place


Node = Scalar | Items | Table


def problem(code: str, place: Place, message: str, hint: str, path: str = "") -> Problem:
    """A problem with the severity of its code; path as in `places`, split to item and part."""
    words = path.split("/", 2)
    item = "/".join(words[:2])
    return Problem(CODES[code], code, message, hint, place, item, "".join(words[2:]))


class _Stop(Exception):
    def __init__(self, found: Problem) -> None:
        super().__init__(found.message)
        self.found = found


def read_documents(path: Path, file: str) -> tuple[list[Node], list[Problem]]:
    """The documents of a YAML file, and what is wrong with it.

    Args:
        path: the file.
        file: the name of it in places and problems.

    Returns:
        The documents that could be read before the first thing that cannot be read, and problems.
        Never raises for what a file contains or for a file that cannot be opened.
    """
    problems: list[Problem] = []
    documents: list[Node] = []
    try:
        text = _decoded(_bytes(path, file), file, problems)
        documents.extend(_documents(text, file, problems))
    except _Stop as stop:
        problems.append(stop.found)
    return documents, problems


def parse_documents(text: str, file: str) -> tuple[list[Node], list[Problem]]:
    """The same for a text that is already in memory."""
    problems: list[Problem] = []
    documents: list[Node] = []
    try:
        documents.extend(_documents(text, file, problems))
    except _Stop as stop:
        problems.append(stop.found)
    return documents, problems


def plain(node: Node) -> object:
    """The node as plain data, read as editors read it (YAML 1.2: only true and false are flags)."""
    match node:
        case Table(entries):
            return {key.text: plain(value) for key, value in entries}
        case Items(items):
            return [plain(item) for item in items]
        case Scalar(None):
            return None
        case Scalar(text, _, False) if text in ("true", "false"):
            return text == "true"
        case Scalar(str(text), _, False) if re.fullmatch(r"-?(0|[1-9]\d*)", text):
            return int(text)
        case Scalar(str(text), _, False) if re.fullmatch(r"-?(0|[1-9]\d*)\.\d+", text):
            return float(text)
        case Scalar(text):
            return text


def _bytes(path: Path, file: str) -> bytes:
    place = Place(file)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _Stop(
                problem(
                    "unreadable-file", place, "This is not a file.", "Put a YAML file in its place."
                )
            )
        if status.st_size > MAX_FILE_BYTES:
            raise _Stop(
                problem(
                    "too-big",
                    place,
                    f"The file has {status.st_size:,} bytes; at most {MAX_FILE_BYTES:,} are read.",
                    "Divide it into several files.",
                )
            )
        return path.read_bytes()
    except OSError as error:
        raise _Stop(
            problem(
                "unreadable-file",
                place,
                f"The file cannot be read: {why(error)}.",
                "Check that it exists and that you may read it.",
            )
        ) from error


def _decoded(data: bytes, file: str, problems: list[Problem]) -> str:
    hint = "Save it as UTF-8 (in the editor: Save as, Encoding: UTF-8)."
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in data[:1024]:
        message = "The file is saved as UTF-16, or is not a text file."
        raise _Stop(problem("encoding", Place(file, 1, 1), message, hint))
    if data.startswith(b"\xef\xbb\xbf"):
        problems.append(
            problem(
                "byte-order-mark",
                Place(file, 1, 1),
                "The file begins with an invisible byte order mark.",
                "Save it as UTF-8 without BOM.",
            )
        )
        data = data[3:]
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rsplit(b"\n", 1)[-1].decode("utf-8", "replace")) + 1
        message = f"The file is not UTF-8 from here on{_legacy_guess(data)}."
        raise _Stop(problem("encoding", Place(file, line, column), message, hint)) from error


def _legacy_guess(data: bytes) -> str:
    """Name the old encoding that gives the most letters, if one fits."""
    best, most = "", 0.6
    high = [byte for byte in data if byte >= 0x80]
    for codec, name in _LEGACY:
        letters = bytes(high).decode(codec, "replace")
        share = sum(char.isalpha() for char in letters) / max(1, len(letters))
        if share > most:
            best, most = name, share
    return f"; it looks like {best}" if best else ""


def _one_escape(found: re.Match[str]) -> str:
    high, low = found.groups()
    if not high:
        return found[0]
    return f"\\U{0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00:08x}"


def _documents(text: str, file: str, problems: list[Problem]) -> Iterator[Node]:
    if text.lstrip()[:1] in ("{", "["):  # JSON
        text = _PAIR.sub(_one_escape, text)
    loader = yaml.CSafeLoader(text)
    try:
        yield from _Builder(loader, file, problems).documents()
    except yaml.MarkedYAMLError as error:
        # A quote that is not closed: the line where it was opened.
        opened = "quoted scalar" in (error.context or "") and "escape" not in (error.problem or "")
        mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
        message, hint = _in_words(f"{error.context} {error.problem}")
        if mark and re.match(r" *\t", "".join(text.split("\n")[mark.line : mark.line + 1])):
            message, hint = "The line begins with a tab.", "Indent with spaces."
        raise _Stop(problem("yaml", place, message, hint)) from error
    except yaml.reader.ReaderError as error:
        before = text[: error.position] if isinstance(error.position, int) else ""
        place = Place(file, before.count("\n") + 1, len(before.rsplit("\n", 1)[-1]) + 1)
        raise _Stop(
            problem(
                "control-character",
                place,
                "The file contains an invisible control character.",
                "Delete it, or type the line again.",
            )
        ) from error
    except yaml.YAMLError as error:
        message, hint = _in_words("")
        raise _Stop(problem("yaml", Place(file), message, hint)) from error
    finally:
        loader.dispose()


def _in_words(parser_says: str) -> tuple[str, str]:
    """A sentence for a person instead of the parser's own words, and what to do."""
    if "mapping values are not allowed" in parser_says:
        return (
            "A colon stands here where none can be.",
            "Put the whole text in quotes, or check the indentation of this line.",
        )
    if "could not find expected ':'" in parser_says:
        return "A colon is missing after the key.", "Write “key: value”."
    if "cannot start any token" in parser_says:
        return (
            "A character stands here that cannot begin a value, such as a tab, @ or `.",
            "Indent with spaces, and put texts that begin with a sign in quotes.",
        )
    if "escape" in parser_says:
        return (
            "A backslash in double quotes begins a code that is not known.",
            "Use single quotes, or write two backslashes.",
        )
    if "quoted scalar" in parser_says or "end of stream" in parser_says:
        return "A quote that was opened here is not closed.", "Close it with the same quote sign."
    if "did not find expected ',' or" in parser_says:
        return (
            "A list in […] or {…} is not closed, or lacks a comma.",
            "Add the comma or the closing bracket.",
        )
    return (
        "The file cannot be understood from here on.",
        "Check indentation, quotes and brackets on this line and the one above.",
    )


@dataclass(slots=True)
class _Open:
    """A list or table that is still being read; in a table the last key waits for its value."""

    nodes: list[Node]
    entries: list[tuple[Scalar, Node]]
    keys: dict[str, Place]
    place: Place
    is_table: bool
    key: Scalar | None = None
    awaits_value: bool = False


class _Builder:
    def __init__(self, loader: yaml.CSafeLoader, file: str, problems: list[Problem]) -> None:
        self._loader = loader
        self._file = file
        self._problems = problems
        self._open: list[_Open] = []

    def documents(self) -> Iterator[Node]:
        while True:
            event = self._loader.get_event()
            if event is None or isinstance(event, yaml.StreamEndEvent):
                return
            done = self._take(event)
            if done is not None and not self._open:
                yield done

    def _take(self, event: yaml.Event) -> Node | None:
        mark = event.start_mark
        place = Place(self._file, mark.line + 1, mark.column + 1) if mark else Place(self._file)
        if isinstance(event, yaml.AliasEvent):
            raise _Stop(
                problem(
                    "alias",
                    place,
                    f"“*{event.anchor}” refers to another part of the file.",
                    "References (& and *) are not read. Write the text out.",
                )
            )
        if isinstance(event, yaml.NodeEvent):
            self._refuse_tag(event, place)
        if isinstance(event, yaml.ScalarEvent):
            return self._add(self._scalar(event, place))
        if isinstance(event, yaml.CollectionStartEvent):
            if len(self._open) >= MAX_DEPTH:
                message = f"Lists and keys are nested deeper than {MAX_DEPTH} levels here."
                raise _Stop(problem("too-deep", place, message, "Remove the extra brackets."))
            is_table = isinstance(event, yaml.MappingStartEvent)
            self._open.append(_Open([], [], {}, place, is_table))
        elif isinstance(event, yaml.CollectionEndEvent):
            level = self._open.pop()
            if level.is_table:
                return self._add(Table(level.entries, level.place))
            return self._add(Items(level.nodes, level.place))
        return None

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Scalar:
        quoted = event.style in ("'", '"', "|", ">")
        text: str = event.value
        if not quoted and text in _NULLS:
            return Scalar(None, place)
        if len(text) > MAX_TEXT:
            self._problems.append(
                problem(
                    "too-long",
                    place,
                    f"The text has {len(text):,} characters; at most {MAX_TEXT:,} are read.",
                    "Shorten it.",
                )
            )
            text = text[:MAX_TEXT]
        if CONTROL.search(text):
            self._problems.append(
                problem(
                    "control-character",
                    place,
                    "The text contains an invisible control character.",
                    "Delete it, or type the text again.",
                )
            )
            text = CONTROL.sub("", text)
        return Scalar(text, place, quoted)

    def _refuse_tag(self, event: yaml.NodeEvent, place: Place) -> None:
        tag = getattr(event, "tag", None)
        if tag:
            raise _Stop(
                problem(
                    "tag",
                    place,
                    f"“{tag}” is a tag. Tags are not read, and nothing in a pack is executed.",
                    "Remove it, or put a text that begins with an exclamation mark in quotes.",
                )
            )

    def _add(self, node: Node) -> Node:
        """Put a finished node where it belongs."""
        if not self._open:
            return node
        level = self._open[-1]
        if not level.is_table:
            level.nodes.append(node)
        elif not level.awaits_value:
            level.key = self._key(level, node)
            level.awaits_value = True
        else:
            if level.key is not None:
                level.entries.append((level.key, node))
            level.awaits_value = False
        return node

    def _key(self, level: _Open, node: Node) -> Scalar | None:
        if not isinstance(node, Scalar) or node.text is None:
            self._problems.append(
                problem(
                    "bad-key",
                    node.place,
                    "A key must be a single word here, not a list or nothing.",
                    "Write “key: value”.",
                )
            )
            return None
        if node.text in level.keys:
            first = level.keys[node.text]
            self._problems.append(
                problem(
                    "duplicate-key",
                    node.place,
                    f"“{node.text}” is given twice; it stands already on line {first.line}.",
                    "Keep one of them.",
                )
            )
            return None
        level.keys[node.text] = node.place
        return node
