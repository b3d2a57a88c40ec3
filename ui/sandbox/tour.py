"""A trainee's first conversation in the real sandbox, with a picture of each moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.i18n import to_latin
from ui.tour import Tour, TourError

if TYPE_CHECKING:
    from ui.sandbox.room import SandboxRoom
    from ui.sandbox.run_page import RunPage

SCENARIO = "third_call_furious"
LISTENING = 9
"""Seconds before each line."""
MUDDLED = "qqq"
AT_FIRST = 3
LEVELS = (2, 3, 4)
WELL = 90
"""The least score of the model conversation."""


class SandboxTour(Tour):
    """The trainee's hands and the camera."""

    @property
    def sandbox(self) -> SandboxRoom:
        """The sandbox; it is entered."""
        from ui.sandbox.room import SandboxRoom

        room = self.window.room
        if not isinstance(room, SandboxRoom):
            raise TourError("The sandbox is not entered.")
        return room

    @property
    def practised(self) -> RunPage:
        """The run in front."""
        if self.sandbox.run is None:
            raise TourError("Nothing is practised.")
        return self.sandbox.run

    def play(self) -> None:
        """One conversation at each level, the score, the cards, the progress."""
        self.act("to-sandbox")
        self.photograph("sandbox")
        self.converse()
        self.photograph("score")
        self.act("to-call")
        for level in LEVELS:
            self.begin(level)
            self.say(AT_FIRST)
            self.photograph(f"level-{level}")
            self.sandbox.finish()
            self.act("to-call")
        self.photograph("progress")
        self.review()

    def begin(self, level: int) -> None:
        """Begin the scenario at a level."""
        self.sandbox.begin(SCENARIO, self.interface, level)
        self._settle()

    def converse(self) -> None:
        """The whole conversation; once nothing is understood, and once there is a pause."""
        self.begin(1)
        self.photograph("first-word")
        self.say(AT_FIRST)
        self.photograph("remarks")
        self.line(MUDDLED)
        self.photograph("not-understood")
        self.practised.open_aloud()
        self.photograph("said-aloud")
        self.act("to-call")
        self.act("pause-practice")
        self.photograph("paused")
        self.act("pause-practice")
        self.say_rest()
        self.photograph("ended")
        self.key(Qt.Key.Key_Return)
        points = self.sandbox.score.card().points
        if points < WELL:
            raise TourError(f"The model conversation has {points} points only.")

    def say(self, lines: int) -> None:
        """The first lines of the model conversation."""
        for text in self._model()[:lines]:
            self.line(text)

    def say_rest(self) -> None:
        """All its other lines."""
        for text in self._model()[AT_FIRST:]:
            self.line(text)

    def line(self, text: str) -> None:
        """The trainee listens, types a line and presses Enter."""
        self._clock.run_ahead(LISTENING)
        self.act("say-line")
        self.type(to_latin(text) if self.interface == "sr-Latn" else text)
        self.key(Qt.Key.Key_Return)

    def review(self) -> None:
        """The first due card."""
        self.sandbox.home.due.click()
        self._settle()
        self.photograph("card")
        if self.sandbox.review.choices.isHidden():
            self.key(Qt.Key.Key_Return)
        else:
            self.act("answer-1")
        self.photograph("card-answered")

    def _model(self) -> tuple[str, ...]:
        return self.practised.practice.scenario.model[self.interface.split("-")[0]]
