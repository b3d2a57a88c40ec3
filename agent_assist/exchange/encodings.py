"""From bytes to text: either the encoding is sure, or it has to be said."""

from __future__ import annotations

import codecs
import re
import stat
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

from agent_assist.domain.reasons import why
from agent_assist.exchange.sentences import ExchangeError, fault

ENCODINGS: Mapping[str, str] = {
    "utf-8": "utf-8-sig",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "windows-1252": "cp1252",
    "windows-1253": "cp1253",
    "iso-8859-1": "iso8859-1",
    "iso-8859-2": "iso8859-2",
    "iso-8859-5": "iso8859-5",
    "iso-8859-7": "iso8859-7",
}
"""What can be said with --encoding, and Python's name for it."""

_LEGACY = {
    # In Latin most letters of a word are plain ones; marks stand at most two in a row.
    "windows-1250": re.compile("[A-Za-z]*(?:[\u00c0-\u017f]{1,2}[A-Za-z]+)+[\u00c0-\u017f]?"),
    "windows-1251": re.compile("[\u0400-\u045f\u0490\u0491]+"),
    "windows-1253": re.compile("[\u0386-\u03ce]+"),
}
_NO_LETTERS = re.compile(rb"[^A-Za-z\x80-\xff]+")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, ""),
    (codecs.BOM_UTF32_BE, ""),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_bytes(path: Path, most: int) -> bytes:
    """A file's bytes.

    Args:
        most: as many bytes are read at most.

    Raises:
        ExchangeError: it is no file, cannot be read, or is too big.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise fault("not-a-file", file=path.name)
        if status.st_size > most:
            size = f"{status.st_size / 1e6:,.1f}"
            raise fault("too-big", file=path.name, size=size, most=f"{most / 1e6:,.0f}")
        with path.open("rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        if isinstance(error, ExchangeError):
            raise
        raise fault("cannot-read", file=path.name, reason=why(error)) from error


def known_encoding(name: str) -> str:
    """The encoding as it is called here, for the names in use: "cp1250", "UTF8", "win-1250".

    Raises:
        ExchangeError: it is none of ours.
    """
    wanted = name.strip().lower().replace("_", "-")
    for prefix in ("cp-", "cp", "win-", "win"):
        if wanted.startswith(prefix) and wanted[len(prefix) :].isdecimal():
            wanted = f"windows-{wanted[len(prefix) :]}"
    wanted = {"utf8": "utf-8", "utf16": "utf-16", "utf-16le": "utf-16-le"}.get(wanted, wanted)
    if wanted not in ENCODINGS:
        raise fault("unknown-encoding", encoding=name[:40], known=", ".join(ENCODINGS))
    return wanted


def decoded(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text of a file and the encoding it was read in.

    Args:
        encoding: as the importer said; empty: found out, where it is sure.

    Raises:
        ExchangeError: the encoding is not sure, or is another one than was said.
    """
    name = known_encoding(encoding) if encoding else _sure(data)
    try:
        return data.decode(ENCODINGS[name]).removeprefix("\ufeff"), name
    except UnicodeDecodeError as error:
        line = _line(data, error.start, name)
        if encoding:
            raise fault("other-encoding", encoding=name, line=line) from error
        guess = _guess(data)
        if guess:
            raise fault("encoding-unsure", line=line, guess=guess) from error
        raise fault("encoding-unknown", line=line) from error


def _sure(data: bytes) -> str:
    """What the first bytes tell; UTF-8 else, which proves itself when it is decoded."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            if not name:
                raise fault("encoding-unknown", line=1)
            return name
    begin = data[:4_000]
    if begin.count(0) * 4 >= len(begin) > 1:
        odd, even = begin[1::2].count(0), begin[::2].count(0)
        return "utf-16-le" if odd > even else "utf-16-be"
    return "utf-8"


def _line(data: bytes, at: int, name: str) -> int:
    newline = "\n".encode(ENCODINGS[name]) if name.startswith("utf-16-") else b"\n"
    return data.count(newline, 0, at) + 1


def _guess(data: bytes) -> str:
    """The old encoding in which the most words look like words; empty when there is none."""
    words = [word for word in _NO_LETTERS.split(data[:200_000]) if not word.isascii()][:2_000]
    best, most = "", 0.6
    for name, letters in _LEGACY.items():
        fitting = sum(_is_word(word.decode(ENCODINGS[name], "replace"), letters) for word in words)
        if fitting / max(1, len(words)) > most:
            best, most = name, fitting / len(words)
    return best


def _is_word(word: str, letters: re.Pattern[str]) -> bool:
    """Whether all letters are of one alphabet, and none is a capital inside a word."""
    found = [char for char in word if char.isalpha() or char == "\ufffd"]
    capital_inside = any(one.islower() and other.isupper() for one, other in pairwise(found))
    return bool(letters.fullmatch("".join(found))) and not capital_inside
