"""Two states side by side in one text, word by word: removed words struck, added underlined."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.studio import Change, ItemDiff, Line, Piece
from agent_assist.editing.phrases import pieces
from ui.desk.words import LANGUAGE_NAMES, language_name
from ui.i18n import QT_TRANSLATE_NOOP, in_interface
from ui.studio.editor.names import Names
from ui.studio.words import change_text, kind_text
from ui.theme import theme
from ui.tokens import BODY

MOST_ITEMS = 200
LONG_VALUE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
LOGIC = re.compile(r"\{%.*?%\}", re.DOTALL)
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
}


class DiffView(QTextBrowser):
    """Shows differences; can be read by keyboard and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diffs: tuple[ItemDiff, ...] = ()
        self._content = Content()
        self._none = ""
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setFont(theme().font(BODY))
        theme().changed.connect(self._draw)
        self.setAccessibleName(self.tr("What differs"))

    def show_diffs(self, diffs: Iterable[ItemDiff], content: Content, none: str = "") -> None:
        """Show other differences.

        Args:
            content: for the plain names of values. none: what is said when nothing differs.
        """
        self._diffs, self._content, self._none = tuple(diffs), content, none
        self._draw()

    def _draw(self) -> None:
        if not self._diffs:
            self.setHtml(f"<p style='color:{theme().tokens.mute}'>{escape(self._none)}</p>")
            return
        names = Names(self._content, self._content.guides)
        parts = [_item_html(diff, names) for diff in self._diffs[:MOST_ITEMS]]
        hidden = len(self._diffs) - len(parts)
        if hidden > 0:
            parts.append(f"<p>{escape(self.tr('%n more item(s)', None, hidden))}</p>")
        self.setHtml("".join(parts))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("What differs"))
            self._draw()


def _item_html(diff: ItemDiff, names: Names) -> str:
    tokens = theme().tokens
    title = in_interface(diff.title) or diff.id
    tone = {Change.ADDED: tokens.ok, Change.REMOVED: tokens.bad}.get(diff.change, tokens.mute)
    head = (
        f"<p style='margin-top:14px;margin-bottom:2px'><b>{escape(title)}</b> "
        f"<span style='color:{tokens.mute}'>{escape(kind_text(diff.kind))}</span> · "
        f"<span style='color:{tone}'>{escape(change_text(diff.change))}</span></p>"
    )
    lines = diff.lines if diff.change is Change.CHANGED else ()
    return head + "".join(_line_html(line, names) for line in lines)


def _line_html(line: Line, names: Names) -> str:
    where = " · ".join(place_words(line.where))
    words = pieces_html(line.pieces, names)
    mute = theme().tokens.mute
    return (
        f"<p style='margin-left:14px;margin-top:2px;margin-bottom:4px'>"
        f"<span style='color:{mute}'>{escape(where)}:</span> {words}</p>"
    )


def pieces_html(parts: Iterable[Piece], names: Names) -> str:
    """Both texts in one; a word and what it became do not touch."""
    shown: list[str] = []
    former: Piece | None = None
    for piece in parts:
        if former is not None and former.change and piece.change and not former.text.endswith(" "):
            shown.append(" ")
        shown.append(piece_html(piece, names))
        former = piece
    return "".join(shown)


def piece_html(piece: Piece, names: Names) -> str:
    """Some words: struck when they are gone, underlined when they are new."""
    tokens = theme().tokens
    text = escape(plain(piece.text, names)).replace("\n", "<br>")
    if piece.change is Change.REMOVED:
        return f"<s style='color:{tokens.bad};background-color:{tokens.bad_bg}'>{text}</s>"
    if piece.change is Change.ADDED:
        return f"<u style='color:{tokens.ok};background-color:{tokens.ok_bg}'>{text}</u>"
    return text


def plain(text: str, names: Names) -> str:
    """A text with plain names in brackets in place of its values."""
    if "{" not in text:
        return text
    text = LONG_VALUE.sub(lambda found: names.text(pieces(found[0])), text)
    return LOGIC.sub("[…]", text)


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
