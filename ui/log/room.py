"""The room of past calls: looked up, exported, verified, backed up, and deleted by right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.commands import Role
from agent_assist.domain.errors import KnownError
from agent_assist.domain.logbook import (
    CallStory,
    LogChoices,
    LogCount,
    LogRow,
)
from agent_assist.services.logbook import PAGE
from ui.actions import Act, Actions, Room
from ui.core_texts import translated
from ui.log.calls import CallList
from ui.log.filters import Filters
from ui.log.keeping import Keeping
from ui.log.story_view import StoryView
from ui.rooms import RoomBar, RoomPage
from ui.tasks import Worker
from ui.tokens import Tone
from ui.widgets import Banner, Card, Words, announce
from ui.widgets.pages import Frame, Pages
from ui.widgets.panel import Panel
from ui.widgets.progress import ProgressRow
from ui.widgets.showing import show_if

if TYPE_CHECKING:
    from ui.services import Services

SIDE_BY_SIDE = 900
"""Below this width the story stands under the list."""


class LogRoom(RoomPage):
    """The list on the left, the call that is chosen on the right, what is kept at the foot.

    Signals:
        open_again: id of an open call that is to be gone on with on the desk.
        score_asked: id of a call whose scorecard is asked for.
    """

    open_again = Signal(str)
    score_asked = Signal(str)

    def __init__(self, actions: Actions, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.services = services
        self._log = services.logbook
        self.worker = Worker("log", self)
        self._asked = 0
        self.panel: Panel | None = None
        self.rooms = RoomBar(actions, Room.LOG)
        self.who_sees = Words(role="mute")
        self.who_sees.setWordWrap(False)
        self.filters = Filters()
        self.count = Words(role="mute")
        self.count.setWordWrap(False)
        self.list = CallList()
        self.calls = Card()
        self.story = StoryView(actions)
        self.notice = Banner()
        self.notice.hide()
        self.progress = ProgressRow()
        self.keeping = Keeping(self, actions)
        self._count = LogCount()
        self._sees_all = False
        self.front = Pages()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.calls.header.addWidget(self.count)
        self.calls.body.addWidget(self.filters)
        self.calls.body.addWidget(self.list, 1)
        self.calls.setMinimumWidth(300)
        head = QHBoxLayout()
        head.addWidget(self.rooms)
        head.addStretch(1)
        head.addWidget(self.who_sees)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._columns.addWidget(self.calls, 2)
        self._columns.addWidget(self.story, 3)
        page = QWidget()
        page.setProperty("role", "page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addWidget(self.notice)
        rows.addWidget(self.progress)
        rows.addLayout(self._columns, 1)
        rows.addWidget(self.keeping)
        self.front.add_page(Frame(page))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.front)

    def _connect(self) -> None:
        self.filters.changed.connect(self.ask)
        self.filters.box.stepped.connect(self.list.step)
        self.filters.box.returnPressed.connect(self.story.take_focus)
        self.list.chosen.connect(self._tell)
        self.list.entered.connect(self.story.take_focus)
        self.list.calls.more_wanted.connect(self._ask_more)

    # --- as a room --------------------------------------------------------------------------

    def enter(self) -> None:
        """In front: what is shown is read anew."""
        self.ask()
        self.worker.run(self._read_choices, self._show_choices, self.fail)
        self.keeping.look_after()
        self.take_focus()

    def take_focus(self) -> None:
        """To the box, or to the panel that is open."""
        if self.panel is not None:
            self.panel.first().setFocus()
        else:
            self.filters.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def perform(self, act: Act) -> None:
        """Keys of this room."""
        match act:
            case Act.BOX:
                self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.filters.box.selectAll()
            case Act.TO_CALL:
                self._back()
            case Act.COPY:
                self._copy()
            case Act.OPEN_AGAIN:
                if self.story.story is not None and self.story.story.open:
                    self.open_again.emit(self.story.story.id)
            case Act.SCORECARD:
                if self.looks_at():
                    self.score_asked.emit(self.looks_at())
            case _:
                self.keeping.perform(act)

    def looks_at(self) -> str:
        """The call that is told."""
        return self.story.story.id if self.story.story is not None else ""

    @property
    def shown(self) -> int:
        """How many calls are asked for."""
        return self._count.shown

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.calls.set_title(self.tr("Calls"))
        self.list.setAccessibleName(self.tr("Calls"))
        self._show_count(self._count)
        self._show_rights()

    def follow_rights(self) -> None:
        """Somebody works here as something else: other calls can be read."""
        if self.isVisible():
            self.enter()

    def keep(self) -> None:
        """Nothing is half-typed here but a panel, which goes."""
        if self.panel is not None:
            self.panel.close_panel()

    def close_room(self) -> None:
        """Let the thread and the process go."""
        self.keeping.close_work()
        self.worker.close()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language: titles of guides are in the rep's."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or one below the other."""
        super().resizeEvent(event)
        beside = self.width() >= SIDE_BY_SIDE
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not wanted:
            self._columns.setDirection(wanted)
        self.story.set_width(self.width() * 3 // 5 if beside else self.width())

    # --- the list ---------------------------------------------------------------------------

    def ask(self) -> None:
        """Read the calls that are asked for; what was asked before is not waited for."""
        self._asked += 1
        number, actor, query = self._asked, self.services.actor, self.filters.query()

        def read() -> tuple[tuple[LogRow, ...], bool] | None:
            if number != self._asked:
                return None
            return self._log.rows(actor, query), self._log.sees_all(actor)

        def count() -> LogCount | None:
            return self._log.count(actor, query) if number == self._asked else None

        self.worker.run(read, self._show_rows, self.fail)
        self.worker.run(count, self._show_count, self.fail)

    def _show_rows(self, found: tuple[tuple[LogRow, ...], bool] | None) -> None:
        if found is None:
            return
        rows, self._sees_all = found
        self._show_rights()
        self.list.show_rows(rows, len(rows) == PAGE)
        if not rows:
            self.story.show_story(None, self.tr("No call fits. Esc shows all of them again."))

    def _ask_more(self) -> None:
        number, actor = self._asked, self.services.actor
        query, last = self.filters.query(), self.list.calls.last()

        def read() -> tuple[int, tuple[LogRow, ...]]:
            return number, self._log.rows(actor, query, last)

        self.worker.run(read, self._add_rows, self.fail)

    def _add_rows(self, found: tuple[int, tuple[LogRow, ...]]) -> None:
        number, rows = found
        if number == self._asked:
            self.list.calls.add_rows(rows, len(rows) == PAGE)

    def _show_count(self, count: LogCount | None) -> None:
        if count is None:
            return
        self._count = count
        if count.shown == count.all:
            text = self.tr("%n call(s)", "", count.all)
        else:
            shown = f"{count.shown:,}".replace(",", "\u2009")
            every = f"{count.all:,}".replace(",", "\u2009")
            text = self.tr("{shown} of {all}").format(shown=shown, all=every)
        self.count.setText(text)

    def _read_choices(self) -> LogChoices:
        return self._log.choices(self.services.actor)

    def _show_choices(self, choices: LogChoices) -> None:
        self.filters.show_choices(choices)

    def _show_rights(self) -> None:
        actor = self.services.actor
        if self._sees_all:
            text = self.tr("You see the calls of all reps.")
        elif actor.role is Role.SUPERVISOR:
            text = self.tr("Type the passphrase in the settings to see all calls.")
        else:
            text = self.tr("You see your calls, and those of customers whom you served.")
        self.who_sees.setText(text)
        self.story.allow_erasing(self._sees_all)
        show_if(self.keeping.how_long, self._sees_all)

    # --- one call ---------------------------------------------------------------------------

    def _tell(self, row: LogRow | None) -> None:
        if row is None:
            return
        actor = self.services.actor
        self.worker.run(lambda: self._log.story(actor, row.id), self._show_story, self.fail)

    def _show_story(self, story: CallStory) -> None:
        current = self.list.current()
        if current is not None and current.id == story.id:
            self.story.show_story(story)
            self._show_rights()

    def _copy(self) -> None:
        if self.story.copy_summary():
            self.say(Tone.OK, self.tr("The summary is copied."))

    def _back(self) -> None:
        """Esc: first the panel, then the filter, then the desk."""
        if self.panel is not None:
            self.panel.close_panel()
        elif not self.filters.clear():
            self.say(Tone.NEUTRAL, "")
        self.take_focus()

    # --- between ----------------------------------------------------------------------------

    def say(self, tone: Tone, text: str, lead: str = "") -> None:
        """Show a notice; an empty one goes away."""
        self.notice.show_notice(tone, lead, text, aloud=True)
        show_if(self.notice, bool(text))

    def fail(self, error: Exception) -> None:
        """Say why something did not go, unless it is a fault of the program."""
        self.progress.end()
        if not isinstance(error, KnownError):
            raise error
        self.say(Tone.BAD, translated(str(error)))
        announce(self, translated(str(error)))

    def open_panel(self, panel: Panel, anchor: QWidget) -> None:
        """Open a panel at a button, in place of the one that is open."""
        if self.panel is not None:
            self.panel.close_panel()
        self.panel = panel
        panel.closed.connect(self._panel_closed)
        panel.open_at(anchor)

    def close_panel(self) -> None:
        """Close the panel that is open."""
        if self.panel is not None:
            self.panel.close_panel()

    def _panel_closed(self) -> None:
        self.panel = None
        self.take_focus()
