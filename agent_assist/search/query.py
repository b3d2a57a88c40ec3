"""A query as typed: its words, its #tags, and what each word may mean."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent_assist.domain.data import dataclass
from agent_assist.search.greek import greek_key
from agent_assist.search.segment import folded_tag
from agent_assist.search.words import is_greek, plain, words_in

MOST_LETTERS = 2_000
MOST_WORDS = 24
FUNCTION_WORD = 0.5
"""How much a function word counts beside its rarity: damped, not dropped."""

_TAG = re.compile(r"#([^\s#]+)")

_ENGLISH = (
    "a about am an and any are as at be been but by can could did do does for from had has have he "
    "her his how i id ill im in into is it its ive just let me my of on or our please she so some "
    "tell than that the their them then there they this to us was we were what whats when where "
    "which who why will with would you your"
)
_SERBIAN = (
    "ako ali bi bih bismo da ga gde ili iz jel jesu je kad kada kako ko koja koje koji koliko li "
    "mi mogu moze mu na ne nego nije od po pre sa se si smo sta ste su sto ta te ti tu uz vam vas "
    "za zasto zelim zelite"
)
_GREEK = (
    "ο η το οι τα του της των τον την τη στο στη στην στον στα στις στους τους τις και να θα με σε "
    "για απο που πως τι ειναι μου σου μας σας δεν μη μην ενα ενας μια αν οταν ως ειχα εχω εχει "
    "θελω μπορω κι αυτο αυτη αυτος"
)
_FUNCTION_WORDS = frozenset(_ENGLISH.split()) | frozenset(_SERBIAN.split())
_GREEK_FUNCTION_WORDS = frozenset(greek_key(word) for word in _GREEK.split())


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed.

    Attributes:
        words: The distinct words in their order, as typed.
        open_: Whether the last of them may be unfinished.
        tags: Folded tags, which may be unfinished.
    """

    words: tuple[str, ...]
    open_: bool
    tags: tuple[str, ...]


def parsed(text: str) -> Query:
    """Reads a query; never raises, and looks at a bounded part of it."""
    text = text[:MOST_LETTERS]
    tags = list(_TAG.finditer(text))
    rest = _TAG.sub(" ", text)
    found: dict[str, str] = {}
    end = 0
    for word, _, last in words_in(rest):
        folded = plain(word)
        if folded:
            found.pop(folded, None)
            found[folded] = word
            end = last
    words = list(found.values())
    if len(words) > MOST_WORDS:
        words = [*words[: MOST_WORDS - 1], words[-1]]
    named = tuple(dict.fromkeys(tag for tag in (folded_tag(t.group(1)) for t in tags) if tag))
    return Query(tuple(words), end == len(rest), named)


def damping(word: str) -> float:
    """How much a word counts beside its rarity."""
    bare = plain(word)
    if is_greek(bare):
        return FUNCTION_WORD if greek_key(bare) in _GREEK_FUNCTION_WORDS else 1.0
    return FUNCTION_WORD if bare in _FUNCTION_WORDS else 1.0


def halves(word: str, known: Callable[[str], bool]) -> tuple[str, str] | None:
    """The two words that were typed without the space between them, or None."""
    bare = plain(word)
    for at in range(3, len(bare) - 2):
        if known(bare[:at]) and known(bare[at:]):
            return bare[:at], bare[at:]
    return None
