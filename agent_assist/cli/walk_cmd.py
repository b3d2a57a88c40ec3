"""`agent-assist walk`: a guide in the terminal, by hand or from a file of commands."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from agent_assist.cli.common import GOOD, PROBLEMS, USAGE
from agent_assist.cli.given import CannotReadError, content_of
from agent_assist.domain.codec import CodecError
from agent_assist.domain.commands import Actor, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.domain.guide import Channel, Direction, Guide, GuideKind
from agent_assist.domain.reasons import why
from agent_assist.domain.values import Gender

if TYPE_CHECKING:
    from agent_assist.cli.walking import Walk

_HELP = "walk through a call guide in the terminal"
_EPILOG = """\
Nothing is kept: the call lives as long as the walk.

By hand, a number chooses what is numbered; Enter goes on, also past what may be left empty;
anything else is taken as what the customer told. /help lists the rest.

With --answers each line is one command, a JSON object with its kind:
  {"kind": "take_way", "way": "next"}
  {"kind": "capture", "facts": {"order_number": "4471-A"}}
  {"kind": "change_guide", "guide": "returns"}
  {"kind": "verify_customer", "passed": true, "by": ["order_number", "email"]}
  {"kind": "offer_solution", "solution": "refund_unopened", "revision": 1}
  {"kind": "answer_offer", "solution": "refund_unopened", "outcome": "accepted"}
  {"kind": "interrupt", "guide": "calm_upset"}    {"kind": "return_from_interrupt"}
  {"kind": "go_to_stage", "stage": "thank"}       {"kind": "skip", "reason": "knows it"}
  {"kind": "back"}   {"kind": "hold", "seconds": 60}   {"kind": "resume"}
  {"kind": "add_need", "words": "and my invoice"}
  {"kind": "wrap_up"}
  {"kind": "close", "dispositions": ["resolved"], "disposition": "resolved"}
"step" is the current one unless it is named, "way" the first open one, "said" the line that is
shown, and facts are written as a person types them. Blank lines and lines that begin with # are
passed over. A command that makes no sense is refused with a sentence, and the next line is read.

With --json, which goes before or after “walk”, each event is one line; a refused command is
{"refused": CODE, "sentence": …, "line": NUMBER}. Where the course stands is the last of the frames
of the newest "moved" event; "wrap_up_began" says that it is over. "--answers -" answers each line
at once. With --state as well, one more line comes at the beginning and after each command:
{"state": {"guide": …, "step": …, "kind": …, "say": …, "ways": [{"way": …, "text": …}],
"asks": [{"fact": …, "required": …}], "anytime": […], "over": false, …}}, with the ways that are
open, what is asked (with its "value" if it is known) and the anytime guides that are offered, so
that a program can walk on.

Exit codes: 0 good, 1 a command was refused, 2 the guide, the pack or a line could not be read.
"""


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    parser = commands.add_parser(
        "walk",
        help=_HELP,
        description="Walk through a call guide, step by step, as the desk would show it.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "guide",
        nargs="?",
        metavar="GUIDE",
        help="id of the guide, for example: returns (default: the one that opens a call)",
    )
    parser.add_argument(
        "--pack", type=Path, metavar="DIR", help="a pack folder (default: the starter library)"
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="language of the call, one of the pack's; also sr-Latn (default: en, else its first)",
    )
    parser.add_argument(
        "--channel", choices=[c.value for c in Channel], help="of the call (default: phone)"
    )
    parser.add_argument(
        "--rep", default="Alex", metavar="NAME", help="the rep's first name (default: Alex)"
    )
    parser.add_argument(
        "--gender",
        choices=[gender.value for gender in Gender],
        default=Gender.FEMALE.value,
        help="of the rep, for languages in which a rep's words depend on it (default: female)",
    )
    parser.add_argument("--answers", metavar="FILE", help="commands to give, - for standard input")
    parser.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print the events as JSON"
    )
    parser.add_argument(
        "--state",
        action="store_true",
        help="with --json and --answers: where the course stands after each command, and what can "
        "be done",
    )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Walk the guide; the exit code is as --help says."""
    try:
        if parsed.state and not (parsed.json and parsed.answers):
            raise CannotReadError("--state goes with --json and --answers. Give both, or leave it.")
        lines = _answers(parsed.answers)
        content = content_of(parsed.pack)
        guide = _guide(content, parsed.guide)
        return _walk(parsed, content, guide, lines)
    except (CannotReadError, CodecError) as error:
        print(error, file=sys.stderr)
        return USAGE


