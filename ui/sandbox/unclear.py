"""What the customer did not understand, and what it can have been meant as."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.scenario import Move
from ui.sandbox.words import move_text
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Flow

MOST_MEANT = 3


class UnclearLine(QWidget):
    """The notice, and the likeliest moves to pick from.

    Signals:
        meant: the move that was meant. asked: it was something else.
    """

    meant = Signal(str)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = Banner(Tone.WARN)
        self.choices = Flow(gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.choices)

    def offer(self, moves: Iterable[Move]) -> None:
        """Say that nothing was understood, and offer these moves."""
        self.notice.show_notice(
            Tone.WARN, self.tr("The customer did not understand that."), self.tr("I meant…")
        )
        for button in self.choices.findChildren(ActionButton):
            button.setParent(None)
            button.deleteLater()
        for move in list(moves)[:MOST_MEANT]:
            button = ActionButton(move_text(move))
            button.setProperty("move", move.value)
            button.clicked.connect(self._picked)
            self.choices.add(button)
        other = ActionButton(self.tr("Something else…"))
        other.clicked.connect(self.asked)
        self.choices.add(other)

    def _picked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.meant.emit(str(sender.property("move")))
