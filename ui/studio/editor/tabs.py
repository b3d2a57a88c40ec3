"""A row of tabs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QTabBar


class Tabs(QTabBar):
    """Tabs that are all shown; Qt's own hint knows only those that it has laid out already."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for every tab."""
        shown = [self.tabSizeHint(at) for at in range(self.count()) if self.isTabVisible(at)]
        wide = sum(size.width() for size in shown)
        return QSize(wide, max((size.height() for size in shown), default=0))

    def minimumSizeHint(self) -> QSize:
        """No tab is left out."""
        return self.sizeHint()
