"""Who the customer is, what is known, the mood, and the notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from agent_assist.domain.guide import Mood
from agent_assist.domain.view import CallView, CustomerView, FactView, NeedView
from ui.actions import Act, Actions, action_text, key_text
from ui.desk.parts import AIR as PAIR_AIR
from ui.desk.parts import KeptText, PairButton
from ui.desk.promises import PromiseList
from ui.tokens import Tone
from ui.widgets import (
    ActionButton,
    Card,
    Choice,
    Choices,
    KeyHint,
    Pill,
    SectionTitle,
    Words,
)
from ui.widgets.card import PADDING
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words
from ui.words import disposition_text, mood_text

MOOD_TONES = {Mood.CALM: Tone.OK, Mood.WORRIED: Tone.WARN, Mood.UPSET: Tone.BAD}
HANGS = 6
"""Pixels by which a button without a frame stands out: its text is in line with the rest."""
AROUND_PILL = 43
"""Pixels of the card beside it: margins, and some air."""


class CustomerCard(Card):
    """The left panel.

    Signals:
        correct: a `FactView` whose value is to be changed.
        mood: a `Mood`.
        need: index of the need to work on.
        note: the notes as they read now.
        kept: the `PromiseView` that was kept.
        known: it is a customer we know; the rep wants to find them.
    """

    correct = Signal(object)
    mood = Signal(object)
    need = Signal(int)
    note = Signal(str)
    kept = Signal(object)
    known = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._interaction = ""
        self._customer = CustomerView()
        self._facts: list[PairButton] = []
        self._shown_facts: tuple[FactView, ...] = ()
        self._shown_needs: tuple[NeedView, ...] = ()
        self.name = Words(role="name")
        self.verified = Pill()
        self.how = Words(role="small")
        self.how.hide()
        self.contacts = Words(role="mute")
        self.history = Words(role="small")
        self.who = ActionButton(key=key_text(Act.KNOWN), kind="quiet")
        self.who.clicked.connect(self._find)
        self.promises = PromiseList()
        self.promises.kept.connect(self.kept)
        self.facts_title = SectionTitle()
        self._fact_rows = QVBoxLayout()
        self._fact_rows.setSpacing(2)
        self._fact_rows.setContentsMargins(HANGS - PAIR_AIR, 0, 0, 0)
        self.needs_title = SectionTitle()
        self.needs = Choices("")
        self.needs.chosen.connect(self._choose_need)
        self.mood_title = SectionTitle()
        self.upset = ActionButton.of(actions, Act.UPSET, "quiet")
        # What stands below stays where it is while the button is away.
        keeps_place = self.upset.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.upset.setSizePolicy(keeps_place)
        self.moods = Choices("")
        self.moods.chosen.connect(self._choose_mood)
        self.notes_title = SectionTitle()
        self.notes = KeptText()
        self.notes.setMinimumHeight(64)
        self.notes.kept.connect(self.note)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(_block(self.name, self.verified, self.how, self.contacts, self.history))
        column.addWidget(self.who, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(_block(self.promises, self.facts_title))
        column.addLayout(self._fact_rows)
        mood = QWidget()
        line = QHBoxLayout(mood)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.mood_title)
        line.addStretch(1)
        line.addWidget(self.upset)
        column.addLayout(_block(self.needs_title, self.needs, mood, self.moods))
        column.addStretch(1)
        self.header.setContentsMargins(HANGS, 0, 0, 0)
        self.body.setContentsMargins(PADDING - HANGS, 12, PADDING, PADDING)
        self.body.addWidget(Scroller(content))
        line = QHBoxLayout()
        line.setContentsMargins(HANGS, 0, 0, 0)
        line.addWidget(self.notes_title)
        line.addStretch(1)
        line.addWidget(KeyHint("Alt+N"))
        self.body.addLayout(line)
        self.body.addLayout(_block(self.notes), 1)

    def layouts(self) -> tuple[QLayout, ...]:
        """The layouts that hold its parts."""
        return self.body, self._column

    def show_view(self, view: CallView) -> None:
        """Show the customer of the interaction."""
        self._show_customer(view.customer)
        self.promises.show_promises(view.customer.promises + view.promises)
        self._show_facts(view.facts)
        self._show_needs(view.needs)
        self.moods.set_current(view.mood.value)
        show_if(self.upset, not view.interrupted)
        if view.id != self._interaction:
            self._interaction = view.id
            self.notes.replace(view.notes)
        else:
            self.notes.show_text(view.notes)

    def keep(self) -> None:
        """Keep the notes now, before the interaction is left."""
        self.notes.keep()

    def focus_notes(self) -> None:
        """Put the focus into the notes."""
        self.notes.setFocus()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.set_title(self.tr("Customer"))
        self.facts_title.setText(self.tr("Facts so far"))
        self.needs_title.setText(self.tr("Needs"))
        self.mood_title.setText(self.tr("Mood"))
        self.upset.set_label(self.tr("Calm first"))
        self.upset.setAccessibleName(action_text(Act.UPSET))
        self.notes_title.setText(self.tr("Notes"))
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setPlaceholderText(self.tr("What matters later…"))
        self.needs.setAccessibleName(self.tr("Needs"))
        self.moods.setAccessibleName(self.tr("Mood"))
        current = self.moods.current()
        self.moods.set_choices(
            tuple(Choice(it.value, mood_text(it), MOOD_TONES[it]) for it in Mood), current
        )
        self._shown_needs = ()
        self.who.set_label(self.tr("A known customer?"))
        self.promises.retranslate()

    def _show_customer(self, customer: CustomerView) -> None:
        show_words(self.name, customer.name or self.tr("Not known yet"))
        self._customer = customer
        if customer.verified_by:
            self._show_verified()
        elif customer.needs_verifying:
            self._show_state(self.tr("not verified yet"), Tone.WARN)
        if not customer.verified_by:
            show_words(self.how, "")
        show_if(self.verified, bool(customer.verified_by) or customer.needs_verifying)
        show_words(self.contacts, customer.contacts)
        show_if(self.who, not customer.contacts and not customer.verified_by)
        show_words(self.history, "\n".join(customer.history))

    def _show_verified(self) -> None:
        how = self._customer.verified_by
        text = self.tr("verified by {how}").format(how=how)
        # A pill never wraps; in a narrow card the rest stands below it.
        fits = self.verified.width_with(text) < self.width() - AROUND_PILL
        self._show_state(text if fits else self.tr("verified"), Tone.OK)
        show_words(self.how, "" if fits else how)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how the customer was verified in one line or in two."""
        super().resizeEvent(event)
        if self._customer.verified_by:
            self._show_verified()

    def _show_state(self, text: str, tone: Tone) -> None:
        if self.verified.text() != text:
            self.verified.show_state(text, tone)

    def _show_facts(self, facts: tuple[FactView, ...]) -> None:
        show_if(self.facts_title, bool(facts))
        if facts == self._shown_facts:
            return
        self._shown_facts = facts
        while len(self._facts) < len(facts):
            row = PairButton()
            row.clicked.connect(self._choose_fact)
            self._facts.append(row)
            self._fact_rows.addWidget(row)
        names = tuple(fact.label for fact in facts)
        for at, row in enumerate(self._facts):
            show_if(row, at < len(facts))
            if at < len(facts):
                fact = facts[at]
                value = self.tr("hidden until verified") if fact.hidden else fact.value
                row.show_pair(fact.label, value, names)
                row.setEnabled(not fact.hidden)
                row.setAccessibleDescription(self.tr("Press to correct it"))

    def _show_needs(self, needs: tuple[NeedView, ...]) -> None:
        show_if(self.needs_title, len(needs) > 1)
        show_if(self.needs, len(needs) > 1)
        if needs == self._shown_needs or len(needs) < 2:
            return
        self._shown_needs = needs
        choices = tuple(Choice(str(at), self._need_text(it)) for at, it in enumerate(needs))
        current = next((str(at) for at, it in enumerate(needs) if it.current), "")
        self.needs.set_choices(choices, current)

    def _need_text(self, need: NeedView) -> str:
        if need.disposition is None:
            return need.title
        return f"{need.title} · {disposition_text(need.disposition)}"

    def _find(self) -> None:
        self.known.emit()

    def _choose_fact(self) -> None:
        sender = self.sender()
        if isinstance(sender, PairButton) and sender in self._facts:
            self.correct.emit(self._shown_facts[self._facts.index(sender)])

    def _choose_need(self, at: str) -> None:
        self.need.emit(int(at))

    def _choose_mood(self, mood: str) -> None:
        self.mood.emit(Mood(mood))


def _block(*parts: QWidget) -> QVBoxLayout:
    """Parts below each other, in line with the texts of buttons that have no frame."""
    column = QVBoxLayout()
    column.setContentsMargins(HANGS, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    return column
