"""Whether everything that content names exists, and fits."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from agent_assist.domain.condition import CIRCUMSTANCES, And, Compare, Condition, In, Known, Not, Or
from agent_assist.domain.content import Content, Solution
from agent_assist.domain.facts import FactError, check_canonical
from agent_assist.domain.guide import (
    FactSpec,
    FactType,
    Guide,
    GuideKind,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.guidecheck.finding import Finding, did_you_mean

_NEEDED_WAYS: Mapping[StepKind, tuple[str, ...]] = {
    StepKind.VERIFY: ("passed", "failed"),
    StepKind.SOLVE: ("accepted", "refused"),
}


Name = tuple[str, str, str]
"""Something outside of a guide: kind, id, and the step for one of another guide."""


def guide_links(guide: Guide, content: Content) -> Iterator[Finding]:
    """What a guide names and does not exist."""
    path = f"guides/{guide.id}"
    if guide.start not in guide.steps:
        yield _no_step(guide, guide.start, f"{path}/start")
    for other in guide.within:
        if other not in content.guides:
            yield _no_guide(other, content, f"{path}/within")
    for step in guide.steps.values():
        yield from _step_links(guide, step, content)


def names_outside(guide: Guide) -> frozenset[Name]:
    """All that a guide names and that has to exist outside of it."""
    found = {("guide", other, "") for other in guide.within}
    for step in guide.steps.values():
        if step.say:
            found.add(("template", step.say, ""))
        if step.solve is not None:
            found |= {("solution", id_, "") for id_ in step.solve.solutions}
            found |= {("tag", tag, "") for tag in step.solve.tags}
        for way in step.ways:
            if way.to.guide:
                found.add(("guide", way.to.guide, ""))
                found.add(("step", way.to.guide, way.to.step))
    return frozenset(found)


def _step_links(guide: Guide, step: Step, content: Content) -> Iterator[Finding]:
    path = f"guides/{guide.id}/steps/{step.id}"
    if step.say and step.say not in content.templates:
        hint = did_you_mean(step.say, content.templates, "Write the template, or another id.")
        message = f"There is no template “{step.say}”."
        yield Finding("unknown-template", f"{path}/say", message, hint)
    if (step.gate or step.must_say) and not step.say:
        what = "A gate" if step.gate else "A step that must be said"
        key = "gate" if step.gate else "must_say"
        message = f"{what} has nothing to say."
        hint = f"Add “say: …”, or remove “{key}”."
        yield Finding("gate-without-text", f"{path}/{key}", message, hint)
    for name in (*step.captures, *(step.verify.ask if step.verify else ())):
        if content.fact(name, guide.id) is None:
            key = "capture" if step.captures else "verify"
            yield _no_fact(name, guide, content, f"{path}/{key}")
    if step.when is not None:
        yield from condition_links(step.when, guide, content, f"{path}/when")
    yield from _needed_ways(step, path)
    yield from _solve_links(step, content, path)
    for way in step.ways:
        yield from _way_links(guide, way, content, f"{path}/ways/{way.id}")


def _needed_ways(step: Step, path: str) -> Iterator[Finding]:
    present = {way.id for way in step.ways}
    needed = list(_NEEDED_WAYS.get(step.kind, ()))
    if step.verify and step.verify.third_party:
        needed.append("third_party")
    for way in needed:
        if way not in present:
            message = f"A step of kind {step.kind} needs the way “{way}”."
            yield Finding("missing-way", path, message, f"Add “{way}: STEP”.")
    if step.kind is StepKind.ASK and not any(way.text for way in step.ways):
        if not (step.topics and present):
            hint = "Add “answers:”, or make it a step of kind say."
            yield Finding("no-answers", path, "A question without answers leads nowhere.", hint)
    elif not step.ways and step.kind is not StepKind.END and not needed:
        message = "Nothing leads on from this step, and it is no end."
        hint = "Add “next: STEP”, or make it a step of kind end."
        yield Finding("no-way-on", path, message, hint)


def _solve_links(step: Step, content: Content, path: str) -> Iterator[Finding]:
    if step.solve is None:
        return
    for id in step.solve.solutions:
        if id not in content.solutions:
            hint = did_you_mean(id, content.solutions, "Write the solution, or remove the link.")
            message = f"There is no solution “{id}”."
            yield Finding("unknown-solution", f"{path}/solve/solutions", message, hint)
    tags = {tag for solution in content.solutions.values() for tag in solution.tags}
    for tag in step.solve.tags:
        if tag not in tags:
            hint = did_you_mean(tag, tags, "Give a solution this tag.")
            message = f"No solution has the tag “{tag}”."
            yield Finding("unknown-tag", f"{path}/solve/tags", message, hint)


def _way_links(guide: Guide, way: Way, content: Content, path: str) -> Iterator[Finding]:
    yield from _target_links(guide, way.to, content, path)
    if way.when is not None:
        yield from condition_links(way.when, guide, content, path)
    for name, value in way.sets.items():
        spec = content.fact(name, guide.id)
        if spec is None:
            yield _no_fact(name, guide, content, path)
        elif (wrong := wrong_value(spec, value)) is not None:
            yield Finding("wrong-value", path, *wrong)


def _target_links(guide: Guide, to: Target, content: Content, path: str) -> Iterator[Finding]:
    if to.kind is TargetKind.STEP and to.step not in guide.steps:
        yield _no_step(guide, to.step, path)
    if to.kind in (TargetKind.JUMP, TargetKind.CALL):
        other = content.guides.get(to.guide)
        if other is None:
            yield _no_guide(to.guide, content, path)
        elif to.step and to.step not in other.steps:
            yield _no_step(other, to.step, path)
    if to.kind is TargetKind.CALL and to.then not in guide.steps:
        yield _no_step(guide, to.then, path)


def _no_step(guide: Guide, step: str, path: str) -> Finding:
    hint = did_you_mean(step, guide.steps, "Write the step, or the id of another one.")
    return Finding("unknown-step", path, f"The guide “{guide.id}” has no step “{step}”.", hint)


def _no_guide(id: str, content: Content, path: str) -> Finding:
    hint = did_you_mean(id, content.guides, "Write the guide, or the id of another one.")
    return Finding("unknown-guide", path, f"There is no guide “{id}”.", hint)


def _no_fact(name: str, guide: Guide, content: Content, path: str) -> Finding:
    hint = did_you_mean(
        name,
        (*guide.facts, *content.facts, *CIRCUMSTANCES),
        "Describe it under “facts” of the guide or of the pack.",
    )
    return Finding("unknown-fact", path, f"There is no fact “{name}”.", hint)


def condition_links(
    condition: Condition, guide: Guide, content: Content, path: str
) -> Iterator[Finding]:
    """Unknown names in a condition, and values that a name can never have."""
    match condition:
        case Not(part):
            yield from condition_links(part, guide, content, path)
        case And(parts) | Or(parts):
            for part in parts:
                yield from condition_links(part, guide, content, path)
        case Known(name):
            if name in CIRCUMSTANCES:
                message = f"“{name}” is always known."
                yield Finding("wrong-value", path, message, "Compare it with a value.")
            elif content.fact(name, guide.id) is None:
                yield _no_fact(name, guide, content, path)
        case Compare(name, _, value):
            yield from _compared(name, (value,), guide, content, path)
        case In(name, values):
            yield from _compared(name, values, guide, content, path)


def _compared(
    name: str, values: tuple[str | Decimal, ...], guide: Guide, content: Content, path: str
) -> Iterator[Finding]:
    if name in CIRCUMSTANCES:
        possible = CIRCUMSTANCES[name] or content.languages
        for value in values:
            if value not in possible:
                yield _impossible(name, value, possible, path)
        return
    spec = content.fact(name, guide.id)
    if spec is None:
        yield _no_fact(name, guide, content, path)
        return
    for value in values:
        if spec.type is FactType.ONE_OF:
            options = tuple(option.id for option in spec.options)
            if value not in options:
                yield _impossible(name, value, options, path)
        elif (spec.type in (FactType.NUMBER, FactType.MONEY)) != isinstance(value, Decimal):
            is_number = isinstance(value, Decimal)
            message = f"“{name}” is {'not ' if is_number else ''}compared with a number."
            hint = "Put the value in double quotes." if is_number else "Write it without quotes."
            yield Finding("wrong-value", path, message, hint)


def _possible(values: Sequence[str]) -> str:
    if not values:
        return "Give the fact its options first."
    return f"Possible: {', '.join(values)}."


def _impossible(name: str, value: str | Decimal, possible: tuple[str, ...], path: str) -> Finding:
    hint = did_you_mean(str(value), possible, _possible(possible))
    return Finding("wrong-value", path, f"“{name}” is never “{value}”.", hint)


_FORMS: Mapping[FactType, str] = {
    FactType.NUMBER: "14 or 2.5",
    FactType.MONEY: "1290.00 RSD",
    FactType.DATE: "2026-03-01",
    FactType.PHONE: "+381115550100",
    FactType.EMAIL: "ana@example.com",
}


def wrong_value(spec: FactSpec, value: str) -> tuple[str, str] | None:
    """Why a fact cannot have that value, and what to do; None when it can."""
    try:
        check_canonical(spec, value)
    except FactError:
        if spec.type is FactType.ONE_OF:
            options = [option.id for option in spec.options]
            hint = did_you_mean(value, options, _possible(options))
            return f"“{spec.name}” is never “{value}”.", hint
        form = _FORMS.get(spec.type, spec.pattern or "a short text")
        return f"“{value[:80]}” is no value for “{spec.name}”.", f"Write it as {form}."
    return None


def solution_links(solution: Solution, content: Content, today: date | None) -> Iterator[Finding]:
    """A solution's offer exists, and its dates are not over."""
    path = f"solutions/{solution.id}"
    if solution.offer and solution.offer not in content.templates:
        hint = did_you_mean(solution.offer, content.templates, "Write it, or remove “offer”.")
        message = f"There is no template “{solution.offer}”."
        yield Finding("unknown-template", f"{path}/offer", message, hint)
    if today is None:
        return
    if solution.valid_until is not None and solution.valid_until < today:
        message = f"This solution was valid until {solution.valid_until} and is not offered."
        hint = "Change “valid_until”, or remove the solution."
        yield Finding("expired-solution", f"{path}/valid_until", message, hint)
    if solution.review_by is not None and solution.review_by < today:
        message = f"This solution was to be looked at again by {solution.review_by}."
        owner = f" with {solution.owner}" if solution.owner else ""
        hint = f"Check it{owner}, and set “review_by” to a later date."
        yield Finding("review-due", f"{path}/review_by", message, hint)


