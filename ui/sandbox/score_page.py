"""How a practised conversation went: points, the lines that earned or lost them, what is better."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.training import Scorecard
from ui.actions import Act, key_text
from ui.i18n import in_script
from ui.sandbox.badge import SandboxBadge
from ui.sandbox.conversation import Bubble, Conversation
from ui.sandbox.score_list import ScoreList
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Card, Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if


class ScorePage(QWidget):
    """The whole scorecard beside the conversation.

    Signals:
        again: the same scenario. back: to the list. resumed: the conversation was not over yet.
    """

    KEYS = (Act.RESTART_PRACTICE, Act.PAUSE_PRACTICE)

    again = Signal()
    resumed = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._card = Scorecard(0, ())
        self._title = ""
        self._bubbles: tuple[Bubble, ...] = ()
        self._language = self._spoken = "en"
        self.title = Words(role="title")
        self.points = Words(role="points")
        self.points.setWordWrap(False)
        self.end = Banner(Tone.OK)
        self.score = Card()
        self.talk_card = Card()
        self.talk = Conversation()
        self.talk_card.body.addWidget(self.talk, 1)
        self.resume = ActionButton(key=key_text(Act.PAUSE_PRACTICE))
        self.resume.clicked.connect(self.resumed)
        self.retry = ActionButton(key=key_text(Act.RESTART_PRACTICE))
        self.retry.clicked.connect(self.again)
        self.home = ActionButton(key="Esc", kind="primary")
        self.home.clicked.connect(self.back)
        self.list = ScoreList()
        self.score.header.addWidget(self.points)
        self.score.body.addWidget(self.end)
        self.score.body.addWidget(Scroller(self.list), 1)
        self.badge = SandboxBadge()
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addWidget(self.title, 1)
        head.setSpacing(8)
        head.addWidget(self.resume)
        head.addWidget(self.retry)
        head.addWidget(self.home)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.talk_card, 2)
        columns.addWidget(self.score, 3)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addLayout(columns, 1)
        self.retranslate()

    def show_score(
        self,
        title: str,
        card: Scorecard,
        bubbles: tuple[Bubble, ...],
        languages: tuple[str, str],
        unfinished: bool = False,
    ) -> None:
        """Show how it went.

        Args:
            languages: the rep's, and the call's.
            unfinished: the trainee ended it before the customer did, and may go on.
        """
        self._title, self._card, self._bubbles = title, card, bubbles
        self._language, self._spoken = languages
        show_if(self.resume, unfinished)
        self._write()

    def card(self) -> Scorecard:
        """What is shown."""
        return self._card

    def perform(self, act: Act) -> None:
        """Once more, or on with what was not over, by key."""
        if act is Act.RESTART_PRACTICE:
            self.again.emit()
        elif act is Act.PAUSE_PRACTICE and not self.resume.isHidden():
            self.resumed.emit()

    def take_focus(self) -> None:
        """To the way back."""
        self.home.setFocus()

    def _write(self) -> None:
        card = self._card
        self.title.setText(self._title)
        self.points.setText(self.tr("{points} of 100").format(points=card.points))
        self.end.setVisible(bool(card.end))
        lead = self.tr("A good end.") if card.good else self.tr("It did not end well.")
        self.end.show_notice(
            Tone.OK if card.good else Tone.BAD, lead, in_script(card.end, self._language)
        )
        self.list.show_card(card, self._language, self._spoken)
        self.talk.show_bubbles(self._bubbles)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.score.set_title(self.tr("How it went"))
        self.talk_card.set_title(self.tr("Conversation"))
        self.talk.setAccessibleName(self.tr("Conversation"))
        self.resume.set_label(self.tr("Go on with it"))
        self.retry.set_label(self.tr("Once more"))
        self.home.set_label(self.tr("All scenarios"))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
