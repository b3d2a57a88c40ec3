"""The one box of the log, and what else the list can be filtered by."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from agent_assist.domain.logbook import LogChoices, LogQuery
from ui.studio.editor.combo import Combo
from ui.theme import theme
from ui.words import disposition_text

TYPING_MS = 80
"""The list is asked for anew when no key followed for so long."""
PERIODS = (0, 1, 7, 30, 365)
"""In days; 0 for any time, 1 for today."""
WIDE = 480
PLACES = {
    True: ((0, 0, 1, 2), (0, 2, 1, 2), (0, 4, 1, 2), (1, 0, 1, 3), (1, 3, 1, 3)),
    False: ((0, 0, 1, 3), (0, 3, 1, 3), (1, 0, 1, 3), (1, 3, 1, 3), (2, 0, 1, 6)),
}
"""Row, column and their spans, of the choices of a grid of six columns."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class LogBox(QLineEdit):
    """Filters while one types; the arrow keys move in the list.

    Signals:
        stepped: so many calls down, or up.
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys and page keys move in the list, everything else is typing."""
        by = STEPS.get(Qt.Key(event.key()))
        if by is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)


class Filters(QWidget):
    """Says what is asked for.

    Signals:
        changed: something else is asked for now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = LogBox()
        self.box.setProperty("role", "box")
        self.box.setClearButtonEnabled(True)
        self.period, self.state, self.rep, self.guide, self.ended = (Combo(8) for _ in range(5))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.box.textChanged.connect(self._typed)
        self._choices = LogChoices()
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        self._grid = grid
        self._combos = (self.period, self.state, self.rep, self.guide, self.ended)
        for combo in self._combos:
            combo.activated.connect(self.changed)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self._wide: bool | None = None
        self._place(wide=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.box)
        rows.addLayout(grid)
        self.retranslate()

    def _place(self, wide: bool) -> None:
        """Three beside each other, or two."""
        if wide is self._wide:
            return
        self._wide = wide
        for combo, place in zip(self._combos, PLACES[wide], strict=True):
            self._grid.addWidget(combo, *place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room fewer stand beside each other."""
        super().resizeEvent(event)
        self._place(wide=self.width() >= theme().px(WIDE))

    def query(self) -> LogQuery:
        """What is asked for now."""
        return LogQuery(
            text=self.box.text().strip(),
            open={"open": True, "closed": False}.get(self.state.currentData() or ""),
            rep=self.rep.currentData() or "",
            guide=self.guide.currentData() or "",
            disposition=self.ended.currentData() or "",
            since=_since(int(self.period.currentData() or 0)),
        )

    def clear(self) -> bool:
        """Ask for everything again; whether something else was asked for."""
        asked = self.query() != LogQuery()
        self.box.clear()
        for combo in self._combos:
            combo.setCurrentIndex(0)
        if asked:
            self.changed.emit()
        return asked

    def show_choices(self, choices: LogChoices) -> None:
        """Offer reps, guides and outcomes that there are."""
        self._choices = choices
        _fill(self.rep, self.tr("All reps"), choices.reps)
        _fill(self.guide, self.tr("All guides"), choices.guides)
        outcomes = ((one.value, disposition_text(one)) for one in choices.dispositions)
        _fill(self.ended, self.tr("Any outcome"), outcomes)

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.box.setAccessibleName(self.tr("Filter the calls"))
        self.box.setPlaceholderText(self.tr("Name, order, words…"))
        periods = {
            1: self.tr("Today"),
            7: self.tr("Last 7 days"),
            30: self.tr("Last 30 days"),
            365: self.tr("Last 12 months"),
        }
        told = ((str(days), periods[days]) for days in PERIODS if days)
        _fill(self.period, self.tr("Any time"), told)
        states = (("open", self.tr("Open")), ("closed", self.tr("Closed")))
        _fill(self.state, self.tr("Open and closed"), states)
        self.period.setAccessibleName(self.tr("Period"))
        self.state.setAccessibleName(self.tr("Open or closed"))
        self.rep.setAccessibleName(self.tr("Rep"))
        self.guide.setAccessibleName(self.tr("Guide"))
        self.ended.setAccessibleName(self.tr("Outcome"))
        self.show_choices(self._choices)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _typed(self) -> None:
        self._typing.start()


def _fill(combo: Combo, every: str, choices: Iterable[tuple[str, str]]) -> None:
    """Offer choices behind the one that lets all pass; what was chosen stays so."""
    former = combo.currentData()
    combo.clear()
    combo.addItem(every, "")
    for id_, text in choices:
        combo.addItem(text, id_)
    combo.setCurrentIndex(max(combo.findData(former), 0))


def _since(days: int) -> datetime | None:
    """The beginning of the day so many days ago, today's for one; None for any time."""
    if not days:
        return None
    day = datetime.now().astimezone().date() - timedelta(days=days - 1)
    return datetime.combine(day, time()).astimezone().astimezone(UTC)
