"""One value of an item each: its label, its control, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.typed_dates import typed_date
from ui.core_texts import translated
from ui.studio.editor.combo import Combo
from ui.studio.editor.scene import Scene
from ui.studio.editor.undo_keys import is_undo, is_undo_coming
from ui.theme import set_state
from ui.widgets import Words
from ui.widgets.number_box import NumberBox as PlainNumberBox
from ui.widgets.showing import show_if, show_words

PAUSE_MS = 250
"""After the last key, what was typed goes to the room, and is checked."""


class Line(QLineEdit):
    """A line whose undo is the room's: the key passes through, after what was typed is told."""

    undo_coming = Signal()

    def event(self, event: QEvent) -> bool:
        """Let the room have the keys of undo and redo."""
        if is_undo_coming(event):
            self.undo_coming.emit()
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the room have the keys of undo and redo."""
        if is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class NumberBox(PlainNumberBox):
    """A whole number whose undo is the room's."""

    LINE = Line


class Field(QWidget):
    """A labelled control; `edited` tells, after a pause in typing, that its value changed."""

    edited = Signal()

    def __init__(self, label: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.parts: tuple[str, ...] = ()
        self.scene: Scene | None = None
        self.label = Words(label, "mute")
        self.label.setWordWrap(False)
        self.label.setBuddy(control)
        if not label:
            self.label.hide()
        control.setAccessibleName(label)
        self.wrong = Words()
        self.wrong.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        for part in (self.label, control, self.wrong):
            self.column.addWidget(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.edited)

    def of(self, *parts: str) -> Field:
        """Say which problems belong to it: those whose place begins with one of these."""
        self.parts = parts
        return self

    def beside(self) -> Field:
        """Set the label beside the control instead of above it."""
        row = QHBoxLayout()
        row.setSpacing(10)
        self.column.removeWidget(self.label)
        self.column.removeWidget(self.control)
        row.addWidget(self.label)
        row.addWidget(self.control, 1)
        self.column.insertLayout(0, row)
        return self

    @property
    def pending(self) -> bool:
        """Whether something was typed that was not told yet."""
        return self._pause.isActive()

    @property
    def valid(self) -> bool:
        """Whether what was typed is a value of its kind; else it says what is wrong."""
        return True

    def flush(self) -> None:
        """Tell at once what was typed."""
        if self.pending:
            self._pause.stop()
            self.edited.emit()

    def set_scene(self, scene: Scene) -> None:
        """Say where the item is edited."""
        self.scene = scene
        self.control.setEnabled(not scene.locked)

    def show_value(self, value: Any) -> None:
        """Show a value, unless something newer is being typed."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value as it was typed or chosen."""
        raise NotImplementedError

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show under the field what is wrong with it."""
        here = [one for one in problems if self.is_here(one)]
        lines = [f"{translated(one.message)} {translated(one.hint)}".strip() for one in here]
        is_error = any(one.severity is Severity.ERROR for one in here)
        self.show_wrong("\n".join(dict.fromkeys(lines)), is_error)

    def is_here(self, problem: Problem) -> bool:
        """Whether a problem is not one of a text in another language."""
        scene, words = self.scene, problem.part.split("/")
        others = set(scene.content.languages) - {scene.language} if scene else set()
        return not others.intersection(words[-2:])

    def show_wrong(self, sentence: str, is_error: bool = True) -> None:
        """Show a sentence under the field; nothing when all is well."""
        state = "bad" if sentence and is_error else ""
        if sentence:
            set_state(self.wrong, "role", "bad" if is_error else "warn")
        show_words(self.wrong, sentence)
        # A field without fault never had the property: setting it would polish it for nothing.
        if (self.control.property("state") or "") != state:
            set_state(self.control, "state", state)
        if self.control.accessibleDescription() != sentence:
            self.control.setAccessibleDescription(sentence)

    def take_focus(self) -> None:
        """Put the focus into the field."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self) -> None:
        """Something was typed: tell it after a pause."""
        self._pause.start()


class PlainField(Field):
    """One line that is the same in every language."""

    def __init__(self, label: str, hint: str = "") -> None:
        self.line = Line()
        super().__init__(label, self.line)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self.wait)
        self.line.editingFinished.connect(self.flush)
        self.line.undo_coming.connect(self.flush)

    def show_value(self, value: Any) -> None:
        """Show a text."""
        if self.line.text() != value and not self.pending:
            self.line.setText(value)

    def value(self) -> Any:
        """The text without spaces around it."""
        return self.line.text().strip()


class ListField(PlainField):
    """Words divided by commas."""

    def show_value(self, value: Any) -> None:
        """Show a tuple of words."""
        if self.value() != tuple(value):
            super().show_value(", ".join(value))

    def value(self) -> Any:
        """The words, each once."""
        words = (word.strip() for word in self.line.text().split(","))
        return tuple(dict.fromkeys(word for word in words if word))


class DateField(PlainField):
    """A day, typed as people write it; empty for none."""

    def show_value(self, value: Any) -> None:
        """Show a date or None."""
        if self.value() != value:
            super().show_value(value.isoformat() if value else "")

    def value(self) -> Any:
        """The date; None for an empty field or one that is no date."""
        text = self.line.text().strip()
        return typed_date(text, date.today()) if text else None

    @property
    def valid(self) -> bool:
        """Whether what stands there is a date, or nothing."""
        right = self.value() is not None or not self.line.text().strip()
        self.show_wrong("" if right else self.tr("This is no date. Write it like 2026-03-31."))
        return right


