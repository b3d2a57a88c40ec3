"""Tables of what all texts share: house values and facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.content import Content, HouseValue
from agent_assist.domain.facts import FactError, parse_fact
from agent_assist.domain.guide import FactSpec, FactType
from ui.core_texts import translated
from ui.i18n import interface_language
from ui.studio.editor.facts import Facts, type_words
from ui.studio.editor.ids import free_name
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.table import Column, Table
from ui.studio.editor.text_fields import with_text
from ui.widgets import ActionButton, Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_words
from ui.words import language_name

LABEL, KIND, VALUE, TEXTS = range(4)
KINDS = (
    FactType.TEXT,
    FactType.NAME,
    FactType.NUMBER,
    FactType.MONEY,
    FactType.DATE,
    FactType.PHONE,
    FactType.EMAIL,
    FactType.PATTERN,
)


class HouseValuesTable(QWidget):
    """One table of the values that all texts use.

    Signals:
        edited: (tuple of new house values, what was done).
        chosen: name of the value with the focus, for showing the texts that use it.
        removal_wanted: name of a value that is to be removed.
    """

    edited = Signal(object, str)
    chosen = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = Content()
        self._language = "en"
        self.table = Table(self.tr("House values"))
        self.table.cell_edited.connect(self._put)
        self.table.currentCellChanged.connect(self._choose)
        self.wrong = Words(role="bad")
        self.wrong.hide()
        self.add = ActionButton(self.tr("Another house value"), kind="quiet", icon="plus")
        self.remove = ActionButton(self.tr("Remove the value"), kind="quiet", icon="cross")
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        column.addWidget(self.wrong)
        column.addLayout(row)

    def show_values(self, content: Content, language: str, locked: bool = False) -> None:
        """Show all house values; labels and the text column in the language that is edited."""
        self._content, self._language = content, language
        kinds = type_words()
        columns = [
            Column(self.tr("What it is"), width=240),
            Column(self.tr("Kind"), tuple((one.value, kinds[one]) for one in KINDS), width=130),
            Column(self.tr("Value")),
            *(
                Column(self.tr("Words in {language}").format(language=language_name(code)))
                for code in content.languages
            ),
        ]
        self.table.set_columns(columns)
        self.table.show_rows(
            [
                (
                    house.name,
                    [
                        house.label.get(language, "") or house.name.replace("_", " "),
                        house.type.value,
                        house.value,
                        *(house.texts.get(code, "") for code in content.languages),
                    ],
                )
                for house in content.house_values.values()
            ]
        )
        self.table.set_locked(locked)
        for button in (self.add, self.remove):
            button.setEnabled(not locked)

    def go_to(self, name: str) -> None:
        """Put the focus on a value."""
        self.table.go_to(name, VALUE)

    def _put(self, name: str, column: int, text: str) -> None:
        house = self._content.house_values[name]
        show_words(self.wrong, "")
        if column == LABEL:
            changed = replace(house, label=with_text(house.label, self._language, text))
        elif column == KIND:
            changed = replace(house, type=FactType(text))
        elif column == VALUE:
            value = self._typed(house, text)
            if value is None:
                self.show_values(self._content, self._language)
                return
            changed = replace(house, value=value)
        else:
            language = self._content.languages[column - TEXTS]
            changed = replace(house, texts=with_text(house.texts, language, text))
        self._tell(changed, self.tr("House value changed"))

    def _typed(self, house: HouseValue, text: str) -> str | None:
        """The canonical text of what was typed; None, and a sentence, when it is no such value."""
        if not text or house.type in (FactType.TEXT, FactType.NAME, FactType.PATTERN):
            return text
        currency = house.value.rpartition(" ")[2] if house.type is FactType.MONEY else ""
        spec = FactSpec(house.name, house.type, label=house.label, currency=currency)
        try:
            return parse_fact(spec, text, interface_language(), date.today())
        except FactError as error:
            show_words(self.wrong, translated(str(error)))
            return None

    def _tell(self, house: HouseValue, said: str) -> None:
        values = {**self._content.house_values, house.name: house}
        self._content = replace(self._content, house_values=values)
        self.edited.emit((house,), said)

    def _add(self) -> None:
        name = free_name("house value", self._content.house_values)
        self._tell(HouseValue(name, FactType.TEXT, ""), self.tr("House value added"))
        self.show_values(self._content, self._language)
        self.table.go_to(name, LABEL)

    def _remove(self) -> None:
        if self.table.current_id():
            self.removal_wanted.emit(self.table.current_id())

    def _choose(self) -> None:
        if self.table.current_id():
            self.chosen.emit(self.table.current_id())


class SharedFacts(QWidget):
    """The facts that all guides share.

    Signals:
        edited: (tuple of new facts, what was done).
        removal_wanted: name of a fact that is to be removed.
    """

    edited = Signal(object, str)
    removal_wanted = Signal(str)

    def __init__(self, tools: Tools | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = Content()
        self.facts = Facts(tools or Tools())
        self.facts.changed.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroller(self.facts))
        self.setFocusProxy(self.facts.add)

    def show_content(self, content: Content, language: str, locked: bool = False) -> None:
        """Show the shared facts."""
        self._content = content
        self.facts.show_facts(content.facts, Scene(content, language, locked=locked), "facts")

    def flush(self) -> None:
        """Tell at once what was typed."""
        self.facts.flush()

    def _changed(self, facts: object, said: str) -> None:
        if not isinstance(facts, dict):
            return
        gone = [name for name in self._content.facts if name not in facts]
        changed = tuple(one for name, one in facts.items() if self._content.facts.get(name) != one)
        if gone:
            self.removal_wanted.emit(gone[0])
            return
        self._content = replace(self._content, facts=facts)
        self.edited.emit(changed, said)
