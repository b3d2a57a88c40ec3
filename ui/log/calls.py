"""The calls as a list: a heading for each day, read page by page as one scrolls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_assist.domain.logbook import LogRow
from ui.desk.times import clock
from ui.desk.words import channel_text, disposition_text, status_text
from ui.log.row_delegate import LINE, CallDelegate
from ui.widgets.line_list import Index, LineList, LineModel

SETTLE_MS = 60
"""While arrow keys run through the list, the calls between are not opened."""


@dataclass(frozen=True, slots=True)
class Day:
    """The heading of a day."""

    text: str


Line = Day | LogRow


class CallModel(LineModel[Line]):
    """The calls that were read so far.

    Signals:
        more_wanted: somebody scrolls to the end, and there are more.
    """

    HEADING = Day
    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._more = False
        self._asked = False

    def show_rows(self, rows: tuple[LogRow, ...], more: bool) -> None:
        """Show other calls; `more` says whether there are any behind them."""
        self.beginResetModel()
        self._lines = _with_days(rows, None)
        self._more, self._asked = more, False
        self.endResetModel()

    def add_rows(self, rows: tuple[LogRow, ...], more: bool) -> None:
        """Show more calls behind those that are shown."""
        lines = _with_days(rows, self.last())
        self._more, self._asked = more, False
        if lines:
            at = len(self._lines)
            self.beginInsertRows(QModelIndex(), at, at + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def last(self) -> LogRow | None:
        """The last call that was read."""
        line = self._lines[-1] if self._lines else None
        return line if isinstance(line, LogRow) else None

    def row_of(self, call: str) -> int:
        """Where a call stands; -1 when it is not shown."""
        found = (
            at for at, it in enumerate(self._lines) if isinstance(it, LogRow) and it.id == call
        )
        return next(found, -1)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are calls that were not read yet."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for them; they come later."""
        self._asked = True
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line itself for the delegate, words for a screen reader."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text if isinstance(line, Day) else caller(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.text if isinstance(line, Day) else spoken(line)
        return None


class CallList(LineList):
    """The list itself.

    Signals:
        chosen: a `LogRow`: this call is to be told.
        entered: Enter: go on where it is told.
    """

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SETTLE_MS, parent)
        self.calls = CallModel(self)
        self._id = ""
        self.setModel(self.calls)
        self.setItemDelegate(CallDelegate(self))
        self.selectionModel().currentChanged.connect(self._moved)

    def show_rows(self, rows: tuple[LogRow, ...], more: bool) -> None:
        """Show other calls; the one that was chosen stays so where it is among them."""
        former = self._id
        self.calls.show_rows(rows, more)
        at = self.calls.row_of(former)
        if at < 0 and rows:
            at = self.calls.row_of(rows[0].id)
        if at >= 0:
            self.setCurrentIndex(self.calls.index(at))
        else:
            self._settle.start()

    def current(self) -> LogRow | None:
        """The call that is chosen."""
        line = self.calls.line(self.currentIndex().row())
        return line if isinstance(line, LogRow) else None

    def choose(self, call: str) -> None:
        """Choose a call that is shown."""
        at = self.calls.row_of(call)
        if at >= 0:
            self.setCurrentIndex(self.calls.index(at))

    def step(self, by: int) -> None:
        """Move the choice from elsewhere, as the box does with its arrow keys."""
        row = self.currentIndex().row() + by
        while isinstance(self.calls.line(row), Day):
            row += 1 if by > 0 else -1
        if isinstance(self.calls.line(row), LogRow):
            self.setCurrentIndex(self.calls.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the story."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _moved(self) -> None:
        self._settle.start()

    def _tell(self) -> None:
        row = self.current()
        self._id = row.id if row is not None else ""
        self.chosen.emit(row)


def caller(row: LogRow) -> str:
    """Who called, or that nobody was named."""
    return row.name or QCoreApplication.translate("Log", "nobody named")


def ended(row: LogRow) -> str:
    """How the call ended, or how it stands."""
    if row.disposition is None:
        return status_text(row.status, row.channel)
    return disposition_text(row.disposition)


def below(row: LogRow) -> str:
    """The line below the name: topic, channel, how long, who took it."""
    about = row.topic or row.words
    parts = (about, channel_text(row.channel), clock(row.elapsed_ms), row.rep)
    return " · ".join(part for part in parts if part)


def spoken(row: LogRow) -> str:
    """All of a row in words."""
    verified = QCoreApplication.translate("Log", "verified") if row.verified else ""
    when = f"{row.started.astimezone():%H:%M}"
    return ", ".join(filter(None, (when, caller(row), verified, ended(row), below(row))))


def day_text(day: date, today: date) -> str:
    """The heading of a day."""
    apart = (today - day).days
    if apart == 0:
        return QCoreApplication.translate("Log", "Today")
    if apart == 1:
        return QCoreApplication.translate("Log", "Yesterday")
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, "dddd, d. MMMM yyyy" if _dotted() else "dddd, d MMMM yyyy")


def _dotted() -> bool:
    """Serbian writes a dot behind the number of a day."""
    return QLocale().language() is QLocale.Language.Serbian


def _with_days(rows: tuple[LogRow, ...], last: LogRow | None) -> list[Line]:
    lines: list[Line] = []
    day = last.started.astimezone().date() if last is not None else None
    today = datetime.now().astimezone().date()
    for row in rows:
        other = row.started.astimezone().date()
        if other != day:
            lines.append(Day(day_text(other, today)))
            day = other
        lines.append(row)
    return lines
