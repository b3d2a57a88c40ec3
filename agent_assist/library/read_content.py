"""Templates and solutions of a pack."""

from __future__ import annotations

import re

from agent_assist.domain.content import Solution, Template, Wording
from agent_assist.domain.guide import Channel, Direction, Mood, Stage
from agent_assist.library.fields import LANGUAGE, Fields, unique

_HOURS = re.compile(r"[0-9]{1,2}")
_MAX_REVISION = 1_000_000


def read_template(fields: Fields, id: str) -> Template:
    """A response template."""
    template = Template(
        id,
        read_wordings(fields),
        fields.texts("title"),
        fields.choice("stage", Stage),
        fields.words("tags"),
        fields.lists("phrasings"),
        False,
        read_revision(fields),
        read_translated(fields),
        fields.text("note"),
    )
    fields.done()
    return template


def read_wordings(fields: Fields) -> tuple[Wording, ...]:
    """The wordings of a template, or of a text written in a step."""
    found: dict[str, Wording] = {}
    for node in fields.items("wordings"):
        wording = fields.book.table(node, f"{fields.path}/wordings", "wording")
        if wording is None:
            continue
        id = wording.id()
        wording.move(f"{fields.path}/wordings/{id}")
        if not id or not unique(wording, found, id, "wording"):
            continue
        found[id] = Wording(
            id,
            wording.texts("texts", required=True),
            wording.texts("cues"),
            wording.choices("channels", Channel),
            wording.choices("moods", Mood),
            wording.choice("direction", Direction),
            _hours(wording),
        )
        wording.done()
    if not found:
        fields.missing("wordings", "Add “wordings:” with at least one “- id: plain”.")
    return tuple(found.values())


def _hours(wording: Fields) -> tuple[int, int] | None:
    words = [text for text, _ in wording.words_with_places("hours")]
    if not words and wording.node("hours") is None:
        return None
    if len(words) == 2 and all(_HOURS.fullmatch(word) and int(word) <= 24 for word in words):
        return int(words[0]), int(words[1])
    wording.wrong("hours", "“hours” are two full hours of the day.", "Write [8, 18].")
    return None


def read_revision(fields: Fields) -> int:
    """How often the source text was edited."""
    return fields.number("revision", 1, 1, _MAX_REVISION)


def read_translated(fields: Fields) -> dict[str, int]:
    """By language, the revision of the source that its text was written from."""
    below = fields.inner("translated", "list of revisions by language")
    if below is None:
        return {}
    found = {}
    for language in below.names():
        if not LANGUAGE.fullmatch(language):
            message = f"“{language[:40]}” is not a language."
            below.wrong(language, message, "Write {sr: 2}.", "bad-key")
            continue
        found[language] = below.number(language, 1, 0, _MAX_REVISION)
    return found


def read_solution(fields: Fields, id: str) -> Solution:
    """A solution."""
    solution = Solution(
        id,
        fields.texts("title", required=True),
        fields.texts("summary"),
        fields.lists("phrasings"),
        fields.lists("symptoms"),
        fields.lists("steps"),
        fields.lists("can_promise"),
        fields.lists("cannot_promise"),
        fields.texts("price"),
        fields.texts("time"),
        fields.id("offer", required=False),
        fields.number("promise_hours", 0, 0, 10_000),
        fields.words("tags"),
        fields.day("valid_from"),
        fields.day("valid_until"),
        fields.day("review_by"),
        fields.text("owner"),
        read_revision(fields),
        read_translated(fields),
        fields.text("note"),
    )
    fields.done()
    return solution
