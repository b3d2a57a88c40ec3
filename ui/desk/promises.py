"""What we owe, each with what can be done about it: call the customer back, or mark it kept."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.domain.view import PromiseView
from ui.times import moment
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, Flow
from ui.widgets.showing import show_if


class PromiseRow(QWidget):
    """One promise.

    Signals:
        call_back, kept: the `PromiseView`.
    """

    call_back = Signal(object)
    kept = Signal(object)

    def __init__(self, calls_back: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._promise: PromiseView | None = None
        self._calls_back = calls_back
        self.notice = Banner(own_line=True)
        self.call = ActionButton()
        self.keep = ActionButton(kind="secondary" if calls_back else "quiet")
        self.call.clicked.connect(self._call)
        self.keep.clicked.connect(self._keep)
        self.buttons = buttons = Flow()
        buttons.add(self.call)
        buttons.add(self.keep)
        show_if(self.call, calls_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.notice)
        column.addWidget(buttons)

    def show_promise(self, promise: PromiseView, now: datetime) -> None:
        """Show a promise, with the customer's name where it is not clear."""
        self._promise = promise
        lead = self.tr("Overdue promise") if promise.overdue else self.tr("Open promise")
        text = self.tr("{what} by {when}") if promise.what else self.tr("due {when}")
        text = text.format(what=promise.what, when=moment(promise.due, now))
        if promise.hidden:
            text = f"{text} · {self.tr('hidden until verified')}"
        if self._calls_back and promise.customer:
            text = f"{promise.customer} · {text}"
        self.notice.show_notice(Tone.BAD if promise.overdue else Tone.WARN, lead, text)
        self.call.set_label(self.tr("Call back"))
        self.keep.set_label(self.tr("It was kept"))
        show_if(self.buttons, not promise.hidden)
        for button in (self.call, self.keep):
            button.setAccessibleName(f"{button.text()}: {promise.what}")

    def _call(self) -> None:
        self.call_back.emit(self._promise)

    def _keep(self) -> None:
        self.kept.emit(self._promise)


class PromiseList(QWidget):
    """Promises one below the other; hidden when there are none.

    Args:
        calls_back: whether a customer can be called back from here.

    Signals:
        call_back, kept: the `PromiseView`.
    """

    call_back = Signal(object)
    kept = Signal(object)

    def __init__(self, calls_back: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls_back = calls_back
        self._rows: list[PromiseRow] = []
        self._promises: tuple[PromiseView, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def rows(self) -> list[PromiseRow]:
        """The rows that are shown."""
        return self._rows[: len(self._promises)]

    def show_promises(self, promises: tuple[PromiseView, ...]) -> None:
        """Show what is owed; nothing happens when it is the same."""
        if promises != self._promises:
            self._promises = promises
            self._write()
        show_if(self, bool(promises))

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self._write()

    def _write(self) -> None:
        now = datetime.now(UTC)
        while len(self._rows) < len(self._promises):
            row = PromiseRow(self._calls_back)
            row.call_back.connect(self.call_back)
            row.kept.connect(self.kept)
            self._rows.append(row)
            self._column.addWidget(row)
        for at, row in enumerate(self._rows):
            show_if(row, at < len(self._promises))
            if at < len(self._promises):
                row.show_promise(self._promises[at], now)
