"""The scorecard: points by criterion, each with the line that earned or lost them.

It looks at nothing but the conversation, so that the same one always gets the same score. The
weights are the house's judgement of what matters, not taken from elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field

from agent_assist.domain.data import dataclass
from agent_assist.domain.practice import Turn
from agent_assist.domain.scenario import Happening, Move
from agent_assist.domain.training import Criterion, CriterionScore, Evidence, Scorecard
from agent_assist.sandbox.honesty import EMPTY_FROM, FAIR_FROM
from agent_assist.sandbox.real_call import unknown_of
from agent_assist.sandbox.talk import Talk

Better = Callable[[Move], tuple[str, str]]
"""What would do a move well in this library: the words, and where they come from."""

MOST = {
    Criterion.GREETING: 10,
    Criterion.RAPPORT: 10,
    Criterion.NEED: 15,
    Criterion.CONFIRMING: 10,
    Criterion.SOLUTION: 15,
    Criterion.HONESTY: 15,
    Criterion.EMPATHY: 10,
    Criterion.PACE: 5,
    Criterion.THANKS: 10,
}

SOOTHING = (Move.ACKNOWLEDGE, Move.EMPATHISE, Move.APOLOGISE, Move.OWN)
WARM = frozenset({Move.SMALL_TALK, *SOOTHING})
_THANKING = (Move.THANK, Move.AFTER_HOLD)
"""Who thanks for waiting, thanks."""
COLD = (Move.RUDE, Move.DISMISS, Move.BLAME, Move.REFUSE)

_WITH_SILENCE = frozenset({Criterion.GREETING, Criterion.PACE, Criterion.THANKS})

HINT_COST = 3
COLD_COST = 5
"""Taken from the whole for each cold line, beside what it costs in empathy."""
BAD_END_SHARE = 0.25
"""Of the points that a bad end takes away."""
FORMULA_FROM = 3
"""So often said, a soothing word is a formula."""


def tr(sentence: str) -> str:
    """Mark a sentence for translation; whoever shows it translates it."""
    return sentence


@dataclass(slots=True)
class _Tally:
    """Points of one criterion as they come together."""

    criterion: Criterion
    points: int = 0
    applies: bool = True
    unasked: int = 0  # points that nobody can know, so that they are not asked for
    evidence: list[Evidence] = field(default_factory=list)

    def earn(self, points: int, line: tuple[int, Turn], why: str) -> None:
        self._note(points, line, why, "", "")

    def lose(
        self, points: int, line: tuple[int, Turn], why: str, better: tuple[str, str] = ("", "")
    ) -> None:
        self._note(-points, line, why, *better)

    def miss(self, points: int, why: str, better: tuple[str, str] = ("", "")) -> None:
        """Something was not done; the points were never earned, so nothing is taken away."""
        self.evidence.append(Evidence(-points, -1, "", why, *better))

    def _note(self, points: int, line: tuple[int, Turn], why: str, *better: str) -> None:
        self.points += points
        at, turn = line
        self.evidence.append(Evidence(points, at, turn.text, why, *better))

    def score(self) -> CriterionScore:
        most = MOST[self.criterion] - self.unasked if self.applies else 0
        points = min(max(self.points, 0), most)
        return CriterionScore(self.criterion, points, most, tuple(self.evidence))


def score(talk: Talk, better: Better = lambda move: ("", "")) -> Scorecard:
    """Judge a conversation.

    Args:
        better: gives the words for "what would have been better".
    """
    judges = (
        _greeting,
        _rapport,
        _need,
        _confirming,
        _solution,
        _honesty,
        _empathy,
        _pace,
        _thanks,
    )
    criteria = tuple(_fairly(judge(talk, better).score(), talk) for judge in judges)
    most = sum(one.most for one in criteria)
    share = 100 * sum(one.points for one in criteria) / most if most else 0.0
    lost = tuple(_lost(talk, share))
    points = round(share + sum(one.points for one in lost))
    return Scorecard(min(max(points, 0), 100), criteria, lost, talk.end, talk.good)


def _fairly(found: CriterionScore, talk: Talk) -> CriterionScore:
    """The criterion as far as it applies and can be known."""
    if not _applies(found.criterion, talk):
        return CriterionScore(found.criterion, 0, 0)
    unknown = unknown_of(found.criterion, talk) if talk.real else ""
    return CriterionScore(found.criterion, 0, 0, (), unknown) if unknown else found


def _applies(criterion: Criterion, talk: Talk) -> bool:
    """Whether it can be met at all: who never answers has no need to find, and no answer to it."""
    return not talk.silent or criterion in _WITH_SILENCE


def _lost(talk: Talk, share: float) -> Iterable[Evidence]:
    for at, turn in talk.lines:
        if done := _first(turn, COLD):
            yield Evidence(-COLD_COST, at, turn.text, _COLD_WORDS[done])
    if talk.good is False:
        taken = round(share * BAD_END_SHARE)
        yield Evidence(-taken, -1, "", tr("The conversation did not end well."))
    if talk.hints:
        yield Evidence(-HINT_COST * talk.hints, -1, "", tr("Hints were asked for."))


_COLD_WORDS = {
    Move.RUDE: tr("This was rude."),
    Move.DISMISS: tr("This makes light of what matters to the customer."),
    Move.BLAME: tr("This blames somebody instead of helping."),
    Move.REFUSE: tr("This refuses without offering anything else."),
}


def _moves(turn: Turn) -> frozenset[Move]:
    return frozenset(one.move for one in turn.understood)


def _first(turn: Turn, wanted: Iterable[Move]) -> Move | None:
    done = _moves(turn)
    return next((move for move in wanted if move in done), None)


def _lines_with(talk: Talk, *moves: Move) -> list[tuple[int, Turn]]:
    return [line for line in talk.lines if not _moves(line[1]).isdisjoint(moves)]


def _happened(talk: Talk, *what: Happening) -> list[tuple[int, Turn]]:
    return [
        (at, turn)
        for at, turn in enumerate(talk.turns)
        if not set(turn.happenings).isdisjoint(one.value for one in what)
    ]


def _offers(talk: Talk) -> list[tuple[int, Turn]]:
    """Offers of something; "can I help you" is none."""
    return [
        line
        for line in talk.lines
        if line[1].solution or any(it.move is Move.OFFER and it.about for it in line[1].understood)
    ]


def _before_offers(talk: Talk) -> int:
    offers = _offers(talk)
    return offers[0][0] if offers else len(talk.turns)


# --- criteria -----------------------------------------------------------------------------------


def _greeting(talk: Talk, better: Better) -> _Tally:
    tally = _Tally(Criterion.GREETING)
    spoken = [line for line in talk.lines if line[1].text or line[1].understood]
    greetings = _lines_with(talk, Move.GREET)
    if greetings and spoken and greetings[0] == spoken[0]:
        tally.earn(10, greetings[0], tr("The customer was greeted first of all."))
    elif greetings and greetings[0] in spoken[:3]:
        tally.earn(5, greetings[0], tr("The greeting came late."))
        tally.miss(5, tr("Greet first; everything else comes after."), better(Move.GREET))
    else:
        tally.miss(10, tr("The customer was not greeted."), better(Move.GREET))
    return tally


def _rapport(talk: Talk, better: Better) -> _Tally:
    tally = _Tally(Criterion.RAPPORT)
    until = _before_offers(talk)
    early = [line for line in talk.lines if line[0] <= until]
    fitting = talk.rapport or WARM
    found = next((line for line in early if not _moves(line[1]).isdisjoint(fitting)), None)
    other = next((line for line in early if not _moves(line[1]).isdisjoint(WARM)), None)
    words = better(next(iter(sorted(fitting))))
    if found:
        tally.earn(10, found, tr("A human word that fits this customer."))
    elif other:
        tally.earn(4, other, tr("A human word, though another one fits this customer better."))
        tally.miss(6, tr("Another kind of word builds trust with this customer."), words)
    else:
        tally.miss(10, tr("There was no human word before business."), words)
    wrong = [
        line
        for line in _lines_with(talk, Move.SMALL_TALK)
        if talk.upset and Move.SMALL_TALK not in fitting and Move.FAREWELL not in _moves(line[1])
    ]
    for line in wrong[:1]:
        tally.lose(5, line, tr("Small talk does not fit somebody who is upset."), words)
    return tally


def _need(talk: Talk, better: Better) -> _Tally:
    tally = _Tally(Criterion.NEED)
    until = _before_offers(talk)
    opened = next((line for line in _lines_with(talk, Move.ASK_OPEN) if line[0] <= until), None)
    if opened:
        tally.earn(5, opened, tr("An open question let the customer tell it."))
    elif talk.real:
        tally.unasked = 5
    else:
        tally.miss(5, tr("No open question was asked before an offer."), better(Move.ASK_OPEN))
    if not talk.wanted:
        asked = [line for line in _lines_with(talk, Move.ASK, Move.CONFIRM) if line[0] <= until]
        if asked or talk.told:
            line = asked[0] if asked else talk.lines[0]
            tally.earn(10, line, tr("What was needed was asked for."))
        else:
            tally.miss(10, tr("Nothing was asked for."), better(Move.ASK))
        return tally
    each = 10 / len(talk.wanted)
    found = [one for one in talk.wanted if one.name in talk.told]
    tally.points += round(each * len(found))
    for one in found:
        where = next((at for at, it in enumerate(talk.turns) if one.name in it.told), -1)
        text = talk.turns[where].text if where >= 0 else ""
        why = tr("Found out: {what}").format(what=one.text)
        tally.evidence.append(Evidence(round(each), where, text, why))
    for one in talk.wanted:
        if one.name not in talk.told:
            why = tr("Not found out: {what}").format(what=one.text)
            tally.miss(round(each), why, (one.question, f"fact/{one.name}" if one.question else ""))
    for line in _happened(talk, Happening.ASKED_AGAIN)[:3]:
        tally.lose(2, line, tr("The customer had told this already."))
    return tally


def _confirming(talk: Talk, better: Better) -> _Tally:
    tally = _Tally(Criterion.CONFIRMING)
    tally.applies = bool(talk.solutions or talk.options or _offers(talk))
    until = _before_offers(talk)
    confirmed = _lines_with(talk, Move.CONFIRM)
    if confirmed and confirmed[0][0] <= until:
        tally.earn(10, confirmed[0], tr("The need was said back before anything was offered."))
    elif confirmed:
        tally.earn(4, confirmed[0], tr("The need was said back, but after the offer."))
        tally.miss(6, tr("Say the need back first, and wait for a yes."), better(Move.CONFIRM))
    else:
        why = tr("The need was not said back, so nobody knows whether it was understood.")
        tally.miss(10, why, better(Move.CONFIRM))
    return tally


def _solution(talk: Talk, _: Better) -> _Tally:
    tally = _Tally(Criterion.SOLUTION)
    tally.applies = bool(talk.solutions or talk.options)
    best = next(iter(talk.solutions or talk.options), "")
    words = (talk.titles.get(best, ""), f"solution/{best}" if best else "")
    offered = {
        solution: line
        for line in reversed(_offers(talk))
        for solution in (line[1].solution, *(it.about for it in line[1].understood))
        if solution
    }
    right = next((offered[it] for it in talk.solutions if it in offered), None)
    other = next((offered[it] for it in talk.options if it in offered), None)
    handed = next(iter(_happened(talk, Happening.TRANSFERRED)), None)
    if right:
        tally.earn(15, right, tr("A solution that fits was offered."))
    elif handed and talk.good and not talk.solutions:
        tally.earn(15, handed, tr("It was handed over to somebody who may decide it."))
    elif other:
        tally.earn(8, other, tr("A solution that fits, though not the best one."))
        tally.miss(7, tr("Another solution fits better."), words)
    else:
        tally.miss(15, tr("No solution that fits was offered."), words)
    for line in _happened(talk, Happening.WRONG_SOLUTION)[:2]:
        tally.lose(5, line, tr("This solution does not fit the need."), words)
    for line in _happened(talk, Happening.TOO_SOON)[:1]:
        tally.lose(3, line, tr("The offer came before the need was found, or before calm."))
    return tally


def _honesty(talk: Talk, better: Better) -> _Tally:
    tally = _Tally(Criterion.HONESTY)
    judged = [(line, one) for line in talk.lines for one in line[1].judgements]
    empty = [(line, one) for line, one in judged if one.value <= EMPTY_FROM]
    fair = [(line, one) for line, one in judged if one.value >= FAIR_FROM]
    told = _lines_with(talk, Move.BAD_NEWS)
    tally.applies = talk.commits or bool(judged)
    if fair:
        tally.earn(15, fair[0][0], tr("What was promised can be kept."))
    elif told:
        tally.earn(15, told[0], tr("What cannot be had was said plainly."))
    elif not empty:
        tally.miss(15, tr("Nothing was said of what we can promise."), better(Move.PROMISE))
    for line, one in empty[:3]:
        source = f"solution/{one.solution}" if one.solution else ""
        tally.lose(8, line, tr("A promise nobody can keep."), (one.against, source))
    return tally


def _empathy(talk: Talk, better: Better) -> _Tally:
    tally = _Tally(Criterion.EMPATHY)
    kinds = [(move, _lines_with(talk, move)) for move in SOOTHING]
    shown = [(move, lines) for move, lines in kinds if lines]
    cold = _lines_with(talk, *COLD)
    tally.applies = talk.upset or bool(shown) or bool(cold)
    enough = 2 if talk.upset else 1
    for _, lines in shown[:enough]:
        tally.earn(10 // enough, lines[0], tr("The customer was taken seriously."))
    if len(shown) < enough:
        missing = next(move for move, lines in kinds if not lines)
        points = 10 // enough * (enough - len(shown))
        tally.miss(points, tr("Show that you heard it, and take it over."), better(missing))
    for _, lines in shown:
        for line in lines[FORMULA_FROM - 1 :][:1]:
            tally.lose(4, line, tr("Said again and again, it is a formula."))
    for line in cold[:3]:
        tally.lose(6, line, tr("This makes things worse."), better(Move.EMPATHISE))
    return tally


def _pace(talk: Talk, _: Better) -> _Tally:
    tally = _Tally(Criterion.PACE)
    slow = _happened(talk, Happening.SILENCE, Happening.LONG_HOLD, Happening.HOLD_UNASKED)
    rushed = _happened(talk, Happening.INTERRUPTION)
    tally.applies = bool(talk.seconds or slow or rushed) and bool(talk.lines)
    over = talk.took / talk.seconds if talk.seconds else 0.0
    if tally.applies:
        last = talk.lines[-1]
        if over <= 1:
            tally.earn(5, last, tr("The customer was not kept waiting."))
        elif over <= 1.5:
            tally.earn(3, last, tr("It took a little long."))
        else:
            tally.miss(5, tr("It took much too long."))
    for line in slow[:2]:
        tally.lose(2, line, tr("The customer was left waiting."))
    for line in rushed[:2]:
        tally.lose(2, line, tr("The customer was interrupted."))
    return tally


def _thanks(talk: Talk, better: Better) -> _Tally:
    tally = _Tally(Criterion.THANKS)
    half = len(talk.lines) // 2
    late = {at for at, _ in talk.lines[half:]}
    thanked = next((it for it in _lines_with(talk, *_THANKING) if it[0] in late), None)
    if thanked:
        tally.earn(5, thanked, tr("The customer was thanked."))
    else:
        tally.miss(5, tr("The customer was not thanked."), better(Move.THANK))
    goodbye = next((it for it in _lines_with(talk, Move.FAREWELL) if it[0] in late), None)
    handed = next(iter(_happened(talk, Happening.TRANSFERRED)), None)
    points = 5 if talk.silent else 2
    if goodbye:
        tally.earn(points, goodbye, tr("A goodbye."))
    elif handed:
        tally.earn(points, handed, tr("The customer stayed on the line with somebody else."))
    else:
        tally.miss(points, tr("There was no goodbye."), better(Move.FAREWELL))
    if talk.silent:
        return tally
    asked = _lines_with(talk, Move.ANYTHING_ELSE, Move.ASK_SOLVED)
    if asked:
        tally.earn(3, asked[-1], tr("It was made sure that nothing is left."))
    else:
        why = tr("Nobody asked whether that solved it, or whether there is anything else.")
        tally.miss(3, why, better(Move.ANYTHING_ELSE))
    return tally
