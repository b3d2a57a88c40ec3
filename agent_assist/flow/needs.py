"""Commands about what the customer needs: topics, second needs, solutions, other libraries."""

from __future__ import annotations

from datetime import timedelta

from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.changing import changed
from agent_assist.domain.commands import OfferOutcome, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.guide import FactScope, GuideKind, StepKind
from agent_assist.domain.interaction import Frame, Status, Visit
from agent_assist.domain.texts import in_language
from agent_assist.flow import course
from agent_assist.flow.steps import check_way_to
from agent_assist.flow.turn import Turn, bounded, filled
from agent_assist.flow.walker import guide_of


def add_need(turn: Turn, command: cmd.AddNeed) -> None:
    """A second need begins clean, where topics are called; the first keeps its place."""
    bounded(command.words)
    turn.leave_interrupts()
    turn.check_gate()
    _begin_need(turn, command.words)
    topics = course.topics_frame(turn.state, turn.content)
    if topics is not None and not _topics_ahead(turn, topics):
        turn.stand((topics,))
    elif turn.state.place.open_visit is None:
        turn.stand(turn.state.place.frames)


def _begin_need(turn: Turn, words: str) -> None:
    topics = course.topics_frame(turn.state, turn.content)
    if topics is not None and not _topics_ahead(turn, topics):
        check_way_to(turn, turn.state.place.frames[0], topics.step)
    _forget_half_typed(turn)
    turn.add(ev.NeedAdded(words))


def _forget_half_typed(turn: Turn) -> None:
    """What is half-typed of this need is none of another one's."""
    guide = turn.state.need.guide
    for name in turn.state.drafts:
        spec = turn.content.fact(name, guide)
        if spec is not None and spec.scope is FactScope.NEED:
            turn.add(ev.DraftKept(name, ""))


def _topics_ahead(turn: Turn, topics: Frame) -> bool:
    """Whether the course of the opening guide has still to come to its topics step."""
    frames = turn.state.place.frames
    if frames[-1].guide != topics.guide or turn.state.need.begun:
        return False
    if frames[-1].step == topics.step:
        return False
    guide = guide_of(turn.content, topics.guide)
    stages = [step.stage for step in (guide.steps[frames[-1].step], guide.steps[topics.step])]
    order = list(type(stages[0]))
    before = order.index(stages[0]) <= order.index(stages[1])
    return before and topics.step in course.reachable(guide, frames[-1].step)


def select_need(turn: Turn, command: cmd.SelectNeed) -> None:
    """Another need, where its course was left."""
    needs = turn.state.place.needs
    if not 0 <= command.need < len(needs):
        raise Refused("unknown_need", "There is no such need here. Choose one that is shown.")
    same = command.need == turn.state.place.need
    if same and turn.state.status is Status.ACTIVE:
        raise Refused("same_need", "You are working on this need already.")
    turn.leave_interrupts()
    if not same:
        turn.check_gate()
        _forget_half_typed(turn)
    frames = turn.state.place.frames if same else needs[command.need].frames
    turn.add(ev.NeedSelected(command.need))
    turn.stand(_surviving(frames, turn.content, None) or turn.state.place.frames)


def change_guide(turn: Turn, command: cmd.ChangeGuide) -> None:
    """Serve the current need by a topic guide; see `ChangeGuide` for when it is called."""
    bounded(command.words)
    guide = guide_of(turn.content, command.guide)
    if guide.kind is not GuideKind.TOPIC:
        raise Refused("wrong_guide", f"“{guide.id}” is not about a topic. Choose a topic guide.")
    turn.leave_interrupts()
    frames = turn.state.place.frames
    need = turn.state.need
    inside = next((at for at, frame in enumerate(frames) if _is_topic(turn, frame)), None)
    if inside is not None and need.begun and need.guide == guide.id:
        raise Refused("same_guide", "You are in this guide already.")
    topics = course.topics_frame(turn.state, turn.content)
    if inside is None and topics is not None and _topics_ahead(turn, topics):
        turn.add(ev.TopicChosen(guide.id, command.words))
        return
    turn.check_gate()
    if inside is None and need.begun:
        _begin_need(turn, command.words)
    elif inside is None and topics is not None:
        check_way_to(turn, frames[0], topics.step)
    turn.add(ev.TopicChosen(guide.id, command.words))
    if inside is not None:
        _call_in_place(turn, frames[:inside], frames[inside], guide.id)
    else:
        _call_from(turn, (topics,) if topics is not None else frames)


