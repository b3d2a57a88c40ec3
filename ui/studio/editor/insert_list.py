"""The list that opens at "/": everything that can be put into a text, filtered by typing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.studio.editor.insertables import Insertable, found
from ui.theme import theme
from ui.widgets import announce

WIDTH, HEIGHT = 400, 320
ROW = 28
EDGE = 8


class InsertList(QFrame):
    """A filter and a list; Enter takes the marked line, Esc leaves everything as it was.

    Signals:
        chosen: an `Insertable`.
        closed: nothing was chosen; whether the slash is to stand as it was typed, and whether
            the focus goes back to the text.
    """

    chosen = Signal(object)
    closed = Signal(bool, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._all: tuple[Insertable, ...] = ()
        self._shown: tuple[Insertable, ...] = ()
        self._done = True
        self._typed_slash = False
        self.filter = _Filter()
        self.filter.setAccessibleName(self.tr("What to insert"))
        self.filter.setPlaceholderText(self.tr("What to insert"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What can be inserted"))
        self.list.setProperty("role", "hits")
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addWidget(self.list)
        self.filter.textEdited.connect(self._filter)
        self.filter.key.connect(self._key)
        self.filter.left.connect(self.leave)
        self.list.itemClicked.connect(self._take)

    def open_below(
        self, anchor: QWidget, spot: QRect, all_: tuple[Insertable, ...], typed_slash: bool
    ) -> None:
        """Open over the window, below a spot of a widget, or above it where there is no room.

        Args:
            anchor: the widget.
            spot: where in the widget.
            all_: what is on offer.
            typed_slash: a slash opened it, and is written when nothing is chosen.
        """
        window = anchor.window()
        self.setParent(window)
        self._all = all_
        self._done, self._typed_slash = False, typed_slash
        self.filter.clear()
        self._filter("")
        room = window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        size = QSize(theme().px(WIDTH), theme().px(HEIGHT)).boundedTo(room.size())
        self.resize(size)
        below = anchor.mapTo(window, spot.bottomLeft()) + QPoint(0, 4)
        above = anchor.mapTo(window, spot.topLeft()).y() - size.height() - 4
        x = max(min(below.x(), room.right() - size.width()), room.left())
        fits = below.y() + size.height() <= room.bottom()
        y = below.y() if fits else above if above >= room.top() else room.bottom() - size.height()
        self.move(x, y)
        self.show()
        self.raise_()
        self.filter.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """The focus went elsewhere: nothing was chosen."""
        if not self._done:
            self._close(self._typed_slash, back=False)

    def _filter(self, typed: str) -> None:
        self._shown = found(self._all, typed)
        self.list.clear()
        group = ""
        for at, one in enumerate(self._shown):
            if one.group != group and not typed.strip():
                group = one.group
                head = QListWidgetItem(group)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setFont(theme().font(12))
                head.setForeground(theme().color("mute"))
                self.list.addItem(head)
            item = QListWidgetItem(one.words)
            item.setData(Qt.ItemDataRole.UserRole, at)
            item.setToolTip(f"{one.group}: {one.words}")
            item.setSizeHint(QSize(0, theme().px(ROW)))
            self.list.addItem(item)
        self._mark(0, 1)

    def _mark(self, start: int, by: int) -> None:
        row = start
        while 0 <= row < self.list.count():
            item = self.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) is not None:
                self.list.setCurrentRow(row)
                announce(self.filter, item.text())
                return
            row += by

    def _key(self, key: int) -> None:
        row = self.list.currentRow()
        if key == Qt.Key.Key_Down:
            self._mark(row + 1, 1)
        elif key == Qt.Key.Key_Up:
            self._mark(row - 1, -1)
        elif key == Qt.Key.Key_PageDown:
            self._mark(min(row + 8, self.list.count() - 1), -1)
        elif key == Qt.Key.Key_PageUp:
            self._mark(max(row - 8, 0), 1)
        elif key == Qt.Key.Key_Backspace:
            self._close(False)
        elif key == Qt.Key.Key_Escape:
            self._close(self._typed_slash)
        elif self.list.currentItem() is not None:
            self._take(self.list.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        at = item.data(Qt.ItemDataRole.UserRole)
        if at is None:
            return
        self._done = True
        self.chosen.emit(self._shown[int(at)])
        self.hide()

    def _close(self, with_slash: bool, back: bool = True) -> None:
        self._done = True
        self.closed.emit(with_slash, back)
        self.hide()


class _Filter(QLineEdit):
    key = Signal(int)
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = (
            Qt.Key.Key_Down,
            Qt.Key.Key_Up,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
            Qt.Key.Key_Tab,
        )
        empty = event.key() == Qt.Key.Key_Backspace and not self.text()
        if event.key() in moves or empty:
            self.key.emit(int(event.key()))
        else:
            super().keyPressEvent(event)
