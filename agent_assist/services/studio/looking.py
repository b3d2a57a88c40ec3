"""What can be told of content, and what edits would make of it; nothing here needs a right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from agent_assist.domain.content import Content
from agent_assist.domain.items import Item, Ref
from agent_assist.domain.studio import Edit, ItemDiff, Replacement, Shown, Use
from agent_assist.editing import compare, finding, house, making, names, revising, uses
from agent_assist.services.studio.ports import LibraryPort


class Looking:
    """Questions about content, and edits that an author's session keeps and undoes."""

    def __init__(self, library: LibraryPort, now: Callable[[], datetime]) -> None:
        self._library = library
        self._now = now

    # ---- edits

    def create(
        self, content: Content, kind: str, title: str, language: str, pack: str = ""
    ) -> Edit:
        """A new item under an id made from its title."""
        return making.created(content, kind, title, language, pack)

    def duplicate(self, content: Content, kind: str, id_: str) -> Edit:
        """The same item, with the texts written in it, under another id."""
        return making.duplicated(content, kind, id_)

    def move(self, content: Content, refs: Iterable[Ref], pack: str) -> Edit:
        """The items in another pack."""
        return making.moved(content, refs, pack)

    def archive(self, content: Content, refs: Iterable[Ref]) -> Edit:
        """The items taken out; `restore_item` brings each of them back."""
        return making.archived(content, refs)

    def rename(self, content: Content, kind: str, id_: str, new_id: str) -> Edit:
        """The item under another id; all that names it follows.

        Raises:
            KnownError: the id cannot be used.
        """
        return names.renamed(content, kind, id_, new_id)

    def rename_step(self, content: Content, guide: str, step: str, new_id: str) -> Edit:
        """A step under another id; all ways follow. Raises as `rename` does."""
        return names.renamed_step(content, guide, step, new_id)

    def with_revisions(self, content: Content, items: Iterable[Item]) -> tuple[Item, ...]:
        """The items with the revision that their source text has by now, and guides likewise in
        whose steps any of them is written.

        One more than the published one when the source's words differ; a translation that was not
        touched since is older than its source then.

        Args:
            content: in which the items stand already.
        """
        return revising.all_revised(items, content, self._library.published())

    # ---- questions

    def uses(self, content: Content, kind: str, id_: str) -> tuple[Use, ...]:
        """Everywhere that an item is used."""
        return uses.uses(content, Ref(kind, id_))

    def find(
        self,
        content: Content,
        text: str,
        *,
        languages: Iterable[str] = (),
        match_case: bool = False,
        whole_words: bool = False,
    ) -> tuple[Replacement, ...]:
        """Every text that has those words, in whatever script they were typed.

        Args:
            languages: look in these only; empty for all.
        """
        how = finding.How(tuple(languages), match_case, whole_words)
        return finding.found(content, text, how)

    def replace(
        self,
        content: Content,
        text: str,
        by: str,
        *,
        languages: Iterable[str] = (),
        match_case: bool = False,
        whole_words: bool = False,
    ) -> tuple[Replacement, ...]:
        """As `find`, with what each text would become; nothing is changed yet."""
        how = finding.How(tuple(languages), match_case, whole_words)
        return finding.found(content, text, how, by)

    def replaced(self, content: Content, chosen: Iterable[Replacement]) -> Edit:
        """The items with the replacements that were chosen."""
        return finding.replaced(content, chosen)

    def house_value_uses(self, content: Content, name: str, value: str = "") -> tuple[Shown, ...]:
        """Every text that uses a house value, filled as it is published and as `content` has it.

        Args:
            value: look at this value instead of the one that `content` has.
        """
        return house.shown(self._library.published(), content, name, value, self._now())

    def compare_items(self, before: Item | None, after: Item | None) -> ItemDiff | None:
        """How two states of one item differ; None when they do not."""
        return compare.compared_items(before, after)
