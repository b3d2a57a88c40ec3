"""Panels of the log: export, deleting by right, and how long what was said is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from agent_assist.domain.data import dataclass
from agent_assist.domain.logbook import ErasurePlan, Retention
from ui.tokens import Tone
from ui.widgets import Banner, Choice, Choices, Words
from ui.widgets.panel import Panel

FORMS = ("jsonl", "csv")


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Where the calls that are shown are written, and in which form."""

    target: Path
    form: str


class ExportPanel(Panel):
    """Into which file; `confirmed` carries an `ExportWish`."""

    WIDTH = 460

    def __init__(self, parent: QWidget, count: int, folder: Path) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Export %n call(s)", "", count))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Export"))
        self._folder = folder
        self.form = Choices(self.tr("Form"))
        self.form.set_choices(
            (
                Choice("jsonl", self.tr("JSON lines: all of it, to be verified")),
                Choice("csv", self.tr("CSV: a table for a spreadsheet")),
            ),
            FORMS[0],
        )
        self.form.chosen.connect(self._rename)
        self.fields.addWidget(self.form)
        self.target = self.add_line(self.tr("A new file"), str(folder / f"log.{FORMS[0]}"))
        hint = self.tr("What customers said stands in it: keep it where only you can read it.")
        self.fields.addWidget(Words(hint, "small"))

    def first(self) -> QWidget:
        """Where it is written."""
        return self.target

    def value(self) -> ExportWish:
        """The file and its form."""
        text = self.target.text().strip()
        if not text:
            raise ValueError(self.tr("Say where it shall be written."))
        return ExportWish(Path(text).expanduser(), self.form.current())

    def _rename(self, form: str) -> None:
        path = Path(self.target.text().strip())
        if path.suffix.lstrip(".") in FORMS:
            self.target.setText(str(path.with_suffix(f".{form}")))


class ErasePanel(Panel):
    """What would be deleted; the name has to be typed. `confirmed` carries the `ErasurePlan`."""

    WIDTH = 480

    def __init__(self, parent: QWidget, plan: ErasurePlan) -> None:
        super().__init__("", "", parent)
        self._plan = plan
        who = plan.name or plan.customer or self.tr("one call")
        self.title.setText(self.tr("Delete what {who} said").format(who=who))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Delete for good"))
        self.fields.addWidget(Words("\n".join(self._planned(plan))))
        stays = self.tr(
            "That calls took place, when and by which steps, stays, and the log can still be"
            " verified. It cannot be brought back."
        )
        self.fields.addWidget(Banner(Tone.WARN, "", stays))
        if plan.out_of_reach:
            files = ", ".join(Path(path).name for path in plan.out_of_reach)
            text = self.tr("Delete yourself what was put aside: {files}.").format(files=files)
            self.fields.addWidget(Words(text, "bad"))
        self.typed = self.add_line(self.tr("To confirm, type: {word}").format(word=plan.word))

    def first(self) -> QWidget:
        """Where the name is typed."""
        return self.typed

    def value(self) -> ErasurePlan:
        """The plan, when the name was typed."""
        if self.typed.text().strip().casefold() != self._plan.word.casefold():
            raise ValueError(self.tr("Type “{word}” to confirm.").format(word=self._plan.word))
        return self._plan

    def _planned(self, plan: ErasurePlan) -> tuple[str, ...]:
        return (
            "• " + self.tr("what was said in %n call(s)", "", len(plan.interactions)),
            "• " + self.tr("%n fact(s)", "", plan.facts),
            "• " + self.tr("the words of %n promise(s)", "", plan.promises),
            "• " + self.tr("%n query(s) that search learned", "", plan.learned),
            "• " + self.tr("the same in %n backup(s)", "", plan.backups),
        )


class KeepPanel(Panel):
    """For how many months what customers said is kept; `confirmed` carries the number."""

    WIDTH = 460

    def __init__(
        self,
        parent: QWidget,
        rule: Retention,
        months: tuple[int, ...],
        older_than: Callable[[int], int],
    ) -> None:
        super().__init__("", "", parent)
        self._older_than = older_than
        self.title.setText(self.tr("Keep what customers said"))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Set"))
        self.months = QComboBox()
        self.months.setAccessibleName(self.title.text())
        for number in months:
            text = self.tr("for %n month(s)", "", number) if number else self.tr("for ever")
            self.months.addItem(text, number)
        self.months.setCurrentIndex(max(self.months.findData(rule.months), 0))
        self.told = Words(role="mute")
        self.fields.addWidget(self.months)
        self.fields.addWidget(self.told)
        self.months.currentIndexChanged.connect(self._tell)
        self._tell()

    def first(self) -> QWidget:
        """The number of months."""
        return self.months

    def value(self) -> int:
        """The number of months; 0 for ever."""
        return int(self.months.currentData())

    def _tell(self) -> None:
        months = self.value()
        if not months:
            self.told.setText(self.tr("Nothing is deleted by itself."))
            self.fit()
            return
        count = self._older_than(months)
        first = self.tr(
            "From tomorrow on, what was said in older calls is deleted once a day, in backups, too:"
            " at first in %n call(s).",
            "",
            count,
        )
        self.told.setText(first)
        self.fit()
