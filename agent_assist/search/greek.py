"""Greek words by their sound, and Latin words read as Greeklish.

Words are compared by a coarse key in Greek letters, so that Greek keeps a space of its own:
ε for αι; ι for ει, οι, υι, η, υ; υ for ου; ο for ω; β for μπ; δ for ντ; γ for γγ and γκ; χ for ξ
and κσ (Greeklish x is either); αβ and εβ for αυ and ευ; doubles are one. How near a Greeklish
spelling is to a certain Greek word among those of one key is told by `writing_cost`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from agent_assist.domain.expressions import expression
from agent_assist.search.words import is_greek

_SOUNDS = {
    "αι": "ε", "ει": "ι", "οι": "ι", "υι": "ι", "ου": "υ", "αυ": "αβ", "ευ": "εβ", "ηυ": "ιβ",
    "γχ": "νχ", "γξ": "νχ", "μπ": "β", "ντ": "δ", "νδ": "δ", "γγ": "γ", "γκ": "γ", "νγ": "γ",
    "κσ": "χ", "ψ": "πσ", "η": "ι", "υ": "ι", "ω": "ο", "ξ": "χ", "ς": "σ",
}  # fmt: skip
_SOUND = expression("|".join(_SOUNDS))


def _tidy(key: str) -> str:
    """One letter for doubles, and β for φ after α and ε, where αυ and ευ sound like either."""
    out: list[str] = []
    for letter in key:
        if out and out[-1] == letter:
            continue
        if letter == "φ" and out and out[-1] in "αε":
            letter = "β"
        out.append(letter)
    return "".join(out)


@lru_cache(maxsize=1 << 16)
def greek_key(word: str) -> str:
    """The coarse key of a plain Greek word."""
    return _tidy(_SOUND.sub(lambda found: _SOUNDS[found.group()], word))


class _Way(NamedTuple):
    """A piece of a key that Latin letters may stand for; 0 is the likeliest."""

    key: str
    cost: float


def _ways(*pairs: tuple[str, float]) -> tuple[_Way, ...]:
    return tuple(_Way(*pair) for pair in pairs)


_VOWELS = frozenset("aeiouyw0")
_READ: dict[str, tuple[_Way, ...]] = {
    **{
        latin: _ways((key, 0.0))
        for latin, key in {
            "ou": "υ", "oy": "υ", "ch": "χ", "ps": "πσ", "ks": "χ", "3": "χ", "x": "χ",
            "ei": "ι", "ui": "ι", "yi": "ι", "au": "αβ", "av": "αβ", "af": "αβ", "ay": "αβ",
            "eu": "εβ", "ev": "εβ", "ef": "εβ", "ey": "εβ", "mb": "β", "b": "β", "nd": "δ",
            "d": "δ", "gk": "γ", "gg": "γ", "ng": "γ", "ngk": "γ", "g": "γ", "gx": "νχ",
            "gch": "νχ", "nx": "νχ", "g3": "νχ", "gj": "νχ", "gks": "νχ", "a": "α", "e": "ε",
            "i": "ι", "o": "ο", "w": "ο", "0": "ο",
            "8": "θ", "9": "θ", "l": "λ", "k": "κ", "m": "μ", "n": "ν", "r": "ρ", "s": "σ",
            "t": "τ", "z": "ζ", "f": "φ",
        }.items()
    },
    "ai": _ways(("ε", 0.0), ("αι", 0.9)),
    "oi": _ways(("ι", 0.0), ("οι", 0.9)),
    "mp": _ways(("β", 0.0)),
    "nt": _ways(("δ", 0.0)),
    "p": _ways(("π", 0.0), ("ρ", 1.2)),
    "u": _ways(("ι", 0.0), ("υ", 0.35), ("θ", 0.9)),
    "y": _ways(("ι", 0.0), ("γι", 0.7)),
    "j": _ways(("χ", 0.0), ("ζ", 0.5), ("τζ", 0.6)),
    "v": _ways(("β", 0.0), ("ν", 0.9)),
    "c": _ways(("κ", 0.0), ("σ", 0.5), ("πσ", 0.8)),
    "q": _ways(("κ", 0.0), ("θ", 0.2)),
}  # fmt: skip

# h is η, χ, or the tail of th, ph, kh, gh, dh: what follows tells which is likelier.
_OPEN = {
    "h": _ways(("χ", 0.0), ("ι", 0.3)),
    "th": _ways(("θ", 0.0), ("τι", 0.9)),
    "ph": _ways(("φ", 0.0), ("πι", 0.9)),
    "kh": _ways(("χ", 0.0), ("κι", 0.3)),
    "gh": _ways(("γ", 0.0), ("γι", 0.6)),
    "dh": _ways(("δ", 0.0), ("δι", 0.6)),
}
_CLOSED = {
    "h": _ways(("ι", 0.0), ("χ", 0.5)),
    "th": _ways(("τι", 0.0), ("θ", 0.1)),
    "ph": _ways(("φ", 0.0), ("πι", 0.1)),
    "kh": _ways(("κι", 0.0), ("χ", 0.3)),
    "gh": _ways(("γι", 0.0), ("γ", 0.5)),
    "dh": _ways(("δι", 0.0), ("δ", 0.5)),
}
_MOST_READINGS = 6
_DEAREST_READING = 1.3


def _piece(word: str, at: int) -> tuple[int, tuple[_Way, ...]]:
    """How many Latin letters at a place belong together, and what they may stand for."""
    for length in (2, 1):
        piece = word[at : at + length]
        if len(piece) == length and piece in _OPEN:
            after = word[at + length : at + length + 1]
            open_ = after != "" and after in _VOWELS
            aspirated = after == "r" and (length == 2 or at == 0)
            return length, (_OPEN if open_ or aspirated else _CLOSED)[piece]
    for length in (3, 2, 1):
        piece = word[at : at + length]
        # "nth" and "mph" are ν and μ before θ and φ, not ντ and μπ before a stray h.
        if length == 2 and piece in ("nt", "mp") and word[at + 2 : at + 3] == "h":
            continue
        ways = _READ.get(piece)
        if ways is not None and len(piece) == length:
            return length, ways
    return 1, _ways((word[at], 0.0))


@lru_cache(maxsize=1 << 14)
def greeklish_keys(word: str) -> tuple[str, ...]:
    """The keys that a plain Latin word may stand for as Greeklish, likeliest first, few."""
    if is_greek(word) or word.isdigit():
        return (word,)
    beam: list[tuple[float, str]] = [(0.0, "")]
    at = 0
    while at < len(word):
        length, ways = _piece(word, at)
        grown = [(cost + way.cost, key + way.key) for cost, key in beam for way in ways]
        grown = [one for one in grown if one[0] <= _DEAREST_READING] or grown[:1]
        beam = sorted(grown)[: 2 * _MOST_READINGS]
        at += length
    # A row of one letter shrinks to nothing that was meant.
    keys = dict.fromkeys(key for _, long in beam if 2 * len(key := _tidy(long)) >= len(word))
    return tuple(keys)[:_MOST_READINGS] or (word,)


# --- how near a Greeklish spelling is to one Greek word ----------------------------------------

_WRITTEN: dict[str, dict[str, float]] = {
    "α": {"a": 0}, "β": {"v": 0, "b": 0.1}, "γ": {"g": 0, "gh": 0.2, "y": 0.4},
    "δ": {"d": 0, "dh": 0.2, "th": 0.6}, "ε": {"e": 0}, "ζ": {"z": 0},
    "η": {"h": 0, "i": 0.05}, "θ": {"th": 0, "8": 0, "9": 0.1, "u": 0.5, "q": 0.4},
    "ι": {"i": 0, "y": 0.4}, "κ": {"k": 0, "c": 0.3}, "λ": {"l": 0}, "μ": {"m": 0},
    "ν": {"n": 0, "v": 0.5}, "ξ": {"ks": 0, "x": 0.05, "3": 0, "j": 0}, "ο": {"o": 0, "0": 0.2},
    "π": {"p": 0}, "ρ": {"r": 0, "p": 0.6}, "σ": {"s": 0, "c": 0.4}, "τ": {"t": 0},
    "υ": {"y": 0, "u": 0, "i": 0.08}, "φ": {"f": 0, "ph": 0.05},
    "χ": {"x": 0, "ch": 0, "h": 0.02, "kh": 0}, "ψ": {"ps": 0, "c": 0.5, "y": 0.6},
    "ω": {"w": 0, "o": 0.04}, "ου": {"ou": 0, "u": 0.05, "oy": 0.05}, "αι": {"ai": 0, "e": 0.08},
    "ει": {"ei": 0, "i": 0.08}, "οι": {"oi": 0, "i": 0.08}, "υι": {"yi": 0, "ui": 0, "i": 0.1},
    "αυ": {"au": 0, "av": 0, "af": 0, "ay": 0.02}, "ευ": {"eu": 0, "ev": 0, "ef": 0, "ey": 0.02},
    "μπ": {"mp": 0, "b": 0, "mb": 0.1}, "ντ": {"nt": 0, "d": 0, "nd": 0.05},
    "γκ": {"gk": 0, "g": 0, "ng": 0.1}, "γγ": {"gg": 0, "ng": 0, "g": 0.05, "gk": 0.1},
    "γχ": {"gx": 0, "gch": 0, "nx": 0, "nch": 0, "gh": 0.1, "nh": 0.1}, "κσ": {"x": 0.2},
    "τζ": {"tz": 0, "j": 0.1, "dz": 0.2}, "τσ": {"ts": 0, "c": 0.4},
}  # fmt: skip
_SLIP = 1.0


@lru_cache(maxsize=1 << 13)
def writing_cost(latin: str, greek: str) -> float:
    """What it costs to read Latin letters as one Greek word; 0 is the usual way to write it.

    An alignment of the two words, piece by piece; a letter too many, too few or wrong costs 1.
    """
    wide = len(latin)
    table = [[_SLIP * (i + j) for j in range(wide + 1)] for i in range(len(greek) + 1)]
    for i in range(len(greek) + 1):
        for j in range(wide + 1):
            best = table[i][j]
            if i and j:
                best = min(best, table[i - 1][j - 1] + _SLIP)
            if i:
                best = min(best, table[i - 1][j] + _SLIP)
            if j:
                best = min(best, table[i][j - 1] + _SLIP)
            for taken in (1, 2):
                if taken > i:
                    break
                written = _WRITTEN.get(greek[i - taken : i])
                if written is None:
                    continue
                for piece, cost in written.items():
                    if latin.endswith(piece, 0, j):
                        best = min(best, table[i - taken][j - len(piece)] + cost)
                if taken == 2 and greek[i - 1] == greek[i - 2]:
                    best = min(best, table[i - 1][j] + 0.05)
            table[i][j] = best
    return table[-1][-1]
