"""From a template and what is known to the text that is said."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

from agent_assist.rendering.context import RenderContext
from agent_assist.rendering.hashes_later import hashes_later
from agent_assist.rendering.result import Analysis, Rendered

if TYPE_CHECKING:
    from agent_assist.rendering.engine import Compiled

MAX_CACHED = 4_096


class Renderer:
    """Renders templates, each compiled when first used and kept by its text.

    Safe to use from several threads. jinja2 is imported by the first rendering.
    """

    def __init__(self, max_cached: int = MAX_CACHED) -> None:
        self._max_cached = max_cached
        self._compiled: OrderedDict[tuple[str, bool], Compiled] = OrderedDict()
        self._lock = Lock()

    def warm(self) -> None:
        """Load what the first rendering needs."""
        with hashes_later():
            self.render("", RenderContext())

    def render(self, template_text: str, context: RenderContext) -> Rendered:
        """Put the text together; what is missing or wrong is told in the result, never raised."""
        from agent_assist.rendering import engine

        compiled = self._compile(template_text, context.in_latin_serbian)
        return engine.put_together(compiled, context)

    def _compile(self, text: str, in_latin: bool) -> Compiled:
        from agent_assist.rendering import engine

        key = (text, in_latin)
        with self._lock:
            found = self._compiled.get(key)
            if found is not None:
                self._compiled.move_to_end(key)
                return found
        compiled = engine.compile_text(text, in_latin=in_latin)
        with self._lock:
            self._compiled[key] = compiled
            while len(self._compiled) > self._max_cached:
                self._compiled.popitem(last=False)
        return compiled


def analyse(template_text: str, language: str | None = None) -> Analysis:
    """What a template uses and what is wrong with it, in words of a supervisor; never raises.

    Args:
        template_text: The template.
        language: When given, what depends on the language (forms of a plural) is checked too.
    """
    from agent_assist.rendering import engine

    return engine.analyse_text(template_text, language)
