"""Plays the draft: a line is typed or a move picked, and the simulated customer answers.

What was done so far is done anew on every change of the draft, so that the same conversation shows
what the change made of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from agent_assist.domain.commands import Hold, MakePromise, Resume, Transfer, WrapUp
from agent_assist.domain.content import Content
from agent_assist.domain.practice import Act, Aloud, Done, Meant, Typed, Waited
from agent_assist.domain.scenario import Happening, Move, Side
from agent_assist.domain.texts import content_language
from agent_assist.domain.tried import Reason, Tried
from ui.actions import Act as Key
from ui.actions import key_text
from ui.core_texts import translated
from ui.i18n import in_interface, in_script, interface_language
from ui.sandbox.aloud import tickable
from ui.sandbox.conversation import Conversation
from ui.sandbox.dots import Dots
from ui.sandbox.lines import bubbles_of
from ui.sandbox.patience import MoodBar
from ui.sandbox.words import move_text
from ui.studio.editor.combo import Combo
from ui.studio.editor.fields import ChoiceField, Line
from ui.studio.editor.scene import Run
from ui.studio.practice.names import cause_text, known_text, solution_text, titled
from ui.theme import theme
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Pill, SectionTitle, Words, announce
from ui.widgets.showing import show_if, show_words
from ui.words import language_name

if TYPE_CHECKING:
    from ui.services import Services

WAIT_MS = 800
"""So long after the last change of the draft: playing keeps a thread busy, and keys come first."""
LINE_MS = 12_000
"""Between two lines: time comes from what is done, not from the clock on the wall."""
LONG_MS = 90_000
TALK_HEIGHT = 260
MOST_PATIENCE = 10
LITTLE_PATIENCE = 2
HARMFUL = (Move.DISMISS, Move.BLAME, Move.REFUSE, Move.JARGON, Move.RUDE)
_WORSE = (Happening.NOT_UNDERSTOOD.value, Happening.EMPTY_PROMISE.value)
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)


class PlayPanel(QWidget):
    """A conversation with the customer of the open scenario, on the draft as it stands."""

    def __init__(self, run: Run, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._services = services
        self._content = Content()
        self._scenario = ""
        self._chosen = ""
        self._acts: list[Act] = []
        self._seed = 0
        self._now_ms = 0
        self._tried: Tried | None = None
        self._busy = self._again = False
        self._stood_on: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._play)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.title = SectionTitle()
        self.language = ChoiceField("")
        self.language.edited.connect(self._play_soon)
        self.which = Combo(8)
        self.which.activated.connect(self._choose)
        self.mood = MoodBar()
        self.patience = Pill(chip=True)
        self.talk = Conversation()
        self.talk.setMinimumHeight(theme().px(TALK_HEIGHT))
        self.unclear = Banner(Tone.WARN)
        self.unclear.hide()
        self.end = Banner(Tone.OK)
        self.end.hide()
        self.line = Line()
        self.line.returnPressed.connect(self._say)
        self.do = ActionButton(icon="chevron-down")
        self.do.clicked.connect(self._open_menu)
        self.restart = ActionButton(kind="quiet", icon="return")
        self.restart.clicked.connect(self.begin_again)
        self.other = ActionButton(kind="quiet", icon="skip")
        self.other.clicked.connect(self._other_seed)
        self.told = Words(role="mute")
        self.counts = SectionTitle()
        self.dots = Dots()
        self.trouble = Words(role="bad")
        self.trouble.hide()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.language.box)
        how = QHBoxLayout()
        how.addWidget(self.mood, 1)
        how.addWidget(self.patience)
        saying = QHBoxLayout()
        saying.setSpacing(6)
        saying.addWidget(self.line, 1)
        saying.addWidget(self.do)
        foot = QHBoxLayout()
        foot.addWidget(self.restart)
        foot.addWidget(self.other)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.which)
        whole.addLayout(how)
        whole.addWidget(self.talk, 1)
        for part in (self.unclear, self.end, self.trouble):
            whole.addWidget(part)
        whole.addLayout(saying)
        whole.addLayout(foot)
        for below in (self.told, self.counts, self.dots):
            whole.addWidget(below)

    # --- from the room ------------------------------------------------------------------------

    def show_draft(self, content: Content, scenario: str, language: str) -> None:
        """Play a scenario of the working content; without one, the one that was chosen here.

        Args:
            scenario: id of the one that is edited; empty while the moves table is.
            language: in which texts are edited; another one can be chosen in the panel.
        """
        show_if(self.which, not scenario)
        wanted = scenario or self._fitting(content)
        if wanted != self._scenario:
            self._forget()
            self._scenario = wanted
        self._content = content
        self._offer(content, language)
        if not self._is_played():
            self._play_soon()

    def _fitting(self, content: Content) -> str:
        for id_ in (self._chosen, self._scenario):
            if id_ in content.scenarios:
                return id_
        return next(iter(content.scenarios), "")

    def _offer(self, content: Content, language: str) -> None:
        codes = [
            one
            for code in content.languages
            for one in (("sr", "sr-Latn") if code == "sr" else (code,))
        ]
        self.language.set_choices([(code, language_name(code)) for code in codes])
        if language and content_language(str(self.language.value() or "")) != language:
            mine = interface_language()
            self.language.show_value(mine if content_language(mine) == language else language)
        if not self.which.isHidden():
            titles = titled(
                (it.id, in_interface(it.title) or it.id) for it in content.scenarios.values()
            )
            self.which.clear()
            for id_, words in titles:
                self.which.addItem(words, id_)
            self.which.setCurrentIndex(max(self.which.findData(self._scenario), 0))

    # --- what is done -------------------------------------------------------------------------

    @property
    def tried(self) -> Tried | None:
        """The conversation as it is shown."""
        return self._tried

    @property
    def scenario(self) -> str:
        """Id of the scenario that is played."""
        return self._scenario

    @property
    def answered(self) -> int:
        """How many lines and moves were answered on the newest draft; -1 while it is played."""
        if self._tried is None or self._busy or self._timer.isActive():
            return -1
        return self._tried.rehearsal.acts

    def say(self, text: str) -> None:
        """Say a line to the customer."""
        if text.strip():
            self._act(Typed(text.strip()))

    def begin_again(self) -> None:
        """Take everything back."""
        self._forget()
        self._play()
        self.line.setFocus()

    def _other_seed(self) -> None:
        """The same lines, to a customer who chooses other wordings."""
        self._seed += 1
        self._play()

    def _say(self) -> None:
        text = self.line.text()
        self.line.clear()
        self.say(text)

    def _act(self, what: Any, after_ms: int = LINE_MS) -> None:
        if self._over():
            return
        self._now_ms += after_ms
        self._acts.append(Act(self._now_ms, what))
        self._play()

    def _over(self) -> bool:
        return self._tried is not None and self._tried.rehearsal.outcome is not None

    def _forget(self) -> None:
        self._acts, self._now_ms, self._seed, self._tried = [], 0, 0, None

    def _choose(self) -> None:
        self._chosen = str(self.which.currentData() or "")
        self._forget()
        self._scenario = self._chosen
        self._play()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self.do.mapToGlobal(self.do.rect().bottomLeft()))

    def fill(self, menu: QMenu) -> None:
        """Everything that can be done beside typing a line."""
        scenario = self._content.scenarios.get(self._scenario)
        if scenario is None:
            return
        last = self._tried.rehearsal.turns if self._tried else ()
        nearest = next((it.nearest for it in reversed(last) if it.side is Side.REP), ())
        if nearest:
            meant = menu.addMenu(self.tr("I meant…"))
            for move in nearest:
                self._add(meant, move_text(move), Meant((Done(move),)), 0)
        aloud = menu.addMenu(self.tr("Said aloud"))
        asked = menu.addMenu(self.tr("Asked for, offered"))
        for done, words in tickable(scenario, self._content, interface_language()):
            to = asked if done.move in (Move.ASK, Move.OFFER) else aloud
            self._add(to, words, Aloud((done,)))
        for known in scenario.knows:
            if known.hidden:
                words = move_text(Move.ASK, known_text(self._content, scenario, known.name))
                self._add(asked, words, Aloud((Done(Move.ASK, known.name),)))
        badly = menu.addMenu(self.tr("Done badly"))
        for move in HARMFUL:
            self._add(badly, move_text(move), Aloud((Done(move),)))
        menu.addSeparator()
        self._add(menu, self.tr("Say nothing for a while"), Waited(), LONG_MS)
        self._add(menu, self.tr("Put on hold"), Hold())
        self._add(menu, self.tr("Back from hold, after a while"), Resume(), LONG_MS)
        self._add(menu, self.tr("Hand over"), Transfer("", ""))
        self._add(menu, self.tr("Write a promise down"), MakePromise("", "", _NEVER, ""))
        self._add(menu, self.tr("End the call"), WrapUp())

    def _add(self, menu: QMenu, words: str, what: object, after_ms: int = LINE_MS) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setEnabled(not self._over())
        action.triggered.connect(partial(self._picked, what, after_ms))

    def _picked(self, what: object, after_ms: int, _: bool = False) -> None:
        self._act(what, after_ms)
        self.line.setFocus()

    # --- playing ------------------------------------------------------------------------------

    def _play_soon(self) -> None:
        self._timer.start(WAIT_MS)

    def showEvent(self, event: QShowEvent) -> None:
        """Play what changed while it was out of sight."""
        super().showEvent(event)
        if not self._is_played():
            self._timer.start(0)

    def _stands_on(self) -> tuple[object, ...]:
        """All that decides how the conversation goes."""
        content = self._content
        return (
            content.scenarios.get(self._scenario),
            content.moves,
            content.solutions,
            content.guides,
            content.facts,
            content.house_values,
            self.language.value(),
            tuple(self._acts),
            self._seed,
        )

    def _is_played(self) -> bool:
        """Whether what is shown is what the newest draft makes of it."""
        now = self._stands_on()
        same = all(a is b or a == b for a, b in zip(now, self._stood_on, strict=False))
        return bool(self._stood_on) and same

    def _play(self) -> None:
        """Do it all anew on the newest draft, away from the window; one at a time."""
        self._timer.stop()
        scenario = self._content.scenarios.get(self._scenario)
        for part in (self.line, self.do, self.restart, self.other):
            part.setEnabled(scenario is not None)
        if scenario is None or not self.isVisible():
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._stood_on = self._stands_on()
        services, content, id_ = self._services, self._content, self._scenario
        language = str(self.language.value() or content.languages[0])
        acts, seed = tuple(self._acts), self._seed

        def work() -> object:
            return services.rehearsing.tried(content, id_, language, acts, seed)

        def done(outcome: object) -> None:
            if id_ == self._scenario and isinstance(outcome, Tried):
                self._show(outcome, content, language)
            self._rest()

        def failed(error: Exception) -> None:
            show_words(self.trouble, translated(str(error)))
            self._rest()

        self._run(work, done, failed)

    def _rest(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self._play()

    def _show(self, tried: Tried, content: Content, language: str) -> None:
        former, self._tried = self._tried, tried
        rehearsal = tried.rehearsal
        show_words(self.trouble, "")
        scenario = content.scenarios[self._scenario]
        words = dict(tickable(scenario, content, interface_language()))
        remarks = self._remarks(tried, content)
        self.talk.show_bubbles(bubbles_of(rehearsal.turns, remarks, words, language))
        self.mood.show_mood(rehearsal.anger)
        left = self.tr("patience {left}/{most}").format(left=rehearsal.patience, most=MOST_PATIENCE)
        little = rehearsal.patience <= LITTLE_PATIENCE
        self.patience.show_state(left, Tone.BAD if little else Tone.NEUTRAL)
        told = [known_text(content, scenario, name) for name in rehearsal.told]
        text = self.tr("Told so far: {what}").format(what=", ".join(told))
        show_words(self.told, text if told else "")
        self.dots.show_card(tried.card)
        last = next((it for it in reversed(rehearsal.turns) if it.side is Side.REP), None)
        lost = last is not None and bool(last.nearest)
        show_if(self.unclear, lost)
        outcome = rehearsal.outcome
        show_if(self.end, outcome is not None)
        if outcome is not None:
            lead = self.tr("A good end.") if outcome.good else self.tr("It did not end well.")
            tone = Tone.OK if outcome.good else Tone.BAD
            self.end.show_notice(tone, lead, in_script(outcome.text, language))
        if former is None or former.rehearsal.turns != rehearsal.turns:
            self._tell_answer(rehearsal.turns, language)

    def _tell_answer(self, turns: Sequence[Any], language: str) -> None:
        if turns and turns[-1].side is Side.CUSTOMER and self.line.hasFocus():
            announce(self.talk, in_script(turns[-1].text, language))

    def _remarks(self, tried: Tried, content: Content) -> Mapping[int, list[tuple[bool, str]]]:
        """What was read in each line and what it did; what became known by each answer."""
        found: dict[int, list[tuple[bool, str]]] = {}
        scenario = content.scenarios[self._scenario]
        for at, turn in enumerate(tried.rehearsal.turns):
            if turn.side is Side.REP:
                reasons = tried.reasons.get(turn.number, ())
                found[at] = [(_is_good(it), self._why(it, content)) for it in reasons]
            elif turn.told:
                told = ", ".join(known_text(content, scenario, name) for name in turn.told)
                found[at] = [(True, self.tr("now known: {what}").format(what=told))]
        return found

    def _why(self, reason: Reason, content: Content) -> str:
        words = cause_text(content, reason.cause)
        if reason.about:
            scenario = content.scenarios[self._scenario]
            solution = reason.about in content.solutions
            about = (
                solution_text(content, reason.about)
                if solution
                else known_text(content, scenario, reason.about)
            )
            words = f"{words} ({about})"
        if reason.like:
            phrase = in_script(reason.like, interface_language())
            words = self.tr("{move}, like “{phrase}”").format(move=words, phrase=phrase)
        parts = [words]
        if reason.anger:
            parts.append(self.tr("anger {by}").format(by=signed(reason.anger)))
        if reason.patience:
            parts.append(self.tr("patience {by}").format(by=signed(reason.patience)))
        return " · ".join(parts)

    # --- words --------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.title.setText(self.tr("Play it"))
        self.language.box.setAccessibleName(self.tr("Language of the call"))
        self.which.setAccessibleName(self.tr("Which customer"))
        self.talk.setAccessibleName(self.tr("Conversation on the draft"))
        self.talk.set_placeholder(
            self.tr("Type what a trainee would say. The customer answers by the draft.")
        )
        self.line.setPlaceholderText(self.tr("Say something…"))
        self.line.setAccessibleName(self.tr("What you say to the customer"))
        self.line.setToolTip(key_text(Key.SAY_LINE))
        self.do.set_label(self.tr("Do…"))
        self.do.setToolTip(self.tr("Pick a move instead of typing it"))
        self.restart.set_label(self.tr("From the start"))
        self.other.set_label(self.tr("Other wordings"))
        self.other.setToolTip(self.tr("The same lines again; the customer chooses other wordings"))
        self.counts.setText(self.tr("What counts, and how it stands"))
        self.unclear.show_notice(
            Tone.WARN,
            self.tr("The customer did not understand that."),
            self.tr("Add it to the phrasings of a move, or pick what you meant."),
        )
        if self._tried is not None:
            self._play_soon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def signed(number: int) -> str:
    """A number with its sign, the minus a real one."""
    return f"+{number}" if number > 0 else f"−{-number}"


def _is_good(reason: Reason) -> bool:
    return reason.anger <= 0 and reason.patience >= 0 and reason.cause not in _WORSE
