"""Where a way leads: over calls, returns and jumps, past the steps that need no one's time.

A step is passed over when its condition does not hold, or when all that it would find out is
known. It is then left by its first open way. A loop of such steps ends at one of them, for the rep
to act; so does a chain of more than `MAX_PASSED`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from agent_assist.domain.changing import changed
from agent_assist.domain.commands import Refused
from agent_assist.domain.condition import holds
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Guide, Step, StepKind, Target, TargetKind, Way
from agent_assist.domain.interaction import Frame, Interaction, Passing, Visit

MAX_DEPTH = 50
"""So many guides can wait for one another."""

MAX_PASSED = 1000
"""So many steps are passed over in one go."""

_CHOICES = frozenset({StepKind.ASK, StepKind.VERIFY, StepKind.LOOKUP, StepKind.SOLVE})


def guide_of(content: Content, guide: str) -> Guide:
    """The guide of that id; raises `Refused` when the library has none."""
    found = content.guides.get(guide)
    if found is None:
        raise Refused(
            "unknown_guide", f"There is no guide “{guide}” in this library. Choose another one."
        )
    return found


def step_of(content: Content, frame: Frame) -> Step:
    """The step that a frame stands at; raises `Refused` when the library has none."""
    found = guide_of(content, frame.guide).steps.get(frame.step)
    if found is None:
        raise Refused(
            "unknown_step",
            f"The guide “{frame.guide}” has no step “{frame.step}” in this library. Choose a"
            " stage or another guide to go on.",
        )
    return found


def fitting_ways(step: Step, values: Mapping[str, str]) -> tuple[Way, ...]:
    """The ways whose condition holds; only the first of a step that offers no choice."""
    ways = tuple(way for way in step.ways if way.when is None or holds(way.when, values))
    return ways if step.kind in _CHOICES else ways[:1]


def captured(step: Step, facts: Mapping[str, str], guide: str, content: Content) -> bool:
    """Whether all that a capture step asks is known.

    When it asks only for facts that are not required, each must have been answered, be it with
    an empty text.
    """
    specs = [(name, content.fact(name, guide)) for name in step.captures]
    required = [name for name, spec in specs if spec is None or spec.required]
    if required:
        return all(facts.get(name) for name in required)
    return all(name in facts for name in step.captures)


def gate_closed(state: Interaction, frame: Frame, step: Step) -> bool:
    """Whether the step is a gate that was neither said nor refused yet."""
    return (
        step.gate
        and bool(step.say)
        and (frame.guide, step.id, step.say) not in state.said_steps
        and f"{frame.guide}.{step.id}" not in state.place.refused
    )


@dataclass(slots=True)
class Walker:
    """Walks from where the interaction stands; holds what came of it.

    Attributes:
        frames: where it stands now. passed: steps passed over, in order. entered: the step it
            came to; None when it came back to a place that was kept, or out of the last guide.
        learnt: facts that ways of passed steps make known, by guide.
        topic_begun: the topic guide of the current need was called.
        over: the last guide returned; there is nowhere to go.
        back: an anytime guide returned; the place below is as it was left.
    """

    state: Interaction
    content: Content
    frames: list[Frame] = field(default_factory=list)
    passed: list[Visit] = field(default_factory=list)
    entered: Visit | None = None
    learnt: dict[str, dict[str, str]] = field(default_factory=dict)
    topic_begun: bool = False
    over: bool = False
    back: bool = False

    def go(self, target: Target, *, calling: bool = True) -> None:
        """Follow a target to the next step that needs the rep.

        Args:
            calling: follow a call into the other guide; else go on as if it had returned.
        """
        self._follow(target, calling)
        self.settle()

    def settle(self) -> None:
        """From the step on top, pass over what needs no one's time and enter what does."""
        places: dict[tuple[Frame, ...], Passing] = {}
        while not self.over and not self.back:
            step = step_of(self.content, self.frames[-1])
            why = self._passing(step)
            place = tuple(self.frames)
            if place in places:
                self.frames = list(_best_of_loop(places, place))
                break
            if why is None or len(self.passed) >= MAX_PASSED or not self._pass(step, why):
                break
            places[place] = why
        if not self.over and not self.back:
            self.enter()

    def enter(self) -> None:
        """Enter the step on top, whatever is known there."""
        self.entered = self._visit(step_of(self.content, self.frames[-1]))

    def _visit(self, step: Step, why: Passing | None = None, way: str = "") -> Visit:
        guide = self.frames[-1].guide
        return Visit(guide, step.id, step.stage, self.state.elapsed_ms, why, way)

    def _facts(self) -> dict[str, str]:
        facts = self.state.facts
        for learnt in self.learnt.values():
            facts.update(learnt)
        return facts

    def _values(self) -> dict[str, str]:
        values = self.state.values()
        for learnt in self.learnt.values():
            values.update(learnt)
        return values

    def _passing(self, step: Step) -> Passing | None:
        """Why the step needs no one's time; None when it does."""
        if step.when is not None and not holds(step.when, self._values()):
            return Passing.NOT_FITTING
        frame = self.frames[-1]
        unsaid = (frame.guide, step.id, step.say) not in self.state.said_steps
        if gate_closed(self.state, frame, step) or (step.must_say and unsaid):
            return None
        known = (
            step.kind is StepKind.CAPTURE
            and not step.ask_again
            and captured(step, self._facts(), frame.guide, self.content)
        ) or (step.kind is StepKind.VERIFY and self._verified_way(step) is not None)
        return Passing.KNOWN if known or self._topic_waits(step) else None

    def _topic_waits(self, step: Step) -> bool:
        need = self.state.need
        return step.topics and bool(need.guide) and not (need.begun or self.topic_begun)

    def _verified_way(self, step: Step) -> Way | None:
        if not self.state.verified:
            return None
        return verified_way(step, self.state.third_party, self._values())

    def _pass(self, step: Step, why: Passing) -> bool:
        """Leave a step that is passed over; False when there is no way or no room to go on."""
        if why is Passing.KNOWN and self._topic_waits(step):
            self.passed.append(self._visit(step, why))
            self.call_topic()
            return True
        ways = fitting_ways(step, self._values())
        way = self._verified_way(step) if step.kind is StepKind.VERIFY else None
        way = way or next(iter(ways), None)
        if way is None:
            return False
        known = why is Passing.KNOWN
        if known and way.to.kind is TargetKind.CALL and len(self.frames) >= MAX_DEPTH:
            return False
        self.passed.append(self._visit(step, why, way.id))
        if known and way.sets:
            self.learnt.setdefault(self.frames[-1].guide, {}).update(way.sets)
        self._follow(way.to, known)
        return True

    def call_topic(self) -> None:
        """Call the topic guide of the current need from the topics step on top."""
        self.topic_begun = True
        self._push(self.state.need.guide, "")

    def _push(self, guide: str, then: str, step: str = "") -> None:
        if len(self.frames) >= MAX_DEPTH:
            raise Refused(
                "too_deep",
                "Too many guides wait for one another. Finish one of them, or choose a stage.",
            )
        start = step or guide_of(self.content, guide).start
        self.frames.append(Frame(guide, start, then))

    def _follow(self, target: Target, calling: bool) -> None:
        top = self.frames[-1]
        if target.kind is TargetKind.RETURN:
            self._return()
        elif target.kind is TargetKind.JUMP:
            start = target.step or guide_of(self.content, target.guide).start
            self.frames[-1] = changed(top, guide=target.guide, step=start)
        elif target.kind is TargetKind.CALL and calling:
            self._push(target.guide, target.then, target.step)
        elif target.kind is TargetKind.CALL:
            self.frames[-1] = changed(top, step=target.then or top.step)
        else:
            self.frames[-1] = changed(top, step=target.step)

    def _return(self) -> None:
        if len(self.frames) == 1:
            self.over = True
            return
        left = self.frames.pop()
        below = self.frames[-1]
        if left.interrupt:
            self.back = True
        elif left.then:
            self.frames[-1] = changed(below, step=left.then)
        else:
            caller = step_of(self.content, below)
            ways = fitting_ways(caller, self._values())
            if caller.topics and ways:
                self._follow(ways[0].to, True)


def verified_way(step: Step, third_party: str, values: Mapping[str, str]) -> Way | None:
    """The way on from a verify step for a customer who is verified, None when there is none."""
    if third_party and not (step.verify and step.verify.third_party):
        return None
    ways = {way.id: way for way in fitting_ways(step, values)}
    return (ways.get("third_party") if third_party else None) or ways.get("passed")


def _best_of_loop(
    places: Mapping[tuple[Frame, ...], Passing], first: tuple[Frame, ...]
) -> tuple[Frame, ...]:
    """Of a loop of passed-over steps, one that fits, else the one it came back to."""
    order = list(places)
    loop = order[order.index(first) :]
    return next((place for place in loop if places[place] is Passing.KNOWN), first)
