"""Help and settings, shown over the room."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from agent_assist.domain.commands import Role
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import Channel
from agent_assist.domain.values import Gender
from ui.actions import ACTIONS, Act, Room, action_text
from ui.core_texts import translated
from ui.i18n import LANGUAGES
from ui.settings import TEXT_SIZES, Settings
from ui.tokens import Mode
from ui.widgets import Choice, Choices, Flow, KeyHint, Words
from ui.widgets.panel import Panel
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_words
from ui.words import channel_text, language_name

if TYPE_CHECKING:
    from ui.services import Services


class HelpPanel(Panel):
    """What can be done here, and with which keys."""

    WIDTH = 460

    def __init__(self, parent: QWidget, room: Room) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("What can be done here, and with which keys"))
        self.setAccessibleName(self.title.text())
        self.cancel.set_label(self.tr("Close"))
        self.confirm.hide()
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for row, (text, keys) in enumerate(self._rows(room)):
            grid.addWidget(Words(text), row, 0)
            hints = Flow(gap=4)
            for key in keys:
                hints.add(KeyHint(key))
            grid.addWidget(hints, row, 1)
        self.fields.addWidget(Scroller(content))

    def first(self) -> QWidget:
        """The button that closes it."""
        return self.cancel

    def value(self) -> object:
        """Nothing is confirmed here."""
        return None

    def _rows(self, room: Room) -> list[tuple[str, tuple[str, ...]]]:
        rows: list[tuple[str, tuple[str, ...]]] = []
        for row in ACTIONS:
            if not row.room & room or row.act.number is not None:
                continue
            rows.append((action_text(row.act), row.keys[:1]))
        rows.append((self.tr("Choose an answer"), ("1", "Alt+1")))
        if room & Room.DESK:
            rows.append((self.tr("Another open conversation"), ("Ctrl+1",)))
        return rows


class SettingsPanel(Panel):
    """All settings; each is applied at once.

    Signals:
        changed: the new `Settings`.
        data_changed: the folder to open instead.
    """

    changed = Signal(object)
    data_changed = Signal(object)
    WIDTH = 540

    def __init__(
        self,
        parent: QWidget,
        settings: Settings,
        data: Path,
        languages: tuple[str, ...],
        services: Services | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.settings = settings
        self._services = services
        self._data = data
        self._languages = languages
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.title.text())
        self.cancel.set_label(self.tr("Close"))
        self.confirm.hide()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._add_look()
        self._add_calls()
        self._add_rep()
        self._add_data()
        self.fields.addWidget(Scroller(content))

    def first(self) -> QWidget:
        """The button that closes it."""
        return self.cancel

    def value(self) -> object:
        """Nothing is confirmed: every change is applied at once."""
        return None

    def accept(self) -> None:
        """Enter takes what was typed."""
        self._rename()
        if self.passphrase.hasFocus():
            self._take_passphrase()
        self._move()

    def _add_look(self) -> None:
        self.language = self._choices(
            self.tr("Language of the window"),
            (
                Choice("", self.tr("like the system")),
                *(Choice(it.code, it.name) for it in LANGUAGES),
            ),
            self.settings.language,
        )
        self.mode = self._choices(
            self.tr("Theme"),
            (
                Choice(Mode.SYSTEM.value, self.tr("like the system")),
                Choice(Mode.LIGHT.value, self.tr("light")),
                Choice(Mode.DARK.value, self.tr("dark")),
            ),
            self.settings.mode.value,
        )
        self.text_size = self._choices(
            self.tr("Text size"),
            tuple(Choice(str(it), f"{round(it * 100)} %") for it in TEXT_SIZES),
            str(self.settings.text_size),
        )
        self.on_top = QCheckBox(self.tr("The side layout stays above other windows"))
        self.on_top.setChecked(self.settings.on_top)
        self.on_top.toggled.connect(self._apply)
        self._column.addWidget(self.on_top)

    def _add_calls(self) -> None:
        self.channel = self._choices(
            self.tr("Usual channel"),
            tuple(Choice(it.value, channel_text(it)) for it in Channel),
            self.settings.channel.value,
        )
        self.call_language = self._choices(
            self.tr("Usual language of calls"),
            tuple(Choice(code, language_name(code)) for code in self._languages),
            self.settings.call_language,
        )

    def _add_rep(self) -> None:
        self.name = self._line(self.tr("Your name, as you say it"), self.settings.rep_name)
        self.name.editingFinished.connect(self._rename)
        self.gender = self._choices(
            self.tr("You speak of yourself as"),
            (
                Choice(Gender.FEMALE.value, self.tr("a woman")),
                Choice(Gender.MALE.value, self.tr("a man")),
                Choice("", self.tr("not said")),
            ),
            self.settings.rep_gender.value if self.settings.rep_gender else "",
        )
        self._add_role()

    def _add_role(self) -> None:
        self.role = self._choices(
            self.tr("I work here as"),
            (
                Choice(Role.REP.value, self.tr("a rep")),
                Choice(Role.SUPERVISOR.value, self.tr("a supervisor")),
                Choice(Role.TRAINEE.value, self.tr("a trainee")),
            ),
            self.settings.role.value,
        )
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase_name = Words(role="mute")
        self._passphrase_name.setBuddy(self.passphrase)
        self._column.addWidget(self._passphrase_name)
        self._column.addWidget(self.passphrase)
        self._passphrase_said = Words(role="small")
        self._column.addWidget(self._passphrase_said)
        self._show_passphrase()

    def _show_passphrase(self, said: str = "") -> None:
        """Ask for the supervisors' passphrase when one is set, else let one be set."""
        asked = self.settings.role is Role.SUPERVISOR and self._services is not None
        for part in (self.passphrase, self._passphrase_name):
            part.setVisible(asked)
        if asked:
            name = self.tr("Set a passphrase for supervisors, or an empty one for none")
            if self._locked():
                name = self.tr("The supervisors’ passphrase, to change the library")
            self._passphrase_name.setText(name)
            self.passphrase.setAccessibleName(name)
        show_words(self._passphrase_said, said if asked else "")

    def _locked(self) -> bool:
        return self._services is not None and self._services.studio.locked(self._services.actor)

    def _take_passphrase(self) -> None:
        if self._services is None:
            return
        studio, actor = self._services.studio, self._services.actor
        locked = self._locked()
        try:
            if locked:
                studio.admit(actor, self.passphrase.text())
            else:
                studio.set_passphrase(actor, self.passphrase.text())
        except KnownError as wrong:
            self._show_passphrase(translated(str(wrong)))
            return
        self.passphrase.clear()
        self._show_passphrase(self.tr("Unlocked.") if locked else self.tr("The passphrase is set."))
        self.changed.emit(self.settings)

    def _add_data(self) -> None:
        self.data = self._line(self.tr("Data folder"), str(self._data))
        self._column.addWidget(
            Words(
                self.tr("{key} opens another folder; everything is kept there.").format(
                    key="Enter"
                ),
                "small",
            )
        )

    def _choices(self, name: str, choices: tuple[Choice, ...], current: str) -> Choices:
        made = Choices(name)
        made.set_choices(choices, current)
        made.chosen.connect(self._apply)
        self._column.addWidget(Words(name, "mute"))
        self._column.addWidget(made)
        return made

    def _line(self, name: str, text: str) -> QLineEdit:
        made = QLineEdit(text)
        made.setAccessibleName(name)
        label = Words(name, "mute")
        label.setBuddy(made)
        self._column.addWidget(label)
        self._column.addWidget(made)
        return made

    def _apply(self) -> None:
        self._change(
            replace(
                self.settings,
                language=self.language.current(),
                mode=Mode(self.mode.current()),
                text_size=float(self.text_size.current()),
                channel=Channel(self.channel.current()),
                call_language=self.call_language.current(),
                rep_gender=Gender(self.gender.current()) if self.gender.current() else None,
                on_top=self.on_top.isChecked(),
                role=Role(self.role.current()),
            )
        )
        self._show_passphrase()

    def _rename(self) -> None:
        self._change(replace(self.settings, rep_name=self.name.text().strip()))

    def _change(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)

    def _move(self) -> None:
        folder = Path(self.data.text().strip()).expanduser()
        if self.data.text().strip() and folder != self._data:
            self._data = folder
            self.data_changed.emit(folder)


KEEPS_OVERLAY = frozenset({Act.HELP, Act.SETTINGS, Act.THEME, Act.TO_CALL, Act.QUIT})
"""What can be done while help or settings are shown."""
