"""Keeps PySide from reading the source of every module that is imported after it."""

from __future__ import annotations

import linecache
import sys

_FEATURE = "shibokensupport.feature"
_QUESTION = "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """Answer PySide's question about each module with no.

    PySide looks for its own name in the source of whatever is imported, by `inspect.getsource`,
    to know where `from __feature__ import snake_case` might matter. Nothing here uses that, and
    it costs a start half a bare window's time, and 12 MB that `linecache` keeps. A PySide that
    asks in another way is left alone.
    """
    # WORKAROUND https://bugreports.qt.io/browse/PYSIDE-2029
    feature = sys.modules.get(_FEATURE)
    if hasattr(feature, _QUESTION):
        setattr(feature, _QUESTION, _uses_no_feature)
        linecache.clearcache()


def _uses_no_feature(module: object) -> bool:
    return False
