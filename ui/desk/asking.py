"""What is asked in panels over the desk, and what the answer does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_assist.domain import commands as do
from agent_assist.domain.view import FactView
from ui.actions import Actions
from ui.desk.call_panels import (
    CorrectPanel,
    HoldPanel,
    MorePanel,
    NeedPanel,
    PromisePanel,
    ReasonPanel,
    TransferPanel,
)
from ui.desk.known import KnownPanel
from ui.desk.session import Session
from ui.widgets.panel import Panel

Answer = Callable[[object], bool]
"""Does what was confirmed; False when it was refused, and the panel stays."""


class Asking(QObject):
    """At most one panel lies over the desk; another one takes its place.

    Args:
        room: What panels lie over.
        session: Gets what they give.

    Attributes:
        panel: The one that is open, if any.
        rep: The rep's name, for promises.

    Signals:
        closed: no panel is open any more.
    """

    closed = Signal()

    def __init__(self, room: QWidget, session: Session, rep: str) -> None:
        super().__init__(room)
        self._room = room
        self._session = session
        self._answer: Answer = self._give
        self.panel: Panel | None = None
        self.rep = rep

    def promise(self, anchor: QWidget) -> None:
        """What is promised, by when."""
        self._open(PromisePanel(self._room, self.rep), anchor)

    def callback(self, anchor: QWidget) -> None:
        """When the customer is called back."""
        self._open(PromisePanel(self._room, self.rep, self.tr("Call back")), anchor)

    def hold(self, anchor: QWidget) -> None:
        """How long the customer is asked to wait."""
        self._open(HoldPanel(self._room), anchor)

    def transfer(self, anchor: QWidget) -> None:
        """Whom the customer is handed to, with what is known."""
        view = self._session.view
        if view is None:
            return
        # As it would stand in the customer's record: nobody has to tell the story twice.
        summary = self._session.calls.summary(view.id, ())
        self._open(TransferPanel(self._room, summary or view.title), anchor)

    def skip(self, anchor: QWidget) -> None:
        """Why a step is passed over."""
        title = self.tr("Why is this step passed over?")
        panel = ReasonPanel(self._room, title, self.tr("Skip"))
        self._open(panel, anchor, lambda reason: self._session.do(do.Skip(str(reason))))

    def refused(self, solution: str) -> None:
        """Why the customer refuses a solution."""
        title = self.tr("Why does the customer refuse it?")
        panel = ReasonPanel(self._room, title, self.tr("Note it"))
        no = do.OfferOutcome.REFUSED
        self._open(
            panel,
            None,
            lambda reason: self._session.do(do.AnswerOffer(solution, no, str(reason))),
        )

    def correct(self, fact: FactView) -> None:
        """What a fact is instead."""
        panel = CorrectPanel(self._room, fact)
        self._open(panel, None, lambda text: self._session.correct(fact.name, str(text)))

    def known(self) -> None:
        """Which customer it is."""
        view = self._session.view
        if view is not None:
            panel = KnownPanel(self._room, self._session.calls.find_customers, view.customer.name)
            self._open(panel, None, lambda customer: self._session.link(str(customer)))

    def need(self) -> None:
        """What else the customer needs."""
        self._open(NeedPanel(self._room), None)

    def more(self, anchor: QWidget, languages: tuple[str, ...], actions: Actions) -> None:
        """All that is done seldom."""
        view = self._session.view
        if view is not None:
            panel = MorePanel(self._room, view, languages, actions)
            panel.chosen.connect(self._confirmed)
            self._open(panel, anchor)

    def close(self) -> None:
        """Close the panel without doing anything."""
        if self.panel is not None:
            self.panel.close_panel()

    def _open(self, panel: Panel, anchor: QWidget | None, answer: Answer | None = None) -> None:
        self.close()
        self.panel = panel
        self._answer = answer or self._give
        panel.confirmed.connect(self._confirmed)
        panel.closed.connect(self._closed)
        panel.open_at(anchor)

    def _confirmed(self, value: object) -> None:
        panel = self.panel
        if panel is not None and self._answer(value):
            panel.close_panel()

    def _give(self, value: object) -> bool:
        return isinstance(value, do.Command) and self._session.do(value)

    def _closed(self) -> None:
        self.panel = None
        self.closed.emit()
