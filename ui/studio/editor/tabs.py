"""A row of tabs, and the pages that it leads through."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabBar, QWidget


class Tabs(QTabBar):
    """Tabs that are all shown; Qt's own hint knows only those that it has laid out already.

    Args:
        name: what a screen reader calls the row.
        named: the title and the page of each tab.
    """

    def __init__(self, name: str, named: Iterable[tuple[str, QWidget]]) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setAccessibleName(name)
        self.pages = QStackedWidget()
        for title, page in named:
            self.addTab(title)
            self.pages.addWidget(page)
        self.currentChanged.connect(self.pages.setCurrentIndex)

    def sizeHint(self) -> QSize:
        """Room for every tab."""
        shown = [self.tabSizeHint(at) for at in range(self.count()) if self.isTabVisible(at)]
        wide = sum(size.width() for size in shown)
        return QSize(wide, max((size.height() for size in shown), default=0))

    def minimumSizeHint(self) -> QSize:
        """No tab is left out."""
        return self.sizeHint()
