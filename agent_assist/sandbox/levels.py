"""What the desk shows at each level of practice: less and less, until nothing is left."""

from __future__ import annotations

from dataclasses import replace

from agent_assist.domain.view import CallView, SayPart

GUIDE, CUES, STAGES, NOTHING = 1, 2, 3, 4
LEVELS = (GUIDE, CUES, STAGES, NOTHING)
"""The guide with remarks during the call; cue words; names of stages; nothing."""


def faded(view: CallView, level: int) -> CallView:
    """The view with what this level no longer shows taken away.

    Answers and fields stay until the last level: they are what the customer said and what is
    written down. Nothing is hidden of solutions, which reps look up in real calls too.
    """
    if level <= GUIDE:
        return view
    shown = replace(view, tips=(), do=(), dont=(), note="")
    if level == CUES:
        say = view.say and replace(view.say, parts=_only(view.say.cue or view.say.text))
        return replace(shown, say=say)
    shown = replace(shown, say=None, step_title="", lookup="")
    if level == STAGES:
        return shown
    return replace(
        shown,
        stages=(),
        answers=(),
        next_way="",
        fields=(),
        verify=None,
        action=None,
        blocked="",
        anytime=(),
    )


def _only(text: str) -> tuple[SayPart, ...]:
    return (SayPart(text),)
