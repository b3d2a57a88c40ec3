"""The ways on from a step as a table: what the customer says, and where that leads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.guide import (
    Disposition,
    Guide,
    Mood,
    Step,
    StepKind,
    Target,
    Way,
)
from ui.i18n import in_interface
from ui.studio.editor.base import FOLDED, GAP, UNFOLDED, PartEditor, side_by_side
from ui.studio.editor.fields import ChoiceField
from ui.studio.editor.ids import free_id
from ui.studio.editor.names import Names
from ui.studio.editor.part_rows import PartRows
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.text_fields import TextField
from ui.studio.editor.way_fields import NEW, ConditionField, SetsField, TargetField
from ui.widgets import ActionButton, Words
from ui.widgets.showing import show_if
from ui.words import disposition_text, mood_text

OUTCOMES: Mapping[StepKind, tuple[str, ...]] = {
    StepKind.VERIFY: ("passed", "failed", "third_party"),
    StepKind.SOLVE: ("accepted", "refused", "none"),
}
CHOSEN = (StepKind.ASK, StepKind.LOOKUP)


class WayEditor(PartEditor):
    """One way: its words and where it leads in a line; the rest unfolds.

    Signals:
        asked: what is to be done with it: "up", "down", "remove".
    """

    asked = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.name = Words(role="strong")
        self.text = self.bind_part(
            "text",
            TextField(self.tr("What the customer says, or what was found")),
            self.tr("Answer changed"),
            at=("",),
        )
        self.to = self.bind_part(
            "to",
            TargetField(self.tr("Leads to")),
            self.tr("Way leads elsewhere"),
            at=("to", "go", "then"),
        )
        self.when = self.bind_part(
            "when", ConditionField(self.tr("Open only while")), self.tr("Condition changed")
        )
        self.sets = self.bind_part(
            "sets", SetsField(self.tr("Becomes known by it")), self.tr("What becomes known changed")
        )
        moods = [(None, self.tr("says nothing of it")), *((one, mood_text(one)) for one in Mood)]
        self.mood = self.bind_part(
            "mood", ChoiceField(self.tr("Mood that it shows"), moods), self.tr("Mood changed")
        )
        self.disposition = self.bind_part(
            "disposition",
            ChoiceField(
                self.tr("What it means for the need"), dispositions(self.tr("nothing yet"))
            ),
            self.tr("What it means changed"),
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


class Ways(PartRows[WayEditor]):
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
        self.add.clicked.connect(self._add)
        self._column.addStretch(1)

    def show_step(self, step: Step, guide: Guide, scene: Scene) -> None:
        """Show the ways of a step; what is being typed stays."""
        self._step, self._guide, self._scene = step, guide, scene
        self._match(len(step.ways))
        targets = self.rows[0].to.offer(guide, scene) if self.rows else []
        for at, (row, way) in enumerate(zip(self.rows, step.ways, strict=True)):
            owner = f"guides/{guide.id}/steps/{step.id}/ways/{way.id}"
            key = (guide.id, step.id, way.id)
            row.show_way(at, step, targets, key, replace(scene, owner=owner))
        asked = step.kind in CHOSEN
        self.add.set_label(self.tr("Another answer") if asked else self.tr("Another way"))
        self.add.setEnabled(not scene.locked)
        show_if(self.add, step.kind is not StepKind.END)

    def _new_row(self) -> WayEditor:
        row = WayEditor(self._tools)
        row.changed.connect(self._put)
        row.asked.connect(self._do)
        return row

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
