"""A call over given content: like a real one, and gone without a trace."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel, Direction
from agent_assist.search import SearchIndex
from agent_assist.services.find import documents
from agent_assist.trial import Trial
from tests.starter import starter_content


@pytest.fixture(scope="module")
def content() -> Content:
    return starter_content()


@pytest.fixture
def trial(content: Content) -> Iterator[Trial]:
    index = SearchIndex.build(documents(content, {}))
    made = Trial(content, Actor("ana", "Ana"), "en", index=index)
    yield made
    made.close()


def test_a_trial_call_is_led_like_a_real_one(trial: Trial) -> None:
    view = trial.calls.take_call(Channel.PHONE, Direction.INBOUND, "en")
    assert view.say is not None
    assert "Ana" in view.say.text
    after = trial.calls.take_way(view.id, view.answers[0].way)
    assert (after.guide, after.step) != (view.guide, view.step)
    assert trial.calls.saved(view.id).saved
    assert [type(given.command).__name__ for given, _ in trial.journal.happened] == [
        "Start",
        "TakeWay",
    ]
    assert trial.calls.view(view.id).step == after.step
    (events,) = trial.journal.open_events()
    assert events == trial.journal.events(view.id)


def test_the_one_box_finds_and_learns_nothing(trial: Trial) -> None:
    view = trial.calls.take_call(Channel.PHONE, Direction.INBOUND, "en")
    first = trial.find.find("retrun unopend", view.id)
    hit = next(hit for hit in first.hits if hit.kind == "solution")
    trial.calls.offer(view.id, hit.id, "retrun unopend")
    trial.find.miss("xyzzy plugh", view.id)
    assert trial.find.find("retrun unopend", view.id) == first


def test_no_file_is_written(trial: Trial, tmp_path: Path) -> None:
    written: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if not watching or event not in ("open", "sqlite3.connect"):
            return
        mode = arguments[1] if event == "open" else "w"
        if isinstance(mode, str) and set(mode) & set("wax+"):
            written.append(str(arguments[0]))

    sys.addaudithook(watch)
    view = trial.calls.take_call(Channel.PHONE, Direction.INBOUND, "en")
    trial.calls.take_way(view.id, view.answers[0].way)
    trial.find.find("refund", view.id)
    (tmp_path / "the hook sees this").write_text("x")
    watching = False
    assert [Path(path).name for path in written] == ["the hook sees this"]
