"""The logged call beside its replay: whether both stand alike again."""

from __future__ import annotations

from agent_assist.domain.changing import changed
from agent_assist.domain.events import WrapUpBegan
from agent_assist.domain.interaction import Interaction
from agent_assist.flow.evolve import evolve
from agent_assist.flow.replay.logged import At, LoggedCall

MOST_LOOKS = 6
"""So often it is looked whether both stand alike; then the replay just goes on."""


class LogBeside:
    """The state of the logged call, from the first command on that a draft may decide otherwise.

    Until then it is the replay's own state.

    Args:
        first, last: numbers of the commands that the draft may decide otherwise.
    """

    def __init__(self, call: LoggedCall, first: int, last: int) -> None:
        self._call = call
        self._first = first
        self._last = last
        self._then: Interaction | None = None
        self._suggested = ""
        self._looks = 0

    def before(self, number: int, state: Interaction | None, suggested: str) -> None:
        """The replay comes to the command of that number."""
        if number == self._first:
            self._then, self._suggested = state, suggested

    def meets(self, number: int, state: Interaction | None, suggested: str) -> bool:
        """Whether, after that command, the rest of the call is decided on the draft as it was.

        So it is when nothing that is left looks at what is unlike, nothing before is undone any
        more, and all that deciding looks at in the state is the same.
        """
        if number < self._first or self._looks >= MOST_LOOKS:
            return False
        for recorded in self._call.events(number):
            if isinstance(recorded.event, WrapUpBegan):
                meant = recorded.event.suggested
                self._suggested = meant.value if meant else ""
            sequence = self._then.sequence + 1 if self._then else 1
            self._then = evolve(self._then, changed(recorded, sequence=sequence))
        if number < self._last or state is None or self._then is None:
            return False
        self._looks += 1
        return (
            suggested == self._suggested
            and _decisive(state) == _decisive(self._then)
            and self._rest_is_apart(number, state, self._then)
        )

    def _rest_is_apart(self, number: int, state: Interaction, then: Interaction) -> bool:
        rest = self._call.turns[number + 1 :]
        commands = {turn.command for turn in rest}
        if any(turn.undid and turn.undid not in commands for turn in rest):
            return False
        said_by_one = {(guide, step) for guide, step, _ in state.said_steps ^ then.said_steps}
        if not said_by_one:
            return True
        ahead: set[At] = set()
        for turn in rest:
            ahead.update(turn.visited)
            ahead.update(turn.frames)
        return said_by_one.isdisjoint(ahead)


def _decisive(state: Interaction) -> tuple[object, ...]:
    """All of a state that deciding looks at, but for what was said and what can be undone."""
    place = state.place
    opened = [(v.guide, v.step, v.stage) for v in place.trail if v.passing is None]
    promises = [(promise.id, promise.need, promise.kept) for promise in state.promises]
    who = (place.customer, place.owed, place.returning, place.verified, place.third_party)
    return (
        (state.status, state.channel, state.direction, state.language, state.mood),
        (state.verify_tries, state.parked_from, state.handover),
        (place.frames, opened, place.refused, place.needs, place.need),
        (place.customer_facts, place.facts),
        (who, promises),
    )
