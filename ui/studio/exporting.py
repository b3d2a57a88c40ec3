"""Export: packs that can be read in again, or tables for translators."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit

from agent_assist.apart import export_apart
from agent_assist.domain.errors import KnownError
from agent_assist.services.exchanging import Form, files_from_bytes
from ui.studio.page import Page
from ui.tasks import HeavyWork
from ui.tokens import Tone
from ui.widgets import ActionButton, Choice, Choices, Flow, SectionTitle, Words
from ui.widgets.showing import show_if
from ui.words import language_name

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom


class ExportPage(Page):
    """What is written, and where."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._data = room.services.folder
        self._work = HeavyWork(self)
        self._work.progress.connect(self.progress.show_share)
        self.form_title = SectionTitle()
        self.form = Choices("")
        self.form.chosen.connect(self._follow)
        self.languages_title = SectionTitle()
        self.languages_row = Flow()
        self.languages: dict[str, QCheckBox] = {}
        self.drafts = QCheckBox()
        self.target_name = Words(role="mute")
        self.target = QLineEdit()
        self.target_name.setBuddy(self.target)
        self.target.returnPressed.connect(self.export)
        self.choose = ActionButton()
        self.choose.clicked.connect(self._choose)
        self.button = ActionButton(kind="primary")
        self.button.clicked.connect(self.export)
        row = QHBoxLayout()
        row.addWidget(self.target, 1)
        row.addWidget(self.choose)
        row.addWidget(self.button)
        for part in (
            self.form_title,
            self.form,
            self.languages_title,
            self.languages_row,
            self.drafts,
            self.target_name,
        ):
            self.content.addWidget(part)
        self.content.addLayout(row)
        self.content.addStretch(1)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("Export")

    def open(self) -> None:
        """The languages into which somebody may translate."""
        if not self.languages:
            for code in self.session.content.languages[1:]:
                box = QCheckBox(language_name(code))
                box.setChecked(True)
                self.languages[code] = box
                self.languages_row.add(box)
        self._follow()

    def take_focus(self) -> None:
        """Where it is written."""
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        self.form_title.setText(self.tr("What"))
        self.form.setAccessibleName(self.tr("What"))
        self.form.set_choices(
            (
                Choice(Form.PACK.value, self.tr("Packs: everything, to be read in again")),
                Choice(Form.XLSX.value, self.tr("Table for translators (XLSX)")),
                Choice(Form.CSV.value, self.tr("Table for translators (CSV)")),
            ),
            self.form.current() or Form.PACK.value,
        )
        self.languages_title.setText(self.tr("To be translated into"))
        self.drafts.setText(self.tr("With my drafts"))
        self.choose.set_label(self.tr("Choose…"))
        self.button.set_label(self.tr("Export"))
        self._follow()

    def export(self) -> None:
        """Write it."""
        target = self.target.text().strip()
        if not target:
            self.say(Tone.BAD, self.tr("Say where it shall be written."))
            return
        self.progress.begin(self.tr("Writing…"), can_stop=False)
        self.session.save()
        # The session's thread does one thing after the other: now the drafts are written.
        self.session.worker.run(lambda: None, partial(self._write, target), self.fail)

    def _write(self, target: str, _: object) -> None:
        languages = [code for code, box in self.languages.items() if box.isChecked()]
        self._work.run(
            export_apart,
            str(self._data),
            self.session.actor().id,
            str(Path(target).expanduser()),
            self.form.current(),
            languages,
            self.drafts.isChecked(),
            done=self._told,
            failed=self.fail,
        )

    def _told(self, data: bytes) -> None:
        self.progress.end()
        try:
            files = files_from_bytes(data)
        except KnownError as error:
            self.fail(error)
        else:
            self._written(files)

    def close_page(self) -> None:
        """Let the process go."""
        self._work.close()

    def _written(self, files: tuple[Path, ...]) -> None:
        where = self.target.text().strip()
        text = self.tr("Written: %n file(s), {where}", None, len(files)).format(where=where)
        self.say(Tone.OK, text)

    def _follow(self) -> None:
        table = self.form.current() != Form.PACK.value
        show_if(self.languages_title, table)
        show_if(self.languages_row, table)
        label = self.tr("A new file") if table else self.tr("An empty or new folder")
        self.target_name.setText(label)
        self.target.setAccessibleName(label)

    def _choose(self) -> None:
        if self.form.current() == Form.PACK.value:
            path = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        else:
            path, _ = QFileDialog.getSaveFileName(
                self, self.tr("Choose a file"), f"library.{self.form.current()}"
            )
        if path:
            self.target.setText(path)
