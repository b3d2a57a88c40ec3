"""`agent-assist search`: the one box in the terminal."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from agent_assist.cli.common import GOOD, PROBLEMS, USAGE, data_folder

_HELP = "find guides, templates and solutions, as the one box does"


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    parser = commands.add_parser(
        "search",
        help=_HELP,
        description="Find guides, templates and solutions by a few words, misspelt, in any "
        "script, and #tags. Words below the measured confidence are set apart as “not sure”.",
        epilog="Exit codes: 0 something fits, 1 nothing fits for sure, 2 the command was wrong.",
    )
    parser.add_argument(
        "query", nargs="+", metavar="QUERY", help="the words, for example: povracaj novca #returns"
    )
    parser.add_argument(
        "--limit", type=int, default=10, metavar="N", help="at most so many (default: 10)"
    )
    parser.add_argument(
        "--language",
        default="en",
        metavar="CODE",
        help="the call's language, one of the library's; also sr-Latn (default: en)",
    )
    parser.add_argument("--explain", action="store_true", help="say which words matched and why")
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Print what fits, best first; exit code 1 when nothing fits surely."""
    from agent_assist.standalone import find_only

    query = " ".join(parsed.query)
    if not query.strip():
        print("There are no words to search for. Type one or two.", file=sys.stderr)
        return USAGE
    with find_only(data_folder(parsed), parsed.language) as find:
        found = find.find(query, limit=max(1, parsed.limit))
        reasons = find.explain(query, parsed.limit) if parsed.explain else {}
    if parsed.json:
        hits = [asdict(hit) | {"why": reasons.get((hit.kind, hit.id), [])} for hit in found.hits]
        print(
            json.dumps(
                {"count": found.count, "total": found.total, "hits": hits}, ensure_ascii=False
            )
        )
    else:
        print(f"{found.count} of {found.total} fit")
        for hit in found.hits:
            mark = "" if hit.sure else "not sure: "
            solved = f"  (solved {hit.solved} of {hit.offered})" if hit.offered else ""
            print(f"  {mark}{hit.title}  [{hit.kind} {hit.id}]{solved}")
            for line in reasons.get((hit.kind, hit.id), []):
                print(f"      {line}")
    return GOOD if any(hit.sure for hit in found.hits) else PROBLEMS
