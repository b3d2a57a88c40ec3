"""Calls are found by folded words, page by page, and by who may read them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_assist.db.records import Filter, Standing
from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.commands import Actor
from agent_assist.domain.guide import FactScope
from agent_assist.journal.journal import Journal
from agent_assist.journal.projections import words_asked
from tests.unit.journal.stories import BEGIN, Story, mixed, random_story, whole_call, write


def named(id_: str, first: str, last: str, words: str, hours: int = 0, **facts: str) -> Story:
    story = Story(id_, BEGIN + timedelta(hours=hours))
    story.start()
    story.link(f"c-{id_}", first_name=first, last_name=last)
    story.tell(cmd.ChangeGuide("faulty", words), ev.TopicChosen("faulty", words))
    story.tell(cmd.Capture(facts), ev.FactsKnown(FactScope.NEED, facts))
    story.close(summary=f"{first} was helped")
    return story


def found(journal: Journal, text: str) -> list[str]:
    return [one.row.id for one in journal.reader.found(Filter(words=words_asked(text)))]


@pytest.fixture
def three(journal: Journal) -> Journal:
    stories = (
        named("milica", "Милица", "Јовановић", "хоћу повраћај новца", order="4471-A"),
        named("maria", "Μαρία", "Παπαδοπούλου", "χάλασε το κουτί", 1, order="5500/B"),
        named("john", "John", "Smith-Đurić", "the charger won’t charge", 2, email="j@example.com"),
    )
    write(journal, *(one for story in stories for one in story.told))
    return journal


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", ["john", "maria", "milica"]),
        ("jovan", ["milica"]),
        ("ЈОВАНОВИЋ милица", ["milica"]),
        ("Jovanović Mil", ["milica"]),
        ("povracaj", ["milica"]),
        ("μαρια", ["maria"]),
        ("ΠΑΠΑΔΟΠΟΎΛΟΥ", ["maria"]),
        ("xalase", ["maria"]),
        ("4471-a", ["milica"]),
        ("4471 5500", []),
        ("55", ["maria"]),
        ("djuric", ["john"]),
        ("wont charge", ["john"]),
        ("example", ["john"]),
        ("helped", ["john", "maria", "milica"]),
        ("elped", []),
        ("%", ["john", "maria", "milica"]),
        ("_", ["john", "maria", "milica"]),
    ],
)
def test_words_begin_so_in_any_script(three: Journal, text: str, ids: list[str]) -> None:
    assert found(three, text) == ids


def test_names_and_verification_stand_in_the_list(three: Journal) -> None:
    story = Story("ana", BEGIN + timedelta(hours=3))
    story.start()
    story.link("c-ana", first_name="Ана", last_name="Илић")
    story.tell(cmd.VerifyCustomer("s", True, ("pin",)), ev.VerifyTried(True, ("pin",)))
    write(three, *story.told)
    shown = [(one.name, one.verified) for one in three.reader.found(Filter())]
    assert shown[:2] == [("Ана Илић", True), ("John Smith-Đurić", False)]


def test_pages_put_together_are_the_whole_list(journal: Journal) -> None:
    stories = [random_story(seed, f"call-{seed}") for seed in range(25)]
    for story in stories[::3]:
        story.begin = BEGIN  # several at the same moment
    write(journal, *mixed(stories))
    whole = [row.id for row in journal.list(limit=100)]
    pages: list[str] = []
    which = Filter()
    while page := journal.reader.found(which, 4):
        pages += [one.row.id for one in page]
        which = Filter(before=Standing(page[-1].row.started, page[-1].row.id))
    assert pages == whole
    assert list(journal.reader.ids_of()) == whole
    assert len(whole) == 25


def test_a_rep_reads_their_own_and_those_of_their_customers(journal: Journal) -> None:
    eva = Actor("eva", "Eva")
    theirs = Story("theirs", BEGIN, eva)
    theirs.start()
    theirs.link("cust-1", first_name="Petra")
    foreign = Story("foreign", BEGIN + timedelta(hours=1), eva)
    foreign.start()
    foreign.link("cust-9", first_name="Nobody")
    unnamed = Story("unnamed", BEGIN + timedelta(hours=2), eva)
    unnamed.start()
    own = Story("own", BEGIN + timedelta(hours=3))
    own.start()
    calls = (whole_call(begin=BEGIN + timedelta(hours=4)), theirs, foreign, unnamed, own)
    write(journal, *(one for story in calls for one in story.told))
    which = Filter(served_by="ana")
    assert [one.row.id for one in journal.reader.found(which)] == ["call-1", "own", "theirs"]
    assert journal.reader.count(which) == 3
    assert journal.reader.reps(which) == (("ana", "Ana"), ("eva", "Eva"))
    assert journal.reader.count(Filter(served_by="eva")) == 4


def test_words_follow_corrections_and_are_gone_when_erased(journal: Journal) -> None:
    story = Story("x")
    story.start()
    story.link("c-x", first_name="Milica", last_name="Wrong")
    facts = {"last_name": "Right"}
    fixed = ev.FactsKnown(FactScope.CUSTOMER, facts, corrected=True)
    story.tell(cmd.CorrectFact("last_name", "Right"), fixed)
    write(journal, *story.told[:2])
    assert found(journal, "wrong") == ["x"]
    write(journal, *story.told[2:])
    assert found(journal, "wrong") == []
    assert found(journal, "right") == ["x"]
    journal.erase(["x"])
    assert found(journal, "right") == []
    (row,) = journal.reader.found(Filter())
    assert (row.name, row.rep_name) == ("", "Ana")
