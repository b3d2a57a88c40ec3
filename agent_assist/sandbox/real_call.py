"""A real call as the scorecard looks at it, and what cannot be known of it.

The log keeps what the desk showed and the rep marked as said, and what was done. The customer's
words are not in it, nor is anything the rep said freely: what depends on these is not judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from agent_assist.domain import events as ev
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.domain.practice import Done, How, Judgement, Turn, Understood
from agent_assist.domain.scenario import Happening, Move, MoveSpec, Side
from agent_assist.domain.training import Criterion
from agent_assist.sandbox.talk import Talk, titles_of

Read = Callable[[str, str], tuple[Understood, ...]]
"""A template and the text that was said → its moves."""
Judged = Callable[[str, Sequence[Understood], Sequence[str]], tuple[Judgement, ...]]
"""A text, its moves and the solutions that were offered → how honest it is."""

LONG_HOLD_SECONDS = 120
"""A hold whose time nobody named is long from here on."""
_OVER = 1.5
"""So much longer than was named, a hold is long."""


def tr(sentence: str) -> str:
    """Mark a sentence for translation; whoever shows it translates it."""
    return sentence


def talk_of_call(
    records: Iterable[Recorded],
    content: Content,
    seconds: int = 0,
    read: Read | None = None,
    judged: Judged = lambda text, moves, offered: (),
) -> Talk:
    """A real interaction, as far as its journal tells; what was taken back is left out.

    Args:
        records: its events, in order. content: of the version that it went by.
        seconds: how long it should have taken at most; 0: pace counts by its holds alone.
        read: tells what a line does; by default only its template does, by the moves table.
        judged: tells how honest a line is.
    """
    records = tuple(records)
    undone = {it.event.command for it in records if isinstance(it.event, ev.Undone)}
    call = _Call(content, read or _by_template(content.moves.values()), judged)
    for record in records:
        if record.command not in undone:
            call.take(record)
    return call.talk(seconds)


class _Call:
    """What comes together while the events of a call are read."""

    def __init__(self, content: Content, read: Read, judged: Judged) -> None:
        self._content = content
        self._read = read
        self._judged = judged
        self._turns: list[Turn] = []
        self._told: set[str] = set()
        self._offered: list[str] = []
        self._accepted: list[str] = []
        self._language, self._took_ms, self._upset = "en", 0, False
        self._hold: tuple[int, int] | None = None

    def take(self, record: Recorded) -> None:
        """What an event tells."""
        event, at_ms = record.event, record.elapsed_ms
        self._took_ms = max(self._took_ms, at_ms)
        match event:
            case ev.Started():
                self._language = event.language
            case ev.WasSaid():
                self._said(at_ms, event)
            case ev.FactsKnown():
                self._told.update(name for name, value in event.facts.items() if value)
            case ev.SolutionOffered():
                self._offered.append(event.solution)
                self._done(at_ms, (Understood(Move.OFFER, event.solution),), (), event.solution)
            case ev.OfferAnswered() if event.outcome.value == "accepted":
                self._accepted.append(event.solution)
            case ev.MoodSet():
                self._upset = self._upset or event.mood.value == "upset"
            case ev.HoldBegan():
                self._hold = (at_ms, event.seconds)
                if not event.seconds:
                    self._done(at_ms, (), (Happening.HOLD_UNASKED,))
            case ev.HoldEnded():
                self._held(at_ms)
            case ev.Transferred():
                self._done(at_ms, (), (Happening.TRANSFERRED,))
            case ev.Closed() if event.solved is not None:
                self._done(at_ms, (Understood(Move.ASK_SOLVED),), ())
            case _:
                pass

    def talk(self, seconds: int) -> Talk:
        """All of it."""
        return Talk(
            language=self._language,
            turns=tuple(self._turns),
            told=frozenset(self._told),
            solutions=tuple(self._accepted),
            upset=self._upset,
            seconds=seconds,
            took=self._took_ms // 1000,
            real=True,
            titles=titles_of(self._accepted, self._content, self._language),
        )

    def _said(self, at_ms: int, event: ev.WasSaid) -> None:
        moves = self._read(event.template, event.text) if event.text else ()
        self._turns.append(
            Turn(
                len(self._turns),
                Side.REP,
                event.text,
                at_ms,
                How.WORDING,
                moves or _by_step(self._content, event),
                judgements=self._judged(event.text, moves, self._offered),
                template=event.template,
                wording=event.wording,
                step=f"{event.guide}.{event.step}",
            )
        )

    def _held(self, at_ms: int) -> None:
        began, self._hold = self._hold, None
        if began is not None:
            named = began[1] * _OVER or LONG_HOLD_SECONDS
            if at_ms - began[0] > 1000 * named:
                self._done(at_ms, (), (Happening.LONG_HOLD,))

    def _done(
        self,
        at_ms: int,
        understood: tuple[Understood, ...],
        happenings: tuple[Happening, ...],
        solution: str = "",
    ) -> None:
        causes = tuple(it.value for it in happenings)
        number = len(self._turns)
        self._turns.append(
            Turn(number, Side.REP, "", at_ms, How.COMMAND, understood, causes, solution=solution)
        )


def _moves_by_template(specs: Iterable[MoveSpec]) -> Mapping[str, tuple[Done, ...]]:
    found: dict[str, tuple[Done, ...]] = {}
    known = {move.value for move in Move}
    for spec in specs:
        if spec.id in known:
            for template in spec.templates:
                found[template] = (*found.get(template, ()), Done(Move(spec.id)))
    return found


def _by_template(specs: Iterable[MoveSpec]) -> Read:
    moves = _moves_by_template(specs)
    return lambda template, _: tuple(
        Understood(it.move, it.about) for it in dict.fromkeys(moves.get(template, ()))
    )


def _by_step(content: Content, event: ev.WasSaid) -> tuple[Understood, ...]:
    """What a step's own text does, which the moves table names as "guide.step"."""
    return _by_template(content.moves.values())(f"{event.guide}.{event.step}", event.text)


