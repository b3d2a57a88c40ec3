"""`agent-assist tour`: one whole call through the real window, as pictures and a journal."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    parser = commands.add_parser(
        "tour",
        help="play one whole call through the real window and take pictures of it",
        description="Play one whole call through the real window, in a data folder of its own, "
        "and write numbered pictures and journal.jsonl. Nothing of yours is touched.",
    )
    parser.add_argument(
        "--out", type=Path, default=Path("tour"), metavar="DIR", help="where to (default: tour)"
    )
    parser.add_argument(
        "--language", default="en", choices=("en", "sr", "sr-Latn", "el"), help="of window and call"
    )
    parser.add_argument("--theme", default="light", choices=("light", "dark"), help="of the window")
    parser.add_argument("--size", default="1440x860", metavar="WxH", help="of the window")
    parser.add_argument(
        "--scale", type=float, default=1.0, metavar="N", help="pixels a point: 2 for 200 %%"
    )
    parser.add_argument("--side", action="store_true", help="in the side layout, 400 px wide")
    parser.add_argument(
        "--rooms", dest="room", default="desk", choices=("desk", "studio", "sandbox", "log"),
        help="a call at the desk, a supervisor's afternoon in the studio, a trainee's first "
        "conversation in the sandbox, or past calls in the log",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Play the tour."""
    from ui.tour import play

    return play(
        out=parsed.out,
        language=parsed.language,
        theme=parsed.theme,
        size=parsed.size,
        scale=parsed.scale,
        side=parsed.side,
        as_json=parsed.json,
        room=parsed.room,
    )
