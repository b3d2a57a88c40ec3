"""What a trainee practises, how it went, what is asked again; and what a supervisor sees of it."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from agent_assist.db.sandbox_store import SandboxStore
from agent_assist.domain.clock import local_now
from agent_assist.domain.codec import decode, encode
from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.scenario import Persona, Scenario
from agent_assist.domain.texts import content_language
from agent_assist.domain.training import (
    Advice,
    Criterion,
    PracticeRun,
    RunStatus,
    ScenarioRow,
    Scorecard,
    UnclearLine,
)
from agent_assist.presentation.words import in_language
from agent_assist.sandbox.better import better_words
from agent_assist.sandbox.cards import Does, Fill, SayTo
from agent_assist.sandbox.levels import LEVELS
from agent_assist.sandbox.scoring import Better, score
from agent_assist.sandbox.talk import talk_of_practice
from agent_assist.services.training.cards import (
    RECENT_RUNS,
    Cards,
    Renamed,
    no_version,
    nothing_renamed,
)
from agent_assist.services.training.practice import (
    CustomerPort,
    Practice,
    PracticeClock,
    replayed,
)
from agent_assist.services.training.supervising import Supervising

MakeCustomer = Callable[[Scenario, str, int], CustomerPort]
"""The simulated customer of a scenario, in a language, under a seed."""


class Training(Cards, Supervising):
    """Practice of one data folder.

    Args:
        content: the current one. customer: makes a simulated customer. does: the moves of a typed
            line, by language. say: a wording as it is said in a language; for cards and for "what
            would have been better". fill: a text of a solution with its house values.
        version: the one that is published now. published: a version's content; `LookupError` when
            it is gone. renamed: what has another id since a version.
    """

    def __init__(
        self,
        store: SandboxStore,
        content: Callable[[], Content],
        customer: MakeCustomer,
        does: Callable[[str], Does],
        say: SayTo,
        fill: Callable[[str], Fill] = lambda language: str,
        version: Callable[[], str] = lambda: "",
        published: Callable[[str], Content] = no_version,
        renamed: Renamed = nothing_renamed,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        Cards.__init__(self, store, content, does, say, fill, version, published, renamed, now)
        Supervising.__init__(self, store, content, now)
        self._customer = customer

    # --- scenarios --------------------------------------------------------------------------

    def scenarios(self, actor: Actor, language: str) -> tuple[ScenarioRow, ...]:
        """What can be practised: assigned ones first, then by difficulty and title."""
        self.catch_up()
        runs = self._store.runs(actor.id)
        assigned = {it.scenario: it for it in self.open_assignments(actor.id, runs)}
        rows = []
        for scenario in self._content().scenarios.values():
            mine = [run for run in runs if run.scenario == scenario.id]
            scores = [run.score for run in mine if run.score is not None]
            rows.append(
                ScenarioRow(
                    scenario.id,
                    in_language(scenario.title, language) or scenario.id,
                    in_language(scenario.summary, language),
                    scenario.difficulty.value,
                    scenario.channel.value,
                    _languages(scenario),
                    len(mine),
                    max(scores, default=None),
                    assigned.get(scenario.id),
                )
            )
        hardness = ("easy", "medium", "hard")
        return tuple(
            sorted(
                rows,
                key=lambda it: (it.assignment is None, hardness.index(it.difficulty), it.title),
            )
        )

    def begin(
        self,
        actor: Actor,
        scenario: str,
        language: str,
        level: int = LEVELS[0],
        seed: int | None = None,
        clock: PracticeClock | None = None,
    ) -> Practice:
        """Begin a run.

        Args:
            seed: which wordings the customer uses; by default another one each time.

        Raises:
            KnownError: there is no such scenario, or not in that language or level.
        """
        content = self._content()
        found = content.scenarios.get(scenario)
        if found is None:
            raise KnownError(
                "no-scenario",
                f"There is no scenario “{scenario}”.",
                "Choose another one.",
            )
        if content_language(language) not in _languages(found):
            raise KnownError(
                "no-language",
                f"The scenario “{scenario}” is not written in “{language}”.",
                "Choose one of its languages.",
            )
        if level not in LEVELS:
            raise KnownError("no-level", f"There is no level {level}.", "Choose 1, 2, 3 or 4.")
        at = self._now()
        known = self._store.runs(actor.id)
        assignment = next(
            (it.number for it in self.open_assignments(actor.id, known) if it.scenario == scenario),
            0,
        )
        run = PracticeRun(
            uuid.uuid4().hex,
            actor.id,
            scenario,
            _digest(found),
            language,
            level,
            len(known) if seed is None else seed,
            at,
            assignment=assignment,
        )
        self._store.begin(run)
        return Practice(
            run.id,
            found,
            content,
            self._customer(found, language, run.seed),
            level,
            clock or PracticeClock(),
            self._better(content, language, found.customer),
            lambda record: self._store.keep_record(run.id, record),
            language,
        )

    def finish(self, practice: Practice) -> Scorecard:
        """The run is over: keep its score, and make cards of what was missed."""
        run = self._run(practice.id)
        card = practice.scorecard()
        over = replace(
            run,
            status=RunStatus.FINISHED,
            ended=self._now(),
            score=card.points,
            criteria={it.criterion: (it.points, it.most) for it in card.criteria},
        )
        self._store.end(over, practice.record(), _as_json(card))
        self._note_unclear(practice, run)
        if run.status is RunStatus.OPEN:
            self.ask_again(run, card)
        return card

    def stop(self, practice: Practice) -> None:
        """The run is given up; it has no score."""
        run = self._run(practice.id)
        if run.status is RunStatus.OPEN:
            stopped = replace(run, status=RunStatus.STOPPED, ended=self._now())
            self._store.end(stopped, practice.record(), "")

    def _run(self, id_: str) -> PracticeRun:
        run = self._store.run(id_)
        if run is None:
            raise LookupError(f"There is no practice run {id_}.")
        return run

    def _note_unclear(self, practice: Practice, run: PracticeRun) -> None:
        for turn in practice.rehearsal.turns:
            if turn.meant and turn.text:
                meant = ", ".join(one.move.value for one in turn.understood)
                self._store.note_unclear(
                    UnclearLine(0, turn.text, meant, run.language, run.scenario, self._now())
                )

    def _better(self, content: Content, language: str, customer: Persona) -> Better:
        return better_words(content, language, self._say(language, customer))

    # --- what was ---------------------------------------------------------------------------

    def history(self, trainee: str) -> tuple[PracticeRun, ...]:
        """All runs that have a score, oldest first."""
        runs = self._store.runs(trainee, status=RunStatus.FINISHED.value)
        return tuple(reversed(runs))

    def scorecard(self, run: str) -> Scorecard | None:
        """The scorecard of a run as it was given; None when it has none."""
        _, card = self._store.record(run)
        return decode(Scorecard, json.loads(card)) if card else None

    def scored_again(self, run: str) -> Scorecard:
        """The score of a run's record, judged anew; the same as it was, while the scenario is.

        Raises:
            KnownError: the scenario is gone.
        """
        kept = self._run(run)
        content = self._content()
        scenario = content.scenarios.get(kept.scenario)
        if scenario is None:
            raise KnownError(
                "no-scenario", f"There is no scenario “{kept.scenario}”.", "It was removed."
            )
        record, _ = self._store.record(run)
        customer = self._customer(scenario, kept.language, kept.seed)
        rehearsal, hints = replayed(record, customer)
        talk = talk_of_practice(rehearsal, scenario, content, hints)
        return score(talk, self._better(content, kept.language, scenario.customer))

    def advice(self, actor: Actor) -> Advice | None:
        """What to practise next, and why; None when there is nothing to practise."""
        scenarios = self._content().scenarios
        runs = self.history(actor.id)
        assigned = self.open_assignments(actor.id, runs)
        if assigned:
            return Advice(assigned[0].scenario, assigned=True)
        if not scenarios:
            return None
        tried = {run.scenario for run in runs}
        fresh = next((id_ for id_ in scenarios if id_ not in tried), "")
        if not runs:
            return Advice(_easiest(scenarios))
        weakest, got, of = _weakest(runs[-RECENT_RUNS:])
        worst = min(runs, key=lambda run: _share(run, weakest) if weakest else 1.0)
        scenario = fresh or (
            worst.scenario if worst.scenario in scenarios else next(iter(scenarios))
        )
        return Advice(scenario, weakest, got, of)


def _languages(scenario: Scenario) -> tuple[str, ...]:
    return tuple(scenario.title)


def _digest(scenario: Scenario) -> str:
    plain = json.dumps(encode(scenario), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def _as_json(card: Scorecard) -> str:
    return json.dumps(encode(card), ensure_ascii=False, separators=(",", ":"))


def _easiest(scenarios: Mapping[str, Scenario]) -> str:
    hardness = ("easy", "medium", "hard")
    return min(
        scenarios.values(),
        key=lambda it: (hardness.index(it.difficulty.value), -it.temper.patience, it.id),
    ).id


def _weakest(runs: Iterable[PracticeRun]) -> tuple[Criterion | None, int, int]:
    got: dict[Criterion, int] = {}
    of: dict[Criterion, int] = {}
    for run in runs:
        for criterion, (points, most) in run.criteria.items():
            got[criterion] = got.get(criterion, 0) + points
            of[criterion] = of.get(criterion, 0) + most
    found = [criterion for criterion in of if of[criterion]]
    if not found:
        return None, 0, 0
    weakest = min(found, key=lambda it: got[it] / of[it])
    return weakest, got[weakest], of[weakest]


def _share(run: PracticeRun, criterion: Criterion) -> float:
    points, most = run.criteria.get(criterion, (0, 0))
    return points / most if most else 1.0
