"""`agent-assist library export`: packs, and tables for translators."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from agent_assist.cli.common import GOOD, PROBLEMS, USAGE, data_folder

_HELP = """\
Write the published library as packs, folders of YAML files that “library import” reads again, or
its texts as a table for translators.

The table has one row for each text: item, field, wording and revision name it, then comes the
source and a column for each language. Translators fill in or correct the columns of their
languages; they may sort rows and move columns, but rename none. “library import” takes back what
they changed. In a workbook and in CSV alike no cell is ever taken for a formula.

Exit codes: 0 good, 1 it cannot be written, 2 the command was wrong, 3 the data folder is not there.
"""


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the action to `library`."""
    parser = actions.add_parser(
        "export",
        help="write the library as packs, or its texts as a table for translators",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--out", "--to", type=Path, metavar="PATH", help="the folder, or the file; not there yet"
    )
    parser.add_argument(
        "--format", "--as", dest="form", choices=("pack", "csv", "xlsx"),
        help="what to write; without it, as the end of PATH says, else packs",
    )  # fmt: skip
    parser.add_argument(
        "--languages", default="", metavar="sr,el", help="of a table: what to translate into"
    )
    parser.add_argument(
        "--drafts", action="store_true", help="with your drafts over what is published"
    )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Do what was asked; gives the exit code."""
    from agent_assist.cli.supervisor import supervisor
    from agent_assist.exchange.sentences import ExchangeError
    from agent_assist.services.exchanging import Exchange, Form
    from agent_assist.standalone import studio_only

    suffix = parsed.out.suffix.lower().removeprefix(".") if parsed.out else ""
    form = Form(parsed.form or (suffix if suffix in ("csv", "xlsx") else "pack"))
    target: Path = parsed.out or Path("library" if form is Form.PACK else f"library.{form}")
    languages = tuple(word.strip() for word in parsed.languages.split(",") if word.strip())
    try:
        with studio_only(data_folder(parsed)) as studio:
            drafts_of = supervisor() if parsed.drafts else None
            files = Exchange(studio).export(target, form, languages, drafts_of)
    except ExchangeError as error:
        if parsed.json:
            told = {"code": error.code, "message": error.sentence, "hint": error.hint}
            print(json.dumps({"files": [], "error": told}, ensure_ascii=False))
        else:
            print(f"{error.sentence} {error.hint}".strip())
        return USAGE if error.code == "bad-language" else PROBLEMS
    if parsed.json:
        print(json.dumps({"files": [path.as_posix() for path in files]}, ensure_ascii=False))
    else:
        count = f" ({len(files):,} files)" if form is Form.PACK else ""
        print(f"Written: {target}{count}")
    return GOOD
