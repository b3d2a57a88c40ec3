"""`agent-assist library replay`: what would have become of the last calls."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_assist.cli.common import ENVIRONMENT, GOOD, PROBLEMS, data_folder

if TYPE_CHECKING:
    from agent_assist.domain.content import Content
    from agent_assist.domain.replay import Outcome, Reason, Replayed

_HELP = """\
Decide the last closed calls again, command by command, on other content: how many run the same,
hear other words, end elsewhere, would need a fact that was never asked, or would get stuck, and at
which step. Nothing is changed. Calls whose words were erased are left out and counted.

Without --draft or --version, on what is published now.

Exit codes: 0 no call would get stuck or lack a fact, 1 some would, 2 the command was wrong, 3 the
data folder cannot be read.
"""

_CALLS_SHOWN = 3
_BAD = ("stuck", "fact_missing")


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the action to `library`."""
    parser = actions.add_parser(
        "replay",
        help="decide the last calls again, on a draft or a version",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--last", type=_count, default=1000, metavar="N", help="how many calls, 1 to 10,000"
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--draft", action="store_true", help="on your drafts, over what is published"
    )
    which.add_argument("--version", type=int, metavar="V", help="on a version of the library")
    parser.set_defaults(run=run)


def _count(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= 10_000:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to 10,000")
    return number


def run(parsed: argparse.Namespace) -> int:
    """Do what was asked; gives the exit code."""
    from agent_assist.cli.supervisor import supervisor
    from agent_assist.journal.journal import FILE
    from agent_assist.standalone import replaying_only, studio_only

    data: Path = data_folder(parsed)
    if not (data / FILE).is_file():
        print(f"There is no log of calls in {data}.", file=sys.stderr)
        return ENVIRONMENT
    with studio_only(data) as studio:
        content = studio.published()
        if parsed.draft:
            content = studio.working(supervisor())
        elif parsed.version is not None:
            content = _version(studio, parsed.version)
    began = time.monotonic()
    with replaying_only(data) as replaying:
        found = replaying.replay(content, parsed.last, _progress(parsed))
    seconds = time.monotonic() - began
    print(_as_json(found, seconds) if parsed.json else _as_text(found, content, seconds))
    return PROBLEMS if any(found.counts()[bad] for bad in _outcomes(_BAD)) else GOOD


def _outcomes(names: tuple[str, ...]) -> list[Outcome]:
    from agent_assist.domain.replay import Outcome

    return [Outcome(name) for name in names]


def _version(studio: Any, number: int) -> Content:
    from agent_assist.domain.errors import KnownError

    try:
        content: Content = studio.version(number)
    except LookupError as error:
        raise KnownError(
            "no-version",
            f"There is no version {number} of the library.",
            "“agent-assist library history” shows them.",
        ) from error
    return content


def _progress(parsed: argparse.Namespace) -> Any:
    """Told on a terminal, on one line; not where a program or a file reads."""
    if parsed.json or not sys.stderr.isatty():
        return lambda done: None
    return lambda done: print(f"\r{done:,} calls", end="\r", file=sys.stderr, flush=True)


# --- as JSON ------------------------------------------------------------------------------------


def _as_json(found: Replayed, seconds: float) -> str:
    calls: dict[Reason, list[str]] = {}
    for id_, reason in found.calls():
        calls.setdefault(reason, []).append(id_)
    data = {
        "calls": len(found),
        "seconds": round(seconds, 3),
        "counts": {outcome.value: count for outcome, count in found.counts().items()},
        "reasons": [
            {**_filled(asdict(reason)), "count": count, "calls": calls[reason]}
            for reason, count in found.by_reason()
            if reason.outcome.value != "same"
        ],
    }
    return json.dumps(data, ensure_ascii=False)


def _filled(data: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in data.items() if value}


# --- as text ------------------------------------------------------------------------------------

_OUTCOMES: Mapping[str, str] = {
    "same": "run the same",
    "other_words": "hear other words",
    "other_end": "end elsewhere",
    "fact_missing": "would need a fact that was never asked",
    "stuck": "would get stuck",
    "left_out": "were left out",
}
_WORDS: Mapping[str, str] = {
    "changed": "other words are said",
    "new": "a line is said that was not there",
    "gone": "a line is not said any more",
    "withdrawn": "a line is withdrawn",
    "erased": "their words were erased",
    "no_version": "their version of the library is not there",
    "unreadable": "they cannot be read",
}


def _as_text(found: Replayed, content: Content, seconds: float) -> str:
    if not len(found):
        return "There are no closed calls to replay."
    lines = [f"{len(found):,} calls in {seconds:.1f} s"]
    counts = {outcome.value: count for outcome, count in found.counts().items()}
    lines += [f"{counts[name]:>8,}  {words}" for name, words in _OUTCOMES.items() if counts[name]]
    for reason, count in found.by_reason():
        if reason.outcome.value != "same":
            lines.append(f"{_count_of(count)} {_where(reason)}{_what(reason, content)}")
            ids = [
                id_
                for (id_, _), _ in zip(
                    found.calls(reason=reason), range(_CALLS_SHOWN), strict=False
                )
            ]
            more = f" and {count - len(ids):,} more" if count > len(ids) else ""
            lines.append(f"          {', '.join(ids)}{more}")
    return "\n".join(lines)


def _count_of(count: int) -> str:
    return f"{count:,} call{'' if count == 1 else 's'}"


def _where(reason: Reason) -> str:
    return f"at {reason.guide}.{reason.step}: " if reason.guide else ""


def _what(reason: Reason, content: Content) -> str:
    match reason.outcome.value:
        case "stuck":
            return f"would get stuck. {reason.sentence}"
        case "fact_missing":
            facts = (content.fact(name, reason.guide) for name in reason.facts)
            labels = [
                (spec.label.get("en") if spec else "") or name
                for spec, name in zip(facts, reason.facts, strict=True)
            ]
            return f"would need what was never asked: {', '.join(labels)}."
        case "other_end":
            return f"end here{_as(reason.disposition)} instead of {_instead(reason)}."
    return f"{_WORDS[reason.code]}{f' ({reason.template})' if reason.template else ''}."


def _instead(reason: Reason) -> str:
    place = f"at {reason.instead_guide}.{reason.instead_step}" if reason.code == "place" else ""
    return f"{place}{_as(reason.instead_disposition)}".strip() or "without an outcome"


def _as(disposition: str) -> str:
    return f" as {disposition}" if disposition else ""
