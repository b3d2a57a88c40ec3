"""The domain's values in the interface's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.guide import AnytimeRole, Channel, Direction, Disposition, Mood, Stage
from agent_assist.domain.interaction import Status
from ui.i18n import QT_TRANSLATE_NOOP

LANGUAGE_NAMES = {
    "en": "English",
    "sr": "Српски",
    "sr-Latn": "Srpski",
    "el": "Ελληνικά",
}

_STAGES: dict[Stage, str] = {
    Stage.GREET: QT_TRANSLATE_NOOP("Words", "Greet"),
    Stage.RAPPORT: QT_TRANSLATE_NOOP("Words", "Rapport"),
    Stage.NEED: QT_TRANSLATE_NOOP("Words", "Need"),
    Stage.RESOLVE: QT_TRANSLATE_NOOP("Words", "Resolve"),
    Stage.THANK: QT_TRANSLATE_NOOP("Words", "Thank"),
}
_CHANNELS: dict[Channel, str] = {
    Channel.PHONE: QT_TRANSLATE_NOOP("Words", "Phone"),
    Channel.IN_PERSON: QT_TRANSLATE_NOOP("Words", "In person"),
    Channel.CHAT: QT_TRANSLATE_NOOP("Words", "Chat"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Words", "E-mail"),
    Channel.SOCIAL: QT_TRANSLATE_NOOP("Words", "Social"),
}
_DIRECTIONS: dict[Direction, str] = {
    Direction.INBOUND: QT_TRANSLATE_NOOP("Words", "Inbound"),
    Direction.OUTBOUND: QT_TRANSLATE_NOOP("Words", "Outbound"),
}
_MOODS: dict[Mood, str] = {
    Mood.CALM: QT_TRANSLATE_NOOP("Words", "Calm"),
    Mood.WORRIED: QT_TRANSLATE_NOOP("Words", "Worried"),
    Mood.UPSET: QT_TRANSLATE_NOOP("Words", "Upset"),
}
_DISPOSITIONS: dict[Disposition, str] = {
    Disposition.RESOLVED: QT_TRANSLATE_NOOP("Words", "Resolved"),
    Disposition.ESCALATED: QT_TRANSLATE_NOOP("Words", "Escalated"),
    Disposition.TRANSFERRED: QT_TRANSLATE_NOOP("Words", "Transferred"),
    Disposition.PROMISED: QT_TRANSLATE_NOOP("Words", "Promised"),
    Disposition.ABANDONED: QT_TRANSLATE_NOOP("Words", "Given up by the customer"),
    Disposition.DROPPED: QT_TRANSLATE_NOOP("Words", "Line dropped"),
    Disposition.SILENT: QT_TRANSLATE_NOOP("Words", "No reply"),
    Disposition.WRONG_NUMBER: QT_TRANSLATE_NOOP("Words", "Wrong number"),
    Disposition.ABUSIVE: QT_TRANSLATE_NOOP("Words", "Ended because of abuse"),
    Disposition.NO_ANSWER: QT_TRANSLATE_NOOP("Words", "Not answered"),
    Disposition.VOICEMAIL: QT_TRANSLATE_NOOP("Words", "Voicemail"),
}
_STATUS: dict[Status, str] = {
    Status.ACTIVE: QT_TRANSLATE_NOOP("Words", "on call"),
    Status.ON_HOLD: QT_TRANSLATE_NOOP("Words", "on hold"),
    Status.PARKED: QT_TRANSLATE_NOOP("Words", "parked"),
    Status.DROPPED: QT_TRANSLATE_NOOP("Words", "line dropped"),
    Status.WRAPPING_UP: QT_TRANSLATE_NOOP("Words", "wrapping up"),
    Status.CLOSED: QT_TRANSLATE_NOOP("Words", "closed"),
}
_ROLES: dict[AnytimeRole, str] = {
    AnytimeRole.CALM: QT_TRANSLATE_NOOP("Words", "Calm the customer"),
    AnytimeRole.MANAGER: QT_TRANSLATE_NOOP("Words", "Asks for the manager"),
    AnytimeRole.ABUSE: QT_TRANSLATE_NOOP("Words", "Abuse"),
    AnytimeRole.SILENCE: QT_TRANSLATE_NOOP("Words", "No reply"),
    AnytimeRole.HOLD: QT_TRANSLATE_NOOP("Words", "Ask leave to hold"),
    AnytimeRole.SIDE: QT_TRANSLATE_NOOP("Words", "Side question"),
}

ENDS = ".?!:;…·;"
WRITTEN = frozenset({Channel.CHAT, Channel.EMAIL, Channel.SOCIAL})
"""Channels in which what to say is sent, not spoken."""


def stage_text(stage: Stage) -> str:
    """A stage's name."""
    return _translate(_STAGES[stage])


def channel_text(channel: Channel) -> str:
    """A channel's name."""
    return _translate(_CHANNELS[channel])


def direction_text(direction: Direction) -> str:
    """Inbound or outbound."""
    return _translate(_DIRECTIONS[direction])


def mood_text(mood: Mood) -> str:
    """A mood's name."""
    return _translate(_MOODS[mood])


def disposition_text(disposition: Disposition) -> str:
    """How a need ended."""
    return _translate(_DISPOSITIONS[disposition])


def status_text(status: Status, channel: Channel) -> str:
    """What is going on; a conversation that is not spoken is not "on call"."""
    if status is Status.ACTIVE and channel is not Channel.PHONE:
        return QCoreApplication.translate("Words", "in conversation")
    return _translate(_STATUS[status])


def role_text(role: AnytimeRole) -> str:
    """What anytime material is for."""
    return _translate(_ROLES[role])


def language_name(code: str) -> str:
    """A language's name in itself; its code when it is not one of ours."""
    return LANGUAGE_NAMES.get(code, code)


def solved_text(solved: int, offered: int) -> str:
    """How often a solution solved the need, of how many offers."""
    text = QCoreApplication.translate("Words", "solved {solved} of {offered}")
    return text.format(solved=solved, offered=offered)


def sentences(parts: Iterable[str]) -> str:
    """Short texts one behind the other, each with a full stop that has no sign of its own."""
    return " ".join(it if it[-1] in ENDS else f"{it}." for it in parts if it)


def _translate(text: str) -> str:
    return QCoreApplication.translate("Words", text)
