"""What the studio's window costs: the tree opened, a frame of the map, a key in the editor."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QWidget

from agent_assist.bootstrap import build
from agent_assist.domain.commands import Role
from agent_assist.domain.content import Content
from agent_assist.domain.items import Ref
from agent_assist.library.starter import starter_content
from tests.benchmarks.figures import Figure, figure, percentile
from tests.benchmarks.studio_content import many_guides, many_solutions
from tests.benchmarks.studio_editor import key_times
from tests.benchmarks.studio_map import pan_frames
from tests.small_shop import publish
from tests.ui.looks import type_text
from ui.actions import Room
from ui.app import Program
from ui.settings import Settings, SettingsFile
from ui.studio.editor.pill_text import PillText
from ui.studio.room import StudioRoom
from ui.tokens import Mode

FRAME_MS, TREE_MS = 16.7, 150.0
SOLUTIONS = 10_000
MAP_STEPS = 300
FRAMES, QUICK_FRAMES = 120, 40
KEYS, QUICK_KEYS, QUICK_ALONE_KEYS = 200, 40, 20
KEY_EVERY_S = 0.08
"""A quick typist."""

WORDS = "and please look at the plug before you send it "


def big_library() -> Content:
    """The starter library with ten thousand solutions."""
    starter = starter_content()
    days = many_guides(1, 1).house_values
    return replace(
        starter,
        solutions={**starter.solutions, **many_solutions(SOLUTIONS)},
        house_values={**days, **starter.house_values},
    )


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def until(what: Callable[[], bool], patience_s: float = 120.0) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + patience_s
    while not what():
        assert time.monotonic() < end, "the window never came so far"
        QApplication.processEvents()
        time.sleep(0.001)


def frame(painted: Painted, act: Callable[[], object]) -> tuple[float, float]:
    """Do it; ms until it is painted, by the clock and of this thread's computing."""
    painted.count = 0
    began, cpu = time.perf_counter(), time.thread_time()
    act()
    end = began + 10
    while not painted.count and time.perf_counter() < end:
        QApplication.processEvents()
    assert painted.count, "nothing was painted"
    return (time.perf_counter() - began) * 1000, (time.thread_time() - cpu) * 1000


def rest(seconds: float) -> None:
    """Let the window live for a while."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.002)


@contextmanager
def open_studio(folder: Path) -> Iterator[tuple[Program, StudioRoom]]:
    """The window in the studio, with everything read."""
    QApplication.instance() or QApplication(["agent-assist"])
    settings = Settings(language="en", mode=Mode.LIGHT, rep_name="Vera", role=Role.SUPERVISOR)
    SettingsFile(folder).save(settings)
    program = Program(folder, build)
    window = program.window
    window.resize(1600, 1000)
    window.show()
    until(lambda: window.desk is not None)
    window.activateWindow()
    window.enter(Room.STUDIO)
    room = window.room
    assert isinstance(room, StudioRoom)
    until(lambda: room.session.is_open and bool(room.session.rows))
    rest(1.0)
    yield program, room
    window.close()
    program.close()


def room_figures(quick: bool, folder: Path, tell: Callable[[str], None]) -> list[Figure]:
    """The figures of the window; the folder has calls to replay."""
    publish(folder, big_library())
    with open_studio(folder) as (program, room):
        bare = bare_paint_ms(program.window)
        figures = [tree_figure(room)]
        keys = QUICK_KEYS if quick else KEYS
        room.open_item(
            Ref("guide", "opening"), next(iter(starter_content().guides["opening"].steps))
        )
        rest(1.0)
        figures += key_figures(room, bare, keys, "")
        with replaying(room, tell):
            figures += key_figures(room, bare, keys, " while calls are replayed")
    return [*figures, *widget_figures(quick, bare)]


def bare_paint_ms(window: QWidget) -> float:
    """What painting the whole window costs by itself."""
    took = []
    for _ in range(10):
        began = time.perf_counter()
        window.grab()
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def tree_figure(room: StudioRoom) -> Figure:
    """The whole tree shown anew; the baseline is a plain list with as many plain texts."""
    tree = room.library.tree
    painted = Painted(tree.viewport())
    took = []
    for _ in range(9):
        tree.tree.show_items((), 0)
        rest(0.05)
        took.append(frame(painted, room.session.listed.emit)[0])
    texts = [str(row.id) for row in room.session.rows]
    view = QListView()
    view.setUniformItemSizes(True)
    view.resize(tree.size())
    view.show()
    plain = Painted(view.viewport())
    model = QStringListModel(view)
    view.setModel(model)
    baseline = [frame(plain, lambda: model.setStringList(texts))[0] for _ in range(5)]
    view.close()
    name = f"tree: {len(texts)} items opened p50"
    return figure(name, statistics.median(took), "ms", statistics.median(baseline), TREE_MS)


def widget_figures(quick: bool, bare: float) -> Iterator[Figure]:
    """The map and the editor by themselves, with everything painted: the worst of each."""
    panned = pan_frames(QUICK_FRAMES if quick else FRAMES, MAP_STEPS)
    typed = key_times(QUICK_ALONE_KEYS if quick else KEYS)
    for name, by_case in (
        (f"map of {MAP_STEPS} steps: a frame while panning", panned),
        ("editor by itself: a keystroke", typed),
    ):
        p95 = {case: percentile(times, 0.95) for case, times in by_case.items()}
        worst = max(p95, key=lambda case: p95[case])
        yield figure(f"{name}, worst case ({worst}) p95", p95[worst], "ms", bare, FRAME_MS)


def key_figures(room: StudioRoom, bare: float, keys: int, when: str) -> Iterator[Figure]:
    """A letter typed into what is said at a step, until it is painted."""
    field = next(f for f in room.editor.findChildren(PillText) if f.isVisible())
    field.setFocus()
    rest(0.3)
    painted = Painted(field.viewport())
    took = []
    for number in range(keys):
        letter = WORDS[number % len(WORDS)]
        took.append(frame(painted, lambda letter=letter: type_text(field, letter)))
        rest(KEY_EVERY_S)
    clock, cpu = [one for one, _ in took], [one for _, one in took]
    name = f"editor: a keystroke{when}"
    yield figure(f"{name} p95", percentile(clock, 0.95), "ms", bare, FRAME_MS)
    yield figure(f"{name} p50", statistics.median(clock), "ms", bare, FRAME_MS)
    yield figure(
        f"{name}, CPU of the window's thread p95", percentile(cpu, 0.95), "ms", bare, FRAME_MS
    )


@contextmanager
def replaying(room: StudioRoom, tell: Callable[[str], None]) -> Iterator[None]:
    """Calls are replayed again and again, as the room does it."""
    going = threading.Event()
    going.set()
    rounds = []

    def again(_: object = None) -> None:
        rounds.append(1)
        if going.is_set():
            room.replayer.run(lambda: room.session.content, 10_000)

    room.replayer.done.connect(again)
    again()
    rest(1.5)
    assert room.replayer.running
    yield
    going.clear()
    room.replayer.stop()
    room.replayer.done.disconnect(again)
    tell(f"replays begun while typing: {len(rounds)}")
    rest(0.5)
