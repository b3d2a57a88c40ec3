"""Questions about where an interaction stands, for screens and the terminal. Nothing changes."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from agent_assist.domain.commands import OfferOutcome
from agent_assist.domain.condition import holds
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import (
    AnytimeRole,
    Disposition,
    Guide,
    GuideKind,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
    weightiest,
)
from agent_assist.domain.interaction import (
    Frame,
    Handover,
    Interaction,
    Passing,
    Promise,
    SaidLine,
    Status,
    UndoPoint,
    Visit,
)
from agent_assist.flow.walker import fitting_ways, gate_closed, guide_of, step_of, verified_way

GO_ON = "next"
"""Id of the way by which the end of a topic guide leads back to the guide that called it."""

SOLVED = "solved"
"""The fact in which a guide notes the answer to "did that solve it?": yes or no."""

_LAST = frozenset(
    {
        Disposition.TRANSFERRED,
        Disposition.ABANDONED,
        Disposition.DROPPED,
        Disposition.SILENT,
        Disposition.WRONG_NUMBER,
        Disposition.ABUSIVE,
        Disposition.NO_ANSWER,
        Disposition.VOICEMAIL,
    }
)
"""Ends after which there is nobody left to talk to."""


def current_step(state: Interaction, content: Content) -> Step:
    """The step where the course stands; raises `Refused` when the library does not have it."""
    return step_of(content, state.frame)


def open_ways(state: Interaction, content: Content) -> tuple[Way, ...]:
    """The ways that can be taken from the current step now, in their order.

    Only the first of a step that offers no choice (say, capture). Of a verify step, "passed" only
    when the customer is verified. At the end of a topic guide, the way back to its caller, unless
    the customer has gone. A closed gate (`blocked_by_gate`) still shows all its ways: taking one
    together with what was said opens it.
    """
    step = current_step(state, content)
    values = state.values()
    if step.kind is StepKind.END:
        return _ways_from_end(state, step)
    ways = fitting_ways(step, values)
    if step.kind is not StepKind.VERIFY:
        return ways
    known = verified_way(step, state.third_party, values) if state.verified else None
    return tuple(way for way in ways if way.id != "passed" or way is known)


def _ways_from_end(state: Interaction, step: Step) -> tuple[Way, ...]:
    interrupt = any(frame.interrupt for frame in state.place.frames)
    if len(state.place.frames) == 1 or (step.end is not None and (interrupt or step.end in _LAST)):
        return ()
    return (Way(GO_ON, Target(TargetKind.RETURN)),)


def blocked_by_gate(state: Interaction, content: Content) -> bool:
    """Whether the current step is a gate that was neither said nor refused yet."""
    return gate_closed(state, state.frame, current_step(state, content))


def missing_facts(state: Interaction, content: Content) -> tuple[str, ...]:
    """Names of the required facts that the current step asks for and that are not known yet."""
    step = current_step(state, content)
    facts = state.facts
    specs = ((name, content.fact(name, state.frame.guide)) for name in step.captures)
    return tuple(
        name for name, spec in specs if (spec is None or spec.required) and not facts.get(name)
    )


def verify_tries_left(state: Interaction, content: Content) -> int:
    """How often the customer can still be asked; 0 at steps that verify nobody."""
    verify = current_step(state, content).verify
    return max(0, verify.tries - state.verify_tries) if verify else 0


def anytime_for(
    state: Interaction, content: Content, role: AnytimeRole | None = None
) -> tuple[Guide, ...]:
    """The anytime guides offered where the course stands, those made for its guides first."""
    here = {frame.guide for frame in state.place.frames}
    fitting = [
        guide
        for guide in content.guides.values()
        if guide.kind is GuideKind.ANYTIME
        and guide.id not in here
        and (role is None or guide.role is role)
        and (not guide.within or not here.isdisjoint(guide.within))
    ]
    return tuple(sorted(fitting, key=lambda guide: not guide.within))


def interrupted(state: Interaction) -> Frame | None:
    """The place that waits below the newest anytime guide; None when none is open."""
    frames = state.place.frames
    at = next((i for i in reversed(range(len(frames))) if frames[i].interrupt), None)
    return frames[at - 1] if at else None


def topics_frame(state: Interaction, content: Content) -> Frame | None:
    """The opening guide's frame of this interaction, set to the step where topics are called."""
    for frame in state.place.frames:
        if frame.interrupt:
            return None
        guide = guide_of(content, frame.guide)
        if guide.kind is GuideKind.OPENING:
            step = next((step for step in guide.steps.values() if step.topics), None)
            return Frame(guide.id, step.id, frame.then) if step else None
    return None


def reachable(guide: Guide, start: str, through: AbstractSet[str] = frozenset()) -> set[str]:
    """Ids of the steps that ways within the guide lead to, from a step on (not itself, unless by
    a loop); steps in `through` are reached but not left.
    """
    found: set[str] = set()
    waiting = deque([start])
    while waiting:
        step = guide.steps.get(waiting.popleft())
        for way in step.ways if step else ():
            to = _step_after(way.to)
            if to and to not in found:
                found.add(to)
                if to not in through:
                    waiting.append(to)
    return found


def _step_after(target: Target) -> str:
    if target.kind is TargetKind.STEP:
        return target.step
    return target.then if target.kind is TargetKind.CALL else ""


