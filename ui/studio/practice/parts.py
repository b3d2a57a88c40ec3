"""The fields of one thing that a customer knows, of one answer, and of one end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.content import Content
from agent_assist.domain.facts import FactError, parse_fact
from agent_assist.domain.guide import FactSpec, FactType
from agent_assist.domain.scenario import CAUSES, NAMES, Knowledge, Scenario
from ui.core_texts import translated
from ui.i18n import in_interface, interface_language
from ui.studio.editor.base import side_by_side
from ui.studio.editor.combo import Combo
from ui.studio.editor.fields import CheckField, ChoiceField, Field, Line
from ui.studio.editor.ids import free_name
from ui.studio.editor.pickers import PickField
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.text_fields import LinesField, TextField
from ui.studio.editor.way_fields import ConditionField
from ui.studio.practice.fields import SignedField
from ui.studio.practice.names import cause_text, cut, known_text, solution_text, titled
from ui.studio.practice.part_list import OnePart
from ui.widgets.showing import show_if

HIDDEN = "+hidden"
"""Stands for something that no fact is made for."""
_UNREAD = (FactType.TEXT, FactType.NAME, FactType.PATTERN, FactType.ONE_OF)


class ValueField(Field):
    """A fact's value: one of its options, or typed as people write it."""

    def __init__(self, label: str, hint: str = "") -> None:
        inside = QWidget()
        super().__init__(label, inside)
        self.line = Line()
        self.line.setPlaceholderText(hint)
        self.box = Combo(8)
        self._spec: FactSpec | None = None
        self._options: list[str] = []
        self._shown = ""
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.line, self.box):
            part.setAccessibleName(label)
            column.addWidget(part)
        self.label.setBuddy(self.line)
        self.line.textEdited.connect(self.wait)
        self.line.editingFinished.connect(self.flush)
        self.line.undo_coming.connect(self.flush)
        self.box.activated.connect(self.edited)

    def set_spec(self, spec: FactSpec | None) -> None:
        """Say which fact it is a value of; None for something hidden."""
        self._spec = spec
        choices = spec is not None and spec.type is FactType.ONE_OF
        show_if(self.box, choices)
        show_if(self.line, not choices)
        options = [("", "—")]
        if spec is not None and choices:
            options += [(one.id, in_interface(one.text) or one.id) for one in spec.options]
        self._options = [id_ for id_, _ in options]
        self.box.clear()
        self.box.addItems([words for _, words in options])

    def show_value(self, value: Any) -> None:
        """Show the canonical text of a value."""
        if self.pending:
            return
        self._shown = value
        if value not in self._options:
            self._options.append(value)
            self.box.addItem(value)
        self.box.setCurrentIndex(self._options.index(value))
        if self.line.text() != value:
            self.line.setText(value)

    def value(self) -> Any:
        """The canonical text; what stood there when it is no such value."""
        if not self.box.isHidden():
            return self._options[max(self.box.currentIndex(), 0)]
        text = self.line.text().strip()
        if not text or self._spec is None or self._spec.type in _UNREAD:
            return text
        try:
            return parse_fact(self._spec, text, interface_language(), date.today())
        except FactError:
            return self._shown

    @property
    def valid(self) -> bool:
        """Whether what was typed is such a value."""
        text, spec = self.line.text().strip(), self._spec
        sentence = ""
        if self.box.isHidden() and text and spec is not None and spec.type not in _UNREAD:
            try:
                parse_fact(spec, text, interface_language(), date.today())
            except FactError as error:
                sentence = translated(str(error))
        self.show_wrong(sentence)
        return not sentence


