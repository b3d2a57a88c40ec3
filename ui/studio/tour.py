"""A supervisor's afternoon in the real studio, typed by keys, with a picture of each moment.

The greeting is changed in three languages, the return days once for all texts, a branch is added
and what is wrong with it mended; logged calls are replayed on it, it is published, the next call
on the desk hears it and the open one does not, and it is taken back.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from agent_assist.domain.data import dataclass
from agent_assist.domain.items import Ref
from agent_assist.domain.problem import Problem, Severity
from ui.i18n import to_latin
from ui.studio.practice.scenario_editor import ANSWERS
from ui.tour import Tour, TourError

if TYPE_CHECKING:
    from ui.studio.practice.player import PlayPanel
    from ui.studio.room import StudioRoom

EARLIER_CALLS = 4


@dataclass(frozen=True, slots=True)
class Words:
    """What the supervisor types, in the interface's language."""

    branch: str
    message: str


GREETING = {
    "en": " Nice to hear you.",
    "sr": " Драго ми је што зовете.",
    "el": " Χαίρομαι που καλέσατε.",
}
"""Said after the greeting from now on, in each language of the library."""
WORDS = {
    "en": Words("It was a gift", "Warmer greeting, 30 days, gifts"),
    "sr": Words("Био је поклон", "Топлији поздрав, 30 дана, поклони"),
    "sr-Latn": Words("Bio je poklon", "Topliji pozdrav, 30 dana, pokloni"),
    "el": Words("Ήταν δώρο", "Πιο ζεστός χαιρετισμός, 30 ημέρες, δώρα"),
}
SAID = {
    "en": (
        "Good morning, Nova Electronics, how can I help you?",
        "Of course, I will see to it. What is the number of the order?",
    ),
    "sr": (
        "Добар дан, Нова електроника, како могу да Вам помогнем?",
        "Наравно, побринућу се за то. Који је број поруџбине?",
    ),
    "el": (
        "Καλημέρα σας, Νόβα Ηλεκτρονικά, πώς μπορώ να σας βοηθήσω;",
        "Βεβαίως, θα το φροντίσω εγώ. Ποιος είναι ο αριθμός παραγγελίας;",
    ),
}
"""Said to the simulated customer."""
GIFT = {"en": "It was a gift", "sr": "Био је поклон", "el": "Ήταν δώρο"}
DAYS = "30"
PUBLISHED = 2
"""Number of the version that the afternoon makes; the first came with the program."""


