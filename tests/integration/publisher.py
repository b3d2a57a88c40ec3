"""Publishes one draft after the other, for a test that kills it."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.items import Ref
from agent_assist.standalone import studio_only

ANA = Actor("ana", "Ana", Role.SUPERVISOR)


def main(folder: Path) -> None:
    """Publish until somebody ends it; says each version when it is acknowledged."""
    with studio_only(folder) as studio:
        number = studio.versions()[0].number
        while True:
            guide = studio.working(ANA).guides["returns"]
            title = dict.fromkeys(("en", "sr", "el"), f"Title {number + 1}")
            studio.save_drafts(ANA, [replace(guide, title=title)])
            print(f"drafted {number + 1}", flush=True)
            made = studio.publish(ANA, [Ref("guide", "returns")], f"Version {number + 1}")
            number = made.number
            print(f"published {number}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
