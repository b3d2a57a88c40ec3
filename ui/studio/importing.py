"""Import: a file, what it would do, what would be lost, and only then drafts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from agent_assist.apart import preview_apart
from agent_assist.domain.exchange import Fate, Grade, ImportPlan, Remark, Source
from agent_assist.domain.texts import content_language
from agent_assist.services.exchanging import plan_from_bytes
from ui.core_texts import translated
from ui.studio.page import Page, clear
from ui.tasks import HeavyWork
from ui.theme import theme
from ui.tokens import Tone
from ui.widgets import ActionButton, SectionTitle, Words
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words
from ui.words import language_name

if TYPE_CHECKING:
    from ui.studio.room import StudioRoom

MOST_SHOWN = 1000
FIELDS = ("id", "title", "text", "phrasings", "tags", "stage", "channels")
BY_LANGUAGE = ("title", "text", "phrasings")


class ImportPage(Page):
    """Nothing is imported before its dry run was seen; what comes in is a draft."""

    def __init__(self, room: StudioRoom) -> None:
        super().__init__(room.session)
        self._room = room
        self._exchange = room.services.exchange
        self._data = room.services.folder
        self._work = HeavyWork(self)
        self._work.progress.connect(self.progress.show_share)
        self.progress.stopped.connect(self._stop)
        self._plan: ImportPlan | None = None
        self._columns: dict[str, str] = {}
        self.file_name = Words(role="mute")
        self.file = QLineEdit()
        self.file_name.setBuddy(self.file)
        self.file.returnPressed.connect(self.look)
        self.choose = ActionButton()
        self.choose.clicked.connect(self._choose_file)
        self.kind = QComboBox()
        self.look_button = ActionButton(kind="primary")
        self.look_button.clicked.connect(self.look)
        self.columns_title = SectionTitle()
        self.boxes: dict[str, QComboBox] = {}
        self._mapping = QWidget()
        self._grid = QGridLayout(self._mapping)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.counted = Words(role="strong")
        self.rows = QListWidget()
        self.rows.setWordWrap(True)
        self.without = QCheckBox()
        self.without.toggled.connect(self._follow)
        self.take_button = ActionButton(kind="primary", icon="check")
        self.take_button.clicked.connect(self.take)
        self._build()

    def _build(self) -> None:
        self.setAcceptDrops(True)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        row.addWidget(self.kind)
        row.addWidget(self.look_button)
        last = QHBoxLayout()
        last.addWidget(self.take_button)
        last.addWidget(self.without)
        last.addStretch(1)
        self.content.addWidget(self.file_name)
        self.content.addLayout(row)
        self.content.addWidget(self.columns_title)
        self._columns_area = Scroller(self._mapping)
        self._columns_area.setMaximumHeight(170)
        self.content.addWidget(self._columns_area)
        self.content.addWidget(self.counted)
        self.content.addWidget(self.rows, 1)
        self.content.addLayout(last)

    def name(self) -> str:
        """What the page is called."""
        return self.tr("Import")

    def open(self) -> None:
        """Ready for a file."""
        self._follow()

    def take_focus(self) -> None:
        """The file."""
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """A dry run that goes on is not wanted any more."""
        self._stop()

    def close_page(self) -> None:
        """Let the process go."""
        self._work.close()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        label = self.tr("File: macros, canned responses, text modules, a table, or a pack")
        self.file_name.setText(label)
        self.file.setAccessibleName(label)
        self.choose.set_label(self.tr("Choose…"))
        self.look_button.set_label(self.tr("Show what it would do"))
        self.without.setText(self.tr("Leave out what is refused"))
        self.columns_title.setText(self.tr("Columns of the table"))
        self.rows.setAccessibleName(self.tr("What becomes of each entry"))
        self.kind.setAccessibleName(self.tr("Kind of file"))
        current = self.kind.currentData() or ""
        self.kind.clear()
        for value, text in (("", self.tr("Find out")), *self._kinds()):
            self.kind.addItem(text, value)
        self.kind.setCurrentIndex(max(self.kind.findData(current), 0))
        self._show()

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            (Source.ZENDESK.value, self.tr("Zendesk macros (JSON)")),
            (Source.CHATWOOT.value, self.tr("Chatwoot canned responses (JSON)")),
            (Source.ZAMMAD.value, self.tr("Zammad text modules (CSV)")),
            (Source.OSTICKET.value, self.tr("osTicket canned responses (YAML)")),
            (Source.TABLE.value, self.tr("Table (CSV, XLSX)")),
            (Source.TRANSLATION.value, self.tr("Translators’ table")),
            (Source.PACK.value, self.tr("Pack of Agent Assist")),
        )

    # ---- the dry run

    def look(self) -> None:
        """Say what the file would do; nothing is done."""
        path = self.file.text().strip()
        if not path:
            self.say(Tone.BAD, self.tr("Choose a file first."))
            return
        self.say(Tone.NEUTRAL, "")
        self._plan = None
        self._follow()
        self.progress.begin(self.tr("Reading the file…"))
        options: dict[str, Any] = {}
        chosen = {
            field: box.currentText() for field, box in self.boxes.items() if box.currentData()
        }
        if chosen:
            options["columns"] = chosen
        self._work.run(
            preview_apart,
            str(self._data),
            self.session.actor().id,
            str(Path(path).expanduser()),
            self.kind.currentData() or "",
            options,
            done=self._looked,
            failed=self.fail,
        )

    def _looked(self, data: bytes) -> None:
        self.run(lambda: plan_from_bytes(data), self._take_plan, self.tr("Reading the file…"))

    def _take_plan(self, plan: ImportPlan) -> None:
        self.progress.end()
        self._plan = plan
        self._show_columns(plan)
        self._show()

    def _stop(self) -> None:
        self._work.cancel()
        self.progress.end()

    def _show_columns(self, plan: ImportPlan) -> None:
        clear(self._grid)
        self.boxes = {}
        if not plan.headers or plan.source is not Source.TABLE:
            return
        languages = [content_language(code) for code in self.session.content.languages]
        fields = [*FIELDS, *(f"{name}.{code}" for name in BY_LANGUAGE for code in languages)]
        for number, field in enumerate(dict.fromkeys((*plan.columns, *fields))):
            box = QComboBox()
            box.addItem(self.tr("—"), "")
            for header in plan.headers:
                box.addItem(header, header)
            box.setCurrentIndex(max(box.findData(plan.columns.get(field, "")), 0))
            label = QLabel(self._field_name(field))
            label.setBuddy(box)
            box.setAccessibleName(label.text())
            row, column = divmod(number, 3)
            self._grid.addWidget(label, row, 2 * column)
            self._grid.addWidget(box, row, 2 * column + 1)
            self.boxes[field] = box

    def _field_name(self, field: str) -> str:
        name, _, language = field.partition(".")
        names = {
            "id": self.tr("Short name"),
            "title": self.tr("Title"),
            "text": self.tr("Text"),
            "phrasings": self.tr("What customers say"),
            "tags": self.tr("Tags"),
            "stage": self.tr("Stage"),
            "channels": self.tr("Channels"),
        }
        shown = names.get(name, name)
        return f"{shown} ({language_name(language)})" if language else shown

    # ---- what is shown

    def _show(self) -> None:
        plan = self._plan
        for part in (self.columns_title, self._columns_area):
            show_if(part, bool(self.boxes))
        self.rows.clear()
        if plan is None:
            self.counted.setText("")
            self._follow()
            return
        kind = dict(self._kinds()).get(plan.source.value, plan.source.value)
        counts = self.tr(
            "{kind}: {new} new, {changed} changed, {same} the same, {refused} refused"
        ).format(
            kind=kind,
            new=plan.count(Fate.NEW),
            changed=plan.count(Fate.CHANGED),
            same=plan.count(Fate.SAME),
            refused=plan.count(Fate.REFUSED),
        )
        self.counted.setText(counts)
        for remark in plan.remarks:
            self._add(remark.at, remark_text(remark), remark.grade)
        for entry in plan.entries[:MOST_SHOWN]:
            grade = Grade.REFUSED if entry.fate is Fate.REFUSED else None
            title = f"{self._fate(entry.fate)}: {entry.title or entry.path}"
            self._add(entry.at, title, grade)
            for remark in entry.remarks:
                self._add(
                    "", f"      {self._grade(remark.grade)} {remark_text(remark)}", remark.grade
                )
        self._follow()

    def _add(self, at: str, text: str, grade: Grade | None) -> None:
        item = QListWidgetItem(" · ".join(filter(None, (at, text))))
        role = {Grade.REFUSED: "bad", Grade.LOSS: "warn"}.get(grade) if grade else None
        if role:
            item.setForeground(theme().color(role))
            item.setIcon(theme().icon("cross" if role == "bad" else "warning", role))
        self.rows.addItem(item)

    def _fate(self, fate: Fate) -> str:
        return {
            Fate.NEW: self.tr("new"),
            Fate.CHANGED: self.tr("changed"),
            Fate.SAME: self.tr("the same"),
            Fate.REFUSED: self.tr("refused"),
        }[fate]

    def _grade(self, grade: Grade) -> str:
        return {
            Grade.REFUSED: self.tr("Refused:"),
            Grade.LOSS: self.tr("Lost:"),
            Grade.NOTE: self.tr("Note:"),
        }[grade]

    def _follow(self) -> None:
        plan = self._plan
        refused = plan is not None and plan.count(Fate.REFUSED) > 0
        show_if(self.without, refused)
        count = len(plan.items) if plan is not None else 0
        self.take_button.set_label(self.tr("Import %n item(s) as drafts", None, count))
        ready = plan is not None and count > 0 and (not plan.refused or self.without.isChecked())
        self.take_button.setEnabled(ready and not self.session.why_not)
        if plan is None:
            show_words(self.counted, "")
        else:
            show_if(self.counted, True)

    # ---- the import

    def take(self) -> None:
        """Keep what the plan brings, as drafts: all of it, or nothing."""
        plan, exchange, actor = self._plan, self._exchange, self.session.actor()
        if plan is None:
            return
        without = self.without.isChecked()
        self.run(
            lambda: exchange.take(actor, plan, without_refused=without),
            self._taken,
            self.tr("Importing…"),
        )

    def _taken(self, _: object) -> None:
        count = len(self._plan.items) if self._plan is not None else 0
        self._plan = None
        self.rows.clear()
        self._follow()
        self.session.open()
        text = self.tr("%n item(s) are your drafts now. Look them over, then publish.", None, count)
        self.say(Tone.OK, text)
        self._room.library.show_state("draft")

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a file to import"),
            self.file.text(),
            "*.json *.csv *.yaml *.yml *.xlsx (*.json *.csv *.yaml *.yml *.xlsx);;* (*)",
        )
        if path:
            self.file.setText(path)
            self.look()


def remark_text(remark: Remark) -> str:
    """What could not be carried over, and what to do."""
    return " ".join(filter(None, (translated(remark.sentence), translated(remark.hint))))
