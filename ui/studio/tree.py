"""The library tree: one flat list with the names of the kinds in it, and the box that filters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_assist.domain.items import Ref
from agent_assist.domain.problem import Problem
from ui.studio.row_delegate import ROW, RowDelegate
from ui.studio.rows import (
    NO_FAULTS,
    Faults,
    Filter,
    Line,
    More,
    Section,
    TreeItem,
    faults_of,
    line_text,
    lines_of,
    state_text,
)
from ui.studio.words import count_text
from ui.widgets.line_list import Index, LineList, LineModel
from ui.words import language_name

SETTLE_MS = 40
"""While arrow keys run through the tree, the items between are not opened."""


class TreeModel(LineModel[Line]):
    """The lines that the filter lets through."""

    HEADING = Section

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[TreeItem, ...] = ()
        self._filter = Filter()
        self._unfolded: frozenset[str] = frozenset()
        self._faults: dict[Ref, Faults] = {}
        self.version = 0

    @property
    def filter(self) -> Filter:
        """What is asked for."""
        return self._filter

    def show_items(self, items: tuple[TreeItem, ...], version: int) -> None:
        """Show another library; nothing happens when it is the same."""
        if items != self._items or version != self.version:
            self._items, self.version = items, version
            self._sift()

    def show_filter(self, wanted: Filter) -> None:
        """Let other items through."""
        if wanted != self._filter:
            self._filter = wanted
            self._sift()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Count what is wrong beside each item."""
        faults = faults_of(problems)
        if faults == self._faults:
            return
        self._faults = faults
        if self._filter.state == "problems":
            self._sift()
        elif self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def unfold(self, kind: str) -> None:
        """Show all items of a kind."""
        self._unfolded |= {kind}
        self._sift()

    def _sift(self) -> None:
        self.beginResetModel()
        self._lines = lines_of(self._items, self._filter, self._faults, self._unfolded)
        self.endResetModel()

    def row_of(self, ref: Ref) -> int:
        """Where an item stands; -1 when it is not shown."""
        for at, line in enumerate(self._lines):
            if isinstance(line, TreeItem) and line.ref == ref:
                return at
        return -1

    def items(self) -> tuple[TreeItem, ...]:
        """All items, shown or not."""
        return self._items

    def faults(self, ref: Ref) -> Faults:
        """What is wrong in an item."""
        return self._faults.get(ref, NO_FAULTS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line itself for the delegate, words for a screen reader."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line_text(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._told(line)
        return None

    def _told(self, line: Line) -> str:
        if not isinstance(line, TreeItem):
            return line_text(line)
        faults = self.faults(line.ref)
        row = line.row
        parts = [line.title, state_text(line, self.version)]
        if faults.errors:
            parts.append(count_text(faults.errors, 0))
        if faults.warnings:
            parts.append(count_text(0, faults.warnings))
        if row.complete:
            names = ", ".join(language_name(code) for code in row.complete)
            parts.append(self.tr("whole in {languages}").format(languages=names))
        if row.old:
            names = ", ".join(language_name(code) for code in row.old)
            parts.append(self.tr("older than its source: {languages}").format(languages=names))
        if row.others:
            names = ", ".join(row.others)
            parts.append(self.tr("also changed by {names}").format(names=names))
        return " · ".join(parts)


class LibraryTree(LineList):
    """The items of the library.

    Signals:
        chosen: a `Ref`: this item is to be opened.
        entered: Enter or a double click: go on where it is edited.
        menu_wanted: where its menu is asked for, in global coordinates.
        archive_wanted: the Delete key.
    """

    chosen = Signal(object)
    entered = Signal()
    menu_wanted = Signal(object)
    archive_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SETTLE_MS, parent)
        self.tree = TreeModel(self)
        self._ref: Ref | None = None
        self.setModel(self.tree)
        self.setItemDelegate(RowDelegate(self))
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self.entered)
        self.tree.modelReset.connect(self._mark_again)

    def current(self) -> Ref | None:
        """The item that is open."""
        return self._ref

    def mark(self, ref: Ref | None) -> None:
        """Show which item is open; a kind that is cut short is shown whole for it."""
        self._ref = ref
        if ref is not None and self.tree.row_of(ref) < 0:
            there = any(item.ref == ref for item in self.tree.items())
            if there and not self.tree.filter.text and not self.tree.filter.narrow:
                self.tree.unfold(ref.kind)
        self._mark_again()

    def move_mark(self, by: int) -> None:
        """Go up or down among the items; the focus may be elsewhere."""
        step = 1 if by > 0 else -1
        row = self.currentIndex().row()
        for _ in range(abs(by)):
            row = self._next(row, step)
        if row != self.currentIndex().row():
            self.setCurrentIndex(self.tree.index(row))

    def _next(self, row: int, step: int) -> int:
        at = row + step
        while 0 <= at < self.tree.rowCount() and isinstance(self.tree.line(at), Section):
            at += step
        return at if 0 <= at < self.tree.rowCount() else row

    def first(self) -> TreeItem | None:
        """The first item that is shown."""
        line = self.tree.line(1)
        return line if isinstance(line, TreeItem) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on in the editor, Delete archives, the menu key opens the menu."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._settle.stop()
            if self._unfold_current():
                return
            self._tell()
            self.entered.emit()
        elif key == Qt.Key.Key_Delete and not event.modifiers():
            self.archive_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or at the item for the menu key."""
        spot = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            spot = self.viewport().mapToGlobal(QPoint(box.left() + 24, box.bottom()))
        self.menu_wanted.emit(spot)

    def sizeHint(self) -> QSize:
        """A narrow column."""
        return QSize(220, 400)

    def minimumSizeHint(self) -> QSize:
        """Room for a few lines."""
        return QSize(150, 120)

    def _clicked(self, index: QModelIndex) -> None:
        self._settle.stop()
        if not self._unfold_current():
            self._tell()

    def _unfold_current(self) -> bool:
        line = self.tree.line(self.currentIndex().row())
        if not isinstance(line, More):
            return False
        row = self.currentIndex().row()
        self.tree.unfold(line.kind)
        self.setCurrentIndex(self.tree.index(row))
        return True

    def _moved(self, current: QModelIndex) -> None:
        line = self.tree.line(current.row())
        if isinstance(line, TreeItem) and line.ref != self._ref:
            self._settle.start()

    def _tell(self) -> None:
        line = self.tree.line(self.currentIndex().row())
        if isinstance(line, TreeItem) and line.ref != self._ref:
            self._ref = line.ref
            self.chosen.emit(line.ref)

    def _mark_again(self) -> None:
        row = self.tree.row_of(self._ref) if self._ref is not None else -1
        self._settle.stop()
        if row >= 0:
            self.setCurrentIndex(self.tree.index(row))
            self._settle.stop()
        else:
            self.selectionModel().clear()


class FilterBox(QLineEdit):
    """Filters the tree; up, down and Enter work on it while the focus stays here."""

    MOVES: Mapping[int, int] = {
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_PageUp: -8,
        Qt.Key.Key_PageDown: 8,
    }

    def __init__(self, tree: LibraryTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self.setClearButtonEnabled(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.setAccessibleName(self.tr("Filter the library"))
        self.setPlaceholderText(self.tr("Filter library…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go through the tree, Enter opens, Esc empties."""
        by = self.MOVES.get(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and by is not None:
            self._tree.move_mark(by)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._tree.currentIndex().isValid():
                self._tree.move_mark(1)
            self._tree.keyPressEvent(event)
        elif plain and event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
