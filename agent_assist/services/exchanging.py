"""Import and export, as the command line and the studio's screens call them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from agent_assist.domain.codec import decode, encode
from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.exchange import (
    Fate,
    Grade,
    ImportOptions,
    ImportPlan,
    PlannedEntry,
    Remark,
    Source,
)
from agent_assist.domain.items import BY_NAME, Item, ref_of, with_items
from agent_assist.domain.studio import Conflict

_BREATH_ITEMS = 20


class Form(StrEnum):
    """What an export is written as."""

    PACK = "pack"
    CSV = "csv"
    XLSX = "xlsx"


class StudioPort(Protocol):
    """What an import needs of the studio."""

    def working(self, actor: Actor) -> Content:
        """What is published, with this author's drafts over it."""

    def published(self) -> Content:
        """What is published."""

    def with_revisions(self, content: Content, items: Iterable[Item]) -> tuple[Item, ...]:
        """Items with the revision of their words."""

    def save_drafts(self, actor: Actor, items: Iterable[Item]) -> tuple[Conflict, ...]:
        """Keep items as drafts of the actor: all, or none."""


class Exchange:
    """Content from files and into files.

    Every method may raise `ExchangeError`, a `KnownError`, whose sentence says why a file as a
    whole cannot be imported or exported.
    """

    def __init__(self, studio: StudioPort) -> None:
        self._studio = studio

    def guess(self, path: Path, options: ImportOptions | None = None) -> Source:
        """What kind of file it is, by what stands in it."""
        from agent_assist.exchange.importing import guess

        return guess(path, options or ImportOptions())

    def columns(
        self, path: Path, options: ImportOptions | None = None
    ) -> tuple[tuple[str, ...], dict[str, str]]:
        """The headers of a table, and our fields to those that seem to hold them."""
        from agent_assist.exchange.columns import guessed_columns
        from agent_assist.exchange.importing import open_table

        options = options or ImportOptions()
        headers = open_table(path, options)[0].headers
        return headers, guessed_columns(headers, solutions=options.solutions)

    def preview(
        self,
        actor: Actor,
        path: Path,
        source: Source | None = None,
        options: ImportOptions | None = None,
    ) -> ImportPlan:
        """What importing a file would do to the library as this actor sees it; nothing is done.

        Args:
            source: what kind of file it is; None: guessed.
        """
        from agent_assist.exchange.importing import plan_import

        content = self._studio.working(actor)
        options = options or ImportOptions()
        return plan_import(path, source, options, content, self._studio.with_revisions)

    def take(
        self, actor: Actor, plan: ImportPlan, *, without_refused: bool = False
    ) -> tuple[Conflict, ...]:
        """Keep what a plan brings as drafts of the actor: all of it, or nothing.

        Args:
            without_refused: entries that are refused are left out, and the others are taken.

        Returns:
            Items that somebody else published since the actor's draft of them began.

        Raises:
            ExchangeError: something is refused. PermissionDeniedError: the actor may not.
        """
        from agent_assist.exchange.sentences import fault

        if any(remark.grade is Grade.REFUSED for remark in plan.remarks):
            errors = sum(remark.grade is Grade.REFUSED for remark in plan.remarks)
            raise fault("pack-problems", count=errors)
        if plan.refused and not without_refused:
            raise fault("refused-entries", count=plan.count(Fate.REFUSED))
        content = self._studio.working(actor)
        items = plan.items
        if plan.source not in (Source.PACK, Source.TRANSLATION):
            items = self._studio.with_revisions(with_items(content, items), items)
        return self._studio.save_drafts(actor, items)

    def export(
        self,
        target: Path,
        form: Form,
        languages: Sequence[str] = (),
        drafts_of: Actor | None = None,
    ) -> tuple[Path, ...]:
        """Write the library as packs, or its texts as a table for translators.

        Args:
            target: a folder that is empty or not there; for a table, a file that is not there.
            languages: of a table, to translate into; all others when none is named.
            drafts_of: export what this actor has in hand over what is published.

        Returns:
            The files that were written.
        """
        content = self._studio.working(drafts_of) if drafts_of else self._studio.published()
        if form is Form.PACK:
            from agent_assist.exchange.packs import write_packs

            return write_packs(content, target)
        from agent_assist.exchange.table_files import to_csv, to_xlsx, write_new
        from agent_assist.exchange.translations import table_of

        rows = table_of(content, languages)
        write_new(target, to_csv(rows) if form is Form.CSV else to_xlsx(rows, "Texts"))
        return (target,)


