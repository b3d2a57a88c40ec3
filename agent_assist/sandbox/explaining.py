"""Why the customer took a line as they did: what was read in it, and what each of that did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import fuzz, process

from agent_assist.domain.content import Content
from agent_assist.domain.practice import Act, How, Rehearsal, Turn, Understood, mood_of
from agent_assist.domain.scenario import MoveSpec, Side
from agent_assist.domain.tried import Reason
from agent_assist.sandbox.customer import act, begin
from agent_assist.sandbox.mood import anger_by
from agent_assist.sandbox.setting import Setting

LEAST_LIKE = 45.0
"""Percent of equal words from which a phrasing is worth naming."""


def explained(
    setting: Setting, acts: Iterable[Act], seed: int = 0
) -> tuple[Rehearsal, Mapping[int, tuple[Reason, ...]]]:
    """The conversation after all acts, and by the number of each act what moved the customer."""
    state = begin(setting, seed)
    reasons: dict[int, tuple[Reason, ...]] = {}
    for given in acts:
        before, state = state, act(setting, state, given)
        turn = next((one for one in reversed(state.turns) if one.side is Side.REP), None)
        if turn is not None and state.turns != before.turns:
            # A line that was meant otherwise is done anew, on what was before it.
            since = before.before if turn.meant and before.before is not None else before
            reasons[turn.number] = tuple(_reasons(setting, since, turn))
    return state, reasons


def _reasons(setting: Setting, before: Rehearsal, turn: Turn) -> Iterable[Reason]:
    content, language = setting.content, setting.language
    read = {one.move.value: one for one in turn.understood}
    for cause in dict.fromkeys((*read, *turn.happenings)):
        spec = content.moves.get(cause, MoveSpec(cause))
        again = before.counts.get(cause, 0) > 0
        found = read.get(cause)
        yield Reason(
            cause,
            found.about if found else "",
            _like(content, found, turn, language) if found else "",
            anger_by(spec, setting.scenario.temper, mood_of(before.anger), again),
            spec.patience if spec.patience < 0 or not again else 0,
        )


def _like(content: Content, found: Understood, turn: Turn, language: str) -> str:
    """The phrasing that is nearest to what was said."""
    if turn.how is not How.TYPED or turn.meant:
        return ""
    start, end = found.span
    said = (turn.text[start:end] or turn.text).casefold()
    phrasings = _phrasings(content.moves.get(found.move.value), found.about, language)
    best = process.extractOne(
        said,
        [one.casefold() for one in phrasings],
        scorer=fuzz.token_sort_ratio,
        score_cutoff=LEAST_LIKE,
    )
    return phrasings[best[2]] if best else ""


def _phrasings(spec: MoveSpec | None, about: str, language: str) -> Sequence[str]:
    if spec is None:
        return ()
    return (*spec.phrasings.get(language, ()), *spec.about.get(about, {}).get(language, ()))
