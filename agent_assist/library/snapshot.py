"""One published state of the library: frozen content, its version, and how to find things in it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from agent_assist.domain.codec import CodecError, decode, encode
from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    AnytimeRole,
    Channel,
    Direction,
    Guide,
    GuideKind,
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


@dataclass(frozen=True)
class Snapshot:
    """The library as calls are pinned to it.

    Attributes:
        version: a number or name given when it was published, or `compile`'s own.
    """

    version: str
    content: Content

    @classmethod
    def compile(cls, content: Content, version: str = "") -> Snapshot:
        """Content under a version; without one, the hash of the content is its version."""
        return cls(version or _version(content), content)

    @cached_property
    def hashes(self) -> Mapping[str, str]:
        """The hash of each item by path: "guides/returns", "templates/greeting"…"""
        return item_hashes(self.content)

    @cached_property
    def topics(self) -> tuple[Guide, ...]:
        """The guides that can be called for a need, by title in the source language."""
        return self._of_kind(GuideKind.TOPIC)

    @cached_property
    def openings(self) -> tuple[Guide, ...]:
        """The guides that begin a call."""
        return self._of_kind(GuideKind.OPENING)

    def _of_kind(self, kind: GuideKind) -> tuple[Guide, ...]:
        source = self.content.languages[0]
        guides = (guide for guide in self.content.guides.values() if guide.kind is kind)
        return tuple(sorted(guides, key=lambda guide: (guide.title.get(source, ""), guide.id)))

    def anytime(self, guide: str = "", role: AnytimeRole | None = None) -> tuple[Guide, ...]:
        """The anytime guides offered in a guide, those made for it first; of one role, or all."""
        offered = [
            found
            for found in self._of_kind(GuideKind.ANYTIME)
            if (role is None or found.role is role) and (not found.within or guide in found.within)
        ]
        return tuple(sorted(offered, key=lambda found: not found.within))

    def opening(self, direction: Direction, channel: Channel) -> Guide | None:
        """The opening guide that fits such a call most closely; None when none does."""
        fitting = [
            guide
            for guide in self.openings
            if guide.direction in (None, direction)
            and (not guide.channels or channel in guide.channels)
        ]
        fitting.sort(key=lambda guide: (guide.direction is None, not guide.channels))
        return fitting[0] if fitting else None

    def to_bytes(self) -> bytes:
        """The snapshot for keeping: compressed JSON, no pickle."""
        data = {"version": self.version, "content": encode(self.content)}
        return _packed(data) + _apart(self.content)

    @classmethod
    def from_bytes(cls, data: bytes) -> Snapshot:
        """The snapshot that was kept.

        Raises:
            SnapshotError: the bytes are damaged, or were written by a newer program.
        """
        found, apart = _unpacked(data)
        if not isinstance(found.get("version"), str):
            raise SnapshotError("This version of the library is damaged: it has no version.")
        return cls(found["version"], _content(found, apart))


def content_to_bytes(content: Content) -> bytes:
    """Content alone for keeping, its version being kept beside it; steps keep their order."""
    return _packed({"content": encode(content)}) + _apart(content)


def content_from_bytes(stored: bytes) -> Content:
    """The content that `content_to_bytes` or `Snapshot.to_bytes` wrote.

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


def item_hashes(content: Content) -> Mapping[str, str]:
    """The hash of each item of content by path: "guides/returns", "house_values/phone"…"""
    from agent_assist.domain.items import KINDS

    return {
        f"{kind.field}/{id}": content_hash(item)
        for kind in KINDS
        if kind.name != "pack"
        for id, item in getattr(content, kind.field).items()
    }


def _version(content: Content) -> str:
    rest = Content(synonyms=content.synonyms, languages=content.languages, packs=content.packs)
    return _sha256([sorted(item_hashes(content).items()), encode(rest)])
