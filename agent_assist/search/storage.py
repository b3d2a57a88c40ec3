"""An index as one file: a table of contents, flat arrays, a checksum. No pickle.

Layout: magic, format version and the length of the table (little-endian), the CRC-32 of
everything after it, the table as JSON, then each part at its offset. Documents are read from
their part one by one, when somebody asks for them.
"""

from __future__ import annotations

import json
import os
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from agent_assist.domain.hit import Document, LearnedQuery
from agent_assist.domain.reasons import why
from agent_assist.search.segment import Segment
from agent_assist.search.store import Store
from agent_assist.search.synonyms import Synonyms
from agent_assist.search.vocabulary import Vocabulary

MAGIC = b"AASEARCH"
VERSION = 3
_HEAD = struct.Struct("<8sIQI")
_ALIGNED = 16

Parts = tuple[Store, Synonyms, Mapping[str, tuple[LearnedQuery, ...]], float]


class IndexFileError(Exception):
    """A saved index cannot be read; the message says why and what to do."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what} Build the index anew.")
        self.path = path


class StoredDocuments(Sequence[Document]):
    """Documents that stay as bytes until they are asked for."""

    __slots__ = ("_bytes", "_starts")

    def __init__(self, starts: NDArray[np.int64], texts: memoryview) -> None:
        self._starts = starts
        self._bytes = texts

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, place: int) -> Document: ...
    @overload
    def __getitem__(self, place: slice) -> list[Document]: ...
    def __getitem__(self, place: int | slice) -> Document | list[Document]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        if not 0 <= place < len(self):
            raise IndexError(place)
        row = json.loads(bytes(self._bytes[self._starts[place] : self._starts[place + 1]]))
        row["phrasings"], row["tags"] = tuple(row["phrasings"]), tuple(row["tags"])
        return Document(**row)

    def __iter__(self) -> Iterator[Document]:
        return (self[at] for at in range(len(self)))


_ARRAYS = (
    "languages", "kinds", "uses", "row_starts", "term_starts", "fields", "strengths", "terms",
    "repeats", "posting_starts", "postings",
)  # fmt: skip


def write(
    path: Path,
    store: Store,
    synonyms: Synonyms,
    learned: Mapping[str, Sequence[LearnedQuery]],
    now: float,
) -> None:
    """Writes a compacted store; the file appears whole or not at all."""
    segment = store.segments[0]
    terms, masks, form_order, sorted_stems, stem_order = store.vocabulary.parts()
    texts = [_json(asdict(document)) for document in segment.documents]
    starts = np.zeros(len(texts) + 1, dtype=np.int64)
    np.cumsum([len(text) for text in texts], out=starts[1:])
    arrays: dict[str, NDArray[Any]] = {name: getattr(segment, name) for name in _ARRAYS}
    arrays |= {"masks": masks, "form_order": form_order, "stem_order": stem_order}
    arrays |= {"document_starts": starts}
    blobs = {
        "ids": json.dumps(list(segment.ids)).encode(),
        "terms_text": "\n".join(terms).encode(),
        "forms_text": "\n".join(store.vocabulary.forms).encode(),
        "stems_text": "\n".join(sorted_stems).encode(),
        "documents": b"".join(texts),
    }
    meta = {
        "languages": store.languages,
        "kinds": store.kinds,
        "tags": {tag: places.tolist() for tag, places in segment.tags.items()},
        "synonyms": synonyms.groups,
        "learned": [asdict(one) for queries in learned.values() for one in queries],
        "now": now,
    }
    _write_file(path, meta, arrays, blobs)


def _write_file(
    path: Path, meta: dict[str, Any], arrays: dict[str, NDArray[Any]], blobs: dict[str, bytes]
) -> None:
    parts: dict[str, tuple[str, int, int]] = {}
    chunks: list[bytes] = []
    at = 0
    for name, array in arrays.items():
        chunks.append(np.ascontiguousarray(array).tobytes())
        parts[name] = (array.dtype.str, at, len(chunks[-1]))
        at += _pad(chunks)
    for name, blob in blobs.items():
        chunks.append(blob)
        parts[name] = ("", at, len(blob))
        at += _pad(chunks)
    table = json.dumps({**meta, "parts": parts}).encode()
    body = b"".join([table, b"\0" * (-(len(table) + _HEAD.size) % _ALIGNED), *chunks])
    head = _HEAD.pack(MAGIC, VERSION, len(table), zlib.crc32(body))
    partial = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as stream:
            stream.write(head + body)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _json(data: object) -> bytes:
    """JSON without escapes, which would take three times the room in Cyrillic and Greek."""
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _pad(chunks: list[bytes]) -> int:
    size = len(chunks[-1])
    padding = -size % _ALIGNED
    chunks[-1] += b"\0" * padding
    return size + padding


def read(path: Path) -> Parts:
    """Reads what `write` wrote.

    Raises:
        IndexFileError: The file is missing, damaged or of another version.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise IndexFileError(path, f"The saved index can't be read ({why(error)}).") from error
    if len(data) < _HEAD.size or not data.startswith(MAGIC):
        raise IndexFileError(path, "This is not a saved search index.")
    _, version, table_size, checksum = _HEAD.unpack_from(data)
    if version != VERSION:
        raise IndexFileError(
            path, f"The saved index has format {version}, this program reads {VERSION}."
        )
    view = memoryview(data)
    if zlib.crc32(view[_HEAD.size :]) != checksum:
        raise IndexFileError(path, "The saved index is damaged (its checksum does not fit).")
    table = json.loads(bytes(view[_HEAD.size : _HEAD.size + table_size]))
    first = _HEAD.size + table_size
    first += -first % _ALIGNED
    return _assembled(table, view[first:])


def _assembled(table: dict[str, Any], body: memoryview) -> Parts:
    def blob(name: str) -> memoryview:
        _, at, size = table["parts"][name]
        return body[at : at + size]

    def array(name: str) -> NDArray[Any]:
        return np.frombuffer(blob(name), dtype=np.dtype(table["parts"][name][0]))

    def lines(name: str) -> list[str]:
        text = bytes(blob(name)).decode()
        return text.split("\n") if text else []

    ids: list[str] = json.loads(bytes(blob("ids")))
    segment = Segment(
        documents=StoredDocuments(array("document_starts"), blob("documents")),
        ids=ids,
        tags={tag: np.array(places, dtype=np.int32) for tag, places in table["tags"].items()},
        **{name: array(name) for name in _ARRAYS},
    )
    terms = lines("terms_text")
    # Most terms are their own form: one text for both.
    forms = [
        term if term == form else form
        for term, form in zip(terms, lines("forms_text"), strict=True)
    ]
    vocabulary = Vocabulary(
        terms,
        forms,
        array("masks"),
        array("form_order"),
        lines("stems_text"),
        array("stem_order"),
    )
    store = Store.of_segment(vocabulary, segment, tuple(table["languages"]), tuple(table["kinds"]))
    learned: dict[str, tuple[LearnedQuery, ...]] = {}
    for row in table["learned"]:
        one = LearnedQuery(**row)
        learned[one.document_id] = (*learned.get(one.document_id, ()), one)
    return store, Synonyms(table["synonyms"]), learned, table["now"]
