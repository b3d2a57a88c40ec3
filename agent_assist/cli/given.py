"""What `walk` and `sandbox` are given to work on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_assist.domain.content import Content

FIRST_SHOWN = 5


class CannotReadError(Exception):
    """What was named or given cannot be read; the text is a sentence."""


def content_of(pack: Path | None) -> Content:
    """The content of a pack, or of a folder of packs; the starter library when none is named.

    What is wrong in it is told on stderr, and the rest is used.

    Raises:
        CannotReadError: there is no such folder.
    """
    if pack is None:
        from agent_assist.library.starter import starter_content

        return starter_content()
    from agent_assist.domain.problem import Severity
    from agent_assist.library.packs import find_packs, load_packs

    if not pack.is_dir():
        raise CannotReadError(f"There is no folder {pack}. Name a pack, or a folder of packs.")
    loaded = load_packs(find_packs(pack))
    errors = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
    for problem in errors[:FIRST_SHOWN]:
        place = ":".join(str(part) for part in (problem.place.file, problem.place.line) if part)
        print(f"{place}: {problem.message} {problem.hint}", file=sys.stderr)
    if len(errors) > FIRST_SHOWN:
        more = len(errors) - FIRST_SHOWN
        print(f"… and {more} more; see “library check {pack}”.", file=sys.stderr)
    return loaded.content
