"""Items that have another id since a call: the draft is replayed under the names of that time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from agent_assist.db.records import Draft
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import with_items
from agent_assist.domain.replay import Reason

Pair = tuple[str, str, str]
"""A kind, the id before and the id since."""

NamesNow = dict[tuple[str, str], str]
"""The present id by kind and the id of that time."""


def renamed_in_drafts(drafts: Iterable[Draft]) -> tuple[Pair, ...]:
    """What drafts give another id to, not published yet; guides first, their texts follow."""
    pairs = []
    for draft in drafts:
        was = json.loads(draft.content).get("was", "")
        if was:
            pairs.append((draft.kind, str(was), draft.id))
    return tuple(sorted(pairs, key=lambda pair: pair[0] == "guide"))


def as_named_then(draft: Content, pairs: Sequence[Pair]) -> tuple[Content, NamesNow]:
    """The draft with the ids that its items had before these pairs, and what they are now.

    A pair that does not fit the draft is left out: the item is gone, or its old id is taken.
    """
    from agent_assist.editing.names import renamed

    now: NamesNow = {}
    for kind, old, new in reversed(pairs):
        try:
            edit = renamed(draft, kind, new, old)
        except KnownError:
            continue
        draft = with_items(draft, edit.items, edit.removed)
        for one in edit.renamed:
            now[one.kind, one.new] = now.pop((one.kind, one.old), one.old)
    return draft, now


def as_named_now(reason: Reason, names: NamesNow) -> Reason:
    """The reason with the ids that items have now."""
    if not names:
        return reason
    return replace(
        reason,
        guide=names.get(("guide", reason.guide), reason.guide),
        instead_guide=names.get(("guide", reason.instead_guide), reason.instead_guide),
        template=names.get(("template", reason.template), reason.template),
        facts=tuple(names.get(("fact", fact), fact) for fact in reason.facts),
    )
