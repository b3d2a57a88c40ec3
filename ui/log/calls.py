"""The calls as a list: a heading for each day, read page by page as one scrolls."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_assist.domain.logbook import LogRow
from ui.log.row_delegate import LINE, CallDelegate
from ui.log.rows import Day, Line, caller, spoken, with_days
from ui.widgets.line_list import Index, LineList, LineModel

SETTLE_MS = 60
"""While arrow keys run through the list, the calls between are not opened."""


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
        self._lines = with_days(rows, None)
        self._more, self._asked = more, False
        self.endResetModel()

    def add_rows(self, rows: tuple[LogRow, ...], more: bool) -> None:
        """Show more calls behind those that are shown."""
        lines = with_days(rows, self.last())
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
