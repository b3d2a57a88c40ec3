"""What a trainee practises, how it went, what is asked again; and what a supervisor sees of it."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from agent_assist.db.sandbox_store import SandboxStore
from agent_assist.domain.codec import decode, encode
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.scenario import Scenario
from agent_assist.domain.texts import content_language
from agent_assist.domain.training import (
    Advice,
    Assignment,
    CardFace,
    Criterion,
    Grade,
    Graded,
    PracticeRun,
    Prompt,
    ReviewCard,
    RunStatus,
    ScenarioRow,
    Scorecard,
    UnclearLine,
)
from agent_assist.presentation.words import in_language, in_script
from agent_assist.sandbox.better import better_words
from agent_assist.sandbox.cards import Does, Fill, Say, face, graded, missed
from agent_assist.sandbox.levels import LEVELS
from agent_assist.sandbox.schedule import (
    LEAST_RETENTION,
    MOST_RETENTION,
    RETENTION,
    new_memory,
    reviewed,
)
from agent_assist.sandbox.scoring import Better
from agent_assist.services.training.practice import (
    CustomerPort,
    Practice,
    PracticeClock,
    replayed,
)

RECENT_RUNS = 5
"""From so many last runs it is told what is weak."""

_FOR_EVER = datetime(9000, 1, 1, tzinfo=UTC)
_WHEN_PUBLISHED = "published"
_SEEN = "library"
"""Setting: the version whose solutions have had their cards."""


def _no_version(version: str) -> Content:
    raise LookupError(version)


MakeCustomer = Callable[[Scenario, str, int], CustomerPort]
"""The simulated customer of a scenario, in a language, under a seed."""


class Training:
    """Practice of one data folder.

    Args:
        content: the current one. customer: makes a simulated customer. does: the moves of a typed
            line, by language. say: a wording as it is said in a language; for cards and for "what
            would have been better". fill: a text of a solution with its house values.
        version: the one that is published now. published: a version's content; `LookupError` when
            it is gone.
    """

    def __init__(
        self,
        store: SandboxStore,
        content: Callable[[], Content],
        customer: MakeCustomer,
        does: Callable[[str], Does],
        say: Callable[[str], Say],
        fill: Callable[[str], Fill] = lambda language: str,
        version: Callable[[], str] = lambda: "",
        published: Callable[[str], Content] = _no_version,
        now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone(),
    ) -> None:
        self._store = store
        self._content = content
        self._customer = customer
        self._does = does
        self._say = say
        self._fill = fill
        self._version = version
        self._published = published
        self._now = now

    # --- scenarios --------------------------------------------------------------------------

    def scenarios(self, actor: Actor, language: str) -> tuple[ScenarioRow, ...]:
        """What can be practised: assigned ones first, then by difficulty and title."""
        runs = self._store.runs(actor.id)
        assigned = {it.scenario: it for it in self._open_assignments(actor.id, runs)}
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
            (
                it.number
                for it in self._open_assignments(actor.id, known)
                if it.scenario == scenario
            ),
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
            self._better(content, language),
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
            self._ask_again(run, card)
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

    def _better(self, content: Content, language: str) -> Better:
        return better_words(content, language, self._say(language))

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
        from agent_assist.sandbox.scoring import score
        from agent_assist.sandbox.talk import talk_of_practice

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
        return score(talk, self._better(content, kept.language))

    def advice(self, actor: Actor) -> Advice | None:
        """What to practise next, and why; None when there is nothing to practise."""
        scenarios = self._content().scenarios
        runs = self.history(actor.id)
        assigned = self._open_assignments(actor.id, runs)
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

    # --- cards ------------------------------------------------------------------------------

    @property
    def retention(self) -> float:
        """Share of cards that shall still be known when they are asked again."""
        kept = self._store.settings().get("retention", RETENTION)
        return kept if isinstance(kept, float) else RETENTION

    def set_retention(self, share: float) -> None:
        """Ask more often (nearer to 0.97) or more rarely (nearer to 0.7)."""
        self._store.set_setting("retention", min(max(share, LEAST_RETENTION), MOST_RETENTION))

    def due(self, actor: Actor) -> tuple[tuple[ReviewCard, CardFace], ...]:
        """The cards to ask now; also those whose script has changed since they were asked.

        Cards whose script is gone are dropped; what was published meanwhile has its cards.
        """
        self.catch_up()
        now = self._now()
        found = []
        for card in self._store.cards(actor.id, _FOR_EVER):
            asks = self._face(card)
            if asks is None:
                self._store.drop_card(card)
            elif card.due <= now or asks.digest != card.digest:
                found.append((card, asks))
        return tuple(found)

    def _face(self, card: ReviewCard) -> CardFace | None:
        language = card.language
        say, fill = self._say(language), self._fill(language)
        asks = face(card.prompt, card.source, self._content(), language, say, fill)
        return asks and _in_script(asks, language)

    def answer(self, card: ReviewCard, asks: CardFace, answer: str) -> Graded:
        """How well an answer fits; nothing is kept yet."""
        return graded(asks, answer, self._does(card.language), card.language)

    def keep_answer(
        self, card: ReviewCard, asks: CardFace, grade: Grade, answer: str
    ) -> ReviewCard:
        """The card was answered as well as that: when it is asked again."""
        at = self._now()
        before = card.memory if asks.digest == card.digest else new_memory(at)
        memory, due = reviewed(before, grade, at, self.retention)
        after = replace(card, memory=memory, due=due, digest=asks.digest)
        self._store.reviewed(after, grade, answer, at)
        return after

    def _ask_again(self, run: PracticeRun, card: Scorecard) -> None:
        language = run.language
        for prompt, source, criterion in missed(card, run.scenario):
            self._add_card(run.trainee, prompt, source, language, criterion.value)

    def _add_card(self, trainee: str, prompt: Prompt, source: str, language: str, why: str) -> None:
        at = self._now()
        card = ReviewCard(trainee, prompt, source, language, "", new_memory(at), at, why)
        asks = self._face(card)
        if asks is not None:
            self._store.put_card(replace(card, digest=asks.digest))

    def catch_up(self) -> int:
        """Make the cards of what was published since this was last called, by whatever process.

        Returns:
            How many cards were made.
        """
        now, seen = self._version(), self._store.settings().get(_SEEN, "")
        if now == seen:
            return 0
        try:
            made = self.published(self._published(seen), self._published(now)) if seen else 0
        except LookupError:
            made = 0  # what was known before is no longer kept; nobody can say what is new
        self._store.set_setting(_SEEN, now)
        return made

    def published(self, before: Content, after: Content) -> int:
        """A library was published: who practises gets a card for each new or changed solution.

        Returns:
            How many cards were made.
        """
        changed = [it.id for it in after.solutions.values() if before.solutions.get(it.id) != it]
        made = 0
        for trainee in self._store.trainees():
            spoken = {run.language for run in self._store.runs(trainee, limit=RECENT_RUNS)}
            known = {(card.source, card.language) for card in self._store.cards(trainee, _FOR_EVER)}
            for id_ in changed:
                for language in sorted(spoken):
                    source = f"solution/{id_}"
                    if (source, language) not in known:
                        self._add_card(trainee, Prompt.STEP, source, language, _WHEN_PUBLISHED)
                        made += 1
        return made

    # --- supervising ------------------------------------------------------------------------

    def assign(
        self,
        actor: Actor,
        scenario: str,
        trainee: str = "",
        due: datetime | None = None,
        note: str = "",
        level: int = 0,
    ) -> None:
        """A supervisor wants a scenario practised, by one trainee or by everybody.

        Raises:
            KnownError: the actor is no supervisor, or there is no such scenario.
        """
        _supervisor_only(actor)
        if scenario not in self._content().scenarios:
            raise KnownError(
                "no-scenario", f"There is no scenario “{scenario}”.", "Choose another one."
            )
        self._store.assign(
            Assignment(0, scenario, trainee, actor.id, self._now(), due, note.strip(), level)
        )

    def withdraw_assignment(self, actor: Actor, number: int) -> None:
        """It need not be practised any more; raises `KnownError` for anybody but a supervisor."""
        _supervisor_only(actor)
        self._store.withdraw_assignment(number)

    def assigned(self, actor: Actor) -> tuple[tuple[Assignment, tuple[PracticeRun, ...]], ...]:
        """What a supervisor sees: assignments, each with the best run of every trainee.

        Runs that nobody assigned are the trainee's own business.
        """
        _supervisor_only(actor)
        finished = self._store.runs(status=RunStatus.FINISHED.value)
        return tuple(
            (it, _best_of_each(run for run in finished if run.assignment == it.number))
            for it in self._store.assignments()
        )

    def unclear(self, actor: Actor) -> tuple[UnclearLine, ...]:
        """Lines that the customer did not understand, and what was meant; for supervisors."""
        _supervisor_only(actor)
        return self._store.unclear()

    def settle_unclear(self, actor: Actor, number: int) -> None:
        """A line was dealt with; raises `KnownError` for anybody but a supervisor."""
        _supervisor_only(actor)
        self._store.settle_unclear(number)

    def _open_assignments(
        self, trainee: str, runs: Iterable[PracticeRun]
    ) -> tuple[Assignment, ...]:
        done = {run.assignment for run in runs if run.status is RunStatus.FINISHED}
        found = [it for it in self._store.assignments(trainee) if it.number not in done]
        return tuple(sorted(found, key=lambda it: (it.due or _FOR_EVER, it.number)))


def _in_script(asks: CardFace, language: str) -> CardFace:
    def shown(text: str) -> str:
        return in_script(text, language)

    choices = tuple((id_, shown(text)) for id_, text in asks.choices)
    return replace(asks, question=shown(asks.question), choices=choices, back=shown(asks.back))


def _supervisor_only(actor: Actor) -> None:
    if actor.role is not Role.SUPERVISOR:
        raise KnownError(
            "supervisors-only",
            "Only a supervisor can do this.",
            "Choose in the settings that you work as a supervisor.",
        )


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


def _best_of_each(runs: Iterable[PracticeRun]) -> tuple[PracticeRun, ...]:
    best: dict[str, PracticeRun] = {}
    for run in runs:
        known = best.get(run.trainee)
        if known is None or (run.score or 0) > (known.score or 0):
            best[run.trainee] = run
    return tuple(best[trainee] for trainee in sorted(best))
