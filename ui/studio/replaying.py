"""The replay of logged calls on the draft: what came of how many, and which calls they are."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from agent_assist.domain.items import Ref
from agent_assist.domain.replay import Outcome, Reason
from agent_assist.domain.review import CallBrief, CallStory
from ui.core_texts import translated
from ui.i18n import interface_language
from ui.studio.call_log import CallList, CallLogPanel
from ui.studio.page import Page, clear
from ui.studio.replayer import LAST_CALLS, Told, outcome_text, reason_text, summary
from ui.studio.text_button import TextButton
from ui.tokens import Tone
from ui.widgets import ActionButton, Choice, Choices, SectionTitle, Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom

SIZES = (100, LAST_CALLS, 2000, 10_000)
MOST_REASONS = 60
MOST_CALLS = 500
TONES = {
    Outcome.OTHER_WORDS: Tone.ACCENT,
    Outcome.OTHER_END: Tone.WARN,
    Outcome.FACT_MISSING: Tone.WARN,
    Outcome.STUCK: Tone.BAD,
}


class ReplayPage(Page):
    """Runs it, and shows what came of it: the worst first."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._room = room
        self._told: Told | None = None
        self._asked = 0
        self.count = Choices("")
        self.start = ActionButton(kind="primary", icon="play")
        self.start.clicked.connect(self.replay)
        self.words = Words(role="strong")
        self.reasons: list[TextButton] = []
        self._shown: list[Reason] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.calls_title = SectionTitle()
        self.calls = CallList()
        self.calls.setMaximumHeight(200)
        self.calls.itemActivated.connect(self._open_call)
        self.calls_hint = Words(role="small")
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.start)
        self.content.addLayout(row)
        self.content.addWidget(self.words)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(self._column)
        column.addStretch(1)
        self.content.addWidget(Scroller(inside), 1)
        self.content.addWidget(self.calls_title)
        self.content.addWidget(self.calls)
        self.content.addWidget(self.calls_hint)
        replayer = room.replayer
        replayer.begun.connect(self._begun)
        replayer.progress.connect(self.progress.show_share)
        replayer.done.connect(self._show)
        replayer.failed.connect(self._failed)
        replayer.stopped.connect(self.progress.end)
        self.progress.stopped.connect(replayer.stop)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("Logged calls on your draft")

    def open(self) -> None:
        """Replay at once when the draft was not replayed yet: for that the page was opened."""
        replayer = self._room.replayer
        known = replayer.last is not None and replayer.last.draft == self.session.content
        if not replayer.running and not known:
            self.replay()

    def take_focus(self) -> None:
        """The button that starts it again."""
        self.start.setFocus()

    def replay(self) -> None:
        """Replay the chosen number of calls on the draft as it is now."""
        content = self.session.content
        self._room.replayer.run(lambda: content, int(self.count.current() or LAST_CALLS))

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        self.count.setAccessibleName(self.tr("How many calls"))
        choices = tuple(
            Choice(str(it), self.tr("last {count}").format(count=f"{it:,}".replace(",", "\u2009")))
            for it in SIZES
        )
        self.count.set_choices(choices, self.count.current() or str(LAST_CALLS))
        self.start.set_label(self.tr("Replay again"))
        self.calls.setAccessibleName(self.tr("Calls"))
        self.calls_title.setText(self.tr("Calls"))
        self.calls_hint.setText(self.tr("Double click or Enter: what happened in the call."))
        if self._room.replayer.last is not None:
            self._show(self._room.replayer.last)
        else:
            self._show_list(False)

    def _begun(self) -> None:
        self.say(Tone.NEUTRAL, "")
        self.progress.begin(self.tr("Replaying calls…"))

    def _failed(self, sentence: str) -> None:
        self.progress.end()
        self.say(Tone.BAD, sentence)

    def _show(self, told: Told) -> None:
        self.progress.end()
        self._told = told
        self.words.setText(summary(told))
        clear(self._column)
        self.reasons, self._shown = [], []
        for reason, count in told.replayed.by_reason()[:MOST_REASONS]:
            if reason.outcome is Outcome.SAME:
                continue
            lead = f"{count} {outcome_text(reason.outcome)}."
            card = TextButton(
                TONES.get(reason.outcome, Tone.NEUTRAL), lead, reason_text(told.draft, reason)
            )
            card.setProperty("at", len(self._shown))
            card.clicked.connect(self._choose)
            self.reasons.append(card)
            self._shown.append(reason)
            self._column.addWidget(card)
        self._show_list(bool(self._shown))
        if self._shown:
            self._list(self._shown[0])

    def _choose(self) -> None:
        sender = self.sender()
        if sender is None:
            return
        reason = self._shown[sender.property("at")]
        self._list(reason)
        if reason.guide in self.session.content.guides:
            self.go_to_step(reason)

    def go_to_step(self, reason: Reason) -> None:
        """Open the step at which it was noticed."""
        self._room.open_item(Ref("guide", reason.guide), reason.step)

    def _show_list(self, on: bool) -> None:
        for part in (self.calls_title, self.calls, self.calls_hint):
            show_if(part, on)

    def _list(self, reason: Reason) -> None:
        if self._told is None:
            self.calls.clear()
            return
        there = self._told.replayed.calls(reason=reason)
        ids = [id_ for id_, _ in itertools.islice(there, MOST_CALLS)]
        self.calls.show_ids(ids)
        self.calls_title.setText(self.tr("Calls: {what}").format(what=outcome_text(reason.outcome)))
        self._asked += 1
        asked, content, actor = self._asked, self.session.content, self.session.actor()
        reviewing = self._room.services.reviewing

        def known(calls: tuple[CallBrief, ...]) -> None:
            if asked == self._asked:
                self.calls.show_calls(calls, content)

        self.session.worker.run(lambda: reviewing.calls(actor, ids), known, lambda error: None)

    def _open_call(self, item: QListWidgetItem) -> None:
        id_, actor, content = self.calls.id_at(item), self.session.actor(), self.session.content
        reviewing, language = self._room.services.reviewing, interface_language()

        def opened(story: CallStory) -> None:
            panel = CallLogPanel(self._room, story, content)
            self._room.open_panel(panel, _nothing)
            panel.closed.connect(self.calls.setFocus)

        self.run(lambda: reviewing.call_story(actor, id_, language, translated), opened)


def _nothing(_: object) -> None:
    """A log is only read."""
