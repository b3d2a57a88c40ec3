"""Erasing leaves no word of the customer in any file, and the chain holds."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.interaction import Passing
from agent_assist.journal import backups
from agent_assist.journal.anchors import anchors
from agent_assist.journal.journal import Journal
from tests.unit.journal.stories import BEGIN, Story, mixed, random_story, whole_call, write

SECRET = "Xanthippe"


def secret_call(id_: str = "call-1", customer: str = "cust-x") -> Story:
    story = Story(id_)
    story.start()
    story.say(f"Hello {SECRET}")
    story.link(customer, first_name=SECRET)
    story.tell(
        cmd.ChangeGuide("faulty", f"{SECRET} says it wont charge"),
        ev.TopicChosen("faulty", f"{SECRET} says it wont charge"),
    )
    story.go("problem")
    story.go("device", Passing.SKIPPED, f"{SECRET} knows")
    story.say(f"Dear {SECRET}", edited=True)
    story.promise(f"{id_}-p1", f"call {SECRET}")
    story.note(f"{SECRET} is in a hurry")
    story.draft("notes", f"{SECRET} half")
    story.close(summary=f"{SECRET} was helped")
    return story


def files_with(folder: Path, text: str) -> list[str]:
    found = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in found if text.encode() in path.read_bytes()]


def test_no_file_holds_a_word_of_an_erased_customer(tmp_path: Path) -> None:
    with Journal.open(tmp_path) as journal:
        write(journal, *secret_call().told, *whole_call("other", "cust-2").told)
        journal.backup(backups.path_for(tmp_path, BEGIN))
    assert len(files_with(tmp_path, SECRET)) >= 2
    with Journal.open(tmp_path) as journal:
        assert journal.erase_customer("cust-x") == ("call-1",)
        assert len(files_with(tmp_path, SECRET)) == 1
        assert backups.erase_customer(tmp_path, "cust-x") == ()
        assert files_with(tmp_path, SECRET) == []
        verification = journal.verify()
        assert verification.good
        assert verification.erased > 10
        assert "erased by right" in verification.cannot_see[-1]
        assert journal.customer("cust-x").contacts == 0
        assert journal.customer("cust-2").facts["first_name"] == "Petra"
    assert files_with(tmp_path, SECRET) == []
    with Journal.open(backups.files(tmp_path)[0].parent, file=backups.files(tmp_path)[0].name) as b:
        assert b.verify().good


def test_what_happened_stays_without_the_words(journal: Journal) -> None:
    story = secret_call()
    write(journal, *story.told)
    steps = journal.reader.step_days("opening", 0)
    assert steps
    journal.erase_customer("cust-x")
    (row,) = journal.list()
    assert (row.status, row.disposition, row.topic) == ("closed", "resolved", "faulty")
    assert (row.customer, row.words, row.summary) == ("", "", "")
    state = journal.interaction(story.id)
    assert state is not None
    assert [visit.step for visit in state.place.trail] == ["hello", "problem", "device"]
    assert state.notes == ""
    assert journal.reader.step_days("opening", 0) == steps
    assert journal.promises() == ()
    assert [one.given.command.__class__ for one in journal.read(story.id)] == [
        one.given.command.__class__ for one in story.told
    ]


def test_an_open_call_goes_on_after_an_erasure(journal: Journal) -> None:
    story = Story()
    story.start()
    story.link("cust-x", first_name=SECRET)
    write(journal, *story.told)
    journal.erase_customer("cust-x")
    write(journal, story.note("still talking"))
    state = journal.interaction(story.id)
    assert state is not None
    assert (state.customer, state.notes) == ("", "still talking")


def test_a_call_linked_by_mistake_loses_only_what_was_written_until_then(
    journal: Journal, tmp_path: Path
) -> None:
    story = Story()
    story.start()
    story.link("cust-x", first_name=SECRET)
    story.say(f"Hello {SECRET}", edited=True)
    story.link("cust-2", first_name="Petra")
    story.say("Hello Petra", edited=True)
    story.close(summary="Petra was helped")
    write(journal, *story.told)
    assert journal.erase_customer("cust-x") == (story.id,)
    assert files_with(tmp_path, SECRET) == []
    assert journal.customer("cust-2").facts == {"first_name": "Petra"}
    assert [remark.text for remark in journal.reader.remarks("edited")] == ["Hello Petra"]
    assert journal.verify().good


@pytest.mark.parametrize("seed", [*range(6), 24, 32])
def test_after_an_erasure_the_lists_are_what_the_entries_give(journal: Journal, seed: int) -> None:
    write(journal, *mixed([random_story(seed * 3 + n, f"c{seed}-{n}") for n in range(3)]))
    for customer in ("cust-1", "cust-2")[: 1 + seed % 2]:
        journal.erase_customer(customer)
        assert journal.reader.links(customer) == {}
    left = journal.reader.projections()
    journal.rebuild()
    assert journal.reader.projections() == left
    assert journal.verify().good


def test_an_erasure_leaves_what_others_told_since(journal: Journal) -> None:
    calls = (
        (("cust-x", "x"), ("cust-1", "Ana")),
        (("cust-1", "Ana"), ("cust-2", "Petra")),
        (("cust-2", "Mira"),),
    )
    for number, links in enumerate(calls):
        story = Story(f"call-{number}", BEGIN + timedelta(days=number))
        story.start()
        for customer, name in links:
            story.link(customer, first_name=name)
        write(journal, *story.told)
    journal.erase_customer("cust-x")
    assert journal.customer("cust-1").facts == {"first_name": "Ana"}
    assert journal.customer("cust-2").facts == {"first_name": "Mira"}


def test_old_calls_are_erased_by_age(journal: Journal) -> None:
    write(journal, *whole_call("old").told)
    write(journal, *whole_call("new", begin=BEGIN + timedelta(days=400)).told)
    old = journal.reader.closed_before(BEGIN + timedelta(days=365))
    assert old == ("old",)
    journal.erase(old)
    assert journal.reader.closed_before(BEGIN + timedelta(days=365)) == ()
    assert [row.summary for row in journal.list()] == ["Petra's charger was reset.", ""]
    assert journal.verify().good


def test_only_the_newest_backups_are_kept(journal: Journal, tmp_path: Path) -> None:
    write(journal, *whole_call().told)
    for day in range(4):
        journal.backup(backups.path_for(tmp_path, BEGIN + timedelta(days=day)))
    assert len(backups.keep_newest(tmp_path, 2)) == 2
    kept = [path.name for path in backups.files(tmp_path)]
    assert kept == ["journal-20260304-090000.db", "journal-20260305-090000.db"]
    assert len(anchors(tmp_path)) == 2
