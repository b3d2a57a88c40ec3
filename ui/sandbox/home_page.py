"""What can be practised, what is due, and how it has gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.commands import Role
from agent_assist.domain.guide import Channel
from agent_assist.domain.scenario import Move
from agent_assist.domain.training import Advice, Criterion, PracticeRun, ScenarioRow
from ui.actions import Actions, Room
from ui.rooms import RoomBar
from ui.sandbox.badge import SandboxBadge
from ui.sandbox.chart import ScoreChart
from ui.sandbox.words import criterion_text, difficulty_text, level_text, move_text
from ui.widgets import (
    ActionButton,
    AnswerItem,
    AnswerList,
    Card,
    Choice,
    Choices,
    SectionTitle,
    Words,
)
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words
from ui.words import channel_text, language_name

if TYPE_CHECKING:
    from ui.services import Services

LEVELS = (1, 2, 3, 4)
ALL = "all"
MOST_IN_CHART = 30
DAY = timedelta(days=1)


class ScenarioList(AnswerList):
    """Scenarios in numbered rows; its name is given from outside."""

    def retranslate(self) -> None:
        """Leave the name to the page."""


class HomePage(QWidget):
    """The list of scenarios, and beside it today, the chart and the advice.

    Signals:
        chosen: (scenario, language, level) to practise.
        review: the due cards are to be asked.
        assigning: a supervisor wants to assign something.
    """

    chosen = Signal(str, str, int)
    review = Signal()
    assigning = Signal()

    def __init__(self, actions: Actions, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._services = services
        self._rows: tuple[ScenarioRow, ...] = ()
        self._marked = ""
        self.rooms = RoomBar(actions, Room.SANDBOX)
        self.badge = SandboxBadge()
        self.scenarios = Card()
        self.language_title = SectionTitle()
        self.languages = Choices("")
        self.level_title = SectionTitle()
        self.levels = Choices("")
        self.list = ScenarioList()
        self.list.chosen.connect(self._choose)
        self.none = Words(role="mute")
        self.today = Card()
        self.done = Words()
        self.advice = Words(role="title")
        self.why = Words(role="mute")
        self.go = ActionButton(kind="primary")
        self.go.clicked.connect(self._take_advice)
        self.due = ActionButton()
        self.due.clicked.connect(self.review)
        self.progress = Card()
        self.chart = ScoreChart()
        self.by_title = SectionTitle()
        self.by = Choices("")
        self.by.chosen.connect(self._show_chart)
        self.supervising = Card()
        self.assign = ActionButton()
        self.assign.clicked.connect(self.assigning)
        self.assigned = Words()
        self.unclear = Words()
        self._advice: Advice | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        body = self.scenarios.body
        body.addWidget(self.language_title)
        body.addWidget(self.languages)
        body.addWidget(self.level_title)
        body.addWidget(self.levels)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.none)
        column.addStretch(1)
        body.addWidget(Scroller(inside), 1)
        for part in (self.done, self.advice, self.why):
            self.today.body.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addWidget(self.due)
        buttons.addStretch(1)
        self.today.body.addLayout(buttons)
        self.progress.body.addWidget(self.chart, 1)
        self.progress.body.addWidget(self.by_title)
        self.progress.body.addWidget(self.by)
        for part in (self.assigned, self.unclear):
            self.supervising.body.addWidget(part)
        self.supervising.body.addWidget(self.assign, 0, Qt.AlignmentFlag.AlignLeft)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        for card in (self.today, self.progress, self.supervising):
            beside.addWidget(card)
        beside.addStretch(1)
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(12)
        columns.addWidget(self.scenarios, 3)
        columns.addWidget(Scroller(right), 2)
        head = QHBoxLayout()
        head.addWidget(self.rooms)
        head.addStretch(1)
        head.addWidget(self.badge)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addLayout(columns, 1)

    def show_practice(self) -> None:
        """Read everything anew."""
        services = self._services
        training, actor = services.practising.training, services.actor
        self._rows = training.scenarios(actor, services.language)
        self.list.set_answers(tuple(self._row(it) for it in self._rows))
        show_words(self.none, "" if self._rows else self.tr("The library has no scenarios yet."))
        runs = training.history(actor.id)
        self._runs = runs
        today = [it for it in runs if it.ended and datetime.now(UTC) - it.ended < DAY]
        best = max((it.score or 0 for it in runs), default=0)
        self.done.setText(
            self.tr("%n scenario(s) done today · best {best}", "", len(today)).format(best=best)
            if runs
            else self.tr("Nothing practised yet. The first conversation takes five minutes.")
        )
        due = len(training.due(actor))
        show_if(self.due, bool(due))
        self.due.set_label(self.tr("%n due for review", "", due))
        self._show_advice(training.advice(actor))
        self._show_criteria()
        self._show_chart()
        self._show_supervising()

    def _row(self, row: ScenarioRow) -> AnswerItem:
        notes = [difficulty_text(row.difficulty), channel_text(Channel(row.channel))]
        if row.best is not None:
            notes.append(self.tr("best {score}").format(score=row.best))
        if row.assignment is not None:
            until = row.assignment.due
            notes.insert(
                0,
                self.tr("assigned, until {day}").format(day=until.strftime("%d.%m."))
                if until
                else self.tr("assigned"),
            )
        return AnswerItem(
            row.id, row.title, "\n".join(filter(None, (row.summary, " · ".join(notes))))
        )

    def _show_advice(self, advice: Advice | None) -> None:
        self._advice = advice
        for part in (self.advice, self.why, self.go):
            show_if(part, advice is not None)
        if advice is None:
            return
        title = next((it.title for it in self._rows if it.id == advice.scenario), advice.scenario)
        self.advice.setText(self.tr("Next: {scenario}").format(scenario=title))
        if advice.assigned:
            why = self.tr("Your supervisor wants it practised.")
        elif advice.criterion is not None and advice.got == advice.of:
            why = self.tr("You met every criterion lately; try a higher level.")
            self._try_level(self._runs[-1].level + 1)
        elif advice.criterion is not None:
            why = self.tr("{criterion}: {got} of {of} points in your last runs.").format(
                criterion=criterion_text(advice.criterion), got=advice.got, of=advice.of
            )
        else:
            why = self.tr("A good one to begin with.")
        self.why.setText(why)

    def _try_level(self, level: int) -> None:
        if level in LEVELS and level > int(self.levels.current() or 1):
            self._show_levels(str(level))

    def _show_levels(self, level: str) -> None:
        self.levels.set_choices(tuple(Choice(str(it), level_text(it)) for it in LEVELS), level)

    def _show_criteria(self) -> None:
        current = self.by.current()
        choices = [Choice(ALL, self.tr("all"))]
        choices += [Choice(it.value, criterion_text(it)) for it in Criterion]
        self.by.set_choices(tuple(choices), current or ALL)

    def _show_chart(self, _: str = "") -> None:
        criterion = self.by.current()
        scores = [it for it in (_score(run, criterion) for run in self._runs) if it is not None]
        caption = self.tr("Score, last %n practice call(s)", "", len(scores[-MOST_IN_CHART:]))
        self.chart.show_scores(scores[-MOST_IN_CHART:], caption)
        show_if(self.progress, bool(self._runs))

    _runs: tuple[PracticeRun, ...] = ()

    def _show_supervising(self) -> None:
        actor = self._services.actor
        supervisor = actor.role is Role.SUPERVISOR
        show_if(self.supervising, supervisor)
        if not supervisor:
            return
        training = self._services.practising.training
        titles = {it.id: it.title for it in self._rows}
        lines = []
        for assignment, best in training.assigned(actor):
            who = assignment.trainee or self.tr("everybody")
            scores = ", ".join(f"{run.trainee} {run.score}" for run in best)
            what = titles.get(assignment.scenario, assignment.scenario)
            lines.append(f"{what} · {who}: {scores or self.tr('not done yet')}")
        self.assigned.setText("\n".join(lines) or self.tr("Nothing is assigned."))
        unclear = training.unclear(actor)
        quoted = self.tr("“{line}” → {meant}")
        shown = "\n".join(
            quoted.format(line=it.line, meant=self._meant(it.meant)) for it in unclear[:8]
        )
        count = self.tr("%n line(s) that customers did not understand:", "", len(unclear))
        show_words(self.unclear, f"{count}\n{shown}" if unclear else "")

    @staticmethod
    def _meant(moves: str) -> str:
        """What was meant, in words; a move that is gone stays as it was noted."""
        known = {move.value: move_text(move) for move in Move}
        return ", ".join(known.get(it.strip(), it) for it in moves.split(","))

    def _choose(self, scenario: str) -> None:
        row = next(it for it in self._rows if it.id == scenario)
        language = self.languages.current()
        if language.split("-")[0] not in row.languages:
            language = row.languages[0]
        self.chosen.emit(scenario, language, int(self.levels.current() or 1))

    def _take_advice(self) -> None:
        if self._advice is not None:
            self._choose(self._advice.scenario)

    def take_focus(self) -> None:
        """To what is advised, else to the list."""
        (self.list if self.go.isHidden() else self.go).setFocus()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.scenarios.set_title(self.tr("Simulated customers"))
        self.list.setAccessibleName(self.tr("Simulated customers"))
        self.language_title.setText(self.tr("Language of the call"))
        self.level_title.setText(self.tr("Level"))
        self.today.set_title(self.tr("Today"))
        self.progress.set_title(self.tr("Progress"))
        self.by_title.setText(self.tr("Score by criterion"))
        self.supervising.set_title(self.tr("Assignments"))
        self.assign.set_label(self.tr("Assign…"))
        self.go.set_label(self.tr("Practise this"))
        spoken = self._services.languages
        self.languages.set_choices(
            tuple(Choice(it, language_name(it)) for it in spoken),
            self.languages.current() or _spoken_by(self._services.language, spoken),
        )
        self._show_levels(self.levels.current() or "1")
        self.languages.setAccessibleName(self.tr("Language of the call"))
        self.levels.setAccessibleName(self.tr("Level"))
        self.by.setAccessibleName(self.tr("Score by criterion"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _spoken_by(language: str, spoken: tuple[str, ...]) -> str:
    """The language of calls that is nearest to the rep's own."""
    if language in spoken:
        return language
    near = [it for it in spoken if it.split("-")[0] == language.split("-")[0]]
    return (near or list(spoken))[0]


def _score(run: PracticeRun, criterion: str) -> int | None:
    if criterion in ("", ALL):
        return run.score
    points, most = run.criteria.get(Criterion(criterion), (0, 0))
    return round(100 * points / most) if most else None
