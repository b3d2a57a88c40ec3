"""What a check finds, before it is known where in the files it stands."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Guide
from agent_assist.domain.problem import Place, Problem
from agent_assist.domain.texts import in_language
from agent_assist.guidecheck.codes import CODES


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem with its path instead of its place.

    Attributes:
        path: as in `places`: "guides/returns/steps/say_back/ways/yes".
        line, column: inside the text that stands there, from 1; 0 when the whole is meant.
        languages: as of `Problem`.
    """

    code: str
    path: str
    message: str
    hint: str
    line: int = 0
    column: int = 0
    languages: tuple[str, ...] = ()


def placed(finding: Finding, places: Mapping[str, Place]) -> Problem:
    """The finding as a problem at the nearest place that is known."""
    words = finding.path.split("/", 2)
    return Problem(
        CODES[finding.code],
        finding.code,
        finding.message,
        finding.hint,
        _shifted(_place(finding.path, places), finding),
        "/".join(words[:2]),
        "".join(words[2:]),
        finding.languages,
    )


def _place(path: str, places: Mapping[str, Place]) -> Place:
    while path:
        if path in places:
            return places[path]
        path = path.rpartition("/")[0]
    return Place()


def _shifted(place: Place, finding: Finding) -> Place:
    """The place inside a text; texts of several lines begin on the line after their sign."""
    if not place.line or not finding.line:
        return place
    if finding.line > 1:
        return Place(place.file, place.line + finding.line, 0)
    return Place(place.file, place.line, place.column + finding.column - 1)


def title_of_step(guide: Guide, step: str, content: Content) -> str:
    """How the supervisor knows a step: its title in the source language, else its id."""
    found = guide.steps.get(step)
    title = in_language(found.title, content.languages[0]) if found else ""
    return f"“{title or step}”"


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """A hint: the nearest known word, or what to do when none is near."""
    near = difflib.get_close_matches(word, list(known), 1)
    return f"Did you mean “{near[0]}”?" if near else otherwise
