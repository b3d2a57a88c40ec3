"""Which known word a misspelt one was meant to be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST = 4
_TWO_SLIPS_FROM = 8
_REMEMBERED = 1 << 14


class Speller:
    """Corrects folded words to those of a vocabulary.

    Args:
        words: with repeats: of two words equally near, the one that is used more is meant.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._counts: Mapping[str, int] = Counter(words)
        self._by_length: dict[int, list[str]] = {}
        for word in self._counts:
            self._by_length.setdefault(len(word), []).append(word)
        self.correct = lru_cache(maxsize=_REMEMBERED)(self._correct)

    def __contains__(self, word: str) -> bool:
        return word in self._counts

    def _correct(self, word: str) -> str:
        """The known word that was most likely meant; the word itself when none is near."""
        if word in self._counts or len(word) < _SHORTEST or not word.isalpha():
            return word
        slips = 2 if len(word) >= _TWO_SLIPS_FROM else 1
        near = [
            known
            for length in range(len(word) - slips, len(word) + slips + 1)
            for known in self._by_length.get(length, ())
        ]
        found = process.extract(
            word, near, scorer=OSA.distance, score_cutoff=slips, limit=8, processor=None
        )
        if not found:
            return word
        best: str = min(
            found, key=lambda hit: (hit[1] + (hit[0][0] != word[0]), -self._counts[hit[0]])
        )[0]
        return best
