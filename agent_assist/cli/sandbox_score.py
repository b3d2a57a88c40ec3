"""The score of a practice conversation, in the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_assist.domain.content import Content
    from agent_assist.domain.practice import Rehearsal
    from agent_assist.domain.scenario import Scenario
    from agent_assist.domain.training import Evidence, Scorecard


def scorecard(state: Rehearsal, scenario: Scenario, content: Content, language: str) -> Scorecard:
    """The score, with words of the library for what would have been better."""
    from agent_assist.practising import said_in
    from agent_assist.sandbox.better import better_words
    from agent_assist.sandbox.scoring import score
    from agent_assist.sandbox.talk import talk_of_practice

    better = better_words(content, language, said_in(content, language))
    return score(talk_of_practice(state, scenario, content), better)


def as_text(card: Scorecard) -> str:
    """The whole scorecard: each criterion with the lines that earned or lost its points."""
    return "\n".join(_lines(card))


def _lines(card: Scorecard) -> Iterator[str]:
    judged = [one for one in card.criteria if one.most]
    unknown = [one for one in card.criteria if one.unknown]
    if unknown:
        count = f"{len(judged)} of {len(judged) + len(unknown)} criteria can be judged by the log"
        yield f"Score: {card.points} of 100, {count}" if judged else f"Not judged: {count}"
    else:
        yield f"Score: {card.points} of 100"
    for one in judged:
        yield f"  {one.criterion.value:11}{one.points:3} of {one.most}"
        for evidence in one.evidence:
            yield from _evidence(evidence)
    for one in unknown:
        yield f"  {one.criterion.value:11}not judged. {one.unknown}"
    for evidence in card.lost:
        yield from _evidence(evidence)


def _evidence(evidence: Evidence) -> Iterator[str]:
    said = f" “{evidence.text}”" if evidence.text else ""
    yield f"      {evidence.points:+d} {evidence.why}{said}"
    if evidence.better and evidence.points < 0:
        yield f"         better: {evidence.better} [{evidence.source}]"
