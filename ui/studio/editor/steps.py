"""A step put into its guide, and made another kind."""

from __future__ import annotations

from dataclasses import replace

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Guide, Solve, Step, StepKind, Verify


def with_step(guide: Guide, step: Step) -> Guide:
    """The guide with a step in place of the one with its id."""
    return replace(guide, steps={**guide.steps, step.id: step})


def uses_of(content: Content, template: str) -> int:
    """At how many steps of all guides a template is said."""
    return sum(
        step.say == template for guide in content.guides.values() for step in guide.steps.values()
    )


def of_kind(step: Step, kind: StepKind) -> Step:
    """The step as another kind, without what only its former kind has."""
    return replace(
        step,
        kind=kind,
        captures=step.captures if kind is StepKind.CAPTURE else (),
        verify=(step.verify or Verify(())) if kind is StepKind.VERIFY else None,
        lookup=step.lookup if kind is StepKind.LOOKUP else {},
        solve=(step.solve or Solve()) if kind is StepKind.SOLVE else None,
        end=step.end if kind is StepKind.END else None,
        topics=step.topics and kind is StepKind.ASK,
        ways=() if kind is StepKind.END else step.ways,
    )
