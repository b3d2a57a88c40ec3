"""A crash between publishing and pinning leaves one of the two states, and that one whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from agent_assist.bootstrap import Services
from agent_assist.domain.guide import Channel, Direction
from agent_assist.standalone import studio_only
from tests.integration.publisher import ANA
from tests.small_shop import publish

ROOT = Path(__file__).resolve().parents[2]
KILLS = 4


def killed_after(folder: Path, seconds: float) -> list[str]:
    """What the publisher said until it was killed, so long after its first draft."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.integration.publisher", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline()]
        time.sleep(seconds)
        process.kill()
        said += process.stdout.readlines()
    return [line.strip() for line in said if line.endswith("\n")]


def test_nothing_acknowledged_is_lost_and_nothing_is_there_by_halves(tmp_path: Path) -> None:
    publish(tmp_path)
    chance = random.Random(4)
    for _ in range(KILLS):
        said = killed_after(tmp_path, chance.uniform(0, 0.4))
        acknowledged = [int(line.split()[1]) for line in said if line.startswith("published")]
        with studio_only(tmp_path) as studio:
            newest = studio.versions()[0].number
            assert not acknowledged or newest >= acknowledged[-1]
            titles = {
                one.number: studio.version(one.number).guides["returns"].title["en"]
                for one in studio.versions()
            }
            history = [row.revision for row in studio._store.history("guide", "returns")]
            drafts = studio.changes(ANA)
        assert titles == {1: "Return a lamp"} | {n: f"Title {n}" for n in range(2, newest + 1)}
        assert history == list(range(newest - 1, 0, -1))
        assert [change.title["en"] for change in drafts] in ([], [f"Title {newest + 1}"])


def test_the_next_call_is_pinned_to_the_state_that_is_there(tmp_path: Path) -> None:
    publish(tmp_path)
    killed_after(tmp_path, 0.05)
    services = Services(tmp_path)
    try:
        view = services.calls.take_call(Channel.PHONE, Direction.INBOUND, "en")
        pinned = services.calls._open[view.id].call.library
        newest = int(services.library.version)
        assert int(pinned) == newest
        title = services.library.content(pinned).guides["returns"].title["en"]
        assert title == (f"Title {newest}" if newest > 1 else "Return a lamp")
    finally:
        services.close()
