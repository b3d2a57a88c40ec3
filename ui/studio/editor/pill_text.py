"""A text in which values and phrases are pills: one letter each, with a plain name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from agent_assist.editing.phrases import Part, Words, pieces
from ui.studio.editor.pill_paint import LEAST_ROOM, LETTERS, SOURCE, Name, PillPainter, part_of
from ui.theme import theme
from ui.widgets.base import announce, utf16

OBJECT = "\ufffc"
SOFT = "\u2028"
PILL = int(QTextFormat.ObjectTypes.UserObject.value) + 1
MIME = "application/x-agent-assist-text"
FRAME = 2
MOST = 260
BETWEEN_LINES = 5.0


class PillText(QTextEdit):
    """An editable text with pills.

    A pill is removed by one Backspace, chosen with the arrow keys and opened by a click or Enter.
    Undo belongs to the room, so its keys pass through. Tab moves the focus.

    Signals:
        edited: something was typed, pasted or removed.
        insert_wanted: "/" was typed where a value can stand.
        pill_wanted: (position) a pill is to be opened.
        undo_coming: the room is about to undo; what is typed has to be handed in before.
        left: the focus went elsewhere.
    """

    edited = Signal()
    insert_wanted = Signal()
    pill_wanted = Signal(int)
    undo_coming = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name: Name = lambda part: part.source
        self._shown = ""
        self._writing = False
        self._height = 0
        self._least = 0
        self._single = False
        self._faults: tuple[tuple[int, int, bool], ...] = ()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._pills = PillPainter(self)
        self.document().documentLayout().registerHandler(PILL, self._pills)
        self.document().setDocumentMargin(4)
        self.document().contentsChange.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._follow_height)
        self.selectionChanged.connect(self._follow_selection)
        self.cursorPositionChanged.connect(self._follow_selection)
        theme().changed.connect(self.dress)
        self.dress()

    # --- what it holds ------------------------------------------------------------------------

    def set_names(self, name: Name) -> None:
        """How pills are called."""
        self._name = self._pills.name = name
        self._measure_anew()

    def set_single(self) -> None:
        """Hold one text, which may go on in the next line; Enter adds no line."""
        self._single = True

    def show_source(self, source: str) -> None:
        """Show a template's source; cursor and selection stay when it is what is shown."""
        if source == self._shown and source == self.source():
            return
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
        self.mark_faults(())

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

    # --- what is wrong ------------------------------------------------------------------------

    def mark_faults(self, faults: tuple[tuple[int, int, bool], ...]) -> None:
        """Underline what is wrong.

        Args:
            faults: (start, end) in the source, and whether it is an error, not a warning.
        """
        if faults == self._faults:
            return
        self._faults = faults
        marks = []
        self._pills.marked = []
        for start, end, is_error in faults:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self.position_of(start))
            last = max(self.position_of(end), self.position_of(start) + 1)
            last = min(last, self.document().characterCount() - 1)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            how = QTextCharFormat()
            how.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            how.setUnderlineColor(theme().color("bad" if is_error else "warn"))
            set_selection(mark, cursor, how)
            marks.append(mark)
            self._pills.marked.append((cursor, is_error))
        self.setExtraSelections(marks)
        self.viewport().update()

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

    def go_to(self, start: int, end: int) -> None:
        """Select a place of the source and put the focus there."""
        cursor = self.textCursor()
        cursor.setPosition(self.position_of(start))
        cursor.setPosition(self.position_of(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- how it looks -------------------------------------------------------------------------

    def dress(self) -> None:
        """Take letters and colours from the theme."""
        font = theme().font(LETTERS)
        self.document().setDefaultFont(font)
        self.setFont(font)
        self._faults = ()
        self._measure_anew()

    def pill_size(self, source: str) -> QSizeF:
        """Size of a pill in pixels."""
        return self._pills.size_of(source)

    def set_least(self, pixels: int) -> None:
        """Be so high at least; more when the lines need it, up to a bound."""
        self._least = pixels
        self._fit_height()

    def sizeHint(self) -> QSize:
        """As high as its lines need, within bounds."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine, too low is not."""
        return QSize(theme().px(120), self.minimumHeight())

    def _follow_height(self, size: QSizeF) -> None:
        if round(size.height()) != self._height:
            self._height = round(size.height())
            self._fit_height()

    def _fit_height(self) -> None:
        margins = self.contentsMargins()
        needed = self._height + margins.top() + margins.bottom() + FRAME
        height = max(self._least, min(needed, theme().px(MOST)))
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long pills are set anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure_anew()

    # --- keys and mouse -----------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the room's."""
        if is_undo_coming(event):
            self.undo_coming.emit()
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys stop on pills, Enter opens one, "/" offers what can be inserted."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_undo(event):
            event.ignore()
            return
        if plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._step(event.key()):
            return
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self.selected_pill()
            if chosen >= 0:
                self.pill_wanted.emit(chosen)
                return
        if event.text() == "/" and self._can_offer() and not self.isReadOnly():
            self.insert_wanted.emit()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and self._single):
            event.ignore()
            return
        self._plain_ahead()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters of an input method never become part of a pill."""
        self._plain_ahead()
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A screen reader hears the text with the names of its pills."""
        super().focusInEvent(event)
        if self._pills.any and QAccessible.isActive():
            announce(self, self.spoken())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is handed in when the focus leaves."""
        super().focusOutEvent(event)
        self.left.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a pill opens it."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        cursor = self.textCursor()
        if cursor.hasSelection() and self.selected_pill() < 0:
            return
        at = self._pill_under(event.position())
        if at >= 0:
            self._select(at)
            self.pill_wanted.emit(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, without undo, which the room has."""
        menu = self.createStandardContextMenu(event.pos())
        for action in menu.actions()[:3]:
            menu.removeAction(action)
        menu.exec(event.globalPos())

    def _step(self, key: int) -> bool:
        """Stop on a pill before going past it; False when there is none in the way."""
        cursor = self.textCursor()
        chosen = self.selected_pill()
        forward = key == Qt.Key.Key_Right
        if chosen >= 0:
            cursor.setPosition(chosen + 1 if forward else chosen)
            self.setTextCursor(cursor)
            return True
        if cursor.hasSelection():
            return False
        at = cursor.position() if forward else cursor.position() - 1
        if at < 0 or self.pill_at(at) is None:
            return False
        self._select(at)
        return True

    def _select(self, at: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        part = self.pill_at(at)
        if part is not None:
            announce(self, self._name(part))

    def _can_offer(self) -> bool:
        cursor = self.textCursor()
        at = cursor.selectionStart()
        before = self.document().characterAt(at - 1) if at > 0 else " "
        return not before.strip() or before in "(„“«\"'" or before == OBJECT

    def _plain_ahead(self) -> None:
        if self.currentCharFormat().hasProperty(SOURCE):
            self.setCurrentCharFormat(QTextCharFormat())

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

    def _pill_under(self, point: QPointF) -> int:
        near = self.cursorForPosition(point.toPoint()).position()
        for at in (near, near - 1):
            if (
                at >= 0
                and self.pill_at(at) is not None
                and self.pill_rect(at).contains(point.toPoint())
            ):
                return at
        return -1

    def pill_rect(self, at: int) -> QRect:
        """Where a pill is painted, in the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        start = self.cursorRect(cursor)
        cursor.setPosition(at + 1)
        end = self.cursorRect(cursor)
        size = self.pill_size(self._pill_source(at))
        if end.top() == start.top() and end.left() > start.left():
            return QRect(start.topLeft(), end.bottomRight())
        return QRect(end.left() - round(size.width()), end.top(), round(size.width()), end.height())

    def _follow_selection(self) -> None:
        cursor = self.textCursor()
        self._pills.selection = (cursor.selectionStart(), cursor.selectionEnd())

    def _measure_anew(self) -> None:
        room = self.viewport().width() - 2 * self.document().documentMargin() - 8
        self._pills.measure_anew(max(room, LEAST_ROOM))
        document = self.document()
        document.markContentsDirty(0, document.characterCount())
        self.viewport().update()


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


def set_selection(
    mark: QTextEdit.ExtraSelection, cursor: QTextCursor, how: QTextCharFormat
) -> None:
    """Fill an extra selection; PySide's stubs know its fields as properties only."""
    mark.cursor = cursor
    mark.format = how


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
