"""The middle of the desk: what to say, what to find out, the answers, and the one way on."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.guide import StepAction, StepKind
from agent_assist.domain.interaction import Status
from agent_assist.domain.view import CallView, SayView
from ui.actions import Act, Actions
from ui.desk.fields import FieldForm
from ui.desk.hold_bar import PauseBar
from ui.desk.parts import KeptText
from ui.desk.say_head import SayHead
from ui.desk.solutions import SolveArea
from ui.desk.verify import VerifyForm
from ui.i18n import QT_TRANSLATE_NOOP
from ui.theme import theme
from ui.tokens import SAY, Tone
from ui.widgets import ActionButton, AnswerItem, AnswerList, Banner, Card, Flow, SectionTitle, Words
from ui.widgets.say_view import SaySpan, SayText, Span
from ui.widgets.say_view import SayView as SayText_
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words
from ui.words import WRITTEN

SIDE_SAY = 19
LOW_SAY = 22
TIGHT_SAY = 20
INSET = 26
SIDE_INSET = 14
# A name may be of any length; the button may not.
WIDE_LABEL, SIDE_LABEL = 300, 190


class SayCard(Card):
    """Shows one step; what was chosen goes to the desk by signals.

    Signals:
        way: id of the way to take on.
        tried: the outcome of a verification, see `VerifyForm`.
        typed: facts as typed, a dict as an object.
        draft: (name, text) of a half-typed field.
    """

    way = Signal(str)
    typed = Signal(object)
    draft = Signal(str, str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: CallView | None = None
        self._place = ""
        self._side = False
        self._low = False
        self._tight = False
        self._in_order = 0
        self._instead = ""
        self.head = SayHead(actions)
        self.pause = PauseBar()
        self.say = SayText_()
        self.edit = KeptText()
        self.edit.kept.connect(self._keep_edit)
        self.instead = Words(role="mute")
        self.notes = {
            name: Words(role="task" if name == "lookup" else "mute")
            for name in ("lookup", "note", "tips", "do", "dont")
        }
        self.form = FieldForm()
        self.form.typed.connect(self.typed)
        self.form.draft.connect(self.draft)
        self.verify = VerifyForm()
        self.solve = SolveArea()
        self.answers_head = Flow(gap=8)
        self.answers_title = SectionTitle()
        self.answers_hint = QLabel()
        self.answers_hint.setProperty("role", "small")
        self.answers_head.flow.setContentsMargins(0, 6, 0, 0)
        self.answers_head.add(self.answers_title)
        self.answers_head.add(self.answers_hint)
        self.answers = AnswerList()
        self.answers.chosen.connect(self.way)
        self.refusal = Banner()
        self.refusal.hide()
        self.blocked = Banner()
        self.back = ActionButton.of(actions, Act.BACK)
        self.skip = ActionButton.of(actions, Act.SKIP)
        self.said = ActionButton.of(actions, Act.SAID, "primary")
        self.send = ActionButton.of(actions, Act.COPY, "primary")
        self.do_action = {
            StepAction.HOLD: ActionButton.of(actions, Act.HOLD, "primary"),
            StepAction.TRANSFER: ActionButton.of(actions, Act.TRANSFER, "primary"),
            StepAction.PROMISE: ActionButton.of(actions, Act.PROMISE, "primary"),
        }
        self._build()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.timeout.connect(self._show_focus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self.retranslate()

    def _build(self) -> None:
        self.header.addWidget(self.head)
        self.body.setContentsMargins(INSET, 12, INSET, 16)
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.pause)
        column.addWidget(self.say)
        column.addWidget(self.edit)
        column.addWidget(self.instead)
        for note in self.notes.values():
            column.addWidget(note)
        for below in (
            self.verify,
            self.form,
            self.solve,
            self.answers_head,
            self.answers,
        ):
            column.addWidget(below)
        column.addStretch(1)
        self._area = Scroller(content)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.blocked)
        self.body.addLayout(self._ways_row())

    def _ways_row(self) -> QBoxLayout:
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(10)
        left = Flow(gap=10)
        for button in (self.back, self.skip):
            left.add(button)
        self._ways.addWidget(left, 1)
        for button in (*self.do_action.values(), self.send, self.said):
            button.hide()
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return self._ways

    def set_side(self, side: bool) -> None:
        """Smaller letters, and solutions one below the other, in the side layout."""
        self._side = side
        self._size_say()
        self.head.set_side(side)
        self._fit_head()
        # There is little room.
        show_if(self.answers_hint, not side)
        self._fit_ways()
        self.pause.set_side(side)
        self.solve.set_side(side)

    def set_low(self, low: bool) -> None:
        """Smaller letters and gaps in a low window."""
        if low is not self._low:
            self._low = low
            self._size_say()
            self._column.setSpacing(8 if low else 12)

    def set_tight(self, tight: bool) -> None:
        """Smaller letters still, where several solutions stand in a low window."""
        if tight is not self._tight:
            self._tight = tight
            self._size_say()
            self.solve.set_tight(tight)

    def fits(self, width: int) -> bool:
        """Whether the step would need no scrolling in a card of that width, in pixels.

        An offer that is made has one button more; nothing is to move then.
        """
        margins = self.body.contentsMargins()
        room = width - margins.left() - margins.right()
        offers = [it for it in self.solve.columns() if not it.offer.isHidden()]
        spare = offers[0].offer.sizeHint().height() + 6 if offers else 0
        return self._area.height_at(room) + spare <= self._area.height()

    def _size_say(self) -> None:
        low = TIGHT_SAY if self._tight else LOW_SAY if self._low else SAY
        self.say.set_size(SIDE_SAY if self._side else low)
        inset = SIDE_INSET if self._side else INSET
        self.body.setContentsMargins(inset, 12, inset, 12 if self._low else 16)

    def set_instead(self, sentence: str) -> None:
        """What stands here where nothing is to be shown of what to say; empty: nothing does."""
        self._instead = sentence
        self._show_instead()

    def layouts(self) -> tuple[QLayout, ...]:
        """The layouts that hold its parts."""
        return self.body, self._column

    def show_view(self, view: CallView) -> None:
        """Show the step where the course stands."""
        place = f"{view.id}/{view.guide}/{view.step}"
        fresh = place != self._place
        paused = self._view is not None and self._view.status is not view.status
        self._view, self._place = view, place
        if fresh or paused:
            self._area.verticalScrollBar().setValue(0)
        self.pause.show_view(view)
        self._show_say(view, fresh)
        self._show_notes(view)
        self.form.show_fields(place, view.fields)
        self.verify.show_verify(view.verify)
        self.solve.show_solutions(view.solutions, not view.answers)
        self._order_tabs()
        self._show_answers(view)
        show_if(self.blocked, bool(view.blocked) and view.status is Status.ACTIVE)
        if self.blocked.text() != view.blocked:
            self.blocked.show_notice(Tone.NEUTRAL, "", view.blocked)
        show_if(self.refusal, False)
        self._show_ways(view)

    def _order_tabs(self) -> None:
        """Tab goes from what to say to the solutions, one after the other."""
        buttons = self.solve.buttons()
        if len(buttons) != self._in_order:
            self._in_order = len(buttons)
            for before, after in pairwise((self.say, *buttons)):
                QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the ways on below each other when they do not fit side by side."""
        super().resizeEvent(event)
        self._fit_ways()
        self._fit_head()

    def _fit_ways(self) -> None:
        buttons = (*self.do_action.values(), self.send, self.said)
        right = sum(it.sizeHint().width() + 10 for it in buttons if not it.isHidden())
        left = sum(it.sizeHint().width() + 10 for it in (self.back, self.skip))
        margins = self.body.contentsMargins()
        stacked = left + right > self.width() - margins.left() - margins.right()
        up, beside = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        self._ways.setDirection(up if stacked else beside)

    def choose(self, number: int) -> bool:
        """What a digit does here: an answer, an offer, what agrees, or a word of a field."""
        parts = (self.answers, self.solve, self.verify, self.form)
        return any(not it.isHidden() and it.choose(number) for it in parts)

    def _follow_focus(self, former: QWidget | None, now: QWidget | None) -> None:
        # What is done comes into sight; the answers only once the rep moves among them, since
        # what to say stands above them.
        done = (self.form, self.verify, self.solve)
        moved = former is not None and self.answers.isAncestorOf(former)
        if now is not None and (
            any(it.isAncestorOf(now) for it in done) or (moved and self.answers.isAncestorOf(now))
        ):
            self._look.start(0)

    def _show_focus(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self._area.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 12)

    def edited(self) -> str | None:
        """The text as the rep changed it; None when it is as it was shown."""
        if self.edit.isHidden() or self._view is None or self._view.say is None:
            return None
        text = self.edit.toPlainText()
        return text if text != self._view.say.text else None

    def show_refusal(self, sentence: str) -> None:
        """Say why something was not done."""
        self.refusal.show_notice(Tone.WARN, "", sentence, aloud=True)
        self.refusal.show()

    def take_focus(self) -> None:
        """Put the focus where the next key goes."""
        view = self._view
        if view is None:
            return
        if (leads_on := self.pause.primary()) is not None:
            leads_on.setFocus()
        elif view.verify is not None:
            self.verify.take_focus()
        elif self.form.wants() and self.form.take_focus():
            return
        elif (column := self.solve.marked()) is not None and (way := column.next_way()):
            way.setFocus()
        elif self.primary() is not None and not view.answers:
            self.primary_focus()
        elif view.answers:
            self.answers.focus_first()
        else:
            self.back.setFocus()

    def primary(self) -> ActionButton | None:
        """The one thing to do next, when it is a button."""
        buttons = (*self.do_action.values(), self.send, self.said)
        return next((it for it in buttons if not it.isHidden() and it.isEnabled()), None)

    def primary_focus(self) -> None:
        """Put the focus on the one thing to do next."""
        button = self.primary()
        if button is not None:
            button.setFocus()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("Say"))
        self._show_instead()
        self._name_answers()
        self.answers_hint.setText(self.tr("choosing one marks this as said"))
        self.edit.setAccessibleName(self.tr("What to say, to be edited before it is sent"))
        self.skip.set_label(self.tr("Skip…"))
        self.head.retranslate()
        for part in (self.pause, self.verify, self.solve):
            part.retranslate()
        if self._view is not None:
            self._show_notes(self._view)
            self._fit_head()
            self._show_ways(self._view)

    def _show_say(self, view: CallView, fresh: bool) -> None:
        shown = _say_text(view.say)
        changed = shown != self.say.said()
        if changed:
            self.say.show_text(shown)
        written = view.channel in WRITTEN and view.say is not None
        unsent = written and view.say is not None and not view.say.said
        if fresh or changed or not unsent:
            kept = dict(view.drafts).get(_edit_name(view), "") if fresh and unsent else ""
            self._set_editing(bool(kept), kept)
        self.head.show_say(view.say, written)
        self._show_instead()
        self._fit_head()

    def _show_instead(self) -> None:
        view = self._view
        silent = view is not None and view.say is None
        looks_up = view is not None and silent and bool(view.lookup)
        show_words(self.instead, self._instead if silent else "")
        self._name_title(self.tr("Look up") if looks_up else self.tr("Say"))
        show_if(self.title, looks_up or not silent)

    def _name_title(self, title: str) -> None:
        if title != self.title.accessibleName():
            self.title.setText(title)

    def _fit_head(self) -> None:
        self.head.fit(self.width() - self.title.sizeHint().width() - 2 * INSET - 12)

    def _show_notes(self, view: CallView) -> None:
        show_words(self.notes["lookup"], view.lookup)
        show_words(self.notes["note"], view.note)
        show_words(self.notes["tips"], "\n".join(view.tips))
        for name, mark, lines in (
            ("do", QT_TRANSLATE_NOOP("SayCard", "Do: {text}"), view.do),
            ("dont", QT_TRANSLATE_NOOP("SayCard", "Don’t: {text}"), view.dont),
        ):
            shown = self.tr(mark) if lines else ""
            show_words(self.notes[name], "\n".join(shown.format(text=it) for it in lines))
        # Labels get no focus: what to say tells of them.
        self.say.setAccessibleDescription(
            " ".join(it.text() for it in self.notes.values() if it.text())
        )

    def _show_answers(self, view: CallView) -> None:
        items = tuple(AnswerItem(it.way, it.text) for it in view.answers)
        if items != self.answers.answers():
            self.answers.set_answers(items)
        show_if(self.answers, bool(items))
        show_if(self.answers_head, bool(items))
        self._name_answers()

    def _name_answers(self) -> None:
        looking = self._view is not None and self._view.kind is StepKind.LOOKUP
        says = self._view is not None and self._view.say is not None
        title = self.tr("What you find there") if looking else self.tr("Customer answers")
        if self.answers_title.text() != title:
            self.answers_title.setText(title)
        show_if(self.answers_hint, says and not self._side)

    def _show_ways(self, view: CallView) -> None:
        active = view.status is Status.ACTIVE
        unsent = view.say is not None and not view.say.said
        to_send = active and unsent and view.channel in WRITTEN
        action = view.action if active else None
        for it, button in self.do_action.items():
            show_if(button, it is action)
        show_if(self.send, to_send and action is None)
        if to_send:
            self._label_send(view.customer.name)
        self._show_said(view, to_send)

    def _label_send(self, name: str) -> None:
        copy = self.tr("Copy for {name}").format(name=name) if name else self.tr("Copy")
        room = theme().px(SIDE_LABEL if self._side else WIDE_LABEL)
        shown = self.send.fontMetrics().elidedText(copy, Qt.TextElideMode.ElideRight, room)
        self.send.set_label(shown)
        self.send.setAccessibleName(copy)

    def _show_said(self, view: CallView, to_send: bool) -> None:
        capturing = bool(view.fields) and self.form.wants()
        ending = view.kind is StepKind.END and not view.interrupted and not view.next_way
        solving = self.solve.marked() is not None
        leads_on = view.status is Status.ACTIVE and (bool(view.next_way) or capturing or ending)
        show_if(self.said, leads_on and view.verify is None and not to_send and not solving)
        said = view.say is not None and view.say.said
        aside = view.action is not None or view.topics or self.pause.primary() is not None
        self.said.set_kind("secondary" if aside else "primary")
        if capturing:
            label = self.tr("Keep and go on")
        elif view.topics and (said or view.say is None):
            label = self.tr("Go on without a topic")
        elif view.topics:
            label = self.tr("Said")
        elif ending:
            label = self.tr("Said — wrap up")
        elif view.channel in WRITTEN or said:
            label = self.tr("Next")
        else:
            label = self.tr("Said — next")
        if self.said.text() != label:
            self.said.set_label(label)
        self._fit_ways()

    def toggle_edit(self) -> None:
        """Change the wording before it is sent, or leave it as it was."""
        view = self._view
        if self.head.edit.isHidden() or view is None or view.say is None:
            return
        if self.edit.isHidden():
            self._set_editing(True)
            self.edit.setFocus()
        else:
            self._set_editing(False)
            self.forget_edit()
            self.take_focus()

    def forget_edit(self) -> None:
        """It was sent, or another wording was chosen: nothing waits any more."""
        self._keep_edit("")

    def _keep_edit(self, text: str) -> None:
        """What was changed waits, too, while another conversation is in front."""
        view = self._view
        if view is not None and view.say is not None:
            kept = "" if text == view.say.text else text
            if kept != dict(view.drafts).get(_edit_name(view), ""):
                self.draft.emit(_edit_name(view), kept)

    def _set_editing(self, on: bool, text: str = "") -> None:
        if on and self._view is not None and self._view.say is not None:
            self.edit.replace(text or self._view.say.text)
            self.edit.setMinimumHeight(max(self.say.height(), 96))
        elif not self.edit.isHidden():
            self.edit.replace("")  # it is done with: nothing of it is to be kept any more
        show_if(self.edit, on)
        has_text = self._view is not None and self._view.say is not None
        show_if(self.say, not on and has_text)


def _edit_name(view: CallView) -> str:
    """The name under which a changed wording is kept until it is sent."""
    return f"edit {view.guide}/{view.step}"


def _say_text(say: SayView | None) -> SayText:
    if say is None:
        return SayText()
    spans = tuple(SaySpan(it.text, _span(it.variable, it.missing)) for it in say.parts)
    cues = tuple(it.strip() for it in say.cue.split("·") if it.strip())
    return SayText(spans, cues)


def _span(variable: str, missing: bool) -> Span:
    if missing:
        return Span.GAP
    return Span.FILLED if variable else Span.TEXT
