"""Regular expressions that are compiled when they are first used, not when a program starts."""

from __future__ import annotations

import re
from typing import Any, cast


def expression(text: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """As `re.compile`, which takes up to 5 ms; a text that is none is refused at its first use."""
    return cast("re.Pattern[str]", _Expression(text, flags))


class _Expression:
    """Gets what it is asked for from the compiled expression, and keeps it."""

    def __init__(self, text: str, flags: re.RegexFlag) -> None:
        self._given = text, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)
        return found
