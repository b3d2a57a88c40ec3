"""Why the studio can only be read, and where the supervisors' passphrase is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from agent_assist.domain.commands import Role
from agent_assist.domain.errors import KnownError
from ui.core_texts import translated
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner
from ui.widgets.showing import show_if

if TYPE_CHECKING:
    from ui.services import Services


class LockedBar(QWidget):
    """Hidden while everything can be changed.

    Signals:
        admitted: the passphrase was right.
    """

    admitted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._why = ""
        self.words = Banner(Tone.NEUTRAL)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setMaximumWidth(240)
        self.passphrase.returnPressed.connect(self._try)
        self.unlock = ActionButton(key="Return")
        self.unlock.clicked.connect(self._try)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.passphrase)
        row.addWidget(self.unlock)
        self.retranslate()
        self.hide()

    def show_reason(self, why: str) -> None:
        """Why nothing can be changed; "" when everything can."""
        self._why = why
        self._draw(translated(why), Tone.NEUTRAL)

    def _draw(self, text: str, tone: Tone) -> None:
        show_if(self, bool(self._why))
        actor = self._services.actor
        locked = bool(self._why) and actor.role is Role.SUPERVISOR
        locked = locked and self._services.studio.locked(actor)
        show_if(self.passphrase, locked)
        show_if(self.unlock, locked)
        self.words.show_notice(tone, self.tr("You can look, and change nothing:"), text)

    def _try(self) -> None:
        try:
            self._services.studio.admit(self._services.actor, self.passphrase.text())
        except KnownError as wrong:
            self._draw(translated(str(wrong)), Tone.BAD)
            self.passphrase.selectAll()
            self.passphrase.setFocus()
            return
        self.passphrase.clear()
        self.admitted.emit()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.passphrase.setAccessibleName(self.tr("Supervisors’ passphrase"))
        self.passphrase.setPlaceholderText(self.tr("Supervisors’ passphrase"))
        self.unlock.set_label(self.tr("Unlock"))
        if self._why:
            self.show_reason(self._why)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
