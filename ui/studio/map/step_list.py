"""The guide as a list: the same steps, in a form that every screen reader reads."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from ui.studio.map.picture import CardData, Picture, problem_counts
from ui.theme import theme
from ui.words import stage_text

ROW = 28
ICON = 16
Index = QModelIndex | QPersistentModelIndex


class StepModel(QAbstractListModel):
    """One row for each step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._steps: list[CardData] = []

    def set_picture(self, picture: Picture | None, order: list[str]) -> None:
        """Show the steps of a picture in this order."""
        self._picture = picture
        steps = [picture.cards[id] for id in order] if picture else []
        if steps != self._steps:
            self.beginResetModel()
            self._steps = steps
            self.endResetModel()

    def id_at(self, row: int) -> str:
        """The step of a row, or nothing."""
        return self._steps[row].node.id if 0 <= row < len(self._steps) else ""

    def row_of(self, id: str) -> int:
        """The row of a step, or -1."""
        return next((n for n, step in enumerate(self._steps) if step.node.id == id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows; none below a row."""
        return 0 if parent is not None and parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Stage and title to see, everything to hear."""
        if not index.isValid() or index.row() >= len(self._steps) or self._picture is None:
            return None
        step = self._steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            counts = problem_counts(step.errors, step.warnings)
            stage = stage_text(step.node.stage)
            return f"{stage}:  {step.title}" + (f"  ({counts})" if counts else "")
        if role == Qt.ItemDataRole.DecorationRole:
            return theme().icon(*_sign(step))
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, theme().px(ROW))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._picture.spoken(step.node.id)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._picture.tip(step.node.id)
        return None


def _sign(step: CardData) -> tuple[str, str]:
    """Icon and colour in front of a row: the worst problem, else the kind."""
    if step.errors:
        return "cross", "bad"
    return ("warning", "warn") if step.warnings else (step.icon, "mute")


class StepList(QListView):
    """All steps in the order of the map.

    Signals:
        marked: another step is the current one, by its id.
    """

    marked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = StepModel(self)
        self.setModel(self._model)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(ICON, ICON))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_picture(self, picture: Picture | None, order: list[str], chosen: str) -> None:
        """Show the steps of a picture in this order, and one of them as the current."""
        self.blockSignals(True)
        self._model.set_picture(picture, order)
        self.blockSignals(False)
        self.mark(chosen)

    def mark(self, step: str) -> None:
        """Make a step the current one, without telling."""
        row = self._model.row_of(step)
        if row >= 0 and row != self.currentIndex().row():
            self.blockSignals(True)
            self.setCurrentIndex(self._model.index(row))
            self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move; everything else is the map's."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _tell(self, now: QModelIndex) -> None:
        self.marked.emit(self._model.id_at(now.row()))
