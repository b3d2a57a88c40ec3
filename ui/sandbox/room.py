"""The room in which a trainee practises: the list, a run, how it went, what is asked again."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from agent_assist.domain.errors import KnownError
from ui.actions import Act, Actions
from ui.core_texts import translated
from ui.i18n import in_language
from ui.rooms import RoomPage
from ui.sandbox.assign import AssignPanel, Wish
from ui.sandbox.home_page import HomePage
from ui.sandbox.review_page import ReviewPage
from ui.sandbox.run_page import RunPage
from ui.sandbox.score_page import ScorePage
from ui.sandbox.stripes import StripedFrame
from ui.widgets import announce
from ui.widgets.pages import Frame, Pages

if TYPE_CHECKING:
    from ui.services import Services


class SandboxRoom(RoomPage):
    """Everything of practice; nothing in it knows a real call."""

    def __init__(self, actions: Actions, services: Services) -> None:
        super().__init__()
        self._actions = actions
        self._services = services
        self._last: tuple[str, str, int] = ("", "", 1)
        self.run: RunPage | None = None
        self._ended: RunPage | None = None
        self._panel: AssignPanel | None = None
        self.home = HomePage(actions, services)
        self.score = ScorePage()
        self.review = ReviewPage(services)
        self.front = Pages()
        for page in (self.home, self.score, self.review):
            self.front.add_page(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(StripedFrame(Frame(self.front)))
        self.home.chosen.connect(self.begin)
        self.home.review.connect(self._review)
        self.home.assigning.connect(self._assign)
        self.score.back.connect(self.go_home)
        self.score.again.connect(self._again)
        self.score.resumed.connect(self._resume)
        self.review.back.connect(self.go_home)

    # --- as a room --------------------------------------------------------------------------

    def enter(self) -> None:
        """In front: what is shown is read anew, a run stays as it was left."""
        if self.run is not None:
            self.run.enter()
        else:
            self._prepare()
            if self.front.currentWidget() is self.home:
                self.home.show_practice()
            self.take_focus()

    def _prepare(self) -> None:
        """What the customer has to read is read while the trainee looks at the list."""
        language = self.home.languages.current() or self._services.languages[0]
        prepare = self._services.practising.prepare
        threading.Thread(target=prepare, args=(language,), name="practice", daemon=True).start()

    def take_focus(self) -> None:
        """Where the next key goes."""
        page = self.front.currentWidget()
        if isinstance(page, RunPage | HomePage | ScorePage | ReviewPage):
            page.take_focus()

    def perform(self, act: Act) -> None:
        """A run has its own keys and the desk's; elsewhere Esc leads back, digits choose."""
        if self._panel is not None:
            self._close_panel()
            if act is Act.TO_CALL:
                return
        if self.run is not None:
            self.run.perform(act)
        elif self.front.currentWidget() is self.score and act in ScorePage.KEYS:
            self.score.perform(act)
        elif act is Act.TO_CALL:
            self.go_home()
        elif self.front.currentWidget() is self.review and act.number is not None:
            if act.value.startswith("answer-"):
                self.review.take_digit(act.number)
        elif self.front.currentWidget() is self.home and act.number is not None:
            self.home.list.choose(act.number)

    def retranslate(self) -> None:
        """Titles are in the rep's language, too."""
        if self.front.currentWidget() is self.home:
            self.home.show_practice()
        if self.run is not None:
            self.run.desk.retranslate()

    def follow_rights(self) -> None:
        """A supervisor sees more."""
        if self.front.currentWidget() is self.home:
            self.home.show_practice()

    def keep(self) -> None:
        """Somebody goes elsewhere, maybe because a real customer calls: time stands still."""
        if self.run is not None:
            self.run.freeze()

    def close_room(self) -> None:
        """A run that was not finished is given up."""
        if self.run is not None:
            self._services.practising.training.stop(self.run.practice)
            self._drop_run()
        self._let_go()

    # --- a run ------------------------------------------------------------------------------

    def begin(self, scenario: str, language: str, level: int) -> None:
        """Begin a run."""
        services = self._services
        self._let_go()
        self._close_panel()
        self._last = (scenario, language, level)
        try:
            run = services.practising.begin(
                services.actor, scenario, language, level, rep_language=services.language
            )
        except KnownError as error:
            announce(self, translated(str(error)))
            self.home.none.setText(translated(str(error)))
            self.home.none.show()
            return
        page = RunPage(self._actions, services, run, services.library_content())
        page.over.connect(self.finish)
        page.restarted.connect(self._restart)
        self.run = page
        self.front.add_page(page)
        self.front.turn_to(page)
        page.begin()

    def finish(self) -> None:
        """The run is over: how it went; one that was ended too early can be gone on with."""
        page = self.run
        if page is None:
            return
        page.freeze()
        card = self._services.practising.training.finish(page.practice)
        title = in_language(page.practice.scenario.title, self._services.language)
        unfinished = not page.practice.over and page.desk.session.view is not None
        self.run, self._ended = None, page
        languages = (self._services.language, page.practice.language)
        self.score.show_score(title, card, page.told(), languages, unfinished)
        self.front.turn_to(self.score)
        self.score.take_focus()

    def _resume(self) -> None:
        page, self._ended = self._ended, None
        if page is not None:
            self.run = page
            self.front.turn_to(page)
            page.toggle_pause()

    def _let_go(self) -> None:
        """What was ended is over for good."""
        page, self._ended = self._ended, None
        if page is not None:
            self._close(page)

    def _restart(self) -> None:
        if self.run is not None:
            self._services.practising.training.stop(self.run.practice)
            self._drop_run()
        self._again()

    def _again(self) -> None:
        self.begin(*self._last)

    def _drop_run(self) -> None:
        page, self.run = self.run, None
        if page is not None:
            self._close(page)

    def _close(self, page: RunPage) -> None:
        page.stop()
        self.front.drop_page(page)
        page.deleteLater()

    # --- the rest ---------------------------------------------------------------------------

    def go_home(self) -> None:
        """Back to the list."""
        self._let_go()
        self._close_panel()
        self.home.show_practice()
        self.front.turn_to(self.home)
        self.home.take_focus()

    def _review(self) -> None:
        self.front.turn_to(self.review)
        self.review.begin()

    def _assign(self) -> None:
        training = self._services.practising.training
        rows = training.scenarios(self._services.actor, self._services.language)
        self._close_panel()
        self._panel = AssignPanel(self.front, rows)
        self._panel.confirmed.connect(self._assigned)
        self._panel.closed.connect(self._panel_closed)
        self._panel.open_at(self.home.assign)

    def _close_panel(self) -> None:
        if self._panel is not None:
            self._panel.close_panel()

    def _panel_closed(self) -> None:
        self._panel = None
        self.take_focus()

    def _assigned(self, wish: Wish) -> None:
        panel = self._panel
        try:
            self._services.practising.training.assign(
                self._services.actor, wish.scenario, wish.trainee, wish.due, wish.note
            )
        except KnownError as error:
            if panel is not None:
                panel.show_wrong(translated(str(error)))
            return
        if panel is not None:
            panel.close_panel()
        self.home.show_practice()
