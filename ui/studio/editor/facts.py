"""Facts: what may be known, how it is asked for, and the choices of a one-of fact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QVBoxLayout, QWidget

from agent_assist.domain.facts import pattern_problem
from agent_assist.domain.guide import FactScope, FactSpec, FactType, Option
from ui.core_texts import translated
from ui.i18n import in_interface
from ui.studio.editor.base import FOLDED, GAP, UNFOLDED, PartEditor, side_by_side
from ui.studio.editor.fields import CheckField, ChoiceField, Field, PlainField
from ui.studio.editor.ids import free_id, free_name
from ui.studio.editor.part_rows import PartRows
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.table import Column, Table
from ui.studio.editor.text_fields import TextField, with_text
from ui.widgets import ActionButton, Words
from ui.widgets.showing import show_if

LEAST_ROWS = 3


def type_words() -> dict[FactType, str]:
    """Kinds of values in words."""
    return {
        FactType.TEXT: QCoreApplication.translate("Facts", "words"),
        FactType.NAME: QCoreApplication.translate("Facts", "person’s name"),
        FactType.NUMBER: QCoreApplication.translate("Facts", "number"),
        FactType.MONEY: QCoreApplication.translate("Facts", "money"),
        FactType.DATE: QCoreApplication.translate("Facts", "date"),
        FactType.PHONE: QCoreApplication.translate("Facts", "phone number"),
        FactType.EMAIL: QCoreApplication.translate("Facts", "e-mail address"),
        FactType.ONE_OF: QCoreApplication.translate("Facts", "one of several"),
        FactType.PATTERN: QCoreApplication.translate("Facts", "fixed code"),
    }


def scope_words() -> dict[FactScope, str]:
    """Whom a fact belongs to, in words."""
    return {
        FactScope.CUSTOMER: QCoreApplication.translate("Facts", "the customer"),
        FactScope.INTERACTION: QCoreApplication.translate("Facts", "the conversation"),
        FactScope.NEED: QCoreApplication.translate("Facts", "one need"),
    }


class PatternField(PlainField):
    """A regular expression; one that could take for ever is refused with a sentence."""

    @property
    def valid(self) -> bool:
        """Whether the pattern can be used."""
        problem = pattern_problem(self.value()) if self.value() else ""
        self.show_wrong(translated(problem or ""))
        return not problem


class OptionsField(Field):
    """The choices of a one-of fact: what the rep sees, and phrases for use inside sentences."""

    def __init__(self, label: str) -> None:
        self.table = Table(label)
        inside = QWidget()
        super().__init__(label, inside)
        self.label.setBuddy(self.table)
        self._options: tuple[Option, ...] = ()
        self.add = ActionButton(self.tr("Another choice"), kind="quiet", icon="plus")
        self.phrase = ActionButton(
            self.tr("Another phrase for sentences…"), kind="quiet", icon="plus"
        )
        self.remove = ActionButton(self.tr("Remove the choice"), kind="quiet", icon="cross")
        self.add.clicked.connect(self._add)
        self.phrase.clicked.connect(self._add_role)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        for button in (self.add, self.phrase, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addLayout(row)
        self.table.cell_edited.connect(self._put)

    def show_value(self, value: Any) -> None:
        """Show the options in the language of the scene."""
        self._options = value
        roles = self._roles()
        columns = [Column(self.tr("What the rep sees"))]
        columns += [
            Column(self.tr("in sentences: {role}").format(role=role.replace("_", " ")))
            for role in roles
        ]
        self.table.set_columns(columns)
        language = self._language()
        self.table.show_rows(
            [
                (one.id, [one.text.get(language, ""), *(_said(one, r, language) for r in roles)])
                for one in value
            ]
        )
        rows = max(len(value), LEAST_ROWS)
        height = self.table.verticalHeader().defaultSectionSize() * rows
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)

    def value(self) -> Any:
        """The options."""
        return self._options

    def take_focus(self) -> None:
        """Put the focus into the table."""
        self.table.setFocus()

    def _language(self) -> str:
        return self.scene.language if self.scene else "en"

    def _roles(self) -> list[str]:
        return list(dict.fromkeys(role for one in self._options for role in one.phrases))

    def _put(self, id_: str, column: int, text: str) -> None:
        language = self._language()
        changed = []
        for one in self._options:
            if one.id == id_ and column == 0:
                one = replace(one, text=with_text(one.text, language, text))
            elif one.id == id_:
                role = self._roles()[column - 1]
                said = with_text(one.phrases.get(role, {}), language, text)
                one = replace(one, phrases={**one.phrases, role: said})
            changed.append(one)
        self._tell(tuple(changed))

    def _add(self) -> None:
        made = Option(free_id("choice", [one.id for one in self._options]))
        made = replace(made, phrases={role: {} for role in self._roles()})
        self._tell((*self._options, made))
        self.table.go_to(made.id)

    def _add_role(self) -> None:
        words, done = QInputDialog.getText(
            self,
            self.tr("A phrase for sentences"),
            self.tr("What the phrase is for, in a word or two, such as “you want”"),
        )
        if done and words.strip():
            role = free_name(words, self._roles())
            self._tell(
                tuple(replace(one, phrases={**one.phrases, role: {}}) for one in self._options)
            )

    def _remove(self) -> None:
        chosen = self.table.current_id()
        if chosen:
            self._tell(tuple(one for one in self._options if one.id != chosen))

    def _tell(self, options: tuple[Option, ...]) -> None:
        self.show_value(options)
        self.edited.emit()


class FactEditor(PartEditor):
    """One fact: label, kind, question; the rest unfolds.

    Signals:
        asked: "remove".
    """

    asked = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        said = self.tr("Fact changed")
        self.label = self.bind_part("label", TextField(self.tr("Label")), said)
        self.question = self.bind_part("question", TextField(self.tr("How to ask for it")), said)
        self.kind = self.bind_part(
            "type", ChoiceField(self.tr("Kind"), list(type_words().items())), said
        )
        self.scope = self.bind_part(
            "scope", ChoiceField(self.tr("Belongs to"), list(scope_words().items())), said
        )
        self.more = ActionButton(kind="quiet", icon="chevron-right")
        self.more.setCheckable(True)
        self.more.clicked.connect(self._unfold)
        self.remove = ActionButton(kind="quiet", icon="cross")
        self.remove.setToolTip(self.tr("Remove"))
        self.remove.clicked.connect(self._ask)
        self._rest = self._details(said)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addLayout(
            side_by_side(self.label, self.kind, self.scope, self.question, stretch=(3, 3, 2, 4)), 1
        )
        head.addWidget(self.remove)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addWidget(self._rest)

    def _details(self, said: str) -> QFrame:
        self.example = self.bind_part(
            "example", PlainField(self.tr("Example, shown in the empty field")), said
        )
        self.pattern = self.bind_part(
            "pattern", PatternField(self.tr("Form of the code (a regular expression)")), said
        )
        self.currency = self.bind(
            PlainField(self.tr("Currency, three letters")),
            lambda it: it.currency,
            lambda it, currency: replace(it, currency=currency.upper()[:3]),
            said,
            "currency",
        )
        self.required = self.bind_part(
            "required", CheckField(self.tr("The step cannot be left without it")), said
        )
        self.personal = self.bind_part(
            "personal", CheckField(self.tr("Personal: hidden until the customer is verified")), said
        )
        self.options = self.bind_part("options", OptionsField(self.tr("Choices")), said)
        rest = QFrame()
        column = QVBoxLayout(rest)
        column.setContentsMargins(0, 0, 0, 8)
        column.addLayout(side_by_side(self.example, self.pattern, self.currency))
        column.addLayout(side_by_side(self.required, self.personal))
        column.addWidget(self.options)
        rest.hide()
        return rest

    def show_fact(self, key: object, spec: FactSpec, scene: Scene, first: bool) -> None:
        """Show a fact; the first one has the headings."""
        self.show_thing(key, spec, scene)
        label = in_interface(spec.label) or spec.name
        for field in (self.label, self.kind, self.scope, self.question):
            show_if(field.label, first)
        self.more.set_label(self._summary(spec))
        self.more.setAccessibleName(f"{label}: {self.more.text()}")
        self.remove.setAccessibleName(self.tr("Remove {words}").format(words=label))
        self.remove.setEnabled(not scene.locked)
        show_if(self.options, spec.type is FactType.ONE_OF)
        show_if(self.pattern, spec.type is FactType.PATTERN)
        show_if(self.currency, spec.type is FactType.MONEY)

    def unfold(self) -> None:
        """Show all of the fact."""
        self.more.setChecked(True)
        self._unfold()

    def _summary(self, spec: FactSpec) -> str:
        parts = [self.tr("%n choice(s)", None, len(spec.options))] if spec.options else []
        parts += [] if spec.required else [self.tr("optional")]
        parts += [self.tr("personal")] if spec.personal else []
        return ", ".join(parts) or self.tr("more")

    def _unfold(self) -> None:
        show_if(self._rest, self.more.isChecked())
        self.more.set_icon(UNFOLDED if self.more.isChecked() else FOLDED)

    def _ask(self) -> None:
        self.asked.emit("remove")


class Facts(PartRows[FactEditor]):
    """Facts by name, one below the other.

    Signals:
        changed: (mapping of name to fact, what was done).
    """

    changed = Signal(object, str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add.set_label(self.tr("Another fact"))
        self._tools = tools
        self._facts: Mapping[str, FactSpec] = {}
        self._taken: Sequence[str] = ()
        self._scene: Scene | None = None
        self._owner = ""
        self.none = Words(self.tr("No facts of its own."), "mute")
        self.add.clicked.connect(self._add)
        self._column.insertWidget(0, self.none)

    def show_facts(
        self, facts: Mapping[str, FactSpec], scene: Scene, owner: str, taken: Sequence[str] = ()
    ) -> None:
        """Show facts.

        Args:
            facts: by name.
            scene: where they are edited.
            owner: place of their problems: "guides/returns/facts".
            taken: names that a new fact must not have.
        """
        self._facts, self._scene, self._owner, self._taken = facts, scene, owner, taken
        self._match(len(facts))
        for at, (row, (name, spec)) in enumerate(zip(self.rows, facts.items(), strict=True)):
            below = replace(scene, owner=f"{owner}/{name}")
            row.show_fact((owner, name), spec, below, at == 0)
        show_if(self.none, not facts)
        self.add.setEnabled(not scene.locked)

    def _new_row(self) -> FactEditor:
        row = FactEditor(self._tools)
        row.changed.connect(self._put)
        row.asked.connect(self._remove)
        return row

    def row_of(self, name: str) -> FactEditor | None:
        """The row of a fact."""
        return next((row for row in self.rows if row.thing and row.thing.name == name), None)

    def _put(self, spec: FactSpec, said: str) -> None:
        self._tell({**self._facts, spec.name: spec}, said)

    def _add(self) -> None:
        self.flush()
        name = free_name("fact", (*self._facts, *self._taken))
        self._tell({**self._facts, name: FactSpec(name)}, self.tr("Fact added"))
        row = self.row_of(name)
        if row is not None:
            row.unfold()
            row.label.take_focus()

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, FactEditor):
            rest = {name: one for name, one in self._facts.items() if name != row.thing.name}
            self._tell(rest, self.tr("Fact removed"))

    def _tell(self, facts: Mapping[str, FactSpec], said: str) -> None:
        scene = self._scene
        if scene is None:
            return
        names = list(self._facts)
        self._facts = facts
        self.changed.emit(facts, said)
        if names != list(self._facts) or len(self.rows) != len(self._facts):
            self.show_facts(self._facts, scene, self._owner, self._taken)


def _said(option: Option, role: str, language: str) -> str:
    return option.phrases.get(role, {}).get(language, "")
