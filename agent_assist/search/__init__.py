"""Find the right solution from a few misspelt words, in any script.

Importing this package costs next to nothing; the index, and with it numpy and rapidfuzz, is
loaded when `SearchIndex` is first asked for.
"""

from typing import TYPE_CHECKING, Any

from agent_assist.domain.hit import Document, Hit, LearnedQuery, Match, Reason
from agent_assist.search.fold import fold

if TYPE_CHECKING:
    from agent_assist.search.index import SearchIndex, UnknownDocumentError
    from agent_assist.search.storage import IndexFileError

__all__ = [
    "Document",
    "Hit",
    "IndexFileError",
    "LearnedQuery",
    "Match",
    "Reason",
    "SearchIndex",
    "UnknownDocumentError",
    "fold",
]


def __getattr__(name: str) -> Any:
    """Loads the index at its first use (PEP 562): the window is painted before that."""
    if name in ("SearchIndex", "UnknownDocumentError"):
        from agent_assist.search import index

        return getattr(index, name)
    if name == "IndexFileError":
        from agent_assist.search.storage import IndexFileError

        return IndexFileError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
