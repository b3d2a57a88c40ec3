"""Lets jinja2 be imported without OpenSSL, which would take 4 MB of an idle window."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

HASHES = "hashlib"


class _Later(ModuleType):
    """Stands for `hashlib`, and fetches it once somebody hashes something."""

    def sha1(self, *given: Any, **named: Any) -> Any:
        """What jinja2 takes from the module as it is imported; it hashes templates of files."""
        return _real().sha1(*given, **named)

    def __getattr__(self, name: str) -> Any:
        """All else, for a thread that imports the module in the same moment."""
        if name.startswith("__"):  # importing asks for such, and is content with none
            raise AttributeError(name)
        return getattr(_real(), name)


@contextmanager
def hashes_later() -> Iterator[None]:
    """Within it `hashlib` is a stand-in, unless it was imported before; afterwards it is not."""
    stand_in = _Later(HASHES)
    if sys.modules.setdefault(HASHES, stand_in) is not stand_in:
        yield
        return
    try:
        yield
    finally:
        if sys.modules.get(HASHES) is stand_in:
            del sys.modules[HASHES]


def _real() -> ModuleType:
    if isinstance(sys.modules.get(HASHES), _Later):
        del sys.modules[HASHES]
    return importlib.import_module(HASHES)
