"""The one screen that ends an interaction; prefilled, so that three keys are enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.guide import Disposition, weightiest
from agent_assist.domain.interaction import (
    WRAP_UP_NEED,
    WRAP_UP_SOLVED,
    WRAP_UP_SUMMARY,
    WRAP_UP_WHOLE,
)
from agent_assist.domain.view import CallView, WrapUpView
from ui.actions import Act, Actions
from ui.desk.disposition_row import ENDS, DispositionRow
from ui.desk.hold_bar import PauseBar
from ui.desk.promises import PromiseList
from ui.times import moment
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
from ui.widgets.after_painting import AfterPainting
from ui.widgets.base import is_heard
from ui.widgets.long_text import LONG, LongText
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words

SOLVED = {"yes": True, "no": False, "not asked": None}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WrapUpPage(QWidget):
    """A disposition for each need, promises, the summary, and one question.

    Signals:
        finished: the record is to be closed; `values` gives how.
        ended: the rep said how something ended; the summary is to say so, see `write_summary`.
        kept: the `PromiseView` that was kept.
        scored: the scorecard of this interaction is asked for.
    """

    finished = Signal()
    ended = Signal()
    kept = Signal(object)
    scored = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._view: WrapUpView | None = None
        self._needs: list[DispositionRow] = []
        self._summary: str | None = None
        self._customer = ""
        self._summary_soon = AfterPainting(self._show_summary, self)
        self.title = Words(role="title")
        self.unsaid = Banner()
        self.unwritten = Banner()
        self.pause = PauseBar()
        self.refusal = Banner()
        self.refusal.hide()
        self.ends = Card()
        self.whole = DispositionRow()
        self.whole.chosen.connect(self._see_what_is_open)
        self.solved_title = SectionTitle()
        self.solved = Choices("")
        self.solved.chosen.connect(self._take_answer)
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
        self.back = ActionButton.of(actions, Act.BACK)
        self.wait = ActionButton.of(actions, Act.FINISH_LATER)
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
        inner.addWidget(self.pause)
        inner.addWidget(self.unsaid)
        inner.addWidget(self.unwritten)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(10)
        self._columns.addWidget(self.ends, 1)
        self._columns.addWidget(self.record, 1)
        inner.addLayout(self._columns, 1)
        buttons = Flow(gap=10)
        buttons.add(self.finish)
        buttons.add(self.wait)
        buttons.add(self.back)
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
            rows = [row for row in (*self._needs, self.whole) if not row.isHidden()]
            ends = [
                f"{it.title.text()}: {it.how.currentText() or it.how.placeholderText()}"
                for it in rows
            ]
            unsaid = [] if self.unsaid.isHidden() else [self.unsaid.text()]
            announce(self, ". ".join((self.title.text(), *ends, *unsaid)))

    def set_side(self, side: bool) -> None:
        """One column in the side layout."""
        down = QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if side else QBoxLayout.Direction.LeftToRight)

    def show_wrap_up(self, view: WrapUpView, fresh: bool, call: CallView | None = None) -> None:
        """Show how the interaction ended.

        Args:
            view: What is suggested.
            fresh: It is shown for the first time; else what the rep changed stays, and what is
                open follows what happened since.
            call: The interaction: what was promised before it, and whether it is still open if
                the other side of a transfer picked up. None for the same as before.
        """
        self._view = view
        show_if(self.refusal, False)
        while len(self._needs) < len(view.needs):
            row = DispositionRow()
            row.chosen.connect(self._end_chosen)
            self._needs.append(row)
            self._need_rows.addWidget(row)
        for at, row in enumerate(self._needs):
            show_if(row, at < len(view.needs))
            if at < len(view.needs) and fresh:
                need = view.needs[at]
                # Nobody said what it was about: a field still needs a name.
                title = need.title or self.tr("What the customer needed")
                row.show_row(title, need.disposition)
            elif at < len(view.needs) and row.value() is None:
                row.suggest(view.needs[at].disposition)
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
        if call is not None:
            self._customer = call.customer.name
            self._show_title()
            self.owed.show_promises(call.customer.promises)
            self.pause.show_view(replace(call, interrupted=""))
        self._show_promises(view)
        self._tell_unwritten()
        self._show_keys()
        show_if(self.unsaid, bool(view.unsaid))
        if view.unsaid:
            lead = self.tr("Had to be said and was not:")
            self.unsaid.show_notice(Tone.WARN, lead, " · ".join(view.unsaid))

    def _show_title(self) -> None:
        """With several conversations open, it matters whose record this is."""
        show_words(self.title, " · ".join(filter(None, (self.tr("Wrap up"), self._customer))))

    def _show_summary(self) -> None:
        """A long one takes longer to lay out than all the rest; it comes right after that."""
        summary, self._summary = self._summary, None
        if summary is not None:
            self.summary.write(summary)
            rewritten = self._view is not None and self._view.rewritten
            self.summary.document().setModified(rewritten)

    def write_summary(self, summary: str) -> None:
        """Another summary of what happened; what the rep wrote into it stays."""
        if not self.summary.document().isModified():
            self._summary = summary
            self._show_summary()

    def dispositions(self) -> tuple[Disposition | None, ...]:
        """How each need ended; None for what is open."""
        return tuple(row.value() for row in self._rows())

    def values(self) -> tuple[tuple[Disposition, ...], Disposition, str, bool | None] | None:
        """Dispositions of the needs and of the whole, the summary, and whether it was solved.

        None when it is open how something ended; the page says so, and what.
        """
        self._show_summary()
        each = tuple(end for end in self.dispositions() if end is not None)
        whole = each[0] if len(self._rows()) == 1 and each else self.whole.value()
        if whole is None or len(each) < len(self._rows()):
            self._ask_for_what_is_open()
            return None
        return each, whole, self.summary.toPlainText(), SOLVED[self.solved.current()]

    def drafts(self) -> dict[str, str]:
        """What the rep has said and written so far, by the names under which it is kept."""
        self._show_summary()
        rows = {WRAP_UP_NEED.format(index=at): it for at, it in enumerate(self._rows())}
        if not self.whole.isHidden():
            rows[WRAP_UP_WHOLE] = self.whole
        told = {name: it.value() for name, it in rows.items() if it.touched}
        kept = {name: it.value for name, it in told.items() if it is not None}
        view = self._view
        if view is not None and SOLVED.get(self.solved.current()) is not view.solved:
            kept[WRAP_UP_SOLVED] = self.solved.current()
        if self.summary.document().isModified():
            kept[WRAP_UP_SUMMARY] = self.summary.toPlainText()
        return kept

    def choose(self, number: int) -> None:
        """Say by digit how it ended where the focus is, or where that is open."""
        rows = [row for row in (*self._rows(), self.whole) if not row.isHidden()]
        row = next((it for it in rows if it.how.hasFocus()), self._open_row())
        if row is not None and number <= len(ENDS):
            row.choose(number)
            self.take_focus()

    def copy_summary(self) -> None:
        """Put the summary on the clipboard."""
        self._show_summary()
        QApplication.clipboard().setText(self.summary.toPlainText())
        announce(self, self.tr("Summary copied"))

    def take_focus(self) -> None:
        """Put the focus on what has to be answered first, else on the button that finishes."""
        row = self._open_row()
        if not self.pause.yes_button.isHidden():
            self.pause.yes_button.setFocus()
        else:
            (row.how if row is not None else self.finish).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to what is open, then to the button that finishes."""
        if event.key() in _ENTER:
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def show_refusal(self, sentence: str) -> None:
        """Say why the record cannot be closed."""
        self.refusal.show_notice(Tone.WARN, "", sentence, aloud=True)
        self.refusal.show()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.score.set_label(self.tr("Scorecard"))
        self._show_title()
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
        self.owed.retranslate()
        self.pause.retranslate()
        for row in (*self._needs, self.whole):
            row.retranslate()
        if self._view is not None:
            self.show_wrap_up(self._view, False)

    def _rows(self) -> list[DispositionRow]:
        return self._needs[: len(self._view.needs) if self._view else 0]

    def _open_row(self) -> DispositionRow | None:
        rows = [row for row in (*self._rows(), self.whole) if not row.isHidden()]
        return next((row for row in rows if row.value() is None), None)

    def _ask_for_what_is_open(self) -> None:
        row = self._open_row()
        if row is not None:
            row.tell_missing(True)
            row.how.setFocus()
            told = self.tr("Say how it ended before you finish: {title}.")
            self.show_refusal(told.format(title=row.title.text()))

    def _see_what_is_open(self) -> None:
        show_if(self.refusal, False)
        self._show_keys()

    def _show_keys(self) -> None:
        """The digits stand once, where they choose."""
        open_row = self._open_row()
        for row in (*self._needs, self.whole):
            row.show_keys(row is open_row)

    def _tell_unwritten(self) -> None:
        """What is owed has to be written down with its time, or it is forgotten."""
        promised = Disposition.PROMISED in self.dispositions()
        lacking = promised and self._view is not None and not self._view.promises
        show_if(self.unwritten, lacking)
        if lacking:
            lead = self.tr("No promise is written down:")
            text = self.tr("Note what the customer was promised, and by when.")
            self.unwritten.show_notice(Tone.WARN, lead, text)

    def _end_chosen(self) -> None:
        self._see_what_is_open()
        self._tell_unwritten()
        self.whole.suggest(weightiest(self.dispositions()))
        self._show_keys()
        self.ended.emit()

    def _take_answer(self, answer: str) -> None:
        """What the customer said settles what nobody else did."""
        for row in self._rows():
            if answer == "yes" and row.value() is None:
                row.suggest(Disposition.RESOLVED)
            elif answer == "no" and row.value() is Disposition.RESOLVED:
                row.suggest(None)
        self._end_chosen()

    def _show_promises(self, view: WrapUpView) -> None:
        now = datetime.now(UTC)
        by = self.tr("{what}: {who}, by {when}")
        lines = [
            by.format(what=it.what, who=it.who, when=moment(it.due, now)) for it in view.promises
        ]
        show_words(self.promises, "\n".join(lines) or self.tr("Nothing was promised."))
