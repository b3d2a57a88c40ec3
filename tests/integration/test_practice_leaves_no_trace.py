"""A whole day in the sandbox opens no live file for writing and teaches the search nothing."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_assist.bootstrap import Services
from agent_assist.db.sandbox_store import FILE
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.items import Ref
from agent_assist.domain.training import Grade
from agent_assist.practising import PracticeDesk
from agent_assist.services import upkeep
from tests.starter import Starter

ANA = Actor("ana", "Ana", Role.TRAINEE)
MIRA = Actor("mira", "Mira", Role.SUPERVISOR)
LIVE = ("journal.db", "library.db")


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Starter:
    return Starter(tmp_path_factory.mktemp("starter"))


@pytest.fixture
def services(
    tmp_path: Path, starter: Starter, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Services]:
    # The daily backup, which is nothing of the sandbox, begins after a while on a slow machine.
    monkeypatch.setattr(upkeep, "FIRST_HOUSE_S", 3600.0)
    made = starter.services(tmp_path)
    yield made
    made.close()


def taught(services: Services) -> tuple[object, ...]:
    """All that real calls teach."""
    usage = services.store.usage
    kinds = ("guide", "template", "solution")
    return (
        usage.learned(),
        [usage.uses(kind) for kind in kinds],
        usage.misses(datetime(2000, 1, 1, tzinfo=UTC)),
        services.find.index,
        services.journal.list(),
    )


def practised(services: Services, language: str, level: int) -> PracticeDesk:
    """A run in which everything is done that a desk can do."""
    scenario = next(iter(services.library.content().scenarios.values()))
    run = services.practising.begin(ANA, scenario.id, language, level, seed=1)
    calls, find, practice = run.calls, run.find, run.practice
    view = calls.take_call(scenario.channel, scenario.direction, language)
    while view.answers and view.stage.value == "greet":
        view = calls.take_way(view.id, view.answers[0].way)
    hit = next(it for it in find.find("parcel", view.id).hits if it.kind == "solution")
    view = calls.offer(view.id, hit.id, "parcel")
    find.used("parcel", "solution", hit.id, view.id)
    find.miss("xyzzy plugh", view.id)
    for line in scenario.model[language.split("-")[0]]:
        practice.say(line)
    practice.say("xyzzy plugh")
    practice.wait()
    practice.hint()
    return run


def test_a_day_in_the_sandbox(services: Services, tmp_path: Path) -> None:
    services.practising.training.scenarios(ANA, "en")
    before = taught(services)
    opened: list[str] = []
    watching = [True]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if threading.current_thread().name == "upkeep":
            return  # the day's backup, which falls due after a while on a slow machine
        if watching[0] and event == "sqlite3.connect":
            opened.append(str(arguments[0]))
        elif watching[0] and event == "open":
            mode, flags = arguments[1], arguments[2]
            writes = isinstance(mode, str) and set(mode) & set("wax+")
            if writes or (isinstance(flags, int) and flags & 3):
                opened.append(str(arguments[0]))

    sys.addaudithook(watch)
    training = services.practising.training
    scenario = next(iter(services.library.content().scenarios))
    training.assign(MIRA, scenario, "ana")
    for language, level in (("en", 1), ("sr", 2), ("sr-Latn", 3), ("el", 4)):
        run = practised(services, language, level)
        training.finish(run.practice)
        run.close()
    for card, face in training.due(ANA):
        graded = training.answer(card, face, face.expected)
        training.keep_answer(card, face, graded.grade, face.expected)
    content = services.library.content()
    changed = {id_: replace(it, revision=it.revision + 1) for id_, it in content.solutions.items()}
    assert training.published(content, replace(content, solutions=changed)) > 0
    training.set_retention(0.8)
    (tmp_path / "the hook sees this").write_text("x")
    watching[0] = False
    names = {Path(path.removeprefix("file:").partition("?")[0]).name for path in opened}
    assert "the hook sees this" in names
    assert names - {"the hook sees this"} <= {FILE, f"{FILE}-wal", f"{FILE}-shm"}
    assert not any(live in name for live in LIVE for name in names)
    assert taught(services) == before


def test_a_run_is_scored_alike_from_its_record(services: Services) -> None:
    run = practised(services, "en", 1)
    card = services.practising.training.finish(run.practice)
    assert services.practising.training.scorecard(run.practice.id) == card
    assert services.practising.training.scored_again(run.practice.id) == card
    run.close()


def test_what_was_missed_is_asked_again_until_it_is_known(services: Services) -> None:
    training = services.practising.training
    scenario = next(iter(services.library.content().scenarios))
    run = services.practising.begin(ANA, scenario, "en", seed=1)
    run.practice.say("That is not my job.")
    training.finish(run.practice)
    run.close()
    due = training.due(ANA)
    assert 0 < len(due) <= 5
    for card, face in due:
        assert face.question
        right = training.answer(card, face, face.expected if face.choices else face.back)
        assert right.grade in (Grade.GOOD, Grade.EASY), card.source
        wrong = training.answer(card, face, "xyzzy")
        assert wrong.grade is Grade.AGAIN, card.source
        training.keep_answer(card, face, Grade.EASY, "…")
    assert training.due(ANA) == ()


def test_a_supervisor_sees_assigned_runs_and_their_best_only(services: Services) -> None:
    training = services.practising.training
    scenario = next(iter(services.library.content().scenarios))
    own = services.practising.begin(ANA, scenario, "en")
    training.finish(own.practice)
    own.close()
    assert training.assigned(MIRA) == ()
    training.assign(MIRA, scenario)
    assert training.advice(ANA) is not None
    wanted = services.practising.begin(ANA, scenario, "en")
    card = training.finish(wanted.practice)
    wanted.close()
    ((assignment, (best,)),) = training.assigned(MIRA)
    assert (assignment.scenario, best.trainee, best.score) == (scenario, "ana", card.points)
    row = next(it for it in training.scenarios(ANA, "en") if it.id == scenario)
    assert (row.runs, row.assignment) == (2, None)


def test_what_is_published_is_asked_of_those_who_practise(services: Services) -> None:
    training, content = services.practising.training, services.library.content()
    scenario = next(iter(content.scenarios))
    training.due(ANA)  # from now on it is known what is new
    run = services.practising.begin(ANA, scenario, "en", seed=1)
    training.stop(run.practice)
    run.close()
    assert training.due(ANA) == ()
    solution = next(it for it in content.solutions.values() if it.phrasings.get("en"))
    studio = services.studio
    studio.working(MIRA)
    studio.save_drafts(MIRA, [replace(solution, promise_hours=(solution.promise_hours or 0) + 1)])
    studio.publish(MIRA, [Ref("solution", solution.id)], "one hour more")
    ((card, face),) = training.due(ANA)
    assert (card.source, card.why) == (f"solution/{solution.id}", "published")
    assert face.expected == solution.id
    assert training.due(MIRA) == ()
    assert training.catch_up() == 0


def test_runs_and_assignments_follow_a_renamed_scenario(services: Services) -> None:
    training, old = services.practising.training, "third_call_furious"
    run = services.practising.begin(ANA, old, "en", seed=1)
    training.finish(run.practice)
    run.close()
    training.assign(MIRA, old)
    studio = services.studio
    edit = studio.rename(studio.working(MIRA), "scenario", old, "third_call")
    studio.save_drafts(MIRA, edit.items, edit.removed, edit.renamed)
    studio.publish(MIRA, [it.ref for it in studio.changes(MIRA)], "a calmer name")
    row = next(it for it in training.scenarios(ANA, "en") if it.id == "third_call")
    assert row.runs == 1
    assert row.assignment is not None
    assert [it.scenario for it in training.history(ANA.id)] == ["third_call"]
    assert training.scored_again(run.practice.id) == training.scorecard(run.practice.id)


def test_the_scorecard_s_better_words_are_said_to_the_scenario_s_own_customer(
    services: Services,
) -> None:
    furious = services.library.content().scenarios["third_call_furious"]
    run = services.practising.begin(ANA, furious.id, "en", 1, seed=1)
    better = [one.better for it in run.practice.scorecard().criteria for one in it.evidence]
    assert any(f"Mr {furious.customer.last_name['en']}" in words for words in better)
