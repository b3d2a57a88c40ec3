"""Steps that have another id than before: nobody writes that down, but they are known again."""

from __future__ import annotations

from collections.abc import Iterator

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Guide, Step

StepName = tuple[str, str, str]
"""A guide, the id of a step of it before, and the id since."""


def renamed_steps(before: Content, after: Content) -> tuple[StepName, ...]:
    """Steps that are gone, and stand there under another id.

    A step is known again when it is alike in all but its id, the id of the text that is written in
    it and the ids of the steps that it leads to; and when no other one is like it. What has no
    title has to say the same.
    """
    found: list[StepName] = []
    for id_, guide in after.guides.items():
        old = before.guides.get(id_)
        if old is not None and old is not guide:
            found += _in_guide(old, guide, before, after)
    return tuple(found)


def _in_guide(old: Guide, new: Guide, before: Content, after: Content) -> Iterator[StepName]:
    gone = [step for id_, step in old.steps.items() if id_ not in new.steps]
    come = [step for id_, step in new.steps.items() if id_ not in old.steps]
    if not gone or not come:
        return
    were = [(step, _marks(step, before)) for step in gone]
    are = [(step, _marks(step, after)) for step in come]
    for step, marks in were:
        like = [other for other, its in are if its == marks]
        alone = sum(its == marks for _, its in were) == 1
        if len(like) == 1 and alone:
            yield old.id, step.id, like[0].id


def _marks(step: Step, content: Content) -> tuple[object, ...]:
    """By what a step is known again."""
    template = content.templates.get(step.say)
    own = template is not None and template.inline
    says = template.wordings if own and template and not step.title else ()
    return (
        ("" if own else step.say, own, says, step.title, step.stage, step.kind, step.end),
        (step.when, step.captures, step.ask_again, step.verify, step.solve, step.lookup),
        (step.action, step.topics, step.must_say, step.gate, step.note),
        [(way.id, way.text, way.when, way.sets, way.to.kind, way.to.guide) for way in step.ways],
    )
