"""How long the program takes to its first picture and to a desk that takes a call.

`python -m tests.benchmarks.startup [--quick] [--json] [--sample]`. Every figure is the median
over pairs of processes, one with a bare QMainWindow and one with ours, started in turn, so that
what else the machine does falls on both.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.app import Program
    from ui.services import Services

PAIRS, QUICK_PAIRS = 15, 4
IDLE_S = 0.5
TICK_MS = 1
PATIENCE_MS = 20_000
SAMPLE = "AGENT_ASSIST_BENCHMARK_SAMPLE"
LONGEST_BLOCK_MS = 50.0
FIRST_PICTURE, DESK, MEMORY = 1.15, 4.0, 2.2
Figures = dict[str, float]


def main(argv: list[str] | None = None) -> int:
    """Run the benchmark; 0 when every goal holds, 1 when one falls short."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer pairs, within 50 s")
    parser.add_argument("--json", action="store_true", help="print rows as JSON")
    parser.add_argument("--sample", action="store_true", help="a desk on sample services")
    parser.add_argument("--child", choices=sorted(CHILDREN), help=argparse.SUPPRESS)
    parser.add_argument("--data", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(argv)
    if chosen.sample:
        os.environ[SAMPLE] = "yes"
    if chosen.child:
        CHILDREN[chosen.child](chosen.data)
        return 0
    rows = measure(QUICK_PAIRS if chosen.quick else PAIRS)
    print(json.dumps(rows, indent=1) if chosen.json else table(rows))
    return 0 if all(row["holds"] for row in rows) else 1


def measure(pairs: int) -> list[dict[str, object]]:
    """The rows of the benchmark, from so many pairs of processes."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        run("desk", data)  # the first start fills the data folder and is not measured
        bare, first, desk, block = [], [], [], []
        for _ in range(pairs):
            bare.append(run("bare", data))
            first.append(run("first", data))
            desk.append(run("desk", data))
            block.append(run("block", data))
    name = "" if has_services() else " (sample services)"

    def ratio(ours: list[Figures], key: str) -> float:
        return statistics.median(
            one[key] / other[key] for one, other in zip(ours, bare, strict=True)
        )

    blocks = statistics.median(one["block"] for one in block)
    base_cpu = statistics.median(one["cpu"] for one in bare)
    base_memory = statistics.median(one["memory"] for one in bare)
    return [
        row("first picture, CPU", ratio(first, "cpu"), "× bare window", base_cpu, FIRST_PICTURE),
        row(
            f"desk that takes a call, CPU{name}",
            ratio(desk, "cpu"),
            "× bare window",
            base_cpu,
            DESK,
        ),
        row(f"longest block of the event loop{name}", blocks, "ms", 0.0, LONGEST_BLOCK_MS),
        row(
            f"idle desk, peak memory{name}",
            ratio(desk, "memory"),
            "× bare window",
            base_memory,
            MEMORY,
        ),
    ]


def row(name: str, value: float, unit: str, baseline: float, goal: float) -> dict[str, object]:
    """One row as all benchmarks print them; the goal is an upper limit."""
    return {
        "name": name,
        "value": round(value, 3),
        "unit": unit,
        "baseline": round(baseline, 3),
        "goal": goal,
        "holds": value <= goal,
    }


def table(rows: list[dict[str, object]]) -> str:
    """The rows for people."""
    lines = [
        f"{it['name']:<52} {it['value']:>8} {it['unit']:<14} goal ≤ {it['goal']}"
        f"  {'holds' if it['holds'] else 'FALLS SHORT'}"
        for it in rows
    ]
    return "\n".join(lines)


def run(child: str, data: Path) -> Figures:
    """Start one process and take its figures."""
    command = [sys.executable, "-m", __spec__.name, "--child", child, "--data", str(data)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise SystemExit(f"The process “{child}” ended with {done.returncode}:\n{done.stderr}")
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def has_services() -> bool:
    """Whether the core's own services are opened; else the sample ones of the tests are."""
    return SAMPLE not in os.environ


def tell(**figures: float) -> None:
    """Print the figures of this process and end it at once."""
    print(json.dumps(figures), flush=True)
    os._exit(0)


def peak_memory() -> float:
    """Peak resident memory of this process in MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    raise SystemExit("Memory is measured on Linux only.")


def wait(app: QApplication, until: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the window live until something holds."""
    end = time.monotonic() + seconds
    while not until():
        app.processEvents()
        if time.monotonic() > end:
            raise SystemExit("The window did not get ready within a minute.")


def child_bare(data: Path) -> None:
    """A bare QMainWindow, shown and painted."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    cpu = time.process_time()
    end = time.monotonic() + IDLE_S
    wait(app, lambda: time.monotonic() > end)
    tell(cpu=cpu, memory=peak_memory())


def child_first(data: Path) -> None:
    """Our window to its first picture."""
    from ui.app import Program, begin

    app = begin(data)
    program = Program(data, services)
    painted: list[float] = []
    program.window.when_painted(lambda: painted.append(time.process_time()))
    program.window.show()
    wait(app, lambda: bool(painted))
    tell(cpu=painted[0])


def child_desk(data: Path) -> None:
    """Our window to a desk that takes a call, then half a second of idling."""
    from PySide6.QtCore import QTimer

    app, program = started(data)
    wait_for_desk(app, program)
    cpu = time.process_time()
    QTimer.singleShot(round(IDLE_S * 1000), app.quit)
    app.exec()
    tell(cpu=cpu, memory=peak_memory())


def child_block(data: Path) -> None:
    """The longest time in which the event loop of our window did not come round."""
    from PySide6.QtCore import Qt, QTimer

    app, program = started(data)
    beat = QTimer(timerType=Qt.TimerType.PreciseTimer)
    beat.setInterval(TICK_MS)
    last = time.perf_counter()
    longest = 0.0

    def tick() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest = max(longest, now - last)
        last = now

    beat.timeout.connect(tick)
    beat.start()
    wait_for_desk(app, program)
    QTimer.singleShot(round(IDLE_S * 1000), app.quit)
    app.exec()
    tell(block=longest * 1000)


def wait_for_desk(app: QApplication, program: Program) -> None:
    """Let the window live until the desk is there; end with its sentence when it never comes."""
    from PySide6.QtCore import QEventLoop, QTimer

    late = QTimer(singleShot=True)
    late.start(PATIENCE_MS)
    while program.window.desk is None:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if not late.isActive():
            sys.stderr.write(program.window.shell.state.text() + "\n")
            sys.stderr.flush()
            os._exit(1)


def started(data: Path) -> tuple[QApplication, Program]:
    """The program with its window shown."""
    from ui.app import Program, begin

    app = begin(data)
    program = Program(data, services)
    program.window.show()
    return app, program


def services(data: Path) -> Services:
    """The core's services, or the sample ones while the core has none."""
    if has_services():
        from ui.app import build_services

        return build_services(data)
    # What the core is made of is loaded, as its services would.
    for name in ("sqlalchemy", "jinja2", "yaml", "rapidfuzz"):
        importlib.import_module(name)
    from tests.ui.desk.fakes import FakeServices

    return FakeServices()


CHILDREN = {
    "bare": child_bare,
    "block": child_block,
    "desk": child_desk,
    "first": child_first,
}

if __name__ == "__main__":
    sys.exit(main())
