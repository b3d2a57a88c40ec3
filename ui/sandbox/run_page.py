"""One run: the conversation with the simulated customer beside the real desk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from agent_assist.domain.practice import Done
from ui.actions import Act, Actions, key_text
from ui.desk.desk import Desk
from ui.i18n import in_language, in_script
from ui.sandbox.aloud import tickable
from ui.sandbox.conversation import Bubble, Conversation
from ui.sandbox.dots import Dots
from ui.sandbox.lines import bubbles_of, remarks_of
from ui.sandbox.patience import MoodBar
from ui.sandbox.run_bar import RunBar
from ui.sandbox.ticking import Ticking
from ui.sandbox.unclear import UnclearLine
from ui.sandbox.words import difficulty_text, instead_text, level_text
from ui.theme import theme
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Card, SectionTitle, announce
from ui.widgets.card import PADDING
from ui.widgets.showing import show_if

if TYPE_CHECKING:
    from agent_assist.domain.content import Content
    from agent_assist.domain.training import Scorecard
    from agent_assist.practising import PracticeDesk
    from ui.services import Services

TICK_MS = 1000
TALK_WIDTH = 360
"""Pixels for the conversation beside the desk's wide layout."""
DESK_WIDTH = 1040
"""Pixels that the desk's wide layout needs in every language; else it takes its side layout."""
SIDE_WIDTH = 440
"""Pixels for the desk's side layout."""
ONE_ROW = 520
"""From this width on, what is typed and "said aloud" stand side by side."""
LEAST_TALK = 180
"""Pixels of conversation that must stay in sight before anything less important is shown."""


