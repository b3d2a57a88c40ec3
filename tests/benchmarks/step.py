"""One step of a call: from the key press to the painted next step.

    python -m tests.benchmarks.step [--quick] [--json]

The real desk, offscreen, over real services: a journal of a million events, a returning customer
with 500 contacts, the starter library. Each kind of command is measured by itself; the worst one
has to hold. Measured once with nothing beside it, and once while another process makes the search
index again and again. Then what keeping a step costs, as `step_journal` measures it.

A step is over when the window is painted with all that the rep looks at: what to say, the answers,
the stages, the clock, customer and facts. The log strip, what can be found, and a summary of more
than a page follow in a turn of their own, which is a figure by itself.

Other programs make every figure on the clock worse. So each is given again less the wait for a
core, where Linux tells it, and as CPU of the window's thread.

Reached, as CPU of the window's thread on two cores with a load of 5, p50 in ms: take call 9.3,
capture 8.0, verify 7.6, answer 7.0, return 6.8, to solutions 6.7, change guide 6.6, the others 4.7
to 6.0; p95 of all kinds 8.7, of the worst 11, the same while the index is made. What is left of a
usual step of 6 ms: painting what changed 1 to 2.4, most of it letters; writing the new words into
some thirty widgets 1.8; what is to be shown, from the call's state, 1.3; layouts that follow from
each other 0.6; the key's way, the focus and the event loop 0.9. Taking a call shows 70 widgets,
hides as many and paints the whole page, 4.4 ms.

Between two keys other programs take the processor's caches, so that a step waits for memory more
than it reckons: a quarter less of instructions, counted with callgrind, made it a tenth shorter.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from agent_assist.bootstrap import Services
from agent_assist.domain import commands as do
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel, Direction
from agent_assist.library.starter import starter_content
from tests.benchmarks import step_journal
from tests.benchmarks.figures import Figure, Tell, figure, main, percentile
from tests.benchmarks.step_journal import RETURNING
from tests.small_shop import publish, small_content
from tests.ui.looks import press, type_text
from ui.app import Program, build_services
from ui.desk.desk import Desk
from ui.settings import Settings, SettingsFile
from ui.tokens import Mode

FRAME_MS = 16.7
ROUNDS, QUICK_ROUNDS = 60, 12
NOTE = "A note of ten thousand characters. " * 285
TURNS_AFTER = 3
SCHEDULED = Path("/proc/thread-self/schedstat")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def both_shops() -> Content:
    """The starter library, with the small shop's guides, whose steps do not change."""
    starter, small = starter_content(), small_content()
    topics = {id_: g for id_, g in starter.guides.items() if g.kind.value != "opening"}
    return replace(
        starter,
        guides={**topics, **small.guides},
        templates={**starter.templates, **small.templates},
        solutions={**starter.solutions, **small.solutions},
        house_values={**starter.house_values, **small.house_values},
        facts={**starter.facts, **small.facts},
    )


class Moment(NamedTuple):
    """A moment on the clock, and what this thread had of it, all in milliseconds.

    `waited` is the time in which it could have run and no core was free; 0 where no system tells.
    """

    clock: float
    cpu: float
    waited: float

    @classmethod
    def now(cls) -> Moment:
        """This one."""
        waited = 0.0
        if (scheduled := _scheduled()) is not None:
            waited = float(os.pread(scheduled, 64, 0).split()[1]) / 1e6
        return cls(time.perf_counter() * 1000, time.thread_time() * 1000, waited)


@cache
def _scheduled() -> int | None:
    """What Linux tells of this thread, opened once: that would take 0.2 ms of each step."""
    return os.open(SCHEDULED, os.O_RDONLY) if SCHEDULED.exists() else None


class Painted(QObject):
    """Knows when the window was painted: at the end of the event in which Qt paints it.

    Work that the desk puts off until after the painting comes later, and is timed by itself.
    """

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.at: Moment | None = None
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.UpdateRequest:
            return False
        # An event posted from here would come in the next round, after what is put off.
        watched.event(event)
        if self.at is None:
            self.at = Moment.now()
        return True


