"""What publishing would change for callers: the replay of logged calls, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.editing.guide_graph import Shares
from ui.widgets import ActionButton, SectionTitle, Words


class ImpactPanel(QWidget):
    """The outcome of the last replay, and the way to a new one.

    Signals:
        replay_wanted: logged calls are to be replayed on the draft.
    """

    replay_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._stale = False
        self._shares: dict[str, Shares] = {}
        self.title = SectionTitle()
        self.words = Words()
        self.replay = ActionButton(kind="quiet")
        self.replay.clicked.connect(self.replay_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.title)
        whole.addWidget(self.words)
        whole.addWidget(self.replay, 0, Qt.AlignmentFlag.AlignLeft)

    def show_outcome(self, text: str) -> None:
        """Say what came of the replay."""
        self._text, self._stale = text, False
        self.retranslate()

    def set_stale(self) -> None:
        """Something was edited since."""
        if self._text and not self._stale:
            self._stale = True
            self.retranslate()

    def show_shares(self, guide: str, shares: Shares) -> None:
        """How logged calls went through a guide."""
        self._shares[guide] = shares

    def shares(self, guide: str) -> Shares | None:
        """How logged calls went through a guide; None when nobody knows."""
        return self._shares.get(guide)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.title.setText(self.tr("What publishing changes"))
        text = self._text or self.tr("Replay the last calls on your draft to see what they hear.")
        if self._text and self._stale:
            text += " " + self.tr("You have changed something since.")
        self.words.setText(text)
        self.replay.set_label(self.tr("Replay again") if self._text else self.tr("Replay now"))