def gate_between(state: Interaction, content: Content, frame: Frame, to: str) -> Step | None:
    """A closed gate that lies on every way from a frame's step to another step of its guide.

    None when there is a way round, or no way at all (as when going back), or nowhere to go.
    """
    if to == frame.step:
        return None
    guide = guide_of(content, frame.guide)
    values = state.values()
    closed = {
        step.id: step
        for step in guide.steps.values()
        if step.id not in (to, frame.step)
        and gate_closed(state, Frame(guide.id, step.id), step)
        and (step.when is None or holds(step.when, values))
    }
    if not closed or to in reachable(guide, frame.step, frozenset(closed)):
        return None
    everywhere = reachable(guide, frame.step)
    if to not in everywhere:
        return None
    return next(step for name, step in closed.items() if name in everywhere)


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A line that had to be said in this interaction and was not."""

    guide: str
    step: str
    template: str

    @property
    def id(self) -> str:
        """As it stands in the journal: "GUIDE.STEP"."""
        return f"{self.guide}.{self.step}"


def unsaid_must_says(state: Interaction, content: Content) -> tuple[Unsaid, ...]:
    """Must-say lines that were not said, of the guides that this interaction went through.

    A line counts when its step fits and was come to, or lies ahead on every way from a step that
    was. A refused gate counts as unsaid: the customer did not hear it.
    """
    visits = {(visit.guide, visit.step): visit for visit in state.place.trail}
    unsaid = []
    for name in dict.fromkeys(visit.guide for visit in state.place.trail):
        guide = content.guides.get(name)
        for step in guide.steps.values() if guide else ():
            said = (name, step.id, step.say) in state.said_steps
            if guide and step.must_say and step.say and not said:
                visit = visits.get((name, step.id))
                came_by = [at for of, at in visits if of == name]
                if _fits(state, step, visit) and (visit or _unavoidable(guide, step.id, came_by)):
                    unsaid.append(Unsaid(name, step.id, step.say))
    return tuple(unsaid)


def _fits(state: Interaction, step: Step, visit: Visit | None) -> bool:
    if visit is not None:
        return visit.passing is not Passing.NOT_FITTING
    return step.when is None or holds(step.when, state.values())


def _unavoidable(guide: Guide, step: str, came_by: Sequence[str]) -> bool:
    """Whether from a step that was come to, every way to an end of the guide leads over `step`."""
    if guide.kind is GuideKind.ANYTIME:
        return False
    return not all(_way_round(guide, at, step) for at in came_by if at in guide.steps)


def _way_round(guide: Guide, start: str, step: str) -> bool:
    around = (reachable(guide, start, frozenset({step})) | {start}) - {step}
    return any(_ends_here(guide.steps[name]) for name in around if name in guide.steps)


def _ends_here(step: Step) -> bool:
    if step.kind is StepKind.END:
        return True
    return any(way.to.kind in (TargetKind.RETURN, TargetKind.JUMP) for way in step.ways)


def what_back_undoes(state: Interaction) -> UndoPoint | None:
    """What Back would undo, and the place it leads to; None when there is nothing."""
    if state.status not in (Status.ACTIVE, Status.WRAPPING_UP) or not state.undo:
        return None
    return state.undo[-1]


@dataclass(frozen=True, slots=True)
class Stays:
    """What happened since the last undo point and stays when it is undone."""

    said: tuple[SaidLine, ...] = ()
    promises: tuple[Promise, ...] = ()
    handover: Handover | None = None


def what_stays(state: Interaction) -> Stays:
    """What Back would not take back: said aloud, promised, transferred."""
    point = what_back_undoes(state)
    if point is None:
        return Stays(state.said, state.promises, state.handover)
    return Stays(state.said[point.said :], state.promises[point.promises :], state.handover)


def suggested_disposition(state: Interaction, content: Content) -> Disposition | None:
    """How the whole interaction seems to have ended; None when nothing tells."""
    told = ended_by_course(state, content)
    if told is not None:
        return told
    return weightiest([suggested_for_need(state, at) for at in range(len(state.place.needs))])


def ended_by_course(state: Interaction, content: Content) -> Disposition | None:
    """What the place where the course stands says of the whole interaction; None for nothing.

    The friendly end of an opening guide that hands topics out says nothing: it is reached
    whatever became of the needs.
    """
    if state.handover is not None and state.handover.picked_up:
        return Disposition.TRANSFERRED
    guide = guide_of(content, state.frame.guide)
    step = guide.steps.get(state.frame.step)
    end = step.end if step is not None else None
    if end is Disposition.RESOLVED:
        whole = guide.kind is GuideKind.OPENING and not any(s.topics for s in guide.steps.values())
        return end if whole else None
    if end is not None and (guide.kind is not GuideKind.TOPIC or end in _LAST):
        return end
    dropped = state.status is Status.DROPPED or state.disposition is Disposition.DROPPED
    return Disposition.DROPPED if dropped else None


def suggested_for_need(state: Interaction, index: int) -> Disposition | None:
    """How the need of that index seems to have ended; None when nothing tells.

    The customer's word on whether that solved it outweighs that a solution was accepted.
    """
    need = state.place.needs[index]
    answer = need.facts.get(SOLVED)
    unsolved = answer == "no"
    if need.disposition is not None and not (unsolved and need.disposition is Disposition.RESOLVED):
        return need.disposition
    if state.handover is not None and state.handover.picked_up and index == state.place.need:
        return Disposition.TRANSFERRED
    accepted = any(offer.outcome is OfferOutcome.ACCEPTED for offer in need.offers)
    if accepted and not unsolved:
        return Disposition.RESOLVED
    if any(promise.need == index for promise in state.promises):
        return Disposition.PROMISED
    return Disposition.RESOLVED if answer == "yes" else None
