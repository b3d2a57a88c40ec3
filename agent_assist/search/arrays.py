"""The array types of the index, and the few things that numpy lacks a word for."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Ints: TypeAlias = NDArray[np.int32]
Floats: TypeAlias = NDArray[np.float32]
Bytes: TypeAlias = NDArray[np.uint8]
Masks: TypeAlias = NDArray[np.uint64]


def ints(values: object) -> Ints:
    """The values as 32-bit integers."""
    return np.asarray(values, dtype=np.int32)


def listed(values: NDArray[np.int32] | NDArray[np.intp]) -> list[int]:
    """The numbers as a list."""
    found: list[int] = values.tolist()
    return found


def distinct(values: Ints) -> Ints:
    """Each number once, in order.

    `numpy.unique` says the same, and loads numpy's masked arrays when it is first asked: 11 ms
    and 1.3 MB at the first letter that somebody types.
    """
    ordered = np.sort(values)
    first = np.ones(len(ordered), dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return ordered[first]


def starts_of(lengths: Ints) -> Ints:
    """Where each run begins, and one past the end of the last: n + 1 numbers."""
    starts = np.zeros(len(lengths) + 1, dtype=np.int32)
    np.cumsum(lengths, out=starts[1:])
    return starts


def runs(starts: Ints, chosen: Ints) -> tuple[Ints, Ints]:
    """The places inside the chosen runs, run after run, and the length of each.

    Args:
        starts: n + 1 numbers as `starts_of` gives them.
        chosen: Which runs, in the order wanted.
    """
    begin = starts[chosen]
    lengths = starts[chosen + 1] - begin
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    places = np.arange(total, dtype=np.int32)
    places += np.repeat(begin - (ends - lengths).astype(np.int32), lengths)
    return places, lengths
