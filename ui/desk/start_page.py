"""What the desk shows before a call."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction
from agent_assist.domain.view import OpenCall, PromiseView, StartView
from ui.actions import Act, Actions, Room
from ui.desk.find_card import FindCard
from ui.desk.parts import BY_KEY
from ui.desk.promises import PromiseList
from ui.desk.who import WhoCard
from ui.rooms import RoomBar
from ui.times import moment
from ui.widgets import (
    ActionButton,
    AnswerItem,
    AnswerList,
    Card,
    Choice,
    Choices,
    Flow,
    SectionTitle,
    Words,
)
from ui.widgets.pages import Frame
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words
from ui.words import channel_text, direction_text, language_name, status_text


@dataclass(frozen=True, slots=True)
class TakeCall:
    """What call to take.

    Attributes:
        topic: guide of a topic that is known already, or nothing.
        promise: the promise that the call keeps, or None.
    """

    channel: Channel
    direction: Direction
    language: str
    topic: str = ""
    promise: PromiseView | None = None


class RowList(AnswerList):
    """Numbered rows of something else than answers; their name is given from outside."""

    def retranslate(self) -> None:
        """Leave the name to the page."""

    def show_rows(self, rows: tuple[AnswerItem, ...]) -> None:
        """Show rows; nothing happens when they are the same."""
        if rows != self.answers():
            self.set_answers(rows)
        show_if(self, bool(rows))


class StartPage(QWidget):
    """Take a call, open interactions, promises due, guides by topic, the one box, what is new.

    It has no words until `retranslate`, and no box until `set_finder`, so that the window can
    answer between them.

    Attributes:
        columns: what holds the page's columns, the parent of the box.

    Signals:
        take: a `TakeCall`.
        take_up: id of an open interaction.
        kept: the `PromiseView` that was kept.
    """

    take = Signal(object)
    take_up = Signal(str)
    kept = Signal(object)

    def __init__(
        self,
        actions: Actions,
        languages: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._start = StartView()
        self._languages = languages
        self.columns = QWidget()
        self.rooms = RoomBar(actions, Room.DESK, self)
        self.title = Words(role="title")
        self.take_call = ActionButton.of(actions, Act.TAKE_CALL, "primary", with_icon=True)
        self.call_out = ActionButton.of(actions, Act.CALL_OUT)
        self.settings = ActionButton.of(actions, Act.SETTINGS)
        self.help = ActionButton.of(actions, Act.HELP)
        self.channels = Choices("")
        self.directions = Choices("")
        self.languages = Choices("")
        self.titles = {
            name: SectionTitle()
            for name in ("channel", "direction", "language", "promises", "topics", "news")
        }
        self.begin = Card()
        self.open_card = Card()
        self.open = RowList()
        self.open.chosen.connect(self.take_up)
        self.promises = PromiseList(calls_back=True)
        self.promises.call_back.connect(self._call_back)
        self.promises.kept.connect(self.kept)
        self.topics = RowList()
        self.topics.chosen.connect(self.start_topic)
        self.no_open = Words(role="mute")
        self.no_promise = Words(role="mute")
        self.news = Words()
        self._build()

    def _build(self) -> None:
        """Put all in its place, from the outside in.

        What is filled first is dressed anew, with all that is in it, when it comes into the whole.
        """
        self._page = column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._head)
        head = Flow(self, gap=10)
        self._head.addWidget(self.rooms)
        self._head.addWidget(self.title, 1)
        self._head.addWidget(head)
        for button in (self.call_out, self.settings, self.help):
            head.add(button)
        self.who = WhoCard(self)
        column.addWidget(self.who)
        column.addWidget(Frame(self.columns, self), 1)
        self.columns.setProperty("role", "plain")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(10)
        for card in (self.begin, self.open_card):
            self._columns.addWidget(card, 1)
        self._fill()

    def _fill(self) -> None:
        for name, part in (
            ("channel", self.channels),
            ("direction", self.directions),
            ("language", self.languages),
        ):
            self.begin.body.addWidget(self.titles[name])
            self.begin.body.addWidget(part)
        take = Flow()
        self.begin.body.addWidget(take)
        take.add(self.take_call)
        self.begin.body.addWidget(self.titles["topics"])
        topics = QWidget()
        self._topics = Scroller(topics)
        self.begin.body.addWidget(self._topics, 1)
        below = QVBoxLayout(topics)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.topics)
        below.addStretch(1)
        for shown in (
            self.open,
            self.no_open,
            self.titles["promises"],
            self.promises,
            self.no_promise,
            self.titles["news"],
            self.news,
        ):
            self.open_card.body.addWidget(shown)
        self.open_card.body.addStretch(1)

    def set_finder(self, finder: FindCard) -> None:
        """Take the one box, made with `columns` for its parent; part of building the page."""
        self.finder = finder
        finder.guide.connect(self._start_found)
        self._columns.addWidget(finder, 1)

    def set_side(self, side: bool) -> None:
        """One column in the side layout."""
        down = QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if side else QBoxLayout.Direction.LeftToRight)
        self._head.setDirection(down if side else QBoxLayout.Direction.LeftToRight)
        self.rooms.setHidden(side)
        self.finder.set_side(side)
        self._topics.set_whole(side)
        margin = 8 if side else 14
        self._page.setContentsMargins(margin, margin, margin, margin)

    def prefer(self, channel: Channel, language: str) -> None:
        """Choose what the settings say.

        Args:
            channel: The usual channel.
            language: The usual language of calls.
        """
        self.channels.set_current(channel.value)
        self.languages.set_current(language if language in self._languages else "")

    def show_start(self, start: StartView) -> None:
        """Show what is open, owed and new."""
        self._start = start
        now = datetime.now(UTC)
        self.open.show_rows(
            tuple(
                AnswerItem(it.id, it.customer or it.title, self._open_text(it, now), _key(at))
                for at, it in enumerate(start.open, 1)
            )
        )
        show_words(self.no_open, "" if start.open else self.tr("No open conversation."))
        self.promises.show_promises(start.promises)
        show_words(self.no_promise, "" if start.promises else self.tr("Nothing is owed."))
        self.topics.show_rows(tuple(AnswerItem(id_, text) for id_, text in start.topics))
        show_if(self.titles["topics"], bool(start.topics))
        show_words(self.news, "\n".join(start.news) or self.tr("Nothing new."))

    def choices(self) -> tuple[Channel, Direction, str]:
        """Channel, direction and language that are chosen."""
        return (
            Channel(self.channels.current() or Channel.PHONE.value),
            Direction(self.directions.current() or Direction.INBOUND.value),
            self.languages.current() or self._languages[0],
        )

    def take_focus(self) -> None:
        """Put the focus on what comes next."""
        if self.who.isHidden():
            self.take_call.setFocus()
        else:
            self.who.take_focus()

    def start_topic(self, topic: str) -> None:
        """Take a call whose topic is known."""
        self.take.emit(TakeCall(*self.choices(), topic))

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.title.setText(self.tr("Ready for the next customer"))
        self.begin.set_title(self.tr("Take a call"))
        self.open_card.set_title(self.tr("Open conversations"))
        texts = {
            "channel": self.tr("Channel"),
            "direction": self.tr("Direction"),
            "language": self.tr("Language of the call"),
            "promises": self.tr("Promises due"),
            "topics": self.tr("Start with a topic"),
            "news": self.tr("New since your last shift"),
        }
        for name, text in texts.items():
            self.titles[name].setText(text)
        self.channels.setAccessibleName(texts["channel"])
        self.directions.setAccessibleName(texts["direction"])
        self.languages.setAccessibleName(texts["language"])
        channel, direction, language = self.choices()
        self.channels.set_choices(
            tuple(Choice(it.value, channel_text(it)) for it in Channel), channel.value
        )
        self.directions.set_choices(
            tuple(Choice(it.value, direction_text(it)) for it in Direction), direction.value
        )
        self.languages.set_choices(
            tuple(Choice(it, language_name(it)) for it in self._languages), language
        )
        self.open.setAccessibleName(self.tr("Open conversations"))
        self.promises.setAccessibleName(texts["promises"])
        self.promises.retranslate()
        self.who.retranslate()
        self.topics.setAccessibleName(texts["topics"])
        self.finder.retranslate()
        self.show_start(self._start)

    def _open_text(self, call: OpenCall, now: datetime) -> str:
        state = status_text(call.status, call.channel)
        begun = moment(call.started, now)
        about = call.title if call.customer else ""
        return " · ".join(filter(None, (channel_text(call.channel), about, state, begun)))

    def _call_back(self, promise: PromiseView) -> None:
        channel, _, language = self.choices()
        self.take.emit(TakeCall(channel, Direction.OUTBOUND, language, promise=promise))

    def _start_found(self, guide: str, query: str) -> None:
        self.start_topic(guide)


def _key(number: int) -> str:
    """The key that takes a conversation up; only the first nine have one."""
    return f"Ctrl+{number}" if number <= BY_KEY else ""