# --- plans as flat bytes, from a process of its own ----------------------------------------------


def plan_to_bytes(plan: ImportPlan) -> bytes:
    """A plan as two lines of JSON: what is shown of it, and its items."""
    items = [[ref_of(item).kind, encode(item)] for item in plan.items]
    return b"\n".join(
        json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        for part in (report_of(plan), items)
    )


def fault_to_bytes(error: KnownError) -> bytes:
    """Why there is no plan, in place of one."""
    told = {"code": error.code, "message": error.sentence, "hint": error.hint}
    return json.dumps({"error": told}, ensure_ascii=False).encode("utf-8", "surrogatepass")


def report_from_bytes(data: bytes) -> dict[str, Any]:
    """The plain data of `report_of`, or only "error"; the items are not looked at."""
    found: dict[str, Any] = json.loads(data.partition(b"\n")[0].decode("utf-8", "surrogatepass"))
    return found


def plan_from_bytes(data: bytes, breathe: Callable[[], None] = lambda: time.sleep(0)) -> ImportPlan:
    """The plan that `plan_to_bytes` wrote.

    Args:
        breathe: called between items, so that a thread that does this lets others work.

    Raises:
        KnownError: there is none; the sentence says why.
    """
    report = _without_fault(report_from_bytes(data))
    items: list[Item] = []
    listed = json.loads(data.partition(b"\n")[2].decode("utf-8", "surrogatepass"))
    for number, (kind, item) in enumerate(listed, 1):
        items.append(decode(BY_NAME[kind].type, item))
        if number % _BREATH_ITEMS == 0:
            breathe()
    return ImportPlan(
        Source(report["source"]),
        tuple(_entry(entry) for entry in report["entries"]),
        tuple(items),
        report["counts"]["same"] - sum(e["fate"] == Fate.SAME for e in report["entries"]),
        tuple(_remark(found) for found in report["remarks"]),
        report["encoding"],
        report["columns"],
        tuple(report["headers"]),
    )


def files_to_bytes(files: Iterable[Path]) -> bytes:
    """The files that were written."""
    return json.dumps({"files": [str(path) for path in files]}).encode()


def files_from_bytes(data: bytes) -> tuple[Path, ...]:
    """What `files_to_bytes` was given.

    Raises:
        KnownError: nothing was written; the sentence says why.
    """
    return tuple(Path(file) for file in _without_fault(json.loads(data))["files"])


def _without_fault(found: dict[str, Any]) -> dict[str, Any]:
    if "error" in found:
        told = found["error"]
        raise KnownError(told["code"], str(told["message"]), str(told["hint"]))
    return found


def _entry(data: Mapping[str, Any]) -> PlannedEntry:
    told = tuple(_remark(found) for found in data["remarks"])
    return PlannedEntry(
        data["at"], Fate(data["fate"]), data["item"], data["title"], data["language"], told
    )


def _remark(data: Mapping[str, str]) -> Remark:
    return Remark(Grade(data["grade"]), data["code"], data["message"], data["hint"], data["at"])


def report_of(plan: ImportPlan) -> dict[str, Any]:
    """What is shown of a plan, as plain data: also what the command line prints as JSON."""
    return {
        "source": plan.source.value,
        "encoding": plan.encoding,
        "columns": dict(plan.columns),
        "headers": list(plan.headers),
        "counts": {fate.value: plan.count(fate) for fate in Fate},
        "items": [ref_of(item).path for item in plan.items],
        "remarks": [_remark_data(found) for found in plan.remarks],
        "entries": [
            {
                "at": entry.at,
                "fate": entry.fate.value,
                "item": entry.path,
                "title": entry.title,
                "language": entry.language,
                "remarks": [_remark_data(found) for found in entry.remarks],
            }
            for entry in plan.entries
        ],
    }


def _remark_data(found: Remark) -> dict[str, str]:
    return {
        "grade": found.grade.value,
        "code": found.code,
        "message": found.sentence,
        "hint": found.hint,
        "at": found.at,
    }
