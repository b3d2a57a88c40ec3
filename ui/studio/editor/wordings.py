"""The wordings of a template: what is said, its cue words, and where each of them fits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.content import Template, Wording
from agent_assist.domain.guide import Channel, Direction, Mood
from ui.studio.editor.base import FOLDED, GAP, UNFOLDED, PartEditor, side_by_side
from ui.studio.editor.fields import ChoiceField, FlagsField, HoursField
from ui.studio.editor.ids import free_id
from ui.studio.editor.part_rows import PartRows
from ui.studio.editor.pill_field import PillField
from ui.studio.editor.scene import Scene, Tools
from ui.widgets import ActionButton, Words
from ui.widgets.showing import show_if
from ui.words import channel_text, direction_text, mood_text


class WordingEditor(PartEditor):
    """One wording: the text beside its cue words; where it fits unfolds.

    Signals:
        asked: what is to be done with the wording: "up", "down", "copy", "remove".
        touched: this wording is the one that is being edited.
    """

    asked = Signal(str)
    touched = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.number = Words(role="strong")
        self.number.setWordWrap(False)
        self.where = ActionButton(kind="quiet", icon="chevron-right")
        self.where.setCheckable(True)
        self.where.clicked.connect(self._unfold)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.number)
        head.addWidget(self.where)
        head.addStretch(1)
        self.buttons: dict[str, ActionButton] = {}
        for what, icon, name in (
            ("up", "arrow-up", self.tr("Move up")),
            ("down", "arrow-down", self.tr("Move down")),
            ("copy", "copy", self.tr("Duplicate")),
            ("remove", "cross", self.tr("Remove")),
        ):
            button = ActionButton(kind="quiet", icon=icon)
            button.setObjectName(what)
            button.setToolTip(name)
            button.clicked.connect(self._ask)
            self.buttons[what] = button
            head.addWidget(button)
        self.text = PillField("", tools, self.tr("What is said"))
        self.cues = PillField(self.tr("Cue words"), tools)
        self.cues.edit.text.setPlaceholderText(self.tr("a few words to speak from"))
        show_if(self.cues.edit.as_source, False)
        self.bind_part("texts", self.text, self.tr("Wording changed"))
        self.bind_part("cues", self.cues, self.tr("Cue words changed"))
        for edit in (self.text.edit, self.cues.edit):
            edit.edited.connect(self.touched)
        self._fits = self._where()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.text, 3)
        row.addWidget(self.cues, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addWidget(self._fits)
        whole.addLayout(row, 1)

    def _where(self) -> QWidget:
        channels = [(one, channel_text(one)) for one in Channel]
        moods = [(one, mood_text(one)) for one in Mood]
        both = [(None, self.tr("both")), *((one, direction_text(one)) for one in Direction)]
        said = self.tr("Where a wording fits changed")
        self.channels = self.bind_part(
            "channels",
            FlagsField(self.tr("Channels"), channels, self.tr("none ticked: in every channel")),
            said,
        )
        self.moods = self.bind_part(
            "moods",
            FlagsField(self.tr("Customer’s mood"), moods, self.tr("none ticked: in every mood")),
            said,
        )
        self.direction = self.bind_part("direction", ChoiceField(self.tr("Direction"), both), said)
        self.hours = self.bind_part("hours", HoursField(self.tr("Hours")), said)
        box = QFrame()
        whole = QVBoxLayout(box)
        whole.setContentsMargins(0, 2, 0, 6)
        whole.addWidget(self.channels)
        whole.addLayout(side_by_side(self.moods, self.direction, self.hours, stretch=(2, 1, 2)))
        box.hide()
        return box

    def show_wording(
        self, number: int, count: int, key: object, thing: Wording, scene: Scene
    ) -> None:
        """Show a wording as the one of that number, from 1."""
        self.show_thing(key, thing, scene)
        words = self.tr("Wording {number}").format(number=number)
        self.number.setText(words)
        self.where.set_label(fitting(thing) or self.tr("fits everywhere"))
        for what, button in self.buttons.items():
            show_if(button, count > 1 or what == "copy")
            button.setAccessibleName(f"{button.toolTip()}: {words}")
            button.setEnabled(not scene.locked)
        self.buttons["up"].setEnabled(number > 1 and not scene.locked)
        self.buttons["down"].setEnabled(number < count and not scene.locked)

    def give(self, thing: Any, said: str) -> None:
        """Tell of a change, and show at once where the wording now fits."""
        self.where.set_label(fitting(thing) or self.tr("fits everywhere"))
        super().give(thing, said)

    def unfold(self) -> None:
        """Show where the wording fits."""
        self.where.setChecked(True)
        self._unfold()

    def _unfold(self) -> None:
        open_ = self.where.isChecked()
        show_if(self._fits, open_)
        self.where.set_icon(UNFOLDED if open_ else FOLDED)

    def _ask(self) -> None:
        button = self.sender()
        if button is not None:
            self.asked.emit(button.objectName())


class Wordings(PartRows[WordingEditor]):
    """All wordings of a template, one below the other.

    Signals:
        changed: (the new template, what was done).
        touched: id of the wording that is being edited.
    """

    changed = Signal(object, str)
    touched = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent, stretch=1)
        self.add.set_label(self.tr("Another wording"))
        self._tools = tools
        self.template: Template | None = None
        self._scene: Scene | None = None
        self.add.clicked.connect(self._add)

    def show_template(self, template: Template, scene: Scene) -> None:
        """Show a template's wordings; what is being typed stays."""
        self.template, self._scene = template, scene
        wordings = template.wordings
        self._match(len(wordings))
        self.add.setEnabled(not scene.locked)
        for at, (row, wording) in enumerate(zip(self.rows, wordings, strict=True)):
            below = replace(scene, owner=f"templates/{template.id}/wordings/{wording.id}")
            key = (template.id, wording.id)
            row.show_wording(at + 1, len(wordings), key, wording, below)

    def renew(self, template: Template) -> None:
        """Take the newest state of the template that is shown, without showing it anew."""
        if self.template is not None and self.template.id == template.id:
            self.template = template

    def row_of(self, wording: str) -> WordingEditor | None:
        """The row in which a wording is edited."""
        return next((row for row in self.rows if row.thing and row.thing.id == wording), None)

    def _new_row(self) -> WordingEditor:
        row = WordingEditor(self._tools)
        row.changed.connect(self._put)
        row.asked.connect(self._do)
        row.touched.connect(self._touch)
        return row

    def _put(self, wording: Wording, said: str) -> None:
        if self.template is not None:
            changed = tuple(wording if it.id == wording.id else it for it in self.template.wordings)
            self._tell(changed, said)

    def _touch(self) -> None:
        row = self.sender()
        if isinstance(row, WordingEditor) and row.thing is not None:
            self.touched.emit(row.thing.id)

    def _add(self) -> None:
        if self.template is None:
            return
        taken = [wording.id for wording in self.template.wordings]
        made = Wording(free_id("wording", taken), {})
        self._tell((*self.template.wordings, made), self.tr("Wording added"))
        row = self.row_of(made.id)
        if row is not None:
            row.text.take_focus()

    def _do(self, what: str) -> None:
        row = self.sender()
        if not isinstance(row, WordingEditor) or self.template is None:
            return
        self.flush()
        wordings = list(self.template.wordings)
        at = next(i for i, one in enumerate(wordings) if one.id == row.thing.id)
        said = self.tr("Wordings in another order")
        if what == "remove":
            del wordings[at]
            said = self.tr("Wording removed")
        elif what == "copy":
            taken = [one.id for one in wordings]
            wordings.insert(at + 1, replace(wordings[at], id=free_id(wordings[at].id, taken)))
            said = self.tr("Wording duplicated")
        else:
            other = at + (-1 if what == "up" else 1)
            wordings[at], wordings[other] = wordings[other], wordings[at]
        self._tell(tuple(wordings), said)

    def _tell(self, wordings: tuple[Wording, ...], said: str) -> None:
        if self.template is None or self._scene is None:
            return
        self.template = replace(self.template, wordings=wordings)
        self.changed.emit(self.template, said)
        if [row.thing.id for row in self.rows] != [one.id for one in self.template.wordings]:
            self.show_template(self.template, self._scene)


def fitting(wording: Wording) -> str:
    """Where a wording fits, in a few words; empty where it fits everywhere."""
    parts = [channel_text(one) for one in wording.channels]
    parts += [mood_text(one) for one in wording.moods]
    parts += [direction_text(wording.direction)] if wording.direction else []
    parts += [f"{wording.hours[0]}:00–{wording.hours[1]}:00"] if wording.hours else []
    return ", ".join(parts)
