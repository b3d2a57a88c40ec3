"""The one panel of ticks that is open beside a conversation, and what its answer is for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_assist.domain.practice import Done
from ui.sandbox.aloud import AloudPanel

Ticked = Callable[[tuple[Done, ...]], None]


class Ticking(QObject):
    """Opens ticks over a page, one panel at a time.

    Signals:
        closed: the panel is gone, whether something was ticked or not.
    """

    closed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.panel: AloudPanel | None = None
        self._ticked: Ticked | None = None

    def ask(
        self, choices: Iterable[tuple[Done, str]], at: QWidget, ticked: Ticked, title: str = ""
    ) -> None:
        """Open ticks beside a widget; `ticked` is called with what was ticked."""
        self.close()
        self.panel = panel = AloudPanel(self._page, choices, title)
        self._ticked = ticked
        panel.confirmed.connect(self._confirmed)
        panel.closed.connect(self._closed)
        panel.open_at(at)

    def close(self) -> None:
        """Nothing was ticked."""
        if self.panel is not None:
            self.panel.close_panel()

    def _confirmed(self, done: tuple[Done, ...]) -> None:
        ticked = self._ticked
        self.close()
        if ticked is not None:
            ticked(done)

    def _closed(self) -> None:
        self.panel = None
        self.closed.emit()
