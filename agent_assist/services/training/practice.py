"""One run through a scenario: the real desk over a journal in memory, and a simulated customer."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from agent_assist.domain.codec import decode, encode
from agent_assist.domain.commands import Capture, Command, Given, Say, TakeWay
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.domain.practice import Act, Aloud, Done, Meant, Rehearsal, Turn, Typed, Waited
from agent_assist.domain.scenario import Move, Scenario
from agent_assist.domain.training import Scorecard
from agent_assist.sandbox.levels import CUES, STAGES
from agent_assist.sandbox.scoring import Better, score
from agent_assist.sandbox.talk import talk_of_practice


class CustomerPort(Protocol):
    """The simulated customer of one scenario, language and seed; it keeps no state itself."""

    def begin(self) -> Rehearsal:
        """Before the trainee has done anything."""

    def act(self, rehearsal: Rehearsal, act: Act) -> Rehearsal:
        """After the trainee did something."""

    def does(self, line: str) -> frozenset[Move]:
        """The moves that a typed line does."""


class PracticeClock:
    """Seconds that stand still while a run is paused."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._began = monotonic()
        self._paused_at: float | None = None
        self._paused_for = 0.0

    def __call__(self) -> float:
        """Seconds since the run began, without pauses."""
        now = self._monotonic() if self._paused_at is None else self._paused_at
        return now - self._began - self._paused_for

    @property
    def paused(self) -> bool:
        """Whether it stands still."""
        return self._paused_at is not None

    def pause(self) -> None:
        """Stand still."""
        if self._paused_at is None:
            self._paused_at = self._monotonic()

    def go_on(self) -> None:
        """Run again, from where it stood."""
        if self._paused_at is not None:
            self._paused_for += self._monotonic() - self._paused_at
            self._paused_at = None


