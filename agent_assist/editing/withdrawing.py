"""Content without texts that must not be said any more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from agent_assist.domain.content import Content, Template
from agent_assist.domain.guide import Guide, Step

if TYPE_CHECKING:  # an ordinary start needs nothing of the studio
    from agent_assist.domain.studio import Banned


def without(content: Content, banned: Iterable[Banned]) -> Content:
    """Content in which nothing banned can be said or offered.

    A step whose whole text is banned stays, with nothing to say: it demands nothing any more. The
    same content is given back when nothing of it is banned.
    """
    templates = dict(content.templates)
    solutions = dict(content.solutions)
    for one in banned:
        if one.kind == "solution":
            solutions.pop(one.id, None)
        elif one.id in templates:
            left = _left(templates[one.id], one.part)
            if left is None:
                del templates[one.id]
            else:
                templates[one.id] = left
    changes: dict[str, Any] = {}
    if solutions.keys() != content.solutions.keys() or any(
        solution.offer in content.templates and solution.offer not in templates
        for solution in solutions.values()
    ):
        changes["solutions"] = {
            id_: replace(solution, offer="")
            if solution.offer in content.templates and solution.offer not in templates
            else solution
            for id_, solution in solutions.items()
        }
    if any(templates.get(id_) is not one for id_, one in content.templates.items()):
        changes["templates"] = templates
    if not changes:
        return content
    gone = content.templates.keys() - templates.keys(), content.solutions.keys() - solutions.keys()
    changes["guides"] = {id_: _guide(guide, *gone) for id_, guide in content.guides.items()}
    return replace(content, **changes)


def _left(template: Template, part: str) -> Template | None:
    wordings = tuple(one for one in template.wordings if part and one.id != part)
    if len(wordings) == len(template.wordings):
        return template
    return replace(template, wordings=wordings) if wordings else None


def _guide(guide: Guide, templates: Collection[str], solutions: Collection[str]) -> Guide:
    steps: Mapping[str, Step] = {
        id_: _step(step, templates, solutions) for id_, step in guide.steps.items()
    }
    same = all(steps[id_] is step for id_, step in guide.steps.items())
    return guide if same else replace(guide, steps=steps)


def _step(step: Step, templates: Collection[str], solutions: Collection[str]) -> Step:
    if step.say in templates:
        step = replace(step, say="", gate=False, must_say=False)
    if step.solve and not set(step.solve.solutions).isdisjoint(solutions):
        left = tuple(id_ for id_ in step.solve.solutions if id_ not in solutions)
        step = replace(step, solve=replace(step.solve, solutions=left))
    return step
