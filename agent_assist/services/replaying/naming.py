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
from agent_assist.domain.studio import Edit
from agent_assist.editing.renamed_steps import StepName

Pair = tuple[str, str, str]
"""A kind, the id before and the id since."""

NamesNow = dict[tuple[str, str], str]
"""The present id by kind and the id of that time; steps by "guide/step"."""


def renamed_in_drafts(drafts: Iterable[Draft]) -> tuple[Pair, ...]:
    """What drafts give another id to, not published yet; guides first, their texts follow."""
    pairs = []
    for draft in drafts:
        was = json.loads(draft.content).get("was", "")
        if was:
            pairs.append((draft.kind, str(was), draft.id))
    return tuple(sorted(pairs, key=lambda pair: pair[0] == "guide"))


def as_named_then(
    draft: Content, pairs: Sequence[Pair], then: Content | None = None
) -> tuple[Content, NamesNow]:
    """The draft with the ids that its items had before these pairs, and what they are now.

    A pair that does not fit the draft is left out: the item is gone, or its old id is taken.

    Args:
        then: the content of that time; steps that have another id since are known again by it.
    """
    from agent_assist.editing.renamed_steps import renamed_steps

    now: NamesNow = {}
    for kind, old, new in reversed(pairs):
        step = _step_of(kind, old, new)
        edit = _step_back(draft, step) if step else _back(draft, kind, old, new)
        draft = with_items(draft, edit.items, edit.removed)
        for one in edit.renamed:
            now[one.kind, one.new] = now.pop((one.kind, one.old), one.old)
        if step and edit.items:
            now["step", f"{step[0]}/{step[1]}"] = step[2]
    for one_step in renamed_steps(then, draft) if then is not None else ():
        edit = _step_back(draft, one_step)
        draft = with_items(draft, edit.items, edit.removed)
        now |= {(one.kind, one.new): one.old for one in edit.renamed}
        now["step", f"{one_step[0]}/{one_step[1]}"] = one_step[2]
    return draft, now


def _step_of(kind: str, old: str, new: str) -> StepName | None:
    """The step that has another id when the text that is written in it has."""
    guide, dot, before = old.partition(".")
    _, _, since = new.partition(".")
    return (guide, before, since) if kind == "template" and dot and before != since else None


def _back(draft: Content, kind: str, old: str, new: str) -> Edit:
    from agent_assist.editing.names import renamed

    try:
        return renamed(draft, kind, new, old)
    except KnownError:
        return Edit()


def _step_back(draft: Content, step: StepName) -> Edit:
    from agent_assist.editing.names import renamed_step

    guide, old, new = step
    try:
        return renamed_step(draft, guide, new, old)
    except KnownError:
        return Edit()


def as_named_now(reason: Reason, names: NamesNow) -> Reason:
    """The reason with the ids that items and steps have now."""
    if not names:
        return reason

    def step(guide: str, id_: str) -> str:
        return names.get(("step", f"{guide}/{id_}"), id_)

    return replace(
        reason,
        guide=names.get(("guide", reason.guide), reason.guide),
        step=step(reason.guide, reason.step),
        instead_guide=names.get(("guide", reason.instead_guide), reason.instead_guide),
        instead_step=step(reason.instead_guide, reason.instead_step),
        template=names.get(("template", reason.template), reason.template),
        facts=tuple(names.get(("fact", fact), fact) for fact in reason.facts),
    )
