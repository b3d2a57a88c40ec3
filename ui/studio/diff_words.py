"""The words of a comparison: where something stands, what was chosen, and when it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.condition import ConditionError, parse
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel, Direction, Disposition
from agent_assist.domain.studio import Change, Line, Piece
from ui.i18n import QT_TRANSLATE_NOOP
from ui.sandbox.words import difficulty_text
from ui.studio.editor.names import Names
from ui.studio.practice.names import PracticeNames
from ui.words import (
    LANGUAGE_NAMES,
    channel_text,
    direction_text,
    disposition_text,
    language_name,
)

FIELDS: dict[str, str] = {
    "step": QT_TRANSLATE_NOOP("Fields", "step"),
    "title": QT_TRANSLATE_NOOP("Fields", "title"),
    "wordings": QT_TRANSLATE_NOOP("Fields", "wording"),
    "texts": QT_TRANSLATE_NOOP("Fields", "text"),
    "text": QT_TRANSLATE_NOOP("Fields", "text"),
    "cues": QT_TRANSLATE_NOOP("Fields", "cue words"),
    "channels": QT_TRANSLATE_NOOP("Fields", "channels"),
    "moods": QT_TRANSLATE_NOOP("Fields", "moods"),
    "direction": QT_TRANSLATE_NOOP("Fields", "direction"),
    "hours": QT_TRANSLATE_NOOP("Fields", "hours"),
    "stage": QT_TRANSLATE_NOOP("Fields", "stage"),
    "kind": QT_TRANSLATE_NOOP("Fields", "kind"),
    "say": QT_TRANSLATE_NOOP("Fields", "what to say"),
    "ways": QT_TRANSLATE_NOOP("Fields", "answer"),
    "to": QT_TRANSLATE_NOOP("Fields", "leads to"),
    "when": QT_TRANSLATE_NOOP("Fields", "only if"),
    "sets": QT_TRANSLATE_NOOP("Fields", "makes known"),
    "captures": QT_TRANSLATE_NOOP("Fields", "asks for"),
    "ask_again": QT_TRANSLATE_NOOP("Fields", "asks though it is known"),
    "verify": QT_TRANSLATE_NOOP("Fields", "verifying"),
    "solve": QT_TRANSLATE_NOOP("Fields", "solutions offered"),
    "solutions": QT_TRANSLATE_NOOP("Fields", "solutions"),
    "must_say": QT_TRANSLATE_NOOP("Fields", "has to be said"),
    "gate": QT_TRANSLATE_NOOP("Fields", "nothing leads past it"),
    "tips": QT_TRANSLATE_NOOP("Fields", "tip"),
    "do": QT_TRANSLATE_NOOP("Fields", "do"),
    "dont": QT_TRANSLATE_NOOP("Fields", "do not"),
    "note": QT_TRANSLATE_NOOP("Fields", "note"),
    "start": QT_TRANSLATE_NOOP("Fields", "first step"),
    "facts": QT_TRANSLATE_NOOP("Fields", "fact"),
    "phrasings": QT_TRANSLATE_NOOP("Fields", "what customers say"),
    "tags": QT_TRANSLATE_NOOP("Fields", "tags"),
    "summary": QT_TRANSLATE_NOOP("Fields", "summary"),
    "symptoms": QT_TRANSLATE_NOOP("Fields", "symptoms"),
    "steps": QT_TRANSLATE_NOOP("Fields", "steps"),
    "can_promise": QT_TRANSLATE_NOOP("Fields", "can promise"),
    "cannot_promise": QT_TRANSLATE_NOOP("Fields", "cannot promise"),
    "price": QT_TRANSLATE_NOOP("Fields", "price"),
    "time": QT_TRANSLATE_NOOP("Fields", "time"),
    "offer": QT_TRANSLATE_NOOP("Fields", "offered with"),
    "promise_hours": QT_TRANSLATE_NOOP("Fields", "owes an answer within hours"),
    "valid_from": QT_TRANSLATE_NOOP("Fields", "valid from"),
    "valid_until": QT_TRANSLATE_NOOP("Fields", "valid until"),
    "review_by": QT_TRANSLATE_NOOP("Fields", "review by"),
    "owner": QT_TRANSLATE_NOOP("Fields", "owner"),
    "value": QT_TRANSLATE_NOOP("Fields", "value"),
    "label": QT_TRANSLATE_NOOP("Fields", "name"),
    "type": QT_TRANSLATE_NOOP("Fields", "kind of value"),
    "disposition": QT_TRANSLATE_NOOP("Fields", "outcome"),
    "end": QT_TRANSLATE_NOOP("Fields", "ends as"),
    "lookup": QT_TRANSLATE_NOOP("Fields", "look-up"),
    "question": QT_TRANSLATE_NOOP("Fields", "question"),
    "options": QT_TRANSLATE_NOOP("Fields", "option"),
    "synonyms": QT_TRANSLATE_NOOP("Fields", "words that mean the same"),
    "languages": QT_TRANSLATE_NOOP("Fields", "languages"),
    "replies": QT_TRANSLATE_NOOP("Fields", "answer"),
    "answers": QT_TRANSLATE_NOOP("Fields", "answers to"),
    "about": QT_TRANSLATE_NOOP("Fields", "about"),
    "tells": QT_TRANSLATE_NOOP("Fields", "tells"),
    "once": QT_TRANSLATE_NOOP("Fields", "once at most"),
    "says": QT_TRANSLATE_NOOP("Fields", "says"),
    "withheld": QT_TRANSLATE_NOOP("Fields", "says instead"),
    "knows": QT_TRANSLATE_NOOP("Fields", "knows"),
    "hidden": QT_TRANSLATE_NOOP("Fields", "behind the wish"),
    "needed": QT_TRANSLATE_NOOP("Fields", "has to be found out"),
    "ends": QT_TRANSLATE_NOOP("Fields", "end"),
    "good": QT_TRANSLATE_NOOP("Fields", "a good end"),
    "order": QT_TRANSLATE_NOOP("Fields", "order of the answers"),
    "customer": QT_TRANSLATE_NOOP("Fields", "customer"),
    "first_name": QT_TRANSLATE_NOOP("Fields", "first name"),
    "last_name": QT_TRANSLATE_NOOP("Fields", "surname"),
    "gender": QT_TRANSLATE_NOOP("Fields", "gender"),
    "returning": QT_TRANSLATE_NOOP("Fields", "has contacted us before"),
    "owed": QT_TRANSLATE_NOOP("Fields", "we owe an answer"),
    "goal": QT_TRANSLATE_NOOP("Fields", "what they want"),
    "guide": QT_TRANSLATE_NOOP("Fields", "guide"),
    "channel": QT_TRANSLATE_NOOP("Fields", "channel"),
    "difficulty": QT_TRANSLATE_NOOP("Fields", "difficulty"),
    "begins": QT_TRANSLATE_NOOP("Fields", "speaks first"),
    "temper": QT_TRANSLATE_NOOP("Fields", "temper"),
    "anger": QT_TRANSLATE_NOOP("Fields", "anger"),
    "patience": QT_TRANSLATE_NOOP("Fields", "patience"),
    "calms": QT_TRANSLATE_NOOP("Fields", "calms"),
    "enrages": QT_TRANSLATE_NOOP("Fields", "enrages"),
    "silence_seconds": QT_TRANSLATE_NOOP("Fields", "too long a silence, seconds"),
    "hold_seconds": QT_TRANSLATE_NOOP("Fields", "too long a hold, seconds"),
    "opens": QT_TRANSLATE_NOOP("Fields", "first words"),
    "others": QT_TRANSLATE_NOOP("Fields", "others that fit"),
    "dispositions": QT_TRANSLATE_NOOP("Fields", "right outcomes"),
    "rapport": QT_TRANSLATE_NOOP("Fields", "rapport"),
    "seconds": QT_TRANSLATE_NOOP("Fields", "seconds"),
    "model": QT_TRANSLATE_NOOP("Fields", "a good rep says"),
    "upset": QT_TRANSLATE_NOOP("Fields", "when upset"),
    "worried": QT_TRANSLATE_NOOP("Fields", "when worried"),
    "calm": QT_TRANSLATE_NOOP("Fields", "when calm"),
    "again": QT_TRANSLATE_NOOP("Fields", "each later time"),
    "templates": QT_TRANSLATE_NOOP("Fields", "texts that do it"),
}
_VALUES: dict[str, str] = {
    "True": QT_TRANSLATE_NOOP("Fields", "yes"),
    "False": QT_TRANSLATE_NOOP("Fields", "no"),
    "rep": QT_TRANSLATE_NOOP("Fields", "the rep"),
    "customer": QT_TRANSLATE_NOOP("Fields", "the customer"),
    "female": QT_TRANSLATE_NOOP("Fields", "a woman"),
    "male": QT_TRANSLATE_NOOP("Fields", "a man"),
}
_OF_VALUES = frozenset({"begins", "gender"})
_PRACTICE = ("scenario", "move")
_NUMBER = re.compile(r"-?\d+")


def place_words(where: Iterable[str]) -> list[str]:
    """The way to a text, in words; a language under its own name."""
    return [
        language_name(word)
        if word in LANGUAGE_NAMES
        else QCoreApplication.translate("Fields", FIELDS[word])
        if word in FIELDS
        else word
        for word in where
    ]


def worded(line: Line, content: Content) -> Sequence[Piece]:
    """The pieces of a line, with words in place of what stands for a choice or a condition."""
    if line.where and line.where[-1] == "when":
        before, after = (_condition(text, line, content) for text in (line.before, line.after))
        if line.change is Change.CHANGED:
            return (Piece(before, Change.REMOVED), Piece(after, Change.ADDED))
        return (Piece(before or after, line.change),)
    if line.change is Change.CHANGED and _NUMBER.fullmatch(line.before):
        return (Piece(line.before, Change.REMOVED), Piece(line.after, Change.ADDED))
    field = line.where[-1] if line.where else ""
    return [replace(one, text=_value(field, one.text)) for one in line.pieces]


def _value(field: str, text: str) -> str:
    if text in ("True", "False") or (field in _OF_VALUES and text in _VALUES):
        return QCoreApplication.translate("Fields", _VALUES[text])
    if field == "channel" and text in set(Channel):
        return channel_text(Channel(text))
    if field == "direction" and text in set(Direction):
        return direction_text(Direction(text))
    if field == "dispositions" and text in set(Disposition):
        return disposition_text(Disposition(text))
    if field == "difficulty" and text in ("easy", "medium", "hard"):
        return difficulty_text(text)
    return text


def _condition(text: str, line: Line, content: Content) -> str:
    try:
        condition = parse(text) if text else None
    except ConditionError:
        return text
    if condition is None:
        return ""
    if line.spot.kind in _PRACTICE:
        scenario = content.scenarios.get(line.spot.id) if line.spot.kind == "scenario" else None
        return PracticeNames(content, scenario).condition(condition)
    return Names(content, (line.spot.id,)).condition(condition)
