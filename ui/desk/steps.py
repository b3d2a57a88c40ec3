"""What the rep does at a step of a call: says, answers, types, checks, offers, pauses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from agent_assist.domain import commands as do
from agent_assist.domain.guide import AnytimeRole, Mood, Stage, StepKind
from agent_assist.domain.interaction import Status
from agent_assist.domain.view import FactView
from ui.desk.asking import Asking
from ui.desk.call_page import CallPage
from ui.desk.session import Session
from ui.widgets import announce
from ui.words import WRITTEN


class Steps(QObject):
    """Turns what is done on the page of a call into commands.

    Args:
        room: The desk.
        page: The page of a call.
        session: Gets the commands.
        asking: Opens panels.
        look: Puts the focus where the next key goes.
    """

    def __init__(
        self,
        room: QWidget,
        page: CallPage,
        session: Session,
        asking: Asking,
        look: Callable[[], None],
    ) -> None:
        super().__init__(room)
        self._room = room
        self._page = page
        self._session = session
        self._asking = asking
        self._look = look
        self._connect()

    def _connect(self) -> None:
        page, session = self._page, self._session
        session.saved.connect(page.show_saved)
        page.customer.correct.connect(self._correct)
        page.customer.mood.connect(self._set_mood)
        page.customer.need.connect(self._select_need)
        page.customer.note.connect(self._note)
        page.customer.kept.connect(session.keep_promise)
        page.customer.known.connect(self._asking.known)
        page.stages.chosen.connect(self._go_to_stage)
        page.say.way.connect(session.take_way)
        page.say.typed.connect(self._capture)
        page.say.draft.connect(self._draft)
        page.say.verify.tried.connect(self._verify)
        page.say.solve.offered.connect(self._offer)
        page.say.solve.accepted.connect(self._accepted)
        page.say.solve.refused.connect(self._asking.refused)
        pause = page.say.pause
        pause.resume.connect(self.hold)
        pause.callback.connect(self._call_back)
        pause.reconnected.connect(self._reconnected)
        pause.back.connect(self._return)
        pause.picked_up.connect(self._picked_up)
        page.finder.offer.connect(self._offer_found)
        page.finder.accepted.connect(self._accepted)
        page.finder.refused.connect(self._asking.refused)
        self._asking.closed.connect(page.finder.show_offers)
        page.finder.guide.connect(self._change_guide)
        page.finder.copied.connect(self._put_on_clipboard)

    # What to say, and the way on

    def go_on(self) -> bool:
        """Do the one thing to do next; True when the call is to be wrapped up after it."""
        view = self._session.view
        if view is None:
            return False
        say = self._page.say
        if view.verify is not None:
            say.verify.confirm()
        elif view.fields and say.form.wants():
            say.form.hand_in()
        elif (column := say.solve.marked()) is not None and (way := column.next_way()):
            way.click()
        elif view.topics and view.say is not None and not view.say.said:
            # The customer tells what it is about now; nobody passes that over out of habit.
            self._say_it()
        elif view.next_way:
            self._session.take_way(view.next_way)
        else:
            said = self._say_it()
            return said and view.kind is StepKind.END and not view.interrupted
        return False

    def back(self) -> None:
        """Undo the last command."""
        self._page.keep()
        self._session.do(do.Back())
        self._page.finder.show_offers()

    def next_wording(self) -> None:
        """Show the next wording."""
        self._page.say.forget_edit()
        self._session.next_wording(1)

    def previous_wording(self) -> None:
        """Show the wording before."""
        self._page.say.forget_edit()
        self._session.next_wording(-1)

    def cue_words(self) -> None:
        """Show cue words, or the full text again."""
        say = self._page.say.say
        say.set_cue_words(not say.cue_words())

    def copy(self) -> None:
        """Put what to say on the clipboard; what is written counts as sent with it."""
        edited = self._page.say.edited()
        text = self._session.copy_text()
        if text is None:
            return
        self._put_on_clipboard(edited if edited is not None else text)
        view = self._session.view
        if view is not None and view.channel in WRITTEN:
            if self._session.said(edited, copied=True):
                self._page.say.forget_edit()
            self._look()

    def _say_it(self) -> bool:
        view = self._session.view
        if view is None or view.say is None or view.say.said:
            return True
        return self._session.said(self._page.say.edited())

    def _put_on_clipboard(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        announce(self._room, self.tr("Copied"))

    # What is found out

    def _capture(self, typed: dict[str, str]) -> None:
        before = self._session.view
        if not self._session.capture(typed):
            return
        after = self._session.view
        if before is None or after is None or after.kind is not StepKind.CAPTURE:
            return
        same = (before.guide, before.step) == (after.guide, after.step)
        if same and after.next_way and not after.blocked and not self._page.say.form.wants():
            self._session.take_way(after.next_way)
        else:
            self._look()

    def _draft(self, name: str, text: str) -> None:
        self._session.do(do.KeepDraft(name, text))

    def _verify(self, tried: tuple[bool, tuple[str, ...], str]) -> None:
        view = self._session.view
        if view is not None:
            self._session.do(do.VerifyCustomer(view.step, *tried))

    def _correct(self, fact: FactView) -> None:
        self._asking.correct(fact)

    def _note(self, text: str) -> None:
        if self._session.view is not None:
            self._session.do(do.Note(text))

    def _set_mood(self, mood: Mood) -> None:
        self._session.do(do.SetMood(mood))

    def _select_need(self, need: int) -> None:
        self._session.do(do.SelectNeed(need))
        self._page.finder.show_offers()

    def _go_to_stage(self, stage: str) -> None:
        self._session.do(do.GoToStage(Stage(stage)))

    # Solutions and guides

    def _offer(self, solution: str) -> None:
        if self._say_it() and self._session.offer(solution, ""):
            self._page.finder.show_offers()
            self._look()

    def _offer_found(self, solution: str, query: str) -> None:
        if self._session.offer(solution, query):
            self._page.finder.show_offers()
            self._page.say.take_focus()

    def _accepted(self, solution: str) -> None:
        self._session.do(do.AnswerOffer(solution, do.OfferOutcome.ACCEPTED))
        self._page.finder.show_offers()

    def _change_guide(self, guide: str, words: str) -> None:
        self._session.do(do.ChangeGuide(guide, words))
        self._page.finder.show_offers()

    # Pauses

    def hold(self) -> None:
        """Ask for how long, or go back to the customer."""
        view = self._session.view
        if view is not None and view.status is Status.ON_HOLD:
            self._session.do(do.Resume())
        else:
            self._asking.hold(self._page.header.hold)

    def no_reply(self) -> None:
        """The customer does not answer."""
        self._interrupt(AnytimeRole.SILENCE)

    def upset(self) -> None:
        """The customer is upset: calm first."""
        self._interrupt(AnytimeRole.CALM)

    def _interrupt(self, role: AnytimeRole) -> None:
        view = self._session.view
        guides = [it.guide for it in view.anytime if it.role is role] if view else []
        if guides:
            self._session.do(do.Interrupt(guides[0]))
        else:
            self._page.say.show_refusal(self.tr("This library has no lines for that."))

    def _call_back(self) -> None:
        self._asking.callback(self._page.header.promise)

    def _reconnected(self) -> None:
        self._session.do(do.Reconnected())

    def _return(self) -> None:
        self._session.do(do.ReturnFromInterrupt())

    def _picked_up(self, picked_up: bool) -> None:
        self._session.do(do.AnswerTransfer(picked_up))
