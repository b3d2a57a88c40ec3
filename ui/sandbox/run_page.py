"""One run: the conversation with the simulated customer beside the real desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from agent_assist.domain.practice import Done, How
from agent_assist.domain.scenario import Side
from agent_assist.domain.texts import in_language
from agent_assist.domain.training import Criterion
from ui.actions import Act, Actions
from ui.core_texts import translated
from ui.desk.desk import Desk
from ui.desk.panels import Panel
from ui.desk.parts import show_if, show_words
from ui.sandbox.aloud import AloudPanel, tickable
from ui.sandbox.badge import SandboxBadge
from ui.sandbox.conversation import Bubble, Conversation
from ui.sandbox.dots import Dots
from ui.sandbox.patience import MoodBar
from ui.sandbox.words import difficulty_text, level_text, move_text
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Card, Flow, Pill, SectionTitle, Words, announce

if TYPE_CHECKING:
    from agent_assist.domain.content import Content
    from agent_assist.domain.training import Scorecard
    from agent_assist.practising import PracticeDesk
    from ui.services import Services

TICK_MS = 1000
MOST_PATIENCE = 10
TALK_WIDTH = 350
MOST_MEANT = 3


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
        self._panel: Panel | None = None
        self._language = services.language
        self._bar = _Bar(actions)
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
        self.unclear = Banner(Tone.WARN)
        self.meant = Flow(gap=6)
        self.hinted = Banner(Tone.ACCENT)
        self.going_title = SectionTitle()
        self.going = Dots()
        self.ended = Banner(Tone.OK)
        self.see = ActionButton(kind="primary")
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
        for part in (self.hinted, self.unclear, self.meant, self.ended, self.see):
            part.hide()
            self.card.body.addWidget(part)
        self.card.body.addWidget(self.line)
        self.card.body.addWidget(self.aloud, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.body.addWidget(self.going_title)
        self.card.body.addWidget(self.going)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 0, 0, 12)
        column.addWidget(self.card)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.desk)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([TALK_WIDTH, 1000])
        split.setChildrenCollapsible(False)
        left.setMinimumWidth(280)
        self.desk.setMinimumWidth(400)
        whole = QWidget()
        whole.setProperty("role", "page")
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._bar)
        rows.addWidget(split, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(whole)
        show_if(self.going, self.practice.remarks_now)
        show_if(self.going_title, self.practice.remarks_now)

    # --- from the room ----------------------------------------------------------------------

    def begin(self) -> None:
        """The phone rings: take the call on the desk, and go."""
        scenario = self.practice.scenario
        self.desk.session.take_call(
            scenario.channel, scenario.direction, self.practice.rehearsal.language
        )
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
            case Act.TO_CALL if self._panel is not None:
                self._panel.close_panel()
            case _:
                if self.practice.clock.paused:
                    self.toggle_pause()
                self.desk.perform(act)

    def freeze(self) -> None:
        """A real call comes first: time stands still here."""
        if not self.practice.clock.paused:
            self.toggle_pause()

    def enter(self) -> None:
        """In front again; it stays paused until the trainee goes on."""
        self.desk.enter()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where the next line is typed."""
        self.line.setFocus()

    def toggle_pause(self) -> None:
        """Stop the clock, or go on."""
        clock = self.practice.clock
        (clock.go_on if clock.paused else clock.pause)()
        self.desk.setEnabled(not clock.paused)
        self.line.setEnabled(not clock.paused)
        self._bar.show_paused(clock.paused)
        if not clock.paused:
            self.line.setFocus()

    def hint(self) -> None:
        """What a good rep would say next; it costs points."""
        if self.practice.over or self.practice.clock.paused:
            return
        text = self.practice.hint() or self.tr("Nothing is left to say but goodbye.")
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
        self.line.clear()
        self.hinted.hide()
        self.practice.say(text)

    def open_aloud(self) -> None:
        """Tick what was said aloud."""
        if not self.practice.over:
            choices = tickable(self.practice.scenario, self._content, self._language)
            self._open(AloudPanel(self, choices), self._said_aloud)

    def _said_aloud(self, done: tuple[Done, ...]) -> None:
        self.hinted.hide()
        self.practice.aloud(done)

    def _open(self, panel: AloudPanel, confirmed: object) -> None:
        if self._panel is not None:
            self._panel.close_panel()
        self._panel = panel
        self._confirmed = confirmed
        panel.confirmed.connect(self._panel_confirmed)
        panel.closed.connect(self._panel_closed)
        panel.open_at(self.aloud)

    def _panel_confirmed(self, done: tuple[Done, ...]) -> None:
        panel = self._panel
        if panel is not None:
            panel.close_panel()
        if callable(self._confirmed):
            self._confirmed(done)

    def _panel_closed(self) -> None:
        self._panel = None
        self.line.setFocus()

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
        self._bar.show_time(int(self.practice.clock()))

    def _desk_left(self, _: object) -> None:
        if self._clock.isActive():
            self.over.emit()

    def _show(self) -> None:
        rehearsal = self.practice.rehearsal
        card = self.practice.scorecard() if self.practice.remarks_now else None
        self.talk.show_bubbles(tuple(self._bubbles(card)))
        self.mood.show_mood(rehearsal.anger)
        self._bar.show_patience(rehearsal.patience)
        if card is not None:
            self.going.show_card(card)
        self._show_unclear()
        self._show_end()

    def _bubbles(self, card: Scorecard | None) -> list[Bubble]:
        remarks: dict[int, list[tuple[bool, str]]] = {}
        for score in card.criteria if card else ():
            for it in score.evidence:
                if it.line < 0 or (score.criterion is Criterion.PACE and it.points > 0):
                    continue
                text = translated(it.why)
                if it.points < 0 and it.better:
                    text = f"{text} {it.better}"
                remark = (it.points > 0, text)
                if remark not in remarks.setdefault(it.line, []):
                    remarks[it.line].append(remark)
        found = []
        for at, turn in enumerate(self.practice.rehearsal.turns):
            mine = turn.side is Side.REP
            text = turn.text
            if turn.how is How.ALOUD:
                text = ", ".join(move_text(it.move, it.about) for it in turn.understood)
            if text:
                found.append(Bubble(text, mine, tuple(remarks.get(at, ()))))
            elif turn.note:
                found.append(Bubble(self._aside(turn.note), mine, aside=True))
        return found

    def _aside(self, note: str) -> str:
        return {
            "hold": self.tr("on hold"),
            "resume": self.tr("back from hold"),
            "transfer": self.tr("transferred"),
            "promise": self.tr("a promise was noted"),
            "offer": self.tr("a solution was offered"),
            "end": self.tr("the end"),
        }.get(note, note)

    def _show_unclear(self) -> None:
        turn = self.practice.not_understood
        show_if(self.unclear, turn is not None)
        show_if(self.meant, turn is not None)
        if turn is None:
            return
        self.unclear.show_notice(
            Tone.WARN, self.tr("The customer did not understand that."), self.tr("I meant…")
        )
        for button in self.meant.findChildren(ActionButton):
            button.setParent(None)
            button.deleteLater()
        for move in turn.nearest[:MOST_MEANT]:
            button = ActionButton(move_text(move))
            button.setProperty("move", move.value)
            button.clicked.connect(self._meant_move)
            self.meant.add(button)
        other = ActionButton(self.tr("Something else…"))
        other.clicked.connect(self._meant_other)
        self.meant.add(other)

    def _meant_move(self) -> None:
        sender = self.sender()
        if sender is not None:
            wanted = str(sender.property("move"))
            choices = tickable(self.practice.scenario, self._content, self._language)
            of_move = [it for it, _ in choices if it.move.value == wanted]
            if len(of_move) == 1:
                self.practice.meant(tuple(of_move))
            else:
                fitting = [it for it in choices if it[0].move.value == wanted]
                self._ask_meant(fitting or list(choices))

    def _meant_other(self) -> None:
        self._ask_meant(list(tickable(self.practice.scenario, self._content, self._language)))

    def _ask_meant(self, choices: list[tuple[Done, str]]) -> None:
        panel = AloudPanel(self, choices, self.tr("What did you mean?"))
        self._open(panel, self.practice.meant)

    def _show_end(self) -> None:
        outcome = self.practice.rehearsal.outcome
        show_if(self.ended, outcome is not None)
        show_if(self.see, outcome is not None)
        for part in (self.line, self.aloud):
            show_if(part, outcome is None)
        if outcome is not None:
            lead = self.tr("A good end.") if outcome.good else self.tr("It did not end well.")
            self.ended.show_notice(Tone.OK if outcome.good else Tone.BAD, lead, outcome.text)
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
        self.line.setAccessibleName(self.tr("What you say"))
        self.aloud.set_label(self.tr("I said it aloud"))
        self.see.set_label(self.tr("See how it went"))
        self.going_title.setText(self.tr("How it is going"))
        self.talk.setAccessibleName(self.tr("Conversation"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()


class _Bar(QWidget):
    """SANDBOX, the scenario, the clock, and what can be done with the run."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.badge = SandboxBadge()
        self.title = Words(role="title")
        self.title.setWordWrap(False)
        self.difficulty = Pill(chip=True)
        self.level = Pill(chip=True)
        self.patience = Pill(chip=True)
        self.time = Words(role="clock")
        self.time.setWordWrap(False)
        self.hint = ActionButton(key="Alt+H")
        self.pause = ActionButton(key="Alt+P")
        self.restart = ActionButton()
        self.end = ActionButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        parts: tuple[QWidget, ...] = (
            self.badge,
            self.title,
            self.difficulty,
            self.level,
            self.patience,
        )
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        parts = (self.time, self.hint, self.pause, self.restart, self.end)
        for part in parts:
            row.addWidget(part)
        self._left = MOST_PATIENCE

    def show_scenario(self, title: str, difficulty: str, level: str) -> None:
        """Which scenario it is; also takes the texts from the language in force."""
        self.title.setText(title)
        self.difficulty.show_state(difficulty, Tone.NEUTRAL)
        self.level.show_state(level, Tone.NEUTRAL)
        self.hint.set_label(self.tr("Hint"))
        self.hint.setToolTip(self.tr("What a good rep would say next; it costs points"))
        self.restart.set_label(self.tr("Restart"))
        self.end.set_label(self.tr("End"))
        self.show_paused(False)
        self.show_patience(self._left)

    def show_patience(self, left: int) -> None:
        """How much patience the customer has left."""
        self._left = left
        text = self.tr("patience {left} of {most}").format(left=left, most=MOST_PATIENCE)
        self.patience.show_state(text, Tone.BAD if left <= 2 else Tone.NEUTRAL)

    def show_time(self, seconds: int) -> None:
        """How long it has taken."""
        show_words(self.time, f"{seconds // 60}:{seconds % 60:02}")

    def show_paused(self, paused: bool) -> None:
        """Whether time stands still."""
        self.pause.set_label(self.tr("Go on") if paused else self.tr("Pause"))


def _nothing() -> None:
    """Do nothing."""
