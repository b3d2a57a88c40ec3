"""A condition put together by choosing: a fact or circumstance, how it compares, and with what."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agent_assist.domain.condition import (
    And,
    Compare,
    Condition,
    Constant,
    In,
    Known,
    Not,
    Or,
)
from agent_assist.domain.guide import FactType
from ui.studio.editor.combo import Combo
from ui.studio.editor.names import OF_CUSTOMER, Names, Row
from ui.widgets import ActionButton, Flow, Words
from ui.widgets.showing import show_if

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_ORDERED = (FactType.NUMBER, FactType.MONEY, FactType.DATE)


def _simple(condition: Condition) -> Row | None:
    match condition:
        case Known(name):
            return Row(name, "known")
        case Not(Known(name)):
            return Row(name, "unknown")
        case Compare(name, op, value):
            return Row(name, op, (value,))
        case In(name, values):
            return Row(name, "in", values)
        case Not(In(name, values)):
            return Row(name, "not in", values)
    return None


def _condition(simple: Row) -> Condition | None:
    name, values = simple.name, simple.values
    match simple.op:
        case "known":
            return Known(name)
        case "unknown":
            return Not(Known(name))
        case "in" | "not in":
            inside = In(name, values)
            return (inside if simple.op == "in" else Not(inside)) if values else None
    return Compare(name, simple.op, values[0]) if values and values[0] != "" else None


class ConditionEdit(QWidget):
    """Rows that all, or any, have to hold; without rows there is no condition.

    Signals:
        changed: the condition became another one.
    """

    changed = Signal()

    def __init__(self, in_text: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_text = in_text
        self._names: Names | None = None
        self._rows: list[_Row] = []
        self._last: Condition | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        foot = QHBoxLayout()
        self.join = QComboBox()
        self.join.addItems([self.tr("all of these hold"), self.tr("any of these holds")])
        self.join.setAccessibleName(self.tr("How the conditions belong together"))
        self.join.activated.connect(self._tell)
        self.add = ActionButton(self.tr("Add a condition"), kind="quiet", icon="plus")
        self.add.clicked.connect(self._add_empty)
        foot.addWidget(self.add)
        foot.addWidget(self.join)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self._show_join()

    def set_names(self, names: Names) -> None:
        """Say which facts there are."""
        self._names = names
        for row in self._rows:
            row.set_names(names, self._offered(row.simple))

    def show_condition(self, condition: Condition | None) -> None:
        """Show a condition; the rows stay as they are when it is the one that they mean."""
        if condition == self._last and (condition is not None or not self._rows):
            return
        self._last = condition
        parts: tuple[Condition, ...] = ()
        if condition is not None:
            parts = condition.parts if isinstance(condition, And | Or) else (condition,)
        while self._rows:
            self._drop(self._rows[-1])
        self.join.setCurrentIndex(1 if isinstance(condition, Or) else 0)
        for part in parts:
            self._add(self._choosable(part), part)
        self._show_join()

    def _choosable(self, part: Condition) -> Row | None:
        """The part as a row of choices; None where lists could not hold it as it is."""
        row = _simple(part)
        if row is None or self._names is None:
            return row
        options = self._names.options(row.name)
        several = row.op in ("in", "not in")
        words = all(isinstance(value, str) for value in row.values)
        return None if (several and not options) or (options and not words) else row

    def condition(self) -> Condition | None:
        """What the rows mean; rows without a value are left out."""
        parts = tuple(part for row in self._rows if (part := row.condition()) is not None)
        if len(parts) < 2:
            return parts[0] if parts else None
        return Or(parts) if self.join.currentIndex() else And(parts)

    def take_focus(self) -> None:
        """Put the focus where a condition is chosen."""
        target = self._rows[0].name if self._rows else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self, simple: Row | None) -> list[str]:
        names = self._names
        if names is None:
            return []
        known = names.compared(self._in_text)
        own = [simple.name] if simple and simple.name not in known else []
        return [*known, *own]

    def _add_empty(self) -> None:
        if self._offered(None) and self._names is not None:
            row = self._add(self._names.first_row())
            self._tell()
            row.name.setFocus()

    def _add(self, simple: Row | None, part: Condition | None = None) -> _Row:
        row = _Row(self._names, simple, part, self._offered(simple))
        row.changed.connect(self._tell)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        self._show_join()
        return row

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            self._drop(row)
            self.add.setFocus()
            self._tell()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_join()

    def _show_join(self) -> None:
        show_if(self.join, len(self._rows) > 1)

    def _tell(self) -> None:
        condition = self.condition()
        if condition != self._last:
            self._last = condition
            self.changed.emit()


class _Row(QWidget):
    """One comparison; one that cannot be chosen from lists stands in words."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        names: Names | None,
        simple: Row | None,
        part: Condition | None,
        offered: list[str],
    ) -> None:
        super().__init__()
        self._part = part
        self._all = names
        self.simple = simple
        self.name, self.op, self.value = Combo(), Combo(), Combo()
        self.line = QLineEdit()
        self.many = Flow(gap=4)
        self._boxes: list[tuple[str, QCheckBox]] = []
        self._ops: list[str] = []
        self._names: list[str] = []
        self._options: list[str] = []
        self.words = Words()
        remove = ActionButton(kind="quiet", icon="cross")
        remove.setAccessibleName(self.tr("Remove this condition"))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(self._leave)
        line = QHBoxLayout()
        line.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        if names is not None and names.long:
            whole.addWidget(self.name)  # beside the rest it would be cut off
        whole.addLayout(line)
        for part_of_row, stretch in (
            (self.words, 1),
            *(() if names is not None and names.long else ((self.name, 3),)),
            (self.op, 3),
            (self.value, 3),
            (self.line, 3),
            (self.many, 3),
        ):
            line.addWidget(part_of_row, stretch)
        line.addWidget(remove)
        for box, spoken in (
            (self.name, self.tr("What is compared")),
            (self.op, self.tr("How it is compared")),
            (self.value, self.tr("With what")),
        ):
            box.setAccessibleName(spoken)
        self.line.setAccessibleName(self.tr("With what"))
        self.many.setAccessibleName(self.tr("With what"))
        self.name.activated.connect(self._other_name)
        self.op.activated.connect(self._other_op)
        self.value.activated.connect(self.changed)
        self.line.textEdited.connect(self.changed)
        if names is not None:
            self.set_names(names, offered)

    def set_names(self, names: Names, offered: list[str]) -> None:
        """Say which facts there are."""
        self._all = names
        chosen = self.simple is not None
        for part in (self.name, self.op, self.value, self.line, self.many):
            show_if(part, chosen)
        show_if(self.words, not chosen)
        if self.simple is None:
            if self._part is not None:
                self.words.setText(names.condition(self._part))
            return
        self._names = offered
        self.name.clear()
        self.name.addItems([names.path(name) for name in offered])
        self.name.setCurrentIndex(offered.index(self.simple.name))
        self._fill(self.simple)

    def condition(self) -> Condition | None:
        """What this row means; None while its value is missing."""
        if self.simple is None:
            return self._part
        return _condition(Row(self._name(), self._op(), self._values()))

    def _name(self) -> str:
        return self._names[self.name.currentIndex()]

    def _op(self) -> str:
        return self._ops[self.op.currentIndex()]

    def _values(self) -> tuple[Constant, ...]:
        op = self._op()
        if op in ("in", "not in"):
            return tuple(option for option, box in self._boxes if box.isChecked())
        if self._options:
            at = self.value.currentIndex()
            return (self._options[at],) if at >= 0 else ()
        text = self.line.text().strip()
        kind = self._all.type_of(self._name()) if self._all else None
        number = text.replace(",", ".")
        as_number = kind in (FactType.NUMBER, FactType.MONEY) and _NUMBER.fullmatch(number)
        return (Decimal(number) if as_number else text,) if text else ()

    def _fill(self, simple: Row) -> None:
        options = self._all.options(simple.name) if self._all else []
        self._ops = _operators(simple.name, self._all, bool(options))
        op = simple.op if simple.op in self._ops else self._ops[0]
        if simple.op not in self._ops and simple.values:
            self._ops.append(op := simple.op)
        self.op.clear()
        self.op.addItems([self._operator(one) for one in self._ops])
        self.op.setCurrentIndex(self._ops.index(op))
        self._options = [id_ for id_, _ in options]
        for value in simple.values:
            if options and isinstance(value, str) and value not in self._options:
                self._options.append(value)
                options.append((value, value))
        self.value.clear()
        self.value.addItems([words for _, words in options])
        first = simple.values[0] if simple.values else ""
        if first in self._options:
            self.value.setCurrentIndex(self._options.index(str(first)))
        self.line.setText(format(first, "f") if isinstance(first, Decimal) else str(first))
        self._fill_many(options, simple.values)
        self._show_values()

    def _fill_many(self, options: list[tuple[str, str]], values: tuple[Constant, ...]) -> None:
        for _, box in self._boxes:
            self.many.flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        for id_, words in options:
            box = QCheckBox(words)
            box.setChecked(id_ in values)
            box.clicked.connect(self._ticked)
            self._boxes.append((id_, box))
            self.many.add(box)

    def _operator(self, op: str) -> str:
        return {
            "known": self.tr("is known"),
            "unknown": self.tr("is not known"),
            "==": self.tr("is"),
            "!=": self.tr("is not"),
            "in": self.tr("is one of"),
            "not in": self.tr("is none of"),
            "<": self.tr("is less than"),
            "<=": self.tr("is at most"),
            ">": self.tr("is more than"),
            ">=": self.tr("is at least"),
        }[op]

    def _show_values(self) -> None:
        op = self._op()
        with_value = op not in ("known", "unknown")
        several = op in ("in", "not in")
        show_if(self.many, several)
        show_if(self.value, with_value and not several and bool(self._options))
        show_if(self.line, with_value and not several and not self._options)

    def _other_name(self) -> None:
        name = self._name()
        self.simple = Row(name, self._op())
        self._fill(self.simple)
        self.changed.emit()

    def _other_op(self) -> None:
        self._show_values()
        self.changed.emit()

    def _ticked(self) -> None:
        self.changed.emit()

    def _leave(self) -> None:
        self.removed.emit()


def _operators(name: str, names: Names | None, has_options: bool) -> list[str]:
    ops = [] if names and names.is_always_known(name) else ["known", "unknown"]
    if name in OF_CUSTOMER:
        return ops
    if has_options:
        return ["==", "!=", "in", "not in", *ops]
    kind = names.type_of(name) if names else None
    return [*ops, "==", "!=", *(("<", "<=", ">", ">=") if kind in _ORDERED else ())]
