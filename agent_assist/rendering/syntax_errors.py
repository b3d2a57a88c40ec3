"""Puts jinja2's syntax errors, and signs left in the text, into words of a supervisor."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jinja2 import TemplateSyntaxError

from agent_assist.rendering.positions import Token
from agent_assist.rendering.result import TemplateProblem

_OPENING = re.compile(r"\{\{|\{%|\{#")
# Signs of this or another tool's placeholders that would be read out as they stand.
_LEFTOVER = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|[#$%]?\{\s*[^\W\d][\w.]*\s*\}")
_UNKNOWN_TAG = re.compile(r"unknown tag '([^']*)'")
_GOT = re.compile(r"got '([^']*)'|unexpected '([^']*)'|unexpected char '([^']*)'")


def in_words(error: TemplateSyntaxError, source: str) -> TemplateProblem:
    """A syntax error as a sentence with its place; the column is the best that can be told."""
    said = error.message or ""
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    line = min(max(error.lineno, 1), len(lines))
    unknown = _UNKNOWN_TAG.search(said)
    if unknown:
        column = _place(lines[line - 1], unknown[1])
        return TemplateProblem(
            "unknown-tag",
            f"“{unknown[1]}” after {{% is not known.",
            "Use if, elif, else, endif, for, endfor or set.",
            line,
            column,
        )
    if "end of template" in said or "Unexpected end" in said or "Missing end of" in said:
        return _not_closed(source, lines)
    got = _GOT.search(said)
    found = next((text for text in got.groups() if text), "") if got else ""
    column = _place(lines[line - 1], found)
    if found and not found.startswith("end of"):
        return TemplateProblem(
            "syntax",
            f"“{found}” does not fit here.",
            "Check the words and signs between the braces.",
            line,
            column,
        )
    return TemplateProblem(
        "syntax",
        "The braces or what is between them is not complete.",
        "Check that each {{ ends with }} and each {% with %}.",
        line,
        column,
    )


def _not_closed(source: str, lines: list[str]) -> TemplateProblem:
    """Point at the last opening that nothing closes."""
    normal = "\n".join(lines)
    openings = list(_OPENING.finditer(normal))
    for opening in reversed(openings):
        closing = {"{{": "}}", "{%": "%}", "{#": "#}"}[opening.group()]
        if closing not in normal[opening.end() :]:
            line, column = _line_and_column(normal, opening.start())
            return TemplateProblem(
                "not-closed",
                f"“{opening.group()}” is never closed.",
                f"Add “{closing}” where it ends.",
                line,
                column,
            )
    begin = re.compile(r"\{%-?\s*(if|for)\b")
    opened: list[re.Match[str]] = []
    for tag in re.finditer(r"\{%-?\s*(if|for|endif|endfor)\b", normal):
        if begin.match(tag.group()):
            opened.append(tag)
        elif opened:
            opened.pop()
    if opened:
        word = opened[-1][1]
        line, column = _line_and_column(normal, opened[-1].start())
        return TemplateProblem(
            "not-closed",
            f"“{{% {word} … %}}” is never closed.",
            f"Add “{{% end{word} %}}” where it ends.",
            line,
            column,
        )
    return TemplateProblem(
        "not-closed",
        "Something is opened and never closed.",
        "Check that each {{ ends with }} and each {% if %} has its {% endif %}.",
        len(lines),
        1,
    )


def leftovers(source_tokens: list[Token]) -> Iterator[TemplateProblem]:
    """Signs in the text itself that would be said to the customer as they stand."""
    for token in source_tokens:
        if token.kind != "data":
            continue
        for found in _LEFTOVER.finditer(token.text):
            line, column = _line_and_column(token.text, found.start())
            yield TemplateProblem(
                "left-in-text",
                f"“{found.group()}” would be said as it stands.",
                "A value is written {{ name }}, with two braces on each side.",
                token.line + line - 1,
                column + (token.column - 1 if line == 1 else 0),
            )


def _place(line: str, found: str) -> int:
    opening = _OPENING.search(line)
    start = opening.end() if opening else 0
    at = line.find(found, start) if found else -1
    if at < 0:
        at = opening.start() if opening else 0
    return at + 1


def _line_and_column(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
