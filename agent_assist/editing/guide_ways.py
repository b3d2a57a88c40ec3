"""Edits of the ways on from a step: connect, disconnect, reorder, and which ways a step can have.

Every function takes a guide and gives the guide as it should become.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from agent_assist.domain.guide import Guide, Step, StepKind, Target, TargetKind, Way
from agent_assist.domain.texts import NO_TEXTS, Texts, in_language
from agent_assist.editing.making import free_id

NAMED_WAYS: Mapping[StepKind, tuple[str, ...]] = {
    StepKind.VERIFY: ("passed", "failed", "third_party"),
    StepKind.SOLVE: ("accepted", "refused", "none"),
}
"""Kinds of steps whose ways are given by what can come of them; scripts_library/README.md."""
RESERVED = frozenset(id for ids in NAMED_WAYS.values() for id in ids)


class EditError(ValueError):
    """The edit makes no sense; the text is a sentence that says why and what to do."""


def step_of(guide: Guide, step: str) -> Step:
    """The step with that id; `EditError` when there is none."""
    found = guide.steps.get(step)
    if found is None:
        raise EditError("This step is no longer there.")
    return found


def with_step(guide: Guide, step: Step) -> Guide:
    """The guide with that step instead of the one of the same id, or at its end."""
    return replace(guide, steps={**guide.steps, step.id: step})


def is_next(way: str) -> bool:
    """Whether a way of that id is simply what comes next, and no answer or outcome."""
    return way == "next" or way.startswith("next_")


def in_order(kind: StepKind, ways: Iterable[Way]) -> tuple[Way, ...]:
    """The ways in the order in which a pack keeps them: what comes next, then the answers."""
    if kind in NAMED_WAYS:
        known = {way.id: way for way in ways}
        return tuple(known[id] for id in NAMED_WAYS[kind] if id in known)
    if kind in (StepKind.ASK, StepKind.LOOKUP):
        return tuple(sorted(ways, key=lambda way: not is_next(way.id)))
    return tuple(ways)


def free_way(step: Step, title: Texts = NO_TEXTS) -> str | None:
    """The id that one more way of a step would get.

    Args:
        step: the step; its kind says what can come of it.
        title: words of the new answer or outcome; its id is made from them.

    Returns:
        None when the step can have no further way: an end, a step whose next step is settled,
        a verification or a solution whose outcomes all lead somewhere.
    """
    taken = {way.id for way in step.ways}
    if step.kind is StepKind.END:
        return None
    if step.kind in NAMED_WAYS:
        third = step.verify is not None and not step.verify.third_party
        names = [id for id in NAMED_WAYS[step.kind] if not (third and id == "third_party")]
        return next((id for id in names if id not in taken), None)
    if step.kind in (StepKind.SAY, StepKind.CAPTURE) or step.topics:
        settled = any(way.when is None for way in step.ways)
        return None if settled and not step.topics else _free_next(step, taken, title)
    return _choice_id(step, title)


def _free_next(step: Step, taken: set[str], title: Texts) -> str:
    if step.topics and "next" in taken:
        return _choice_id(step, title)
    number = 1
    while (id := "next" if number == 1 else f"next_{number}") in taken:
        number += 1
    return id


def _choice_id(step: Step, title: Texts) -> str:
    otherwise = "answer" if step.kind is StepKind.ASK else "outcome"
    taken = {way.id for way in step.ways} | RESERVED
    id = free_id(in_language(title, "en"), taken, otherwise)
    return free_id(f"{otherwise}_{id}", taken) if is_next(id) else id


def main_way(step: Step) -> Way | None:
    """The way that a new step after this one is put on, when it can have no further way."""
    following = [way for way in step.ways if way.when is None] or list(step.ways)
    return following[-1] if step.kind in (StepKind.SAY, StepKind.CAPTURE) and following else None


def connect(
    guide: Guide, step: str, to: Target | str, way: str = "", text: Texts = NO_TEXTS
) -> Guide:
    """Let a way of a step lead somewhere.

    Args:
        guide: the guide.
        step: where the way begins.
        to: where it leads; a string is a step of this guide.
        way: the way that is led anew. Empty: one more way where the step can have one, else
            the way to what comes next is led anew.
        text: words of the new answer or outcome.

    Raises:
        EditError: the step is an end, the way or the target is not there, or all outcomes lead
            somewhere and none was named.
    """
    source = step_of(guide, step)
    target = Target(step=to) if isinstance(to, str) else to
    _check_target(guide, target)
    if source.kind is StepKind.END:
        raise EditError("A step that ends the conversation leads nowhere. Change its kind first.")
    if way:
        if way not in {one.id for one in source.ways}:
            raise EditError("This way is no longer there.")
        return _led(guide, source, way, target)
    free = free_way(source, text)
    if free is not None:
        new = Way(free, target, text if not is_next(free) and free not in RESERVED else NO_TEXTS)
        return with_step(guide, replace(source, ways=in_order(source.kind, (*source.ways, new))))
    settled = main_way(source)
    if settled is None:
        raise EditError("Every outcome of this step leads somewhere. Choose which to lead anew.")
    return _led(guide, source, settled.id, target)


def _check_target(guide: Guide, target: Target) -> None:
    own = {TargetKind.STEP: target.step, TargetKind.CALL: target.then}.get(target.kind)
    if own is not None:
        step_of(guide, own)


def _led(guide: Guide, step: Step, way: str, target: Target) -> Guide:
    ways = tuple(replace(one, to=target) if one.id == way else one for one in step.ways)
    return with_step(guide, replace(step, ways=ways))


def disconnect(guide: Guide, step: str, way: str) -> Guide:
    """The guide without one way of a step."""
    source = step_of(guide, step)
    kept = tuple(one for one in source.ways if one.id != way)
    if len(kept) == len(source.ways):
        raise EditError("This way is no longer there.")
    return with_step(guide, replace(source, ways=kept))