class Hands:
    """A rep's keys, each timed until the window is painted."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.times: dict[str, list[float]] = {}
        self.cpu: dict[str, list[float]] = {}
        self.on_a_core: dict[str, list[float]] = {}
        self.after: dict[str, list[float]] = {}
        self._painted = Painted(program.window)

    @property
    def desk(self) -> Desk:
        assert self.program.window.desk is not None
        return self.program.window.desk

    def step(self, kind: str, act: Callable[[], object]) -> None:
        """Do it and wait until the window is painted; remember how long that took.

        What the desk puts off until after the painting is timed as well, by itself.
        """
        self.rest()
        self._painted.at = None
        began = Moment.now()
        act()
        until = time.perf_counter() + 5
        while self._painted.at is None and time.perf_counter() < until:
            QApplication.processEvents()
        over = self._painted.at
        assert over is not None, f"{kind} painted nothing"
        took = over.clock - began.clock
        self.times.setdefault(kind, []).append(took)
        self.cpu.setdefault(kind, []).append(over.cpu - began.cpu)
        self.on_a_core.setdefault(kind, []).append(took - (over.waited - began.waited))
        for _ in range(TURNS_AFTER):
            QApplication.processEvents()
        self.after.setdefault(kind, []).append(Moment.now().clock - over.clock)

    def forget(self) -> None:
        """Begin anew to measure."""
        for former in (self.times, self.cpu, self.on_a_core, self.after):
            former.clear()

    def rest(self) -> None:
        """Let what is left over happen: saving, the look whether all is saved."""
        until = time.perf_counter() + 0.02
        while time.perf_counter() < until:
            QApplication.processEvents()
            time.sleep(0.001)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        target = QApplication.focusWidget() or self.program.window
        text = chr(key) if modifiers is None and 32 <= key < 127 else ""
        press(target, key, modifiers or Qt.KeyboardModifier.NoModifier, text)

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        type_text(target, text)

    def go_on(self) -> None:
        self.key(Qt.Key.Key_Return, CTRL)


def one_call(hands: Hands) -> None:
    """A call of the returning customer, every kind of command in it."""
    session = hands.desk.session
    hands.step(
        "take call",
        lambda: session.take_call(Channel.PHONE, Direction.INBOUND, "en", "", RETURNING),
    )
    hands.step("next wording", lambda: hands.key(Qt.Key.Key_Down, ALT))
    hands.step("said", hands.go_on)
    hands.step("answer", lambda: hands.key(Qt.Key.Key_1))
    hands.step("back", lambda: hands.key(Qt.Key.Key_Left, ALT))
    hands.key(Qt.Key.Key_1)
    view = session.view
    assert view is not None
    lacking = [field.name for field in view.fields if not field.value]
    for name in lacking:
        hands.type("Petrović")
        if name == lacking[-1]:
            hands.step("capture", lambda: hands.key(Qt.Key.Key_Return))
        else:
            hands.key(Qt.Key.Key_Return)
    hands.step("note", lambda: session.do(do.Note(NOTE)))
    hands.step("upset", lambda: hands.key(Qt.Key.Key_F8))
    hands.step("return", lambda: hands.key(Qt.Key.Key_1))
    hands.step("mood", lambda: session.do(do.SetMood(do.Mood.CALM)))
    hands.go_on()
    view = session.view
    assert view is not None
    assert view.topics, view.step
    hands.step("change guide", lambda: session.do(do.ChangeGuide("returns", "money lamp")))
    hands.type("4471-A")
    hands.key(Qt.Key.Key_Return)
    hands.step("capture", lambda: hands.key(Qt.Key.Key_Return))
    hands.step("recognise", lambda: session.capture({"email": f"p{time.time_ns()}@example.com"}))
    hands.step("answer", lambda: hands.key(Qt.Key.Key_1, ALT))
    by = ("order_number", "email")
    hands.step("verify", lambda: session.do(do.VerifyCustomer("who", True, by)))
    hands.step("to solutions", lambda: hands.key(Qt.Key.Key_1))
    hands.step("offer", lambda: session.offer("refund", "money lamp"))
    accepted = do.AnswerOffer("refund", do.OfferOutcome.ACCEPTED)
    hands.step("accepted", lambda: session.do(accepted))
    hands.step("stage", lambda: session.do(do.GoToStage(do.Stage.THANK)))
    hands.step("wrap up", lambda: hands.key(Qt.Key.Key_F12))
    hands.step("close", hands.go_on)
    assert session.view is None


@contextmanager
def open_desk(folder: Path) -> Iterator[Hands]:
    """The window over a data folder, ready to take a call."""
    QApplication.instance() or QApplication(["agent-assist"])
    settings = Settings(language="en", mode=Mode.LIGHT, call_language="en", rep_name="Jelena")
    SettingsFile(folder).save(settings)
    program = Program(folder, build_services)
    program.window.resize(1280, 800)
    program.window.show()
    until = time.monotonic() + 120
    while not _is_whole(program) and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.001)
    program.window.activateWindow()
    hands = Hands(program)
    hands.rest()
    yield hands
    program.window.close()
    program.close()


def _is_whole(program: Program) -> bool:
    services = cast("Services | None", program.services)
    return services is not None and services.find.ready


@contextmanager
def index_being_rebuilt(program: Program) -> Iterator[None]:
    """The program makes its index again and again, as after each publishing.

    That is: in a process of its own, loaded and swapped in on a thread, the list found anew.
    """
    services = cast("Services", program.services)
    upkeep = services._upkeep
    assert upkeep is not None
    over, rounds = threading.Event(), 0

    def again() -> None:
        nonlocal rounds
        rounds += 1
        if not over.is_set():
            upkeep.renew()
            upkeep.do(again)

    again()
    try:
        yield
    finally:
        over.set()
    assert rounds > 1, "the index was not made once"


def figures_of(hands: Hands, when: str) -> list[Figure]:
    """The worst kind of command, and all of them together."""
    idle = _bare_paint(hands)
    figures = []
    for what, by_kind in (
        ("", hands.times),
        (" less the wait for a core,", hands.on_a_core),
        (" CPU of the window's thread,", hands.cpu),
    ):
        p95 = {kind: percentile(times, 0.95) for kind, times in by_kind.items()}
        worst = max(p95, key=lambda kind: p95[kind])
        every = [one for times in by_kind.values() for one in times]
        figures += [
            figure(f"step{when}:{what} worst kind ({worst}) p95", p95[worst], "ms", idle, FRAME_MS),
            figure(
                f"step{when}:{what} all kinds p95", percentile(every, 0.95), "ms", idle, FRAME_MS
            ),
            figure(
                f"step{when}:{what} all kinds p50", statistics.median(every), "ms", idle, FRAME_MS
            ),
        ]
    after = max(percentile(times, 0.95) for times in hands.after.values())
    what = f"step{when}: what follows the painting, worst kind p95"
    return [*figures, figure(what, after, "ms", idle, FRAME_MS)]


def _bare_paint(hands: Hands) -> float:
    """What painting the whole window costs by itself."""
    window = hands.program.window
    picture = QPixmap(window.size())
    took = []
    for _ in range(15):
        began = time.perf_counter()
        window.render(picture)
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def measure(quick: bool, tell: Tell) -> list[Figure]:
    """All figures of a step."""
    events = step_journal.QUICK_EVENTS if quick else step_journal.EVENTS
    rounds = QUICK_ROUNDS if quick else ROUNDS
    figures = []
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base) / "data"
        step_journal.fill_journal(folder, events)
        publish(folder, both_shops())
        with open_desk(folder) as hands:
            one_call(hands)
            for when in ("", " while the index is made"):
                hands.forget()
                with index_being_rebuilt(hands.program) if when else nullcontext():
                    for _ in range(rounds):
                        one_call(hands)
                figures += figures_of(hands, when)
                for kind, times in hands.times.items():
                    p50, p95 = statistics.median(times), percentile(times, 0.95)
                    cpu = statistics.median(hands.cpu[kind])
                    tell(f"{when or ' alone'} {kind}: p50 {p50:.1f} p95 {p95:.1f} cpu {cpu:.1f} ms")
    return [*figures, *step_journal.measure(quick, tell)]


if __name__ == "__main__":
    sys.exit(main(__doc__, "fewer events and calls", measure))
