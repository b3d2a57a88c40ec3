"""What the studio tells of the library: rows, changes, differences, uses, fixes, versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from agent_assist.domain.data import dataclass
from agent_assist.domain.items import Item, Ref
from agent_assist.domain.problem import Problem
from agent_assist.domain.texts import Texts


class ItemStatus(StrEnum):
    """How an item stands for the author who looks; of several that hold, the first."""

    ARCHIVED = "archived"
    DRAFT = "draft"
    NEEDS_REVIEW = "needs_review"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One line of the library tree; texts written in steps belong to their guide's line.

    Attributes:
        title: by language, maybe empty. pack: id of the pack it lives in.
        draft: changed by the author and not published yet.
        archived: taken out, by the author's draft or by a published version.
        needs_review: a solution that is over, or that was to be looked at again by today.
        complete: languages of its pack in which no text is missing.
        old: languages that were written from an older revision of the source.
        revision: of the source text. others: authors who are changing it too.
    """

    kind: str
    id: str
    title: Texts
    pack: str
    draft: bool = False
    archived: bool = False
    needs_review: bool = False
    complete: tuple[str, ...] = ()
    old: tuple[str, ...] = ()
    revision: int = 1
    others: tuple[str, ...] = ()

    @property
    def ref(self) -> Ref:
        """Which item it is."""
        return Ref(self.kind, self.id)

    @property
    def status(self) -> ItemStatus:
        """The one word for the tree."""
        if self.archived:
            return ItemStatus.ARCHIVED
        if self.draft:
            return ItemStatus.DRAFT
        return ItemStatus.NEEDS_REVIEW if self.needs_review else ItemStatus.PUBLISHED


@dataclass(frozen=True, slots=True)
class Spot:
    """A place inside the library, fine enough to open it there.

    Attributes:
        step, wording: where they apply; a text written in a step is found under its guide.
        field: name of the field, as "title", "say", "ways", "house_values"; `part` inside it: the
            id of a way, fact or option, the number of a line.
        language: empty when it is no text, or all of them.
    """

    kind: str
    id: str
    step: str = ""
    wording: str = ""
    field: str = ""
    part: str = ""
    language: str = ""

    @property
    def ref(self) -> Ref:
        """The item to open."""
        return Ref(self.kind, self.id)


@dataclass(frozen=True, slots=True)
class Renamed:
    """An item has another id now."""

    kind: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Edit:
    """What should become of content.

    Attributes:
        items: new states. removed: items that are gone. renamed: which of those live on.
    """

    items: tuple[Item, ...] = ()
    removed: tuple[Ref, ...] = ()
    renamed: tuple[Renamed, ...] = ()


@dataclass(frozen=True, slots=True)
class Use:
    """Where an item is used.

    Attributes:
        title: of the item that uses it.
        how: "says", "offers", "calls", "jumps", "within", "text", "condition", "captures",
            "verifies", "sets", "practice" (in a scenario or the moves table), "holds" (a pack).
    """

    spot: Spot
    title: Texts
    how: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """One text as it is and as it would become.

    Attributes:
        spans: what was found in `before`, as (start, end). path: names the text inside the item.
    """

    spot: Spot
    title: Texts
    path: str
    before: str
    after: str
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A text that uses a house value, filled with the value as it is and as it would be."""

    spot: Spot
    title: Texts
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Fix:
    """The one sensible mending of a problem; label is a sentence for a button."""

    label: str
    edit: Edit


class Change(StrEnum):
    """What happened to an item or a text."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a comparison; change None where both sides have them."""

    text: str
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One text or setting that differs.

    Attributes:
        where: the way to it in words: ("step", "Say it back", "wording", "plain", "text").
        before, after: whole; pieces: both, word by word, in reading order.
    """

    spot: Spot
    where: tuple[str, ...]
    change: Change
    before: str
    after: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ItemDiff:
    """How an item differs between two states of the library.

    Attributes:
        was: its id before, when it was renamed.
    """

    kind: str
    id: str
    title: Texts
    change: Change
    lines: tuple[Line, ...]
    was: str = ""


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One line of what publishing would take out: an item with the texts written in its steps.

    Attributes:
        was: its id before, when it is renamed; the old one goes with it.
        problems: errors that would stand in it if everything of the author went out.
        conflict: somebody else published it meanwhile; both sides have to be looked at first.
    """

    kind: str
    id: str
    title: Texts
    change: Change
    at: datetime
    was: str = ""
    problems: tuple[Problem, ...] = ()
    conflict: bool = False

    @property
    def ref(self) -> Ref:
        """Which item it is."""
        return Ref(self.kind, self.id)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two states of one item that were made from the same one.

    Attributes:
        base: what both were made from. mine, theirs: None where it was removed.
        author: of theirs. published: theirs is published; else it is a draft too.
    """

    kind: str
    id: str
    title: Texts
    base: Item | None
    mine: Item | None
    theirs: Item | None
    author: str
    published: bool
    at: datetime

    @property
    def ref(self) -> Ref:
        """Which item it is."""
        return Ref(self.kind, self.id)


@dataclass(frozen=True, slots=True)
class Published:
    """A published version of the library.

    Attributes:
        desks: how many desks had it when they last told.
    """

    number: int
    message: str
    author: str
    at: datetime
    desks: int = 0


@dataclass(frozen=True, slots=True)
class Banned:
    """A text that must not be said any more, not even in open interactions.

    Attributes:
        kind: "template" or "solution". part: the wording; empty for the whole.
    """

    kind: str
    id: str
    part: str
    reason: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DeskVersion:
    """Which version a desk has, as it told when it last opened or noticed one.

    Attributes:
        desk: user and machine. rep: who worked there. version: 0 before it had any.
    """

    desk: str
    rep: str
    version: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Drafts:
    """How much every author has in hand, by name."""

    counts: Mapping[str, int] = field(default_factory=dict)
