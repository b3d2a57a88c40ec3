"""The session: undo, saving at a pause, checking beside the window, rights."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Template
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import Ref
from agent_assist.domain.problem import Severity
from agent_assist.domain.studio import Published
from agent_assist.services.studio import Studio
from agent_assist.standalone import studio_only
from tests.ui.studio.room.conftest import ANA, BORIS, reworded
from ui.studio.session import Saving, Session

WELCOME = Ref("template", "welcome")


def text(session: Session, language: str = "en") -> str:
    return session.content.templates["welcome"].wordings[0].texts[language]


def say_more(session: Session, more: str, what: str = "Wording changed") -> None:
    session.apply((reworded(session.content.templates["welcome"], more),), what)


def saved(session: Session, qtbot: QtBot) -> None:
    session.save()
    qtbot.waitUntil(lambda: session.state.state is Saving.SAVED, timeout=10_000)


def test_an_edit_is_saved_as_a_draft_at_the_next_pause(
    session: Session, studio: Studio, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.saved):
        say_more(session, " Welcome.")
    assert session.state.state is Saving.WAITING
    qtbot.waitUntil(lambda: session.state.state is Saving.SAVED, timeout=10_000)
    assert studio.working(ANA).templates["welcome"] == session.content.templates["welcome"]
    assert studio.published().templates["welcome"] != session.content.templates["welcome"]
    assert [row.ref for row in session.drafts()] == [WELCOME]


def test_undo_and_redo_name_the_edit_and_reach_the_drafts(
    session: Session, studio: Studio, qtbot: QtBot
) -> None:
    before = text(session)
    say_more(session, " Welcome.", "Greeting warmer")
    saved(session, qtbot)
    assert session.undo.undoText() == "Greeting warmer"
    session.undo.undo()
    assert text(session) == before
    saved(session, qtbot)
    assert session.drafts() == ()
    session.undo.redo()
    assert text(session) == f"{before} Welcome."
    saved(session, qtbot)
    assert [row.ref for row in session.drafts()] == [WELCOME]


def test_keys_typed_in_a_row_are_one_undo_step_and_other_items_another(session: Session) -> None:
    before = text(session)
    for letter in " Hi":
        say_more(session, letter)
    value = session.content.house_values["return_days"]
    session.apply((replace(value, value="30"),), "Wording changed")
    assert session.undo.count() == 2
    session.undo.undo()
    assert session.content.house_values["return_days"].value == value.value
    assert text(session) == f"{before} Hi"
    session.undo.undo()
    assert text(session) == before


def test_an_edit_that_changes_nothing_is_none(session: Session) -> None:
    assert not session.apply((session.content.templates["welcome"],), "Nothing")
    assert session.undo.count() == 0


def test_what_could_not_be_saved_is_said_and_tried_again(
    session: Session, studio: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = studio.save_drafts

    def full(*arguments: object) -> object:
        raise KnownError("disk-full", "The disk is full.", "Make room.")

    monkeypatch.setattr(studio, "save_drafts", full)
    say_more(session, " Welcome.")
    session.save()
    qtbot.waitUntil(lambda: session.state.state is Saving.FAILED, timeout=10_000)
    assert "The disk is full." in session.state.why
    monkeypatch.setattr(studio, "save_drafts", keep)
    saved(session, qtbot)
    assert studio.working(ANA).templates["welcome"] == session.content.templates["welcome"]


def test_problems_come_a_moment_after_the_last_edit(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.is_checked, timeout=30_000)
    assert not [it for it in session.problems if it.severity is Severity.ERROR]
    say_more(session, " {{ nobody_knows }}")
    assert not session.is_checked
    qtbot.waitUntil(lambda: session.is_checked, timeout=10_000)
    wrong = [it for it in session.problems if it.severity is Severity.ERROR]
    assert [it.item for it in wrong] == ["templates/welcome"]


def test_a_rep_changes_nothing_and_is_told_why(studio: Studio, qtbot: QtBot) -> None:
    session = Session(studio, lambda: Actor("rea", "Rea", Role.REP))
    session.open()
    qtbot.waitUntil(lambda: session.is_open, timeout=30_000)
    before = text(session)
    with qtbot.waitSignal(session.troubled) as told:
        say_more(session, " Welcome.")
    assert "Only a supervisor may change the library." in told.args[0]
    assert text(session) == before
    session.close()


def test_closing_writes_what_is_waiting(studio: Studio, qtbot: QtBot) -> None:
    session = Session(studio, lambda: ANA)
    session.open()
    qtbot.waitUntil(lambda: session.is_open, timeout=30_000)
    say_more(session, " Welcome.")
    session.close()
    assert studio.working(ANA).templates["welcome"] == session.content.templates["welcome"]


def test_a_translation_is_as_new_as_its_source_when_both_are_changed(session: Session) -> None:
    """An editor counts each letter of the source; against what is published it is one change."""
    template = session.content.templates["welcome"]
    session.apply((reworded(template, " Добро дошли.", "sr"),), "Serbian")
    for more in (" W", "elcome"):
        now = session.content.templates["welcome"]
        counted = replace(reworded(now, more), revision=now.revision + 1, translated={"sr": 1})
        session.apply((counted,), "English")
    now = session.content.templates["welcome"]
    assert now.revision == template.revision + 1
    assert now.translated["sr"] == now.revision
    assert now.translated["el"] == template.revision


def test_what_somebody_else_published_is_told_as_a_conflict(
    session: Session, studio: Studio, qtbot: QtBot
) -> None:
    theirs = reworded(studio.published().templates["welcome"], " From Boris.")
    studio.working(BORIS)
    studio.save_drafts(BORIS, (theirs,))
    studio.publish(BORIS, (WELCOME,), "Boris was first")
    with qtbot.waitSignal(session.conflicts, timeout=10_000) as told:
        say_more(session, " From Ana.")
        session.save()
    (conflict,) = told.args[0]
    assert conflict.theirs.wordings == theirs.wordings
    assert conflict.mine == session.content.templates["welcome"]
    assert conflict.author == "Boris"


def published_elsewhere(data: Path, item: Template) -> None:
    """Another process publishes, such as the command line."""
    with studio_only(data) as other:
        other.working(BORIS)
        other.save_drafts(BORIS, [item])
        other.publish(BORIS, [WELCOME], "From another desk")


def test_what_somebody_else_publishes_is_noticed_and_can_be_taken_up(
    session: Session, data: Path, qtbot: QtBot
) -> None:
    told: list[Published | None] = []
    session.elsewhere.connect(told.append)
    before = text(session)
    mine = next(iter(session.content.solutions.values()))
    session.apply((replace(mine, price={"en": "nothing"}),), "Price changed")
    saved(session, qtbot)
    published_elsewhere(data, reworded(session.content.templates["welcome"], " Hello."))

    session.watch(True)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    (newest,) = told
    assert newest is not None
    assert (newest.author, newest.message) == ("Boris", "From another desk")
    assert text(session) == before  # nothing changes under the hands
    session.open()
    qtbot.waitUntil(lambda: told[-1] is None, timeout=10_000)
    assert text(session) == f"{before} Hello."
    assert session.content.solutions[mine.id].price == {"en": "nothing"}
    assert [row.ref for row in session.drafts()] == [Ref("solution", mine.id)]


def test_what_the_author_publishes_is_nobody_elses(
    session: Session, studio: Studio, qtbot: QtBot
) -> None:
    told: list[Published | None] = []
    session.elsewhere.connect(told.append)
    say_more(session, " Welcome.")
    saved(session, qtbot)
    studio.publish(ANA, [WELCOME], "Mine")
    session.look()
    session.open()
    qtbot.waitUntil(lambda: session.taken_up == session.version == 2, timeout=10_000)
    session.look()
    session.look()
    qtbot.waitUntil(lambda: not session._looking, timeout=10_000)
    assert told == [None]
