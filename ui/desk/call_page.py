"""The page of a call: head, stages, customer, what to say, the one box, log."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from agent_assist.domain.data import dataclass
from agent_assist.domain.view import CallView, OpenCall
from ui.actions import Actions
from ui.desk.chats import ChatStrip
from ui.desk.customer_card import CustomerCard
from ui.desk.find_card import FindCard
from ui.desk.header import Header
from ui.desk.ports import SavedView
from ui.desk.rail import WIDTH as RAIL
from ui.desk.rail import FindRail
from ui.desk.say_card import SayCard
from ui.desk.telling import told
from ui.theme import theme
from ui.times import clock
from ui.widgets import LogLine, LogStrip, Progress, Saved, Stage, StageBar, announce
from ui.widgets.after_painting import AfterPainting
from ui.widgets.base import is_heard, layouts_at_rest
from ui.widgets.showing import show_if
from ui.words import stage_text

ANY_WIDTH = 16777215
LOG_LINES = 12
LOW = 800
BESIDE = 2
"""From so many solutions on, their columns need room."""


@dataclass(frozen=True, slots=True)
class Share:
    """How wide a column is: a share of the page, at least and at most so many pixels."""

    of: float
    least: float
    most: float


CUSTOMER = Share(0.19, 240, 330)
FINDER = Share(0.27, 320, 470)
BETWEEN = 10


class CallPage(QWidget):
    """Shows a `CallView`; widgets are updated in place."""

    def __init__(
        self, actions: Actions, say: SayCard, finder: FindCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._view: CallView | None = None
        self._side = False
        self._customer_in_side = False
        self._told: CallView | None = None
        self._beside = False
        self._searching = False
        # With this for their parent they are not dressed anew when they come to their places.
        self.header = Header(actions, self)
        self.chats = ChatStrip(self)
        self.stages = StageBar(self)
        self.customer = CustomerCard(actions, self)
        self.say = say
        self.finder = finder
        self.rail = FindRail()
        self.log = LogStrip()
        # What to say is painted first.
        self._log_soon = AfterPainting(self._show_log, self)
        self._page = column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.header)
        column.addWidget(self.chats)
        column.addWidget(self.stages)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(BETWEEN)
        for card, stretch in ((self.customer, 0), (self.say, 1), (self.finder, 0), (self.rail, 0)):
            self._columns.addWidget(card, stretch)
        self.rail.asked.connect(self.search)
        self.finder.left.connect(self._end_search)
        column.addLayout(self._columns, 1)
        column.addWidget(self.log)
        self._set_widths()
        self.retranslate()

    @property
    def side(self) -> bool:
        """Whether the page is narrow, beside another program."""
        return self._side

    def set_side(self, side: bool) -> None:
        """Change to the narrow page beside another program, or back."""
        self._side = side
        self._customer_in_side = False
        down = QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if side else QBoxLayout.Direction.LeftToRight)
        self.header.set_side(side)
        self.say.set_side(side)
        self.finder.set_side(side)
        margin = 8 if side else 14
        self._page.setContentsMargins(margin, margin, margin, margin)
        self._page.setSpacing(8 if side else 10)
        self._set_widths()
        self._set_low()

    def show_customer(self, shown: bool) -> None:
        """In the side layout: show the customer in place of the one box, or the box again."""
        self._customer_in_side = shown
        self._set_widths()

    def search(self) -> None:
        """Put the focus into the one box, wherever it is."""
        if self._side:
            self.show_customer(False)
        elif self._beside:
            self._searching = True
            self._set_widths()
        self.finder.take_focus()

    def show_view(self, view: CallView, now_ms: int) -> None:
        """Show an interaction.

        Args:
            view: What to show.
            now_ms: Time elapsed in it, in milliseconds.
        """
        stepped = self._view is None or (self._view.id, self._view.step) != (view.id, view.step)
        if self._view is not None and self._view.id != view.id:
            self.log.set_lines(())
        former, self._view = self._view, view
        if stepped:
            self._searching = False
        beside = len(view.solutions) >= BESIDE
        if beside is not self._beside:
            self._beside = beside
            if beside:
                self._set_tight()  # how wide all is follows from what is written below
            else:
                self._set_widths()
        with layouts_at_rest(self._layouts()):
            self.header.show_view(view)
            self.customer.show_view(view)
            self.say.show_view(view)
            self.finder.show_interaction(view.id, view.guide, view.topics)
            self._follow_need(former, view)
            self.tick(now_ms)
        if beside:
            self._set_widths()
        self._log_soon.ask()

    def _follow_need(self, former: CallView | None, view: CallView) -> None:
        """A second need starts clean: with the words in which it was told."""
        if former is None or former.id != view.id:
            return
        if len(view.needs) > len(former.needs):
            self.finder.look_for(view.needs[-1].title)
        elif [it.current for it in view.needs] != [it.current for it in former.needs]:
            self.finder.look_for("")

    def tell(self) -> None:
        """Let a screen reader say what is new; the focus has moved before, and would cut it off."""
        former, self._told = self._told, self._view
        if self._view is not None and self._view is not former and is_heard():
            announce(self.say, told(former, self._view))

    def _layouts(self) -> tuple[QLayout, ...]:
        """The layouts that hold many widgets."""
        return (self._page, *self.say.layouts(), *self.customer.layouts())

    def show_calls(self, calls: tuple[OpenCall, ...]) -> None:
        """Show the open conversations."""
        self.chats.show_calls(calls, self._view.id if self._view else "")

    def show_saved(self, saved: SavedView) -> None:
        """Show whether every step is on disk."""
        self.log.set_saved(Saved.SAVED if saved.saved else Saved.NOT_SAVED, saved.reason)

    def tick(self, now_ms: int) -> None:
        """Move the running clocks on."""
        view = self._view
        if view is None:
            return
        self.header.tick(now_ms)
        self.say.pause.tick(now_ms)
        since = max(now_ms - view.as_of_ms, 0)
        stages = tuple(
            Stage(
                it.stage.value,
                stage_text(it.stage),
                clock(it.ms + (since if it.progress.value == "current" else 0))
                if it.ms or it.progress.value == "current"
                else "",
                Progress(it.progress.value),
            )
            for it in view.stages
        )
        if stages != self.stages.stages():
            self.stages.set_stages(stages)
        show_if(self.stages, bool(stages))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns' shares of the width."""
        super().resizeEvent(event)
        self._set_widths()
        self._set_low()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter typed beside all fields is the customer's first one: it goes into the one box.

        Else the letters of a hurried word would be lost, and the space behind it would press the
        button that happens to have the focus.
        """
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if not held and event.text().isalpha():
            self.search()
            self.finder.box.insert(event.text())
        else:
            super().keyPressEvent(event)

    def keep(self) -> None:
        """Keep notes and half-typed fields now."""
        self.customer.keep()
        self.say.form.keep()
        self.say.edit.keep()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        for part in (
            self.header,
            self.chats,
            self.customer,
            self.say,
            self.finder,
            self.rail,
        ):
            part.retranslate()
        if self._view is not None:
            self.customer.show_view(self._view)
            self.tick(self._view.as_of_ms)

    def _end_search(self) -> None:
        if self._searching:
            self._searching = False
            self._set_widths()

    def _set_widths(self) -> None:
        wide = not self._side
        self._set_tight()
        customer, finder = (self._width_of(it) for it in (CUSTOMER, FINDER))
        folded = self._folds(customer + finder)
        show_if(self.customer, wide or self._customer_in_side)
        show_if(self.finder, not folded if wide else not self._customer_in_side)
        show_if(self.rail, folded)
        self.rail.setFixedWidth(theme().px(RAIL))
        for card, width in ((self.customer, customer), (self.finder, finder)):
            if wide:
                card.setFixedWidth(width)
            else:
                card.setMinimumWidth(0)
                card.setMaximumWidth(ANY_WIDTH)
        self._columns.setStretch(2, 0 if not wide else 1)
        self._columns.setStretch(1, 3)

    def _set_tight(self) -> None:
        self.say.set_tight(not self._side and self._beside and self._is_low())

    def _width_of(self, share: Share) -> int:
        return round(min(max(self.width() * share.of, share.least), share.most))

    def _folds(self, others: int) -> bool:
        """Whether the one box makes room, so that all that solutions promise is in sight."""
        if self._side or self._searching or not self._beside:
            return False
        margins = self._page.contentsMargins()
        around = margins.left() + margins.right() + 2 * BETWEEN
        return not self.say.fits(self.width() - others - around)

    def _set_low(self) -> None:
        low = self._is_low()
        self.stages.set_low(low)
        self.say.set_low(low)

    def _is_low(self) -> bool:
        return self._side or self.height() < theme().px(LOW)

    def _show_log(self) -> None:
        view = self._view
        if view is None:
            return
        lines = [
            LogLine(it.text, clock(it.elapsed_ms)) for it in view.log[-LOG_LINES:] if not it.undone
        ]
        lines.append(LogLine(view.step_title, current=True))
        self.log.set_lines(tuple(lines))
