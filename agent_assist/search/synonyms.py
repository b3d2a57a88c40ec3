"""Words that mean the same: the supervisor's table, and the everyday ones beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import numpy as np

from agent_assist.domain.hit import Reason
from agent_assist.search import everyday, kinds
from agent_assist.search.expand import expand
from agent_assist.search.query import damping
from agent_assist.search.texts import terms_of_text
from agent_assist.search.vocabulary import Vocabulary

LEAST_SURE = 0.6
"""How surely a typed word must be a word of the table, slips included."""
PART = 0.6
"""What a word of a longer expression counts beside a member that is one word."""


OF_ONE_KIND = 0.53
"""What a word for a thing of the same kind counts beside one that means the same; so little that
it is not marked, and not looked at where documents have the word itself."""


class Synonyms:
    """Groups of words or short expressions that stand for one another, in any language."""

    __slots__ = ("_counts", "_others", "_vocabulary", "groups")

    def __init__(
        self, groups: Iterable[Sequence[str]] = (), kinds: Iterable[Sequence[str]] = ()
    ) -> None:
        """Reads groups of members; one with a single word is what can be looked up.

        Args:
            groups: Members that mean the same.
            kinds: Members that are things of one kind.
        """
        self.groups: tuple[tuple[str, ...], ...] = tuple(tuple(group) for group in groups)
        others: dict[str, dict[str, float]] = {}
        weighed = [(group, 1.0) for group in self.groups]
        weighed += [(tuple(group), OF_ONE_KIND) for group in kinds]
        for group, most in weighed:
            members = [terms for member in group for terms in _folded(member)]
            for head in members:
                if len(head) != 1:
                    continue
                known = others.setdefault(head[0], {})
                for terms in members:
                    for term in terms:
                        if len(terms) > 1 and damping(term) < 1:
                            continue
                        weight = most * (1.0 if len(terms) == 1 else PART)
                        if term != head[0] and weight > known.get(term, 0.0):
                            known[term] = weight
        self._others = {head: tuple(known.items()) for head, known in others.items()}
        self._vocabulary = Vocabulary.of(list(others))
        self._counts = np.ones(len(others), dtype=np.int32)

    def of(self, word: str, families: frozenset[str]) -> Iterator[tuple[str, float]]:
        """The terms that stand for a word as typed, each with how surely."""
        if not self._others:
            return
        for found in expand(word, False, self._vocabulary, self._counts, self._counts, families):
            if found.weight < LEAST_SURE or found.reason is Reason.PREFIX:
                continue
            for term, weight in self._others[self._vocabulary.terms[found.term]]:
                yield term, weight * found.weight


@lru_cache(maxsize=1)
def everyday_synonyms() -> Synonyms:
    """The everyday tables, read once."""
    return Synonyms(everyday.groups(), everyday.groups_in(kinds.KINDS))


def _folded(member: str) -> list[list[str]]:
    """A member's terms, as Serbian and as any other language fold them."""
    plain, serbian = terms_of_text(member, ""), terms_of_text(member, "sr")
    found = [plain] if plain else []
    if serbian and serbian != plain:
        found.append(serbian)
    return found
