"""Fields of simulated customers beside the usual ones: moves with numbers, choices in a box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.scenario import MOST, Effect
from ui.studio.editor.combo import Combo
from ui.studio.editor.fields import Field, NumberBox
from ui.theme import theme
from ui.widgets import ActionButton, Words

NUMBER = 64
Choices = Sequence[tuple[str, str]]


class NumbersField(Field):
    """Moves or happenings, each with a number from 0 to 10.

    Args:
        label: what the numbers do. add: what the box says that adds one.
    """

    def __init__(self, label: str, add: str) -> None:
        inside = QWidget()
        super().__init__(label, inside)
        self._add_words = add
        self._choices: list[tuple[str, str]] = []
        self._value: dict[str, int] = {}
        self._rows: list[_NumberRow] = []
        self.box = Combo(10)
        self.box.setAccessibleName(f"{label}: {add}")
        self.label.setBuddy(self.box)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.box)
        self.box.activated.connect(self._picked)

    def set_choices(self, choices: Choices) -> None:
        """Offer (id, words)."""
        if list(choices) != self._choices:
            self._choices = list(choices)
            self._show()

    def show_value(self, value: Any) -> None:
        """Show numbers by move or happening."""
        if dict(value) != self._value and not self.pending:
            self._value = dict(value)
            self._show()

    def value(self) -> Any:
        """The numbers."""
        return dict(self._value)

    def take_focus(self) -> None:
        """Put the focus on the box that adds."""
        self.box.setFocus()

    def rows(self) -> tuple[_NumberRow, ...]:
        """What is shown, in its order."""
        return tuple(self._rows)

    def _show(self) -> None:
        words = dict(self._choices)
        while len(self._rows) > len(self._value):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(self._value):
            row = _NumberRow()
            row.changed.connect(self._put)
            row.removed.connect(self._remove)
            self._rows.append(row)
            self._column.insertWidget(len(self._rows) - 1, row)
        for row, (cause, number) in zip(self._rows, self._value.items(), strict=True):
            row.show_number(cause, words.get(cause, cause), number)
        self.box.clear()
        self.box.addItem(self._add_words, "")
        for cause, text in self._choices:
            if cause not in self._value:
                self.box.addItem(text, cause)

    def _picked(self) -> None:
        cause = str(self.box.currentData() or "")
        if cause:
            self._value[cause] = 1
            self._show()
            self.edited.emit()  # before the focus moves, which may tell of another field
            self._rows[-1].number.setFocus()

    def _put(self) -> None:
        row = self.sender()
        if isinstance(row, _NumberRow):
            self._value[row.cause] = row.number.value()
            self.wait()

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, _NumberRow):
            self._value.pop(row.cause, None)
            self._show()
            self.edited.emit()
            self.box.setFocus()


class _NumberRow(QWidget):
    """A move's words, its number, and a cross."""

    changed = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cause = ""
        self.words = Words()
        self.words.setWordWrap(False)
        self.number = NumberBox(0, MOST)
        self.number.setMaximumWidth(theme().px(NUMBER))
        self.remove = ActionButton(kind="quiet", icon="cross")
        self.number.valueChanged.connect(self.changed)
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.number)
        row.addWidget(self.remove)

    def show_number(self, cause: str, words: str, number: int) -> None:
        """Show a move with its number."""
        self.cause = cause
        self.words.setText(words)
        self.number.setAccessibleName(words)
        self.number.blockSignals(True)
        self.number.setValue(number)
        self.number.blockSignals(False)
        self.remove.setAccessibleName(self.tr("Remove {words}").format(words=words))
        self.remove.setToolTip(self.remove.accessibleName())


class EffectField(Field):
    """What something adds to the anger: one number for each mood it meets."""

    MOODS = ("upset", "worried", "calm")

    def __init__(self, label: str) -> None:
        inside = QWidget()
        super().__init__(label, inside)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        names = (self.tr("when upset"), self.tr("when worried"), self.tr("when calm"))
        self.boxes: list[NumberBox] = []
        for name in names:
            box = NumberBox(-MOST, MOST)
            box.setMaximumWidth(theme().px(NUMBER))
            box.setAccessibleName(f"{label} {name}")
            box.valueChanged.connect(self._moved)
            row.addWidget(Words(name, "small"))
            row.addWidget(box)
            self.boxes.append(box)
        row.addStretch(1)
        self.label.setBuddy(self.boxes[0])

    def show_value(self, value: Any) -> None:
        """Show an effect."""
        if self.pending:
            return
        for box, mood in zip(self.boxes, self.MOODS, strict=True):
            box.blockSignals(True)
            box.setValue(getattr(value, mood))
            box.blockSignals(False)

    def value(self) -> Any:
        """The effect."""
        return Effect(*(box.value() for box in self.boxes))

    def take_focus(self) -> None:
        """Put the focus on the first number."""
        self.boxes[0].setFocus()

    def _moved(self) -> None:
        self.wait()


class SignedField(Field):
    """A whole number, up or down; maybe none.

    Args:
        none: what stands for none; without it there is always a number.
    """

    def __init__(self, label: str, none: str = "", tip: str = "") -> None:
        self._none = bool(none)
        self.box = NumberBox(-MOST - self._none, MOST)
        self.box.setSpecialValueText(none)
        super().__init__(label, self.box)
        self.box.setToolTip(tip)
        self.box.valueChanged.connect(self.wait)
        self.box.editingFinished.connect(self.flush)

    def show_value(self, value: Any) -> None:
        """Show a number or None."""
        if not self.pending:
            self.box.blockSignals(True)
            self.box.setValue(self.box.minimum() if value is None else value)
            self.box.blockSignals(False)

    def value(self) -> Any:
        """The number; None for none."""
        found = self.box.value()
        return None if self._none and found == self.box.minimum() else found


def with_part(value: Any, name: str, part: Any) -> Any:
    """A frozen value with one of its parts changed."""
    return replace(value, **{name: part})
