"""One logged call decided again, command by command, on a draft.

The draft leads: where it stands at the step of the next command, the command is given. Where it
stands elsewhere,

- commands for steps that the draft does not have are set aside until it comes to such a step;
- steps that need nobody's answer are gone through as a rep would, saying what stands there, and
  asked for facts that the customer told at any time of the call;
- where the draft asks what nobody answered, the call is stuck there, or lacks the fact.

Once it is past all that the draft decides otherwise, and stands again as the logged call stood, the
rest is what was logged.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.commands import Command, Given, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Step, StepKind
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.domain.replay import SAME, Outcome, Reason
from agent_assist.flow.course import current_step, missing_facts, open_ways
from agent_assist.flow.decide import advance
from agent_assist.flow.replay.beside import LogBeside
from agent_assist.flow.replay.logged import NOWHERE, At, End, Heard, LoggedCall, LoggedTurn

MOST_STEPS = 100
"""So many steps are gone through on the way to the next command's step."""

NO_ANSWER = "This step asks something that nobody answered in the call."

_LINE = "…"
"""Stands for what a new step says; a replay renders nothing."""

_MEANS_NOTHING_NOW = frozenset(
    {
        "already_there",
        "kept_already",
        "no_interrupt",
        "not_here",
        "not_known",
        "nothing_to_undo",
        "same_guide",
        "same_need",
        "unknown_fact",
    }
)
"""Refusals of what the draft has done already, or never needs."""

_DECIDES_NOTHING = frozenset({"keep_draft", "move_to_library", "note"})
"""The draft is the library; notes and half-typed fields change nothing that anything looks at."""

OtherWords = Callable[[Heard], Reason | None]


def rerun(
    call: LoggedCall,
    draft: Content,
    other_words: OtherWords,
    was_end: Callable[[At], bool],
    unlike: tuple[int, int] | None = None,
) -> Reason:
    """What becomes of the call on the draft.

    Args:
        other_words: why another line would be heard, for a line that was.
        was_end: whether a step of the library that the call ran on was an end.
        unlike: numbers of the first and the last command that the draft may decide otherwise;
            None to decide all of them, whatever comes of it.
    """
    run = _Rerun(call, draft, other_words, was_end)
    if unlike is not None:
        run.watch(*unlike)
    try:
        return run.outcome()
    except _Found as found:
        return found.reason


