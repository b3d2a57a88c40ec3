"""One command being decided: the events so far and the state after them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from agent_assist.domain import events as ev
from agent_assist.domain.changing import changed
from agent_assist.domain.commands import Given, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.events import Event
from agent_assist.domain.facts import FactError, check_canonical
from agent_assist.domain.guide import FactScope, GuideKind, Step, StepKind, Target, Way
from agent_assist.domain.interaction import Frame, Interaction, Passing
from agent_assist.flow.course import open_ways
from agent_assist.flow.evolve import evolve, record
from agent_assist.flow.walker import Walker, gate_closed, guide_of, step_of

TEXT_LIMIT = 2_000
"""Characters of a reason, a name, a promise, a value."""

MAX_EVENTS = 200
"""Of one command; guides that only call one another end there."""

LONG_TEXT_LIMIT = 100_000
"""Characters of notes, of what was said, of a summary."""


def filled(text: str, code: str, sentence: str, limit: int = TEXT_LIMIT) -> None:
    """Raise `Refused` when a text is blank or longer than the limit."""
    if not text.strip():
        raise Refused(code, sentence)
    bounded(text, limit)


def bounded(text: str, limit: int = TEXT_LIMIT) -> None:
    """Raise `Refused` when a text is longer than the limit."""
    if len(text) > limit:
        raise Refused(
            "too_long", f"This text has {len(text)} characters; {limit} fit. Please shorten it."
        )


@dataclass(slots=True)
class Turn:
    """Collects the events of one command; `state` is always the fold up to the last of them.

    They are folded when the state is asked for, so that the last ones usually are not.
    """

    given: Given
    content: Content
    _state: Interaction | None = None
    events: list[Event] = field(default_factory=list)
    _folded: int = 0

    @property
    def state(self) -> Interaction:
        """The interaction after the events so far."""
        if self._folded < len(self.events):
            waiting = tuple(self.events[self._folded :])
            self._folded = len(self.events)
            for recorded in record(self._state, self.given, waiting):
                self._state = evolve(self._state, recorded)
        if self._state is None:
            raise Refused("not_started", "This interaction has not begun. Take the call first.")
        return self._state

    @property
    def frame(self) -> Frame:
        """Where the course stands."""
        return self.state.frame

    @property
    def step(self) -> Step:
        """The step where the course stands."""
        return step_of(self.content, self.frame)

    def add(self, event: Event) -> None:
        """One more event."""
        self.events.append(event)

    # --- facts ----------------------------------------------------------------------------------

    def declaring_guide(self, name: str) -> str:
        """The guide through which a fact is known: one in use, or "" for a shared fact.

        Raises:
            Refused: no guide in use and no pack declares it.
        """
        guides = [frame.guide for frame in reversed(self.state.place.frames)]
        for guide in (*guides, self.state.need.guide):
            if guide in self.content.guides and name in self.content.guides[guide].facts:
                return guide
        if name in self.content.facts:
            return ""
        raise Refused(
            "unknown_fact", f"No guide in use asks for “{name}”. Write it into the notes."
        )

    def checked(self, name: str, value: str) -> None:
        """Raise `Refused` when the value is not the canonical text of such a fact."""
        bounded(value)
        spec = self.content.fact(name, self.declaring_guide(name))
        if spec is None:
            return
        if not value and spec.required:
            raise Refused(
                "required", "This must be known. Ask for it, or skip the step with a reason."
            )
        try:
            if value:
                check_canonical(spec, value)
        except FactError as error:
            raise Refused("bad_fact", str(error)) from error

    def know(self, facts: Mapping[str, str], guide: str = "", *, corrected: bool = False) -> None:
        """Facts become known, each in the scope that the guide (or the pack) declares for it."""
        scopes: dict[FactScope, dict[str, str]] = {}
        for name, value in facts.items():
            spec = self.content.fact(name, guide)
            scopes.setdefault(spec.scope if spec else FactScope.NEED, {})[name] = value
        for scope, known in scopes.items():
            self.add(ev.FactsKnown(scope, known, self.state.place.need, corrected))

    # --- moving ---------------------------------------------------------------------------------

    def check_gate(self) -> None:
        """Raise `Refused` when the current step is a gate that was neither said nor refused."""
        if gate_closed(self.state, self.frame, self.step):
            raise Refused(
                "gate",
                "This has to be said before you go on. Say it, or choose that the customer"
                " refuses it.",
            )

    def take(self, way: Way) -> None:
        """Take a way from the current step, with all that it means."""
        self.add(ev.WayTaken(self.frame.guide, self.frame.step, way.id))
        self.leave_by(way)

    def leave_by(self, way: Way) -> None:
        """What taking a way means, and the walk to where it leads."""
        if way.sets:
            self.know(way.sets, self.frame.guide)
        if way.mood is not None:
            self.add(ev.MoodSet(way.mood))
        if way.disposition is not None:
            self.add(ev.DispositionSet(self.state.place.need, way.disposition))
        self.follow(way.to, Passing.TAKEN, way.id)

    def follow(
        self, to: Target, passing: Passing, way: str = "", reason: str = "", *, calling: bool = True
    ) -> None:
        """Leave the current step for a target, and walk on to the next step for the rep."""
        walker = self.walker(self.state.place.frames)
        walker.go(to, calling=calling)
        self.arrive(walker, passing, way, reason)

    def stand(self, frames: tuple[Frame, ...]) -> None:
        """Leave the current step for another place, passing over what is known there."""
        walker = self.walker(frames)
        walker.settle()
        self.arrive(walker, Passing.LEFT)

    def walker(self, frames: tuple[Frame, ...]) -> Walker:
        """A walker that begins at these frames."""
        return Walker(self.state, self.content, list(frames))

    def arrive(
        self,
        walker: Walker,
        passing: Passing | None = Passing.LEFT,
        way: str = "",
        reason: str = "",
    ) -> None:
        """Turn what a walker came to into events.

        Args:
            passing: how the current step is left; None when it stays open below.
        """
        for guide, facts in walker.learnt.items():
            self.know(facts, guide)
        if walker.topic_begun:
            self.add(ev.TopicBegun())
        visit = self.state.place.open_visit
        left = None
        if visit is not None and passing is not None:
            left = changed(visit, passing=passing, way=way, reason=reason)
        self.add(ev.Moved(tuple(walker.frames), left, tuple(walker.passed), walker.entered))
        if walker.over:
            self.add(ev.WrapUpBegan(self.state.need.disposition))
            return
        self._mark_end_of_topic(walker)
        if walker.entered is not None:
            self._leave_silent_end()

    def _leave_silent_end(self) -> None:
        """The end of a called guide that has nothing to show leads back without a key."""
        step = self.step
        if step.kind is not StepKind.END or step.say or step.action or step.note:
            return
        if step.tips or step.do or step.dont or len(self.events) >= MAX_EVENTS:
            return
        ways = open_ways(self.state, self.content)
        if ways:
            self.take(ways[0])

    def _mark_end_of_topic(self, walker: Walker) -> None:
        """The end of a topic guide says how its need ended, unless an answer said so before."""
        top = walker.frames[-1]
        end = step_of(self.content, top).end
        if end is None or guide_of(self.content, top.guide).kind is not GuideKind.TOPIC:
            return
        need = self.state.need
        if need.disposition is None and not any(frame.interrupt for frame in walker.frames):
            self.add(ev.DispositionSet(self.state.place.need, end))

    def leave_interrupts(self) -> None:
        """Go back to the course below all anytime guides."""
        while self.leave_interrupt():
            pass

    def leave_interrupt(self) -> bool:
        """Go back from the newest anytime guide; False when there is none."""
        frames = self.state.place.frames
        at = next((i for i in reversed(range(len(frames))) if frames[i].interrupt), None)
        if at is None:
            return False
        visit = self.state.place.open_visit
        left = changed(visit, passing=Passing.LEFT) if visit else None
        self.add(ev.Moved(frames[:at], left))
        return True
