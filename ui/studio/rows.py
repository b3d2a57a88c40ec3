"""The lines of the library tree as values: what is shown, in which order, behind which filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.data import dataclass
from agent_assist.domain.items import Ref, ref_at
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.studio import ItemRow, ItemStatus
from ui.i18n import in_interface
from ui.studio.words import folded, section_text, status_text

ORDER = ("guide", "template", "solution", "scenario", "move", "house_value", "fact")
FIRST_SHOWN = 60
"""So many items of a kind are shown before somebody asks for the rest."""


@dataclass(frozen=True, slots=True)
class TreeItem:
    """An item as the tree knows it: its row, its title, and where the filter looks."""

    row: ItemRow
    title: str
    sought: str

    @property
    def ref(self) -> Ref:
        """Which item it is."""
        return self.row.ref


@dataclass(frozen=True, slots=True)
class Section:
    """The name of a kind, with how many there are."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class More:
    """Stands for items of a kind that are not shown yet."""

    kind: str
    count: int


Line = TreeItem | Section | More


@dataclass(frozen=True, slots=True)
class Filter:
    """What the tree shows; empty parts let everything through.

    Attributes:
        text: every word of it is in the title or the id. kinds, packs: any of them.
        state: "draft", "problems", "needs_review", "published" or "archived".
        language: only items in which a text of that language is missing or old.
    """

    text: str = ""
    kind: str = ""
    pack: str = ""
    state: str = ""
    language: str = ""

    @property
    def narrow(self) -> bool:
        """Whether anything beside the text is asked for."""
        return bool(self.kind or self.pack or self.state or self.language)


@dataclass(frozen=True, slots=True)
class Faults:
    """How many errors and warnings stand in an item."""

    errors: int = 0
    warnings: int = 0


NO_FAULTS = Faults()


def tree_items(rows: Iterable[ItemRow]) -> tuple[TreeItem, ...]:
    """The items in the order of the tree: by kind, then by title."""
    items = []
    for row in rows:
        if row.kind not in ORDER:
            continue
        title = in_interface(row.title) or row.id
        sought = folded(" ".join((*row.title.values(), row.id)))
        items.append(TreeItem(row, title, sought))
    kinds = {kind: at for at, kind in enumerate(ORDER)}
    items.sort(key=lambda it: (kinds[it.row.kind], it.row.archived, it.title.casefold()))
    return tuple(items)


def lines_of(
    items: Iterable[TreeItem],
    wanted: Filter,
    faults: Mapping[Ref, Faults],
    unfolded: frozenset[str] = frozenset(),
) -> list[Line]:
    """What the tree shows, with a name above each kind.

    Args:
        unfolded: kinds of which all items are shown.
    """
    words = folded(wanted.text).split()
    by_kind: dict[str, list[TreeItem]] = {}
    for item in items:
        if all(word in item.sought for word in words) and _fits(item.row, wanted, faults):
            by_kind.setdefault(item.row.kind, []).append(item)
    lines: list[Line] = []
    for kind, found in by_kind.items():
        whole = kind in unfolded or len(found) <= FIRST_SHOWN
        lines.append(Section(kind, len(found)))
        lines += found if whole else found[:FIRST_SHOWN]
        if not whole:
            lines.append(More(kind, len(found) - FIRST_SHOWN))
    return lines


def faults_of(problems: Iterable[Problem]) -> dict[Ref, Faults]:
    """Errors and warnings by item; those of a text in a step count for its guide."""
    errors: Counter[Ref] = Counter()
    warnings: Counter[Ref] = Counter()
    for problem in problems:
        ref = holder(problem)
        if ref is not None:
            (errors if problem.severity is Severity.ERROR else warnings)[ref] += 1
    return {ref: Faults(errors[ref], warnings[ref]) for ref in errors.keys() | warnings.keys()}


def holder(problem: Problem) -> Ref | None:
    """The item in the tree that a problem belongs to."""
    ref = ref_at(problem.item)
    if ref is not None and ref.kind == "template" and "." in ref.id:
        return Ref("guide", ref.id.partition(".")[0])
    return ref


def _fits(row: ItemRow, wanted: Filter, faults: Mapping[Ref, Faults]) -> bool:
    # What was taken out is found by its name, but does not stand among the rest.
    if row.archived and wanted.state != "archived" and (wanted.state or not wanted.text):
        return False
    if wanted.kind and row.kind != wanted.kind:
        return False
    if wanted.pack and row.pack != wanted.pack:
        return False
    if wanted.state == "problems" and row.ref not in faults:
        return False
    if wanted.state not in ("", "problems") and wanted.state != row.status.value:
        return False
    complete = wanted.language in row.complete and wanted.language not in row.old
    return not (wanted.language and complete)


def line_text(line: Line) -> str:
    """What a line says."""
    if isinstance(line, Section):
        return section_text(line.kind)
    if isinstance(line, More):
        more = QCoreApplication.translate("Studio", "{count} more…")
        return more.format(count=f"{line.count:,}".replace(",", "\u2009"))
    return line.title


def state_text(item: TreeItem, version: int) -> str:
    """The pill of an item: how it stands, or the version that it is published in."""
    status = item.row.status
    return str(version) if status is ItemStatus.PUBLISHED else status_text(status)
