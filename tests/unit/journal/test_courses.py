"""Logged calls read straight from the rows are what their commands and events tell."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.domain.replay import SAME
from agent_assist.flow.replay import Replayer
from agent_assist.journal.courses import ErasedCallError, logged_call
from agent_assist.journal.journal import Journal
from tests.unit.flow.strategies import Seeded, make_content
from tests.unit.flow.telling import told
from tests.unit.flow.test_replay_properties import serve
from tests.unit.journal.stories import BEGIN, Story, whole_call, write


@given(seed=st.integers(0, 100_000))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_rows_tell_what_was_appended(seed: int) -> None:
    choices = Seeded(seed)
    content = make_content(choices)
    call = serve(choices, content, 50)
    with tempfile.TemporaryDirectory() as folder, Journal.open(Path(folder)) as journal:
        for asked, events in call:
            journal.append(asked, events).result(30)
        read = logged_call("i", journal.reader.told("i"))
    plain = told(call)
    for name in ("id", "version", "changed_library", "opened", "guides", "end"):
        assert getattr(read, name) == getattr(plain, name)
    for number, (turn, same) in enumerate(zip(read.turns, plain.turns, strict=True)):
        assert turn._replace(heard=()) == same._replace(heard=())
        assert list(turn.heard) == list(same.heard)
        assert read.given(number) == plain.given(number)
        assert tuple(read.events(number)) == tuple(plain.events(number))
    assert Replayer(content, lambda _: content).replay(read) == SAME


def test_an_erased_call_says_so(journal: Journal) -> None:
    write(journal, *whole_call().told)
    journal.erase_customer("cust-1")
    with pytest.raises(ErasedCallError):
        logged_call("call-1", journal.reader.told("call-1"))


def test_the_last_closed_calls_are_the_newest_by_their_beginning(journal: Journal) -> None:
    for number in range(4):
        write(journal, *whole_call(f"c{number}", begin=BEGIN + timedelta(hours=number)).told)
    open_one = Story("open", BEGIN + timedelta(hours=9))
    write(journal, open_one.start())
    later = BEGIN + timedelta(days=1)
    assert journal.reader.last_closed(later, 3) == ["c3", "c2", "c1"]
    assert journal.reader.last_closed(BEGIN + timedelta(hours=1, minutes=30), 9) == ["c1", "c0"]