class RunPage(QWidget):
    """What is said on the left, the desk on the right; SANDBOX is said at all times.

    Signals:
        over: the conversation has ended, or the trainee ended it; the run is to be scored.
        restarted: the same scenario again, from its beginning.
    """

    over = Signal()
    restarted = Signal()

    def __init__(
        self, actions: Actions, services: Services, run: PracticeDesk, content: Content
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.run = run
        self.practice = run.practice
        self._actions = actions
        self._content = content
        self.ticking = Ticking(self)
        self.ticking.closed.connect(self.take_focus)
        self._language = services.language
        self._words = dict(tickable(run.practice.scenario, content, services.language))
        self._bar = RunBar()
        self._bar.end.clicked.connect(self.over)
        self._bar.pause.clicked.connect(self.toggle_pause)
        self._bar.hint.clicked.connect(self.hint)
        self._bar.restart.clicked.connect(self.restarted)
        self.talk = Conversation()
        self.mood = MoodBar()
        self.line = QLineEdit()
        self.line.returnPressed.connect(self._say)
        self.line.installEventFilter(self)
        self.aloud = ActionButton(key="Space")
        self.aloud.clicked.connect(self.open_aloud)
        self.unclear = UnclearLine()
        self.unclear.meant.connect(self._meant_move)
        self.unclear.asked.connect(self._meant_other)
        self.hinted = Banner(Tone.ACCENT)
        self.paused = Banner(Tone.WARN)
        self.going_title = SectionTitle()
        self.going = Dots()
        self.ended = Banner(Tone.OK)
        self.see = ActionButton(key="Return", kind="primary")
        self.see.clicked.connect(self.over)
        self.desk = Desk(actions, run.calls, run.find, services.actor.name, run.languages)
        self.desk.set_rep(services.actor.name, services.actor.gender)
        self.desk.session.left.connect(self._desk_left)
        self._build()
        self.practice.changed = self._changed
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.retranslate()

    def _build(self) -> None:
        self.card = Card()
        self.card.header.addWidget(self.mood)
        self.card.body.addWidget(self.talk, 1)
        self._notices = (self.hinted, self.unclear, self.paused, self.ended, self.see)
        for part in self._notices:
            part.hide()
            self.card.body.addWidget(part)
        self._saying = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._saying.setSpacing(8)
        self._saying.addWidget(self.line, 1)
        self._saying.addWidget(self.aloud, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.body.addLayout(self._saying)
        self.card.body.addWidget(self.going_title)
        self.card.body.addWidget(self.going)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(14, 0, 0, 12)
        column.addWidget(self.card)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._left)
        self._split.addWidget(self.desk)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._left.setMinimumWidth(280)
        self.desk.setMinimumWidth(400)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._bar)
        rows.addWidget(self._split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the desk takes its side layout."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share()
        self._fit()

    def _share(self) -> None:
        talk = theme().px(TALK_WIDTH)
        side = self.width() - talk < theme().px(DESK_WIDTH)
        if side != self.desk.side:
            self.desk.set_side(side)
        desk = theme().px(SIDE_WIDTH) if side else self.width() - talk
        self._split.setSizes([self.width() - desk, desk])

    def _fit(self) -> None:
        """The conversation comes first; how it is going is shown where there is room for both."""
        wide = self._left.width() >= theme().px(ONE_ROW)
        across, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._saying.setDirection(across if wide else below)
        self.going.set_columns(2 if wide else 1)
        taken = self.mood.sizeHint().height() + self.line.sizeHint().height() + 80
        taken += 0 if wide else self.aloud.sizeHint().height() + 8
        for part in self._notices:
            if not part.isHidden():
                wraps = part.hasHeightForWidth()
                width = self.card.width() - 2 * PADDING
                taken += part.heightForWidth(width) if wraps else part.sizeHint().height()
                taken += 8
        room = self._split.height() - taken - theme().px(LEAST_TALK)
        shown = self.practice.remarks_now and self.going.sizeHint().height() <= room
        show_if(self.going, shown)
        show_if(self.going_title, shown)

    # --- from the room ----------------------------------------------------------------------

    def begin(self) -> None:
        """The phone rings: take the call on the desk, and go."""
        scenario = self.practice.scenario
        self.desk.session.take_call(scenario.channel, scenario.direction, self.practice.language)
        self._clock.start()
        self._show()
        self.line.setFocus()

    def perform(self, act: Act) -> None:
        """Practice's own keys; all others are the desk's."""
        match act:
            case Act.HINT:
                self.hint()
            case Act.PAUSE_PRACTICE:
                self.toggle_pause()
            case Act.SAY_LINE:
                self.line.setFocus()
                self.line.selectAll()
            case Act.RESTART_PRACTICE:
                self.restarted.emit()
            case Act.END_PRACTICE:
                self.over.emit()
            case Act.TO_CALL if self.ticking.panel is not None:
                self.ticking.close()
            case _:
                self._go_on()
                self.desk.perform(act)

    def freeze(self) -> None:
        """A real call comes first: time stands still here."""
        if not self.practice.clock.paused:
            self.toggle_pause()

    def enter(self) -> None:
        """In front again; it stays paused until the trainee goes on."""
        self.desk.enter()
        if self.practice.clock.paused:
            self._show_paused()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where the next line is typed, or to the end's button."""
        (self.see if self.line.isHidden() else self.line).setFocus()

    def toggle_pause(self) -> None:
        """Stop the clock, or go on."""
        if self.practice.over:
            return
        clock = self.practice.clock
        (clock.go_on if clock.paused else clock.pause)()
        self._show_paused()
        self.take_focus()

    def _go_on(self) -> None:
        if self.practice.clock.paused:
            self.toggle_pause()

    def _show_paused(self) -> None:
        paused = self.practice.clock.paused
        self.desk.stand_still(paused)
        self.desk.setEnabled(not paused)
        self._bar.show_paused(paused)
        if paused:
            lead = self.tr("Paused: time stands still.")
            text = self.tr("Type a line, or press Alt+P, to go on.")
            self.paused.show_notice(Tone.WARN, lead, text, aloud=True)
        show_if(self.paused, paused)
        self._fit()

    def told(self) -> tuple[Bubble, ...]:
        """The whole conversation with its remarks, whatever the level."""
        return self._bubbles(self.practice.scorecard())

    def _bubbles(self, card: Scorecard | None) -> tuple[Bubble, ...]:
        spoken = self.practice.language
        remarks = remarks_of(card, self._language, spoken)
        return bubbles_of(self.practice.rehearsal.turns, remarks, self._words, spoken)

    def hint(self) -> None:
        """What a good rep would say next; it costs points."""
        if self.practice.over:
            return
        self._go_on()
        said = in_script(self.practice.hint(), self.practice.language)
        text = said or self.tr("Nothing is left to say but goodbye.")
        self.hinted.show_notice(Tone.ACCENT, self.tr("For example:"), text, aloud=True)
        self.hinted.show()
        self._show()

    def stop(self) -> None:
        """Nothing ticks any more."""
        self._clock.stop()
        self.practice.changed = _nothing
        self.run.close()

    # --- what the trainee says --------------------------------------------------------------

    def _say(self) -> None:
        text = self.line.text().strip()
        if not text or self.practice.over:
            return
        self._go_on()
        self.line.clear()
        self.hinted.hide()
        self.practice.say(text)

    def open_aloud(self) -> None:
        """Tick what was said aloud."""
        if not self.practice.over:
            self._go_on()
            self.ticking.ask(self._words.items(), self.aloud, self._said_aloud)

    def _said_aloud(self, done: tuple[Done, ...]) -> None:
        self.hinted.hide()
        self.practice.aloud(done)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space in the empty line: it was said aloud."""
        if (
            watched is self.line
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and not self.line.text()
        ):
            self.open_aloud()
            return True
        return super().eventFilter(watched, event)

    # --- what is shown ----------------------------------------------------------------------

    def _changed(self) -> None:
        before = len(self.talk.bubbles())
        self._show()
        fresh = self.talk.bubbles()[before:]
        heard = " ".join(it.text for it in fresh if not it.mine)
        if heard:
            announce(self.talk, heard)

    def _tick(self) -> None:
        self.practice.wait()

    def _desk_left(self, _: object) -> None:
        if self._clock.isActive():
            self.over.emit()

    def _show(self) -> None:
        rehearsal = self.practice.rehearsal
        card = self.practice.scorecard() if self.practice.remarks_now else None
        self.talk.show_bubbles(self._bubbles(card))
        self.mood.show_mood(rehearsal.anger)
        self._bar.show_patience(rehearsal.patience)
        if card is not None:
            self.going.show_card(card)
        self._show_unclear()
        self._show_end()
        self._fit()

    def _show_unclear(self) -> None:
        turn = self.practice.not_understood
        show_if(self.unclear, turn is not None)
        if turn is not None:
            self.unclear.offer(move for move in turn.nearest if self._of(move))

    def _of(self, move: str) -> list[tuple[Done, str]]:
        return [it for it in self._words.items() if it[0].move.value == move]

    def _meant_move(self, move: str) -> None:
        fitting = self._of(move)
        if len(fitting) == 1:
            self.practice.meant((fitting[0][0],))
            self.take_focus()
        else:
            self._ask_meant(fitting)

    def _meant_other(self) -> None:
        self._ask_meant(self._words.items())

    def _ask_meant(self, choices: Iterable[tuple[Done, str]]) -> None:
        title = self.tr("What did you mean?")
        self.ticking.ask(choices, self.aloud, self.practice.meant, title)

    def _show_end(self) -> None:
        outcome = self.practice.rehearsal.outcome
        show_if(self.ended, outcome is not None)
        show_if(self.see, outcome is not None)
        for part in (self.line, self.aloud):
            show_if(part, outcome is None)
        if outcome is not None:
            lead = self.tr("A good end.") if outcome.good else self.tr("It did not end well.")
            self.ended.show_notice(
                Tone.OK if outcome.good else Tone.BAD, lead, in_script(outcome.text, self._language)
            )
            self.hinted.hide()
            self.see.setFocus()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        scenario = self.practice.scenario
        self._bar.show_scenario(
            in_language(scenario.title, self._language),
            difficulty_text(scenario.difficulty.value),
            level_text(self.practice.level),
        )
        self.card.set_title(self.tr("Call"))
        self.line.setPlaceholderText(self.tr("Type what you would say…"))
        self.line.setToolTip(key_text(Act.SAY_LINE))
        self.line.setAccessibleName(self.tr("What you say"))
        self.aloud.set_label(self.tr("I said it aloud"))
        self.see.set_label(self.tr("See how it went"))
        self.going_title.setText(self.tr("How it is going"))
        self.desk.call.say.set_instead(instead_text(self.practice.level))
        self.talk.setAccessibleName(self.tr("Conversation"))
        self.talk.set_placeholder(
            self.tr(
                "You begin: greet the customer. Type a line, choose on the desk what fits, "
                "or say it aloud and press Space. The guide follows when you choose what the "
                "customer answers, with Alt+1 to Alt+9."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()


def _nothing() -> None:
    """Do nothing."""
