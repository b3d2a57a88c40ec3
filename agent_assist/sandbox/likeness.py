"""Which label a bag of features belongs to, learned from a few dozen examples a label.

Regularised least squares on one-against-all targets, in the dual (Rifkin, Yeo and Poggio,
"Regularized least-squares classification", 2003): one linear system of the size of the examples,
solved once, no iterations. The errors of leaving each example out come for free from the same
inverse, so that a threshold can be set on what the examples themselves would get unseen.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bag = Mapping[str, float]
"""Features with their weights; how often one occurs in the examples lowers it further."""


class Likeness:
    """Scores of labels for bags of features, about 1 for a sure one and 0 for others.

    Args:
        bags: of the examples.
        targets: for each example the labels that it has.
        labels: all labels, in the order of the scores.
        ridge: how much simplicity is worth beside fitting the examples.
    """

    def __init__(
        self,
        bags: Sequence[Bag],
        targets: Sequence[frozenset[str]],
        labels: Sequence[str],
        ridge: float = 0.3,
    ) -> None:
        self.labels = tuple(labels)
        seen = Counter(feature for bag in bags for feature in bag)
        self._number = {feature: number for number, feature in enumerate(seen)}
        self._rarity = {
            feature: math.log((len(bags) + 1) / (count + 0.5)) for feature, count in seen.items()
        }
        examples = np.zeros((len(bags), len(seen)), dtype=np.float32)
        for row, bag in enumerate(bags):
            numbers, values = self._vector(bag)
            examples[row, numbers] = values
        wanted = np.array(
            [[float(label in those) for label in self.labels] for those in targets],
            dtype=np.float32,
        ).reshape(len(bags), len(self.labels))
        kernel = examples @ examples.T
        kernel[np.diag_indices_from(kernel)] += np.float32(ridge)
        inverse = np.linalg.inv(kernel)
        dual = inverse @ wanted
        self._weights: Floats = examples.T @ dual
        self.unseen: Floats = wanted - dual / np.diag(inverse)[:, None]
        """For each example, the scores it would get had it not been an example."""

    def _vector(self, bag: Bag) -> tuple[list[int], Floats]:
        numbers, values = [], []
        for feature, weight in bag.items():
            number = self._number.get(feature)
            if number is not None:
                numbers.append(number)
                values.append(weight * self._rarity[feature])
        found = np.array(values, dtype=np.float32)
        # Unknown features count as well: who says much that is unknown is not alike.
        unknown = sum(w * w for f, w in bag.items() if f not in self._number)
        length = math.sqrt(float(found @ found) + unknown * _UNKNOWN)
        return numbers, found / np.float32(length) if length else found

    def scores(self, bag: Bag) -> Floats:
        """The score of each label."""
        numbers, values = self._vector(bag)
        if not numbers:
            return np.zeros(len(self.labels), dtype=np.float32)
        found: Floats = values @ self._weights[numbers]
        return found


_UNKNOWN = 6.0
"""What the square of an unknown feature's weight counts, beside rarities squared."""
