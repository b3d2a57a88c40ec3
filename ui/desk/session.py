"""The interaction in front, and the commands that the desk gives to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from agent_assist.domain.commands import Command, Park, Refused
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, Disposition
from agent_assist.domain.interaction import Status
from agent_assist.domain.view import CallView, PromiseView
from ui.core_texts import translated
from ui.desk.ports import CallsPort, FactError, SavedView

FIRST_LOOK_MS = 60
NEXT_LOOK_MS = 250


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something was not done, as a sentence; `field` names the fact that is wrong, if any."""

    sentence: str
    field: str = ""


class Session(QObject):
    """Gives commands to the calls and tells what there is to show.

    Signals:
        shown: a `CallView` after every command that was done.
        left: a `StartView`: no interaction is in front any more.
        refused: a `Refusal`; nothing has changed.
        saved: a `SavedView`, when it changes.
    """

    shown = Signal(object)
    left = Signal(object)
    refused = Signal(object)
    saved = Signal(object)

    def __init__(self, calls: CallsPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.calls = calls
        self._view: CallView | None = None
        self._since = QElapsedTimer()
        self._saved = SavedView(True)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.timeout.connect(self._look_whether_saved)

    @property
    def view(self) -> CallView | None:
        """The interaction in front; None before a call."""
        return self._view

    @property
    def id(self) -> str:
        """Id of the interaction in front, or nothing."""
        return self._view.id if self._view else ""

    def now_ms(self) -> int:
        """Time elapsed in the interaction in front, in milliseconds."""
        return self._view.as_of_ms + self.since_view_ms() if self._view else 0

    def since_view_ms(self) -> int:
        """Milliseconds since the view in front was made."""
        return self._since.elapsed() if self._since.isValid() else 0

    def take_call(
        self,
        channel: Channel,
        direction: Direction,
        language: str,
        topic: str = "",
        customer: str = "",
    ) -> bool:
        """Begin an interaction; the one in front is put aside."""
        return self._put_aside() and self._try(
            lambda: self.calls.take_call(channel, direction, language, topic, customer)
        )

    def take_up(self, interaction: str) -> bool:
        """Go on with another open interaction; the one in front is put aside."""
        if interaction == self.id:
            return True
        return self._put_aside() and self._try(lambda: self.calls.take_up(interaction))

    def leave(self) -> bool:
        """Put the interaction in front aside and show the start page."""
        if not self._put_aside():
            return False
        self._leave()
        return True

    def do(self, command: Command) -> bool:
        """Give a command; False when it was refused."""
        return self._try(lambda: self.calls.do(self.id, command))

    def take_way(self, way: str) -> bool:
        """Take a way on; what is shown counts as said."""
        return self._try(lambda: self.calls.take_way(self.id, way))

    def said(self, edited: str | None = None, copied: bool = False) -> bool:
        """What is shown was said or sent."""
        return self._try(lambda: self.calls.said(self.id, edited, copied))

    def capture(self, typed: Mapping[str, str]) -> bool:
        """Facts as the rep typed them."""
        return self._try(lambda: self.calls.capture(self.id, typed))

    def correct(self, name: str, typed: str) -> bool:
        """Another value for a known fact."""
        return self._try(lambda: self.calls.correct(self.id, name, typed))

    def link(self, customer: str) -> bool:
        """The rep knows which customer it is."""
        return self._try(lambda: self.calls.link(self.id, customer))

    def keep_promise(self, promise: PromiseView) -> None:
        """What was owed is done."""
        try:
            self.calls.keep_promise(promise.interaction or self.id, promise.id)
        except Refused as refused:
            self.refused.emit(Refusal(translated(str(refused))))
        self.refresh()

    def next_wording(self, by: int) -> bool:
        """Show another wording."""
        return self._try(lambda: self.calls.next_wording(self.id, by))

    def offer(self, solution: str, query: str) -> bool:
        """Offer a solution that was found."""
        return self._try(lambda: self.calls.offer(self.id, solution, query))

    def moved_on(self) -> None:
        """Show the interaction in front anew when something of it was withdrawn."""
        moved = self.calls.moved_on(self.id)
        if moved is not None:
            self._show(moved)

    def copy_text(self) -> str | None:
        """What to say, for the clipboard; None when it was refused."""
        try:
            return self.calls.copy_text(self.id)
        except Refused as refused:
            self.moved_on()
            self.refused.emit(Refusal(translated(str(refused))))
            return None

    def close(
        self,
        dispositions: tuple[Disposition, ...],
        disposition: Disposition,
        summary: str,
        solved: bool | None,
    ) -> bool:
        """Finish the record."""
        try:
            start = self.calls.close(self.id, dispositions, disposition, summary, solved)
        except Refused as refused:
            self.refused.emit(Refusal(translated(str(refused))))
            return False
        self._look_whether_saved()
        self._view = None
        self.left.emit(start)
        return True

    def refresh(self) -> None:
        """Show the interaction in front, or the start page, once more."""
        if self._view is not None:
            self._show(self.calls.view(self._view.id))
        else:
            self.left.emit(self.calls.start_view())

    def _put_aside(self) -> bool:
        view = self._view
        if view is None or view.status not in (Status.ACTIVE, Status.ON_HOLD):
            return True
        return self._try(lambda: self.calls.do(view.id, Park()), show=False)

    def _leave(self) -> None:
        self._view = None
        self.left.emit(self.calls.start_view())

    def _try(self, ask: Callable[[], CallView], show: bool = True) -> bool:
        try:
            view = ask()
        except FactError as wrong:
            self.refused.emit(Refusal(translated(str(wrong)), wrong.field))
            return False
        except Refused as refused:
            self.moved_on()
            self.refused.emit(Refusal(translated(str(refused))))
            return False
        if show:
            self._show(view)
        return True

    def _show(self, view: CallView) -> None:
        self._view = view
        self._since.start()
        self.shown.emit(view)
        self._look.start(FIRST_LOOK_MS)

    def _look_whether_saved(self) -> None:
        if self._view is None:
            return
        saved = self.calls.saved(self._view.id)
        if saved != self._saved:
            self._saved = saved
            self.saved.emit(saved)
        if not saved.saved:
            self._look.start(NEXT_LOOK_MS)
