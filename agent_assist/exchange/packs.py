"""Packs as folders: read as one import, written as one export."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from agent_assist.domain.content import Content
from agent_assist.domain.exchange import Grade, ImportPlan, Remark
from agent_assist.domain.items import KINDS, home_of
from agent_assist.domain.problem import Place, Problem, Severity
from agent_assist.domain.reasons import why
from agent_assist.exchange.planning import plan_pack
from agent_assist.exchange.sentences import fault, remark
from agent_assist.library.export import dump_pack
from agent_assist.library.packs import find_packs, load_packs


def read_packs(folder: Path, content: Content) -> ImportPlan:
    """The plan for a pack, or for a folder of packs; an error in one refuses all."""
    loaded = load_packs(find_packs(folder))
    remarks = tuple(_remark(problem) for problem in loaded.problems)
    return plan_pack(loaded.content, content, remarks)


def _remark(problem: Problem) -> Remark:
    code = "pack-fault" if problem.severity is Severity.ERROR else "pack-warning"
    told = remark(code, _at(problem.place), sentence=problem.message, hint=problem.hint)
    grade = Grade.REFUSED if code == "pack-fault" else Grade.NOTE
    return replace(told, grade=grade, code=problem.code)


def _at(place: Place) -> str:
    parts = (Path(place.file).name, place.line, place.column)
    return ":".join(str(part) for part in parts if part)


def one_pack(content: Content, pack: str) -> Content:
    """What of the content lives in one pack, in the order of names, so that it is always the same.

    A library that knows no packs is one.
    """
    if not content.packs:
        return content
    fields = {}
    for kind in KINDS:
        items = getattr(content, kind.field)
        if kind.name == "pack":
            continue
        fields[kind.field] = {
            id: item for id, item in sorted(items.items()) if home_of(item, content) == pack
        }
    home = content.packs[pack]
    return Content(**fields, synonyms=home.synonyms, languages=home.languages, packs={pack: home})


def write_packs(content: Content, folder: Path) -> tuple[Path, ...]:
    """Write the library as packs: right into the folder when it is one, else a folder for each.

    All is written beside the folder first and then put in its place, so that a pack is never there
    in part.

    Returns:
        The files that were written.

    Raises:
        ExchangeError: the folder is not empty, or cannot be written.
    """
    packs = tuple(content.packs) or ("",)
    beside = folder.with_name(f".{folder.name}.part")
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise fault("not-empty", folder=folder.name)
        shutil.rmtree(beside, ignore_errors=True)
        beside.parent.mkdir(parents=True, exist_ok=True)
        written: list[Path] = []
        for pack in packs:
            inner = beside if len(packs) == 1 else beside / pack
            written += dump_pack(one_pack(content, pack), inner)
        if folder.exists():
            folder.rmdir()
        beside.rename(folder)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        raise fault("cannot-write", file=folder.name, reason=why(error)) from error
    return tuple(folder / path.relative_to(beside) for path in written)
