"""The head of a run: that it is practice, which scenario, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.actions import Act, key_text
from ui.sandbox.badge import SandboxBadge
from ui.tokens import Tone
from ui.widgets import ActionButton, Pill, Words
from ui.widgets.showing import show_if

MOST_PATIENCE = 10
LITTLE_PATIENCE = 2
MARGIN = 14


class RunBar(QWidget):
    """SANDBOX, the scenario, and hint, pause, restart, end; time is told by the desk's clock.

    With little room it says less: the word SANDBOX and what can be done always stay.
    """

    def __init__(self) -> None:
        super().__init__()
        self.badge = SandboxBadge()
        self.title = Words(role="title")
        self.title.setWordWrap(False)
        self.difficulty = Pill(chip=True)
        self.level = Pill(chip=True)
        self.patience = Pill(chip=True)
        self.hint = ActionButton(key=key_text(Act.HINT))
        self.pause = ActionButton(key=key_text(Act.PAUSE_PRACTICE))
        self.restart = ActionButton(key=key_text(Act.RESTART_PRACTICE))
        self.end = ActionButton(key=key_text(Act.END_PRACTICE))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(8)
        self._told: tuple[QWidget, ...] = (
            self.badge,
            self.title,
            self.difficulty,
            self.level,
            self.patience,
        )
        self._buttons: tuple[QWidget, ...] = (self.hint, self.pause, self.restart, self.end)
        for part in self._told:
            row.addWidget(part)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)
        self._left = MOST_PATIENCE
        self._paused = False

    def show_scenario(self, title: str, difficulty: str, level: str) -> None:
        """Which scenario it is; also takes the texts from the language in force."""
        self.title.setText(title)
        self.difficulty.show_state(difficulty, Tone.NEUTRAL)
        self.level.show_state(level, Tone.NEUTRAL)
        self.hint.set_label(self.tr("Hint"))
        self.hint.setToolTip(self.tr("What a good rep would say next; it costs points"))
        self.restart.setToolTip(self.tr("The same scenario again, from its beginning"))
        self.end.setToolTip(self.tr("End the conversation here and see how it went"))
        self.restart.set_label(self.tr("Restart"))
        self.end.set_label(self.tr("End"))
        self.show_paused(self._paused)
        self.show_patience(self._left)
        self._fit()

    def show_patience(self, left: int) -> None:
        """How much patience the customer has left."""
        self._left = left
        text = self.tr("patience {left} of {most}").format(left=left, most=MOST_PATIENCE)
        self.patience.show_state(text, Tone.BAD if left <= LITTLE_PATIENCE else Tone.NEUTRAL)
        self._fit()

    def show_paused(self, paused: bool) -> None:
        """Whether time stands still; going on is then what is to be done."""
        self._paused = paused
        self.pause.set_label(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.set_kind("primary" if paused else "secondary")
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrower than all its parts: it leaves some out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.badge.set_short(False)
        for pill in (self.difficulty, self.level, self.patience):
            show_if(pill, True)
        if not self._fits():
            show_if(self.difficulty, False)
        if not self._fits():
            self.badge.set_short(True)
        if not self._fits():
            show_if(self.level, False)
        if not self._fits():
            show_if(self.patience, False)

    def _fits(self) -> bool:
        parts = self._told + self._buttons
        shown = [it.sizeHint().width() for it in parts if not it.isHidden()]
        return sum(shown) + self._row.spacing() * len(shown) + 2 * MARGIN <= self.width()
