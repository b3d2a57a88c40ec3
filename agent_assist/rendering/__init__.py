"""From a template to what is said: names, grammar, channels, languages.

The one place that imports jinja2, and only when the first text is rendered or analysed.
"""

from agent_assist.rendering.context import Customer, RenderContext, Rep
from agent_assist.rendering.cues import cue_words
from agent_assist.rendering.filters import FILTERS, RESERVED, Helper
from agent_assist.rendering.renderer import Renderer, analyse
from agent_assist.rendering.result import (
    Analysis,
    FilterUse,
    NameCase,
    Rendered,
    RoleUse,
    Span,
    TemplateProblem,
    VariableUse,
)
from agent_assist.rendering.wordings import WordingLike, pick_wording, rank_wordings

__all__ = [
    "FILTERS",
    "RESERVED",
    "Analysis",
    "Customer",
    "FilterUse",
    "Helper",
    "NameCase",
    "RenderContext",
    "Rendered",
    "Renderer",
    "Rep",
    "RoleUse",
    "Span",
    "TemplateProblem",
    "VariableUse",
    "WordingLike",
    "analyse",
    "cue_words",
    "pick_wording",
    "rank_wordings",
]
