"""Serbian words as they are compared: Latin, bare, ekavian."""

from __future__ import annotations

from functools import lru_cache

from agent_assist.domain.expressions import expression

# Ijekavian e in the middle of a word; at the end "ije" is mostly a plural (baterije, linije).
_LONG = expression("ije(?=.)")
_SHORT = expression("(?<=[bpmvdtszrcfgkh])je(?=.)")
_INITIAL = expression("^lje(?=[ktpv])")
_WHOLE = {
    "prije": "pre",
    "gdje": "gde",
    "ovdje": "ovde",
    "negdje": "negde",
    "svugdje": "svugde",
    "poslije": "posle",
    "dvije": "dve",
    "obje": "obe",
    "lije": "le",
}


@lru_cache(maxsize=1 << 16)
def serbian(word: str) -> str:
    """Folds a plain Latin word: đ, dj and d are one, ijekavian is read as ekavian.

    The rules may also change words that are ekavian already (klijent); as queries and documents
    go the same way, that costs nothing but a rare meeting of two words.
    """
    whole = _WHOLE.get(word)
    if whole is not None:
        return whole
    word = _LONG.sub("e", word)
    word = _INITIAL.sub("le", word)
    word = word.replace("dj", "d")
    return _SHORT.sub("e", word)
