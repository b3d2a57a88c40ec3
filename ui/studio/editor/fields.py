"""One value of an item each: its label, its control, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.texts import Texts
from agent_assist.domain.typed_dates import typed_date
from agent_assist.editing.phrases import has_latin_words, in_cyrillic, pieces
from ui.core_texts import translated
from ui.desk.parts import show_if, show_words
from ui.desk.words import language_name
from ui.studio.editor.pill_edit import PillEdit
from ui.studio.editor.pill_text import SOFT, is_undo
from ui.studio.editor.scene import Scene
from ui.theme import set_state, theme
from ui.tokens import BODY
from ui.widgets import ActionButton, Words

PAUSE_MS = 250
"""After the last key, what was typed goes to the room, and is checked."""
LIST_AIR, LINE_AIR = 24, 17


class Line(QLineEdit):
    """A line whose undo is the room's: the key passes through, after what was typed is told."""

    undo_coming = Signal()

    def event(self, event: QEvent) -> bool:
        """Let the room have the keys of undo and redo."""
        if _is_undo(event):
            self.undo_coming.emit()
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the room have the keys of undo and redo."""
        if is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Lines(QPlainTextEdit):
    """Several lines; Tab moves the focus, undo is the room's, and it grows with its lines.

    Signals:
        typed: something was typed, pasted or removed by hand.
        undo_coming: the room is about to undo.
        left: the focus went elsewhere.
    """

    typed = Signal()
    undo_coming = Signal()
    left = Signal()

    def __init__(self, least: int = 2, most: int = 8) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._single = False
        self._showing = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._fit)
        self._fit()

    def set_single(self) -> None:
        """Hold one text, which may go on in the next line; Enter adds no line."""
        self._single = True
        self._most = 4
        self.document().setDocumentMargin(0)
        self.setViewportMargins(4, 0, 4, 0)
        self._fit()

    def lines(self) -> list[str]:
        """The text of each line; a soft break inside of one is a line end."""
        found = []
        block = self.document().begin()
        while block.isValid():
            found.append(block.text().replace(SOFT, "\n"))
            block = block.next()
        return found

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines; the cursor stays where it was, as far as there is text."""
        if self.lines() == list(lines):
            return
        self._showing = True
        at = self.textCursor().position()
        self.setPlainText("\n".join(line.replace("\n", SOFT) for line in lines))
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._showing = False

    def event(self, event: QEvent) -> bool:
        """Let the room have the keys of undo and redo."""
        if _is_undo(event):
            self.undo_coming.emit()
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the room have the keys of undo and redo, and Esc."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_undo(event) or event.key() == Qt.Key.Key_Escape or (enter and self._single):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is told when the focus leaves."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A line that goes on in the next one needs its height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _changed(self) -> None:
        self._fit()
        if not self._showing:
            self.typed.emit()

    def _fit(self) -> None:
        # A plain text's document counts its height in lines, the wrapped ones included.
        needed = round(self.document().size().height())
        lines = min(max(needed, self._least), self._most)
        whole = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(
            whole if needed <= self._most else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        step = QFontMetrics(theme().font(BODY)).lineSpacing()
        height = step * lines + (LINE_AIR if self._single else LIST_AIR)
        if height != self.height():
            self.setFixedHeight(height)


class Field(QWidget):
    """A labelled control; `edited` tells, after a pause in typing, that its value changed."""

    edited = Signal()

    def __init__(self, label: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.parts: tuple[str, ...] = ()
        self.scene: Scene | None = None
        self.label = Words(label, "mute")
        self.label.setWordWrap(False)
        self.label.setBuddy(control)
        if not label:
            self.label.hide()
        control.setAccessibleName(label)
        self.wrong = Words()
        self.wrong.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        for part in (self.label, control, self.wrong):
            self.column.addWidget(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.edited)

    def of(self, *parts: str) -> Field:
        """Say which problems belong to it: those whose place begins with one of these."""
        self.parts = parts
        return self

    def beside(self) -> Field:
        """Set the label beside the control instead of above it."""
        row = QHBoxLayout()
        row.setSpacing(10)
        self.column.removeWidget(self.label)
        self.column.removeWidget(self.control)
        row.addWidget(self.label)
        row.addWidget(self.control, 1)
        self.column.insertLayout(0, row)
        return self

    @property
    def pending(self) -> bool:
        """Whether something was typed that was not told yet."""
        return self._pause.isActive()

    @property
    def valid(self) -> bool:
        """Whether what was typed is a value of its kind; else it says what is wrong."""
        return True

    def flush(self) -> None:
        """Tell at once what was typed."""
        if self.pending:
            self._pause.stop()
            self.edited.emit()

    def set_scene(self, scene: Scene) -> None:
        """Say where the item is edited."""
        self.scene = scene
        self.control.setEnabled(not scene.locked)

    def show_value(self, value: Any) -> None:
        """Show a value, unless something newer is being typed."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value as it was typed or chosen."""
        raise NotImplementedError

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show under the field what is wrong with it."""
        here = [one for one in problems if self.is_here(one)]
        lines = [f"{translated(one.message)} {translated(one.hint)}".strip() for one in here]
        is_error = any(one.severity is Severity.ERROR for one in here)
        self.show_wrong("\n".join(dict.fromkeys(lines)), is_error)

    def is_here(self, problem: Problem) -> bool:
        """Whether a problem is not one of a text in another language."""
        scene, words = self.scene, problem.part.split("/")
        others = set(scene.content.languages) - {scene.language} if scene else set()
        return not others.intersection(words[-2:])

    def show_wrong(self, sentence: str, is_error: bool = True) -> None:
        """Show a sentence under the field; nothing when all is well."""
        set_state(self.wrong, "role", "bad" if is_error else "warn")
        show_words(self.wrong, sentence)
        set_state(self.control, "state", "bad" if sentence and is_error else "")
        self.control.setAccessibleDescription(sentence)

    def take_focus(self) -> None:
        """Put the focus into the field."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self) -> None:
        """Something was typed: tell it after a pause."""
        self._pause.start()


class PlainField(Field):
    """One line that is the same in every language."""

    def __init__(self, label: str, hint: str = "") -> None:
        self.line = Line()
        super().__init__(label, self.line)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self.wait)
        self.line.editingFinished.connect(self.flush)
        self.line.undo_coming.connect(self.flush)

    def show_value(self, value: Any) -> None:
        """Show a text."""
        if self.line.text() != value and not self.pending:
            self.line.setText(value)

    def value(self) -> Any:
        """The text without spaces around it."""
        return self.line.text().strip()


class ListField(PlainField):
    """Words divided by commas."""

    def show_value(self, value: Any) -> None:
        """Show a tuple of words."""
        if self.value() != tuple(value):
            super().show_value(", ".join(value))

    def value(self) -> Any:
        """The words, each once."""
        words = (word.strip() for word in self.line.text().split(","))
        return tuple(dict.fromkeys(word for word in words if word))


class DateField(PlainField):
    """A day, typed as people write it; empty for none."""

    def show_value(self, value: Any) -> None:
        """Show a date or None."""
        if self.value() != value:
            super().show_value(value.isoformat() if value else "")

    def value(self) -> Any:
        """The date; None for an empty field or one that is no date."""
        text = self.line.text().strip()
        return typed_date(text, date.today()) if text else None

    @property
    def valid(self) -> bool:
        """Whether what stands there is a date, or nothing."""
        right = self.value() is not None or not self.line.text().strip()
        self.show_wrong("" if right else self.tr("This is no date. Write it like 2026-03-31."))
        return right


class PillLines(PillEdit):
    """Lines with pills, for fields of several texts; with one line, for a field of one."""

    typed = Signal()

    def __init__(self, name: str, least: int = 2) -> None:
        super().__init__(name, bare=least)
        self.edited.connect(self.typed)

    def lines(self) -> list[str]:
        """The source of each line."""
        return self.text.lines()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        self.text.show_lines(lines)


class ManyField(Field):
    """Texts of one language, one a line.

    Args:
        label: what they are.
        hint: what stands in the empty field.
        least: so many lines high at least.
        pills: they may have values in them.
    """

    def __init__(self, label: str, hint: str = "", least: int = 2, pills: bool = False) -> None:
        self.lines: Lines | PillLines = PillLines(label, least) if pills else Lines(least)
        super().__init__(label, self.lines)
        if isinstance(self.lines, PillLines):
            self.label.setBuddy(self.lines.text)
            self.lines.text.setPlaceholderText(hint)
        else:
            self.lines.setPlaceholderText(hint)
            self.lines.undo_coming.connect(self.flush)
        self.source = Words(role="small")
        self.source.hide()
        self.column.insertWidget(2, self.source)
        self.script = ScriptOffer()
        self.script.wanted.connect(self._convert)
        self.column.insertWidget(3, self.script)
        self.lines.typed.connect(self._typed)
        self.lines.left.connect(self.flush)

    def set_scene(self, scene: Scene) -> None:
        """Take the language; what was typed in the former one is told before."""
        former = self.scene
        if former is not None and former.language != scene.language:
            self.flush()
        self.scene = scene
        if isinstance(self.lines, PillLines):
            self.lines.set_locked(scene.locked)
            if former is None or former.content is not scene.content or former != scene:
                self.lines.set_names(scene.names())
        else:
            self.lines.setReadOnly(scene.locked)

    def typed_lines(self) -> tuple[str, ...]:
        """The lines that are not empty."""
        return tuple(line for line in map(str.strip, self.lines.lines()) if line)

    def show_lines(self, lines: Sequence[str], source: Sequence[str]) -> None:
        """Show lines, unless something newer is being typed; the source's beside them."""
        if not self.pending and self.typed_lines() != tuple(lines):
            self.lines.show_lines(lines)
        scene = self.scene
        if scene is None:
            return
        beside = " · ".join(filter(None, source)) if scene.language != scene.source else ""
        plain = scene.names().text(pieces(beside)) if beside else ""
        show_words(self.source, f"{language_name(scene.source)}: {plain}" if plain else "")
        self.script.look("\n".join(lines), scene.language)

    def take_focus(self) -> None:
        """Put the focus into the lines."""
        target = self.lines.text if isinstance(self.lines, PillLines) else self.lines
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        language = self.scene.language if self.scene else ""
        self.script.look("\n".join(self.lines.lines()), language)
        self.wait()

    def _convert(self) -> None:
        self.lines.show_lines([in_cyrillic(line) for line in self.lines.lines()])
        self.take_focus()
        self.wait()
        self.flush()


class TextField(ManyField):
    """Words by language: the language in front, with the source beside it."""

    def __init__(self, label: str, hint: str = "", pills: bool = False) -> None:
        super().__init__(label, hint, least=1, pills=pills)
        if isinstance(self.lines, Lines):
            self.lines.set_single()
        else:
            self.lines.text.set_single()
        self._texts: Texts = {}

    def show_value(self, value: Any) -> None:
        """Show texts by language."""
        self._texts = value
        if self.scene is not None:
            text = value.get(self.scene.language, "")
            self.show_lines([text] if text else [], [value.get(self.scene.source, "")])

    def value(self) -> Any:
        """The texts with what is typed in its language."""
        language = self.scene.language if self.scene else "en"
        return with_text(self._texts, language, " ".join(self.typed_lines()))


class LinesField(ManyField):
    """A list of its own in each language, such as phrasings."""

    def __init__(self, label: str, hint: str = "", least: int = 2, pills: bool = False) -> None:
        super().__init__(label, hint, least, pills)
        self._lists: Mapping[str, tuple[str, ...]] = {}

    def show_value(self, value: Any) -> None:
        """Show lists by language."""
        self._lists = value
        if self.scene is not None:
            self.show_lines(value.get(self.scene.language, ()), value.get(self.scene.source, ()))

    def value(self) -> Any:
        """The lists with the lines in their language."""
        language = self.scene.language if self.scene else "en"
        typed = self.typed_lines()
        changed = {code: list_ for code, list_ in self._lists.items() if code != language or typed}
        return {**changed, language: typed} if typed else changed


class HintsField(ManyField):
    """Hints, each with its translations: the same line in every language."""

    def __init__(self, label: str, hint: str = "", least: int = 2) -> None:
        super().__init__(label, hint, least, pills=True)
        self._hints: tuple[Texts, ...] = ()

    def show_value(self, value: Any) -> None:
        """Show a tuple of texts by language."""
        self._hints = value
        if self.scene is not None:
            language, source = self.scene.language, self.scene.source
            there = [one[language] for one in value if one.get(language)]
            self.show_lines(there, [one.get(source, "") for one in value])

    def value(self) -> Any:
        """The hints with the lines in their language; the others keep to their lines."""
        language = self.scene.language if self.scene else "en"
        is_source = self.scene is None or language == self.scene.source
        return aligned(self._hints, language, self.typed_lines(), is_source)


class ChoiceField(Field):
    """One of a few words.

    Args:
        label: what is chosen.
        choices: pairs of a value and its word.
    """

    def __init__(self, label: str, choices: Sequence[tuple[Any, str]] = ()) -> None:
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        self.box.setMaxVisibleItems(18)
        super().__init__(label, self.box)
        self._values: list[Any] = []
        self._choices: list[tuple[Any, str]] = []
        self.set_choices(choices)
        self.box.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other words; what was chosen stays chosen where it is still there."""
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        words = [word for _, word in choices]
        values = [value for value, _ in choices]
        had, chosen = bool(self._values), self.value()
        self._values = values
        self.box.clear()
        self.box.addItems(words)
        if had and chosen in self._values:
            self.box.setCurrentIndex(self._values.index(chosen))

    def show_value(self, value: Any) -> None:
        """Show a value; one that is not on offer is added as it is."""
        if value not in self._values:
            self._values.append(value)
            self.box.addItem(str(value) if value else "—")
        self.box.setCurrentIndex(self._values.index(value))

    def value(self) -> Any:
        """The chosen value."""
        at = self.box.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def _chosen(self) -> None:
        self.edited.emit()


class FlagsField(Field):
    """Several of a few words; none chosen means all."""

    def __init__(self, label: str, choices: Sequence[tuple[StrEnum, str]], all_: str) -> None:
        from ui.widgets import Flow

        row = Flow(gap=4)
        super().__init__(label, row)
        self._boxes: list[tuple[StrEnum, QCheckBox]] = []
        for value, word in choices:
            box = QCheckBox(word)
            box.setAccessibleDescription(label)
            box.clicked.connect(self._clicked)
            self._boxes.append((value, box))
            row.add(box)
        self._all = Words(all_, "small")
        self.column.addWidget(self._all)

    def show_value(self, value: Any) -> None:
        """Show the chosen values."""
        for known, box in self._boxes:
            box.setChecked(known in value)
        show_if(self._all, not value)

    def value(self) -> Any:
        """The chosen values in their order; all of them is the same as none."""
        chosen = tuple(known for known, box in self._boxes if box.isChecked())
        return () if len(chosen) == len(self._boxes) else chosen

    def take_focus(self) -> None:
        """Put the focus on the first word."""
        self._boxes[0][1].setFocus()

    def _clicked(self) -> None:
        show_if(self._all, not self.value())
        self.edited.emit()


class CheckField(Field):
    """Yes or no."""

    def __init__(self, label: str, tip: str = "") -> None:
        self.box = QCheckBox(label)
        super().__init__("", self.box)
        self.box.setAccessibleName(label)
        self.box.setToolTip(tip)
        self.box.clicked.connect(self._clicked)

    def show_value(self, value: Any) -> None:
        """Show whether it holds."""
        self.box.setChecked(bool(value))

    def value(self) -> Any:
        """Whether it holds."""
        return self.box.isChecked()

    def _clicked(self) -> None:
        self.edited.emit()


class CountField(Field):
    """A whole number."""

    def __init__(self, label: str, least: int = 0, most: int = 9_999, none: str = "") -> None:
        self.box = QSpinBox()
        self.box.setRange(least, most)
        self.box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.box.setSpecialValueText(none)
        super().__init__(label, self.box)
        self.box.valueChanged.connect(self.wait)
        self.box.editingFinished.connect(self.flush)

    def show_value(self, value: Any) -> None:
        """Show a number."""
        if not self.pending:
            self.box.blockSignals(True)
            self.box.setValue(value)
            self.box.blockSignals(False)

    def value(self) -> Any:
        """The number."""
        return self.box.value()


class HoursField(Field):
    """From which full hour until before which; or at any hour."""

    def __init__(self, label: str) -> None:
        row = QWidget()
        super().__init__(label, row)
        self.any = QCheckBox(self.tr("any hour"))
        self.start, self.end = QSpinBox(), QSpinBox()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.any)
        for box, name, most in (
            (self.start, self.tr("From hour"), 23),
            (self.end, self.tr("Until hour"), 24),
        ):
            box.setRange(0, most)
            box.setSuffix(":00")
            box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            box.setAccessibleName(name)
            box.valueChanged.connect(self._moved)
            line.addWidget(box)
        line.addStretch(1)
        self.any.clicked.connect(self._moved)
        self._showing = False

    def show_value(self, value: Any) -> None:
        """Show a pair of hours, or None."""
        self._showing = True
        self.any.setChecked(value is None)
        if value is not None:
            self.start.setValue(value[0])
            self.end.setValue(value[1])
        self._offer()
        self._showing = False

    def value(self) -> Any:
        """The pair of hours; None for any hour."""
        return None if self.any.isChecked() else (self.start.value(), self.end.value())

    def _moved(self) -> None:
        if self._showing:
            return
        if not self.any.isChecked() and self.start.value() == self.end.value():
            self._showing = True
            self.start.setValue(8)
            self.end.setValue(20)
            self._showing = False
        self._offer()
        self.edited.emit()

    def _offer(self) -> None:
        for box in (self.start, self.end):
            show_if(box, not self.any.isChecked())


class ScriptOffer(QWidget):
    """Offers to put a Serbian text that was typed in Latin into Cyrillic, as it is kept."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button: ActionButton | None = None
        self.hide()

    def look(self, text: str, language: str) -> None:
        """Appear when a text of that language is Serbian in Latin letters."""
        wanted = language == "sr" and has_latin_words(text)
        if wanted and self.button is None:
            self._build()
        show_if(self, wanted)

    def _build(self) -> None:
        """Rarely needed, so made only then."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = Words(self.tr("Serbian is kept in Cyrillic, and shown in both."), "small")
        self.button = ActionButton(self.tr("Put into Cyrillic"), kind="quiet")
        self.button.clicked.connect(self._tell)
        row.addWidget(words, 1)
        row.addWidget(self.button)

    def _tell(self) -> None:
        self.wanted.emit()


def with_text(texts: Texts, language: str, text: str) -> dict[str, str]:
    """The texts with one language's text in its place; without it where it is empty."""
    changed = dict(texts)
    if text:
        changed[language] = text
    else:
        changed.pop(language, None)
    return changed


def aligned(
    hints: tuple[Texts, ...], language: str, lines: tuple[str, ...], is_source: bool
) -> tuple[Texts, ...]:
    """Hints after their lines of one language changed; each keeps its translations.

    A line that was removed from the source takes its translations along; one removed from a
    translation leaves the others.
    """
    before = [one.get(language, "") for one in hints]
    found: list[Texts] = []
    matcher = SequenceMatcher(a=before, b=list(lines), autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        old, new = hints[start:end], lines[new_start:new_end]
        if kind == "equal":
            found += old
            continue
        found += [with_text(one, language, line) for one, line in zip(old, new, strict=False)]
        found += [{language: line} for line in new[len(old) :]]
        if not is_source:
            found += [with_text(one, language, "") for one in old[len(new) :]]
    return tuple(one for one in found if one)


def _is_undo(event: QEvent) -> bool:
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and is_undo(event)
    )
