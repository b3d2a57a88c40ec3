"""Small forms in which a pill is put together by choosing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.guide import FactType
from agent_assist.editing.phrases import (
    ByGender,
    Form,
    Formula,
    Part,
    Shown,
    Words,
    by_gender,
    pieces,
    shown,
)
from ui.studio.editor.combo import Combo
from ui.studio.editor.names import Names
from ui.theme import theme
from ui.widgets import ActionButton
from ui.widgets import Words as Label
from ui.widgets.showing import show_words

WIDTH = 520
PLURALS = {"sr": 3}
_MARKS = ("capital_first", "lower_first", "quoted")


class PieceForm(QDialog):
    """A pill's form: take over, remove the pill, or leave all as it was.

    Attributes:
        at: position of the pill that is open, -1 for a new one.
        least: its size at least.

    Signals:
        made: the new piece.
        gone: the pill is to be removed.
    """

    made = Signal(object)
    gone = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.at = -1
        self.setWindowTitle(title)
        self.setModal(True)
        self.least = QSize(theme().px(WIDTH), 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.wrong = Label(role="bad")
        self.wrong.hide()
        self.take = ActionButton(self.tr("Take over"), "Ctrl+Return", "primary")
        self.take.setShortcut("Ctrl+Return")
        self.take.clicked.connect(self._take)
        self.remove = ActionButton(self.tr("Remove the pill"))
        self.remove.clicked.connect(self._remove)
        leave = ActionButton(self.tr("Leave as it was"), "Esc")
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.take)
        for button in (self.take, self.remove, leave):
            button.setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.setSpacing(14)
        whole.addLayout(self.body, 1)
        whole.addWidget(self.wrong)
        whole.addLayout(foot)

    def piece(self) -> Part | None:
        """What was put together; None when something is missing, which `wrong` then says."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """As large as what is in it needs, and not too small."""
        return super().sizeHint().expandedTo(self.least)

    def _take(self) -> None:
        part = self.piece()
        if part is not None:
            self.accept()
            self.made.emit(part)

    def _remove(self) -> None:
        self.reject()
        self.gone.emit()


class ValueForm(PieceForm):
    """How a value is shown."""

    def __init__(self, part: Shown, names: Names, parent: QWidget) -> None:
        super().__init__(names.path(part.path).capitalize(), parent)
        self._part = part
        self._names = names
        self._forms = _forms_of(part.path, names)
        form = next((f for f in part.forms if f.name not in (*_MARKS, "default")), None)
        current = Form(form.name) if form and form.name in ("plural", "plural_word") else form
        if current is not None and current not in [one for one in self._forms if one]:
            self._forms.append(current)
        self.how = Combo(24)
        self.how.setAccessibleName(self.tr("How it is shown"))
        self.how.addItems([self._words(one) for one in self._forms])
        self.how.setCurrentIndex(self._forms.index(current))
        self.how.activated.connect(self._fit)
        rows = QFormLayout()
        rows.addRow(self.tr("How it is shown"), self.how)
        self.plural_label = QLabel(self.tr("The word for one, and for more"))
        self.plurals = [QLineEdit() for _ in range(PLURALS.get(names.language, 2))]
        plural_row = QWidget()
        line = QHBoxLayout(plural_row)
        line.setContentsMargins(0, 0, 0, 0)
        examples = ("1", "2", "5") if len(self.plurals) == 3 else ("1", "2")
        for box, example in zip(self.plurals, examples, strict=True):
            box.setAccessibleName(self.tr("Word for {number}").format(number=example))
            box.setPlaceholderText(self.tr("Word for {number}").format(number=example))
            line.addWidget(box)
        if form is not None and form.name in ("plural", "plural_word"):
            for box, word in zip(self.plurals, form.words, strict=False):
                box.setText(str(word))
        self.plural_row = plural_row
        rows.addRow(self.plural_label, plural_row)
        self.otherwise = QLineEdit()
        self.otherwise.setPlaceholderText(self.tr("nothing: the desk asks for it"))
        default = next((f for f in part.forms if f.name == "default"), None)
        self.otherwise.setText(str(default.words[0]) if default else "")
        rows.addRow(self.tr("While it is not known, say"), self.otherwise)
        self.body.addLayout(rows)
        self.marks = {
            "capital_first": QCheckBox(self.tr("with a capital first letter")),
            "lower_first": QCheckBox(self.tr("with a small first letter")),
            "quoted": QCheckBox(self.tr("in quotation marks")),
        }
        for name, mark in self.marks.items():
            mark.setChecked(any(one.name == name for one in part.forms))
            self.body.addWidget(mark)
        self._fit()
        self.how.setFocus()

    def piece(self) -> Part | None:
        """The value as it is to be shown."""
        forms: list[Form] = []
        if self.otherwise.text().strip():
            forms.append(Form("default", (self.otherwise.text().strip(),)))
        chosen = self._forms[self.how.currentIndex()]
        if chosen is not None and chosen.name in ("plural", "plural_word"):
            words = tuple(box.text().strip() for box in self.plurals)
            if not all(words):
                show_words(self.wrong, self.tr("Write all forms of the word."))
                return None
            chosen = Form(chosen.name, words)
        forms += [chosen] if chosen else []
        forms += [Form(name) for name, box in self.marks.items() if box.isChecked()]
        return shown(self._part.path, *forms)

    def _words(self, form: Form | None) -> str:
        if form is None:
            return self.tr("as it is")
        if form.name == "plural":
            return self.tr("with a word: 1 day, 2 days")
        if form.name == "plural_word":
            return self.tr("only the word that goes with it: day, days")
        return self._names.piece(shown(self._part.path, form))

    def _fit(self) -> None:
        chosen = self._forms[self.how.currentIndex()]
        plural = chosen is not None and chosen.name in ("plural", "plural_word")
        self.plural_row.setVisible(plural)
        self.plural_label.setVisible(plural)


class GenderForm(PieceForm):
    """Words that agree with the rep or the customer."""

    def __init__(self, part: ByGender, names: Names, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Words that agree with a person"))
        self._person = part.person
        rows = QFormLayout()
        self.boxes = [QLineEdit() for _ in range(3 if part.person == "customer" else 2)]
        labels = (
            self.tr("When it is a man"),
            self.tr("When it is a woman"),
            self.tr("While it is not known"),
        )
        for label, box in zip(labels, self.boxes, strict=False):
            rows.addRow(label, box)
        for box, word in zip(self.boxes, part.words, strict=False):
            box.setText(word)
        self.boxes[0].setFocus()
        self.body.addWidget(Label(names.path(part.person), "strong"))
        self.body.addLayout(rows)

    def piece(self) -> Part | None:
        """The words."""
        words = [box.text().strip() for box in self.boxes]
        if not words[0] or not words[1]:
            show_words(self.wrong, self.tr("Write both words."))
            return None
        return by_gender(self._person, *(words if words[-1] else words[:2]))


class FormulaForm(PieceForm):
    """What has no words of its own, as it is written."""

    def __init__(self, part: Formula, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Formula"))
        self.text = QPlainTextEdit(part.source)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The formula’s source"))
        self.body.addWidget(
            Label(
                self.tr("This is more than pills can show. It is kept as it was written."), "mute"
            )
        )
        self.body.addWidget(self.text)

    def piece(self) -> Part | None:
        """The formula; what reads as another piece becomes that piece."""
        source = self.text.toPlainText()
        found = pieces(source)
        if len(found) == 1 and not isinstance(found[0], Words):
            return found[0]
        return Formula(source) if source.strip() else None


def _forms_of(path: str, names: Names) -> list[Form | None]:
    if path == "customer":
        return [Form("address"), Form("formal_name")]
    kind = names.type_of(path)
    spec = names.spec(path)
    numeric = path.startswith("house.") and kind is not FactType.MONEY
    match kind:
        case FactType.NAME:
            cases = ("genitive", "dative", "accusative", "instrumental", "locative")
            return [None, Form("calling"), *(Form("case", (one,)) for one in cases)]
        case FactType.DATE:
            dates = [Form("date"), Form("date", ("no year",)), Form("date", ("short",))]
            clock = [Form("time"), Form("datetime"), Form("when")] if path == "now" else []
            return [None, *dates, Form("on_day"), Form("weekday"), *clock]
        case FactType.ONE_OF:
            options = spec.options if spec else ()
            roles = dict.fromkeys(role for option in options for role in option.phrases)
            return [None, *(Form("role", (role,)) for role in roles)]
        case FactType.MONEY:
            return [None, Form("money")]
    if kind is FactType.NUMBER or numeric:
        return [None, Form("plural"), Form("plural_word"), Form("number")]
    return [None]
