"""Commands that move along a guide: answers, facts, verifying, stages, anytime guides."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.changing import changed
from agent_assist.domain.commands import Refused
from agent_assist.domain.content import Content
from agent_assist.domain.facts import FactError, check_canonical
from agent_assist.domain.guide import FactScope, GuideKind, Step, StepKind, TargetKind, Way
from agent_assist.domain.interaction import Frame, Passing, Status
from agent_assist.domain.texts import content_language
from agent_assist.flow import course
from agent_assist.flow.evolve import REFUSED_WAY
from agent_assist.flow.turn import LONG_TEXT_LIMIT, Turn, bounded, filled
from agent_assist.flow.walker import captured, fitting_ways, guide_of, verified_way


def start(turn: Turn, command: cmd.Start) -> None:
    """Begin with the opening guide, or with the topic alone when no opening is named."""
    content = turn.content
    check_language(content, command.language)
    first = guide_of(content, command.guide or command.topic)
    if first.kind is GuideKind.ANYTIME:
        raise Refused("wrong_guide", f"“{first.id}” interrupts a conversation; it opens none.")
    topic = command.topic if command.topic != first.id else ""
    if topic:
        _check_topic(content, topic)
    turn.add(
        ev.Started(
            command.channel, command.direction, command.language, command.library, turn.given.actor
        )
    )
    if command.customer:
        turn.add(ev.CustomerLinked(command.customer, command.owed, command.returning))
    know_customer(turn, command.facts)
    if topic or first.kind is GuideKind.TOPIC:
        turn.add(ev.TopicChosen(topic or first.id))
    if first.kind is GuideKind.TOPIC:
        turn.add(ev.TopicBegun())
    at_start = (Frame(first.id, first.start),)
    walker = turn.walker(at_start)
    walker.settle()
    if walker.over:  # all is known already: stand at the start, for the rep to look
        walker = turn.walker(at_start)
        walker.enter()
    turn.arrive(walker)


def check_language(content: Content, language: str) -> None:
    """Raise `Refused` when the library is not written in that language."""
    if content_language(language) not in content.languages:
        known = ", ".join(content.languages)
        raise Refused(
            "unknown_language", f"This library has no texts in “{language}”; it has {known}."
        )


def _check_topic(content: Content, guide: str) -> None:
    if guide_of(content, guide).kind is not GuideKind.TOPIC:
        raise Refused("wrong_guide", f"“{guide}” is not about a topic. Choose a topic guide.")


def know_customer(turn: Turn, facts: Mapping[str, str]) -> None:
    """Facts from the customer's record. Those that this library cannot hold are asked anew."""
    usable = {}
    for name, value in facts.items():
        spec = turn.content.facts.get(name)
        if spec is None:
            guides = turn.content.guides.values()
            spec = next((g.facts[name] for g in guides if name in g.facts), None)
        if spec is None or spec.scope is not FactScope.CUSTOMER or not value:
            continue
        try:
            check_canonical(spec, value)
        except FactError:
            continue
        usable[name] = value
    if usable:
        turn.add(ev.FactsKnown(FactScope.CUSTOMER, usable, turn.state.place.need))


def say(turn: Turn, command: cmd.Say) -> None:
    """What to say was said; it is kept as it was said."""
    check_here(turn, command.step)
    filled(command.text, "nothing_said", "There is nothing to say here.", LONG_TEXT_LIMIT)
    if not command.edited and _is_unfilled(turn.content, command):
        raise Refused(
            "unresolved", "This line still lacks a value. Ask for what is missing, then say it."
        )
    turn.add(
        ev.WasSaid(
            turn.frame.guide,
            command.step,
            command.template,
            command.wording,
            command.text,
            command.language,
            command.edited,
            command.copied,
        )
    )


def _is_unfilled(content: Content, line: cmd.Say) -> bool:
    """Whether a wording was taken as it is written; what customers told may hold braces too."""
    template = content.templates.get(line.template)
    if template is None or "{{" not in line.text:
        return False
    return any(line.text.strip() in wording.texts.values() for wording in template.wordings)


def check_here(turn: Turn, step: str) -> Step:
    """The current step; raises `Refused` when the command was meant for another one."""
    if step != turn.frame.step:
        raise Refused(
            "stale", "The conversation has moved on since. Look at the step shown now, then answer."
        )
    return turn.step


