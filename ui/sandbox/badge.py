"""The word that stands on every page of practice."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from ui.tokens import Tone
from ui.widgets import Pill


class SandboxBadge(Pill):
    """SANDBOX, and what that means; with little room the word alone."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.WARN, chip=True)
        self._short = False
        self.retranslate()

    def set_short(self, short: bool) -> None:
        """Show the word alone, or also what it means."""
        if short != self._short:
            self._short = short
            self.retranslate()

    def retranslate(self) -> None:
        """Take the words from the language in force."""
        whole = self.tr("SANDBOX · nothing here reaches a real log")
        self.show_state(self.tr("SANDBOX") if self._short else whole, Tone.WARN)
        self.setToolTip(whole if self._short else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
