"""Which facts must be known when a condition is true, or false."""

from __future__ import annotations

from agent_assist.domain.condition import And, Compare, Condition, In, Known, Not, Or


def implied(condition: Condition | None, truth: bool) -> frozenset[str]:
    """The names that have a value whenever the condition has that truth."""
    match condition:
        case Known(name) | Compare(name) | In(name):
            return frozenset({name}) if truth else frozenset()
        case Not(part):
            return implied(part, not truth)
        case And(parts):
            return _together(parts, truth, each_holds=truth)
        case Or(parts):
            return _together(parts, truth, each_holds=not truth)
        case None:
            return frozenset()


def _together(parts: tuple[Condition, ...], truth: bool, *, each_holds: bool) -> frozenset[str]:
    found = [implied(part, truth) for part in parts]
    if each_holds:
        return frozenset().union(*found)
    return frozenset.intersection(*found)
