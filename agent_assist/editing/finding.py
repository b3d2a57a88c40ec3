"""Find and replace over all texts, in every language and script.

Serbian is written in Cyrillic and may be typed in Latin: either form is found, and what replaces it
is written as the text is. Inside `{{ … }}` only the words in quotes are words; names stay.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.items import Item, all_items, ref_of
from agent_assist.domain.studio import Edit, Replacement
from agent_assist.editing.texts import Text, spot_of, texts_of, with_texts
from agent_assist.editing.uses import title_of
from agent_assist.rendering.serbian import has_cyrillic, to_cyrillic, to_latin

_TAG_NOT_STRING = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_STRING = re.compile(r"\"((?:\\.|[^\"\\])*)\"|'((?:\\.|[^'\\])*)'")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class How:
    """How to look.

    Attributes:
        languages: only in these; empty for all.
    """

    languages: tuple[str, ...] = ()
    match_case: bool = False
    whole_words: bool = False


def found(content: Content, text: str, how: How, by: str | None = None) -> tuple[Replacement, ...]:
    """Every text that has those words, in the order of the library.

    Args:
        by: what shall stand there instead; None to look only.
    """
    wanted = _patterns(text, how)
    if wanted is None:
        return ()
    return tuple(one for item in all_items(content) for one in _in_item(item, wanted, how, by))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What to look for in Serbian, in either script, and in all other texts."""

    serbian: re.Pattern[str]
    other: re.Pattern[str]


def _patterns(text: str, how: How) -> _Wanted | None:
    text = unicodedata.normalize("NFC", text)
    if not text.strip():
        return None
    flags = re.NOFLAG if how.match_case else re.IGNORECASE

    def pattern(forms: Iterable[str]) -> re.Pattern[str]:
        either = "|".join(re.escape(form) for form in sorted(set(forms), key=len, reverse=True))
        return re.compile(rf"(?<!\w)(?:{either})(?!\w)" if how.whole_words else either, flags)

    return _Wanted(pattern((text, to_cyrillic(text), to_latin(text))), pattern((text,)))


def _in_item(item: Item, wanted: _Wanted, how: How, by: str | None) -> Iterator[Replacement]:
    for text in texts_of(item):
        if how.languages and text.language not in how.languages:
            continue
        pattern = wanted.serbian if text.language == "sr" else wanted.other
        spans = _spans(pattern, text.text)
        if spans:
            yield Replacement(
                spot_of(item, text.path),
                title_of(item),
                _path_text(item, text),
                text.text,
                text.text if by is None else _with(text.text, spans, by),
                spans,
            )


def _spans(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    if pattern.search(text) is None:
        return ()
    names = _names(text)
    return tuple(
        match.span()
        for match in pattern.finditer(text)
        if match[0] and not any(match.start() < end and start < match.end() for start, end in names)
    )


def _names(text: str) -> list[Span]:
    """Where names and signs stand, that are no words of the text."""
    found: list[Span] = []
    for tag in _TAG_NOT_STRING.finditer(text):
        at = tag.start()
        for string in _STRING.finditer(text, tag.start(), tag.end()):
            inner = string.span(1) if string[1] is not None else string.span(2)
            found.append((at, inner[0]))
            at = inner[1]
        found.append((at, tag.end()))
    return found


def _with(text: str, spans: Iterable[Span], by: str) -> str:
    parts, at = [], 0
    for start, end in spans:
        there = text[start:end]
        parts += [text[at:start], _alike(there, by)]
        at = end
    return "".join((*parts, text[at:]))


def _alike(there: str, by: str) -> str:
    """The new words in the script of the old ones, with a capital where those had one."""
    if has_cyrillic(there):
        by = to_cyrillic(by)
    if there[:1].isupper() and not there.isupper() and by[:1].islower():
        by = by[:1].upper() + by[1:]
    return by


def _path_text(item: Item, text: Text) -> str:
    ref = ref_of(item)
    return "/".join((ref.path, *map(str, text.path)))


def replaced(content: Content, chosen: Iterable[Replacement]) -> Edit:
    """The items with the chosen replacements; one whose text is another by now is left out."""
    wanted = {one.path: one for one in chosen}
    items: list[Item] = []
    for item in all_items(content):
        here = ref_of(item).path + "/"
        if not any(path.startswith(here) for path in wanted):
            continue
        changes = {
            text.path: one.after
            for text in texts_of(item)
            if (one := wanted.get(_path_text(item, text))) and one.before == text.text
        }
        if changes:
            items.append(with_texts(item, changes))
    return Edit(tuple(items))
