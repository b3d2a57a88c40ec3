"""Mendings of problems that stand in a guide."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from difflib import get_close_matches
from typing import cast

from agent_assist.domain.condition import CIRCUMSTANCES, And, Compare, Condition, In, Not, Or
from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    FactType,
    Guide,
    GuideKind,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.domain.items import ref_of
from agent_assist.domain.problem import Problem
from agent_assist.domain.studio import Edit, Fix, Renamed
from agent_assist.domain.texts import Texts, in_language
from agent_assist.editing.making import free_id
from agent_assist.editing.names import condition_following

_QUOTED = re.compile(r"“([^”]*)”")


def _place(guide: Guide, problem: Problem) -> tuple[Step | None, Way | None]:
    """The step and the way that a problem names: "steps/who/ways/passed"."""
    words = problem.part.split("/")
    step = guide.steps.get(words[1]) if words[0] == "steps" and len(words) > 1 else None
    if step is None or len(words) < 4 or words[2] != "ways":
        return step, None
    return step, next((way for way in step.ways if way.id == words[3]), None)


def _with_step(guide: Guide, step: Step) -> Edit:
    return Edit((replace(guide, steps={**guide.steps, step.id: step}),))


def _with_way(guide: Guide, step: Step, way: Way) -> Edit:
    ways = tuple(way if one.id == way.id else one for one in step.ways)
    return _with_step(guide, replace(step, ways=ways))


def _title(texts: Texts, content: Content, otherwise: str) -> str:
    return in_language(texts, content.languages[0]) or otherwise


# --- what is named and does not exist -------------------------------------------------------------


def _near_step(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, way = _place(guide, problem)
    if problem.part == "start":
        first = next(iter(guide.steps.values()), None)
        if first is None:
            return None
        title = _title(first.title, content, first.id)
        return Fix(f"Begin with “{title}”", Edit((replace(guide, start=first.id),)))
    if step is None or way is None:
        return None
    to = way.to
    other = content.guides.get(to.guide, guide) if to.guide else guide
    if to.step and to.step not in other.steps:
        near = get_close_matches(to.step, other.steps, 1)
        if not near and other is not guide:
            made = replace(way, to=replace(to, step=""))
            return Fix("Begin at its first step", _with_way(guide, step, made))
        return _leading(content, guide, step, way, near, "step")
    if to.kind is TargetKind.CALL and to.then not in guide.steps:
        return _leading(
            content, guide, step, way, get_close_matches(to.then, guide.steps, 1), "then"
        )
    return None


def _leading(
    content: Content, guide: Guide, step: Step, way: Way, near: list[str], field: str
) -> Fix | None:
    if not near:
        return None
    owner = content.guides.get(way.to.guide, guide) if field == "step" else guide
    title = _title(owner.steps[near[0]].title, content, near[0])
    to = replace(way.to, step=near[0]) if field == "step" else replace(way.to, then=near[0])
    return Fix(f"Lead to “{title}”", _with_way(guide, step, replace(way, to=to)))


def _near_guide(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, way = _place(guide, problem)
    if problem.part == "within":
        known = tuple(one for one in guide.within if one in content.guides)
        return Fix("Leave it out", Edit((replace(guide, within=known),)))
    near = get_close_matches(way.to.guide, content.guides, 1) if way else []
    if step is None or way is None or not near:
        return None
    title = _title(content.guides[near[0]].title, content, near[0])
    made = replace(way, to=replace(way.to, guide=near[0]))
    return Fix(f"Lead to “{title}”", _with_way(guide, step, made))


def _near_template(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    near = get_close_matches(step.say, content.templates, 1) if step else []
    if step is None or not near:
        return None
    title = _title(content.templates[near[0]].title, content, near[0])
    return Fix(f"Take “{title}”", _with_step(guide, replace(step, say=near[0])))


def _near_solution(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    wrong = next(iter(_QUOTED.findall(problem.message)), "")
    if step is None or step.solve is None or wrong not in step.solve.solutions:
        return None
    near = get_close_matches(wrong, content.solutions, 1)
    left = dict.fromkeys(near[0] if near and id_ == wrong else id_ for id_ in step.solve.solutions)
    if not near:
        left.pop(wrong)
        made = replace(step, solve=replace(step.solve, solutions=tuple(left)))
        return Fix("Do not offer it here", _with_step(guide, made))
    title = _title(content.solutions[near[0]].title, content, near[0])
    made = replace(step, solve=replace(step.solve, solutions=tuple(left)))
    return Fix(f"Take “{title}”", _with_step(guide, made))


def _without_tag(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    if step is None or step.solve is None:
        return None
    tags = {tag for solution in content.solutions.values() for tag in solution.tags}
    known = tuple(tag for tag in step.solve.tags if tag in tags)
    made = replace(step, solve=replace(step.solve, tags=known))
    return Fix("Do not look for it here", _with_step(guide, made))


def _near_fact(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    wrong = next(iter(_QUOTED.findall(problem.message)), "")
    known = {**content.facts, **guide.facts}
    near = get_close_matches(wrong, known, 1)
    if step is None or not near:
        return None
    name = Renamed("fact", wrong, near[0])
    made = replace(
        step,
        captures=tuple(near[0] if one == wrong else one for one in step.captures),
        when=condition_following(step.when, name),
        ways=tuple(
            replace(
                way,
                when=condition_following(way.when, name),
                sets={near[0] if key == wrong else key: v for key, v in way.sets.items()},
            )
            for way in step.ways
        ),
    )
    if made.verify is not None:
        ask = tuple(near[0] if one == wrong else one for one in made.verify.ask)
        made = replace(made, verify=replace(made.verify, ask=ask))
    title = _title(known[near[0]].label, content, near[0])
    return Fix(f"Take “{title}”", _with_step(guide, made))


def _possible_value(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    quoted = _QUOTED.findall(problem.message)
    if step is None or len(quoted) != 2 or " is never " not in problem.message:
        return None
    name, wrong = quoted
    spec = content.fact(name, guide.id)
    possible = CIRCUMSTANCES.get(name, ())
    if spec is not None and spec.type is FactType.ONE_OF:
        possible = tuple(option.id for option in spec.options)
    near = get_close_matches(wrong, possible, 1)
    if not near:
        return None
    made = replace(
        step,
        when=_with_value(step.when, name, wrong, near[0]),
        ways=tuple(
            replace(
                way,
                when=_with_value(way.when, name, wrong, near[0]),
                sets={
                    key: near[0] if (key, value) == (name, wrong) else value
                    for key, value in way.sets.items()
                },
            )
            for way in step.ways
        ),
    )
    return Fix(f"Take “{near[0]}”", _with_step(guide, made))


def _with_value(condition: Condition | None, name: str, wrong: str, right: str) -> Condition | None:
    match condition:
        case Compare(one, op, value) if (one, value) == (name, wrong):
            return Compare(one, op, right)
        case In(one, values) if one == name:
            made: dict[str | Decimal, None] = dict.fromkeys(
                right if value == wrong else value for value in values
            )
            return In(one, tuple(made))
        case Not(part):
            return Not(cast(Condition, _with_value(part, name, wrong, right)))
        case And(parts) | Or(parts):
            inner = (cast(Condition, _with_value(part, name, wrong, right)) for part in parts)
            return type(condition)(tuple(inner))
        case _:
            return condition


def _as_elsewhere(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    name = problem.part.removeprefix("facts/")
    others = (one.facts[name] for one in content.guides.values() if name in one.facts)
    first = content.facts.get(name) or next(others, None)
    own = guide.facts.get(name)
    if own is None or first is None:
        return None
    made = replace(own, type=first.type, scope=first.scope)
    edit = Edit((replace(guide, facts={**guide.facts, name: made}),))
    return Fix("Describe it as everywhere else", edit)


# --- the course -----------------------------------------------------------------------------------


def _no_must(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    if step is None:
        return None
    made = replace(step, gate=False, must_say=False)
    return Fix("It need not be said", _with_step(guide, made))


def _no_condition(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, way = _place(guide, problem)
    if step is None:
        return None
    if way is not None:
        return Fix("Remove the condition", _with_way(guide, step, replace(way, when=None)))
    return Fix("Remove the condition", _with_step(guide, replace(step, when=None)))


def _look_first(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, way = _place(guide, problem)
    if step is None or way is None or way.when is None:
        return None
    others = [one for one in step.ways if one is not way]
    at = next((n for n, one in enumerate(others) if one.when is None), len(others))
    ways = (*others[:at], way, *others[at:])
    return Fix("Look at this way on before the others", _with_step(guide, replace(step, ways=ways)))


def _last_way_always(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    if step is None or not step.ways:
        return None
    last = replace(step.ways[-1], when=None)
    return Fix("Take the last way on in all other cases", _with_way(guide, step, last))


def _without_step(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    if step is None or len(guide.steps) == 1:
        return None
    left = {id_: one for id_, one in guide.steps.items() if id_ != step.id}
    own = content.templates.get(step.say)
    gone = (ref_of(own),) if own is not None and own.inline else ()
    return Fix("Remove this step", Edit((replace(guide, steps=left),), gone))


def _go_on(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    if step is None:
        return None
    order = list(guide.steps.values())
    after = order[order.index(step) + 1 : order.index(step) + 2]
    if after:
        title = _title(after[0].title, content, after[0].id)
        made = replace(step, ways=(Way("next", Target(step=after[0].id)),))
        return Fix(f"Go on with “{title}”", _with_step(guide, made))
    if guide.kind is GuideKind.TOPIC:
        made = replace(step, ways=(Way("next", Target(TargetKind.RETURN)),))
        return Fix("Go back to the guide that called this one", _with_step(guide, made))
    return None


def _jump(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, way = _place(guide, problem)
    if step is None or way is None:
        return None
    to = Target(TargetKind.JUMP, way.to.step, way.to.guide)
    return Fix("Go there for good", _with_way(guide, step, replace(way, to=to)))


def _only_say(content: Content, guide: Guide, problem: Problem) -> Fix | None:
    step, _ = _place(guide, problem)
    if step is None or not step.ways:
        return None
    made = replace(step, kind=StepKind.SAY)
    return Fix("Ask nothing here, only say it", _with_step(guide, made))


def ask_before(content: Content, problem: Problem) -> Fix | None:
    """A step before this one that asks for what its text needs."""
    said = [
        (guide, step)
        for guide in content.guides.values()
        for step in guide.steps.values()
        if problem.item in (f"templates/{step.say}", f"guides/{guide.id}")
        and (problem.item.startswith("templates/") or problem.part.startswith(f"steps/{step.id}/"))
    ]
    name = next(iter(_QUOTED.findall(problem.message)), "")
    if len(said) != 1:
        return None
    guide, step = said[0]
    spec = content.fact(name, guide.id)
    if spec is None or not spec.question:
        return None
    new = Step(
        free_id(f"ask {name}", guide.steps),
        step.stage,
        StepKind.CAPTURE,
        spec.label,
        captures=(name,),
        ways=(Way("next", Target(step=step.id)),),
    )
    steps: dict[str, Step] = {}
    for id_, one in guide.steps.items():
        if id_ == step.id:
            steps[new.id] = new
        ways = tuple(replace(way, to=_instead(way.to, step.id, new.id)) for way in one.ways)
        steps[id_] = replace(one, ways=ways)
    start = new.id if guide.start == step.id else guide.start
    title = _title(spec.label, content, name)
    edit = Edit((replace(guide, steps=steps, start=start),))
    return Fix(f"Ask for “{title}” before", edit)


def _instead(to: Target, old: str, new: str) -> Target:
    if not to.guide and to.step == old:
        to = replace(to, step=new)
    return replace(to, then=new) if to.then == old else to


FIXES: Mapping[str, Callable[[Content, Guide, Problem], Fix | None]] = {
    "call-never-returns": _jump,
    "fact-mismatch": _as_elsewhere,
    "gate-without-text": _no_must,
    "never-open": _look_first,
    "never-true": _no_condition,
    "no-answers": _only_say,
    "no-open-way": _last_way_always,
    "no-way-on": _go_on,
    "unknown-fact": _near_fact,
    "unknown-guide": _near_guide,
    "unknown-solution": _near_solution,
    "unknown-step": _near_step,
    "unknown-tag": _without_tag,
    "unknown-template": _near_template,
    "unreachable-step": _without_step,
    "wrong-value": _possible_value,
}
"""For each code what mends it in a guide."""
