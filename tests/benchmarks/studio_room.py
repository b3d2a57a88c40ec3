"""What the studio's window costs: opening the tree, panning the map, a keystroke in the editor."""

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

from agent_assist.bootstrap import build, starter_content
from agent_assist.domain.commands import Role
from agent_assist.domain.content import Content
from agent_assist.domain.items import Ref
from tests.benchmarks.step_journal import Figure, figure, percentile
from tests.benchmarks.studio_content import many_guides, many_solutions
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
FRAMES, QUICK_FRAMES = 240, 60
KEYS, QUICK_KEYS = 200, 40
KEY_EVERY_S = 0.08
"""A quick typist."""

BIG_GUIDE = "topic_0"
WORDS = "and please look at the plug before you send it "


def big_library() -> Content:
    """The starter library with ten thousand solutions and a guide of three hundred steps."""
    starter, big = starter_content(), many_guides(2, MAP_STEPS)
    guide = big.guides[BIG_GUIDE]
    says = {step.say for step in guide.steps.values()}
    templates = {i: t for i, t in big.templates.items() if i in says}
    return replace(
        starter,
        guides={**starter.guides, guide.id: guide},
        templates={**starter.templates, **templates},
        solutions={**starter.solutions, **many_solutions(SOLUTIONS)},
        house_values={**starter.house_values, **big.house_values},
        facts={**big.facts, **starter.facts},
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


def frame(painted: Painted, act: Callable[[], object]) -> float:
    """Do it; time in ms until it is painted."""
    painted.count = 0
    began = time.perf_counter()
    act()
    end = began + 10
    while not painted.count and time.perf_counter() < end:
        QApplication.processEvents()
    assert painted.count, "nothing was painted"
    return (time.perf_counter() - began) * 1000


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
        figures.append(map_figure(room, bare, QUICK_FRAMES if quick else FRAMES))
        keys = QUICK_KEYS if quick else KEYS
        room.open_item(
            Ref("guide", "opening"), next(iter(starter_content().guides["opening"].steps))
        )
        rest(1.0)
        figures += key_figures(room, bare, keys, "")
        with replaying(room, tell):
            figures += key_figures(room, bare, keys, " while calls are replayed")
    return figures


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
        took.append(frame(painted, room.session.listed.emit))
    texts = [str(row.id) for row in room.session.rows]
    view = QListView()
    view.setUniformItemSizes(True)
    view.resize(tree.size())
    view.show()
    plain = Painted(view.viewport())
    model = QStringListModel(view)
    view.setModel(model)
    baseline = [frame(plain, lambda: model.setStringList(texts)) for _ in range(5)]
    view.close()
    name = f"tree: {len(texts)} items opened p50"
    return figure(name, statistics.median(took), "ms", statistics.median(baseline), TREE_MS)


def map_figure(room: StudioRoom, bare: float, frames: int) -> Figure:
    """A frame while the map of many steps is panned by the mouse, at the size it opens in."""
    room.open_item(Ref("guide", BIG_GUIDE))
    rest(1.0)
    view = room.map.view
    painted = Painted(view.viewport())
    bar = view.verticalScrollBar()
    took = []
    step = max(1, (bar.maximum() - bar.minimum()) // frames)
    bar.setValue(bar.minimum())
    rest(0.2)
    for number in range(frames):
        by = min(12, step) if number % 2 else 17
        took.append(frame(painted, lambda by=by: bar.setValue(bar.value() + by)))
        if bar.value() >= bar.maximum() - 40:
            bar.setValue(bar.minimum())
            QApplication.processEvents()
    name = f"map of {MAP_STEPS} steps: a frame while panning p95"
    return figure(name, percentile(took, 0.95), "ms", bare, FRAME_MS)


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
    yield figure(f"editor: a keystroke{when} p95", percentile(took, 0.95), "ms", bare, FRAME_MS)
    yield figure(f"editor: a keystroke{when} p50", statistics.median(took), "ms", bare, FRAME_MS)


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
