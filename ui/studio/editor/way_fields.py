"""What a way is made of beside its words: a target, a condition, what becomes known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agent_assist.domain.guide import (
    FactType,
    Guide,
    Step,
    Target,
    TargetKind,
)
from ui.i18n import in_interface
from ui.studio.editor.combo import Combo
from ui.studio.editor.condition_edit import ConditionEdit
from ui.studio.editor.fields import ChoiceField, Field
from ui.studio.editor.names import Names
from ui.studio.editor.scene import Scene
from ui.widgets import ActionButton
from ui.widgets.showing import show_if

NEW = Target(TargetKind.STEP, "+")
"""Stands for a step that is to be made."""


class ConditionField(Field):
    """A condition, put together by choosing."""

    def __init__(self, label: str) -> None:
        self.edit = ConditionEdit()
        super().__init__(label, self.edit)
        self.edit.changed.connect(self.edited)

    def set_scene(self, scene: Scene) -> None:
        """Say which facts there are."""
        super().set_scene(scene)
        self.edit.set_names(scene.names())

    def show_value(self, value: Any) -> None:
        """Show a condition or None."""
        self.edit.show_condition(value)

    def value(self) -> Any:
        """The condition; None for none."""
        return self.edit.condition()

    def take_focus(self) -> None:
        """Put the focus where a condition is chosen."""
        self.edit.take_focus()


class SetsField(Field):
    """What becomes known by taking a way: facts with their values."""

    def __init__(self, label: str) -> None:
        self.rows_box = QWidget()
        super().__init__(label, self.rows_box)
        self._rows: list[_SetRow] = []
        self._names: Names | None = None
        self._shown: dict[str, str] = {}
        self.add = ActionButton(self.tr("Add a fact"), kind="quiet", icon="plus")
        self.add.clicked.connect(self._add_empty)
        self._column = QVBoxLayout(self.rows_box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._column.addLayout(foot)

    def set_scene(self, scene: Scene) -> None:
        """Say which facts there are."""
        super().set_scene(scene)
        self._names = scene.names()
        for row in self._rows:
            row.set_names(self._names)

    def show_value(self, value: Any) -> None:
        """Show facts and values."""
        if dict(value) == self.value():
            return
        while self._rows:
            self._drop(self._rows[-1])
        for name, text in value.items():
            self._add(name, text)

    def value(self) -> Any:
        """Facts with a value."""
        return {row.fact(): row.text() for row in self._rows if row.text()}

    def take_focus(self) -> None:
        """Put the focus where a fact is chosen."""
        (self._rows[0].name if self._rows else self.add).setFocus()

    def _add_empty(self) -> None:
        taken = set(self.value())
        names = self._names
        free = [name for name in names.facts if name not in taken] if names else []
        if free:
            self._add(free[0], "").name.setFocus()

    def _add(self, name: str, text: str) -> _SetRow:
        row = _SetRow(name, text)
        if self._names is not None:
            row.set_names(self._names)
        row.changed.connect(self.edited)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        return row

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, _SetRow):
            self._drop(row)
            self.add.setFocus()
            self.edited.emit()

    def _drop(self, row: _SetRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


class _SetRow(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self._fact, self._text = name, text
        self._names: list[str] = []
        self._options: list[str] = []
        self._all: Names | None = None
        self.name, self.options, self.line = Combo(), Combo(), QLineEdit(text)
        self.name.setAccessibleName(self.tr("Fact"))
        self.options.setAccessibleName(self.tr("Value"))
        self.line.setAccessibleName(self.tr("Value"))
        remove = ActionButton(kind="quiet", icon="cross")
        remove.setAccessibleName(self.tr("Remove this fact"))
        remove.clicked.connect(self._leave)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for part in (self.name, self.options, self.line):
            line.addWidget(part, 1)
        line.addWidget(remove)
        self.name.activated.connect(self._other_fact)
        self.options.activated.connect(self._chosen)
        self.line.editingFinished.connect(self._typed)

    def set_names(self, names: Names) -> None:
        self._all = names
        self._names = sorted(names.facts, key=lambda one: names.path(one).casefold())
        if self._fact not in self._names:
            self._names.append(self._fact)
        self.name.clear()
        self.name.addItems([names.path(one) for one in self._names])
        self.name.setCurrentIndex(self._names.index(self._fact))
        self._fill()

    def fact(self) -> str:
        return self._fact

    def text(self) -> str:
        return self._text

    def _fill(self) -> None:
        spec = self._all.spec(self._fact) if self._all else None
        chosen = spec is not None and spec.type is FactType.ONE_OF
        options = spec.options if spec and chosen else ()
        self._options = [option.id for option in options]
        self.options.clear()
        self.options.addItems([in_interface(one.text) or one.id for one in options])
        self.options.setCurrentIndex(
            self._options.index(self._text) if self._text in self._options else -1
        )
        show_if(self.options, chosen)
        show_if(self.line, not chosen)

    def _other_fact(self) -> None:
        self._fact, self._text = self._names[self.name.currentIndex()], ""
        self.line.clear()
        self._fill()
        self.changed.emit()

    def _chosen(self) -> None:
        self._text = self._options[self.options.currentIndex()]
        self.changed.emit()

    def _typed(self) -> None:
        if self.line.text().strip() != self._text:
            self._text = self.line.text().strip()
            self.changed.emit()

    def _leave(self) -> None:
        self.removed.emit()


class TargetField(ChoiceField):
    """Where a way leads: a step, another guide, back; or a step that is to be made."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self.then = ChoiceField(self.tr("and then to"))
        self.then.edited.connect(self._then_chosen)
        self.column.addWidget(self.then)
        self.box.activated.connect(self._show_then)

    def offer(self, guide: Guide, scene: Scene) -> list[tuple[Target, str]]:
        """All targets with their words: the steps of the guide, and the other guides."""
        steps = [(Target(step=id_), step_title(step)) for id_, step in guide.steps.items()]
        others = [one for one in scene.content.guides.values() if one.id != guide.id]
        calls = [
            (
                Target(TargetKind.CALL, guide=one.id),
                self.tr("through {guide}, then back").format(guide=in_interface(one.title)),
            )
            for one in others
        ]
        jumps = [
            (
                Target(TargetKind.JUMP, guide=one.id),
                self.tr("over to {guide}").format(guide=in_interface(one.title)),
            )
            for one in others
        ]
        back = [(Target(TargetKind.RETURN), self.tr("back to where the call came from"))]
        return [*steps, (NEW, self.tr("new step…")), *back, *calls, *jumps]

    def set_targets(self, targets: Sequence[tuple[Target, str]]) -> None:
        """Offer these targets."""
        self.set_choices(targets)
        here = (it for it in targets if it[0].kind is TargetKind.STEP and it[0] != NEW)
        self.then.set_choices([(target.step, words) for target, words in here])

    def show_value(self, value: Any) -> None:
        """Show a target."""
        plain = replace(value, then="")
        if plain not in self._values and plain.step and plain.kind is not TargetKind.STEP:
            self._values.append(plain)
            self.box.addItem(f"{plain.guide}: {plain.step}")
        super().show_value(plain)
        if value.then:
            self.then.show_value(value.then)
        self._show_then()

    def value(self) -> Any:
        """The target."""
        target = super().value() or Target(TargetKind.RETURN)
        if target.kind is TargetKind.CALL:
            return replace(target, then=self.then.value() or "")
        return target

    def _show_then(self) -> None:
        target = super().value()
        show_if(self.then, target is not None and target.kind is TargetKind.CALL)

    def _then_chosen(self) -> None:
        self.edited.emit()


def step_title(step: Step) -> str:
    """How a supervisor knows a step."""
    return in_interface(step.title) or step.id