def take_way(turn: Turn, command: cmd.TakeWay) -> None:
    """A way on: an answer, an outcome, or just "next"."""
    step = check_here(turn, command.step)
    on_hold = turn.state.status is Status.ON_HOLD
    if on_hold and (step.kind is not StepKind.LOOKUP or command.said):
        raise Refused("when_on_hold", "The customer is on hold. Take them back from hold first.")
    way = _open_way(turn, step, command.way)
    if step.kind is StepKind.CAPTURE and course.missing_facts(turn.state, turn.content):
        raise Refused(
            "facts_missing", "This is not known yet. Type it, or skip the step with a reason."
        )
    turn.add(ev.WayTaken(turn.frame.guide, step.id, way.id))
    if command.said is not None:
        say(turn, command.said)
    if way.id != REFUSED_WAY or step.kind is StepKind.SOLVE:  # there it refuses the solutions
        turn.check_gate()
    turn.leave_by(way)


def _open_way(turn: Turn, step: Step, way: str) -> Way:
    ways = {one.id: one for one in course.open_ways(turn.state, turn.content)}
    if way in ways:
        return ways[way]
    if step.kind is StepKind.END:
        raise Refused("at_end", "The guide ends here. Wrap up, or add another need.")
    if step.kind is StepKind.VERIFY and way == "passed":
        raise Refused("not_verified", "The customer is not verified yet. Ask and compare first.")
    if any(one.id == way for one in step.ways):
        raise Refused("way_closed", "This answer does not fit what is known. Choose another one.")
    if not step.ways:
        raise Refused(
            "dead_end", "The guide does not say how to go on. Choose a stage, or wrap up."
        )
    raise Refused("unknown_way", f"This step has no answer “{way}”. Choose one that is shown.")


def capture(turn: Turn, command: cmd.Capture) -> None:
    """Facts become known; a capture step that has all it asks for is left."""
    if not command.facts:
        raise Refused("nothing_captured", "Nothing was typed.")
    if command.step:
        check_here(turn, command.step)
    by_guide: dict[str, dict[str, str]] = {}
    for name, value in command.facts.items():
        turn.checked(name, value)
        by_guide.setdefault(turn.declaring_guide(name), {})[name] = value
    for guide, facts in by_guide.items():
        turn.know(facts, guide)
    if command.said is not None:
        if turn.state.status is not Status.ACTIVE:
            raise Refused("cannot_say", "The customer cannot hear you now. Type it without saying.")
        say(turn, command.said)
    talking = turn.state.status is Status.ACTIVE
    if command.step and talking:
        _go_on_when_captured(turn)


def _go_on_when_captured(turn: Turn) -> None:
    step = turn.step
    complete = step.kind is StepKind.CAPTURE and captured(
        step, turn.state.facts, turn.frame.guide, turn.content
    )
    ways = fitting_ways(step, turn.state.values())
    if complete and ways and not course.blocked_by_gate(turn.state, turn.content):
        turn.take(ways[0])


def correct_fact(turn: Turn, command: cmd.CorrectFact) -> None:
    """A known fact gets another value, in the scope it is known in."""
    place, need = turn.state.place, turn.state.need
    if command.name in need.facts:
        scope = FactScope.NEED
    elif command.name in place.facts:
        scope = FactScope.INTERACTION
    elif command.name in place.customer_facts:
        scope = FactScope.CUSTOMER
    else:
        raise Refused("not_known", "This is not known yet, so there is nothing to correct.")
    turn.checked(command.name, command.value)
    facts = {command.name: command.value}
    turn.add(ev.FactsKnown(scope, facts, place.need, corrected=True))


