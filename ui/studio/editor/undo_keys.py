"""The keys of undo and redo, which belong to the room and not to a field."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def is_undo(event: QKeyEvent) -> bool:
    """Whether a key means undo or redo."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(
        QKeySequence.StandardKey.Redo
    )


def is_undo_coming(event: QEvent) -> bool:
    """Whether a key of undo or redo asks who wants it: the room does."""
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and is_undo(event)
    )
