"""What a benchmark measures, and how it is printed: one form for all of them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value beside what it is compared with and what it should be."""

    name: str
    value: float
    unit: str
    baseline: float
    goal: float
    holds: bool


def figure(name: str, value: float, unit: str, baseline: float, goal: float) -> Figure:
    """A figure that holds when it is not above its goal."""
    return Figure(name, round(value, 4), unit, round(baseline, 4), round(goal, 4), value <= goal)


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which that part of them lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def _compared(one: Figure) -> str:
    return f"baseline {one.baseline}, goal {one.goal}"


def main(
    about: str | None,
    fewer: str,
    measure: Callable[[bool, Tell], list[Figure]],
    compared: Callable[[Figure], str] = _compared,
) -> int:
    """Measure as the command line asks, and print the figures; 1 when one does not hold.

    Args:
        about: for `--help`. fewer: what `--quick` has fewer of.
        measure: given whether to be quick, and how to tell more than figures.
        compared: what stands behind a figure.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--quick", action="store_true", help=fewer)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parsed = parser.parse_args()

    def tell(line: str) -> None:
        if not parsed.json:
            print(line, flush=True)

    figures = measure(parsed.quick, tell)
    if parsed.json:
        print(json.dumps([asdict(one) for one in figures]))
    else:
        for one in figures:
            mark = "ok " if one.holds else "NOT"
            print(f"{mark} {one.name}: {one.value} {one.unit} ({compared(one)})")
    return 0 if all(one.holds for one in figures) else 1
