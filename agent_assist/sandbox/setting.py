"""What a conversation with a simulated customer stands on."""

from __future__ import annotations

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.scenario import Happening, Scenario
from agent_assist.sandbox.honesty import Judge
from agent_assist.sandbox.understanding import Understanding

SILENCE_SECONDS, HOLD_SECONDS = 45, 60


@dataclass(frozen=True, slots=True)
class Setting:
    """All that a conversation stands on; the same for its whole length.

    Attributes:
        content: with the moves table. understanding: reads lines, for this scenario and language.
        judge: tells how honest a commitment is.
    """

    scenario: Scenario
    content: Content
    language: str
    understanding: Understanding
    judge: Judge


def hold_seconds(setting: Setting) -> int:
    """How long a hold may last before the customer finds it long."""
    row = setting.content.moves.get(Happening.LONG_HOLD)
    return setting.scenario.temper.hold_seconds or (row.seconds if row else 0) or HOLD_SECONDS


def silence_seconds(setting: Setting) -> int:
    """How long nothing may be said before the customer asks whether somebody is there."""
    row = setting.content.moves.get(Happening.SILENCE)
    return setting.scenario.temper.silence_seconds or (row.seconds if row else 0) or SILENCE_SECONDS
