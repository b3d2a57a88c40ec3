"""The one sensible mending of a problem, where there is one."""

from __future__ import annotations

from datetime import date

from agent_assist.domain.content import Content
from agent_assist.domain.problem import Problem
from agent_assist.domain.studio import Fix


def fixes(content: Content, problem: Problem, today: date) -> tuple[Fix, ...]:
    """What mends a problem, as new items; nothing when a person has to decide."""
    return ()
