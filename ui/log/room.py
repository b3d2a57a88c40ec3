"""The room of past calls: looked up, exported, verified, backed up, and deleted by right."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.apart import export_log_apart, verify_apart
from agent_assist.domain.commands import Role
from agent_assist.domain.errors import KnownError
from agent_assist.domain.logbook import (
    BackupState,
    CallStory,
    Erased,
    ErasurePlan,
    LogChoices,
    LogCount,
    LogRow,
    Retention,
)
from agent_assist.services.erasing import MONTHS
from agent_assist.services.logbook import PAGE
from ui.actions import Act, Actions, Room
from ui.core_texts import translated
from ui.desk.pages import Frame, Pages
from ui.desk.panels import Panel
from ui.desk.parts import show_if, show_words
from ui.desk.times import moment
from ui.log.calls import CallList
from ui.log.filters import Filters
from ui.log.panels import ErasePanel, ExportPanel, ExportWish, KeepPanel
from ui.log.story_view import StoryView
from ui.rooms import RoomBar, RoomPage
from ui.tasks import HeavyWork, Worker
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Card, Flow, Words, announce
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from ui.services import Services

SIDE_BY_SIDE = 900
"""Below this width the story stands under the list."""
MEGABYTE = 2**20


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
        self._services = services
        self._log = services.logbook
        self._worker = Worker("log", self)
        self._apart: HeavyWork | None = None
        self._asked = 0
        self._backing_up = False
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
        self.backups = Words(role="mute")
        self.kept = Words(role="mute")
        self.back_up = ActionButton.of(actions, Act.BACK_UP)
        self.verify = ActionButton.of(actions, Act.VERIFY_LOG)
        self.export = ActionButton.of(actions, Act.EXPORT_LOG)
        self.how_long = ActionButton.of(actions, Act.KEEP_HOW_LONG)
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
        foot = QHBoxLayout()
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.backups)
        told.addWidget(self.kept)
        buttons = Flow(gap=8)
        for button in (self.back_up, self.verify, self.export, self.how_long):
            buttons.add(button)
        foot.setSpacing(16)
        foot.addWidget(buttons, 3)
        foot.addLayout(told, 2)
        page = QWidget()
        page.setProperty("role", "page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addWidget(self.notice)
        rows.addWidget(self.progress)
        rows.addLayout(self._columns, 1)
        rows.addLayout(foot)
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
        self.progress.stopped.connect(self._stop)

    # --- as a room --------------------------------------------------------------------------

    def enter(self) -> None:
        """In front: what is shown is read anew."""
        self.ask()
        self._worker.run(self._read_choices, self._show_choices, self._fail)
        self._look_after()
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
            case Act.EXPORT_LOG:
                self._export()
            case Act.VERIFY_LOG:
                self._verify()
            case Act.BACK_UP:
                self._back_up()
            case Act.KEEP_HOW_LONG:
                self._keep_how_long()
            case Act.ERASE:
                self._erase()
            case _:
                pass

    def looks_at(self) -> str:
        """The call that is told."""
        return self.story.story.id if self.story.story is not None else ""

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
        if self._apart is not None:
            self._apart.close()
        self._worker.close()

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
        number, actor, query = self._asked, self._services.actor, self.filters.query()

        def read() -> tuple[tuple[LogRow, ...], bool] | None:
            if number != self._asked:
                return None
            return self._log.rows(actor, query), self._log.sees_all(actor)

        def count() -> LogCount | None:
            return self._log.count(actor, query) if number == self._asked else None

        self._worker.run(read, self._show_rows, self._fail)
        self._worker.run(count, self._show_count, self._fail)

    def _show_rows(self, found: tuple[tuple[LogRow, ...], bool] | None) -> None:
        if found is None:
            return
        rows, self._sees_all = found
        self._show_rights()
        self.list.show_rows(rows, len(rows) == PAGE)
        if not rows:
            self.story.show_story(None, self.tr("No call fits. Esc shows all of them again."))

    def _ask_more(self) -> None:
        number, actor = self._asked, self._services.actor
        query, last = self.filters.query(), self.list.calls.last()

        def read() -> tuple[int, tuple[LogRow, ...]]:
            return number, self._log.rows(actor, query, last)

        self._worker.run(read, self._add_rows, self._fail)

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
        return self._log.choices(self._services.actor)

    def _show_choices(self, choices: LogChoices) -> None:
        self.filters.show_choices(choices)

    def _show_rights(self) -> None:
        actor = self._services.actor
        if self._sees_all:
            text = self.tr("You see the calls of all reps.")
        elif actor.role is Role.SUPERVISOR:
            text = self.tr("Type the passphrase in the settings to see all calls.")
        else:
            text = self.tr("You see your calls, and those of customers whom you served.")
        self.who_sees.setText(text)
        self.story.allow_erasing(self._sees_all)
        show_if(self.how_long, self._sees_all)

    # --- one call ---------------------------------------------------------------------------

    def _tell(self, row: LogRow | None) -> None:
        if row is None:
            return
        actor = self._services.actor
        self._worker.run(lambda: self._log.story(actor, row.id), self._show_story, self._fail)

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

    # --- what is kept -----------------------------------------------------------------------

    def _look_after(self) -> None:
        # Both are loaded by this, which would keep the window from answering.
        services = self._services
        self._worker.run(
            lambda: (services.backups.state(), services.erasing.retention()),
            self._show_kept,
            self._fail,
        )

    def _show_kept(self, found: tuple[BackupState, Retention]) -> None:
        state, rule = found
        self.show_backups(state)
        if not rule.months:
            show_words(self.kept, "")
            return
        kept = self.tr("What customers said is kept for %n month(s)", "", rule.months)
        old = self.tr("%n call(s) are older", "", rule.due) if rule.due else ""
        when = ""
        if rule.due and rule.begins is not None and rule.begins > datetime.now(UTC):
            when = self.tr("to be deleted {time}").format(
                time=moment(rule.begins, datetime.now(UTC))
            )
        show_words(self.kept, " · ".join(part for part in (kept, old, when) if part))

    def show_backups(self, state: BackupState) -> None:
        """Say when the newest backup was made, and what keeps the next from being made."""
        if state.newest is None:
            text = self.tr("No backup yet.")
        else:
            newest = moment(state.newest, datetime.now(UTC))
            text = self.tr("Last backup: {time}").format(time=newest)
        if state.short_of_space:
            wanted = self.tr("the next one needs {needs} MB, and {free} MB are free").format(
                needs=-(-state.needs // MEGABYTE), free=state.free // MEGABYTE
            )
            text = f"{text} · {wanted}"
        self.backups.setText(text)
        self.backups.setToolTip(state.place)
        self.backups.setProperty("role", "bad" if state.short_of_space or state.old else "mute")
        self.backups.style().polish(self.backups)

    def _back_up(self) -> None:
        if self._backing_up:
            return
        self._backing_up = True
        self.progress.begin(self.tr("Copying…"), can_stop=False)
        services = self._services
        self._worker.run(lambda: services.backups.make(), self._backed_up, self._fail)

    def _backed_up(self, state: BackupState) -> None:
        self._backing_up = False
        self.progress.end()
        self.show_backups(state)
        self.say(Tone.OK, self.tr("A backup was made in {place}.").format(place=state.place))

    def _verify(self) -> None:
        self._begin_apart(self.tr("Verifying…"))
        assert self._apart is not None
        folder = str(self._services.folder)
        self._apart.run(verify_apart, folder, done=self._verified, failed=self._fail)

    def _verified(self, outcome: bytes) -> None:
        self.progress.end()
        said: dict[str, Any] = json.loads(outcome)
        if "fault" in said:
            self.say(Tone.BAD, translated(said["fault"]))
        elif said["wrong"]:
            self.say(
                Tone.BAD, translated(said["wrong"]), self.tr("The log is not as it was written.")
            )
        else:
            read = self.tr("%n entry(s) read: nothing was changed, removed or reordered.", "",
                           said["count"])  # fmt: skip
            self.say(Tone.OK, read)

    def _export(self) -> None:
        if not self._count.shown:
            self.say(Tone.NEUTRAL, self.tr("There is nothing to export."))
            return
        panel = ExportPanel(self, self._count.shown, self._services.folder)
        panel.confirmed.connect(self._write)
        self._open(panel, self.export)

    def _write(self, wish: ExportWish) -> None:
        if wish.target.exists():
            assert self.panel is not None
            self.panel.show_wrong(self.tr("{file} is there already.").format(file=wish.target))
            return
        self._close_panel()
        self._begin_apart(self.tr("Writing…"))
        actor, query = self._services.actor, self.filters.query()

        def written(outcome: bytes) -> None:
            self._exported(wish, outcome)

        def begin(calls: tuple[str, ...] | None) -> None:
            assert self._apart is not None
            arguments = (str(self._services.folder), str(wish.target), wish.form, calls)
            self._apart.run(export_log_apart, *arguments, done=written, failed=self._fail)

        self._worker.run(lambda: self._log.to_export(actor, query), begin, self._fail)

    def _exported(self, wish: ExportWish, outcome: bytes) -> None:
        self.progress.end()
        said: dict[str, Any] = json.loads(outcome)
        if "fault" in said:
            self.say(Tone.BAD, translated(said["fault"]))
            return
        text = self.tr("%n entry(s) written to {file}", "", said["entries"])
        self.say(Tone.OK, text.format(file=wish.target))

    def _begin_apart(self, words: str) -> None:
        if self._apart is None:
            self._apart = HeavyWork(self)
            self._apart.progress.connect(self.progress.show_share)
        self.progress.begin(words)

    def _stop(self) -> None:
        if self._apart is not None:
            self._apart.cancel()
        self.progress.end()
        self.say(Tone.NEUTRAL, self.tr("Stopped."))

    # --- deleting ---------------------------------------------------------------------------

    def _erase(self) -> None:
        story, actor = self.story.story, self._services.actor
        if story is None:
            return
        erasing = self._services.erasing
        self._worker.run(
            lambda: erasing.plan(actor, story.customer, story.id), self._show_plan, self._fail
        )

    def _show_plan(self, plan: ErasurePlan) -> None:
        panel = ErasePanel(self, plan)
        panel.confirmed.connect(self._do_erase)
        self._open(panel, self.story.erase)

    def _do_erase(self, plan: ErasurePlan) -> None:
        self._close_panel()
        actor, erasing = self._services.actor, self._services.erasing
        self.progress.begin(self.tr("Deleting…"), can_stop=False)
        self._worker.run(lambda: erasing.erase(actor, plan), self._erased, self._fail)

    def _erased(self, done: Erased) -> None:
        self.progress.end()
        text = self.tr("Deleted: what was said in %n call(s)", "", done.interactions)
        learned = self.tr("%n learned query(s)", "", done.learned)
        copies = self.tr("the same in %n backup(s)", "", done.backups)
        self.say(Tone.OK, f"{text}, {learned}, {copies}.")
        if done.unreached:
            files = ", ".join(done.unreached)
            left = self.tr("These backups could not be read; delete them: {files}.")
            self.say(Tone.BAD, left.format(files=files))
        self.enter()

    def _keep_how_long(self) -> None:
        erasing, actor = self._services.erasing, self._services.actor
        try:
            erasing.demand(actor)
            rule = erasing.retention()
        except KnownError as error:
            self._fail(error)
            return
        panel = KeepPanel(self, rule, MONTHS, erasing.older_than)
        panel.confirmed.connect(self._set_months)
        self._open(panel, self.how_long)

    def _set_months(self, months: int) -> None:
        self._close_panel()
        try:
            self._services.erasing.set_retention(self._services.actor, months)
        except KnownError as error:
            self._fail(error)
            return
        self._look_after()

    # --- between ----------------------------------------------------------------------------

    def say(self, tone: Tone, text: str, lead: str = "") -> None:
        """Show a notice; an empty one goes away."""
        self.notice.show_notice(tone, lead, text, aloud=True)
        show_if(self.notice, bool(text))

    def _fail(self, error: Exception) -> None:
        self._backing_up = False
        self.progress.end()
        if not isinstance(error, KnownError):
            raise error
        self.say(Tone.BAD, translated(str(error)))
        announce(self, translated(str(error)))

    def _open(self, panel: Panel, anchor: QWidget) -> None:
        if self.panel is not None:
            self.panel.close_panel()
        self.panel = panel
        panel.closed.connect(self._panel_closed)
        panel.open_at(anchor)

    def _close_panel(self) -> None:
        if self.panel is not None:
            self.panel.close_panel()

    def _panel_closed(self) -> None:
        self.panel = None
        self.take_focus()
