"""What a screen reader says of a call that has changed: what the others take in at a glance."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.interaction import Status
from agent_assist.domain.view import CallView
from ui.i18n import QT_TRANSLATE_NOOP
from ui.words import WRITTEN, sentences, stage_text, status_text

VERIFIED = QT_TRANSLATE_NOOP("Telling", "Verified")
SAID = QT_TRANSLATE_NOOP("Telling", "Said")
COMPARE = QT_TRANSLATE_NOOP("Telling", "Compare with our records: {fields}")
UNDONE = QT_TRANSLATE_NOOP("Telling", "Undone: {text}")


def told(former: CallView | None, view: CallView) -> str:
    """What is new, in the order in which it is needed; nothing when nothing is.

    The focus tells the rest by itself: the first field, the button that leads on.

    Args:
        former: what was told of last; None before a call.
    """
    if former is None or _place(former) != _place(view):
        return sentences(_of_a_step(former, view))
    return _of_the_same_step(former, view)


def _place(view: CallView) -> tuple[object, ...]:
    return view.id, view.guide, view.step, view.status


def _of_a_step(former: CallView | None, view: CallView) -> list[str]:
    before = former if former is not None and former.id == view.id else None
    parts = []
    if before is None or before.status is not view.status:
        parts.append(status_text(view.status, view.channel))
    if before is None or before.title != view.title:
        parts.append(view.title)
    if before is not None and view.customer.verified_by and not before.customer.verified_by:
        parts.append(_tr(VERIFIED))
    if before is None or before.stage is not view.stage:
        parts.append(stage_text(view.stage))
    if view.status is not Status.ACTIVE:
        return parts
    parts += [view.say.text if view.say else "", view.lookup, view.blocked]
    parts += [f"{it.number}: {it.text}" for it in view.answers]
    if view.verify is not None:
        labels = (label for _, label, _ in view.verify.fields)
        parts.append(_tr(COMPARE).format(fields=", ".join(labels)))
    parts += [f"{number}: {it.title}" for number, it in enumerate(view.solutions, 1)]
    return parts


def _of_the_same_step(former: CallView, view: CallView) -> str:
    before, now = former.say, view.say
    if now is not None and (before is None or before.text != now.text):
        return now.text
    if now is not None and before is not None and now.said and not before.said:
        return "" if view.channel in WRITTEN else _tr(SAID)
    if view.log and (not former.log or former.log[-1] != view.log[-1]):
        last = view.log[-1]
        return _tr(UNDONE).format(text=last.text) if last.undone else last.text
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Telling", text)
