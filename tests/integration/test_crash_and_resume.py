"""The power fails in mid-call: the next start offers it at the exact step, with all of it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from agent_assist.domain.interaction import Interaction, Status
from agent_assist.domain.view import CallView, OpenCall
from tests.integration.rep_at_work import PLACES, serve_until
from tests.small_shop import Rep

TAKEN_UP = "Taken up again"


def _serve_and_kill(folder: Path, place: str) -> tuple[CallView, tuple[OpenCall, ...], Interaction]:
    context = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    if sys.platform != "win32":
        context.set_forkserver_preload(["tests.integration.rep_at_work"])
    hear, tell = context.Pipe(duplex=False)
    process = context.Process(target=serve_until, args=(folder, place, tell))
    process.start()
    tell.close()
    assert hear.poll(60), "the rep never came so far"
    told: tuple[CallView, tuple[OpenCall, ...], Interaction] = hear.recv()
    if sys.platform == "win32":
        process.kill()
    else:
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
    process.join(20)
    assert process.exitcode != 0
    return told


@pytest.mark.parametrize("place", PLACES)
def test_the_call_goes_on_where_it_was(tmp_path: Path, place: str) -> None:
    before, open_before, state = _serve_and_kill(tmp_path, place)
    rep = Rep(tmp_path)
    try:
        assert [(c.id, c.title, c.customer) for c in rep.calls.open_calls()] == [
            (c.id, c.title, c.customer) for c in open_before
        ]
        assert rep.calls._entry(before.id).call == state
        rep.clock.seconds += 600  # the rep takes it up only after a while
        after = rep.calls.take_up(before.id)
        assert after.log[-1].text == TAKEN_UP
        shown = after.log[:-1]  # of the oldest lines one may have given way to this
        assert len(shown) >= min(len(before.log), 5)
        assert replace(after, log=shown) == replace(before, log=before.log[-len(shown) :])
        rep.clock.seconds += 2
        assert rep.calls.view(before.id).as_of_ms == before.as_of_ms + 2000
    finally:
        rep.services.close()


def test_a_call_left_by_a_crash_can_be_served_to_its_end(tmp_path: Path) -> None:
    before, _, _ = _serve_and_kill(tmp_path, "in_a_topic_after_a_failed_try")
    rep = Rep(tmp_path)
    try:
        rep.id = before.id
        rep.calls.take_up(before.id)
        rep.finish()
        rep.saved()
        journal = rep.services.journal
        row = journal.reader.interaction(before.id)
        assert row is not None
        assert row.status == Status.CLOSED.value
        assert journal.verify().good
    finally:
        rep.services.close()


def test_a_new_call_puts_the_one_left_by_a_crash_aside_without_adding_time(
    tmp_path: Path,
) -> None:
    before, _, state = _serve_and_kill(tmp_path, "at_a_gate")
    rep = Rep(tmp_path)
    try:
        rep.clock.seconds += 900
        rep.take()
        left = rep.calls._entry(before.id).call
        assert left.status is Status.PARKED
        assert left.elapsed_ms == state.elapsed_ms
    finally:
        rep.services.close()
