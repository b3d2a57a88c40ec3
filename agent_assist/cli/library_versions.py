"""`agent-assist library history|diff|publish|restore`: versions in the terminal."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.cli.common import GOOD, PROBLEMS, USAGE, data_folder
from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import BY_NAME, Ref
from agent_assist.domain.problem import NotPublishableError
from agent_assist.domain.studio import Change, ItemChange, ItemDiff, Line, Piece, Published
from agent_assist.domain.texts import in_language

if TYPE_CHECKING:
    from agent_assist.services.studio import Studio

_PUBLISH = """\
Make one version of what you changed, with a message that reps read at their next shift. Calls in
progress keep the version they began with. Without --only all of your drafts go out; drafts of
others stay.

When the supervisors' passphrase is set, it is taken from AGENT_ASSIST_PASSPHRASE or asked for.

Exit codes: 0 published, 1 an error stands in what would be published, 2 the command was wrong,
3 the folder cannot be used, or you may not publish.
"""
_DIFF = """\
Show how two published versions differ, word by word: [-gone-] and {+new+}. 0 is the current
version. A folder of packs can stand for a version.

Exit codes: 0 good, 2 the command was wrong, 3 there is no such version or folder.
"""
_MARKS = {Change.ADDED: "+", Change.REMOVED: "-", Change.CHANGED: "~"}


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the actions to `library`."""
    history = actions.add_parser(
        "history", help="list the published versions", description="List the published versions."
    )
    history.set_defaults(run=run_history)
    diff = actions.add_parser(
        "diff",
        help="show how two versions differ",
        description=_DIFF,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    diff.add_argument("a", metavar="A", help="the earlier version, or a folder of packs")
    diff.add_argument("b", metavar="B", help="the later version, or a folder of packs")
    diff.set_defaults(run=run_diff)
    publish = actions.add_parser(
        "publish",
        help="publish your drafts as a new version",
        description=_PUBLISH,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    publish.add_argument("-m", "--message", required=True, metavar="TEXT", help="what changes")
    publish.add_argument(
        "--only", nargs="+", default=[], metavar="ITEM", help="only these, as guide/returns"
    )
    publish.add_argument(
        "--drafts-of", default="", metavar="NAME", help="publish another author's drafts"
    )
    publish.set_defaults(run=run_publish)
    restore = actions.add_parser(
        "restore",
        help="publish an earlier version again",
        description="Publish the content of an earlier version again, as a new version. Drafts "
        "stay, and what was withdrawn stays withdrawn.",
    )
    restore.add_argument("version", type=int, metavar="V", help="the version's number")
    restore.add_argument("-m", "--message", default="", metavar="TEXT", help="why")
    restore.set_defaults(run=run_restore)


# --- history and differences ----------------------------------------------------------------------


def run_history(parsed: argparse.Namespace) -> int:
    """List the versions."""
    from agent_assist.standalone import studio_only

    with studio_only(data_folder(parsed)) as studio:
        versions = studio.versions(limit=1_000_000)
    if parsed.json:
        plain = [_version(one) for one in versions]
        print(json.dumps({"versions": plain}, ensure_ascii=False))
    else:
        print("\n".join(map(_version_line, versions)))
    return GOOD


def _version(one: Published) -> dict[str, object]:
    return {
        "version": one.number,
        "at": one.at.isoformat(),
        "author": one.author,
        "message": one.message,
        "desks": one.desks,
    }


def _version_line(one: Published) -> str:
    desks = f", on {one.desks} desk{'' if one.desks == 1 else 's'}" if one.desks else ""
    when = f"{one.at.astimezone():%Y-%m-%d %H:%M}"
    return f"{one.number}  {when}  {one.author}{desks}  {one.message}".rstrip()


def run_diff(parsed: argparse.Namespace) -> int:
    """Compare two versions."""
    from agent_assist.standalone import studio_only

    with studio_only(data_folder(parsed)) as studio:
        found = studio.compare_contents(_state(studio, parsed.a), _state(studio, parsed.b))
    if parsed.json:
        plain = [_diff(one) for one in found]
        print(json.dumps({"items": plain}, ensure_ascii=False))
    else:
        print("\n".join(line for one in found for line in _diff_lines(one)) or "No difference.")
    return GOOD


def _state(studio: Studio, text: str) -> Content:
    """The version of that number, or what the packs in that folder hold."""
    if text.isdecimal():
        return studio.version(int(text))
    if not Path(text).is_dir():
        sentence = f"There is no version and no folder “{text}”."
        raise KnownError("no-version", sentence, "“agent-assist library history” lists versions.")
    from agent_assist.library.packs import find_packs, load_packs

    return load_packs(find_packs(Path(text))).content


def _diff(one: ItemDiff) -> dict[str, object]:
    return {
        "kind": one.kind,
        "id": one.id,
        "was": one.was,
        "change": one.change.value,
        "lines": [
            {
                "where": list(line.where),
                "change": line.change.value,
                "before": line.before,
                "after": line.after,
            }
            for line in one.lines
        ],
    }


def _diff_lines(one: ItemDiff) -> Iterator[str]:
    title = in_language(one.title, "en")
    was = f", was {one.was}" if one.was else ""
    yield f"{_MARKS[one.change]} {one.kind}/{one.id}{was}  {title}".rstrip()
    for line in one.lines:
        yield f"    {_MARKS[line.change]} {' · '.join(line.where)}: {_words(line)}"


def _words(line: Line) -> str:
    if line.change is not Change.CHANGED:
        return line.after or line.before
    return "".join(map(_piece, line.pieces))


def _piece(piece: Piece) -> str:
    if piece.change is None:
        return piece.text
    return f"{{+{piece.text}+}}" if piece.change is Change.ADDED else f"[-{piece.text}-]"


# --- making versions ------------------------------------------------------------------------------


def run_publish(parsed: argparse.Namespace) -> int:
    """Publish drafts."""
    from agent_assist.cli.supervisor import admitted
    from agent_assist.standalone import studio_only

    with studio_only(data_folder(parsed)) as studio:
        actor = admitted(studio)
        author = studio.author(parsed.drafts_of) if parsed.drafts_of else actor.id
        changes = {change.ref: change for change in studio.changes(Actor(author))}
        if not changes:
            return _nothing(studio, parsed)
        picks = [_ref(text, changes) for text in parsed.only] or list(changes)
        strange = [text for text in parsed.only if _ref(text, changes) not in changes]
        if strange:
            known = ", ".join(f"{ref.kind}/{ref.id}" for ref in changes)
            print(f"“{strange[0]}” is not among what was changed. Changed: {known}.")
            return USAGE
        try:
            made = studio.publish(actor, picks, parsed.message, drafts_of=author)
        except NotPublishableError as error:
            _tell_errors(error, changes, parsed)
            return PROBLEMS
    return _tell_made(made, parsed)


def _ref(text: str, changes: Iterable[Ref]) -> Ref:
    """What was typed as "guide/returns", "guides/returns", or "returns" where that is clear."""
    kind, slash, id_ = text.partition("/")
    alike = [ref for ref in changes if ref.id == text]
    if not slash and len(alike) == 1:
        return alike[0]
    kinds = {one.field: one.name for one in BY_NAME.values()}
    return Ref(kinds.get(kind, kind), id_)


def _nothing(studio: Studio, parsed: argparse.Namespace) -> int:
    others = ", ".join(f"{name} ({count})" for name, count in studio.drafts().counts.items())
    message = "There are no drafts to publish."
    print(f"{message} Drafts of: {others}; see --drafts-of." if others else message)
    return PROBLEMS


def _tell_errors(
    error: NotPublishableError, changes: dict[Ref, ItemChange], parsed: argparse.Namespace
) -> None:
    if parsed.json:
        plain = [
            {
                "code": one.code,
                "item": one.item,
                "part": one.part,
                "message": one.message,
                "hint": one.hint,
            }
            for one in error.problems
        ]
        print(json.dumps({"published": None, "problems": plain}, ensure_ascii=False))
        return
    for one in error.problems:
        where = "/".join(part for part in (one.item, one.part) if part)
        print(f"error {where}: {one.message} {one.hint} [{one.code}]")
    print("Nothing was published.")


def run_restore(parsed: argparse.Namespace) -> int:
    """Publish an earlier version again."""
    from agent_assist.cli.supervisor import admitted
    from agent_assist.standalone import studio_only

    with studio_only(data_folder(parsed)) as studio:
        made = studio.restore(admitted(studio), parsed.version, parsed.message)
    return _tell_made(made, parsed)


def _tell_made(made: Published, parsed: argparse.Namespace) -> int:
    if parsed.json:
        print(json.dumps({"published": _version(made), "problems": []}, ensure_ascii=False))
    else:
        print(f"Version {made.number} is published.")
    return GOOD
