"""The customer's answers, numbered."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.theme import theme
from ui.tokens import BODY
from ui.widgets.base import keep_height

WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
LEFT = 14
NUMBER = 28
AIR = 9
LEAST = 36


@dataclass(frozen=True, slots=True)
class AnswerItem:
    """One answer that the customer may give.

    Attributes:
        id: What `AnswerList.chosen` carries.
        text: The answer, in the rep's language.
        note: What it leads to or means, or nothing.
    """

    id: str
    text: str
    note: str = ""


class AnswerList(QWidget):
    """Up to nine numbered answers, one below the other.

    Click, Enter, Space or a digit chooses; up and down arrow keys move. One Tab stop.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_AnswerRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()

    def set_answers(self, answers: tuple[AnswerItem, ...]) -> None:
        """Offer these answers; the first nine have a digit."""
        had_focus = any(row.hasFocus() for row in self._rows)
        while len(self._rows) > len(answers):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(answers):
            row = _AnswerRow(self)
            row.clicked.connect(self._tell)
            self._rows.append(row)
            self._column.addWidget(row)
        for number, (row, answer) in enumerate(zip(self._rows, answers, strict=True), start=1):
            row.show_answer(number, answer)
        self._point_tab_at(0)
        if had_focus and self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self) -> tuple[AnswerItem, ...]:
        """The answers on offer."""
        return tuple(row.answer for row in self._rows)

    def choose(self, number: int) -> bool:
        """Choose an answer by its number, from 1; False when there is none with it."""
        if not 1 <= number <= len(self._rows):
            return False
        self.chosen.emit(self._rows[number - 1].answer.id)
        return True

    def focus_first(self) -> None:
        """Put the focus on the first answer."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("Customer answers"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose; arrow keys, Home and End move."""
        at = next((i for i, row in enumerate(self._rows) if row.hasFocus()), 0)
        target = {
            Qt.Key.Key_Up: max(at - 1, 0),
            Qt.Key.Key_Down: min(at + 1, len(self._rows) - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._rows) - 1,
        }.get(Qt.Key(event.key()))
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and target is not None and self._rows:
            self._point_tab_at(target)
            self._rows[target].setFocus(Qt.FocusReason.TabFocusReason)
        elif not (plain and event.text().isdecimal() and self.choose(int(event.text()))):
            super().keyPressEvent(event)

    def _point_tab_at(self, index: int) -> None:
        for at, row in enumerate(self._rows):
            first = at == index
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)

    def _tell(self) -> None:
        sender = self.sender()
        if isinstance(sender, _AnswerRow):
            self.chosen.emit(sender.answer.id)


class _AnswerRow(QPushButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.answer = AnswerItem("", "")
        self._number = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_answer(self, number: int, answer: AnswerItem) -> None:
        self.answer = answer
        self._number = number
        self.setAccessibleName(f"{number}. {answer.text}")
        self.setAccessibleDescription(answer.note)
        self._fit()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._text_box(width).height() + self._note_height(width) + 2 * AIR, LEAST)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        box = self._text_box(self.width())
        whole = box.height() + self._note_height(self.width())
        box.moveTop((self.height() - whole) // 2)
        painter.setFont(theme().font(BODY + 1))
        painter.setPen(theme().color("mute"))
        number = QRectF(LEFT, box.top(), NUMBER, QFontMetrics(painter.font()).height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(self._number))
        painter.setPen(theme().color("ink" if self.isEnabled() else "mute"))
        painter.drawText(box, WRAP, self.answer.text)
        if self.answer.note:
            painter.setFont(theme().font(BODY - 1))
            painter.setPen(theme().color("mute"))
            note = QRect(box.left(), box.bottom() + 1, box.width(), self.height())
            painter.drawText(note, WRAP, self.answer.note)

    def _text_box(self, width: int) -> QRect:
        room = QRect(LEFT + NUMBER, 0, max(width - LEFT - NUMBER - LEFT, 40), 10_000)
        metrics = QFontMetrics(theme().font(BODY + 1))
        box = metrics.boundingRect(room, WRAP, self.answer.text)
        return QRect(room.left(), 0, room.width(), max(box.height(), metrics.height()))

    def _note_height(self, width: int) -> int:
        if not self.answer.note:
            return 0
        room = QRect(0, 0, max(width - LEFT - NUMBER - LEFT, 40), 10_000)
        metrics = QFontMetrics(theme().font(BODY - 1))
        return metrics.boundingRect(room, WRAP, self.answer.note).height() + 1

    def _fit(self) -> None:
        keep_height(self)
