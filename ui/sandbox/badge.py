"""The word that stands on every page of practice."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from ui.tokens import Tone
from ui.widgets import Pill


class SandboxBadge(Pill):
    """SANDBOX, and what that means."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.WARN, chip=True)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words from the language in force."""
        self.show_state(self.tr("SANDBOX · nothing here reaches a real log"), Tone.WARN)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
