"""Work that can wait until what has changed is on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer


class AfterPainting(QObject):
    """Does something in a turn of its own, as soon as what has changed is on the screen.

    Args:
        work: What to do; asked for twice, it is still done once, after the later painting.
    """

    PRIORITY = Qt.EventPriority.LowEventPriority.value - 1
    """Behind the painting, which Qt has at low priority."""

    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._asked = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._work)
        self._do = work

    def ask(self) -> None:
        """Have it done."""
        if self._turn.isActive():  # a key came first: its painting comes first, too
            self._turn.stop()
            self._asked = False
        if not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), self.PRIORITY)

    def event(self, event: QEvent) -> bool:
        """The painting is over: the next turn is for this."""
        if event.type() is QEvent.Type.User:
            self._turn.start()
            return True
        return super().event(event)

    def _work(self) -> None:
        self._asked = False
        self._do()
