"""Facts that can be typed now, each with its question."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from agent_assist.domain.guide import FactType
from agent_assist.domain.view import FieldView
from ui.desk.parts import PAUSE_MS, keyed
from ui.theme import set_state
from ui.widgets import Choice, Choices, Words, announce
from ui.widgets.showing import show_if, show_words


class FieldRow(QWidget):
    """A question, its field, and what is wrong with what was typed.

    Signals:
        entered: Enter was pressed, or a word was chosen.
        draft: (name, text) half-typed, after a pause or when the focus leaves.
    """

    entered = Signal()
    draft = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FieldView("", "", "", FactType.TEXT)
        self._kept = ""
        self.question = Words(role="strong")
        self.line = QLineEdit()
        self.choices = Choices("")
        self.wrong = Words(role="bad")
        self.wrong.hide()
        self.question.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.question, self.line, self.choices, self.wrong):
            column.addWidget(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.line.textEdited.connect(self._wait)
        self.line.editingFinished.connect(self.keep)
        self.line.returnPressed.connect(self.entered)
        self.choices.chosen.connect(self._choose)

    def show_field(self, field: FieldView, fresh: bool) -> None:
        """Show a field.

        Args:
            field: The field.
            fresh: It is another step or interaction: what was typed before is gone.
        """
        if field == self.field and not fresh:
            return
        other = field.name != self.field.name
        new_options = field.options != self.field.options or other
        changed = field.value != self.field.value
        self.field = field
        show_words(self.question, field.question or field.label)
        chosen = field.type is FactType.ONE_OF and bool(field.options)
        show_if(self.choices, chosen)
        show_if(self.line, not chosen)
        self.line.setPlaceholderText(field.example)
        self._describe(self.wrong.text())
        self.line.setAccessibleName(field.question or field.label)
        self.choices.setAccessibleName(field.question or field.label)
        if chosen and (new_options or fresh):
            numbered = enumerate(field.options, 1)
            options = tuple(Choice(id_, keyed(at, text)) for at, (id_, text) in numbered)
            self.choices.set_choices(options, self._option_of(field.value))
        if fresh or other or changed:
            self._kept = field.draft
            self.line.setText(field.draft or field.value)
            self.show_wrong("")

    def typed(self) -> str:
        """What stands in the field; of a choice, its id."""
        return self.choices.current() if not self.choices.isHidden() else self.line.text().strip()

    def show_wrong(self, sentence: str) -> None:
        """Show what is wrong with the field; nothing when it is right."""
        show_words(self.wrong, sentence)
        set_state(self.line, "state", "bad" if sentence else "")
        self._describe(sentence)
        announce(self, sentence)

    def hand_in(self) -> str:
        """What stands in the field; it is half-typed no more."""
        self._pause.stop()
        self._kept = self.line.text()
        return self.typed()

    def take_back(self) -> None:
        """What was handed in was refused: it is half-typed again, and kept as such."""
        self._kept = self.field.draft
        self.keep()

    def choose(self, number: int) -> bool:
        """Choose a word by its number, from 1; False when there is none with it."""
        if self.choices.isHidden() or not 1 <= number <= len(self.field.options):
            return False
        self.choices.set_current(self.field.options[number - 1][0])
        self.entered.emit()
        return True

    def take_focus(self) -> None:
        """Put the focus where the answer is typed or chosen."""
        if self.choices.isHidden():
            self.line.setFocus()
            self.line.selectAll()
        else:
            self.choices.findChildren(QAbstractButton)[0].setFocus()

    def keep(self) -> None:
        """Keep what is half-typed."""
        self._pause.stop()
        text = self.line.text()
        if text not in (self._kept, self.field.value) and not self.line.isHidden():
            self._kept = text
            self.draft.emit(self.field.name, text)

    def _wait(self) -> None:
        self.show_wrong("")
        self._pause.start()

    def _describe(self, wrong: str) -> None:
        # A screen reader would not learn of another placeholder.
        example = self.field.example
        told = self.tr("For example {example}").format(example=example) if example else ""
        needed = self.tr("needed") if self.field.required else ""
        self.line.setAccessibleDescription(wrong or ", ".join(filter(None, (needed, told))))

    def _choose(self) -> None:
        self.entered.emit()

    def _option_of(self, value: str) -> str:
        return next((id_ for id_, text in self.field.options if value in (id_, text)), "")


class FieldForm(QWidget):
    """The fields of a step, one below the other.

    Enter goes to the next empty field; in the last one it hands all of them in.

    Signals:
        typed: a dict of name and text, as an object.
        draft: (name, text) of a half-typed field.
    """

    typed = Signal(object)
    draft = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FieldRow] = []
        self._fields: tuple[FieldView, ...] = ()
        self._place = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    def show_fields(self, place: str, fields: tuple[FieldView, ...]) -> None:
        """Show the fields of a step.

        Args:
            place: Says which interaction and step; typing is kept as long as it is the same.
            fields: The fields.
        """
        fresh = place != self._place
        if not fresh and fields == self._fields:
            return
        self._place, self._fields = place, fields
        while len(self._rows) < len(fields):
            row = FieldRow()
            row.entered.connect(self._enter)
            row.draft.connect(self.draft)
            self._rows.append(row)
            self._column.addWidget(row)
        for at, row in enumerate(self._rows):
            show_if(row, at < len(fields))
            if at < len(fields):
                row.show_field(fields[at], fresh)
        show_if(self, bool(fields))

    def rows(self) -> list[FieldRow]:
        """The rows that are shown."""
        return self._rows[: len(self._fields)]

    def wants(self) -> bool:
        """Whether a field that has to be filled has no value yet."""
        return any(not it.value and (it.required or it.asked_for_text) for it in self._fields)

    def hand_in(self) -> None:
        """Hand in all that was typed; an empty field that was asked for says what it lacks."""
        for row in self.rows():
            row.show_wrong("")
        lacking = [it for it in self.rows() if it.field.required and not it.typed()]
        if lacking:
            lacking[0].show_wrong(self.tr("This is needed to go on."))
            lacking[0].take_focus()
            return
        typed = {it.field.name: it.hand_in() for it in self.rows()}
        self.typed.emit({name: text for name, text in typed.items() if text})

    def choose(self, number: int) -> bool:
        """Choose a word by its number in the first field of words that is empty."""
        open_rows = [row for row in self.rows() if not row.typed() and row.field.options]
        return bool(open_rows) and open_rows[0].choose(number)

    def show_wrong(self, name: str, sentence: str) -> bool:
        """Say at a field what is wrong with it; False when there is no such field."""
        wrong = next((row for row in self.rows() if row.field.name == name), None)
        if wrong is None:
            return False
        for row in self.rows():
            row.take_back()
        wrong.show_wrong(sentence)
        wrong.take_focus()
        return True

    def keep(self) -> None:
        """Keep what is half-typed, now."""
        for row in self.rows():
            row.keep()

    def take_focus(self) -> bool:
        """Put the focus into the first field without a value; False when there is none."""
        for row in self.rows():
            if not row.field.value:
                row.take_focus()
                return True
        return False

    def _enter(self) -> None:
        sender = self.sender()
        rows = self.rows()
        at = rows.index(sender) if isinstance(sender, FieldRow) and sender in rows else 0
        for row in rows[at + 1 :]:
            if not row.typed():
                row.take_focus()
                return
        self.hand_in()
