"""What is done with the log as a whole: backed up, verified, exported, kept, deleted by right."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.apart import export_log_apart, verify_apart
from agent_assist.domain.errors import KnownError
from agent_assist.domain.logbook import BackupState, Erased, ErasurePlan, Retention
from agent_assist.services.erasing import MONTHS
from ui.actions import Act, Actions
from ui.core_texts import translated
from ui.log.panels import ErasePanel, ExportPanel, ExportWish, KeepPanel
from ui.tasks import HeavyWork
from ui.times import moment
from ui.tokens import Tone
from ui.widgets import ActionButton, Flow, Words
from ui.widgets.showing import show_words

if TYPE_CHECKING:
    from ui.log.room import LogRoom

MEGABYTE = 2**20


class Keeping(QWidget):
    """The foot of the room: its buttons, and what is kept in words.

    Args:
        room: the log, which shows notices, progress and panels. actions: the window's keys.
    """

    def __init__(self, room: LogRoom, actions: Actions) -> None:
        super().__init__()
        self._room = room
        self._services = room.services
        self._apart: HeavyWork | None = None
        self._backing_up = False
        self.backups = Words(role="mute")
        self.kept = Words(role="mute")
        self.back_up = ActionButton.of(actions, Act.BACK_UP)
        self.verify = ActionButton.of(actions, Act.VERIFY_LOG)
        self.export = ActionButton.of(actions, Act.EXPORT_LOG)
        self.how_long = ActionButton.of(actions, Act.KEEP_HOW_LONG)
        room.progress.stopped.connect(self._stop)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.backups)
        told.addWidget(self.kept)
        buttons = Flow(gap=8)
        for button in (self.back_up, self.verify, self.export, self.how_long):
            buttons.add(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(buttons, 3)
        row.addLayout(told, 2)

    def perform(self, act: Act) -> None:
        """Keys of what is done with the whole log, and of deleting."""
        match act:
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

    def close_work(self) -> None:
        """Let the process go."""
        if self._apart is not None:
            self._apart.close()

    def look_after(self) -> None:
        """Read what is kept, and show it."""
        # Both are loaded by this, which would keep the window from answering.
        services = self._services
        self._room.worker.run(
            lambda: (services.backups.state(), services.erasing.retention()),
            self._show_kept,
            self._room.fail,
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
        self._room.progress.begin(self.tr("Copying…"), can_stop=False)
        services = self._services
        self._room.worker.run(lambda: services.backups.make(), self._backed_up, self._not_backed_up)

    def _backed_up(self, state: BackupState) -> None:
        self._backing_up = False
        self._room.progress.end()
        self.show_backups(state)
        self._room.say(Tone.OK, self.tr("A backup was made in {place}.").format(place=state.place))

    def _not_backed_up(self, error: Exception) -> None:
        self._backing_up = False
        self._room.fail(error)

    def _verify(self) -> None:
        self._begin_apart(self.tr("Verifying…"))
        assert self._apart is not None
        folder = str(self._services.folder)
        self._apart.run(verify_apart, folder, done=self._verified, failed=self._room.fail)

    def _verified(self, outcome: bytes) -> None:
        self._room.progress.end()
        said: dict[str, Any] = json.loads(outcome)
        if "fault" in said:
            self._room.say(Tone.BAD, translated(said["fault"]))
        elif said["wrong"]:
            wrong = translated(said["wrong"])
            self._room.say(Tone.BAD, wrong, self.tr("The log is not as it was written."))
        else:
            read = self.tr("%n entry(s) read: nothing was changed, removed or reordered.", "",
                           said["count"])  # fmt: skip
            self._room.say(Tone.OK, read)

    def _export(self) -> None:
        if not self._room.shown:
            self._room.say(Tone.NEUTRAL, self.tr("There is nothing to export."))
            return
        panel = ExportPanel(self._room, self._room.shown, self._services.folder)
        panel.confirmed.connect(self._write)
        self._room.open_panel(panel, self.export)

    def _write(self, wish: ExportWish) -> None:
        room, log = self._room, self._services.logbook
        if wish.target.exists():
            assert room.panel is not None
            room.panel.show_wrong(self.tr("{file} is there already.").format(file=wish.target))
            return
        room.close_panel()
        self._begin_apart(self.tr("Writing…"))
        actor, query = self._services.actor, room.filters.query()

        def written(outcome: bytes) -> None:
            self._exported(wish, outcome)

        def begin(calls: tuple[str, ...] | None) -> None:
            assert self._apart is not None
            arguments = (str(self._services.folder), str(wish.target), wish.form, calls)
            self._apart.run(export_log_apart, *arguments, done=written, failed=room.fail)

        room.worker.run(lambda: log.to_export(actor, query), begin, room.fail)

    def _exported(self, wish: ExportWish, outcome: bytes) -> None:
        self._room.progress.end()
        said: dict[str, Any] = json.loads(outcome)
        if "fault" in said:
            self._room.say(Tone.BAD, translated(said["fault"]))
            return
        text = self.tr("%n entry(s) written to {file}", "", said["entries"])
        self._room.say(Tone.OK, text.format(file=wish.target))

    def _begin_apart(self, words: str) -> None:
        if self._apart is None:
            self._apart = HeavyWork(self)
            self._apart.progress.connect(self._room.progress.show_share)
        self._room.progress.begin(words)

    def _stop(self) -> None:
        if self._apart is not None:
            self._apart.cancel()
        self._room.progress.end()
        self._room.say(Tone.NEUTRAL, self.tr("Stopped."))

    # --- deleting ---------------------------------------------------------------------------

    def _erase(self) -> None:
        story, actor = self._room.story.story, self._services.actor
        if story is None:
            return
        erasing = self._services.erasing
        self._room.worker.run(
            lambda: erasing.plan(actor, story.customer, story.id), self._show_plan, self._room.fail
        )

    def _show_plan(self, plan: ErasurePlan) -> None:
        panel = ErasePanel(self._room, plan)
        panel.confirmed.connect(self._do_erase)
        self._room.open_panel(panel, self._room.story.erase)

    def _do_erase(self, plan: ErasurePlan) -> None:
        self._room.close_panel()
        actor, erasing = self._services.actor, self._services.erasing
        self._room.progress.begin(self.tr("Deleting…"), can_stop=False)
        self._room.worker.run(lambda: erasing.erase(actor, plan), self._erased, self._room.fail)

    def _erased(self, done: Erased) -> None:
        self._room.progress.end()
        text = self.tr("Deleted: what was said in %n call(s)", "", done.interactions)
        learned = self.tr("%n learned query(s)", "", done.learned)
        copies = self.tr("the same in %n backup(s)", "", done.backups)
        self._room.say(Tone.OK, f"{text}, {learned}, {copies}.")
        if done.unreached:
            files = ", ".join(done.unreached)
            left = self.tr("These backups could not be read; delete them: {files}.")
            self._room.say(Tone.BAD, left.format(files=files))
        self._room.enter()

    def _keep_how_long(self) -> None:
        erasing, actor = self._services.erasing, self._services.actor
        try:
            erasing.demand(actor)
            rule = erasing.retention()
        except KnownError as error:
            self._room.fail(error)
            return
        panel = KeepPanel(self._room, rule, MONTHS, erasing.older_than)
        panel.confirmed.connect(self._set_months)
        self._room.open_panel(panel, self.how_long)

    def _set_months(self, months: int) -> None:
        self._room.close_panel()
        try:
            self._services.erasing.set_retention(self._services.actor, months)
        except KnownError as error:
            self._room.fail(error)
            return
        self.look_after()
