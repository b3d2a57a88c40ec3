"""The ways on from a step as a table: what the customer says, and where that leads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agent_assist.domain.guide import (
    Disposition,
    FactType,
    Guide,
    Mood,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.domain.problem import Problem
from ui.desk.parts import show_if
from ui.desk.words import disposition_text, mood_text
from ui.studio.editor.base import FOLDED, GAP, UNFOLDED, PartEditor, side_by_side
from ui.studio.editor.combo import Combo
from ui.studio.editor.condition_edit import ConditionEdit
from ui.studio.editor.fields import ChoiceField, Field, TextField
from ui.studio.editor.ids import free_id
from ui.studio.editor.names import Names, in_interface
from ui.studio.editor.scene import Scene, Tools
from ui.widgets import ActionButton, Words

NEW = Target(TargetKind.STEP, "+")
"""Stands for a step that is to be made."""
OUTCOMES: Mapping[StepKind, tuple[str, ...]] = {
    StepKind.VERIFY: ("passed", "failed", "third_party"),
    StepKind.SOLVE: ("accepted", "refused", "none"),
}
CHOSEN = (StepKind.ASK, StepKind.LOOKUP)


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


class WayEditor(PartEditor):
    """One way: its words and where it leads in a line; the rest unfolds.

    Signals:
        asked: what is to be done with it: "up", "down", "remove".
    """

    asked = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.name = Words(role="strong")
        self.text = self.bind(
            TextField(self.tr("What the customer says, or what was found")),
            lambda it: it.text,
            lambda it, text: replace(it, text=text),
            self.tr("Answer changed"),
            "",
        )
        self.to = self.bind(
            TargetField(self.tr("Leads to")),
            lambda it: it.to,
            lambda it, to: replace(it, to=to),
            self.tr("Way leads elsewhere"),
            "to",
            "go",
            "then",
        )
        self.when = self.bind(
            ConditionField(self.tr("Open only while")),
            lambda it: it.when,
            lambda it, when: replace(it, when=when),
            self.tr("Condition changed"),
            "when",
        )
        self.sets = self.bind(
            SetsField(self.tr("Becomes known by it")),
            lambda it: it.sets,
            lambda it, sets: replace(it, sets=sets),
            self.tr("What becomes known changed"),
            "sets",
        )
        moods = [(None, self.tr("says nothing of it")), *((one, mood_text(one)) for one in Mood)]
        self.mood = self.bind(
            ChoiceField(self.tr("Mood that it shows"), moods),
            lambda it: it.mood,
            lambda it, mood: replace(it, mood=mood),
            self.tr("Mood changed"),
            "mood",
        )
        self.disposition = self.bind(
            ChoiceField(
                self.tr("What it means for the need"), dispositions(self.tr("nothing yet"))
            ),
            lambda it: it.disposition,
            lambda it, disposition: replace(it, disposition=disposition),
            self.tr("What it means changed"),
            "disposition",
        )
        self.more = ActionButton(kind="quiet", icon="chevron-right")
        self.more.setCheckable(True)
        self.more.clicked.connect(self._unfold)
        self._rest = QFrame()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 8)
        rest.addWidget(self.when)
        rest.addWidget(self.sets)
        rest.addLayout(side_by_side(self.mood, self.disposition))
        self._rest.hide()
        self.buttons: dict[str, ActionButton] = {}
        tools_row = QHBoxLayout()
        tools_row.setSpacing(2)
        for what, icon, name in (
            ("up", "arrow-up", self.tr("Move up")),
            ("down", "arrow-down", self.tr("Move down")),
            ("remove", "cross", self.tr("Remove")),
        ):
            button = ActionButton(kind="quiet", icon=icon)
            button.setObjectName(what)
            button.setToolTip(name)
            button.clicked.connect(self._ask)
            self.buttons[what] = button
            tools_row.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.text, 3, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.to, 2, Qt.AlignmentFlag.AlignTop)
        head.addLayout(tools_row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._rest)

    def show_way(
        self,
        at: int,
        step: Step,
        targets: Sequence[tuple[Target, str]],
        key: object,
        scene: Scene,
    ) -> None:
        """Show the way of a step at that place, from 0."""
        way, count = step.ways[at], len(step.ways)
        self.to.set_targets(targets)
        self.show_thing(key, way, scene)
        self.name.setText(f"{at + 1}.")
        fixed = way.id in OUTCOMES.get(step.kind, ())
        # One heading over the column is enough, unless each way has a name of its own.
        show_if(self.to.label, at == 0 or fixed)
        show_if(self.text.label, at == 0 or fixed)
        show_if(self.text, step.kind in CHOSEN or bool(way.text) or fixed)
        if fixed:
            self.text.label.setText(outcome_text(way.id))
        names = scene.names()
        self.more.set_label(self._summary(way, names))
        for what, button in self.buttons.items():
            button.setAccessibleName(f"{button.toolTip()}: {in_interface(way.text) or at + 1}")
            show_if(button, count > 1 or what == "remove")
        self.buttons["up"].setEnabled(at > 0 and not scene.locked)
        self.buttons["down"].setEnabled(at < count - 1 and not scene.locked)
        self.buttons["remove"].setEnabled(not scene.locked)

    def unfold(self) -> None:
        """Show the condition and all else of the way."""
        self.more.setChecked(True)
        self._unfold()

    def _summary(self, way: Way, names: Names) -> str:
        parts = []
        if way.when is not None:
            parts.append(self.tr("only if {condition}").format(condition=names.condition(way.when)))
        parts += [
            f"{names.path(fact)}: {names.value(fact, text)}" for fact, text in way.sets.items()
        ]
        parts += [mood_text(way.mood)] if way.mood else []
        parts += [disposition_text(way.disposition)] if way.disposition else []
        return "; ".join(parts) or self.tr("always open")

    def _unfold(self) -> None:
        show_if(self._rest, self.more.isChecked())
        self.more.set_icon(UNFOLDED if self.more.isChecked() else FOLDED)

    def _ask(self) -> None:
        button = self.sender()
        if button is not None:
            self.asked.emit(button.objectName())


class Ways(QWidget):
    """All ways of a step.

    Signals:
        changed: (the new step, what was done).
        new_step: (the new step, id of the way that is to lead to a step that is to be made).
    """

    changed = Signal(object, str)
    new_step = Signal(object, str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._step: Step | None = None
        self._guide: Guide | None = None
        self._scene: Scene | None = None
        self.rows: list[WayEditor] = []
        self.add = ActionButton(kind="quiet", icon="plus")
        self.add.clicked.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self._column.addStretch(1)

    def show_step(self, step: Step, guide: Guide, scene: Scene) -> None:
        """Show the ways of a step; what is being typed stays."""
        self._step, self._guide, self._scene = step, guide, scene
        while len(self.rows) > len(step.ways):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(step.ways):
            row = WayEditor(self._tools)
            row.changed.connect(self._put)
            row.asked.connect(self._do)
            self.rows.append(row)
            self._column.insertWidget(len(self.rows) - 1, row)
        targets = self.rows[0].to.offer(guide, scene) if self.rows else []
        for at, (row, way) in enumerate(zip(self.rows, step.ways, strict=True)):
            owner = f"guides/{guide.id}/steps/{step.id}/ways/{way.id}"
            key = (guide.id, step.id, way.id)
            row.show_way(at, step, targets, key, replace(scene, owner=owner))
        asked = step.kind in CHOSEN
        self.add.set_label(self.tr("Another answer") if asked else self.tr("Another way"))
        self.add.setEnabled(not scene.locked)
        show_if(self.add, step.kind is not StepKind.END)

    def flush(self) -> None:
        """Tell at once what was typed."""
        for row in list(self.rows):
            row.flush()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under the way that it belongs to."""
        found = tuple(problems)
        for row in self.rows:
            row.show_problems(found)

    def row_of(self, way: str) -> WayEditor | None:
        """The row of a way."""
        return next((row for row in self.rows if row.thing and row.thing.id == way), None)

    def _put(self, way: Way, said: str) -> None:
        if self._step is None:
            return
        ways = tuple(way if it.id == way.id else it for it in self._step.ways)
        step = replace(self._step, ways=ways)
        if way.to == NEW:
            self.new_step.emit(step, way.id)
            return
        self._tell(step, said)

    def _add(self) -> None:
        step, guide = self._step, self._guide
        if step is None or guide is None:
            return
        self.flush()
        taken = [way.id for way in step.ways]
        fixed = [one for one in OUTCOMES.get(step.kind, ()) if one not in taken]
        if fixed:
            id_ = fixed[0]
        elif step.kind in CHOSEN:
            id_ = free_id("answer", taken)
        else:
            id_ = "next" if "next" not in taken else _free_next(taken)
        to = Target(step=step.ways[-1].to.step) if step.ways else Target(step=guide.start)
        made = Way(id_, to if to.step else Target(step=guide.start))
        self._tell(replace(step, ways=(*step.ways, made)), self.tr("Way added"))
        row = self.row_of(id_)
        if row is not None:
            (row.to if row.text.isHidden() else row.text).take_focus()

    def _do(self, what: str) -> None:
        row, step = self.sender(), self._step
        if not isinstance(row, WayEditor) or step is None:
            return
        ways = list(step.ways)
        at = next(i for i, one in enumerate(ways) if one.id == row.thing.id)
        said = self.tr("Ways in another order")
        if what == "remove":
            del ways[at]
            said = self.tr("Way removed")
        else:
            other = at + (-1 if what == "up" else 1)
            ways[at], ways[other] = ways[other], ways[at]
        self._tell(replace(step, ways=tuple(ways)), said)

    def _tell(self, step: Step, said: str) -> None:
        guide, scene = self._guide, self._scene
        if guide is None or scene is None:
            return
        self._step = step
        self.changed.emit(step, said)
        if [row.thing.id for row in self.rows] != [way.id for way in self._step.ways]:
            self.show_step(self._step, guide, scene)


def dispositions(none: str) -> list[tuple[Disposition | None, str]]:
    """All dispositions with their words, none first."""
    return [(None, none), *((one, disposition_text(one)) for one in Disposition)]


def step_title(step: Step) -> str:
    """How a supervisor knows a step."""
    return in_interface(step.title) or step.id


def outcome_text(outcome: str) -> str:
    """An outcome of a verify or solve step in words."""
    words = {
        "passed": QCoreApplication.translate("Ways", "Verified"),
        "failed": QCoreApplication.translate("Ways", "Not verified after all tries"),
        "third_party": QCoreApplication.translate("Ways", "Somebody else speaks for them"),
        "accepted": QCoreApplication.translate("Ways", "The customer accepts one"),
        "refused": QCoreApplication.translate("Ways", "The customer refuses"),
        "none": QCoreApplication.translate("Ways", "None of them fits"),
    }
    return words.get(outcome, outcome)


def _free_next(taken: Iterable[str]) -> str:
    known = set(taken)
    return next(f"next_{n}" for n in range(2, 10_000) if f"next_{n}" not in known)