class ChoiceField(Field):
    """One of a few words.

    Args:
        label: what is chosen.
        choices: pairs of a value and its word.
    """

    def __init__(self, label: str, choices: Sequence[tuple[Any, str]] = ()) -> None:
        self.box = Combo(8)
        super().__init__(label, self.box)
        self._values: list[Any] = []
        self._choices: list[tuple[Any, str]] = []
        self.set_choices(choices)
        self.box.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other words; what was chosen stays chosen where it is still there."""
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        words = [word for _, word in choices]
        values = [value for value, _ in choices]
        had, chosen = bool(self._values), self.value()
        self._values = values
        self.box.clear()
        self.box.addItems(words)
        if had and chosen in self._values:
            self.box.setCurrentIndex(self._values.index(chosen))

    def show_value(self, value: Any) -> None:
        """Show a value; one that is not on offer is added as it is."""
        if value not in self._values:
            self._values.append(value)
            self.box.addItem(str(value) if value else "—")
        self.box.setCurrentIndex(self._values.index(value))

    def value(self) -> Any:
        """The chosen value."""
        at = self.box.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def _chosen(self) -> None:
        self.edited.emit()


class FlagsField(Field):
    """Several of a few words; none chosen means all."""

    def __init__(self, label: str, choices: Sequence[tuple[StrEnum, str]], all_: str) -> None:
        from ui.widgets import Flow

        row = Flow(gap=4)
        super().__init__(label, row)
        self._boxes: list[tuple[StrEnum, QCheckBox]] = []
        for value, word in choices:
            box = QCheckBox(word)
            box.setAccessibleDescription(label)
            box.clicked.connect(self._clicked)
            self._boxes.append((value, box))
            row.add(box)
        self._all = Words(all_, "small")
        self.column.addWidget(self._all)

    def show_value(self, value: Any) -> None:
        """Show the chosen values."""
        for known, box in self._boxes:
            box.setChecked(known in value)
        show_if(self._all, not value)

    def value(self) -> Any:
        """The chosen values in their order; all of them is the same as none."""
        chosen = tuple(known for known, box in self._boxes if box.isChecked())
        return () if len(chosen) == len(self._boxes) else chosen

    def take_focus(self) -> None:
        """Put the focus on the first word."""
        self._boxes[0][1].setFocus()

    def _clicked(self) -> None:
        show_if(self._all, not self.value())
        self.edited.emit()


class CheckField(Field):
    """Yes or no."""

    def __init__(self, label: str, tip: str = "") -> None:
        self.box = QCheckBox(label)
        super().__init__("", self.box)
        self.box.setAccessibleName(label)
        self.box.setToolTip(tip)
        self.box.clicked.connect(self._clicked)

    def show_value(self, value: Any) -> None:
        """Show whether it holds."""
        self.box.setChecked(bool(value))

    def value(self) -> Any:
        """Whether it holds."""
        return self.box.isChecked()

    def _clicked(self) -> None:
        self.edited.emit()


class CountField(Field):
    """A whole number."""

    def __init__(self, label: str, least: int = 0, most: int = 9_999, none: str = "") -> None:
        self.box = NumberBox(least, most)
        self.box.setSpecialValueText(none)
        super().__init__(label, self.box)
        self.box.valueChanged.connect(self.wait)
        self.box.editingFinished.connect(self.flush)

    def show_value(self, value: Any) -> None:
        """Show a number."""
        if not self.pending:
            self.box.blockSignals(True)
            self.box.setValue(value)
            self.box.blockSignals(False)

    def value(self) -> Any:
        """The number."""
        return self.box.value()


class HoursField(Field):
    """From which full hour until before which; or at any hour."""

    def __init__(self, label: str) -> None:
        row = QWidget()
        super().__init__(label, row)
        self.any = QCheckBox(self.tr("any hour"))
        self.start, self.end = NumberBox(), NumberBox()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.any)
        for box, name, most in (
            (self.start, self.tr("From hour"), 23),
            (self.end, self.tr("Until hour"), 24),
        ):
            box.setRange(0, most)
            box.setSuffix(":00")
            box.setAccessibleName(name)
            box.valueChanged.connect(self._moved)
            line.addWidget(box)
        line.addStretch(1)
        self.any.clicked.connect(self._moved)
        self._showing = False

    def show_value(self, value: Any) -> None:
        """Show a pair of hours, or None."""
        self._showing = True
        self.any.setChecked(value is None)
        if value is not None:
            self.start.setValue(value[0])
            self.end.setValue(value[1])
        self._offer()
        self._showing = False

    def value(self) -> Any:
        """The pair of hours; None for any hour."""
        return None if self.any.isChecked() else (self.start.value(), self.end.value())

    def _moved(self) -> None:
        if self._showing:
            return
        if not self.any.isChecked() and self.start.value() == self.end.value():
            self._showing = True
            self.start.setValue(8)
            self.end.setValue(20)
            self._showing = False
        self._offer()
        self.edited.emit()

    def _offer(self) -> None:
        for box in (self.start, self.end):
            show_if(box, not self.any.isChecked())
