"""The screen that ends a call, prefilled from what was done."""

from __future__ import annotations

from dataclasses import replace

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Disposition
from agent_assist.domain.interaction import (
    WRAP_UP_NEED,
    WRAP_UP_SOLVED,
    WRAP_UP_SUMMARY,
    WRAP_UP_WHOLE,
    Interaction,
)
from agent_assist.domain.view import CallView, WrapUpView
from agent_assist.flow import (
    SOLVED,
    ended_by_course,
    suggested_disposition,
    suggested_for_need,
)
from agent_assist.presentation.summary import summary


def wrap_up_view(call: Interaction, view: CallView, content: Content) -> WrapUpView:
    """A disposition for each need, the promises and a summary; the rep may change all of it.

    Where nothing that was done tells how it ended, it is left open for the rep to say. What the
    rep said before finishing later stands.
    """
    drafts = call.drafts
    dispositions = tuple(
        _said(drafts.get(WRAP_UP_NEED.format(index=index)))
        or likely_disposition(call, index, content)
        for index in range(len(call.place.needs))
    )
    written = drafts.get(WRAP_UP_SUMMARY, "")
    return WrapUpView(
        needs=tuple(
            replace(need, disposition=disposition)
            for need, disposition in zip(view.needs, dispositions, strict=True)
        ),
        disposition=_said(drafts.get(WRAP_UP_WHOLE))
        or call.disposition
        or suggested_disposition(call, content),
        promises=view.promises,
        summary=call.summary or written or summary(call, content, dispositions),
        unsaid=view.unsaid,
        solved=_SOLVED.get(drafts.get(WRAP_UP_SOLVED, ""), customer_says_solved(call)),
        rewritten=bool(written),
    )


_SOLVED = {"yes": True, "no": False, "not asked": None}


def _said(disposition: str | None) -> Disposition | None:
    return Disposition(disposition) if disposition in list(Disposition) else None


def likely_disposition(call: Interaction, need: int, content: Content) -> Disposition | None:
    """How a need seems to have ended, from what was done for it; None when nothing tells."""
    told = suggested_for_need(call, need)
    return told or ended_by_course(call, content)


def customer_says_solved(call: Interaction) -> bool | None:
    """The customer's answer so far; None when they were not asked."""
    if call.solved is not None:
        return call.solved
    answers = [need.facts[SOLVED] for need in call.place.needs if need.facts.get(SOLVED)]
    return answers[-1] == "yes" if answers else None
