"""All content as the bytes of one immutable version: compressed JSON, no pickle."""

from __future__ import annotations

import json
import zlib

from agent_assist.domain.codec import CodecError, decode, encode
from agent_assist.domain.content import Content

FORMAT = 1


class SnapshotError(ValueError):
    """The bytes are not a version of a library that this program can read."""


def content_to_bytes(content: Content) -> bytes:
    """The same content always gives the same bytes."""
    data = {"format": FORMAT, "content": encode(content)}
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def content_from_bytes(stored: bytes) -> Content:
    """The content that `content_to_bytes` wrote.

    Raises:
        SnapshotError: the bytes are damaged, or of a newer program.
    """
    try:
        data = json.loads(zlib.decompress(stored).decode("utf-8", "surrogatepass"))
        if data["format"] > FORMAT:
            raise SnapshotError("This version of the library was written by a newer program.")
        content: Content = decode(Content, data["content"])
    except (zlib.error, UnicodeError, ValueError, KeyError, TypeError, CodecError) as error:
        if isinstance(error, SnapshotError):
            raise
        raise SnapshotError(f"This version of the library is damaged: {error}") from error
    return content
