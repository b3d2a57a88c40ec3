"""Texts as such: missing in a language, older than their source, letters of two alphabets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from agent_assist.domain.content import Content, HouseValue, Solution, Template
from agent_assist.domain.guide import FactSpec, Guide, Step, StepKind
from agent_assist.guidecheck.finding import Finding

_NAMES = {"en": "English", "sr": "Serbian", "el": "Greek"}
_FILLED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_LATIN = "A-Za-z\u00c0-\u024f"
_CYRILLIC = "\u0400-\u04ff"
_GREEK = "\u0370-\u03ff\u1f00-\u1fff"
_MIXED = re.compile(
    f"[{_LATIN}][{_CYRILLIC}{_GREEK}]|[{_CYRILLIC}][{_LATIN}{_GREEK}]|[{_GREEK}][{_LATIN}{_CYRILLIC}]"
)
_WORD = re.compile(r"[^\W\d_]+")

Languages = tuple[str, ...]
Lists = Mapping[str, tuple[str, ...]]


def _name(language: str) -> str:
    return _NAMES.get(language, language)


def text_in_all(
    texts: Mapping[str, str], path: str, what: str, languages: Languages, *, required: bool = False
) -> Iterator[Finding]:
    """A text that misses a language, or mixes letters; one that is not there at all may do so."""
    if texts or required:
        yield from _missing(texts, path, what, languages)
    for language, text in texts.items():
        yield from _mixed(text, f"{path}/{language}")


def lists_in_all(lists: Lists, path: str, what: str, languages: Languages) -> Iterator[Finding]:
    """The same for lists of texts."""
    if lists:
        yield from _missing(lists, path, what, languages)
    for language, texts in lists.items():
        for number, text in enumerate(texts):
            yield from _mixed(text, f"{path}/{language}/{number}")


def _uneven(lists: Lists, path: str, languages: Languages) -> Iterator[Finding]:
    """Entries that stand for each other, of which one language has more than another."""
    counts = {language: len(lists[language]) for language in languages if lists.get(language)}
    if len(set(counts.values())) > 1:
        told = ", ".join(f"{count} in {_name(language)}" for language, count in counts.items())
        hint = "Look for an entry that was not translated, or one that a comma divides."
        yield Finding("uneven-lists", path, f"The numbers of entries differ: {told}.", hint)


def _missing(
    by_language: Mapping[str, object], path: str, what: str, languages: Languages
) -> Iterator[Finding]:
    lacking = [language for language in languages if not by_language.get(language)]
    if lacking:
        message = f"The {what} is missing in {' and '.join(map(_name, lacking))}."
        hint = f"Add {', '.join(f'“{language}: …”' for language in lacking)}."
        if len(languages) == 1:
            message, hint = f"The {what} is missing.", "Write it."
        yield Finding("missing-text", path, message, hint, languages=tuple(lacking))


def _mixed(text: str, path: str) -> Iterator[Finding]:
    if text.isascii() or not _MIXED.search(text):
        return
    for match in _WORD.finditer(_FILLED.sub(" ", text)):
        if _MIXED.search(match[0]):
            message = f"“{match[0]}” mixes letters of two alphabets that look alike."
            hint = "Type the word again in one alphabet."
            yield Finding("mixed-letters", path, message, hint)


def old_translations(
    revision: int, translated: Mapping[str, int], path: str, languages: Languages
) -> Iterator[Finding]:
    """Languages that were translated from an older source."""
    for language in languages[1:]:
        if translated.get(language, revision) < revision:
            message = (
                f"The {_name(language)} was written from revision {translated[language]} of the "
                f"{_name(languages[0])}, which is now at {revision}."
            )
            hint = f"Look it over, and set “translated: {{{language}: {revision}}}”."
            yield Finding("old-translation", f"{path}/translated", message, hint)


def _facts(facts: Mapping[str, FactSpec], path: str, languages: Languages) -> Iterator[Finding]:
    for name, spec in facts.items():
        yield from text_in_all(spec.label, f"{path}/{name}/label", "label", languages)
        yield from text_in_all(spec.question, f"{path}/{name}/question", "question", languages)
        for option in spec.options:
            below = f"{path}/{name}/options/{option.id}"
            yield from text_in_all(option.text, f"{below}/text", "text", languages, required=True)
            for role, texts in option.phrases.items():
                what = f"phrase “{role}”"
                yield from text_in_all(texts, f"{below}/phrases/{role}", what, languages)


def guide_texts(guide: Guide, languages: Languages) -> Iterator[Finding]:
    """The texts of a guide, without what it says."""
    path = f"guides/{guide.id}"
    yield from text_in_all(guide.title, f"{path}/title", "title", languages, required=True)
    yield from lists_in_all(guide.phrasings, f"{path}/phrasings", "list of phrasings", languages)
    yield from _facts(guide.facts, f"{path}/facts", languages)
    yield from old_translations(guide.revision, guide.translated, path, languages)
    for step in guide.steps.values():
        yield from _step_texts(step, f"{path}/steps/{step.id}", languages)


def _step_texts(step: Step, path: str, languages: Languages) -> Iterator[Finding]:
    is_lookup = step.kind is StepKind.LOOKUP
    chosen = step.kind in (StepKind.ASK, StepKind.LOOKUP)
    yield from text_in_all(step.title, f"{path}/title", "title", languages)
    yield from text_in_all(step.lookup, f"{path}/lookup", "lookup", languages, required=is_lookup)
    yield from text_in_all(step.note, f"{path}/note", "note", languages)
    for key, texts in (("tips", step.tips), ("do", step.do), ("dont", step.dont)):
        for number, text in enumerate(texts):
            yield from text_in_all(text, f"{path}/{key}/{number}", "text", languages)
    for way in step.ways:
        required = chosen and way.id != "next" and not way.id.startswith("next_")
        what = "text of this answer" if step.kind is StepKind.ASK else "text of this way"
        below = f"{path}/ways/{way.id}"
        yield from text_in_all(way.text, below, what, languages, required=required)


def template_texts(template: Template, languages: Languages) -> Iterator[Finding]:
    """The texts of a template."""
    path = f"templates/{template.id}"
    yield from text_in_all(template.title, f"{path}/title", "title", languages)
    yield from lists_in_all(template.phrasings, f"{path}/phrasings", "list of phrasings", languages)
    yield from old_translations(template.revision, template.translated, path, languages)
    for wording in template.wordings:
        below = f"{path}/wordings/{wording.id}"
        yield from text_in_all(
            wording.texts, f"{below}/texts", "text to say", languages, required=True
        )
        yield from text_in_all(wording.cues, f"{below}/cues", "line of cue words", languages)


def solution_texts(solution: Solution, languages: Languages) -> Iterator[Finding]:
    """The texts of a solution."""
    path = f"solutions/{solution.id}"
    yield from text_in_all(solution.title, f"{path}/title", "title", languages, required=True)
    for key in ("summary", "price", "time"):
        yield from text_in_all(getattr(solution, key), f"{path}/{key}", key, languages)
    for key in ("phrasings", "symptoms", "steps", "can_promise", "cannot_promise"):
        what = f"list “{key}”"
        yield from lists_in_all(getattr(solution, key), f"{path}/{key}", what, languages)
    for key in ("steps", "can_promise", "cannot_promise"):
        yield from _uneven(getattr(solution, key), f"{path}/{key}", languages)
    yield from old_translations(solution.revision, solution.translated, path, languages)


def shared_texts(content: Content, languages_of: Callable[[str], Languages]) -> Iterator[Finding]:
    """The texts of house values and shared facts, in the languages of the pack each stands in."""
    for name, spec in content.facts.items():
        yield from _facts({name: spec}, "facts", languages_of(f"facts/{name}"))
    for name, house in content.house_values.items():
        path = f"house_values/{name}"
        yield from _house(house, path, languages_of(path))


def _house(house: HouseValue, path: str, languages: Languages) -> Iterator[Finding]:
    yield from text_in_all(house.label, f"{path}/label", "label", languages)
    if not house.value:
        yield from text_in_all(house.texts, f"{path}/texts", "value", languages, required=True)
