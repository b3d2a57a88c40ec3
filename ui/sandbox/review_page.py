"""Due cards, one after the other: answered, then graded, then asked again at the right time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agent_assist.domain.training import CardFace, Grade, Graded, Prompt, ReviewCard
from ui.sandbox.badge import SandboxBadge
from ui.tokens import Tone
from ui.widgets import ActionButton, AnswerItem, AnswerList, Banner, Card, Flow, Words
from ui.widgets.number_box import NumberBox
from ui.widgets.showing import show_if, show_words

if TYPE_CHECKING:
    from ui.services import Services

GRADES = (Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY)
WIDE = 720
LEAST_KNOWN, MOST_KNOWN = 70, 97
"""In per cent; below, one forgets too much, above, the cards come without end."""


class ReviewPage(QWidget):
    """Asks what is due.

    Signals:
        back: nothing is due any more, or the trainee has had enough.
    """

    back = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._services = services
        self._due: list[tuple[ReviewCard, CardFace]] = []
        self._answer = ""
        self.title = Words(role="title")
        self.left = Words(role="mute")
        self.home = ActionButton(key="Esc")
        self.home.clicked.connect(self.back)
        self.card = Card()
        self.question = Words(role="title")
        self.given = Words(role="name")
        self.line = QLineEdit()
        self.line.returnPressed.connect(self._typed)
        self.choices = AnswerList()
        self.choices.chosen.connect(self._chosen)
        self.show_it = ActionButton(key="Return", kind="primary")
        self.show_it.clicked.connect(self._typed)
        self.verdict = Banner()
        self.back_text = Words()
        self.grades = Flow()
        self.buttons: dict[Grade, ActionButton] = {}
        for number, grade in enumerate(GRADES, 1):
            button = ActionButton(key=str(number))
            button.setProperty("grade", grade.value)
            button.clicked.connect(self._graded)
            self.buttons[grade] = button
            self.grades.add(button)
        for part in (
            self.question,
            self.given,
            self.line,
            self.choices,
            self.show_it,
            self.verdict,
            self.back_text,
            self.grades,
        ):
            self.card.body.addWidget(part)
        self.card.body.setSpacing(12)
        self.card.setMaximumWidth(WIDE)
        head = QHBoxLayout()
        head.addWidget(SandboxBadge())
        head.addWidget(self.title)
        head.addWidget(self.left)
        head.addStretch(1)
        head.addWidget(self.home)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card, 4, Qt.AlignmentFlag.AlignTop)
        middle.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addLayout(middle, 1)
        rows.addLayout(self._known_row())
        self.retranslate()

    def _known_row(self) -> QHBoxLayout:
        """How much shall still be known when it is asked again."""
        self.known_title = Words()
        self.known_title.setWordWrap(False)
        self.known = NumberBox(LEAST_KNOWN, MOST_KNOWN)
        self.known.setSuffix(" %")
        self.known_title.setBuddy(self.known)
        self.known_why = Words(role="mute")
        self.known.valueChanged.connect(self._keep_known)
        row = QHBoxLayout()
        row.addWidget(self.known_title)
        row.addWidget(self.known)
        row.addWidget(self.known_why, 1)
        return row

    def _keep_known(self, per_cent: int) -> None:
        self._services.practising.training.set_retention(per_cent / 100)

    def begin(self) -> None:
        """Ask what is due now."""
        services = self._services
        self.known.blockSignals(True)
        self.known.setValue(round(100 * services.practising.training.retention))
        self.known.blockSignals(False)
        self._due = list(services.practising.training.due(services.actor))
        self._ask()

    def take_digit(self, number: int) -> None:
        """A digit chooses an answer, or the grade once it was answered."""
        if not self.grades.isHidden():
            if number <= len(GRADES):
                self.buttons[GRADES[number - 1]].click()
        elif not self.choices.isHidden():
            self.choices.choose(number)

    def take_focus(self) -> None:
        """To where the answer goes."""
        for part in (self.line, self.choices):
            if not part.isHidden():
                part.setFocus()
                return
        self.home.setFocus()

    def _ask(self) -> None:
        show_words(self.left, self.tr("%n left", "", len(self._due)) if self._due else "")
        for shown in (self.verdict, self.back_text, self.grades):
            shown.hide()
        if not self._due:
            show_words(self.question, self.tr("Nothing is due. Well done."))
            for part in (self.given, self.line, self.choices, self.show_it):
                part.hide()
            self.card.set_title("")
            self.home.set_kind("primary")
            self.home.setFocus()
            return
        self.home.set_kind("secondary")
        card, face = self._due[0]
        self.card.set_title(self._kind(card.prompt))
        show_words(self.question, face.question)
        show_words(self.given, f"{face.given} …" if face.given else "")
        show_if(self.choices, bool(face.choices))
        for part in (self.line, self.show_it):
            show_if(part, not face.choices)
        self.line.clear()
        self.choices.set_answers(tuple(AnswerItem(id_, text) for id_, text in face.choices))
        self.take_focus()

    def _kind(self, prompt: Prompt) -> str:
        return {
            Prompt.LINE: self.tr("Complete the line"),
            Prompt.CUSTOMER: self.tr("What do you say?"),
            Prompt.STEP: self.tr("What comes next?"),
        }[prompt]

    def _typed(self) -> None:
        self._judge(self.line.text().strip())

    def _chosen(self, choice: str) -> None:
        self._judge(choice)

    def _judge(self, answer: str) -> None:
        if not self._due:
            return
        card, face = self._due[0]
        self._answer = answer
        graded = self._services.practising.training.answer(card, face, answer)
        self._show(graded)

    def _show(self, graded: Graded) -> None:
        known = graded.grade is not Grade.AGAIN
        lead = self.tr("Right.") if known else self.tr("Not yet.")
        self.verdict.show_notice(Tone.OK if known else Tone.WARN, lead, graded.expected, aloud=True)
        self.verdict.show()
        show_words(self.back_text, graded.back if graded.back != graded.expected else "")
        for part in (self.show_it, self.choices):
            part.hide()
        self.grades.show()
        for grade, button in self.buttons.items():
            button.set_kind("primary" if grade is graded.grade else "secondary")
        self.buttons[graded.grade].setFocus()

    def _graded(self) -> None:
        sender = self.sender()
        if sender is None or not self._due:
            return
        card, face = self._due.pop(0)
        grade = Grade(sender.property("grade"))
        training = self._services.practising.training
        after = training.keep_answer(card, face, grade, self._answer)
        if grade is Grade.AGAIN:
            self._due.append((after, face))
        self._ask()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.title.setText(self.tr("Review"))
        self.home.set_label(self.tr("All scenarios"))
        self.known_title.setText(self.tr("Still known when asked again"))
        self.known.setAccessibleName(self.tr("Still known when asked again"))
        self.known_why.setText(
            self.tr("More per cent: cards come more often, and less is forgotten between.")
        )
        self.line.setPlaceholderText(self.tr("Go on…"))
        self.line.setAccessibleName(self.tr("Your answer"))
        self.choices.setAccessibleName(self.tr("Answers"))
        self.show_it.set_label(self.tr("Show"))
        for grade, text in (
            (Grade.AGAIN, self.tr("Ask me again")),
            (Grade.HARD, self.tr("Hard")),
            (Grade.GOOD, self.tr("Good")),
            (Grade.EASY, self.tr("Easy")),
        ):
            self.buttons[grade].set_label(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._ask()
