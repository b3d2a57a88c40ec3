"""Deleting what a customer said, by right and by age: everywhere, and only by who may."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_assist.domain import commands as do
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.errors import KnownError
from agent_assist.services.erasing import GRACE, ErasePorts, Erasing
from agent_assist.services.upkeep import FILES
from tests.small_shop import EMAIL, Rep
from tests.unit.journal.test_erase import files_with

BOSS = Actor("vera", "Vera", Role.SUPERVISOR)
NAME = "Xanthippe"


def serve(rep: Rep, email: str = EMAIL) -> str:
    """A whole call of the customer whose name is looked for in all files."""
    rep.greet(NAME, "Jovanović")
    rep.settle(email)
    rep.calls.offer(rep.id, "refund", f"lamp of {NAME}")
    rep.calls.do(rep.id, do.AnswerOffer("refund", do.OfferOutcome.ACCEPTED))
    rep.go("next", "yes", "done")
    rep.finish()
    rep.saved()
    rep.find.alone(lambda: 0)
    return rep.id


def customer_of(rep: Rep, call: str) -> str:
    row = rep.services.journal.reader.interaction(call)
    assert row is not None
    return row.customer


@pytest.mark.parametrize("role", [Role.REP, Role.TRAINEE])
def test_only_a_supervisor_may(rep: Rep, role: Role) -> None:
    call = serve(rep)
    erasing, actor = rep.services.erasing, Actor("ana", "Ana", role)
    plan = erasing.plan(BOSS, customer_of(rep, call))
    for attempt in (
        lambda: erasing.plan(actor, plan.customer),
        lambda: erasing.erase(actor, plan),
        lambda: erasing.set_retention(actor, 12),
    ):
        with pytest.raises(KnownError, match="Only a supervisor may delete"):
            attempt()
    rep.services.studio.set_passphrase(BOSS, "three blind mice")
    with pytest.raises(KnownError, match="needs the supervisors' passphrase"):
        erasing.erase(Actor("petar", "Petar", Role.SUPERVISOR), plan)
    assert rep.services.logbook.story(BOSS, call).name.startswith(NAME)


def test_the_plan_tells_what_would_be_deleted(rep: Rep) -> None:
    call, other = serve(rep), rep.serve("other@example.com")
    rep.services.backups.make()
    plan = rep.services.erasing.plan(BOSS, customer_of(rep, call))
    assert (plan.interactions, plan.backups, plan.still_open) == ((call,), 1, ())
    assert plan.name == f"{NAME} Jovanović" == plan.word
    assert plan.facts >= 3
    assert plan.learned >= 1
    assert other not in plan.interactions
    with pytest.raises(KnownError, match="knows nothing of this customer"):
        rep.services.erasing.plan(BOSS, "nobody")


def test_nothing_of_the_customer_is_left_in_any_file(rep: Rep) -> None:
    call, other = serve(rep), rep.serve("other@example.com")
    folder = rep.services.folder
    rep.services.backups.make()
    index = folder / FILES.replace("*", "old")
    index.write_text(f"lamp of {NAME.lower()}")
    assert NAME.lower() in str(rep.services.store.usage.learned()).lower()
    plan = rep.services.erasing.plan(BOSS, customer_of(rep, call))
    done = rep.services.erasing.erase(BOSS, plan)
    assert (done.interactions, done.backups, done.unreached) == (1, 1, ())
    assert done.learned == plan.learned
    assert rep.services._upkeep is not None
    rep.services._upkeep._renew()
    assert {name for word in (NAME, NAME.lower()) for name in files_with(folder, word)} == set()
    assert rep.services.journal.verify().good
    assert rep.services.logbook.story(BOSS, call).erased
    assert "Milica" in rep.services.logbook.story(BOSS, other).summary


def test_what_is_learned_afterwards_brings_no_erased_words_back(rep: Rep) -> None:
    """The index that is searched in still holds them, until the new one takes its place."""
    call = serve(rep)
    erasing = rep.services.erasing
    erasing.erase(BOSS, erasing.plan(BOSS, customer_of(rep, call)))
    rep.find.used("lamp money again", "solution", "refund", "")
    rep.find.alone(lambda: 0)
    learned = [one.query for one in rep.services.store.usage.learned()]
    assert "lamp money again" in learned
    assert not [query for query in learned if NAME.lower() in query.lower()]


def test_a_call_that_is_not_closed_keeps_its_words_until_it_is(rep: Rep) -> None:
    call = serve(rep)
    rep.greet(NAME, "Jovanović")
    rep.tell(email=EMAIL)
    rep.saved()
    plan = rep.services.erasing.plan(BOSS, customer_of(rep, call))
    assert plan.still_open == (rep.id,)
    with pytest.raises(KnownError, match=r"is not closed yet\. Open it again"):
        rep.services.erasing.erase(BOSS, plan)
    assert rep.services.logbook.story(BOSS, call).name.startswith(NAME)


def test_one_call_to_which_nobody_is_linked(rep: Rep) -> None:
    rep.greet(NAME, "Jovanović")
    rep.finish()
    rep.saved()
    assert customer_of(rep, rep.id) == ""
    rep.services.backups.make()
    plan = rep.services.erasing.plan(BOSS, "", rep.id)
    assert (plan.interactions, plan.word) == ((rep.id,), f"{NAME} Jovanović")
    rep.services.erasing.erase(BOSS, plan)
    assert files_with(rep.services.folder, NAME) == []
    assert rep.services.journal.verify().good


# --- by age


def erasing_at(rep: Rep, now: datetime) -> Erasing:
    services = rep.services
    return Erasing(
        ErasePorts(
            services.folder,
            services.journal,
            services.store,
            lambda _: False,
            services.find.alone,
            lambda: None,
            lambda: now,
        )
    )


def test_without_a_rule_nothing_is_deleted_by_itself(rep: Rep) -> None:
    serve(rep)
    later = erasing_at(rep, datetime.now(UTC) + timedelta(days=4000))
    assert later.retention().months == 0
    assert later.erase_old() == 0


def test_a_rule_is_said_beforehand_and_carried_out_a_day_later(rep: Rep) -> None:
    call = serve(rep)
    rep.services.backups.make()
    now = datetime.now(UTC) + timedelta(days=400)
    rule = erasing_at(rep, now).set_retention(BOSS, 12)
    assert (rule.months, rule.due, rule.begins) == (12, 1, now + GRACE)
    assert erasing_at(rep, now + GRACE - timedelta(minutes=1)).erase_old() == 0
    assert rep.services.logbook.story(BOSS, call).name.startswith(NAME)
    then = erasing_at(rep, now + GRACE)
    assert then.erase_old() == 1
    assert then.erase_old() == 0
    assert then.retention().due == 0
    assert files_with(rep.services.folder, NAME) == []
    entries = rep.services.journal.reader.head()[0]
    assert then.erase_old() == 0
    assert rep.services.journal.reader.head()[0] == entries
    assert rep.services.journal.verify().good


def test_younger_calls_stay_and_a_rule_can_be_taken_back(rep: Rep) -> None:
    serve(rep)
    now = datetime.now(UTC) + timedelta(days=300)
    assert erasing_at(rep, now).set_retention(BOSS, 12).due == 0
    assert erasing_at(rep, now + GRACE).erase_old() == 0
    erasing_at(rep, now).set_retention(BOSS, 0)
    assert erasing_at(rep, now + timedelta(days=4000)).erase_old() == 0


def test_a_program_that_ends_leaves_the_rest_for_the_next_time(rep: Rep) -> None:
    serve(rep)
    now = datetime.now(UTC) + timedelta(days=400)
    erasing_at(rep, now).set_retention(BOSS, 12)
    ending = erasing_at(rep, now + GRACE)
    ending.stop()
    assert ending.erase_old() == 0
    assert ending.retention().due == 1


# --- house-keeping beside the desk


def test_the_window_backs_up_once_a_day_by_itself(rep: Rep) -> None:
    rep.serve()
    assert rep.services.backups.make_when_due()
    assert not rep.services.backups.make_when_due()
    assert rep.services.backups.state().count == 1


def test_a_window_that_only_reads_makes_no_backup_by_itself(rep: Rep, tmp_path: Path) -> None:
    rep.serve()
    reading = Rep(rep.services.folder)
    try:
        assert reading.services.notice
        assert not reading.services.backups.make_when_due()
        with pytest.raises(KnownError, match="Another window"):
            reading.services.erasing.plan(BOSS, "x")
    finally:
        reading.services.close()
