"""A whole conversation from acts, and what it stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from agent_assist.domain.content import Content
from agent_assist.domain.practice import Act, Rehearsal, Typed
from agent_assist.domain.scenario import Scenario
from agent_assist.presentation.context import house_context
from agent_assist.rendering import Renderer
from agent_assist.sandbox.customer import act, begin
from agent_assist.sandbox.honesty import Judge
from agent_assist.sandbox.setting import Setting
from agent_assist.sandbox.understanding import Phrasebook, Understanding

_NO_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
"""Texts of solutions use house values only, so that the moment changes nothing."""
LINE_MS = 12_000
"""Between two lines that come without their times."""


def house_texts(content: Content, language: str) -> Callable[[str], str]:
    """What gives a text of the library its house values; other values stay gaps."""
    renderer, context = Renderer(), house_context(content, language, _NO_MOMENT)
    return lambda text: renderer.render(text, context).text if "{" in text else text


def setting_for(
    scenario: Scenario, content: Content, language: str, book: Phrasebook | None = None
) -> Setting:
    """What a conversation stands on.

    Args:
        language: of the content; one of its languages.
        book: of that content and language, when it was made already; making it takes a second.
    """
    return Setting(
        scenario,
        content,
        language,
        Understanding(book or Phrasebook(content, language), scenario),
        Judge(content, language, house_texts(content, language), scenario),
    )


def play(setting: Setting, acts: Iterable[Act], seed: int = 0) -> Rehearsal:
    """The conversation after all acts."""
    state = begin(setting, seed)
    for given in acts:
        state = act(setting, state, given)
    return state


def typed_lines(lines: Iterable[str], pause_ms: int = LINE_MS) -> list[Act]:
    """Acts of lines typed one after the other, with the same pause before each."""
    return [Act(pause_ms * number, Typed(line)) for number, line in enumerate(lines, 1)]
