"""Ids of new parts: small, and not taken yet."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent_assist.domain.typed_dates import fold

LONGEST = 64
_OTHER = re.compile(r"[^a-z0-9]+")
_RESERVED = frozenset({"next", "passed", "failed", "third_party", "accepted", "refused", "none"})


def free_id(words: str, taken: Iterable[str]) -> str:
    """An id made of words that is not taken: "say_back", else "say_back_2", …"""
    base = _OTHER.sub("_", fold(words)).strip("_")[: LONGEST - 4].rstrip("_") or "new"
    base = f"{base}_1" if base in _RESERVED or base.startswith("next_") else base
    known = set(taken)
    number = 1
    while (made := base if number == 1 else f"{base}_{number}") in known:
        number += 1
    return made


def free_name(words: str, taken: Iterable[str]) -> str:
    """A name for a fact or a house value: like an id, and beginning with a letter."""
    made = free_id(words, ())
    return free_id(made if made[0].isalpha() else f"n_{made}", taken)
