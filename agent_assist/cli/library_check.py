"""`agent-assist library check`: packs checked in the terminal."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.cli.common import ENVIRONMENT, GOOD, PROBLEMS
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Guide, StepKind, TargetKind
from agent_assist.domain.problem import Problem, Severity

if TYPE_CHECKING:
    from agent_assist.library.packs import Loaded

_CHECK_HELP = "check a pack, or a folder of packs, before anyone uses it"
_CHECK = """\
Read every file of a pack, or of all packs in a folder, and show what is wrong: where, and what
to do. Errors keep content from being published; warnings do not.

The format is described in scripts_library/README.md, with the meaning of each code.

Exit codes: 0 no errors, 1 errors found, 2 the command was wrong, 3 there is no such folder.
"""


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the action to `library`."""
    parser = actions.add_parser(
        "check",
        help=_CHECK_HELP,
        description=_CHECK,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="the pack, or the folder of packs")
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="print JSON for another program to read",
    )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Do what was asked; gives the exit code."""
    return run_check(parsed.folder, as_json=parsed.json)


def run_check(folder: Path, *, as_json: bool) -> int:
    """Check a pack or a folder of packs, and print what is wrong."""
    if not folder.is_dir():
        print(_no_folder(folder, as_json))
        return ENVIRONMENT
    from agent_assist.guidecheck import check
    from agent_assist.library.packs import find_packs, load_packs
    from agent_assist.rendering import analyse

    loaded = load_packs(find_packs(folder))
    found = check(loaded.content, loaded.places, analyse=analyse, today=date.today())
    own = [problem for problem in found if not _follows(problem, _unread_packs(loaded.problems))]
    problems = sorted((*loaded.problems, *own), key=_by_place)
    print(_as_json(loaded, problems) if as_json else _as_text(loaded, problems))
    return PROBLEMS if any(p.severity is Severity.ERROR for p in problems) else GOOD


_UNREAD = frozenset(
    {"alias", "encoding", "no-pack", "tag", "too-big", "too-deep", "unreadable-file", "yaml"}
)
_DESCRIBED = frozenset({"unknown-fact", "unknown-house-value", "unknown-variable"})


def _unread_packs(problems: Iterable[Problem]) -> tuple[str, ...]:
    """The folders of packs whose pack.yaml was not read, so that their facts are missing."""
    files = (problem.place.file for problem in problems if problem.code in _UNREAD)
    return tuple(file.removesuffix("pack.yaml") for file in files if file.endswith("/pack.yaml"))


def _follows(problem: Problem, unread: tuple[str, ...]) -> bool:
    """Whether it would most likely be gone if pack.yaml could be read, which is told already."""
    return problem.code in _DESCRIBED and problem.place.file.startswith(unread)


def _by_place(problem: Problem) -> tuple[str, int, int]:
    return problem.place.file, problem.place.line, problem.place.column


def _no_folder(folder: Path, as_json: bool) -> str:
    message = f"{folder} is a file." if folder.is_file() else f"There is no folder {folder}."
    hint = "Name a pack, or a folder of packs."
    problem = {"severity": "error", "code": "no-pack", "file": str(folder), "line": 0, "column": 0}
    whole: dict[str, object] = {"guides": [], "templates": [], "solutions": [], "scenarios": []}
    data = whole | {"problems": [problem | {"message": message, "hint": hint}]}
    return json.dumps(data, ensure_ascii=False) if as_json else f"{message} {hint}"


def _as_text(loaded: Loaded, problems: Iterable[Problem]) -> str:
    content = loaded.content
    lines = [_line(problem) for problem in problems]
    errors = sum(line.startswith("error") for line in lines)
    own = sum(not template.inline for template in content.templates.values())
    lines.append(
        f"{_count(len(content.guides), 'guide')}, {_count(own, 'template')}, "
        f"{_count(len(content.solutions), 'solution')}, "
        f"{_count(len(content.scenarios), 'scenario')}: {_count(errors, 'error')}, "
        f"{_count(len(lines) - errors, 'warning')}."
    )
    return "\n".join(lines)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _line(problem: Problem) -> str:
    place = problem.place
    at = ":".join(str(part) for part in (place.file, place.line, place.column) if part)
    where = at or problem.item
    return f"{problem.severity} {where}: {problem.message} {problem.hint} [{problem.code}]"


def _as_json(loaded: Loaded, problems: Iterable[Problem]) -> str:
    content = loaded.content
    data = {
        "guides": [_guide(guide, content) for guide in content.guides.values()],
        "templates": [
            {
                "id": template.id,
                "wordings": len(template.wordings),
                "languages": _in_all([wording.texts for wording in template.wordings], content),
            }
            for template in content.templates.values()
            if not template.inline
        ],
        "solutions": [
            {"id": solution.id, "languages": _in_all([solution.title], content)}
            for solution in content.solutions.values()
        ],
        "scenarios": [
            {"id": scenario.id, "languages": _in_all([scenario.title, scenario.goal], content)}
            for scenario in content.scenarios.values()
        ],
        "problems": [_problem(problem) for problem in problems],
    }
    return json.dumps(data, ensure_ascii=False)


def _guide(guide: Guide, content: Content) -> dict[str, object]:
    """A guide in numbers; an end is a step that ends the interaction or returns to the caller."""
    steps = guide.steps.values()
    ends = sum(
        step.kind is StepKind.END or any(way.to.kind is TargetKind.RETURN for way in step.ways)
        for step in steps
    )
    return {
        "id": guide.id,
        "steps": len(steps),
        "edges": sum(len(step.ways) for step in steps),
        "ends": ends,
        "languages": _in_all([guide.title], content),
    }


def _in_all(texts: list[Mapping[str, str]], content: Content) -> list[str]:
    """The declared languages that each of the texts has."""
    return [language for language in content.languages if all(text.get(language) for text in texts)]


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "message": problem.message,
        "hint": problem.hint,
    }