class _Found(Exception):
    """The call goes no further; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code)
        self.reason = reason


class _Rerun:
    def __init__(
        self,
        call: LoggedCall,
        draft: Content,
        other_words: OtherWords,
        was_end: Callable[[At], bool],
    ) -> None:
        self._call = call
        self._draft = draft
        self._other_words = other_words
        self._was_end = was_end
        self._state: Interaction | None = None
        self._last_at = {turn.at: number for number, turn in enumerate(call.turns)}
        self._aside: dict[At, list[int]] = {}
        self._never: set[str] = set()
        self._words: Reason | None = None
        self._suggested = ""
        self._end: End | None = None
        self._log: LogBeside | None = None

    def watch(self, first: int, last: int) -> None:
        """Look, once past the last command decided otherwise, whether the rest is as logged."""
        # Beside a long stretch, folding the log as well would cost more than it can save.
        if len(self._call.turns) - last > last - first + 2:
            self._log = LogBeside(self._call, first, last)

    def outcome(self) -> Reason:
        for number in range(len(self._call.turns)):
            if self._log is not None:
                self._log.before(number, self._state, self._suggested)
            self._take(number)
            if self._log is not None and self._end is None and self._as_logged(number):
                self._end = self._call.end
                for turn in self._call.turns[number + 1 :]:
                    self._hear(turn)
                break
        for numbers in self._aside.values():
            for number in numbers:
                self._unheard(self._call.turns[number])
        end = self._end or self._end_now()
        if end != self._call.end:
            return _other_end(end, self._call.end)
        return self._words or SAME

    def _as_logged(self, number: int) -> bool:
        assert self._log is not None
        return self._log.meets(number, self._state, self._suggested)

    @cached_property
    def _told(self) -> dict[str, str]:
        """All facts that were told in the call, each with its last value."""
        told: dict[str, str] = {}
        for number, turn in enumerate(self._call.turns):
            command = self._call.given(number).command if turn.facts else None
            if isinstance(command, cmd.Start | cmd.LinkCustomer | cmd.Capture):
                told |= {name: value for name, value in command.facts.items() if value}
            elif isinstance(command, cmd.CorrectFact) and command.value:
                told[command.name] = command.value
        return told

    # --- where the draft stands -----------------------------------------------------------------

    @property
    def _at(self) -> At:
        if self._state is None or not self._state.place.frames:
            return NOWHERE
        return (self._state.frame.guide, self._state.frame.step)

    @property
    def _now(self) -> Interaction:
        assert self._state is not None
        return self._state

    def _end_now(self) -> End:
        needs = tuple(
            (need.guide, need.disposition.value if need.disposition else "")
            for need in self._now.place.needs
        )
        return End(self._at, needs, self._suggested)

    # --- one command of the log -----------------------------------------------------------------

    def _take(self, number: int) -> None:
        turn = self._call.turns[number]
        if turn.kind in _DECIDES_NOTHING:
            return
        given = self._call.given(number)
        command = given.command
        if isinstance(command, cmd.Back):
            self._take_back(given, turn)
            return
        if self._state is not None and self._state.status is Status.ACTIVE:
            self._catch_up(number)
        if isinstance(command, cmd.Close) and self._end is None and self._state is not None:
            self._end = self._end_now()
        if _belongs_to_step(command, turn) and self._at != turn.at:
            if isinstance(command, cmd.WrapUp):
                self._check_end(turn)
            elif self._last_at.get(self._at, -1) > number:
                self._aside.setdefault(turn.at, []).append(number)
                self._never.add(given.id)
                return
            else:
                raise self._no_further(turn)
        self._do(number)

    def _take_back(self, given: Given, turn: LoggedTurn) -> None:
        """Undo what was undone then, unless it never happened on the draft."""
        undo = self._now.undo
        if turn.undid not in self._never and undo and undo[-1].command == turn.undid:
            self._give(given)

    def _catch_up(self, number: int) -> None:
        """Bring the draft to the step where the log stands, as far as it goes by itself."""
        turn = self._call.turns[number]
        for _ in range(MOST_STEPS):
            if self._at == turn.at or self._last_at.get(self._at, -1) > number:
                return
            aside = self._aside.get(self._at)
            if aside:
                earlier = aside.pop(0)
                self._never.discard(self._call.turns[earlier].command)
                self._do(earlier)
            elif not self._goes_by_itself(self._call.given(number)):
                return

    def _check_end(self, turn: LoggedTurn) -> None:
        """A call that was left in the middle of its guide can be left anywhere."""
        if current_step(self._now, self._draft).kind is StepKind.END:
            return
        if self._was_end(turn.at):
            raise self._no_further(turn)

    def _no_further(self, turn: LoggedTurn) -> _Found:
        """The draft stands where nothing in the log belongs to."""
        guide, step_id = self._at
        step = current_step(self._now, self._draft)
        if step.kind is StepKind.END:
            return _Found(_other_end(self._end_now(), self._call.end))
        lacking = tuple(n for n in missing_facts(self._now, self._draft) if n not in self._told)
        if step.kind is StepKind.CAPTURE and lacking:
            return _Found(Reason(Outcome.FACT_MISSING, guide, step_id, facts=lacking))
        return _Found(Reason(Outcome.STUCK, guide, step_id, "no_answer", NO_ANSWER))

    # --- giving commands ------------------------------------------------------------------------

    def _do(self, number: int) -> None:
        given, turn = self._call.given(number), self._call.turns[number]
        try:
            self._give(given)
        except Refused as refused:
            if not self._mended(given, refused):
                raise self._refused(given, refused) from refused
        self._hear(turn)

    def _hear(self, turn: LoggedTurn) -> None:
        for heard in turn.heard:
            self._words = self._words or self._other_words(heard)

    def _give(self, given: Given) -> None:
        self._state, events = advance(self._state, given, self._draft)
        for event in events:
            if isinstance(event, ev.WrapUpBegan):
                self._suggested = event.suggested.value if event.suggested else ""

    def _mended(self, given: Given, refused: Refused) -> bool:
        """Whether a rep would have gone on nevertheless, and the draft does now."""
        if refused.code == "gate":
            return self._says(given) and self._given_again(given)
        if refused.code == "facts_missing":
            return self._goes_by_itself(given)
        if refused.code == "unknown_fact" and isinstance(given.command, cmd.Capture):
            return self._captures_what_is_known(given, given.command)
        return refused.code in _MEANS_NOTHING_NOW

    def _given_again(self, given: Given) -> bool:
        try:
            self._give(given)
        except Refused:
            return False
        return True

    def _captures_what_is_known(self, given: Given, command: cmd.Capture) -> bool:
        """What the draft does not ask any more is left out."""
        known = {}
        for name, value in command.facts.items():
            alone = replace(given, command=cmd.Capture({name: value}))
            try:
                advance(self._state, alone, self._draft)
            except Refused as refused:
                if refused.code != "unknown_fact":
                    raise self._refused(alone, refused) from refused
            else:
                known[name] = value
        if not known:
            return command.said is None or self._given_again(replace(given, command=command.said))
        return self._given_again(replace(given, command=replace(command, facts=known)))

    def _refused(self, given: Given, refused: Refused) -> _Found:
        guide, step = self._at
        facts: tuple[str, ...] = ()
        if refused.code == "facts_missing":
            facts = missing_facts(self._now, self._draft)
        elif refused.code == "required" and isinstance(given.command, cmd.Capture):
            facts = tuple(name for name, value in given.command.facts.items() if not value)
        if facts:
            return _Found(Reason(Outcome.FACT_MISSING, guide, step, facts=facts))
        return _Found(Reason(Outcome.STUCK, guide, step, refused.code, str(refused)))

    # --- what a rep would do --------------------------------------------------------------------

    def _goes_by_itself(self, given: Given) -> bool:
        """Go through the current step when it needs no answer that the log lacks."""
        step = current_step(self._now, self._draft)
        command = self._obvious(step)
        if command is None:
            return False
        at, says_it = self._at, command.said is not None
        try:
            self._give(replace(given, command=command))
        except Refused:
            return False
        if says_it:
            self._heard_anew(at, step)
        return True

    def _obvious(self, step: Step) -> cmd.TakeWay | cmd.Capture | None:
        said = self._line(step)
        lacking = missing_facts(self._now, self._draft)
        if step.kind is StepKind.CAPTURE and lacking:
            if any(name not in self._told for name in lacking):
                return None
            return cmd.Capture({name: self._told[name] for name in lacking}, step.id, said)
        ways = open_ways(self._now, self._draft)
        plain = step.kind in (StepKind.SAY, StepKind.ASK, StepKind.CAPTURE, StepKind.END)
        if len(ways) != 1 or not plain or step.topics:
            return None
        return cmd.TakeWay(step.id, ways[0].id, said)

    def _says(self, given: Given) -> bool:
        """Say the line of the current step, which is a gate on the draft."""
        step = current_step(self._now, self._draft)
        said = self._line(step)
        if said is None or not self._given_again(replace(given, command=said)):
            return False
        self._heard_anew(self._at, step)
        return True

    def _line(self, step: Step) -> cmd.Say | None:
        """What the step says, unless it was said already."""
        said = (*self._at, step.say) in self._now.said_steps
        if said or not step.say:
            return None
        return cmd.Say(step.id, step.say, "", _LINE, self._now.language)

    def _heard_anew(self, at: At, step: Step) -> None:
        if self._words is None:
            self._words = Reason(Outcome.OTHER_WORDS, *at, "new", template=step.say)

    def _unheard(self, turn: LoggedTurn) -> None:
        if turn.heard and self._words is None:
            heard = turn.heard[0]
            at = (heard.guide, heard.step)
            self._words = Reason(Outcome.OTHER_WORDS, *at, "gone", template=heard.template)


def _belongs_to_step(command: Command, turn: LoggedTurn) -> bool:
    """Whether the command answers the step at which it was given."""
    if isinstance(command, cmd.Capture):
        return bool(command.step)
    if isinstance(command, cmd.AnswerOffer):
        return turn.answered
    return isinstance(command, cmd.TakeWay | cmd.Say | cmd.VerifyCustomer | cmd.Skip | cmd.WrapUp)


def _other_end(now: End, then: End) -> Reason:
    same_place = now.at == then.at
    return Reason(
        Outcome.OTHER_END,
        *now.at,
        "disposition" if same_place else "place",
        instead_guide=then.at[0],
        instead_step=then.at[1],
        disposition=_meaning(now),
        instead_disposition=_meaning(then),
    )


def _meaning(end: End) -> str:
    """What the end means: as it is suggested, else as the last need ended."""
    return end.suggested or next((d for _, d in reversed(end.needs) if d), "")
