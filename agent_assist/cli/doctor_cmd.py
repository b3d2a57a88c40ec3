"""`agent-assist doctor`: what is here, whether it is well, and what to do where it is not."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from agent_assist.cli.common import GOOD, PROBLEMS, data_folder


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    parser = commands.add_parser(
        "doctor",
        help="check versions, paths, databases, fonts and the display",
        description="Look at everything the program stands on and say what to do where "
        "something is wrong. Nothing is changed, unless --rebuild is given.",
    )
    parser.add_argument(
        "--rebuild",
        action="store_true",
        help="make the lists and figures again from the journal; they come out the same",
    )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Print the findings; exit code 1 when one needs something to be done."""
    from agent_assist.services.keeping import examine, rebuild_projections

    data = data_folder(parsed)
    if parsed.rebuild:
        rebuild_projections(data)
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
