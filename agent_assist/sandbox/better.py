"""What would have been better: words of the library that do a move well."""

from __future__ import annotations

from agent_assist.domain.content import Content
from agent_assist.domain.scenario import Move
from agent_assist.domain.texts import content_language
from agent_assist.sandbox.cards import Say
from agent_assist.sandbox.scoring import Better


def better_words(content: Content, language: str, say: Say) -> Better:
    """Gives a template's wording that does a move, else a phrasing of the moves table.

    Args:
        say: raises `LookupError` when a wording cannot be said.
    """

    def better(move: Move) -> tuple[str, str]:
        spec = content.moves.get(move.value)
        for template in spec.templates if spec else ():
            found = content.templates.get(template)
            try:
                if found is not None:
                    wording = found.wordings[0].id
                    return say(template, wording), f"template/{template}/{wording}"
            except LookupError:
                continue
        phrasings = spec.phrasings.get(content_language(language), ()) if spec else ()
        return (phrasings[0], f"move/{move.value}") if phrasings else ("", "")

    return better
