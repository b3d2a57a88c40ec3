"""What becomes of translations when their source is changed."""

from __future__ import annotations

from dataclasses import replace

from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.guide import Guide, Step
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.editing.languages import is_older
from agent_assist.editing.texts import by_language

Dated = Guide | Template | Solution | Scenario | MoveSpec


def source_changed(before: Dated, after: Dated, languages: tuple[str, ...]) -> Dated:
    """The changed item, its translations marked as older where the source text is another now.

    The revision counts only when some translation would otherwise pass for up to date, so that a
    sentence typed in ten goes counts once.
    """
    source, *others = languages
    if _in_language(before, source) == _in_language(after, source):
        return after
    written = [one for one in others if any(_in_language(after, one))]
    current = [one for one in written if not is_older(after, one)]
    if not current:
        return after
    translated = {**after.translated, **dict.fromkeys(current, after.revision)}
    return replace(after, revision=after.revision + 1, translated=translated)


def confirmed(item: Dated, language: str) -> Dated:
    """The item with its translation looked over: it fits the source as it is now."""
    return replace(item, translated={**item.translated, language: item.revision})


def own_templates(content: Content, step: Step) -> tuple[Template, ...]:
    """The template that is written in a step itself, if there is one."""
    template = content.templates.get(step.say)
    return (template,) if template is not None and template.inline else ()


def _in_language(item: Dated, language: str) -> list[object]:
    return [one[language] for one in by_language(item) if one.get(language)]
