"""The real desk on a draft: framed as a trial, and nothing of it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel, Direction, GuideKind
from ui.actions import Act, Actions, Room
from ui.desk.desk import Desk
from ui.i18n import in_interface
from ui.studio.trial_frame import TrialFrame

if TYPE_CHECKING:
    from ui.services import Services
    from ui.studio.practice.trial import ScenarioTrial
    from ui.studio.room import StudioRoom


class DeskTrial(TrialFrame):
    """A desk over the draft, from the chosen step.

    Args:
        content: the draft. guide, step: where to begin; empty for a call from its greeting.
    """

    def __init__(
        self, actions: Actions, services: Services, content: Content, guide: str, step: str
    ) -> None:
        super().__init__()
        self._guide, self._step = guide, step
        self._title = ""
        found = content.guides.get(guide)
        if found is not None:
            shown = found.steps.get(step)
            self._title = in_interface(shown.title) if shown else in_interface(found.title)
        self._direction = (found.direction if found else None) or Direction.INBOUND
        self._channel = found.channels[0] if found and found.channels else Channel.PHONE
        self._language = services.languages[0]
        self._trial = services.trial(begun_at(content, guide, step, self._direction, self._channel))
        self.desk = Desk(
            actions,
            self._trial.calls,
            self._trial.find,
            services.actor.name,
            services.languages,
        )
        self.desk.set_rep(services.actor.name, services.actor.gender)
        self.lay_out(self.desk, 0)

    def begin(self, language: str = "") -> None:
        """Take the call that never was."""
        self.desk.session.take_call(self._channel, self._direction, language or self._language)
        self.desk.take_focus()

    def perform(self, act: Act) -> None:
        """Esc leaves when nothing else is open; all other keys are the desk's."""
        if act is Act.TO_CALL and self.desk.panel is None and not self._in_field():
            self.left.emit()
        else:
            self.desk.perform(act)

    def _in_field(self) -> bool:
        from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

        return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)

    def enter(self) -> None:
        """It is in front again."""
        self.desk.enter()

    def take_focus(self) -> None:
        """Put the focus where the next key goes."""
        self.desk.take_focus()

    def close_trial(self) -> None:
        """Forget the call."""
        self._trial.close()

    def _notice(self) -> str:
        if not self._title:
            return self.tr("Nothing is logged.")
        return self.tr("from “{step}”. Nothing is logged.").format(step=self._title)


class Trials(QObject):
    """Lays the trial of a draft over the whole room, one at a time.

    Args:
        room: the studio. actions: the window's keys.
    """

    def __init__(self, room: StudioRoom, actions: Actions) -> None:
        super().__init__(room)
        self._room = room
        self._actions = actions
        self.page: DeskTrial | ScenarioTrial | None = None

    def begin(self, guide: str, step: str, language: str) -> None:
        """Take a call on the draft, from a step on."""
        room = self._room
        page = DeskTrial(self._actions, room.services, room.session.content, guide, step)
        self._lay_over(page, language)

    def practise(self, scenario: str, language: str) -> None:
        """Practise on a simulated customer of the draft."""
        from ui.studio.practice.trial import ScenarioTrial

        room, content = self._room, self._room.session.content
        run = room.previewer.run
        self._lay_over(
            ScenarioTrial(self._actions, room.services, content, scenario, run), language
        )

    def _lay_over(self, page: DeskTrial | ScenarioTrial, language: str) -> None:
        room, self.page = self._room, page
        page.left.connect(self.leave)
        room.front.add_page(page)
        room.front.turn_to(page)
        self._actions.set_room(Room.TRIAL)
        page.begin(language)

    def enter(self) -> bool:
        """Be in front again; False when there is no trial."""
        if self.page is not None:
            self._actions.set_room(Room.TRIAL)
            self.page.enter()
        return self.page is not None

    def perform(self, act: Act) -> bool:
        """Do what a key asks for; False when there is no trial."""
        if self.page is None:
            return False
        if act is Act.TRY:
            self.leave()
        else:
            self.page.perform(act)
        return True

    def leave(self) -> None:
        """Back from the trial to the same place."""
        page, self.page = self.page, None
        if page is None:
            return
        room = self._room
        room.front.turn_to(room.work)
        room.front.drop_page(page)
        page.close_trial()
        page.deleteLater()
        self._actions.set_room(Room.STUDIO)
        self._actions.set_enabled(Act.MORE, True)
        room.going.into_item()

    def close(self) -> None:
        """Forget the call; called before the room is deleted."""
        if self.page is not None:
            self.page.close_trial()


def begun_at(
    content: Content, guide: str, step: str, direction: Direction, channel: Channel
) -> Content:
    """Content in which a call begins with a guide, at a step of it; as ever when there is none."""
    found = content.guides.get(guide)
    if found is None or found.kind is GuideKind.ANYTIME:
        return content
    first = replace(
        found,
        start=step if step in found.steps else found.start,
        kind=GuideKind.OPENING,
        direction=direction,
        channels=(channel,),
    )
    # Of several guides that fit equally well, the first one opens the call.
    return replace(content, guides={guide: first, **{**content.guides, guide: first}})
