"""The editors of all parts of a thing, one below the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.problem import Problem
from ui.studio.editor.base import GAP, PartEditor
from ui.widgets import ActionButton

Row = TypeVar("Row", bound=PartEditor)


class PartRows(QWidget, Generic[Row]):
    """A row of fields for each part, and below them the button for another one.

    Args:
        stretch: of each row, in what room is left.
    """

    def __init__(self, parent: QWidget | None = None, stretch: int = 0) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.add = ActionButton(kind="quiet", icon="plus")
        self._stretch = stretch
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._column.addLayout(foot)

    def _new_row(self) -> Row:
        """A row for one more part, wired."""
        raise NotImplementedError

    def _match(self, count: int) -> None:
        """Have that many rows."""
        while len(self.rows) > count:
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < count:
            row = self._new_row()
            self.rows.append(row)
            self._column.insertWidget(len(self.rows) - 1, row, self._stretch)

    def flush(self) -> None:
        """Tell at once what was typed."""
        for row in list(self.rows):
            row.flush()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under the field that it belongs to."""
        found = tuple(problems)
        for row in self.rows:
            row.show_problems(found)
