"""Every text that a house value stands in, filled as it is and as it would be."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from agent_assist.domain.content import Content
from agent_assist.domain.items import all_items
from agent_assist.domain.studio import Shown
from agent_assist.editing.names import named_in_text
from agent_assist.editing.texts import spot_of, texts_of
from agent_assist.editing.uses import title_of
from agent_assist.presentation.context import house_context
from agent_assist.rendering import Renderer


def shown(
    published: Content, content: Content, name: str, value: str, now: datetime
) -> tuple[Shown, ...]:
    """Each text of `content` that uses a house value, with the published value and with another.

    What else a text uses stands in it as a gap.

    Args:
        value: what is tried out; the one that `content` has when it is empty.
    """
    here = content.house_values.get(name)
    if here is None:
        return ()
    if value:
        here = replace(here, value=value, texts={})
    old = published.house_values.get(name, content.house_values[name])
    before = replace(content, house_values={**content.house_values, name: old})
    after = replace(content, house_values={**content.house_values, name: here})
    renderer = Renderer()
    found = []
    for item in all_items(content):
        for text in texts_of(item):
            if name in text.text and ("house_value", name) in named_in_text(text.text):
                was, now_is = (
                    renderer.render(text.text, house_context(one, text.language, now)).text
                    for one in (before, after)
                )
                spot = spot_of(item, text.path)
                guide = content.guides.get(spot.id) if spot.kind == "guide" else None
                found.append(Shown(spot, title_of(guide or item), was, now_is))
    return tuple(found)
