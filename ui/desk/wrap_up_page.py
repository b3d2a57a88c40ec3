"""The one screen that ends an interaction; prefilled, so that three keys are enough."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QComboBox,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.guide import Disposition
from agent_assist.domain.view import PromiseView, WrapUpView
from ui.actions import Act, Actions
from ui.desk.parts import AfterPainting, Scroller, show_if, show_words
from ui.desk.promises import PromiseList
from ui.desk.times import moment
from ui.desk.words import disposition_text
from ui.tokens import Tone
from ui.widgets import (
    ActionButton,
    Banner,
    Card,
    Choice,
    Choices,
    Flow,
    SectionTitle,
    Words,
    announce,
)
from ui.widgets.base import is_heard
from ui.widgets.long_text import LONG, LongText

SOLVED = {"yes": True, "no": False, "not asked": None}


class DispositionRow(QWidget):
    """What it was about, and how it ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words()
        self.how = QComboBox()
        self.title.setBuddy(self.how)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.how)
        for it in Disposition:
            self.how.addItem(disposition_text(it), it)

    def show_row(self, title: str, disposition: Disposition) -> None:
        """Show another need."""
        self.title.setText(title)
        self.how.setAccessibleName(title)
        self.how.setCurrentIndex(list(Disposition).index(disposition))

    def value(self) -> Disposition:
        """How it ended."""
        return list(Disposition)[self.how.currentIndex()]

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        for at, it in enumerate(Disposition):
            self.how.setItemText(at, disposition_text(it))


