"""One frame while the guide map is panned: a guide of 300 steps, offscreen, everything painted.

    python -m tests.benchmarks.studio_map

Measured from the moment the scroll bars move until the window is painted, at the zoom of a first
look, at normal size and from afar; and what the map takes for a key typed in the editor.
`pan_frames` and `key_times` give the figures to others.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.big_guide import big_content, big_guide, shares_of
from ui.studio.map import GuideMap
from ui.theme import theme
from ui.tokens import Mode

STEPS = 300
WINDOW = (1280, 720)
FRAMES = 120
Clock = Callable[[], float]
PACE = (11, 7)
"""Pixels to the right and down in one frame: a hand that moves over the whole map in 2 s."""


class _Painted(QObject):
    """Knows when the window was painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.seen = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest:
            self.seen = True
        return False


def pan_frames(
    frames: int = FRAMES, steps: int = STEPS, clock: Clock = time.perf_counter
) -> dict[str, list[float]]:
    """Milliseconds of each frame, by the zoom at which it was painted.

    Needs a QApplication, and leaves nothing behind.

    Args:
        frames: how many at each zoom.
        steps: how many the guide has.
        clock: in seconds; `time.thread_time` for what the frame costs on a busy machine.
    """
    theme().apply(Mode.LIGHT)
    guide = big_guide(steps)
    shown = GuideMap()
    shown.resize(*WINDOW)
    shown.show()
    shown.show_guide(guide, big_content(guide), "en", (), shares_of(guide))
    QApplication.processEvents()
    found = {}
    for name, zoom in (("first look", shown.view.zoom), ("normal size", 1.0), ("far", 0.4)):
        shown.view.zoom_to(zoom)
        QApplication.processEvents()
        found[name] = _panned(shown, frames, clock)
    shown.close()
    shown.deleteLater()
    QApplication.processEvents()
    return found


def key_times(keys: int = 40, steps: int = STEPS, clock: Clock = time.perf_counter) -> list[float]:
    """Milliseconds that the map takes for each key typed into a step's title in the editor."""
    guide = big_guide(steps)
    content, shares = big_content(guide), shares_of(guide)
    shown = GuideMap()
    shown.resize(*WINDOW)
    shown.show()
    times = []
    for number in range(keys):
        step = replace(guide.steps["s1"], title={"en": "Good morning " * (number % 3) + "!"})
        guide = replace(guide, steps={**guide.steps, "s1": step})
        began = clock()
        shown.show_guide(guide, content, "en", (), shares)
        QApplication.processEvents()
        times.append((clock() - began) * 1000)
    shown.close()
    shown.deleteLater()
    QApplication.processEvents()
    return times[1:]


def _panned(shown: GuideMap, frames: int, clock: Clock) -> list[float]:
    bars = shown.view.horizontalScrollBar(), shown.view.verticalScrollBar()
    painted = _Painted(shown.window())
    times = []
    way = [1, 1]
    for bar in bars:
        bar.setValue(bar.minimum())
    for _ in range(frames):
        QApplication.processEvents()
        painted.seen = False
        began = clock()
        for number, (bar, pace) in enumerate(zip(bars, PACE, strict=True)):
            if bar.value() in (bar.minimum(), bar.maximum()):
                way[number] = 1 if bar.value() == bar.minimum() else -1
            bar.setValue(bar.value() + way[number] * pace)
        while not painted.seen and clock() - began < 1:
            QApplication.processEvents()
        times.append((clock() - began) * 1000)
        assert painted.seen, "nothing was painted"
    return times


def percentile(values: list[float], share: float) -> float:
    """The value that a share of all stays below."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def main() -> None:
    """Print median and 95th percentile for each zoom."""
    app = QApplication.instance() or QApplication(["agent-assist"])
    for what, clock in (("passed", time.perf_counter), ("worked", time.thread_time)):
        for name, times in pan_frames(clock=clock).items():
            median, most = statistics.median(times), percentile(times, 0.95)
            print(f"{what}, {name}: median {median:.1f} ms, p95 {most:.1f} ms")
        keys = key_times(clock=clock)
        median, most = statistics.median(keys), percentile(keys, 0.95)
        print(f"{what}, a key: median {median:.1f} ms, p95 {most:.1f} ms")
    del app


if __name__ == "__main__":
    main()
