"""Imports in processes of their own: killed in the middle, and beside a window."""

from __future__ import annotations

import multiprocessing
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from agent_assist.apart import preview_apart
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.services.exchanging import Exchange, plan_from_bytes
from agent_assist.standalone import studio_only
from tests.skips import only_on
from tests.small_shop import publish, small_content
from tests.unit.exchange.files import CANNED, written

ROOT = Path(__file__).parents[2]
VERA = Actor("vera", "Vera", Role.SUPERVISOR)
MANY = 400

KILLED = """
import os, sys
from pathlib import Path
from agent_assist.standalone import studio_only
from agent_assist.domain.commands import Actor, Role
from agent_assist.services.exchanging import Exchange

data, file = Path(sys.argv[1]), Path(sys.argv[2])
vera = Actor("vera", "Vera", Role.SUPERVISOR)
with studio_only(data) as studio:
    exchange = Exchange(studio)
    plan = exchange.preview(vera, file)
    print("ready", flush=True)
    sys.stdin.readline()
    exchange.take(vera, plan)
    print("done", flush=True)
"""


def replies(text: str) -> list[dict[str, object]]:
    return [{**CANNED, "id": number, "content": f"{text} {number}"} for number in range(MANY)]


def drafts(data: Path) -> dict[str, str]:
    with studio_only(data) as studio:
        templates = studio.working(VERA).templates.values()
        return {
            one.id: one.wordings[0].texts["en"]
            for one in templates
            if one.id.startswith("chatwoot")
        }


@only_on("linux", "darwin")
@pytest.mark.parametrize("wait_ms", [0, 2, 5, 10, 20, 40, 80])
def test_an_import_killed_in_the_middle_leaves_one_of_two_states(
    wait_ms: int, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    publish(data, small_content())
    file = written(tmp_path, replies("Text"))
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(data), str(file)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.stdin.write("\n")
        process.stdin.flush()
        time.sleep(wait_ms / 1000)
        process.send_signal(signal.SIGKILL)
        done = process.stdout.read() == "done\n"
    found = drafts(data)
    assert len(found) in (0, MANY)
    assert not done or len(found) == MANY


def test_an_import_that_fails_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    publish(data, small_content())
    file = written(tmp_path, replies("Text"))
    with sqlite3.connect(data / "library.db") as library:
        library.execute(
            "CREATE TRIGGER full BEFORE INSERT ON draft WHEN (SELECT count(*) FROM draft) >= 200 "
            "BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
    library.close()
    with studio_only(data) as studio:
        exchange = Exchange(studio)
        plan = exchange.preview(VERA, file)
        with pytest.raises(Exception, match="no room"):
            exchange.take(VERA, plan)
        assert studio.drafts().counts == {}


def quiet(share: float) -> None:
    """Nobody looks at the share that is done."""


def test_a_preview_runs_in_a_spawned_process(tmp_path: Path) -> None:
    publish(tmp_path / "data", Content())
    file = written(tmp_path, replies("Text"))
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        data = pool.apply(preview_apart, (quiet, str(tmp_path / "data"), "vera", str(file), "", {}))
    plan = plan_from_bytes(data)
    assert len(plan.items) == MANY + 1
    assert drafts(tmp_path / "data") == {}
