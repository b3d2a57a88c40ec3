"""Small panels over the call in which something is asked; the window keeps the focus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import ActionButton, Flow, Words, announce
from ui.widgets.showing import show_words

MARGIN = 12


class Panel(QFrame):
    """A title, fields, a sentence when something is wrong, and two buttons.

    Enter confirms, Esc cancels. Subclasses put their fields into `fields`, and give the
    confirmed value in `value`, or raise `ValueError` with a sentence.

    Signals:
        confirmed: what `value` gave.
        closed: the panel is gone, confirmed or not.
    """

    confirmed = Signal(object)
    closed = Signal()
    WIDTH = 380

    def __init__(self, title: str, confirm: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(title)
        self.title = Words(title, "strong")
        self.wrong = Words(role="bad")
        self.wrong.hide()
        self.fields = QVBoxLayout()
        self.fields.setSpacing(8)
        self.confirm = ActionButton(confirm, "Return", "primary")
        self.cancel = ActionButton(self.tr("Cancel"), "Esc")
        self.confirm.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.close_panel)
        self._room = parent
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self.fields)
        column.addWidget(self.wrong)
        buttons = Flow()
        buttons.add(self.confirm)
        buttons.add(self.cancel)
        column.addWidget(buttons)

    def value(self) -> object:
        """What the rep confirms; raises `ValueError` with a sentence."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Where the focus goes when the panel opens."""
        return self.confirm

    def choose(self, number: int) -> None:
        """What a digit does here; by Alt and the digit also beside a text field."""

    def open_at(self, anchor: QWidget | None) -> None:
        """Show the panel below what opened it, inside the window."""
        room = self._room
        width = min(theme().px(self.WIDTH), room.width() - 2 * MARGIN)
        self.setFixedWidth(width)
        self.show()
        self._column.activate()
        height = min(self._column.totalHeightForWidth(width), room.height() - 2 * MARGIN)
        spot = QPoint((room.width() - width) // 2, room.height() // 8)
        if anchor is not None and anchor.isVisible():
            spot = anchor.mapTo(room, QPoint(anchor.width() - width, anchor.height() + 6))
        x = min(max(spot.x(), MARGIN), room.width() - width - MARGIN)
        y = min(max(spot.y(), MARGIN), room.height() - height - MARGIN)
        self.setGeometry(x, y, width, height)
        self.raise_()
        self.first().setFocus(Qt.FocusReason.PopupFocusReason)

    def add_line(self, label: str, text: str = "") -> QLineEdit:
        """A field of one line with its name above."""
        line = QLineEdit(text)
        line.setAccessibleName(label)
        name = Words(label, "mute")
        name.setBuddy(line)
        self.fields.addWidget(name)
        self.fields.addWidget(line)
        return line

    def add_text(self, label: str, text: str = "") -> QPlainTextEdit:
        """A field of several lines with its name above; Ctrl+Enter confirms."""
        field = QPlainTextEdit(text)
        field.setAccessibleName(label)
        field.setTabChangesFocus(True)
        field.setFixedHeight(110)
        name = Words(label, "mute")
        name.setBuddy(field)
        self.fields.addWidget(name)
        self.fields.addWidget(field)
        return field

    def accept(self) -> None:
        """Confirm, or say what is wrong."""
        try:
            value = self.value()
        except ValueError as wrong:
            self.show_wrong(str(wrong))
            return
        self.confirmed.emit(value)

    def show_wrong(self, sentence: str) -> None:
        """Say what is wrong; the panel stays open."""
        show_words(self.wrong, sentence)
        announce(self, sentence)
        self.fit()
        self.first().setFocus()

    def fit(self) -> None:
        """Take the height that the content needs now, inside the window."""
        if not self.isVisible():
            return
        self._column.activate()
        most = self._room.height() - 2 * MARGIN
        height = min(self._column.totalHeightForWidth(self.width()), most)
        top = min(self.y(), self._room.height() - height - MARGIN)
        self.setGeometry(self.x(), max(top, MARGIN), self.width(), height)

    def close_panel(self) -> None:
        """Close without doing anything."""
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now):
            # Qt would move it to a neighbour, and a screen reader would say that.
            now.clearFocus()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms, Esc cancels."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
