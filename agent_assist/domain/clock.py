"""The time of day, as calls are dated by it."""

from __future__ import annotations

from datetime import UTC, datetime


def local_now() -> datetime:
    """This moment, with the offset of this machine's time zone."""
    return datetime.now(UTC).astimezone()
