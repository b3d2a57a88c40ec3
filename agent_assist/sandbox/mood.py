"""How moves and happenings change the customer's anger and patience."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from agent_assist.domain.guide import Mood
from agent_assist.domain.practice import Rehearsal, mood_of
from agent_assist.domain.scenario import MOST, MoveSpec, Temper

MOST_CALMED = 4
"""So much anger at most goes away in one act, however many kind words are in it."""
AT_THE_LIMIT = 9
"""From so much anger on, an act that does not lower it costs patience, once they have spoken."""


def moved(
    state: Rehearsal,
    causes: Collection[str],
    table: Mapping[str, MoveSpec],
    temper: Temper,
) -> tuple[int, int]:
    """Anger and patience after an act.

    Args:
        state: before it; its counts tell what was done before.
        causes: the moves and happenings of the act, each once.

    Returns:
        Both from 0 to 10. What helped before helps no second time; what harmed harms again.
    """
    change, patience = 0, state.patience
    for cause in causes:
        spec = table.get(cause, MoveSpec(cause))
        again = state.counts.get(cause, 0) > 0
        change += anger_by(spec, temper, mood_of(state.anger), again)
        if spec.patience < 0 or not again:
            patience += spec.patience
    anger = _bounded(state.anger + max(change, -MOST_CALMED))
    if state.opened and state.anger >= AT_THE_LIMIT and anger >= state.anger:
        patience -= 1
    return anger, _bounded(patience)


def anger_by(spec: MoveSpec, temper: Temper, mood: Mood, again: bool) -> int:
    """What a move or happening adds to the anger of a customer in that mood."""
    if spec.id in temper.enrages:
        return temper.enrages[spec.id]
    if again and spec.again is not None:
        return spec.again
    if spec.id in temper.calms:
        change = -temper.calms[spec.id]
    else:
        effect = spec.anger
        change = {Mood.UPSET: effect.upset, Mood.WORRIED: effect.worried}.get(mood, effect.calm)
    return max(change, 0) if again else change


def _bounded(value: int) -> int:
    return min(max(value, 0), MOST)
