"""A text in which some letters stand for pieces of a template: what it holds, as source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from agent_assist.editing.phrases import Part, Words, pieces
from ui.studio.editor.pill_paint import SOURCE, Name, part_of
from ui.widgets.base import utf16

OBJECT = "\ufffc"
SOFT = "\u2028"
PILL = int(QTextFormat.ObjectTypes.UserObject.value) + 1
MIME = "application/x-agent-assist-text"
BETWEEN_LINES = 5.0


class PillSource(QTextEdit):
    """Holds the source of a template as letters and pills, and gives it back.

    Each pill is one letter that carries its source.

    Signals:
        edited: something was typed, pasted or removed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name: Name = lambda part: part.source
        self._shown = ""
        self._writing = False
        self.document().contentsChange.connect(self._tell)

    # --- what it holds ------------------------------------------------------------------------

    def show_source(self, source: str) -> bool:
        """Show a template's source; cursor and selection stay when it is what is shown.

        Returns:
            Whether it was another.
        """
        if source == self._shown and source == self.source():
            return False
        before = self.textCursor()
        anchor, at = before.anchor(), before.position()
        self._writing = True
        try:
            self._write(source)
        finally:
            self._writing = False
        self._shown = source
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(at, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show several sources, one a line; a break inside of one is a soft one."""
        if list(lines) == self.lines():
            return
        at = self.textCursor().position()
        self._writing = True
        try:
            self._write("")
            cursor = QTextCursor(self.document())
            for number, line in enumerate(lines):
                if number:
                    cursor.insertBlock()
                for part in pieces(line):
                    soft = isinstance(part, Words)
                    self._insert(cursor, Words(part.source.replace("\n", SOFT)) if soft else part)
        finally:
            self._writing = False
        self._shown = ""
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def source(self) -> str:
        """The template's source of what is shown."""
        return "\n".join(self.lines())

    def lines(self) -> list[str]:
        """The source of each line."""
        return _sources(self.document())

    def insert_part(self, part: Part) -> None:
        """Put a piece where the cursor is, in place of what is selected."""
        self._insert(self.textCursor(), part)

    def replace_pill(self, at: int, part: Part | None) -> None:
        """Put another piece in the place of the pill at a position, or nothing."""
        cursor = self.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        if part is None:
            cursor.removeSelectedText()
        else:
            self._insert(cursor, part)

    def pill_at(self, at: int) -> Part | None:
        """The piece of the pill behind a position, None where there is a letter."""
        source = self._pill_source(at)
        return part_of(source) if source else None

    def selected_pill(self) -> int:
        """Position of the pill that alone is selected; -1 when there is none."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return start if end == start + 1 and self.pill_at(start) is not None else -1

    def pills(self) -> tuple[str, ...]:
        """What the pills say, in order."""
        text = self.document().toRawText()
        return tuple(
            self._name(part)
            for at in range(self.document().characterCount())
            if at < utf16(text, len(text)) and (part := self.pill_at(at)) is not None
        )

    def spoken(self) -> str:
        """The whole text with the names of its pills, for a screen reader."""
        parts = pieces(self.source())
        return "".join(p.source if isinstance(p, Words) else self._name(p) for p in parts)

    def position_of(self, offset: int) -> int:
        """Where in the document a place of the source stands; inside a pill, the pill."""
        position, at = 0, 0
        for part in pieces(self.source()):
            length = len(part.source)
            if at + length > offset:
                inside = offset - at
                return position + (utf16(part.source, inside) if isinstance(part, Words) else 0)
            at += length
            position += utf16(part.source, length) if isinstance(part, Words) else 1
        return position

    # --- copy and paste -----------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied keeps its pills; other programs get the source."""
        data = QMimeData()
        source = self.selected_source()
        data.setText(source)
        data.setData(MIME, source.encode("utf-8", "replace"))
        return data

    def insertFromMimeData(self, data: QMimeData) -> None:
        """Paste a text; what stands in braces becomes a pill."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for part in pieces(data.text().replace(OBJECT, "")):
            self._insert(cursor, part)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected_source(self) -> str:
        """The source of what is selected."""
        cursor = self.textCursor()
        inside = QTextDocument()
        QTextCursor(inside).insertFragment(cursor.selection())
        return "\n".join(_sources(inside))

    # --- inside -------------------------------------------------------------------------------

    def _write(self, source: str) -> None:
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        lines = QTextBlockFormat()
        lines.setLineHeight(
            BETWEEN_LINES, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        )
        cursor.setBlockFormat(lines)
        for part in pieces(source):
            self._insert(cursor, part)
        cursor.endEditBlock()

    def _insert(self, cursor: QTextCursor, part: Part) -> None:
        if isinstance(part, Words):
            cursor.insertText(part.source.replace(OBJECT, "\ufffd"), QTextCharFormat())
            return
        how = QTextCharFormat()
        how.setObjectType(PILL)
        how.setProperty(SOURCE, part.source)
        how.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        cursor.insertText(OBJECT, how)

    def _tell(self, at: int, removed: int, added: int) -> None:
        if not self._writing and (removed or added):
            self._shown = ""
            self.edited.emit()

    def _pill_source(self, at: int) -> str:
        if self.document().characterAt(at) != OBJECT:
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(at + 1)
        how = cursor.charFormat()
        return str(how.property(SOURCE)) if how.objectType() == PILL else ""


def _sources(document: QTextDocument) -> list[str]:
    lines = []
    block = document.begin()
    while block.isValid():
        lines.append(_block_source(block))
        block = block.next()
    return lines


def _block_source(block: QTextBlock) -> str:
    text = block.text()
    if OBJECT not in text:
        return text.replace(SOFT, "\n")
    found = []
    pieces_of = block.begin()
    while not pieces_of.atEnd():
        fragment = pieces_of.fragment()
        how = fragment.charFormat()
        letters = fragment.text()
        if how.objectType() == PILL:
            found.append(str(how.property(SOURCE)) * len(letters))
        else:
            found.append(letters.replace(SOFT, "\n"))
        pieces_of += 1
    return "".join(found)
