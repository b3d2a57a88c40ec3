"""What to say at a step: the wording that fits, rendered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.data import dataclass
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.texts import content_language
from agent_assist.domain.view import SayPart, SayView
from agent_assist.flow import current_step
from agent_assist.rendering import (
    RenderContext,
    Rendered,
    Renderer,
    cue_words,
    rank_wordings,
)


@dataclass(frozen=True, slots=True)
class WordingChoice:
    """Which wording of each template is shown: chosen by hand, else not the last one used.

    Attributes:
        chosen: template id to wording id, picked by the rep in this call.
        last_used: template id to the wording id this rep used last, in earlier calls.
    """

    chosen: Mapping[str, str]
    last_used: Mapping[str, str]


def templates_now(call: Interaction, content: Content) -> tuple[str, ...]:
    """Ids of what may be said now, the first of which a wording fits.

    While a solution that was offered at this step waits for the customer's word, that is how the
    solution is offered; a line that has to be said at the step still comes first.
    """
    step = current_step(call, content)
    at = (call.frame.guide, call.frame.step)
    waiting = next(
        (it for it in reversed(call.need.offers) if not it.outcome and (it.guide, it.step) == at),
        None,
    )
    solution = content.solutions.get(waiting.solution) if waiting else None
    owed = (step.must_say or step.gate) and (*at, step.say) not in call.said_steps
    offering = solution.offer if solution and not owed else ""
    return tuple(dict.fromkeys(it for it in (offering, step.say) if it))


def say_view(
    call: Interaction,
    content: Content,
    template_id: str,
    renderer: Renderer,
    context: RenderContext,
    choice: WordingChoice,
) -> SayView | None:
    """The template as it is to be said now; None when no wording of it fits."""
    template = content.templates.get(template_id)
    last = _last_used(call, template_id) or choice.last_used.get(template_id)
    ranked = _ranked(call, template, context.now, last) if template else []
    if template is None or not ranked:
        return None
    in_order = [wording for wording in template.wordings if wording in ranked]
    shown = next((w for w in ranked if w.id == choice.chosen.get(template_id)), ranked[0])
    rendered = renderer.render(shown.texts[content_language(call.language)], context)
    return SayView(
        template=template_id,
        wording=shown.id,
        language=call.language,
        parts=say_parts(rendered),
        number=in_order.index(shown) + 1,
        count=len(in_order),
        cue=_cue(shown, rendered, renderer, context),
        complete=rendered.complete,
        said=_said_in_this_visit(call, template_id),
    )


def stepped_wording(
    call: Interaction, template: Template, shown: str, by: int, now: datetime
) -> str:
    """The id of the wording so many further than the one shown, going round."""
    fitting = _ranked(call, template, now, None)
    in_order = [wording.id for wording in template.wordings if wording in fitting]
    return in_order[(in_order.index(shown) + by) % len(in_order)]


def say_parts(rendered: Rendered) -> tuple[SayPart, ...]:
    """The text cut at its filled values and gaps."""
    parts: list[SayPart] = []
    at = 0
    for span in rendered.spans:
        if span.start > at:
            parts.append(SayPart(rendered.text[at : span.start]))
        missing = span.variable in rendered.missing
        filled = rendered.text[span.start : span.end]
        # Rendering sets a gap in brackets; the screen has its own way to show one.
        shown = filled.removeprefix("[").removesuffix("]") if missing else filled
        parts.append(SayPart(shown, span.variable, missing))
        at = span.end
    if at < len(rendered.text):
        parts.append(SayPart(rendered.text[at:]))
    return tuple(parts)


def _ranked(
    call: Interaction, template: Template, now: datetime, last_used: str | None
) -> list[Wording]:
    language = content_language(call.language)
    speakable = (
        wording
        for wording in template.wordings
        if wording.texts.get(language) and wording.direction in (None, call.direction)
    )
    return rank_wordings(
        speakable,
        channel=call.channel.value,
        mood=call.mood.value,
        hour=now.hour,
        last_used=last_used,
    )


def _cue(wording: Wording, rendered: Rendered, renderer: Renderer, context: RenderContext) -> str:
    written = wording.cues.get(context.language)
    if written:
        return renderer.render(written, context).text
    return " · ".join(cue_words(rendered.text))


def _last_used(call: Interaction, template: str) -> str | None:
    """The wording that this customer heard at an earlier step, so that no call repeats itself."""
    heard = (
        line.wording
        for line in reversed(call.said)
        if line.template == template and line.elapsed_ms < _entered(call)
    )
    return next(heard, None)


def _entered(call: Interaction) -> int:
    return call.place.trail[-1].entered_ms if call.place.trail else 0


def _said_in_this_visit(call: Interaction, template: str) -> bool:
    entered = _entered(call)
    return any(
        line.template == template
        and line.step == call.frame.step
        and line.guide == call.frame.guide
        and line.elapsed_ms >= entered
        for line in reversed(call.said)
    )
