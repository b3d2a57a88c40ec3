"""sandbox.db: runs, cards, assignments, unclear lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_assist.db.records import NewName
from agent_assist.db.sandbox_store import FILE, SandboxStore
from agent_assist.domain.training import (
    Assignment,
    Criterion,
    Grade,
    PracticeRun,
    Prompt,
    ReviewCard,
    RunStatus,
    UnclearLine,
)

AT = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SandboxStore]:
    opened = SandboxStore.open(tmp_path)
    yield opened
    opened.close()


def run(id_: str, started: datetime = AT, trainee: str = "ana", **more: int) -> PracticeRun:
    return PracticeRun(id_, trainee, "polite_return", "abc", "en", 1, 7, started, **more)


def card(source: str = "template/greeting/warm", due: datetime = AT) -> ReviewCard:
    return ReviewCard("ana", Prompt.LINE, source, "en", "d1", "{}", due, "greeting")


def test_a_run_is_kept_from_its_beginning_to_its_score(store: SandboxStore, tmp_path: Path) -> None:
    begun = run("r1", assignment=3)
    store.begin(begun)
    assert store.run("r1") == begun
    store.keep_record("r1", "one line\n")
    assert store.record("r1") == ("one line\n", "")
    over = replace(
        begun,
        status=RunStatus.FINISHED,
        ended=AT + HOUR,
        score=86,
        criteria={Criterion.GREETING: (4, 5), Criterion.PACE: (0, 0)},
    )
    store.end(over, "all lines\n", '{"points": 86}')
    assert store.run("r1") == over
    assert store.record("r1") == ("all lines\n", '{"points": 86}')
    store.close()
    again = SandboxStore.open(tmp_path)
    assert again.runs() == (over,)
    again.close()
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".db"] == [FILE]


def test_runs_are_found_by_trainee_scenario_and_status(store: SandboxStore) -> None:
    store.begin(run("old"))
    store.begin(run("new", AT + HOUR))
    store.begin(run("other", AT, "ivo"))
    store.end(replace(run("old"), status=RunStatus.STOPPED, ended=AT), "", "")
    assert [it.id for it in store.runs("ana")] == ["new", "old"]
    assert [it.id for it in store.runs("ana", status="open")] == ["new"]
    assert [it.id for it in store.runs(limit=1)] == ["new"]
    assert store.runs(scenario="unknown") == ()
    assert store.trainees() == ("ana", "ivo")
    assert store.run("none") is None
    with pytest.raises(LookupError, match="none"):
        store.record("none")


def test_a_card_is_due_when_its_time_has_come(store: SandboxStore) -> None:
    late, soon = card(), card("solution/refund", AT + HOUR)
    store.put_card(soon)
    store.put_card(late)
    assert store.cards("ana", AT) == (late,)
    assert store.cards("ana", AT + HOUR) == (late, soon)
    assert store.cards("ivo", AT + HOUR) == ()
    asked = replace(late, due=AT + 2 * HOUR, memory='{"step": 1}')
    store.reviewed(asked, Grade.GOOD, "Good morning", AT)
    assert store.cards("ana", AT + HOUR) == (soon,)
    assert store.cards("ana", AT + 3 * HOUR) == (soon, asked)
    store.drop_card(soon)
    assert store.cards("ana", AT + 3 * HOUR) == (asked,)


def test_assignments_are_for_one_or_for_everybody(store: SandboxStore) -> None:
    store.assign(Assignment(0, "late_parcel", "ana", "mira", AT, AT + HOUR, "by Friday", 2))
    store.assign(Assignment(0, "polite_return", "", "mira", AT))
    first, second = store.assignments()
    assert first == Assignment(1, "late_parcel", "ana", "mira", AT, AT + HOUR, "by Friday", 2)
    assert second.due is None
    assert store.assignments("ana") == (first, second)
    assert store.assignments("ivo") == (second,)
    store.withdraw_assignment(first.number)
    assert store.assignments("ana") == (second,)


def test_unclear_lines_wait_for_the_supervisor(store: SandboxStore) -> None:
    line = UnclearLine(0, "i take it on", "own", "en", "third_call", AT)
    store.note_unclear(line)
    store.note_unclear(replace(line, line="second"))
    assert [it.line for it in store.unclear()] == ["second", "i take it on"]
    store.settle_unclear(1)
    assert store.unclear() == (replace(line, number=2, line="second"),)


def test_settings_are_plain_data(store: SandboxStore) -> None:
    store.set_setting("retention", 0.85)
    store.set_setting("retention", 0.9)
    assert store.settings() == {"retention": 0.9}


def test_what_names_a_scenario_follows_its_new_id(store: SandboxStore) -> None:
    store.begin(run("r1"))
    store.assign(Assignment(0, "polite_return", "ana", "mira", AT))
    store.note_unclear(UnclearLine(0, "hm", "own", "en", "polite_return", AT))
    store.put_card(card("scenario/polite_return/greet"))
    store.put_card(card("scenario/polite_returns/greet"))
    names = [
        NewName(2, "scenario", "polite_return", "return"),
        NewName(3, "scenario", "return", "calm_return"),
        NewName(3, "template", "greeting", "hello"),
    ]
    store.put_card(card())
    store.follow(names, "followed", "3")
    assert [it.scenario for it in store.runs("ana")] == ["calm_return"]
    assert [it.scenario for it in store.assignments()] == ["calm_return"]
    assert [it.scenario for it in store.unclear()] == ["calm_return"]
    assert sorted(it.source for it in store.cards("ana", AT)) == [
        "scenario/calm_return/greet",
        "scenario/polite_returns/greet",
        "template/hello/warm",
    ]
    assert store.settings() == {"followed": "3"}
