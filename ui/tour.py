"""One whole call through the real window, typed as a rep would, with a picture of each moment."""

from __future__ import annotations

import itertools
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QMessageLogContext,
    Qt,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from agent_assist.domain.commands import Role
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel
from agent_assist.domain.reasons import why
from agent_assist.domain.values import Gender
from ui.settings import Settings, SettingsFile
from ui.tasks import Work
from ui.tokens import Mode

if TYPE_CHECKING:
    from ui.app import Program
    from ui.desk.desk import Desk
    from ui.services import Services

LONGEST_PAUSE_MS, QUIET_MS = 250, 20
PATIENCE_MS = 60_000
LEAST_SIZE, MOST_SIZE = 300, 8000
LEAST_SCALE, MOST_SCALE = 0.5, 4.0
JOURNAL = "journal.jsonl"


@dataclass(frozen=True, slots=True)
class Lines:
    """What is typed in the tour: the names and the customer's hurried words."""

    rep: str
    first: str
    last: str
    words: str
    question: str
    note: str
    interface: str


LINES = {
    "en": Lines(
        "Jelena",
        "Milica",
        "Jovanovic",
        "retrun unopend money bak",
        "opening ours",
        "Box is sealed. Paid by card ending 4021.",
        "en",
    ),
    "sr": Lines(
        "Јелена",
        "Милица",
        "Јовановић",
        "povracaj novca neotvren",
        "radno vreme",
        "Кутија је затворена. Плаћено картицом која се завршава на 4021.",
        "sr",
    ),
    "sr-Latn": Lines(
        "Jelena",
        "Milica",
        "Jovanović",
        "povracaj novca neotvren",
        "radno vreme",
        "Kutija je zatvorena. Plaćeno karticom koja se završava na 4021.",
        "sr@latin",
    ),
    "el": Lines(
        "Ελένη",
        "Μαρία",
        "Παπαδοπούλου",
        "epistrofi xrimatwn klisto",
        "orario",
        "Το κουτί είναι κλειστό. Πληρωμή με κάρτα που τελειώνει σε 4021.",
        "el",
    ),
}
EMAIL, ORDER, PRODUCT, DAY = "milica@example.com", "4471-A", "Aroma 500", "12.11."


class TourError(RuntimeError):
    """The tour could not go on; the text says where it stood."""


