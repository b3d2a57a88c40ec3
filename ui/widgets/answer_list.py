"""The customer's answers, numbered."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agent_assist.domain.data import dataclass
from ui.theme import theme
from ui.tokens import BODY
from ui.widgets.base import keep_height
from ui.widgets.button_look import paint_ground
from ui.widgets.lettering import paint_line

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
        key: The key that chooses it where that is not the digit of its number.
    """

    id: str
    text: str
    note: str = ""
    key: str = ""


class AnswerList(QWidget):
    """Up to nine numbered answers, one below the other.

    Click, Enter, Space or a digit chooses; up and down arrow keys move. One Tab stop.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: list[_AnswerRow] = []
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
        while len(self._made) < len(answers):
            row = _AnswerRow(self)
            row.clicked.connect(self._tell)
            self._made.append(row)
            self._column.addWidget(row)
        self._rows = self._made[: len(answers)]
        for number, (row, answer) in enumerate(zip(self._rows, answers, strict=True), start=1):
            row.show_answer(number, answer)
            row.show()
        # They are kept: the next step has as many answers as this one had, or more.
        for row in self._made[len(answers) :]:
            row.hide()
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
        self._heights: dict[int, tuple[int, int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_answer(self, number: int, answer: AnswerItem) -> None:
        if (number, answer) == (self._number, self.answer):
            return
        self.answer = answer
        self._number = number
        self._heights.clear()
        self.setAccessibleName(f"{answer.key or f'{number}.'} {answer.text}")
        self.setAccessibleDescription(answer.note)
        self._fit()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text, note = self._measure(width)
        return max(text + note + 2 * AIR, LEAST)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ground(painter, self, "secondary")
        text, note = self._measure(self.width())
        top = (self.height() - text - note) // 2
        colours = theme()
        metrics = colours.metrics(BODY + 1)
        painter.setPen(colours.color("mute"))
        base = top + metrics.ascent()
        left = self._left()
        paint_line(painter, LEFT, base, self.answer.key or str(self._number), BODY + 1)
        painter.setPen(colours.color("ink" if self.isEnabled() else "mute"))
        room = _room(self.width(), left)
        if text < 2 * metrics.height():
            paint_line(painter, left, base, self.answer.text, BODY + 1)
        else:
            painter.drawText(QRect(left, top, room, text), WRAP, self.answer.text)
        if note:
            painter.setFont(colours.font(BODY - 1))
            painter.setPen(colours.color("mute"))
            below = QRect(left, top + text, room, self.height())
            painter.drawText(below, WRAP, self.answer.note)

    def _measure(self, width: int) -> tuple[int, int]:
        """Height of the text and of the note at a width; layouts ask a dozen times a step."""
        found = self._heights.get(width)
        if found is None:
            room = QRect(0, 0, _room(width, self._left()), 10_000)
            metrics = QFontMetrics(theme().font(BODY + 1))
            text = max(
                metrics.boundingRect(room, WRAP, self.answer.text).height(), metrics.height()
            )
            note = 0
            if self.answer.note:
                small = QFontMetrics(theme().font(BODY - 1))
                note = small.boundingRect(room, WRAP, self.answer.note).height() + 1
            found = self._heights[width] = (text, note)
        return found

    def _left(self) -> int:
        """Where the text begins, behind the number or the key."""
        if not self.answer.key:
            return LEFT + NUMBER
        # The texts of all rows begin at one line, whichever digit is in the key.
        widest = re.sub(r"\d", "0", self.answer.key)
        return LEFT + round(theme().metrics(BODY + 1).horizontalAdvance(widest)) + AIR

    def _fit(self) -> None:
        keep_height(self)


def _room(width: int, left: int) -> int:
    return max(width - left - LEFT, 40)
