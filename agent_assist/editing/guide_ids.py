"""Ids for new steps and ways, made once from their titles; renaming a title leaves them alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from agent_assist.domain.texts import Texts, in_language

LONGEST = 40
_NOT_IN_IDS = re.compile("[^a-z0-9]+")
_SERBIAN = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        (*"abvgd", "dj", *"ezzijkl", "lj", *"mn", "nj", *"oprstcufhcc", "dz", "s"),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        (*"avgdezi", "th", *"iklmn", "x", *"oprsstyf", "ch", "ps", "o"),
        strict=True,
    )
)
_LATIN = {**_SERBIAN, **_GREEK, "đ": "dj"}


def id_from(title: Texts | str, taken: Container[str], otherwise: str = "step") -> str:
    """A new id in plain Latin letters.

    Args:
        title: the text, or the texts by language; English is taken when there is one.
        taken: ids that are used already; a number is put behind a new one like them.
        otherwise: the id when no letter of the title can be used.

    Returns:
        1 to 64 characters of a-z, 0-9 and "_".
    """
    text = title if isinstance(title, str) else in_language(title, "en")
    plain = _plain(text)[:LONGEST].strip("_") or otherwise
    if plain not in taken:
        return plain
    number = 2
    while f"{plain}_{number}" in taken:
        number += 1
    return f"{plain}_{number}"


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(_LATIN.get(mark, mark) for mark in letters if not unicodedata.combining(mark))
    return _NOT_IN_IDS.sub("_", bare).strip("_")