class Clock:
    """A clock that runs ahead at each step, so that the pictures show a call of some minutes."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._timer = QElapsedTimer()
        self._timer.start()

    def __call__(self) -> float:
        """Seconds since the tour began."""
        return self._ahead + self._timer.elapsed() / 1000

    def run_ahead(self, seconds: float) -> None:
        """The customer speaks for so long."""
        self._ahead += seconds


def play(
    out: Path,
    language: str = "en",
    theme: str = "light",
    size: str = "1440x860",
    scale: float = 1.0,
    side: bool = False,
    as_json: bool = False,
    room: str = "desk",
) -> int:
    """Play the tour; write numbered pictures and journal.jsonl; print where they are.

    Args:
        room: "desk" for one whole call, "studio" for a supervisor's afternoon, "sandbox" for a
            trainee's first conversation, "log" for calls that are looked up.
        out: made when it is missing. size: "1440x860", in points. scale: pixels a point.
        side: in the side layout.

    Returns:
        The exit code: 0, 2 for a size that is none, 3 when the folder cannot be written.
    """
    pixels = _size(size)
    if pixels is None:
        print(f"“{size}” is no size. Write it like 1440x860.", file=sys.stderr)
        return 2
    if not LEAST_SCALE <= scale <= MOST_SCALE:
        allowed = f"{LEAST_SCALE} to {MOST_SCALE}"
        print(f"{scale} is no scale. Choose one from {allowed}.", file=sys.stderr)
        return 2
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / JOURNAL).touch()
    except OSError as error:
        print(f"{out} cannot be written: {why(error)}. Choose another folder.", file=sys.stderr)
        return 3
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    qInstallMessageHandler(_without_chatter)
    try:
        with TemporaryDirectory(prefix="agent-assist-tour-") as folder:
            pictures = _play_in(Path(folder), out, language, Mode(theme), pixels, side, room)
    except TourError as error:
        print(f"The tour stopped: {error}", file=sys.stderr)
        return 1
    if as_json:
        told = {"pictures": [str(path) for path in pictures], "journal": str(out / JOURNAL)}
        print(json.dumps(told, ensure_ascii=False))
    else:
        for path in pictures:
            print(path)
        print(out / JOURNAL)
    return 0


def _without_chatter(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What Qt says, but for one thing that the offscreen platform says at every window."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def _size(text: str) -> tuple[int, int] | None:
    """Width and height; None when it is no size that a window can have."""
    width, by, height = text.lower().partition("x")
    if not (by and width.isdecimal() and height.isdecimal()):
        return None
    size = int(width), int(height)
    return size if all(LEAST_SIZE <= part <= MOST_SIZE for part in size) else None


def _play_in(
    data: Path,
    out: Path,
    language: str,
    mode: Mode,
    size: tuple[int, int],
    side: bool,
    room: str,
) -> list[Path]:
    from ui.app import Program

    app = QApplication.instance() or QApplication(["agent-assist"])
    lines, clock = LINES[language], Clock()
    settings = Settings(
        language=lines.interface,
        mode=mode,
        channel=Channel.PHONE,
        call_language=language,
        rep_name=lines.rep,
        rep_gender=Gender.FEMALE,
        role=Role.SUPERVISOR if room in ("studio", "log") else Role.REP,
    )
    SettingsFile(data).save(settings)
    program = Program(data, lambda folder: _services(folder, clock))
    try:
        tour = _tour_of(room)(program, out, lines, clock)
        tour.interface = language
        tour.open(size, side)
        tour.play()
        services = program.services
        if services is not None:
            with (out / JOURNAL).open("w", encoding="utf-8") as file:
                services.export_log(file)
        return tour.pictures
    finally:
        program.window.close()
        program.close()
        app.processEvents()


def _services(data: Path, clock: Clock) -> Services:
    from agent_assist.bootstrap import build
    from ui.core_texts import translated

    return build(data, tr=translated, clock=clock)


def _tour_of(room: str) -> type[Tour]:
    if room == "studio":
        from ui.studio.tour import StudioTour

        return StudioTour
    if room == "sandbox":
        from ui.sandbox.tour import SandboxTour

        return SandboxTour
    if room == "log":
        from ui.log.tour import LogTour

        return LogTour
    return Tour


class Tour:
    """The rep's hands and the camera.

    Attributes:
        interface: language of window and call.
    """

    interface = "en"

    def __init__(self, program: Program, out: Path, lines: Lines, clock: Clock) -> None:
        self.program = program
        self.window = program.window
        self.lines = lines
        self.pictures: list[Path] = []
        self._out = out
        self._clock = clock
        self._numbers = itertools.count(1)
        self._is_whole = False
        self.window.complete.connect(self._note_whole)

    @property
    def desk(self) -> Desk:
        """The desk; there once the services are."""
        desk = self.window.desk
        if desk is None:
            raise TourError(self.window.shell.state.text())
        return desk

    def open(self, size: tuple[int, int], side: bool) -> None:
        """Show the window and wait until it can take a call."""
        self.window.show()
        self._wait(lambda: self.window.desk is not None)
        self._wait(lambda: self._is_whole)
        self.window.resize(*size)
        if side:
            self.act("side-layout")
            self.window.resize(400, size[1])
        self._settle()

    def play(self) -> None:
        """The call, from the start page to the start page."""
        self.photograph("start")
        self.act("take-call")
        self.photograph("welcome")
        self.answer(1, seconds=9)
        self.photograph("recording-notice")
        self.answer(1, seconds=6)
        self.type_lines(self.lines.first, self.lines.last)
        self.photograph("name")
        self.choose_first()
        self.photograph("rapport")
        self.go_on(seconds=12)
        self.find(self.lines.words, "guide", "returns")
        self.photograph("need")
        self.key(Qt.Key.Key_Return)
        self.type_lines(ORDER, PRODUCT, seconds=15)
        self.photograph("reason")
        self.answer(1, seconds=20)
        self.choose_first()
        self.type_lines(DAY)
        self.desk.call.customer.focus_notes()
        self.type(self.lines.note)
        self.act("to-call")
        self.find(self.lines.words, "solution", "refund_unopened")
        self.photograph("say-it-back")
        self.act("upset")
        self.photograph("calm-first")
        self.answer(1, seconds=25)
        self.go_on(seconds=8)
        self.answer(1, seconds=6)
        self.answer(1, seconds=10)
        self.photograph("verify")
        self.verify()
        self.photograph("look-up")
        self.answer(1, seconds=18)
        self.go_on(seconds=6)
        self.photograph("solutions")
        self.offer_first()
        self.photograph("what-happens-now")
        self.act("promise")
        self.photograph("promise")
        self.act("to-call")
        self.go_on(seconds=20)
        self.go_on(seconds=2)
        self.photograph("did-that-solve-it")
        self.answer(1, seconds=6)
        self.answer(2, seconds=5)
        self.photograph("thanks")
        self.act("wrap-up")
        self.photograph("wrap-up")
        self.act("said")
        self._wait(lambda: self.desk.session.view is None)
        self.photograph("done")

    # The rep's hands

    def act(self, name: str) -> None:
        """What a shortcut of that name does; sent events do not reach shortcuts."""
        from ui.actions import Act

        self.window.perform(Act(name))
        self._settle()

    def key(self, key: Qt.Key) -> None:
        """Press and let go one key in what has the focus."""
        self._send(key, "")
        self._settle()

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        for letter in text:
            self._send(Qt.Key.Key_unknown, letter)
        self._settle()

    def type_lines(self, *lines: str, seconds: float = 5) -> None:
        """Type into one field after the other; Enter leaves each."""
        for line in lines:
            self._clock.run_ahead(seconds)
            self.type(line)
            self.key(Qt.Key.Key_Return)

    def answer(self, number: int, seconds: float) -> None:
        """The customer speaks, and the rep presses the answer's digit."""
        self._clock.run_ahead(seconds)
        before = self._place()
        self.act(f"answer-{number}")
        self._wait(lambda: self._place() != before, f"The answer {number} leads nowhere: {before}.")

    def go_on(self, seconds: float) -> None:
        """Say what is shown, and go on."""
        self._clock.run_ahead(seconds)
        before = self._place()
        self.act("said")
        self._wait(lambda: self._place() != before, f"The call does not go on from {before}.")

    def serve_shortly(self) -> None:
        """One short call that ends at once."""
        self.act("take-call")
        self.answer(1, seconds=7)
        self.act("wrap-up")
        self.act("answer-1")
        self.act("said")
        self._wait(lambda: self.desk.session.view is None)

    def choose_first(self) -> None:
        """Choose the first option of the field that has the focus, or hand the fields in."""
        for row in self.desk.call.say.form.rows():
            if row.field.options and not row.typed():
                row.take_focus()
                self.key(Qt.Key.Key_Space)
                return

    def find(self, words: str, kind: str, id_: str) -> None:
        """Type the customer's words into the one box, and go down to the hit."""
        self.act("box")
        box, hits = self.desk.call.finder.box, self.desk.call.finder.hits
        box.clear()
        self.type(words)
        for _ in range(30):
            if hits.current() == f"{kind}:{id_}":
                return
            self.key(Qt.Key.Key_Down)
        raise TourError(f"“{words}” does not find the {kind} {id_}.")

    def verify(self) -> None:
        """Both answers agree with our records."""
        view = self.desk.session.view
        if view is None or view.verify is None:
            raise TourError("Nobody is to be verified here.")
        self._clock.run_ahead(14)
        for number in range(view.verify.needed):
            self.act(f"answer-{number + 1}")
        self.key(Qt.Key.Key_Return)

    def offer_first(self) -> None:
        """Offer the first solution; the customer accepts it."""
        view = self.desk.session.view
        if view is None or not view.solutions:
            raise TourError("There is no solution to offer here.")
        self._clock.run_ahead(25)
        self.act("answer-1")
        self.photograph("offered")
        before = self._place()
        self.key(Qt.Key.Key_Return)
        self._wait(lambda: self._place() != before, "An accepted offer does not lead on.")

    # The camera

    def photograph(self, name: str) -> None:
        """Write the window as the next numbered picture."""
        self._settle()
        path = self._out / f"{next(self._numbers):02d}-{name}.png"
        self.window.grab().save(str(path))
        self.pictures.append(path)

    def _place(self) -> tuple[object, ...]:
        """Where the call stands and what happened last; the log shows so many lines at most."""
        view = self.desk.session.view
        return (view.guide, view.step, len(view.log), view.log[-1:]) if view else ()

    def _send(self, key: Qt.Key, text: str) -> None:
        target = QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(
                target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            )

    def _note_whole(self) -> None:
        self._is_whole = True

    def _settle(self) -> None:
        """Wait until nothing is under way that ends by itself, a moment at most."""
        with _timer() as passed:
            quiet_from = 0
            while passed() < min(quiet_from + QUIET_MS, LONGEST_PAUSE_MS):
                _let_happen()
                if passed() >= quiet_from + QUIET_MS and self._is_moving():
                    quiet_from = passed()

    def _is_moving(self) -> bool:
        """Whether a short timer runs, or work beside the window is not told of yet."""
        timers = self.window.findChildren(QTimer)
        return any(it.isActive() and it.interval() <= LONGEST_PAUSE_MS for it in timers) or any(
            it.busy for it in self.window.findChildren(Work)
        )

    def _wait(
        self, ready: Callable[[], bool], why: str = "The window did not become ready."
    ) -> None:
        with _timer() as passed:
            while not ready():
                _let_happen()
                if passed() > PATIENCE_MS:
                    raise TourError(why)


def _let_happen() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents()
    # Without a pause, the threads beside the window would wait for this one.
    QThread.msleep(1)


@contextmanager
def _timer() -> Iterator[Callable[[], int]]:
    timer = QElapsedTimer()
    timer.start()
    yield timer.elapsed