def verify_customer(turn: Turn, command: cmd.VerifyCustomer) -> None:
    """One try to verify. Passed, it leads on; failed for the last time, it leads to "failed"."""
    step = check_here(turn, command.step)
    verify = step.verify
    if step.kind is not StepKind.VERIFY or verify is None:
        raise Refused("not_here", "Nobody is verified at this step.")
    turn.check_gate()
    if course.verify_tries_left(turn.state, turn.content) == 0:
        raise Refused("no_tries_left", "It was tried as often as it may be. Go on as not verified.")
    bounded(command.third_party)
    if command.third_party and not verify.third_party:
        raise Refused("no_third_party", "Here only the customer themselves can be verified.")
    by = tuple(dict.fromkeys(command.by))
    if command.passed and (not set(by) <= set(verify.ask) or len(by) < verify.needed):
        raise Refused("too_few_agree", f"{verify.needed} of {len(verify.ask)} answers must agree.")
    if not command.passed:
        turn.add(ev.VerifyTried(False))
        failed = {way.id: way for way in course.open_ways(turn.state, turn.content)}.get("failed")
        if failed and course.verify_tries_left(turn.state, turn.content) == 0:
            turn.take(failed)
        return
    turn.add(ev.VerifyTried(True, by, command.third_party))
    way = verified_way(step, command.third_party, turn.state.values())
    if way is not None:
        turn.take(way)


def skip(turn: Turn, command: cmd.Skip) -> None:
    """Pass the step over; never as if the customer had been verified or something found."""
    filled(command.reason, "reason_missing", "Say in a word why this step is skipped.")
    turn.check_gate()
    step = turn.step
    if step.kind is StepKind.END:
        raise Refused("at_end", "The guide ends here. Wrap up, or add another need.")
    way = _way_of_skipping(turn, step)
    calling = way.to.kind is not TargetKind.CALL
    turn.follow(way.to, Passing.SKIPPED, way.id, command.reason, calling=calling)


_WHEN_SKIPPED: Mapping[StepKind, tuple[str, ...]] = {
    StepKind.VERIFY: ("failed",),
    StepKind.LOOKUP: ("not_found",),
    StepKind.SOLVE: ("none", "refused"),
}


def _way_of_skipping(turn: Turn, step: Step) -> Way:
    fitting = fitting_ways(step, turn.state.values())
    ways = fitting or step.ways
    for wanted in _WHEN_SKIPPED.get(step.kind, ()):
        for way in ways:
            if way.id == wanted:
                return way
    if step.kind is StepKind.VERIFY:
        raise Refused("verify_needed", "This step cannot be skipped: nobody has been verified.")
    if not ways:
        raise Refused(
            "dead_end", "The guide does not say how to go on. Choose a stage, or wrap up."
        )
    return ways[0]


def go_to_stage(turn: Turn, command: cmd.GoToStage) -> None:
    """The first step of that stage, in this guide or else in those that wait for it."""
    turn.leave_interrupts()
    turn.check_gate()
    frames = turn.state.place.frames
    for at in range(len(frames) - 1, -1, -1):
        frame = frames[at]
        steps = guide_of(turn.content, frame.guide).steps.values()
        to = next((step for step in steps if step.stage is command.stage), None)
        if to is not None:
            check_way_to(turn, frame, to.id)
            turn.stand((*frames[:at], changed(frame, step=to.id)))
            return
    raise Refused("no_such_stage", "This conversation has no step in that stage.")


def check_way_to(turn: Turn, frame: Frame, to: str) -> None:
    """Raise `Refused` when a closed gate lies between a frame's step and another one."""
    gate = course.gate_between(turn.state, turn.content, frame, to)
    if gate is not None:
        raise Refused(
            "gate", "Something has to be said before that. Go on step by step until it was said."
        )


def interrupt(turn: Turn, command: cmd.Interrupt) -> None:
    """Leave the course for an anytime guide; the step below stays open."""
    guide = guide_of(turn.content, command.guide)
    if guide.kind is not GuideKind.ANYTIME:
        raise Refused("wrong_guide", f"“{guide.id}” is not one for any time. Change the guide.")
    frames = turn.state.place.frames
    if any(frame.guide == guide.id for frame in frames):
        raise Refused("already_there", "You are in this side conversation already. Go on with it.")
    if guide.within and not {frame.guide for frame in frames} & set(guide.within):
        raise Refused("not_here", f"“{guide.id}” is not offered in this guide.")
    walker = turn.walker((*frames, Frame(guide.id, guide.start, interrupt=True)))
    walker.settle()
    turn.arrive(walker, passing=None)


def return_from_interrupt(turn: Turn, _: cmd.ReturnFromInterrupt) -> None:
    """Back to where the course was left, before the anytime guide's own end."""
    if not turn.leave_interrupt():
        raise Refused("no_interrupt", "You are not in a side conversation.")
