"""Who may read which calls, what a list and a story tell, and what is exported."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_assist.domain.commands import Actor, OfferOutcome, Role
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import Disposition, Stage
from agent_assist.domain.logbook import CallStory, LogQuery
from agent_assist.services import logbook as module
from agent_assist.services.logbook import export_calls
from tests.small_shop import ORDER, Rep

BOSS = Actor("vera", "Vera", Role.SUPERVISOR)


@pytest.fixture
def two_reps(open_shop: Callable[..., Rep]) -> tuple[Rep, str, str, str]:
    """Jelena served one customer; Ana another, and the same one again."""
    jelena = open_shop(name="Jelena")
    own = jelena.serve()
    jelena.close()
    ana = open_shop(name="Ana")
    foreign = ana.serve("other@example.com")
    shared = ana.serve()
    return ana, own, foreign, shared


def test_a_supervisor_reads_all_calls(two_reps: tuple[Rep, str, str, str]) -> None:
    rep, own, foreign, shared = two_reps
    log = rep.services.logbook
    assert [row.id for row in log.rows(BOSS)] == [shared, foreign, own]
    assert log.count(BOSS).all == 3
    assert log.story(BOSS, foreign).id == foreign


def test_a_rep_reads_their_own_and_those_of_their_customers(
    two_reps: tuple[Rep, str, str, str],
) -> None:
    rep, own, foreign, shared = two_reps
    log, jelena = rep.services.logbook, Actor("jelena", "Jelena")
    assert [row.id for row in log.rows(jelena)] == [shared, own]
    assert (log.count(jelena).shown, log.count(jelena).all) == (2, 2)
    assert log.story(jelena, shared).rep == "Ana"
    with pytest.raises(KnownError, match="a call of another rep"):
        log.story(jelena, foreign)
    assert log.to_export(jelena, LogQuery()) == (shared, own)
    nobody = Actor("tim", "Tim", Role.TRAINEE)
    assert log.rows(nobody) == ()


def test_a_supervisor_without_the_passphrase_reads_as_a_rep(
    two_reps: tuple[Rep, str, str, str],
) -> None:
    rep, *_ = two_reps
    rep.services.studio.set_passphrase(BOSS, "three blind mice")
    other = Actor("petar", "Petar", Role.SUPERVISOR)
    log = rep.services.logbook
    assert not log.sees_all(other)
    assert log.rows(other) == ()
    rep.services.studio.admit(other, "three blind mice")
    assert len(log.rows(other)) == 3


def test_a_row_tells_who_what_and_how_it_ended(two_reps: tuple[Rep, str, str, str]) -> None:
    rep, own, *_ = two_reps
    row = rep.services.logbook.rows(BOSS)[-1]
    assert (row.id, row.name, row.verified, row.rep) == (own, "Milica Jovanović", True, "Jelena")
    assert row.disposition is Disposition.RESOLVED
    assert row.topic == rep.services.library_content().guides["returns"].title["en"]
    assert not row.open


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        (LogQuery(text="јованов"), 3),
        (LogQuery(text=ORDER.lower()), 3),
        (LogQuery(text="other"), 1),
        (LogQuery(rep="jelena"), 1),
        (LogQuery(guide="returns"), 3),
        (LogQuery(guide="nothing"), 0),
        (LogQuery(disposition="resolved"), 3),
        (LogQuery(disposition="promised"), 0),
        (LogQuery(open=True), 0),
        (LogQuery(open=False, text="lamp", rep="ana"), 2),
    ],
)
def test_filters(two_reps: tuple[Rep, str, str, str], query: LogQuery, shown: int) -> None:
    log = two_reps[0].services.logbook
    assert len(log.rows(BOSS, query)) == shown
    assert (log.count(BOSS, query).shown, log.count(BOSS, query).all) == (shown, 3)


def test_what_can_be_filtered_by(two_reps: tuple[Rep, str, str, str]) -> None:
    rep = two_reps[0]
    choices = rep.services.logbook.choices(BOSS)
    assert choices.reps == (("ana", "Ana"), ("jelena", "Jelena"))
    assert choices.dispositions == (Disposition.RESOLVED,)
    assert "returns" in {id_ for id_, _ in choices.guides}
    titles = [title for _, title in choices.guides]
    assert titles == sorted(titles)


def test_pages_follow_each_other(
    two_reps: tuple[Rep, str, str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAGE", 2)
    log = two_reps[0].services.logbook
    first = log.rows(BOSS)
    assert len(first) == 2
    rest = log.rows(BOSS, after=first[-1])
    assert [row.id for row in rest] == [two_reps[1]]


def told(story: CallStory) -> list[str]:
    return [line.text for line in story.lines]


def test_a_story_has_all_that_happened(two_reps: tuple[Rep, str, str, str]) -> None:
    rep, own, *_ = two_reps
    story = rep.services.logbook.story(BOSS, own)
    assert story.name == "Milica Jovanović"
    assert any(text.startswith("said: “") for text in told(story))
    stages = [line.stage for line in story.lines if line.stage]
    assert stages[0] is Stage.GREET
    assert {stage for stage, _ in story.stages} >= set(stages)
    assert sum(ms for _, ms in story.stages) <= story.elapsed_ms
    facts = {fact.label: fact.value for fact in story.facts}
    assert ORDER in facts.values()
    assert [(offer.outcome) for offer in story.offers] == [OfferOutcome.ACCEPTED]
    assert story.solved is True
    assert "Milica Jovanović" in story.summary
    assert not story.open


def test_an_open_call_has_a_summary_as_it_stands(rep: Rep) -> None:
    rep.greet()
    rep.saved()
    story = rep.services.logbook.story(BOSS, rep.id)
    assert story.open
    assert story.summary.startswith("Customer: Milica Jovanović")


def test_a_call_that_is_not_there(rep: Rep) -> None:
    with pytest.raises(KnownError, match="not in the log"):
        rep.services.logbook.story(BOSS, "nothing")


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_export_of_what_is_shown(
    two_reps: tuple[Rep, str, str, str], tmp_path: Path, form: str
) -> None:
    rep, own, foreign, shared = two_reps
    log, target = rep.services.logbook, tmp_path / f"out.{form}"
    calls = log.to_export(BOSS, LogQuery(rep="ana"))
    assert calls == (shared, foreign)
    count = export_calls(rep.services.journal, target, form, calls)
    text = target.read_text(encoding="utf-8")
    assert own not in text
    assert text.count(foreign) >= 10
    assert count == text.count("\n") - (2 if form == "jsonl" else 1)
    with pytest.raises(KnownError, match="is there already"):
        export_calls(rep.services.journal, target, form, calls)


def test_the_whole_log_is_exported_with_its_anchor(
    two_reps: tuple[Rep, str, str, str], tmp_path: Path
) -> None:
    rep = two_reps[0]
    assert rep.services.logbook.to_export(BOSS, LogQuery()) is None
    target = tmp_path / "all.jsonl"
    count = export_calls(rep.services.journal, target, "jsonl", None)
    last = json.loads(target.read_text(encoding="utf-8").splitlines()[-1])
    assert last["anchor"]["count"] == count
