"""What an import would do, and what could not be carried over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from agent_assist.domain.data import dataclass
from agent_assist.domain.items import Item


class Source(StrEnum):
    """Where imported content comes from."""

    ZENDESK = "zendesk"
    CHATWOOT = "chatwoot"
    ZAMMAD = "zammad"
    OSTICKET = "osticket"
    TABLE = "table"
    TRANSLATION = "translation"
    PACK = "pack"


class Fate(StrEnum):
    """What becomes of one entry of a file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


class Grade(StrEnum):
    """How much a remark weighs: the entry is refused; something of it is lost; or good to know."""

    REFUSED = "refused"
    LOSS = "loss"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that could not be carried over as it was, in words of a supervisor.

    Attributes:
        code: stable short name such as "placeholder", for filters and tests.
        sentence: what is so. hint: what to do, empty when nothing has to be done.
        at: where in the file, such as "row 5" or "entry 3".
    """

    grade: Grade
    code: str
    sentence: str
    hint: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class PlannedEntry:
    """One entry of the file and what becomes of it.

    Attributes:
        at: where in the file, such as "row 5" or "entry 3".
        path: the item it becomes, such as "templates/zendesk_360"; empty when it is refused.
        title: its name for people. language: of its text, as read or found out.
    """

    at: str
    fate: Fate
    path: str = ""
    title: str = ""
    language: str = ""
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the importer may say beside the file.

    Attributes:
        encoding: of a file that is not UTF-8, such as "windows-1250"; empty: found out.
        language: of the texts; empty: found out from their letters.
        columns: for tables, our field to the header of its column: {"title": "Name",
            "text.sr": "Srpski"}. Empty: guessed.
        solutions: a table holds solutions instead of templates.
        prefix: what the ids of the items begin with; empty: the source's name.
        pack: in which new items live; empty: one that is named by the prefix.
        values: another tool's placeholder to ours: {"ticket.id": "order_number"}.
        sheet: of a workbook; empty: the first.
    """

    encoding: str = ""
    language: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    solutions: bool = False
    prefix: str = ""
    pack: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; nothing is done by making it.

    Attributes:
        source: the kind of file. encoding: that it was read in.
        entries: all of the file, in its order.
        items: the new and changed items as they would be saved, each once.
        unchanged: entries that are the same and not in the list, since there are so many.
        remarks: about the file as a whole.
        columns: for tables, the columns that are used. headers: all that the table has.
    """

    source: Source
    entries: tuple[PlannedEntry, ...] = ()
    items: tuple[Item, ...] = ()
    unchanged: int = 0
    remarks: tuple[Remark, ...] = ()
    encoding: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    headers: tuple[str, ...] = ()

    def count(self, fate: Fate) -> int:
        """How many entries have a fate."""
        listed = sum(entry.fate is fate for entry in self.entries)
        return listed + (self.unchanged if fate is Fate.SAME else 0)

    @property
    def refused(self) -> bool:
        """Whether anything in it is refused, so that it is not imported without leave."""
        return self.count(Fate.REFUSED) > 0 or any(r.grade is Grade.REFUSED for r in self.remarks)
