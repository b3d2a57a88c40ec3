"""What Back would take back, and what it cannot, in words."""

from __future__ import annotations

from agent_assist.domain.interaction import Interaction
from agent_assist.flow import Stays, what_back_undoes, what_stays
from agent_assist.presentation.log_lines import Translate, shortened

UNDONE_WORDS = {
    "way_taken": "the last answer",
    "facts_known": "what was filled in",
    "ticked": "the tick",
    "moved": "the last step",
    "need_added": "the new need",
    "need_selected": "the change of need",
    "topic_chosen": "the choice of guide",
    "solution_offered": "the offer",
    "offer_answered": "the answer to the offer",
    "customer_linked": "the customer",
    "verify_tried": "the verification",
    "wrap_up_began": "the end of the conversation",
    "was_said": "the last step",
    "disposition_set": "the outcome",
}


def back_words(call: Interaction, tr: Translate) -> str:
    """What Back would undo; empty when there is nothing to undo."""
    point = what_back_undoes(call)
    if point is None:
        return ""
    return tr("Takes back {what}").format(what=tr(UNDONE_WORDS.get(point.kind, "the last step")))


def stays_words(call: Interaction, tr: Translate) -> str:
    """What stays as it is when Back is used; empty when everything is taken back."""
    stays: Stays = what_stays(call) if what_back_undoes(call) else Stays()
    parts = [tr("said: “{text}”").format(text=shortened(line.text, 40)) for line in stays.said]
    parts += [tr("promised: {what}").format(what=shortened(p.what, 40)) for p in stays.promises]
    if stays.handover:
        parts.append(tr("transferred to {to}").format(to=stays.handover.to))
    return tr("Stays: {parts}").format(parts=" · ".join(parts)) if parts else ""
