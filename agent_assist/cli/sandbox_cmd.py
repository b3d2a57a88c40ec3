"""`agent-assist sandbox`: practice with simulated customers in the terminal."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from agent_assist.cli.common import GOOD, PROBLEMS, USAGE
from agent_assist.cli.given import CannotReadError, content_of
from agent_assist.domain.reasons import why
from agent_assist.domain.texts import content_language, in_language

if TYPE_CHECKING:
    from agent_assist.cli.sandbox_lines import Practice
    from agent_assist.domain.content import Content
    from agent_assist.domain.practice import Rehearsal, Turn
    from agent_assist.domain.training import Scorecard

_EPILOG = """\
Nothing is kept: the conversation lives as long as the command.

With --lines each line is what the rep says. A line that begins with / is something else:
  /wording TEMPLATE [WORDING]   a wording of the library, as chosen on the desk
  /aloud MOVE[:ABOUT] ...       said aloud, with what it covered: /aloud greet ask:order_number
  /meant MOVE[:ABOUT] ...       the last line was meant so
  /offer SOLUTION    /promise    /transfer    /hold    /resume    /wait SECONDS
  /end [DISPOSITION]
Between two lines twelve seconds go by, unless one begins with the time:
  [1:30] Thank you for waiting.
Blank lines and lines that begin with # are passed over. Without --lines they are read from the
keyboard.

The same scenario, language, seed and lines always give the same transcript.

Exit codes: 0 a good end, 1 another end or none, 2 the scenario, the pack or a line could not be
read.
"""


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    parser = commands.add_parser(
        "sandbox",
        help="practise with a simulated customer",
        description="Practise with simulated customers; nothing reaches a real log.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    listing = actions.add_parser(
        "list",
        help="list the simulated customers",
        description="List the simulated customers: how hard each is, its channel and title.",
    )
    playing = actions.add_parser(
        "run",
        help="hold one conversation",
        description="Hold one conversation with a simulated customer.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    playing.add_argument("scenario", metavar="SCENARIO", help="id, for example: third_call_furious")
    playing.add_argument("--lines", metavar="FILE", help="what the rep says, - for standard input")
    playing.add_argument(
        "--level",
        type=int,
        choices=range(1, 5),
        default=4,
        metavar="N",
        help="how much help the desk gives: 1 all to 4 none (default: 4)",
    )
    playing.add_argument(
        "--seed", type=int, default=0, metavar="N", help="of what is left to chance (default: 0)"
    )
    for action in (listing, playing):
        action.add_argument(
            "--language", metavar="CODE", help="one of the pack's; also sr-Latn (default: en)"
        )
        action.add_argument(
            "--pack", type=Path, metavar="DIR", help="a pack folder (default: the starter library)"
        )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Do what was asked; the exit code is as --help says."""
    try:
        content = content_of(parsed.pack)
        language = _language(content, parsed.language)
        if parsed.action == "list":
            return _list(content, language, as_json=parsed.json)
        return _run(content, language, parsed)
    except CannotReadError as error:
        print(error, file=sys.stderr)
        return USAGE


def _language(content: Content, wanted: str | None) -> str:
    language = wanted or ("en" if "en" in content.languages else content.languages[0])
    if content_language(language) in content.languages:
        return language
    known = ", ".join(content.languages)
    raise CannotReadError(f"The library has no language “{language}”. It has: {known}.")


# --- list -----------------------------------------------------------------------------------------


def _list(content: Content, language: str, *, as_json: bool) -> int:
    rows = [
        {
            "id": scenario.id,
            "title": in_language(scenario.title, language),
            "difficulty": scenario.difficulty.value,
            "channel": scenario.channel.value,
            "direction": scenario.direction.value,
            "languages": [code for code in content.languages if scenario.title.get(code)],
        }
        for scenario in content.scenarios.values()
    ]
    if as_json:
        print(json.dumps(rows, ensure_ascii=False))
        return GOOD
    wide = max((len(str(row["id"])) for row in rows), default=0)
    for row in rows:
        print(f"{row['id']:{wide}}  {row['difficulty']:6}  {row['channel']:9}  {row['title']}")
    if not rows:
        print("The library has no scenarios.")
    return GOOD