def fact_mismatches(content: Content) -> Iterator[Finding]:
    """Facts of one name that are of different types or belong to different things."""
    first: dict[str, tuple[str, FactSpec]] = {
        name: ("the pack", spec) for name, spec in content.facts.items()
    }
    for guide in content.guides.values():
        for name, spec in guide.facts.items():
            where, other = first.setdefault(name, (f"the guide “{guide.id}”", spec))
            if (other.type, other.scope) != (spec.type, spec.scope):
                message = (
                    f"The fact “{name}” is {spec.type} of the {spec.scope} here, and {other.type} "
                    f"of the {other.scope} in {where}."
                )
                hint = "Describe both in the same way, or rename one."
                yield Finding("fact-mismatch", f"guides/{guide.id}/facts/{name}", message, hint)


def no_phrasings(content: Content, entered: Container[str]) -> Iterator[Finding]:
    """Topic guides that the customer's words cannot find, nor another guide leads to.

    Args:
        entered: ids of the guides that another one calls or jumps to.
    """
    for guide in content.guides.values():
        if guide.kind is GuideKind.TOPIC and not guide.phrasings and guide.id not in entered:
            message = "Nothing says what customers say when they need this guide."
            hint = "Add “phrasings:”, so that the one box finds it."
            yield Finding("no-phrasings", f"guides/{guide.id}", message, hint)


def questions(guide: Guide, content: Content) -> Iterator[Finding]:
    """Facts that are captured, and nothing says how to ask for them."""
    for step in guide.steps.values():
        for name in step.captures:
            spec = content.fact(name, guide.id)
            if spec is not None and not spec.question:
                message = f"Nothing says how to ask for “{name}”."
                hint = "Add “question:” to the fact."
                path = f"guides/{guide.id}/steps/{step.id}/capture"
                yield Finding("no-question", path, message, hint)
