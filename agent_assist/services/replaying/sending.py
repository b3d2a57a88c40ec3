"""A draft on its way to another process: only what is not published already, as flat bytes.

Scenarios are left behind: no call was ever decided by one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from agent_assist.domain.codec import decode, encode
from agent_assist.domain.content import Content

T = TypeVar("T")
ITEMS = ("guides", "templates", "solutions", "house_values", "facts")


def packed(draft: Content, published: Content) -> bytes:
    """What makes the draft out of what is published."""
    changed: dict[str, Any] = {}
    gone: dict[str, list[str]] = {}
    for kind in ITEMS:
        now: Mapping[str, Any] = getattr(draft, kind)
        before: Mapping[str, Any] = getattr(published, kind)
        changed[kind] = {i: one for i, one in now.items() if _differs(one, before.get(i))}
        gone[kind] = [i for i in before if i not in now]
    sent = replace(draft, **changed, scenarios={}, moves={})
    return json.dumps({"sent": encode(sent), "gone": gone}, ensure_ascii=False).encode(
        "utf-8", "surrogatepass"
    )


def unpacked(data: bytes, published: Content) -> Content:
    """The draft that was packed beside the same published content."""
    found = json.loads(data.decode("utf-8", "surrogatepass"))
    sent = decode(Content, found["sent"])
    whole: dict[str, Any] = {}
    for kind in ITEMS:
        gone = set(found["gone"].get(kind, ()))
        kept = {i: one for i, one in getattr(published, kind).items() if i not in gone}
        whole[kind] = {**kept, **getattr(sent, kind)}
    return replace(sent, **whole)


def _differs(one: T, before: T | None) -> bool:
    return one is not before and one != before
