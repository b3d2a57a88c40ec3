"""A logged call as a replay needs it: where it was, what was heard, how it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from agent_assist.domain.commands import Given
from agent_assist.domain.data import dataclass
from agent_assist.domain.events import Recorded

At = tuple[str, str]
"""A guide and a step of it."""

NOWHERE: At = ("", "")


class Heard(NamedTuple):
    """One line that was said, with what decides which wording fits.

    `version` is the library that it came from, `at_us` microseconds since 1970.
    """

    version: str
    guide: str
    step: str
    template: str
    wording: str
    language: str
    channel: str
    direction: str
    mood: str
    at_us: int


class End(NamedTuple):
    """How a call ended: where, what became of each need, what the last step means.

    A need is the id of its topic guide and its disposition.
    """

    at: At
    needs: tuple[tuple[str, str], ...]
    suggested: str


class LoggedTurn(NamedTuple):
    """What one command did then, and what deciding it looked at.

    `frames`: where the call stood before it, in all guides that waited for one another. `visited`:
    the steps it came to, those passed over too. `guides`, `facts`, `solutions`: others it was
    about. `answered`: it took a way. `undid`: the command that it took back.
    """

    command: str
    kind: str
    frames: tuple[At, ...]
    visited: Sequence[At]
    guides: Sequence[str]
    facts: Sequence[str]
    solutions: Sequence[str]
    answered: bool
    undid: str
    heard: Sequence[Heard]

    @property
    def at(self) -> At:
        """The step where the call stood before the command."""
        return self.frames[-1] if self.frames else NOWHERE


@dataclass(frozen=True, slots=True)
class LoggedCall:
    """A call as it ran then.

    Attributes:
        version: the library it was pinned to. changed_library: it went on with another one.
        opened: the guide it began with. guides: every guide it was in or was to be in.
        turns: one for each command.
        given: reads a command, by its number. events: reads what it did.
    """

    id: str
    version: str
    changed_library: bool
    opened: str
    guides: frozenset[str]
    turns: Sequence[LoggedTurn]
    end: End
    given: Callable[[int], Given]
    events: Callable[[int], Sequence[Recorded]]


_Place = tuple[tuple[At, ...], tuple[tuple[str, str], ...], int]


class Telling:
    """Takes up a call's commands and events in their order, and gives the logged call.

    Events come as `domain.codec` encodes them. When something is undone, the place that comes back
    is what the flow brings back of it: frames and needs.
    """

    def __init__(self, id_: str) -> None:
        self._id = id_
        self._version = self._library = ""
        self._changed_library = False
        self._opened = ""
        self._channel, self._direction, self._mood = "", "", "calm"
        self._all_guides: set[str] = set()
        self._place: _Place = ((), (("", ""),), 0)
        self._undo_to: dict[str, _Place] = {}
        self._suggested = ""
        self._end: End | None = None
        self._turns: list[LoggedTurn] = []
        self._begin("", "", ())

    def _begin(self, command: str, kind: str, facts: Iterable[str]) -> None:
        self._command, self._kind = command, kind
        self._frames = self._place[0]
        self._visited: list[At] = []
        self._guides: list[str] = []
        self._facts: list[str] = list(facts)
        self._solutions: list[str] = []
        self._answered, self._undid = False, ""
        self._heard: list[Heard] = []

    def _finish_turn(self) -> None:
        if self._command:
            turn = LoggedTurn(
                self._command,
                self._kind,
                self._frames,
                self._visited,
                self._guides,
                self._facts,
                self._solutions,
                self._answered,
                self._undid,
                self._heard,
            )
            self._turns.append(turn)

    def command(self, kind: str, id_: str, facts: Iterable[str] = ()) -> None:
        """The next command; `facts` are the names of those that come with it."""
        self._finish_turn()
        self._begin(id_, kind, facts)

    def event(self, kind: str, data: Mapping[str, Any], at_us: int = 0) -> None:
        """The next event of the command before."""
        if self._place[0] and self._command not in self._undo_to:
            self._undo_to[self._command] = self._place  # of a start, what comes after it has begun
        take = _EVENTS.get(kind)
        if take is not None:
            take(self, data, at_us)

    def call(
        self,
        given: Callable[[int], Given],
        events: Callable[[int], Sequence[Recorded]],
    ) -> LoggedCall:
        """The call; `given` and `events` read more of it when that is needed."""
        self._finish_turn()
        return LoggedCall(
            self._id,
            self._version,
            self._changed_library,
            self._opened,
            frozenset(self._all_guides),
            self._turns,
            self._end or self._end_now(),
            given,
            events,
        )

    def _end_now(self) -> End:
        frames, needs, _ = self._place
        return End(frames[-1] if frames else NOWHERE, needs, self._suggested)

    # --- one function for each kind of event that matters ----------------------------------------

    def _started(self, data: Mapping[str, Any], _: int) -> None:
        self._version = self._library = data["library"]
        self._channel, self._direction = data["channel"], data["direction"]

    def _library_moved(self, data: Mapping[str, Any], _: int) -> None:
        self._library = data["library"]
        self._changed_library = True

    def _channel_changed(self, data: Mapping[str, Any], _: int) -> None:
        self._channel = data["channel"]

    def _mood_set(self, data: Mapping[str, Any], _: int) -> None:
        self._mood = data["mood"]

    def _moved(self, data: Mapping[str, Any], _: int) -> None:
        frames = tuple([(frame["guide"], frame["step"]) for frame in data.get("frames", ())])
        self._visited += frames
        for visit in data.get("passed", ()):
            self._visited.append((visit["guide"], visit["step"]))
        entered = data.get("entered")
        if entered is not None:
            self._visited.append((entered["guide"], entered["step"]))
        for guide, _step in self._visited:
            self._all_guides.add(guide)
        self._place = (frames, *self._place[1:])
        self._opened = self._opened or frames[0][0]

    def _way_taken(self, _: Mapping[str, Any], __: int) -> None:
        self._answered = True

    def _was_said(self, data: Mapping[str, Any], at_us: int) -> None:
        said = (data["guide"], data["step"], data["template"], data["wording"], data["language"])
        situation = (self._channel, self._direction, self._mood, at_us)
        self._heard.append(Heard(self._library, *said, *situation))

    def _facts_known(self, data: Mapping[str, Any], _: int) -> None:
        self._facts += data["facts"]

    def _topic_chosen(self, data: Mapping[str, Any], _: int) -> None:
        self._guides.append(data["guide"])
        self._all_guides.add(data["guide"])
        frames, needs, need = self._place
        self._place = (frames, _with(needs, need, (data["guide"], needs[need][1])), need)

    def _need_added(self, _: Mapping[str, Any], __: int) -> None:
        frames, needs, _need = self._place
        self._place = (frames, (*needs, ("", "")), len(needs))

    def _need_selected(self, data: Mapping[str, Any], _: int) -> None:
        frames, needs, _need = self._place
        self._place = (frames, needs, data.get("need", 0))

    def _disposition_set(self, data: Mapping[str, Any], _: int) -> None:
        frames, needs, need = self._place
        of = data.get("need", 0)
        self._place = (frames, _with(needs, of, (needs[of][0], data["disposition"])), need)

    def _solution(self, data: Mapping[str, Any], _: int) -> None:
        self._solutions.append(data["solution"])

    def _undone(self, data: Mapping[str, Any], _: int) -> None:
        self._undid = data["command"]
        self._place = self._undo_to[self._undid]

    def _wrap_up_began(self, data: Mapping[str, Any], _: int) -> None:
        self._suggested = data.get("suggested") or ""

    def _closed(self, _: Mapping[str, Any], __: int) -> None:
        self._end = self._end_now()


def _with(
    needs: tuple[tuple[str, str], ...], index: int, need: tuple[str, str]
) -> tuple[tuple[str, str], ...]:
    return (*needs[:index], need, *needs[index + 1 :])


_EVENTS: Mapping[str, Callable[[Telling, Mapping[str, Any], int], None]] = {
    "started": Telling._started,
    "library_moved": Telling._library_moved,
    "channel_changed": Telling._channel_changed,
    "mood_set": Telling._mood_set,
    "moved": Telling._moved,
    "way_taken": Telling._way_taken,
    "was_said": Telling._was_said,
    "facts_known": Telling._facts_known,
    "topic_chosen": Telling._topic_chosen,
    "need_added": Telling._need_added,
    "need_selected": Telling._need_selected,
    "disposition_set": Telling._disposition_set,
    "solution_offered": Telling._solution,
    "offer_answered": Telling._solution,
    "undone": Telling._undone,
    "wrap_up_began": Telling._wrap_up_began,
    "closed": Telling._closed,
}
