"""What conditions of a scenario can ask of the state of a conversation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from agent_assist.domain.practice import Rehearsal, mood_of
from agent_assist.domain.scenario import CAUSES, Scenario


def counted(state: Rehearsal, causes: Iterable[str]) -> Rehearsal:
    """The state with moves and happenings of the current act counted, each once."""
    counts, firsts = dict(state.counts), dict(state.firsts)
    for cause in dict.fromkeys(causes):
        counts[cause] = counts.get(cause, 0) + 1
        firsts.setdefault(cause, state.acts)
    return replace(state, counts=counts, firsts=firsts)


def values_of(scenario: Scenario, state: Rehearsal) -> dict[str, str]:
    """Values by the names of `agent_assist.domain.scenario.NAMES`, and what was told."""

    def yes(flag: bool) -> str:
        return "yes" if flag else "no"

    values = {cause: str(state.counts.get(cause, 0)) for cause in CAUSES}
    values |= {f"first_{cause}": str(turn) for cause, turn in state.firsts.items()}
    values |= {
        "anger": str(state.anger),
        "patience": str(state.patience),
        "mood": mood_of(state.anger).value,
        "turn": str(state.acts),
        "seconds": str(state.elapsed_ms // 1000),
        "told": str(len(state.told)),
        "offers": str(len(state.offered)),
        "handed_over": yes(state.handed_over),
        "promised": yes(state.promised),
        "ended": yes(state.ended),
        "channel": scenario.channel.value,
        "language": state.language,
    }
    if state.offered:
        values["offered"] = state.offered[-1]
    if state.disposition is not None:
        values["disposition"] = state.disposition.value
    return values | {name: value or "yes" for name, value in state.told.items()}
