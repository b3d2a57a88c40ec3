"""What the customer says, each wording once before one comes again."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from agent_assist.domain.practice import How, Rehearsal, Turn, Understood
from agent_assist.domain.scenario import MOST, Lists, Side
from agent_assist.sandbox.replies import Answer, answers
from agent_assist.sandbox.setting import Setting


def opening(setting: Setting, state: Rehearsal) -> Rehearsal:
    """The customer's first words."""
    state, text = one_of(state, "opens", setting.scenario.opens)
    return spoken(replace(state, opened=True), text, ())


def answer_to(
    setting: Setting,
    state: Rehearsal,
    causes: tuple[str, ...],
    before: Rehearsal | None = None,
    understood: tuple[Understood, ...] = (),
) -> Answer:
    """The customer's answer to what was done or happened."""
    return answers(
        setting.scenario, setting.content.moves, state, causes, understood, before or state
    )


def answered(setting: Setting, state: Rehearsal, answer: Answer) -> Rehearsal:
    """The conversation after the customer's answer."""
    if not answer.pools and not answer.tells:
        return state
    texts = []
    for path, says, value in answer.pools:
        state, text = one_of(state, path, says)
        texts.append(text or value)
    told = {name: value for name, value in answer.tells.items() if name not in state.told}
    state = replace(
        state,
        told={**state.told, **told},
        anger=min(max(state.anger + answer.anger, 0), MOST),
        patience=min(max(state.patience + answer.patience, 0), MOST),
    )
    return spoken(state, " ".join(text for text in texts if text), tuple(told))


def spoken(state: Rehearsal, text: str, told: tuple[str, ...]) -> Rehearsal:
    """The conversation after the customer said something."""
    turn = Turn(
        state.acts,
        Side.CUSTOMER,
        text,
        state.elapsed_ms,
        How.CUSTOMER,
        anger=state.anger,
        patience=state.patience,
        told=told,
    )
    return replace(state, turns=(*state.turns, turn), spoke_ms=state.elapsed_ms)


def one_of(state: Rehearsal, path: str, says: Lists) -> tuple[Rehearsal, str]:
    """One of several wordings, each once before one comes again, in an order of the seed."""
    wordings = says.get(state.language) or next(iter(says.values()), ())
    used = state.said.get(path, 0)
    state = replace(state, said={**state.said, path: used + 1})
    if not wordings:
        return state, ""
    order = list(range(len(wordings)))
    Random(f"{state.seed}/{state.scenario}/{path}").shuffle(order)
    return state, wordings[order[used % len(order)]]
