"""A text with pills and all that belongs to it: the list at "/", and the forms of its pills."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from agent_assist.domain.condition import Condition
from agent_assist.editing.phrases import (
    Branch,
    ByGender,
    Formula,
    Part,
    Phrase,
    Shown,
    Words,
    phrase,
    pieces,
)
from ui.studio.editor.condition_edit import ConditionEdit
from ui.studio.editor.insert_list import InsertList
from ui.studio.editor.insertables import Insertable, insertables
from ui.studio.editor.names import Names
from ui.studio.editor.piece_forms import FormulaForm, GenderForm, PieceForm, ValueForm
from ui.studio.editor.pill_text import PillText
from ui.theme import theme
from ui.widgets import ActionButton
from ui.widgets import Words as Label
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words

LEAST, INNER_LEAST = 84, 56
LINE, LINE_AIR = 23, 21
HIGH = 470


class PillEdit(QWidget):
    """A text with pills; a button and "/" insert, a click or Enter opens a pill.

    Signals:
        edited: the text was changed by hand.
        left: the focus went elsewhere, or the room is about to undo.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self, name: str, inner: bool = False, bare: int = 0, parent: QWidget | None = None
    ) -> None:
        """Make it.

        Args:
            name: for a screen reader.
            inner: it stands in a form: lower, and without its source.
            bare: as high as so many lines, with nothing but the text; 0 for the usual one.
            parent: its parent.
        """
        super().__init__(parent)
        self._names: Names | None = None
        self._open_forms: tuple[PieceForm, ...] = ()
        self._list: InsertList | None = None
        self.text = PillText()
        self.text.setAccessibleName(name)
        least = LINE * bare + LINE_AIR if bare else INNER_LEAST if inner else LEAST
        self.text.set_least(theme().px(least))
        self.raw: QPlainTextEdit | None = None
        self.insert = ActionButton(self.tr("Insert…"), "/", "quiet", "plus")
        self.insert.clicked.connect(self._offer_from_button)
        self.as_source = ActionButton(self.tr("Source"), kind="quiet")
        self.as_source.setCheckable(True)
        self.as_source.setToolTip(self.tr("The text as the program keeps it; nobody needs this"))
        self.as_source.clicked.connect(self._toggle)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.addWidget(self.insert)
        self.tools.addStretch(1)
        self.tools.addWidget(self.as_source)
        if inner or bare:
            self.as_source.hide()
        if bare:
            self.insert.hide()
            self.text.setToolTip(self.tr("Type / to insert a value"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.text, 1)
        self._column.addLayout(self.tools)
        self.setFocusProxy(self.text)
        self.text.insert_wanted.connect(self._offer)
        self.text.pill_wanted.connect(self._open)
        self.text.edited.connect(self.edited)
        self.text.undo_coming.connect(self.left)
        self.text.left.connect(self.left)

    @property
    def offer(self) -> InsertList:
        """The list of what can be inserted, made when it is first opened."""
        if self._list is None:
            self._list = InsertList(self)
            self._list.chosen.connect(self._insert_chosen)
            self._list.closed.connect(self._not_chosen)
        return self._list

    def set_names(self, names: Names) -> None:
        """Say which values there are, and how they are called."""
        self._names = names
        self.text.set_names(names.piece)

    def set_locked(self, locked: bool) -> None:
        """Let the text be read only."""
        self.text.setReadOnly(locked)
        if self.raw is not None:
            self.raw.setReadOnly(locked)
        self.insert.setEnabled(not locked)

    def show_source(self, source: str) -> None:
        """Show a template's source; cursor and selection stay when it is what is shown."""
        self.text.show_source(source)
        if self.raw is not None and self.as_source.isChecked():
            self._show_raw(self.raw, source)

    def source(self) -> str:
        """The source of what is shown."""
        return self.text.source()

    def _toggle(self) -> None:
        on = self.as_source.isChecked()
        raw = self._raw_view()
        if on:
            self._show_raw(raw, self.text.source())
        show_if(raw, on)
        show_if(self.text, not on)
        (raw if on else self.text).setFocus()

    def _raw_view(self) -> QPlainTextEdit:
        if self.raw is None:
            self.raw = QPlainTextEdit()
            name = self.text.accessibleName()
            self.raw.setAccessibleName(self.tr("{name}, as source").format(name=name))
            self.raw.setTabChangesFocus(True)
            self.raw.setUndoRedoEnabled(False)
            self.raw.setReadOnly(self.text.isReadOnly())
            self.raw.setMinimumHeight(theme().px(INNER_LEAST))
            self._column.insertWidget(1, self.raw, 1)
            self.raw.textChanged.connect(self._raw_typed)
        return self.raw

    def _show_raw(self, raw: QPlainTextEdit, source: str) -> None:
        if raw.toPlainText() != source:
            raw.setPlainText(source)

    def _raw_typed(self) -> None:
        source = self.raw.toPlainText() if self.raw else ""
        if self.as_source.isChecked() and source != self.text.source():
            self.text.show_source(source)
            self.edited.emit()

    # --- inserting ----------------------------------------------------------------------------

    def _offer(self) -> None:
        self._open_list(True)

    def _offer_from_button(self) -> None:
        self._open_list(False)

    def _open_list(self, typed_slash: bool) -> None:
        if self._names is None:
            return
        spot = self.text.cursorRect()
        self.offer.open_below(self.text.viewport(), spot, insertables(self._names), typed_slash)

    def _insert_chosen(self, chosen: Insertable) -> None:
        self.text.setFocus()
        if not chosen.form:
            self.text.insert_part(chosen.part)
            return
        form = self._form(chosen.part)
        if form is not None:
            form.remove.hide()
            form.made.connect(self.text.insert_part)
            form.open()

    def _not_chosen(self, with_slash: bool, back: bool) -> None:
        if with_slash:
            self.text.insert_part(Words("/"))
        if back:
            self.text.setFocus()

    # --- opening a pill -----------------------------------------------------------------------

    def _open(self, at: int) -> None:
        part = self.text.pill_at(at)
        form = self._form(part) if part is not None and not self.text.isReadOnly() else None
        if form is not None:
            form.at = at
            form.made.connect(self._replace)
            form.gone.connect(self._remove)
            form.open()

    def _form(self, part: Part) -> PieceForm | None:
        names = self._names
        if names is None:
            return None
        form: PieceForm
        match part:
            case Shown():
                form = ValueForm(part, names, self)
            case ByGender():
                form = GenderForm(part, names, self)
            case Phrase():
                form = PhraseForm(part, names, self)
            case Formula():
                form = FormulaForm(part, self)
            case _:
                return None
        form.finished.connect(self._closed)
        self._open_forms = (*self._open_forms, form)
        return form

    def _replace(self, part: Part) -> None:
        form = self.sender()
        if isinstance(form, PieceForm):
            self.text.replace_pill(form.at, part)

    def _remove(self) -> None:
        form = self.sender()
        if isinstance(form, PieceForm):
            self.text.replace_pill(form.at, None)

    def _closed(self) -> None:
        form = self.sender()
        if isinstance(form, PieceForm):
            self._open_forms = tuple(one for one in self._open_forms if one is not form)
            form.deleteLater()
        self.text.setFocus()


class PhraseForm(PieceForm):
    """A phrase that is said only if: conditions by choosing, and the words of each case."""

    def __init__(self, part: Phrase, names: Names, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Phrase if…"))
        self._names = names
        self._cases: list[_Case] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(10)
        self.body.addWidget(Scroller(inside), 1)
        fallback: tuple[Part, ...] = ()
        for branch in part.branches:
            if branch.when is None and len(part.branches) > 1:
                fallback = branch.parts
            else:
                self._add(branch.when, branch.parts)
        self.another = ActionButton(self.tr("Another case"), kind="quiet", icon="plus")
        self.another.clicked.connect(self._add_empty)
        self._column.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Label(self.tr("In all other cases, say"), "strong"))
        self.otherwise = PillEdit(self.tr("In all other cases, say"), inner=True)
        self.otherwise.set_names(names)
        self.otherwise.show_source("".join(one.source for one in fallback))
        self._column.addWidget(self.otherwise)
        self._column.addStretch(1)
        self.least = QSize(self.least.width(), theme().px(HIGH))
        self._cases[0].when.take_focus()

    def piece(self) -> Part | None:
        """The phrase; cases without a condition or words are missing something."""
        branches = []
        for case in self._cases:
            when, words = case.when.condition(), case.words.source()
            if when is None:
                show_words(self.wrong, self.tr("Choose when it is said."))
                return None
            branches.append(Branch(when, pieces(words)))
        if self.otherwise.source():
            branches.append(Branch(None, pieces(self.otherwise.source())))
        if not any(branch.parts for branch in branches):
            show_words(self.wrong, self.tr("Write what is said then."))
            return None
        return phrase(*branches)

    def _add_empty(self) -> None:
        self._add(None, ()).when.take_focus()

    def _add(self, when: Condition | None, parts: tuple[Part, ...]) -> _Case:
        title = self.tr("Or if") if self._cases else self.tr("If")
        case = _Case(title, self._names, when, parts)
        self._column.insertWidget(len(self._cases), case)
        self._cases.append(case)
        return case


class _Case(QWidget):
    def __init__(
        self, title: str, names: Names, when: Condition | None, parts: tuple[Part, ...]
    ) -> None:
        super().__init__()
        self.when = ConditionEdit(in_text=True)
        self.when.set_names(names)
        self.when.show_condition(when)
        self.words = PillEdit(self.tr("say"), inner=True)
        self.words.set_names(names)
        self.words.show_source("".join(one.source for one in parts))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(title, "strong"))
        column.addWidget(self.when)
        column.addWidget(Label(self.tr("say"), "strong"))
        column.addWidget(self.words)
