"""A supervisor looks up yesterday's words in the real log room, with a picture of each moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.tour import Tour, TourError

if TYPE_CHECKING:
    from ui.log.room import LogRoom

SHORT_CALLS = 5


class LogTour(Tour):
    """The supervisor's hands and the camera."""

    _quiet = False

    @property
    def log(self) -> LogRoom:
        """The log; it is entered."""
        from ui.log.room import LogRoom

        room = self.window.room
        if not isinstance(room, LogRoom):
            raise TourError("The log is not entered.")
        return room

    def play(self) -> None:
        """Some calls first, one of them whole and one left open; then they are looked up."""
        self._quiet = True
        for _ in range(SHORT_CALLS):
            self.serve_shortly()
        super().play()
        self.act("take-call")
        self.answer(1, seconds=7)
        self._quiet = False
        self.act("to-log")
        self.told()
        self.photograph("open-call")
        self.find_whole_call()
        self.photograph("story")
        self.act("back-up")
        self._wait(lambda: self.log.progress.isHidden())
        self.act("verify-log")
        self._wait(lambda: self.log.progress.isHidden())
        self.photograph("verified")
        self.act("export-log")
        self.photograph("export")
        self.act("to-call")
        self.act("erase")
        self._wait(lambda: self.log.panel is not None)
        self.photograph("erase")
        self.act("to-call")
        self.act("to-call")
        self.act("keep-how-long")
        self.photograph("keep-how-long")
        self.act("to-call")
        self._wait(lambda: self.log.list.calls.rowCount() > 2)
        self.log.list.step(1 - self.log.list.currentIndex().row())
        self.told()
        self.act("open-again")
        self.photograph("opened-again")

    def find_whole_call(self) -> None:
        """Type the beginning of the customer's name."""
        self.act("box")
        self.type(self.lines.last[:6].lower())
        self._wait(lambda: self.log.list.calls.rowCount() == 2)
        self.told()

    def told(self) -> None:
        """Wait until the call that is marked is told."""

        def is_told() -> bool:
            row, story = self.log.list.current(), self.log.story.story
            return row is not None and story is not None and story.id == row.id

        self._wait(is_told)

    def photograph(self, name: str) -> None:
        """Write the window as the next numbered picture, but for what only leads there."""
        if not self._quiet:
            super().photograph(name)
