"""What can be asked for in a call: promise, hold, transfer, reasons, corrections, more."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_assist.domain.commands import (
    AddNeed,
    ChangeChannel,
    ChangeLanguage,
    Command,
    GoToStage,
    Hold,
    Interrupt,
    LineDropped,
    MakePromise,
    Transfer,
)
from agent_assist.domain.guide import AnytimeRole, Channel, Stage
from agent_assist.domain.view import CallView, FactView
from ui.actions import Act, Actions
from ui.desk.parts import BY_KEY, keyed
from ui.widgets import ActionButton, Choice, Choices, Flow, SectionTitle, Words
from ui.widgets.panel import Panel
from ui.words import channel_text, language_name, role_text, stage_text

HOLD_SECONDS = (30, 60, 120, 180)
CLOSING_HOUR = 17
NOON = 12
KEYED = (Act.NEW_NEED, Act.PROMISE, Act.TRANSFER, Act.NOTE)
TIMES = ("hour", "today", "noon", "week")
DUE = "%d.%m.%Y %H:%M"


class PromisePanel(Panel):
    """What we owe the customer, by when, and who does it."""

    def __init__(self, parent: QWidget, who: str, what: str = "") -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("What do we promise?"))
        self.setAccessibleName(self.tr("Promise"))
        self.confirm.set_label(self.tr("Write it down"))
        self.what = self.add_line(self.tr("What"), what)
        self.fields.addWidget(Words(self.tr("By when"), "mute"))
        self.quick = Choices(self.tr("By when"))
        texts = (
            self.tr("in an hour"),
            self.tr("today 17:00"),
            self.tr("tomorrow 12:00"),
            self.tr("in a week"),
        )
        numbered = enumerate(zip(TIMES, texts, strict=True), 1)
        times = tuple(Choice(it, keyed(at, text)) for at, (it, text) in numbered)
        self.quick.set_choices(times, "noon")
        self.quick.chosen.connect(self._jump)
        self.fields.addWidget(self.quick)
        self.due = QLineEdit()
        self.due.setAccessibleName(self.tr("By when"))
        self.fields.addWidget(self.due)
        self.who = self.add_line(self.tr("Who does it"), who)
        self._jump("noon")

    def first(self) -> QWidget:
        """What was promised, or the button when it is known."""
        return self.confirm if self.what.text() else self.what

    def value(self) -> Command:
        """The promise as a command."""
        what = self.what.text().strip()
        if not what:
            raise ValueError(self.tr("Write what is promised."))
        due = self._due()
        if due <= datetime.now().astimezone():
            raise ValueError(self.tr("The time has passed already: choose a later one."))
        return MakePromise(uuid4().hex, what, due, self.who.text().strip())

    def choose(self, number: int) -> None:
        """Take the time with that number."""
        if number <= len(TIMES):
            self.quick.set_current(TIMES[number - 1])
            self._jump(TIMES[number - 1])

    def _jump(self, when: str) -> None:
        self.due.setText(f"{_due(when):{DUE}}")

    def _due(self) -> datetime:
        try:
            return datetime.strptime(self.due.text().strip(), DUE).astimezone()
        except ValueError:
            example = f"{_due('noon'):{DUE}}"
            text = self.tr("Write the time like this: {example}.").format(example=example)
            raise ValueError(text) from None


def _due(when: str) -> datetime:
    now = datetime.now().astimezone()
    return {
        "hour": now + timedelta(hours=1),
        "today": now.replace(hour=CLOSING_HOUR, minute=0, second=0),
        "noon": (now + timedelta(days=1)).replace(hour=NOON, minute=0, second=0),
        "week": now + timedelta(days=7),
    }[when]


class HoldPanel(Panel):
    """How long the customer was told that it takes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("How long did you say it takes?"))
        self.setAccessibleName(self.tr("Hold"))
        self.confirm.set_label(self.tr("Put on hold"))
        self.fields.addWidget(
            Words(self.tr("Ask leave first, name a time, and wait for the answer."), "mute")
        )
        self.times = Choices(self.tr("Named time"))
        self.times.set_choices(
            tuple(Choice(str(it), self._time(it)) for it in HOLD_SECONDS), str(HOLD_SECONDS[1])
        )
        self.fields.addWidget(self.times)

    def choose(self, number: int) -> None:
        """So many minutes."""
        if number * 60 in HOLD_SECONDS:
            self.times.set_current(str(number * 60))

    def value(self) -> Command:
        """The hold as a command."""
        return Hold(int(self.times.current() or 0))

    def _time(self, seconds: int) -> str:
        if seconds < 60:
            return self.tr("%n seconds", "", seconds)
        return self.tr("%n minutes", "", seconds // 60)


class TransferPanel(Panel):
    """To whom, and what they should know, so that the story is not told twice."""

    def __init__(self, parent: QWidget, summary: str) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Hand the call over; it stays yours until it is solved"))
        self.setAccessibleName(self.tr("Transfer"))
        self.confirm.set_label(self.tr("Transfer"))
        self.to = self.add_line(self.tr("To whom"))
        self.summary = self.add_text(self.tr("What they should know"), summary)

    def first(self) -> QWidget:
        """To whom."""
        return self.to

    def value(self) -> Command:
        """The transfer as a command."""
        if not self.to.text().strip():
            raise ValueError(self.tr("Write who takes over."))
        return Transfer(self.to.text().strip(), self.summary.toPlainText().strip())


class ReasonPanel(Panel):
    """Why a step is passed over, or an offer was refused."""

    def __init__(self, parent: QWidget, title: str, confirm: str) -> None:
        super().__init__(title, confirm, parent)
        self.reason = self.add_line(self.tr("Reason"))

    def first(self) -> QWidget:
        """The reason."""
        return self.reason

    def value(self) -> str:
        """The reason."""
        if not self.reason.text().strip():
            raise ValueError(self.tr("Write the reason in a few words."))
        return self.reason.text().strip()


class CorrectPanel(Panel):
    """Another value for a known fact."""

    def __init__(self, parent: QWidget, fact: FactView) -> None:
        super().__init__("", "", parent)
        self.fact = fact
        self.title.setText(self.tr("Correct: {fact}").format(fact=fact.label))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Correct it"))
        self.line = self.add_line(fact.label, fact.value)
        self.line.selectAll()

    def first(self) -> QWidget:
        """The value."""
        return self.line

    def value(self) -> str:
        """The value as typed."""
        return self.line.text().strip()


class NeedPanel(Panel):
    """Something else that the customer needs, in their words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("What else does the customer need?"))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Add the need"))
        self.line = self.add_line(self.tr("In the customer’s words"))

    def first(self) -> QWidget:
        """The words."""
        return self.line

    def value(self) -> Command:
        """The need as a command."""
        return AddNeed(self.line.text().strip())


class MorePanel(Panel):
    """Anytime material, and what is seldom needed.

    Signals:
        chosen: a `Command`.
    """

    chosen = Signal(object)

    WIDTH = 480

    def __init__(
        self, parent: QWidget, view: CallView, languages: tuple[str, ...], actions: Actions
    ) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("At any time; afterwards you are back here"))
        self.setAccessibleName(self.tr("More"))
        self.confirm.hide()
        self._commands: dict[str, Command] = {}
        guides = self._row("")
        for it in view.anytime:
            side = it.role is AnytimeRole.SIDE
            self._add(guides, it.title if side else role_text(it.role), Interrupt(it.guide))
        keyed = self._row(self.tr("By key as well"))
        for act in KEYED:
            keyed.add(ActionButton.of(actions, act))
        other = self._row(self.tr("The line"))
        self._add(other, self.tr("Line dropped"), LineDropped())
        languages_row = self._row(self.tr("Go on in"))
        for code in languages:
            if code != view.language:
                self._add(languages_row, language_name(code), ChangeLanguage(code))
        for channel in Channel:
            if channel is not view.channel:
                self._add(languages_row, channel_text(channel), ChangeChannel(channel))
        stages = self._row(self.tr("Go to a stage"))
        for stage in Stage:
            self._add(stages, stage_text(stage), GoToStage(stage))

    def first(self) -> QWidget:
        """The first thing to choose."""
        buttons = self.findChildren(ActionButton)
        chosen = [it for it in buttons if it.objectName() in self._commands]
        return chosen[0] if chosen else self.cancel

    def value(self) -> object:
        """Nothing is confirmed here; a button is chosen."""
        raise ValueError(self.tr("Choose one of these."))

    def choose(self, number: int) -> None:
        """Do what has that number."""
        command = self._commands.get(f"more-{number}")
        if command is not None:
            self.chosen.emit(command)

    def _row(self, title: str) -> Flow:
        if title:
            self.fields.addWidget(SectionTitle(title))
        row = Flow()
        self.fields.addWidget(row)
        return row

    def _add(self, row: Flow, text: str, command: Command) -> None:
        number = len(self._commands) + 1
        button = ActionButton(text, str(number) if number <= BY_KEY else "")
        name = f"more-{number}"
        button.setObjectName(name)
        self._commands[name] = command
        button.clicked.connect(self._choose)
        row.add(button)

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(self._commands[sender.objectName()])
