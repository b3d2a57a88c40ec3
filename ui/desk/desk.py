"""The room in which a rep serves customers: start page, call page, wrap up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from agent_assist.domain.commands import AnswerTransfer, KeepDraft, WrapUp
from agent_assist.domain.guide import Channel, Direction
from agent_assist.domain.interaction import Status
from agent_assist.domain.values import Gender
from agent_assist.domain.view import CallView, StartView
from ui.actions import Act, Actions
from ui.desk.asking import Asking
from ui.desk.find_card import FindCard
from ui.desk.ports import CallsPort, FindPort
from ui.desk.session import Refusal, Session
from ui.desk.start_page import StartPage, TakeCall
from ui.rooms import RoomPage
from ui.widgets.base import settle_layouts
from ui.widgets.pages import Frame, Pages
from ui.widgets.panel import Panel
from ui.widgets.showing import show_if
from ui.widgets.tab_order import step

if TYPE_CHECKING:
    from ui.desk.call_page import CallPage
    from ui.desk.steps import Steps
    from ui.desk.wrap_up_page import WrapUpPage

TICK_MS = 1000
LANGUAGES = ("en", "sr", "sr-Latn", "el")
ANSWERS = tuple(Act(f"answer-{number}") for number in range(1, 10))
IN_CALL = (
    Act.PROMISE,
    Act.NO_REPLY,
    Act.UPSET,
    Act.HOLD,
    Act.TRANSFER,
    Act.WRAP_UP,
    Act.SAID,
    Act.BACK,
    Act.NEXT_WORDING,
    Act.PREVIOUS_WORDING,
    Act.CUE_WORDS,
    Act.COPY,
    Act.EDIT,
    Act.NEW_NEED,
    Act.NOTE,
    Act.KNOWN,
    Act.SKIP,
    Act.GO_TO_STAGE,
    Act.MORE,
    *ANSWERS,
)
IN_WRAP_UP = (Act.FINISH_LATER, Act.PROMISE, Act.SAID, Act.COPY, Act.BACK, *ANSWERS)
KEYS_OF_FIELDS = (Act.BACK, Act.NEXT_WORDING, Act.PREVIOUS_WORDING)
"""Their keys mean something else in a list or a field; where nothing is to be said these have
them. The others need not be switched off, which takes longer than to write what to say."""


class Desk(RoomPage):
    """Turns keys and clicks into commands, and shows what comes of them.

    Args:
        actions: The window's keys; the window hands them on to `perform`.
        calls: Interactions.
        find: The one box.
        rep: The rep's name, for promises.
        languages: Languages in which calls can be held.
        at_once: Build everything now; else `build_more` is called until it is complete.
        parent: Its parent.

    Attributes:
        takes_calls: Whether the start page stands; the page of a call may still be missing.
        side: Whether the narrow layout is shown.

    Signals:
        side_changed: whether the side layout is wanted now.
        rep_named: (name, gender) that the rep gave on the start page.
        score_asked: id of an interaction whose scorecard is asked for; see `offer_scores`.
    """

    side_changed = Signal(bool)
    rep_named = Signal(str, object)
    score_asked = Signal(str)

    def __init__(
        self,
        actions: Actions,
        calls: CallsPort,
        find: FindPort,
        rep: str = "",
        languages: tuple[str, ...] = LANGUAGES,
        at_once: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._languages = languages
        self._call: CallPage | None = None
        self._steps: Steps | None = None
        self._waiting: TakeCall | None = None
        self._wrap_up: WrapUpPage | None = None
        self.takes_calls = False
        self.side = False
        self._scores = False
        self.session = Session(calls, self)
        self._asking = Asking(self, self.session, rep)
        self.pages = Pages()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Frame(self.pages))
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._building = self._build(calls, find)
        if at_once:
            self.build_all()

    def build_more(self) -> bool:
        """Build the next part; False when the desk is complete.

        All parts at once would keep a window that is already on the screen from answering.
        """
        return next(self._building, self) is None

    def build_all(self) -> None:
        """Build what is missing, now."""
        while self.build_more():
            pass

    def _build(self, calls: CallsPort, find: FindPort) -> Iterator[None]:
        self.start = StartPage(self._actions, self._languages, self.pages)
        yield
        self.start.set_finder(FindCard(find, calls, self.start.columns))
        yield
        self.start.retranslate()
        yield
        self.pages.add_page(self.start)
        self._handlers = self._table()
        self._connect()
        self._show_start(calls.start_view())
        self._clock.start()
        self.takes_calls = True
        yield
        # Only now: the start page waits for nothing that it can do without.
        from ui.desk.call_page import CallPage
        from ui.desk.say_card import SayCard
        from ui.desk.steps import Steps

        yield
        say = SayCard(self._actions)
        yield
        finder = FindCard(find, calls)
        yield
        call = CallPage(self._actions, say, finder, self.pages)
        yield
        call.set_side(self.side)
        self.pages.add_page(call)
        call.chats.chosen.connect(self._take_up)
        self._steps = Steps(self, call, self.session, self._asking, self.take_focus)
        yield
        self._call = call
        if self._waiting is not None:
            calls.warm()
            yield
            self._take_waiting()
        yield

    @property
    def call(self) -> CallPage:
        """The page of a call; a call that comes before it is built builds the rest at once."""
        if self._call is None:
            self.build_all()
        assert self._call is not None
        return self._call

    @property
    def steps(self) -> Steps:
        """What can be done on the page of a call; built with it."""
        if self._steps is None:
            self.build_all()
        assert self._steps is not None
        return self._steps

    @property
    def wrap_up(self) -> WrapUpPage:
        """The page that ends an interaction, built when it is needed first."""
        if self._wrap_up is None:
            from ui.desk.wrap_up_page import WrapUpPage

            self._wrap_up = WrapUpPage(self._actions)
            self._wrap_up.set_side(self.side)
            self._wrap_up.ended.connect(self._write_summary)
            self._wrap_up.pause.picked_up.connect(self._picked_up)
            self._wrap_up.kept.connect(self.session.keep_promise)
            self._wrap_up.scored.connect(self._ask_score)
            show_if(self._wrap_up.score, self._scores)
            self.pages.add_page(self._wrap_up)
        return self._wrap_up

    def offer_scores(self) -> None:
        """Calls served here have a scorecard; practised ones are judged by their own page."""
        self._scores = True

    def looks_at(self) -> str:
        """The interaction in hand."""
        return self.session.id

    def _ask_score(self) -> None:
        self.score_asked.emit(self.session.id)

    def _built(self) -> tuple[StartPage | CallPage | WrapUpPage, ...]:
        pages = (self.start, self._call, self._wrap_up)
        return tuple(page for page in pages if page is not None)

    def _serves(self) -> bool:
        return self._call is not None and self.pages.currentWidget() is self._call

    def _wraps_up(self) -> bool:
        return self._wrap_up is not None and self.pages.currentWidget() is self._wrap_up

    @property
    def panel(self) -> Panel | None:
        """The panel that is open over the call, if any."""
        return self._asking.panel

    def set_rep(self, name: str, gender: Gender | None = None) -> None:
        """The rep's name, for promises; the start page asks for what is not known."""
        self._asking.rep = name
        asked = self.start.who.isVisible()
        self.start.who.show_rep(name, gender)
        if asked and self.start.who.isHidden():
            self.session.refresh()

    def set_side(self, side: bool) -> None:
        """Show the narrow layout, or the wide one."""
        self.build_all()  # a page that came later, and wide, would push the window open again
        self.side = side
        for page in self._built():
            page.set_side(side)
        self.side_changed.emit(side)

    def perform(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        handler = self._handlers.get(act)
        if act in (*IN_CALL, *IN_WRAP_UP) and act not in (self._acts or ()):
            return
        if handler is not None:
            handler()
        elif act.value.startswith("answer-") and act.number is not None:
            if self._asking.panel is not None:
                self._asking.panel.choose(act.number)
            elif self.pages.currentWidget() is self.start:
                self.start.topics.choose(act.number)
            elif self._serves():
                self.call.say.choose(act.number)
            elif self._wraps_up():
                self.wrap_up.choose(act.number)
        elif act.value.startswith("chat-") and act.number is not None:
            calls = self.session.calls.open_calls()
            if act.number <= len(calls):
                self._take_up(calls[act.number - 1].id)

    def tick(self) -> None:
        """Move the running clocks on."""
        if self._serves():
            self.call.tick(self.session.now_ms())
            self.call.chats.tick()

    def stand_still(self, still: bool) -> None:
        """Let the clocks stand still in a pause of practice, then run on from where they stood."""
        if still:
            self._clock.stop()
        elif self._serves():
            self.session.refresh()
            self._clock.start()

    def keep(self) -> None:
        """Keep notes and half-typed fields; called before the window closes."""
        view = self.session.view
        if view is None or view.status is Status.CLOSED:
            return
        self.call.keep()
        if self._wraps_up():
            for name, text in self.wrap_up.drafts().items():
                if (name, text) not in view.drafts:
                    self.session.do(KeepDraft(name, text))

    def _finish_later(self) -> None:
        self.keep()
        self.session.leave()

    def enter(self) -> None:
        """The desk is in front again: its keys make sense as its page says."""
        self._acts = None
        self.session.refresh()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where the next key goes."""
        page = self.pages.currentWidget()
        if page is self.start:
            self.start.take_focus()
        elif self._wraps_up():
            self.wrap_up.take_focus()
        elif self._looks_for_topic():
            self.call.finder.take_focus()
        else:
            self.call.say.take_focus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the eye does, from an open panel to the page below it."""
        outer = self.parentWidget()
        while outer is not None and not isinstance(outer, RoomPage):
            outer = outer.parentWidget()
        page = self.pages.currentWidget()
        if outer is not None or page is None:
            return super().focusNextPrevChild(forward)
        return step((self.panel, page) if self.panel is not None else (page,), forward)

    def search_again(self) -> None:
        """Something else was published or can be found: look again where somebody looks."""
        self.session.moved_on()
        if self.pages.currentWidget() is self.start:
            self.start.show_start(self.session.calls.start_view())
        for page in (self.start, self._call):
            if page is not None:
                page.finder.look_again()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        for page in self._built():
            page.retranslate()
        self.session.refresh()

    def _table(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.TAKE_CALL: self._take_call,
            Act.CALL_OUT: self._call_out,
            Act.PROMISE: self._open_promise,
            Act.NO_REPLY: lambda: self.steps.no_reply(),
            Act.UPSET: lambda: self.steps.upset(),
            Act.HOLD: lambda: self.steps.hold(),
            Act.TRANSFER: lambda: self._asking.transfer(self.call.header.transfer),
            Act.WRAP_UP: self._end_call,
            Act.FINISH_LATER: self._finish_later,
            Act.SAID: self._go_on,
            Act.BOX: self._to_box,
            Act.BACK: lambda: self.steps.back(),
            Act.NEXT_WORDING: lambda: self.steps.next_wording(),
            Act.PREVIOUS_WORDING: lambda: self.steps.previous_wording(),
            Act.CUE_WORDS: lambda: self.steps.cue_words(),
            Act.COPY: self._copy,
            Act.SIDE_LAYOUT: self._toggle_side,
            Act.TO_CALL: self._to_call,
            Act.EDIT: lambda: self.call.say.toggle_edit(),
            Act.NEW_NEED: self._asking.need,
            Act.NOTE: self._to_notes,
            Act.KNOWN: self._asking.known,
            Act.SKIP: lambda: self._asking.skip(self.call.say.skip),
            Act.GO_TO_STAGE: self._to_stages,
            Act.MORE: self._open_more,
        }

    def _connect(self) -> None:
        session = self.session
        session.shown.connect(self._show)
        session.left.connect(self._show_start)
        session.refused.connect(self._show_refusal)
        self._asking.closed.connect(self.take_focus)
        self.start.take.connect(self._take)
        self.start.take_up.connect(self._take_up)
        self.start.kept.connect(session.keep_promise)
        self.start.who.named.connect(self.rep_named)

    # What is shown

    def _show(self, view: CallView) -> None:
        if view.status is Status.WRAPPING_UP:
            fresh = not self._wraps_up()
            wrapping = self.session.calls.wrap_up_view(view.id)
            if fresh:
                self._park_focus()
            self.wrap_up.show_wrap_up(wrapping, fresh, view)
            if not fresh:
                self._write_summary()
            self._turn_to(self.wrap_up, IN_WRAP_UP)
            self._actions.set_enabled(Act.BACK, bool(view.back))
            if fresh:
                self.take_focus()
                self.wrap_up.tell()
            settle_layouts()
            return
        former = self._place
        self._place = (view.id, view.guide, view.step, view.status)
        if former != self._place:
            self._park_focus()
            if view is not self.session.view:
                return  # what was half-typed was kept by that, and is shown already
        self.call.show_view(view, self.session.now_ms())
        turned = self._turn_to(self.call, IN_CALL)
        self._actions.set_enabled(Act.BACK, bool(view.back))
        self._actions.set_tip(Act.BACK, " · ".join(filter(None, (view.back, view.cannot_undo))))
        self.call.show_calls(self.session.calls.open_calls())
        if turned or former != self._place or self._lost_focus():
            self.take_focus()
        self.call.tell()
        settle_layouts()

    _place: tuple[object, ...] = ()

    def _show_start(self, start: StartView) -> None:
        self._asking.close()
        self._place = ()
        self._park_focus()
        self.start.show_start(start)
        self._turn_to(self.start, ANSWERS)
        self.take_focus()
        settle_layouts()

    def _turn_to(self, page: QWidget, acts: tuple[Act, ...]) -> bool:
        if self.pages.currentWidget() is page and self._acts == acts:
            return False
        self._acts = acts
        for act in KEYS_OF_FIELDS:
            self._actions.set_enabled(act, act in acts)
        self.pages.turn_to(page)
        return True

    _acts: tuple[Act, ...] | None = None

    def _show_refusal(self, refusal: Refusal) -> None:
        if self._asking.panel is not None:
            self._asking.panel.show_wrong(refusal.sentence)
        elif self._wraps_up():
            self.wrap_up.show_refusal(refusal.sentence)
        elif not (refusal.field and self.call.say.form.show_wrong(refusal.field, refusal.sentence)):
            self.call.say.show_refusal(refusal.sentence)

    def _park_focus(self) -> None:
        """Nothing has the focus while the page changes.

        Qt would move it to some neighbour of what is hidden, and a screen reader would say that.
        """
        now = QApplication.focusWidget()
        if now is not None and self.pages.isAncestorOf(now):
            now.clearFocus()

    def _lost_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is None or not now.isVisible() or not now.isEnabled()

    def _looks_for_topic(self) -> bool:
        view = self.session.view
        return view is not None and view.topics and view.status is Status.ACTIVE

    # Calls

    def _take_call(self) -> None:
        channel, direction, language = self.start.choices()
        self._take(TakeCall(channel, direction, language))

    def _call_out(self) -> None:
        channel, _, language = self.start.choices()
        self._take(TakeCall(channel, Direction.OUTBOUND, language))

    def _take(self, call: TakeCall) -> None:
        if self._call is None:
            # A key at the very instant at which the desk appears: the window keeps answering.
            self._waiting = call
            return
        self.keep()
        self._asking.close()
        customer = call.promise.customer_id if call.promise else ""
        self.session.take_call(call.channel, call.direction, call.language, call.topic, customer)

    def _take_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._take(waiting)

    def _take_up(self, interaction: str) -> None:
        self._waiting = None
        self.keep()
        self._asking.close()
        self.session.take_up(interaction)

    def _end_call(self) -> None:
        self.keep()
        self._asking.close()
        self.session.do(WrapUp())

    def _go_on(self) -> None:
        if self._asking.panel is not None:
            self._asking.panel.accept()
        elif self._wraps_up():
            values = self.wrap_up.values()
            if values is not None:
                self.session.close(*values)
        elif self.session.view is not None and self.steps.go_on():
            self._end_call()

    def _picked_up(self, picked_up: bool) -> None:
        self.session.do(AnswerTransfer(picked_up))
        self.take_focus()

    def _write_summary(self) -> None:
        summary = self.session.calls.summary(self.session.id, self.wrap_up.dispositions())
        self.wrap_up.write_summary(summary)

    def _copy(self) -> None:
        if self._wraps_up():
            self.wrap_up.copy_summary()
        else:
            self.steps.copy()

    def _open_promise(self) -> None:
        page = self.wrap_up if self._wraps_up() else self.call.header
        view = self.session.view
        if view is not None and view.status is Status.ON_HOLD:
            self._asking.callback(page.promise)
        else:
            self._asking.promise(page.promise)

    def _open_more(self) -> None:
        self._asking.more(self.call.header.more, self._languages, self._actions)

    # Focus and layout

    def _to_call(self) -> None:
        if self._asking.panel is not None:
            self._asking.close()
        elif self._serves():
            self.call.say.take_focus()
        else:
            self.take_focus()

    def _to_box(self) -> None:
        if self.pages.currentWidget() is self.start:
            self.start.finder.take_focus()
        elif self._serves():
            self.call.search()

    def _to_stages(self) -> None:
        self.call.stages.focus_current()

    def _to_notes(self) -> None:
        if self.side:
            self.call.show_customer(True)
        self.call.customer.focus_notes()

    def _toggle_side(self) -> None:
        self.set_side(not self.side)
        self.take_focus()

    def prefer(self, channel: Channel, language: str) -> None:
        """Choose channel and language for the next call as the settings say."""
        self.start.prefer(channel, language)
