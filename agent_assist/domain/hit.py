"""What search reads and what it gives: documents, hits and why they matched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from agent_assist.domain.data import dataclass


class Reason(StrEnum):
    """Why a word of a document answers a word of the query."""

    EXACT = "exact"
    PREFIX = "prefix"
    SPELLING = "spelling"
    SCRIPT = "script"
    INFLECTION = "inflection"
    SYNONYM = "synonym"
    LEARNED = "learned"


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that can be found: a solution, a guide or a template.

    Attributes:
        id: Unique among all documents of an index.
        title: What the list shows.
        phrasings: Ways in which customers and reps put it, one short text each.
        body: The long text, plain.
        tags: Words to filter by, without the "#".
        language: "en", "sr", "sr-Latn", "el" …; decides how the words are folded.
        kind: "solution", "guide" or "template".
        uses: How often it was used; a prior that never buries an exact match.
    """

    id: str
    title: str
    phrasings: tuple[str, ...] = ()
    body: str = ""
    tags: tuple[str, ...] = ()
    language: str = "en"
    kind: str = "solution"
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """One stretch of a document's own text that answers a word of the query.

    Attributes:
        start: First character, counted in the original text.
        end: One past the last character.
        reason: Why it matched.
        item: Which of the field's texts: 0 for title and body, else the place in
            ``phrasings``, ``tags`` or the learned queries.
    """

    start: int
    end: int
    reason: Reason
    item: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """One document found.

    Attributes:
        id: The document's id.
        score: Higher is better; comparable within one search only.
        matches: Per field ("title", "phrasings", "body", "tags", "learned") the stretches that
            matched, in the order of the text. Fields without a match are absent.
        sure: False when the evidence is below the measured confidence; shown apart.
    """

    id: str
    score: float
    matches: Mapping[str, tuple[Match, ...]] = field(default_factory=dict, compare=False)
    sure: bool = True


@dataclass(frozen=True, slots=True)
class LearnedQuery:
    """A masked query that led to a document, kept as a phrasing of it.

    Attributes:
        document_id: What was used.
        query: The words, masked by the caller before they came here.
        strength: How often it was used, faded to the time `at`.
        at: When it was last used, seconds since the epoch.
    """

    document_id: str
    query: str
    strength: float
    at: float
