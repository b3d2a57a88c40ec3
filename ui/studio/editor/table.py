"""A table whose cells are typed in place; Tab leaves it, arrow keys move, Enter or F2 edits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from agent_assist.domain.data import dataclass
from ui.theme import theme

ROW = 34
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        title: its heading. choices: (value, word) where it is chosen instead of typed.
        fixed: it can only be read. width: in pixels at the normal text size; 0 shares the rest.
        tip: what a short heading means.
    """

    title: str
    choices: tuple[tuple[str, str], ...] = ()
    fixed: bool = False
    width: int = 0
    tip: str = ""


class Table(QTableWidget):
    """Rows of texts by id.

    Signals:
        cell_edited: (row's id, column, text).
    """

    cell_edited = Signal(str, int, str)
    NARROWEST = 70

    def __init__(self, name: str, columns: Sequence[Column] = (), parent: QWidget | None = None):
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._ids: list[str] = []
        self._filling = False
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)
        self.setItemDelegate(_Delegate(self))
        self.itemChanged.connect(self._changed)
        theme().changed.connect(self._fit)
        self.set_columns(columns)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Have other columns."""
        if tuple(columns) == self._columns:
            return
        self._columns = tuple(columns)
        self._filling = True
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([column.title for column in columns])
        for at, column in enumerate(columns):
            heading = self.horizontalHeaderItem(at)
            if heading is not None:
                heading.setToolTip(column.tip)
        self._filling = False
        self._fit()

    def column_of(self, at: int) -> Column:
        """A column by its number."""
        return self._columns[at]

    def show_rows(self, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show rows as (id, texts); the cell with the focus stays where it is."""
        self._filling = True
        at = (self.currentRow(), self.currentColumn())
        ids = [id_ for id_, _ in rows]
        if len(ids) != self.rowCount():
            self.setRowCount(len(ids))
            self._fit_rows()
        self._ids = ids
        for row, (_, texts) in enumerate(rows):
            for column, text in enumerate(texts):
                self._show_cell(row, column, text)
        if 0 <= at[0] < len(ids) and at != (self.currentRow(), self.currentColumn()):
            self.setCurrentCell(*at)
        self._filling = False

    def set_locked(self, locked: bool) -> None:
        """Let it be read only."""
        if locked:
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def current_id(self) -> str:
        """Id of the row with the focus; empty when there is none."""
        row = self.currentRow()
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def go_to(self, id_: str, column: int = 0) -> None:
        """Put the focus on a cell."""
        if id_ in self._ids:
            self.setCurrentCell(self._ids.index(id_), column)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the cell; Delete empties it; Esc is the window's."""
        item = self.currentItem()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.editItem(item)
        elif event.key() == Qt.Key.Key_Delete and item is not None:
            if item.flags() & Qt.ItemFlag.ItemIsEditable:
                item.setText("")
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _show_cell(self, row: int, column: int, text: str) -> None:
        spec = self._columns[column]
        shown = dict(spec.choices).get(text, text)
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags if spec.fixed else flags | Qt.ItemFlag.ItemIsEditable)
        if item.text() != shown:
            item.setText(shown)
        item.setData(Qt.ItemDataRole.UserRole, text)
        item.setToolTip(shown if len(shown) > 24 else "")

    def _changed(self, item: QTableWidgetItem) -> None:
        if self._filling or not 0 <= item.row() < len(self._ids):
            return
        words = {word: value for value, word in self._columns[item.column()].choices}
        text = words.get(item.text(), item.text()).strip()
        if text != item.data(Qt.ItemDataRole.UserRole):
            self.cell_edited.emit(self._ids[item.row()], item.column(), text)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        for at, column in enumerate(self._columns):
            if column.width:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(at, theme().px(column.width))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme().px(self.NARROWEST))
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW))


class _Delegate(QStyledItemDelegate):
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        table = self.parent()
        if isinstance(table, Table) and table.column_of(index.column()).choices:
            box = QComboBox(parent)
            box.addItems([word for _, word in table.column_of(index.column()).choices])
            box.activated.connect(self._chosen)
            return box
        return super().createEditor(parent, option, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = option.rect
        editor.setGeometry(
            rect.adjusted(0, 0, 0, max(editor.sizeHint().height() - rect.height(), 0))
        )

    def _chosen(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
