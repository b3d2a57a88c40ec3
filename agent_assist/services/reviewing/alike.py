"""Queries that mean the same: other letters, other order, a slip of the finger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from agent_assist.db.records import Miss
from agent_assist.domain.review import MissGroup

ALIKE = 80
"""From this likeness on (0 to 100, words in any order) two folded queries are one."""


def miss_groups(misses: Iterable[Miss]) -> tuple[MissGroup, ...]:
    """Misses by likeness, the most frequent first.

    A query joins the group of a more frequent one whose folded letters are nearly its own, by
    rapidfuzz's `token_sort_ratio` (normalised insertions and deletions over sorted words).
    """
    from agent_assist.search.fold import fold

    spellings: dict[str, list[Miss]] = {}
    for miss in misses:
        folded = " ".join(sorted(fold(miss.query, miss.language).split()))
        if folded:
            spellings.setdefault(folded, []).append(miss)
    groups = _joined({folded: len(found) for folded, found in spellings.items()})
    made = [_group([m for one in group for m in spellings[one]]) for group in groups]
    return tuple(sorted(made, key=lambda group: (-group.count, group.query)))


def _joined(counts: dict[str, int]) -> list[list[str]]:
    from rapidfuzz import fuzz, process

    groups: dict[str, list[str]] = {}
    for folded in sorted(counts, key=lambda one: (-counts[one], one)):
        near = process.extractOne(
            folded, groups.keys(), scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE
        )
        groups.setdefault(near[0] if near else folded, []).append(folded)
    return list(groups.values())


def _group(misses: list[Miss]) -> MissGroup:
    typed = Counter(miss.query for miss in misses)
    in_order = sorted(typed, key=lambda query: (-typed[query], query))
    query = in_order[0]
    language = next(miss.language for miss in misses if miss.query == query)
    last = max(miss.at for miss in misses)
    return MissGroup(query, len(misses), tuple(in_order[1:]), language, last)
