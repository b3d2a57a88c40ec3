"""A supervisor assigns a scenario."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QComboBox, QWidget

from agent_assist.domain.data import dataclass
from agent_assist.domain.training import ScenarioRow
from ui.widgets import Words
from ui.widgets.panel import Panel

DAYS = (0, 1, 3, 7, 14)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be practised, by whom (empty: everybody), until when."""

    scenario: str
    trainee: str
    due: datetime | None
    note: str


class AssignPanel(Panel):
    """Which scenario, who, until when; `confirmed` carries a `Wish`."""

    def __init__(self, parent: QWidget, scenarios: Sequence[ScenarioRow]) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Assign a scenario"))
        self.setAccessibleName(self.title.text())
        self.confirm.set_label(self.tr("Assign"))
        self.scenario = self._combo(self.tr("Scenario"), [(it.id, it.title) for it in scenarios])
        self.trainee = self.add_line(self.tr("Trainee’s name; empty for everybody"))
        self.days = self._combo(
            self.tr("Until"),
            [
                (str(days), self.tr("in %n day(s)", "", days) if days else self.tr("any time"))
                for days in DAYS
            ],
        )
        self.note = self.add_line(self.tr("A word to the trainee"))

    def _combo(self, label: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        for id_, text in choices:
            box.addItem(text, id_)
        name = Words(label, "mute")
        name.setBuddy(box)
        self.fields.addWidget(name)
        self.fields.addWidget(box)
        return box

    def first(self) -> QWidget:
        """The scenario."""
        return self.scenario

    def value(self) -> object:
        """What is assigned; raises `ValueError` when there is nothing to assign."""
        scenario = self.scenario.currentData()
        if not scenario:
            raise ValueError(self.tr("The library has no scenarios yet."))
        days = int(self.days.currentData())
        due = datetime.now(UTC) + timedelta(days=days) if days else None
        return Wish(scenario, self.trainee.text().strip().casefold(), due, self.note.text())
