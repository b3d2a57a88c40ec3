"""Projections say what the entries say: live, after a rebuild, and after an erasure."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.db.journal_reader import Filter
from agent_assist.db.records import SolutionCount, StepDays
from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.interaction import Passing
from agent_assist.journal.journal import Journal
from tests.unit.journal.stories import BEGIN, Story, mixed, random_story, whole_call, write


@given(seed=st.integers(0, 100_000), erase=st.sampled_from(["", "cust-1", "cust-2"]))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_rebuild_gives_identical_rows(seed: int, erase: str) -> None:
    stories = [random_story(seed + n, f"call-{n}") for n in range(4)]
    with tempfile.TemporaryDirectory() as folder, Journal.open(Path(folder)) as journal:
        write(journal, *mixed(stories, seed))
        live = journal.reader.projections()
        journal.rebuild()
        assert journal.reader.projections() == live
        if erase:
            journal.erase_customer(erase)
            erased = journal.reader.projections()
            journal.rebuild()
            assert journal.reader.projections() == erased
        assert journal.verify().good


def test_a_rebuild_mends_what_was_lost(journal: Journal) -> None:
    refused = Story("c")
    refused.start()
    refused.offer("reset-charger", cmd.OfferOutcome.REFUSED)
    refused.close()
    write(journal, *mixed([whole_call("a"), whole_call("b", "cust-2"), refused]))
    live = journal.reader.projections()
    assert all(live.values())
    writer = journal._writer
    assert writer is not None
    writer.empty_projections()
    assert journal.list() == ()
    told: list[tuple[int, int]] = []
    journal.rebuild(lambda done, of: told.append((done, of)))
    assert journal.reader.projections() == live
    assert told[-1][0] == told[-1][1]


def test_a_closed_call_in_the_list(journal: Journal) -> None:
    write(journal, *whole_call().told)
    (row,) = journal.list()
    assert (row.status, row.customer, row.rep, row.channel) == ("closed", "cust-1", "ana", "phone")
    assert (row.guide, row.topic, row.words) == ("opening", "faulty", "it wont charge")
    assert (row.disposition, row.solved) == ("resolved", True)
    assert row.summary == "Petra's charger was reset."
    assert row.closed == row.last == BEGIN + timedelta(seconds=70)
    assert row.elapsed_ms == 70_000


def test_filters_and_pages(journal: Journal) -> None:
    for number in range(7):
        begin = BEGIN + timedelta(hours=number)
        write(journal, *whole_call(f"call-{number}", f"cust-{number % 2}", begin).told)
    still_open = Story("open", BEGIN + timedelta(days=1))
    write(journal, still_open.start())

    def ids(**which: object) -> list[str]:
        return [row.id for row in journal.list(Filter(**which))]

    assert [row.id for row in journal.list(limit=2)] == ["open", "call-6"]
    assert [row.id for row in journal.list(limit=2, offset=2)] == ["call-5", "call-4"]
    assert ids(open=True) == ["open"]
    assert ids(customer="cust-1") == ["call-5", "call-3", "call-1"]
    assert ids(until=BEGIN + timedelta(hours=1)) == ["call-0"]
    assert ids(since=BEGIN + timedelta(hours=6)) == ["open", "call-6"]
    assert ids(text="WONT charge", customer="cust-0")[-1] == "call-0"
    assert ids(text="100%") == []
    assert ids(guide="faulty", disposition="resolved", rep="ana", channel="chat") == []
    assert journal.reader.count(Filter(open=False)) == 7


def test_what_is_known_of_a_returning_customer(journal: Journal) -> None:
    for number in range(8):
        write(journal, *whole_call(f"c{number}", begin=BEGIN + timedelta(days=number)).told)
    keeping = Story("later")
    keeping.start()
    keeping.keep("c0-p1")
    write(journal, *keeping.told)
    known = journal.customer("cust-1", recent_since=BEGIN + timedelta(days=5))
    assert known.facts == {"first_name": "Petra", "city": "Novi Sad"}
    assert (known.contacts, known.recent, known.since) == (8, 3, BEGIN + timedelta(seconds=5))
    assert [row.id for row in known.last] == ["c7", "c6", "c5", "c4", "c3"]
    assert [promise.id for promise in known.owed] == [f"c{n}-p1" for n in range(1, 8)]
    assert journal.customer("nobody").contacts == 0
    assert journal.reader.find_customer("first_name", "Petra") == "cust-1"
    write(journal, *whole_call("other", "cust-2").told)
    assert journal.reader.find_customer("first_name", "Petra") == ""


def test_promises_by_urgency(journal: Journal) -> None:
    story = Story()
    story.start()
    story.promise("late", "second", hours=48)
    story.promise("soon", "first", hours=2)
    write(journal, *story.told)
    assert [promise.id for promise in journal.promises()] == ["soon", "late"]
    assert [p.what for p in journal.promises(before=BEGIN + timedelta(hours=3))] == ["first"]
    write(journal, story.keep("soon"))
    assert [promise.id for promise in journal.promises()] == ["late"]


def test_counts_are_of_closed_calls_without_what_was_undone(journal: Journal) -> None:
    story = whole_call("a")
    write(journal, *story.told)
    undoing = Story("b")
    undoing.start()
    undoing.go("wrong")
    undoing.undo()
    undoing.offer("reset-charger", cmd.OfferOutcome.REFUSED)
    undoing.close(solved=None)
    left_open = Story("c")
    left_open.start()
    left_open.offer("reset-charger")
    write(journal, *undoing.told, *left_open.told)
    assert journal.reader.solution_counts() == (SolutionCount("reset-charger", 2, 1, 1, 1),)
    assert journal.reader.wording_counts() == {("greeting", "plain"): 1, ("greeting", "warm"): 1}
    assert journal.reader.last_wordings("ana") == {"greeting": "warm"}


def test_a_customer_who_says_it_did_not_help_is_not_counted_as_solved(journal: Journal) -> None:
    story = Story()
    story.start()
    story.offer("reset-charger", cmd.OfferOutcome.ACCEPTED)
    story.close(solved=False)
    write(journal, *story.told)
    assert journal.reader.solution_counts() == (SolutionCount("reset-charger", 1, 1, 0, 0),)


def test_remarks_for_the_review_list(journal: Journal) -> None:
    write(journal, *whole_call().told)
    (edited,) = journal.reader.remarks("edited")
    assert (edited.wording, edited.text) == ("warm", "Let us look at that together, Petra.")
    (skipped,) = journal.reader.remarks("skipped")
    assert (skipped.step, skipped.text) == ("problem", "she told me already")


def test_a_pause_of_four_hours_begins_a_new_shift(journal: Journal) -> None:
    story = Story()
    story.start()
    for hours in (1, 4, 9):
        story.tell(cmd.Note("x"), ev.Noted("x"), at=BEGIN + timedelta(hours=hours))
    write(journal, *story.told)
    newest, oldest = journal.reader.sessions("ana")
    assert (oldest.commands, oldest.ended) == (3, BEGIN + timedelta(hours=4))
    assert (newest.commands, newest.began) == (1, BEGIN + timedelta(hours=9))


def test_skipping_known_steps_is_not_a_remark(journal: Journal) -> None:
    story = Story()
    story.start()
    story.go("next", Passing.KNOWN)
    story.close()
    write(journal, *story.told)
    assert journal.reader.remarks("skipped") == ()


def test_how_steps_were_left_by_day(journal: Journal) -> None:
    """Each call once for a way, however often it went there; what was undone is not counted."""
    write(journal, *whole_call("a").told)
    looping = Story("b", BEGIN + timedelta(days=1))
    looping.start()
    for step in ("problem", "hello", "problem"):
        looping.go(step)
    looping.go("wrong")
    looping.undo()
    looping.close()
    write(journal, *looping.told)
    day = (BEGIN - datetime(1970, 1, 1, tzinfo=UTC)).days
    assert journal.reader.guide_days("opening") == ((day + 1, 1), (day, 1))
    both = journal.reader.step_days("opening", day)
    assert both == (
        StepDays("device", "", 1, 1, 1, 0, 0, 1),
        StepDays("hello", "next", 2, 2, 3, 0, 0, 0),
        StepDays("problem", "", 1, 0, 1, 0, 0, 1),
        StepDays("problem", "next", 2, 2, 2, 0, 1, 0),
    )
    (later,) = (row for row in journal.reader.step_days("opening", day + 1) if row.way == "next"
                and row.step == "hello")  # fmt: skip
    assert (later.calls, later.visits) == (1, 2)
    assert journal.reader.skips(day) == (("opening", "problem", 1, 3),)
    assert journal.reader.skips(day + 1) == ()


def test_why_solutions_were_refused(journal: Journal) -> None:
    story = Story()
    story.start()
    story.link("cust-1")
    story.offer("reset-charger", cmd.OfferOutcome.REFUSED)
    story.offer("other", cmd.OfferOutcome.ACCEPTED)
    story.close()
    write(journal, *story.told)
    (refusal,) = journal.reader.refusals(BEGIN)
    assert (refusal.solution, refusal.reason) == ("reset-charger", "too late")
    assert journal.reader.refusals(BEGIN + timedelta(days=1)) == ()
    journal.erase_customer("cust-1")
    assert journal.reader.refusals(BEGIN) == ()


def test_a_journal_of_before_gets_its_new_lists_when_it_is_opened(tmp_path: Path) -> None:
    with Journal.open(tmp_path) as journal:
        write(journal, *mixed([whole_call("a"), whole_call("b", "cust-2")]))
        live = journal.reader.projections()
    with closing(sqlite3.connect(tmp_path / "journal.db")) as older, older:
        for table in ("step_day", "guide_day", "refusal"):
            older.execute(f"DROP TABLE {table}")
        older.execute("DROP TABLE call_words")
        older.execute("DROP INDEX customer_fact_sound")
        older.execute("ALTER TABLE customer_fact DROP COLUMN sound")
        older.execute("DROP INDEX interaction_rep")
        older.execute("CREATE TABLE step_count (guide TEXT)")
        older.execute("DELETE FROM migration WHERE number >= 2")
    with Journal.open(tmp_path) as journal:
        journal._saving().run(lambda: None).result(30)
        assert journal.reader.projections() == live
        assert journal.reader.guide_days("opening")
