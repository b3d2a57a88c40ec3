"""What texts use, told by what stands between their braces: many texts share that.

Most sentences of a library have the same few values in them. What is between the braces is read
once, each pair of braces on a line of its own; for a text it is moved to where it stands there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from agent_assist.rendering.result import Analysis, FilterUse, NameCase, RoleUse, VariableUse

MOST_SHAPES = 8_192
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_BRACE = re.compile(r"[{}]")

Read = Callable[[str, str | None], Analysis]
U = TypeVar("U", VariableUse, FilterUse, NameCase, RoleUse)


class Shapes:
    """Reads what stands between braces once.

    Args:
        read: analyses a template's text, at length.
    """

    def __init__(self, read: Read) -> None:
        self._read = lru_cache(maxsize=MOST_SHAPES)(read)

    def analysis(self, text: str, language: str | None) -> Analysis | None:
        """What the text uses; None for one that has to be read at length.

        That is every text with something wrong in it, since its sentences name their places, and
        every one of which it is not plain where its braces end.
        """
        if "\r" in text or "{#" in text or "raw" in text:
            return None
        tags = list(_TAG.finditer(text))
        if _BRACE.search(_TAG.sub("", text)):
            return None
        found = self._read("\n".join(tag[0] for tag in tags), language)
        if found.problems:
            return None
        places = [_place(text, tag.start()) for tag in tags]
        return Analysis(
            _moved(found.variables, places),
            _moved(found.filters, places),
            _moved(found.name_cases, places),
            _moved(found.roles, places),
        )


def _place(text: str, at: int) -> tuple[int, int]:
    """Line, from 1, and how many characters stand before on it."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at) - 1


def _moved(uses: tuple[U, ...], places: list[tuple[int, int]]) -> tuple[U, ...]:
    return tuple(
        replace(use, line=places[use.line - 1][0], column=use.column + places[use.line - 1][1])
        for use in uses
    )
