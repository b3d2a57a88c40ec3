"""What frames a trial of a draft: the words that nothing of it counts, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import Tone
from ui.widgets import ActionButton, Banner


class TrialFrame(QWidget):
    """A page of the studio that shows a trial below its banner.

    Signals:
        left: the author has seen enough.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.banner = Banner(Tone.WARN)
        self.leave = ActionButton(key="F5")
        self.leave.clicked.connect(self.left)

    def lay_out(self, trial: QWidget, gap: int) -> None:
        """Put the trial below the banner, with a gap in pixels, and take the texts."""
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 14, 0)
        row.setSpacing(8)
        row.addWidget(self.banner, 1)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(row)
        column.addWidget(trial, 1)
        self.retranslate()

    def begin(self, language: str = "") -> None:
        """Begin the trial, in a language of calls."""
        raise NotImplementedError

    def close_trial(self) -> None:
        """Forget the trial."""
        raise NotImplementedError

    def _notice(self) -> str:
        """What the banner says below its title."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.banner.show_notice(Tone.WARN, self.tr("A trial of your draft"), self._notice())
        self.leave.set_label(self.tr("Back to the studio"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
