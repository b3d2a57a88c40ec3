"""Choosing several things out of many: facts, solutions; in an order, each once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.studio.editor.combo import Combo
from ui.studio.editor.fields import Field
from ui.widgets import ActionButton, Flow, Pill


class PickField(Field):
    """What is chosen stands as words with a cross; a list adds more.

    The last line of the list can stand for something new: then `wanted_new` is told.
    """

    wanted_new = Signal()

    def __init__(self, label: str, add: str, new: str = "") -> None:
        inside = QWidget()
        super().__init__(label, inside)
        self._choices: list[tuple[str, str]] = []
        self._chosen: tuple[str, ...] = ()
        self._new = new
        self.box = Combo(10)
        self.box.setAccessibleName(f"{label}: {add}")
        self._add_words = add
        self.flow = Flow(gap=6)
        self.label.setBuddy(self.box)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.flow)
        column.addWidget(self.box)
        self.box.activated.connect(self._picked)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer (id, words)."""
        if list(choices) != self._choices:
            self._choices = list(choices)
            self._show()

    def show_value(self, value: Any) -> None:
        """Show the chosen ids."""
        if tuple(value) != self._chosen:
            self._chosen = tuple(value)
            self._show()

    def value(self) -> Any:
        """The chosen ids in order."""
        return self._chosen

    def take_focus(self) -> None:
        """Put the focus on the list that adds."""
        self.box.setFocus()

    def _show(self) -> None:
        words = dict(self._choices)
        while self.flow.flow.count():
            item = self.flow.flow.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for id_ in self._chosen:
            self.flow.add(self._chip(id_, words.get(id_, id_)))
        self.flow.setVisible(bool(self._chosen))
        rest = [(id_, text) for id_, text in self._choices if id_ not in self._chosen]
        self.box.clear()
        self.box.addItem(self._add_words, "")
        for id_, text in rest:
            self.box.addItem(text, id_)
        if self._new:
            self.box.addItem(self._new, "+")
        self.box.setCurrentIndex(0)

    def _chip(self, id_: str, words: str) -> QWidget:
        chip = QWidget()
        row = QHBoxLayout(chip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(Pill(words))
        remove = ActionButton(kind="quiet", icon="cross")
        remove.setObjectName(id_)
        remove.setAccessibleName(self.tr("Remove {words}").format(words=words))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(self._remove)
        row.addWidget(remove)
        return chip

    def _picked(self) -> None:
        id_ = self.box.currentData()
        if id_ == "+":
            self.box.setCurrentIndex(0)
            self.wanted_new.emit()
        elif id_:
            self._chosen = (*self._chosen, str(id_))
            self._show()
            self.edited.emit()

    def _remove(self) -> None:
        button = self.sender()
        if button is not None:
            self._chosen = tuple(one for one in self._chosen if one != button.objectName())
            self._show()
            self.edited.emit()  # before the focus moves, which may tell of another field
            self.box.setFocus()
