"""What to say at a step: the wording that fits, rendered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.texts import content_language
from agent_assist.domain.view import SayPart, SayView
from agent_assist.rendering import RenderContext, Rendered, Renderer, cue_words, fitting_wordings


@dataclass(frozen=True, slots=True)
class WordingChoice:
    """Which wording of each template is shown: chosen by hand, else not the last one used.

    Attributes:
        chosen: template id to wording id, picked by the rep in this call.
        last_used: template id to the wording id this rep used last, in any call.
    """

    chosen: Mapping[str, str]
    last_used: Mapping[str, str]


def say_view(
    call: Interaction,
    content: Content,
    template_id: str,
    renderer: Renderer,
    context: RenderContext,
    choice: WordingChoice,
) -> SayView | None:
    """The template as it is to be said now; None when the library has no such text."""
    template = content.templates.get(template_id)
    if template is None:
        return None
    wordings = ordered_wordings(call, template, context, choice)
    if not wordings:
        return None
    shown = wordings[0]
    chosen = choice.chosen.get(template_id)
    fixed_order = [w for w in template.wordings if w in wordings]
    if chosen:
        shown = next((w for w in wordings if w.id == chosen), shown)
    rendered = renderer.render(shown.texts[content_language(call.language)], context)
    return SayView(
        template=template_id,
        wording=shown.id,
        language=call.language,
        parts=say_parts(rendered),
        number=fixed_order.index(shown) + 1,
        count=len(fixed_order),
        cue=_cue(shown, call, rendered, renderer, context),
        complete=rendered.complete,
        said=any(_is_this_visit(call, template_id, line.template, line.elapsed_ms) for line in call.said),
    )


def say_parts(rendered: Rendered) -> tuple[SayPart, ...]:
    """The text cut at its filled values and gaps."""
    parts: list[SayPart] = []
    at = 0
    for span in rendered.spans:
        if span.start > at:
            parts.append(SayPart(rendered.text[at : span.start]))
        missing = span.variable in rendered.missing
        parts.append(SayPart(rendered.text[span.start : span.end], span.variable, missing))
        at = span.end
    if at < len(rendered.text):
        parts.append(SayPart(rendered.text[at:]))
    return tuple(parts)
