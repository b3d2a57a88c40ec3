"""Finding a step by typing the beginning of one of its words."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Iterable

from ui.i18n import to_latin

PAUSE_S = 1.5


class Typed:
    """What was typed lately; after a pause it begins anew."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = float("-inf")
        self._text = ""

    @property
    def text(self) -> str:
        """What counts at present."""
        return self._text if self._clock() - self._last < PAUSE_S else ""

    def add(self, letter: str) -> str:
        """One more letter; gives the text."""
        self._text = self.text + letter
        self._last = self._clock()
        return self._text

    def drop(self) -> str:
        """One letter less; gives the text."""
        self._text = self.text[:-1]
        self._last = self._clock()
        return self._text

    def clear(self) -> None:
        """Begin anew."""
        self._text = ""


def find_title(text: str, titles: Iterable[tuple[str, str]], after: str = "") -> str:
    """The first step with a word that begins so, else one that has it anywhere; "" for none.

    Args:
        text: what was typed, in any script.
        titles: id and title of each step, in the order of the map.
        after: with one letter, the search goes on behind this step, so that typing the letter
            again finds the next one.
    """
    wanted = folded(text).strip()
    if not wanted:
        return ""
    all_titles = [(id, folded(title)) for id, title in titles]
    if len(wanted) == 1:
        at = next((n for n, (id, _) in enumerate(all_titles) if id == after), -1)
        all_titles = all_titles[at + 1 :] + all_titles[: at + 1]
    begins = (id for id, title in all_titles if f" {wanted}" in f" {title}")
    found = next(begins, "")
    if found or len(wanted) == 1:
        return found
    return next((id for id, title in all_titles if wanted in title), "")


def folded(text: str) -> str:
    """A text as it is compared: Latin for Serbian, without accents, small."""
    bare = unicodedata.normalize("NFD", to_latin(text))
    return "".join(mark for mark in bare if not unicodedata.combining(mark)).casefold()
