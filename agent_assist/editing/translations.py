"""Which texts of an item are there in which language, and which translations are older."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from agent_assist.domain.content import Content, HouseValue, Solution, Template
from agent_assist.domain.guide import FactSpec, Guide, Step
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.domain.texts import Texts

Dated = Guide | Template | Solution | Scenario | MoveSpec
Lists = Mapping[str, tuple[str, ...]]


class State(StrEnum):
    """How an item stands in a language.

    MISSING: some text that stands in another language is not there; OLDER: the source was
    changed since.
    """

    COMPLETE = "complete"
    OLDER = "older"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class LanguageState:
    """An item in one language, with how many of its texts are missing, of how many."""

    language: str
    state: State
    missing: int = 0
    texts: int = 0


def language_states(
    items: Iterable[Dated | HouseValue | FactSpec | Step],
    languages: tuple[str, ...],
) -> tuple[LanguageState, ...]:
    """How the items, taken together, stand in each of the declared languages."""
    items = tuple(items)
    texts = [one for item in items for one in texts_of(item) if any(one.values())]
    dated = [it for it in items if isinstance(it, Dated)]
    states = []
    for language in languages:
        missing = sum(not one.get(language) for one in texts)
        older = any(is_older(item, language) for item in dated)
        state = State.MISSING if missing else State.OLDER if older else State.COMPLETE
        states.append(LanguageState(language, state, missing, len(texts)))
    return tuple(states)


def is_older(item: Dated, language: str) -> bool:
    """Whether the text in that language was written before the source was last changed."""
    return item.translated.get(language, item.revision) < item.revision


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


def texts_of(
    item: Dated | HouseValue | FactSpec | Step,
) -> Iterator[Texts | Lists]:
    """Every text of an item, by language; lists of texts as they stand."""
    match item:
        case Guide():
            yield from (item.title, item.phrasings)
            for spec in item.facts.values():
                yield from texts_of(spec)
            for step in item.steps.values():
                yield from texts_of(step)
        case Step():
            yield from (item.title, item.lookup, item.note, *item.tips, *item.do, *item.dont)
            yield from (way.text for way in item.ways)
        case Template():
            yield from (item.title, item.phrasings)
            for wording in item.wordings:
                yield from (wording.texts, wording.cues)
        case Solution():
            yield from (item.title, item.summary, item.price, item.time)
            yield from (item.phrasings, item.symptoms, item.steps)
            yield from (item.can_promise, item.cannot_promise)
        case Scenario():
            yield from _of_scenario(item)
        case MoveSpec():
            yield from (item.title, item.summary)
            yield from (item.phrasings, *item.about.values())
            yield from (reply.says for reply in item.replies)
        case FactSpec():
            yield from (item.label, item.question)
            for option in item.options:
                yield from (option.text, *option.phrases.values())
        case HouseValue():
            yield from (item.label, item.texts)


def _of_scenario(item: Scenario) -> Iterator[Texts | Lists]:
    who = item.customer
    yield from (item.title, item.summary, who.first_name, who.last_name, who.text, item.goal)
    yield from (item.opens, item.can_promise, item.cannot_promise, item.model)
    for known in item.knows:
        yield from (known.text, known.phrasings, known.withheld, known.says)
    yield from (reply.says for reply in item.replies)
    for end in item.ends:
        yield from (end.text, end.says)


def own_templates(content: Content, step: Step) -> tuple[Template, ...]:
    """The template that is written in a step itself, if there is one."""
    template = content.templates.get(step.say)
    return (template,) if template is not None and template.inline else ()


def _in_language(item: Dated, language: str) -> list[object]:
    return [one.get(language) for one in texts_of(item) if one.get(language)]
