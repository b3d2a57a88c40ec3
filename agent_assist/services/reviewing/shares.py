"""Step shares: the figures of a guide's map."""

from __future__ import annotations

from collections import Counter

from agent_assist.db.journal_reader import JournalReader
from agent_assist.domain.guide import Guide, StepKind
from agent_assist.domain.review import StepShares

LONGEST = 366


def step_shares(
    reader: JournalReader, guide: Guide, today: int, days: int, calls: int
) -> StepShares:
    """The shares over the last days, or over as many as it takes to have so many calls.

    Args:
        today: days since 1970, in UTC.
    """
    used = reader.guide_days(guide.id)
    if calls:
        days = _days_of(used, today, calls)
    since = today - days + 1
    ways: Counter[tuple[str, str]] = Counter()
    visits: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    skipped: Counter[str] = Counter()
    ended: Counter[str] = Counter()
    for row in reader.step_days(guide.id, since):
        if row.way:
            ways[row.step, row.way] += row.calls
        visits[row.step] += row.visits
        passed[row.step] += row.passed
        skipped[row.step] += row.skipped
        ended[row.step] += row.ended
    dropouts = {step: n for step, n in ended.items() if n and not _is_end(guide, step)}
    total = sum(n for day, n in used if day >= since)
    return StepShares(guide.id, total, days, dict(ways), dict(visits), +passed, +skipped, dropouts)


def _days_of(used: tuple[tuple[int, int], ...], today: int, calls: int) -> int:
    found = 0
    for day, count in used:
        found += count
        if found >= calls or today - day >= LONGEST:
            return max(1, min(LONGEST, today - day + 1))
    return LONGEST


def _is_end(guide: Guide, step: str) -> bool:
    found = guide.steps.get(step)
    return found is not None and found.kind is StepKind.END
