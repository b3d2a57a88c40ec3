"""All versions: what each changed, which desks have it, and one click back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from agent_assist.domain.data import dataclass
from agent_assist.domain.studio import Banned, DeskVersion, ItemDiff, Published
from ui.core_texts import translated
from ui.studio.diff_view import DiffView
from ui.studio.page import Page, clear
from ui.studio.text_button import TextButton
from ui.studio.words import moment
from ui.tokens import Tone
from ui.widgets import ActionButton, Flow, SectionTitle, Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom


@dataclass(frozen=True, slots=True)
class _Told:
    versions: tuple[Published, ...]
    desks: tuple[DeskVersion, ...]
    withdrawn: tuple[Banned, ...]


class VersionList(QWidget):
    """The versions, newest first; choosing one shows what it changed.

    Signals:
        chosen: number of a version.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TextButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(4)

    def show_versions(self, versions: tuple[Published, ...], current: int) -> None:
        """Show them; one is set off."""
        clear(self._column)
        self.rows = []
        for version in versions:
            lead = f"{version.number} · {moment(version.at)} · {version.author}"
            parts = [version.message or self.tr("without a message")]
            if version.desks:
                parts.append(self.tr("%n desk(s) have it", None, version.desks))
            here = version.number == current
            row = TextButton(Tone.ACCENT if here else Tone.NEUTRAL, lead, " · ".join(parts))
            row.setProperty("number", version.number)
            row.clicked.connect(self._choose)
            self.rows.append(row)
            self._column.addWidget(row)
        self._column.addStretch(1)

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(sender.property("number"))


class VersionsPage(Page):
    """History, comparison of any two, restoring, desks, what was withdrawn."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._room = room
        self._told = _Told((), (), ())
        self._asked = 0
        self.list = VersionList()
        self.list.chosen.connect(self.choose)
        self.before = QComboBox()
        self.after = QComboBox()
        for box in (self.before, self.after):
            box.activated.connect(self._compare)
        self.to = Words(role="mute")
        self.to.setWordWrap(False)
        self.view = DiffView()
        self.restore = ActionButton()
        self.restore.clicked.connect(self._ask_shown)
        self.question = Words(role="strong")
        self.yes = ActionButton(key="Return", kind="primary")
        self.yes.clicked.connect(self._restore)
        self.no = ActionButton()
        self.no.clicked.connect(self._forget)
        self.asking = QWidget()
        asking = QVBoxLayout(self.asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.question)
        buttons = Flow()
        buttons.add(self.yes)
        buttons.add(self.no)
        asking.addWidget(buttons)
        self.asking.hide()
        self.desks_title = SectionTitle()
        self.desks = Words()
        self.withdrawn_title = SectionTitle()
        self.withdrawn = Words()
        self._build()

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (
            self.list,
            self.desks_title,
            self.desks,
            self.withdrawn_title,
            self.withdrawn,
        ):
            column.addWidget(part)
        column.addStretch(1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(8, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.before, 1)
        row.addWidget(self.to)
        row.addWidget(self.after, 1)
        row.addWidget(self.restore)
        beside.addLayout(row)
        beside.addWidget(self.asking)
        beside.addWidget(self.view, 1)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        columns.addWidget(Scroller(left))
        columns.addWidget(right)
        columns.setSizes([330, 620])
        self.content.addWidget(columns, 1)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("Versions of the library")

    def open(self) -> None:
        """Read the versions."""
        studio = self.session.studio
        self._forget()
        self.run(lambda: _Told(studio.versions(), studio.desks(), studio.withdrawn()), self._take)

    def take_focus(self) -> None:
        """The newest version."""
        target = self.list.rows[0] if self.list.rows else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        self.before.setAccessibleName(self.tr("Compare this version"))
        self.after.setAccessibleName(self.tr("with this version"))
        self.to.setText("→")
        self.restore.set_label(self.tr("Restore…"))
        self.yes.set_label(self.tr("Restore now"))
        self.no.set_label(self.tr("Leave it"))
        self.desks_title.setText(self.tr("Desks"))
        self.withdrawn_title.setText(self.tr("Withdrawn"))
        self._show()

    def choose(self, number: int) -> None:
        """Show what a version changed."""
        older = [it.number for it in self._told.versions if it.number < number]
        self._select(max(older, default=number), number)
        self.list.show_versions(self._told.versions, number)
        self._compare()

    def ask_restore(self, number: int) -> None:
        """Ask whether a version shall be published again."""
        self._asked = number
        self.question.setText(
            self.tr(
                "Publish version {number} again, as a new version? Open calls keep theirs, "
                "drafts stay drafts."
            ).format(number=number)
        )
        show_if(self.asking, True)
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, told: _Told) -> None:
        self._told = told
        self._show()
        if told.versions and not self._asked:
            self.choose(told.versions[0].number)
        elif self._asked:
            self._select(told.versions[0].number, self._asked)
            self._compare()
        if not self.asking.isHidden():
            self.yes.setFocus()

    def _show(self) -> None:
        versions = self._told.versions
        chosen = self.before.currentData(), self.after.currentData()
        for box in (self.before, self.after):
            box.clear()
            for version in versions:
                box.addItem(f"{version.number} · {version.message}"[:60], version.number)
        if chosen[0]:
            self._select(*chosen)
        self.list.show_versions(versions, self.after.currentData() or 0)
        desks = [
            self.tr("{desk} ({rep}): version {version}, {when}").format(
                desk=it.desk, rep=it.rep, version=it.version, when=moment(it.at)
            )
            for it in self._told.desks
        ]
        self.desks.setText("\n".join(desks) or self.tr("No desk has told yet."))
        banned = [
            self.tr("{what}: {reason} ({author}, {when})").format(
                what=" · ".join(filter(None, (it.id, it.part))),
                reason=it.reason,
                author=it.author,
                when=moment(it.at),
            )
            for it in self._told.withdrawn
        ]
        self.withdrawn.setText("\n".join(banned) or self.tr("Nothing was withdrawn."))
        show_if(self.restore, not self.session.why_not)

    def _select(self, before: int, after: int) -> None:
        self.before.setCurrentIndex(self.before.findData(before))
        self.after.setCurrentIndex(self.after.findData(after))

    def _compare(self) -> None:
        before, after = self.before.currentData(), self.after.currentData()
        newest = self._told.versions[0].number if self._told.versions else 0
        self.restore.setEnabled(bool(after) and after != newest)
        if before and after:
            studio = self.session.studio
            self.run(lambda: studio.compare(before, after), self._show_diffs)

    def _show_diffs(self, diffs: tuple[ItemDiff, ...]) -> None:
        self.view.show_diffs(diffs, self.session.content, self.tr("Nothing differs."))

    def _ask_shown(self) -> None:
        if self.after.currentData():
            self.ask_restore(self.after.currentData())

    def _forget(self) -> None:
        self._asked = 0
        show_if(self.asking, False)

    def _restore(self) -> None:
        number, self._asked = self._asked, 0
        studio, actor = self.session.studio, self.session.actor()
        show_if(self.asking, False)
        self.run(lambda: studio.restore(actor, number), self._restored, self.tr("Restoring…"))

    def _restored(self, made: Published) -> None:
        self.open()
        self.session.open()
        text = self.tr("Version {number} is published: {message}").format(
            number=made.number, message=translated(made.message)
        )
        self.say(Tone.OK, text)
