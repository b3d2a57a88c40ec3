"""Tables for translators: one row for each text, and what comes back of them.

A row names its text by item, field and wording, so that rows and columns may be moved. The source
stands beside the translations as it was when the table was made; where it differs from the
library's by now, the translation is taken and marked as written from an older source.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from agent_assist.domain.codec import decode, encode
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.exchange import Fate, Grade, ImportPlan, PlannedEntry, Remark, Source
from agent_assist.domain.items import (
    BY_NAME,
    Item,
    Ref,
    all_items,
    home_of,
    item_in,
    ref_of,
    with_items,
)
from agent_assist.editing.translations import Dated
from agent_assist.exchange.lettering import (
    cleaned,
    in_serbian_cyrillic,
    is_in_latin,
    mixed_words,
)
from agent_assist.exchange.reply import MAX_REFUSED
from agent_assist.exchange.sentences import fault, remark
from agent_assist.exchange.tabular import Row, TableData
from agent_assist.exchange.text_places import Key, Place, places
from agent_assist.library.fields import LANGUAGE
from agent_assist.library.nodes import MAX_TEXT
from agent_assist.rendering import analyse

KEYS = ("item", "field", "wording", "revision")
"""Columns before those of the languages."""

Revise = Callable[[Content, Iterable[Item]], tuple[Item, ...]]
_GROUPS = ("customer", "rep")


# --- to a table ---------------------------------------------------------------------------------


def table_of(content: Content, targets: Sequence[str] = ()) -> Iterator[tuple[str, ...]]:
    """The header and the rows of a table for translators.

    Args:
        targets: languages to translate into; all others of the library when none is named.

    Raises:
        ExchangeError: there is no language to translate into, or one is none.
    """
    odd = next((language for language in targets if not LANGUAGE.fullmatch(language)), "")
    if odd:
        raise fault("bad-language", language=odd[:40], names="en, sr, el")
    sources = tuple(dict.fromkeys(_source(content, item) for item in all_items(content)))
    wanted = tuple(targets) or content.languages
    languages = tuple(dict.fromkeys((*(sources or content.languages[:1]), *wanted)))
    if len(languages) < 2:
        raise fault("one-language")
    yield (*KEYS, *languages)
    for place in places(content):
        item = item_in(content, place.owner)
        revision = str(getattr(item, "revision", ""))
        yield (*place.key, revision, *(place.texts.get(language, "") for language in languages))


def _source(content: Content, item: Item) -> str:
    pack = content.packs.get(home_of(item, content))
    return (pack.languages if pack else content.languages)[0]


# --- and back -----------------------------------------------------------------------------------


@dataclass(slots=True)
class _Coming:
    """One changed translation."""

    place: Place
    language: str
    text: str
    old_source: bool
    revision: int


@dataclass(slots=True)
class _Back:
    """What comes back of a table."""

    content: Content
    places: dict[Key, Place]
    languages: tuple[str, ...]
    entries: list[PlannedEntry] = field(default_factory=list)
    coming: list[_Coming] = field(default_factory=list)
    seen: dict[Key, Row] = field(default_factory=dict)
    unchanged: int = 0
    refused: int = 0


def is_translation(headers: Sequence[str]) -> bool:
    """Whether these are the columns of a table for translators."""
    return {"item", "field", "wording"} <= set(headers)


def plan_translation(table: TableData, content: Content, revise: Revise) -> ImportPlan:
    """The plan for a table that a translator handed back.

    Args:
        content: the library as the importer sees it.
        revise: items with the revision that their words have by now, as `Studio.with_revisions`.

    Raises:
        ExchangeError: a column is missing.
    """
    languages = tuple(header for header in table.headers if LANGUAGE.fullmatch(header))
    back = _Back(content, {place.key: place for place in places(content)}, languages)
    sources = {_source(content, item) for item in all_items(content)}
    if not sources & set(languages):
        raise fault("no-source-column", column=", ".join(sorted(sources)))
    if len(languages) < 2:
        raise fault("no-target-column", names="sr, el")
    for row in table.rows:
        _take_row(back, row)
        if back.refused > MAX_REFUSED:
            raise fault("too-many-refused", most=f"{MAX_REFUSED:,}")
    items = _items(back, revise)
    remarks = (*table.remarks, *_other_languages(back), *_still_missing(back, items))
    return ImportPlan(
        Source.TRANSLATION,
        tuple(back.entries),
        items,
        back.unchanged,
        remarks,
        headers=table.headers,
    )


def _take_row(back: _Back, row: Row) -> None:
    key = (*(row.cells.get(name, "").strip() for name in KEYS[:3]),)
    path, part = key[0], "/".join(filter(None, key[1:]))
    place = back.places.get((key[0], key[1], key[2]))
    if place is None:
        code = "unknown-row" if key[0] and key[1] else "bad-row"
        _refuse(back, row, remark(code, row.at, item=path[:100], part=part[:100]))
        return
    first = back.seen.setdefault(place.key, row)
    if first is not row:
        if [first.cells.get(name) for name in back.languages] != [
            row.cells.get(name) for name in back.languages
        ]:
            _refuse(back, row, remark("row-twice", row.at, item=path, part=part))
        return
    _compare(back, row, place)


def _refuse(back: _Back, row: Row, why: Remark) -> None:
    back.refused += 1
    title = "/".join(filter(None, (row.cells.get(name, "") for name in KEYS[:3])))
    back.entries.append(PlannedEntry(row.at, Fate.REFUSED, "", title[:200], "", (why,)))


def _compare(back: _Back, row: Row, place: Place) -> None:
    item = item_in(back.content, place.owner)
    assert item is not None  # the place was found in it
    source = _source(back.content, item)
    text = place.texts.get(source, "")
    is_old = source in row.cells and cleaned(row.cells[source]) != cleaned(text)
    remarks: list[Remark] = list(row.remarks)
    changed = []
    for language in back.languages:
        if language == source:
            continue
        new, found = _new_text(row.cells[language], place.texts.get(language, ""), language)
        remarks += found
        if new:
            remarks += _lost_values(text, new, language)
            if is_old:
                remarks.append(remark("source-changed", language=language))
            changed.append(_Coming(place, language, new, is_old, _revision(row)))
    if not changed and not remarks:
        back.unchanged += 1
        return
    at = tuple(replace(found, at=row.at) for found in remarks)
    refused = any(found.grade is Grade.REFUSED for found in at)
    back.refused += refused
    fate = Fate.REFUSED if refused else Fate.CHANGED if changed else Fate.SAME
    if not refused:
        back.coming += changed
    title = "/".join(filter(None, place.key))
    told = ", ".join(one.language for one in changed)
    back.entries.append(PlannedEntry(row.at, fate, place.owner.path, title, told, at))


def _revision(row: Row) -> int:
    written = row.cells.get("revision", "").strip()
    return int(written) if written.isdecimal() and len(written) < 9 else 0


def _new_text(cell: str, old: str, language: str) -> tuple[str, list[Remark]]:
    """The text to take, empty when nothing is to be changed; and what is to be said of it."""
    new = cleaned(cell)
    if new == cleaned(old):
        return "", []
    if not new:
        return "", [remark("left-empty", language=language)]
    if len(new) > MAX_TEXT:
        return "", [remark("too-long", count=f"{len(new):,}", most=f"{MAX_TEXT:,}")]
    remarks = []
    if language == "sr" and is_in_latin(new) and not is_in_latin(old or "ж"):
        new = in_serbian_cyrillic(new)
        if new == cleaned(old):
            return "", []
        remarks.append(remark("to-cyrillic"))
    remarks += [remark("mixed-letters", word=word) for word in mixed_words(new)]
    problems = analyse(new, language).problems
    if problems:
        told = remark("not-usable", sentence=f"{problems[0].message} {problems[0].hint}")
        return "", [*remarks, told]
    return new, remarks


def _lost_values(source: str, new: str, language: str) -> Iterator[Remark]:
    if "{" not in source + new:
        return
    wanted, given = _values(source), _values(new)
    for code, names in (("lost-value", wanted - given), ("foreign-value", given - wanted)):
        if names:
            yield remark(code, names=", ".join(sorted(names)), language=language)


def _values(text: str) -> set[str]:
    """The values that a text shows; of persons only whose they are, since grammar decides which."""
    names = {use.name for use in analyse(text).variables}
    found = {name.partition(".")[0] if name.startswith(_GROUPS) else name for name in names}
    genders = {use.name for use in analyse(text).variables if use.name.endswith(".gender")}
    only_gender = {g.partition(".")[0] for g in genders} - {
        name.partition(".")[0] for name in names - genders
    }
    return found - only_gender


def _items(back: _Back, revise: Revise) -> tuple[Item, ...]:
    """The items with their new words, revised and marked."""
    data: dict[Ref, Any] = {}
    marks: dict[Ref, dict[str, list[_Coming]]] = {}
    for one in back.coming:
        holder = item_in(back.content, one.place.holder)
        inner = data.setdefault(one.place.holder, encode(holder))
        for key in one.place.path:
            inner = inner[key]
        _put(inner, one)
        marks.setdefault(one.place.owner, {}).setdefault(one.language, []).append(one)
    changed: list[Item] = []
    for ref, encoded in data.items():
        made: Item = decode(BY_NAME[ref.kind].type, _without_gaps(encoded))
        changed.append(made)
    becomes = with_items(back.content, changed)
    revised = {ref_of(item): item for item in revise(becomes, changed)}
    for owner, by_language in marks.items():
        item = revised.get(owner) or item_in(becomes, owner)
        if isinstance(item, Dated):
            revised[owner] = _marked(item, by_language)
    return tuple(item for ref, item in revised.items() if item != item_in(back.content, ref))


def _put(words: dict[str, Any], one: _Coming) -> None:
    if one.place.entry is None:
        words[one.language] = one.text
        return
    listed = words.setdefault(one.language, [])
    listed += [""] * (one.place.entry + 1 - len(listed))
    listed[one.place.entry] = one.text


def _without_gaps(data: Any) -> Any:
    """Lists of texts without the entries that nobody translated."""
    if isinstance(data, dict):
        return {key: _without_gaps(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_without_gaps(value) for value in data if value != ""]
    return data


def _marked(item: Dated, by_language: Mapping[str, list[_Coming]]) -> Item:
    """The item with the revision of its source that each changed language was written from."""
    revision, translated = item.revision, dict(item.translated)
    for language, coming in by_language.items():
        old = [one for one in coming if one.old_source]
        if old:
            told = min(one.revision for one in old)
            translated[language] = told if 0 < told < revision else revision - 1
        elif language in translated or revision > 1:
            translated[language] = revision
    return item if translated == item.translated else replace(item, translated=translated)


def _other_languages(back: _Back) -> Iterator[Remark]:
    """Languages that a text got although its pack does not have them."""
    told: set[tuple[str, str]] = set()
    for one in back.coming:
        item = item_in(back.content, one.place.owner)
        pack = back.content.packs.get(home_of(item, back.content)) if item else None
        if pack is None or one.language in pack.languages or (pack.id, one.language) in told:
            continue
        told.add((pack.id, one.language))
        languages = ", ".join(pack.languages)
        yield remark("no-languages", pack=pack.id, languages=languages, language=one.language)


def _still_missing(back: _Back, items: tuple[Item, ...]) -> Iterator[Remark]:
    """How far the items that were changed are there in the languages of the table."""
    touched = {one.place.owner for one in back.coming}
    if not touched:
        return
    counts: dict[tuple[str, str], list[int]] = {}
    for place in places(with_items(back.content, items)):
        item = item_in(back.content, place.owner)
        if place.owner not in touched or item is None:
            continue
        source = _source(back.content, item)
        for language in back.languages:
            if language != source and place.texts.get(source):
                count = counts.setdefault((place.owner.path, language), [0, 0])
                count[0] += not place.texts.get(language)
                count[1] += 1
    for (path, language), (missing, all_) in counts.items():
        if missing:
            yield remark("still-missing", item=path, language=language, count=missing, all=all_)
