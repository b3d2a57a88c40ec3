"""The parts of the review list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field
from datetime import date, datetime, timedelta

from agent_assist.db.journal_reader import JournalReader
from agent_assist.db.records import Remark
from agent_assist.db.usage_store import UsageStore
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.review import (
    Due,
    EditedLine,
    FailingSolution,
    MissGroup,
    SkippedStep,
    UnusedWording,
    Why,
)
from agent_assist.domain.texts import NO_TEXTS, Texts
from agent_assist.services.reviewing.alike import miss_groups
from agent_assist.services.reviewing.masks import without_customer

SOON = timedelta(days=14)
"""So long before it is over, or to be looked at again, a solution is due."""

MOST = 100
"""Entries of one list."""

MOST_WORDS = 5
"""Reasons or edits shown of one entry."""

_MOST_REMARKS = 1_000


@dataclass(slots=True)
class Told:
    """What reps wrote lately, masked when it is shown.

    Attributes:
        call: an interaction by its id. since: nothing before it counts.
    """

    reader: JournalReader
    call: Callable[[str], Interaction | None]
    content: Content
    since: datetime
    _calls: dict[str, Interaction | None] = field(default_factory=dict)

    def remarks(self, kind: str) -> list[Remark]:
        """Edited lines or skipped steps, newest first."""
        found = self.reader.remarks(kind, _MOST_REMARKS)
        return [remark for remark in found if remark.at >= self.since]

    def masked(self, said: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """The first different texts, without the customers; pairs of text and interaction."""
        texts: dict[str, None] = {}
        for text, interaction in said:
            if len(texts) == MOST_WORDS:
                break
            if interaction not in self._calls:
                self._calls[interaction] = self.call(interaction)
            texts[without_customer(text, self._calls[interaction], self.content)] = None
        return tuple(texts)


def due(content: Content, today: date) -> tuple[Due, ...]:
    """Solutions that are over, will soon be, or are to be looked at again; the oldest first."""
    found = []
    for solution in content.solutions.values():
        about = (solution.id, solution.title)
        if solution.valid_until and solution.valid_until <= today + SOON:
            why = Why.EXPIRED if solution.valid_until < today else Why.EXPIRES
            found.append(Due(*about, why, solution.valid_until, solution.owner))
        if solution.review_by and solution.review_by <= today + SOON:
            found.append(Due(*about, Why.REVIEW, solution.review_by, solution.owner))
    return tuple(sorted(found, key=lambda one: (one.day, one.solution)))


def misses(usage: UsageStore, since: datetime) -> tuple[MissGroup, ...]:
    """What was searched and not found, by likeness."""
    return miss_groups(usage.misses(since))[:MOST]


def failing(told: Told) -> tuple[FailingSolution, ...]:
    """Solutions that most often solved nothing, with the reasons given lately."""
    reasons: dict[str, list[tuple[str, str]]] = {}
    for refusal in told.reader.refusals(told.since):
        reasons.setdefault(refusal.solution, []).append((refusal.reason, refusal.interaction))
    counts = [one for one in told.reader.solution_counts() if one.offered > one.solved]
    counts.sort(key=lambda one: (one.solved - one.offered, one.solution))
    return tuple(
        FailingSolution(
            one.solution,
            told.content.solutions[one.solution].title,
            one.offered,
            one.accepted,
            one.refused,
            one.solved,
            told.masked(reasons.get(one.solution, ())),
        )
        for one in counts
        if one.solution in told.content.solutions
    )[:MOST]


def skipped(told: Told, since_day: int) -> tuple[SkippedStep, ...]:
    """Steps that reps skip most, with their reasons."""
    reasons: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for remark in told.remarks("skipped"):
        said = (remark.text, remark.interaction)
        reasons.setdefault((remark.guide, remark.step), []).append(said)
    counts = sorted(told.reader.skips(since_day), key=lambda row: (-row[2], row[0], row[1]))
    return tuple(
        SkippedStep(
            guide,
            step,
            _step_title(told.content, guide, step),
            count,
            visits,
            told.masked(reasons.get((guide, step), ())),
        )
        for guide, step, count, visits in counts[:MOST]
    )


def _step_title(content: Content, guide: str, step: str) -> Texts:
    found = content.guides[guide].steps.get(step) if guide in content.guides else None
    return found.title if found else NO_TEXTS


def unused(told: Told) -> tuple[UnusedWording, ...]:
    """Wordings that were never said while others of their template were; the plainest first."""
    counts = told.reader.wording_counts()
    said: dict[str, int] = {}
    for (template, _), count in counts.items():
        said[template] = said.get(template, 0) + count
    found = [
        UnusedWording(template.id, wording.id, said[template.id])
        for template in told.content.templates.values()
        if said.get(template.id)
        for wording in template.wordings
        if not counts.get((template.id, wording.id))
    ]
    found.sort(key=lambda one: (-one.said, one.template, one.wording))
    return tuple(found[:MOST])


def edited(told: Told) -> tuple[EditedLine, ...]:
    """Lines that reps edit most before they send them, with their edits."""
    lines: dict[tuple[str, str, str], list[Remark]] = {}
    for remark in told.remarks("edited"):
        lines.setdefault((remark.template, remark.wording, remark.language), []).append(remark)
    counts = told.reader.wording_counts()
    found = sorted(lines.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return tuple(
        EditedLine(
            *line,
            remarks[0].guide,
            remarks[0].step,
            len(remarks),
            counts.get(line[:2], 0),
            told.masked((remark.text, remark.interaction) for remark in remarks),
        )
        for line, remarks in found[:MOST]
    )