def _answers(file: str | None) -> Iterator[str] | None:
    """The lines as they come, so that another program can read an answer before it goes on."""
    if file is None:
        return None
    if file == "-":
        return _lines(sys.stdin.buffer, "standard input")
    try:
        return _lines(BytesIO(Path(file).read_bytes()), file)
    except OSError as error:
        raise CannotReadError(f"The answers in {file} cannot be read: {why(error)}.") from error


def _lines(file: BinaryIO, name: str) -> Iterator[str]:
    for raw in file:
        try:
            yield raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise CannotReadError(
                f"The answers in {name} are not UTF-8 text. Save them so."
            ) from error


def _guide(content: Content, name: str | None) -> Guide:
    if name is None:
        first = _first_guide(content)
        if first is not None:
            return first
        raise CannotReadError("This pack has no guide to walk through.")
    if name in content.guides:
        return content.guides[name]
    known = ", ".join(sorted(content.guides)) or "none"
    raise CannotReadError(f"There is no guide “{name}”. The guides are: {known}.")


def _first_guide(content: Content) -> Guide | None:
    """The guide that opens a customer's call; in a pack without one, its first topic."""
    guides = content.guides.values()
    opens = (
        guide
        for guide in guides
        if guide.kind is GuideKind.OPENING and guide.direction is not Direction.OUTBOUND
    )
    return next(opens, None) or next((g for g in guides if g.kind is not GuideKind.ANYTIME), None)


def _walk(
    parsed: argparse.Namespace, content: Content, guide: Guide, lines: Iterable[str] | None
) -> int:
    from agent_assist.cli.walking import Walk, now, tell

    language = parsed.language or ("en" if "en" in content.languages else content.languages[0])
    channel = parsed.channel or (guide.channels[0] if guide.channels else Channel.PHONE)
    walk = Walk(content, language, now(), Actor("rep", parsed.rep, gender=Gender(parsed.gender)))
    try:
        began = walk.begin(guide, Channel(channel), guide.direction or Direction.INBOUND)
    except Refused as refused:
        tell(str(refused))
        return USAGE
    as_json = bool(parsed.json)
    _print_events(began, as_json)
    if lines is None:
        from agent_assist.cli.walk_talk import talk

        talk(walk, lambda recorded: _print_events(recorded, as_json), quiet=as_json)
        return GOOD
    return _follow(walk, lines, as_json, state=bool(parsed.state))


def _follow(walk: Walk, lines: Iterable[str], as_json: bool, *, state: bool) -> int:
    code = GOOD
    _print_step(walk, as_json, state)
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            recorded = walk.do(walk.command(_read(line, number)))
        except CodecError as error:
            raise CannotReadError(f"Line {number}: {error}") from error
        except Refused as refused:
            code = PROBLEMS
            _print_refused(refused, number, as_json)
            if as_json:
                _print_step(walk, as_json, state)
            continue
        _print_events(recorded, as_json)
        _print_step(walk, as_json, state)
    return code


def _read(line: str, number: int) -> object:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        raise CannotReadError(
            f"Line {number} is not JSON: {error.msg} at column {error.colno}. Write one object a"
            ' line, like {"kind": "take_way", "way": "next"}.'
        ) from error
    except RecursionError as error:
        raise CannotReadError(f"Line {number} is nested too deeply.") from error


def _print_step(walk: Walk, as_json: bool, state: bool) -> None:
    from agent_assist.cli.walking import shown, standing

    if as_json and state:
        print(json.dumps({"state": standing(walk)}, ensure_ascii=False), flush=True)
    elif not as_json:
        print(shown(walk.view(), walk.content, walk.language))


def _print_events(recorded: Iterable[Recorded], as_json: bool) -> None:
    from agent_assist.cli.walking import as_json as with_place

    if as_json:
        for one in recorded:
            print(json.dumps(with_place(one), ensure_ascii=False), flush=True)


def _print_refused(refused: Refused, line: int, as_json: bool) -> None:
    if as_json:
        told = {"refused": refused.code, "sentence": str(refused), "line": line}
        print(json.dumps(told, ensure_ascii=False), flush=True)
    else:
        print(f"  Line {line} was refused: {refused}")