# --- run ------------------------------------------------------------------------------------------


def _run(content: Content, language: str, parsed: argparse.Namespace) -> int:
    from agent_assist.cli.sandbox_lines import LineError, Practice

    scenario = content.scenarios.get(parsed.scenario)
    if scenario is None:
        known = ", ".join(sorted(content.scenarios)) or "none"
        raise CannotReadError(
            f"There is no scenario “{parsed.scenario}”. The scenarios are: {known}."
        )
    practice = Practice(content, scenario, language, parsed.seed)
    shown = 0
    for number, line in enumerate(_given(parsed.lines), 1):
        shown = _print_new(practice, shown, parsed)
        try:
            practice.take(line)
        except LineError as error:
            raise CannotReadError(f"Line {number}: {error}") from error
        shown = _print_new(practice, shown, parsed)
        if practice.state.outcome is not None:
            break
    _print_new(practice, shown, parsed)
    outcome = practice.state.outcome
    from agent_assist.cli.sandbox_score import as_text, scorecard

    card = scorecard(practice.state, scenario, content, language)
    if parsed.json:
        print(json.dumps(_as_json(practice, parsed, card), ensure_ascii=False))
    else:
        print(_ending(practice.state))
        print(practice.in_script(as_text(card)))
    return GOOD if outcome is not None and outcome.good else PROBLEMS


def _given(file: str | None) -> Iterator[str]:
    """The lines as they come; blank ones and remarks are left out."""
    if file in (None, "-"):
        yield from _told(sys.stdin)
        return
    try:
        with Path(str(file)).open(encoding="utf-8-sig") as lines:
            yield from _told(lines)
    except UnicodeDecodeError as error:
        raise CannotReadError(f"The lines in {file} are not UTF-8 text. Save them so.") from error
    except OSError as error:
        raise CannotReadError(f"The lines in {file} cannot be read: {why(error)}.") from error


def _told(lines: TextIO | Iterable[str]) -> Iterator[str]:
    for line in lines:
        if line.strip() and not line.lstrip().startswith("#"):
            yield line.strip()


def _print_new(practice: Practice, shown: int, parsed: argparse.Namespace) -> int:
    turns = practice.state.turns
    if not parsed.json:
        for turn in turns[shown:]:
            print(practice.in_script(_as_text(turn)), flush=True)
    return len(turns)


def _as_text(turn: Turn) -> str:
    minutes, seconds = divmod(turn.elapsed_ms // 1000, 60)
    said = turn.text or {"aloud": "(said aloud)"}.get(turn.how, f"({turn.note})")
    if turn.side == "customer" and not turn.text:
        said = "…"
    who = "Rep     " if turn.side == "rep" else "Customer"
    lines = [f"{minutes}:{seconds:02} {who} {said}"]
    moves = [f"{one.move}:{one.about}" if one.about else str(one.move) for one in turn.understood]
    remarks = [*moves, *turn.happenings]
    if remarks:
        lines.append(f"              {', '.join(remarks)}; anger {turn.anger}, "
                     f"patience {turn.patience}")  # fmt: skip
    lines.extend(f"              {one.value:+.2f} {one.clause}" for one in turn.judgements)
    if turn.nearest:
        lines.append(f"              I meant: {', '.join(turn.nearest)}?")
    return "\n".join(lines)


def _ending(state: Rehearsal) -> str:
    if state.outcome is None:
        return f"Not ended. Anger {state.anger}, patience {state.patience}."
    good = "good" if state.outcome.good else "bad"
    return f"End: {state.outcome.end} ({good}). {state.outcome.text}".rstrip()


def _as_json(practice: Practice, parsed: argparse.Namespace, card: Scorecard) -> dict[str, object]:
    from agent_assist.domain.codec import encode

    state = practice.state
    return {
        "scenario": state.scenario,
        "language": practice.language,
        "seed": state.seed,
        "level": parsed.level,
        "transcript": [encode(turn) for turn in state.turns],
        "anger": state.anger,
        "patience": state.patience,
        "told": dict(state.told),
        "offered": list(state.offered),
        "outcome": encode(state.outcome) if state.outcome else None,
        "score": encode(card),
    }
