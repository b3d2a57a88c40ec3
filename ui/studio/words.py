"""The studio's words: kinds, states, differences, in the interface's language."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from agent_assist.domain.items import Item, Ref
from agent_assist.domain.studio import Change, ItemStatus
from ui.i18n import QT_TRANSLATE_NOOP, SMALL_LATIN, in_interface

KINDS: dict[str, str] = {
    "guide": QT_TRANSLATE_NOOP("Studio", "Call guide"),
    "template": QT_TRANSLATE_NOOP("Studio", "Response template"),
    "solution": QT_TRANSLATE_NOOP("Studio", "Solution"),
    "scenario": QT_TRANSLATE_NOOP("Studio", "Scenario"),
    "house_value": QT_TRANSLATE_NOOP("Studio", "House value"),
    "fact": QT_TRANSLATE_NOOP("Studio", "Fact"),
    "pack": QT_TRANSLATE_NOOP("Studio", "Pack"),
    "move": QT_TRANSLATE_NOOP("Studio", "What a line does to a simulated customer"),
}
SECTIONS: dict[str, str] = {
    "guide": QT_TRANSLATE_NOOP("Studio", "Call guides"),
    "template": QT_TRANSLATE_NOOP("Studio", "Response templates"),
    "solution": QT_TRANSLATE_NOOP("Studio", "Solutions"),
    "scenario": QT_TRANSLATE_NOOP("Studio", "Scenarios"),
    "house_value": QT_TRANSLATE_NOOP("Studio", "House values"),
    "fact": QT_TRANSLATE_NOOP("Studio", "Facts"),
    "pack": QT_TRANSLATE_NOOP("Studio", "Packs"),
    "move": QT_TRANSLATE_NOOP("Studio", "What lines do"),
}
_STATUS: dict[ItemStatus, str] = {
    ItemStatus.ARCHIVED: QT_TRANSLATE_NOOP("Studio", "archived"),
    ItemStatus.DRAFT: QT_TRANSLATE_NOOP("Studio", "draft"),
    ItemStatus.NEEDS_REVIEW: QT_TRANSLATE_NOOP("Studio", "review"),
    ItemStatus.PUBLISHED: QT_TRANSLATE_NOOP("Studio", "published"),
}
_CHANGES: dict[Change, str] = {
    Change.ADDED: QT_TRANSLATE_NOOP("Studio", "new"),
    Change.REMOVED: QT_TRANSLATE_NOOP("Studio", "removed"),
    Change.CHANGED: QT_TRANSLATE_NOOP("Studio", "changed"),
}
_ALIKE = str.maketrans("đ", "d")
_ACCENTS = re.compile("[\u0300-\u036f]+")


def tr(text: str) -> str:
    """A text of the context “Studio” in the interface's language."""
    return QCoreApplication.translate("Studio", text)


def count_text(errors: int, warnings: int) -> str:
    """How much is wrong, in words: "1 error, 2 warnings"."""
    parts = []
    if errors:
        parts.append(QCoreApplication.translate("Studio", "%n error(s)", None, errors))
    if warnings:
        parts.append(QCoreApplication.translate("Studio", "%n warning(s)", None, warnings))
    return ", ".join(parts)


def kind_text(kind: str) -> str:
    """One item of a kind."""
    return tr(KINDS[kind])


def section_text(kind: str) -> str:
    """All items of a kind."""
    return tr(SECTIONS[kind])


def status_text(status: ItemStatus) -> str:
    """How an item stands."""
    return tr(_STATUS[status])


def change_text(change: Change) -> str:
    """What became of an item."""
    return tr(_CHANGES[change])


def title_of(item: Item | None, ref: Ref) -> str:
    """What an item is called; its id when nobody named it."""
    texts = getattr(item, "title", None) or getattr(item, "label", None) or {}
    return in_interface(texts) or ref.id


def moment(at: datetime) -> str:
    """Day and month, and the year when it is another one; with the hour for today."""
    there = at.astimezone()
    today = datetime.now(there.tzinfo)
    locale = QLocale()
    if there.date() == today.date():
        return locale.toString(QTime(there.hour, there.minute), "HH:mm")
    pattern = "d MMM" if there.year == today.year else "d MMM yyyy"
    return locale.toString(QDate(there.year, there.month, there.day), pattern)


def folded(text: str) -> str:
    """For filtering: without case, accents and script."""
    plain = text.casefold()
    if plain.isascii():
        return plain
    latin = unicodedata.normalize("NFD", plain.translate(SMALL_LATIN))
    return _ACCENTS.sub("", latin).translate(_ALIKE)


def day_and_hour(at: datetime) -> str:
    """The day as `moment` says it, always with the hour."""
    there = at.astimezone()
    hour = QLocale().toString(QTime(there.hour, there.minute), "HH:mm")
    day = moment(at)
    return hour if day == hour else f"{day} {hour}"
