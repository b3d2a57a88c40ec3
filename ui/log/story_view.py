"""One call of the log, as a story."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from agent_assist.domain.logbook import CallStory
from ui.actions import Act, Actions
from ui.log.row_delegate import TONES
from ui.log.telling import known_html, story_html, summary_html
from ui.theme import theme
from ui.times import clock, moment
from ui.tokens import Tone
from ui.widgets import ActionButton, Card, Flow, Pill, SectionTitle, Words, announce
from ui.widgets.showing import show_if
from ui.words import channel_text, direction_text, disposition_text, status_text

BESIDE = 620
"""From this width on, what is known stands beside what happened."""


class ToldText(QTextEdit):
    """A text to read: it can be chosen and copied by keys, and not changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("role", "say")
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(60)
        self.document().setDocumentMargin(0)


class StoryView(Card):
    """What happened, what was found out, and the summary to copy."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.story: CallStory | None = None
        self.name = Words(role="name")
        self.state = Pill()
        self.verified = Pill()
        self.about = Words(role="mute")
        self.none = Words(role="mute")
        self.open_again = ActionButton.of(actions, Act.OPEN_AGAIN, "primary")
        self.copy = ActionButton.of(actions, Act.COPY)
        self.score = ActionButton.of(actions, Act.SCORECARD)
        self.erase = ActionButton.of(actions, Act.ERASE)
        self.happened_title = SectionTitle()
        self.happened = ToldText()
        self.summary_title = SectionTitle()
        self.summary = ToldText()
        self.known = ToldText()
        self._build()
        theme().changed.connect(self._draw)
        self.retranslate()
        self.show_story(None)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.verified)
        head.addWidget(self.state)
        self.buttons = Flow()
        for button in (self.open_again, self.copy, self.score, self.erase):
            self.buttons.add(button)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.happened_title)
        left.addWidget(self.happened, 1)
        right.addWidget(self.summary_title)
        right.addWidget(self.summary, 2)
        right.addWidget(self.known, 3)
        self._told = QWidget()
        self._told.setProperty("role", "plain")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._told)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._columns.addLayout(left, 3)
        self._columns.addLayout(right, 2)
        self.body.addLayout(head)
        self.body.addWidget(self.about)
        self.body.addWidget(self.buttons)
        self.body.addWidget(self._told, 1)
        self.body.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)

    def show_story(self, story: CallStory | None, instead: str = "") -> None:
        """Tell a call; or say why there is none to tell."""
        self.story = story
        there = story is not None
        for part in (self.name, self.about, self._told, self.copy, self.score):
            show_if(part, there)
        show_if(self.none, not there)
        show_if(self.open_again, story is not None and story.open)
        self.none.setText(instead or self.tr("Choose a call on the left."))
        self._draw()

    def allow_erasing(self, may: bool) -> None:
        """Offer it to who may; the service decides in any case."""
        show_if(self.erase, may and self.story is not None)

    def copy_summary(self) -> str:
        """Put the summary on the clipboard; what is there now."""
        text = self.story.summary if self.story is not None else ""
        if text:
            QApplication.clipboard().setText(text)
            announce(self, self.tr("The summary is copied."))
        return text

    def take_focus(self) -> None:
        """To the story."""
        self.happened.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_width(self, width: int) -> None:
        """Lay what is known beside the story, or below it."""
        beside = width >= theme().px(BESIDE)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not wanted:
            self._columns.setDirection(wanted)

    def _draw(self) -> None:
        story = self.story
        show_if(self.state, story is not None)
        show_if(self.verified, story is not None and story.verified)
        if story is None:
            return
        self.name.setText(story.name or self.tr("Nobody was named"))
        if story.disposition is None:
            self.state.show_state(status_text(story.status, story.channel), Tone.ACCENT)
        else:
            tone = TONES.get(story.disposition, Tone.NEUTRAL)
            self.state.show_state(disposition_text(story.disposition), tone)
        self.verified.show_state(self.tr("verified"), Tone.OK)
        parts = (
            moment(story.started, datetime.now(UTC)),
            self.tr("took {time}").format(time=clock(story.elapsed_ms)),
            direction_text(story.direction),
            channel_text(story.channel),
            story.rep,
        )
        self.about.setText(" · ".join(parts))
        self.happened.setHtml(story_html(story))
        self.summary.setHtml(summary_html(story))
        self.known.setHtml(known_html(story))

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("The call"))
        self.happened_title.setText(self.tr("What happened"))
        self.happened.setAccessibleName(self.tr("What happened"))
        self.summary_title.setText(self.tr("Summary"))
        self.summary.setAccessibleName(self.tr("Summary"))
        self.known.setAccessibleName(self.tr("What is known"))
        self.copy.set_label(self.tr("Copy the summary"))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