def _is_topic(turn: Turn, frame: Frame) -> bool:
    return guide_of(turn.content, frame.guide).kind is GuideKind.TOPIC


def _call_in_place(turn: Turn, below: tuple[Frame, ...], old: Frame, guide: str) -> None:
    turn.add(ev.TopicBegun())
    start = guide_of(turn.content, guide).start
    turn.stand((*below, Frame(guide, start, old.then)))


def _call_from(turn: Turn, frames: tuple[Frame, ...]) -> None:
    walker = turn.walker(frames)
    walker.call_topic()
    walker.settle()
    turn.arrive(walker)


def offer_solution(turn: Turn, command: cmd.OfferSolution) -> None:
    """A solution is offered for the current need, at any step."""
    if command.solution not in turn.content.solutions:
        raise Refused(
            "unknown_solution",
            f"There is no solution “{command.solution}” in this library. Choose another one.",
        )
    bounded(command.query)
    turn.add(ev.SolutionOffered(command.solution, command.revision, command.query))


def answer_offer(turn: Turn, command: cmd.AnswerOffer) -> None:
    """The customer's word on an offer; accepted at a solve step, it leads on.

    A solution that owes the customer an answer within hours makes that promise.
    """
    if not any(offer.solution == command.solution for offer in turn.state.need.offers):
        raise Refused("not_offered", "This solution was not offered yet. Offer it first.")
    accepted = command.outcome is OfferOutcome.ACCEPTED
    if not accepted:
        filled(command.reason, "reason_missing", "Say in a word why the customer refuses it.")
    bounded(command.reason)
    turn.add(ev.OfferAnswered(command.solution, command.outcome, command.reason))
    if not accepted:
        return
    _promise_what_is_owed(turn, command.solution)
    if turn.state.status is Status.ACTIVE and turn.step.kind is StepKind.SOLVE:
        turn.check_gate()
        ways = {way.id: way for way in course.open_ways(turn.state, turn.content)}
        if "accepted" in ways:
            turn.take(ways["accepted"])


def _promise_what_is_owed(turn: Turn, solution: str) -> None:
    found = turn.content.solutions.get(solution)
    if found is None or found.promise_hours <= 0:
        return
    what = in_language(found.title, turn.state.language, turn.content.languages)
    due = turn.given.at + timedelta(hours=found.promise_hours)
    who = turn.given.actor.id
    turn.add(ev.Promised(turn.given.id, what, due, who, turn.state.place.need))


def move_to_library(turn: Turn, command: cmd.MoveToLibrary) -> None:
    """Go on with another version of the library, at the same place if it is still there."""
    state = turn.state
    if command.library == state.library:
        raise Refused("same_library", "The interaction uses this version of the library already.")
    frames = _surviving(state.place.frames, turn.content, state.place.open_visit)
    if not frames:
        raise Refused(
            "unknown_guide", "The guide of this conversation is not in that version of the library."
        )
    if frames != state.place.frames:
        visit = state.place.open_visit
        walker = turn.walker(frames)
        walker.enter()
        same = visit is not None and (visit.guide, visit.step) == (
            frames[-1].guide,
            frames[-1].step,
        )
        if same:
            turn.add(ev.Moved(frames))
        else:
            turn.arrive(walker)
    turn.add(ev.LibraryMoved(command.library))


def _surviving(
    frames: tuple[Frame, ...], content: Content, visit: Visit | None
) -> tuple[Frame, ...]:
    """The frames as this library knows them: a step that is gone gives way to the first of its
    stage, a guide that is gone takes those above it along.
    """
    kept: list[Frame] = []
    for frame in frames:
        guide = content.guides.get(frame.guide)
        if guide is None:
            break
        then = frame.then
        if then and then not in content.guides[kept[-1].guide].steps:
            then = ""
        step = frame.step
        if step not in guide.steps:
            alike = (s.id for s in guide.steps.values() if visit and s.stage is visit.stage)
            step = next(alike, guide.start)
        kept.append(changed(frame, step=step, then=then))
    return tuple(kept)
