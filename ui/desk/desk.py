"""The room in which a rep serves customers: start page, call page, wrap up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from agent_assist.domain import commands as do
from agent_assist.domain.guide import AnytimeRole, Channel, Direction, StepKind
from agent_assist.domain.interaction import Status
from agent_assist.domain.values import Gender
from agent_assist.domain.view import CallView, StartView
from ui.actions import Act, Actions
from ui.desk.call_panels import (
    CorrectPanel,
    HoldPanel,
    MorePanel,
    NeedPanel,
    PromisePanel,
    ReasonPanel,
    TransferPanel,
)
from ui.desk.find_card import FindCard
from ui.desk.known import KnownPanel
from ui.desk.pages import Frame, Pages
from ui.desk.panels import Panel
from ui.desk.ports import CallsPort, FindPort
from ui.desk.session import Refusal, Session
from ui.desk.start_page import StartPage, TakeCall
from ui.desk.words import WRITTEN
from ui.rooms import RoomPage
from ui.widgets import announce
from ui.widgets.base import settle_layouts

if TYPE_CHECKING:
    from ui.desk.call_page import CallPage
    from ui.desk.wrap_up_page import WrapUpPage

TICK_MS = 1000
LANGUAGES = ("en", "sr", "sr-Latn", "el")
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
    Act.NEW_NEED,
    Act.NOTE,
    Act.SKIP,
    Act.GO_TO_STAGE,
    Act.MORE,
    *(Act(f"answer-{number}") for number in range(1, 10)),
)
IN_WRAP_UP = (Act.PROMISE, Act.SAID, Act.COPY)


class Desk(RoomPage):
    """Turns keys and clicks into commands, and shows what comes of them.

    Args:
        actions: The window's keys; the window hands them on to `perform`.
        calls: Interactions.
        find: The one box.
        rep: The rep's name, for promises.
        languages: Languages in which calls can be held.
        at_once: Build everything now; else `build_more` is called until it is complete.

    Attributes:
        takes_calls: Whether the start page stands; the page of a call may still be missing.
        side: Whether the narrow layout is shown.

    Signals:
        side_changed: whether the side layout is wanted now.
        rep_named: (name, gender) that the rep gave on the start page.
    """

    side_changed = Signal(bool)
    rep_named = Signal(str, object)

    def __init__(
        self,
        actions: Actions,
        calls: CallsPort,
        find: FindPort,
        rep: str = "",
        languages: tuple[str, ...] = LANGUAGES,
        at_once: bool = True,
    ) -> None:
        super().__init__()
        self._actions = actions
        self._rep = rep
        self._languages = languages
        self._panel: Panel | None = None
        self._call: CallPage | None = None
        self._wrap_up: WrapUpPage | None = None
        self.takes_calls = False
        self.side = False
        self.session = Session(calls, self)
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
        finder = FindCard(find, calls)
        yield
        self.start = StartPage(self._actions, finder, self._languages)
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

        yield
        say = SayCard(self._actions)
        yield
        finder = FindCard(find, calls)
        yield
        call = CallPage(self._actions, say, finder)
        yield
        call.set_side(self.side)
        self.pages.add_page(call)
        self._connect_call(call)
        self._call = call
        yield

    @property
    def call(self) -> CallPage:
        """The page of a call; a call that comes before it is built builds the rest at once."""
        self.build_all()
        assert self._call is not None
        return self._call

    @property
    def wrap_up(self) -> WrapUpPage:
        """The page that ends an interaction, built when it is needed first."""
        if self._wrap_up is None:
            from ui.desk.wrap_up_page import WrapUpPage

            self._wrap_up = WrapUpPage(self._actions)
            self._wrap_up.set_side(self.side)
            self._wrap_up.later.connect(self.session.leave)
            self._wrap_up.kept.connect(self.session.keep_promise)
            self.pages.add_page(self._wrap_up)
        return self._wrap_up

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
        return self._panel

    def set_rep(self, name: str, gender: Gender | None = None) -> None:
        """The rep's name, for promises; the start page asks for what is not known."""
        self._rep = name
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
        if handler is not None:
            handler()
        elif act.value.startswith("answer-") and act.number is not None:
            if self._panel is None:
                self.call.say.choose(act.number)
        elif act.value.startswith("chat-") and act.number is not None:
            interaction = self.call.chats.call(act.number)
            if interaction:
                self._take_up(interaction)

    def tick(self) -> None:
        """Move the running clocks on."""
        if self._serves():
            self.call.tick(self.session.now_ms())
            self.call.chats.tick()

    def keep(self) -> None:
        """Keep notes and half-typed fields; called before the window closes."""
        if self.session.view is not None and self.session.view.status is not Status.CLOSED:
            self.call.keep()

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
            Act.NO_REPLY: self._no_reply,
            Act.UPSET: self._upset,
            Act.HOLD: self._hold,
            Act.TRANSFER: self._open_transfer,
            Act.WRAP_UP: self._end_call,
            Act.SAID: self._primary,
            Act.BOX: self._to_box,
            Act.BACK: self._back,
            Act.NEXT_WORDING: self._next_wording,
            Act.PREVIOUS_WORDING: self._previous_wording,
            Act.CUE_WORDS: self._cue_words,
            Act.COPY: self._copy,
            Act.SIDE_LAYOUT: self._toggle_side,
            Act.TO_CALL: self._to_call,
            Act.NEW_NEED: self._open_need,
            Act.NOTE: self._to_notes,
            Act.SKIP: self._open_skip,
            Act.GO_TO_STAGE: self._to_stages,
            Act.MORE: self._open_more,
        }

    def _connect(self) -> None:
        session = self.session
        session.shown.connect(self._show)
        session.left.connect(self._show_start)
        session.refused.connect(self._show_refusal)
        self.start.take.connect(self._take)
        self.start.take_up.connect(self._take_up)
        self.start.kept.connect(session.keep_promise)
        self.start.who.named.connect(self.rep_named)

    def _connect_call(self, call: CallPage) -> None:
        session = self.session
        session.saved.connect(call.show_saved)
        call.chats.chosen.connect(self._take_up)
        call.customer.correct.connect(self._open_correct)
        call.customer.mood.connect(self._set_mood)
        call.customer.need.connect(self._select_need)
        call.customer.note.connect(self._note)
        call.customer.kept.connect(self.session.keep_promise)
        call.customer.known.connect(self._open_known)
        call.stages.chosen.connect(self._go_to_stage)
        call.say.way.connect(session.take_way)
        call.say.typed.connect(self._capture)
        call.say.draft.connect(self._draft)
        call.say.verify.tried.connect(self._verify)
        call.say.solve.offered.connect(self._offer)
        call.say.solve.accepted.connect(self._accepted)
        call.say.solve.refused.connect(self._open_refused)
        pause = call.say.pause
        pause.resume.connect(self._hold)
        pause.callback.connect(self._open_callback)
        pause.reconnected.connect(self._reconnected)
        pause.back.connect(self._return)
        pause.picked_up.connect(self._picked_up)
        call.finder.offer.connect(self._offer_found)
        call.finder.accepted.connect(self._accepted)
        call.finder.refused.connect(self._open_refused)
        call.finder.guide.connect(self._change_guide)
        call.finder.copied.connect(self._copied)

    # What is shown

    def _show(self, view: CallView) -> None:
        if view.status is Status.WRAPPING_UP:
            fresh = not self._wraps_up()
            wrapping = self.session.calls.wrap_up_view(view.id)
            self.wrap_up.show_wrap_up(wrapping, fresh, view.customer.promises)
            self._turn_to(self.wrap_up, IN_WRAP_UP)
            if fresh:
                self.take_focus()
            return
        former = self._place
        self._place = (view.id, view.guide, view.step, view.status)
        self.call.show_view(view, self.session.now_ms())
        turned = self._turn_to(self.call, IN_CALL)
        self._actions.set_enabled(Act.BACK, bool(view.back))
        self.call.show_calls(self.session.calls.open_calls())
        if turned or former != self._place or self._lost_focus():
            self.take_focus()
        settle_layouts()

    _place: tuple[object, ...] = ()

    def _show_start(self, start: StartView) -> None:
        self._close_panel()
        self._place = ()
        self.start.show_start(start)
        self._turn_to(self.start, ())
        self.take_focus()

    def _turn_to(self, page: QWidget, acts: tuple[Act, ...]) -> bool:
        if self.pages.currentWidget() is page and self._acts == acts:
            return False
        self._acts = acts
        for act in IN_CALL:
            self._actions.set_enabled(act, act in acts)
        self.pages.turn_to(page)
        return True

    _acts: tuple[Act, ...] | None = None

    def _show_refusal(self, refusal: Refusal) -> None:
        if self._panel is not None:
            self._panel.show_wrong(refusal.sentence)
        elif self._wraps_up():
            self.wrap_up.show_refusal(refusal.sentence)
        elif not (refusal.field and self.call.say.form.show_wrong(refusal.field, refusal.sentence)):
            self.call.say.show_refusal(refusal.sentence)

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
        self.keep()
        self._close_panel()
        customer = call.promise.customer_id if call.promise else ""
        self.session.take_call(call.channel, call.direction, call.language, call.topic, customer)

    def _take_up(self, interaction: str) -> None:
        self.keep()
        self._close_panel()
        self.session.take_up(interaction)

    def _end_call(self) -> None:
        self.keep()
        self._close_panel()
        self.session.do(do.WrapUp())

    # One step

    def _primary(self) -> None:
        view = self.session.view
        if self._panel is not None:
            self._panel.accept()
        elif self._wraps_up():
            self.session.close(*self.wrap_up.values())
        elif view is None:
            return
        elif view.verify is not None:
            self.call.say.verify.confirm()
        elif view.fields and self.call.say.form.wants():
            self.call.say.form.hand_in()
        elif (column := self.call.say.solve.marked()) is not None and (way := column.next_way()):
            way.click()
        elif view.next_way:
            self.session.take_way(view.next_way)
        elif view.kind is StepKind.END and not view.interrupted:
            if self._say_it():
                self._end_call()
        else:
            self._say_it()

    def _say_it(self) -> bool:
        view = self.session.view
        if view is None or view.say is None or view.say.said:
            return True
        return self.session.said(self.call.say.edited())

    def _capture(self, typed: dict[str, str]) -> None:
        before = self.session.view
        if not self.session.capture(typed):
            return
        after = self.session.view
        if before is None or after is None or after.kind is not StepKind.CAPTURE:
            return
        same = (before.guide, before.step) == (after.guide, after.step)
        if same and after.next_way and not after.blocked and not self.call.say.form.wants():
            self.session.take_way(after.next_way)
        else:
            self.take_focus()

    def _draft(self, name: str, text: str) -> None:
        self.session.do(do.KeepDraft(name, text))

    def _verify(self, tried: tuple[bool, tuple[str, ...], str]) -> None:
        view = self.session.view
        if view is not None:
            self.session.do(do.VerifyCustomer(view.step, *tried))

    def _back(self) -> None:
        self.call.keep()
        self.session.do(do.Back())

    def _next_wording(self) -> None:
        self.session.next_wording(1)

    def _previous_wording(self) -> None:
        self.session.next_wording(-1)

    def _cue_words(self) -> None:
        say = self.call.say.say
        say.set_cue_words(not say.cue_words())

    def _copy(self) -> None:
        if self._wraps_up():
            self.wrap_up.copy_summary()
            return
        edited = self.call.say.edited()
        text = self.session.copy_text()
        if text is None:
            return
        self._copied(edited if edited is not None else text)
        view = self.session.view
        if view is not None and view.channel in WRITTEN:
            self.session.said(edited, copied=True)
            self.take_focus()

    def _copied(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        announce(self, self.tr("Copied"))

    def _note(self, text: str) -> None:
        if self.session.view is not None:
            self.session.do(do.Note(text))

    def _set_mood(self, mood: object) -> None:
        self.session.do(do.SetMood(mood))  # type: ignore[arg-type]  # a signal carries objects

    def _select_need(self, need: int) -> None:
        self.session.do(do.SelectNeed(need))

    def _go_to_stage(self, stage: str) -> None:
        from agent_assist.domain.guide import Stage

        self.session.do(do.GoToStage(Stage(stage)))

    # Solutions and guides

    def _offer(self, solution: str) -> None:
        if self._say_it() and self.session.offer(solution, ""):
            self.take_focus()

    def _offer_found(self, solution: str, query: str) -> None:
        if self.session.offer(solution, query):
            self.call.finder.show_offers()
            self.call.say.take_focus()

    def _accepted(self, solution: str) -> None:
        self.session.do(do.AnswerOffer(solution, do.OfferOutcome.ACCEPTED))
        self.call.finder.show_offers()

    def _change_guide(self, guide: str, words: str) -> None:
        self.session.do(do.ChangeGuide(guide, words))

    # Pauses

    def _hold(self) -> None:
        view = self.session.view
        if view is not None and view.status is Status.ON_HOLD:
            self.session.do(do.Resume())
        else:
            self._open(HoldPanel(self), self.call.header.hold)

    def _reconnected(self) -> None:
        self.session.do(do.Reconnected())

    def _return(self) -> None:
        self.session.do(do.ReturnFromInterrupt())

    def _picked_up(self, picked_up: bool) -> None:
        self.session.do(do.AnswerTransfer(picked_up))

    def _no_reply(self) -> None:
        self._interrupt(AnytimeRole.SILENCE)

    def _upset(self) -> None:
        self._interrupt(AnytimeRole.CALM)

    def _interrupt(self, role: AnytimeRole) -> None:
        view = self.session.view
        guides = [it.guide for it in view.anytime if it.role is role] if view else []
        if guides:
            self.session.do(do.Interrupt(guides[0]))
        else:
            self.call.say.show_refusal(self.tr("This library has no lines for that."))

    # Panels

    def _open_promise(self) -> None:
        anchor = self.call.header.promise
        if self._wraps_up():
            anchor = self.wrap_up.promise
        self._open(PromisePanel(self, self._rep), anchor)

    def _open_callback(self) -> None:
        panel = PromisePanel(self, self._rep, self.tr("Call back"))
        self._open(panel, self.call.header.promise)

    def _open_transfer(self) -> None:
        view = self.session.view
        if view is None:
            return
        lines = [f"{it.label}: {it.value}" for it in view.facts if not it.hidden]
        summary = "\n".join(filter(None, (view.title, ", ".join(lines), view.notes)))
        self._open(TransferPanel(self, summary), self.call.header.transfer)

    def _open_skip(self) -> None:
        panel = ReasonPanel(self, self.tr("Why is this step passed over?"), self.tr("Skip"))
        self._open(panel, self.call.say.skip)

    def _open_refused(self, solution: str) -> None:
        title = self.tr("Why does the customer refuse it?")
        panel = ReasonPanel(self, title, self.tr("Note it"))
        panel.setObjectName(solution)
        self._open(panel, None)

    def _open_correct(self, fact: object) -> None:
        self._open(CorrectPanel(self, fact), None)  # type: ignore[arg-type]  # as above

    def _open_known(self) -> None:
        view = self.session.view
        if view is not None:
            panel = KnownPanel(self, self.session.calls.find_customers, view.customer.name)
            self._open(panel, None)

    def _open_need(self) -> None:
        self._open(NeedPanel(self), None)

    def _open_more(self) -> None:
        view = self.session.view
        if view is not None:
            panel = MorePanel(self, view, self._languages, self._actions)
            panel.chosen.connect(self._confirmed)
            self._open(panel, self.call.header.more)

    def _open(self, panel: Panel, anchor: QWidget | None) -> None:
        self._close_panel()
        self._panel = panel
        panel.confirmed.connect(self._confirmed)
        panel.closed.connect(self._panel_closed)
        panel.open_at(anchor)

    def _confirmed(self, value: object) -> None:
        panel = self._panel
        if panel is not None and self._do_confirmed(panel, value):
            panel.close_panel()

    def _do_confirmed(self, panel: Panel, value: object) -> bool:
        if isinstance(panel, CorrectPanel):
            return self.session.correct(panel.fact.name, str(value))
        if isinstance(panel, KnownPanel):
            return self.session.link(str(value))
        if isinstance(panel, ReasonPanel):
            reason, solution = str(value), panel.objectName()
            if solution:
                refused = do.OfferOutcome.REFUSED
                done = self.session.do(do.AnswerOffer(solution, refused, reason))
                self.call.finder.show_offers()
                return done
            return self.session.do(do.Skip(reason))
        return self.session.do(value)  # type: ignore[arg-type]  # a signal carries objects

    def _panel_closed(self) -> None:
        self._panel = None
        self.take_focus()

    def _close_panel(self) -> None:
        if self._panel is not None:
            self._panel.close_panel()

    # Focus and layout

    def _to_call(self) -> None:
        if self._panel is not None:
            self._panel.close_panel()
        elif self._serves():
            self.call.say.take_focus()
        else:
            self.take_focus()

    def _to_box(self) -> None:
        if self.pages.currentWidget() is self.start:
            self.start.finder.take_focus()
        elif self._serves():
            if self.side:
                self.call.show_customer(False)
            self.call.finder.take_focus()

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
