"""What of a clause is compared: its words, their stems and letters, and how they follow."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from agent_assist.sandbox.likeness import Bag
from agent_assist.search.stems import stems

_WORD, _STEM, _LETTERS, _PAIR, _STEM_PAIR, _GAP, _KIND, _KIND_PAIR, _MARK = range(9)
_WEIGHTS = (1.0, 0.7, 0.35, 1.0, 0.6, 0.6, 0.8, 0.7, 1.0)
_LETTER_RUNS = (3, 4)


def bag_of(
    words: Sequence[str], question: bool = False, kinds: Sequence[Iterable[str]] = ()
) -> Bag:
    """The features of folded words.

    Args:
        question: whether they end with a question mark.
        kinds: for each word the kinds of word that it is, such as a thing or a day.
    """
    found: Counter[tuple[int, str]] = Counter()
    stemmed = [_stem(word) for word in words]
    for word, stem in zip(words, stemmed, strict=True):
        found[_WORD, word] += 1
        found[_STEM, stem] += 1
        edged = f"_{word}_"
        for length in _LETTER_RUNS:
            for at in range(len(edged) - length + 1):
                found[_LETTERS, edged[at : at + length]] += 1
    for first, second in _pairs(["<", *words, ">"]):
        found[_PAIR, f"{first} {second}"] += 1
    for first, second in _pairs(stemmed):
        found[_STEM_PAIR, f"{first} {second}"] += 1
    for first, second in zip(words, words[2:], strict=False):
        found[_GAP, f"{first} {second}"] += 1
    _add_kinds(found, [tuple(kind) for kind in kinds], stemmed)
    if question:
        found[_MARK, "?"] += 1
    return {f"{of}{what}": _WEIGHTS[of] * (1 + math.log(n)) for (of, what), n in found.items()}


def _pairs(words: Sequence[str]) -> Iterable[tuple[str, str]]:
    return pairwise(words)


def _stem(word: str) -> str:
    found = stems(word)
    return found[-1] if found else word


def _add_kinds(
    found: Counter[tuple[int, str]], kinds: list[tuple[str, ...]], stemmed: list[str]
) -> None:
    """Kinds of words alone, and beside the words and kinds around them."""
    for kind in {kind for some in kinds for kind in some}:
        found[_KIND, kind] += 1
    for at in range(len(kinds) - 1):
        left = (*kinds[at], stemmed[at])
        right = (*kinds[at + 1], stemmed[at + 1])
        for one in left:
            for other in right:
                if one in kinds[at] or other in kinds[at + 1]:
                    found[_KIND_PAIR, f"{one} {other}"] += 1
