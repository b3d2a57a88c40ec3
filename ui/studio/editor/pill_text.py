"""A text in which values and phrases are pills: one letter each, with a plain name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.studio.editor.pill_paint import LEAST_ROOM, LETTERS, SOURCE, Name, PillPainter
from ui.studio.editor.pill_source import OBJECT, PILL, PillSource
from ui.studio.editor.undo_keys import is_undo, is_undo_coming
from ui.theme import theme
from ui.widgets.base import announce

FRAME = 2
MOST = 260


class PillText(PillSource):
    """An editable text with pills.

    A pill is removed by one Backspace, chosen with the arrow keys and opened by a click or Enter.
    Undo belongs to the room, so its keys pass through. Tab moves the focus.

    Signals:
        insert_wanted: "/" was typed where a value can stand.
        pill_wanted: (position) a pill is to be opened.
        undo_coming: the room is about to undo; what is typed has to be handed in before.
        left: the focus went elsewhere.
    """

    insert_wanted = Signal()
    pill_wanted = Signal(int)
    undo_coming = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def show_source(self, source: str) -> bool:
        """As ever; what was wrong in the former is marked no longer."""
        other = super().show_source(source)
        if other:
            self.mark_faults(())
        return other

    def set_single(self) -> None:
        """Hold one text, which may go on in the next line; Enter adds no line."""
        self._single = True

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

    # --- inside -------------------------------------------------------------------------------

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


def set_selection(
    mark: QTextEdit.ExtraSelection, cursor: QTextCursor, how: QTextCharFormat
) -> None:
    """Fill an extra selection; PySide's stubs know its fields as properties only."""
    mark.cursor = cursor
    mark.format = how
