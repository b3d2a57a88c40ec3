"""How far some work is that goes on beside the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.widgets.base import announce
from ui.widgets.buttons import ActionButton
from ui.widgets.card import Words


class ProgressRow(QWidget):
    """What goes on, how far it is, and a way to stop it.

    Signals:
        stopped: it is wanted no longer.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Words(role="mute")
        self.words.setWordWrap(False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = ActionButton(kind="quiet")
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.retranslate()
        self.hide()

    def begin(self, words: str, can_stop: bool = True) -> None:
        """Something goes on from now on."""
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.stop.setVisible(can_stop)
        self.show()

    def show_share(self, share: float) -> None:
        """So much of it is done, from 0 to 1."""
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(share * 1000))

    def end(self) -> None:
        """It is over."""
        if not self.isHidden():
            announce(self, self.tr("done"))
        self.hide()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.stop.set_label(self.tr("Stop"))
