"""Revisions: which translations are older than their source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from agent_assist.domain.content import Content, Template
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import Item, Ref, home_of, item_in, owner_of, ref_of
from agent_assist.editing.names import inline_of
from agent_assist.editing.texts import Path, texts_of
from agent_assist.editing.translations import Dated


def revised(item: Item, content: Content, published: Content, old: Ref | None = None) -> Item:
    """The item with the revision that its source text has, measured against what is published.

    The revision is one more than the published one when the source's words differ. A language
    whose words differ too, or that the author marked as looked over, is as new as its source; any
    other one keeps the revision that it was written from. The words of a guide are also those
    that are written in its steps. A revision that is further ahead was counted elsewhere, and
    stays.

    Args:
        content: in which the item stands. old: what it was published as, when it was renamed.
    """
    old = old or ref_of(item)
    before = item_in(published, old)
    if not isinstance(item, Dated) or before is None:
        return item
    if isinstance(item, Template) and owner_of(item):
        return item
    assert isinstance(before, Dated)
    was, now = _words(before, published), _words(item, content)
    pack = published.packs.get(home_of(item, published))
    source = (pack.languages if pack else published.languages)[0]
    revision = before.revision + (was.get(source) != now.get(source))
    if item.revision > before.revision + 1:
        return item  # it was counted elsewhere, as in a pack that is imported
    translated = {}
    for language in now:
        if language in ("", source):
            continue
        if was.get(language) != now[language] or item.translated.get(language) == revision:
            written = revision
        else:
            written = before.translated.get(language, before.revision)
        if revision != before.revision or language in before.translated:
            translated[language] = written
    if revision == item.revision and translated == dict(item.translated):
        return item
    return replace(item, revision=revision, translated=translated)


def all_revised(
    items: Iterable[Item],
    content: Content,
    published: Content,
    renamed: Mapping[Ref, Ref] | None = None,
) -> tuple[Item, ...]:
    """These items with their revisions, and the guides in whose steps any of them is written.

    Args:
        content: in which they stand. renamed: what an item was published as, by its new name.
    """
    items = tuple(items)
    asked = list(items)
    known = {ref_of(item) for item in asked}
    for item in items:
        guide = content.guides.get(owner_of(item)) if isinstance(item, Template) else None
        if guide is not None and ref_of(guide) not in known:
            known.add(ref_of(guide))
            asked.append(guide)
    olds = renamed or {}
    made = [revised(item, content, published, olds.get(ref_of(item))) for item in asked]
    given = {id(item) for item in items}
    return tuple(
        new for item, new in zip(asked, made, strict=True) if id(item) in given or new is not item
    )


def _words(item: Item, content: Content) -> dict[str, list[tuple[Path, str]]]:
    """The words of each language, with where they stand."""
    found: dict[str, list[tuple[Path, str]]] = {}
    for text in texts_of(item):
        found.setdefault(text.language, []).append((text.path, text.text))
    for own in inline_of(content, item.id) if isinstance(item, Guide) else ():
        step = own.id.partition(".")[2]
        for text in texts_of(own):
            found.setdefault(text.language, []).append((("say", step, *text.path), text.text))
    return found