# --- what cannot be known -------------------------------------------------------------------------

_NOTHING_SAID = tr("No line of this call was marked as said, so nobody knows.")
_UNKNOWN = {
    Criterion.RAPPORT: tr("A friendly word of one’s own is not in the log."),
    Criterion.NEED: tr("What was asked freely is not in the log, and nothing was written down."),
    Criterion.SOLUTION: tr("No solution that the customer took is in the log."),
    Criterion.HONESTY: tr("What was promised in one’s own words is not in the log."),
    Criterion.EMPATHY: tr("The customer’s words are not in the log, so nobody knows the mood."),
    Criterion.PACE: tr("How long such a call may take is written nowhere."),
}
_FREE = frozenset({Criterion.GREETING, Criterion.CONFIRMING, Criterion.THANKS})
_COLD = frozenset({Move.RUDE, Move.DISMISS, Move.BLAME, Move.REFUSE})
_SOOTHING = frozenset({Move.ACKNOWLEDGE, Move.EMPATHISE, Move.APOLOGISE, Move.OWN})


def unknown_of(criterion: Criterion, talk: Talk) -> str:
    """Why a criterion cannot be judged by the log of a real call; empty when it can.

    What is in the log is judged, good or bad. What is missing is held against the rep only where
    the desk would have shown it: a greeting, saying the need back, thanks.
    """
    moves = {one.move for _, turn in talk.lines for one in turn.understood}
    said = any(turn.text for _, turn in talk.lines)
    happened = {it for turn in talk.turns for it in turn.happenings}
    slow = {Happening.HOLD_UNASKED.value, Happening.LONG_HOLD.value}
    known = {
        Criterion.RAPPORT: bool(moves & (_SOOTHING | {Move.SMALL_TALK})),
        Criterion.NEED: bool(talk.told) or bool(moves & {Move.ASK, Move.ASK_OPEN}),
        Criterion.SOLUTION: bool(talk.solutions),
        Criterion.HONESTY: Move.BAD_NEWS in moves or any(it.judgements for it in talk.turns),
        Criterion.EMPATHY: talk.upset or bool(moves & (_SOOTHING | _COLD)),
        Criterion.PACE: bool(talk.seconds) or bool(happened & slow),
    }
    if criterion in _FREE:
        return "" if said else _NOTHING_SAID
    return "" if known[criterion] else _UNKNOWN[criterion]
