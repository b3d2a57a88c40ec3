"""Who works here: asked on the start page until it is known, since what to say needs it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QWidget

from agent_assist.domain.values import Gender
from ui.widgets import ActionButton, Card, Choice, Choices, Flow, Words
from ui.widgets.showing import show_if


class WhoCard(Card):
    """The rep's name and how they speak of themselves, in one line; Enter takes both.

    Signals:
        named: (name, gender), a str and a `Gender`.
    """

    named = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.why = Words(role="mute")
        self.name = QLineEdit()
        self.name.setMinimumWidth(150)
        self.gender = Choices("")
        self.take = ActionButton(key="Return", kind="primary")
        self.name.returnPressed.connect(self._enter)
        self.gender.chosen.connect(self._enter)
        self.take.clicked.connect(self._enter)
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        self.body.addWidget(self.why)
        self.body.addLayout(line)
        rest = Flow()
        self.body.addWidget(rest)
        rest.add(self.gender)
        rest.add(self.take)
        self.hide()
        self.retranslate()

    def show_rep(self, name: str, gender: Gender | None) -> None:
        """Ask for what is not known; nothing is asked when both are."""
        if not self.name.hasFocus():
            self.name.setText(name)
        if gender is not None:
            self.gender.set_current(gender.value)
        show_if(self, not name or gender is None)

    def take_focus(self) -> None:
        """Put the focus on what is not known yet."""
        if self.name.text().strip():
            self.gender.findChildren(QAbstractButton)[0].setFocus()
        else:
            self.name.setFocus()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.set_title(self.tr("Who are you?"))
        self.why.setText(self.tr("You say your name in the greeting; some words follow you."))
        self.name.setAccessibleName(self.tr("Your name, as you say it"))
        self.name.setPlaceholderText(self.tr("Your name, as you say it"))
        self.gender.setAccessibleName(self.tr("You speak of yourself as"))
        self.gender.set_choices(
            (
                Choice(Gender.FEMALE.value, self.tr("a woman")),
                Choice(Gender.MALE.value, self.tr("a man")),
            ),
            self.gender.current(),
        )
        self.take.set_label(self.tr("That is me"))

    def _enter(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus()
        elif not self.gender.current():
            self.take_focus()
        else:
            self.named.emit(name, Gender(self.gender.current()))
