"""Lines with a tick each: thousands of them cost no more than those that are in sight."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

MOST_LINES = 14
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class _Ticks(QAbstractListModel):
    """What stands in the lines, and which of them are ticked."""

    ticked = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[str] = []
        self.on: list[bool] = []

    def show_lines(self, lines: list[str], on: list[bool]) -> None:
        self.beginResetModel()
        self.lines, self.on = lines, on
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each line can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a line, and whether it is ticked."""
        if role in _WORDS:
            return self.lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.on[index.row()] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a line, or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.on[index.row()] = on
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit(index.row(), on)
        return True


class TickList(QListView):
    """Lines to tick; Space ticks the one that has the mark.

    Signals:
        ticked: (row, whether it is ticked now), when somebody did it.
    """

    ticked = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rows")
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._ticks = _Ticks(self)
        self.setModel(self._ticks)
        self._ticks.ticked.connect(self.ticked)

    def show_lines(self, lines: list[str], on: list[bool]) -> None:
        """Show other lines; the mark stays where it was."""
        row = self.currentIndex().row()
        self._ticks.show_lines(lines, on)
        if lines:
            self.setCurrentIndex(self._ticks.index(min(max(row, 0), len(lines) - 1)))
        shown = min(len(lines), MOST_LINES)
        self.setFixedHeight(shown * max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth())
        self.setVisible(bool(lines))

    def lines(self) -> tuple[str, ...]:
        """The words of all lines."""
        return tuple(self._ticks.lines)

    def tick(self, row: int, on: bool) -> None:
        """Tick a line as a click would."""
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        self._ticks.setData(self._ticks.index(row), state, Qt.ItemDataRole.CheckStateRole)
