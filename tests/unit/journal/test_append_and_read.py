"""What is appended comes back exactly, in order, once."""

import io
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.interaction import Status
from agent_assist.flow.evolve import fold
from agent_assist.journal.journal import Journal, OutOfOrderError
from agent_assist.journal.saver import Saver, SaveState
from tests.unit.journal.stories import BEGIN, Story, mixed, random_story, whole_call, write


def test_an_export_tells_how_far_it_is(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    write(journal, *whole_call("a").told, *whole_call("b").told)
    told: list[tuple[int, int]] = []
    journal.export("csv", io.StringIO(), ["a", "b"], lambda *far: told.append(far))
    assert told == [(1, 2), (2, 2)]
    monkeypatch.setattr("agent_assist.journal.journal._EVERY", 10)
    told.clear()
    count = journal.export("jsonl", io.StringIO(), progress=lambda *far: told.append(far))
    assert told == [(done, count) for done in range(10, count + 1, 10)]
    assert told


def test_commands_and_events_come_back_as_they_were_given(journal: Journal) -> None:
    stories = [random_story(seed, f"call-{seed}") for seed in range(12)]
    write(journal, *mixed(stories))
    for story in stories:
        assert journal.read(story.id) == tuple(story.told)
        assert journal.interaction(story.id) == story.state


def test_a_crash_leaves_open_interactions_in_their_exact_state(tmp_path: Path) -> None:
    story = Story()
    with Journal.open(tmp_path) as journal:
        write(journal, *whole_call("done").told)
        story.start()
        story.note("ordered in March")
        story.draft("email", "pet@")
        write(journal, *story.told)
    with Journal.open(tmp_path) as again:
        (events,) = again.open_events()
        assert fold(events) == story.state
        assert fold(events).drafts == {"email": "pet@"}
        assert again.open_events() == (tuple(e for one in story.told for e in one.events),)


def test_going_on_after_a_restart_follows_the_stored_events(tmp_path: Path) -> None:
    story = Story()
    story.start()
    with Journal.open(tmp_path) as journal:
        write(journal, *story.told)
    more = story.note("later")
    with Journal.open(tmp_path) as journal:
        write(journal, more)
        assert journal.interaction(story.id) == story.state


def test_the_same_command_again_is_acknowledged_and_not_doubled(journal: Journal) -> None:
    story = whole_call()
    write(journal, *story.told)
    count, link = journal.reader.head()
    write(journal, *story.told, *story.told[:3])
    assert journal.reader.head() == (count, link)


def test_events_that_do_not_follow_are_refused_and_hold_nobody_up(
    journal: Journal, caplog: pytest.LogCaptureFixture
) -> None:
    story, other = Story("a"), Story("b")
    write(journal, story.start())
    story.note("never appended")
    late = story.note("third")
    refused = journal.append(late.given, late.events)
    fine = other.start()
    saved = journal.append(fine.given, fine.events)
    saved.result(10)
    with pytest.raises(OutOfOrderError, match="does not follow event"):
        refused.result(10)
    assert journal.state.saved
    assert {row.id for row in journal.list()} == {"a", "b"}
    assert "fault of the program" in caplog.text


def test_a_command_without_events_is_kept_for_replay(journal: Journal) -> None:
    story = Story()
    write(journal, story.start())
    nothing = story.tell(cmd.Tick("x", done=False))
    write(journal, nothing)
    assert journal.read(story.id)[-1] == nothing


def test_acknowledgements_come_in_order(journal: Journal) -> None:
    story = Story()
    story.start()
    for number in range(300):
        story.note(str(number))
    order: list[int] = []
    last = None
    for number, one in enumerate(story.told):
        last = journal.append(one.given, one.events)
        last.add_done_callback(lambda _, number=number: order.append(number))
    assert last is not None
    last.result(30)
    assert order == list(range(301))


def test_the_listener_hears_that_all_is_saved(tmp_path: Path) -> None:
    heard: list[SaveState] = []
    with Journal.open(tmp_path, on_state=heard.append) as journal:
        write(journal, *whole_call().told)
    assert heard[-1] == SaveState(0, None)
    assert heard[-1].saved


def test_what_of_an_interaction_is_not_saved_yet(tmp_path: Path) -> None:
    hold = threading.Event()
    story = Story()
    story.start()

    def wait(_: SaveState) -> None:
        hold.wait(10)

    with Journal.open(tmp_path, on_state=wait) as journal:
        journal.append(story.told[0].given, story.told[0].events).result(10)
        note = story.note("x")
        journal.append(note.given, note.events)
        assert journal.unsaved(story.id) == 1
        assert journal.unsaved("other") == 0
        hold.set()
    assert journal.unsaved(story.id) == 0


def test_closing_writes_what_is_waiting(tmp_path: Path) -> None:
    story = Story()
    story.start()
    for number in range(200):
        story.note(str(number))
    journal = Journal.open(tmp_path)
    for one in story.told:
        journal.append(one.given, one.events)
    assert journal.close() == 0
    with Journal.open(tmp_path, write=False) as reading:
        assert reading.interaction(story.id) == story.state


def test_a_clock_that_jumps_back_keeps_order_and_session(journal: Journal) -> None:
    story = Story()
    story.start()
    story.tell(cmd.Note("a"), ev.Noted("a"), at=BEGIN - timedelta(days=400))
    story.tell(cmd.Note("b"), ev.Noted("b"), at=BEGIN + timedelta(seconds=60))
    write(journal, *story.told)
    assert journal.read(story.id) == tuple(story.told)
    assert journal.verify().good
    (session,) = journal.reader.sessions("ana")
    assert session.commands == 3
    assert session.ended == BEGIN + timedelta(seconds=60)


def test_a_long_note_and_any_unicode_come_back(journal: Journal) -> None:
    story = Story()
    story.start()
    long = "Ž" * 10_000
    odd = "𝓟 é é \u202e‮ 👩‍👩‍👧 \u0001 ￿ “ЂЋ” ΰ"
    story.note(long)
    story.link("customer-“Ψ”", first_name=odd)
    write(journal, *story.told)
    state = journal.interaction(story.id)
    assert state is not None
    assert state.notes == long
    assert state.place.customer_facts["first_name"] == odd
    assert journal.customer("customer-“Ψ”").facts == {"first_name": odd}


def test_what_no_database_can_hold_becomes_the_replacement_character(journal: Journal) -> None:
    story = Story()
    story.start()
    story.link("c", first_name="half \ud83d pair, whole \ud83d\ude00, nul \0")
    write(journal, *story.told)
    kept = "half \ufffd pair, whole 😀, nul \ufffd"
    state = journal.interaction(story.id)
    assert state is not None
    assert state.place.customer_facts["first_name"] == kept
    assert journal.customer("c").facts == {"first_name": kept}
    before = journal.reader.projections()
    journal.rebuild()
    assert journal.reader.projections() == before


def test_the_writer_syncs_fully_and_once_per_transaction(journal: Journal) -> None:
    writer = journal._writer
    assert writer is not None
    assert writer.setting("synchronous") == 2
    assert writer.setting("journal_mode") == "wal"
    assert writer.setting("foreign_keys") == 1
    statements: list[str] = []
    writer.connection.set_trace_callback(statements.append)
    story = whole_call()
    for one in story.told:
        write(journal, one)
    writer.connection.set_trace_callback(None)
    assert statements.count("COMMIT") == len(story.told)
    assert statements.count("BEGIN IMMEDIATE") == len(story.told)


def test_commands_that_wait_together_share_a_transaction() -> None:
    batches: list[list[int]] = []
    running, go = threading.Event(), threading.Event()

    def slow(batch: Sequence[int]) -> None:
        batches.append(list(batch))
        running.set()
        go.wait(10)

    saver = Saver(slow)
    saver.add(0)
    running.wait(10)
    done = [saver.add(number) for number in range(1, 6)]
    go.set()
    done[-1].result(10)
    assert batches == [[0], [1, 2, 3, 4, 5]]
    assert saver.close(1) == 0


def test_what_follows_within_the_pause_shares_a_transaction() -> None:
    batches: list[list[int]] = []
    saver = Saver(lambda batch: batches.append(list(batch)), pause_s=0.2)
    saver.add(0)
    saver.add(1).result(10)
    assert batches == [[0, 1]]
    assert saver.close(1) == 0


def test_who_closes_does_not_wait_for_the_pause() -> None:
    batches: list[list[int]] = []
    saver = Saver(lambda batch: batches.append(list(batch)), pause_s=600)
    saver.add(0)
    assert saver.close(1) == 0
    assert batches == [[0]]


def test_a_listener_that_fails_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: SaveState) -> None:
        raise ValueError("oops")

    with Journal.open(tmp_path, on_state=fail) as journal:
        write(journal, *whole_call().told)
        assert journal.state.saved
    assert "listener" in caplog.text


@pytest.mark.parametrize("ending", [lambda s: s.close(), lambda s: s.note("x")])
def test_states_of_closed_interactions_are_forgotten(
    journal: Journal, ending: Callable[[Story], object]
) -> None:
    story = Story()
    story.start()
    ending(story)
    write(journal, *story.told)
    assert story.state is not None
    is_open = story.state.status is not Status.CLOSED
    assert (story.id in journal._states) == is_open
