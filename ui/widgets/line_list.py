"""Long lists of equally high lines with headings between them, as the log and the studio have."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QListView, QWidget

from ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")


class LineModel(QAbstractListModel, Generic[Line]):
    """The lines of such a list; headings cannot be chosen.

    Attributes:
        HEADING: the class of headings.
    """

    HEADING: ClassVar[type[Any]]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def line(self, row: int) -> Line | None:
        """The line at a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines; none below a line."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self.line(index.row()), self.HEADING):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LineList(QListView):
    """Shows such lines; what the keys come to rest on is told by `_tell`.

    Args:
        settle_ms: while keys run through the list, what lies between is not told.
    """

    def __init__(self, settle_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(settle_ms)
        self._settle.timeout.connect(self._tell)
        self.setProperty("role", "hits")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def _tell(self) -> None:
        """Tell what is chosen now."""
        raise NotImplementedError
