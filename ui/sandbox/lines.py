"""What was said and done in a run, as the bubbles that are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.practice import Done, How, Turn, Understood
from agent_assist.domain.scenario import Side
from agent_assist.domain.training import Criterion
from ui.core_texts import translated
from ui.i18n import QT_TRANSLATE_NOOP, in_script
from ui.sandbox.conversation import Bubble
from ui.sandbox.words import move_text

if TYPE_CHECKING:
    from agent_assist.domain.training import Scorecard

Remarks = Mapping[int, Sequence[tuple[bool, str]]]
"""By line: whether it is good, and what is said of it."""

_ASIDES = {
    "hold": QT_TRANSLATE_NOOP("Practice", "on hold"),
    "resume": QT_TRANSLATE_NOOP("Practice", "back from hold"),
    "transfer": QT_TRANSLATE_NOOP("Practice", "transferred"),
    "promise": QT_TRANSLATE_NOOP("Practice", "a promise was noted"),
    "offer": QT_TRANSLATE_NOOP("Practice", "a solution was offered"),
    "end": QT_TRANSLATE_NOOP("Practice", "the end"),
}


_BETTER = QT_TRANSLATE_NOOP("Practice", "Better: {words}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Practice", text)


def remarks_of(card: Scorecard | None, language: str, call_language: str) -> Remarks:
    """What a scorecard says of single lines; nothing without one.

    Args:
        language: the rep's. call_language: of what would have been better.
    """
    found: dict[int, list[tuple[bool, str]]] = {}
    for score in card.criteria if card else ():
        for it in score.evidence:
            if it.line < 0 or (score.criterion is Criterion.PACE and it.points > 0):
                continue
            text = in_script(translated(it.why), language)
            if it.points < 0 and it.better:
                better = in_script(it.better, call_language)
                text = f"{text} {_tr(_BETTER).format(words=better)}"
            remark = (it.points > 0, text)
            if remark not in found.setdefault(it.line, []):
                found[it.line].append(remark)
    return found


def bubbles_of(
    turns: Sequence[Turn], remarks: Remarks, words: Mapping[Done, str], language: str
) -> tuple[Bubble, ...]:
    """The lines of a conversation.

    Args:
        words: what can be ticked, in words, for what was said aloud. language: of the
            call; what the trainee typed stays as it was typed.
    """
    found = []
    for at, turn in enumerate(turns):
        text = turn.text if turn.how is How.TYPED else in_script(turn.text, language)
        if turn.how is How.ALOUD:
            text = ", ".join(_ticked(it, words) for it in turn.understood)
        if text:
            found.append(Bubble(text, turn.side is Side.REP, tuple(remarks.get(at, ()))))
        elif turn.note:
            found.append(Bubble(_aside(turn.note), turn.side is Side.REP, aside=True))
    return tuple(found)


def _ticked(done: Understood, words: Mapping[Done, str]) -> str:
    return words.get(Done(done.move, done.about)) or move_text(done.move)


def _aside(note: str) -> str:
    return _tr(_ASIDES[note]) if note in _ASIDES else note
