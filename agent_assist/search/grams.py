"""Three letters at a time: what words share that no ending, slip or compound hides.

A word is taken with a mark at either end, so "card" has ^ca car ard rd$. A gram is a number of
18 bits, six for each letter, so that tables over all of them stay small.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from agent_assist.search.arrays import Ints, ints, starts_of

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789αβγδεζθικλμνοπρστυφχηξψω"
"""What folded words are written with; every other letter counts as one and the same."""
GRAMS = 1 << 18
_MARK, _OTHER = 0, 63
_CODES = np.full(0x500, _OTHER, dtype=np.int32)
_CODES[[ord(letter) for letter in LETTERS]] = np.arange(1, len(LETTERS) + 1)
_CODES[ord(" ")] = _MARK


class Grams(NamedTuple):
    """The grams of many words, word after word.

    Attributes:
        starts: Where those of each word begin: n + 1 numbers.
        codes: The grams.
    """

    starts: Ints
    codes: Ints


def grams_of(words: Sequence[str]) -> Grams:
    """The grams of folded words; a word of n letters has n of them."""
    text = f" {' '.join(words)} ".encode("utf-32-le", "surrogatepass")
    points = np.frombuffer(text, dtype=np.uint32)
    codes = _CODES[np.minimum(points, len(_CODES) - 1)]
    codes[points >= len(_CODES)] = _OTHER
    grams = (codes[:-2] << 12) | (codes[1:-1] << 6) | codes[2:]
    lengths = ints([len(word) for word in words])
    # What has a mark in its middle stands astride two words.
    return Grams(starts_of(lengths), ints(grams[codes[1:-1] != _MARK]))


def joined(first: Grams, second: Grams) -> Grams:
    """The grams of the first words and then of the second."""
    return Grams(
        np.concatenate([first.starts, second.starts[1:] + first.starts[-1]]),
        np.concatenate([first.codes, second.codes]),
    )


def documents_with(grams: Grams, counts: Ints) -> Ints:
    """Per gram, how many documents have it, from how many have each word.

    A document that has two words with a gram is counted twice: near enough, and exact after edits.
    """
    each = np.repeat(counts, np.diff(grams.starts))
    return ints(np.bincount(grams.codes, weights=each, minlength=GRAMS))


class Shared(NamedTuple):
    """Which words of a vocabulary share grams with a query, and which grams.

    Attributes:
        run: Per word of the vocabulary the number of its run, or -1 when it shares none.
        starts: Where each run begins in `columns`.
        columns: Numbers of the query's grams, run after run.
    """

    run: Ints
    starts: Ints
    columns: Ints


def shared_with(grams: Grams, wanted: Ints) -> Shared:
    """Which of the wanted grams, ascending and distinct, each word has."""
    column = np.full(GRAMS, -1, dtype=np.int16)
    column[wanted] = np.arange(len(wanted), dtype=np.int16)
    columns = column[grams.codes]
    at = np.flatnonzero(columns >= 0)
    words = np.searchsorted(grams.starts, at, side="right") - 1
    first = np.flatnonzero(np.diff(words, prepend=-1))
    run = np.full(len(grams.starts) - 1, -1, dtype=np.int32)
    run[words[first]] = np.arange(len(first), dtype=np.int32)
    return Shared(run, ints(np.append(first, len(at))), ints(columns[at]))