class WrapUpPage(QWidget):
    """A disposition for each need, promises, the summary, and one question.

    Signals:
        finished: the record is to be closed; `values` gives how.
        later: the next customer comes first.
        kept: the `PromiseView` that was kept.
        scored: the scorecard of this interaction is asked for.
    """

    finished = Signal()
    later = Signal()
    kept = Signal(object)
    scored = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._view: WrapUpView | None = None
        self._needs: list[DispositionRow] = []
        self._owed: tuple[PromiseView, ...] = ()
        self._summary: str | None = None
        self._summary_soon = AfterPainting(self._show_summary, self)
        self.title = Words(role="title")
        self.unsaid = Banner()
        self.refusal = Banner()
        self.refusal.hide()
        self.ends = Card()
        self.whole = DispositionRow()
        self.solved_title = SectionTitle()
        self.solved = Choices("")
        self.promises_title = SectionTitle()
        self.promises = Words()
        self.owed = PromiseList()
        self.owed.kept.connect(self.kept)
        self.promise = ActionButton.of(actions, Act.PROMISE)
        self.record = Card()
        self.summary = LongText()
        self.summary.setTabChangesFocus(True)
        self.copy = ActionButton.of(actions, Act.COPY)
        self.finish = ActionButton.of(actions, Act.SAID, "primary")
        self.score = ActionButton(kind="quiet")
        self.score.clicked.connect(self.scored)
        self.score.hide()
        self.wait = ActionButton()
        self.wait.clicked.connect(self.later)
        self._need_rows = QVBoxLayout()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.ends.body.addLayout(self._need_rows)
        for part in (
            self.whole,
            self.solved_title,
            self.solved,
            self.promises_title,
            self.promises,
            self.owed,
        ):
            self.ends.body.addWidget(part)
        add = Flow()
        add.add(self.promise)
        self.ends.body.addWidget(add)
        self.ends.body.addStretch(1)
        self.summary.setMinimumHeight(140)
        self.record.body.addWidget(self.summary, 1)
        copy = Flow()
        copy.add(self.copy)
        copy.add(self.score)
        self.record.body.addWidget(copy)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addWidget(self.unsaid)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(10)
        self._columns.addWidget(self.ends, 1)
        self._columns.addWidget(self.record, 1)
        inner.addLayout(self._columns, 1)
        buttons = Flow(gap=10)
        buttons.add(self.finish)
        buttons.add(self.wait)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(Scroller(content), 1)
        column.addWidget(self.refusal)
        column.addWidget(buttons)

    def tell(self) -> None:
        """Let a screen reader say how everything ended, and what was not said."""
        view = self._view
        if view is not None and is_heard():
            ends = [
                f"{it.title}: {disposition_text(it.disposition or view.disposition)}"
                for it in view.needs
            ]
            unsaid = [] if self.unsaid.isHidden() else [self.unsaid.text()]
            announce(self, ". ".join((self.title.text(), *ends, *unsaid)))

    def set_side(self, side: bool) -> None:
        """One column in the side layout."""
        down = QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if side else QBoxLayout.Direction.LeftToRight)

    def show_wrap_up(
        self, view: WrapUpView, fresh: bool, owed: tuple[PromiseView, ...] = ()
    ) -> None:
        """Show how the interaction ended.

        Args:
            view: What is suggested.
            fresh: It is shown for the first time; else what the rep changed stays.
            owed: What was promised before this interaction.
        """
        self._view = view
        show_if(self.refusal, False)
        while len(self._needs) < len(view.needs):
            row = DispositionRow()
            self._needs.append(row)
            self._need_rows.addWidget(row)
        for at, row in enumerate(self._needs):
            show_if(row, at < len(view.needs))
            if at < len(view.needs) and fresh:
                need = view.needs[at]
                # Nobody said what it was about: a field still needs a name.
                title = need.title or self.tr("What the customer needed")
                row.show_row(title, need.disposition or view.disposition)
        show_if(self.whole, len(view.needs) != 1)
        if fresh:
            self.whole.show_row(self.tr("The conversation as a whole"), view.disposition)
            self._summary = view.summary
            if len(view.summary) < LONG:
                self._show_summary()
            else:
                self.summary.clear()
                self._summary_soon.ask()
            answer = {True: "yes", False: "no", None: "not asked"}[view.solved]
            self.solved.set_current(answer)
        self._owed = owed
        self.owed.show_promises(owed)
        self._show_promises(view)
        show_if(self.unsaid, bool(view.unsaid))
        if view.unsaid:
            lead = self.tr("Had to be said and was not:")
            self.unsaid.show_notice(Tone.WARN, lead, " · ".join(view.unsaid))

    def _show_summary(self) -> None:
        """A long one takes longer to lay out than all the rest; it comes right after that."""
        summary, self._summary = self._summary, None
        if summary is not None:
            self.summary.write(summary)

    def values(self) -> tuple[tuple[Disposition, ...], Disposition, str, bool | None]:
        """Dispositions of the needs and of the whole, the summary, and whether it was solved."""
        self._show_summary()
        needs = self._view.needs if self._view else ()
        each = tuple(row.value() for row in self._needs[: len(needs)])
        whole = each[0] if len(each) == 1 else self.whole.value()
        return each, whole, self.summary.toPlainText(), SOLVED[self.solved.current()]

    def copy_summary(self) -> None:
        """Put the summary on the clipboard."""
        self._show_summary()
        QApplication.clipboard().setText(self.summary.toPlainText())
        announce(self, self.tr("Summary copied"))

    def take_focus(self) -> None:
        """Put the focus on the button that finishes."""
        self.finish.setFocus()

    def show_refusal(self, sentence: str) -> None:
        """Say why the record cannot be closed."""
        self.refusal.show_notice(Tone.WARN, "", sentence, aloud=True)
        self.refusal.show()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.score.set_label(self.tr("Scorecard"))
        self.title.setText(self.tr("Wrap up"))
        self.ends.set_title(self.tr("How it ended"))
        self.solved_title.setText(self.tr("Asked the customer: did that solve it?"))
        self.solved.setAccessibleName(self.tr("Did that solve it?"))
        current = self.solved.current() or "not asked"
        self.solved.set_choices(
            (
                Choice("yes", self.tr("Yes"), Tone.OK),
                Choice("no", self.tr("No"), Tone.WARN),
                Choice("not asked", self.tr("Not asked")),
            ),
            current,
        )
        self.promises_title.setText(self.tr("Promises"))
        self.record.set_title(self.tr("Summary, for the customer’s record"))
        self.summary.setAccessibleName(self.tr("Summary"))
        self.copy.set_label(self.tr("Copy summary"))
        self.finish.set_label(self.tr("Finish"))
        self.wait.set_label(self.tr("Finish later"))
        self.owed.retranslate()
        for row in (*self._needs, self.whole):
            row.retranslate()
        if self._view is not None:
            self.show_wrap_up(self._view, False, self._owed)

    def _show_promises(self, view: WrapUpView) -> None:
        now = datetime.now(UTC)
        by = self.tr("{what}: {who}, by {when}")
        lines = [
            by.format(what=it.what, who=it.who, when=moment(it.due, now)) for it in view.promises
        ]
        show_words(self.promises, "\n".join(lines) or self.tr("Nothing was promised."))
