"""The sandbox on a draft: the real desk with the simulated customer, and nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.domain.content import Content
from ui.actions import Act, Actions
from ui.core_texts import translated
from ui.i18n import in_interface
from ui.sandbox.run_page import RunPage
from ui.sandbox.score_page import ScorePage
from ui.sandbox.stripes import StripedFrame
from ui.studio.editor.scene import Run
from ui.studio.trial_frame import TrialFrame
from ui.widgets import Words
from ui.widgets.pages import Frame, Pages

if TYPE_CHECKING:
    from agent_assist.practising import PracticeDesk
    from ui.services import Services


class ScenarioTrial(TrialFrame):
    """One run through a scenario of the draft; it counts for nobody."""

    def __init__(
        self, actions: Actions, services: Services, content: Content, scenario: str, run: Run
    ) -> None:
        super().__init__()
        self._actions = actions
        self._services = services
        self._content = content
        self._scenario = scenario
        self._work = run
        self._language = ""
        self._open = True
        self.run: RunPage | None = None
        self.waiting = Words(role="mute")
        self.score = ScorePage()
        self.score.again.connect(self._again)
        self.score.back.connect(self.left)
        self.score.resumed.connect(self._go_on)
        self.front = Pages()
        self.front.add_page(self.waiting)
        self.front.add_page(self.score)
        self.lay_out(StripedFrame(Frame(self.front)), 6)

    def begin(self, language: str = "") -> None:
        """Let the phone ring as soon as the customer is ready."""
        services, content, scenario = self._services, self._content, self._scenario
        spoken = services.languages
        self._language = language if language in spoken else spoken[0]
        self.front.turn_to(self.waiting)
        call = self._language

        def work() -> object:
            return services.rehearsing.rehearse(
                content, services.actor, scenario, call, services.language
            )

        self._work(work, self._ready, self._fail)

    def _ready(self, desk: object) -> None:
        from agent_assist.practising import PracticeDesk

        if not isinstance(desk, PracticeDesk):
            return
        if not self._open:
            desk.close()
            return
        self._begun(desk)

    def _begun(self, desk: PracticeDesk) -> None:
        page = RunPage(self._actions, self._services, desk, self._content)
        page.over.connect(self._over)
        page.restarted.connect(self._again)
        self.run = page
        self.front.add_page(page)
        self.front.turn_to(page)
        page.begin()

    def _fail(self, error: Exception) -> None:
        self.waiting.setText(translated(str(error)))

    def _over(self) -> None:
        page = self.run
        if page is None or self.front.currentWidget() is self.score:
            return
        page.freeze()
        unfinished = not page.practice.over and page.desk.session.view is not None
        title = in_interface(page.practice.scenario.title)
        languages = (self._services.language, page.practice.language)
        card = page.practice.scorecard()
        self.score.show_score(title, card, page.told(), languages, unfinished)
        self.front.turn_to(self.score)
        self.score.take_focus()

    def _go_on(self) -> None:
        if self.run is not None:
            self.front.turn_to(self.run)
            self.run.toggle_pause()

    def _again(self) -> None:
        self._drop()
        self.begin(self._language)

    def _drop(self) -> None:
        page, self.run = self.run, None
        if page is not None:
            page.stop()
            self.front.turn_to(self.waiting)
            self.front.drop_page(page)
            page.deleteLater()

    def perform(self, act: Act) -> None:
        """Practice's keys and the desk's; Esc on the score leads back."""
        if self.run is not None and self.front.currentWidget() is self.run:
            self.run.perform(act)
        elif self.front.currentWidget() is self.score and act in ScorePage.KEYS:
            self.score.perform(act)
        elif act is Act.TO_CALL:
            self.left.emit()

    def enter(self) -> None:
        """It is in front again."""
        if self.run is not None:
            self.run.enter()

    def take_focus(self) -> None:
        """Put the focus where the next key goes."""
        page = self.front.currentWidget()
        if isinstance(page, RunPage | ScorePage):
            page.take_focus()
        else:
            self.leave.setFocus()

    def close_trial(self) -> None:
        """Forget the run."""
        self._open = False
        self._drop()

    def _notice(self) -> str:
        return self.tr("It is not kept, and counts for nobody.")

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        super().retranslate()
        self.score.home.set_label(self.tr("Back to the studio"))
        self.waiting.setText(self.tr("One moment: the customer is on the way."))
