"""Solutions: what they promise, and several side by side to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from agent_assist.domain.commands import OfferOutcome
from agent_assist.domain.view import SolutionView
from ui.theme import theme
from ui.tokens import CORNER, Tone
from ui.widgets import ActionButton, Banner, Flow, Pill, SectionTitle, Words
from ui.widgets.numbered import NumberedLines
from ui.widgets.showing import show_if, show_words
from ui.words import sentences, solved_text

AIR = 10
TIGHT_AIR = 8
BETWEEN = 8
ROWS = 6
BY_KEY = 9


class SolutionDetails(QWidget):
    """What we can promise and what we cannot, and the steps.

    The steps come last: where there is little room, they are what needs scrolling, and nobody
    promises what cannot be promised because it stood further down.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._solution: SolutionView | None = None
        self.steps_title = SectionTitle()
        self.steps = NumberedLines()
        self.can = Banner(Tone.OK)
        self.cannot = Banner(Tone.BAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.can, self.cannot, self.steps_title, self.steps):
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
        self.steps.show_lines(steps)
        can = solution.can_promise if solution else ()
        cannot = solution.cannot_promise if solution else ()
        show_if(self.can, bool(can))
        show_if(self.cannot, bool(cannot))
        if can:
            self.can.show_notice(Tone.OK, self.tr("Can promise:"), sentences(can))
        if cannot:
            self.cannot.show_notice(Tone.BAD, self.tr("Cannot promise:"), sentences(cannot))


def answered(solution: SolutionView) -> bool:
    """Whether the customer has said yes or no to it."""
    return solution.outcome in (OfferOutcome.ACCEPTED, OfferOutcome.REFUSED)


def waiting(solution: SolutionView) -> bool:
    """Whether it was offered and the customer has not answered yet."""
    return solution.in_offer and not answered(solution)


class SolutionColumn(QWidget):
    """The cells of one solution; `SolveArea` places them and shows this widget never.

    Signals:
        offered, accepted, refused: id of the solution.
    """

    offered = Signal(str)
    accepted = Signal(str)
    refused = Signal(str)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = str(number) if number <= BY_KEY else ""
        self.solution: SolutionView | None = None
        self.title = Words(role="strong")
        self.terms = Words()
        self.outcome = Pill()
        self.offer = ActionButton()
        self.accept = ActionButton()
        self.refuse = ActionButton()
        self.ways = Flow(gap=6)
        for button in (self.offer, self.accept, self.refuse):
            self.ways.add(button)
        self.can = Banner(Tone.OK, own_line=True, tight=True)
        self.cannot = Banner(Tone.BAD, own_line=True, tight=True)
        self.offer.clicked.connect(self._offer)
        self.accept.clicked.connect(self._accept)
        self.refuse.clicked.connect(self._refuse)
        for words in (self.title, self.terms):
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.hide()

    def cells(self) -> tuple[QWidget, ...]:
        """From top to bottom; the ways come early, so that they need no scrolling."""
        return self.title, self.terms, self.outcome, self.ways, self.can, self.cannot

    def show_solution(self, solution: SolutionView, marked: bool, by_digit: bool) -> None:
        """Show a solution and how far its offer is.

        Args:
            solution: The solution.
            marked: It is the one that comes next.
            by_digit: Its digit offers it, and takes the customer's yes.
        """
        self.solution = solution
        for button in (self.offer, self.accept):
            button.set_key(self._key if by_digit else "")
        show_words(self.title, solution.title)
        solved = solved_text(solution.solved, solution.offered) if solution.offered else ""
        show_words(self.terms, " · ".join(filter(None, (solution.price, solution.time, solved))))
        for banner, tone, lead, lines in (
            (self.can, Tone.OK, self.tr("Can promise:"), solution.can_promise),
            (self.cannot, Tone.BAD, self.tr("Cannot promise:"), solution.cannot_promise),
        ):
            show_if(banner, bool(lines))
            banner.show_notice(tone, lead, sentences(lines))
        self._show_ways(solution, marked)
        self._describe(by_digit)

    def _describe(self, by_digit: bool) -> None:
        """Whoever does not see the columns hears what stands in them with the button."""
        parts = [f"{self._key}."] if by_digit and self._key else []
        parts += [it.text() for it in (self.terms, self.can, self.cannot) if not it.isHidden()]
        for button in (self.offer, self.accept):
            button.setAccessibleDescription(" ".join(parts))

    def next_way(self) -> ActionButton | None:
        """What its digit does: offer it, then take the customer's yes."""
        return next((it for it in (self.offer, self.accept) if not it.isHidden()), None)

    def _show_ways(self, solution: SolutionView, marked: bool) -> None:
        self.offer.set_label(self.tr("Offer"))
        self.accept.set_label(self.tr("Accepted"))
        self.refuse.set_label(self.tr("Refused…"))
        for button in (self.offer, self.accept):
            button.set_kind("primary" if marked else "secondary")
        accepted = solution.outcome is OfferOutcome.ACCEPTED
        refused = solution.outcome is OfferOutcome.REFUSED
        had_focus = self.offer.hasFocus()
        show_if(self.accept, solution.in_offer and not accepted)
        show_if(self.refuse, solution.in_offer and not refused)
        if had_focus and not self.accept.isHidden():
            self.accept.setFocus()
        show_if(self.offer, not solution.in_offer)
        show_if(self.ways, True)
        tone = Tone.OK if accepted else Tone.BAD if refused else Tone.ACCENT
        said = self.tr("accepted") if accepted else self.tr("refused") if refused else ""
        if said and self.outcome.text() != said:
            self.outcome.show_state(said, tone)
        show_if(self.outcome, bool(said))
        for button in (self.offer, self.accept, self.refuse):
            button.setAccessibleName(f"{button.text()}: {solution.title}")

    def _offer(self) -> None:
        if self.solution is not None:
            self.offered.emit(self.solution.id)

    def _accept(self) -> None:
        if self.solution is not None:
            self.accepted.emit(self.solution.id)

    def _refuse(self) -> None:
        if self.solution is not None:
            self.refused.emit(self.solution.id)


