"""Content as flat bytes, as a published version of the library is kept; and an item's hash."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from agent_assist.domain.codec import CodecError, decode, encode
from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    Guide,
)

if TYPE_CHECKING:
    from agent_assist.domain.scenario import MoveSpec, Scenario

_T = TypeVar("_T")

FORMAT = 1
"""Version of the shape of the bytes."""


class SnapshotError(ValueError):
    """The bytes are no snapshot; the text says why."""


def content_hash(item: object) -> str:
    """The SHA-256 of an item (a guide, template, solution, house value, fact) as canonical JSON.

    Equal items have equal hashes, in whatever order their mappings were filled, except for the
    steps of a guide, whose order counts.
    """
    return _sha256(_canonical(item))


def _canonical(item: object) -> object:
    data = encode(item)
    if isinstance(item, Guide):
        data["steps"] = list(data["steps"].items())
    return data


def _sha256(data: object) -> str:
    import hashlib  # not above: an ordinary start needs no hash, and OpenSSL comes with it

    return hashlib.sha256(_json(data, sort_keys=True)).hexdigest()


def _json(data: object, *, sort_keys: bool) -> bytes:
    text = json.dumps(data, ensure_ascii=False, sort_keys=sort_keys, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def content_to_bytes(content: Content) -> bytes:
    """Content alone for keeping, its version being kept beside it; steps keep their order."""
    return _packed({"content": encode(content)}) + _apart(content)


def content_from_bytes(stored: bytes) -> Content:
    """The content that `content_to_bytes` wrote.

    Raises:
        SnapshotError: the bytes are damaged, or were written by a newer program.
    """
    return _content(*_unpacked(stored))


def _packed(data: Mapping[str, object]) -> bytes:
    return zlib.compress(_json({"format": FORMAT, **data}, sort_keys=False), 6)


def _apart(content: Content) -> bytes:
    """What an ordinary start does not need, in a part of its own behind the rest."""
    data = {
        kind: {id: encode(item) for id, item in items.items()}
        for kind, items in (("scenarios", content.scenarios), ("moves", content.moves))
    }
    return _packed(data) if any(data.values()) else b""


def _unpacked(stored: bytes) -> tuple[dict[str, Any], bytes]:
    """The first part, and the bytes behind it."""
    part = zlib.decompressobj()
    try:
        found = json.loads(part.decompress(stored).decode("utf-8", "surrogatepass"))
    except (zlib.error, ValueError, RecursionError) as error:
        raise SnapshotError("This version of the library is damaged.") from error
    if not part.eof or not isinstance(found, dict) or not isinstance(found.get("format"), int):
        raise SnapshotError("This version of the library is damaged: it has no format.")
    if found["format"] > FORMAT:
        raise SnapshotError("This version of the library was written by a newer program.")
    return found, part.unused_data


def _content(found: Mapping[str, Any], apart: bytes) -> Content:
    try:
        content = decode(Content, found.get("content"))
    except CodecError as error:
        raise SnapshotError(f"This version of the library is damaged: {error}.") from error
    if not all(pack.id for pack in content.packs.values()):
        from agent_assist.domain.items import at_home

        content = at_home(content)
    if not apart:
        return content
    practice = _Practice(apart)
    return replace(
        content,
        scenarios=_Later(lambda: practice.scenarios),
        moves=_Later(lambda: practice.moves),
    )


class _Practice:
    """The part for practice, read when it is first asked for."""

    def __init__(self, stored: bytes) -> None:
        self._stored = stored

    @cached_property
    def _data(self) -> dict[str, Any]:
        return _unpacked(self._stored)[0]

    @cached_property
    def scenarios(self) -> Mapping[str, Scenario]:
        from agent_assist.domain.scenario import Scenario

        return self._decoded("scenarios", Scenario)

    @cached_property
    def moves(self) -> Mapping[str, MoveSpec]:
        from agent_assist.domain.scenario import MoveSpec

        return self._decoded("moves", MoveSpec)

    def _decoded(self, kind: str, cls: type[_T]) -> Mapping[str, _T]:
        try:
            items = self._data.get(kind, {}).items()
            return {id: decode(cls, data) for id, data in items}
        except (CodecError, AttributeError) as error:
            message = f"This version of the library is damaged in its {kind}: {error}."
            raise SnapshotError(message) from error


class _Later(Mapping[str, _T]):
    """A mapping that is made when it is first looked into."""

    def __init__(self, make: Callable[[], Mapping[str, _T]]) -> None:
        self._make = make

    def __getitem__(self, key: str) -> _T:
        return self._make()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._make())

    def __len__(self) -> int:
        return len(self._make())
