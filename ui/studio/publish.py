"""Publishing: what it does to logged calls first, then what goes out, then the message."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agent_assist.domain.items import Ref
from agent_assist.domain.problem import NotPublishableError, Problem
from agent_assist.domain.studio import Drafts, ItemChange, Published
from ui.i18n import in_interface
from ui.studio.page import Page, clear
from ui.studio.problems import sentence, where_text
from ui.studio.replayer import Told, summary
from ui.studio.text_button import TextButton
from ui.studio.tick_list import TickList
from ui.studio.words import change_text, count_text, kind_text, moment
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Flow, SectionTitle, Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom

MOST_ERRORS = 10


class PublishPage(Page):
    """One immutable version, with a message, of what is ticked."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._room = room
        self._changes: tuple[ItemChange, ...] = ()
        self._errors: tuple[Problem, ...] = ()
        self._asked = 0
        self._publishing = False
        self._unticked: set[Ref] = set()
        self.impact_title = SectionTitle()
        self.impact = Words()
        self.details = ActionButton(kind="quiet")
        self.details.clicked.connect(partial(room.open_page, "replay"))
        self.items_title = SectionTitle()
        self.ticks = TickList()
        self.ticks.ticked.connect(self._tick)
        self.nothing = Words(role="mute")
        self.others = Words(role="mute")
        self.errors_title = SectionTitle()
        self._errors_column = QVBoxLayout()
        self._errors_column.setSpacing(4)
        self.error_cards: list[TextButton] = []
        self.message_title = Words(role="mute")
        self.message = QLineEdit()
        self.message_title.setBuddy(self.message)
        self.message.textChanged.connect(self._follow)
        self.message.returnPressed.connect(self.publish)
        self.button = ActionButton(kind="primary", icon="check")
        self.button.clicked.connect(self.publish)
        self.done = Banner(Tone.OK)
        self.done.hide()
        self._build()
        replayer = room.replayer
        replayer.begun.connect(self._replay_begun)
        replayer.progress.connect(self.progress.show_share)
        replayer.done.connect(self._replayed)
        replayer.failed.connect(self._replay_failed)
        replayer.stopped.connect(self._replay_stopped)
        self.progress.stopped.connect(replayer.stop)

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        column.addWidget(self.done)
        column.addWidget(self.impact_title)
        column.addWidget(self.impact)
        links = Flow()
        links.add(self.details)
        column.addWidget(links)
        column.addWidget(self.items_title)
        column.addWidget(self.ticks)
        column.addWidget(self.nothing)
        column.addWidget(self.others)
        column.addWidget(self.errors_title)
        column.addLayout(self._errors_column)
        column.addStretch(1)
        self.content.addWidget(Scroller(inside), 1)
        self.content.addWidget(self.message_title)
        row = QHBoxLayout()
        row.addWidget(self.message, 1)
        row.addWidget(self.button)
        self.content.addLayout(row)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("Publish")

    def open(self) -> None:
        """Read what would go out, and replay calls on it."""
        self._unticked.clear()
        self.say(Tone.NEUTRAL, "")
        show_if(self.done, False)
        self._read()
        self.replay()

    def take_focus(self) -> None:
        """The first tick, else the message."""
        target: QWidget = self.ticks if self._changes else self.message
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def replay(self) -> None:
        """What would have become of the last calls with what is ticked."""
        studio, actor = self.session.studio, self.session.actor()
        picks = self.picks()
        if not self._changes:
            content = self.session.content
            self._room.replayer.run(lambda: content)
        else:
            self._room.replayer.run(lambda: studio.candidate(actor, picks))

    def picks(self) -> tuple[Ref, ...]:
        """What is ticked."""
        return tuple(it.ref for it in self._changes if it.ref not in self._unticked)

    def publish(self) -> None:
        """Make the version, when nothing is in the way."""
        if not self.button.isEnabled():
            return
        studio, actor = self.session.studio, self.session.actor()
        picks, message = self.picks(), self.message.text().strip()
        after = self.session.version
        self._publishing = True
        self._room.replayer.stop()
        self._follow()
        self.run(
            lambda: studio.publish(actor, picks, message, after),
            self._published,
            self.tr("Publishing…"),
        )

    def fail(self, error: Exception) -> None:
        """Say why nothing was published."""
        self._publishing = False
        super().fail(error)
        if isinstance(error, NotPublishableError):
            self._show_errors(error.problems)
        self.session.list_again()  # somebody may have published meanwhile
        self._read()

    # ---- what is shown

    def _read(self) -> None:
        studio, actor = self.session.studio, self.session.actor()
        self.run(lambda: (studio.changes(actor), studio.drafts()), self._take)

    def _take(self, read: tuple[tuple[ItemChange, ...], Drafts]) -> None:
        self._changes, drafts = read
        self._draw()
        mine = self.session.actor().name or self.session.actor().id
        others = [
            self.tr("{name} ({count})").format(name=name, count=count)
            for name, count in drafts.counts.items()
            if name != mine
        ]
        text = self.tr("Drafts of others stay drafts: {names}").format(names=", ".join(others))
        show_words(self.others, text if others else "")
        self._check()

    def _draw(self) -> None:
        lines = [self._line(change) for change in self._changes]
        self.ticks.show_lines(lines, [it.ref not in self._unticked for it in self._changes])
        none = self.tr("You have no drafts: nothing would change.")
        show_words(self.nothing, "" if self._changes else none)
        self._follow()

    def _line(self, change: ItemChange) -> str:
        title = in_interface(change.title) or change.id
        parts = [kind_text(change.kind), change_text(change.change), moment(change.at)]
        if change.conflict:
            parts.append(self.tr("published by somebody else meanwhile"))
        elif change.problems:
            parts.append(count_text(len(change.problems), 0))
        return f"{title}  —  {' · '.join(parts)}"

    def _tick(self, row: int, on: bool) -> None:
        ref = self._changes[row].ref
        (self._unticked.discard if on else self._unticked.add)(ref)
        self._check()
        self.replay()

    def _check(self) -> None:
        """What stands in the way of what is ticked."""
        self._asked += 1
        asked = self._asked
        studio, actor, picks = self.session.studio, self.session.actor(), self.picks()

        def done(problems: tuple[Problem, ...]) -> None:
            if asked == self._asked:
                self._show_errors(problems)

        self.session.worker.run(lambda: studio.errors_in(actor, picks), done, self.fail)

    def _show_errors(self, problems: tuple[Problem, ...]) -> None:
        self._errors = problems
        clear(self._errors_column)
        self.error_cards = []
        show_if(self.errors_title, bool(problems))
        title = self.tr("To be mended first: {count}")
        self.errors_title.setText(title.format(count=count_text(len(problems), 0)))
        for problem in problems[:MOST_ERRORS]:
            where = where_text(problem, self.session.content)
            card = TextButton(Tone.BAD, where, sentence(problem))
            card.setProperty("at", len(self.error_cards))
            card.clicked.connect(self._go)
            self.error_cards.append(card)
            self._errors_column.addWidget(card)
        self._follow()

    def _go(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._room.going.to_problem(self._errors[sender.property("at")])

    def _follow(self) -> None:
        """Offer publishing only when nothing is in the way."""
        conflict = any(it.conflict for it in self._changes if it.ref not in self._unticked)
        ready = (
            bool(self.picks())
            and not self._errors
            and not conflict
            and not self._publishing
            and not self.session.why_not
            and bool(self.message.text().strip())
        )
        self.button.setEnabled(ready)
        count = len(self.picks())
        self.button.set_label(self.tr("Publish %n change(s)", None, count))

    # ---- the replay

    def _replay_begun(self) -> None:
        self.progress.begin(self.tr("Replaying the last calls; you need not wait for it…"))
        self.impact.setText(self.tr("Looking what the last calls would hear…"))

    def _replayed(self, told: Told) -> None:
        if not self._publishing:
            self.progress.end()
        self.impact.setText(summary(told))

    def _replay_failed(self, sentence: str) -> None:
        self.progress.end()
        self.impact.setText(sentence)

    def _replay_stopped(self) -> None:
        if not self._publishing:
            self.progress.end()
        self.impact.setText(self.tr("The replay was left out."))

    # ---- afterwards

    def _published(self, made: Published) -> None:
        self._publishing = False
        self.message.clear()
        text = self.tr(
            "New calls use it from now on; calls that are open keep the version they began with."
        )
        lead = self.tr("Version {number} is published.").format(number=made.number)
        self.done.show_notice(Tone.OK, lead, text, aloud=True)
        show_if(self.done, True)
        self.session.open()
        self._read()
        self.back.setFocus()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        self.impact_title.setText(self.tr("What publishing changes"))
        self.details.set_label(self.tr("Which calls"))
        self.items_title.setText(self.tr("What goes out"))
        self.ticks.setAccessibleName(self.tr("What goes out"))
        label = self.tr("What changes, in a few words; reps read it at their next shift")
        self.message_title.setText(label)
        self.message.setAccessibleName(label)
        if self._room.replayer.last is not None:
            self.impact.setText(summary(self._room.replayer.last))
        self._draw()
        self._show_errors(self._errors)