class StudioTour(Tour):
    """The supervisor's hands and the camera."""

    @property
    def studio(self) -> StudioRoom:
        """The studio; it is entered."""
        from ui.studio.room import StudioRoom

        room = self.window.room
        if not isinstance(room, StudioRoom):
            raise TourError("The studio is not entered.")
        return room

    def play(self) -> None:
        """The afternoon."""
        for _ in range(EARLIER_CALLS):
            self.serve_shortly()
        self.act("take-call")
        self.photograph("open-call")
        self.enter_studio()
        self.photograph("studio")
        self.change_greeting()
        self.change_days()
        self.add_branch()
        self.mend()
        self.try_it()
        self.play_customer()
        self.publish()
        self.serve_with_it()
        self.roll_back()

    # ---- the desk

    def serve_with_it(self) -> None:
        """The open call keeps its words; the next one has the new ones."""
        self.act("to-desk")
        self.photograph("open-call-keeps-its-words")
        if self.hears_new_words():
            raise TourError("The open call hears the new greeting.")
        self.act("take-call")
        self._wait(self.hears_new_words, "The next call does not hear the new greeting.")
        self.photograph("next-call-hears-the-new-ones")

    # ---- the studio

    def enter_studio(self) -> None:
        """Go there, and wait until everything was looked at."""
        self.act("to-studio")
        self.checked()

    def checked(self) -> None:
        """Wait until the draft is checked and saved."""
        session = self.studio.session
        self._wait(lambda: session.is_open and session.is_checked)
        session.save()
        self._wait(lambda: session.state.state.name == "SAVED")
        self._settle()

    def change_greeting(self) -> None:
        """Type after the greeting, in each language."""
        room = self.studio
        room.open_item(Ref("guide", "opening"), "welcome")
        for language, words in GREETING.items():
            room.editor.head.languages.chosen.emit(language)
            self._settle()
            self.end_of_first_text()
            self.type(words)
        room.editor.flush()
        room.edit_in(self.content_language)
        self.checked()
        self.photograph("greeting-in-three-languages")

    def end_of_first_text(self) -> None:
        """Put the focus behind the first wording that is shown."""
        fields = self.studio.editor.findChildren(QTextEdit) + self.studio.editor.findChildren(
            QPlainTextEdit
        )
        shown = [field for field in fields if field.isVisible() and not field.isReadOnly()]
        if not shown:
            raise TourError("There is no text to change here.")
        first = min(
            shown, key=lambda it: it.mapTo(self.studio, it.rect().topLeft()).toTuple()[::-1]
        )
        first.setFocus(Qt.FocusReason.TabFocusReason)
        first.moveCursor(QTextCursor.MoveOperation.End)

    def change_days(self) -> None:
        """Thirty days to return an item, once for all texts."""
        self.studio.open_item(Ref("house_value", "return_days"))
        self._settle()
        self.type(DAYS)
        self.key(Qt.Key.Key_Return)
        self.checked()
        if self.studio.session.content.house_values["return_days"].value != DAYS:
            raise TourError("The return days were not changed.")
        self.photograph("return-days-in-all-texts")

    def add_branch(self) -> None:
        """One more answer to the question what is wrong, that leads to a step of its own."""
        from ui.studio.map.keys import MapAct

        room = self.studio
        room.open_item(Ref("guide", "returns"), "why")
        self._settle()
        room.map.perform(MapAct.ADD)
        self._settle()
        self.photograph("add-a-branch")
        self.type(WORDS[self.interface].branch)
        self.key(Qt.Key.Key_Return)
        self.checked()
        self.photograph("what-is-wrong-with-it")

    def mend(self) -> None:
        """Go to each place that the problems name, and write what is missing there."""
        for problem in self.wrong():
            for language, words in GIFT.items():
                self.studio.edit_in(language)
                self.studio.going.to_problem(problem)
                self._settle()
                line = QApplication.focusWidget()
                if isinstance(line, QPlainTextEdit) and not line.toPlainText():
                    self.type(words)
            self.studio.editor.flush()
        self.studio.edit_in(self.content_language)
        self.checked()
        if self.wrong():
            raise TourError(f"This is still wrong: {self.wrong()[0].message}")
        self.photograph("mended")

    def try_it(self) -> None:
        """The real desk on the draft."""
        room = self.studio
        room.open_item(Ref("guide", "opening"), "welcome")
        self.act("try")
        self.photograph("tried-on-the-desk")
        self.act("try")

    def play_customer(self) -> None:
        """A simulated customer as it is written, and two lines said to it on the draft."""
        room = self.studio
        room.open_item(Ref("scenario", "polite_return"))
        room.edit_in(self.content_language)
        self._settle()
        player = room.shown.practice.player
        if player is None:
            raise TourError("The customer cannot be played.")
        room.editor.scenario.tabs.setCurrentIndex(ANSWERS)
        for number, line in enumerate(SAID[self.content_language], 1):
            player.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.type(line)
            self.key(Qt.Key.Key_Return)
            self._wait(partial(_has_answered, player, number))
        self.photograph("simulated-customer")
        room.open_item(Ref("move", "own"))
        self._settle()
        self.photograph("moves-table")
        player.begin_again()

    def publish(self) -> None:
        """See what it does to the last calls, and publish it."""
        from ui.studio.publish import PublishPage

        self.act("replay")
        replayer = self.studio.replayer
        self._wait(lambda: replayer.last is not None and not replayer.running)
        self.photograph("replay")
        self.act("publish")
        self._wait(lambda: not replayer.running)
        self._settle()
        page = self.studio.page
        if not isinstance(page, PublishPage):
            raise TourError("There is nothing to publish.")
        page.message.setFocus()
        self.type(WORDS[self.interface].message)
        self.photograph("what-goes-out")
        self.key(Qt.Key.Key_Return)
        self._wait(lambda: self.studio.session.version == PUBLISHED)
        self.photograph("published")

    def roll_back(self) -> None:
        """Back to the version before, with one click and a question."""
        from ui.studio.versions import VersionsPage

        self.act("to-studio")
        self.checked()
        self.act("versions")
        room = self.studio
        page = room.page
        if not isinstance(page, VersionsPage):
            raise TourError("There are no versions to see.")
        self._wait(lambda: len(page.list.rows) > 1)
        self._settle()
        self.photograph("versions")
        room.history.restores[0].click()
        self._settle()
        self.photograph("back-to-the-version-before")
        self.key(Qt.Key.Key_Return)
        self._wait(lambda: room.session.version == PUBLISHED + 1)
        self._settle()
        self.photograph("taken-back")
        self.act("to-desk")
        self.act("take-call")
        self._wait(lambda: not self.hears_new_words(), "The greeting was not taken back.")
        self.photograph("next-call-as-before")

    def hears_new_words(self) -> bool:
        """Whether the call in front hears the new greeting."""
        view = self.desk.session.view
        if view is None or view.say is None:
            raise TourError("There is nothing to say in this call.")
        return to_latin(GREETING[self.content_language]) in to_latin(view.say.text)

    @property
    def content_language(self) -> str:
        """The language of calls, as content is written."""
        return self.interface.partition("-")[0]

    def wrong(self) -> tuple[Problem, ...]:
        """The errors that stand in the draft."""
        problems = self.studio.session.problems
        return tuple(it for it in problems if it.severity is Severity.ERROR)


def _has_answered(player: PlayPanel, lines: int) -> bool:
    return player.answered == lines