class Practice:
    """A run: what the trainee says and does, what the customer answers, how it is going.

    The desk is given `calls`; what happens there reaches the customer by `happened`. All else that
    a trainee does is a method here. The run's record is its acts: the same acts over the same
    scenario, language and seed give the same conversation and the same score.

    Attributes:
        rehearsal: the conversation so far. clock: stands still in a pause.
        language: in which the call is shown.
        changed: called after something was said or done.
    """

    def __init__(
        self,
        id_: str,
        scenario: Scenario,
        content: Content,
        customer: CustomerPort,
        level: int,
        clock: PracticeClock,
        better: Better = lambda move: ("", ""),
        keep: Callable[[str], None] = lambda record: None,
        language: str = "",
    ) -> None:
        """Begin.

        Args:
            language: in which the call is shown, such as "sr-Latn"; by default the customer's.
            better: as in `score`. keep: called with the record after every act.
        """
        self.id = id_
        self.scenario = scenario
        self.level = level
        self.clock = clock
        self.hints = 0
        self.changed: Callable[[], None] = _nothing
        self._content = content
        self._customer = customer
        self._better = better
        self._keep = keep
        self._acts: list[Act] = []
        self._in_own_words = False
        self.rehearsal = customer.begin()
        self.language = language or self.rehearsal.language

    # --- what the trainee does --------------------------------------------------------------

    def say(self, text: str) -> None:
        """A line that was typed; a blank one is nothing."""
        if text.strip():
            self._in_own_words = True
            self._act(Typed(text.strip()))

    def aloud(self, moves: Sequence[Done]) -> None:
        """Said aloud; these moves were covered."""
        if moves:
            self._in_own_words = True
            self._act(Aloud(tuple(moves)))

    def meant(self, moves: Sequence[Done]) -> None:
        """What the last line was meant as; it is taken back and done again with these moves."""
        if moves:
            self._act(Meant(tuple(moves)))

    def wait(self) -> None:
        """Let the customer notice how long nothing was said; called now and then."""
        if not self.clock.paused and self.rehearsal.outcome is None:
            before = self.rehearsal
            self._act(Waited(), noted=False)
            if self.rehearsal.turns != before.turns:
                self._noted()

    def hint(self) -> str:
        """What a good rep would say next; it costs points. Empty when nothing is left to say."""
        done = {one.move for turn in self.rehearsal.turns for one in turn.understood}
        language = self.rehearsal.language.split("-")[0]
        for line in self.scenario.model.get(language, ()):
            if not self._customer.does(line) <= done:
                self.hints += 1
                return line
        return ""

    def happened(self, given: Given, _: Sequence[Recorded]) -> None:
        """A command was given on the desk.

        Where the guide is hidden, what it would have said was not said: only typed lines and
        those said aloud reach the customer. Who has just said it in their own words and moves the
        guide on does not say it again.
        """
        command: Command | None = given.command
        if isinstance(command, Say | TakeWay | Capture):
            if self.level >= STAGES or self._in_own_words:
                command = _unsaid(command)
            self._in_own_words = False
        if command is not None and self.rehearsal.outcome is None:
            self._act(command)

    def _act(self, what: Typed | Aloud | Meant | Waited | Command, *, noted: bool = True) -> None:
        if self.rehearsal.outcome is not None:
            return
        act = Act(round(self.clock() * 1000), what)
        self.rehearsal = self._customer.act(self.rehearsal, act)
        self._acts.append(act)
        if noted:
            self._noted()

    def _noted(self) -> None:
        self._keep(self.record())
        self.changed()

    # --- how it is going --------------------------------------------------------------------

    @property
    def over(self) -> bool:
        """The conversation has ended."""
        return self.rehearsal.outcome is not None

    @property
    def remarks_now(self) -> bool:
        """Remarks come during the conversation; at higher levels only afterwards."""
        return self.level < CUES

    @property
    def not_understood(self) -> Turn | None:
        """The trainee's last line, when the customer did not understand it."""
        mine = [turn for turn in self.rehearsal.turns if turn.nearest]
        last = next(
            (it for it in reversed(self.rehearsal.turns) if it.understood or it.nearest), None
        )
        return mine[-1] if mine and mine[-1] is last else None

    def scorecard(self) -> Scorecard:
        """The score so far, or at the end."""
        talk = talk_of_practice(self.rehearsal, self.scenario, self._content, self.hints)
        return score(talk, self._better)

    def record(self) -> str:
        """All acts as JSON, from which the conversation can be had again."""
        return json.dumps(
            {"hints": self.hints, "acts": [_act_data(act) for act in self._acts]},
            ensure_ascii=False,
            separators=(",", ":"),
        )


def replayed(record: str, customer: CustomerPort) -> tuple[Rehearsal, int]:
    """The conversation of a record, and how many hints were asked for.

    Raises:
        ValueError: the record is not one that `Practice.record` gave.
    """
    try:
        data = json.loads(record)
        acts = [_act_from(one) for one in data["acts"]]
        hints = int(data["hints"])
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("This is not the record of a practice run.") from error
    rehearsal = customer.begin()
    for act in acts:
        rehearsal = customer.act(rehearsal, act)
    return rehearsal, hints


_SAID = {"typed": Typed, "aloud": Aloud, "meant": Meant, "waited": Waited}


def _act_data(act: Act) -> dict[str, Any]:
    for kind, cls in _SAID.items():
        if isinstance(act.what, cls):
            return {"ms": act.elapsed_ms, kind: encode(act.what)}
    return {"ms": act.elapsed_ms, "command": encode(act.what, Command)}


def _act_from(data: Mapping[str, Any]) -> Act:
    what: Typed | Aloud | Meant | Waited | Command
    for kind, cls in _SAID.items():
        if kind in data:
            what = decode(cls, data[kind])
            return Act(data["ms"], what)
    what = decode(Command, data["command"])
    return Act(data["ms"], what)


def _unsaid(command: Command) -> Command | None:
    """The command without what it says that was shown; None when it does nothing else."""
    match command:
        case Say():
            return None
        case TakeWay() | Capture():
            return replace(command, said=None)
        case _:
            return command


def _nothing() -> None:
    """Do nothing."""
