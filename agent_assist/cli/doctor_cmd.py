"""`agent-assist doctor`: what is here, whether it is well, and what to do where it is not."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from agent_assist.cli.common import GOOD, PROBLEMS, data_folder


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    parser = commands.add_parser(
        "doctor",
        help="check versions, paths, databases, fonts and the display",
        description="Look at everything the program stands on and say what to do where "
        "something is wrong. Nothing is changed, unless --rebuild, --backup or --restore is given.",
    )
    parser.add_argument(
        "--rebuild",
        action="store_true",
        help="make the lists and figures again from the journal; they come out the same",
    )
    parser.add_argument(
        "--backup",
        action="store_true",
        help="make a backup now; the window may be open, and makes one a day by itself",
    )
    parser.add_argument(
        "--restore",
        type=Path,
        metavar="FILE",
        help="put a backup in the place of its database; the former file is kept beside it",
    )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Print the findings; exit code 1 when one needs something to be done."""
    from agent_assist.journal.copies import make_backup
    from agent_assist.services.keeping import examine, rebuild_projections

    data = data_folder(parsed)
    if parsed.restore is not None:
        _restore(data, parsed.restore)
    if parsed.rebuild:
        rebuild_projections(data)
    if parsed.backup:
        make_backup(data, datetime.now(UTC))
    findings = examine(data)
    if parsed.json:
        print(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False))
    else:
        width = max(len(finding.name) for finding in findings)
        for finding in findings:
            mark = "ok  " if finding.well else "LOOK"
            print(f"{mark}  {finding.name:<{width}}  {finding.value}")
            if finding.to_do:
                print(f"      {'':<{width}}  {finding.to_do}")
    return GOOD if all(finding.well for finding in findings) else PROBLEMS


def _restore(data: Path, backup: Path) -> None:
    from agent_assist.journal.copies import restore

    done = restore(data, backup, datetime.now(UTC))
    told = f"{done.file.name} is as it was at {done.taken.astimezone():%Y-%m-%d %H:%M}."
    kept = f" The former file is {done.aside}." if done.aside else ""
    print(told + kept, file=sys.stderr)