class KnowledgeEditor(OnePart):
    """Something that the customer knows and does not say unless asked."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.what = self.bind(
            ChoiceField(self.tr("What it is")),
            lambda it: HIDDEN if it.hidden else it.name,
            self._with_what,
            self.tr("What the customer knows changed"),
            "name",
        )
        said = self.tr("What the customer knows changed")
        self.value = self.bind_part("value", ValueField(self.tr("Its value")), said)
        self.text = self.bind_part(
            "text", TextField(self.tr("In words, for the review afterwards")), said
        )
        self.says = self.bind_part(
            "says",
            LinesField(self.tr("What the customer says when asked, one wording a line")),
            said,
        )
        self.phrasings = self.bind_part(
            "phrasings", LinesField(self.tr("How one asks for it, one question a line")), said
        )
        self.needed = self.bind_part(
            "needed", CheckField(self.tr("Finding the need includes it")), said
        )
        self.when = self.bind_part("when", ConditionField(self.tr("Is told only while")), said)
        self.withheld = self.bind_part(
            "withheld",
            LinesField(self.tr("What is said instead while it is not told, one wording a line")),
            said,
        )
        self.first = self.what
        column = _column(self)
        column.addLayout(side_by_side(self.what, self.value))
        for part in (self.text, self.says, self.phrasings, self.needed, self.when, self.withheld):
            column.addWidget(part)
        column.addStretch(1)

    def show_thing(self, key: object, thing: Knowledge, scene: Scene) -> None:
        """Show something that is known."""
        content, scenario = scene.content, scene.scenario
        guide = content.guides.get(scenario.guide) if scenario else None
        facts = {**content.facts, **(guide.facts if guide else {})}
        taken = {one.name for one in scenario.knows} - {thing.name} if scenario else set()
        words = titled(
            (name, known_text(content, scenario, name)) for name in facts if name not in taken
        )
        self.what.set_choices([(HIDDEN, self.tr("something behind the wish")), *words])
        self.value.set_spec(None if thing.hidden else facts.get(thing.name))
        super().show_thing(key, thing, scene)
        show_if(self.withheld, thing.when is not None or bool(thing.withheld))
        show_if(self.value, not thing.hidden or bool(thing.value))

    def _with_what(self, known: Knowledge, what: str) -> Knowledge:
        if what != HIDDEN:
            return replace(known, name=what, hidden=False)
        scenario = self.scene.scenario if self.scene else None
        taken = [*NAMES, *(one.name for one in scenario.knows)] if scenario else [*NAMES]
        return replace(known, name=free_name("behind it", taken), hidden=True, value="")


class ReplyEditor(OnePart):
    """One answer.

    Args:
        of_table: it stands in the moves table, for all scenarios.
    """

    def __init__(self, tools: Tools, of_table: bool = False) -> None:
        super().__init__(tools)
        self._of_table = of_table
        said = self.tr("An answer changed")
        self.to = self.bind_part(
            "to", PickField(self.tr("When this happens"), self.tr("Add what it answers…")), said
        )
        self.about = self.bind_part("about", ChoiceField(self.tr("Only about")), said)
        self.says = self.bind_part(
            "says", LinesField(self.tr("What the customer says, one wording a line"), least=3), said
        )
        self.when = self.bind_part("when", ConditionField(self.tr("Only while")), said)
        self.tells = self.bind_part(
            "tells", PickField(self.tr("Tells, too"), self.tr("Add what becomes known…")), said
        )
        self.once = self.bind_part("once", CheckField(self.tr("Is said once at most")), said)
        tip = self.tr("Beside what the moves table says; below 0 calms")
        self.anger = self.bind_part(
            "anger", SignedField(self.tr("Adds to the anger"), tip=tip), said
        )
        self.patience = self.bind_part(
            "patience", SignedField(self.tr("Adds to the patience")), said
        )
        self.first = self.to
        column = _column(self)
        fields: tuple[Field, ...] = (
            self.to, self.says, self.about, self.tells, self.when, self.once,
        )  # fmt: skip
        for field in fields:
            column.addWidget(field)
        column.addLayout(side_by_side(self.anger, self.patience))
        column.addStretch(1)
        show_if(self.tells, not of_table)

    def show_thing(self, key: object, thing: Any, scene: Scene) -> None:
        """Show an answer."""
        content, scenario = scene.content, scene.scenario
        self.to.set_choices(titled((it, cause_text(content, it)) for it in CAUSES))
        known = [(it.name, cut(known_text(content, scenario, it.name))) for it in _knows(scenario)]
        self.tells.set_choices(known)
        self.about.set_choices(
            [("", self.tr("anything")), *known, *_solutions(content, scenario), *self._facts(scene)]
        )
        super().show_thing(key, thing, scene)

    def _facts(self, scene: Scene) -> list[tuple[str, str]]:
        """In the moves table an answer can be about any fact of the library."""
        if not self._of_table:
            return []
        facts = dict(scene.content.facts)
        for guide in scene.content.guides.values():
            facts |= dict(guide.facts)
        return titled((name, in_interface(spec.label) or name) for name, spec in facts.items())


class EndEditor(OnePart):
    """One way in which the conversation ends."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        said = self.tr("An end changed")
        self.text = self.bind_part("text", TextField(self.tr("What this end means")), said)
        self.good = self.bind_part("good", CheckField(self.tr("It is a good end")), said)
        self.when = self.bind_part(
            "when", ConditionField(self.tr("The conversation ends so when")), said
        )
        self.says = self.bind_part(
            "says", LinesField(self.tr("The customer’s last words, one wording a line")), said
        )
        self.first = self.text
        column = _column(self)
        for part in (self.text, self.good, self.when, self.says):
            column.addWidget(part)
        column.addStretch(1)


def _knows(scenario: Scenario | None) -> Sequence[Knowledge]:
    return scenario.knows if scenario else ()


def _solutions(content: Content, scenario: Scenario | None) -> list[tuple[str, str]]:
    """The scenario's own solutions first."""
    own = (*scenario.solutions, *scenario.options) if scenario else ()
    rest = [id_ for id_ in content.solutions if id_ not in own]
    return [
        *((id_, solution_text(content, id_)) for id_ in own),
        *titled((id_, solution_text(content, id_)) for id_ in rest),
    ]


def _column(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(widget)
    made.setContentsMargins(2, 2, 6, 8)
    made.setSpacing(10)
    return made
