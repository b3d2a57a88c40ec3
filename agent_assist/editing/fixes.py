"""The one sensible mending of a problem, where there is one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from difflib import get_close_matches

from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import Item, item_in, ref_at
from agent_assist.domain.problem import Problem
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.domain.studio import Edit, Fix
from agent_assist.domain.texts import in_language
from agent_assist.editing import guide_fixes
from agent_assist.editing.alphabets import mixed_words, one_alphabet
from agent_assist.editing.names import named_in_text, renamed_in_text, shared_or_own_facts
from agent_assist.editing.texts import Path, texts_of, with_texts

REVIEW_AGAIN = timedelta(days=182)
"""Half a year, as the sample library has it."""

_TRANSLATED = re.compile(r"\{(\w+): (\d+)\}")


def fixes(content: Content, problem: Problem, today: date) -> tuple[Fix, ...]:
    """What mends a problem, as new items; nothing when a person has to decide."""
    ref = ref_at(problem.item)
    item = item_in(content, ref) if ref else None
    if item is None:
        return ()
    in_guide = guide_fixes.FIXES.get(problem.code)
    found: Fix | None = None
    if in_guide is not None and isinstance(item, Guide):
        found = in_guide(content, item, problem)
    elif problem.code == "not-known-yet":
        found = guide_fixes.ask_before(content, problem)
    elif problem.code in _OF_ITEMS:
        found = _OF_ITEMS[problem.code](content, item, problem)
    elif problem.code == "review-due" and isinstance(item, Solution):
        seen = replace(item, review_by=today + REVIEW_AGAIN)
        found = Fix("I looked it over; ask again in half a year", Edit((seen,)))
    return (found,) if found and (found.edit.items or found.edit.removed) else ()


def _looked_over(content: Content, item: Item, problem: Problem) -> Fix | None:
    """The translation still says what its source says."""
    found = _TRANSLATED.search(problem.hint)
    if found is None or not isinstance(item, Guide | Template | Solution | Scenario | MoveSpec):
        return None
    translated = {**item.translated, found[1]: int(found[2])}
    return Fix("The translation still fits", Edit((replace(item, translated=translated),)))


def _another_offer(content: Content, item: Item, problem: Problem) -> Fix | None:
    if not isinstance(item, Solution) or problem.part != "offer":
        return None
    near = get_close_matches(item.offer, content.templates, 1)
    if not near:
        return Fix("Offer it without a text of its own", Edit((replace(item, offer=""),)))
    title = in_language(content.templates[near[0]].title, content.languages[0]) or near[0]
    return Fix(f"Take “{title}”", Edit((replace(item, offer=near[0]),)))


def _another_name(content: Content, item: Item, problem: Problem) -> Fix | None:
    """The nearest fact or house value instead of one that a text names and nobody knows."""
    kind = "house_value" if problem.code == "unknown-house-value" else "fact"
    known = content.house_values if kind == "house_value" else shared_or_own_facts(content)
    changes: dict[Path, str] = {}
    names: dict[str, str] = {}
    for text in texts_of(item):
        for named, name in named_in_text(text.text):
            near = get_close_matches(name, known, 1) if named == kind else []
            if near and name not in known and f"“{name}”" in problem.message:
                before = changes.get(text.path, text.text)
                changes[text.path] = renamed_in_text(before, kind, name, near[0])
                names[name] = near[0]
    if not changes:
        return None
    label = getattr(known[next(iter(names.values()))], "label", {})
    title = in_language(label, content.languages[0]) or next(iter(names.values()))
    return Fix(f"Take “{title}”", Edit((with_texts(item, changes),)))


def _pure_letters(content: Content, item: Item, problem: Problem) -> Fix | None:
    """Words that mix letters of two alphabets, written in the alphabet of their language."""
    changes: dict[Path, str] = {}
    words: list[str] = []
    for text in texts_of(item):
        mixed = [word for word in mixed_words(text.text) if f"“{word}”" in problem.message]
        made = text.text
        for word in mixed:
            pure = one_alphabet(word, text.language)
            if pure != word:
                made = made.replace(word, pure)
                words.append(pure)
        if made != text.text:
            changes[text.path] = made
    if not changes:
        return None
    return Fix(f"Write “{words[0]}” in one alphabet", Edit((with_texts(item, changes),)))


_OF_ITEMS: Mapping[str, Callable[[Content, Item, Problem], Fix | None]] = {
    "old-translation": _looked_over,
    "unknown-template": _another_offer,
    "unknown-variable": _another_name,
    "unknown-house-value": _another_name,
    "mixed-letters": _pure_letters,
}
"""For each code what mends it, whatever kind of item it stands in."""
