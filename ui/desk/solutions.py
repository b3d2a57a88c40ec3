"""Solutions: what they promise, and several side by side to choose from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from agent_assist.domain.commands import OfferOutcome
from agent_assist.domain.view import SolutionView
from ui.desk.parts import show_if, show_words
from ui.desk.words import solved_text
from ui.tokens import Tone
from ui.widgets import ActionButton, Banner, FlowLayout, Pill, SectionTitle, Words


class SolutionDetails(QWidget):
    """Steps, and what we can promise and what we cannot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._solution: SolutionView | None = None
        self.steps_title = SectionTitle()
        self.steps = Words()
        self.can = Banner(Tone.OK)
        self.cannot = Banner(Tone.BAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.steps_title, self.steps, self.can, self.cannot):
            column.addWidget(part)
        self.retranslate()

    def show_solution(self, solution: SolutionView | None) -> None:
        """Show a solution, or nothing."""
        if solution == self._solution:
            return
        self._solution = solution
        self._write()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.steps_title.setText(self.tr("Steps"))
        self._write()

    def _write(self) -> None:
        solution = self._solution
        steps = solution.steps if solution else ()
        show_if(self.steps_title, bool(steps))
        show_words(self.steps, "\n".join(f"{at}  {it}" for at, it in enumerate(steps, 1)))
        can = solution.can_promise if solution else ()
        cannot = solution.cannot_promise if solution else ()
        show_if(self.can, bool(can))
        show_if(self.cannot, bool(cannot))
        if can:
            self.can.show_notice(Tone.OK, self.tr("Can promise:"), " ".join(can))
        if cannot:
            self.cannot.show_notice(Tone.BAD, self.tr("Cannot promise:"), " ".join(cannot))


class SolutionPanel(QFrame):
    """One of several solutions, with what the customer said to it.

    Signals:
        offered, accepted, refused: id of the solution.
    """

    offered = Signal(str)
    accepted = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._solution: SolutionView | None = None
        self.setProperty("role", "card")
        self.title = Words(role="strong")
        self.count = Pill()
        self.summary = Words(role="mute")
        self.price = Words()
        self.can = Banner(Tone.OK)
        self.cannot = Banner(Tone.BAD)
        self.outcome = QLabel()
        self.offer = ActionButton()
        self.accept = ActionButton()
        self.refuse = ActionButton()
        self.offer.clicked.connect(self._offer)
        self.accept.clicked.connect(self._accept)
        self.refuse.clicked.connect(self._refuse)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.title, self.count, self.summary, self.price, self.can, self.cannot):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.outcome)
        buttons = FlowLayout(gap=8)
        for button in (self.offer, self.accept, self.refuse):
            buttons.addWidget(button)
        column.addLayout(buttons)

    def show_solution(self, solution: SolutionView) -> None:
        """Show a solution and how far its offer is."""
        self._solution = solution
        show_words(self.title, solution.title)
        show_words(self.summary, solution.summary)
        show_words(self.price, " · ".join(filter(None, (solution.price, solution.time))))
        self.count.show_state(solved_text(solution.solved, solution.offered), Tone.OK)
        show_if(self.count, solution.offered > 0)
        show_if(self.can, bool(solution.can_promise))
        show_if(self.cannot, bool(solution.cannot_promise))
        can, cannot = self.tr("Can promise:"), self.tr("Cannot promise:")
        self.can.show_notice(Tone.OK, can, " ".join(solution.can_promise))
        self.cannot.show_notice(Tone.BAD, cannot, " ".join(solution.cannot_promise))
        self.offer.set_label(self.tr("Offer this"))
        self.accept.set_label(self.tr("Accepted"))
        self.refuse.set_label(self.tr("Refused…"))
        show_if(self.offer, not solution.in_offer)
        show_if(self.accept, solution.outcome is not OfferOutcome.ACCEPTED)
        show_if(self.refuse, solution.outcome is not OfferOutcome.REFUSED)
        words_of = {
            None: self.tr("offered") if solution.in_offer else "",
            OfferOutcome.ACCEPTED: self.tr("accepted"),
            OfferOutcome.REFUSED: self.tr("refused"),
        }
        show_words(self.outcome, words_of[solution.outcome])
        for button in (self.offer, self.accept, self.refuse):
            button.setAccessibleName(f"{button.text()}: {solution.title}")

    def _offer(self) -> None:
        if self._solution is not None:
            self.offered.emit(self._solution.id)

    def _accept(self) -> None:
        if self._solution is not None:
            self.accepted.emit(self._solution.id)

    def _refuse(self) -> None:
        if self._solution is not None:
            self.refused.emit(self._solution.id)


class SolveArea(QWidget):
    """The solutions of a step, side by side; one below the other in the side layout.

    Signals:
        offered, accepted, refused: id of a solution.
    """

    offered = Signal(str)
    accepted = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._solutions: tuple[SolutionView, ...] = ()
        self._panels: list[SolutionPanel] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self.hide()

    def set_side(self, side: bool) -> None:
        """Stack the solutions in the side layout."""
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if side else QBoxLayout.Direction.LeftToRight)

    def show_solutions(self, solutions: tuple[SolutionView, ...]) -> None:
        """Show the solutions of a step."""
        if solutions != self._solutions:
            self._solutions = solutions
            self._write()
        show_if(self, bool(solutions))

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self._write()

    def _write(self) -> None:
        while len(self._panels) < len(self._solutions):
            panel = SolutionPanel()
            panel.offered.connect(self.offered)
            panel.accepted.connect(self.accepted)
            panel.refused.connect(self.refused)
            self._panels.append(panel)
            self._row.addWidget(panel, 1)
        for at, panel in enumerate(self._panels):
            show_if(panel, at < len(self._solutions))
            if at < len(self._solutions):
                panel.show_solution(self._solutions[at])