class SolveArea(QWidget):
    """The solutions of a step as a table, a column each; stacked in the side layout.

    Signals:
        offered, accepted, refused: id of a solution.
    """

    offered = Signal(str)
    accepted = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._solutions: tuple[SolutionView, ...] = ()
        self._columns: list[SolutionColumn] = []
        self._side = False
        self._by_digit = True
        self._air = AIR
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(AIR, AIR, AIR, AIR)
        self._grid.setHorizontalSpacing(2 * AIR + BETWEEN)
        self._grid.setVerticalSpacing(6)
        self.hide()

    def set_side(self, side: bool) -> None:
        """Stack the solutions in the side layout."""
        if side is not self._side:
            self._side = side
            self._place()

    def set_tight(self, tight: bool) -> None:
        """Less air, in a low window."""
        self._air = TIGHT_AIR if tight else AIR
        self._grid.setContentsMargins(self._air, self._air, self._air, self._air)
        self._grid.setHorizontalSpacing(2 * self._air + BETWEEN)
        self._grid.setVerticalSpacing(4 if tight else 6)
        self.update()

    def buttons(self) -> tuple[QWidget, ...]:
        """All buttons, solution by solution."""
        return tuple(button for it in self._columns for button in (it.offer, it.accept, it.refuse))

    def show_solutions(self, solutions: tuple[SolutionView, ...], by_digit: bool = True) -> None:
        """Show the solutions of a step; `by_digit` when no answers have the digits."""
        written = self._solutions, self._by_digit and bool(self._solutions)
        self._solutions, self._by_digit = solutions, by_digit
        if written != (solutions, by_digit and bool(solutions)):
            self._write()
        show_if(self, bool(solutions))

    def columns(self) -> list[SolutionColumn]:
        """The solutions that are shown."""
        return self._columns[: len(self._solutions)]

    def marked(self) -> SolutionColumn | None:
        """The one that waits for the customer's answer, else the first that can be offered."""
        at = self._marked_at()
        return self._columns[at] if at is not None else None

    def choose(self, number: int) -> bool:
        """Offer a solution by its number, from 1; when it is offered, take the yes."""
        if not 1 <= number <= len(self._solutions):
            return False
        way = self._columns[number - 1].next_way()
        if way is not None:
            way.click()
        return way is not None

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame around each column; the marked one has a stronger one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._marked_at()
        for at, column in enumerate(self.columns()):
            box = QRect()
            for cell in column.cells():
                if not cell.isHidden():
                    box = box.united(cell.geometry())
            if not self._side:
                box.setBottom(self.height() - self._air - 1)
            frame = QRectF(box.adjusted(-self._air, -self._air, self._air, self._air)).adjusted(
                1, 1, -1, -1
            )
            role, width = ("accent", 1.5) if at == marked else ("line", 1.0)
            painter.setPen(QPen(theme().color(role), width))
            painter.drawRoundedRect(frame, CORNER, CORNER)

    def _marked_at(self) -> int | None:
        shown = list(enumerate(self._solutions))
        waits = [at for at, it in shown if waiting(it)]
        free = [at for at, it in shown if not it.in_offer]
        taken = any(it.outcome is OfferOutcome.ACCEPTED for it in self._solutions)
        return waits[-1] if waits else free[0] if free and not taken else None

    def _write(self) -> None:
        while len(self._columns) < len(self._solutions):
            column = SolutionColumn(len(self._columns) + 1, self)
            column.offered.connect(self.offered)
            column.accepted.connect(self.accepted)
            column.refused.connect(self.refused)
            self._columns.append(column)
            self._place()
        marked = self._marked_at()
        for at, column in enumerate(self._columns):
            shown = at < len(self._solutions)
            if shown:
                column.show_solution(self._solutions[at], at == marked, self._by_digit)
            else:
                for cell in column.cells():
                    show_if(cell, False)
            self._grid.setColumnStretch(at, 1 if shown and not self._side else 0)
        self._grid.setColumnStretch(0, 1)
        self.update()

    def _place(self) -> None:
        for at, column in enumerate(self._columns):
            for row, cell in enumerate(column.cells()):
                self._grid.removeWidget(cell)
                spot = (at * (ROWS + 1) + row, 0) if self._side else (row, at)
                self._grid.addWidget(cell, *spot)
            between = 2 * self._air if self._side and at + 1 < len(self._columns) else 0
            self._grid.setRowMinimumHeight(at * (ROWS + 1) + ROWS, between)
        self._write()
