"""The words of practice, in the interface's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.scenario import Move
from agent_assist.domain.training import Criterion
from ui.actions import Act, key_text
from ui.i18n import QT_TRANSLATE_NOOP

_CRITERIA = {
    Criterion.GREETING: QT_TRANSLATE_NOOP("Practice", "Greeting"),
    Criterion.RAPPORT: QT_TRANSLATE_NOOP("Practice", "Rapport"),
    Criterion.NEED: QT_TRANSLATE_NOOP("Practice", "Finding the need"),
    Criterion.CONFIRMING: QT_TRANSLATE_NOOP("Practice", "Saying it back"),
    Criterion.SOLUTION: QT_TRANSLATE_NOOP("Practice", "Relevant solution"),
    Criterion.HONESTY: QT_TRANSLATE_NOOP("Practice", "Honest expectations"),
    Criterion.EMPATHY: QT_TRANSLATE_NOOP("Practice", "Empathy"),
    Criterion.PACE: QT_TRANSLATE_NOOP("Practice", "Pace"),
    Criterion.THANKS: QT_TRANSLATE_NOOP("Practice", "Thanks"),
}
_MOVES = {
    Move.GREET: QT_TRANSLATE_NOOP("Practice", "Greeted"),
    Move.SMALL_TALK: QT_TRANSLATE_NOOP("Practice", "A friendly word about something else"),
    Move.ACKNOWLEDGE: QT_TRANSLATE_NOOP("Practice", "Showed that I heard it"),
    Move.EMPATHISE: QT_TRANSLATE_NOOP("Practice", "Named the feeling"),
    Move.APOLOGISE: QT_TRANSLATE_NOOP("Practice", "Apologised"),
    Move.OWN: QT_TRANSLATE_NOOP("Practice", "Took it over myself"),
    Move.ASK_OPEN: QT_TRANSLATE_NOOP("Practice", "Asked an open question"),
    Move.ASK: QT_TRANSLATE_NOOP("Practice", "Asked for: {what}"),
    Move.CONFIRM: QT_TRANSLATE_NOOP("Practice", "Said the need back"),
    Move.OFFER: QT_TRANSLATE_NOOP("Practice", "Offered: {what}"),
    Move.PROMISE: QT_TRANSLATE_NOOP("Practice", "Promised something by a time"),
    Move.BAD_NEWS: QT_TRANSLATE_NOOP("Practice", "Said what cannot be had"),
    Move.HOLD: QT_TRANSLATE_NOOP("Practice", "Asked leave for a hold"),
    Move.AFTER_HOLD: QT_TRANSLATE_NOOP("Practice", "Thanked for waiting"),
    Move.TRANSFER: QT_TRANSLATE_NOOP("Practice", "Announced a transfer"),
    Move.ASK_SOLVED: QT_TRANSLATE_NOOP("Practice", "Asked whether that solved it"),
    Move.ANYTHING_ELSE: QT_TRANSLATE_NOOP("Practice", "Asked whether there is anything else"),
    Move.THANK: QT_TRANSLATE_NOOP("Practice", "Thanked"),
    Move.FAREWELL: QT_TRANSLATE_NOOP("Practice", "Said goodbye"),
    Move.DISMISS: QT_TRANSLATE_NOOP("Practice", "Made light of it"),
    Move.BLAME: QT_TRANSLATE_NOOP("Practice", "Blamed somebody"),
    Move.REFUSE: QT_TRANSLATE_NOOP("Practice", "Refused without an alternative"),
    Move.JARGON: QT_TRANSLATE_NOOP("Practice", "Used words that customers do not know"),
    Move.RUDE: QT_TRANSLATE_NOOP("Practice", "Was rude"),
}
_DIFFICULTIES = {
    "easy": QT_TRANSLATE_NOOP("Practice", "easy"),
    "medium": QT_TRANSLATE_NOOP("Practice", "medium"),
    "hard": QT_TRANSLATE_NOOP("Practice", "hard"),
}
_LEVELS = {
    1: QT_TRANSLATE_NOOP("Practice", "level 1: guide shown"),
    2: QT_TRANSLATE_NOOP("Practice", "level 2: cue words"),
    3: QT_TRANSLATE_NOOP("Practice", "level 3: stage names"),
    4: QT_TRANSLATE_NOOP("Practice", "level 4: nothing"),
}
_INSTEAD = {
    3: QT_TRANSLATE_NOOP(
        "Practice", "Only the stages are shown at this level: say it in your own words. {hint}"
    ),
    4: QT_TRANSLATE_NOOP(
        "Practice", "Nothing is shown at this level: listen, and say it your own way. {hint}"
    ),
}
_HINT = QT_TRANSLATE_NOOP("Practice", "{key} gives a hint and costs points.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Practice", text)


def criterion_text(criterion: Criterion) -> str:
    """What a criterion is called."""
    return _tr(_CRITERIA[criterion])


def move_text(move: Move, about: str = "") -> str:
    """What the rep did, as the rep would tick it.

    Args:
        about: what was asked for or offered, in words.
    """
    text = _tr(_MOVES[move])
    return text.format(what=about or "…") if "{what}" in text else text


def difficulty_text(difficulty: str) -> str:
    """How hard a scenario is."""
    return _tr(_DIFFICULTIES[difficulty])


def level_text(level: int) -> str:
    """What a level shows."""
    return _tr(_LEVELS[level])


def instead_text(level: int) -> str:
    """What stands in place of what to say at a level that hides it; empty at the others."""
    if level not in _INSTEAD:
        return ""
    return _tr(_INSTEAD[level]).format(hint=_tr(_HINT).format(key=key_text(Act.HINT)))
