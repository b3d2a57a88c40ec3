"""Find the right solution from a few misspelt words, in any script."""

from agent_assist.domain.hit import Document, Hit, LearnedQuery, Match, Reason
from agent_assist.search.fold import fold

__all__ = ["Document", "Hit", "LearnedQuery", "Match", "Reason", "fold"]
