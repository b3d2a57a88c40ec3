"""The chain: each entry carries a hash over itself and the hash of the entry before.

A payload enters the chain only as the SHA-256 of a random salt and its text. Without the salt,
which is deleted with it, nobody can find out by guessing what an erased payload said, and the
chain still holds. An outsider can check it from an export with these two functions alone.
"""

from __future__ import annotations

import json
import os

GENESIS = bytes(32)
"""What stands for the link before the first entry."""

NO_PAYLOAD = b""
"""Digest of an entry that has no payload."""

SALT_BYTES = 16

_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def new_salt() -> bytes:
    """Random bytes from the operating system."""
    return os.urandom(SALT_BYTES)


def digest_of(salt: bytes, payload: str) -> bytes:
    """SHA-256 of the salt followed by the payload in UTF-8."""
    return _sha256(salt + payload.encode())


def link_of(
    previous: bytes,
    interaction: str,
    sequence: int | None,
    kind: str,
    command: str,
    at_us: int,
    elapsed_ms: int,
    body: str,
    digest: bytes,
) -> bytes:
    """SHA-256 of the previous link followed by the rest as a compact JSON list in UTF-8.

    The position is not among it: the order is what the chain itself says.
    """
    fields = [
        interaction,
        sequence,
        kind,
        command,
        at_us,
        elapsed_ms,
        body,
        digest.hex(),
    ]
    return _sha256(previous + _compact(fields).encode())


def _sha256(data: bytes) -> bytes:
    # Not above: OpenSSL comes with it, 3 MB that a desk without a call does not need.
    import hashlib

    return hashlib.sha256(data).digest()
