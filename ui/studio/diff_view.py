"""Two states side by side in one text, word by word: removed words struck, added underlined."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.studio import Change, ItemDiff, Line, Piece
from agent_assist.editing.phrases import pieces
from ui.i18n import in_interface
from ui.studio.diff_words import place_words, worded
from ui.studio.editor.names import Names
from ui.studio.words import change_text, kind_text
from ui.theme import theme
from ui.tokens import BODY

MOST_ITEMS = 200
LONG_VALUE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
LOGIC = re.compile(r"\{%.*?%\}", re.DOTALL)


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
        parts = [_item_html(diff, names, self._content) for diff in self._diffs[:MOST_ITEMS]]
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


def _item_html(diff: ItemDiff, names: Names, content: Content) -> str:
    tokens = theme().tokens
    title = in_interface(diff.title) or diff.id
    tone = {Change.ADDED: tokens.ok, Change.REMOVED: tokens.bad}.get(diff.change, tokens.mute)
    head = (
        f"<p style='margin-top:14px;margin-bottom:2px'><b>{escape(title)}</b> "
        f"<span style='color:{tokens.mute}'>{escape(kind_text(diff.kind))}</span> · "
        f"<span style='color:{tone}'>{escape(change_text(diff.change))}</span></p>"
    )
    lines = diff.lines if diff.change is Change.CHANGED else ()
    return head + "".join(_line_html(line, names, content) for line in lines)


def _line_html(line: Line, names: Names, content: Content) -> str:
    where = " · ".join(place_words(line.where))
    words = pieces_html(worded(line, content), names)
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
