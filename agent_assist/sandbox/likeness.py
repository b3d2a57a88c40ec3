"""Which label a bag of features belongs to, learned from a few dozen examples a label.

Regularised least squares on one-against-all targets, in the dual (Rifkin, Yeo and Poggio,
"Regularized least-squares classification", 2003): one linear system of the size of the examples,
solved once, no iterations and no chance.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Bag = Mapping[str, float]
"""Features with their weights; how often one occurs in the examples lowers it further."""

RIDGE = 0.3
"""How much simplicity is worth beside fitting the examples."""
_UNKNOWN = 6.0
"""What the square of an unknown feature's weight counts, beside rarities squared."""


class Likeness:
    """Scores of labels for bags of features, about 1 for a sure one and 0 for others.

    Args:
        bags: of the examples.
        targets: for each example its label.
        labels: all labels, in the order of the scores.
    """

    def __init__(self, bags: Sequence[Bag], targets: Sequence[str], labels: Sequence[str]) -> None:
        self.labels = tuple(labels)
        seen = Counter(feature for bag in bags for feature in bag)
        self._known = {
            feature: (number, math.log((len(bags) + 1) / (count + 0.5)))
            for number, (feature, count) in enumerate(seen.items())
        }
        rows = [self._vector(bag) for bag in bags]
        wanted = np.array(
            [[float(label == target) for label in self.labels] for target in targets],
            dtype=np.float32,
        ).reshape(len(bags), len(self.labels))
        dual = np.linalg.solve(_kernel(rows, len(seen)), wanted) if rows else wanted
        weights = np.zeros((len(seen), len(self.labels)), dtype=np.float32)
        for (numbers, values), shares in zip(rows, dual, strict=True):
            weights[numbers] += values[:, None] * shares
        self._weights: Floats = weights

    def _vector(self, bag: Bag) -> tuple[Ints, Floats]:
        """Numbers and values of known features, as one of length 1 with the unknown ones."""
        numbers, values, unknown = [], [], 0.0
        for feature, weight in bag.items():
            known = self._known.get(feature)
            if known is None:
                unknown += weight * weight
            else:
                numbers.append(known[0])
                values.append(weight * known[1])
        found = np.array(values, dtype=np.float32)
        # Who says much that is unknown is not alike, however well the rest fits.
        length = math.sqrt(float(found @ found) + unknown * _UNKNOWN)
        return np.array(numbers, dtype=np.int32), found / np.float32(length) if length else found

    def scores(self, bag: Bag) -> Floats:
        """The score of each label."""
        numbers, values = self._vector(bag)
        found: Floats = values @ self._weights[numbers]
        return found


def _kernel(rows: Sequence[tuple[Ints, Floats]], features: int) -> Floats:
    """How alike each two examples are, and the ridge on the diagonal.

    Each example meets others only where they share a feature, so it is summed over the places
    where its features occur and never over all features.
    """
    columns = np.concatenate([numbers for numbers, _ in rows])
    values = np.concatenate([found for _, found in rows])
    owners = np.repeat(np.arange(len(rows), dtype=np.int32), [len(n) for n, _ in rows])
    order = np.argsort(columns, kind="stable")
    owners, sorted_values = owners[order], values[order]
    starts = np.searchsorted(columns[order], np.arange(features + 1))
    kernel = np.zeros((len(rows), len(rows)), dtype=np.float32)
    for row, (numbers, found) in enumerate(rows):
        counts = starts[numbers + 1] - starts[numbers]
        ends = np.cumsum(counts)
        places = np.arange(ends[-1] if len(ends) else 0) + np.repeat(
            starts[numbers] - (ends - counts), counts
        )
        shared = sorted_values[places] * np.repeat(found, counts)
        kernel[row] = np.bincount(owners[places], weights=shared, minlength=len(rows))
    kernel[np.diag_indices_from(kernel)] += np.float32(RIDGE)
    return kernel
